from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from app.services.client_lists import Column, Tab
from app.services.journal import Books
from app.views.clients.page import ClientsPage
from tests.factories import client, subscribe
from tests.views.clients.conftest import OpenPage
from tests.views.clients.screen import headings, names


def test_the_columns_of_the_first_start(books: Books, open_page: OpenPage) -> None:
    client(books)
    page = open_page(books)
    page.resize(1600, 600)
    assert headings(page) == [
        "client",
        "reference",
        "plan",
        "interval",
        "payer",
        "price",
        "monthly_price",
        "discount",
        "quota",
        "renewal",
        "scheduled",
        "manager",
    ]
    page.show_tab(Tab.INACTIVE)
    assert headings(page) == [
        "client",
        "reference",
        "status",
        "since",
        "pending_plan",
        "pending_interval",
        "pending_payer",
        "email",
        "manager",
    ]


def test_chosen_columns_are_remembered_for_each_tab(books: Books, open_page: OpenPage) -> None:
    client(books)
    page = open_page(books)
    chooser(page, "City")
    chooser(page, "Reference")
    page.hide()
    again = open_page(books)
    assert "city" in headings(again)
    assert "reference" not in headings(again)
    again.show_tab(Tab.INACTIVE)
    assert "reference" in headings(again)
    again.show_tab(Tab.ACTIVE)
    chooser(again, "Standard columns")
    assert "city" not in headings(again)


def test_the_name_of_the_client_stays(books: Books, open_page: OpenPage) -> None:
    client(books)
    page = open_page(books)
    menu = page.column_menu.menu()
    (name,) = (act for act in menu.actions() if act.text() == "Client")
    assert not name.isEnabled()
    menu.deleteLater()


def test_a_narrow_window_drops_the_manager_and_shrinks_what_is_scheduled(
    books: Books, open_page: OpenPage
) -> None:
    subscribe(books, client(books, "Un nom de client fort long, vraiment"), "pro")
    page = open_page(books)
    page.resize(1500, 600)
    assert "manager" in headings(page)
    page.resize(720, 600)
    table, model = page.current.table, page.current.model
    place = model.columns.index(Column.SCHEDULED)
    assert "manager" not in headings(page)
    assert table.columnWidth(place) < 40
    assert table.head.length() <= table.viewport().width()


def test_a_chosen_set_wins_over_the_width(books: Books, open_page: OpenPage) -> None:
    client(books)
    page = open_page(books)
    chooser(page, "Country")
    page.resize(800, 600)
    assert {"manager", "country"} <= set(headings(page))


def test_moved_columns_are_remembered(
    books: Books, open_page: OpenPage, settings: QSettings
) -> None:
    client(books)
    page = open_page(books)
    page.resize(1600, 600)
    page.current.table.head.moveSection(2, 1)
    page.hide()
    assert headings(open_page(books))[:3] == ["client", "plan", "reference"]


def test_the_list_is_sorted_from_the_menu(qtbot: QtBot, books: Books, open_page: OpenPage) -> None:
    client(books, "A", reference="2")
    client(books, "B", reference="1")
    page = open_page(books)
    menu = page.column_menu.menu()
    sorting = menu.actions()[0].menu()
    (act,) = (each for each in sorting.actions() if each.text() == "Reference")  # type: ignore[attr-defined]
    act.trigger()
    menu.deleteLater()
    assert names(page) == ["B", "A"]


def chooser(page: ClientsPage, text: str) -> None:
    menu = page.column_menu.menu()
    (act,) = (each for each in menu.actions() if each.text().replace("&", "") == text)
    act.trigger()
    menu.deleteLater()
