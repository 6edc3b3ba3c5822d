"""The pages of the main window: made when they are first wanted, and leading to each other."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import assert_never

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.billing import Payer
from app.services.client_filter import ClientFilter
from app.services.client_lists import Tab
from app.views.catalogue.page import CataloguePage
from app.views.clients.page import ClientsPage
from app.views.journal.page import JournalPage
from app.views.main_window import MainWindow
from app.views.overview.leads import (
    Lead,
    ToBilling,
    ToClients,
    ToForecast,
    ToPayment,
    ToRenewals,
)
from app.views.overview.page import OverviewPage
from app.views.renewals.page import RenewalsPage
from app.views.reports.page import ReportsPage
from app.views.settings.page import ACCOUNTING, PAYMENT, SettingsPage
from app.views.telling import Telling
from app.views.widgets.navigation import NavigationItem
from app.views.widgets.painting import plain
from app.views.workspace import Workspace

_ICONS = {
    "clients": "users",
    "overview": "layout-dashboard",
    "renewals": "calendar-sync",
    "reports": "file-chart-column",
    "catalogue": "tags",
    "journal": "book-open",
    "settings": "settings",
}
"""The pages in the order of the navigation, each with its icon; the last stands below."""


class Pages(QObject):
    """What the pages lead to outside themselves is a signal; `Screens` opens it."""

    client_chosen = Signal(object)
    import_wanted = Signal()
    preferences_wanted = Signal()

    def __init__(
        self, window: MainWindow, workspace: Workspace, settings: QSettings, telling: Telling
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._settings = window, workspace, settings
        self._telling = telling
        self._makers: dict[str, Callable[[], QWidget]] = {
            "clients": lambda: self.clients,
            "overview": lambda: self.overview,
            "renewals": lambda: self.renewals,
            "reports": lambda: self.reports,
            "catalogue": lambda: self.catalogue,
            "journal": lambda: self.journal,
            "settings": lambda: self.settings,
        }
        for key, icon_name in _ICONS.items():
            item = NavigationItem(key, icon_name, plain(self._titles()[key]), _keys(key))
            window.add_page(item, self._makers[key], below=key == "settings")

    def show_first(self) -> None:
        """Show the page of the last time; what it says of itself is heard by now."""
        saved = self._window.saved_page
        self._window.show_page(saved if saved in _ICONS else "clients")

    def fill(self, menu: QMenu) -> None:
        """Add an act for each page to a menu."""
        native = QKeySequence.SequenceFormat.NativeText
        for key, text in self._titles().items():
            # The keys are the navigation's; the menu but shows them.
            show = QAction(f"{text}\t{QKeySequence(_keys(key)).toString(native)}", self)
            show.triggered.connect(partial(self._window.show_page, key))
            menu.addAction(show)

    @cached_property
    def clients(self) -> ClientsPage:
        """The Clients page."""
        page = ClientsPage(self._workspace, self._settings)
        page.client_chosen.connect(self.client_chosen)
        page.import_wanted.connect(self.import_wanted)
        page.preferences_wanted.connect(self.preferences_wanted)
        page.listed.connect(self._window.status.show_listed)
        page.selected.connect(self._window.status.show_selected)
        page.done.connect(self._telling.say)
        return page

    @cached_property
    def overview(self) -> OverviewPage:
        """The Overview page; every figure leads to the page behind it."""
        page = OverviewPage(self._workspace, self._settings)
        page.import_wanted.connect(self.import_wanted)
        page.listed.connect(self._window.status.show_listed)
        page.done.connect(self._telling.say)
        page.led.connect(self._follow)
        page.portfolio_wanted.connect(self._show_portfolio)
        page.new_wanted.connect(self._new_client)
        return page

    @cached_property
    def renewals(self) -> RenewalsPage:
        """The Renewals page."""
        page = RenewalsPage(self._workspace, self._settings)
        page.client_chosen.connect(self.client_chosen)
        page.import_wanted.connect(self.import_wanted)
        page.clients_wanted.connect(partial(self._window.show_page, "clients"))
        page.selected.connect(self._window.status.show_selected)
        page.listed.connect(self._window.status.show_listed)
        page.done.connect(self._telling.say)
        return page

    @cached_property
    def reports(self) -> ReportsPage:
        """The Reports page."""
        page = ReportsPage(self._workspace, self._settings)
        page.accounting_wanted.connect(self._show_accounting)
        page.client_chosen.connect(self.client_chosen)
        page.import_wanted.connect(self.import_wanted)
        page.listed.connect(self._window.status.show_listed)
        page.done.connect(self._telling.say)
        return page

    @cached_property
    def catalogue(self) -> CataloguePage:
        """The Catalogue page."""
        page = CataloguePage(self._workspace, self._settings)
        page.unsaved.connect(self._window.status.show_unsaved)
        page.listed.connect(self._window.status.show_listed)
        page.done.connect(self._telling.say)
        return page

    @cached_property
    def journal(self) -> JournalPage:
        """The Journal page."""
        page = JournalPage(self._workspace, self._settings)
        page.client_chosen.connect(self.client_chosen)
        page.listed.connect(self._window.status.show_listed)
        page.done.connect(self._telling.say)
        return page

    @cached_property
    def settings(self) -> SettingsPage:
        """The Settings page."""
        page = SettingsPage(self._workspace, self._settings)
        page.preferences_wanted.connect(self.preferences_wanted)
        page.done.connect(self._telling.say)
        return page

    def show_clients(self, tab: Tab, wanted: ClientFilter) -> None:
        """Show whom a figure is about."""
        self._window.show_page("clients")
        self.clients.ask(tab, wanted)

    def _follow(self, lead: Lead) -> None:
        """Go to what is behind a figure."""
        match lead:
            case ToClients():
                self.show_clients(lead.tab, lead.wanted)
            case ToBilling():
                self.reports.show_billing(lead.first, lead.last, lead.payer)
                self._window.show_page("reports")
            case ToForecast():
                self.reports.show_forecast(lead.payer)
                self._window.show_page("reports")
            case ToRenewals():
                self._window.show_page("renewals")
                self.renewals.show_days(lead.first, lead.last, Payer.FIRM)
            case ToPayment():
                self._window.show_page("settings")
                self.settings.show_section(PAYMENT)
            case _:
                assert_never(lead)

    def _new_client(self) -> None:
        self._window.show_page("clients")
        self.clients.new_act.trigger()

    def _show_portfolio(self) -> None:
        self.reports.show_report("portfolio")
        self._window.show_page("reports")

    def _show_accounting(self) -> None:
        self._window.show_page("settings")
        self.settings.show_section(ACCOUNTING)

    def _titles(self) -> dict[str, str]:
        return {
            "clients": self.tr("&Clients"),
            "overview": self.tr("&Overview"),
            "renewals": self.tr("Re&newals"),
            "reports": self.tr("&Reports"),
            "catalogue": self.tr("Ca&talogue"),
            "journal": self.tr("&Journal"),
            "settings": self.tr("&Settings"),
        }


def _keys(key: str) -> str:
    """The shortcut of a page: its number from the top, a comma for the settings."""
    return "Ctrl+," if key == "settings" else f"Ctrl+{list(_ICONS).index(key) + 1}"
