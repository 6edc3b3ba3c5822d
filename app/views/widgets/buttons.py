"""Push buttons of the house: primary, plain, ghost, danger, link, and the square icon button.

All are QPushButtons: mnemonics, default buttons and menus work as everywhere in Qt.
"""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.views.theme import Height, IconSize, Radius, Theme, Tone, Weight, follow_theme
from app.views.widgets.painting import box, draw_glyph, draw_text, plain

_GAP = 6
_CHEVRON = 14


class _Kind(Enum):
    PRIMARY = auto()
    PLAIN = auto()
    GHOST = auto()
    DANGER = auto()
    LINK = auto()


class Button(QPushButton):
    """The ordinary button: surface with an edge. `icon_name` is a name of `resources/icons`."""

    kind = _Kind.PLAIN
    side = 13

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        icon_name: str = "",
        large: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._height = Height.LARGE_CONTROL if large else Height.CONTROL
        self._side = self.side + (4 if large else 0)
        self._theme: Theme = follow_theme(self)
        # Only the one primary button of a window may answer to Enter unasked.
        self.setAutoDefault(self.kind is _Kind.PRIMARY)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFont(self._theme.font(weight=self._weight()))

    @property
    def icon_name(self) -> str:
        """The icon before the text; empty for none."""
        return self._icon_name

    def set_icon_name(self, name: str) -> None:
        """Show another icon, or none for an empty name."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Text, icon and chevron with the house's paddings."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(plain(self.text())) + 2 * self._side
        if self._icon_name:
            width += IconSize.CONTROL + (_GAP if self.text() else 0)
        if self.menu() is not None:
            width += _CHEVRON + 4
        return QSize(width, max(self._height, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        """The same: a button never hides a part of its text."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge by kind and state, then icon and text, centred together."""
        painter = QPainter(self)
        fill, edge = self._ground()
        if fill is not None or edge is not None:
            box(painter, self.rect(), radius=Radius.CONTROL, fill=fill, edge=edge)
        text = plain(self.text())
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(text)
        room = self.sizeHint().width() - 2 * self._side
        x = (self.width() - room) // 2
        tone = self._tone()
        if self._icon_name:
            at = QPointF(x, (self.height() - IconSize.CONTROL) / 2)
            look = tone if not self.isEnabled() else self._icon_tone()
            size = IconSize.CONTROL
            draw_glyph(painter, self._theme, self._icon_name, tone=look, at=at, size=size)
            x += IconSize.CONTROL + _GAP
        where = QRect(x, 0, width + 2, self.height())
        draw_text(painter, where, text, font=self.font(), colour=self._theme.tone(tone))
        if self.menu() is not None:
            at = QPointF(x + width + 4, (self.height() - _CHEVRON) / 2)
            draw_glyph(painter, self._theme, "chevron-down", tone=tone, at=at, size=_CHEVRON)
        painter.end()

    def _weight(self) -> Weight:
        return Weight.SEMIBOLD if self.kind is _Kind.PRIMARY else Weight.MEDIUM

    def _tone(self) -> Tone:
        if not self.isEnabled():
            return Tone.DISABLED
        match self.kind:
            case _Kind.PRIMARY:
                return Tone.ON_ACCENT
            case _Kind.DANGER:
                return Tone.DANGER
            case _Kind.LINK:
                return Tone.ACCENT
            case _:
                return Tone.TEXT

    def _icon_tone(self) -> Tone:
        return Tone.SECONDARY if self.kind in (_Kind.PLAIN, _Kind.GHOST) else self._tone()

    def _ground(self) -> tuple[QColor | None, QColor | None]:
        palette, colour = self._theme.palette, self._theme.colour
        filled = self.kind in (_Kind.PRIMARY, _Kind.PLAIN)
        if not self.isEnabled():
            if self.kind is _Kind.PRIMARY:
                return colour(palette.neutral_ground), colour(palette.control)
            return (None, colour(palette.hairline)) if filled else (None, None)
        if self.kind is _Kind.PRIMARY:
            down = self.isDown() or self.underMouse()
            return colour(palette.pressed if down else palette.accent), None
        edge = colour(palette.control) if filled else None
        if self.isDown() or self.isChecked():
            return colour(palette.neutral_ground), edge
        if self.underMouse() and self.kind is not _Kind.LINK:
            return colour(palette.window if filled else palette.neutral_ground), edge
        return (colour(palette.surface) if filled else None), edge


class PrimaryButton(Button):
    """The one act that the window is for. Default button; answers to Enter."""

    kind = _Kind.PRIMARY

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.isDefault():
            # WORKAROUND: a dialog takes note of its default button when that is told or given to it
            # directly. Told before its footer was in the dialog, it stops being the default once
            # the focus has left it.
            self.setDefault(False)
            self.setDefault(True)


class GhostButton(Button):
    """Cancel and minor acts: no ground, no edge until touched."""

    kind = _Kind.GHOST
    side = 9


class DangerButton(Button):
    """An act that cannot be taken back: red text with an icon, never filled."""

    kind = _Kind.DANGER
    side = 9


class LinkButton(Button):
    """An act worded as a link, in the accent colour, flush with the text above and below it."""

    kind = _Kind.LINK
    side = 2

    def sizeHint(self) -> QSize:
        """Lower than a button: it stands in running text."""
        return QSize(super().sizeHint().width(), max(24, self.fontMetrics().height() + 6))


class IconButton(Button):
    """A square button with an icon alone. Its name is spoken and shown as tool tip."""

    kind = _Kind.GHOST

    def __init__(
        self,
        icon_name: str,
        accessible_name: str,
        parent: QWidget | None = None,
        *,
        tone: Tone = Tone.SECONDARY,
    ) -> None:
        super().__init__("", parent, icon_name=icon_name)
        self._icon_own_tone = tone
        self.setAccessibleName(accessible_name)
        self.setToolTip(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as it is high."""
        side = super().sizeHint().height()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of its state, the icon in the middle."""
        painter = QPainter(self)
        fill, edge = self._ground()
        if fill is not None:
            box(painter, self.rect(), radius=Radius.CONTROL, fill=fill, edge=edge)
        size = IconSize.CONTROL
        at = QPointF((self.width() - size) / 2, (self.height() - size) / 2)
        draw_glyph(painter, self._theme, self._icon_name, tone=self._icon_tone(), at=at, size=size)
        painter.end()

    def _icon_tone(self) -> Tone:
        if not self.isEnabled():
            return Tone.DISABLED
        return Tone.ACCENT if self.isChecked() else self._icon_own_tone
