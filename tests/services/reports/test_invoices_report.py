"""The register of the vendor's invoices, and one of them beside ours, in files too."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from app.domain.vendor_invoices import Decision
from app.models.tables import JournalRow
from app.services.invoices.deciding import Decided, decide
from app.services.invoices.settling import settle_invoice
from app.services.progress import unwatched
from app.services.reports.exporting import export_report
from app.services.reports.invoice_file import ComparisonWords, invoice_file
from app.services.reports.invoices import InvoiceState, invoices_report
from app.services.reports.invoices_file import InvoicesWords, invoices_file
from tests import factories
from tests.builders import day
from tests.services.invoices.stated import days, entered, line, points
from tests.services.reports.billed_books import Ledger
from tests.services.reports.words import file_words


@pytest.fixture
def billed(ledger: Ledger) -> Ledger:
    ledger.subscribe("A1", "2026-10-05", "pro")
    ledger.subscribe("B2", "2026-10-08")
    ledger.until("2026-12-20")
    return ledger


def test_each_state(billed: Ledger) -> None:
    a1 = billed.clients["A1"]
    settled = entered(billed.books, line(2690, a1, "pro"))
    decide(
        billed.books,
        settled,
        {points(billed.books, settled)[0]: Decided(Decision.DISPUTED, "forgotten")},
    )
    settle_invoice(billed.books, settled)
    november = {**days("2026-11-01", "2026-11-30"), "issued_on": day("2026-11-30")}
    entered(billed.books, line(2890, a1, "pro"), number="FA-2", **november)
    december = {**days("2026-12-06", "2026-12-07"), "issued_on": day("2026-11-30")}
    entered(billed.books, number="FA-3", **december)
    report = invoices_report(billed.books)
    assert report.currency == "EUR"
    assert [
        (row.fields.number, row.lines, row.expected, row.difference, row.open_points, row.state)
        for row in report.rows
    ] == [
        ("FA-3", 0, 0, 0, 0, InvoiceState.DECIDED),
        ("FA-2", 1, 3780, -890, 2, InvoiceState.OPEN),
        ("FA-1", 1, 3780, -1090, 0, InvoiceState.SETTLED),
    ]


def test_an_invoice_that_only_lacks_something_is_settled_too(billed: Ledger) -> None:
    nothing = entered(billed.books)
    forgotten = Decided(Decision.DISPUTED, "forgotten")
    decide(billed.books, nothing, dict.fromkeys(points(billed.books, nothing), forgotten))
    settle_invoice(billed.books, nothing)
    (row,) = invoices_report(billed.books).rows
    assert (row.expected, row.difference) == (3780, -3780)


def test_settled_ones_cost_no_query_each(billed: Ledger) -> None:
    def settled(number: int) -> None:
        on = days(f"2026-09-0{number}", f"2026-09-0{number}")
        settle_invoice(billed.books, entered(billed.books, number=f"FA-{number}", **on))

    settled(1)
    with factories.statements(billed.books) as few:
        invoices_report(billed.books)
    for number in range(2, 7):
        settled(number)
    with factories.statements(billed.books) as many:
        assert len(invoices_report(billed.books).rows) == 6
    assert len(few) == len(many)


def test_the_register_as_a_file(billed: Ledger, tmp_path: Path) -> None:
    entered(billed.books, line(2890, billed.clients["A1"], "pro"))
    words = InvoicesWords(
        file=file_words("Invoices"),
        heading=lambda column: column.value,
        state=lambda state: state.value,
        source=lambda row: row.origin.value,
        parameters=(),
    )
    target = tmp_path / "register.xlsx"
    done = export_report(billed.books, invoices_file(words), target)
    assert (done.rows, done.totals) == (1, {"net": 2890, "expected": 3780})
    rows = CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()
    assert rows[1][0] == "FA-1"
    assert rows[1][5:] == [28.9, 37.8, -8.9, 2.0, "open", "entered"]
    assert billed.rows(JournalRow)[-1].facts["report"] == "invoices"


def test_a_comparison_as_a_file(billed: Ledger, tmp_path: Path) -> None:
    october = days("2026-10-05", "2026-11-04")
    stated = line(2890, billed.clients["A1"], "pro", quantity=10_000, unit_price=2890, **october)
    nobody = line(700, None, None, client_text="=Nobody", service_text="Hosting")
    invoice = entered(billed.books, stated, nobody)
    words = ComparisonWords(
        file=file_words("Invoices"),
        heading=lambda column: column.value,
        service=lambda row: (row.stated and row.stated.values.service) or "",
        quantity=lambda parts: str(parts // 10_000),
        outcome=lambda row: row.pair.outcome.value,
        decision=lambda decision: "" if decision is None else decision.value,
        parameters=lambda found: [("Invoice", found.fields.number)],
    )
    target = tmp_path / "invoice.xlsx"
    done = export_report(billed.books, invoice_file(invoice, words), target)
    assert done.totals == {"net": 3590, "expected": 3780}
    head, first, second, third, total = (
        CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()
    )

    def cells(row: Sequence[object], *names: str) -> list[object]:
        return [row[head.index(name)] for name in names]

    amounts = ("stated_net", "net", "difference", "outcome")
    assert cells(first, "client_code", "quantity", *amounts) == [
        "A1", "1", 28.9, 26.9, 2.0, "differs",
    ]  # fmt: skip
    assert cells(second, "stated_client", *amounts) == ["=Nobody", 7.0, "", 7.0, "unknown_client"]
    assert cells(third, "row", "client_code", *amounts) == ["", "B2", "", 10.9, -10.9, "missing"]
    assert cells(total, *amounts[:3]) == [35.9, 37.8, -1.9]
    made = invoice_file(invoice, words)(billed.books, unwatched)
    assert made.parameters == (("Invoice", "FA-1"),)
