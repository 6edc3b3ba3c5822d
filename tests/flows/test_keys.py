"""Tab comes to everything on a page, in the order in which it is read."""

import pytest
from PySide6.QtWidgets import QApplication

from app.services.journal import Books
from app.views.widgets.painting import plain
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk

PAGES = {
    "Ctrl+1": ["Filter", "Import…", "New client", "Default preferences", "Columns"],
    "Ctrl+4": ["Export to CSV…", "Export to Excel…", "Report", "Period"],
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
