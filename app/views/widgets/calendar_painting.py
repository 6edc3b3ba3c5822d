"""How the days of a month calendar are drawn; never by colour alone."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter

from app.views.theme import IconSize, Size, Space, Theme, Tone, Weight
from app.views.widgets.painting import CENTRE, RIGHT, box, draw_glyph, draw_text, hairline

_EDGE = 3
_ICON_GAP = 4
_CAPTION_TOP = 3


@dataclass(frozen=True, slots=True)
class DayLook:
    """What a day is besides what it holds."""

    is_today: bool
    is_past: bool
    is_current: bool
    is_listed: bool
    is_weekend: bool


class CalendarPainter:
    """Draws one calendar; it lives as long as one repaint."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self._painter = painter
        self._theme = theme

    def head(self, rect: QRect, weekday: str) -> None:
        """The name of a day of the week above its column."""
        draw_text(
            self._painter,
            rect,
            weekday,
            font=self._theme.font(Size.CAPTION, Weight.MEDIUM),
            colour=self._theme.tone(Tone.SECONDARY),
        )

    def line(self, y: int, width: int) -> None:
        """The hairline above a week."""
        line = self._theme.colour(self._theme.palette.hairline)
        hairline(self._painter, line, x=0, y=y, width=width)

    def ground(self, rect: QRect, look: DayLook) -> None:
        """The ground of a day: chosen with an accent edge, listed, or at the week's end."""
        palette, colour = self._theme.palette, self._theme.colour
        if look.is_current:
            self._painter.fillRect(rect, colour(palette.selection))
            edge = QRect(rect.left(), rect.top(), _EDGE, rect.height())
            self._painter.fillRect(edge, colour(palette.accent))
        elif look.is_listed:
            self._painter.fillRect(rect, colour(palette.wash))
        elif look.is_weekend:
            self._painter.fillRect(rect, colour(palette.sunken))

    def day(self, rect: QRect, number: int, texts: tuple[str, str, str], look: DayLook) -> None:
        """The number of a day, then how many come, what they come to, and how many end."""
        count, amount, ends = texts
        self._number(rect, str(number), look)
        body, caption = self._theme.metrics(), self._theme.metrics(Size.CAPTION)
        top = rect.top() + Space.HALF
        if ends:
            room = QRect(rect.left(), top, rect.width(), caption.height() + 2)
            self._counted(room, ends, "circle-stop", at_right=True)
        low = top + caption.height() + _CAPTION_TOP
        room = QRect(rect.left(), low, rect.width(), body.height())
        taken = self._counted(room, count, "repeat-2", at_right=False) if count else 0
        draw_text(
            self._painter,
            room.adjusted(taken + _ICON_GAP, 0, 0, 0),
            amount,
            font=self._theme.font(),
            colour=self._theme.tone(Tone.TEXT),
            flags=RIGHT,
        )

    def _number(self, rect: QRect, text: str, look: DayLook) -> None:
        """The number; today's stands in a filled circle."""
        metrics = self._theme.metrics(Size.CAPTION, Weight.SEMIBOLD)
        height = metrics.height()
        where = QRect(rect.left(), rect.top() + Space.HALF, height * 2, height)
        tone = Tone.SECONDARY if look.is_past else Tone.TEXT
        if look.is_today:
            side = height + 4
            where = QRect(rect.left() - 3, rect.top() + 2, side, side)
            fill = self._theme.colour(self._theme.palette.accent)
            box(self._painter, where, radius=side / 2, fill=fill)
            tone = Tone.ON_ACCENT
        weight = Weight.SEMIBOLD if look.is_today or look.is_current else Weight.REGULAR
        draw_text(
            self._painter,
            where,
            text,
            font=self._theme.font(Size.CAPTION, weight),
            colour=self._theme.tone(tone),
            flags=CENTRE if look.is_today else _LEFT,
        )

    def _counted(self, room: QRect, text: str, icon: str, *, at_right: bool) -> int:
        """An icon and a number; return the room that they take."""
        size, weight = (Size.CAPTION, Weight.MEDIUM) if at_right else (Size.BODY, Weight.SEMIBOLD)
        width = self._theme.metrics(size, weight).horizontalAdvance(text) + 1
        taken = IconSize.CHIP + _ICON_GAP + width
        left = room.right() + 1 - taken if at_right else room.left()
        at = QPointF(left, room.top() + (room.height() - IconSize.CHIP) / 2)
        tone = Tone.WARNING if at_right else Tone.ACCENT
        draw_glyph(self._painter, self._theme, icon, tone=tone, at=at, size=IconSize.CHIP)
        where = QRect(left + IconSize.CHIP + _ICON_GAP, room.top(), width, room.height())
        font, ink = self._theme.font(size, weight), self._theme.tone(Tone.TEXT)
        draw_text(self._painter, where, text, font=font, colour=ink)
        return taken


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
