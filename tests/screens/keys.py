"""The keys of a window: no two things that can be done now answer to the same ones."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QMenu, QTabBar, QWidget

from tests.screens.words import shown_in

Letter = tuple[str, str]
"""A letter, and the words in which it is underlined."""
_MNEMONIC = re.compile(r"&(\w)")
_IN_WINDOW = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)


def mnemonic(text: str) -> str:
    """The letter that is underlined in a text, in lower case; empty for none.

    >>> mnemonic("Save && &close")
    'c'
    """
    found = _MNEMONIC.search(text.replace("&&", ""))
    return found.group(1).casefold() if found else ""


def clashing(letters: Iterable[Letter]) -> list[str]:
    """The letters that stand for more than one thing.

    >>> clashing([("s", "&Save"), ("o", "&Open"), ("s", "&Stop")])
    ['s: &Save, &Stop']
    """
    found: dict[str, list[str]] = defaultdict(list)
    for letter, words in letters:
        found[letter].append(words)
    return [f"{letter}: {', '.join(each)}" for letter, each in found.items() if len(each) > 1]


def clashing_mnemonics(window: QWidget) -> list[str]:
    """Letters that two controls or menus of a window share, or two acts of one menu."""
    found = clashing((m, text) for text in _texts(window) if (m := mnemonic(text)))
    for menu in window.findChildren(QMenu):
        acts = [a.text() for a in menu.actions() if a.isVisible() and not a.isSeparator()]
        found += clashing((m, text) for text in acts if (m := mnemonic(text)))
    return found


def clashing_shortcuts(window: QWidget) -> list[str]:
    """Key sequences that two things would answer to wherever the focus is in one place."""
    answers = list(_answers(window))
    found = []
    for at, (keys, where, words) in enumerate(answers):
        for other_keys, other_where, other in answers[at + 1 :]:
            meet = where is other_where or where.isAncestorOf(other_where)
            if keys == other_keys and (meet or other_where.isAncestorOf(where)):
                found.append(f"{keys}: {words}, {other}")
    return found


def _texts(window: QWidget) -> Iterator[str]:
    if isinstance(window, QMainWindow):
        yield from (act.text() for act in window.menuBar().actions() if act.isVisible())
    for widget in shown_in(window):
        if not widget.isEnabled():
            continue
        if isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and widget.buddy() is not None
        ):
            yield widget.text()
        elif isinstance(widget, QTabBar):
            shown = (i for i in range(widget.count()) if widget.isTabVisible(i))
            yield from (widget.tabText(i) for i in shown)


def _answers(window: QWidget) -> Iterator[tuple[str, QWidget, str]]:
    """Each key sequence that is answered to, the widget in which that is so, and what does."""
    for act in window.findChildren(QAction):
        if not act.isEnabled():
            continue
        for place in _places(act, window):
            yield from ((keys.toString(), place, act.text()) for keys in act.shortcuts())
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        if not (shortcut.isEnabled() and isinstance(parent, QWidget) and parent.isVisible()):
            continue
        if parent.window() is not window:
            continue
        place = window if shortcut.context() in _IN_WINDOW else parent
        yield shortcut.key().toString(), place, f"a shortcut of {type(parent).__name__}"
    for button in shown_in(window):
        if isinstance(button, QAbstractButton) and button.isEnabled():
            keys = button.shortcut().toString()
            # A mnemonic is such a shortcut, too; those are compared above, letter by letter.
            if keys and not mnemonic(button.text()):
                yield keys, window, button.accessibleName()


def _places(act: QAction, window: QWidget) -> list[QWidget]:
    """Where an act is heard: the window, or the visible widgets that it was given to."""
    holders = [w for w in act.associatedObjects() if isinstance(w, QWidget)]
    if act.shortcutContext() in _IN_WINDOW:
        heard = any(isinstance(w, QMenu) or w.isVisible() for w in holders)
        return [window] if heard else []
    return [w for w in holders if w.isVisible() and w.window() is window]
