"""What a table draws a row at a time: grounds under the cells, hairlines and edges over them."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTableView

from app.views.theme import Radius, current_theme
from app.views.widgets.painting import box, hairline_above
from app.views.widgets.table_cells import RowKind, TableRole

_EDGE = 3
GROUPS = (RowKind.GROUP_OPEN, RowKind.GROUP_CLOSED)


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row on screen: where it lies, and how it is to be drawn."""

    row: int
    top: int
    height: int
    selected: bool
    group: bool


def shown_rows(view: QTableView, rect: QRect) -> list[ShownRow]:
    """The rows that this part of the viewport shows."""
    model, selection, none = view.model(), view.selectionModel(), QModelIndex()
    first = view.rowAt(max(0, rect.top()))
    if first < 0:
        return []
    last = view.rowAt(rect.bottom())
    if last < 0:
        last = model.rowCount() - 1
    return [
        ShownRow(
            row,
            view.rowViewportPosition(row),
            view.rowHeight(row),
            selection.rowIntersectsSelection(row, none),
            model.index(row, 0).data(TableRole.ROW_KIND) in GROUPS,
        )
        for row in range(first, last + 1)
        if not view.isRowHidden(row)
    ]


def paint_grounds(painter: QPainter, view: QTableView, rows: list[ShownRow]) -> None:
    """Group rows lie on `sunken`, selected ones on `selection`, across the whole width."""
    theme = current_theme()
    palette = theme.palette
    width = view.viewport().width()
    for row in rows:
        if row.group:
            painter.fillRect(0, row.top, width, row.height, theme.colour(palette.sunken))
        if row.selected:
            painter.fillRect(0, row.top, width, row.height, theme.colour(palette.selection))


def paint_lines(painter: QPainter, view: QTableView, rows: list[ShownRow]) -> None:
    """One hairline under each row, and the accent edge of selected ones."""
    theme = current_theme()
    line = theme.colour(theme.palette.hairline)
    accent = theme.colour(theme.palette.accent)
    width = view.viewport().width()
    for row in rows:
        hairline_above(painter, line, x=0, y=row.top + row.height, width=width)
        if row.selected:
            painter.fillRect(0, row.top, _EDGE, row.height, accent)


def paint_cursor(painter: QPainter, view: QTableView, *, whole_row: bool) -> None:
    """Where the keyboard stands: a frame around the row, or around the cell.

    A row that is the whole selection needs none: its ground already says so.
    """
    index, selection = view.currentIndex(), view.selectionModel()
    if not index.isValid():
        return
    rect = view.visualRect(index)
    if whole_row:
        # By ranges: a list of the selected rows may be a hundred thousand long.
        ranges = selection.selection()
        alone = ranges.count() == 1 and ranges.first().height() == 1
        if alone and selection.isSelected(index):
            return
        rect.setLeft(0)
        rect.setWidth(view.viewport().width())
    theme = current_theme()
    rect.adjust(1, 1, -1, -2)
    accent = theme.colour(theme.palette.accent)
    box(painter, rect, radius=Radius.CHIP, edge=accent, stroke=2)
