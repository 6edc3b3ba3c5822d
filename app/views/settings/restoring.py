"""Putting a copy back: says what it holds and what is replaced, asks, and ends the program."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.services.backups import CopyContent, Restored, restore_copy
from app.services.progress import Progress
from app.views import labels
from app.views.clients.dialogs import ActDialog
from app.views.failures import failure_sentence
from app.views.labels.journal import act_name
from app.views.widgets.buttons import DangerButton
from app.views.work import Work
from app.views.workspace import Workspace


class RestoreDialog(ActDialog):
    """Refused, it stays open with the reason; done, its one way on is to close the program."""

    restored = Signal()
    """What the screens show is no longer in the file."""

    def __init__(
        self, workspace: Workspace, path: Path, content: CopyContent, parent: QWidget
    ) -> None:
        super().__init__("", "", DangerButton("", icon_name="rotate-ccw", large=True), parent)
        self._workspace, self._path = workspace, path
        self._done = False
        self._work = Work(self)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Restore a copy"))
        self.lead.setText(
            self.tr("Put {file} in the place of the data file?").format(file=path.name)
        )
        self.confirm.setText(self.tr("&Restore"))
        for sentence in (*self._holds(content), self._replaced()):
            self.add_sentence(sentence)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        self._work.progressed.connect(self._on_progressed)
        self.confirm.clicked.connect(self._on_confirmed)

    def reject(self) -> None:
        # The swap itself is done in a moment, and cannot be stopped half-way.
        if self._work.is_busy:
            return
        if self._done:
            self._leave()
        else:
            super().reject()

    def _holds(self, content: CopyContent) -> list[str]:
        firm = content.firm or self.tr("a firm without a name")
        holds = self.tr("It holds {firm} with {clients}.").format(
            firm=firm, clients=labels.clients(content.clients)
        )
        last = content.last_act
        if last is None:
            return [holds, self.tr("Nothing was done in it yet.")]
        said = self.tr("Last act: {act}, on {day}, by {author}.").format(
            act=act_name(last.act), day=self._workspace.formats.day(last.day), author=last.author
        )
        return [holds, said]

    def _replaced(self) -> str:
        return self.tr(
            "All that was done since then goes from the books. The present data file is copied to "
            "the folder of copies first, so it can be restored in the same way. Forfait then "
            "closes, to be started again on the restored file."
        )

    def _on_confirmed(self) -> None:
        if self._done:
            self._leave()
            return
        self.show_error("")
        self.confirm.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        books, path = self._workspace.books, self._path

        def work(progress: Progress) -> Restored:
            return restore_copy(books, path, progress)

        self._work.run(work, self._on_restored, failed=self._on_failed)

    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _on_restored(self, done: Restored) -> None:
        self._done = True
        self.bar.hide()
        for sentence in self.sentences:
            sentence.hide()
        self.lead.setText(self.tr("The copy is restored"))
        self.add_sentence(
            self.tr("What it replaced is kept as {kept}. Start Forfait again to go on.").format(
                kept=done.kept.name
            )
        )
        self.confirm.setText(self.tr("&Close Forfait"))
        self.confirm.setEnabled(True)
        self.confirm.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self.bar.hide()
        self.confirm.setEnabled(True)
        self.show_error(failure_sentence(error, self._workspace.formats))

    def _leave(self) -> None:
        self.accept()
        self.restored.emit()


def open_restoring(
    workspace: Workspace, path: Path, content: CopyContent, parent: QWidget
) -> RestoreDialog:
    """Open the question over a window; once answered and done, that window closes."""
    dialog = RestoreDialog(workspace, path, content, parent)
    dialog.restored.connect(partial(_close, parent))
    dialog.open()
    return dialog


def _close(window: QWidget) -> None:
    window.close()
