from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.client_lists import Column
from app.services.journal import Books
from app.views.clients.page import ClientsPage
from tests.factories import client, clients, subscribe
from tests.views.clients.conftest import OpenPage
from tests.views.clients.screen import select


def test_cells_are_copied_plain(qtbot: QtBot, books: Books, open_page: OpenPage) -> None:
    client_id = client(books, "=SOMME(A1)", reference="0042", manager="")
    subscribe(books, client_id, "entreprise", on="2026-11-07")
    page = open_page(books)
    only(page, Column.CLIENT, Column.REFERENCE, Column.PRICE, Column.RENEWAL, Column.MANAGER)
    select(qtbot, page, client_id)
    with qtbot.waitSignal(page.done) as done:
        QTest.keySequence(page.current.table, QKeySequence("Ctrl+C"))
    assert done.args == ["1 row(s) copied"]
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "'=SOMME(A1)\t0042\t79,00\t07/12/2026\t\r\n"
    html = clipboard.mimeData().html()
    assert "<th>" not in html
    assert ">79,00</td>" in html


def test_headings_are_copied_when_asked_for(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    client_id = client(books, "Zinc SARL", city="Lille")
    page = open_page(books)
    only(page, Column.CLIENT, Column.CITY)
    select(qtbot, page, client_id)
    with qtbot.waitSignal(page.done):
        QTest.keySequence(page.current.table, QKeySequence("Ctrl+Shift+C"))
    assert QGuiApplication.clipboard().text() == "Client\tCity\r\nZinc SARL\tLille\r\n"


def test_many_rows_are_copied_in_slices(qtbot: QtBot, books: Books, open_page: OpenPage) -> None:
    clients(books, 300)
    page = open_page(books)
    QTest.keySequence(page.current.table, QKeySequence("Ctrl+A"))
    qtbot.waitUntil(lambda: len(page.selection.ids) == 300)
    with qtbot.waitSignal(page.done):
        page.copy()
    assert QGuiApplication.clipboard().text().count("\r\n") == 300


def test_copying_in_the_filter_copies_its_text(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    client_id = client(books, "Zinc")
    page = open_page(books)
    select(qtbot, page, client_id)
    QTest.keyClicks(page.head.filter, "zi")
    page.head.filter.setFocus(Qt.FocusReason.OtherFocusReason)
    page.head.filter.selectAll()
    QTest.keySequence(page.head.filter, QKeySequence("Ctrl+C"))
    assert QGuiApplication.clipboard().text() == "zi"


def only(page: ClientsPage, *columns: Column) -> None:
    for column in page.current.model.columns:
        page.current.columns.choose(column, column in columns)
