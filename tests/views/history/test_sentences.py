"""Every act reads as sentences in every language, and unknown facts break nothing."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.domain.billing import Payer
from app.domain.change import ExpireNow, HandOver, Modify, TakeOver
from app.domain.quota import Reading
from app.services.client_values import ClientFields
from app.services.clients import create_client, delete_draft
from app.services.history import HistoryRow, history_of
from app.services.journal import Books, Facts
from app.services.renewals import catch_up
from app.services.settings import (
    Preferences,
    add_mandate,
    change_firm,
    change_preferences,
    firm,
    remove_payment_method,
)
from app.services.undo import preview_undo, undo
from app.services.usage import preview_reading, record_reading
from app.views import labels
from app.views.formatting import Formats
from app.views.history.firm import FirmWords
from app.views.history.words import HistoryWords, told
from tests import factories
from tests.views.client import staging
from tests.views.speaking import speaking

EN = Formats("en")
CATALOGUE = factories.sample_catalogue()
IBAN = "FR76 3000 6000 0112 3456 7890 189"


@pytest.fixture
def books(tmp_path: Path) -> Books:
    made = factories.stocked(tmp_path)
    factories.pays(made)
    return made


def said(books: Books, client_id: int) -> tuple[str, ...]:
    """The sentences of the client's latest act."""
    return told(history_of(books, client_id)[0], CATALOGUE, EN).sentences


def of_act(books: Books) -> list[str]:
    """The sentences of the file's latest act."""
    entry = factories.journal(books)[-1]
    return FirmWords(CATALOGUE, EN).sentences(entry.act, entry.facts)


def test_a_hand_over_says_until_when_the_firm_pays(books: Books) -> None:
    client_id = factories.client(books)
    factories.subscribe(books, client_id, on="2026-11-01")
    staging.modify(books, client_id, HandOver())
    assert said(books, client_id) == (
        (
            "Paid by the firm until 30/11/2026 included; "
            "from 01/12/2026 on the client or another partner can subscribe"
        ),
    )
    staging.modify(books, client_id, TakeOver())
    assert said(books, client_id) == ("The hand over is withdrawn", "Renews on 01/12/2026")


def test_a_take_over_is_scheduled_for_the_renewal(books: Books) -> None:
    client_id = factories.client(books)
    factories.subscribe(books, client_id, on="2026-11-01", payer=Payer.CLIENT)
    staging.modify(books, client_id, TakeOver())
    (sentence,) = said(books, client_id)
    assert sentence.startswith("Scheduled: ")
    assert "01/12/2026" in sentence


def test_an_immediate_end_says_its_day_and_what_the_open_window_cost(books: Books) -> None:
    client_id = factories.client(books)
    factories.subscribe(books, client_id, "decouverte", on="2026-11-01")
    read(books, client_id, Reading(date(2026, 11, 20), 60))
    staging.modify(books, client_id, Modify(plan="essentiel"))
    staging.modify(books, client_id, ExpireNow())
    sentences = said(books, client_id)
    assert "Ended on 22/11/2026, without a refund" in sentences
    assert not [each for each in sentences if "Usable" in each]


def read(books: Books, client_id: int, reading: Reading, *, corrects: bool = False) -> None:
    preview = preview_reading(books, client_id, reading, corrects=corrects)
    record_reading(books, client_id, reading, preview, corrects=corrects, reason="Relevé")


def test_readings_say_how_many_and_where_they_count(books: Books) -> None:
    client_id = factories.client(books)
    factories.subscribe(books, client_id, "essentiel", on="2026-11-01")
    read(books, client_id, Reading(date(2026, 11, 10), 12))
    assert said(books, client_id)[0] == "Documents used: 12, read on 10/11/2026"
    assert said(books, client_id)[1].startswith("Counted in the quota window from 01/11 to ")
    read(books, client_id, Reading(date(2026, 11, 20), 1_045))
    assert said(books, client_id)[0] == "Documents used: 12 → 1,045, read on 20/11/2026"
    later = factories.on_day(books, "2026-12-02")
    catch_up(later)
    sentences = said(later, client_id)
    assert re.fullmatch(r"Overage billed on 01/12/2026: €[0-9,.]+ excl\. VAT", sentences[-1])


def test_an_overage_without_a_renewal_is_told_as_such() -> None:
    step = {"kind": "window_closed", "day": "2026-12-01", "overage": 315}
    words = HistoryWords(CATALOGUE, EN)
    assert words.sentences({"steps": [step]}, {}) == [
        "Overage billed on 01/12/2026: €3.15 excl. VAT"
    ]


def test_undoing_names_the_act_and_what_it_gave_back(books: Books) -> None:
    client_id = factories.client(books)
    factories.subscribe(books, client_id, on="2026-11-01")
    staging.modify(books, client_id, Modify(plan="pro"))
    done = factories.journal(books)[-1].id
    undo(books, done, client_id, preview_undo(books, done, client_id))
    first, second = said(books, client_id)
    assert first == "Undone: Subscription modified of 22/11/2026"
    assert second.startswith("Billed at once: −€")


def test_acts_on_the_file_as_a_whole(books: Books) -> None:
    client_id, _ = create_client(books, ClientFields("Garage Gris", reference="D55"))
    delete_draft(books, client_id)
    assert of_act(books) == ["Garage Gris (D55)"]
    card = firm(books)
    change_firm(books, replace(card, name="Cabinet Roux", country="BE", documents_by_month=True))
    assert set(of_act(books)) == {
        "Name of the firm filled in: Cabinet Roux",
        "Country: France → Belgium",
        "One statement a month: no → yes",
    }
    change_firm(books, replace(firm(books), name=""))
    assert of_act(books) == ["Name of the firm emptied: it was Cabinet Roux"]
    add_mandate(books, label="Compte courant", iban=IBAN)
    assert of_act(books) == ["SEPA mandate: Compte courant"]
    remove_payment_method(books, 1)
    assert of_act(books) == ["Card: Visa"]
    change_preferences(books, Preferences(True, "pro"))
    assert of_act(books) == ["The firm pays for clients invited from then on", "Plan: Pro"]
    change_preferences(books, Preferences())
    assert of_act(books) == ["Clients invited from then on pay for themselves"]
    factories.fill_catalogue(books)
    (sentence,) = of_act(books)
    assert re.search(r"Plans: \d+\. Extra services: \d+\. Promo codes: \d+$", sentence)


PRO_OVERAGE = {"part": "plan", "code": "pro", "field": "overage", "from": 35, "to": 40}
IMPORTED = {"file": "a.xlsx", "rows": 12, "rejected": 2, "skipped": 1}
WRITTEN = {"rows": 8, "file": "f.csv", "sha256": "abc"}
BROUGHT = {"imported_on": "2026-11-20", "imported_by": "Paul"}
BILLING = {"report": "billing", "parameters": {"start": "2026-11-01", "end": "2026-11-30"}}


@pytest.mark.parametrize(
    ("act", "facts", "sentences"),
    [
        (
            "imported",
            IMPORTED,
            ["12 row(s) imported from a.xlsx", "2 row(s) rejected", "1 row(s) skipped"],
        ),
        (
            "restored",
            {"file": "copie.db", "day": "2026-11-22"},
            ["Put back as it stood on 22/11/2026, from copie.db"],
        ),
        ("restored", {"file": "copie.db"}, ["Put back from copie.db"]),
        ("imported", {"rows": 3, "file": ""}, ["3 row(s) imported from pasted rows"]),
        ("imported", {}, []),
        ("use_imported", {"file": "u.csv", "rows": 2}, ["2 row(s) imported from u.csv"]),
        ("details_imported", {"file": "d.csv", "rows": 2}, ["2 row(s) imported from d.csv"]),
        (
            "import_undone",
            {"kind": "details", "file": "d.csv", "clients": 3, **BROUGHT},
            [
                "Undone: the import of d.csv, made on 20/11/2026 by Paul",
                "3 client(s) as before the import",
            ],
        ),
        (
            "import_undone",
            {"kind": "usage", "file": "u.csv", "clients": 3, "readings": 4, **BROUGHT},
            [
                "Undone: the import of u.csv, made on 20/11/2026 by Paul",
                "4 reading(s) taken back",
            ],
        ),
        (
            "import_undone",
            {"file": "a.xlsx", "clients": 3, **BROUGHT},
            [
                "Undone: the import of a.xlsx, made on 20/11/2026 by Paul",
                "3 client(s) removed with their histories",
            ],
        ),
        (
            "exported",
            WRITTEN | BILLING,
            [
                "Billing report from 01/11/2026 to 30/11/2026",
                "8 row(s) written to f.csv",
                "SHA-256 of the file: abc",
            ],
        ),
        (
            "exported",
            WRITTEN | {"report": "journal", "acts": 5},
            ["5 act(s) of the journal", "8 row(s) written to f.csv", "SHA-256 of the file: abc"],
        ),
        ("exported", WRITTEN, ["8 row(s) written to f.csv", "SHA-256 of the file: abc"]),
        (
            "exported",
            {
                "report": "statement",
                "parameters": {"start": "2026-11-01", "end": "2026-11-30", "client": None},
                "files": {f"D{place}.pdf": f"abc{place}" for place in range(7)},
            },
            [
                "Client statements from 01/11/2026 to 30/11/2026",
                "7 file(s) written",
                *(f"D{place}.pdf: SHA-256 abc{place}" for place in range(5)),
                "and 2 more file(s)",
            ],
        ),
        (
            "exported",
            {
                "report": "statement",
                "parameters": {"start": "2026-11-01", "end": "2026-11-30", "client": None},
                "files": [
                    {"client": 3, "sha256": "abc", "name": "Roy SA", "reference": "D3"},
                    {"client": 4, "sha256": "def"},
                    {"client": None, "sha256": "fff"},
                    *({"client": place, "sha256": "fff"} for place in range(5)),
                ],
            },
            [
                "Client statements from 01/11/2026 to 30/11/2026",
                "8 file(s) written",
                "Roy SA (D3): SHA-256 abc",
                "Client 4: SHA-256 def",
                "SHA-256 of the file: fff",
                "Client 0: SHA-256 fff",
                "Client 1: SHA-256 fff",
                "and 3 more file(s)",
            ],
        ),
        (
            "exported",
            {"report": "statement", "parameters": {}, "files": {"D.pdf": "abc"}},
            [],
        ),
        (
            "printed",
            BILLING | {"rows": 8, "pages": 3},
            ["Billing report from 01/11/2026 to 30/11/2026", "3 page(s) sent to the printer"],
        ),
        (
            "exported",
            WRITTEN | {"report": "portfolio", "parameters": {"on": "2026-10-01"}},
            [
                "Portfolio as of 01/10/2026",
                "8 row(s) written to f.csv",
                "SHA-256 of the file: abc",
            ],
        ),
        (
            "exported",
            WRITTEN | {"report": "forecast", "parameters": {"months": 6}},
            ["Forecast of 6 month(s)", "8 row(s) written to f.csv", "SHA-256 of the file: abc"],
        ),
        (
            "exported",
            WRITTEN | BILLING | {"report": "renewals"},
            [
                "Renewals from 01/11/2026 to 30/11/2026",
                "8 row(s) written to f.csv",
                "SHA-256 of the file: abc",
            ],
        ),
        (
            "exported",
            WRITTEN | {"report": "quality", "parameters": {"on": "2026-11-22"}},
            [
                "Data quality as of 22/11/2026",
                "8 row(s) written to f.csv",
                "SHA-256 of the file: abc",
            ],
        ),
        (
            "exported",
            WRITTEN | BILLING | {"report": "changes"},
            [
                "Changes from 01/11/2026 to 30/11/2026",
                "8 row(s) written to f.csv",
                "SHA-256 of the file: abc",
            ],
        ),
        (
            "exported",
            WRITTEN | BILLING | {"report": "usage"},
            [
                "Usage from 01/11/2026 to 30/11/2026",
                "8 row(s) written to f.csv",
                "SHA-256 of the file: abc",
            ],
        ),
        (
            "exported",
            WRITTEN | BILLING | {"report": "documents"},
            [
                "Documents from 01/11/2026 to 30/11/2026",
                "8 row(s) written to f.csv",
                "SHA-256 of the file: abc",
            ],
        ),
        (
            "exported",
            WRITTEN | BILLING | {"report": "entries", "format": "quadra"},
            [
                "Accounting entries from 01/11/2026 to 30/11/2026",
                "Cegid Quadra (ASCII)",
                "8 row(s) written to f.csv",
                "SHA-256 of the file: abc",
            ],
        ),
        (
            "accounting_set",
            {
                "changed": {
                    "journal.purchase": ["", "AC Achats"],
                    "account.expense": ["651100", "613500"],
                    "account.revenue.0": ["706200", ""],
                    "auxiliary_prefix": ["C", "9"],
                    "auxiliary_longest": ["8", "6"],
                    "supplier_days": ["", "30"],
                    "client_days": ["15", ""],
                    "year.1": ["", "2026-01-01/2026-12-31"],
                    "vat_code.purchase.2000": ["", "211400"],
                    "vat_code.sale.0": ["", "212000"],
                    "vat_code.purchase.2000.reverse": ["RC", "RD"],
                }
            },
            [
                "Journal “Purchases” filled in: AC Achats",
                "Account “Software subscriptions”: 651100 → 613500",
                "Account “Re-billed services” at 0% emptied: it was 706200",
                "Prefix of the clients’ auxiliary accounts: C → 9",
                "Length of the clients’ auxiliary accounts: 8 → 6",
                "Days in which the vendor is paid filled in: 30",
                "Days in which clients pay emptied: it was 15",
                "Financial year 1 of WinBooks filled in: 01/01/2026 – 31/12/2026",
                "VAT code of WinBooks for purchases at 20% filled in: 211400",
                "VAT code of WinBooks for sales at 0% filled in: 212000",
                "VAT code of WinBooks for reverse charge at 20%: RC → RD",
            ],
        ),
        (
            "exported",
            {"report": "catalogue", "file": "c.toml", "sha256": "abc"},
            ["The catalogue", "Written to c.toml", "SHA-256 of the file: abc"],
        ),
        (
            "catalogue_changed",
            {"changes": [PRO_OVERAGE], "touched": 4},
            ["Pro, further document: €0.35 → €0.40", "4 subscription(s) touched"],
        ),
        (
            "bulk_changed",
            {
                "change": {
                    "plan": "pro",
                    "interval": "yearly",
                    "payer": "firm",
                    "add": ["archivage"],
                    "end": ["archivage"],
                    "promo": "BIENVENUE",
                    "renews": False,
                },
                "clients": 12,
            },
            [
                "Plan: Pro",
                "Billing interval: Yearly",
                "Payer: Firm",
                "Extra service added: 10-year archive",
                "Extra service ended: 10-year archive",
                "Promo code: BIENVENUE",
                "Renewal stopped",
                "12 client(s) changed",
            ],
        ),
        (
            "bulk_changed",
            {"change": {"renews": True}, "clients": 1},
            ["Renewal resumed", "1 client(s) changed"],
        ),
        (
            "vendor_invoice_noted",
            {"document": 12, "number": "F7", "before": ""},
            ["Statement 12: vendor invoice F7"],
        ),
        (
            "vendor_invoice_noted",
            {"document": 1200, "number": "F7", "before": "F6"},
            ["Statement 1,200: vendor invoice F6 → F7"],
        ),
        (
            "vendor_invoice_noted",
            {"document": "12", "number": "", "before": "F6"},
            ["Statement 12: vendor invoice F6 taken away"],
        ),
        ("catalogue_imported", {"name": "C"}, []),
        ("catalogue_changed", {"whatever": 1}, []),
        ("moved_to_the_moon", {"rocket": 5}, []),
    ],
)
def test_what_an_act_says_of_the_file(act: str, facts: Facts, sentences: list[str]) -> None:
    assert FirmWords(CATALOGUE, EN).sentences(act, facts) == sentences


def test_a_catalogue_in_another_currency_says_so() -> None:
    counted = {"name": "C", "plans": 1, "add_ons": 2, "promo_codes": 3}
    told_of = FirmWords(CATALOGUE, EN).sentences(
        "catalogue_imported", counted | {"currency": ["EUR", "CHF"]}
    )
    assert told_of == [
        "C. Plans: 1. Extra services: 2. Promo codes: 3",
        "Currency: EUR → CHF",
    ]


# What the words look for, so that each is met in shapes that it does not expect.
FACT_NAMES = (
    *(
        "name",
        "changed",
        "changes",
        "change",
        "touched",
        "status",
        "resent",
        "defaults",
        "runs_until",
        "row",
        "plan",
    ),
    *("interval", "payer", "since", "resumed", "before", "after", "steps", "read_on"),
    *("documents", "window", "undone", "on", "today", "file", "files", "rows", "report"),
    *(
        "parameters",
        "kind",
        "label",
        "firm_pays",
        "currency",
        "document",
        "number",
        "clients",
        "renews",
    ),
)
shapes = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 99) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FACT_NAMES), inner),
    max_leaves=8,
)


@given(
    st.sampled_from([*labels.act_names(), "new"]),
    st.dictionaries(st.sampled_from(FACT_NAMES), shapes),
)
def test_facts_in_any_shape_are_told_or_passed_over(act: str, facts: dict[str, Any]) -> None:
    told_of = told(row(act, facts), CATALOGUE, EN)
    assert all(isinstance(each, str) for each in told_of.sentences)
    assert all(isinstance(each, str) for each in FirmWords(CATALOGUE, EN).sentences(act, facts))


def row(act: str, facts: Facts) -> HistoryRow:
    return HistoryRow(
        1, datetime(2026, 11, 22, tzinfo=UTC), date(2026, 11, 22), "A", act, facts, facts
    )


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_no_act_is_left_in_english(qapp: QApplication, language: str) -> None:
    english = labels.act_names()
    with speaking(language):
        for code, name in labels.act_names().items():
            assert name != code
            assert name != english[code], name
        handed = told(
            row(
                "handed_over",
                {
                    "before": {"price": 1, "renews": True, "renewal": "2026-12-01"},
                    "after": {
                        "price": 1,
                        "renews": False,
                        "handed_over": True,
                        "renewal": "2026-12-01",
                    },
                },
            ),
            CATALOGUE,
            Formats(language),
        )
        (sentence,) = handed.sentences
        assert "firm" not in sentence
