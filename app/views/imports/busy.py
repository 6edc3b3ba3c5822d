"""What stands in the window while something long is done: what it is, and how far."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.views.formatting import Formats
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.texts import Text

_WIDTH = 420
_PATIENCE_MS = 150


class Busy(QWidget):
    """Title, bar and count in the middle. It asks to be shown only when the work takes a while."""

    wanted = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._title = Text(size=Size.HEADING, weight=Weight.SEMIBOLD)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_WIDTH)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._count = Text(" ", tone=Tone.SECONDARY)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE_MS)
        self._timer.timeout.connect(self.wanted)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(Space.THREE_QUARTERS)
        column.addStretch(2)
        for part in (self._title, self._bar, self._count):
            column.addWidget(part, 0, centre)
        column.addStretch(3)

    def begin(self, title: str, *, at_once: bool = False) -> None:
        """Something begins; how much it is will be known with the first report."""
        self._title.setText(title)
        self._bar.setRange(0, 0)
        self._count.setText(" ")
        if at_once:
            self.wanted.emit()
        else:
            self._timer.start()

    def end(self) -> None:
        """It is over: there is no need to be shown any more."""
        self._timer.stop()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._count.setText(
            self._counted().format(
                done=self._formats.integer(done), total=self._formats.integer(total)
            )
        )

    def say_stopping(self) -> None:
        """Say that Cancel was heard: the part that is being done has to end first."""
        self._count.setText(self.tr("Stopping…"))

    def _counted(self) -> str:
        """What is counted."""
        return self.tr("{done} of {total} rows")
