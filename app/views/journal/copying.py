"""The selected entries for a spreadsheet, in slices: a hundred thousand take seconds."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from app.services.exports.sheet import Cell, Sheet
from app.views.clients.slices import Slices
from app.views.clipboard import put_on_clipboard
from app.views.journal.model import JournalModel

_READ_AT_ONCE = 50


class JournalCopying(QObject):
    """Copies some entries as they are listed."""

    copied = Signal(int)
    """How many rows are on the clipboard now."""

    def __init__(self, model: JournalModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._slices = Slices(self)
        self._slices.finished.connect(self._on_read)
        self._rows: list[list[Cell]] = []
        self._headings = False

    def copy(self, ids: Sequence[int], *, headings: bool) -> None:
        """Put these entries on the clipboard, with or without the headings."""
        self._rows, self._headings = [], headings
        self._slices.start(self._read(ids))
        if len(ids) <= _READ_AT_ONCE:
            self._slices.finish()

    def _read(self, ids: Sequence[int]) -> Iterator[None]:
        for place in range(0, len(ids), _READ_AT_ONCE):
            some = self._model.entries(ids[place : place + _READ_AT_ONCE])
            self._rows += [self._model.copied(entry) for entry in some]
            yield

    def _on_read(self) -> None:
        sheet = Sheet(title="", columns=self._model.sheet_columns(), rows=self._rows)
        put_on_clipboard(sheet, headings=self._headings)
        count, self._rows = len(self._rows), []
        self.copied.emit(count)
