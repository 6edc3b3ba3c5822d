"""The statement of a client from its Billing tab: seen, printed, exported; or why there is none."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.views.client.dialog import ClientDialog
from app.views.client.statement_bar import StatementBar
from app.views.formatting import Formats
from app.views.workspace import Workspace
from tests.views.client.conftest import Opener
from tests.views.client.test_billing_tab import billed


@pytest.fixture
def dialog(tmp_path: Path, qapp: QApplication, opened: Opener) -> ClientDialog:
    books, client_id = billed(tmp_path)
    made = opened(Workspace(books, Formats("en")), client_id)
    made.show_tab(made.billing)
    return made


@pytest.fixture
def bar(dialog: ClientDialog) -> StatementBar:
    return dialog.billing.statement


def test_the_pages_of_the_client_are_previewed(
    dialog: ClientDialog, bar: StatementBar, qtbot: QtBot
) -> None:
    bar.days.ask("01/11/2026", "31/01/2027")
    dialog.billing.view.setFocus()
    seen = bar.preview()
    assert seen is not None
    qtbot.waitUntil(lambda: seen.pages.count > 0, timeout=10_000)
    assert seen.pages.count >= 2
    seen.close()


def test_ctrl_p_prints_it(bar: StatementBar, qtbot: QtBot) -> None:
    bar.days.ask("01/01/2020", "31/01/2020")
    QTest.keyClick(bar, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert bar.wrong.isVisible()


def test_it_is_exported_as_pages_or_as_a_table(
    dialog: ClientDialog, bar: StatementBar, qtbot: QtBot, tmp_path: Path
) -> None:
    bar.days.ask("01/11/2026", "31/01/2027")
    bar.export_button.click()
    (chooser,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]
    assert chooser.nameFilters() == ["*.pdf", "*.xlsx", "*.csv"]
    chooser.close()
    for ending in ("pdf", "csv"):
        with qtbot.waitSignal(dialog.said, timeout=10_000) as said:
            bar.export_to(tmp_path / f"relevé.{ending}")
            assert not bar.export_button.isEnabled()
        assert said.args == [f"relevé.{ending} written"]
    assert len(PdfReader(tmp_path / "relevé.pdf").pages) >= 2
    assert "Client statement" in PdfReader(tmp_path / "relevé.pdf").pages[0].extract_text()


def test_days_without_a_line_that_the_firm_paid_are_said(bar: StatementBar, tmp_path: Path) -> None:
    bar.days.ask("01/01/2020", "31/01/2020")
    for asked in (bar.preview, bar.export_button.click, lambda: bar.export_to(tmp_path / "a.pdf")):
        bar.wrong.hide()
        asked()
        assert bar.wrong.isVisible()
    bar.days.ask("01/11/2026", "31/01/2027")
    assert not bar.wrong.isVisible()
    bar.days.ask("01/11/2026", "soon")
    assert bar.preview() is None


def test_what_cannot_be_written_is_said(bar: StatementBar, qtbot: QtBot, tmp_path: Path) -> None:
    bar.days.ask("01/11/2026", "31/01/2027")
    bar.export_to(tmp_path / "gone" / "a.pdf")
    qtbot.waitUntil(bar.wrong.isVisible, timeout=10_000)
    assert bar.export_button.isEnabled()
