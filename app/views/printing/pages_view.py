"""The pages of a document one below the other, as they will be printed."""

from collections import OrderedDict
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.services.exports.paper.document import LONG_SIDE, SHORT_SIDE, Document, Mark, Text
from app.views.printing.painting import PagePainter
from app.views.theme import Space, follow_theme

_GAP = Space.CARD
_WHOLE = 96 / 72
"""Pixels a point at 100 %."""
_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
_KEPT = 8
"""Painted pages that are kept."""


class Fit(Enum):
    """What the zoom follows while the window changes its size."""

    WIDTH = "width"
    PAGE = "page"
    NOTHING = "nothing"


class PagesView(QAbstractScrollArea):
    """Only what is seen is painted. PgUp and PgDn turn pages, Ctrl+wheel zooms."""

    page_changed = Signal(int)
    """The page that is looked at, from 0."""
    zoomed = Signal()
    """Another scale, or another fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._pages: tuple[tuple[Mark, ...], ...] = ()
        self._width, self._height = SHORT_SIDE, LONG_SIDE
        self._draw: PagePainter | None = None
        self._fit = Fit.WIDTH
        self._scale = _WHOLE
        self._page = 0
        self._painted: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def page(self) -> int:
        """The page that is looked at, from 0."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def fit(self) -> Fit:
        """What the zoom follows."""
        return self._fit

    @property
    def zoom(self) -> float:
        """How large the pages are shown: 1 is their size on paper."""
        return self._scale / _WHOLE

    def show_pages(self, document: Document) -> None:
        """Show a document from its first page on."""
        self._pages = document.pages
        self._width, self._height = document.width, document.height
        self._draw = PagePainter(document.fonts)
        self._painted.clear()
        self._follow()
        self.go_to(0)
        self._say_page()

    def go_to(self, page: int) -> None:
        """Look at a page; one that is not there is the nearest."""
        page = max(0, min(page, self.count - 1))
        self.verticalScrollBar().setValue(round(self._top(page)) - _GAP)
        # At the end a page may be seen whole without being at the top.
        self._look_at(page)

    def set_fit(self, fit: Fit) -> None:
        """Let the zoom follow the window, or keep it."""
        self._fit = fit
        self._follow()

    def zoom_step(self, step: int) -> None:
        """Show the pages larger (1) or smaller (−1)."""
        now = self.zoom
        larger = [each for each in _STEPS if each > now + 0.005]
        smaller = [each for each in reversed(_STEPS) if each < now - 0.005]
        there = larger if step > 0 else smaller
        if there:
            self._fit = Fit.NOTHING
            self._set_scale(there[0] * _WHOLE)

    def sizeHint(self) -> QSize:
        return QSize(820, 620)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        palette = self._theme.palette
        painter.fillRect(self.viewport().rect(), self._theme.colour(palette.window))
        edge = self._theme.colour(palette.control)
        for page in range(self.count):
            area = self._area(page)
            if area.bottom() >= 0 and area.top() <= self.viewport().height():
                painter.fillRect(area.adjusted(-1, -1, 1, 1), edge)
                painter.drawPixmap(area.topLeft(), self._pixmap(page, area))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {Qt.Key.Key_PageDown: self._page + 1, Qt.Key.Key_PageUp: self._page - 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.count - 1}
        target = {**turns, **ends}.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
        else:
            self.go_to(target)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_step(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def _follow(self) -> None:
        """Take the scale that the fit asks for, or keep the one there is."""
        across = (self.viewport().width() - 2 * _GAP) / self._width
        down = (self.viewport().height() - 2 * _GAP) / self._height
        scales = {Fit.WIDTH: across, Fit.PAGE: min(across, down), Fit.NOTHING: self._scale}
        self._set_scale(max(_STEPS[0] * _WHOLE, min(scales[self._fit], _STEPS[-1] * _WHOLE)))

    def _set_scale(self, scale: float) -> None:
        page = self._page
        self._scale = scale
        self._painted.clear()
        height = self._top(self.count)
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(round(40 * scale))
        bar.setRange(0, max(0, round(height) - self.viewport().height()))
        wide = round(self._width * scale) + 2 * _GAP
        across = self.horizontalScrollBar()
        across.setPageStep(self.viewport().width())
        across.setRange(0, max(0, wide - self.viewport().width()))
        self.go_to(page)
        self.zoomed.emit()
        self.viewport().update()

    def _top(self, page: int) -> float:
        """Where a page begins; that of the page after the last is the end of all."""
        return _GAP + page * (round(self._height * self._scale) + _GAP)

    def _area(self, page: int) -> QRectF:
        width = round(self._width * self._scale)
        height = round(self._height * self._scale)
        left = max(_GAP, (self.viewport().width() - width) // 2)
        return QRectF(
            left - self.horizontalScrollBar().value(),
            self._top(page) - self.verticalScrollBar().value(),
            width,
            height,
        )

    def _pixmap(self, page: int, area: QRectF) -> QPixmap:
        """Return a page painted in the scale of now; scrolled, it is not painted again."""
        ratio = self.devicePixelRatioF()
        key = page, round(area.width() * ratio)
        found = self._painted.get(key)
        if found is None:
            found = QPixmap(round(area.width() * ratio), round(area.height() * ratio))
            found.fill(QColor("white"))
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._draw is not None:
                self._draw.paint(painter, self._pages[page], self._scale * ratio)
            painter.end()
            found.setDevicePixelRatio(ratio)
            self._painted[key] = found
            if len(self._painted) > _KEPT:
                self._painted.popitem(last=False)
        return found

    def _on_scrolled(self) -> None:
        self.viewport().update()
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        each = round(self._height * self._scale) + _GAP
        self._look_at(max(0, min(self.count - 1, int((middle - _GAP / 2) // each))))

    def _look_at(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self._say_page()
            self.page_changed.emit(page)

    def _say_page(self) -> None:
        """Let a screen reader read what stands on the page."""
        marks = self._pages[self._page] if self._pages else ()
        said = [mark.text for mark in marks if isinstance(mark, Text)]
        self.setAccessibleDescription("\n".join(said))
