"""The page of the shortcuts, made of the program's own acts: it cannot go stale."""

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from app.views.guide.contents import KEYBOARD, GuidePage
from app.views.jump.commands import Command, commands_of
from app.views.labels.source import Labels


def keyboard_page(bar: QMenuBar) -> GuidePage:
    """Return every shortcut of the menus, then those that hold everywhere or in dialogs."""
    title = Labels.tr("Keyboard shortcuts")
    parts = [f"# {title}", Labels.tr("Alt and the underlined letter reach everything else.")]
    for path, commands in _by_menu(commands_of(bar, only_able=False)).items():
        parts += [f"## {path}", _table((each.words, each.keys) for each in commands)]
    parts += ["## " + Labels.tr("Everywhere"), _table(elsewhere())]
    return GuidePage(KEYBOARD, title, "\n\n".join(parts))


def elsewhere() -> list[tuple[str, str]]:
    """Return what is done by keys that stand in no menu."""
    known = (
        (Labels.tr("Explain the amount or figure"), "Ctrl+E"),
        (Labels.tr("Next tab, or list"), "Ctrl+PgDown"),
        (Labels.tr("Previous tab, or list"), "Ctrl+PgUp"),
        (Labels.tr("Previous client, in a client's window"), "Alt+Up"),
        (Labels.tr("Next client, in a client's window"), "Alt+Down"),
        (Labels.tr("Acts on the client, in its window"), "Alt+Right"),
        (Labels.tr("Edit a cell"), "F2"),
        (Labels.tr("Take the suggestion, in the check of an import"), "Ctrl+Return"),
        (Labels.tr("Skip the row, in the check of an import"), "Ctrl+Del"),
        (Labels.tr("Leave, close, take back"), "Esc"),
    )
    native = QKeySequence.SequenceFormat.NativeText
    return [(words, QKeySequence(keys).toString(native)) for words, keys in known]


def _by_menu(commands: Iterable[Command]) -> dict[str, list[Command]]:
    found: dict[str, list[Command]] = defaultdict(list)
    for each in commands:
        if each.keys:
            found[each.path].append(each)
    return found


def _table(rows: Iterable[tuple[str, str]]) -> str:
    head = (Labels.tr("Act", "of the keyboard"), Labels.tr("Keys", "of the keyboard"))
    lines = [head, ("---", "---"), *rows]
    return "\n".join(f"| {words.replace('|', ' ')} | {keys} |" for words, keys in lines)
