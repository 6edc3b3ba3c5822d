"""The acts of the Renewals page as QActions: one each, for menus and keyboard."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.views.icons import set_icon
from app.views.theme import Tone


class RenewalActs(QObject):
    """What can be done on the page beside opening and explaining a row."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.previous = self._act(self.tr("Previous month"), "chevron-left", "Ctrl+PgUp")
        self.next = self._act(self.tr("Next month"), "chevron-right", "Ctrl+PgDown")
        self.today = self._act(self.tr("Today"), "calendar", "Ctrl+T")
        self.open_client = self._act(self.tr("&Open the client"), "external-link", "Ctrl+O")
        self.copy = self._act(self.tr("&Copy"), "copy", "Ctrl+C")
        self.copy_headed = self._act(
            self.tr("Copy with &headings"), "clipboard-copy", "Ctrl+Shift+C"
        )
        self.to_ics = self._act(
            self.tr("Export to a cale&ndar (.ics)…"), "calendar-days", "Ctrl+Shift+K"
        )
        self.to_xlsx = self._act(self.tr("Export to E&xcel…"), "file-spreadsheet", "Ctrl+Shift+E")
        self.to_csv = self._act(self.tr("Export to C&SV…"), "file-text", "Ctrl+Shift+S")
        self.to_pdf = self._act(self.tr("Export to &PDF…"), "file-up", "Ctrl+Shift+D")

    @property
    def of_rows(self) -> list[QAction]:
        """What the menu of the list offers beside opening and explaining."""
        return [
            *(self.copy, self.copy_headed, self._separator()),
            *(self.to_ics, self.to_xlsx, self.to_csv, self.to_pdf),
        ]

    def allow(self, *, chosen: bool) -> None:
        """Enable what wants selected rows."""
        for act in (self.open_client, self.copy, self.copy_headed):
            act.setEnabled(chosen)

    def allow_export(self, *, allowed: bool) -> None:
        """Offer the exports, or not."""
        for act in (self.to_ics, self.to_xlsx, self.to_csv, self.to_pdf):
            act.setEnabled(allowed)

    def _separator(self) -> QAction:
        made = QAction(self)
        made.setSeparator(True)
        return made

    def _act(self, text: str, icon_name: str, keys: str) -> QAction:
        act = QAction(text, self._page)
        set_icon(act, icon_name, Tone.SECONDARY)
        act.setShortcut(QKeySequence(keys))
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._page.addAction(act)
        return act
