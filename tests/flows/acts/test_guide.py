"""F1 opens the guide where somebody is; it is read, searched and left by keyboard."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.journal import Books
from app.views.client.new_client import NewClientDialog
from app.views.guide.keyboard import Sheet
from app.views.guide.window import GuideWindow
from app.views.jump.commands import commands_of
from app.views.theme import Scheme, apply_theme
from tests.flows import person
from tests.flows.acts import keyboard
from tests.flows.conftest import OpenDesk

VIEWS = Path(__file__).resolve().parents[3] / "app" / "views"
KEYS = re.compile(r'"((?:(?:Ctrl|Alt|Shift)\+)+[A-Za-z0-9,]+|F\d+|Del)"')
"""Key sequences as the code writes them."""


def guide() -> GuideWindow:
    (found,) = person.windows(GuideWindow)
    return found


def test_f1_opens_the_page_of_what_is_on_the_screen(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    person.keys("F1")
    assert guide().key == "clients"
    for page, keys in (("overview", "Ctrl+2"), ("renewals", "Ctrl+3"), ("reports", "Ctrl+4")):
        person.come_to(desk.window)
        person.keys(keys, "F1")
        assert guide().key == page
    window = keyboard.open_client(desk, "D70574")
    for tab, page in (("Subscription", "renewal-acts"), ("Usage", "usage"), ("History", "undo")):
        keyboard.turn_to(window, tab)
        person.keys("F1")
        assert guide().key == page
        person.come_to(window)
    window.close()


def test_f1_helps_in_a_window_that_asks_something(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    keyboard.listed(desk, "D70574", "Active")
    person.keys("Ctrl+B", "F1")
    assert guide().key == "bulk"
    guide().close()
    person.come_to(person.front())
    person.keys("Esc")
    person.come_to(desk.window)
    person.keys("Ctrl+Shift+P", "F1")
    assert guide().key == "preferences"
    assert "preferences" in guide().shown.title


def test_f1_in_a_window_without_a_page_helps_where_it_was_opened(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    person.keys("Ctrl+N")
    assert isinstance(person.front(), NewClientDialog)
    person.keys("F1")
    assert guide().key == "clients"
    guide().close()
    person.come_to(*person.windows(NewClientDialog))
    person.keys("Esc")
    person.come_to(desk.window)


def test_the_guide_is_searched_read_and_left_by_keyboard(books: Books, sit_down: OpenDesk) -> None:
    sit_down()
    person.keys("F1", "Ctrl+F")
    person.write("depassement overage")
    assert guide().listed() == []
    person.keys("Ctrl+A")
    person.write("quota window overage")
    assert guide().listed() == ["usage"]
    person.keys("Return")
    assert guide().key == "usage"
    assert guide().reader.hasFocus()
    # Links are reached by Tab and followed by Enter, back and forth by Alt and the arrows.
    person.keys("Tab", "Return")
    assert guide().key == "import"
    person.keys("Alt+Left")
    assert guide().key == "usage"
    person.keys("Alt+Right")
    assert guide().key == "import"
    person.keys("Esc")
    assert person.windows(GuideWindow) == []


def test_every_shortcut_of_the_menus_is_on_the_sheet(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    person.keys("Shift+F1")
    text = guide().reader.toPlainText()
    for menu in desk.window.menus.values():
        for act in menu.actions():
            keys = act.shortcut().toString()
            if keys:
                assert keys in text, act.text()
    assert "Jump to…" in text
    assert "Ctrl+3" in text


def test_every_shortcut_that_the_code_names_is_on_the_sheet(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    others = {each.keys for each in Sheet().elsewhere()}
    acts = commands_of(desk.window.menuBar(), only_able=False)
    menus = {each.act.shortcut().toString() for each in acts} | {each.keys for each in acts}
    files = [each for each in VIEWS.rglob("*.py") if each.name != "keyboard.py"]
    code = {keys for file in files for keys in KEYS.findall(file.read_text(encoding="utf-8"))}
    # The key of the number pad is the same key to who reads the sheet.
    assert code - {"Ctrl+Enter"} <= others | menus
    assert others <= code


def test_pages_are_dressed_in_both_schemes_and_any_width(
    qapp: QApplication, books: Books, sit_down: OpenDesk
) -> None:
    sit_down()
    person.keys("F1")
    window = guide()
    for key in ("bulk", "keyboard", "modify", "keyboard"):
        window.show_page(key)
        for width in (700, 1200):
            window.resize(width, 600)
            person.settle()
            assert not window.reader.grab().isNull()
        document: QTextDocument = window.reader.document()
        assert document.blockCount() > 5
    apply_theme(qapp, Scheme.DARK)
    assert not window.grab().isNull()
    apply_theme(qapp, Scheme.LIGHT)
    QTest.keyClick(window, Qt.Key.Key_Escape)
