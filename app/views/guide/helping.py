"""F1: which page of the guide belongs to what is on the screen, wherever the focus is."""

from functools import cached_property

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.views.bulk.window import BulkWindow
from app.views.change_wizard.wizard import ChangeWizard
from app.views.client.billing_tab import BillingTab
from app.views.client.dialog import ClientDialog
from app.views.client.history_tab import HistoryTab
from app.views.client.pending_tab import PendingTab
from app.views.client.reading_dialog import ReadingDialog
from app.views.client.subscription_act import SubscriptionActDialog
from app.views.client.subscription_tab import SubscriptionTab
from app.views.client.undo_dialog import UndoDialog
from app.views.client.usage_tab import UsageTab
from app.views.clients.accept_dialog import AcceptDialog
from app.views.clients.invite_dialog import InviteDialog
from app.views.guide.contents import KEYBOARD
from app.views.guide.window import GuideWindow
from app.views.imports.window import ImportWindow
from app.views.invoices.head_dialog import HeadDialog
from app.views.invoices.invoice_window import InvoiceWindow
from app.views.main_window import MainWindow
from app.views.printing.preview import PrintPreview
from app.views.rebilling.run_dialogs import BeginRunDialog
from app.views.rebilling.run_window import RunWindow
from app.views.rebilling.terms_dialog import TermsDialog
from app.views.settings.preferences import PreferencesDialog

_OF_WINDOW: tuple[tuple[type[QWidget], str], ...] = (
    (BulkWindow, "bulk"),
    (ChangeWizard, "modify"),
    (ReadingDialog, "usage"),
    (SubscriptionActDialog, "renewal-acts"),
    (UndoDialog, "undo"),
    (AcceptDialog, "invite"),
    (InviteDialog, "invite"),
    (ImportWindow, "import"),
    (PreferencesDialog, "preferences"),
    (RunWindow, "rebilling"),
    (PrintPreview, "paper"),
    (InvoiceWindow, "invoices"),
    (BeginRunDialog, "rebilling"),
    (InvoiceWindow, "reports"),
    (HeadDialog, "reports"),
    (TermsDialog, "rebilling"),
)
_OF_PAGE = {
    "clients": "clients",
    "overview": "overview",
    "renewals": "renewals",
    "reports": "reports",
    "catalogue": "catalogue",
    "journal": "undo",
    "settings": "preferences",
}
_OF_TAB: tuple[tuple[type[QWidget], str], ...] = (
    (PendingTab, "pending"),
    (SubscriptionTab, "renewal-acts"),
    (UsageTab, "usage"),
    (BillingTab, "reports"),
    (HistoryTab, "undo"),
)


def page_of(window: QWidget | None) -> str:
    """Return the page of a window as it stands, or of that from which it was opened."""
    while window is not None:
        key = _own_page(window)
        if key is not None:
            return key
        opener = window.parentWidget()
        window = None if opener is None else opener.window()
    return "first-steps"


def _own_page(window: QWidget) -> str | None:
    if isinstance(window, MainWindow):
        return _OF_PAGE.get(window.navigation.current)
    if isinstance(window, ClientDialog):
        return _first(window.tab, _OF_TAB) or "clients"
    return _first(window, _OF_WINDOW)


def _first(widget: QWidget | None, known: tuple[tuple[type[QWidget], str], ...]) -> str | None:
    return next((key for kind, key in known if isinstance(widget, kind)), None)


class Helping(QObject):
    """Opens the one guide. Every window that gets the focus is given its F1."""

    def __init__(self, window: MainWindow, settings: QSettings, language: str) -> None:
        super().__init__(window)
        self._window, self._settings, self._language = window, settings, language
        self.act = QAction(self.tr("&Guide"), window)
        self.act.setShortcut(QKeySequence("F1"))
        self.act.triggered.connect(self.open)
        self.keyboard_act = QAction(self.tr("&Keyboard shortcuts"), window)
        self.keyboard_act.setShortcut(QKeySequence("Shift+F1"))
        self.keyboard_act.triggered.connect(lambda: self.open(KEYBOARD))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def open(self, key: object = None) -> None:
        """Open the guide on a page, or on that of the window in front."""
        page = key if isinstance(key, str) else page_of(QApplication.activeWindow())
        guide = self.guide
        guide.show_page(page)
        guide.show()
        guide.raise_()
        guide.activateWindow()

    @cached_property
    def guide(self) -> GuideWindow:
        """The guide, made when it is first wanted."""
        return GuideWindow(self._window, self._settings, self._language)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A dialog that asks something keeps the main window's shortcuts away: it has its own."""
        window = None if now is None else now.window()
        if window is None or isinstance(window, MainWindow | GuideWindow):
            return
        if not window.property("has_guide"):
            window.setProperty("has_guide", True)
            QShortcut(QKeySequence("F1"), window).activated.connect(self.open)
