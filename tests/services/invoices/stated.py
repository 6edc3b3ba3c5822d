"""Invoices of the vendor's in tests: what they state, and what became of their lines."""

# ruff: noqa: ANN401 - what is given by name may be of any type
from typing import Any

from app.domain.invoice_matching import Cause, Outcome
from app.services.invoices.comparison import InvoiceComparison, Point
from app.services.invoices.entering import add_lines, enter_invoice
from app.services.invoices.reading import compare_invoice
from app.services.invoices.values import InvoiceFields, StatedValues
from app.services.journal import Books
from tests.builders import day


def october(number: str = "FA-1", net: int = 0, **fields: Any) -> InvoiceFields:
    """Make an invoice for October, dated on its last day."""
    given: dict[str, Any] = {
        "issued_on": day("2026-10-31"),
        "start": day("2026-10-01"),
        "end": day("2026-10-31"),
        **fields,
    }
    return InvoiceFields(number=number, net=net, **given)


def line(
    net: int, client: int | None = None, service: str | None = None, **facts: Any
) -> StatedValues:
    """Make a line of the vendor's."""
    return StatedValues(net=net, client=client, service=service, **facts)


def entered(books: Books, *lines: StatedValues, number: str = "FA-1", **fields: Any) -> int:
    """Enter an invoice that states what its lines add up to; return its id."""
    net = sum(each.net for each in lines)
    invoice_id, _ = enter_invoice(books, october(number, net, **fields))
    if lines:
        add_lines(books, invoice_id, lines)
    return invoice_id


def outcomes(found: InvoiceComparison) -> list[tuple[Outcome, Cause | None, int]]:
    """Return what came of each line, and by how much it differs."""
    return [(row.pair.outcome, row.pair.cause, row.pair.difference) for row in found.rows]


def points(books: Books, invoice_id: int) -> list[Point]:
    """Return the points that are open."""
    return [row.point for row in compare_invoice(books, invoice_id).rows if row.is_open]


def days(first: str, last: str) -> dict[str, Any]:
    """Return the days of a line or of an invoice."""
    return {"start": day(first), "end": day(last)}
