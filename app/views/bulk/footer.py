"""The foot of a bulk change: the way out, the copy, and the act with why it cannot be done yet."""

from PySide6.QtWidgets import QWidget

from app.views.widgets.bars import Footer
from app.views.widgets.buttons import GhostButton, PrimaryButton


class BulkFooter(Footer):
    """Cancel and Copy at the left, the one primary act at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cancel = GhostButton(self.tr("&Cancel"), large=True)
        self.copy = GhostButton("", icon_name="copy", large=True)
        self.export = GhostButton(self.tr("&Export…"), icon_name="file-up", large=True)
        self.confirm = PrimaryButton("", large=True)
        self.leave = PrimaryButton(self.tr("C&lose"), large=True)
        self.add_left(self.cancel)
        self.add_left(self.copy)
        self.add_left(self.export)
        self.add_right(self.confirm)
        self.add_right(self.leave)
        self.leave.hide()
        self.export.hide()

    def show_preview(self, clients: int, obstacle: str, *, can_copy: bool) -> None:
        """Offer to change so many clients, unless something stands in the way."""
        words = self.tr("C&hange %Ln client(s)", "", clients) if clients else self.tr("C&hange")
        self.confirm.setText(words)
        self.confirm.setEnabled(not obstacle)
        self.copy.setText(self.tr("C&opy this preview"))
        self.copy.setEnabled(can_copy)
        self.set_reason(obstacle)

    def show_applying(self) -> None:
        """The clients are being changed: there is but Cancel."""
        self.confirm.setEnabled(False)
        self.copy.setEnabled(False)
        self.set_reason("")

    def show_report(self) -> None:
        """It is done: the report can be copied, the window left."""
        self.cancel.hide()
        self.confirm.hide()
        self.leave.show()
        self.export.show()
        self.copy.setText(self.tr("C&opy this report"))
        self.copy.setEnabled(True)
        self.set_reason("")
