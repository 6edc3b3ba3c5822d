"""Filling an empty file with the fictitious sample, with progress and a Cancel that works."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from app.services.changes import Changes
from app.services.progress import Progress
from app.services.sample import Filled, fill_sample
from app.views.failures import failure_sentence
from app.views.resources import resources_dir
from app.views.tasks import Task
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button, GhostButton
from app.views.widgets.texts import Ground, Text, set_ground
from app.views.workspace import Workspace

_WIDTH = 420


class SampleFilling(QObject):
    """One filling: `start()` shows a small dialog over the window until it is done."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self.dialog = SampleDialog(window)
        self.dialog.cancel_wanted.clicked.connect(self._on_cancel)
        self.dialog.finished.connect(self._on_closed)
        books, firm_name = workspace.books, self.tr("Fontaine Accounting (fictitious)")

        def fill(progress: Progress) -> Filled:
            return fill_sample(books, resources_dir(), firm_name, progress)

        self._task = Task(fill, self)
        self._task.progressed.connect(self.dialog.show_progress)
        self._task.succeeded.connect(self._on_succeeded)
        self._task.failed.connect(self._on_failed)
        self._task.cancelled.connect(self._on_cancelled)

    def start(self) -> None:
        """Begin."""
        self.dialog.open()
        self._task.start()

    def _on_cancel(self) -> None:
        if self._task.is_running:
            self.dialog.say_stopping()
            self._task.cancel()

    def _on_succeeded(self, filled: Filled) -> None:
        self.dialog.finish()
        self._workspace.announce(filled)

    def _on_cancelled(self) -> None:
        self.dialog.finish()
        # The firm, the catalogue and each list are acts of their own: some may have been done.
        self._workspace.announce(Changes(all_clients=True, catalogue=True, firm=True))

    def _on_failed(self, error: Exception) -> None:
        self.dialog.show_failure(failure_sentence(error, self._workspace.formats))

    def _on_closed(self) -> None:
        self.deleteLater()


class SampleDialog(QDialog):
    """What is being done, how far it is, and the way out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Sample data"))
        set_ground(self, Ground.SURFACE)
        self._running = True
        self._words = Text(
            self.tr("Filling the file with a fictitious firm and its clients…"),
            tone=Tone.SECONDARY,
            wrap=True,
        )
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel_wanted = GhostButton(self.tr("&Cancel"))
        self._close = Button(self.tr("&Close"), large=True)
        self._close.clicked.connect(self.accept)
        self._close.hide()
        self._build()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def say_stopping(self) -> None:
        """Say that Cancel was heard: the part that is being done has to end first."""
        self.cancel_wanted.setEnabled(False)
        self._words.setText(self.tr("Stopping…"))

    def show_failure(self, sentence: str) -> None:
        """Say why nothing came of it."""
        self._running = False
        self._bar.hide()
        self.cancel_wanted.hide()
        self._words.setText(sentence)
        self._words.set_tone(Tone.DANGER)
        self._close.show()
        self._close.setFocus()

    def finish(self) -> None:
        """Go: it is done, or was stopped."""
        self._running = False
        self.accept()

    def reject(self) -> None:
        if self._running:
            self.cancel_wanted.click()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._running:
            event.ignore()
            self.cancel_wanted.click()
        else:
            super().closeEvent(event)

    def _build(self) -> None:
        inside = QVBoxLayout()
        margin = Space.WIZARD_MARGIN
        inside.setContentsMargins(margin, margin, margin, margin)
        inside.setSpacing(Space.THREE_QUARTERS)
        title = self.tr("Sample data (fictitious)")
        inside.addWidget(Text(title, size=Size.HEADING, weight=Weight.SEMIBOLD))
        inside.addWidget(self._words)
        inside.addWidget(self._bar)
        inside.addStretch(1)
        footer = Footer()
        footer.add_left(self.cancel_wanted)
        footer.add_right(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(footer)
        self.setMinimumWidth(_WIDTH)
