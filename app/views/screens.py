"""The screens of an open file, put into the window's frame and wired to each other."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.services.client_lists import Tab
from app.services.journal import Books
from app.services.renewals import CaughtUp
from app.services.settings import firm_state
from app.views.bulk.window import BulkWindow
from app.views.client.dialog import ClientDialog
from app.views.client.new_client import NewClientDialog
from app.views.first_run.assistant import FirstRunAssistant
from app.views.formatting import Formats
from app.views.guide.helping import Helping
from app.views.icons import set_icon
from app.views.imports.window import ImportWindow
from app.views.jump.popup import JumpPopup
from app.views.main_window import MainWindow
from app.views.pages import Pages
from app.views.sample import SampleFilling
from app.views.settings.preferences import PreferencesDialog
from app.views.telling import Telling
from app.views.undo_import import UndoImport
from app.views.workspace import Workspace


def fill(window: MainWindow, books: Books, formats: Formats, settings: QSettings) -> "Screens":
    """Put the screens of open books into the window."""
    return Screens(window, Workspace(books, formats, window), settings)


_RECENT = 8
"""Clients that were opened last, offered before anything is typed."""


class Screens(QObject):
    """Opens dialogs and leads from one screen to another."""

    def __init__(self, window: MainWindow, workspace: Workspace, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._settings = settings
        self._dialogs: dict[int, ClientDialog] = {}
        self._recent: dict[int, None] = {}
        self.telling = Telling(window, workspace)
        self.pages = Pages(window, workspace, settings, self.telling)
        self.undo_import = UndoImport(workspace, window)
        self.undo_import.done.connect(self.telling.say)
        self.helping = Helping(window, settings, workspace.formats.language)
        self._wire_pages()
        self._fill_menus()
        workspace.changed.connect(self._show_firm)
        window.ready.connect(self._on_ready)
        self._show_firm()
        self.pages.show_first()

    def jump(self) -> None:
        """Ask for a client or a command by its words."""
        clients = self.pages.clients
        recent = list(reversed(self._recent))[:_RECENT]
        popup = JumpPopup(self._window, self._workspace, clients.finder, recent, self.open_client)
        popup.show_over()

    def open_client(self, client_id: int) -> None:
        """Open a client's dialog, or bring it forward where it is open."""
        self._recent.pop(client_id, None)
        self._recent[client_id] = None
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

    def _wire_pages(self) -> None:
        pages, clients = self.pages, self.pages.clients
        pages.client_chosen.connect(self.open_client)
        pages.import_wanted.connect(self.open_import)
        pages.preferences_wanted.connect(self.open_preferences)
        clients.change_wanted.connect(self.open_bulk)
        clients.paste_wanted.connect(self.paste)
        clients.new_wanted.connect(self.open_new_client)
        clients.sample_wanted.connect(self.fill_sample)

    def _fill_menus(self) -> None:
        menus, page = self._window.menus, self.pages.clients
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
        self.pages.fill(menus["view"])
        menus["view"].addSeparator()
        jump = QAction(self.tr("J&ump to…"), self)
        jump.setShortcut("Ctrl+K")
        set_icon(jump, "search")
        jump.triggered.connect(self.jump)
        menus["view"].addAction(jump)
        about = menus["help"].actions()[0]
        menus["help"].insertActions(about, [self.helping.act, self.helping.keyboard_act])
        menus["help"].insertSeparator(about)

    def _catalogue_acts(self) -> list[QAction]:
        """Make the acts that bring a catalogue in and out, on its own page."""
        bring, take = (
            QAction(self.tr("Import a &catalogue…"), self),
            QAction(self.tr("&Export the catalogue…"), self),
        )
        bring.triggered.connect(
            lambda: self._on_catalogue(self.pages.catalogue.files.choose_import)
        )
        take.triggered.connect(lambda: self._on_catalogue(self.pages.catalogue.files.choose_export))
        set_icon(bring, "file-down")
        set_icon(take, "file-up")
        return [bring, take]

    def _on_catalogue(self, act: Callable[[], None]) -> None:
        self._window.show_page("catalogue")
        act()

    def _import_window(self) -> ImportWindow:
        window = ImportWindow(self._workspace, self._settings, parent=self._window)
        window.said.connect(self.telling.say)
        window.accepted.connect(partial(self._show_imported, window))
        return window

    def _show_imported(self, window: ImportWindow) -> None:
        """Show what an import wrote: the clients, or the invoice in its own window."""
        self._window.show_page("clients" if window.invoice is None else "reports")
        if window.invoice is not None:
            self.pages.reports.show_invoice(window.invoice)

    def _open(self, window: QWidget) -> None:
        window.show()
        window.raise_()
        window.activateWindow()

    def _show_firm(self) -> None:
        state = self._workspace.ask(firm_state)
        self._window.set_firm(state.name, fictitious=state.fictitious)

    def _on_neighbour(self, client_id: int, step: int) -> None:
        neighbour = self.pages.clients.neighbour(client_id, step)
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
