"""Bars that measure: days of a period, documents of a quota, periods of a discount."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.views.theme import Size, Tone, Weight, follow_theme
from app.views.widgets.texts import Text


class _Track(QWidget):
    def __init__(self, thickness: int, *, room: int = 0) -> None:
        super().__init__()
        self._theme = follow_theme(self)
        self._thickness = thickness
        self._room = room
        self.share = 0.0
        self.mark: float | None = None
        self.tone = Tone.ACCENT
        self.pips: tuple[int, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, self._thickness + 2 * self._room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - self._thickness) / 2
        track = self._theme.colour(self._theme.palette.bar_track)
        if self.pips is not None:
            self._paint_pips(painter, top, track)
        else:
            self._bar(painter, 0, top, self.width(), track)
            if self.share > 0:
                width = max(float(self._thickness), self.width() * min(1.0, self.share))
                self._bar(painter, 0, top, width, self._theme.tone(self.tone))
        if self.mark is not None:
            x = round(self.width() * min(1.0, self.mark)) - 1
            painter.fillRect(QRectF(x, 0, 2, self.height()), self._theme.tone(Tone.TEXT))
        painter.end()

    def _paint_pips(self, painter: QPainter, top: float, track: QColor) -> None:
        spent, total = self.pips or (0, 1)
        gap = 4 if total <= 24 else 1
        width = (self.width() - gap * (total - 1)) / total
        done = self._theme.tone(self.tone)
        for place in range(total):
            x = place * (width + gap)
            self._bar(painter, x, top, width, track if place < spent else done)

    def _bar(self, painter: QPainter, x: float, y: float, width: float, colour: QColor) -> None:
        painter.setBrush(colour)
        radius = self._thickness / 2
        painter.drawRoundedRect(QRectF(x, y, width, self._thickness), radius, radius)


class _Meter(QWidget):
    def __init__(self, track: _Track, left: Text, right: Text, *, gap: int) -> None:
        super().__init__()
        self._track = track
        self._left = left
        self._right = right
        self._note = Text("", size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True)
        self._note.hide()
        head = QHBoxLayout()
        head.addWidget(left)
        head.addStretch(1)
        head.addWidget(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addLayout(head)
        column.addWidget(track)
        column.addWidget(self._note)

    def set_note(self, text: str) -> None:
        """A note under the bar; empty takes it away."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _say(self, left: str, right: str) -> None:
        self._left.setText(left)
        self._right.setText(right)
        self.setAccessibleName(", ".join(part for part in (left, right) if part))
        self._track.update()


class ProgressLine(_Meter):
    """The running period: its days above a thin line, filled as far as it has gone."""

    def __init__(self) -> None:
        super().__init__(_Track(4), Text(), Text(tone=Tone.SECONDARY), gap=6)

    def show_period(self, left: str, right: str, *, share: float) -> None:
        """The words at both ends, and how much of the period is over (0 to 1)."""
        self._track.share = share
        self._say(left, right)


class QuotaBar(_Meter):
    """Documents used of the quota; a mark shows a quota to come."""

    def __init__(self) -> None:
        track = _Track(6, room=3)
        super().__init__(track, Text(weight=Weight.SEMIBOLD), Text(), gap=3)

    def show_use(
        self,
        left: str,
        right: str,
        *,
        share: float,
        tone: Tone = Tone.ACCENT,
        mark: float | None = None,
    ) -> None:
        """The words, the used share (1 is full), its tone, and where a coming quota stands."""
        self._track.share, self._track.tone, self._track.mark = share, tone, mark
        self._say(left, right)


class PeriodPips(_Meter):
    """The periods of a discount: one pip each, those already used pale."""

    def __init__(self) -> None:
        super().__init__(_Track(6, room=1), Text(weight=Weight.SEMIBOLD), Text(), gap=4)

    def show_periods(self, left: str, right: str, *, spent: int, total: int) -> None:
        """The words, and how many of the periods are used."""
        self._track.pips = (spent, max(total, 1))
        self._say(left, right)
