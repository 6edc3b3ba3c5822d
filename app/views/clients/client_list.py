"""One tab of the Clients page: its table, its order, what the filter leaves, why it is empty."""

from array import array

from PySide6.QtCore import QModelIndex, QPoint, QSettings, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.domain.text import folded
from app.services.client_filter import ClientFilter
from app.services.client_lists import ClientInList, Sort, Tab
from app.services.portfolio import ordered_ids
from app.views.clients.columns import BY_NAME, COLUMNS, ListMemory
from app.views.clients.deeds import STATUSES_OF, Selection
from app.views.clients.emptiness import Emptiness
from app.views.clients.finder import ClientFinder, Search
from app.views.clients.fitting import ColumnLayout
from app.views.clients.model import ClientListModel
from app.views.clients.slices import Slices
from app.views.clients.table import ClientTable
from app.views.widgets.table_header import Sorting
from app.views.workspace import Workspace

_AFTER_LAST_KEY_MS = 30
_STATUSES_READ = 1000
"""With more clients selected than this, only acts for every status of the tab are offered."""


class ClientList(QWidget):
    """The clients of one tab. It keeps its place and its selection by id, whatever changes."""

    listed = Signal()
    """How many are listed has changed."""
    selection_changed = Signal()
    client_chosen = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        workspace: Workspace,
        settings: QSettings,
        tab: Tab,
        finder: ClientFinder,
        emptiness: Emptiness,
    ) -> None:
        super().__init__()
        self.tab = tab
        self._workspace = workspace
        self._finder = finder
        self._memory = ListMemory(settings, tab)
        self.total = 0
        """How many clients the tab holds, whatever narrows it."""
        self._wanted = ClientFilter()
        self._ids: array[int] = array("q")
        self._text = ""
        self._search: Search | None = None
        self._kept: tuple[int, ...] = ()
        self.model = ClientListModel(workspace, COLUMNS[tab], self)
        self.table = ClientTable(self.model)
        self.columns = ColumnLayout(self.table, self.model, self._memory)
        self.emptiness = emptiness
        self._rest = Slices(self)
        self._told = QTimer(self, singleShot=True, interval=0)
        self._build()

    def _build(self) -> None:
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.emptiness)
        self.sorts = self._memory.sorts()
        self.table.head.show_order(self._sortings())
        self.table.order_changed.connect(self._on_order_changed)
        self.table.row_opened.connect(self._on_row_opened)
        self.table.menu_wanted.connect(self.menu_wanted)
        # Many rows at once make many signals; what they sum up to is worked out once.
        self._told.timeout.connect(self.selection_changed)
        self.table.selectionModel().selectionChanged.connect(self._told.start)
        self.model.modelReset.connect(self._told.start)
        self._rest.finished.connect(self._on_all_found)
        self._finder.ready.connect(self._on_index_ready)

    @property
    def found(self) -> int | None:
        """How many the filter leaves; None while it is off or still looking."""
        if not self.is_filtered or (self._text and not self._has_all_found):
            return None
        return len(self.model.ids)

    @property
    def is_filtered(self) -> bool:
        """Whether a text or a chip narrows the list."""
        return bool(self._text) or self._wanted.is_on

    @property
    def _has_all_found(self) -> bool:
        return self._search is not None and self._search.is_done

    def selected(self) -> tuple[int, ...]:
        """The ids of the selected clients, from top to bottom."""
        return self.table.selected_clients()

    def selection(self) -> Selection:
        """The selected clients, and their statuses where they are not too many to read."""
        ids = self.selected()
        if len(ids) <= _STATUSES_READ:
            return Selection.of(self.clients(ids))
        return Selection(ids, STATUSES_OF[self.tab])

    def clients(self, ids: tuple[int, ...]) -> list[ClientInList]:
        """The rows of some clients, read anew where they are not on the screen."""
        return self.model.clients(ids)

    def neighbour(self, client_id: int, step: int) -> int | None:
        """The client some rows below (above: negative) in the order shown."""
        row = self.model.row_of(client_id)
        if row < 0 or not 0 <= row + step < len(self.model.ids):
            return None
        self.table.go_to(row + step, select=True)
        return self.model.ids[row + step]

    def reload(self) -> None:
        """Ask for the clients again and keep place, selection and filter."""
        was_empty = not self.model.ids
        row = self.table.currentIndex().row()
        self._ids = self._workspace.ask(ordered_ids, self.tab, self.sorts, self._wanted)
        self._rest.stop()
        if self._text and self._finder.is_ready:
            self._search = self._finder.search(self._text, self._ids)
            self.model.show(self._search.finish())
        else:
            self._search = None
            self.model.show(self._ids)
        if row >= 0 and not self.table.currentIndex().isValid() and self.model.ids:
            self.table.go_to(min(row, len(self.model.ids) - 1))
        if was_empty and self.model.ids:
            self.columns.measure()
        self._tell()

    def narrow(self, wanted: ClientFilter) -> None:
        """Leave only what the chips let through."""
        asked = wanted.for_tab(self.tab)
        if asked != self._wanted:
            self._wanted = asked
            self.reload()

    def sort_by(self, sorts: tuple[Sort, ...]) -> None:
        """Put the rows into another order, and remember it."""
        if sorts != self.sorts:
            self.sorts = sorts
            self._memory.keep_sorts(sorts)
            self.table.head.show_order(self._sortings())
            self.reload()
            self.columns.measure()

    def set_filter(self, text: str) -> None:
        """Leave only the clients that have every word of a text; an empty one leaves all."""
        if folded(text) == self._text:
            return
        self._text = folded(text)
        self._finder.begin()
        if self._finder.is_ready or not self._text:
            self._find()

    def focus_first(self) -> None:
        """Go from the filter into the table; nowhere while nothing is listed.

        A table that is hidden would take the focus the moment that it is shown again.
        """
        if self._stack.currentWidget() is not self.table:
            return
        self.table.setFocus()
        if self.model.ids and not self.table.currentIndex().isValid():
            self.table.go_to(0, select=True)

    def _find(self) -> None:
        """Show the first screenful at once; the rest follows after the last key."""
        before, kept = self._search, self.selected()
        self._kept = self._kept if self._rest.is_running else kept
        self._rest.stop()
        if not self._text:
            self._search = None
            self.model.show(self._ids)
            self._tell()
            return
        search = self._finder.search(self._text, self._ids)
        if before is not None and search.narrows(before):
            search = self._finder.search(self._text, before.hits)
        self._search = search
        height = max(1, self.table.verticalHeader().defaultSectionSize())
        search.begin(self.table.viewport().height() // height + 2)
        self.model.show(search.hits[:])
        if search.is_done:
            self._tell()
        else:
            self._rest.start(search.steps(), delay_ms=_AFTER_LAST_KEY_MS)

    def _tell(self) -> None:
        """Show the table, or why it is empty; say how many are listed."""
        if self.model.ids:
            self._stack.setCurrentWidget(self.table)
        else:
            self.emptiness.show_for(self.tab, filtered=self.is_filtered and self.total > 0)
            self._stack.setCurrentWidget(self.emptiness)
        self.listed.emit()

    def _sortings(self) -> list[Sorting]:
        columns = self.model.columns
        return [Sorting(columns.index(sort.column), sort.descending) for sort in self.sorts]

    def _on_order_changed(self, order: tuple[Sorting, ...]) -> None:
        columns = self.model.columns
        sorts = tuple(Sort(columns[each.column], each.descending) for each in order)
        self.sort_by(sorts or BY_NAME)

    def _on_row_opened(self, index: QModelIndex) -> None:
        self.client_chosen.emit(self.model.ids[index.row()])

    def _on_all_found(self) -> None:
        if self._search is None:
            return
        hits = self._search.hits
        self.model.append(hits[len(self.model.ids) :])
        # Clients that were selected before the filter may be among the later ones.
        if len(self.selected()) < len(self._kept):
            self.table.select_ids(self._kept)
        self._tell()

    def _on_index_ready(self) -> None:
        if self._text and self._search is None:
            self._find()
