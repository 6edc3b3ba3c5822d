"""Printing finished pages, a few at a time, so that the window stays alive meanwhile."""

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPainter

from app.services.exports.paper.document import Document
from app.views.printing.painting import PagePainter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SLICE_S = 0.04


class PrintJob(QObject):
    """One print. Exactly one of `printed`, `failed` and `stopped` comes of it."""

    progressed = Signal(int, int)
    """Pages handed to the printer, pages in all."""
    printed = Signal(int)
    """How many pages went to the printer."""
    failed = Signal()
    stopped = Signal()

    def __init__(self, printer: "QPrinter", document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._printer, self._document = printer, document
        self._draw = PagePainter(document.fonts)
        self._painter = QPainter()
        self._pages = wanted_pages(printer, len(document.pages))
        self._done = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_slice)

    def start(self) -> None:
        """Begin; the printer may refuse."""
        if self._pages and self._painter.begin(self._printer):
            self._timer.start()
        else:
            self.failed.emit()

    def stop(self) -> None:
        """Leave the rest of the pages: nothing comes out where the printer can still be told."""
        if self._painter.isActive():
            self._timer.stop()
            self._printer.abort()
            self._painter.end()
            self.stopped.emit()

    def _on_slice(self) -> None:
        until = monotonic() + _SLICE_S
        while self._done < len(self._pages) and monotonic() < until:
            if self._done and not self._printer.newPage():
                self._end(well=False)
                return
            self._paint(self._pages[self._done])
            self._done += 1
        self.progressed.emit(self._done, len(self._pages))
        if self._done == len(self._pages):
            self._end(well=True)

    def _paint(self, page: int) -> None:
        paper = self._printer.paperRect(self._printer.Unit.DevicePixel)
        # On other paper than A4 the page is as large as fits.
        scale = min(paper.width() / self._document.width, paper.height() / self._document.height)
        self._draw.paint(self._painter, self._document.pages[page], scale)

    def _end(self, *, well: bool) -> None:
        self._timer.stop()
        ended = self._painter.end()
        if well and ended:
            self.printed.emit(len(self._pages))
        else:
            self.failed.emit()


def wanted_pages(printer: "QPrinter", count: int) -> list[int]:
    """Return the pages that were asked for in the printer's dialog, in its order, from 0."""
    first = max(1, printer.fromPage())
    last = min(count, printer.toPage() or count)
    pages = list(range(first - 1, last))
    return pages[::-1] if printer.pageOrder() is printer.PageOrder.LastPageFirst else pages
