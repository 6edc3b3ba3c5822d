"""Boxes to tick and circles to choose, with their words beside them."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from app.views.theme import IconSize, Radius, Ring, Theme, Tone, follow_theme
from app.views.widgets.painting import box, draw_glyph, draw_text, plain

_MARK = 16


class CheckBox(QCheckBox):
    """A box to tick, with its words beside it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = follow_theme(self)

    def sizeHint(self) -> QSize:
        return _mark_hint(self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focus_ring(self) -> Ring:
        """Around box and words."""
        return Ring(self.rect(), gap=2)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = (self.height() - _MARK) / 2
        draw_check(painter, self._theme, self, at=QPointF(0, top))
        _draw_words(painter, self._theme, self)
        painter.end()


class RadioButton(QRadioButton):
    """One of several, with its words beside it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = follow_theme(self)

    def sizeHint(self) -> QSize:
        return _mark_hint(self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focus_ring(self) -> Ring:
        """Around circle and words."""
        return Ring(self.rect(), gap=2)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = (self.height() - _MARK) / 2
        draw_radio(painter, self._theme, QPointF(0, top), on=self.isChecked())
        _draw_words(painter, self._theme, self)
        painter.end()


def draw_check(
    painter: QPainter, theme: Theme, button: QCheckBox, *, at: QPointF, size: int = _MARK
) -> None:
    """The box alone: empty, ticked, or a bar for partly."""
    palette, colour = theme.palette, theme.colour
    square = QRect(round(at.x()), round(at.y()), size, size)
    state = button.checkState()
    if state is Qt.CheckState.Unchecked:
        fill = palette.surface if button.isEnabled() else palette.window
        edge = palette.edge if button.isEnabled() else palette.control
        box(painter, square, radius=Radius.CHIP, fill=colour(fill), edge=colour(edge))
        return
    fill = palette.accent if button.isEnabled() else palette.disabled
    box(painter, square, radius=Radius.CHIP, fill=colour(fill))
    name = "check" if state is Qt.CheckState.Checked else "minus"
    inset = (size - IconSize.CHIP) / 2
    where = QPointF(square.x() + inset, square.y() + inset)
    draw_glyph(painter, theme, name, tone=Tone.ON_ACCENT, at=where, size=IconSize.CHIP)


def draw_radio(
    painter: QPainter, theme: Theme, at: QPointF, *, on: bool, size: int = _MARK
) -> None:
    """The circle alone: filled in the middle when on."""
    palette, colour = theme.palette, theme.colour
    circle = QRect(round(at.x()), round(at.y()), size, size)
    edge = palette.accent if on else palette.edge
    fill, line = colour(palette.surface), colour(edge)
    box(painter, circle, radius=size / 2, fill=fill, edge=line, stroke=1.5 if on else 1.25)
    if on:
        inner = circle.adjusted(4, 4, -4, -4)
        box(painter, inner, radius=inner.width() / 2, fill=colour(palette.accent))


def _mark_hint(button: QCheckBox | QRadioButton) -> QSize:
    metrics = button.fontMetrics()
    words = metrics.horizontalAdvance(plain(button.text()))
    gap = 8 if button.text() else 0
    return QSize(_MARK + gap + words + 2, max(_MARK, metrics.height()) + 4)


def _draw_words(painter: QPainter, theme: Theme, button: QCheckBox | QRadioButton) -> None:
    where = button.rect().adjusted(_MARK + 8, 0, 0, 0)
    tone = Tone.TEXT if button.isEnabled() else Tone.DISABLED
    text = plain(button.text())
    draw_text(painter, where, text, font=button.font(), colour=theme.tone(tone))
