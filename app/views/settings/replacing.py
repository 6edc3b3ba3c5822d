"""The frame of acts that replace the data file: they run, say so, and leave one way on."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.services.progress import Progress
from app.views.clients.dialogs import ActDialog
from app.views.failures import failure_sentence
from app.views.formatting import Formats
from app.views.widgets.buttons import Button
from app.views.work import Work


class ReplacingDialog(ActDialog):
    """Refused, it stays open with the reason; done, its button leads on from there."""

    left = Signal()
    """It is done: what the screens show no longer holds."""

    def __init__(self, title: str, confirm: Button, formats: Formats, parent: QWidget) -> None:
        super().__init__(title, "", confirm, parent)
        self.formats = formats
        self._done = False
        self._work = Work(self)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self._work.progressed.connect(self._on_progressed)
        self.confirm.clicked.connect(self._on_confirm_clicked)

    def begin(self) -> None:
        """What the button does while nothing is done yet: a dialog `run`s its act."""
        raise NotImplementedError

    def show_done(self, done: Any) -> None:  # noqa: ANN401 - what the dialog's own act gives
        """What is said once it is done: a dialog leads on with `lead_on`."""
        raise NotImplementedError

    def reject(self) -> None:
        # The swap itself is done in a moment, and cannot be stopped half-way.
        if self._work.is_busy:
            return
        if self._done:
            self._leave()
        else:
            super().reject()

    def run(self, act: Callable[[Progress], Any]) -> None:
        """Do the act on the worker, with a bar."""
        self.show_error("")
        self.confirm.setEnabled(False)
        self.body.addWidget(self.bar)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._work.run(act, self._on_done, failed=self._on_failed)

    def lead_on(self, lead: str, sentence: str, way_on: str) -> None:
        """Say what was done, with nothing but the way on."""
        for text in self.sentences:
            text.hide()
        self.lead.setText(lead)
        self.add_sentence(sentence)
        self.confirm.setText(way_on)
        self.confirm.setFocus()

    def _on_confirm_clicked(self) -> None:
        if self._done:
            self._leave()
        else:
            self.begin()

    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _on_done(self, done: Any) -> None:  # noqa: ANN401 - as above
        self._done = True
        self.bar.hide()
        self.confirm.setEnabled(True)
        self.show_done(done)

    def _on_failed(self, error: Exception) -> None:
        self.bar.hide()
        self.confirm.setEnabled(True)
        self.show_error(failure_sentence(error, self.formats))

    def _leave(self) -> None:
        self.accept()
        self.left.emit()


def close_for_good(window: QWidget) -> None:
    """Close the window whose screens show what is no longer in the file, whatever it asks."""
    if not window.close():
        # Something typed for what is gone: there is nowhere to save it.
        QCoreApplication.exit()
