"""A data file that cannot be opened: a copy of it is chosen, looked into, and put in its place."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.paths import backups_beside
from app.services.backups import (
    CannotRestore,
    Clock,
    CopyContent,
    Restored,
    look_into_copy,
    replace_unreadable,
)
from app.services.progress import Progress
from app.views.failures import failure_sentence
from app.views.formatting import Formats
from app.views.settings.copy_password import CopyPasswordDialog
from app.views.settings.restoring import RestoreDialog
from app.views.work import Work


class LostFile(QObject):
    """`choose` leads through it over the window that says why the file cannot be opened."""

    replaced = Signal()
    """There is a file again that can be opened."""

    def __init__(self, database: Path, clock: Clock, formats: Formats, window: QWidget) -> None:
        super().__init__(window)
        self._database, self._clock = database, clock
        self._formats, self._window = formats, window
        self._work = Work(self)

    def choose(self) -> None:
        """Ask for the copy; those kept by themselves are offered."""
        chooser = QFileDialog(self._window, self.tr("Restore a copy"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters(["Forfait (*.db)"])
        kept = backups_beside(self._database)
        chooser.setDirectory(str(kept if kept.is_dir() else self._database.parent))
        chooser.fileSelected.connect(lambda file: self.restore_from(Path(file)))
        chooser.open()

    def restore_from(self, path: Path, password: str = "") -> None:
        """Look into a copy, then ask whether it is to be put in the file's place."""
        database = self._database

        def work(_progress: Progress) -> CopyContent:
            return look_into_copy(database, path, password)

        self._work.run(
            work,
            partial(self._on_looked_into, path, password),
            failed=partial(self._on_failed, path),
        )

    def _on_looked_into(self, path: Path, password: str, content: CopyContent) -> None:
        database, clock = self._database, self._clock

        def work(progress: Progress) -> Restored:
            return replace_unreadable(database, path, clock, progress, password)

        dialog = RestoreDialog(self._formats, path, content, work, self._window, lost=True)
        dialog.left.connect(self.replaced)
        dialog.open()

    def _on_failed(self, path: Path, error: Exception) -> None:
        said = failure_sentence(error, self._formats)
        if isinstance(error, CannotRestore) and error.is_protected:
            dialog = CopyPasswordDialog(path, said, self._window)
            dialog.given.connect(partial(self.restore_from, path))
            dialog.open()
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Restore a copy"))
        box.setText(self.tr("This copy cannot be restored"))
        box.setInformativeText(said)
        box.addButton(self.tr("&Close"), QMessageBox.ButtonRole.RejectRole)
        box.open()
