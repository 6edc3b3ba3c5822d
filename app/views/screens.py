"""The screens of an open file, put into the window's frame and wired to each other."""

from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.services.client_lists import Tab
from app.services.journal import Books
from app.services.renewals import CaughtUp
from app.services.settings import firm_state
from app.views.bulk.window import BulkWindow
from app.views.catalogue.page import CataloguePage
from app.views.client.dialog import ClientDialog
from app.views.client.new_client import NewClientDialog
from app.views.clients.page import ClientsPage
from app.views.first_run.assistant import FirstRunAssistant
from app.views.formatting import Formats
from app.views.icons import set_icon
from app.views.imports.window import ImportWindow
from app.views.journal.page import JournalPage
from app.views.main_window import MainWindow
from app.views.renewals.page import RenewalsPage
from app.views.reports.page import ReportsPage
from app.views.sample import SampleFilling
from app.views.settings.page import SettingsPage
from app.views.settings.preferences import PreferencesDialog
from app.views.telling import Telling
from app.views.undo_import import UndoImport
from app.views.widgets.navigation import NavigationItem
from app.views.workspace import Workspace


def fill(window: MainWindow, books: Books, formats: Formats, settings: QSettings) -> "Screens":
    """Put the screens of open books into the window."""
    return Screens(window, Workspace(books, formats, window), settings)


_PAGES = ("clients", "renewals", "reports", "catalogue", "journal", "settings")


class Screens(QObject):
    """Opens dialogs and leads from one screen to another."""

    def __init__(self, window: MainWindow, workspace: Workspace, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._settings = settings
        self._dialogs: dict[int, ClientDialog] = {}
        self.telling = Telling(window, workspace)
        self.clients = ClientsPage(workspace, settings)
        self.undo_import = UndoImport(workspace, window)
        self._add_pages()
        self._wire_clients()
        self._fill_menus()
        for source in (self.clients, self.undo_import):
            source.done.connect(self.telling.say)
        workspace.changed.connect(self._show_firm)
        window.ready.connect(self._on_ready)
        self._show_firm()
        self._show_first()

    @cached_property
    def renewals(self) -> RenewalsPage:
        """The Renewals page, made when it is first wanted."""
        page = RenewalsPage(self._workspace, self._settings)
        page.client_chosen.connect(self.open_client)
        page.import_wanted.connect(self.open_import)
        page.clients_wanted.connect(partial(self._window.show_page, "clients"))
        page.selected.connect(self._window.status.show_selected)
        page.listed.connect(self._window.status.show_listed)
        page.done.connect(self._window.status.show_done)
        return page

    @cached_property
    def reports(self) -> ReportsPage:
        """The Reports page, made when it is first wanted."""
        page = ReportsPage(self._workspace, self._settings)
        page.client_chosen.connect(self.open_client)
        page.listed.connect(self._window.status.show_listed)
        page.done.connect(self.telling.say)
        return page

    @cached_property
    def catalogue(self) -> CataloguePage:
        """The Catalogue page, made when it is first wanted."""
        page = CataloguePage(self._workspace, self._settings)
        page.unsaved.connect(self._window.status.show_unsaved)
        page.listed.connect(self._window.status.show_listed)
        page.done.connect(self.telling.say)
        return page

    @cached_property
    def journal(self) -> JournalPage:
        """The Journal page, made when it is first wanted."""
        page = JournalPage(self._workspace, self._settings)
        page.client_chosen.connect(self.open_client)
        page.listed.connect(self._window.status.show_listed)
        page.done.connect(self.telling.say)
        return page

    @cached_property
    def settings(self) -> SettingsPage:
        """The Settings page, made when it is first wanted."""
        page = SettingsPage(self._workspace, self._settings)
        page.preferences_wanted.connect(self.open_preferences)
        page.done.connect(self.telling.say)
        return page

    def open_client(self, client_id: int) -> None:
        """Open a client's dialog, or bring it forward where it is open."""
        dialog = self._dialogs.get(client_id)
        if dialog is None:
            dialog = ClientDialog(self._workspace, client_id, self._settings, self._window)
            dialog.neighbour_wanted.connect(self._on_neighbour)
            dialog.said.connect(self.telling.say)
            dialog.destroyed.connect(partial(self._dialogs.pop, client_id, None))
            self._dialogs[client_id] = dialog
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def open_bulk(self, client_ids: tuple[int, ...], tab: Tab, field: str = "") -> None:
        """Open one change for several clients of a list, with a field of it switched on."""
        window = BulkWindow(self._workspace, self._settings, client_ids, tab, self._window)
        window.said.connect(self._window.status.show_done)
        window.client_chosen.connect(self.open_client)
        self._open(window)
        if field:
            window.begin_with(field)

    def open_import(self) -> None:
        """Open the import on its first step."""
        self._open(self._import_window())

    def paste(self) -> None:
        """Open the import on what was copied from a spreadsheet."""
        window = self._import_window()
        window.take_clipboard()
        self._open(window)

    def open_new_client(self) -> None:
        """Ask for a new client by hand, then open it."""
        dialog = NewClientDialog(self._workspace, self._window)
        dialog.created.connect(self.open_client)
        dialog.open()

    def open_preferences(self) -> None:
        """Open the default billing preferences."""
        dialog = PreferencesDialog(self._workspace, self._window)
        dialog.said.connect(self.telling.say)
        dialog.open()

    def fill_sample(self) -> None:
        """Fill the empty file with the fictitious portfolio, with progress."""
        SampleFilling(self._workspace, self._window).start()

    def _add_pages(self) -> None:
        window = self._window
        window.add_page(
            NavigationItem("clients", "users", self.tr("Clients"), "Ctrl+1"), lambda: self.clients
        )
        window.add_page(
            NavigationItem("renewals", "calendar-sync", self.tr("Renewals"), "Ctrl+6"),
            lambda: self.renewals,
        )
        window.add_page(
            NavigationItem("reports", "file-chart-column", self.tr("Reports"), "Ctrl+2"),
            lambda: self.reports,
        )
        window.add_page(
            NavigationItem("catalogue", "tags", self.tr("Catalogue"), "Ctrl+3"),
            lambda: self.catalogue,
        )
        window.add_page(
            NavigationItem("journal", "book-open", self.tr("Journal"), "Ctrl+4"),
            lambda: self.journal,
        )
        window.add_page(
            NavigationItem("settings", "settings", self.tr("Settings"), "Ctrl+,"),
            lambda: self.settings,
            below=True,
        )

    def _show_first(self) -> None:
        """Show the screen of the last time; what it says of itself is heard by now."""
        saved = self._window.saved_page
        self._window.show_page(saved if saved in _PAGES else "clients")

    def _wire_clients(self) -> None:
        page, status = self.clients, self._window.status
        page.client_chosen.connect(self.open_client)
        page.change_wanted.connect(self.open_bulk)
        page.import_wanted.connect(self.open_import)
        page.paste_wanted.connect(self.paste)
        page.new_wanted.connect(self.open_new_client)
        page.preferences_wanted.connect(self.open_preferences)
        page.sample_wanted.connect(self.fill_sample)
        page.listed.connect(status.show_listed)
        page.selected.connect(status.show_selected)

    def _fill_menus(self) -> None:
        menus, page = self._window.menus, self.clients
        first = menus["file"].actions()[0]
        undo = self.undo_import
        menus["file"].insertActions(
            first, [page.new_act, page.import_act, page.paste_act, undo.act]
        )
        menus["file"].aboutToShow.connect(undo.refresh)
        menus["file"].insertSeparator(first)
        menus["file"].insertActions(first, self._catalogue_acts())
        menus["file"].insertSeparator(first)
        menus["edit"].addAction(self.telling.undo_act)
        menus["edit"].addSeparator()
        menus["edit"].addActions(list(page.edit_acts))
        page.fill_menu(menus["clients"])
        menus["clients"].addSeparator()
        menus["clients"].addAction(page.preferences_act)
        for key, text in (
            ("clients", self.tr("&Clients")),
            ("renewals", self.tr("Re&newals")),
            ("reports", self.tr("&Reports")),
            ("catalogue", self.tr("Ca&talogue")),
            ("journal", self.tr("&Journal")),
            ("settings", self.tr("&Settings")),
        ):
            show = QAction(text, self)
            show.triggered.connect(partial(self._window.show_page, key))
            menus["view"].addAction(show)

    def _catalogue_acts(self) -> list[QAction]:
        """Make the acts that bring a catalogue in and out, on its own page."""
        bring, take = (
            QAction(self.tr("Import a &catalogue…"), self),
            QAction(self.tr("&Export the catalogue…"), self),
        )
        bring.triggered.connect(lambda: self._on_catalogue(self.catalogue.files.choose_import))
        take.triggered.connect(lambda: self._on_catalogue(self.catalogue.files.choose_export))
        set_icon(bring, "file-down")
        set_icon(take, "file-up")
        return [bring, take]

    def _on_catalogue(self, act: Callable[[], None]) -> None:
        self._window.show_page("catalogue")
        act()

    def _import_window(self) -> ImportWindow:
        window = ImportWindow(self._workspace, self._settings, parent=self._window)
        window.said.connect(self.telling.say)
        window.accepted.connect(partial(self._window.show_page, "clients"))
        return window

    def _open(self, window: QWidget) -> None:
        window.show()
        window.raise_()
        window.activateWindow()

    def _show_firm(self) -> None:
        state = self._workspace.ask(firm_state)
        self._window.set_firm(state.name, fictitious=state.fictitious)

    def _on_neighbour(self, client_id: int, step: int) -> None:
        neighbour = self.clients.neighbour(client_id, step)
        if neighbour is not None:
            self.open_client(neighbour)
            self._dialogs[client_id].close()

    def _on_ready(self, caught_up: CaughtUp, set_up: bool) -> None:
        if caught_up.lines or caught_up.ended:
            formats = self._workspace.formats
            self._window.status.show_done(
                self.tr("Caught up to {day}: {lines}, {amount} for the firm").format(
                    day=formats.day(caught_up.until),
                    lines=self.tr("%Ln line(s) billed", "", caught_up.lines),
                    amount=formats.amount(caught_up.firm_net),
                )
            )
        if not set_up:
            FirstRunAssistant(self._workspace, self._window).open()
