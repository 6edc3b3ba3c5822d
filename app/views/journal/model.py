"""The model of the journal's table: how a page of entries is read and written."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.services.catalogue import catalogue
from app.services.exports.sheet import Cell as Copied
from app.services.exports.sheet import Column as SheetColumn
from app.services.exports.sheet import ColumnKind
from app.services.journal_list import JournalEntry, entries
from app.views.journal.words import EntryWords, JournalText
from app.views.paged_model import Heading, PagedModel, Row
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import Cell
from app.views.workspace import Workspace

WHEN, WHO, WHAT, CLIENTS, CHANGE, EFFECTIVE, REASON = range(7)


def journal_headings() -> tuple[str, ...]:
    """The titles of the columns, from left to right."""
    return (
        JournalText.tr("When", "journal column"),
        JournalText.tr("Who", "journal column"),
        JournalText.tr("What", "journal column"),
        JournalText.tr("Client", "journal column"),
        JournalText.tr("From → to", "journal column"),
        JournalText.tr("Effective", "journal column"),
        JournalText.tr("Reason", "journal column"),
    )


class JournalModel(PagedModel):
    """Entries by id, the latest first."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__([Heading(title) for title in journal_headings()], parent)
        self._workspace = workspace
        self._words: EntryWords | None = None

    @property
    def words(self) -> EntryWords:
        """What words the entries; made of the catalogue as it stands."""
        if self._words is None:
            known = self._workspace.ask(catalogue)
            self._words = EntryWords(known, self._workspace.formats)
        return self._words

    def forget_names(self) -> None:
        """Read the catalogue again when next asked: its names may have changed."""
        self._words = None

    def entries(self, ids: Sequence[int]) -> list[JournalEntry]:
        """Some entries, in the order given."""
        found = self._workspace.ask(entries, ids)
        return [found[each] for each in ids]

    def copied(self, entry: JournalEntry) -> list[Copied]:
        """A row for a spreadsheet: the day that it can reckon with, else what is on the screen."""
        row = [cell.text for cell in self._row(entry)]
        one_day = entry.effective is not None and len(entry.effective) == 1
        effective = entry.effective[0] if entry.effective and one_day else row[EFFECTIVE]
        return [*row[:EFFECTIVE], effective, *row[EFFECTIVE + 1 :]]

    def sheet_columns(self) -> tuple[SheetColumn, ...]:
        """The columns of such rows."""
        return tuple(
            SheetColumn(each.title, ColumnKind.DATE if place == EFFECTIVE else ColumnKind.TEXT)
            for place, each in enumerate(self.headings)
        )

    def fetched(self, ids: Sequence[int]) -> dict[int, Row]:
        return {entry.id: self._row(entry) for entry in self.entries(ids)}

    def _row(self, entry: JournalEntry) -> Row:
        words, quiet = self.words, Tone.SECONDARY
        return (
            Cell(words.when(entry), tone=quiet),
            Cell(entry.author),
            Cell(words.title(entry), weight=Weight.MEDIUM),
            Cell(words.clients(entry)),
            Cell(words.line(entry)),
            Cell(words.effective(entry.effective), tone=quiet),
            Cell(entry.reason),
        )
