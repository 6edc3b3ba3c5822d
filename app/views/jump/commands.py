"""Every command of the menus, as one list: its words, where it stands, its shortcut."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.views.widgets.painting import plain

PATH_SIGN = " › "


@dataclass(frozen=True, slots=True)
class Command:
    """An act of a menu; `path` are the menus that lead to it."""

    words: str
    path: str
    keys: str
    """The shortcut as the system writes it; empty: there is none."""
    act: QAction


def commands_of(bar: QMenuBar) -> list[Command]:
    """Return what can be done now, menu by menu in their order."""
    found: list[Command] = []
    for head in bar.actions():
        menu = head.menu()
        if isinstance(menu, QMenu):
            found += _commands(menu, plain(head.text()))
    return found


def _commands(menu: QMenu, path: str) -> Iterator[Command]:
    # What a menu shows may be decided when it opens.
    menu.aboutToShow.emit()
    for act in menu.actions():
        inner = act.menu()
        words = plain(act.text())
        if isinstance(inner, QMenu):
            yield from _commands(inner, f"{path}{PATH_SIGN}{words}")
        elif not act.isSeparator() and act.isEnabled() and act.isVisible():
            keys = act.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Command(words, path, keys, act)
