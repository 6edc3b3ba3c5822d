"""What narrows both lists alike: the text, the chips, and the views that bring them back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from app.services.client_filter import ClientFilter
from app.services.client_lists import Tab
from app.views.clients.client_list import ClientList
from app.views.clients.columns import BY_NAME
from app.views.clients.filter_row import FilterRow
from app.views.clients.view_menu import ViewMenu
from app.views.clients.views import ListView, ViewMemory
from app.views.widgets.buttons import GhostButton
from app.views.widgets.fields import FilterField


class Narrowing(QObject):
    """Puts the filter field and the chips into the list on the screen."""

    tab_wanted = Signal(object)
    """A view, or somebody's question, is about this `Tab`."""
    saved = Signal(str)
    """What was done with a view, in words."""

    def __init__(
        self,
        field: FilterField,
        row: FilterRow,
        lists: Mapping[Tab, ClientList],
        current: Callable[[], ClientList],
        memory: ViewMemory,
    ) -> None:
        super().__init__(row)
        self._field, self._row, self._lists, self._current = field, row, lists, current
        self._memory = memory
        self.view_button = GhostButton("", icon_name="bookmark")
        row.add_act(self.view_button)
        self.views = ViewMenu(self.view_button, memory, self.shown)
        self.views.chosen.connect(self.show_view)
        self.views.saved.connect(self._on_saved)
        field.textChanged.connect(self.apply)
        row.changed.connect(self.apply)
        row.clear_wanted.connect(self.clear)

    def begin(self) -> Tab:
        """Take up what was shown last, or else everybody; return the tab that it is about."""
        last = self._memory.last() or ListView()
        self.views.name = last.name
        self._row.wanted = last.wanted
        with QSignalBlocker(self._field):
            self._field.setText(last.text)
        return last.tab

    def ask(self, tab: Tab, wanted: ClientFilter) -> None:
        """Show whom a question is about, whatever was typed or chosen before."""
        self.views.name = ""
        self._put(ListView(tab=tab, wanted=wanted))

    def show_view(self, view: ListView) -> None:
        """Show a saved view: its tab, its filter, its order, its columns."""
        shown = self._lists[view.tab]
        shown.sort_by(view.sorts or BY_NAME)
        shown.columns.show(view.columns)
        self._put(view)

    def clear(self) -> None:
        """Show everybody again."""
        self._put(ListView(tab=self._current().tab))
        self._field.setFocus()

    def shown(self) -> ListView:
        """What is shown, by the name of the view that it began as."""
        current = self._current()
        columns = current.columns.shown
        return ListView(
            name=self.views.name,
            tab=current.tab,
            text=self._field.text(),
            wanted=self._row.wanted.for_tab(current.tab),
            sorts=current.sorts,
            columns=columns.columns if columns.chosen else None,
        )

    def apply(self) -> None:
        """Narrow the list on the screen, and say by what."""
        current = self._current()
        current.narrow(self._row.wanted)
        current.set_filter(self._field.text())
        self._row.show_for(current.tab, self._row.wanted, is_filtered=current.is_filtered)
        self.views.say()
        self._memory.keep_last(self.shown())

    def _put(self, view: ListView) -> None:
        self._row.wanted = view.wanted
        with QSignalBlocker(self._field):
            # Applied once, to the list of the view.
            self._field.setText(view.text)
        self.tab_wanted.emit(view.tab)

    def _on_saved(self, words: str) -> None:
        self.apply()
        self.saved.emit(words)
