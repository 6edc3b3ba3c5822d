"""The window of a run: lines waived and commented, locked after a question, reversed."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from app.domain.rebilling import Margin, RebillMode, RebillTerms
from app.services.journal import Books
from app.services.rebilling.preview import current_draft, preview_run
from app.services.rebilling.runs import draft_run
from app.services.rebilling.terms import set_default, set_terms
from app.services.renewals import catch_up
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.rebilling.run_dialogs import CommentDialog, ReverseRunDialog
from app.views.rebilling.run_window import RunWindow
from app.views.widgets.table_cells import RowKind
from app.views.workspace import Workspace
from tests import factories
from tests.builders import day

OCTOBER = (day("2026-10-01"), day("2026-10-31"), day("2026-10-31"))
Opened = Callable[[], RunWindow]


@pytest.fixture
def books(tmp_path: Path) -> Books:
    """Two clients billed in October, one that was to pay itself; a margin of ten percent."""
    of = factories.stocked(tmp_path, "2026-10-05")
    first = factories.client(of, "Atelier Noël", reference="A1")
    second = factories.client(of, "Boulangerie", reference="B2")
    third = factories.client(of, "Cycles Petit", reference="C3")
    factories.subscribe(of, first, "pro", add_ons=["relances"])
    factories.subscribe(of, second, "essentiel")
    factories.subscribe(of, third, "essentiel")
    of = factories.on_day(of, "2026-11-03")
    catch_up(of)
    set_default(of, RebillTerms(margin=Margin(percent=1000)))
    set_terms(of, [third], RebillTerms(mode=RebillMode.CLIENT_PAYS))
    return of


@pytest.fixture
def opened(qtbot: QtBot, books: Books, tmp_path: Path) -> Iterator[Opened]:
    windows: list[RunWindow] = []

    def made() -> RunWindow:
        run_id = current_draft(books) or draft_run(books, *OCTOBER)[0]
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        workspace = Workspace(books, Formats("en"))
        window = RunWindow(workspace, settings, run_id)
        workspace.setParent(window)
        window.show()
        window.activateWindow()
        # Keys are an act's only in the window that has them.
        qtbot.waitUntil(lambda: window.isActiveWindow() and not window.is_busy)
        windows.append(window)
        return window

    yield made
    for window in windows:
        with suppress(RuntimeError):
            window.close()


def texts(window: RunWindow, column: int) -> list[str]:
    model = window.lines.model
    return [str(model.index(row, column).data() or "") for row in range(model.rowCount())]


def settled(qtbot: QtBot, window: RunWindow) -> None:
    qtbot.waitUntil(lambda: not window.is_busy)


def test_clients_stand_above_their_lines_with_their_sums(opened: Opened, books: Books) -> None:
    window = opened()
    assert window.windowTitle() == "Draft of a re-billing run"
    assert texts(window, 0) == [
        "Atelier Noël (A1)",
        "Pro",
        "Automatic reminders",
        "Boulangerie (B2)",
        "Essential",
        "Cycles Petit (C3)",
        "Essential",
    ]
    assert window.lines.view.kind_of(0) is RowKind.GROUP_OPEN
    run = preview_run(books, window.run_id)
    formats = Formats("en")
    assert texts(window, 6)[0] == formats.amount(run.clients[0].owed.totals.net)
    assert formats.amount(run.totals.gross) in window.lines.totals.accessibleName()
    assert texts(window, 9)[-1] == "Client was to pay"


def test_a_client_is_waived_with_del_and_charged_after_all(
    qtbot: QtBot, opened: Opened, books: Books
) -> None:
    window = opened()
    window.lines.view.selectRow(0)
    assert window.head.buttons[0].text() == "&Waive"
    QTest.keyClick(window.lines.view, Qt.Key.Key_Delete)
    settled(qtbot, window)
    assert preview_run(books, window.run_id).totals.lines == 3
    assert [row.is_waived for row in window.lines._rows] == [True, True, False, False]
    assert texts(window, 9)[1:3] == ["Waived", "Waived"]
    assert window.head.buttons[0].text() == "Charge &after all"
    window.head.buttons[0].click()
    settled(qtbot, window)
    assert [row.is_waived for row in window.lines._rows] == [False] * 4


def test_a_comment_is_noted_on_the_lines_chosen(qtbot: QtBot, opened: Opened, books: Books) -> None:
    window = opened()
    window.lines.view.selectRow(4)
    QTest.keyClick(window.lines.view, Qt.Key.Key_F2)
    (dialog,) = window.findChildren(CommentDialog)
    dialog.editor.setText("first month free")
    dialog.confirm.click()
    settled(qtbot, window)
    assert texts(window, 10)[4] == "first month free"
    comments = [line.charge.adjustment.comment for line in preview_run(books, window.run_id).lines]
    assert comments == ["", "", "first month free", ""]


def test_it_is_locked_after_a_question_and_reversed(
    qtbot: QtBot, opened: Opened, books: Books
) -> None:
    window = opened()
    gross = preview_run(books, window.run_id).totals.gross
    window.footer.lock.click()
    (question,) = window.findChildren(QMessageBox)
    assert Formats("en").amount(gross) in question.informativeText()
    assert "2 client(s)" in question.informativeText()
    with qtbot.waitSignal(window.said) as said:
        question.buttons()[0].click()
    assert said.args == ["Run 1 locked"]
    settled(qtbot, window)
    assert window.windowTitle() == "Re-billing run 1"
    assert "Cycles Petit (C3)" not in texts(window, 0)
    assert not window.footer.lock.isVisible()
    assert not window.head.buttons[0].isVisible()
    window.footer.reverse.click()
    (dialog,) = window.findChildren(ReverseRunDialog)
    dialog.dated.line.setText("01/10/2026")
    dialog.confirm.click()
    dialog.reject()
    assert dialog.isVisible(), "it was left while it wrote"
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert "01/10/2026 is before 31/10/2026" in dialog.dated.error
    dialog.dated.line.setText("2/11/2026")
    dialog.reason.line.setText("wrong margin")
    with qtbot.waitSignal(window.said) as said:
        dialog.confirm.click()
    assert said.args == ["Reversed by run 2"]
    settled(qtbot, window)
    assert not window.footer.reverse.isVisible()
    assert factories.journal(books)[-1].reason == "wrong margin"


def test_what_changed_meanwhile_is_shown_and_not_locked(
    qtbot: QtBot, opened: Opened, books: Books
) -> None:
    window = opened()
    seen = window.run
    assert seen is not None
    set_default(books, RebillTerms())
    window._lock(seen)
    settled(qtbot, window)
    assert window.head.wrong.isVisible()
    assert preview_run(books, window.run_id).number is None
    assert texts(window, 5)[1] == ""
    window.footer.lock.click()
    (question,) = window.findChildren(QMessageBox)
    question.buttons()[0].click()
    settled(qtbot, window)
    assert preview_run(books, window.run_id).number == 1


def test_a_draft_is_thrown_away_after_a_question(opened: Opened, books: Books) -> None:
    window = opened()
    window.footer.throw_away.click()
    (question,) = window.findChildren(QMessageBox)
    question.buttons()[0].click()
    assert current_draft(books) is None
    assert not window.isVisible()


def test_an_amount_opens_what_was_paid_and_what_is_owed(opened: Opened) -> None:
    window = opened()
    window.lines.view.setCurrentIndex(window.lines.model.index(1, 6))
    QTest.keyClick(window.lines.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, ExplanationDialog)]
    assert len(shown) == 1
    spoken = "\n".join(shown[0].spoken)
    assert "Margin: 10% of the cost" in spoken
    assert "€29.59" in spoken
    shown[0].close()


def test_enter_on_a_line_leads_to_its_client(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    window.lines.view.setCurrentIndex(window.lines.model.index(4, 0))
    with qtbot.waitSignal(window.client_chosen) as chosen:
        QTest.keyClick(window.lines.view, Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_the_lines_go_into_a_file(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window = opened()
    window.footer.export.click()
    (chooser,) = window.findChildren(QFileDialog)
    target = tmp_path / "run.xlsx"
    with qtbot.waitSignal(window.said):
        chooser.fileSelected.emit(str(target))
    chooser.close()
    rows = CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()
    assert len(rows) == 1 + 4 + 1
