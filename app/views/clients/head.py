"""The head of the Clients page: title, filter, acts; the two tabs and what stands beside them."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.client_lists import Tab, TabCounts
from app.views.formatting import Formats
from app.views.widgets.buttons import Button, GhostButton, PrimaryButton
from app.views.widgets.fields import FilterField
from app.views.widgets.painting import plain
from app.views.widgets.tabs import TabRow
from app.views.widgets.texts import TitleRow

TABS = (Tab.ACTIVE, Tab.INACTIVE)
_NARROW = 940
"""Below this width of the page the window is narrower than 1100, and buttons show icons alone."""


class ClientsHead(QWidget):
    """Two rows above the list. Their focus order is the reading order."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._title = TitleRow(self.tr("Clients"))
        self.filter = FilterField(self.tr("Filter by name, reference, city…"))
        self.filter.setMinimumWidth(272)
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setToolTip(
            self.tr("Name, reference, number, e-mail, city or tag; every word has to be found.")
        )
        self._import = Button(self.tr("I&mport…"), icon_name="file-down")
        self._new = PrimaryButton(self.tr("&New client"), icon_name="plus")
        self._buttons = {button: button.text() for button in (self._import, self._new)}
        for widget in (self.filter, self._import, self._new):
            self._title.add_act(widget)
        self.row = TabRow(gap=24)
        self.tabs = self.row.tabs
        for _ in TABS:
            self.tabs.addTab("")
        self.tabs.setAccessibleName(self.tr("Lists of clients"))
        self.preferences = GhostButton(self.tr("Default &preferences"), icon_name="settings-2")
        self.row.add_act(self.preferences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self.row)
        self.show_counts(TabCounts(0, 0))

    def bind(self, *, to_import: QAction, to_new: QAction, to_preferences: QAction) -> None:
        """Let the buttons do these acts."""
        self._import.clicked.connect(to_import.trigger)
        self._new.clicked.connect(to_new.trigger)
        self.preferences.clicked.connect(to_preferences.trigger)

    def show_counts(self, counts: TabCounts) -> None:
        """How many clients each tab holds."""
        number = self._formats.integer
        self.tabs.setTabText(0, self.tr("&Active ({n})").format(n=number(counts.active)))
        self.tabs.setTabText(1, self.tr("&Inactive ({n})").format(n=number(counts.inactive)))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit_buttons()
        return super().event(event)

    def _fit_buttons(self) -> None:
        narrow = self.width() < _NARROW
        for button, text in self._buttons.items():
            button.setText("" if narrow else text)
            button.setAccessibleName(plain(text))
            button.setToolTip(plain(text) if narrow else "")
            button.updateGeometry()
