"""Each command: what it answers in words and as JSON, and what it leaves in the file."""

import csv
import json
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus, PendingSubscription
from app.models.tables import ClientTagRow
from app.services.catalogue_file import read_catalogue
from app.services.catalogue_file.writing import write_catalogue
from app.services.client_values import ClientFields
from app.services.clients import accept, create_client, invite
from app.services.journal import Books
from app.services.pending import set_pending
from app.services.settings import FirmCard, change_firm
from tests.cli.ran import Forfait
from tests.events import read_events
from tests.factories import (
    client,
    journal,
    sample_catalogue,
    subscribe,
    subscription,
    tables,
    take_over,
)

HEADINGS = "legal name,country,contact email,first name,last name,locale,external reference"


# ------------------------------------------------------------------------- advance


def test_advance_says_what_it_did(forfait: Forfait, office: Books) -> None:
    subscribe(office, client(office), "pro", add_ons=["relances"])
    subscribe(office, client(office), payer=Payer.CLIENT)
    ran = forfait("advance", "--json", today="2027-01-22")
    assert (ran.status, ran.err) == (0, "")
    assert ran.facts == {
        "since": "2026-11-22",
        "until": "2027-01-22",
        "renewed": 4,
        "ended": 0,
        "lines": 6,
        "firm_net": "69.70",
    }
    again = forfait("advance", today="2027-01-22")
    assert (again.status, again.out) == (0, "Up to date on 22/01/2027: nothing was due.\n")


def test_advance_says_it_in_words_and_in_the_firms_currency(
    forfait: Forfait, office: Books
) -> None:
    change_firm(office, FirmCard(currency="CHF"))
    subscribe(office, client(office), "pro")
    ran = forfait("advance", today="2026-12-22")
    assert ran.status == 0
    assert "1 renewals, 0 ends, 1 lines billed" in ran.out
    assert "CHF" in ran.out
    assert "26.90" in ran.out


def test_advance_of_a_new_file(forfait: Forfait, data_dir: Path) -> None:
    ran = forfait("advance", "--json")
    assert ran.facts["since"] is None
    assert ran.facts["firm_net"] == "0.00"
    assert (data_dir / "forfait.db").exists()


# ------------------------------------------------------------------------- catalogue


def test_a_catalogue_goes_in_and_out(forfait: Forfait, tmp_path: Path) -> None:
    file, copy = tmp_path / "tarifs.toml", tmp_path / "copie.toml"
    file.write_text(write_catalogue(sample_catalogue()), encoding="utf-8")
    ran = forfait("catalogue", "import", file)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == "Catalogue imported: 4 plans, 4 extra services, 5 codes.\n"
    ran = forfait("catalogue", "export", copy)
    assert (ran.status, ran.out) == (0, "Catalogue exported.\n")
    assert read_catalogue(copy.read_text(encoding="utf-8")) == sample_catalogue()
    assert b"\r" not in copy.read_bytes()


# ------------------------------------------------------------------------- import


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """A list of three clients, of whom the second has no name."""
    file = tmp_path / "liste.csv"
    rows = [
        "Étude Roy,FR,roy@example.org,Anne,Roy,fr-FR,R1",
        ",FR,x@example.org,Xavier,X,fr-FR,R2",
        "Petit SA,LU,petit@example.org,Marc,Petit,fr-LU,R3",
    ]
    file.write_text("\n".join([HEADINGS, *rows]) + "\n", encoding="utf-8")
    return file


def test_a_dry_run_writes_nothing(forfait: Forfait, office: Books, people: Path) -> None:
    before = tables(office)
    ran = forfait("import", people, "--kind", "clients", "--dry-run", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert ran.facts == {"rows": 3, "imported": 0, "rejected": [3], "remarks": []}
    assert tables(office) == before


def test_nothing_is_imported_while_a_row_is_bad(
    forfait: Forfait, office: Books, people: Path, tmp_path: Path
) -> None:
    before, rejects = tables(office), tmp_path / "rejets.csv"
    ran = forfait("import", people, "--kind", "clients", "--rejects", rejects)
    assert ran.status == 1
    assert ran.out.split("\t")[0] == "3"
    assert ran.err == (
        "1 rows cannot be imported, so nothing was. Put them right, or import the others with "
        "--skip-bad.\n"
    )
    assert tables(office) == before
    assert "x@example.org" in rejects.read_text(encoding="utf-8-sig")


def test_the_good_rows_are_imported(
    forfait: Forfait, office: Books, people: Path, tmp_path: Path
) -> None:
    rejects = tmp_path / "rejets.csv"
    ran = forfait("import", people, "--skip-bad", "--rejects", rejects, "--json")
    assert ran.status == 0
    assert ran.facts == {"rows": 3, "imported": 2, "rejected": [3], "remarks": []}
    listed = forfait("clients", "--tab", "inactive", "--json").facts
    assert [(row["name"], row["status"]) for row in listed] == [
        ("Étude Roy", "draft"), ("Petit SA", "draft"),
    ]  # fmt: skip
    entry = journal(office)[-1]
    assert (entry.act, entry.facts["file"], entry.facts["rejected"]) == ("imported", "liste.csv", 1)
    found = list(csv.reader(rejects.read_text(encoding="utf-8-sig").splitlines()))
    assert len(found) == 2


def test_a_good_file_needs_no_option(forfait: Forfait, office: Books, tmp_path: Path) -> None:
    file, rejects = tmp_path / "liste.csv", tmp_path / "rejets.csv"
    file.write_text(f"{HEADINGS}\nÉtude Roy,FR,r@example.org,Anne,Roy,fr-FR,R1\n", "utf-8")
    ran = forfait("import", file, "--rejects", rejects)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == "1 rows: 1 imported, 0 rejected, 0 with remarks.\n"
    assert not rejects.exists()


@pytest.fixture
def use(office: Books, tmp_path: Path) -> Path:
    """Readings of a client on Essentiel since 1 November, and of nobody."""
    subscribe(office, client(office, reference="D7"), on="2026-11-01")
    file = tmp_path / "releves.csv"
    rows = ["Référence;Date;Documents utilisés", "D7;20/11/2026;37", "D8;20/11/2026;5"]
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return file


@pytest.mark.parametrize("kind", [(), ("--kind", "usage")])
def test_documents_used_are_imported(
    forfait: Forfait, office: Books, use: Path, tmp_path: Path, kind: tuple[str, ...]
) -> None:
    before, rejects = tables(office), tmp_path / "rejets.csv"
    ran = forfait("import", use, *kind, "--dry-run", "--json")
    assert ran.facts == {"rows": 2, "imported": 0, "rejected": [3], "remarks": []}
    refused = forfait("import", use, *kind)
    assert refused.status == 1
    assert refused.out.startswith("3\tRejected\tReference\tNo client has this reference")
    assert tables(office) == before
    ran = forfait("import", use, *kind, "--skip-bad", "--rejects", rejects, "--json")
    assert ran.facts == {"rows": 2, "imported": 1, "rejected": [3], "remarks": []}
    assert rejects.read_text(encoding="utf-8-sig").splitlines()[1].startswith("D8;20/11/2026;5;")
    assert journal(office)[-1].act == "use_imported"
    assert subscription(office, 1).usage.used == 37
    assert forfait("advance", "--json", today="2026-12-01").facts["lines"] == 2


def test_documents_used_without_a_date_are_refused_whole(
    forfait: Forfait, office: Books, tmp_path: Path
) -> None:
    file = tmp_path / "releves.csv"
    file.write_text("Référence;Documents\nD7;37\n", encoding="utf-8")
    ran = forfait("import", file)
    assert (ran.status, ran.err) == (1, "releves.csv lacks these columns: Date read.\n")


# ------------------------------------------------------------------------- preview


def test_a_preview_has_every_figure_and_changes_nothing(forfait: Forfait, office: Books) -> None:
    client_id = client(office, reference="D7")
    subscribe(office, client_id, "pro", on="2026-11-01", payer=Payer.CLIENT, code="BIENVENUE")
    before = tables(office)
    ran = forfait(
        "preview", "D7", "--plan", "entreprise", "--interval", "yearly",
        "--add-on", "relances", "--json",
    )  # fmt: skip
    assert (ran.status, ran.err) == (0, "")
    assert tables(office) == before
    shown = ran.facts
    assert (shown["reference"], shown["currency"]) == ("D7", "EUR")
    assert shown["before"] == {
        "plan": "pro",
        "interval": "monthly",
        "add_ons": [],
        "payer": "client",
        "price": "21.52",
        "period": ["2026-11-01", "2026-12-01"],
        "renews": True,
        "promo": "BIENVENUE",
        "periods_left": 2,
    }
    assert (shown["after"]["plan"], shown["after"]["payer"]) == ("entreprise", "firm")
    assert (shown["after"]["promo"], shown["after"]["periods_left"]) == (None, None)
    credit, charge, added = shown["today"]["lines"]
    assert credit == {
        "kind": "credit",
        "plan": "pro",
        "add_on": None,
        "from": "2026-11-22",
        "to": "2026-11-30",
        "days": 9,
        "days_of": 30,
        "price": "21.52",
        "price_from": "2026-10-01",
        "discount": "0.00",
        "discount_code": None,
        "net": "-6.46",
        "vat_rate": "20.00",
        "payer": "firm",
        "capped": False,
    }
    assert (charge["net"], added["net"]) == ("23.70", "2.39")
    assert (shown["today"]["net"], shown["today"]["vat"]) == ("19.63", "3.93")
    assert shown["today"]["gross"] == "23.56"
    assert shown["renewal"]["date"] == "2026-12-01"
    assert [line["net"] for line in shown["renewal"]["lines"]] == ["828.00", "79.50"]
    assert shown["scheduled"] == [{"slot": "interval", "code": "yearly", "on": "2026-12-01"}]
    assert {"kind": "discount_ends", "code": "BIENVENUE", "replaced_by": ""} in shown["notices"]


def test_a_preview_in_words(forfait: Forfait, office: Books) -> None:
    subscribe(office, client(office, reference="D7"), "pro", payer=Payer.CLIENT)
    ran = forfait("preview", "D7", "--promo", "cabinet15", "--no-add-ons")
    assert (ran.status, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "Today"
    assert lines[1] == "22/12/2026"
    assert lines[2].startswith("  ")
    assert lines[2].endswith("22.86")
    assert len(lines) > 3


def test_a_renewal_of_the_day_comes_before_the_preview(forfait: Forfait, office: Books) -> None:
    subscribe(office, client(office, reference="D7"), "pro")
    before = tables(office)
    ran = forfait("preview", "D7", "--plan", "entreprise", "--json", today="2026-12-22")
    assert ran.facts["before"]["period"] == ["2026-12-22", "2027-01-22"]
    assert ran.facts["today"]["net"] == "52.10"
    assert tables(office) == before


# ------------------------------------------------------------------------- clients


def test_the_clients_of_a_tab_are_listed(forfait: Forfait, office: Books) -> None:
    subscribed = client(
        office, "Étude Roy", reference="D7", manager="Anne", city="Arles", email="a@example.org"
    )
    client(office, "Abel", reference="D8")
    draft = client(office, "Zed", reference="D9", status=ClientStatus.DRAFT)
    with office.database.write() as session:
        session.add(ClientTagRow(client_id=subscribed, tag="btp"))
    subscribe(office, subscribed, "pro", Interval.YEARLY, code="CABINET15")
    set_pending(office, draft, PendingSubscription(firm_pays=True, plan="essentiel"))
    ran = forfait("clients")
    assert (ran.status, ran.err) == (0, "")
    first, second = (line.split("\t") for line in ran.out.splitlines())
    assert first == ["D8", "Abel", "Active", "", ""]
    assert second[:4] == ["D7", "Étude Roy", "Active", "Pro"]
    assert "228.65" in second[4]
    inactive = forfait("clients", "--tab", "inactive").out.split("\t")
    assert inactive[:2] == ["D9", "Zed"]
    assert inactive[4] == "\n"


def test_the_clients_as_json(forfait: Forfait, office: Books) -> None:
    client_id = client(office, "Étude Roy", reference="D7", country="BE")
    subscribe(office, client_id, "pro", Interval.YEARLY, code="CABINET15")
    (row,) = forfait("clients", "--json").facts
    assert row == {
        "reference": "D7",
        "name": "Étude Roy",
        "status": "active",
        "since": "2026-11-22",
        "country": "BE",
        "city": "",
        "email": "",
        "manager": "",
        "tags": [],
        "plan": "pro",
        "interval": "yearly",
        "payer": "firm",
        "price": "228.65",
        "monthly_equivalent": "19.05",
        "discount": "CABINET15",
        "discount_left": None,
        "quota": 120,
        "renewal": "2027-11-22",
        "renews": True,
        "scheduled": [],
        "pending_plan": None,
        "pending_interval": None,
        "pending_payer": None,
    }
    assert forfait("clients", "--tab", "inactive", "--json").facts == []


def test_a_pending_client_as_json(forfait: Forfait, office: Books) -> None:
    draft = client(office, status=ClientStatus.DRAFT)
    set_pending(office, draft, PendingSubscription(plan="essentiel", interval=Interval.YEARLY))
    (row,) = forfait("clients", "--tab", "inactive", "--json").facts
    assert (row["pending_plan"], row["pending_interval"], row["pending_payer"]) == (
        "essentiel", "yearly", "client",
    )  # fmt: skip
    assert (row["plan"], row["price"], row["monthly_equivalent"], row["renewal"]) == (None,) * 4


# ------------------------------------------------------------------------- report, check, sample


@pytest.mark.parametrize("ending", ["xlsx", "csv", "pdf"])
def test_a_report_is_written(forfait: Forfait, office: Books, tmp_path: Path, ending: str) -> None:
    subscribe(office, client(office), "pro", add_ons=["relances"])
    file = tmp_path / f"facturé.{ending}"
    asked = ["report", "billing", "--from", "2026-11-01", "--to", "2026-11-30", "--out", file]
    ran = forfait(*asked, "--by", "plan", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert ran.facts["file"] == str(file)
    assert (ran.facts["rows"], ran.facts["net"]) == (2, "34.85")
    assert (ran.facts["vat"], ran.facts["gross"]) == ("6.97", "41.82")
    assert file.stat().st_size > 0
    ran = forfait(*asked)
    assert ran.out.startswith(f"facturé.{ending}: 2 line")
    assert "34.85" in ran.out


def test_renewals_are_written_for_a_calendar(
    forfait: Forfait, office: Books, tmp_path: Path
) -> None:
    subscribe(office, client(office, "Martin"), "pro")
    file = tmp_path / "échéances.ics"
    asked = ["report", "renewals", "--from", "2026-12-01", "--to", "2026-12-31", "--out", file]
    ran = forfait(*asked, lang="fr")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("échéances.ics")
    (event,) = read_events(file.read_bytes())
    assert event.day == date(2026, 12, 22)
    assert event.summary.replace("\u00a0", " ") == ("Martin (D10001) : renouvellement, 26,90 € HT")
    assert event.categories == ["Cabinet"]


@pytest.mark.parametrize(
    ("asked", "said", "facts"),
    [
        (["portfolio"], "1 client, €34.85 a month.", {"rows": 1, "monthly": "34.85"}),
        (["portfolio", "--on", "2026-11-21"], "0 clients", {"rows": 0, "monthly": "0.00"}),
        (["portfolio", "--on", "2027-01-05"], "1 client", {"rows": 1, "monthly": "34.85"}),
        (["forecast"], "1 line, net €418.20", {"net": "418.20", "overage": "0.00"}),
        (["forecast", "--months", "1"], "1 line, net €34.85", {"net": "34.85"}),
        (
            ["documents", "--from", "2026-11-01", "--to", "2026-11-30"],
            "1 document, net €34.85, VAT €6.97, gross €41.82.",
            {"rows": 1, "net": "34.85", "vat": "6.97", "gross": "41.82"},
        ),
        (["quality"], "0 lines.", {"rows": 0}),
        (
            ["changes", "--from", "2026-11-01", "--to", "2026-11-30"],
            "4 lines, €34.85 a month, net €34.85.",
            {"rows": 4, "monthly": "34.85", "net": "34.85"},
        ),
        (
            ["usage", "--from", "2026-11-01", "--to", "2026-11-30"],
            "1 line, overage €0.00, fitting plans save €0.00 a month.",
            {"rows": 1, "overage_billed": "0.00", "saves": "0.00"},
        ),
        (
            ["renewals", "--from", "2026-12-01", "--to", "2027-01-31"],
            "2 lines, net €69.70.",
            {"rows": 2, "net": "69.70"},
        ),
        (
            ["renewals", "--from", "2026-12-01", "--to", "2027-01-31", "--payer", "client"],
            "0 lines, net €0.00.",
            {"rows": 0, "net": "0.00"},
        ),
    ],
)
def test_every_report_is_written(
    forfait: Forfait,
    office: Books,
    tmp_path: Path,
    asked: list[str],
    said: str,
    facts: dict[str, object],
) -> None:
    client_id, _ = create_client(office, ClientFields("Martin"))
    pending = PendingSubscription(firm_pays=True, plan="pro", add_ons=("relances",))
    set_pending(office, client_id, pending)
    invite(office, (client_id,))
    accept(office, client_id, office.today())
    file = tmp_path / "rapport.xlsx"
    ran = forfait("report", *asked, "--out", file)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("rapport.xlsx: ")
    assert said in ran.out
    on_paper = forfait("report", *asked, "--out", tmp_path / "rapport.pdf")
    assert said in on_paper.out
    pages = [page.extract_text() for page in PdfReader(tmp_path / "rapport.pdf").pages]
    assert f"Page 1 of {len(pages)}" in pages[0]
    assert ("Martin" in "".join(pages)) == (facts.get("rows") != 0 and asked[0] != "documents")
    told = forfait("report", *asked, "--out", tmp_path / "rapport.csv", "--json").facts
    assert told.items() >= facts.items()


def test_a_sound_file_has_no_complaint(forfait: Forfait, office: Books) -> None:
    subscribe(office, client(office), "pro")
    assert forfait("check").out == "No complaint.\n"
    ran = forfait("check", "--json")
    assert (ran.status, ran.facts) == (0, {"complaints": []})


def test_a_check_says_what_is_wrong(forfait: Forfait, office: Books) -> None:
    subscribe(office, client(office), "pro")
    with office.database.write() as session:
        session.connection().exec_driver_sql("UPDATE billed_lines SET net = net + 1")
    ran = forfait("check")
    assert ran.status == 1
    assert len(ran.out.splitlines()) == 2
    assert ran.err == "Things wrong in this file, listed above: 2.\n"
    ran = forfait("check", "--json")
    assert ran.status == 1
    assert all("kind" in found for found in ran.facts["complaints"])
    assert ran.facts["complaints"]


def test_the_sample_fills_an_empty_folder(forfait: Forfait) -> None:
    ran = forfait("sample")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("Filled with fictitious data: ")
    again = forfait("sample")
    assert (again.status, again.out) == (1, "")
    assert len(again.err.splitlines()) == 1


@pytest.mark.parametrize("lang", ["fr", "en", "nl"])
def test_every_language_answers(forfait: Forfait, office: Books, lang: str) -> None:
    take_over(office, client(office), started_on="2026-10-30")
    assert forfait("advance", lang=lang, today="2026-12-01").status == 0
    assert forfait("check", lang=lang, today="2026-12-01").status == 0
    assert json.loads(forfait("clients", "--json", lang=lang).out)
