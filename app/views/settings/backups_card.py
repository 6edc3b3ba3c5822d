"""Copies of the data file: the last one, another one now, and one put back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar

from app.paths import backups_beside
from app.services.backups import (
    CannotRestore,
    CopyContent,
    KeptCopy,
    Restored,
    copy_name,
    latest_copy,
    look_into_copy,
    loses_protection,
    restore_copy,
    save_copy,
)
from app.services.progress import Progress
from app.views.failures import failure_sentence
from app.views.settings.copy_password import CopyPasswordDialog
from app.views.settings.replacing import close_for_good
from app.views.settings.restoring import RestoreDialog
from app.views.settings.titled_card import TitledCard
from app.views.theme import Space, Tone, Weight
from app.views.widgets.buttons import Button, GhostButton
from app.views.widgets.texts import Text
from app.views.work import Work
from app.views.workspace import Workspace

_SAVED = "backups/saved"
"""The setting that remembers the copy that was last saved by hand."""
_FILTER = "Forfait (*.db)"


class BackupsCard(TitledCard):
    """Saving runs on the worker, with a bar and a Cancel; nothing half done is left."""

    done = Signal(str)

    def __init__(self, workspace: Workspace, settings: QSettings) -> None:
        super().__init__(
            self.tr("Copies"),
            self.tr(
                "Forfait keeps a copy by itself at the first start of a day on which something "
                "was done since the last: those of seven days, and the first of each month of a "
                "year. Save one to another disk now and then."
            ),
        )
        self._workspace, self._settings = workspace, settings
        self._work, self._looking = Work(self), Work(self)
        self._work.progressed.connect(self._on_progressed)
        self.last = Text("", weight=Weight.MEDIUM, wrap=True)
        self.where = Text("", tone=Tone.SECONDARY, wrap=True)
        self.wrong = Text("", tone=Tone.DANGER, wrap=True)
        self.wrong.hide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.save_button = Button(self.tr("&Save a copy now…"), icon_name="save")
        self.save_button.clicked.connect(self._on_save)
        self.restore_button = Button(self.tr("&Restore a copy…"), icon_name="rotate-ccw")
        self.restore_button.clicked.connect(self._on_restore)
        self.cancel_button = GhostButton(self.tr("Cance&l"))
        self.cancel_button.clicked.connect(self._work.cancel)
        self.cancel_button.hide()
        for part in (self.last, self.where, self.bar, self.wrong):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(Space.GRID)
        for button in (self.save_button, self.restore_button, self.cancel_button):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """The copy of the day may have been made since: look again."""
        super().showEvent(event)
        self._show_last()

    def save_to(self, target: Path) -> None:
        """Save a copy under a name."""
        books = self._workspace.books

        def work(progress: Progress) -> KeptCopy:
            return save_copy(books, target, progress)

        self._begin()
        self._work.run(work, self._on_saved, failed=self._on_failed, cancelled=self._end)

    def restore_from(self, path: Path, password: str = "") -> None:
        """Look into a copy, then ask whether it is to be put back."""
        database = self._workspace.books.database

        def work(_progress: Progress) -> CopyContent:
            return look_into_copy(database.path, path, password, database.key)

        self._begin()
        self._work.run(
            work,
            partial(self._on_looked_into, path, password),
            failed=partial(self._on_not_looked_into, path),
        )

    def _show_last(self) -> None:
        books, saved = self._workspace.books, str(self._settings.value(_SAVED, ""))

        def work(_progress: Progress) -> KeptCopy | None:
            return latest_copy(books, Path(saved) if saved else None)

        # On the worker: the disk it was saved on may be slow to answer, or gone.
        self._looking.run(work, self._on_latest, failed=lambda _error: self._on_latest(None))

    def _on_latest(self, latest: KeptCopy | None) -> None:
        if latest is None:
            self.last.setText(self.tr("No copy was made yet."))
            self.where.hide()
            return
        made = self._workspace.formats.moment(latest.made_at)
        self.last.setText(self.tr("Last copy: {moment}").format(moment=made))
        self.where.setText(str(latest.path))
        self.where.show()

    def _begin(self) -> None:
        self.wrong.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.cancel_button.show()
        for button in (self.save_button, self.restore_button):
            button.setEnabled(False)

    def _end(self) -> None:
        for button in (self.save_button, self.restore_button):
            button.setEnabled(True)
        self.bar.hide()
        self.cancel_button.hide()
        self._show_last()

    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _on_save(self) -> None:
        chooser = self._chooser(self.tr("Save a copy"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("db")
        chooser.selectFile(copy_name(self._workspace.books))
        chooser.fileSelected.connect(lambda file: self.save_to(Path(file)))
        chooser.open()

    def _on_restore(self) -> None:
        chooser = self._chooser(self.tr("Restore a copy"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda file: self.restore_from(Path(file)))
        chooser.open()

    def _chooser(self, title: str) -> QFileDialog:
        """A file chooser on the folder of the last copy saved, or of those kept by themselves."""
        chooser = QFileDialog(self, title)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setNameFilters([_FILTER])
        database = self._workspace.books.database.path
        kept, saved = backups_beside(database), str(self._settings.value(_SAVED, ""))
        folder = Path(saved).parent if saved else kept
        chooser.setDirectory(str(folder if folder.is_dir() else database.parent))
        return chooser

    def _on_saved(self, made: KeptCopy) -> None:
        self._settings.setValue(_SAVED, str(made.path))
        self._end()
        self.save_button.setFocus()
        self.done.emit(self.tr("Copy saved and checked: {file}").format(file=made.path.name))

    def _on_not_looked_into(self, path: Path, error: Exception) -> None:
        """A copy of another password: ask for it; it is in the act alone that it is kept."""
        if not isinstance(error, CannotRestore) or not error.is_protected:
            self._on_failed(error)
            return
        self._end()
        said = failure_sentence(error, self._workspace.formats)
        dialog = CopyPasswordDialog(path, said, self.window())
        dialog.given.connect(partial(self.restore_from, path))
        dialog.open()

    def _on_looked_into(self, path: Path, password: str, content: CopyContent) -> None:
        self._end()
        books, window = self._workspace.books, self.window()

        def work(progress: Progress) -> Restored:
            return restore_copy(books, path, progress, password)

        dialog = RestoreDialog(
            self._workspace.formats,
            path,
            content,
            work,
            window,
            unprotected=loses_protection(books, path),
        )
        dialog.left.connect(partial(close_for_good, window))
        dialog.open()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.wrong.setText(failure_sentence(error, self._workspace.formats))
        self.wrong.show()
