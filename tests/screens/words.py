"""Whether a widget has the room that its words need. A pure look: nothing is changed."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QWidget,
)

from app.views.widgets.chips import Chip
from app.views.widgets.painting import plain

TOLERANCE = 1
"""Pixels: a width in whole pixels may fall short of one that is not."""


def cut_texts(window: QWidget) -> list[str]:
    """What is cut in a window, each with how much it lacks."""
    found = []
    for widget in shown_in(window):
        for words, lacking in _short(widget):
            found.append(f"{type(widget).__name__} {words!r} lacks {lacking}")
        words = _words(widget)
        if words and (hidden := hidden_part(widget)):
            found.append(f"{type(widget).__name__} {words!r} is covered: {hidden}")
    return found


def shown_in(window: QWidget) -> Iterator[QWidget]:
    """The visible widgets of a window; windows that belong to it are others."""
    for widget in window.findChildren(QWidget):
        if widget.window() is window and widget.isVisible():
            yield widget


def lacking_room(there: QSize, needed: QSize) -> str:
    """The difference between two sizes, in words; empty where the room is enough.

    >>> lacking_room(QSize(40, 20), QSize(52, 20))
    '12 px in width'
    """
    wide, high = needed.width() - there.width(), needed.height() - there.height()
    parts = [(wide, "width"), (high, "height")]
    return ", ".join(f"{short} px in {side}" for short, side in parts if short > TOLERANCE)


def hidden_part(widget: QWidget) -> str:
    """What the widgets around it cut off; what can be scrolled to is not cut."""
    area = widget.rect()
    inner: QWidget = widget
    while (outer := inner.parentWidget()) is not None and not inner.isWindow():
        area.translate(inner.pos())
        if isinstance(outer.parentWidget(), QAbstractScrollArea):
            return _beyond_scrolling(area, outer)
        if short := _beyond(area, outer.rect()):
            return f"{short} in {type(outer).__name__}"
        inner = outer
    return ""


def _beyond_scrolling(area: QRect, viewport: QWidget) -> str:
    """A page that scrolls up and down alone has to be as narrow as its window."""
    scrolled = viewport.parentWidget()
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if not isinstance(scrolled, QScrollArea) or scrolled.horizontalScrollBarPolicy() is not off:
        return ""
    beyond = max(area.right() - viewport.rect().right(), -area.left())
    return f"{beyond} px beside what scrolls" if beyond > TOLERANCE else ""


def _beyond(area: QRect, room: QRect) -> str:
    sides = {
        "left": room.left() - area.left(),
        "right": area.right() - room.right(),
        "top": room.top() - area.top(),
        "bottom": area.bottom() - room.bottom(),
    }
    return ", ".join(f"{by} px at the {side}" for side, by in sides.items() if by > TOLERANCE)


def _words(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case Chip():
            return widget.text
        case _:
            return ""


def _short(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Each text of a widget that has not enough room, with what it lacks."""
    match widget:
        case QLabel() if widget.text():
            short = lacking_room(widget.contentsRect().size(), _label_needs(widget))
            texts = [(widget.text(), short)]
        case QComboBox():
            needed = QSize(widget.fontMetrics().horizontalAdvance(widget.currentText()) + 38, 0)
            texts = [(widget.currentText(), lacking_room(widget.size(), needed))]
        case QAbstractButton() if widget.text():
            texts = [(widget.text(), lacking_room(widget.size(), widget.sizeHint()))]
        case Chip():
            texts = [(widget.text, lacking_room(widget.size(), widget.sizeHint()))]
        case QTabBar():
            texts = list(_tabs(widget))
        case _:
            texts = []
    return iter([(words, short) for words, short in texts if short])


def _label_needs(label: QLabel) -> QSize:
    metrics = label.fontMetrics()
    text = label.text() if label.buddy() is None else plain(label.text())
    width = label.contentsRect().width()
    if label.textFormat() is Qt.TextFormat.RichText:
        return _rich_needs(label, text, width)
    if not label.wordWrap():
        return metrics.size(0, text)
    longest = max(metrics.horizontalAdvance(word) for word in text.split() or [""])
    return QSize(longest, _wrapped(metrics, text, width))


def _wrapped(metrics: QFontMetrics, text: str, width: int) -> int:
    flags = Qt.TextFlag.TextWordWrap.value
    return metrics.boundingRect(QRect(QPoint(), QSize(width, 1 << 16)), flags, text).height()


def _rich_needs(label: QLabel, text: str, width: int) -> QSize:
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    document.setHtml(text)
    if label.wordWrap():
        document.setTextWidth(width)
    return document.size().toSize()


def _tabs(bar: QTabBar) -> Iterator[tuple[str, str]]:
    metrics = bar.fontMetrics()
    for place in range(bar.count()):
        if bar.isTabVisible(place):
            words = plain(bar.tabText(place))
            rect = bar.tabRect(place)
            needed = QSize(metrics.horizontalAdvance(words), metrics.height())
            yield words, lacking_room(rect.size(), needed)
            yield words, lacking_room(QSize(bar.width(), 0), QSize(rect.right(), 0))
