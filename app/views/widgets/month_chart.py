"""A chart of months: what was billed as full bars, what is expected hatched, today between them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.theme import Ring, Size, Space, Tone, Weight, follow_theme
from app.views.widgets.chart_bars import fill_bar
from app.views.widgets.painting import CENTRE, RIGHT, draw_text, hairline

_BAR = 0.62
_LINES = 5
"""Grid lines above the base, at most."""
_STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class MonthBar:
    """One month: its mark and year below the bar, its amounts in minor units, and in words."""

    mark: str
    year: str
    billed: int
    expected: int
    spoken: str
    is_now: bool = False

    @property
    def height(self) -> int:
        """Both amounts; a month that credits more than it bills has no bar."""
        return max(0, self.billed) + max(0, self.expected)


class MonthChart(QWidget):
    """Bars of months. Arrow keys or the mouse choose a month, whose amount stands above its bar."""

    chosen = Signal(int)
    """The place of the month that was clicked, or on which Enter was pressed."""

    def __init__(
        self,
        name: str,
        billed: str,
        expected: str,
        parent: QWidget | None = None,
        *,
        is_titled: bool = True,
    ) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._title, self._legend = name if is_titled else "", (billed, expected)
        self._bars: tuple[MonthBar, ...] = ()
        self._step, self._top = 1, 1
        self._axis: dict[int, str] = {}
        self._current = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[MonthBar, ...]:
        """The months shown."""
        return self._bars

    @property
    def current(self) -> int:
        """The place of the chosen month; -1: none."""
        return self._current

    def show_months(self, bars: Sequence[MonthBar], axis: Callable[[int], str]) -> None:
        """Show these months; `axis` writes an amount at a grid line."""
        self._bars = tuple(bars)
        highest = max((bar.height for bar in bars), default=0)
        self._step = _step_of(highest)
        self._top = max(1, ceil(highest / self._step)) * self._step
        self._axis = {amount: axis(amount) for amount in range(0, self._top + 1, self._step)}
        self._choose(-1)

    def sizeHint(self) -> QSize:
        return QSize(480, 216)

    def focus_ring(self) -> Ring:
        """Around the chosen bar's slot, or the whole chart where none is chosen."""
        if self._current < 0:
            return Ring(self.rect().adjusted(4, 4, -4, -4), gap=0)
        slot = self._slot(self._current)
        foot = self.height() - self._plot().bottom()
        return Ring(slot.toAlignedRect().adjusted(1, -2, -1, int(foot) - 6), gap=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: self._current - 1 if self._current >= 0 else len(self._bars) - 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._bars) - 1,
        }
        key = Qt.Key(event.key())
        if key in steps and self._bars:
            self._choose(min(max(steps[key], 0), len(self._bars) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current >= 0:
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if place >= 0:
            self._choose(place)
            self.chosen.emit(place)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._choose(-1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_legend(painter)
        if self._current >= 0:
            wash = self._theme.colour(self._theme.palette.wash)
            painter.fillRect(self._slot(self._current), wash)
        if self._bars:
            self._paint_grid(painter)
            for place in range(len(self._bars)):
                self._paint_bar(painter, place)
            self._paint_today(painter)
            self._paint_marks(painter)
        painter.end()

    def _plot(self) -> QRectF:
        metrics = self._theme.metrics(Size.CAPTION)
        left = Space.LIST_MARGIN + metrics.horizontalAdvance(self._axis[self._top]) + Space.GRID
        head = self._theme.metrics().height() + Space.CARD + Space.GRID
        foot = 2 * metrics.height() + Space.THREE_QUARTERS
        return QRectF(
            left, head, self.width() - left - Space.LIST_MARGIN, self.height() - head - foot
        )

    def _slot(self, place: int) -> QRectF:
        plot = self._plot()
        width = plot.width() / len(self._bars)
        return QRectF(plot.left() + place * width, plot.top(), width, plot.height())

    def _at(self, point: QPointF) -> int:
        places = range(len(self._bars))
        return next(
            (
                i
                for i in places
                if self._slot(i).contains(QPointF(point.x(), self._plot().center().y()))
            ),
            -1,
        )

    def _choose(self, place: int) -> None:
        if place != self._current:
            self._current = place
            said = self._bars[place].spoken if place >= 0 else ""
            self.setAccessibleDescription(said)
            self.setToolTip(said)
        self.update()

    def _paint_legend(self, painter: QPainter) -> None:
        theme = self._theme
        font, metrics = theme.font(Size.CAPTION), theme.metrics(Size.CAPTION)
        top, right = Space.THREE_QUARTERS, self.width() - Space.LIST_MARGIN
        height = theme.metrics().height()
        for text, hatched in reversed(tuple(zip(self._legend, (False, True), strict=True))):
            width = metrics.horizontalAdvance(text) + 1
            right -= width
            draw_text(
                painter,
                QRect(right, top, width, height),
                text,
                font=font,
                colour=theme.tone(Tone.SECONDARY),
            )
            right -= 10 + Space.GRID
            fill_bar(painter, QRectF(right, top + (height - 10) / 2, 10, 10), hatched=hatched)
            right -= Space.CARD
        title = QRect(Space.LIST_MARGIN, top, max(0, right - Space.LIST_MARGIN), height)
        lead = theme.font(weight=Weight.SEMIBOLD)
        shown = self._bars[self._current].spoken if self._current >= 0 else self._title
        draw_text(painter, title, shown, font=lead, colour=theme.tone(Tone.TEXT))

    def _paint_grid(self, painter: QPainter) -> None:
        theme, plot = self._theme, self._plot()
        metrics, font = theme.metrics(Size.CAPTION), theme.font(Size.CAPTION)
        grid, base = theme.colour(theme.palette.chart_grid), theme.colour(theme.palette.control)
        for amount, text in self._axis.items():
            y = plot.bottom() - plot.height() * amount / self._top
            colour = grid if amount else base
            hairline(painter, colour, x=plot.left(), y=y, width=plot.width())
            where = QRect(
                0,
                round(y - metrics.height() / 2),
                round(plot.left()) - Space.GRID,
                metrics.height(),
            )
            draw_text(
                painter,
                where,
                text,
                font=font,
                colour=theme.tone(Tone.SECONDARY),
                flags=RIGHT,
            )

    def _paint_bar(self, painter: QPainter, place: int) -> None:
        bar, slot, plot = self._bars[place], self._slot(place), self._plot()
        width = slot.width() * _BAR
        left, foot = slot.left() + (slot.width() - width) / 2, plot.bottom()
        for amount, hatched in ((bar.billed, False), (bar.expected, True)):
            if amount > 0:
                height = plot.height() * amount / self._top
                fill_bar(painter, QRectF(left, foot - height, width, height), hatched=hatched)
                foot -= height

    def _paint_today(self, painter: QPainter) -> None:
        now = next((i for i, bar in enumerate(self._bars) if bar.is_now), -1)
        if now < 0:
            return
        slot, palette = self._slot(now), self._theme.palette
        painter.setPen(QPen(self._theme.colour(palette.edge), 1, Qt.PenStyle.DashLine))
        x = round(slot.right()) + 0.5
        painter.drawLine(QPointF(x, slot.top() - Space.HALF), QPointF(x, slot.bottom()))

    def _paint_marks(self, painter: QPainter) -> None:
        theme, plot = self._theme, self._plot()
        metrics = theme.metrics(Size.CAPTION)
        every = _every(self._bars, metrics, plot.width() / len(self._bars))
        for place, bar in enumerate(self._bars):
            slot = self._slot(place).toAlignedRect()
            weight = Weight.SEMIBOLD if bar.is_now else Weight.REGULAR
            tone = theme.tone(Tone.TEXT if bar.is_now else Tone.SECONDARY)
            top = round(plot.bottom()) + Space.HALF
            year = place == 0 or bar.year != self._bars[place - 1].year
            if year or place % every == 0:
                where = QRect(slot.center().x() - 40, top, 80, metrics.height())
                draw_text(
                    painter,
                    where,
                    bar.mark,
                    font=theme.font(Size.CAPTION, weight),
                    colour=tone,
                    flags=CENTRE,
                )
            if year:
                where = QRect(slot.center().x() - 40, top + metrics.height(), 80, metrics.height())
                draw_text(
                    painter,
                    where,
                    bar.year,
                    font=theme.font(Size.CAPTION, Weight.MEDIUM),
                    colour=tone,
                    flags=CENTRE,
                )


def _step_of(highest: int) -> int:
    """Return the amount between two grid lines: 1, 2 or 5 of a power of ten, whole units.

    >>> [_step_of(highest) for highest in (0, 4_300_00, 11_000_00)]
    [100, 100000, 500000]
    """
    power = 100
    while 5 * power * _LINES < highest:
        power *= 10
    return next(step * power for step in _STEPS if step * power * _LINES >= highest)


def _every(bars: Sequence[MonthBar], metrics: QFontMetrics, room: float) -> int:
    """Every how many months a mark has room."""
    widest = max(metrics.horizontalAdvance(bar.mark) for bar in bars)
    return max(1, ceil((widest + Space.HALF) / room))
