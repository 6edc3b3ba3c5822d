"""A month as a calendar: weeks from Monday to Sunday, what each day holds, and the day chosen."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.theme import Ring, Size, Space, Weight, follow_theme
from app.views.widgets.calendar_painting import CalendarPainter, DayLook

DAYS = 7
_LINE_GAP = 3


@dataclass(frozen=True, slots=True)
class DayMark:
    """What stands in a day: how many come, what they come to, and how many end."""

    count: str
    amount: str
    ends: str = ""


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """How the calendar speaks: the head of a column, and a day with all that it holds."""

    name: str
    weekday: Callable[[date], str]
    day: Callable[[date], str]


class MonthCalendar(QWidget):
    """Shows the month of its current day.

    Arrow keys, Page Up and Down, Home and End choose another day; a day of another month shows
    that month. What the current day holds is the widget's accessible name.
    """

    day_chosen = Signal(object)
    """The current day is another one."""
    day_entered = Signal(object)
    """Enter was pressed on the current day, or it was double-clicked."""

    def __init__(
        self,
        words: CalendarWords,
        today: date,
        last: date,
        parent: QWidget | None = None,
    ) -> None:
        """Days from the month of `today` to `last` can be chosen."""
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._words = words
        self._today = self._current = today
        self._last = last
        self._listed: tuple[date, date] | None = None
        self._marks: Mapping[date, DayMark] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._speak()

    @property
    def current(self) -> date:
        """The day chosen."""
        return self._current

    @property
    def marks(self) -> Mapping[date, DayMark]:
        """What the days hold."""
        return self._marks

    @property
    def limits(self) -> tuple[date, date]:
        """The first and the last day that can be chosen."""
        return self._today.replace(day=1), self._last

    def show_marks(self, marks: Mapping[date, DayMark], today: date) -> None:
        """Show what the days hold."""
        self._marks, self._today = marks, today
        self._speak()
        self.update()

    def show_listed(self, days: tuple[date, date] | None) -> None:
        """Lay the days that are listed on a ground of their own; None: the whole month is."""
        self._listed = days
        self.update()

    def go_to(self, day: date) -> None:
        """Make a day the current one, as far as the days go."""
        first, last = self.limits
        day = min(max(day, first), last)
        if day != self._current:
            weeks = self._weeks
            self._current = day
            if self._weeks != weeks:
                self.updateGeometry()
            self._speak()
            self.day_chosen.emit(day)
        self.update()

    def turn(self, months: int) -> None:
        """Go to the same day of another month, or to its last."""
        self.go_to(months_later(self._current, months))

    def sizeHint(self) -> QSize:
        return QSize(560, self._head + self._weeks * self._row)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, self.sizeHint().height())

    def focus_ring(self) -> Ring:
        """Around the current day."""
        return Ring(self.cell(self._current).adjusted(3, 2, -3, -2), gap=0)

    def cell(self, day: date) -> QRect:
        """Where a day of the month stands."""
        week, weekday = _place(day)
        left, right = self._edge(weekday), self._edge(weekday + 1)
        return QRect(left, self._head + week * self._row, right - left, self._row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day, key = self._current, Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -DAYS,
            Qt.Key.Key_Down: DAYS,
            Qt.Key.Key_Home: 1 - day.day,
            Qt.Key.Key_End: _length(day) - day.day,
        }
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in steps:
            self.go_to(day + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if key is Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.day_entered.emit(day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._at(event.position().toPoint())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.go_to(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position().toPoint()) == self._current:
            self.day_entered.emit(self._current)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self._at(event.position().toPoint())
        self.setToolTip("" if day is None else self._words.day(day))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawn = CalendarPainter(painter, self._theme)
        monday = date(2024, 1, 1)
        for place in range(DAYS):
            name = self._words.weekday(monday + timedelta(days=place))
            drawn.head(self._inner(place, 0, self._head), name)
        first = self._current.replace(day=1)
        for number in range(_length(first)):
            day = first + timedelta(days=number)
            drawn.ground(self.cell(day), self._look(day))
        for week in range(self._weeks):
            drawn.line(self._head + week * self._row, self.width())
        for number in range(_length(first)):
            day = first + timedelta(days=number)
            mark = self._marks.get(day)
            texts = (mark.count, mark.amount, mark.ends) if mark else ("", "", "")
            week, weekday = _place(day)
            inner = self._inner(weekday, self._head + week * self._row, self._row)
            drawn.day(inner, day.day, texts, self._look(day))
        painter.end()

    @property
    def _head(self) -> int:
        return self._theme.metrics(Size.CAPTION, Weight.MEDIUM).height() + Space.GRID

    @property
    def _row(self) -> int:
        lines = self._theme.metrics().height() + self._theme.metrics(Size.CAPTION).height()
        return lines + _LINE_GAP + Space.GRID

    @property
    def _weeks(self) -> int:
        first = self._current.replace(day=1)
        return -(-(first.weekday() + _length(first)) // DAYS)

    def _edge(self, weekday: int) -> int:
        return round(self.width() * weekday / DAYS)

    def _inner(self, weekday: int, top: int, height: int) -> QRect:
        """The room for texts; at both ends they stand under those of the page."""
        left = Space.LIST_MARGIN if weekday == 0 else Space.GRID
        right = Space.LIST_MARGIN if weekday == DAYS - 1 else Space.GRID
        start, end = self._edge(weekday) + left, self._edge(weekday + 1) - right
        return QRect(start, top, end - start, height)

    def _look(self, day: date) -> DayLook:
        listed = self._listed is not None and self._listed[0] <= day <= self._listed[1]
        return DayLook(
            is_today=day == self._today,
            is_past=day < self._today,
            is_current=day == self._current,
            is_listed=listed,
            is_weekend=day.weekday() >= 5,
        )

    def _at(self, point: QPoint) -> date | None:
        first = self._current.replace(day=1)
        days = (first + timedelta(days=number) for number in range(_length(first)))
        return next((day for day in days if self.cell(day).contains(point)), None)

    def _speak(self) -> None:
        self.setAccessibleName(f"{self._words.name}, {self._words.day(self._current)}")


def months_later(day: date, months: int) -> date:
    """Return the same day of another month, or its last day.

    >>> str(months_later(date(2027, 1, 31), 1)), str(months_later(date(2027, 1, 31), -2))
    ('2027-02-28', '2026-11-30')
    """
    number = day.year * 12 + day.month - 1 + months
    first = date(number // 12, number % 12 + 1, 1)
    return first.replace(day=min(day.day, _length(first)))


def _place(day: date) -> tuple[int, int]:
    """The week of the month in which a day stands, and its day of the week; from 0 on."""
    return divmod(day.day - 1 + day.replace(day=1).weekday(), DAYS)


def _length(day: date) -> int:
    return monthrange(day.year, day.month)[1]
