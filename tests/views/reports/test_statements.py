"""Client statements on the Reports page: the pane, and a file for each client."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.billing import Payer
from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.statement import StatementParameters
from app.services.reports.statement_batch import StatementFiles
from app.services.reports.statement_sheets import StatementWords
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.reports import statement_files
from app.views.reports.page import ReportsPage
from app.views.reports.presets import Preset
from app.views.reports.statement_files import StatementFilesDialog
from app.views.reports.statement_pane import StatementPane
from app.views.widgets.texts import Text
from app.views.workspace import Workspace
from tests import factories

TODAY = date(2026, 11, 22)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> ReportsPage:
    """Two clients whom the firm pays for, billed this month, and one who pays."""
    books = factories.stocked(tmp_path, TODAY)
    for name, payer in (("Béa", Payer.FIRM), ("Anne", Payer.FIRM), ("Carl", Payer.CLIENT)):
        client = factories.client(books, name, reference=f"R-{name[0]}")
        factories.subscribe(books, client, plan="essentiel", payer=payer)
    workspace = Workspace(books, Formats("fr"))
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("reports/shown", "statement")
    made = ReportsPage(workspace, settings)
    workspace.setParent(made)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    made.announce()
    ask(made, qtbot, "01/11/2026", "30/11/2026")
    return made


def ask(page: ReportsPage, qtbot: QtBot, first: str, last: str) -> None:
    with qtbot.waitSignal(page.statement.made, timeout=10_000):
        page.statement.days.ask(first, last)


def texts(pane: StatementPane, column: int) -> list[str]:
    model = pane.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def choose(page: ReportsPage, qtbot: QtBot, place: int) -> None:
    pane = page.statement
    with qtbot.waitSignal(pane.made, timeout=10_000):
        pane.client.setCurrentIndex(place)
        pane.client.activated.emit(place)


def test_a_row_for_each_client_and_month_with_its_amounts(page: ReportsPage) -> None:
    pane = page.statement
    assert page.current is pane
    assert texts(pane, 0) == ["Anne", "Béa"]
    assert texts(pane, 2) == ["Novembre\u00a02026", "Novembre\u00a02026"]
    assert texts(pane, 6) == ["13,08\u00a0€", "13,08\u00a0€"]
    assert "26,16" in pane.totals.accessibleName()
    assert pane.counted.startswith("2 client")


def test_one_client_can_be_chosen_of_those_that_have_lines(page: ReportsPage, qtbot: QtBot) -> None:
    pane = page.statement
    offered = [pane.client.itemText(place) for place in range(pane.client.count())]
    assert offered == ["All clients", "Anne (R-A)", "Béa (R-B)"]
    choose(page, qtbot, 2)
    assert texts(pane, 0) == ["Béa"]
    assert pane.file_name() == "R-B Béa 2026-11"
    ask(page, qtbot, "01/01/2020", "31/01/2020")
    assert not page.acts.print.isEnabled()
    assert pane.client.currentData() is None
    assert pane.file_name().endswith("2020-01")


def test_a_mistyped_day_leaves_everything(page: ReportsPage) -> None:
    pane = page.statement
    pane.days.ask("01/11/2026", "bientôt")
    assert pane.days.end_field.error
    assert pane.making() is None
    assert pane.batch() is None
    assert pane.file_name() == ""
    assert page.paper.ask_folder(pane) is None
    assert texts(pane, 0) == ["Anne", "Béa"]


def test_enter_opens_the_client_and_an_amount_its_lines(page: ReportsPage, qtbot: QtBot) -> None:
    pane = page.statement
    pane.table.setCurrentIndex(pane.model.index(0, 4))
    pane.table.setFocus()
    with qtbot.waitSignal(page.client_chosen):
        QTest.keyClick(pane.table, Qt.Key.Key_Return)
    QTest.keyClick(pane.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, ExplanationDialog)]
    assert len(shown) == 1
    shown[0].close()


def test_a_preset_brings_the_client_back(page: ReportsPage, qtbot: QtBot) -> None:
    choose(page, qtbot, 1)
    kept = page._preset()
    assert kept.asked["client"] == str(page.statement.client.currentData())
    choose(page, qtbot, 0)
    assert page._preset().asked["client"] == ""
    with qtbot.waitSignal(page.statement.made, timeout=10_000):
        page.show_preset(Preset("mine", "statement", kept.asked))
    qtbot.waitUntil(lambda: texts(page.statement, 0) == ["Anne"], timeout=10_000)


def test_its_pdf_has_the_pages_of_statements(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "relevés.pdf"
    with qtbot.waitSignal(page.done, timeout=10_000):
        page.export_to(target)
    pages = [each.extract_text() for each in PdfReader(target).pages]
    assert len(pages) == 2
    assert "Anne" in pages[0]
    assert "Béa" in pages[1]


def test_files_for_each_client_are_offered_of_statements_alone(page: ReportsPage) -> None:
    assert page.acts.batch.isVisible()
    page.show_report("billing")
    assert not page.acts.batch.isVisible()
    assert not page.acts.batch.isEnabled()
    assert page.paper.ask_folder(page.current) is None


def writing(page: ReportsPage) -> StatementFilesDialog:
    found = page.findChildren(StatementFilesDialog)
    assert len(found) == 1
    return found[0]


def test_a_file_for_each_client_into_the_folder_chosen(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.acts.batch.trigger()
    (chooser,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]
    with qtbot.waitSignal(page.done, timeout=10_000) as told:
        chooser.fileSelected.emit(str(tmp_path))
    chooser.close()
    assert told.args == ["2 file(s) written"]
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [
        "R-A Anne 2026-11.pdf",
        "R-B Béa 2026-11.pdf",
    ]
    entry = factories.journal(page._workspace.books)[-1]
    assert len(entry.facts["files"]) == 2
    dialog = writing(page)
    assert not dialog.stop.isVisible()
    dialog.close_button.click()


def test_no_folder_is_no_file(page: ReportsPage, qtbot: QtBot) -> None:
    dialog = page.paper.ask_folder(page.current)
    assert dialog is not None
    (chooser,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]
    chooser.reject()
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=10_000)


def test_a_folder_that_is_gone_is_said(page: ReportsPage, qtbot: QtBot, tmp_path: Path) -> None:
    batch = page.statement.batch()
    assert batch is not None
    dialog = StatementFilesDialog(page._workspace, page._settings, page)
    dialog.write(batch, tmp_path / "gone")
    qtbot.waitUntil(dialog.close_button.isVisible, timeout=10_000)
    assert not list(tmp_path.glob("*.pdf"))
    dialog.close_button.click()


def test_a_file_that_is_open_elsewhere_is_said_with_how_many_were_written(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = page.statement.batch()
    assert batch is not None
    put, count = Path.replace, [0]

    def rename(path: Path, other: Path) -> Path:
        count[0] += 1
        if count[0] > 1:
            raise PermissionError(13, "held")
        return put(path, other)

    monkeypatch.setattr(Path, "replace", rename)
    dialog = StatementFilesDialog(page._workspace, page._settings, page)
    with qtbot.waitSignal(dialog.told, timeout=10_000) as told:
        dialog.write(batch, tmp_path)
    assert told.args == ["1 file(s) written"]
    words = [each.text() for each in dialog.busy.findChildren(Text)]
    assert any("R-B Béa 2026-11.pdf is open in another program" in each for each in words)
    dialog.close_button.click()


def test_stopped_it_leaves_nothing(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = page.statement.batch()
    assert batch is not None
    heard: list[str] = []

    def slow(
        books: Books,
        parameters: StatementParameters,
        words: StatementWords,
        folder: Path,
        progress: Progress,
    ) -> StatementFiles:
        while True:
            progress(1, 2)

    monkeypatch.setattr(statement_files, "save_statements", slow)
    dialog = StatementFilesDialog(page._workspace, page._settings, page)
    dialog.told.connect(heard.append)
    dialog.write(batch, tmp_path)
    dialog.stop.click()
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=10_000)
    assert not heard
    assert not list(tmp_path.glob("*.pdf"))
