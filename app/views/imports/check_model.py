"""The rows of the check as a table: number, state, then the fields, which can be typed in."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from app.services.imports.checked_row import CheckedRow
from app.services.imports.fields import Field, Kind, fields_of, mandatory
from app.services.imports.problems import Severity
from app.views.imports.cells import RANKS, RowWords
from app.views.imports.details_columns import details_columns
from app.views.imports.invoice_columns import invoice_columns
from app.views.imports.use_columns import use_columns
from app.views.imports.words import ImportText, column_title
from app.views.table_model import AnyIndex, Column, TableModel
from app.views.theme import Tone
from app.views.widgets.table_cells import Cell

LEADING: Final = 2
"""Row number and state stand before the fields."""

_FIRST: Final = (
    Field.INVOICE_NUMBER,
    Field.INVOICE_DATE,
    Field.REFERENCE,
    Field.LEGAL_NAME,
    Field.COUNTRY,
    Field.EMAIL,
    Field.COMPANY_NUMBER,
    Field.STATUS,
    Field.PLAN,
    Field.ADD_ONS,
    Field.START,
    Field.PROMO,
    Field.READ_ON,
    Field.DOCUMENTS,
    Field.DESIGNATION,
    Field.QUANTITY,
    Field.UNIT_PRICE,
    Field.NET,
    Field.VAT_RATE,
    Field.FROM,
    Field.TO,
    Field.MANAGER,
    Field.TAGS,
)
"""What one knows a client by, and what is most often wrong; the others follow."""

_FIGURES: Final = frozenset(
    {Field.PRICE, Field.DOCUMENTS, Field.QUANTITY, Field.UNIT_PRICE, Field.NET, Field.VAT_RATE}
)


class CheckModel(TableModel[CheckedRow]):
    """Checked rows. A cell that was typed in is told, not stored: the check gives new rows."""

    typed = Signal(object, object, object)
    """The number of the row, the field, the text."""

    def __init__(
        self, words: RowWords, fields: Sequence[Field], kind: Kind, parent: QObject
    ) -> None:
        super().__init__(columns_of(words, fields, kind), parent, row_id=lambda row: row.number)
        self.words = words
        self.fields = tuple(fields)
        self._kind = kind

    @property
    def ends_in_words(self) -> bool:
        """Whether the last column holds sentences rather than figures."""
        return self._kind in (Kind.DETAILS, Kind.INVOICE)

    def field_of(self, column: int) -> Field | None:
        """The field of a column; None for what the file does not say: state, what follows."""
        place = column - LEADING
        return self.fields[place] if 0 <= place < len(self.fields) else None

    def column_of(self, place: Field | None) -> int:
        """The column of a field; that of the state for what concerns the whole row."""
        return self.fields.index(place) + LEADING if place in self.fields else LEADING - 1

    def reword(self, words: RowWords) -> None:
        """Word the rows anew where the catalogue has changed."""
        if words != self.words:
            self.words = words
            self.set_columns(columns_of(words, self.fields, self._kind))

    def update_rows(self, rows: Sequence[CheckedRow]) -> None:
        """Show the same rows, checked again, at the same places; new ones follow at the end."""
        found = {row.number: row for row in rows}
        if any(row.number not in found for row in self._rows):
            self.set_rows(rows)
            return
        here = set(self._places)
        self._rows = [found[row.number] for row in self._rows]
        self._cells.clear()
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        added = [row for row in rows if row.number not in here]
        if added:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(added) - 1)
            self._rows.extend(added)
            self._places |= {row.number: first + place for place, row in enumerate(added)}
            self.endInsertRows()

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.field_of(index.column()) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            place = self.field_of(index.column())
            return "" if place is None else self.words.editable(self.row(index.row()), place)
        return super().data(index, role)

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        place = self.field_of(index.column())
        if place is None or role != Qt.ItemDataRole.EditRole:
            return False
        row = self.row(index.row())
        if str(value) == self.words.editable(row, place):
            return False
        self.typed.emit(row.number, place, str(value))
        return True


def shown_fields(rows: Sequence[CheckedRow], kind: Kind) -> tuple[Field, ...]:
    """Return the fields to show: those that the file has, must have, or that have a problem.

    Those that are most often looked at go first, then those with something wrong, so that these
    are seen without scrolling.
    """
    wrong = {
        problem.field
        for row in rows
        for problem in row.problems
        if problem.severity is not Severity.NOTE
    }
    there = {place for row in rows[:1] for place in row.typed}
    shown = [f for f in fields_of(kind) if f in there or f in wrong or f in mandatory(kind)]

    def rank(place: Field) -> tuple[int, int]:
        if place in _FIRST:
            return 0, _FIRST.index(place)
        return (1 if place in wrong else 2), 0

    return tuple(sorted(shown, key=rank))


def columns_of(words: RowWords, fields: Sequence[Field], kind: Kind) -> list[Column[CheckedRow]]:
    """Return the columns of the table; after those of the file what a row would do."""
    return [
        Column(
            title=ImportText.tr("Row", "column"),
            cell=lambda row: Cell(words.formats.integer(row.number), tone=Tone.SECONDARY),
            sort_key=lambda row: row.number,
            copied=lambda row: str(row.number),
        ),
        Column(
            title=ImportText.tr("State", "column"),
            cell=words.state_cell,
            sort_key=lambda row: (RANKS[row.state], row.number),
        ),
        *(_field_column(words, place) for place in fields),
        *_following(words, kind),
    ]


def _following(words: RowWords, kind: Kind) -> list[Column[CheckedRow]]:
    match kind:
        case Kind.CLIENTS | Kind.PORTFOLIO:
            return []
        case Kind.DETAILS:
            return details_columns(words)
        case Kind.USAGE:
            return use_columns(words)
        case Kind.INVOICE:
            return invoice_columns(words)


def _field_column(words: RowWords, place: Field) -> Column[CheckedRow]:
    return Column(
        title=column_title(place),
        name=place.value,
        cell=lambda row: words.cell(row, place),
        sort_key=lambda row: words.text(row, place).casefold(),
        copied=lambda row: words.text(row, place),
        right=place in _FIGURES,
    )
