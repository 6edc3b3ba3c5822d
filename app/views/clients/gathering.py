"""Rows of a list as a table for a spreadsheet: plain numbers and dates, the columns shown."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject

from app.services.client_lists import ClientInList, Column
from app.services.exports.sheet import Cell, ColumnKind, Sheet
from app.services.exports.sheet import Column as SheetColumn
from app.views.clients.cells import CellMaker
from app.views.clients.columns import KINDS
from app.views.clients.model import ClientListModel
from app.views.clients.slices import Slices
from app.views.clients.wording import full_heading
from app.views.formatting import minor_places

_READ_AT_ONCE = 50
_SUMMED = frozenset({Column.MONTHLY_PRICE})
"""Prices of different intervals do not add up; their monthly equivalents do."""


class Gathering(QObject):
    """Reads some clients in slices: a hundred thousand rows take seconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._slices = Slices(self)
        self._slices.finished.connect(self._on_read)
        self._rows: list[list[Cell]] = []
        self._columns: tuple[Column, ...] = ()
        self._maker: CellMaker | None = None
        self._then: Callable[[Sheet], object] | None = None

    def gather(
        self,
        model: ClientListModel,
        ids: Sequence[int],
        columns: tuple[Column, ...],
        then: Callable[[Sheet], object],
    ) -> None:
        """Hand the cells of these clients under these columns on, once they are read."""
        self._rows, self._columns = [], columns
        self._maker, self._then = model.maker, then
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
        maker, then = self._maker, self._then
        if maker is None or then is None:
            return
        columns = tuple(
            SheetColumn(full_heading(column), KINDS.get(column, ColumnKind.TEXT), column in _SUMMED)
            for column in self._columns
        )
        currency = maker.catalogue.currency
        rows, self._rows = self._rows, []
        then(
            Sheet(
                title="",
                columns=columns,
                rows=rows,
                currency=currency,
                places=minor_places(currency),
            )
        )


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
