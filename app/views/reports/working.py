"""What stands in the place of a report while it is being read: how far, Stop, and Start again."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.views.formatting import Formats
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.buttons import Button
from app.views.widgets.texts import Text

_WIDTH = 420
_PATIENCE_MS = 150


class Working(QWidget):
    """Title, bar, count and Stop. It is shown only where the reading takes a while."""

    stopped = Signal()
    again = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._title = Text("", size=Size.HEADING, weight=Weight.SEMIBOLD)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_WIDTH)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._count = Text(" ", tone=Tone.SECONDARY)
        self.stop = Button(self.tr("&Stop"), icon_name="x")
        self.stop.clicked.connect(self._on_stop)
        self.start_again = Button(self.tr("Start &again"), icon_name="refresh-cw")
        self.start_again.clicked.connect(self.again)
        self._shown: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE_MS)
        self._timer.timeout.connect(self._on_patience_over)
        column = QVBoxLayout(self)
        column.setSpacing(Space.THREE_QUARTERS)
        column.addStretch(2)
        for part in (self._title, self._bar, self._count, self.stop, self.start_again):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def begin(self, show: Callable[[], None]) -> None:
        """A reading begins; `show` puts this in the report's place if it takes a while."""
        self._title.setText(self.tr("The report is being made"))
        self._bar.setRange(0, 0)
        self._count.setText(" ")
        self._offer(stop=True)
        self._shown = show
        self._timer.start()

    def end(self) -> None:
        """It is over: there is no need to be shown any more."""
        self._timer.stop()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._count.setText(
            self.tr("{done} of {total} subscriptions").format(
                done=self._formats.integer(done), total=self._formats.integer(total)
            )
        )

    def say_stopped(self) -> None:
        """Say that it was stopped, and offer to start again."""
        self._timer.stop()
        self._title.setText(self.tr("The report was stopped"))
        self._count.setText(self.tr("Nothing was changed."))
        self._offer(stop=False)

    def _offer(self, *, stop: bool) -> None:
        self.stop.setEnabled(True)
        self.stop.setVisible(stop)
        self._bar.setVisible(stop)
        self.start_again.setVisible(not stop)

    def _on_patience_over(self) -> None:
        if self._shown is not None:
            self._shown()

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self.stopped.emit()
