"""The model of a list that may be long: every id in order, the rows only around what is on screen.

What `data()` returns was formatted once, when its page was fetched.
"""

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.views.widgets.table_cells import EMPTY, Cell, TableRole

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

Row: TypeAlias = tuple[Cell, ...]
"""The cells of one row, by column."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its title, the title in full where that one is shortened, and its alignment."""

    title: str
    full: str = ""
    right: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says of the column."""
        return self.full or self.title


class PagedModel(QAbstractTableModel):
    """Rows by id. A subclass says how a page of them is fetched and written."""

    def __init__(self, headings: Sequence[Heading], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headings = tuple(headings)
        self._blank = (EMPTY,) * len(self.headings)
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()

    def fetched(self, ids: Sequence[int]) -> dict[int, Row]:
        """Return the cells of some rows by id; those that are gone are left out."""
        raise NotImplementedError

    @property
    def ids(self) -> "array[int]":
        """The ids of the rows shown, from top to bottom. Not to be changed."""
        return self._ids

    def show(self, ids: "array[int]") -> None:
        """Show these rows, read anew. The same ones in the same order only look different."""
        self._pages.clear()
        if ids == self._ids:
            if ids:
                last = self.index(len(ids) - 1, len(self.headings) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def append(self, ids: "array[int]") -> None:
        """Show more rows below."""
        if not ids:
            return
        first = len(self._ids)
        self.beginInsertRows(_ROOT, first, first + len(ids) - 1)
        self._ids = self._ids + ids
        self._pages.pop(first // PAGE, None)
        self.endInsertRows()

    def row_of(self, row_id: object) -> int:
        """Where a row stands by its id; -1 when it is not shown."""
        try:
            return self._ids.index(row_id)  # type: ignore[arg-type]
        except (ValueError, TypeError):
            return -1

    def cell_at(self, row: int, column: int) -> Cell:
        """What is drawn at a place."""
        return self._page(row)[row % PAGE][column]

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.headings)

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
            return _ALIGN_RIGHT if self.headings[index.column()].right else _ALIGN_LEFT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.headings):
            return None
        heading = self.headings[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return heading.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return heading.spoken
            case Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGN_RIGHT if heading.right else _ALIGN_LEFT
            case _:
                return None

    def _spoken(self, row: int, column: int) -> str:
        cell = self.cell_at(row, column)
        title = self.headings[column].spoken
        said = cell.spoken or cell.text
        return f"{title}, {said}" if said else title

    def _page(self, row: int) -> tuple[Row, ...]:
        number = row // PAGE
        found = self._pages.get(number)
        if found is None:
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            rows = self.fetched(ids)
            found = self._pages[number] = tuple(rows.get(each, self._blank) for each in ids)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return found
