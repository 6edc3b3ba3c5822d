"""The documents laid out for a file: one a row, with a column of VAT for each rate."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.services.exports.sheet import Column, ColumnKind, Sheet
from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.documents import (
    DocumentInList,
    DocumentsParameters,
    DocumentsReport,
    documents_report,
)
from app.services.reports.exporting import (
    Field,
    FileWords,
    Making,
    ReportFile,
    filled,
    headed,
)


class DocumentColumn(Enum):
    """A column of the report, named by `DocumentsWords.heading`."""

    NUMBER = "number"
    FROM = "from"
    TO = "to"
    """The last day that it covers."""
    WRITTEN_ON = "written_on"
    LINES = "lines"
    NET = "net"
    VAT = "vat"
    GROSS = "gross"
    VENDOR_INVOICE = "vendor_invoice"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsWords:
    """Everything that the exported report says, in the caller's language."""

    file: FileWords
    heading: Callable[[DocumentColumn], str]
    vat_at: Callable[[int], str]
    """The heading of the VAT of one rate."""
    parameters: Callable[[DocumentsParameters], Sequence[tuple[str, str]]]


def documents_file(parameters: DocumentsParameters, words: DocumentsWords) -> Making:
    """Return how the report is made for a file."""

    def make(books: Books, _progress: Progress) -> ReportFile:
        found = documents_report(books, parameters)
        return ReportFile(
            name="documents",
            asked=parameters.facts(),
            parameters=tuple(words.parameters(parameters)),
            totals={"net": found.net, "vat": found.vat, "gross": found.gross},
            currency=found.currency,
            sheets=(_documents(found, words),),
            words=words.file,
        )

    return make


def _documents(found: DocumentsReport, words: DocumentsWords) -> Sheet:
    """Lay the documents out; the VAT by rate stands between the net and the VAT in all."""
    column, amount = DocumentColumn, ColumnKind.AMOUNT
    before: tuple[Field[DocumentInList], ...] = (
        Field(column.NUMBER, lambda row: str(row.number), ColumnKind.IDENTIFIER),
        Field(column.FROM, lambda row: row.covers.start, ColumnKind.DATE),
        Field(column.TO, lambda row: row.covers.last_day, ColumnKind.DATE),
        Field(column.WRITTEN_ON, lambda row: row.written_on, ColumnKind.DATE),
        Field(column.LINES, lambda row: row.lines, ColumnKind.INTEGER, summed=True),
        Field(column.NET, lambda row: row.totals.net, amount, summed=True),
    )
    after: tuple[Field[DocumentInList], ...] = (
        Field(column.VAT, lambda row: row.totals.vat, amount, summed=True),
        Field(column.GROSS, lambda row: row.totals.gross, amount, summed=True),
        Field(column.VENDOR_INVOICE, lambda row: row.vendor_invoice, ColumnKind.IDENTIFIER),
    )
    rates = [rate.rate for rate in found.by_rate]
    columns = (
        *headed(before, words.heading),
        *(Column(words.vat_at(rate), amount, summed=True) for rate in rates),
        *headed(after, words.heading),
    )
    rows = [
        (*left, *(vat_of(row, rate) for rate in rates), *right)
        for row, left, right in zip(
            found.rows, filled(before, found.rows), filled(after, found.rows), strict=True
        )
    ]
    return words.file.sheet(columns, rows, found.currency)


def vat_of(row: DocumentInList, rate: int) -> int:
    """Return a document's VAT at one rate."""
    return sum(taxed.vat for taxed in row.totals.by_rate if taxed.rate == rate)
