"""The Reports page: what it shows, what opens, and what it writes to a file."""

import csv
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.domain.change import Modify
from app.services.reports.billing_groups import GroupBy
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.reports.page import ReportsPage
from app.views.widgets.table_cells import RowKind, TableRole
from app.views.workspace import Workspace
from tests import factories

TODAY = date(2026, 11, 22)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> ReportsPage:
    """A page over two subscriptions billed this month, one of them upgraded."""
    books = factories.stocked(tmp_path, TODAY)
    first = factories.client(books, "Atelier Noël", reference="A1")
    second = factories.client(books, "Boulangerie", reference="B2")
    factories.subscribe(books, first, plan="essentiel", payer=Payer.FIRM)
    factories.subscribe(books, second, plan="pro", payer=Payer.CLIENT)
    factories.modify(books, first, Modify(plan="pro"))
    workspace = Workspace(books, Formats("fr"))
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = ReportsPage(workspace, settings)
    workspace.setParent(made)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.announce()
    return made


def texts(page: ReportsPage, column: int) -> list[str]:
    model = page.billing.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_groups_stand_above_their_lines_with_their_sums(page: ReportsPage) -> None:
    kinds = [
        page.billing.table.kind_of(row) for row in range(page.billing.table.model().rowCount())
    ]
    assert kinds[0] is RowKind.GROUP_OPEN
    assert texts(page, 0)[0] == "Pro"
    assert kinds.count(RowKind.ORDINARY) == 4


def test_a_group_closes_and_opens_with_the_keyboard(page: ReportsPage) -> None:
    before = page.billing.table.model().rowCount()
    page.billing.table.setCurrentIndex(page.billing.table.model().index(0, 0))
    QTest.keyClick(page.billing.table, Qt.Key.Key_Left)
    assert page.billing.table.model().rowCount() < before
    assert page.billing.table.kind_of(0) is RowKind.GROUP_CLOSED
    page.billing.table.setCurrentIndex(page.billing.table.model().index(0, 0))
    QTest.keyClick(page.billing.table, Qt.Key.Key_Right)
    assert page.billing.table.model().rowCount() == before


def test_enter_on_a_line_leads_to_its_client(page: ReportsPage, qtbot: QtBot) -> None:
    page.billing.table.setCurrentIndex(page.billing.table.model().index(1, 0))
    with qtbot.waitSignal(page.client_chosen) as chosen:
        QTest.keyClick(page.billing.table, Qt.Key.Key_Return)
    assert chosen.args is not None
    assert isinstance(chosen.args[0], int)


def test_an_amount_opens_its_computation(page: ReportsPage) -> None:
    page.billing.table.setCurrentIndex(page.billing.table.model().index(1, 6))
    page.billing.table.setFocus()
    QTest.keyClick(page.billing.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, ExplanationDialog)]
    assert len(shown) == 1
    shown[0].close()


def test_another_payer_is_another_report(page: ReportsPage) -> None:
    payer = page.billing.choices.payer
    payer.setCurrentIndex(payer.findData(Payer.CLIENT))
    payer.activated.emit(payer.currentIndex())
    assert [row for row in texts(page, 0) if row == "Boulangerie"]
    assert not [row for row in texts(page, 0) if row == "Atelier Noël"]


def test_a_mistyped_day_is_said_at_its_field_and_the_table_stays(page: ReportsPage) -> None:
    before = texts(page, 0)
    page.billing.choices.ask("01/11/2026", "bientôt")
    assert page.billing.choices.end_field.error
    assert texts(page, 0) == before


def test_days_the_wrong_way_round_are_said(page: ReportsPage) -> None:
    page.billing.choices.ask("30/11/2026", "01/11/2026")
    assert page.billing.choices.end_field.error


def test_nothing_billed_says_so(page: ReportsPage) -> None:
    page.billing.choices.ask("01/01/2020", "31/01/2020")
    assert not page.billing.table.isVisible()
    assert not page.acts.buttons[0].isEnabled()


def test_a_comparison_adds_its_two_columns(page: ReportsPage) -> None:
    compare = page.billing.choices.compare
    compare.setCurrentIndex(compare.findData(True))
    compare.activated.emit(compare.currentIndex())
    assert page.billing.table.model().columnCount() == 9


def test_no_grouping_shows_the_lines_alone(page: ReportsPage) -> None:
    group = page.billing.choices.group
    group.setCurrentIndex(group.findData(GroupBy.NONE))
    group.activated.emit(group.currentIndex())
    kinds = {
        page.billing.table.kind_of(row) for row in range(page.billing.table.model().rowCount())
    }
    assert kinds == {RowKind.ORDINARY}


def test_the_file_holds_the_lines_that_are_shown(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "rapport.csv"
    with qtbot.waitSignal(page.done, timeout=10_000):
        page.export_to(target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert len(rows) == 1 + 4


def test_a_folder_that_is_gone_is_said_in_place(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.export_to(tmp_path / "gone" / "rapport.xlsx")
    qtbot.waitUntil(page.wrong.isVisible, timeout=10_000)
    assert page.acts.buttons[0].isEnabled()


def test_cells_speak_to_a_screen_reader(page: ReportsPage) -> None:
    index = page.billing.table.model().index(1, 6)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data() in spoken
    assert index.data(TableRole.CELL).explains


def test_what_was_asked_while_the_page_was_hidden_is_shown_with_it(page: ReportsPage) -> None:
    page.hide()
    page.billing.choices.show_last_month()
    page.show()
    assert not page.billing.table.isVisible()


def test_one_export_at_a_time(page: ReportsPage, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.done, timeout=10_000):
        page.export_to(tmp_path / "rapport.csv")
        assert not any(button.isEnabled() for button in page.acts.buttons)
    assert all(button.isEnabled() for button in page.acts.buttons)
