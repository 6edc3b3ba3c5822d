"""The table of the check: cells are typed in as in a spreadsheet, problems are gone through."""

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.services.imports.fields import Field
from app.services.imports.problems import Severity
from app.views.imports.check_model import CheckModel
from app.views.theme import Height
from app.views.widgets.cell_editor import CellEditor
from app.views.widgets.table_view import DenseTableView

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

_PADDING = 8
_FIRST_PADDING = 16
_WIDEST = 160
_WIDE = 240
_FEW = 6
"""A file of so few columns leaves room for long names."""
_WIDEST_LIST = 136


class CheckView(DenseTableView):
    """Rows are selected whole, cells are gone to one by one."""

    cell_changed = Signal()
    """Another cell is the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            row_height=Height.IMPORT_ROW,
            padding=_PADDING,
            first_padding=_FIRST_PADDING,
            cell_cursor=True,
        )
        self._cells = CellEditor(self, padding=_PADDING, first_padding=_FIRST_PADDING)
        self.setItemDelegate(self._cells)
        # F2 is a shortcut of the whole step: it works wherever in the row one stands.
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.row_opened.connect(self._on_opened)
        self.setAccessibleName(self.tr("Rows of the file"))

    @property
    def rows(self) -> CheckModel | None:
        """The model, once a file has been checked."""
        return self._source if isinstance(self._source, CheckModel) else None

    @property
    def place(self) -> tuple[int, Field | None] | None:
        """The number of the current row and the field of the current cell."""
        rows, index = self.rows, self.currentIndex()
        if rows is None or not index.isValid():
            return None
        return rows.row(index.row()).number, rows.field_of(index.column())

    def go_to(self, number: int, place: Field | None) -> bool:
        """Make a cell the current one and bring it into sight; whether it is shown at all."""
        rows = self.rows
        at = -1 if rows is None else rows.row_of(number)
        if rows is None or at < 0:
            return False
        self.setCurrentIndex(rows.index(at, rows.column_of(place)))
        return True

    def correct(self, number: int, place: Field | None) -> None:
        """Open a cell to be typed in."""
        if place is not None and self.go_to(number, place):
            self.setFocus()
            self.edit(self.currentIndex())

    def go_to_problem(self, step: int, *, framed: bool = True) -> bool:
        """Go to the next problem (or with −1 the one before), round the end; False: there is none.

        Notes ask nothing of anyone and are passed over, and so are rows that are skipped.
        """
        found = self._problem_places()
        if not found or self.rows is None:
            return False
        index = self.currentIndex()
        here = (index.row(), index.column()) if index.isValid() else (-1, -1)
        if step > 0:
            row, column = next((place for place in found if place > here), found[0])
        else:
            row, column = next((place for place in reversed(found) if place < here), found[-1])
        self.setCurrentIndex(self.rows.index(row, column))
        self._keyboard = framed
        return True

    def fit(self) -> None:
        """Make the columns as wide as they need, so that what matters is seen at once."""
        rows = self.rows
        few = rows is not None and len(rows.fields) <= _FEW
        self.fit_columns(most=_WIDE if few else _WIDEST)
        if rows is not None and Field.ADD_ONS in rows.fields:
            column = rows.column_of(Field.ADD_ONS)
            self.setColumnWidth(column, min(self.columnWidth(column), _WIDEST_LIST))
        # What changes is a sentence for each field: it takes all the room that is left.
        self.head.setStretchLastSection(rows is not None and rows.ends_in_words)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.cell_changed.emit()

    def _problem_places(self) -> list[tuple[int, int]]:
        rows = self.rows
        if rows is None:
            return []
        return sorted(
            {
                (at, rows.column_of(problem.field))
                for at, row in enumerate(rows.rows())
                if not row.skipped
                for problem in row.problems
                if problem.severity is not Severity.NOTE
            }
        )

    def _on_opened(self, index: QModelIndex) -> None:
        if self.rows is not None and self.rows.field_of(index.column()) is not None:
            self.edit(index)
