"""A table whose cells are typed in: rows of cells with the text that each would be edited by."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from app.views.table_model import AnyIndex, Column, TableModel
from app.views.widgets.cell_editor import CellEditor, CellField
from app.views.widgets.table_cells import Cell
from app.views.widgets.table_header import Sorting
from app.views.widgets.table_view import DenseTableView

_PADDING = 8
_FIRST_PADDING = 16
_WIDEST = 220


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row: what each cell shows, and the text to edit it by; None: it cannot be edited."""

    id: int
    cells: tuple[Cell, ...]
    texts: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class GridColumn:
    """One column: the field that it edits, its title and side."""

    name: str
    title: str
    right: bool = False


class GridModel(TableModel[GridRow]):
    """Rows of a grid. A cell that was typed in is told, not stored: new rows follow."""

    typed = Signal(object, str, str)
    """The id of the row, the field, the text. Connect it queued: the rows that follow may be in
    another order, and the cell is still open."""

    def __init__(self, columns: Sequence[GridColumn], parent: QObject) -> None:
        super().__init__(
            [
                Column(
                    title=column.title,
                    name=column.name,
                    right=column.right,
                    cell=lambda row, at=at: row.cells[at],  # type: ignore[misc]
                )
                for at, column in enumerate(columns)
            ],
            parent,
            row_id=lambda row: row.id,
        )

    def update_rows(self, rows: Sequence[GridRow]) -> None:
        """Show these rows; where they are the same ones, the open cell stays open."""
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self.set_rows(rows)
            return
        self._rows = list(rows)
        self._cells.clear()
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.row(index.row()).texts[index.column()] is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            return self.row(index.row()).texts[index.column()] or ""
        return super().data(index, role)

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row = self.row(index.row())
        if str(value) == (row.texts[index.column()] or ""):
            return False
        self.typed.emit(row.id, self.columns[index.column()].name, str(value))
        return True


class GridView(DenseTableView):
    """Cells are gone to one by one, and opened by F2, Enter, a double click or by typing."""

    cell_changed = Signal()
    """Another cell is the current one."""

    def __init__(self, name: str, columns: Sequence[GridColumn]) -> None:
        super().__init__(padding=_PADDING, first_padding=_FIRST_PADDING, cell_cursor=True)
        self._cells = CellEditor(self, padding=_PADDING, first_padding=_FIRST_PADDING)
        self._cells.moved_on.connect(self._on_moved_on)
        self.setItemDelegate(self._cells)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(name)
        self.grid = GridModel(columns, self)
        self.setModel(self.grid)
        self.row_opened.connect(self.open_cell)

    @property
    def place(self) -> tuple[int, str] | None:
        """The id of the current row and the field of the current cell."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        return self.grid.row(index.row()).id, self.grid.columns[index.column()].name

    @property
    def is_typing(self) -> bool:
        """Whether a cell is open and holds another text than it had."""
        before = str(self.currentIndex().data(Qt.ItemDataRole.EditRole) or "")
        open_ones = self.viewport().findChildren(CellField)
        return any(field.isVisible() and field.text() != before for field in open_ones)

    def close_cell(self) -> None:
        """Take the text of an open cell."""
        if self.state() is QAbstractItemView.State.EditingState:
            self.setFocus()

    def go_to(self, row_id: int, field: str | None = None) -> bool:
        """Make a cell the current one; without a field, the cell of the same column."""
        at = self.grid.row_of(row_id)
        if at < 0:
            return False
        names = [column.name for column in self.grid.columns]
        column = names.index(field) if field in names else max(0, self.currentIndex().column())
        self.setCurrentIndex(self.grid.index(at, column))
        return True

    def open_cell(self, index: QModelIndex) -> None:
        """Open a cell to be typed in, where it can be."""
        if self.grid.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def order_by(self, order: Sequence[Sorting]) -> None:
        """Keep the order of the catalogue: a click on a title moves nothing."""

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Show these rows; the cell that is current stays so, or the nearest one."""
        here = self.currentIndex()
        at, column = here.row(), here.column()
        self.grid.update_rows(rows)
        self._fit_height(len(rows))
        if not rows:
            return
        current = self.currentIndex()
        row = current.row() if current.isValid() else min(max(at, 0), len(rows) - 1)
        wanted = self.grid.index(row, max(column, 0))
        if wanted != current:
            self.setCurrentIndex(wanted)

    def fit(self) -> None:
        """Make the columns as wide as what they hold."""
        self.fit_columns(most=_WIDEST)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.cell_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Space would only select the row that is selected already; typed, it would open the cell.
        if event.key() == Qt.Key.Key_Space:
            event.accept()
            return
        super().keyPressEvent(event)

    def _fit_height(self, rows: int) -> None:
        """Be no higher than the rows, so that the note below stands close to its cell."""
        bar = self.horizontalScrollBar().sizeHint().height()
        row_height = self.verticalHeader().defaultSectionSize()
        self.setMaximumHeight(self.head.height() + rows * row_height + bar)

    def _on_moved_on(self, step: int) -> None:
        """Tab in an open cell leads to the next cell that can be typed in."""
        index = self.currentIndex()
        columns = self.grid.columnCount()
        place = index.row() * columns + index.column() + step
        while 0 <= place < columns * self.grid.rowCount():
            found = self.grid.index(*divmod(place, columns))
            if self.grid.flags(found) & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(found)
                return
            place += step
