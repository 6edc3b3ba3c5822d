"""The Clients page: Active and Inactive, the filter above them, the acts on what is selected."""

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.services.changes import Changes
from app.services.client_filter import ClientFilter
from app.services.client_lists import Tab
from app.services.portfolio import tab_counts
from app.views import labels
from app.views.clients.act_bar import SelectionBar
from app.views.clients.acting import Acting
from app.views.clients.acts import PageActs
from app.views.clients.client_list import ClientList
from app.views.clients.column_menu import ColumnMenu
from app.views.clients.deeds import FIELD_OF, Deed, Selection
from app.views.clients.emptiness import Emptiness
from app.views.clients.figures import Figures
from app.views.clients.filter_row import FilterRow
from app.views.clients.finder import ClientFinder
from app.views.clients.head import TABS, ClientsHead
from app.views.clients.narrowing import Narrowing
from app.views.clients.refusal_bar import RefusalBar
from app.views.clients.taking_out import TakingOut
from app.views.clients.views import ViewMemory
from app.views.explain import explain
from app.views.widgets.buttons import IconButton
from app.views.widgets.painting import plain
from app.views.widgets.texts import Ground, set_ground
from app.views.workspace import Workspace


class ClientsPage(QWidget):
    """The portfolio. What it leads to is a signal; the window opens it."""

    client_chosen = Signal(object)
    change_wanted = Signal(object, object, str)
    """Subscriptions are to be changed: the ids of the clients, the `Tab` that they are in, and the
    field to begin with, if any."""
    import_wanted = Signal()
    paste_wanted = Signal()
    new_wanted = Signal()
    preferences_wanted = Signal()
    sample_wanted = Signal()
    listed = Signal(str)
    selected = Signal(str, str)
    done = Signal(str)

    def __init__(
        self, workspace: Workspace, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_ground(self, Ground.SURFACE)
        self.workspace = workspace
        self._settings = settings
        self._memory = ViewMemory(settings)
        self.finder = ClientFinder(workspace, self)
        self._stale: set[Tab] = set(TABS)
        self.selection = Selection()
        self._acting = Acting(workspace, self)
        self._out = TakingOut(workspace, settings, self)
        self._figures = Figures(workspace, self)
        self._acts = PageActs(self)
        self.deeds = self._acts.deeds
        self.fill_menu = self._acts.fill
        self.edit_acts = self._acts.edit_acts
        self.import_act, self.paste_act = self._acts.to_import, self._acts.to_paste
        self.new_act, self.preferences_act = self._acts.to_new, self._acts.to_preferences
        self._build()
        self._connect()
        workspace.changed.connect(self._on_changed)
        self.show_tab(self.narrowing.begin())

    @property
    def current(self) -> ClientList:
        """The list on the screen."""
        return self._lists[TABS[self.head.tabs.currentIndex()]]

    def show_tab(self, tab: Tab) -> None:
        """Show one of the two lists."""
        self.head.tabs.setCurrentIndex(TABS.index(tab))
        self._on_tab_changed()

    def ask(self, tab: Tab, wanted: ClientFilter) -> None:
        """Show whom a figure elsewhere is about."""
        self.narrowing.ask(tab, wanted)

    def announce(self) -> None:
        """Say again what is listed and selected: the page is shown again."""
        self._say_listed()
        self._say_selected()

    def neighbour(self, client_id: int, step: int) -> int | None:
        """The client some rows below (above: negative) in the list on the screen."""
        return self.current.neighbour(client_id, step)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # After the first paint: the window is there before the index is read.
        QTimer.singleShot(0, self.finder, self.finder.begin)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand on the focus; a focus proxy would make Tab pass over what stands above the list."""
        current = self.current
        first = current.table if current.model.ids else self.head.filter
        first.setFocus(event.reason())

    def _build(self) -> None:
        self.head = ClientsHead(self.workspace.formats)
        self._lists = {
            tab: ClientList(self.workspace, self._settings, tab, self.finder, Emptiness())
            for tab in TABS
        }
        self._stack = QStackedWidget()
        for each in self._lists.values():
            self._stack.addWidget(each)
        self.bar = SelectionBar(self.tr("Deselect all"), self._acts.on_bar())
        self.refusal = RefusalBar()
        self.filters = FilterRow(self.workspace)
        self.narrowing = Narrowing(
            self.head.filter, self.filters, self._lists, lambda: self.current, self._memory
        )
        self.columns_button = IconButton("columns-3", self.tr("Columns and order"))
        self.filters.add_act(self.columns_button)
        self.column_menu = ColumnMenu(self.columns_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.filters, self.refusal):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        head, acts = self.head, self._acts
        head.bind(to_import=acts.to_import, to_new=acts.to_new, to_preferences=acts.to_preferences)
        self.narrowing.tab_wanted.connect(self.show_tab)
        self.narrowing.saved.connect(self.done)
        head.filter.left_below.connect(self._on_left_filter)
        head.tabs.currentChanged.connect(self._on_tab_changed)
        head.row.turn_by_keys(self)
        acts.wanted.connect(self._on_deed)
        acts.to_import.triggered.connect(self.import_wanted)
        acts.to_paste.triggered.connect(self.paste_wanted)
        acts.to_new.triggered.connect(self.new_wanted)
        acts.to_preferences.triggered.connect(self.preferences_wanted)
        acts.copy.triggered.connect(self._on_copy)
        acts.copy_headed.triggered.connect(self._on_copy_headed)
        acts.select_all.triggered.connect(self._on_select_all)
        acts.find.triggered.connect(self._on_find)
        acts.narrow.triggered.connect(self.filters.focus_first)
        acts.clear.triggered.connect(self.narrowing.clear)
        acts.save_view.triggered.connect(self.narrowing.views.ask_name)
        self._acting.done.connect(self.done)
        self._acting.refused.connect(self.refusal.say)
        self._out.done.connect(self.done)
        self._out.refused.connect(self.refusal.say)
        self._figures.known.connect(self._say_selected)
        self.bar.cleared.connect(self._on_clear_selection)
        for each in self._lists.values():
            each.listed.connect(self._on_listed)
            each.selection_changed.connect(self._on_selection_changed)
            each.client_chosen.connect(self.client_chosen)
            each.menu_wanted.connect(self._on_menu_wanted)
            each.emptiness.act_chosen.connect(acts.do)
            each.emptiness.sample_wanted.connect(self.sample_wanted)
            each.emptiness.clear_wanted.connect(self.narrowing.clear)

    def _reload(self, tab: Tab) -> None:
        """Ask again for a list that is out of date, and for what the tabs say."""
        self._stale.discard(tab)
        counts = self.workspace.ask(tab_counts)
        self.head.show_counts(counts)
        for place, named in enumerate(TABS):
            # A screen reader names a list as its tab is named.
            words = plain(self.head.tabs.tabText(place))
            self._lists[named].table.setAccessibleName(words)
        each = self._lists[tab]
        each.total = counts.active if tab is Tab.ACTIVE else counts.inactive
        each.emptiness.offer_sample(counts.active + counts.inactive == 0)
        each.reload()

    def _say_listed(self) -> None:
        current = self.current
        if not current.is_filtered:
            self.listed.emit(self.tr("%Ln client(s)", "", current.total))
        elif current.found is not None:
            text = self.tr("%Ln client(s) of {total}", "", current.found)
            total = self.workspace.formats.integer(current.total)
            self.listed.emit(text.format(total=total))

    def _say_selected(self) -> None:
        count = len(self.selection.ids)
        if count == 0:
            self.selected.emit("", "")
            return
        currency = self.current.model.maker.catalogue.currency
        said = self.tr("%Ln selected", "", count)
        self.selected.emit(said, self._figures.text(currency))

    def _on_changed(self, changes: Changes) -> None:
        self.finder.update(changes)
        for tab, each in self._lists.items():
            self._stale.add(tab)
            if changes.catalogue or changes.firm:
                each.model.forget_names()
        self._reload(self.current.tab)
        self.filters.forget_names()
        self.narrowing.apply()
        self._on_selection_changed()

    def _on_tab_changed(self) -> None:
        current = self.current
        self._stack.setCurrentWidget(current)
        self.column_menu.show_for(current)
        if current.tab in self._stale:
            self._reload(current.tab)
        self.narrowing.apply()
        self._on_selection_changed()
        self._on_listed()

    def _on_listed(self) -> None:
        self._say_listed()

    def _on_selection_changed(self) -> None:
        self.selection = self.current.selection()
        self._acts.update_for(self.selection)
        self.bar.show_for(len(self.selection.ids))
        self.refusal.clear()
        self._figures.reckon(self.selection.ids)
        self._say_selected()

    def _on_deed(self, deed: Deed) -> None:
        if deed is Deed.OPEN:
            self.client_chosen.emit(self.selection.ids[0])
        elif deed is Deed.EXPLAIN:
            self._explain()
        elif deed is Deed.EXPORT:
            self._export()
        elif deed in FIELD_OF:
            self.change_wanted.emit(self.selection.ids, self.current.tab, FIELD_OF[deed])
        else:
            clients = self.current.clients(self.selection.ids)
            self._acting.begin(deed, tuple(clients))

    def _explain(self) -> None:
        """Open the price of the client that is selected, or the sum of several."""
        ids, catalogue = self.selection.ids, self.current.model.maker.catalogue
        if len(ids) == 1:
            (client,) = self.current.clients(ids)
            title = labels.client_named(client.name, client.reference)
            found = self._figures.price(client.id, title, catalogue)
        else:
            found = self._figures.sum(self.tr("%Ln client(s)", "", len(ids)), catalogue)
        if found is None:
            self.refusal.say(
                self.tr("No subscription is running: there is no price to be explained.")
            )
        else:
            explain(self, found)

    def _export(self) -> None:
        shown, chips = self.narrowing.shown(), self.filters.said()
        self._out.export(self.current, self.selection.ids, shown, chips)

    def _on_menu_wanted(self, where: QPoint) -> None:
        if self.selection.ids:
            self._acts.menu(self).popup(where)

    def _on_left_filter(self) -> None:
        self.current.focus_first()

    def _on_clear_selection(self) -> None:
        self.current.table.clearSelection()
        self.current.table.setFocus()

    def _on_find(self) -> None:
        self.head.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.filter.selectAll()

    def _on_select_all(self) -> None:
        self.current.table.selectAll()

    def _on_copy(self) -> None:
        self.copy()

    def _on_copy_headed(self) -> None:
        self.copy(headings=True)

    def copy(self, *, headings: bool = False) -> None:
        """Put what is selected on the clipboard, for a spreadsheet."""
        self._out.copy(self.current, self.selection.ids, headings=headings)
