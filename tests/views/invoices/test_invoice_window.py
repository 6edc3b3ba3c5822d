"""The window of an invoice: lines decided on, assigned, added; settled, reopened, deleted."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from app.domain.vendor_invoices import Decision
from app.services.invoices.entering import add_lines, delete_invoice, enter_invoice
from app.services.invoices.reading import compare_invoice
from app.services.invoices.values import InvoiceFields, StatedValues
from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.reports.documents import note_vendor_invoice
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.invoices.head_dialog import HeadDialog
from app.views.invoices.invoice_window import InvoiceWindow
from app.views.invoices.line_dialogs import AssignDialog, DisputeDialog, LineDialog
from app.views.rebilling.run_dialogs import CommentDialog
from app.views.reports.gathering import Gathered
from app.views.widgets.table_cells import RowKind
from app.views.workspace import Workspace
from tests import factories
from tests.builders import day

Opened = Callable[[], InvoiceWindow]
Key = Qt.Key
NOEL, BAKER = 1, 2
OUTCOME, DECISION, COMMENT = 8, 9, 10


@pytest.fixture
def books(tmp_path: Path) -> Books:
    """Two clients billed in October; the vendor bills one dearer, forgets one, and one more."""
    of = factories.stocked(tmp_path, "2026-10-05")
    factories.client(of, "Atelier Noël", reference="A1")
    factories.client(of, "Boulangerie", reference="B2")
    factories.subscribe(of, NOEL, "pro", add_ons=["relances"])
    factories.subscribe(of, BAKER, "essentiel")
    of = factories.on_day(of, "2026-11-03")
    catch_up(of)
    fields = InvoiceFields(
        number="FA-1",
        issued_on=day("2026-10-31"),
        start=day("2026-10-01"),
        end=day("2026-10-31"),
        net=2890 + 795 + 1500,
        vat=1037,
    )
    invoice_id, _ = enter_invoice(of, fields)
    lines = [
        StatedValues(client_text="Noël", client=NOEL, service="pro", unit_price=2890, net=2890),
        StatedValues(client_text="Noël", client=NOEL, service="relances", net=795, vat_rate=2000),
        StatedValues(client_text="Garage", service_text="Hosting", net=1500),
    ]
    add_lines(of, invoice_id, lines)
    return of


@pytest.fixture
def opened(qtbot: QtBot, books: Books, tmp_path: Path) -> Iterator[Opened]:
    windows: list[InvoiceWindow] = []

    def made() -> InvoiceWindow:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        workspace = Workspace(books, Formats("en"))
        window = InvoiceWindow(workspace, settings, 1)
        workspace.setParent(window)
        window.show()
        settled(qtbot, window)
        windows.append(window)
        return window

    yield made
    for window in windows:
        with suppress(RuntimeError):
            window.close()


def texts(window: InvoiceWindow, column: int) -> list[str]:
    model = window.lines.model
    return [str(model.index(row, column).data() or "") for row in range(model.rowCount())]


def settled(qtbot: QtBot, window: InvoiceWindow) -> None:
    qtbot.waitUntil(lambda: not window.is_busy)


def press(
    window: InvoiceWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in the table; a dialog that was closed may have left no window active."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.lines.view.setFocus()
    QTest.keyClick(window.lines.view, key, held)


def choose(window: InvoiceWindow, row: int) -> None:
    """Choose one row, whatever keys were held before."""
    flags = QItemSelectionModel.SelectionFlag
    index = window.lines.model.index(row, 0)
    model = window.lines.view.selectionModel()
    model.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)


def answer(window: InvoiceWindow, place: int = 0) -> str:
    """Press a button of the question that is asked; return what it says."""
    (question,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    sentence = question.informativeText()
    question.buttons()[place].click()
    question.deleteLater()
    return sentence


def decide_all(qtbot: QtBot, window: InvoiceWindow) -> None:
    window.lines.view.selectAll()
    press(window, Key.Key_Insert)
    settled(qtbot, window)


def test_lines_are_gathered_by_what_came_of_them(opened: Opened) -> None:
    window = opened()
    assert window.windowTitle() == "Invoice FA-1"
    assert texts(window, 0) == [
        "Differs", "Atelier Noël",
        "Missing", "Boulangerie",
        "Unknown client", "Garage",
        "Matched", "Atelier Noël",
    ]  # fmt: skip
    assert texts(window, OUTCOME)[1::2] == ["Other price", "Missing", "Unknown client", "Matched"]
    assert texts(window, DECISION)[1::2] == ["Open", "Open", "Open", ""]
    assert texts(window, 7)[:2] == ["+€2.00", "+€2.00"]
    assert window.lines.view.kind_of(0) is RowKind.GROUP_OPEN
    assert "€51.85" in window.lines.totals.accessibleName()
    assert not window.footer.settle.isEnabled()
    assert window.footer._reason.text().startswith("3 line")


def test_they_are_gathered_by_client_instead(opened: Opened) -> None:
    window = opened()
    choice = window.lines.gathering.choice
    choice.setCurrentIndex(choice.findData(Gathered.CLIENT))
    assert texts(window, 0)[::3] == ["Atelier Noël (A1)", "Boulangerie (B2)"] or texts(
        window, 0
    ) == [
        "Atelier Noël (A1)", "Atelier Noël", "Atelier Noël",
        "Boulangerie (B2)", "Boulangerie",
        "Unknown client", "Garage",
    ]  # fmt: skip


def test_a_line_is_accepted_with_ins_and_taken_back(
    qtbot: QtBot, opened: Opened, books: Books
) -> None:
    window = opened()
    choose(window, 1)
    assert window.head.buttons[0].text() == "&Accept"
    press(window, Key.Key_Insert)
    settled(qtbot, window)
    assert texts(window, DECISION)[1] == "Accepted"
    assert window.head.buttons[0].text() == "Not &accepted"
    window.head.buttons[0].click()
    settled(qtbot, window)
    assert texts(window, DECISION)[1] == "Open"
    assert compare_invoice(books, 1).open_points == 3


def test_a_line_is_disputed_with_a_reason_and_taken_back(
    qtbot: QtBot, opened: Opened, books: Books
) -> None:
    window = opened()
    choose(window, 3)
    press(window, Key.Key_Delete)
    (dialog,) = window.findChildren(DisputeDialog)
    dialog.confirm.click()
    assert dialog.reason.error == "Type what you tell the vendor."
    dialog.editor.setText("forgotten")
    dialog.confirm.click()
    settled(qtbot, window)
    assert (texts(window, DECISION)[3], texts(window, COMMENT)[3]) == ("Disputed", "forgotten")
    choose(window, 3)
    press(window, Key.Key_Delete)
    settled(qtbot, window)
    assert texts(window, DECISION)[3] == "Open"
    assert texts(window, COMMENT)[3] == "forgotten"


def test_a_group_is_commented_on_at_once(qtbot: QtBot, opened: Opened, books: Books) -> None:
    window = opened()
    choose(window, 6)
    press(window, Key.Key_F2)
    (dialog,) = window.findChildren(CommentDialog)
    dialog.editor.setText("as agreed")
    dialog.confirm.click()
    settled(qtbot, window)
    assert texts(window, COMMENT)[7] == "as agreed"


def test_an_unknown_line_is_assigned_by_enter(qtbot: QtBot, opened: Opened, books: Books) -> None:
    window = opened()
    window.lines.view.setCurrentIndex(window.lines.model.index(5, 0))
    press(window, Key.Key_Return)
    (dialog,) = window.findChildren(AssignDialog)
    assert "Garage · Hosting" in dialog.sentences[0].text()
    dialog.client.line.setText("nobody")
    dialog.confirm.click()
    assert dialog.client.error.startswith("No client is known by this")
    dialog.client.line.setText("B2")
    dialog.service.setCurrentIndex(dialog.service.findData("essentiel"))
    dialog.confirm.click()
    settled(qtbot, window)
    row = compare_invoice(books, 1).rows[2]
    assert row.client is not None
    assert row.client.name == "Boulangerie"
    assert texts(window, OUTCOME)[1:3] == ["Other price", "Other amount"]


def test_clients_of_one_name_are_told_apart(opened: Opened, books: Books) -> None:
    factories.client(books, "Boulangerie", reference="C3")
    window = opened()
    choose(window, 5)
    window.acts.assign.trigger()
    (dialog,) = window.findChildren(AssignDialog)
    dialog.client.line.setText("Boulangerie")
    dialog.confirm.click()
    assert dialog.client.error.startswith("Several clients")
    dialog.client.line.setText("Boulangerie (C3)")
    dialog.confirm.click()
    row = compare_invoice(books, 1).rows[2]
    assert row.client is not None
    assert row.client.reference == "C3"


def test_nothing_assigned_is_said(opened: Opened) -> None:
    window = opened()
    choose(window, 5)
    window.acts.assign.trigger()
    (dialog,) = window.findChildren(AssignDialog)
    dialog.confirm.click()
    assert "nothing would change" in dialog.error
    dialog.reject()


def test_a_line_is_added_and_taken_off(qtbot: QtBot, opened: Opened, books: Books) -> None:
    window = opened()
    press(window, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(LineDialog)
    dialog.client.line.setText("B2")
    dialog.quantity.line.setText("some")
    dialog.net.line.setText("ten")
    dialog.confirm.click()
    assert dialog.quantity.error
    dialog.quantity.line.setText("1")
    dialog.confirm.click()
    assert dialog.net.error
    dialog.net.line.setText("10,90")
    dialog.days.type("soon", "31/10/2026")
    dialog.confirm.click()
    assert dialog.days.start_field.error
    dialog.days.type("05/10/2026", "04/11/2026")
    dialog.service.setCurrentIndex(dialog.service.findData("essentiel"))
    dialog.confirm.click()
    settled(qtbot, window)
    added = compare_invoice(books, 1).rows[3]
    assert added.pair.agrees
    assert added.stated is not None
    assert added.stated.values.quantity == 10_000
    assert window.head.sums.isVisible()
    choose(window, texts(window, 0).index("Boulangerie"))
    press(window, Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    settled(qtbot, window)
    assert compare_invoice(books, 1).lines == 3
    assert not window.head.sums.isVisible()


def test_what_it_lacks_is_stated_as_ours(qtbot: QtBot, opened: Opened, books: Books) -> None:
    window = opened()
    choose(window, 3)
    press(window, Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, window)
    assert "Missing" not in texts(window, 0)
    assert compare_invoice(books, 1).lines == 4


def test_its_head_is_changed(qtbot: QtBot, opened: Opened, books: Books) -> None:
    window = opened()
    window.head.change.click()
    (dialog,) = window.findChildren(HeadDialog)
    assert (dialog.number.text(), dialog.net.line.text()) == ("FA-1", "51.85")
    dialog.number.setText("")
    dialog.confirm.click()
    assert dialog.number_field.error.startswith("An invoice has a number")
    dialog.number.setText("FA-2")
    dialog.dated.line.setText("04/11/2026")
    dialog.confirm.click()
    assert "04/11/2026 is after today" in dialog.dated.error
    dialog.dated.line.setText("31/10/2026")
    dialog.gross.line.setText("1")
    dialog.confirm.click()
    assert "do not come to" in dialog.error
    dialog.gross.line.setText("x")
    dialog.confirm.click()
    assert dialog.gross.error
    dialog.gross.line.setText("")
    dialog.confirm.click()
    settled(qtbot, window)
    assert window.windowTitle() == "Invoice FA-2"


def test_it_is_settled_and_reopened(qtbot: QtBot, opened: Opened, books: Books) -> None:
    window = opened()
    decide_all(qtbot, window)
    assert window.footer.settle.isEnabled()
    window.footer.settle.click()
    with qtbot.waitSignal(window.said) as said:
        assert "FA-1" in answer(window)
    assert said.args is not None
    assert said.args[0].startswith("Settled: its number is noted on 1 document")
    settled(qtbot, window)
    assert window.footer.reopen.isVisible()
    assert not window.footer.settle.isVisible()
    assert not window.head.buttons[0].isVisible()
    assert not window.acts.accept.isEnabled()
    with qtbot.waitSignal(window.said) as said:
        window.footer.reopen.click()
        answer(window)
    assert said.args == ["Invoice reopened"]
    settled(qtbot, window)
    assert window.footer.settle.isEnabled()


def test_documents_that_keep_another_number_are_named(
    qtbot: QtBot, opened: Opened, books: Books
) -> None:
    note_vendor_invoice(books, 1, "OLD-7")
    window = opened()
    assert window.head.others.isVisible()
    decide_all(qtbot, window)
    window.footer.settle.click()
    with qtbot.waitSignal(window.said) as said:
        answer(window)
    assert said.args is not None
    assert said.args[0].endswith("keep another number")
    settled(qtbot, window)


def test_what_is_refused_meanwhile_is_said(qtbot: QtBot, opened: Opened, books: Books) -> None:
    window = opened()
    decide_all(qtbot, window)
    add_lines(books, 1, [StatedValues(net=1)])
    window.footer.settle.click()
    answer(window)
    settled(qtbot, window)
    assert window.head.wrong.isVisible()
    delete_invoice(books, 1)
    window.footer.delete.click()
    answer(window)
    settled(qtbot, window)
    assert window.found is None
    assert not window.footer.export.isEnabled()
    window.ending.ask_to_reopen()
    answer(window)
    assert window.head.wrong.isVisible()


def test_it_is_deleted_after_a_question(opened: Opened, books: Books) -> None:
    window = opened()
    window.footer.delete.click()
    answer(window)
    assert not window.isVisible()
    with books.database.read() as session:
        assert session.connection().exec_driver_sql("SELECT * FROM vendor_invoices").all() == []


def test_an_amount_opens_ours_beside_the_vendors(opened: Opened) -> None:
    window = opened()
    for row, said in ((1, "another unit price"), (3, "the invoice lacks it"), (5, "No client")):
        window.lines.view.setCurrentIndex(window.lines.model.index(row, 5))
        press(window, Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, ExplanationDialog)]
        spoken = "\n".join(shown[-1].spoken)
        assert said in spoken
        assert "Difference" in spoken
        shown[-1].close()
        shown[-1].deleteLater()
        QApplication.sendPostedEvents(None, 52)


def test_enter_leads_to_the_client(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    window.lines.view.setCurrentIndex(window.lines.model.index(3, 0))
    with qtbot.waitSignal(window.client_chosen) as chosen:
        press(window, Key.Key_Return)
    assert chosen.args == [BAKER]


def test_the_menu_offers_the_acts(opened: Opened) -> None:
    window = opened()
    choose(window, 1)
    window._on_menu(window.lines.view.viewport().rect().center())
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert window.acts.as_ours in menu.actions()
    assert not window.acts.as_ours.isEnabled()
    menu.close()


def test_the_comparison_goes_into_a_file(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window = opened()
    window.footer.export.click()
    (chooser,) = window.findChildren(QFileDialog)
    target = tmp_path / "invoice.xlsx"
    with qtbot.waitSignal(window.said):
        chooser.fileSelected.emit(str(target))
    chooser.close()
    rows = CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()
    assert len(rows) == 1 + 4 + 1


def test_a_file_that_cannot_be_written_is_said(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    window = opened()
    window.footer.export.click()
    (chooser,) = window.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "nowhere" / "invoice.xlsx"))
    chooser.close()
    qtbot.waitUntil(window.head.wrong.isVisible)


def test_decisions_are_those_of_the_books(qtbot: QtBot, opened: Opened, books: Books) -> None:
    window = opened()
    decide_all(qtbot, window)
    decisions = [row.decision for row in compare_invoice(books, 1).rows]
    assert decisions == [Decision.ACCEPTED, None, Decision.ACCEPTED, Decision.ACCEPTED]
