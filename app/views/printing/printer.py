"""The printers of the machine. What Qt has for them is loaded by the first print."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QDialog, QWidget

from app.services.exports.paper.document import Document

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def has_printer() -> bool:
    """Whether a printer is set up on this machine."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - loaded by the first print

    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(document: Document) -> "QPrinter":
    """Return the printer of the machine, set to the paper that the pages were made for."""
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 - as above

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    printer.setCreator("Forfait")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    turned = document.is_landscape
    sides = QPageLayout.Orientation
    printer.setPageOrientation(sides.Landscape if turned else sides.Portrait)
    # The margins are part of the pages.
    printer.setFullPage(True)
    printer.setFromTo(1, len(document.pages))
    return printer


def ask_printer(
    document: Document, parent: QWidget, title: str, chosen: Callable[["QPrinter"], None]
) -> None:
    """Open the printer's own dialog; `chosen` is called with the printer unless it is given up."""
    from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415 - as above

    printer = printer_for(document)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(document.pages))
    dialog.setPrintRange(QPrintDialog.PrintRange.AllPages)
    dialog.accepted.connect(lambda: chosen(printer))
    # Its own `open` is another one, which asks for a slot by name.
    QDialog.open(dialog)
