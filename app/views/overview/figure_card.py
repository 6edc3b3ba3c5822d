"""A figure as a card that leads to the list or report behind it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.views.explain import Explanation
from app.views.theme import IconSize, Radius, Ring, Size, Space, Tone, Weight, follow_theme
from app.views.widgets.painting import box, draw_glyph, draw_text, wrapped_height

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
        # All cards of a row are as high as the one whose words take the most lines.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self._figure = figure
        self.setAccessibleName(f"{figure.caption}: {figure.figure}")
        self.setAccessibleDescription(figure.note)
        self.setToolTip(figure.note)
        self.updateGeometry()
        self.update()

    def explain(self) -> None:
        """Ask for the computation of the figure."""
        if self._figure.explained is not None:
            self.explanation_wanted.emit(self._figure.explained())

    def sizeHint(self) -> QSize:
        wide = max(200, self.width() if self.isVisible() else 0)
        return QSize(200, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        caption, note = self._heights(width)
        figure = self._theme.metrics(Size.FIGURE, Weight.SEMIBOLD).height()
        return caption + figure + note + 2 * Space.THREE_QUARTERS + 2 * _GAP

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
        above, below = self._heights(self.width())
        high = theme.metrics(Size.FIGURE, Weight.SEMIBOLD).height()
        shown = self._figure
        painter.setFont(quiet)
        painter.setPen(theme.tone(Tone.SECONDARY))
        caption = QRect(x, y, room - size - _GAP, above)
        painter.drawText(caption, Qt.TextFlag.TextWordWrap.value, shown.caption)
        y += above + _GAP
        where = QRect(x, y, room, high)
        draw_text(painter, where, shown.figure, font=loud, colour=theme.tone(Tone.TEXT))
        y += high + _GAP
        painter.setFont(quiet)
        painter.setPen(theme.tone(Tone.SECONDARY))
        painter.drawText(QRect(x, y, room, below), Qt.TextFlag.TextWordWrap.value, shown.note)
        painter.end()

    def _heights(self, width: int) -> tuple[int, int]:
        """The heights of the caption and of the note, broken into lines of a card this wide."""
        metrics, room = self._theme.metrics(), width - 2 * Space.CARD
        beside = room - IconSize.CONTROL - _GAP
        return (
            max(metrics.height(), wrapped_height(metrics, self._figure.caption, beside)),
            max(metrics.height(), wrapped_height(metrics, self._figure.note, room)),
        )
