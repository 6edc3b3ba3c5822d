"""Putting a copy back: says what it holds and what is replaced, asks, and leads on from there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.services.backups import CopyContent, Restored
from app.services.progress import Progress
from app.views import labels
from app.views.clients.dialogs import ActDialog
from app.views.failures import failure_sentence
from app.views.formatting import Formats
from app.views.labels.journal import act_name
from app.views.widgets.buttons import DangerButton
from app.views.work import Work


class RestoreDialog(ActDialog):
    """Refused, it stays open with the reason; done, there is one way on.

    `lost` where the file that is replaced cannot be opened: else the program has to be closed.
    """

    restored = Signal()
    """What the screens show is no longer in the file."""

    def __init__(
        self,
        formats: Formats,
        path: Path,
        content: CopyContent,
        restore: Callable[[Progress], Restored],
        parent: QWidget,
        *,
        lost: bool = False,
    ) -> None:
        super().__init__("", "", DangerButton("", icon_name="rotate-ccw", large=True), parent)
        self._formats, self._restore, self._lost = formats, restore, lost
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
            act=act_name(last.act), day=self._formats.day(last.day), author=last.author
        )
        return [holds, said]

    def _replaced(self) -> str:
        if self._lost:
            return self.tr(
                "The file that cannot be opened is set aside in the folder of copies. What was "
                "done since this copy was made has to be done again."
            )
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
        self._work.run(self._restore, self._on_restored, failed=self._on_failed)

    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _on_restored(self, done: Restored) -> None:
        self._done = True
        self.bar.hide()
        for sentence in self.sentences:
            sentence.hide()
        self.lead.setText(self.tr("The copy is restored"))
        if self._lost:
            said = self.tr("What it replaced is kept as {kept}.")
            self.confirm.setText(self.tr("&Open the data file"))
        else:
            said = self.tr("What it replaced is kept as {kept}. Start Forfait again to go on.")
            self.confirm.setText(self.tr("&Close Forfait"))
        self.add_sentence(said.format(kept=done.kept.name))
        self.confirm.setEnabled(True)
        self.confirm.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self.bar.hide()
        self.confirm.setEnabled(True)
        self.show_error(failure_sentence(error, self._formats))

    def _leave(self) -> None:
        self.accept()
        self.restored.emit()


def close_for_good(window: QWidget) -> None:
    """Close the window whose screens show what is no longer in the file, whatever it asks."""
    if not window.close():
        # Something typed for what is gone: there is nowhere to save it.
        QCoreApplication.exit()
