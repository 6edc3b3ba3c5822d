"""The check meanwhile: saving the rejected rows, changes elsewhere, long checks, leaving."""

from pathlib import Path
from threading import Event

import openpyxl
import pytest
from PySide6.QtCore import Qt

from app.services.changes import Changes
from app.services.imports.checked_row import State
from app.services.imports.fields import Field
from app.views.imports import checks
from app.views.imports.footer import Step
from app.views.widgets.texts import Text
from tests import factories
from tests.views.imports.conftest import Desk

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def test_rejected_rows_are_saved_with_their_reasons(
    desk: Desk, portfolio: Path, tmp_path: Path
) -> None:
    desk.check_file(portfolio)
    target = tmp_path / "rejected.xlsx"
    desk.window.save_rejected(target)
    assert "rejected.xlsx" in desk.window.pages.notices.text
    sheet = openpyxl.load_workbook(target).active
    assert sheet is not None
    head, *rows = sheet.iter_rows(values_only=True)
    assert head[-1] == "Reasons"
    assert len(rows) == 6
    assert str(rows[0][-1]).startswith("Country: ")
    # Put right in a spreadsheet it comes back, and the column of reasons asks for nothing.
    desk.open_file(target)
    desk.go()
    assert desk.at(Step.CHECK)
    assert desk.count(State.REJECTED) == 5, "the row that was repeated is not in this file"


def test_a_file_that_cannot_be_written_is_told(desk: Desk, portfolio: Path, tmp_path: Path) -> None:
    desk.check_file(portfolio)
    desk.window.save_rejected(tmp_path / "nowhere" / "rejected.xlsx")
    assert "not saved" in desk.window.pages.notices.text
    assert "does not exist" in desk.window.pages.notices.text


def test_clients_added_elsewhere_are_checked_against(desk: Desk, portfolio: Path) -> None:
    desk.check_file(portfolio)
    number = str(desk.row(2).typed[Field.COMPANY_NUMBER])
    country = str(desk.row(2).typed[Field.COUNTRY])
    books = desk.workspace.books
    client_id = factories.client(books, "Known", company_number=number, country=country)
    desk.workspace.changed.emit(Changes(clients=frozenset({client_id})))
    desk.settle()
    assert desk.row(2).exists == client_id
    assert 2 in desk.shown(), "a row that is rejected now comes into sight"
    desk.stand_on(2, Field.COMPANY_NUMBER)
    assert "Known" in desk.explanation()
    assert "changed meanwhile" in desk.window.pages.notices.text


def test_a_file_written_anew_is_offered_to_be_read_again(
    desk: Desk, clients_en: Path, tmp_path: Path
) -> None:
    path = tmp_path / "clients.csv"
    lines = clients_en.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines), encoding="utf-8")
    desk.check_file(path)
    path.write_text("".join(lines[:11]), encoding="utf-8")
    desk.window._look_at_file()
    assert "has changed" in desk.window.pages.notices.text
    desk.button("Read the file again").click()
    desk.settle()
    assert desk.at(Step.CHECK)
    assert len(desk.shown()) == 10


def test_leaving_asks_only_where_corrections_would_be_lost(desk: Desk, portfolio: Path) -> None:
    desk.check_file(portfolio)
    desk.stand_on(90, None)
    desk.press(Key.Key_Delete, CTRL)
    desk.press(Key.Key_Escape)
    desk.answer("&Stay")
    assert desk.window.isVisible()
    desk.window.pages.footer.cancel.click()
    desk.answer("&Leave")
    assert not desk.window.isVisible()


def test_a_large_file_is_compared_on_the_worker(
    desk: Desk, portfolio: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "_AT_ONCE", 10)
    desk.check_file(portfolio)
    desk.window.pages.check.cell_corrected.emit(122, Field.PLAN, "pro")
    desk.window.pages.check.cell_corrected.emit(65, Field.COUNTRY, "BE")
    desk.window.pages.check.rows_skipped.emit([90], True)
    assert desk.row(122).state is State.REJECTED, "not yet"
    desk.qtbot.waitUntil(lambda: desk.count(State.REJECTED) == 3, timeout=20_000)
    assert desk.count(State.SKIPPED) == 1


def test_checking_that_takes_long_shows_how_far_it_is_and_can_be_stopped(
    desk: Desk, portfolio: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = Event()

    def slow(*given: object) -> object:
        progress = given[-1]
        assert callable(progress)
        progress(60, 240)
        stopped.wait(10)
        progress(120, 240)
        raise AssertionError("it was to stop")

    monkeypatch.setattr(checks, "check", slow)
    desk.open_file(portfolio)
    desk.window.pages.footer.go.click()
    desk.qtbot.waitUntil(lambda: desk.window.pages.current is desk.window.pages.busy)
    words = [part.text() for part in desk.window.pages.busy.findChildren(Text)]
    assert "60 of 240 rows" in words
    desk.window.pages.footer.cancel.click()
    stopped.set()
    assert desk.window.isVisible()
    assert desk.at(Step.CHOOSE)
    assert desk.window.pages.current is desk.window.pages.choose
