"""How the columns of a list share the width of the window, and who may move them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.services.client_lists import Column
from app.views.clients.columns import ListMemory, Shown
from app.views.clients.model import ClientListModel
from app.views.clients.table import ClientTable
from app.views.theme import IconSize

_NAME_AT_LEAST = 120
_NAME_IN_COMFORT = 180
"""One name of unusual length does not drive other columns away."""
_GONE_FIRST = (Column.MANAGER,)
_ICONS = IconSize.CELL + 20


class ColumnLayout(QObject):
    """Shows the columns that the user chose, or else those that fit.

    Where there is no room the manager goes first, then the scheduled change shrinks to its icon,
    then names are shortened. What the user has chosen or drawn wins over all of that.
    """

    def __init__(self, table: ClientTable, model: ClientListModel, memory: ListMemory) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._memory = memory
        self._shown = memory.shown()
        self._natural: dict[Column, int] = {}
        self._working = False
        table.width_changed.connect(self.lay_out)
        table.head.sectionResized.connect(self._on_resized)
        table.head.sectionMoved.connect(self._on_moved)

    @property
    def shown(self) -> Shown:
        """The columns as chosen, whether or not they all fit."""
        return self._shown

    def visible(self) -> tuple[Column, ...]:
        """The columns on the screen, from left to right."""
        head = self._table.head
        order = sorted(range(len(self._model.columns)), key=head.visualIndex)
        return tuple(
            self._model.columns[place] for place in order if not head.isSectionHidden(place)
        )

    def choose(self, column: Column, on: bool) -> None:
        """Show a column, or take it away."""
        shown, order = self._shown, self._model.columns
        if on == (column in shown.columns):
            return
        self._take(shown.with_column(column, order) if on else shown.without(column))

    def reset(self) -> None:
        """Show the columns of the first start again, in their widths."""
        self._take(self._memory.first)

    def show(self, columns: tuple[Column, ...] | None) -> None:
        """Show these columns, as a saved view asks; None: those of the first start."""
        known = tuple(each for each in columns or () if each in self._model.columns)
        if not known:
            self.reset()
        elif known != self._shown.columns or not self._shown.chosen:
            self._take(Shown(known, chosen=True))

    def measure(self) -> None:
        """Look anew how wide titles and cells are, and share the width out."""
        with self._at_work():
            self._table.fit_columns(most=260)
        columns = self._model.columns
        self._natural = {
            column: self._table.columnWidth(place) for place, column in enumerate(columns)
        }
        self.lay_out()

    def lay_out(self) -> None:
        """Share the width of the window out among the columns."""
        if self._working or not self._natural:
            return
        viewport = self._table.viewport()
        room = viewport.width()
        self._give(room)
        if viewport.width() != room:
            # A scroll bar that came or went meanwhile has changed the room.
            self._give(viewport.width())

    def _give(self, room: int) -> None:
        with self._at_work():
            widths = self._widths(room)
            self._put_in_order()
            for place, column in enumerate(self._model.columns):
                width = widths.get(column)
                self._table.setColumnHidden(place, width is None)
                if width is not None:
                    self._table.setColumnWidth(place, width)

    def _widths(self, room: int) -> dict[Column, int]:
        shown = self._shown
        widths = {column: self._natural[column] for column in shown.columns}
        self._model.untitle(None)
        if shown.widths:
            return widths | {column: width for column, width in shown.widths if column in widths}
        wanted = widths[Column.CLIENT]
        widths[Column.CLIENT] = min(wanted, _NAME_IN_COMFORT)
        if not shown.chosen:
            widths = self._dropped(widths, room)
        spare, name = room - sum(widths.values()), widths[Column.CLIENT]
        widths[Column.CLIENT] = max(min(name, _NAME_AT_LEAST), min(wanted, name + spare))
        _spread(widths, max(0, room - sum(widths.values())))
        return widths

    def _dropped(self, widths: dict[Column, int], room: int) -> dict[Column, int]:
        """Leave away what may go, until the rest fits."""
        for column in _GONE_FIRST:
            if sum(widths.values()) > room:
                widths.pop(column, None)
        if sum(widths.values()) > room and Column.SCHEDULED in widths:
            widths[Column.SCHEDULED] = _ICONS
            self._model.untitle(Column.SCHEDULED)
        return widths

    def _put_in_order(self) -> None:
        head, columns = self._table.head, self._model.columns
        hidden = [column for column in columns if column not in self._shown.columns]
        for place, column in enumerate((*self._shown.columns, *hidden)):
            head.moveSection(head.visualIndex(columns.index(column)), place)

    def _take(self, shown: Shown) -> None:
        self._shown = shown
        self._memory.keep_shown(shown)
        self.lay_out()

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        self._working = True
        try:
            yield
        finally:
            self._working = False

    def _on_resized(self, place: int, _old: int, width: int) -> None:
        by_hand = QApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if self._working or not by_hand or width <= 0:
            return
        # Once one width is drawn by hand, the others stay as they are on the screen.
        columns = self._model.columns
        drawn = {each: self._table.columnWidth(columns.index(each)) for each in self.visible()}
        drawn[columns[place]] = width
        kept = tuple(each for each in self._shown.columns if each in drawn)
        self._shown = replace(self._shown, columns=kept, widths=tuple(drawn.items()))
        self._memory.keep_shown(self._shown)

    def _on_moved(self, _place: int, _old: int, _new: int) -> None:
        if not self._working:
            widths = self._shown.widths
            self._shown = Shown(self.visible(), chosen=True, widths=widths)
            self._memory.keep_shown(self._shown)


def _spread(widths: dict[Column, int], spare: int) -> None:
    """Give every column its part of the spare room, the name of the client three."""
    parts = _parts(tuple(widths))
    whole = sum(parts)
    for column, part in zip(tuple(widths), parts, strict=True):
        given = spare * part // whole
        widths[column] += given
        spare, whole = spare - given, whole - part


def _parts(columns: Sequence[Column]) -> list[int]:
    return [3 if column is Column.CLIENT else 1 for column in columns]
