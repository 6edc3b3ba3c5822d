"""The lines of entries on the screen, each entry a group that opens and closes."""

from collections.abc import Callable
from dataclasses import dataclass

from app.services.reports.entries_file import EntriesColumn, LineOfEntry
from app.views.formatting import Formats
from app.views.reports.entries_words import entries_headings
from app.views.reports.gathering import Gathered, Gathering, Group, Place
from app.views.table_model import Column
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import EMPTY, Cell

ShownLine = Group[LineOfEntry] | LineOfEntry
DEBIT = 3
"""The place of the debits; the credits follow."""


@dataclass(frozen=True, slots=True)
class EntriesCells:
    """How the lines are written."""

    formats: Formats
    currency: str
    gathering: Gathering

    def columns(self) -> list[Column[ShownLine]]:
        """Return the columns of the journal."""
        titles, column = entries_headings(), EntriesColumn
        return [
            Column(title=titles[column.ACCOUNT], cell=self._account),
            Column(title=titles[column.AUXILIARY], cell=self._auxiliary),
            Column(title=titles[column.LABEL], cell=self._label),
            self._amount(titles[column.DEBIT], lambda row: row.line.debit),
            self._amount(titles[column.CREDIT], lambda row: row.line.credit),
            Column(title=titles[column.DUE], cell=self._due),
        ]

    def amount(self, minor: int) -> str:
        """An amount of the file's currency."""
        return self.formats.amount(minor, self.currency)

    def place(self, row: LineOfEntry, _by: Gathered) -> Place:
        """Return the group of a line: its entry."""
        entry = row.entry
        number = self.formats.integer(entry.number or 0)
        parts = (number, self.formats.day(entry.day), entry.journal.code, entry.piece)
        return (entry.number or 0, ""), " · ".join(parts)

    def _account(self, row: ShownLine) -> Cell:
        if isinstance(row, Group):
            return self.gathering.head(row)
        account = row.line.account
        return Cell(f"{account.number} {account.name}".strip())

    def _auxiliary(self, row: ShownLine) -> Cell:
        if isinstance(row, Group):
            return EMPTY
        return Cell(" ".join(row.auxiliary).strip(), tone=Tone.SECONDARY)

    def _label(self, row: ShownLine) -> Cell:
        if isinstance(row, Group):
            return Cell(row.rows[0].line.label, tone=Tone.SECONDARY)
        return Cell(row.line.label, tone=Tone.SECONDARY)

    def _due(self, row: ShownLine) -> Cell:
        if isinstance(row, Group) or row.line.due is None:
            return EMPTY
        return Cell(self.formats.day(row.line.due), tone=Tone.SECONDARY)

    def _amount(self, title: str, of: Callable[[LineOfEntry], int]) -> Column[ShownLine]:
        def cell(row: ShownLine) -> Cell:
            if isinstance(row, Group):
                total = sum(of(each) for each in row.rows)
                return Cell(self.amount(total), weight=Weight.SEMIBOLD)
            minor = of(row)
            return Cell(self.amount(minor)) if minor else EMPTY

        return Column(title=title, cell=cell, right=True)
