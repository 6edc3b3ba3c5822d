"""One invoice of the vendor's beside ours, laid out for a file: a line for each line compared."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.domain.vendor_invoices import Decision
from app.services.exports.sheet import Cell, ColumnKind
from app.services.invoices.comparison import ComparedLine, InvoiceComparison
from app.services.invoices.reading import compare_invoice
from app.services.invoices.values import StatedRow
from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.billing_rows import BillingRow
from app.services.reports.exporting import (
    Field,
    FileWords,
    Making,
    ReportFile,
    filled,
    headed,
)


class ComparisonColumn(Enum):
    """A column of the comparison, named by `ComparisonWords.heading`."""

    ROW = "row"
    CLIENT_CODE = "client_code"
    CLIENT = "client"
    STATED_CLIENT = "stated_client"
    SERVICE = "service"
    STATED_SERVICE = "stated_service"
    STATED_FROM = "stated_from"
    STATED_TO = "stated_to"
    FROM = "from"
    TO = "to"
    QUANTITY = "quantity"
    UNIT_PRICE = "unit_price"
    STATED_NET = "stated_net"
    NET = "net"
    DIFFERENCE = "difference"
    OUTCOME = "outcome"
    DOCUMENT = "document"
    DECISION = "decision"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonWords:
    """Everything that the exported comparison says, in the caller's language."""

    file: FileWords
    heading: Callable[[ComparisonColumn], str]
    service: Callable[[ComparedLine], str]
    quantity: Callable[[int], str]
    outcome: Callable[[ComparedLine], str]
    decision: Callable[[Decision | None], str]
    parameters: Callable[[InvoiceComparison], Sequence[tuple[str, str]]]


def invoice_file(invoice_id: int, words: ComparisonWords) -> Making:
    """Return how the comparison of one invoice is made for a file."""

    def make(books: Books, progress: Progress) -> ReportFile:
        found = compare_invoice(books, invoice_id)
        progress(1, 1)
        fields = (*_of_client(words), *_of_days(), *_of_amounts(words), *_of_outcome(words))
        sheet = words.file.sheet(
            headed(fields, words.heading), filled(fields, found.rows), found.currency
        )
        return ReportFile(
            name="invoice",
            asked={"number": found.fields.number, "on": books.today().isoformat()},
            parameters=tuple(words.parameters(found)),
            totals={"net": found.lines_net, "expected": found.expected_net},
            currency=found.currency,
            sheets=(sheet,),
            words=words.file,
        )

    return make


def _stated(of: Callable[[StatedRow], Cell]) -> Callable[[ComparedLine], Cell]:
    """Return what says something of the vendor's line; nothing where it has none."""
    return lambda row: None if row.stated is None else of(row.stated)


def _ours(of: Callable[[BillingRow], Cell]) -> Callable[[ComparedLine], Cell]:
    """Return what says something of our line; nothing where there is none."""
    return lambda row: None if row.ours is None else of(row.ours)


def _of_client(words: ComparisonWords) -> tuple[Field[ComparedLine], ...]:
    column, identifier = ComparisonColumn, ColumnKind.IDENTIFIER
    return (
        Field(column.ROW, _stated(lambda line: line.row), ColumnKind.INTEGER),
        Field(
            column.CLIENT_CODE, lambda row: row.client.reference if row.client else "", identifier
        ),
        Field(column.CLIENT, lambda row: row.client.name if row.client else ""),
        Field(column.STATED_CLIENT, _stated(lambda line: line.values.client_text)),
        Field(column.SERVICE, words.service),
        Field(column.STATED_SERVICE, _stated(lambda line: line.values.service_text)),
    )


def _of_days() -> tuple[Field[ComparedLine], ...]:
    column, day = ComparisonColumn, ColumnKind.DATE
    return (
        Field(column.STATED_FROM, _stated(lambda line: line.values.start), day),
        Field(column.STATED_TO, _stated(lambda line: line.values.end), day),
        Field(column.FROM, _ours(lambda row: row.line.span.start), day),
        Field(column.TO, _ours(lambda row: row.line.span.last_day), day),
    )


def _of_amounts(words: ComparisonWords) -> tuple[Field[ComparedLine], ...]:
    column, amount = ComparisonColumn, ColumnKind.AMOUNT

    def quantity(row: ComparedLine) -> str:
        stated = None if row.stated is None else row.stated.values.quantity
        return "" if stated is None else words.quantity(stated)

    return (
        Field(column.QUANTITY, quantity),
        Field(column.UNIT_PRICE, _stated(lambda line: line.values.unit_price), amount),
        Field(
            column.STATED_NET,
            _stated(lambda line: line.values.net),
            amount,
            summed=True,
        ),
        Field(column.NET, _ours(lambda row: row.net), amount, summed=True),
        Field(column.DIFFERENCE, lambda row: row.pair.difference, amount, summed=True),
    )


def _of_outcome(words: ComparisonWords) -> tuple[Field[ComparedLine], ...]:
    column = ComparisonColumn
    return (
        Field(column.OUTCOME, words.outcome),
        Field(column.DOCUMENT, _ours(lambda row: row.document), ColumnKind.INTEGER),
        Field(column.DECISION, lambda row: words.decision(row.decision)),
        Field(column.COMMENT, lambda row: row.comment),
    )
