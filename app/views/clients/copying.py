"""The selected rows for a spreadsheet: plain numbers and dates, the columns as on the screen."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from app.services.client_lists import ClientInList, Column
from app.services.exports.sheet import Cell, ColumnKind, Sheet
from app.services.exports.sheet import Column as SheetColumn
from app.views.clients.cells import CellMaker
from app.views.clients.columns import KINDS
from app.views.clients.model import ClientListModel
from app.views.clients.slices import Slices
from app.views.clients.wording import full_heading
from app.views.clipboard import put_on_clipboard
from app.views.formatting import minor_places

_READ_AT_ONCE = 50


class Copying(QObject):
    """Copies some clients, in slices: a hundred thousand rows take seconds."""

    copied = Signal(int)
    """How many rows are on the clipboard now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._slices = Slices(self)
        self._slices.finished.connect(self._on_read)
        self._rows: list[list[Cell]] = []
        self._columns: tuple[Column, ...] = ()
        self._maker: CellMaker | None = None
        self._headings = False

    def copy(
        self,
        model: ClientListModel,
        ids: Sequence[int],
        columns: tuple[Column, ...],
        *,
        headings: bool,
    ) -> None:
        """Put the cells of these clients under these columns on the clipboard."""
        self._rows, self._columns = [], columns
        self._maker, self._headings = model.maker, headings
        self._slices.start(self._read(model, ids))
        if len(ids) <= _READ_AT_ONCE:
            self._slices.finish()

    def _read(self, model: ClientListModel, ids: Sequence[int]) -> Iterator[None]:
        for place in range(0, len(ids), _READ_AT_ONCE):
            for client in model.clients(ids[place : place + _READ_AT_ONCE]):
                cells = model.maker.make(client, self._columns)
                values = zip(self._columns, cells, strict=True)
                self._rows.append([_value(client, column, cell.text) for column, cell in values])
            yield

    def _on_read(self) -> None:
        maker = self._maker
        if maker is None:
            return
        columns = tuple(
            SheetColumn(full_heading(column), KINDS.get(column, ColumnKind.TEXT))
            for column in self._columns
        )
        sheet = Sheet(
            title="",
            columns=columns,
            rows=self._rows,
            currency=maker.catalogue.currency,
            places=minor_places(maker.catalogue.currency),
        )
        put_on_clipboard(sheet, headings=self._headings)
        count, self._rows = len(self._rows), []
        self.copied.emit(count)


def _value(client: ClientInList, column: Column, text: str) -> Cell:
    """What a spreadsheet can reckon with, else the words on the screen."""
    match column:
        case Column.PRICE:
            return client.price
        case Column.MONTHLY_PRICE:
            return client.monthly_price
        case Column.QUOTA:
            return client.used
        case Column.RENEWAL if client.renews:
            return client.renewal
        case Column.SINCE:
            return client.since
        case Column.MANAGER:
            return client.manager
        case Column.EMAIL:
            return client.email
        case _:
            return text
