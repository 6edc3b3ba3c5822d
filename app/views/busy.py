"""What stands in the window while something long is done: what it is, and how far."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.views.formatting import Formats
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.texts import Text

_WIDTH = 420
_PATIENCE_MS = 150


class Busy(QWidget):
    """Title, bar and count in the middle. It asks to be shown only when the work takes a while.

    `counted` says how far it is: "{done} of {total} rows".
    """

    wanted = Signal()

    def __init__(self, formats: Formats, counted: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted = counted
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
        self._centred = QVBoxLayout()
        self._centred.setSpacing(Space.THREE_QUARTERS)
        for part in (self._title, self._bar, self._count):
            self.add(part)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(self._centred)
        column.addStretch(3)

    def add(self, part: QWidget) -> None:
        """Put something below the rest."""
        self._centred.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)

    def begin(self, title: str, *, at_once: bool = False) -> None:
        """Something begins; how much it is will be known with the first report."""
        self._title.setText(title)
        self._bar.setVisible(True)
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
            self._counted.format(
                done=self._formats.integer(done), total=self._formats.integer(total)
            )
        )

    def say_stopping(self) -> None:
        """Say that Cancel was heard: the part that is being done has to end first."""
        self._count.setText(self.tr("Stopping…"))

    def say_over(self, title: str, said: str) -> None:
        """Say how it ended, where this stays in its place."""
        self.end()
        self._title.setText(title)
        self._bar.setVisible(False)
        self._count.setText(said)
