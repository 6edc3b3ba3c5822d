"""The totals below the report's table, each figure under the column that it adds up."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.theme import Height, Size, Space, Tone, Weight, follow_theme
from app.views.widgets.painting import RIGHT, draw_text, hairline
from app.views.widgets.table_view import DenseTableView
from app.views.widgets.texts import Ground, set_ground


@dataclass(frozen=True, slots=True)
class TotalRow:
    """A label, and a figure for some of the columns by their place."""

    label: str
    figures: dict[int, str]
    strong: bool = False
    quiet: bool = False


class ReportTotals(QWidget):
    """Stays below the scrolling part and follows the widths of its columns."""

    def __init__(self, table: DenseTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._table = table
        self._rows: tuple[TotalRow, ...] = ()
        set_ground(self, Ground.SURFACE)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        table.head.sectionResized.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(self.update)

    def show_rows(self, rows: Sequence[TotalRow]) -> None:
        """Show these totals."""
        self._rows = tuple(rows)
        spoken = "; ".join(" ".join((row.label, *row.figures.values())) for row in rows)
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def make_room(self) -> None:
        """Widen the table's columns where a total is wider than the figures that it adds up."""
        for row in self._rows:
            metrics = self._theme.metrics(weight=Weight.SEMIBOLD if row.strong else Weight.REGULAR)
            for column, figure in row.figures.items():
                needed = metrics.horizontalAdvance(figure) + 2 * Space.GRID
                if column and needed > self._table.columnWidth(column):
                    self._table.setColumnWidth(column, needed)

    def sizeHint(self) -> QSize:
        return QSize(200, self._row_height * len(self._rows) + Space.GRID)

    @property
    def _row_height(self) -> int:
        return max(int(Height.TOTAL_ROW), self._theme.metrics().height() + Space.GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        painter.fillRect(self.rect(), self._theme.colour(palette.surface))
        hairline(painter, self._theme.colour(palette.control), x=0, y=0, width=self.width())
        for place, row in enumerate(self._rows):
            self._paint_row(painter, row, Space.HALF + place * self._row_height)
        painter.end()

    def _paint_row(self, painter: QPainter, row: TotalRow, top: int) -> None:
        weight = Weight.SEMIBOLD if row.strong else Weight.REGULAR
        font = self._theme.font(Size.BODY, weight)
        ink = self._theme.tone(Tone.SECONDARY if row.quiet else Tone.TEXT)
        head, height = self._table.head, self._row_height
        first = min(row.figures, default=0)
        room = head.sectionViewportPosition(first) - Space.LIST_MARGIN
        where = QRect(Space.LIST_MARGIN, top, max(room, 80), height)
        draw_text(painter, where, row.label, font=font, colour=ink)
        for column, figure in row.figures.items():
            left, width = head.sectionViewportPosition(column), head.sectionSize(column)
            # A total may be wider than the figures that it adds up: it may reach to the left.
            where = QRect(left - 40, top, width + 40 - 8, height)
            draw_text(painter, where, figure, font=font, colour=ink, flags=RIGHT)
