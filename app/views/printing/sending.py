"""Pages on their way to a printer, and the journal entry of those that got there."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services.reports.printing import Paged, note_printed
from app.views.failures import failure_sentence
from app.views.printing.job import PrintJob
from app.views.work import Work
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Sending(QObject):
    """One print at a time."""

    changed = Signal()
    """It began, or it is over."""
    said = Signal(str)
    """How far it is, in words; empty: nothing is on its way."""
    sent = Signal(str)
    """What was printed, in words."""
    refused = Signal(str)
    """Why it was not."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._job: PrintJob | None = None
        self.noting = Work(self)

    @property
    def is_printing(self) -> bool:
        """Whether pages are being handed to the printer."""
        return self._job is not None

    @property
    def is_busy(self) -> bool:
        """Whether there is a print that is not over, or not in the journal yet."""
        return self.is_printing or self.noting.is_busy

    def send(self, seen: Paged, printer: "QPrinter") -> None:
        """Hand pages to a printer; while others are on their way, nothing is done."""
        if self.is_busy:
            return
        job = self._job = PrintJob(printer, seen.document, self)
        job.progressed.connect(self._on_progressed)
        job.printed.connect(partial(self._on_printed, seen))
        job.failed.connect(self._on_failed)
        job.stopped.connect(self._end)
        self.changed.emit()
        job.start()

    def stop(self) -> None:
        """Leave the pages that the printer does not have yet."""
        if self._job is not None:
            self._job.stop()

    def _on_progressed(self, done: int, total: int) -> None:
        integer = self._workspace.formats.integer
        said = self.tr("Printing: {done} of {total} pages")
        self.said.emit(said.format(done=integer(done), total=integer(total)))

    def _on_printed(self, seen: Paged, pages: int) -> None:
        books = self._workspace.books
        self.noting.run(
            lambda _progress: note_printed(books, seen, pages),
            partial(self._on_noted, pages),
            failed=self._on_not_noted,
        )
        self._end()

    def _on_noted(self, pages: int, _nothing: object) -> None:
        said = self.tr("%Ln page(s) sent to the printer", "", pages)
        self.said.emit(said)
        self.sent.emit(said)
        self.changed.emit()

    def _on_not_noted(self, error: Exception) -> None:
        self.refused.emit(failure_sentence(error, self._workspace.formats))
        self.changed.emit()

    def _on_failed(self) -> None:
        self._end()
        self.refused.emit(
            self.tr(
                "The printer did not take the pages. See whether it is switched on and has paper, "
                "then print again."
            )
        )

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self.said.emit("")
        self.changed.emit()
