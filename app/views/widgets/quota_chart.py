"""Bars of the documents used in each quota window, each against the quota that it had."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.theme import IconSize, Size, Space, Tone, Weight, follow_theme
from app.views.widgets.painting import CENTRE, draw_glyph, draw_text, hairline
from app.views.widgets.table_cells import QuotaUse

_FILLED = 0.62
"""How much of its slot a bar takes."""
_HEIGHT = 168
_RADIUS = 2.0


@dataclass(frozen=True, slots=True)
class QuotaBarOf:
    """One window: what stands above its bar and below it. `used` is None where it was not read."""

    used: int | None
    quota: int
    figure: str
    month: str
    year: str
    is_open: bool = False

    @property
    def use(self) -> QuotaUse:
        """The use of the quota; nothing where it was not read."""
        return QuotaUse(self.used or 0, self.quota)


class QuotaChart(QWidget):
    """The bars with their figures, the quota a dashed line, a warning sign where it is exceeded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._bars: tuple[QuotaBarOf, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[QuotaBarOf], spoken: str) -> None:
        """Show these windows, the earliest first; `spoken` says them to a screen reader."""
        self._bars = tuple(bars)
        self.setAccessibleName(spoken)
        self.setToolTip("")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, _HEIGHT + 2 * self._line())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        base = self.height() - 2 * self._line() - Space.HALF
        slot = self.width() / len(self._bars)
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, QRectF(place * slot, 0, slot, base))
            self._paint_foot(painter, place, QRectF(place * slot, base, slot, self.height() - base))
        palette = self._theme.palette
        hairline(painter, self._theme.colour(palette.edge), x=0, y=base, width=self.width())
        painter.end()

    def _line(self) -> int:
        return QFontMetrics(self._theme.font(Size.CAPTION)).height()

    def _height_of(self, documents: int, room: float) -> float:
        most = max(max(bar.used or 0, bar.quota) for bar in self._bars)
        return room * documents / most if most else 0.0

    def _paint_bar(self, painter: QPainter, bar: QuotaBarOf, slot: QRectF) -> None:
        """A bar; what exceeds the quota in danger, above a dashed line that is the quota."""
        head = self._line() + IconSize.CHIP + Space.HALF
        room = slot.height() - head
        width = slot.width() * _FILLED
        left = slot.left() + (slot.width() - width) / 2
        used = self._height_of(bar.used or 0, room)
        quota = self._height_of(bar.quota, room)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._theme.palette.chart_billed))
        if used:
            self._rounded(painter, QRectF(left, slot.bottom() - used, width, used))
        if bar.use.is_over:
            painter.setBrush(self._theme.tone(Tone.DANGER))
            self._rounded(painter, QRectF(left, slot.bottom() - used, width, used - quota))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        at = slot.bottom() - quota
        self._paint_quota(painter, QRectF(slot.left(), at, slot.width(), 0))
        foot = figure_foot(slot.bottom() - used, at, self._line())
        self._paint_figure(painter, bar, slot, foot)

    def _rounded(self, painter: QPainter, area: QRectF) -> None:
        """Round the top corners only: the foot stands on the base."""
        painter.setClipRect(area)
        painter.drawRoundedRect(area.adjusted(0, 0, 0, _RADIUS), _RADIUS, _RADIUS)
        painter.setClipping(False)

    def _paint_quota(self, painter: QPainter, line: QRectF) -> None:
        pen = QPen(self._theme.tone(Tone.TEXT), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(
            QPointF(line.left() + 2, line.top()), QPointF(line.right() - 2, line.top())
        )

    def _paint_figure(self, painter: QPainter, bar: QuotaBarOf, slot: QRectF, foot: float) -> None:
        line = self._line()
        tone = Tone.DANGER if bar.use.is_over else Tone.TEXT
        if bar.used is None:
            tone = Tone.SECONDARY
        weight = Weight.SEMIBOLD if bar.use.is_over or bar.is_open else Weight.REGULAR
        where = QRect(int(slot.left()), int(foot) - line - 1, int(slot.width()), line)
        font = self._theme.font(Size.CAPTION, weight)
        colour = self._theme.tone(tone)
        draw_text(painter, where, bar.figure, font=font, colour=colour, flags=CENTRE)
        if bar.use.is_over:
            at = QPointF(slot.center().x() - IconSize.CHIP / 2, where.top() - IconSize.CHIP - 1)
            draw_glyph(
                painter,
                self._theme,
                "triangle-alert",
                tone=Tone.DANGER,
                at=at,
                size=IconSize.CHIP,
            )

    def _paint_foot(self, painter: QPainter, place: int, slot: QRectF) -> None:
        """The month below each bar; the year below the first one of it."""
        bar = self._bars[place]
        font = self._theme.font(Size.CAPTION, Weight.SEMIBOLD if bar.is_open else Weight.REGULAR)
        colour = self._theme.tone(Tone.TEXT if bar.is_open else Tone.SECONDARY)
        line = self._line()
        first = place == 0 or self._bars[place - 1].year != bar.year
        for row, text in enumerate((bar.month, bar.year if first else "")):
            where = QRect(
                int(slot.left()), int(slot.top()) + Space.HALF + row * line, int(slot.width()), line
            )
            draw_text(painter, where, text, font=font, colour=colour, flags=CENTRE)


def figure_foot(bar: float, quota: float, line: int) -> float:
    """Where a figure of `line` height stands: on its bar, or on a quota line that would cross it.

    Heights are counted from the top. A bar at 40 whose quota is at 35 would have it struck through:

    >>> figure_foot(40, 35, 16), figure_foot(40, 10, 16), figure_foot(40, 60, 16)
    (35, 40, 40)
    """
    return quota if bar - line - 1 < quota < bar else bar
