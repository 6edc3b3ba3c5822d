"""Chips: small marked words. A status chip tells, a filter chip asks and is taken off."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.views.theme import Height, IconSize, Radius, Ring, Size, Tone, Weight, follow_theme
from app.views.widgets.painting import box, draw_glyph, draw_text, plain

_SIDE = 10


class Chip(QWidget):
    """Icon and words on the ground of their tone; never colour alone, so both are needed."""

    def __init__(
        self,
        text: str,
        *,
        icon_name: str,
        tone: Tone = Tone.NEUTRAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._text = text
        self._icon_name = icon_name
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFont(self._theme.font(Size.CAPTION, Weight.MEDIUM))
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        """The words."""
        return self._text

    def say(self, text: str, *, icon_name: str, tone: Tone) -> None:
        """Show another state."""
        self._text, self._icon_name, self._tone = text, icon_name, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self._text)
        height = max(Height.CHIP, self.fontMetrics().height() + 4)
        return QSize(6 + IconSize.CHIP + 4 + words + 8, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(6 + IconSize.CHIP + 8, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), radius=Radius.CHIP, fill=self._theme.ground(self._tone))
        size = IconSize.CHIP
        at = QPointF(6, (self.height() - size) / 2)
        draw_glyph(painter, self._theme, self._icon_name, tone=self._tone, at=at, size=size)
        where = QRect(6 + size + 4, 0, self.width() - 6 - size - 12, self.height())
        colour = self._theme.tone(self._tone)
        draw_text(painter, where, self._text, font=self.font(), colour=colour)
        painter.end()


class FilterChip(QPushButton):
    """A filter of a list: off it opens its menu, on it names its value and can be taken off.

    `clicked` asks for the menu; `taken_off` says that the cross (or Delete) was used.
    """

    taken_off = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = follow_theme(self)
        self._name = text
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(plain(text))

    @property
    def is_on(self) -> bool:
        """Whether the filter holds anything back."""
        return self.property("on") is True

    def show_value(self, text: str) -> None:
        """Switch on, with these words: the filter and its value (“Payer: firm”)."""
        self._show(text, on=True)

    def show_off(self) -> None:
        """Switch off: the filter's own name again."""
        self._show(self._name, on=False)

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        words = metrics.horizontalAdvance(plain(self.text()))
        height = max(Height.FILTER_CHIP, metrics.height() + 8)
        return QSize(_SIDE + words + 2 + IconSize.CELL + _SIDE - 2, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focus_ring(self) -> Ring:
        """Round, as the chip."""
        return Ring(self.rect(), radius=self.height() // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        fill, edge, tone = palette.surface, palette.control, Tone.SECONDARY
        if self.is_on:
            fill, edge, tone = palette.info_ground, palette.accent, Tone.ACCENT
        elif self.isDown() or self.underMouse():
            fill = palette.window
        radius = self.height() / 2
        box(painter, self.rect(), radius=radius, fill=colour(fill), edge=colour(edge))
        weight = Weight.MEDIUM if self.is_on else Weight.REGULAR
        where = QRect(_SIDE, 0, self.width() - 2 * _SIDE - IconSize.CELL, self.height())
        text, ink = plain(self.text()), self._theme.tone(tone)
        draw_text(painter, where, text, font=self._theme.font(weight=weight), colour=ink)
        name = "x" if self.is_on else "chevron-down"
        at = QPointF(self._mark().left(), (self.height() - IconSize.CELL) / 2)
        draw_glyph(painter, self._theme, name, tone=tone, at=at, size=IconSize.CELL)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_cross = self.is_on and event.position().x() >= self._mark().left() - 2
        if on_cross and self.rect().contains(event.position().toPoint()) and self.isDown():
            self.setDown(False)
            self.taken_off.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_on and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_off.emit()
            return
        super().keyPressEvent(event)

    def _show(self, text: str, *, on: bool) -> None:
        self.setProperty("on", on)
        self.setText(text)
        self.setAccessibleName(plain(text))
        self.updateGeometry()
        self.update()

    def _mark(self) -> QRect:
        left = self.width() - _SIDE + 2 - IconSize.CELL
        return QRect(left, 0, IconSize.CELL, self.height())

    def _metrics(self) -> QFontMetrics:
        return self._theme.metrics(weight=Weight.MEDIUM if self.is_on else Weight.REGULAR)
