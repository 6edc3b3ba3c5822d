"""A table of a few thousand rows held in memory, described by its columns.

The client list, which is paged, has a model of its own; both speak in `TableRole`s.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import EMPTY, Cell, RowKind, TableRole
from app.views.widgets.table_header import Sorting

RowT = TypeVar("RowT")
AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ROOT = QModelIndex()


# Without slots: `Column[Row](...)` notes its type on the instance, which a frozen class with slots
# cannot refuse properly before Python 3.12.
@dataclass(frozen=True, kw_only=True)
class Column(Generic[RowT]):
    """One column: its title and how a row fills it.

    Give `text` and, where wanted, `tone`, `icon`, `icon_tone`; or `cell`, which decides alone.
    `sort_key` makes the column sortable by that value; `copied` is what a spreadsheet gets.
    """

    title: str
    name: str = ""
    """A stable name under which settings remember the column."""
    text: Callable[[RowT], str] | None = None
    cell: Callable[[RowT], Cell] | None = None
    right: bool = False
    weight: Weight = Weight.REGULAR
    tone: Callable[[RowT], Tone] | Tone = Tone.TEXT
    icon: Callable[[RowT], str] | None = None
    icon_tone: Callable[[RowT], Tone | None] | None = None
    spoken: Callable[[RowT], str] | None = None
    """What a screen reader says instead of the text: the value in full, and its state."""
    sort_key: Callable[[RowT], Any] | None = None
    copied: Callable[[RowT], str] | None = None
    tip: str = ""

    def make(self, row: RowT) -> Cell:
        """The cell of this row."""
        if self.cell is not None:
            return self.cell(row)
        text = self.text(row) if self.text is not None else ""
        icon = self.icon(row) if self.icon is not None else ""
        if not text and not icon:
            return EMPTY
        return Cell(
            text,
            tone=self.tone if isinstance(self.tone, Tone) else self.tone(row),
            weight=self.weight,
            icon=icon,
            icon_tone=self.icon_tone(row) if self.icon_tone is not None else None,
            spoken=self.spoken(row) if self.spoken is not None else "",
        )


class TableModel(QAbstractTableModel, Generic[RowT]):
    """Rows of one kind under declared columns. Cells are made once a row and kept with it."""

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        parent: QObject | None = None,
        *,
        row_id: Callable[[RowT], Hashable] | None = None,
        row_kind: Callable[[RowT], RowKind] | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._row_id = row_id
        self._row_kind = row_kind
        self._rows: list[RowT] = []
        self._cells: dict[int, tuple[Cell, ...]] = {}
        self._places: dict[object, int] = {}
        self._order: tuple[Sorting, ...] = ()

    @property
    def columns(self) -> tuple[Column[RowT], ...]:
        """The columns as declared."""
        return self._columns

    def row(self, index: int) -> RowT:
        """The row shown at this place."""
        return self._rows[index]

    def rows(self) -> list[RowT]:
        """The rows as shown, from top to bottom."""
        return list(self._rows)

    def set_rows(self, rows: Sequence[RowT]) -> None:
        """Show these rows instead, in the order last asked for. Views keep selection and place."""
        self.beginResetModel()
        self._rows = list(rows)
        self._put_in_order()
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column[RowT]]) -> None:
        """Show the same rows under other columns: another language, another choice."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._put_in_order()
        self.endResetModel()

    def sort_by(self, order: Sequence[Sorting]) -> None:
        """Order by these columns, the first counting most; one without a key is passed over."""
        self.beginResetModel()
        self._order = tuple(order)
        self._put_in_order()
        self.endResetModel()

    def row_of(self, row_id: object) -> int:
        """Where the row with this id stands; -1 when it is not shown."""
        return self._places.get(row_id, -1)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case TableRole.CELL:
                return self._made(row)[column]
            case Qt.ItemDataRole.DisplayRole:
                return self._made(row)[column].text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self._columns[column].right else _LEFT
            case TableRole.COPY_TEXT:
                copied = self._columns[column].copied
                return copied(self._rows[row]) if copied else self._made(row)[column].text
            case _:
                return self._of_row(self._rows[row], role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return column.title
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.right else _LEFT
            case Qt.ItemDataRole.ToolTipRole:
                return column.tip or None
            case _:
                return None

    def _of_row(self, row: RowT, role: int) -> object:
        if role == TableRole.ROW_ID and self._row_id is not None:
            return self._row_id(row)
        if role == TableRole.ROW_KIND and self._row_kind is not None:
            return self._row_kind(row)
        return None

    def _made(self, row: int) -> tuple[Cell, ...]:
        found = self._cells.get(row)
        if found is None:
            source = self._rows[row]
            found = self._cells[row] = tuple(column.make(source) for column in self._columns)
        return found

    def _spoken(self, row: int, column: int) -> str:
        cell = self._made(row)[column]
        said = cell.spoken or cell.text
        return f"{self._columns[column].title}, {said}" if said else self._columns[column].title

    def _put_in_order(self) -> None:
        for sorting in reversed(self._order):
            column = self._columns[sorting.column]
            if column.sort_key is not None:
                self._rows.sort(key=column.sort_key, reverse=sorting.descending)
        self._cells.clear()
        made = self._row_id
        self._places = {} if made is None else {made(row): i for i, row in enumerate(self._rows)}
