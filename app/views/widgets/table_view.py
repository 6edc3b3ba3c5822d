"""The dense table: hairlines only, selected rows with an accent edge, its place kept on change."""

from collections.abc import Sequence
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.views.theme import Height, Radius, follow_theme
from app.views.widgets.painting import box, hairline_above
from app.views.widgets.table_cells import RowKind, TableRole
from app.views.widgets.table_delegate import CellDelegate
from app.views.widgets.table_header import Sorting, TableHeader

_EDGE = 3
_GROUPS = (RowKind.GROUP_OPEN, RowKind.GROUP_CLOSED)


@runtime_checkable
class Sortable(Protocol):
    """A model that puts its rows in order itself."""

    def sort_by(self, order: Sequence[Sorting]) -> None:
        """Order the rows by these columns, the first counting most."""


@runtime_checkable
class Placed(Protocol):
    """A model that can find a row again after it has changed."""

    def row_of(self, row_id: object) -> int:
        """Where the object with this id stands now; -1 when it is gone."""


class DenseTableView(QTableView):
    """Lists of the program. Drive it with a `TableModel` or any model that answers `TableRole`s.

    Rows are selected whole. Titles sort; Shift or Ctrl adds a column to the order. A `Sortable`
    model is sorted by the view, others listen to `order_changed`.
    """

    order_changed = Signal(object)
    """The new order, a tuple of `Sorting`."""
    row_opened = Signal(QModelIndex)
    """A row was double-clicked, or Enter was pressed on it."""
    group_toggled = Signal(int)
    """A group row was clicked, or Space was pressed on it."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        row_height: int = Height.ROW,
        padding: int = 6,
        first_padding: int = 16,
        cell_cursor: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self, self._on_scheme_changed)
        # Qt's stubs say that model() is never None, which it is before one is set.
        self._source: QAbstractItemModel | None = None
        self._keyboard = False
        self._cell_cursor = cell_cursor
        self._kept: tuple[list[object], object, int] | None = None
        self._cells = CellDelegate(self, padding=padding, first_padding=first_padding)
        self.setItemDelegate(self._cells)
        self.head = TableHeader(self, padding=padding, first_padding=first_padding)
        self.setHorizontalHeader(self.head)
        self.head.title_clicked.connect(self._on_title_clicked)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        text_height = self._theme.metrics().height()
        rows.setDefaultSectionSize(max(row_height, text_height + 8))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def cells(self) -> CellDelegate:
        """The delegate, for what it measures."""
        return self._cells

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if self._source is not None:
            self._source.modelAboutToBeReset.disconnect(self._on_about_to_reset)
            self._source.modelReset.disconnect(self._on_reset)
        super().setModel(model)
        self._source = model
        if model is not None:
            model.modelAboutToBeReset.connect(self._on_about_to_reset)
            model.modelReset.connect(self._on_reset)

    def order_by(self, order: Sequence[Sorting]) -> None:
        """Show this order, sort the model where it can, and say so."""
        self.head.show_order(order)
        model: object = self._source
        if isinstance(model, Sortable):
            model.sort_by(tuple(order))
        self.order_changed.emit(tuple(order))

    def fit_columns(self, *, sample: int = 60, most: int = 320) -> None:
        """Make each column as wide as its title and its first `sample` cells need."""
        model = self._source
        if model is None:
            return
        self._cells.begin(model, self.head.logicalIndex(0))
        option = QStyleOptionViewItem()
        rows = min(sample, model.rowCount())
        for column in range(model.columnCount()):
            width = self.head.natural_width(column)
            for row in range(rows):
                hint = self._cells.sizeHint(option, model.index(row, column))
                width = max(width, hint.width())
            self.setColumnWidth(column, min(width, most))

    def selected_ids(self) -> list[object]:
        """The ids (`TableRole.ROW_ID`) of the selected rows, from top to bottom."""
        model = self._source
        if model is None:
            return []
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [model.index(row, 0).data(TableRole.ROW_ID) for row in rows]
        return [each for each in found if each is not None]

    def select_ids(self, ids: Sequence[object]) -> None:
        """Select the rows with these ids; those that are gone are passed over."""
        model = self._source
        if model is None:
            return
        selection = self.selectionModel()
        selection.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        if isinstance(model, Placed):
            for each in ids:
                row = model.row_of(each)
                if row >= 0:
                    selection.select(cast("QAbstractItemModel", model).index(row, 0), flags)

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self._source
        if model is None:
            super().paintEvent(event)
            return
        self._cells.begin(model, self.head.logicalIndex(0))
        shown = self._rows_in(event.rect())
        painter = QPainter(self.viewport())
        self._paint_grounds(painter, shown)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_lines(painter, shown)
        self._paint_cursor(painter)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyboard = True
        key, index = event.key(), self.currentIndex()
        kind = self._kind(index.row()) if index.isValid() else None
        if kind in _GROUPS and self._toggles(key, kind):
            self.group_toggled.emit(index.row())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.row_opened.emit(index)
        else:
            super().keyPressEvent(event)
            self.viewport().update()
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyboard = False
        index = self.indexAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if left and index.isValid() and self._kind(index.row()) in _GROUPS:
            self.setCurrentIndex(index)
            self.group_toggled.emit(index.row())
            return
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        mouse = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        self._keyboard = event.reason() not in mouse
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _toggles(self, key: int, kind: RowKind | None) -> bool:
        if key == Qt.Key.Key_Left:
            return kind is RowKind.GROUP_OPEN
        if key == Qt.Key.Key_Right:
            return kind is RowKind.GROUP_CLOSED
        return key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def _rows_in(self, rect: QRect) -> list[tuple[int, int, int]]:
        first = self.rowAt(max(0, rect.top()))
        if first < 0:
            return []
        last = self.rowAt(rect.bottom())
        if last < 0 and self._source is not None:
            last = self._source.rowCount() - 1
        return [
            (row, self.rowViewportPosition(row), self.rowHeight(row))
            for row in range(first, last + 1)
        ]

    def _kind(self, row: int) -> RowKind | None:
        if self._source is None:
            return None
        found = self._source.index(row, 0).data(TableRole.ROW_KIND)
        return found if isinstance(found, RowKind) else None

    def _paint_grounds(self, painter: QPainter, shown: list[tuple[int, int, int]]) -> None:
        palette, colour = self._theme.palette, self._theme.colour
        width = self.viewport().width()
        selection = self.selectionModel()
        none = QModelIndex()
        for row, top, height in shown:
            if self._kind(row) in _GROUPS:
                painter.fillRect(0, top, width, height, colour(palette.sunken))
            if selection.rowIntersectsSelection(row, none):
                painter.fillRect(0, top, width, height, colour(palette.selection))

    def _paint_lines(self, painter: QPainter, shown: list[tuple[int, int, int]]) -> None:
        line = self._theme.colour(self._theme.palette.hairline)
        accent = self._theme.colour(self._theme.palette.accent)
        width = self.viewport().width()
        selection, none = self.selectionModel(), QModelIndex()
        for row, top, height in shown:
            hairline_above(painter, line, x=0, y=top + height, width=width)
            if selection.rowIntersectsSelection(row, none):
                painter.fillRect(0, top, _EDGE, height, accent)

    def _paint_cursor(self, painter: QPainter) -> None:
        index, selection = self.currentIndex(), self.selectionModel()
        if not (self.hasFocus() and self._keyboard and index.isValid()):
            return
        if self._cell_cursor:
            rect = self.visualRect(index)
        else:
            if selection.isSelected(index) and len(selection.selectedRows()) == 1:
                return
            top, height = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
            rect = QRect(0, top, self.viewport().width(), height)
        accent = self._theme.colour(self._theme.palette.accent)
        rect.adjust(1, 1, -1, -2)
        box(painter, rect, radius=Radius.CHIP, edge=accent, stroke=2)

    def _on_title_clicked(self, column: int, additive: bool) -> None:
        order = list(self.head.order)
        place = next((i for i, each in enumerate(order) if each.column == column), -1)
        turned = Sorting(column, descending=place >= 0 and not order[place].descending)
        if not additive:
            order = [turned]
        elif place >= 0:
            order[place] = turned
        else:
            order.append(turned)
        self.order_by(order)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if self._kind(index.row()) not in _GROUPS:
            self.row_opened.emit(index)

    def _on_about_to_reset(self) -> None:
        current = self.currentIndex()
        here = current.data(TableRole.ROW_ID) if current.isValid() else None
        self._kept = (self.selected_ids(), here, self.verticalScrollBar().value())

    def _on_reset(self) -> None:
        kept, self._kept = self._kept, None
        model: object = self._source
        if kept is None or not isinstance(model, Placed):
            return
        ids, here, scroll = kept
        self.select_ids(ids)
        row = model.row_of(here) if here is not None else -1
        if row >= 0:
            index = cast("QAbstractItemModel", model).index(row, 0)
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, keep)
        self.verticalScrollBar().setValue(scroll)

    def _on_scheme_changed(self) -> None:
        self.viewport().update()
