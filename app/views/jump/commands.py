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


def commands_of(bar: QMenuBar, *, only_able: bool = True) -> list[Command]:
    """Return what can be done, now or ever, menu by menu in their order."""
    found: list[Command] = []
    for head in bar.actions():
        menu = head.menu()
        if isinstance(menu, QMenu):
            found += _commands(menu, plain(head.text()))
    return [each for each in found if each.act.isEnabled() or not only_able]


def _commands(menu: QMenu, path: str) -> Iterator[Command]:
    # What a menu shows may be decided when it opens.
    menu.aboutToShow.emit()
    for act in menu.actions():
        inner = act.menu()
        # Keys that are another's are shown behind a tab.
        words, _, shown = plain(act.text()).partition("\t")
        if isinstance(inner, QMenu):
            yield from _commands(inner, f"{path}{PATH_SIGN}{words}")
        elif not act.isSeparator() and act.isVisible():
            keys = act.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Command(words, path, keys or shown, act)
