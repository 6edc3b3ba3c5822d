"""The entries laid out for a file that people read: a line for each line of an entry."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.domain.entries import Entry, EntryLine
from app.services.entries.gathering import EntriesParameters, gathered_entries
from app.services.entries.words import EntryWords
from app.services.exports.sheet import ColumnKind
from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.exporting import Field, FileWords, Making, ReportFile, filled, headed


class EntriesColumn(Enum):
    """A column of the report, named by `EntriesWords.heading`."""

    NUMBER = "number"
    DAY = "day"
    JOURNAL = "journal"
    PIECE = "piece"
    PIECE_DAY = "piece_day"
    ACCOUNT = "account"
    ACCOUNT_NAME = "account_name"
    AUXILIARY = "auxiliary"
    AUXILIARY_NAME = "auxiliary_name"
    LABEL = "label"
    DEBIT = "debit"
    CREDIT = "credit"
    DUE = "due"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntriesWords:
    """Everything that the exported report says, in the caller's language."""

    file: FileWords
    entries: EntryWords
    heading: Callable[[EntriesColumn], str]
    parameters: Callable[[EntriesParameters], Sequence[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class LineOfEntry:
    """A line with the entry that it is of, and its place there, from 1."""

    entry: Entry
    place: int
    line: EntryLine

    @property
    def auxiliary(self) -> tuple[str, str]:
        """The number and the name of the auxiliary account; empty where there is none."""
        auxiliary = self.line.auxiliary
        return ("", "") if auxiliary is None else (auxiliary.number, auxiliary.name)


def lines_of(entries: Sequence[Entry]) -> tuple[LineOfEntry, ...]:
    """Return the lines of entries in their order."""
    return tuple(
        LineOfEntry(entry, place, line)
        for entry in entries
        for place, line in enumerate(entry.lines, 1)
    )


def entries_file(parameters: EntriesParameters, words: EntriesWords) -> Making:
    """Return how the report is made for a file."""

    def make(books: Books, progress: Progress) -> ReportFile:
        found = gathered_entries(books, parameters, words.entries, progress)
        rows = lines_of(found.entries)
        fields = _fields()
        sheet = words.file.sheet(
            headed(fields, words.heading), filled(fields, rows), found.currency
        )
        return ReportFile(
            name="entries",
            asked=parameters.facts(),
            parameters=tuple(words.parameters(parameters)),
            totals={"debit": found.total, "credit": found.total},
            currency=found.currency,
            sheets=(sheet,),
            words=words.file,
        )

    return make


def _fields() -> tuple[Field[LineOfEntry], ...]:
    column, kind = EntriesColumn, ColumnKind
    return (
        Field(column.NUMBER, lambda row: row.entry.number, kind.INTEGER),
        Field(column.DAY, lambda row: row.entry.day, kind.DATE),
        Field(column.JOURNAL, lambda row: row.entry.journal.code, kind.IDENTIFIER),
        Field(column.PIECE, lambda row: row.entry.piece, kind.IDENTIFIER),
        Field(column.PIECE_DAY, lambda row: row.entry.piece_day, kind.DATE),
        Field(column.ACCOUNT, lambda row: row.line.account.number, kind.IDENTIFIER),
        Field(column.ACCOUNT_NAME, lambda row: row.line.account.name),
        Field(column.AUXILIARY, lambda row: row.auxiliary[0], kind.IDENTIFIER),
        Field(column.AUXILIARY_NAME, lambda row: row.auxiliary[1]),
        Field(column.LABEL, lambda row: row.line.label),
        Field(column.DEBIT, lambda row: row.line.debit, kind.AMOUNT, summed=True),
        Field(column.CREDIT, lambda row: row.line.credit, kind.AMOUNT, summed=True),
        Field(column.DUE, lambda row: row.line.due, kind.DATE),
    )
