"""An accountant who never touches the mouse: every way through the window is a key.

Each act of a test is found by its words and reached by Tab, a mnemonic or a shortcut; what is read
at the end is read on the screen.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)

from app.views.change_wizard.wizard import ChangeWizard
from app.views.client.dialog import ClientDialog
from app.views.explain import ExplanationDialog
from app.views.widgets.painting import plain
from app.views.widgets.texts import Text
from tests.flows import person
from tests.flows.desk import Desk

OTHER = "D10169"
"""A client that no test changes."""
MOST_STOPS = 90
"""No window has more to stop at."""


def words_at_focus() -> set[str]:
    """What has the focus, by its words."""
    focused = QApplication.focusWidget()
    return set() if focused is None else {plain(word) for word in person.words_of(focused)}


def tab_to(words: str) -> None:
    """Press Tab until what has the focus is called this, or begins so."""
    for _ in range(MOST_STOPS):
        here = words_at_focus()
        if words in here or any(word.startswith(words) for word in here):
            return
        person.keys("Tab")
    raise AssertionError(f"{words!r} is never reached; seen: {person.seen()}")


def press(words: str) -> None:
    """Go to a button, box or link by Tab and press Space on it."""
    tab_to(words)
    person.keys("Space")


def fill_in(words: str, text: str) -> None:
    """Go to a field by Tab and type instead of what stands in it."""
    tab_to(words)
    person.keys("Ctrl+A")
    if text:
        person.write(text)
    else:
        person.keys("Del")


def show_page(desk: Desk, shortcut: str) -> None:
    """Go to a page of the main window."""
    person.come_to(desk.window)
    person.keys(shortcut)


def open_client(desk: Desk, reference: str, tab: str = "Active") -> ClientDialog:
    """Type a client's reference into the filter of a tab, and open it with Enter."""
    person.come_to(desk.window)
    person.keys("Ctrl+1")
    turn_list(desk, tab)
    list_client(desk, reference)
    person.keys("Return")
    (window,) = [w for w in person.windows(ClientDialog) if reference in w.windowTitle()]
    person.come_to(window)
    return window


def list_client(desk: Desk, reference: str) -> None:
    """Filter the list down to one client and go to it."""
    person.keys("Ctrl+F", "Ctrl+A")
    person.write(reference)
    person.wait(lambda: person.cells(desk.list, "Reference") == [reference], f"{reference} listed")
    person.keys("Down", "Home")


def turn_list(desk: Desk, tab: str) -> None:
    """Turn to a tab of the clients by Ctrl+PgDown."""
    for _ in range(3):
        if any(text.startswith(tab) for text in _chosen_tab(desk)):
            return
        person.keys("Ctrl+PgDown")
    raise AssertionError(f"{tab!r} is not a tab: {_chosen_tab(desk)}")


def _chosen_tab(desk: Desk) -> list[str]:
    bar = person.look(QTabBar, within=desk.window)
    return [plain(bar.tabText(bar.currentIndex()))]


def turn_to(window: ClientDialog, tab: str) -> None:
    """Turn to a tab of a client's window by Ctrl+PgDown."""
    person.come_to(window)
    bar = window.row.tabs
    for _ in range(bar.count()):
        if plain(bar.tabText(bar.currentIndex())).startswith(tab):
            return
        person.keys("Ctrl+PgDown")
    raise AssertionError(f"{tab!r} is not a tab of {window.windowTitle()}")


def answer(button: str) -> list[str]:
    """Answer the question in front by Tab and Space; return what it said."""
    box = person.front()
    assert isinstance(box, QMessageBox), f"nothing is asked: {box}"
    said = [box.text(), box.informativeText()]
    press(button)
    # What a window manager does when the question is gone: the window below comes forward.
    person.come_to(person.front())
    return said


def catch_up(desk: Desk) -> None:
    """Let the first act of a new day bring what time did: look at a client's usage, and leave."""
    window = open_client(desk, OTHER)
    turn_to(window, "Usage")
    person.keys("Return", "Esc")
    window.close()


def read(within: QWidget | None = None) -> str:
    """Everything on the screen in one line."""
    return " | ".join(person.seen(within))


def explain_focused() -> str:
    """Open the amount that has the focus by Enter, read its computation, and close it."""
    person.keys("Return")
    return read_explanation()


def read_explanation() -> str:
    """Read the computation that is open, and close it with Escape."""
    (opened,) = [each for each in person.windows(ExplanationDialog) if each.isVisible()]
    said = " | ".join(text.text() for text in opened.findChildren(Text))
    person.keys("Esc")
    return said


def explained_lines(window: ClientDialog) -> list[str]:
    """Open every line of the Billing tab in turn with Enter, and return each computation."""
    turn_to(window, "Billing")
    table = person.look(QTableView, within=window.billing)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    said = []
    for _ in range(table.model().rowCount()):
        person.keys("Return")
        said.append(read_explanation())
        person.keys("Down")
    return said


def history(window: ClientDialog) -> tuple[str, ...]:
    """Turn to the History tab and read it, the latest act first."""
    turn_to(window, "History")
    return window.history.sentences


def choose(words: str) -> None:
    """Go down the menu that is open to an act, and choose it with Enter."""
    menu = person.front()
    assert isinstance(menu, QMenu), f"no menu is open: {menu}"
    for _ in range(len(menu.actions()) + 1):
        chosen: QAction | None = menu.activeAction()
        if chosen is not None and plain(chosen.text()).startswith(words):
            QTest.keyClick(menu, Qt.Key.Key_Return)
            person.settle()
            return
        QTest.keyClick(menu, Qt.Key.Key_Down)
    raise AssertionError(f"{words!r} is not in {[plain(a.text()) for a in menu.actions()]}")


def open_menu_of_list(desk: Desk) -> None:
    """Open the context menu of the list's selection with the menu key."""
    place = desk.list.visualRect(desk.list.currentIndex()).bottomLeft()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, desk.list.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(desk.list, event)
    person.settle()


def listed(desk: Desk, reference: str, tab: str) -> None:
    """Go to one client in the list of a tab and select it with Space."""
    person.come_to(desk.window)
    person.keys("Ctrl+1")
    turn_list(desk, tab)
    list_client(desk, reference)
    person.keys("Space")


def is_enabled_default(window: QWidget) -> bool:
    """Whether Enter would do the one act that goes on."""
    return any(
        button.isDefault() and button.isEnabled() and button.isVisible()
        for button in window.findChildren(QPushButton)
    )


def modify(desk: Desk, reference: str) -> ChangeWizard:
    """Open a client, and its wizard by Enter."""
    window = open_client(desk, reference)
    turn_to(window, "Subscription")
    person.keys("Return")
    (wizard,) = person.windows(ChangeWizard)
    return wizard


def go_on(wizard: ChangeWizard, step: str) -> None:
    """Press Enter until a step is reached."""
    for _ in range(6):
        if wizard.step.name == step:
            return
        person.keys("Return")
    raise AssertionError(f"{step} is not reached; at {wizard.step.name}: {person.seen(wizard)}")


def confirm(wizard: ChangeWizard) -> str:
    """Read the confirmation, tick the box and confirm; return what was read."""
    go_on(wizard, "CONFIRMATION")
    said = read(wizard)
    press("I confirm a recurring payment")
    press("Confirm")
    assert not person.windows(ChangeWizard), read()
    return said
