"""The head of the Journal page: title, filter, exports."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.views.widgets.buttons import Button, PrimaryButton
from app.views.widgets.fields import FilterField
from app.views.widgets.painting import plain
from app.views.widgets.texts import TitleRow

_NARROW = 940
"""Below this width of the page the exports show their icons alone."""


class JournalHead(TitleRow):
    """One row above the chips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Journal"))
        self.filter = FilterField(self.tr("Filter by client, author, reason, file…"))
        self.filter.setMinimumWidth(272)
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setToolTip(
            self.tr(
                "Act, author, reason, file, or a client by name, reference, number, e-mail, city "
                "or tag; every word has to be found."
            )
        )
        self.to_csv = Button(self.tr("Export to C&SV…"), icon_name="file-text")
        self.to_xlsx = PrimaryButton(self.tr("E&xport to Excel…"), icon_name="file-spreadsheet")
        self._buttons = {button: button.text() for button in (self.to_csv, self.to_xlsx)}
        for widget in (self.filter, self.to_csv, self.to_xlsx):
            self.add_act(widget)

    def allow_export(self, *, allowed: bool) -> None:
        """Offer the exports, or not."""
        for button in self._buttons:
            button.setEnabled(allowed)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            narrow = self.width() < _NARROW
            for button, text in self._buttons.items():
                button.setText("" if narrow else text)
                button.setAccessibleName(plain(text))
                button.setToolTip(plain(text) if narrow else "")
                button.updateGeometry()
        return super().event(event)
