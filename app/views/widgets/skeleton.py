"""What stands in the place of a page while it is being reckoned: its shape, without figures."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.views.theme import Radius, Space, follow_theme
from app.views.widgets.painting import box

_LINE = 10


class Skeleton(QWidget):
    """Rows of cards in the proportions of what will stand there; it neither moves nor blinks.

    `rows` are the height of each row (0: what is left) and the widths of its cards, as parts.
    """

    def __init__(
        self,
        rows: Sequence[tuple[int, Sequence[int]]],
        accessible_name: str,
        parent: QWidget | None = None,
        *,
        margin: int = Space.PAGE_MARGIN,
    ) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._rows, self._margin = rows, margin
        self.setAccessibleName(accessible_name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.rect().adjusted(self._margin, 0, -self._margin, -self._margin)
        fixed = sum(height for height, _ in self._rows) + Space.CARD * (len(self._rows) - 1)
        stretching = sum(1 for height, _ in self._rows if not height)
        rest = max(0, area.height() - fixed) // max(1, stretching)
        y = area.top()
        for height, parts in self._rows:
            tall = height or rest
            self._paint_row(painter, QRect(area.left(), y, area.width(), tall), parts)
            y += tall + Space.CARD
        painter.end()

    def _paint_row(self, painter: QPainter, row: QRect, parts: Sequence[int]) -> None:
        room = row.width() - Space.CARD * (len(parts) - 1)
        x = row.left()
        for part in parts:
            width = room * part // sum(parts)
            self._paint_card(painter, QRect(x, row.top(), width, row.height()))
            x += width + Space.CARD

    def _paint_card(self, painter: QPainter, card: QRect) -> None:
        palette, colour = self._theme.palette, self._theme.colour
        fill, edge = colour(palette.surface), colour(palette.hairline)
        box(painter, card, radius=Radius.CARD, fill=fill, edge=edge)
        ink = colour(palette.bar_track)
        left, top = card.left() + Space.CARD, card.top() + Space.CARD
        for share, drop in ((0.45, 0), (0.7, 2 * _LINE + Space.GRID)):
            if top + drop + _LINE < card.bottom() - Space.GRID:
                line = QRectF(left, top + drop, (card.width() - 2 * Space.CARD) * share, _LINE)
                box(painter, line, radius=_LINE / 2, fill=ink)
