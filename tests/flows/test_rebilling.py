"""A month is charged on: agreed, prepared, waived, locked, found again, and taken back."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView
from python_calamine import CalamineWorkbook

from app.domain.rebilling import Margin, RebillTerms
from app.services.journal import Books
from app.services.rebilling.terms import agreed
from app.services.reports.runs import RunState, runs_report
from app.views.rebilling.run_dialogs import ReverseRunDialog
from app.views.rebilling.run_window import RunWindow
from app.views.rebilling.terms_dialog import ClientTermsDialog
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock, Desk


def billed_books(books: Books, clock: Clock) -> None:
    """Two clients that the firm has paid for in October; it is 3 November."""
    clock.day = date(2026, 10, 5)
    factories.pays(books)
    noel = factories.client(books, "Atelier Noël", reference="A1")
    martin = factories.client(books, "Boulangerie Martin", reference="B2")
    factories.subscribe(books, noel, "pro", add_ons=["relances"])
    factories.subscribe(books, martin, "essentiel")
    clock.day = date(2026, 11, 3)


def agree(desk: Desk, percent: str) -> None:
    """Agree on a margin with a client, by the keyboard once its dialog is open."""
    person.select(desk.list, "Atelier Noël")
    person.menu(desk.window, "Clients", "Re-billing…")
    dialog = person.front()
    assert isinstance(dialog, ClientTermsDialog)
    person.keys("Down")
    person.keys("Tab", "Down", "Tab")
    person.write(percent)
    person.keys("Return")
    person.wait(lambda: not person.windows(ClientTermsDialog), "the dialog gone")


def show(desk: Desk, report: str) -> None:
    person.come_to(desk.window)
    person.keys("Ctrl+4")
    choice = person.look(QComboBox, "Report", desk.window)
    choice.setCurrentText(report)
    person.settle()


def listed(desk: Desk, name: str, rows: int) -> QTableView:
    person.wait(
        lambda: (
            person.is_there(QTableView, name, desk.window)
            and person.table(name, desk.window).model().rowCount() == rows
        ),
        f"{rows} rows of {name}",
    )
    return person.table(name, desk.window)


def run_window() -> RunWindow:
    person.wait(lambda: isinstance(person.front(), RunWindow), "the window of the run")
    window = person.front()
    assert isinstance(window, RunWindow)
    person.wait(lambda: not window.is_busy, "the run")
    return window


def charge_on(desk: Desk, target: Path) -> None:
    """Prepare a run from the report, waive a line, lock it, write it to a file."""
    table = listed(desk, "Re-billing", 3)
    assert set(person.cells(table, "State")) == {"To be charged on"}
    assert person.cells(table, "Net") == ["€29.59", "€8.75", "€10.90"]

    person.click("Prepare a run…", desk.window)
    assert person.look(QLineEdit, "Dated", person.front()).text() == "31/10/2026"
    person.keys("Return")
    window = run_window()
    person.select(window.lines.view, "Automatic reminders")
    person.keys("Del")
    person.wait(lambda: "Waived" in person.cells(window.lines.view, "State"), "the line waived")
    person.click("Lock…", window)
    title, sentence = person.answer("Lock")
    assert title == "Lock this run?"
    assert "€48.59 incl. VAT" in sentence
    person.wait(lambda: window.windowTitle() == "Re-billing run 1", "the run locked")

    person.click("Export…", window)
    person.choose_file(target)
    person.wait(
        lambda: any(target.name in text for text in person.seen(desk.window)), "the export said"
    )
    rows = CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()
    gross = rows[0].index("Gross")
    assert [row[gross] for row in rows[1:]] == [35.51, 0.0, 13.08, 48.59]
    person.click("Close", window)


def test_a_month_is_charged_on_and_taken_back(
    books: Books, clock: Clock, sit_down: OpenDesk, tmp_path: Path
) -> None:
    billed_books(books, clock)
    desk = sit_down()
    agree(desk, "10")
    assert agreed(books).of(1) == RebillTerms(margin=Margin(percent=1000))

    show(desk, "Re-billing")
    charge_on(desk, tmp_path / "run.xlsx")

    show(desk, "Re-billing")
    assert sorted(person.cells(listed(desk, "Re-billing", 3), "State")) == [
        "Charged on",
        "Charged on",
        "Waived",
    ]
    show(desk, "Re-billing runs")
    register = listed(desk, "Re-billing runs", 1)
    assert person.cells(register, "State") == ["Locked"]
    person.open_row(register, "Run 1")
    window = run_window()
    person.click("Reverse…", window)
    person.fill_in("Reason, for the journal (optional)", "wrong margin", person.front())
    person.click("Reverse", person.front())
    person.wait(lambda: not person.windows(ReverseRunDialog), "the reversal")
    window = run_window()
    assert len(runs_report(books).rows) == 2
    assert [row.state for row in runs_report(books).rows] == [
        RunState.REVERSAL,
        RunState.REVERSED,
    ]
    person.click("Close", window)
    show(desk, "Re-billing")
    assert set(person.cells(listed(desk, "Re-billing", 3), "State")) == {"To be charged on"}
