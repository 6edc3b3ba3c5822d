"""Writing the renewals listed to a file, on a worker thread."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.services.renewal_list import RenewalParameters
from app.services.reports.exporting import Exported
from app.services.reports.renewals_file import RenewalWords, export_renewals
from app.views.work import Work
from app.views.workspace import Workspace


class RenewalExporting(QObject):
    """One export at a time."""

    exported = Signal(object)
    """What the file holds."""
    failed = Signal(object)
    """The exception that ended it; nothing was written."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._work = Work(self)

    @property
    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._work.is_busy

    def start(self, wanted: RenewalParameters, words: RenewalWords, target: Path) -> None:
        """Begin to write what is wanted."""
        books = self._workspace.books
        self._work.run(
            lambda progress: export_renewals(books, wanted, words, target, progress=progress),
            self._on_exported,
            failed=self.failed.emit,
        )

    def _on_exported(self, exported: Exported) -> None:
        self.exported.emit(exported)
