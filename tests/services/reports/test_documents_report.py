"""The documents: their sums, their lines, and the vendor's invoice noted on them."""

from pathlib import Path

import pytest

from app.domain.billing import Payer
from app.domain.errors import Refusal, Refused
from app.models.tables import BilledLineRow, DocumentRow, JournalRow
from app.services.changes import Changes
from app.services.reports.documents import (
    DocumentsParameters,
    document_lines,
    documents_report,
    note_vendor_invoice,
)
from app.services.reports.documents_file import DocumentsWords, documents_file
from app.services.reports.exporting import export_report
from tests import factories
from tests.builders import YEARLY, day
from tests.services.reports.billed_books import Ledger
from tests.services.reports.test_billing_file import read_csv, read_xlsx
from tests.services.reports.words import file_words, named

AUTUMN = DocumentsParameters(day("2026-10-01"), day("2026-11-30"))
WORDS = DocumentsWords(
    file=file_words("Documents"),
    heading=named,
    vat_at=lambda rate: f"vat_{rate}",
    parameters=lambda asked: [("start", asked.start.isoformat())],
)


@pytest.fixture
def billed(ledger: Ledger) -> Ledger:
    """Three months of documents; lines of clients that pay themselves belong to none."""
    ledger.by_month()
    ledger.subscribe("A1", "2026-09-10", "pro", add_ons=("relances",))
    ledger.subscribe("B2", "2026-10-05", payer=Payer.CLIENT)
    ledger.subscribe("C3", "2026-10-20", "entreprise", YEARLY)
    ledger.until("2026-11-22")
    return ledger


def test_documents_that_cover_the_days_by_number_with_their_sums(billed: Ledger) -> None:
    found = documents_report(billed.books, AUTUMN)
    assert [row.number for row in found.rows] == [2, 3]
    october, november = found.rows
    assert (october.covers.start, october.covers.last_day) == (
        day("2026-10-01"),
        day("2026-10-31"),
    )
    assert october.written_on == day("2026-10-20")
    net = 2490 + 795 + 82_800
    assert (october.lines, october.totals.net) == (3, net)
    assert (october.totals.vat, october.totals.gross) == (net // 5, net + net // 5)
    assert found.net == october.totals.net + november.totals.net
    assert found.vat == october.totals.vat + november.totals.vat
    assert found.gross == found.net + found.vat
    (rate,) = found.by_rate
    assert (rate.rate, rate.net, rate.vat) == (2000, found.net, found.vat)


def test_one_day_is_enough_and_no_day_gives_nothing(billed: Ledger) -> None:
    one = DocumentsParameters(day("2026-10-31"), day("2026-10-31"))
    assert [row.number for row in documents_report(billed.books, one).rows] == [2]
    none = documents_report(billed.books, DocumentsParameters(day("2026-08-01"), day("2026-08-31")))
    assert (none.rows, none.net, none.vat, none.by_rate) == ((), 0, 0, ())


def test_the_lines_of_a_document_bear_its_vat(billed: Ledger) -> None:
    document = documents_report(billed.books, AUTUMN).rows[0]
    lines = document_lines(billed.books, document)
    assert len(lines) == document.lines
    assert {row.document for row in lines} == {document.number}
    assert sum(row.net for row in lines) == document.totals.net
    assert sum(row.vat for row in lines) == document.totals.vat


def test_three_queries_whatever_the_number(billed: Ledger) -> None:
    with factories.statements(billed.books) as few:
        documents_report(billed.books, DocumentsParameters(day("2026-11-01"), day("2026-11-30")))
    with factories.statements(billed.books) as many:
        documents_report(billed.books, DocumentsParameters(day("2026-01-01"), day("2026-12-31")))
    selects = [[s for s in sent if s.startswith("SELECT")] for sent in (few, many)]
    assert len(selects[0]) == len(selects[1]) == 3


def test_days_the_wrong_way_round_are_an_error() -> None:
    with pytest.raises(ValueError, match="2026-11-30"):
        DocumentsParameters(day("2026-11-30"), day("2026-11-01"))


def test_the_invoice_of_the_vendor_is_noted_once_with_what_stood_there(billed: Ledger) -> None:
    lines = billed.rows(BilledLineRow)
    before = len(billed.rows(JournalRow))
    assert note_vendor_invoice(billed.books, 2, " F-2026-117 ") == Changes(documents=True)
    with pytest.raises(Refused) as refused:
        note_vendor_invoice(billed.books, 2, "F-2026-117")
    assert refused.value.reason is Refusal.NOTHING_CHANGES
    note_vendor_invoice(billed.books, 2, "F-2026-118")
    noted = [row for row in billed.rows(JournalRow) if row.act == "vendor_invoice_noted"]
    assert [row.facts for row in noted] == [
        {"document": 2, "number": "F-2026-117", "before": ""},
        {"document": 2, "number": "F-2026-118", "before": "F-2026-117"},
    ]
    assert len(billed.rows(JournalRow)) == before + 2
    assert len(billed.rows(BilledLineRow)) == len(lines)
    report = documents_report(billed.books, AUTUMN)
    assert [row.vendor_invoice for row in report.rows] == ["F-2026-118", ""]
    assert report.noted == 1
    note_vendor_invoice(billed.books, 2, "")
    assert documents_report(billed.books, AUTUMN).noted == 0
    assert {row.vendor_invoice for row in billed.rows(DocumentRow)} == {""}


def test_the_file_has_a_column_of_vat_for_each_rate(billed: Ledger, tmp_path: Path) -> None:
    note_vendor_invoice(billed.books, 2, "0117")
    making = documents_file(AUTUMN, WORDS)
    done = export_report(billed.books, making, tmp_path / "d.xlsx")
    found = documents_report(billed.books, AUTUMN)
    headings, rows, last = read_xlsx(tmp_path / "d.xlsx")
    assert headings == [
        "number",
        "from",
        "to",
        "written_on",
        "lines",
        "net",
        "vat_2000",
        "vat",
        "gross",
        "vendor_invoice",
    ]
    assert [(r["number"], r["vendor_invoice"]) for r in rows] == [("2", "0117"), ("3", None)]
    assert last["vat_2000"] == last["vat"] == found.vat / 100
    assert done.totals == {"net": found.net, "vat": found.vat, "gross": found.gross}
    export_report(billed.books, making, tmp_path / "d.csv")
    assert len(read_csv(tmp_path / "d.csv")) == 2


def test_two_rates_have_a_column_each(billed: Ledger, tmp_path: Path) -> None:
    with billed.database.write() as session:
        row = session.get_one(BilledLineRow, 1)
        session.get_one(BilledLineRow, max(r.id for r in billed.rows(BilledLineRow))).vat_rate = 0
        assert row.vat_rate == 2000
    found = documents_report(billed.books, AUTUMN)
    assert [rate.rate for rate in found.by_rate] == [2000, 0]
    export_report(billed.books, documents_file(AUTUMN, WORDS), tmp_path / "d.xlsx")
    headings, _, last = read_xlsx(tmp_path / "d.xlsx")
    assert {"vat_2000", "vat_0"} < set(headings)
    assert last["vat_0"] == 0
