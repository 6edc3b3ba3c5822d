"""Ctrl+K leads to any client and to any command, by keyboard alone."""

import doctest

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.journal import Books
from app.views.client.dialog import ClientDialog
from app.views.client.new_client import NewClientDialog
from app.views.jump import looking
from app.views.jump.popup import JumpPopup
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Desk


def jump(desk: Desk) -> JumpPopup:
    """Open the popup once every client can be found."""
    person.come_to(desk.window)
    person.keys("Ctrl+K")
    (popup,) = person.windows(JumpPopup)
    return popup


def listed(popup: JumpPopup) -> list[tuple[str, str]]:
    return [(each.words, each.at_end) for each in popup.found()]


def write(popup: JumpPopup, text: str) -> None:
    popup.field.setText("")
    QTest.keyClicks(popup.field, text)


def press(popup: JumpPopup, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(popup.field, key)


def test_examples_hold() -> None:
    assert doctest.testmod(looking).failed == 0


def test_a_client_is_opened_by_its_reference(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    popup = jump(desk)
    person.wait(lambda: bool(popup._finder.first("d70574", 1)), "the index")
    write(popup, "d70574")
    assert listed(popup)[0] == ("BV Huysmans & Fils", "Active")
    assert popup.field.accessibleDescription().startswith("BV Huysmans & Fils, D70574")
    press(popup, Qt.Key.Key_Return)
    person.wait(lambda: bool(person.windows(ClientDialog)), "the client")
    (window,) = person.windows(ClientDialog)
    assert "D70574" in window.windowTitle()
    window.close()
    # It is offered first the next time, before anything is typed.
    again = jump(desk)
    assert listed(again)[0] == ("BV Huysmans & Fils", "Active")
    press(again, Qt.Key.Key_Escape)
    assert person.windows(JumpPopup) == []


def test_a_command_is_found_by_its_words_or_its_menu(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    popup = jump(desk)
    write(popup, "view ren")
    assert ("Renewals", "Ctrl+3") in listed(popup)
    write(popup, "new cli")
    assert listed(popup)[0] == ("New client…", "Ctrl+N")
    press(popup, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    person.wait(lambda: bool(person.windows(NewClientDialog)), "the dialog")
    person.windows(NewClientDialog)[0].reject()


def test_a_command_that_does_not_apply_is_not_offered(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    popup = jump(desk)
    write(popup, "archive")
    assert "Archive…" not in [words for words, _ in listed(popup)]
    press(popup, Qt.Key.Key_Escape)
    person.select(desk.list, "BV Huysmans & Fils")
    person.wait(lambda: "1 selected" in person.seen(desk.window), "the selection")
    popup = jump(desk)
    write(popup, "archive")
    assert "Archive…" in [words for words, _ in listed(popup)]
    press(popup, Qt.Key.Key_Escape)


def test_what_nothing_is_called_is_said(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    popup = jump(desk)
    write(popup, "zzzz")
    assert listed(popup) == []
    assert "Nothing is called that." in person.seen(popup)
    press(popup, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert popup.isVisible()
    press(popup, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("query", "texts", "near"),
    [
        ("D70574", ("D70574", "BV Huysmans"), 0),
        ("d705", ("D70574", "BV Huysmans"), 1),
        ("bv", ("D70574", "BV Huysmans"), 2),
        ("huy", ("D70574", "BV Huysmans"), 3),
        ("uys", ("D70574", "BV Huysmans"), 4),
    ],
)
def test_the_nearest_comes_first(query: str, texts: tuple[str, ...], near: int) -> None:
    assert looking.nearness(query, *texts) == near
