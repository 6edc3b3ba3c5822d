"""What can be done with the report shown: acts, their buttons, the menu of the rarer ones."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.views.icons import set_icon
from app.views.widgets.buttons import Button, IconButton, PrimaryButton
from app.views.widgets.texts import TitleRow


class ReportActs(QObject):
    """One QAction each, for buttons, menus and keyboard."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.copy = self._act(
            self.tr("&Copy the report"), "clipboard-copy", "Ctrl+C", "Ctrl+Shift+C"
        )
        self.to_xlsx = self._act(self.tr("Export to &Excel…"), "file-spreadsheet", "Ctrl+Shift+E")
        self.to_csv = self._act(self.tr("Export to C&SV…"), "file-text", "Ctrl+Shift+S")
        self.to_pdf = self._act(self.tr("Export to &PDF…"), "file-up", "Ctrl+Shift+D")
        self.batch = self._act(self.tr("One PDF for each &client…"), "users", "Ctrl+Shift+B")
        self.print = self._act(self.tr("&Print…"), "printer", "Ctrl+P")
        self.copy_button = IconButton("clipboard-copy", self.tr("Copy the report (Ctrl+C)"))
        self.print_button = IconButton("printer", self.tr("Print the report (Ctrl+P)"))
        self.more_button = Button(self.tr("Other format&s"))
        self.xlsx_button = PrimaryButton(self.tr("E&xport to Excel…"), icon_name="file-spreadsheet")
        self.menu = QMenu(self.more_button)
        self.menu.addActions([self.to_pdf, self.batch, self.to_csv])
        self.more_button.setMenu(self.menu)
        for button, act in (
            (self.copy_button, self.copy),
            (self.print_button, self.print),
            (self.xlsx_button, self.to_xlsx),
        ):
            button.clicked.connect(act.trigger)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """From right to left: the first is the one that is wanted most."""
        return (self.xlsx_button, self.more_button, self.print_button, self.copy_button)

    @property
    def of_rows(self) -> tuple[QAction, ...]:
        """What the menu of a row offers for the report as a whole."""
        return (self.copy, self.print)

    def add_to(self, title: TitleRow) -> None:
        """Put the buttons at the right of a title."""
        for button in reversed(self.buttons):
            title.add_act(button)

    def allow(self, *, allowed: bool, by_client: bool) -> None:
        """Offer everything, or nothing; files `by_client` only of a report that has them."""
        self.batch.setVisible(by_client)
        self.batch.setEnabled(allowed and by_client)
        for button in self.buttons:
            button.setEnabled(allowed)
        for act in (self.copy, self.to_xlsx, self.to_csv, self.to_pdf, self.print):
            act.setEnabled(allowed)

    def _act(self, text: str, icon_name: str, *keys: str) -> QAction:
        act = QAction(text, self._page)
        set_icon(act, icon_name)
        act.setShortcuts([QKeySequence(each) for each in keys])
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._page.addAction(act)
        return act
