"""A figure as a card that leads to the list or report behind it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.views.explain import Explanation
from app.views.theme import IconSize, Radius, Ring, Size, Space, Tone, Weight, follow_theme
from app.views.widgets.painting import box, draw_glyph, draw_text

_GAP = 4


@dataclass(frozen=True, slots=True)
class Figure:
    """What a card says: its caption, its figure, a note; and how the figure came about."""

    caption: str
    figure: str
    note: str
    explained: Callable[[], Explanation] | None = None


class FigureCard(QPushButton):
    """Click, Enter or Space lead to what is behind the figure; Ctrl+E explains it."""

    explanation_wanted = Signal(object)

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._icon_name = icon_name
        self._figure = Figure("", "", "")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self._figure = figure
        self.setAccessibleName(f"{figure.caption}: {figure.figure}")
        self.setAccessibleDescription(figure.note)
        self.setToolTip(figure.note)
        self.update()

    def explain(self) -> None:
        """Ask for the computation of the figure."""
        if self._figure.explained is not None:
            self.explanation_wanted.emit(self._figure.explained())

    def sizeHint(self) -> QSize:
        metrics = self._theme.metrics
        heights = metrics().height() * 2 + metrics(Size.FIGURE, Weight.SEMIBOLD).height()
        return QSize(200, heights + 2 * Space.THREE_QUARTERS + 2 * _GAP)

    def focus_ring(self) -> Ring:
        """Around the card."""
        return Ring(self.rect(), radius=Radius.CARD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, palette, colour = self._theme, self._theme.palette, self._theme.colour
        touched = self.underMouse() or self.isDown()
        fill = colour(palette.wash if touched else palette.surface)
        edge = colour(palette.control if touched else palette.hairline)
        box(painter, self.rect(), radius=Radius.CARD, fill=fill, edge=edge)
        size = IconSize.CONTROL
        at = QPointF(self.width() - Space.CARD - size, Space.THREE_QUARTERS + 2)
        draw_glyph(painter, theme, self._icon_name, tone=Tone.SECONDARY, at=at, size=size)
        quiet, loud = theme.font(), theme.font(Size.FIGURE, Weight.SEMIBOLD)
        x, y = int(Space.CARD), int(Space.THREE_QUARTERS)
        room = self.width() - 2 * Space.CARD
        low, high = theme.metrics().height(), theme.metrics(Size.FIGURE, Weight.SEMIBOLD).height()
        shown = self._figure
        for text, font, tone, width, height in (
            (shown.caption, quiet, Tone.SECONDARY, room - size - _GAP, low),
            (shown.figure, loud, Tone.TEXT, room, high),
            (shown.note, quiet, Tone.SECONDARY, room, low),
        ):
            where = QRect(x, y, width, height)
            draw_text(painter, where, text, font=font, colour=theme.tone(tone))
            y += height + _GAP
        painter.end()
