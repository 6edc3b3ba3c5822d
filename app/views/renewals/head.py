"""The head of the Renewals page: title, the month with the way to others, exports."""

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from app.views.formatting import Formats
from app.views.theme import Size, Weight, current_theme
from app.views.widgets.buttons import Button, IconButton, PrimaryButton
from app.views.widgets.painting import plain
from app.views.widgets.texts import Text, TitleRow

_NARROW = 1060
"""Below this width of the page the exports show their icons alone."""


class RenewalsHead(TitleRow):
    """One row above the choices."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Renewals"))
        self._formats = formats
        self.previous = IconButton("chevron-left", self.tr("Previous month"))
        self.month = Text("", size=Size.HEADING, weight=Weight.SEMIBOLD)
        self.month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.month.setMinimumWidth(_widest_month(formats))
        self.next = IconButton("chevron-right", self.tr("Next month"))
        self.today = Button(self.tr("&Today"))
        for widget in (self.previous, self.month, self.next, self.today):
            self.add_beside(widget)
        self.to_ics = Button(self.tr("Cale&ndar (.ics)…"), icon_name="calendar-days")
        self.to_csv = Button(self.tr("Export to C&SV…"), icon_name="file-text")
        self.to_xlsx = PrimaryButton(self.tr("E&xport to Excel…"), icon_name="file-spreadsheet")
        self._exports = {
            button: button.text() for button in (self.to_ics, self.to_csv, self.to_xlsx)
        }
        for button in self._exports:
            self.add_act(button)

    def show_month(self, first: date, *, is_first: bool, is_last: bool) -> None:
        """Say which month is shown, and whether there are others on either side."""
        self.month.setText(self._formats.month_title(first))
        self.previous.setEnabled(not is_first)
        self.next.setEnabled(not is_last)

    def allow_export(self, *, allowed: bool) -> None:
        """Offer the exports, or not."""
        for button in self._exports:
            button.setEnabled(allowed)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            narrow = self.width() < _NARROW
            for button, text in self._exports.items():
                button.setText("" if narrow else text)
                button.setAccessibleName(plain(text))
                button.setToolTip(plain(text) if narrow else "")
                button.updateGeometry()
        return super().event(event)


def _widest_month(formats: Formats) -> int:
    """So much room that the buttons beside it stay where they are."""
    metrics = current_theme().metrics(Size.HEADING, Weight.SEMIBOLD)
    months = (formats.month_title(date(2030, month, 1)) for month in range(1, 13))
    return max(map(metrics.horizontalAdvance, months)) + 2
