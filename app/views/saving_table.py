"""Saving a table that is shown: where to is asked, it is written on a worker thread."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from app.services.exports.sheet import Sheet
from app.services.journal import Facts
from app.services.reports.exporting import Exported, Making, export_report
from app.services.reports.shown_file import shown_file
from app.views import labels
from app.views.failures import failure_sentence
from app.views.reports.saving import FOLDER, choose_target
from app.views.reports.words import file_words, rows_counted
from app.views.tasks import Task
from app.views.workspace import Workspace

EXTENSIONS = ("xlsx", "csv", "pdf")


class TableSaving(QObject):
    """One export at a time; the journal has an entry for each."""

    saved = Signal(str)
    """What was written, in words."""
    failed = Signal(str)
    """Why nothing was written."""

    def __init__(self, workspace: Workspace, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._workspace, self._settings = parent, workspace, settings
        self._task: Task | None = None

    @property
    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._task is not None and self._task.is_running

    def ask(
        self,
        name: str,
        title: str,
        sheet: Sheet,
        *,
        asked: Facts,
        parameters: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Ask where a table goes, as .xlsx, .csv or .pdf; `name` is what the journal calls it."""
        words = file_words(title, sheet.currency, self._workspace.formats)
        making = shown_file(name, sheet, words, asked=asked, parameters=parameters)
        choose_target(
            self._window,
            self._settings,
            title=self.tr("Export: {title}").format(title=title),
            file_name=title,
            extensions=EXTENSIONS,
            chosen=partial(self.write, making),
        )

    def write(self, making: Making, target: Path) -> None:
        """Write the table to a file."""
        if self.is_running:
            return
        books = self._workspace.books
        self._task = Task(
            lambda progress: export_report(books, making, target, progress=progress), self
        )
        self._task.succeeded.connect(self._on_exported)
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def _on_exported(self, exported: Exported) -> None:
        self._settings.setValue(FOLDER, str(exported.path.parent))
        said = self.tr("{file}: {rows} exported").format(
            file=exported.path.name, rows=rows_counted(exported)
        )
        self.saved.emit(labels.said_of_pages(said, exported.missing))

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(failure_sentence(error, self._workspace.formats))
