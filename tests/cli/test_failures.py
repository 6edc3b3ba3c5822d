"""What cannot be done: status 1, one sentence on stderr, and nothing changed."""

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from app.cli import failures, run
from app.domain.change import StopRenewal
from app.models.tables import RedemptionRow
from app.services.journal import Books
from tests.cli.ran import Forfait, Ran
from tests.factories import client, modify, on_day, subscribe, tables

FIXED = ["report", "billing", "--from", "2026-11-01", "--to", "2026-11-30", "--out"]


def cannot(ran: Ran) -> str:
    """Its one sentence."""
    assert (ran.status, ran.out) == (1, "")
    (sentence,) = ran.err.splitlines()
    assert sentence.endswith(".")
    assert "unforeseen" not in sentence
    return sentence


# ------------------------------------------------------------------------- the data folder


def test_a_file_in_place_of_the_folder(forfait: Forfait, data_dir: Path) -> None:
    data_dir.write_bytes(b"not a folder")
    sentence = cannot(forfait("advance"))
    assert "cannot be written" in sentence
    assert data_dir.read_bytes() == b"not a folder"


def test_a_file_on_the_way_to_the_folder(forfait: Forfait, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "cannot be written" in cannot(forfait("check", folder=tmp_path / "file" / "data"))


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"not a database, but some text that is long enough" * 40, "is not a data file of Forfait")],
)
def test_a_file_that_is_not_ours(
    forfait: Forfait, data_dir: Path, content: bytes, words: str
) -> None:
    data_dir.mkdir()
    file = data_dir / "forfait.db"
    file.write_bytes(content)
    assert words in cannot(forfait("advance"))
    assert file.read_bytes() == content


def test_a_database_of_another_program(forfait: Forfait, data_dir: Path) -> None:
    data_dir.mkdir()
    connection = sqlite.connect(str(data_dir / "forfait.db"))
    connection.execute("CREATE TABLE notes (text)")
    connection.commit()
    connection.close()
    before = (data_dir / "forfait.db").read_bytes()
    assert "is not a data file of Forfait" in cannot(forfait("advance"))
    assert (data_dir / "forfait.db").read_bytes() == before


def test_a_newer_file(forfait: Forfait, office: Books, data_dir: Path) -> None:
    office.database.close()
    connection = sqlite.connect(str(data_dir / "forfait.db"))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    before = (data_dir / "forfait.db").read_bytes()
    assert "newer version of Forfait" in cannot(forfait("advance"))
    assert (data_dir / "forfait.db").read_bytes() == before


# ------------------------------------------------------------------------- days


@pytest.mark.parametrize("command", [["advance"], ["sample"], ["preview", "D10001"]])
def test_a_day_before_the_latest_of_the_file(
    forfait: Forfait, office: Books, command: list[str]
) -> None:
    subscribe(office, client(office), "pro")
    before = tables(office)
    sentence = cannot(forfait(*command, today="2026-11-21"))
    assert "21/11/2026" in sentence
    assert "22/11/2026" in sentence
    assert tables(office) == before


def test_an_import_on_a_day_before_the_latest(
    forfait: Forfait, office: Books, tmp_path: Path
) -> None:
    catalogue = tmp_path / "tarifs.toml"
    assert forfait("catalogue", "export", catalogue).status == 0
    before = tables(office)
    cannot(forfait("catalogue", "import", catalogue, today="2026-11-21"))
    assert tables(office) == before


@pytest.mark.parametrize("months", ["0", "61", "-3"])
def test_a_forecast_of_too_many_months(
    forfait: Forfait, office: Books, tmp_path: Path, months: str
) -> None:
    file = tmp_path / "rapport.xlsx"
    sentence = cannot(forfait("report", "forecast", f"--months={months}", "--out", file))
    assert sentence == f"A forecast is of 1 to 60 months, not of {months}."
    assert not file.exists()


def test_renewals_too_far_ahead_or_backwards(forfait: Forfait, tmp_path: Path) -> None:
    file = tmp_path / "r.ics"
    asked = ["report", "renewals", "--out", file, "--from", "2026-12-01", "--to"]
    sentence = cannot(forfait(*asked, "2032-01-01"))
    assert sentence == (
        "Renewals are known up to 30/11/2031, not to 01/01/2032. Ask for fewer days."
    )
    assert cannot(forfait(*asked, "2026-11-01")).endswith("Swap them.")
    assert not file.exists()


@pytest.mark.parametrize("report", ["billing", "documents"])
def test_a_report_that_ends_before_it_begins(
    forfait: Forfait, office: Books, tmp_path: Path, report: str
) -> None:
    file = tmp_path / "rapport.xlsx"
    asked = ["report", report, "--from", "2026-11-30", "--to", "2026-11-01", "--out", file]
    sentence = cannot(forfait(*asked))
    assert sentence == "The report ends on 01/11/2026, before it begins on 30/11/2026. Swap them."
    assert not file.exists()


# ------------------------------------------------------------------------- files


READERS: dict[str, Callable[[Path], list[object]]] = {
    "catalogue": lambda file: ["catalogue", "import", file],
    "clients": lambda file: ["import", file, "--kind", "clients"],
    "portfolio": lambda file: ["import", file, "--kind", "portfolio", "--skip-bad"],
    "dry run": lambda file: ["import", file, "--dry-run"],
}


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS.keys())
@pytest.mark.parametrize("wrong", ["missing", "folder", "binary", "empty"])
def test_a_file_that_cannot_be_read(
    forfait: Forfait,
    office: Books,
    tmp_path: Path,
    reader: Callable[[Path], list[object]],
    wrong: str,
) -> None:
    file = tmp_path / "liste.csv"
    if wrong == "folder":
        file.mkdir()
    elif wrong == "binary":
        file.write_bytes(bytes(range(256)) * 8)
    elif wrong == "empty":
        file.touch()
    before = tables(office)
    ran = forfait(*reader(file))
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.strip()
    assert "unforeseen" not in ran.err
    assert tables(office) == before


def test_a_workbook_that_is_none(forfait: Forfait, office: Books, tmp_path: Path) -> None:
    file = tmp_path / "portefeuille.xlsx"
    file.write_bytes(b"PK\x03\x04 but nothing more")
    cannot(forfait("import", file))


def test_a_list_without_its_columns(forfait: Forfait, office: Books, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_text("Legal name,Country\nRoy,FR\n", encoding="utf-8")
    before = tables(office)
    sentence = cannot(forfait("import", file, "--kind", "clients"))
    assert sentence.startswith("liste.csv lacks these columns: ")
    assert "Legal name" not in sentence
    assert tables(office) == before


def test_a_catalogue_with_mistakes_names_each(
    forfait: Forfait, office: Books, tmp_path: Path
) -> None:
    file = tmp_path / "tarifs.toml"
    assert forfait("catalogue", "export", file).status == 0
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("rank = 3", "rank = 2"), encoding="utf-8")
    before = tables(office)
    ran = forfait("catalogue", "import", file)
    assert ran.status == 1
    assert len(ran.out.splitlines()) == 1
    assert ran.err == "tarifs.toml was not imported. Things to put right in it, listed above: 1.\n"
    assert tables(office) == before


def test_a_catalogue_without_what_is_in_use(
    forfait: Forfait, office: Books, tmp_path: Path
) -> None:
    subscribe(office, client(office), "pro")
    small = tmp_path / "tarifs.toml"
    small.write_text('name = "Vide"\ncurrency = "EUR"\n', encoding="utf-8")
    before = tables(office)
    ran = forfait("catalogue", "import", small)
    assert ran.status == 1
    assert "unforeseen" not in ran.err
    assert tables(office) == before


@pytest.mark.parametrize("wrong", ["folder missing", "file as folder", "is a folder"])
@pytest.mark.parametrize("command", ["report", "catalogue", "rejects"])
def test_a_file_that_cannot_be_written(
    forfait: Forfait, office: Books, tmp_path: Path, command: str, wrong: str
) -> None:
    if wrong == "file as folder":
        (tmp_path / "out").touch()
    target = tmp_path / "out" / "rapport.csv"
    if wrong == "is a folder":
        target.mkdir(parents=True)
    people = tmp_path / "liste.csv"
    people.write_text(
        "Legal name,Country,Contact email,First name,Last name,Locale\n"
        "Roy,FR,roy@example.org,Anne,Roy,fr-FR\n,FR,x@example.org,X,X,fr-FR\n",
        encoding="utf-8",
    )
    asked: dict[str, list[object]] = {
        "report": [*FIXED, target],
        "catalogue": ["catalogue", "export", target],
        "rejects": ["import", people, "--skip-bad", "--json", "--rejects", target],
    }
    before = tables(office)
    cannot(forfait(*asked[command]))
    assert tables(office) == before


def test_a_report_of_an_unknown_kind(forfait: Forfait, office: Books, tmp_path: Path) -> None:
    target = tmp_path / "rapport.doc"
    assert "rapport.doc" in cannot(forfait(*FIXED, target))
    assert not target.exists()


# ------------------------------------------------------------------------- preview


@pytest.fixture
def subscribed(office: Books) -> Books:
    """D7 has Pro monthly with BIENVENUE since 1 November, and E1 Essentiel."""
    subscribe(office, client(office, reference="D7"), "pro", on="2026-11-01", code="BIENVENUE")
    subscribe(office, client(office, reference="E1"), "essentiel")
    client(office, reference="S1")
    client(office, reference="")
    return office


@pytest.mark.parametrize("reference", ["D9", "d7", "D7 ", "", "%"])
def test_an_unknown_reference(forfait: Forfait, subscribed: Books, reference: str) -> None:
    assert "No client has the reference" in cannot(forfait("preview", reference))


def test_a_client_without_a_subscription(forfait: Forfait, subscribed: Books) -> None:
    cannot(forfait("preview", "S1", "--plan", "pro"))


REFUSED: dict[str, tuple[list[str], str, str]] = {
    "unknown": (["D7", "--promo", "RIEN"], "2026-11-22", "has no promo code “RIEN”"),
    "expired": (["D7", "--promo", "ete2025"], "2026-11-22", "was valid until 31/08/2025"),
    "wrong plan": (
        ["E1", "--interval", "yearly", "--promo", "ANNUEL50"],
        "2026-11-22",
        "does not cover the plan Essential",
    ),
    "wrong interval": (
        ["D7", "--promo", "ANNUEL50"],
        "2026-11-22",
        "does not cover this billing interval",
    ),
    "already active": (["D7", "--promo", "BIENVENUE"], "2026-11-22", "already applies"),
    "used by this client": (
        ["D7", "--promo", "BIENVENUE"],
        "2026-12-31",
        "This client has already used the promo code BIENVENUE",
    ),
    "used up": (["E1", "--promo", "MOINS5"], "2026-11-22", "has been used up: 50 of 50"),
    "unknown plan": (["D7", "--plan", "or"], "2026-11-22", "has no plan “or”"),
    "unknown add-on": (["D7", "--add-on", "or"], "2026-11-22", "has no extra service “or”"),
    "add-on not offered": (
        ["E1", "--add-on", "relances"],
        "2026-11-22",
        "does not offer the extra service",
    ),
    "nothing": (["D7"], "2026-11-22", ""),
    "the same": (["D7", "--plan", "pro", "--interval", "monthly"], "2026-11-22", ""),
}


@pytest.mark.parametrize(("asked", "today", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_what_a_preview_refuses(
    forfait: Forfait, subscribed: Books, asked: list[str], today: str, words: str
) -> None:
    with subscribed.database.write() as session:
        session.add_all(
            RedemptionRow(promo="MOINS5", client_id=1, day=date(2026, 2, 1)) for _ in range(50)
        )
    if today == "2026-12-31":
        # Its three periods are over on 1 January, of which the third is billed on 1 December.
        with subscribed.database.write() as session:
            session.connection().exec_driver_sql("UPDATE discounts SET used = 3")
    before = tables(subscribed)
    assert words in cannot(forfait("preview", *asked, today=today))
    assert tables(subscribed) == before


def test_a_code_that_is_not_valid_yet(forfait: Forfait, office: Books) -> None:
    earlier = on_day(office, "2026-11-22")
    subscribe(earlier, client(office, reference="D7"), "pro")
    with office.database.write() as session:
        session.connection().exec_driver_sql(
            "UPDATE promo_codes SET valid_from = '2026-12-24' WHERE code = 'BIENVENUE'"
        )
    sentence = cannot(forfait("preview", "D7", "--promo", "BIENVENUE"))
    assert "valid from 24/12/2026" in sentence


def test_a_subscription_that_ends_first(forfait: Forfait, subscribed: Books) -> None:
    modify(subscribed, 1, StopRenewal())
    assert "ended on 01/12/2026" in cannot(forfait("preview", "D7", today="2026-12-02"))


# ------------------------------------------------------------------------- what nobody foresaw


def test_what_nobody_foresaw_goes_to_the_log_without_names(
    forfait: Forfait, office: Books, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "Boulangerie Martin"

    def broken(*_: object) -> int:
        raise RuntimeError(name)

    monkeypatch.setitem(run.COMMANDS, "check", broken)
    ran = forfait("check")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == "Something unforeseen happened; nothing is half done. The log says more.\n"
    log = (data_dir / "logs" / "forfait.log").read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert "test_failures.py" in log
    assert "Martin" not in log


def test_a_refusal_is_worded_even_without_books() -> None:
    from app.domain.errors import Refusal, Refused

    assert "or" in failures.sentence_of(Refused(Refusal.PLAN_UNKNOWN, plan="or"), None)


def test_books_that_break_while_a_failure_is_worded(
    forfait: Forfait, office: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> int:
        raise RuntimeError

    monkeypatch.setattr(failures, "catalogue", broken)
    ran = forfait("preview", "D9", "--plan", "or")
    assert ran.status == 1
    client(office, reference="D9")
    assert forfait("preview", "D9").err.startswith("Something unforeseen")


def test_a_damaged_table_is_no_traceback(
    forfait: Forfait, office: Books, caplog: pytest.LogCaptureFixture
) -> None:
    with office.database.write() as session:
        session.connection().exec_driver_sql("DROP TABLE redemptions")
    with caplog.at_level(logging.ERROR):
        ran = forfait("preview", "D9")
    assert ran.status == 1
    assert "Traceback" not in ran.err
