"""The Journal page: what it lists, how it is narrowed, what is copied and written to a file."""

import csv
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.services.client_values import ClientFields
from app.services.clients import change_client, create_client
from app.services.journal import Books
from app.services.journal_list import JournalFilter
from app.views.formatting import Formats
from app.views.journal.entry_dialog import EntryDialog
from app.views.journal.model import CHANGE, CLIENTS, EFFECTIVE, REASON, WHAT, WHEN, WHO
from app.views.journal.page import JournalPage
from app.views.reports.periods import Usual
from app.views.widgets.painting import plain
from app.views.workspace import Workspace
from tests import factories
from tests.views.journal.conftest import COLLEAGUE, WHY

EVERY = [
    "Renewal stopped",
    "Client invited",
    "Client created",
    "Client created",
    "Subscription modified",
    "Invitation accepted",
    "Payment method added",
]


def column(page: JournalPage, place: int) -> list[str]:
    return [page.model.cell_at(row, place).text for row in range(page.model.rowCount())]


def select(page: JournalPage, *rows: int) -> None:
    page.table.setFocus()
    page.table.select_ids([page.model.ids[row] for row in rows])
    page.table.go_to(rows[0])


def search(page: JournalPage, text: str) -> list[str]:
    page.head.filter.clear()
    QTest.keyClicks(page.head.filter, text)
    return column(page, WHAT)


def test_every_act_says_who_when_what_and_why(page: JournalPage) -> None:
    assert column(page, WHAT) == EVERY
    first = [page.model.cell_at(0, place).text for place in range(page.model.columnCount())]
    assert first[WHEN].startswith("22/11/2026 ")
    assert first[WHO:] == [
        COLLEAGUE,
        "Renewal stopped",
        "Atelier Noël",
        "Usable until 30/11/2026 included, then it ends",
        "01/12/2026",
        WHY,
    ]
    assert column(page, CLIENTS)[1] == "Bois & Fils and 1 other(s)"
    assert column(page, CHANGE)[1].startswith("Status: Draft → Invited")
    assert column(page, CHANGE)[-1] == "Card: Visa"
    assert column(page, EFFECTIVE)[-1] == "20/11/2026"


def test_words_narrow_the_list_without_accents_or_case(page: JournalPage) -> None:
    assert search(page, "NOEL") == [
        "Renewal stopped",
        "Subscription modified",
        "Invitation accepted",
    ]
    assert search(page, "cessation noel") == ["Renewal stopped"]
    assert search(page, "noir") == ["Renewal stopped"]
    assert search(page, "d100 modified") == ["Subscription modified"]
    assert search(page, "visa card") == []
    assert page.model.rowCount() == 0
    QTest.keyClick(page.head.filter, Qt.Key.Key_Escape)
    assert column(page, WHAT) == EVERY


def test_chips_narrow_the_list_and_are_taken_off(page: JournalPage) -> None:
    filters = page.filters
    act(filters.act_menu(), "Client created")
    assert column(page, WHAT) == ["Client created"] * 2
    assert plain(filters.act_chip.text()) == "Act: Client created"
    act(filters.act_menu(), "Client invited")
    assert column(page, WHAT) == ["Client invited", "Client created", "Client created"]
    assert plain(filters.act_chip.text()) == "2 act(s)"
    act(filters.act_menu(), "Client created")
    assert plain(filters.act_chip.text()) == "Act: Client invited"
    QTest.keyClick(filters.act_chip, Qt.Key.Key_Delete)
    assert column(page, WHAT) == EVERY
    act(filters.author_menu(), COLLEAGUE)
    assert column(page, WHAT) == ["Renewal stopped"]
    assert plain(filters.author_chip.text()) == f"Author: {COLLEAGUE}"
    QTest.keyClick(filters.author_chip, Qt.Key.Key_Backspace)
    assert not filters.author_chip.is_on


def act(menu: QMenu, text: str) -> None:
    (found,) = (each for each in menu.actions() if plain(each.text()) == text)
    found.trigger()


def test_periods_narrow_the_list(page: JournalPage) -> None:
    filters = page.filters
    act(filters.period_menu(), "2025")
    assert page.model.rowCount() == 0
    act(filters.period_menu(), "November 2026".replace(" ", "\u00a0"))
    assert column(page, WHAT) == EVERY
    assert plain(filters.period_chip.text()).replace("\u00a0", " ") == "Period: November 2026"
    act(filters.period_menu(), "Other days…")
    assert filters.days.isVisibleTo(filters)
    filters.ask_days("22/11", ".")
    assert column(page, WHAT) == ["Renewal stopped"]
    assert plain(filters.period_chip.text()) == "Period: 22/11/2026 – 22/11/2026"
    filters.ask_days("22/11", "soon")
    assert filters.days.end_field.error
    assert plain(filters.period_chip.text()) == "Period: other days"
    QTest.keyClick(filters.period_chip, Qt.Key.Key_Delete)
    assert not filters.days.isVisibleTo(filters)
    assert column(page, WHAT) == EVERY


def test_one_client_alone_by_the_keyboard(page: JournalPage) -> None:
    select(page, 0)
    QTest.keyClick(page.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(column(page, WHAT)) == 3
    chip = page.filters.client_chip
    assert chip.isVisible()
    assert plain(chip.text()) == "Client: Atelier Noël (D100)"
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert not chip.isVisible()
    assert column(page, WHAT) == EVERY


def test_nothing_found_says_so_and_clears(page: JournalPage) -> None:
    search(page, "nobody")
    act(page.filters.author_menu(), COLLEAGUE)
    state = page._nothing_found
    assert state.isVisible()
    assert not page.head.to_xlsx.isEnabled()
    state.link_chosen.emit()
    assert column(page, WHAT) == EVERY
    assert page.head.filter.text() == ""
    assert page.head.to_xlsx.isEnabled()


def test_an_empty_journal_says_what_belongs_there(
    qtbot: QtBot, tmp_path: Path, settings: QSettings
) -> None:
    workspace = Workspace(factories.stocked(tmp_path), Formats("en"))
    page = JournalPage(workspace, settings)
    workspace.setParent(page)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.finder.is_ready)
    assert page._nothing_yet.isVisible()
    page.setFocus()
    assert page.head.filter.hasFocus()
    QTest.keyClick(page.head.filter, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.listed):
        workspace.apply(create_client, ClientFields("Atelier Roux"))
    assert column(page, WHAT) == ["Client created"]


def test_what_is_done_elsewhere_appears_and_is_found(page: JournalPage, books: Books) -> None:
    select(page, 2)
    chosen = page.table.chosen_ids()
    page.workspace.apply(change_client, 1, ClientFields("Atelier Rouge"))
    assert column(page, WHAT)[0] == "Client changed"
    assert page.table.chosen_ids() == chosen
    assert search(page, "rouge")[0] == "Client changed"
    page.hide()
    create_client(books, ClientFields("Zinc"))
    page.show()
    assert search(page, "zinc") == ["Client created"]


def test_the_client_of_one_act_is_opened(page: JournalPage, qtbot: QtBot) -> None:
    select(page, 0)
    with qtbot.waitSignal(page.client_chosen) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == [1]
    select(page, 1)
    assert not page.acts.open_client.isEnabled()
    select(page, 0, 1)
    assert not page.acts.details.isEnabled()
    page._on_open_client()
    page._on_only_client()
    assert column(page, WHAT) == EVERY


def test_a_menu_offers_what_applies(page: JournalPage) -> None:
    page.table.menu_wanted.emit(QPoint(5, 5))
    assert QApplication.activePopupWidget() is None
    select(page, 1)
    page.table.menu_wanted.emit(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    able = [plain(each.text()) for each in menu.actions() if each.isEnabled() and each.text()]
    assert able == [
        *("Details…", "Copy", "Copy with headings"),
        *("Export to Excel…", "Export to CSV…", "Export to PDF…"),
    ]
    menu.close()


def test_acts_are_ticked_in_a_menu_that_stays_open(page: JournalPage) -> None:
    QTest.mouseClick(page.filters.act_chip, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    place = menu.actionGeometry(menu.actions()[1]).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    assert menu.isVisible()
    assert len(page.filters.wanted.acts) == 2
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert plain(page.filters.act_chip.text()) == "2 act(s)"


def test_rows_are_copied_for_a_spreadsheet(page: JournalPage, qtbot: QtBot) -> None:
    select(page, 0, 1)
    with qtbot.waitSignal(page.done) as said:
        page.acts.copy_headed.trigger()
    assert said.args == ["2 row(s) copied"]
    headings, first, second = QGuiApplication.clipboard().text().splitlines()
    assert headings.split("\t")[1:4] == ["Who", "What", "Client"]
    assert first.split("\t")[EFFECTIVE] == "01/12/2026"
    assert first.split("\t")[REASON] == WHY
    assert second.split("\t")[WHAT] == "Client invited"
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2


def test_what_is_listed_is_written_and_noted(
    page: JournalPage, qtbot: QtBot, books: Books, tmp_path: Path
) -> None:
    search(page, "noel")
    target = tmp_path / "journal.csv"
    with qtbot.waitSignal(page.done) as said:
        page.export_to(target)
        page.export_to(tmp_path / "twice.csv")
    assert said.args == ["journal.csv: 3 act(s) exported"]
    assert not (tmp_path / "twice.csv").exists()
    text = target.read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(text.splitlines(), delimiter=";"))
    assert [row["What"] for row in rows] == [
        "Renewal stopped",
        "Subscription modified",
        "Invitation accepted",
    ]
    assert rows[0]["From → to"] == "Usable until 30/11/2026 included, then it ends"
    assert rows[0]["Effective"] == "01/12/2026"
    noted = factories.journal(books)[-1]
    assert noted.facts["parameters"]["text"] == "noel"
    page.head.filter.clear()
    assert column(page, WHAT)[0] == "Report exported"
    assert "3 act(s) of the journal" in column(page, CHANGE)[0]


def test_a_file_that_cannot_be_written_is_said(
    page: JournalPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.export_to(tmp_path / "nowhere" / "journal.csv")
    qtbot.waitUntil(page.wrong.isVisible)
    assert page.head.to_xlsx.isEnabled()
    page.export_to(tmp_path / "journal.csv")
    assert not page.wrong.isVisible()
    qtbot.waitUntil(lambda: column(page, WHAT)[0] == "Report exported")


@pytest.mark.parametrize("width", [864, 1120, 1600])
def test_every_column_is_in_sight(page: JournalPage, width: int) -> None:
    page.resize(width, 600)
    QApplication.processEvents()
    assert page.table.horizontalScrollBar().maximum() == 0
    widths = [page.table.columnWidth(place) for place in range(page.model.columnCount())]
    assert min(widths) >= 60
    if width > 1000:
        assert widths[CHANGE] >= 320


def test_the_details_open_with_enter(page: JournalPage) -> None:
    select(page, 0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    (dialog,) = [each for each in page.findChildren(EntryDialog) if each.isVisible()]
    assert dialog.windowTitle() == "Renewal stopped"
    dialog.close()


def test_a_client_paid_change_and_two_days_read_well(
    qtbot: QtBot, tmp_path: Path, settings: QSettings
) -> None:
    books = factories.stocked(tmp_path)
    client_id = factories.client(books)
    factories.subscribe(books, client_id, payer=Payer.CLIENT, on="2026-09-01")
    later = factories.on_day(books, "2027-01-05")
    workspace = Workspace(later, Formats("en"))
    workspace.catch_up()
    page = JournalPage(workspace, settings)
    workspace.setParent(page)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.finder.is_ready)
    assert column(page, EFFECTIVE)[0] == "01/12/2026, 01/01/2027"
    page.filters.ask(JournalFilter(first=date(2027, 1, 1), last=date(2027, 1, 31)))
    assert plain(page.filters.period_chip.text()) == "Period: 01/01/2027 – 31/01/2027"
    assert Usual.OTHER is not page.filters._usual
