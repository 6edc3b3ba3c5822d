"""What a person does at the desk: looks for words on the screen, clicks on them, presses keys.

Clicks go through the window, so that what lies above or outside is not reached; keys go to whatever
has the focus. Nothing here knows a private name of the program.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)

from app.views.widgets.painting import plain

W = TypeVar("W", bound=QWidget)

WAIT_MS = 15_000
LEFT = Qt.MouseButton.LeftButton
_ROUND_MS, _ROUNDS = 15, 40


def wait(until: Callable[[], bool], what: str = "what was expected") -> None:
    """Let the program work until something has happened."""
    deadline = QDeadlineTimer(WAIT_MS)
    loop, look_again = QEventLoop(), QTimer()
    look_again.timeout.connect(loop.quit)
    look_again.start(5)
    while not until():
        assert not deadline.hasExpired(), f"{what}: not so after a while; seen: {seen()}"
        loop.exec()


def settle() -> None:
    """Let what is due happen, and what was closed go."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    if QGuiApplication.platformName() != "offscreen":
        _let_the_screen_answer()


def _let_the_screen_answer() -> None:
    """On a real screen windows come and go when its server says so: wait until none does.

    A window that stands before the others, or was just opened, has the focus in the end.
    """
    before: object = None
    for _ in range(_ROUNDS):
        QTest.qWait(_ROUND_MS)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        modal = QApplication.activeModalWidget()
        now = (shown, QApplication.activeWindow(), QApplication.focusWidget())
        answered = modal is None or QApplication.activePopupWidget() or modal.isActiveWindow()
        if now == before and answered and (now[1] is not None or not shown):
            return
        before = now


# -------------------------------------------------------------------------------- looking


def front() -> QWidget:
    """The window in front: a menu or question before the window that it belongs to."""
    settle()
    found = (
        QApplication.activePopupWidget()
        or QApplication.activeModalWidget()
        or QApplication.activeWindow()
    )
    return found if found is not None else _brought_forward()


def _brought_forward() -> QWidget:
    """Do what a window manager does when the active window is gone: its parent comes forward."""
    open_ones = windows(QWidget)
    above = [parent.window() for w in open_ones if (parent := w.parentWidget()) is not None]
    top = [w for w in open_ones if w not in above]
    assert len(top) == 1, f"no window is in front of {open_ones}"
    come_to(top[0])
    return top[0]


def windows(kind: type[W]) -> list[W]:
    """Every window of a kind that is open."""
    settle()
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def words_of(widget: QWidget) -> set[str]:
    """The words by which somebody finds a widget: its text, and its name for a screen reader."""
    found = {widget.accessibleName()}
    if isinstance(widget, QAbstractButton | QLabel):
        found.add(plain(widget.text()))
    return found - {""}


def seen(within: QWidget | None = None) -> list[str]:
    """Everything that can be read now, in the window in front or a part of it."""
    settle()
    root = within if within is not None else front()
    found: list[str] = []
    for widget in _inside(root, QWidget):
        if isinstance(widget, QAbstractButton | QLabel):
            found.append(plain(widget.text()))
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            text = widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
            found.append(text)
        elif isinstance(widget, QTabBar):
            shown = (i for i in range(widget.count()) if widget.isTabVisible(i))
            found += [plain(widget.tabText(i)) for i in shown]
    return [text for text in found if text]


def look(kind: type[W], name: str = "", within: QWidget | None = None) -> W:
    """The one visible widget of a kind that is called this, or whose words begin so."""
    root = within if within is not None else front()
    there = _inside(root, kind)
    if isinstance(root, kind):
        there.append(root)
    exact = [w for w in there if not name or name in words_of(w)]
    found = exact or [w for w in there if any(word.startswith(name) for word in words_of(w))]
    assert len(found) == 1, f"{len(found)} × {kind.__name__} {name!r}; seen: {seen(root)}"
    return found[0]


def is_there(kind: type[QWidget], name: str, within: QWidget | None = None) -> bool:
    """Whether such a widget can be seen."""
    root = within if within is not None else front()
    return any(name in words_of(w) for w in _inside(root, kind))


def _inside(root: QWidget, kind: type[W]) -> list[W]:
    """What can be seen in a window; windows that belong to it are others."""
    window = root.window()
    return [w for w in root.findChildren(kind) if w.window() is window and w.isVisibleTo(window)]


# -------------------------------------------------------------------------------- mouse and keys


def come_to(window: QWidget) -> None:
    """Bring a window to the front."""
    window.raise_()
    window.activateWindow()
    wait(window.isActiveWindow, f"{window.windowTitle()!r} in front")
    settle()


def press(widget: QWidget, where: QPoint | None = None, *, twice: bool = False) -> None:
    """Click on a place of a widget, through its window; scroll to it first."""
    _scroll_to(widget)
    window = widget.window()
    modal = QApplication.activeModalWidget()
    assert modal is None or modal is window, f"{modal} stands before {widget}"
    at = widget.mapTo(window, widget.rect().center() if where is None else where)
    hit = window.childAt(at)
    assert hit is not None, f"{widget} lies outside its window"
    assert hit is widget or widget.isAncestorOf(hit), f"{hit} covers {widget}"
    handle = window.windowHandle()
    QTest.mouseClick(handle, LEFT, Qt.KeyboardModifier.NoModifier, at)
    if twice:
        QTest.mouseDClick(handle, LEFT, Qt.KeyboardModifier.NoModifier, at)
    settle()


def click(name: str, within: QWidget | None = None) -> None:
    """Click on the button, box or card that is called this."""
    button = look(QAbstractButton, name, within)
    assert button.isEnabled(), f"{name!r} cannot be clicked: {button.accessibleDescription()}"
    press(button, QPoint(10, button.height() // 2) if isinstance(button, QCheckBox) else None)


def keys(*sequences: str) -> None:
    """Press keys, as `Ctrl+I` or `Return`, where the focus is."""
    for sequence in sequences:
        front()
        window = QGuiApplication.focusWindow()
        assert window is not None, "no window has the focus"
        QTest.keySequence(window, QKeySequence(sequence))
        settle()


def write(text: str) -> None:
    """Type where the focus is, over whatever is selected."""
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the focus"
    QTest.keyClicks(focused, text)
    settle()


def fill_in(name: str, text: str, within: QWidget | None = None) -> None:
    """Click into a field, and type instead of what stands in it."""
    press(look(QLineEdit, name, within))
    keys("Ctrl+A")
    write(text) if text else keys("Del")


def menu(window: QMainWindow, title: str, act: str) -> None:
    """Open a menu of the bar and choose an act in it."""
    bar = window.menuBar()
    (head,) = (each for each in bar.actions() if plain(each.text()) == title)
    press(bar, bar.actionGeometry(head).center())
    choose(act)


def choose(act: str) -> None:
    """Choose an act of the menu that is open."""
    opened = front()
    assert isinstance(opened, QMenu), f"no menu is open: {opened}"
    (found,) = (each for each in opened.actions() if plain(each.text()) == act)
    assert found.isEnabled(), f"{act!r} cannot be chosen"
    QTest.mouseClick(opened, LEFT, Qt.KeyboardModifier.NoModifier, _in(opened, found))
    settle()


def turn_to(tab: str, within: QWidget | None = None) -> None:
    """Click on a tab whose title begins like this."""
    bar = look(QTabBar, within=within)
    places = [i for i in range(bar.count()) if plain(bar.tabText(i)).startswith(tab)]
    (place,) = (i for i in places if bar.isTabVisible(i))
    press(bar, bar.tabRect(place).center())


def answer(button: str) -> list[str]:
    """Answer the question that is in front; return what it said."""
    box = front()
    assert isinstance(box, QMessageBox), f"nothing is asked: {box}"
    said = [box.text(), box.informativeText()]
    click(button, box)
    return said


def choose_file(path: Path) -> None:
    """Type a path into the file chooser that is open, and accept it."""
    chooser = front()
    assert isinstance(chooser, QFileDialog), f"no file is asked for: {chooser}"
    name = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setFocus()
    name.selectAll()
    write(str(path))
    keys("Return")
    wait(lambda: not windows(QFileDialog), "the file chooser gone")


# -------------------------------------------------------------------------------- tables


def table(name: str, within: QWidget | None = None) -> QTableView:
    """The table that is called this."""
    return look(QTableView, name, within)


def column_of(view: QTableView, heading: str) -> int:
    """The place of the column under a heading."""
    model, horizontal = view.model(), Qt.Orientation.Horizontal
    titles = [str(model.headerData(i, horizontal) or "") for i in range(model.columnCount())]
    assert heading in titles, f"{heading!r} is not among {titles}"
    return titles.index(heading)


def cells(view: QTableView, heading: str) -> list[str]:
    """What a table shows under a heading, from top to bottom."""
    model, column = view.model(), column_of(view, heading)
    return [str(model.index(row, column).data() or "") for row in range(model.rowCount())]


def cell(view: QTableView, first: str, heading: str) -> str:
    """What stands under a heading in the row that begins with these words."""
    return str(view.model().index(_row(view, first), column_of(view, heading)).data() or "")


def select(view: QTableView, first: str) -> None:
    """Click on the row that begins with these words."""
    press(view.viewport(), _place(view, _row(view, first)))


def open_row(view: QTableView, first: str) -> None:
    """Double-click on the row that begins with these words."""
    press(view.viewport(), _place(view, _row(view, first)), twice=True)


def _row(view: QTableView, first: str) -> int:
    model = view.model()
    firsts = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert first in firsts, f"{first!r} is not among {firsts[:40]}"
    return firsts.index(first)


def _place(view: QTableView, row: int) -> QPoint:
    index: QModelIndex = view.model().index(row, 0)
    view.scrollTo(index)
    settle()
    return view.visualRect(index).center()


def _in(opened: QMenu, act: object) -> QPoint:
    (found,) = (each for each in opened.actions() if each is act)
    return opened.actionGeometry(found).center()


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and parent.widget() is not None:
            parent.ensureWidgetVisible(widget, 0, 8)
            settle()
        parent = parent.parentWidget()
