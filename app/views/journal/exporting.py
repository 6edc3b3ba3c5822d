"""Writing what the journal lists to a file, on a worker thread."""

from array import array
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.services.journal_list import JournalFilter
from app.services.reports.exporting import export_report
from app.services.reports.journal_file import JournalWords, journal_file
from app.views.tasks import Task
from app.views.workspace import Workspace


class JournalExporting(QObject):
    """One export at a time."""

    exported = Signal(object)
    """What the file holds."""
    failed = Signal(object)
    """The exception that ended it; nothing was written."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._task: Task | None = None

    @property
    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._task is not None and self._task.is_running

    def start(
        self, wanted: JournalFilter, ids: "array[int]", words: JournalWords, target: Path
    ) -> None:
        """Begin to write the entries `ids`, found by `wanted`."""
        books, make = self._workspace.books, journal_file(wanted, ids, words)
        task = self._task = Task(
            lambda progress: export_report(books, make, target, progress=progress), self
        )
        task.succeeded.connect(self.exported)
        task.failed.connect(self.failed)
        task.start()
