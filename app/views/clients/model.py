"""The model of a list of clients: every id in order, and the rows only around what is on screen."""

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.services.catalogue import catalogue
from app.services.client_lists import ClientInList, Column
from app.services.client_rows import rows
from app.views.clients.cells import CellMaker
from app.views.clients.columns import RIGHT
from app.views.clients.wording import full_heading, heading
from app.views.widgets.table_cells import EMPTY, Cell, TableRole
from app.views.workspace import Workspace

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

PAGE = 64
_PAGES_KEPT = 32
_ROOT = QModelIndex()
_ALIGN_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ALIGN_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
# Plain numbers: data() is asked some thousand times a repaint.
_CELL, _ROW_ID = int(TableRole.CELL), int(TableRole.ROW_ID)
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole.value
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole.value


_Page: TypeAlias = tuple[tuple[Cell, ...], ...]
"""The cells of some rows."""


class ClientListModel(QAbstractTableModel):
    """Clients by id. What `data()` returns was formatted once, when its page was fetched."""

    def __init__(
        self, workspace: Workspace, columns: Sequence[Column], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._columns = tuple(columns)
        self._blank = (EMPTY,) * len(self._columns)
        self._titles = tuple(heading(column) for column in self._columns)
        self._full_titles = tuple(full_heading(column) for column in self._columns)
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, _Page] = OrderedDict()
        self._maker: CellMaker | None = None
        self._untitled: Column | None = None

    @property
    def ids(self) -> "array[int]":
        """The ids of the clients shown, from top to bottom. Not to be changed."""
        return self._ids

    @property
    def columns(self) -> tuple[Column, ...]:
        """Every column, shown or not, by its place."""
        return self._columns

    @property
    def maker(self) -> CellMaker:
        """What writes the cells; made of the catalogue as it stands."""
        if self._maker is None:
            self._maker = CellMaker(self._workspace.ask(catalogue), self._workspace.formats)
        return self._maker

    def show(self, ids: "array[int]") -> None:
        """Show these clients, read anew. The same ones in the same order only look different."""
        self._pages.clear()
        if ids == self._ids:
            if ids:
                last = self.index(len(ids) - 1, len(self._columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def append(self, ids: "array[int]") -> None:
        """Show more clients below."""
        if not ids:
            return
        first = len(self._ids)
        self.beginInsertRows(_ROOT, first, first + len(ids) - 1)
        self._ids = self._ids + ids
        self._pages.pop(first // PAGE, None)
        self.endInsertRows()

    def forget_names(self) -> None:
        """Read the catalogue again when next asked: its names may have changed."""
        self._maker = None

    def untitle(self, column: Column | None) -> None:
        """Leave the title of one column, narrowed to its icons, away."""
        if column is not self._untitled:
            self._untitled = column
            last = len(self._columns) - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def row_of(self, row_id: object) -> int:
        """Where a client stands; -1 when it is not shown."""
        try:
            return self._ids.index(row_id)  # type: ignore[arg-type]
        except (ValueError, TypeError):
            return -1

    def clients(self, ids: Sequence[int]) -> list[ClientInList]:
        """Some clients, in the order given; those that are gone are left out."""
        found = self._workspace.ask(rows, ids)
        return [found[client_id] for client_id in ids if client_id in found]

    def cell_at(self, row: int, column: int) -> Cell:
        """What is drawn at a place."""
        return self._page(row)[row % PAGE][column]

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        if role == _CELL:
            return self.cell_at(index.row(), index.column())
        if role == _ROW_ID:
            return self._ids[index.row()]
        if role == _DISPLAY:
            return self.cell_at(index.row(), index.column()).text
        if role == _ACCESSIBLE:
            return self._spoken(index.row(), index.column())
        if role == _ALIGNMENT:
            return _ALIGN_RIGHT if self._columns[index.column()] in RIGHT else _ALIGN_LEFT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if column is self._untitled else self._titles[section]
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._full_titles[section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGN_RIGHT if column in RIGHT else _ALIGN_LEFT
            case _:
                return None

    def _spoken(self, row: int, column: int) -> str:
        cell = self.cell_at(row, column)
        title = self._full_titles[column]
        said = cell.spoken or cell.text
        return f"{title}, {said}" if said else title

    def _page(self, row: int) -> _Page:
        number = row // PAGE
        found = self._pages.get(number)
        if found is None:
            found = self._pages[number] = self._fetched(number)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return found

    def _fetched(self, number: int) -> _Page:
        ids = self._ids[number * PAGE : (number + 1) * PAGE]
        found = self._workspace.ask(rows, ids)
        clients = (found.get(client_id) for client_id in ids)
        make, columns = self.maker.make, self._columns
        return tuple(self._blank if row is None else make(row, columns) for row in clients)
