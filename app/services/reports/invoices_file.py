"""The register of the vendor's invoices laid out for a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.services.exports.sheet import ColumnKind
from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.exporting import (
    Field,
    FileWords,
    Making,
    ReportFile,
    filled,
    headed,
)
from app.services.reports.invoices import InvoiceInList, InvoiceState, invoices_report


class InvoiceColumn(Enum):
    """A column of the register, named by `InvoicesWords.heading`."""

    NUMBER = "number"
    ISSUED_ON = "issued_on"
    FROM = "from"
    TO = "to"
    LINES = "lines"
    NET = "net"
    EXPECTED = "expected"
    DIFFERENCE = "difference"
    OPEN_POINTS = "open_points"
    STATE = "state"
    SOURCE = "source"


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicesWords:
    """Everything that the exported register says, in the caller's language."""

    file: FileWords
    heading: Callable[[InvoiceColumn], str]
    state: Callable[[InvoiceState], str]
    source: Callable[[InvoiceInList], str]
    parameters: Sequence[tuple[str, str]]


def invoices_file(words: InvoicesWords) -> Making:
    """Return how the register is made for a file, by date."""

    def make(books: Books, progress: Progress) -> ReportFile:
        found = invoices_report(books, progress)
        rows = found.rows[::-1]
        fields = _fields(words)
        sheet = words.file.sheet(
            headed(fields, words.heading), filled(fields, rows), found.currency
        )
        return ReportFile(
            name="invoices",
            asked={"on": books.today().isoformat()},
            parameters=tuple(words.parameters),
            totals={
                "net": sum(row.fields.net for row in rows),
                "expected": sum(row.expected for row in rows),
            },
            currency=found.currency,
            sheets=(sheet,),
            words=words.file,
        )

    return make


def _fields(words: InvoicesWords) -> tuple[Field[InvoiceInList], ...]:
    column, amount, count = InvoiceColumn, ColumnKind.AMOUNT, ColumnKind.INTEGER
    return (
        Field(column.NUMBER, lambda row: row.fields.number, ColumnKind.IDENTIFIER),
        Field(column.ISSUED_ON, lambda row: row.fields.issued_on, ColumnKind.DATE),
        Field(column.FROM, lambda row: row.fields.start, ColumnKind.DATE),
        Field(column.TO, lambda row: row.fields.end, ColumnKind.DATE),
        Field(column.LINES, lambda row: row.lines, count, summed=True),
        Field(column.NET, lambda row: row.fields.net, amount, summed=True),
        Field(column.EXPECTED, lambda row: row.expected, amount, summed=True),
        Field(column.DIFFERENCE, lambda row: row.difference, amount, summed=True),
        Field(column.OPEN_POINTS, lambda row: row.open_points, count, summed=True),
        Field(column.STATE, lambda row: words.state(row.state)),
        Field(column.SOURCE, words.source),
    )
