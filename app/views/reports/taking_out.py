"""A report taken out: into a file, or to the clipboard as it would go into one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.services.entries.choices import EntriesFormat
from app.services.entries.exporting import export_entries
from app.services.entries.gathering import EntriesParameters
from app.services.entries.words import EntryWords
from app.services.exports.sheet import Sheet
from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.exporting import Making, export_report
from app.views.clipboard import put_on_clipboard
from app.views.tasks import Task


class ReportTaking(QObject):
    """One at a time, on a worker thread; what is asked meanwhile is not done."""

    exported = Signal(object)
    """What the file holds."""
    copied = Signal(object)
    """How many rows are on the clipboard."""
    written = Signal(object)
    """What a file of accounting entries holds."""
    failed = Signal(object)
    """The exception that ended it; nothing was written."""
    changed = Signal()
    """It began, or it is over."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None

    @property
    def is_running(self) -> bool:
        """Whether a report is being written."""
        return self._task is not None and self._task.is_running

    def export(self, books: Books, making: Making, target: Path) -> None:
        """Write a report to a file."""
        self._begin(
            lambda progress: export_report(books, making, target, progress=progress),
            self.exported.emit,
        )

    def write_entries(
        self,
        books: Books,
        parameters: EntriesParameters,
        format_: EntriesFormat,
        words: EntryWords,
        target: Path,
    ) -> None:
        """Write accounting entries to a file for an accounting program."""
        self._begin(
            lambda progress: export_entries(
                books, parameters, format_, words, target, progress=progress
            ),
            self.written.emit,
        )

    def copy(self, books: Books, making: Making) -> None:
        """Put the table of a report on the clipboard."""
        self._begin(lambda progress: making(books, progress).sheets[0], self._on_made)

    def _begin(self, work: Callable[[Progress], Any], then: Callable[[Any], object]) -> None:
        if self.is_running:
            return
        task = self._task = Task(work, self)
        for over, slot in ((task.succeeded, then), (task.failed, self.failed.emit)):
            over.connect(self._on_over)
            over.connect(slot)
        task.start()
        self.changed.emit()

    def _on_over(self, _came_of_it: object) -> None:
        self.changed.emit()

    def _on_made(self, sheet: Sheet) -> None:
        put_on_clipboard(sheet, headings=True)
        self.copied.emit(len(sheet.rows))
