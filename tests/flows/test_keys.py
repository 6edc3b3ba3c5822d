"""Tab comes to everything on a page, in the order in which it is read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from app.services.journal import Books
from app.views.widgets.painting import plain
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk

MOST_STOPS = 80
"""More than any page has."""
PAGES = {
    "Ctrl+1": ["Filter", "Import…", "New client", "Default preferences", "Columns"],
    "Ctrl+4": ["Print the report", "Other formats", "Export to Excel…", "Report", "Period"],
    "Ctrl+5": ["Import…", "Export…", "New"],
    "Ctrl+3": ["Next month", "Today", "Whole month", "All payers", "Calendar"],
    "Ctrl+6": ["Filter", "Export to CSV…", "Export to Excel…"],
}


@pytest.mark.parametrize("shortcut", PAGES)
def test_tab_comes_to_what_stands_above_the_list(
    books: Books, sit_down: OpenDesk, shortcut: str
) -> None:
    factories.subscribe(books, factories.client(books))
    desk = sit_down()
    person.come_to(desk.window)
    person.keys(shortcut)
    person.settle()
    seen: list[str] = []
    for _ in range(40):
        person.keys("Tab")
        focused = QApplication.focusWidget()
        assert focused is not None
        seen += [plain(word) for word in person.words_of(focused)]
    for name in PAGES[shortcut]:
        assert any(word.startswith(name) for word in seen), (name, list(dict.fromkeys(seen)))


@pytest.mark.parametrize("shortcut", [*PAGES, "Ctrl+2", "Ctrl+,"])
def test_tab_comes_to_everything_once_and_back_the_same_way(
    books: Books, sit_down: OpenDesk, shortcut: str
) -> None:
    factories.subscribe(books, factories.client(books))
    desk = sit_down()
    person.come_to(desk.window)
    person.keys(shortcut)
    person.wait(lambda: not working(desk.window), "the page")
    person.keys("Tab")
    start = focused()
    forth = [start, *round_of("Tab", start)]
    assert focused() is start
    assert len(set(forth)) == len(forth), "Tab comes to something twice"
    back = round_of("Shift+Tab", start)
    assert [told(each) for each in back] == [told(each) for each in reversed(forth[1:])]
    missed = [each for each in reachable(desk.window) if each not in forth]
    assert [told(each) for each in missed] == []


def working(window: QWidget) -> bool:
    """Whether something on the page is still being read or reckoned."""
    shown = (each for each in window.findChildren(QWidget) if each.isVisible())
    ways = ("is_busy", "is_reading")
    return any(getattr(each, way, False) is True for each in shown for way in ways)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the focus"
    return found


def round_of(key: str, start: QWidget) -> list[QWidget]:
    """What has the focus after each press, until it is back where it began."""
    seen: list[QWidget] = []
    for _ in range(MOST_STOPS):
        person.keys(key)
        if focused() is start:
            return seen
        seen.append(focused())
    raise AssertionError(f"{key} does not come back to {told(start)}: {[told(w) for w in seen]}")


def reachable(window: QWidget) -> list[QWidget]:
    """Everything visible that Tab should come to; of exclusive choices one is enough."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.window() is window
        and each.isVisible()
        and each.isEnabled()
        and each.focusProxy() is None
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(each, QRadioButton) and not each.isChecked())
    ]


def told(widget: QWidget) -> str:
    """A widget in words."""
    return f"{type(widget).__name__} {widget.accessibleName() or words_or_parent(widget)!r}"


def words_or_parent(widget: QWidget) -> str:
    return ", ".join(person.words_of(widget)) or type(widget.parentWidget()).__name__
