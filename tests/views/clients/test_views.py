"""Saved views: kept, chosen, changed, deleted; and what a damaged settings file brings back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus
from app.services.client_filter import Attention, ClientFilter, QuotaState
from app.services.client_lists import Column, Sort, Tab
from app.services.journal import Books
from app.views.clients.name_dialog import NameDialog
from app.views.clients.page import ClientsPage
from app.views.clients.views import ListView, ViewMemory
from app.views.widgets.painting import plain
from tests.factories import client, subscribe
from tests.views.clients.conftest import OpenPage
from tests.views.clients.screen import dialog, headings, names, search

EVERYTHING = ListView(
    name="À revoir, tout",
    tab=Tab.ACTIVE,
    text="zinc, é",
    wanted=ClientFilter(
        attention=Attention.WRONG_EMAIL,
        statuses=frozenset({ClientStatus.LOST}),
        payers=frozenset(Payer),
        plans=frozenset({"pro"}),
        intervals=frozenset({Interval.YEARLY}),
        quotas=frozenset({QuotaState.OVER, QuotaState.UNREAD}),
        renews_within=30,
        managers=frozenset({"", "N. Haddad"}),
        tags=frozenset({"btp"}),
    ),
    sorts=(Sort(Column.PRICE, descending=True), Sort(Column.CLIENT)),
    columns=(Column.CLIENT, Column.PRICE),
)


@pytest.fixture
def memory(settings: QSettings) -> ViewMemory:
    return ViewMemory(settings)


def choose(page: ClientsPage, words: str) -> None:
    menu = page.narrowing.views.menu()
    next(act for act in menu.actions() if plain(act.text()) == words).trigger()
    menu.deleteLater()


def items(menu: QMenu) -> list[str]:
    return [plain(act.text()) for act in menu.actions() if not act.isSeparator()]


def save(qtbot: QtBot, page: ClientsPage, name: str) -> None:
    page.narrowing.views.ask_name()
    asked = dialog(page, NameDialog)
    QTest.keyClicks(asked.editor, name)
    QTest.keyClick(asked.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.findChildren(NameDialog))


def test_a_view_comes_back_from_the_settings_as_it_was(
    tmp_path: Path, memory: ViewMemory, settings: QSettings
) -> None:
    memory.keep(EVERYTHING)
    memory.keep(ListView(name="alle"))
    memory.keep_last(EVERYTHING)
    settings.sync()
    again = ViewMemory(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert again.views() == [ListView(name="alle"), EVERYTHING]
    assert again.last() == EVERYTHING
    again.forget("alle")
    assert again.named("alle") is None
    assert again.named(EVERYTHING.name) == EVERYTHING


@pytest.mark.parametrize(
    "stored",
    ["", "{", "[]", "null", '{"name": 1}', '[{"name": "x", "tab": "gone"}]', '["x", {}, 3]'],
)
def test_damaged_settings_bring_no_view_and_no_failure(
    memory: ViewMemory, settings: QSettings, stored: str
) -> None:
    settings.setValue("clients/views", stored)
    settings.setValue("clients/last_view", stored)
    assert memory.views() == []
    assert memory.last() is None


def test_a_view_keeps_tab_filter_order_and_columns(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    for name, plan in (("Anne", "pro"), ("Béa", "essentiel"), ("Cléo", "pro")):
        subscribe(books, client(books, name), plan)
    client(books, "Dan", status=ClientStatus.DRAFT)
    page = open_page(books)
    assert plain(page.narrowing.view_button.text()) == "Views"
    page.ask(Tab.ACTIVE, ClientFilter(plans=frozenset({"pro"})))
    page.current.sort_by((Sort(Column.CLIENT, descending=True),))
    page.current.columns.choose(Column.CITY, on=True)
    shown = headings(page)
    save(qtbot, page, "Les Pro")
    assert plain(page.narrowing.view_button.text()) == "View: Les Pro"

    choose(page, "All clients")
    page.current.sort_by((Sort(Column.CLIENT),))
    page.current.columns.reset()
    page.show_tab(Tab.INACTIVE)
    assert names(page) == ["Dan"]
    assert plain(page.narrowing.view_button.text()) == "Views"

    choose(page, "Les Pro")
    assert page.current.tab is Tab.ACTIVE
    assert names(page) == ["Cléo", "Anne"]
    assert headings(page) == shown
    assert plain(page.narrowing.view_button.text()) == "View: Les Pro"


def test_a_changed_view_says_so_and_is_updated_or_deleted(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    subscribe(books, client(books, "Anne"), "pro")
    page = open_page(books)
    page.ask(Tab.ACTIVE, ClientFilter(plans=frozenset({"pro"})))
    save(qtbot, page, "Les Pro")
    search(qtbot, page, "x")
    assert plain(page.narrowing.view_button.text()) == "View: Les Pro (changed)"
    with qtbot.waitSignal(page.done) as said:
        choose(page, "Update “Les Pro”")
    assert said.args == ["View “Les Pro” saved"]
    assert plain(page.narrowing.view_button.text()) == "View: Les Pro"
    choose(page, "Delete “Les Pro”")
    assert plain(page.narrowing.view_button.text()) == "Views"
    assert items(page.narrowing.views.menu()) == ["All clients", "Save as a view…"]


def test_a_view_needs_a_name_and_one_of_a_name_is_replaced(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    client(books, "Anne")
    page = open_page(books)
    page.narrowing.views.ask_name()
    asked = dialog(page, NameDialog)
    QTest.keyClick(asked.editor, Qt.Key.Key_Return)
    assert asked.isVisible()
    assert "Type a name" in asked.field.error
    QTest.keyClicks(asked.editor, "A & B")
    assert asked.field.error == ""
    QTest.keyClick(asked.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.findChildren(NameDialog))
    assert items(page.narrowing.views.menu())[0] == "A & B"

    page.ask(Tab.ACTIVE, ClientFilter(renews_within=30))
    page.narrowing.views.ask_name()
    asked = dialog(page, NameDialog)
    QTest.keyClicks(asked.editor, "A & B")
    assert plain(asked.confirm.text()) == "Replace the view"
    QTest.keyClick(asked.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.findChildren(NameDialog))
    assert items(page.narrowing.views.menu())[:1] == ["A & B"]
    assert plain(page.narrowing.view_button.text()) == "View: A & B"


def test_the_view_of_the_last_time_is_named_again(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    subscribe(books, client(books, "Anne"), "pro")
    page = open_page(books)
    page.ask(Tab.ACTIVE, ClientFilter(plans=frozenset({"pro"})))
    save(qtbot, page, "Les Pro")
    page.close()
    assert plain(open_page(books).narrowing.view_button.text()) == "View: Les Pro"
