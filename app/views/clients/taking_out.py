"""Taking rows of a list out of the program: to the clipboard, to a file."""

from functools import partial

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from app.services.client_lists import Tab
from app.services.exports.sheet import Sheet
from app.views.clients.client_list import ClientList
from app.views.clients.gathering import Gathering
from app.views.clients.views import ListView, facts_of
from app.views.clipboard import put_on_clipboard
from app.views.saving_table import TableSaving
from app.views.workspace import Workspace


class TakingOut(QObject):
    """Copies and exports what is selected, under the columns on the screen."""

    done = Signal(str)
    refused = Signal(str)

    def __init__(self, workspace: Workspace, settings: QSettings, page: QWidget) -> None:
        super().__init__(page)
        self._gathering = Gathering(self)
        self._saving = TableSaving(workspace, settings, page)
        self._saving.saved.connect(self.done)
        self._saving.failed.connect(self.refused)

    def copy(self, clients: ClientList, ids: tuple[int, ...], *, headings: bool) -> None:
        """Put the rows of some clients on the clipboard."""
        if ids:
            then = partial(self._on_copied, headings)
            self._gathering.gather(clients.model, ids, clients.columns.visible(), then)

    def export(
        self, clients: ClientList, ids: tuple[int, ...], shown: ListView, chips: str
    ) -> None:
        """Ask where the rows of some clients go; `chips` says in words what narrows the list."""
        said = (
            (self.tr("View"), shown.name),
            (self.tr("Filter"), chips),
            (self.tr("Words"), shown.text),
        )
        parameters = tuple((label, value) for label, value in said if value)
        active = clients.tab is Tab.ACTIVE
        title = self.tr("Active clients") if active else self.tr("Inactive clients")

        def then(sheet: Sheet) -> None:
            asked = facts_of(shown)
            self._saving.ask("clients", title, sheet, asked=asked, parameters=parameters)

        self._gathering.gather(clients.model, ids, clients.columns.visible(), then)

    def _on_copied(self, headings: bool, sheet: Sheet) -> None:
        put_on_clipboard(sheet, headings=headings)
        self.done.emit(self.tr("%Ln row(s) copied", "", len(sheet.rows)))
