"""The window of a bulk change: what its cells say and open, and what stands in the way."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import HandOver, StopRenewal
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.quota import Reading
from app.services.client_lists import Tab
from app.services.clients import archive
from app.services.journal import Books
from app.services.pending import set_pending
from app.services.settings import payment_methods, remove_payment_method
from app.services.usage import preview_reading, record_reading
from app.views.bulk.report_rows import Fate
from app.views.bulk.window import BulkWindow
from app.views.client.undo_dialog import UndoDialog
from app.views.explain import Explanation, ExplanationDialog
from app.views.reports.saving import FOLDER
from app.views.widgets.table_cells import Cell, TableRole
from tests import factories
from tests.flows import person
from tests.flows.desk import Clock
from tests.views.bulk.conftest import OpenBulk, wait_for_preview

DECOUVERTE, ESSENTIEL, PRO, ENTREPRISE = range(4)


def on_essentiel(books: Books, payer: Payer = Payer.FIRM) -> int:
    client_id = factories.client(books)
    factories.subscribe(books, client_id, payer=payer, on="2026-11-01")
    return client_id


def choose(qtbot: QtBot, window: BulkWindow, field: str, place: int) -> None:
    choices = window.choices
    choices.switches[field].box.setChecked(True)
    chooser = {"plan": choices.plan, "interval": choices.interval, "payer": choices.payer}
    (chooser | {"renewal": choices.renewal})[field].setCurrentIndex(place)
    wait_for_preview(qtbot, window)


def cell(window: BulkWindow, column: str, row: int = 0) -> Cell:
    model = window.preview.table.model()
    names = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    found = model.index(row, names.index(column)).data(TableRole.CELL)
    assert isinstance(found, Cell)
    return found


def opened(window: BulkWindow, column: str, row: int = 0) -> Explanation:
    """What a cell opens when Ctrl+E is pressed on it."""
    table = window.preview.table
    model = table.model()
    names = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    table.setCurrentIndex(model.index(row, names.index(column)))
    table.cell_opened.emit(table.currentIndex())
    dialog = next(d for d in window.findChildren(ExplanationDialog) if d.isVisible())
    dialog.close()
    explanation: Explanation = dialog.explanation
    dialog.setParent(None)
    dialog.deleteLater()
    return explanation


def reason(window: BulkWindow) -> str:
    return window.footer._reason.text()


def test_every_amount_of_a_row_opens_its_computation(
    qtbot: QtBot, books: Books, open_bulk: OpenBulk
) -> None:
    window = open_bulk([on_essentiel(books)], Tab.ACTIVE)
    choose(qtbot, window, "plan", PRO)
    choose(qtbot, window, "interval", 1)
    assert cell(window, "Plan").text == "Essential → Pro"
    assert cell(window, "Interval").text == "Monthly → Yearly"
    assert [cell(window, c).text for c in ("Now", "After", "Per month", "Today")] == [
        "€10.90",
        "€22.42",
        "+€11.52",
        "+€4.80",
    ]
    now, after, monthly, today = (opened(window, c) for c in ("Now", "After", "Per month", "Today"))
    assert now.parts[0].rows[-1].figure == "€10.90"
    assert after.parts[0].sentence == "€269.00 a year ÷ 12 = €22.42"
    assert monthly.parts[-1].rows[-1].figure == "+€11.52"
    assert [part.rows[-1].figure for part in today.parts] == ["−€3.27", "€8.07"]
    assert "Yearly billing from 01/12/2026 on" in cell(window, "Remark").text
    assert opened(window, "Remark").parts[0].rows[0].figure == "€10.90"


def test_what_ends_and_what_cannot_says_so(qtbot: QtBot, books: Books, open_bulk: OpenBulk) -> None:
    mine, theirs = on_essentiel(books), on_essentiel(books, Payer.CLIENT)
    alone = factories.client(books, "Alone")
    window = open_bulk([mine, theirs, alone], Tab.ACTIVE)
    assert cell(window, "Remark").text == ""
    choose(qtbot, window, "payer", 1)
    assert (cell(window, "After").text, cell(window, "Per month").text) == ("—", "−€10.90")
    assert cell(window, "Remark").text == "Until 30/11/2026 included"
    assert {cell(window, "Remark", row).text for row in (1, 2)} == {"Already so", "No subscription"}
    assert opened(window, "Remark", 1).parts[0].sentence.startswith("This client has no")
    assert not window.preview.needs_tick
    assert reason(window) == ""


def test_a_client_paid_price_is_marked_and_spoken(
    qtbot: QtBot, books: Books, open_bulk: OpenBulk
) -> None:
    window = open_bulk([on_essentiel(books, Payer.CLIENT)], Tab.ACTIVE)
    assert cell(window, "Now").icon == "user"
    assert cell(window, "Now").spoken == "€10.90, Paid by the client"
    choose(qtbot, window, "payer", 0)
    assert cell(window, "After").icon == ""
    assert cell(window, "Per month").text == "+€10.90"
    assert cell(window, "Remark").text.startswith("Your firm will be billed")


def test_a_contradiction_and_a_missing_choice_are_said(
    qtbot: QtBot, books: Books, open_bulk: OpenBulk
) -> None:
    window = open_bulk([on_essentiel(books)], Tab.ACTIVE)
    assert reason(window) == "Switch on what is to change"
    window.choices.switches["plan"].box.setChecked(True)
    wait_for_preview(qtbot, window)
    assert reason(window) == "Choose what is switched on"
    window.choices.switches["plan"].box.setChecked(False)
    choose(qtbot, window, "payer", 1)
    choose(qtbot, window, "renewal", 1)
    assert window.choices.switches["renewal"].error
    assert reason(window) == "Correct what is marked at the left"
    window.choices.switches["renewal"].box.setChecked(False)
    choose(qtbot, window, "payer", 0)
    assert reason(window) == "None of the clients can be changed like this"


def test_what_another_act_changes_is_reckoned_and_ticked_again(
    qtbot: QtBot, books: Books, open_bulk: OpenBulk
) -> None:
    mine, other = on_essentiel(books), on_essentiel(books)
    window = open_bulk([mine], Tab.ACTIVE)
    choose(qtbot, window, "plan", PRO)
    window.preview.box.setChecked(True)
    assert reason(window) == ""
    window._workspace.apply(archive, other)
    assert window.preview.box.isChecked(), "it does not concern this selection"
    window._workspace.apply(archive, mine)
    wait_for_preview(qtbot, window)
    assert not window.preview.box.isChecked() or not window.preview.needs_tick
    assert cell(window, "Remark").text.startswith("Until 30/11/2026 included")


def test_a_payment_method_that_is_gone_at_confirm_changes_nothing(
    qtbot: QtBot, books: Books, open_bulk: OpenBulk
) -> None:
    mine = on_essentiel(books)
    window = open_bulk([mine], Tab.ACTIVE)
    choose(qtbot, window, "plan", PRO)
    window.preview.box.setChecked(True)
    with books.database.read() as session:
        (method,) = payment_methods(session)
    remove_payment_method(books, method.id)
    before = factories.tables(books)
    window.footer.confirm.click()
    qtbot.waitUntil(lambda: not window.is_busy)
    assert window._wrong.isVisible()
    assert "no payment method" in window._wrong.accessibleDescription()
    assert factories.tables(books) == before


@pytest.mark.parametrize("days", [1, 9])
def test_after_midnight_the_fresh_figures_are_shown_and_ticked_anew(
    qtbot: QtBot, books: Books, clock: Clock, open_bulk: OpenBulk, days: int
) -> None:
    """The day after, or on a renewal day: nothing is written by figures of the day before."""
    mine = on_essentiel(books)
    window = open_bulk([mine], Tab.ACTIVE)
    choose(qtbot, window, "plan", PRO)
    window.preview.box.setChecked(True)
    assert cell(window, "Today").text == "+€4.80"
    clock.day += timedelta(days)
    window.footer.confirm.click()
    wait_for_preview(qtbot, window)
    assert window.outcome is None
    assert reason(window) == "Tick the box to confirm"
    assert cell(window, "Today").text == {1: "+€4.26", 9: "+€16.00"}[days]
    window.preview.box.setChecked(True)
    window.footer.confirm.click()
    qtbot.waitUntil(lambda: window.outcome is not None)
    assert factories.running(books, mine).plan.code == "pro"


def test_a_refusal_of_the_report_opens_in_full(
    qtbot: QtBot, books: Books, open_bulk: OpenBulk
) -> None:
    one, other = on_essentiel(books), on_essentiel(books)
    window = open_bulk([one, other], Tab.ACTIVE)
    choose(qtbot, window, "renewal", 0)
    factories.modify(books, one, StopRenewal())
    window.footer.confirm.click()
    qtbot.waitUntil(lambda: window.outcome is not None)
    asked: list[Explanation] = []
    window.report.asked.disconnect()
    window.report.asked.connect(asked.append)
    window.report.table.cell_opened.emit(window.report.table.model().index(0, 0))
    (explanation,) = asked
    assert explanation.parts[0].sentence.startswith("The subscription already is as chosen.")


def test_pending_subscriptions_show_what_acceptance_would_bill(
    qtbot: QtBot, books: Books, open_bulk: OpenBulk
) -> None:
    one, two = (factories.client(books, name, status=ClientStatus.DRAFT) for name in ("Un", "Deux"))
    set_pending(books, two, PendingSubscription(True, "essentiel", Interval.YEARLY))
    window = open_bulk([one, two], Tab.INACTIVE)
    assert not window.choices.switches["renewal"].isVisible()
    choose(qtbot, window, "plan", ENTREPRISE)
    texts = [[cell(window, c, row).text for c in ("Client", "Now", "Plan")] for row in (0, 1)]
    assert texts == [["Deux", "€9.08", "Essential → Business"], ["Un", "—", "Business"]]
    assert opened(window, "After").parts[0].rows[-1].figure == cell(window, "After").text
    assert opened(window, "Per month", 1).parts[-1].rows[-1].figure == "€0.00"
    window.footer.copy.click()
    assert QGuiApplication.clipboard().text().count("\r\n") == 3


def test_the_report_opens_what_was_done_and_its_geometry_comes_back(
    qtbot: QtBot, books: Books, settings: QSettings, open_bulk: OpenBulk
) -> None:
    mine, stopped = on_essentiel(books), on_essentiel(books)
    factories.modify(books, stopped, StopRenewal())
    factories.modify(books, on_essentiel(books), HandOver())
    window = open_bulk([mine, stopped], Tab.ACTIVE)
    choose(qtbot, window, "renewal", 0)
    window.resize(1000, 650)
    window.footer.confirm.click()
    qtbot.waitUntil(lambda: window.outcome is not None)
    (row,) = window.report.rows()
    assert (row.fate, row.today, row.monthly) == (Fate.DONE, 0, -1090)
    asked: list[Explanation] = []
    window.report.asked.disconnect()
    window.report.asked.connect(asked.append)
    model = window.report.table.model()
    for column in range(model.columnCount()):
        window.report.table.cell_opened.emit(model.index(0, column))
    assert len(asked) == model.columnCount() - 1, "all but what was billed today: nothing"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert settings.value("bulk/geometry") is not None


def test_the_plan_that_fits_is_a_choice_in_active_only(
    qtbot: QtBot, books: Books, open_bulk: OpenBulk
) -> None:
    client_id = on_essentiel(books)
    reading = Reading(books.today(), 90)
    record_reading(books, client_id, reading, preview_reading(books, client_id, reading))
    draft = factories.client(books, "Draft", status=ClientStatus.DRAFT)
    window = open_bulk([client_id], Tab.ACTIVE)
    choose(qtbot, window, "plan", ENTREPRISE + 1)
    assert window.choices.plan.currentText() == "The best fit for each"
    assert cell(window, "Plan").text == "Essential → Pro"
    assert reason(window) == "Tick the box to confirm"
    pending = open_bulk([draft], Tab.INACTIVE)
    assert pending.choices.plan.count() == ENTREPRISE + 1


def done_for(qtbot: QtBot, books: Books, open_bulk: OpenBulk, number: int) -> BulkWindow:
    """A window whose change of some clients to Pro is done, on its report."""
    window = open_bulk([on_essentiel(books) for _ in range(number)], Tab.ACTIVE)
    choose(qtbot, window, "plan", PRO)
    window.preview.box.setChecked(True)
    window.footer.confirm.click()
    qtbot.waitUntil(lambda: window.outcome is not None)
    return window


def fates(window: BulkWindow) -> list[Fate]:
    return [row.fate for row in window.report.rows()]


def test_the_report_takes_the_change_back_for_one_client(
    qtbot: QtBot, books: Books, open_bulk: OpenBulk
) -> None:
    window = done_for(qtbot, books, open_bulk, 2)
    # The row that the buttons beside the headline are about is seen to be it.
    selected = window.report.table.selectionModel().selectedRows()
    assert [index.row() for index in selected] == [window.report.table.currentIndex().row()]
    window.report.table.setFocus()
    window.report.table.setCurrentIndex(window.report.table.model().index(0, 0))
    chosen = window.report.rows()[0].row.client_id
    QTest.keyClick(window.report.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(UndoDialog)))
    (dialog,) = window.findChildren(UndoDialog)
    dialog.confirm.click()
    qtbot.waitUntil(lambda: sorted(f.name for f in fates(window)) == ["DONE", "UNDONE"])
    assert factories.running(books, chosen).plan.code == "essentiel"
    undone = next(row for row in window.report.rows() if row.fate is Fate.UNDONE)
    assert undone.row.client_id == chosen
    assert (undone.today, undone.monthly) == (None, None)
    assert "1 of them taken back since." in person.seen(window.report)


def test_what_stands_on_the_change_keeps_it_from_being_taken_back(
    qtbot: QtBot, books: Books, open_bulk: OpenBulk
) -> None:
    window = done_for(qtbot, books, open_bulk, 1)
    (row,) = window.report.rows()
    factories.modify(books, row.row.client_id, StopRenewal())
    window.report.table.setCurrentIndex(window.report.table.model().index(0, 0))
    window.report.undo_wanted.emit(row.row.client_id)
    assert window.findChildren(UndoDialog) == []
    assert fates(window) == [Fate.DONE]
    assert not window._wrong.isHidden()


def test_the_report_opens_its_clients_and_is_exported(
    qtbot: QtBot, books: Books, open_bulk: OpenBulk, tmp_path: Path, settings: QSettings
) -> None:
    window = done_for(qtbot, books, open_bulk, 1)
    (row,) = window.report.rows()
    window.report.table.setCurrentIndex(window.report.table.model().index(0, 0))
    with qtbot.waitSignal(window.client_chosen) as chosen:
        QTest.keyClick(window.report.table, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert chosen.args == [row.row.client_id]
    settings.setValue(FOLDER, str(tmp_path))
    window.footer.export.click()
    (chooser,) = window.findChildren(QFileDialog)
    with qtbot.waitSignal(window.said) as said:
        chooser.fileSelected.emit(str(tmp_path / "report.xlsx"))
    assert said.args == ["report.xlsx: 1 client(s) exported"]
    chooser.close()
    cells = CalamineWorkbook.from_path(tmp_path / "report.xlsx").get_sheet_by_index(0).to_python()
    assert cells[0] == ["Client", "Reference", "Result", "Plan", "Per month", "Today", "Reason"]
    assert cells[1][2:4] == ["Done", "Essential → Pro"]
    assert cells[2][0] == "Total"
    assert cells[2][4:6] == cells[1][4:6]
    entry = factories.journal(books)[-1]
    assert (entry.act, entry.facts["report"]) == ("exported", "bulk_report")
    assert entry.facts["parameters"] == {"plan": "pro"}


def test_a_window_begins_with_a_field_where_the_focus_is(
    qtbot: QtBot, books: Books, open_bulk: OpenBulk
) -> None:
    window = open_bulk([on_essentiel(books)], Tab.ACTIVE)
    window.activateWindow()
    window.begin_with("plan")
    wait_for_preview(qtbot, window)
    assert window.choices.switches["plan"].is_on
    assert window.choices.plan.hasFocus()
    assert reason(window) == "Choose what is switched on"
