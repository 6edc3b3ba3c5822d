"""Acts 22 to 27: the whole portfolio, why, when and by whom, by keyboard, on the sample."""

import csv
import re
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QTableView
from sqlalchemy import func, select

from app.domain.billing import LineKind, Payer
from app.models.tables import BilledLineRow
from app.services.check import check
from app.services.journal import Books
from app.views.bulk.window import BulkWindow
from app.views.client.dialog import ClientDialog
from app.views.client.undo_dialog import UndoDialog
from app.views.journal.entry_dialog import EntryDialog
from app.views.printing.preview import PrintPreview
from app.views.reports.lines_dialog import LinesDialog
from tests import factories
from tests.flows import person
from tests.flows.acts import keyboard
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock, Desk

AUTHOR = factories.AUTHOR
TRADE = "asbl"
"""Fourteen clients of the sample: six that Pro changes, four that cannot, four on it already."""
ESSENTIAL = "D67214"
"""ASBL Optique du Ezemaal: Essential by the month, paid by the firm, renews on 9 December."""
REPORTS = (
    "Billing",
    "Documents",
    "Vendor's invoices",
    "Client statement",
    "Re-billing",
    "Re-billing runs",
    "Accounting entries",
    "Portfolio",
    "Forecast",
)


def cents(shown: str) -> int:
    """An amount as it is written in English: +€1,234.50."""
    digits = int(re.sub(r"\D", "", shown) or 0)
    return -digits if shown.startswith("−") else digits


def list_trade(desk: Desk) -> None:
    """Filter the list down to the fourteen, and select them all."""
    keyboard.show_page(desk, "Ctrl+1")
    person.keys("Ctrl+F")
    person.write(TRADE)
    person.wait(lambda: len(person.cells(desk.list, "Reference")) == 14, "fourteen are listed")
    person.keys("Down", "Ctrl+A")


def reckoned(window: BulkWindow) -> None:
    """Wait until the preview is that of what is switched on."""
    person.wait(lambda: not window.is_busy and window.context is not None, "a preview")


def billed(books: Books, start: date, end: date) -> int:
    """What was billed on some days, before VAT."""
    with books.database.read() as session:
        return (
            session.scalar(
                select(func.sum(BilledLineRow.net)).where(
                    BilledLineRow.day.between(start, end), BilledLineRow.kind != LineKind.OPENING
                )
            )
            or 0
        )


def turn_report(desk: Desk, report: str) -> QTableView:
    """Go to the Reports page and to one of its reports, with the focus on its table."""
    keyboard.show_page(desk, "Ctrl+4")
    keyboard.tab_to("Report")
    person.keys("Home", *["Down"] * REPORTS.index(report))
    person.wait(
        lambda: any(view.model().rowCount() for view in shown_tables(desk)), f"rows of {report}"
    )
    (view,) = shown_tables(desk)
    for _ in range(keyboard.MOST_STOPS):
        if view.hasFocus():
            return view
        person.keys("Tab")
    raise AssertionError(f"the table of {report} is never reached")


def shown_tables(desk: Desk) -> list[QTableView]:
    """The tables of the page that is shown."""
    return [view for view in desk.window.findChildren(QTableView) if view.isVisible()]


def stand_on(view: QTableView, row: int, heading: str) -> None:
    """Go to a cell of the table that has the focus, by the arrow keys."""
    person.keys("Ctrl+Home", *["Down"] * row)
    while view.currentIndex().column() < person.column_of(view, heading):
        person.keys("Right")
    assert view.currentIndex().row() == row


def _is_read(desk: Desk, words: str) -> bool:
    return words in keyboard.read(desk.window)


def test_act_21_smaller_figures_of_the_overview_lead_to_their_own_lists(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    for words in ("60 d: ", "90 d: "):
        keyboard.show_page(desk, "Ctrl+2")
        person.wait(lambda: "Cost by month" in keyboard.read(desk.window), "the overview")
        keyboard.tab_to(f"Renewals within 30 day(s): {words}")
        number = next(word for word in keyboard.words_at_focus() if word.startswith(words))
        person.keys("Return")
        expected = f"{number.removeprefix(words)} renewal(s)"
        person.wait(partial(_is_read, desk, expected), expected)
    keyboard.show_page(desk, "Ctrl+2")
    keyboard.tab_to("Paid by the firm in November")
    person.keys("Tab", "Tab")
    assert any(word.endswith(" to come") for word in keyboard.words_at_focus())
    # In the order in which they are read: the card, then its smaller figures.
    person.keys("Space")
    assert person.table("Forecast by month", desk.window).isVisible()


def test_act_22_many_are_changed_at_once(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    list_trade(desk)
    person.keys("Ctrl+B")
    (window,) = person.windows(BulkWindow)
    reckoned(window)
    person.come_to(window)
    person.keys("Alt+P")
    person.wait(person.look(QCheckBox, "Plan", window).isChecked, "the plan is switched on")
    person.keys("Down", "Down", "Down")
    reckoned(window)
    preview = person.look(QTableView, "Preview", window)
    remarks = person.cells(preview, "Remark")
    assert remarks.count("Paid by the client") == 4
    assert remarks.count("Already so") == 4
    assert "Downgrade to Pro on 18/12/2026" in remarks
    todays = [cents(each) for each in person.cells(preview, "Today") if each != "—"]
    # 17 of 30 days: 15.24 of 26.90, less 6.18 of 10.90.
    assert cents(person.cell(preview, "ASBL Optique du Ezemaal", "Today")) == 906
    before = billed(books, date(2026, 11, 22), date(2026, 11, 22))
    keyboard.fill_in("Reason", "One plan for all associations")
    keyboard.press("I confirm 6 recurring payment(s)")
    keyboard.press("Change 6 client(s)")
    person.wait(lambda: window.outcome is not None, "the report")
    assert billed(books, date(2026, 11, 22), date(2026, 11, 22)) - before == sum(todays)
    person.keys("Esc")
    assert not person.windows(BulkWindow)

    opened = keyboard.open_client(desk, ESSENTIAL)
    head = keyboard.history(opened)[0]
    assert "Plan: Essential → Pro" in head
    assert "Reason: One plan for all associations" in head
    assert AUTHOR in head
    explained = " ".join(keyboard.explained_lines(opened))
    assert "€26.90 × 17 day(s) of 30" in explained
    assert "€10.90 × 17 day(s) of 30" in explained
    assert check(books).complaints == ()


def test_act_23_figures_explain_themselves_wherever_they_stand(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    # In the list: one client's price to its lines, the sum of a selection to its plans.
    list_trade(desk)
    person.keys("Ctrl+E")
    said = keyboard.read_explanation()
    assert "Essential, Monthly" in said
    shown = [
        cents(each) for each in person.cells(desk.list, "Monthly eq.") if each not in ("", "—")
    ]
    assert f"Sum per month, excl. VAT | €{sum(shown) // 100}.{sum(shown) % 100:02}" in said
    keyboard.listed(desk, "D59243", "Active")
    person.keys("Ctrl+E")
    said = keyboard.read_explanation()
    assert "Discount MOINS5 | −€5.00" in said
    assert "Price per month | €" in said
    # In a client's window: the price now, and each amount of the running period.
    window = keyboard.open_client(desk, ESSENTIAL)
    keyboard.turn_to(window, "Subscription")
    keyboard.tab_to("Price now, excl. VAT per month: €10.90")
    assert "€10.90" in keyboard.explain_focused()
    window.close()
    # In a change before it is confirmed: days, price version and rounding of each line.
    wizard = keyboard.modify(desk, ESSENTIAL)
    person.keys("Right")
    keyboard.go_on(wizard, "CONFIRMATION")
    keyboard.tab_to("Pro to the end of the period")
    said = keyboard.explain_focused()
    assert "€26.90 × 17 day(s) of 30" in said
    assert "rounded once, to the nearest cent" in said


def test_act_24_what_is_forecast_is_what_will_be_billed(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    view = turn_report(desk, "Forecast")
    rows = range(view.model().rowCount())
    plans, payers = person.cells(view, "Plan"), person.cells(view, "Payer")
    months = person.cells(view, "Jan 2027")
    promised = sum(
        cents(months[row]) for row in rows if payers[row] in ("Firm", "Client") and months[row]
    )
    at = next(row for row in rows if (plans[row], payers[row]) == ("Essential", "Firm"))
    stand_on(view, at, "Jan 2027")
    person.keys("Return")
    lines = person.look(LinesDialog)
    behind = person.table("Lines behind the figure", lines)
    assert sum(map(cents, person.cells(behind, "Net excl. VAT"))) == cents(months[at])
    person.keys("Return")
    assert "Essential" in keyboard.read_explanation()
    person.keys("Esc")
    desk.window.close()
    clock.day = date(2027, 1, 31)
    sit_down()
    assert billed(books, date(2027, 1, 1), clock.day) == promised


def test_act_25_the_portfolio_as_of_a_coming_day(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    wizard = keyboard.modify(desk, ESSENTIAL)
    person.keys("Left")
    keyboard.confirm(wizard)
    person.windows(ClientDialog)[0].close()
    view = turn_report(desk, "Portfolio")
    name = "ASBL Optique du Ezemaal"
    assert person.cell(view, name, "Plan") == "Essential"
    keyboard.fill_in("As of", "10/12/2026")
    person.keys("Tab")
    person.wait(lambda: person.cell(view, name, "Plan") == "Discovery", "the coming plan")
    keyboard.fill_in("As of", "21/11/2026")
    person.keys("Tab")
    person.wait(lambda: view.model().rowCount() == 0 or name not in person.cells(view, "Client"))
    desk.window.close()
    clock.day = date(2026, 12, 10)
    desk = sit_down()
    assert "Discovery" in keyboard.read(keyboard.open_client(desk, ESSENTIAL))


def test_act_26_a_report_is_seen_exported_and_in_the_journal(
    books: Books, clock: Clock, sit_down: OpenDesk, tmp_path: Path
) -> None:
    clock.day = date(2026, 12, 31)
    desk = sit_down()
    view = turn_report(desk, "Billing")
    keyboard.tab_to("Period")
    person.keys("Home")
    shown = person.cells(view, "Net excl. VAT")
    assert shown
    target = tmp_path / "december.csv"
    person.keys("Ctrl+Shift+S")
    person.choose_file(target)
    person.wait(
        lambda: any(target.name in text for text in person.seen(desk.window)), "it is announced"
    )
    with target.open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file, delimiter=";"))
    by_payer = {
        payer: sum(
            round(float(row["Net"].replace(",", ".")) * 100)
            for row in written
            if row["Payer"] == word
        )
        for payer, word in ((Payer.FIRM, "Firm"), (Payer.CLIENT, "Client"))
    }
    assert sum(by_payer.values()) == billed(books, date(2026, 12, 1), date(2026, 12, 31))
    noted = factories.journal(books)[-1]
    assert (noted.act, noted.author) == ("exported", AUTHOR)
    assert noted.facts["sha256"] == sha256(target.read_bytes()).hexdigest()
    person.keys("Ctrl+P")
    preview = person.look(PrintPreview)
    person.wait(lambda: preview.pages.count > 0, "the pages are shown")
    assert f"Page 1 of {preview.pages.count}" in person.seen(preview)
    person.keys("Escape")


def test_act_27_an_act_is_undone_and_the_journal_tells_both(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    wizard = keyboard.modify(desk, ESSENTIAL)
    person.keys("Right")
    keyboard.confirm(wizard)
    (window,) = person.windows(ClientDialog)
    keyboard.turn_to(window, "History")
    keyboard.press("Undo this act")
    (undoing,) = person.windows(UndoDialog)
    # What the upgrade billed, the other way round: seen before it is done.
    said = keyboard.read(undoing)
    assert "−€15.24" in said
    assert "€6.18" in said
    keyboard.fill_in("Reason", "The wrong client")
    person.keys("Return")
    head, undone, *_ = keyboard.history(window)
    assert "Undone: Subscription modified of 22/11/2026" in head
    assert "Reason: The wrong client" in head
    assert "Plan: Essential → Pro" in undone
    explained = keyboard.explained_lines(window)
    assert "the opposite of the line of 22/11/2026: €26.90 × 17 day(s) of 30" in explained[-1]
    assert "rounded" not in explained[-1]
    window.close()

    keyboard.show_page(desk, "Ctrl+6")
    person.keys("Ctrl+F")
    person.write("wrong client")
    (journal,) = shown_tables(desk)
    person.wait(lambda: journal.model().rowCount() == 1, "one act is left")
    assert person.cells(journal, "Who") == [AUTHOR]
    person.keys("Return", "Return")
    (entry,) = person.windows(EntryDialog)
    assert "Reason: The wrong client" in person.seen(entry)
    assert check(books).complaints == ()
