"""The window of one client: its head, its tabs, and how it keeps up with what changes."""

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from app.domain.clients import ClientStatus
from app.services.changes import Changes
from app.services.client_detail import ClientDetail, client_detail
from app.views.client.acts_menu import ActsMenu
from app.views.client.billing_tab import BillingTab
from app.views.client.details_tab import DetailsTab
from app.views.client.head import ClientHead
from app.views.client.history_tab import HistoryTab
from app.views.client.pending_tab import PendingTab
from app.views.client.subscription_tab import SubscriptionTab
from app.views.client.tab import Tab
from app.views.client.usage_tab import UsageTab
from app.views.theme import Space
from app.views.widgets.question import ask
from app.views.widgets.tabs import TabRow
from app.views.widgets.texts import Ground, set_ground
from app.views.workspace import Workspace

_WIDTH, _HEIGHT = 960, 680
_NARROWEST = 760
_GEOMETRY = "client/geometry"


class ClientDialog(QDialog):
    """A window of its own beside the list; several can be open."""

    said = Signal(str)
    """What was just done, for the status bar."""
    neighbour_wanted = Signal(object, object)
    """The client's id, and −1 for the one before it in the list or 1 for the one after."""

    def __init__(
        self,
        workspace: Workspace,
        client_id: int,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_ground(self, Ground.SURFACE)
        self._workspace = workspace
        self._client_id = client_id
        self._settings = settings
        self._detail: ClientDetail | None = None
        self.head = ClientHead()
        self.acts = ActsMenu(workspace, client_id, self)
        self.row = TabRow(margin=Space.PAGE_MARGIN, gap=24)
        self._stack = QStackedWidget()
        self.details = DetailsTab(workspace, client_id)
        self.pending = PendingTab(workspace, client_id)
        self.subscription = SubscriptionTab(workspace, client_id)
        self.usage = UsageTab(workspace, client_id)
        self.billing = BillingTab(workspace, client_id, settings)
        self.history = HistoryTab(workspace, client_id)
        self._tabs: tuple[Tab, ...] = (
            self.details,
            self.pending,
            self.subscription,
            self.usage,
            self.billing,
            self.history,
        )
        self._outdated: set[Tab] = set()
        self._build()
        self._restore()
        self._refresh()
        self.show_tab(self._either()[0])
        self.row.tabs.setFocus()

    @property
    def tab(self) -> Tab:
        """The tab that is shown."""
        return self._tabs[self.row.tabs.currentIndex()]

    @property
    def shown_tabs(self) -> tuple[str, ...]:
        """The titles of the tabs that this client has."""
        bar = self.row.tabs
        return tuple(bar.tabText(i) for i in range(bar.count()) if bar.isTabVisible(i))

    def show_tab(self, tab: Tab) -> None:
        """Show a tab."""
        self.row.tabs.setCurrentIndex(self._tabs.index(tab))

    def reject(self) -> None:
        """Close; a question comes first where something typed would be lost."""
        gone = self._either()[1]
        if any(tab.has_unsaved for tab in self._tabs if tab is not gone):
            ask(
                self,
                title=self.tr("Close without saving?"),
                sentence=self.tr("What was typed for this client and not saved is lost."),
                yes=self.tr("&Close without saving"),
                no=self.tr("&Keep editing"),
                then=self._leave,
            )
            return
        self._leave()

    def _leave(self) -> None:
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        super().reject()

    def _build(self) -> None:
        titles = (
            self.tr("&Details"),
            self.tr("&Pending subscription"),
            self.tr("&Subscription"),
            self.tr("&Usage"),
            self.tr("&Billing"),
            self.tr("&History"),
        )
        bar = self.row.tabs
        for title, tab in zip(titles, self._tabs, strict=True):
            bar.addTab(title)
            self._stack.addWidget(tab)
            tab.said.connect(self.said)
        bar.currentChanged.connect(self._on_tab_changed)
        self.row.turn_by_keys(self)
        self.acts.said.connect(self.said)
        self.head.neighbour_wanted.connect(self._on_neighbour)
        self._workspace.changed.connect(self._on_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.acts.banner)
        column.addWidget(self.row)
        column.addWidget(self._stack, 1)

    def _restore(self) -> None:
        self.setMinimumSize(_NARROWEST, 520)
        self.resize(_WIDTH, _HEIGHT)
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _subscribes(self) -> bool:
        """Whether the client has the Subscription tab rather than the pending one."""
        detail = self._detail
        return detail is not None and (
            detail.running is not None or detail.status is ClientStatus.ACTIVE
        )

    def _either(self) -> tuple[Tab, Tab]:
        """The tab that this client has, and the one that it has not."""
        pair: tuple[Tab, Tab] = (self.subscription, self.pending)
        return pair if self._subscribes() else (pair[1], pair[0])

    def _refresh(self) -> None:
        """Ask for the client anew; the window goes with the client."""
        detail = self._workspace.ask(client_detail, self._client_id)
        self._detail = detail
        if detail is None:
            super().reject()
            return
        fields, formats = detail.fields, self._workspace.formats
        parts = (fields.legal_name, fields.reference)
        self.setWindowTitle(" – ".join(part for part in parts if part))
        self.head.show_client(detail, formats)
        self.head.offer(self.acts.acts(detail))
        self._show_tabs()
        self._outdated = set(self._tabs)
        self._show_current()

    def _show_tabs(self) -> None:
        """Offer the tab of what runs, or of what is pending; never both."""
        bar = self.row.tabs
        there, gone = self._either()
        was_shown = self.tab is gone
        bar.setTabVisible(self._tabs.index(there), True)
        bar.setTabVisible(self._tabs.index(gone), False)
        bar.setTabVisible(self._tabs.index(self.usage), there is self.subscription)
        if was_shown:
            self.show_tab(there)

    def _show_current(self) -> None:
        """Bring the shown tab in line with the client; the others when they are turned to."""
        tab, detail = self.tab, self._detail
        self._stack.setCurrentWidget(tab)
        unsaved = {other for other in self._outdated if other.has_unsaved}
        if detail is not None:
            for outdated in self._outdated & ({tab} | unsaved):
                outdated.show_client(detail)
        self._outdated -= {tab} | unsaved
        tab.take_default()
        self._ask_for_room()

    def event(self, event: QEvent) -> bool:
        """Ask for room again once a part has become wider than it was when its tab was shown."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._ask_for_room()
        return handled

    def _ask_for_room(self) -> None:
        """Never be narrower than the acts at the foot, whatever the language."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumWidth(max(_NARROWEST, layout.totalMinimumSize().width()))

    def _on_tab_changed(self) -> None:
        self._show_current()

    def _on_neighbour(self, step: int) -> None:
        self.neighbour_wanted.emit(self._client_id, step)

    def _on_changed(self, changes: Changes) -> None:
        if changes.concerns(self._client_id):
            self._refresh()
