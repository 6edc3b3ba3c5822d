"""What is looked for on a screen: cut words, nameless controls, letters used twice."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QMainWindow,
    QTabBar,
    QWidget,
)

from app.tour.pictures import Camera, settle

SLACK = 1
"""Logical pixels that rounding at a scale of its own may take."""
_LETTER = re.compile(r"&(?!&)(\w)")


@dataclass(frozen=True)
class Inspector(Camera):
    """Goes where the tour goes, and writes down what is wrong in place of taking pictures."""

    found: dict[str, list[str]] = field(default_factory=dict)
    seen: list[str] = field(default_factory=list)

    def take(self, widget: QWidget, name: str, *, size: tuple[int, int] | None = None) -> None:
        if size is not None:
            widget.resize(*size)
        widget.show()
        settle()
        self.seen.append(name)
        wrong = [*cut_words(widget), *nameless(widget), *doubled_letters(widget)]
        if wrong:
            self.found[name] = wrong

    def said(self) -> list[str]:
        """Everything that is wrong, each with the screen where it is."""
        return [f"{name}: {each}" for name, wrong in self.found.items() for each in wrong]


def shown(window: QWidget) -> list[QWidget]:
    """Everything of a window that can be seen now."""
    return [w for w in window.findChildren(QWidget) if w.isVisible() and w.window() is window]


def cut_words(window: QWidget) -> Iterator[str]:
    """Say which words have less room than they need, or lie outside the window."""
    for widget in shown(window):
        words = words_of(widget)
        if not words:
            continue
        if is_cut(widget):
            yield f"cut: {words!r} in {type(widget).__name__}, {widget.size()}"
        elif reaches_out(widget, window):
            yield f"outside: {words!r} in {type(widget).__name__}"


def words_of(widget: QWidget) -> str:
    """The words that a widget shows, where they are its own."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QTabBar):
        return " ".join(widget.tabText(place) for place in range(widget.count()))
    return ""


def is_cut(widget: QWidget) -> bool:
    """Whether a widget is smaller than its words."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + SLACK
    if isinstance(widget, QTabBar):
        last = max((widget.tabRect(each).right() for each in range(widget.count())), default=0)
        return last > widget.width() + SLACK
    needed = widget.sizeHint()
    return needed.width() > widget.width() + SLACK or needed.height() > widget.height() + SLACK


def reaches_out(widget: QWidget, window: QWidget) -> bool:
    """Whether a part lies right of its window, where no bar scrolls to it."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            return False
        parent = parent.parentWidget()
    right = widget.mapTo(window, QPoint(widget.width(), 0)).x()
    return right > window.width() + SLACK


def nameless(window: QWidget) -> Iterator[str]:
    """Say which controls say nothing to a screen reader, or not what they are."""
    for widget in shown(window):
        if not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        kind = type(widget).__name__
        if spoken.role() == QAccessible.Role.NoRole:
            yield f"no role: {kind}"
        elif not (spoken.text(QAccessible.Text.Name) or isinstance(widget, QTabBar)):
            yield f"no name: {kind} in {type(widget.parentWidget()).__name__}"


def doubled_letters(window: QWidget) -> Iterator[str]:
    """Say which letters lead to two things at once."""
    used: dict[str, list[str]] = defaultdict(list)
    for text in _underlined(window):
        for letter in _LETTER.findall(text.replace("&&", "")):
            used[letter.casefold()].append(text)
    for letter, texts in used.items():
        if len(texts) > 1:
            yield f"Alt+{letter}: {', '.join(texts)}"


def _underlined(window: QWidget) -> Iterator[str]:
    if isinstance(window, QMainWindow):
        yield from (act.text() for act in window.menuBar().actions())
    for widget in shown(window):
        match widget:
            case QAbstractButton() if widget.isEnabled():
                yield widget.text()
            case QLabel() if has_buddy(widget):
                yield widget.text()
            case QTabBar():
                places = [each for each in range(widget.count()) if widget.isTabVisible(each)]
                yield from (widget.tabText(each) for each in places)
            case _:
                pass


def has_buddy(label: QLabel) -> bool:
    """Whether its letter leads somewhere."""
    buddy: QWidget | None = label.buddy()
    return buddy is not None
