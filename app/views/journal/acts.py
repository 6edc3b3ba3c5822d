"""The acts of the Journal page as QActions: one each, for context menu and keyboard."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.views.icons import set_icon
from app.views.theme import Tone


class JournalActs(QObject):
    """What can be done on the page; the first three want one entry, or one with one client."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.details = self._act(self.tr("&Details…"), "list-checks", "")
        self.open_client = self._act(self.tr("&Open the client"), "external-link", "Ctrl+O")
        self.only_client = self._act(self.tr("O&nly this client"), "funnel", "Ctrl+L")
        self.copy = self._act(self.tr("&Copy"), "copy", "Ctrl+C")
        self.copy_headed = self._act(
            self.tr("Copy with &headings"), "clipboard-copy", "Ctrl+Shift+C"
        )
        self.to_xlsx = self._act(self.tr("Export to &Excel…"), "file-spreadsheet", "Ctrl+Shift+E")
        self.to_csv = self._act(self.tr("Export to C&SV…"), "file-text", "Ctrl+Shift+S")
        self.to_pdf = self._act(self.tr("Export to &PDF…"), "file-up", "Ctrl+Shift+D")
        self.find = self._act(self.tr("&Filter the journal"), "search", "Ctrl+F")

    def allow(self, *, chosen: int, has_client: bool) -> None:
        """Enable what applies to so many entries, the only one of which has one client or not."""
        self.details.setEnabled(chosen == 1)
        self.open_client.setEnabled(has_client)
        self.only_client.setEnabled(has_client)
        self.copy.setEnabled(chosen > 0)
        self.copy_headed.setEnabled(chosen > 0)

    def allow_export(self, *, allowed: bool) -> None:
        """Offer the exports, or not."""
        for act in (self.to_xlsx, self.to_csv, self.to_pdf):
            act.setEnabled(allowed)

    def menu(self) -> QMenu:
        """The context menu of what is selected."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.details, self.open_client, self.only_client])
        menu.addSeparator()
        menu.addActions([self.copy, self.copy_headed])
        menu.addSeparator()
        menu.addActions([self.to_xlsx, self.to_csv, self.to_pdf])
        return menu

    def _act(self, text: str, icon_name: str, keys: str) -> QAction:
        act = QAction(text, self._page)
        set_icon(act, icon_name, Tone.SECONDARY)
        act.setShortcut(QKeySequence(keys))
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._page.addAction(act)
        return act
