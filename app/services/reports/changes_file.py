"""What was changed in a period, laid out for a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.services.exports.sheet import ColumnKind
from app.services.journal import Books, Facts
from app.services.progress import Progress
from app.services.reports.changes import ChangeRow, ChangesParameters, changes_report
from app.services.reports.exporting import Field, FileWords, Making, ReportFile, filled, headed


class ChangesColumn(Enum):
    """A column of the report, named by `ChangesWords.heading`."""

    DAY = "day"
    EFFECTIVE = "effective"
    """The first day from which it has its effect."""
    AUTHOR = "author"
    ACT = "act"
    CLIENT_CODE = "client_code"
    CLIENT = "client"
    MANAGER = "manager"
    CHANGE = "change"
    """From what to what."""
    BEFORE = "before"
    """The cost per month before it, before VAT."""
    AFTER = "after"
    MONTHLY = "monthly"
    """What it changed of the cost per month."""
    NET = "net"
    """What it billed, before VAT."""
    REASON = "reason"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesWords:
    """Everything that the exported report says, in the caller's language."""

    file: FileWords
    heading: Callable[[ChangesColumn], str]
    act: Callable[[str, Facts], str]
    """The name of an act with the client's facts."""
    change: Callable[[ChangeRow], str]
    parameters: Callable[[ChangesParameters], Sequence[tuple[str, str]]]


def changes_file(parameters: ChangesParameters, words: ChangesWords) -> Making:
    """Return how the report is made for a file."""

    def make(books: Books, progress: Progress) -> ReportFile:
        found = changes_report(books, parameters, progress)
        fields = (*_of_act(words), *_of_client(words), *_of_cost())
        sheet = words.file.sheet(
            headed(fields, words.heading), filled(fields, found.rows), found.currency
        )
        return ReportFile(
            name="changes",
            asked=parameters.facts(),
            parameters=tuple(words.parameters(parameters)),
            totals={"monthly": found.monthly, "net": found.net},
            currency=found.currency,
            sheets=(sheet,),
            words=words.file,
        )

    return make


def _of_act(words: ChangesWords) -> tuple[Field[ChangeRow], ...]:
    column, day = ChangesColumn, ColumnKind.DATE
    return (
        Field(column.DAY, lambda row: row.day, day),
        Field(column.EFFECTIVE, lambda row: row.effective[0], day),
        Field(column.AUTHOR, lambda row: row.author),
        Field(column.ACT, lambda row: words.act(row.act, row.facts)),
    )


def _of_client(words: ChangesWords) -> tuple[Field[ChangeRow], ...]:
    column = ChangesColumn
    return (
        Field(column.CLIENT_CODE, lambda row: row.client.reference, ColumnKind.IDENTIFIER),
        Field(column.CLIENT, lambda row: row.client.name),
        Field(column.MANAGER, lambda row: row.client.manager),
        Field(column.CHANGE, words.change),
    )


def _of_cost() -> tuple[Field[ChangeRow], ...]:
    column, amount = ChangesColumn, ColumnKind.AMOUNT
    return (
        Field(column.BEFORE, lambda row: row.before, amount),
        Field(column.AFTER, lambda row: row.after, amount),
        Field(column.MONTHLY, lambda row: row.monthly, amount, summed=True),
        Field(column.NET, lambda row: row.net, amount, summed=True),
        Field(column.REASON, lambda row: row.reason),
    )
