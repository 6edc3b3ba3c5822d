"""The Renewals page by the keyboard: days chosen, rows listed, opened, explained, copied, saved."""

import csv
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.domain.change import Modify, StopRenewal, preview_change
from app.services.journal import Books
from app.services.subscriptions import confirm, for_change
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.renewals.cells import CLIENT, DAY, INTERVAL, NOW, PAYER, PLAN, THEN, WHY
from app.views.renewals.page import RenewalsPage
from app.views.reports.saving import FOLDER
from app.views.widgets.painting import plain
from app.views.workspace import Workspace
from tests import factories
from tests.events import read_events
from tests.views.renewals.conftest import OpenPage

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
DECEMBER = [
    ("10/12/2026", "Atelier Noël", "€26.90", "€10.90", "Downgrade to Essential", "Firm"),
    ("10/12/2026", "Bois & Fils", "€10.90", "Ends", "Renewal is stopped", "Firm"),
    ("10/12/2026", "Cycles", "€10.90", "€10.90", "", "Client"),
    ("24/12/2026", "Dock", "€828.00", "€828.00", "", "Firm"),
]


def rows(page: RenewalsPage) -> list[tuple[str, ...]]:
    model = page.list.model
    places = (DAY, CLIENT, NOW, THEN, WHY, PAYER)
    return [
        tuple(str(model.index(row, place).data()) for place in places)
        for row in range(model.rowCount())
    ]


def press(page: RenewalsPage, *pressed: Qt.Key) -> None:
    """Press keys in the calendar, and wait for what they lead to."""
    for key in pressed:
        QTest.keyClick(page.calendar, key)
    wait(page)


def wait(page: RenewalsPage) -> None:
    while page.list.is_reading:
        QTest.qWait(1)


def december(page: RenewalsPage) -> None:
    press(page, KEY.Key_PageDown)
    assert page.head.month.text().replace("\u00a0", " ") == "December 2026"


def say(page: RenewalsPage) -> str:
    return page.calendar.accessibleName().replace("\u00a0", " ")


def test_it_opens_on_what_is_left_of_this_month(page: RenewalsPage) -> None:
    assert page.calendar.current == date(2026, 11, 22)
    assert page.calendar.hasFocus()
    assert not page.head.previous.isEnabled()
    assert rows(page) == []
    assert page.list.nothing._no_month.isVisible()
    page.list.nothing._no_month.link_chosen.emit()
    wait(page)
    assert rows(page) == DECEMBER


def test_a_month_says_what_renews_at_which_price_and_why(page: RenewalsPage) -> None:
    december(page)
    assert rows(page) == DECEMBER
    assert page.list.counted == "3 renewal(s), 1 end(s)"
    assert page.list.totals.accessibleName() == (
        "Paid by the firm, excl. VAT, 2 renewal(s) €838.90; "
        "Paid by the client, excl. VAT, 1 renewal(s) €10.90; "
        "Total excl. VAT, 3 renewal(s) €849.80"
    )
    marks = {day.day: (m.count, m.amount, m.ends) for day, m in page.calendar.marks.items()}
    assert marks == {10: ("2", "10.90", "1"), 24: ("1", "828.00", "")}


def test_arrow_keys_choose_days_and_are_spoken(page: RenewalsPage) -> None:
    december(page)
    assert say(page) == "Calendar, Tuesday 22 December 2026, nothing renews"
    press(page, KEY.Key_Right, KEY.Key_Right)
    assert say(page) == (
        "Calendar, Thursday 24 December 2026, 1 renewal(s), €828.00 excl. VAT for the firm"
    )
    press(page, KEY.Key_Up, KEY.Key_Up)
    assert say(page) == (
        "Calendar, Thursday 10 December 2026, 2 renewal(s), €10.90 excl. VAT for the firm, "
        "1 subscription(s) end(s)"
    )
    press(page, KEY.Key_Home, KEY.Key_Left)
    assert page.calendar.current == date(2026, 11, 30)
    press(page, KEY.Key_Down, KEY.Key_End)
    assert page.calendar.current == date(2026, 12, 31)
    press(page, KEY.Key_PageUp)
    assert page.calendar.current == date(2026, 11, 30)
    press(page, KEY.Key_PageUp)
    assert page.calendar.current == date(2026, 11, 1)


def test_enter_jumps_to_the_first_renewal_of_the_day(page: RenewalsPage) -> None:
    december(page)
    press(page, KEY.Key_Right, KEY.Key_Return)
    table = page.list.table
    assert table.hasFocus()
    assert [row.client.name for row in page.list.chosen_rows] == ["Dock"]
    page.calendar.setFocus()
    press(page, KEY.Key_End, KEY.Key_Return)
    assert [row.client.name for row in page.list.chosen_rows] == ["Dock"], "none comes after it"
    page.calendar.setFocus()
    QTest.keyClick(page.calendar, KEY.Key_PageDown)
    QTest.keyClick(page.calendar, KEY.Key_Return)
    wait(page)
    QApplication.processEvents()
    assert table.hasFocus(), "once the month is read"


def test_one_day_alone_or_the_whole_month(page: RenewalsPage) -> None:
    december(page)
    switch = page.filters.days
    switch.findChildren(type(page.head.today))
    QTest.keyClick(switch, KEY.Key_Right)
    wait(page)
    assert rows(page) == []
    assert page.list.nothing._narrowed.isVisible()
    press(page, KEY.Key_Right, KEY.Key_Right)
    assert rows(page) == DECEMBER[3:]
    press(page, KEY.Key_Left)
    page.list.nothing._narrowed.link_chosen.emit()
    wait(page)
    assert rows(page) == DECEMBER
    assert switch.current == 0


def test_a_payer_alone_is_counted_and_summed_alone(page: RenewalsPage) -> None:
    december(page)
    QTest.keyClick(page.filters.payer, KEY.Key_Right)
    assert [row[1] for row in rows(page)] == ["Atelier Noël", "Bois & Fils", "Dock"]
    assert page.list.totals.accessibleName() == "Paid by the firm, excl. VAT, 2 renewal(s) €838.90"
    QTest.keyClick(page.filters.payer, KEY.Key_Right)
    assert [row[1] for row in rows(page)] == ["Cycles"]
    page.calendar.go_to(date(2026, 12, 10))
    assert say(page).endswith("1 renewal(s), €10.90 excl. VAT for the clients")
    assert "clients" in page.filters._legend.text()


def test_other_days_come_with_a_chip_that_is_taken_off(page: RenewalsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.list.made):
        page.show_days(date(2026, 11, 23), date(2027, 1, 15), Payer.FIRM)
    assert [row[:2] for row in rows(page)] == [
        ("10/12/2026", "Atelier Noël"),
        ("10/12/2026", "Bois & Fils"),
        ("24/12/2026", "Dock"),
        ("10/01/2027", "Atelier Noël"),
    ]
    chip = page.filters.span_chip
    assert chip.isVisible()
    assert plain(chip.text()) == "From 23/11/2026 to 15/01/2027"
    assert not page.filters.days.isVisible()
    december(page)
    assert len(rows(page)) == 4, "turning the calendar leaves the days alone"
    chip.setFocus()
    QTest.keyClick(chip, KEY.Key_Delete)
    wait(page)
    assert not chip.isVisible()
    assert [row[1] for row in rows(page)] == ["Atelier Noël", "Bois & Fils", "Dock"]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.filters.isAncestorOf(focused)


def test_other_days_may_be_asked_for_before_the_page_is_seen(
    books: Books, settings: QSettings, qtbot: QtBot
) -> None:
    workspace = Workspace(books, Formats("en"))
    page = RenewalsPage(workspace, settings)
    workspace.setParent(page)
    qtbot.addWidget(page)
    page.show_days(date(2026, 12, 20), date(2027, 1, 10))
    assert page.list.report is None
    page.show()
    page.announce()
    wait(page)
    assert [row[:2] for row in rows(page)] == [
        ("24/12/2026", "Dock"),
        ("10/01/2027", "Atelier Noël"),
        ("10/01/2027", "Cycles"),
    ]
    assert page.filters.span_chip.isVisible()


def test_days_beyond_what_can_be_seen_are_left_out(page: RenewalsPage) -> None:
    page.show_days(date(2020, 1, 1), date(2090, 1, 1))
    wait(page)
    assert page.asked.listed == (date(2026, 11, 1), date(2031, 11, 30))


def test_enter_opens_the_client(page: RenewalsPage, qtbot: QtBot) -> None:
    december(page)
    press(page, KEY.Key_Right, KEY.Key_Return)
    with qtbot.waitSignal(page.client_chosen) as opened:
        QTest.keyClick(page.list.table, KEY.Key_Return)
    assert opened.args == [4]
    with qtbot.waitSignal(page.client_chosen) as opened:
        QTest.keyClick(page.list.table, KEY.Key_O, CTRL)
    assert opened.args == [4]


def test_the_price_then_opens_to_its_computation(page: RenewalsPage) -> None:
    december(page)
    page.calendar.go_to(date(2026, 12, 10))
    press(page, KEY.Key_Return)
    said = explained(page)
    assert "Downgrade to Essential" in said
    assert "Price now, per month, €26.90" in said
    assert "Difference, −€16.00" in said
    assert "Price then, per month, €10.90" in said
    assert any(text.startswith("Essential, from 10/12/2026 to 09/01/2027") for text in said)
    table = page.list.table
    table.setCurrentIndex(page.list.model.index(0, NOW))
    assert any("Billed from 10/11" in text for text in explained(page))
    table.setCurrentIndex(page.list.model.index(1, THEN))
    assert explained(page)[1:] == (
        "Renewal is stopped",
        "Price now, per month, €10.90",
        "No renewal, Ends",
    )
    table.setCurrentIndex(page.list.model.index(2, THEN))
    assert "Nothing changes until then." in explained(page)


def explained(page: RenewalsPage) -> tuple[str, ...]:
    QTest.keyClick(page.list.table, KEY.Key_E, CTRL)
    (dialog,) = [each for each in page.findChildren(ExplanationDialog) if each.isVisible()]
    said = dialog.spoken
    dialog.close()
    return said


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (CLIENT, "Atelier Noël, Bois & Fils, Cycles, Dock"),
        (NOW, "Bois & Fils, Cycles, Atelier Noël, Dock"),
        (THEN, "Bois & Fils, Atelier Noël, Cycles, Dock"),
        (WHY, "Cycles, Dock, Atelier Noël, Bois & Fils"),
        (PAYER, "Atelier Noël, Bois & Fils, Dock, Cycles"),
        (PLAN, "Atelier Noël, Bois & Fils, Cycles, Dock"),
        (INTERVAL, "Atelier Noël, Bois & Fils, Cycles, Dock"),
    ],
)
def test_columns_sort(page: RenewalsPage, place: int, expected: str) -> None:
    december(page)
    title_clicked = page.list.table.head.title_clicked
    title_clicked.emit(place, False)
    assert ", ".join(row[1] for row in rows(page)) == expected
    title_clicked.emit(place, False)
    assert page.list.table.head.order[0].descending
    page.calendar.go_to(date(2026, 12, 24))
    press(page, KEY.Key_Return)
    assert [row.client.name for row in page.list.chosen_rows] == ["Dock"], "wherever it stands"


def test_rows_are_copied_as_plain_numbers(page: RenewalsPage, qtbot: QtBot) -> None:
    december(page)
    page.list.table.setFocus()
    with qtbot.waitSignal(page.selected) as told:
        page.list.table.selectAll()
    assert told.args == ["4 selected", "Sum €849.80 excl. VAT"]
    with qtbot.waitSignal(page.done) as said:
        QTest.keyClick(page.list.table, KEY.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert said.args == ["4 row(s) copied"]
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0] == [
        *("Date", "Client", "Reference", "Plan", "Interval", "Now", "Then"),
        *("Why it differs", "Payer"),
    ]
    assert lines[1][:7] == [
        *("10/12/2026", "Atelier Noël", "D100", "Essential", "Monthly", "26,90", "10,90"),
    ]
    assert lines[2][6] == ""
    QTest.keyClick(page.list.table, KEY.Key_C, CTRL)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4


@pytest.mark.parametrize("ending", ["ics", "csv", "xlsx"])
def test_what_is_listed_is_written_and_noted(
    page: RenewalsPage, qtbot: QtBot, books: Books, settings: QSettings, tmp_path: Path, ending: str
) -> None:
    december(page)
    QTest.keyClick(page.filters.payer, KEY.Key_Right)
    target = tmp_path / f"r.{ending}"
    with qtbot.waitSignal(page.done) as said:
        page.export_to(target)
        assert not page.head.to_ics.isEnabled()
        page.export_to(tmp_path / f"twice.{ending}")
    assert said.args == [f"r.{ending}: 3 line(s) exported"]
    assert not (tmp_path / f"twice.{ending}").exists()
    assert page.head.to_ics.isEnabled()
    assert settings.value(FOLDER) == str(tmp_path)
    assert factories.journal(books)[-1].facts["parameters"] == {
        "start": "2026-12-01",
        "end": "2026-12-31",
        "payer": "firm",
    }
    if ending == "ics":
        first, ends, _ = read_events(target.read_bytes())
        assert first.summary == "Atelier Noël (D100): renewal, €10.90 excl. VAT"
        assert first.description.splitlines() == [
            "Essential, Monthly",
            "Now: €26.90 excl. VAT per month",
            "Then: €10.90 excl. VAT per month",
            "Downgrade to Essential",
            "Paid by the firm",
        ]
        assert first.categories == ["Firm"]
        assert ends.summary == "Bois & Fils (D200): the subscription ends"
        assert "Then" not in ends.description
    elif ending == "csv":
        found = list(csv.DictReader(target.read_text("utf-8-sig").splitlines(), delimiter=";"))
        assert found[0]["Why it differs"] == "Downgrade to Essential"
        assert found[0]["Price then excl. VAT"] == "10,90"


def test_a_file_that_cannot_be_written_is_said(
    page: RenewalsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    december(page)
    page.export_to(tmp_path / "nowhere" / "r.ics")
    qtbot.waitUntil(page.wrong.isVisible)
    assert page.head.to_xlsx.isEnabled()
    with qtbot.waitSignal(page.done):
        page.export_to(tmp_path / "r.ics")
    assert not page.wrong.isVisible()


def test_a_change_elsewhere_is_listed_and_the_place_is_kept(
    page: RenewalsPage, books: Books, qtbot: QtBot
) -> None:
    december(page)
    page.calendar.go_to(date(2026, 12, 24))
    press(page, KEY.Key_Return)
    chosen = page.list.table.selected_ids()
    factories.pays(books)
    context = for_change(books, 3)
    assert context.subscription is not None
    change = StopRenewal()
    preview = preview_change(context.subscription, context.terms, change, context.today)
    with qtbot.waitSignal(page.list.made):
        page.workspace.apply(confirm, 3, change, preview)
    assert [row[3] for row in rows(page)] == ["€10.90", "Ends", "Ends", "€828.00"]
    assert page.list.table.selected_ids() == chosen
    assert page.calendar.current == date(2026, 12, 24)
    assert page.list.table.hasFocus()


def test_another_day_is_read_anew_when_shown_again(open_page: OpenPage, books: Books) -> None:
    page = open_page(books)
    december(page)
    page.hide()
    page.workspace.books = factories.on_day(books, "2026-12-10")
    page.show()
    wait(page)
    assert [row[1] for row in rows(page)] == ["Dock"]


def test_today_and_other_months_by_shortcuts(page: RenewalsPage) -> None:
    QTest.keyClick(page.calendar, KEY.Key_PageDown, CTRL)
    wait(page)
    assert page.calendar.current == date(2026, 12, 22)
    QTest.keyClick(page.calendar, KEY.Key_T, CTRL)
    wait(page)
    assert page.calendar.current == date(2026, 11, 22)
    QTest.mouseClick(page.head.next, Qt.MouseButton.LeftButton)
    QTest.keyClick(page.calendar, KEY.Key_PageUp, CTRL)
    wait(page)
    assert page.calendar.current == date(2026, 11, 22)


def test_tab_goes_in_the_order_of_reading(page: RenewalsPage) -> None:
    december(page)
    seen = []
    for _ in range(10):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName().split(",")[0] or plain(focused.property("text")))
        QTest.keyClick(focused, KEY.Key_Tab)
    start = seen.index("Previous month")
    assert [*seen[start:], *seen[:start]] == [
        *("Previous month", "Next month", "Today"),
        *("Calendar (.ics)…", "Export to CSV…", "Export to Excel…"),
        *("Whole month", "All payers", "Calendar", "Renewals"),
    ]


def test_the_menu_offers_what_applies(page: RenewalsPage) -> None:
    december(page)
    page.calendar.go_to(date(2026, 12, 24))
    press(page, KEY.Key_Return)
    page.list.table.customContextMenuRequested.emit(page.list.table.rect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [plain(each.text()) for each in menu.actions() if each.text()] == [
        *("Open", "Explain the amount", "Copy", "Copy with headings"),
        *("Export to a calendar (.ics)…", "Export to Excel…"),
        *("Export to CSV…", "Export to PDF…"),
    ]
    menu.close()


def test_without_subscriptions_it_says_what_belongs_here(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page = open_page(factories.stocked(tmp_path))
    nothing = page.list.nothing
    assert nothing._nobody.isVisible()
    assert not page.head.to_ics.isEnabled()
    press(page, KEY.Key_Return)
    assert page.calendar.hasFocus(), "there is no list to go to"
    with qtbot.waitSignal(page.import_wanted):
        nothing._nobody.act_chosen.emit("import")
    with qtbot.waitSignal(page.clients_wanted):
        nothing._nobody.act_chosen.emit("clients")


@pytest.mark.parametrize("width", [864, 1120, 1600])
def test_every_column_is_in_sight(page: RenewalsPage, width: int) -> None:
    december(page)
    page.resize(width, 600)
    QApplication.processEvents()
    assert page.list.table.horizontalScrollBar().maximum() == 0
    assert page.calendar.width() == width


@pytest.mark.parametrize("height", [500, 700])
def test_in_a_low_window_the_calendar_stays_whole(page: RenewalsPage, height: int) -> None:
    for _ in range(2):
        page.resize(860, height)
        QApplication.processEvents()
        assert page.calendar.height() == page.calendar.sizeHint().height()
        assert page.list.geometry().bottom() <= page.rect().bottom()
        assert page.list.height() > 60
        page.calendar.turn(1)
        wait(page)


def test_a_scheduled_code_and_service_are_worded(page: RenewalsPage, books: Books) -> None:
    factories.modify(books, 3, Modify(promo="CABINET15", plan="pro", add_ons=frozenset()))
    page.list.ask_again()
    december(page)
    assert rows(page)[2][4] == "Discount CABINET15 begins"
