"""The dense table: hairlines only, selected rows with an accent edge, its place kept on change."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
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

from app.views.theme import Height, follow_theme
from app.views.widgets.table_cells import RowKind, TableRole
from app.views.widgets.table_delegate import CellDelegate
from app.views.widgets.table_header import Sorting, TableHeader
from app.views.widgets.table_place import PlaceKeeper, select_ids, selected_ids
from app.views.widgets.table_rows import (
    GROUPS,
    paint_cursor,
    paint_grounds,
    paint_lines,
    shown_rows,
)


@runtime_checkable
class Sortable(Protocol):
    """A model that puts its rows in order itself."""

    def sort_by(self, order: Sequence[Sorting]) -> None:
        """Order the rows by these columns, the first counting most."""


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
        self.theme = follow_theme(self, self._on_scheme_changed)
        # Qt's stubs say that model() is never None, which it is before one is set.
        self._source: QAbstractItemModel | None = None
        self._keyboard = False
        self._cell_cursor = cell_cursor
        self._place = PlaceKeeper(self)
        self._cells = CellDelegate(self, padding=padding, first_padding=first_padding)
        self.setItemDelegate(self._cells)
        self.head = TableHeader(self, padding=padding, first_padding=first_padding)
        self.setHorizontalHeader(self.head)
        self.head.title_clicked.connect(self._on_title_clicked)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        text_height = self.theme.metrics().height()
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
        super().setModel(model)
        self._source = model
        self._place.watch(model)

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
        return selected_ids(self)

    def select_ids(self, ids: Sequence[object]) -> None:
        """Select the rows with these ids; those that are gone are passed over."""
        select_ids(self, ids)

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self._source
        if model is None:
            super().paintEvent(event)
            return
        self._cells.begin(model, self.head.logicalIndex(0))
        rows = shown_rows(self, event.rect())
        painter = QPainter(self.viewport())
        paint_grounds(painter, self, rows)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_lines(painter, self, rows)
        if self.hasFocus() and self._keyboard:
            paint_cursor(painter, self, whole_row=not self._cell_cursor)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyboard = True
        key, index = event.key(), self.currentIndex()
        kind = self.kind_of(index.row()) if index.isValid() else None
        if self.state() == QAbstractItemView.State.EditingState:
            # The Enter that ends the typing in a cell comes here too, and opens nothing.
            super().keyPressEvent(event)
            return
        if kind in GROUPS and self._toggles(key, kind):
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
        if left and index.isValid() and self.kind_of(index.row()) in GROUPS:
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

    def kind_of(self, row: int) -> RowKind | None:
        """What kind of row this is, where the model says so."""
        if self._source is None:
            return None
        found = self._source.index(row, 0).data(TableRole.ROW_KIND)
        return found if isinstance(found, RowKind) else None

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
        if self.kind_of(index.row()) not in GROUPS:
            self.row_opened.emit(index)

    def _on_scheme_changed(self) -> None:
        self.viewport().update()
