"""The way to an invoice: a new one is entered, or one that there is opened, each in one window."""

from functools import partial

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from app.views.invoices.head_dialog import HeadDialog
from app.views.invoices.invoice_window import InvoiceWindow
from app.views.workspace import Workspace


class InvoiceOpening(QObject):
    """Opens the windows of invoices over the page that they are wanted from."""

    said = Signal(str)
    client_chosen = Signal(object)

    def __init__(self, workspace: Workspace, settings: QSettings, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._settings, self._page = workspace, settings, page
        self.windows: dict[int, InvoiceWindow] = {}

    def enter(self) -> None:
        """Ask what a new invoice states, then open it."""
        dialog = HeadDialog(self._workspace, self._page, None)
        dialog.written.connect(self.open)
        dialog.open()

    def open(self, invoice_id: int) -> None:
        """Open the window of an invoice, or bring it to the front."""
        window = self.windows.get(invoice_id)
        if window is None:
            window = InvoiceWindow(self._workspace, self._settings, invoice_id, self._page)
            window.said.connect(self.said)
            window.client_chosen.connect(self.client_chosen)
            window.finished.connect(partial(self._on_closed, invoice_id))
            self.windows[invoice_id] = window
        window.show()
        window.raise_()
        window.activateWindow()

    def _on_closed(self, invoice_id: int, _result: int) -> None:
        self.windows.pop(invoice_id, None)
