"""A statement for each client, written into a folder: how far it is, and what came of it."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from app.services.reports.statement_batch import StatementFiles, save_statements
from app.views.busy import Busy
from app.views.failures import failure_sentence
from app.views.labels import said_of_pages
from app.views.labels.files import cannot_write
from app.views.reports.pane import Batch
from app.views.reports.saving import FOLDER
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button
from app.views.widgets.texts import Ground, set_ground
from app.views.work import Work
from app.views.workspace import Workspace


class StatementFilesDialog(QDialog):
    """Asks for the folder, then writes. Stopped, it leaves nothing."""

    told = Signal(str)
    """What was written, for the status bar."""

    def __init__(
        self, workspace: Workspace, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self._work = Work(self)
        self.setWindowTitle(self.tr("One PDF for each client"))
        set_ground(self, Ground.SURFACE)
        self.busy = Busy(workspace.formats, self.tr("{done} of {total} clients"))
        self.stop = Button(self.tr("&Stop"), large=True, icon_name="x")
        self.stop.clicked.connect(self.reject)
        self.close_button = Button(self.tr("&Close"), large=True)
        self.close_button.clicked.connect(self.accept)
        self._work.progressed.connect(self.busy.show_progress)
        footer = Footer()
        footer.add_right(self.stop)
        footer.add_right(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.busy, 1)
        column.addWidget(footer)
        self.resize(560, 260)

    def ask_folder(self, batch: Batch) -> None:
        """Ask where the files go, then write them."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = str(self._settings.value(FOLDER, QStandardPaths.writableLocation(documents)))
        chooser = QFileDialog(self.parentWidget(), self.windowTitle())
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.setDirectory(folder)
        chooser.fileSelected.connect(lambda chosen: self.write(batch, Path(chosen)))
        chooser.rejected.connect(self.deleteLater)
        chooser.open()

    def write(self, batch: Batch, folder: Path) -> None:
        """Write the files; the dialog shows how far it is and what came of it."""
        books = self._workspace.books
        self.open()
        self.busy.begin(self.tr("The statements are being written"), at_once=True)
        self._offer(stop=True)
        self._work.run(
            lambda progress: save_statements(books, batch.asked, batch.words, folder, progress),
            lambda files: self._on_written(files, folder),
            failed=self._on_failed,
        )

    def done(self, result: int) -> None:
        # Abandoned work is undone: nothing is left of files that were not all written.
        self._work.abandon()
        super().done(result)
        if self._work.is_idle:
            self.deleteLater()
        else:
            self._work.idle.connect(self.deleteLater)

    def _offer(self, *, stop: bool) -> None:
        self.stop.setVisible(stop)
        self.close_button.setVisible(not stop)

    def _on_written(self, files: StatementFiles, folder: Path) -> None:
        self._settings.setValue(FOLDER, str(folder))
        said = self.tr("%Ln file(s) written", "", len(files.files))
        left = "" if files.failed is None else cannot_write(files.failed)
        self._end(said_of_pages(said, files.missing), left or str(folder))
        self.told.emit(said)

    def _on_failed(self, error: Exception) -> None:
        self._end(self.tr("Nothing was written"), failure_sentence(error, self._workspace.formats))

    def _end(self, title: str, said: str) -> None:
        self.busy.say_over(title, said)
        self._offer(stop=False)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
