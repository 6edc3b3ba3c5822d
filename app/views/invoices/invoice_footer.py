"""The foot of an invoice's window: what can be done with the invoice as a whole."""

from PySide6.QtWidgets import QWidget

from app.services.invoices.comparison import InvoiceComparison
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button, GhostButton, PrimaryButton


class InvoiceFooter(Footer):
    """An open invoice is deleted or settled, a settled one reopened; both are exported."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delete = GhostButton(self.tr("Dele&te…"), icon_name="trash-2", large=True)
        self.reopen = Button(self.tr("&Reopen…"), icon_name="lock-open", large=True)
        self.leave = GhostButton(self.tr("&Close"), large=True)
        self.export = Button(self.tr("&Export…"), icon_name="file-up", large=True)
        self.settle = PrimaryButton(self.tr("&Settle…"), icon_name="lock", large=True)
        for left in (self.delete, self.reopen):
            self.add_left(left)
        for right in (self.leave, self.export, self.settle):
            self.add_right(right)
        for each in (self.delete, self.reopen, self.leave, self.export, self.settle):
            # Enter opens the line that has the focus.
            each.setAutoDefault(False)

    def follow(self, found: InvoiceComparison | None, *, is_busy: bool) -> None:
        """Offer what can be done with an invoice; None: it is not read yet, or gone."""
        is_open = found is not None and found.settled_on is None
        points = 0 if found is None else found.open_points
        for button in (self.delete, self.settle):
            button.setVisible(is_open)
        self.reopen.setVisible(found is not None and not is_open)
        self.delete.setEnabled(not is_busy)
        self.reopen.setEnabled(not is_busy)
        adds_up = found is not None and found.lines_net == found.fields.net
        self.settle.setEnabled(is_open and not points and adds_up and not is_busy)
        self.export.setEnabled(found is not None)
        self.set_reason(self._why_not(points, adds_up=adds_up) if is_open else "")

    def _why_not(self, points: int, *, adds_up: bool) -> str:
        """Why it cannot be settled yet."""
        if points:
            return self.tr("%Ln line(s) to be decided on", "", points)
        return "" if adds_up else self.tr("Its lines do not add up to its total")
