"""The menu of the columns: which are shown, and by which the list is sorted."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from app.services.client_lists import Column
from app.views.clients.client_list import ClientList
from app.views.clients.wording import full_heading
from app.views.icons import set_icon


class ColumnMenu(QObject):
    """Opens under its button. Sorting here is what a click on a title is, for the keyboard."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self._button = button
        self._list: ClientList | None = None
        button.clicked.connect(self._on_clicked)

    def show_for(self, clients: ClientList) -> None:
        """Serve this list from now on."""
        self._list = clients

    def menu(self) -> QMenu:
        """The menu as it stands."""
        menu = QMenu(self._button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._list is None:
            return menu
        sorting = menu.addMenu(self.tr("&Sort by"))
        sorting.setToolTipsVisible(True)
        visible = self._list.columns.visible()
        for column in visible:
            self._add_sorting(sorting, self._list, column)
        menu.addSeparator()
        for column in self._list.model.columns:
            shown = menu.addAction(full_heading(column))
            shown.setCheckable(True)
            shown.setChecked(column in visible)
            # A list of nameless rows would be of no use.
            shown.setEnabled(column is not Column.CLIENT)
            shown.toggled.connect(partial(self._list.columns.choose, column))
        menu.addSeparator()
        first = menu.addAction(self.tr("S&tandard columns"))
        first.triggered.connect(self._list.columns.reset)
        return menu

    def _add_sorting(self, menu: QMenu, clients: ClientList, column: Column) -> None:
        act = menu.addAction(full_heading(column))
        act.setToolTip(self.tr("With Shift held, added to the order"))
        sort = next((each for each in clients.sorts if each.column is column), None)
        if sort is not None:
            set_icon(act, "arrow-down" if sort.descending else "arrow-up")
        act.triggered.connect(partial(self._on_sorting_chosen, clients, column))

    def _on_sorting_chosen(self, clients: ClientList, column: Column) -> None:
        held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        place = clients.model.columns.index(column)
        clients.table.head.title_clicked.emit(place, bool(held))

    def _on_clicked(self) -> None:
        below = self._button.rect().bottomLeft()
        self.menu().popup(self._button.mapToGlobal(below))
