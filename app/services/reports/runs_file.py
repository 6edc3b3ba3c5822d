"""The register of the runs laid out for a file."""

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
from app.services.reports.runs import RunInList, runs_report


class RunColumn(Enum):
    """A column of the register, named by `RunsWords.heading`."""

    NUMBER = "number"
    FROM = "from"
    TO = "to"
    DATED_ON = "dated_on"
    STATE = "state"
    LOCKED_ON = "locked_on"
    AUTHOR = "author"
    CLIENTS = "clients"
    LINES = "lines"
    COST = "cost"
    NET = "net"
    VAT = "vat"
    GROSS = "gross"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunsWords:
    """Everything that the exported register says, in the caller's language."""

    file: FileWords
    heading: Callable[[RunColumn], str]
    state: Callable[[RunInList], str]
    parameters: Sequence[tuple[str, str]]


def runs_file(words: RunsWords) -> Making:
    """Return how the register is made for a file: the locked runs by number, not the draft."""

    def make(books: Books, progress: Progress) -> ReportFile:
        found = runs_report(books, progress)
        rows = found.locked[::-1]
        fields = (*_of_run(words), *_of_sums())
        sheet = words.file.sheet(
            headed(fields, words.heading), filled(fields, rows), found.currency
        )
        return ReportFile(
            name="runs",
            asked={"on": books.today().isoformat()},
            parameters=tuple(words.parameters),
            totals={
                "net": sum(row.net for row in rows),
                "vat": sum(row.vat for row in rows),
                "gross": sum(row.gross for row in rows),
            },
            currency=found.currency,
            sheets=(sheet,),
            words=words.file,
        )

    return make


def _of_run(words: RunsWords) -> tuple[Field[RunInList], ...]:
    column = RunColumn
    return (
        Field(column.NUMBER, lambda row: row.number, ColumnKind.INTEGER),
        Field(column.FROM, lambda row: row.start, ColumnKind.DATE),
        Field(column.TO, lambda row: row.end, ColumnKind.DATE),
        Field(column.DATED_ON, lambda row: row.dated_on, ColumnKind.DATE),
        Field(column.STATE, words.state),
        Field(column.LOCKED_ON, lambda row: row.locked_on, ColumnKind.DATE),
        Field(column.AUTHOR, lambda row: row.author),
    )


def _of_sums() -> tuple[Field[RunInList], ...]:
    column, amount = RunColumn, ColumnKind.AMOUNT
    return (
        Field(column.CLIENTS, lambda row: row.clients, ColumnKind.INTEGER),
        Field(column.LINES, lambda row: row.lines, ColumnKind.INTEGER, summed=True),
        Field(column.COST, lambda row: row.cost, amount, summed=True),
        Field(column.NET, lambda row: row.net, amount, summed=True),
        Field(column.VAT, lambda row: row.vat, amount, summed=True),
        Field(column.GROSS, lambda row: row.gross, amount, summed=True),
    )
