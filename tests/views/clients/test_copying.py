from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from app.services.client_filter import ClientFilter
from app.services.client_lists import Column, Tab
from app.services.journal import Books
from app.views.clients.deeds import Deed
from app.views.clients.page import ClientsPage
from app.views.reports.saving import FOLDER
from tests.factories import client, clients, journal, subscribe
from tests.views.clients.conftest import OpenPage
from tests.views.clients.screen import begin, select


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


def test_the_selection_is_exported_with_what_narrowed_the_list(
    qtbot: QtBot, books: Books, open_page: OpenPage, tmp_path: Path, settings: QSettings
) -> None:
    for name, plan in (("Anne", "pro"), ("Béa", "essentiel"), ("=1+1", "pro")):
        subscribe(books, client(books, name), plan)
    settings.setValue(FOLDER, str(tmp_path))
    page = open_page(books)
    only(page, Column.CLIENT, Column.PRICE, Column.MONTHLY_PRICE)
    page.ask(Tab.ACTIVE, ClientFilter(plans=frozenset({"pro"})))
    select(qtbot, page, 1, 3)
    begin(page, Deed.EXPORT)
    chooser = page.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert chooser.nameFilters() == ["*.xlsx", "*.csv", "*.pdf"]
    target = tmp_path / "list.xlsx"
    with qtbot.waitSignal(page.done) as done:
        chooser.fileSelected.emit(str(target))
    chooser.close()
    assert done.args == ["list.xlsx: 2 client(s) exported"]
    book = CalamineWorkbook.from_path(target)
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[0][0] == "Client"
    assert [row[0] for row in rows[1:]] == ["=1+1", "Anne", "Total"]
    assert [row[1:] for row in rows[1:3]] == [[26.9, 26.9], [26.9, 26.9]]
    assert rows[3][2] == 53.8
    told = book.get_sheet_by_name("Parameters").to_python()
    assert ["Filter", "Plan: Pro"] in told
    entry = journal(books)[-1]
    assert entry.facts["report"] == "clients"
    assert entry.facts["parameters"] == {
        "tab": "active", "text": "", "filter": {"plans": ["pro"]},
    }  # fmt: skip
