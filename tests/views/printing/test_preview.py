"""The preview of a report: its pages, printing them, saving them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.billing import Payer
from app.services.exports.paper.document import Document
from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.printing import Paged
from app.views.formatting import Formats
from app.views.printing import preview as preview_module
from app.views.printing.preview import PrintPreview
from app.views.printing.printer import ask_printer, printer_for
from app.views.reports.page import ReportsPage
from app.views.widgets.texts import Text
from app.views.workspace import Workspace
from tests import factories
from tests.views.printing.paper import pages_in

Chosen = Callable[[QPrinter], None]
TODAY = date(2026, 11, 22)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> ReportsPage:
    books = factories.stocked(tmp_path, TODAY)
    for place in range(3):
        client = factories.client(books, f"Atelier {place}", reference=f"A{place}")
        factories.subscribe(books, client, plan="essentiel", payer=Payer.FIRM)
    workspace = Workspace(books, Formats("fr"))
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = ReportsPage(workspace, settings)
    workspace.setParent(made)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    made.announce()
    qtbot.waitUntil(made.isActiveWindow)
    made.billing.table.setFocus()
    return made


def shown() -> list[PrintPreview]:
    windows = QApplication.topLevelWidgets()
    return [w for w in windows if isinstance(w, PrintPreview) and w.isVisible()]


@pytest.fixture
def seen(page: ReportsPage, qtbot: QtBot) -> PrintPreview:
    QTest.keyClick(page.billing.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (found,) = shown()
    qtbot.waitUntil(lambda: found.pages.count > 0, timeout=10_000)
    return found


def printed(page: ReportsPage) -> list[dict[str, object]]:
    entries = factories.journal(page._workspace.books)
    return [entry.facts for entry in entries if entry.act == "printed"]


def to_file(target: Path) -> Callable[..., None]:
    """A printer's dialog that is accepted at once, with a printer whose paper is a file."""

    def ask(document: Document, _parent: object, _title: str, chosen: Chosen) -> None:
        printer = printer_for(document)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        chosen(printer)

    return ask


def test_the_pages_of_the_report_are_shown_with_their_number(seen: PrintPreview) -> None:
    assert seen.bar.number.text() == f"Page 1 of {seen.pages.count}"
    assert seen.pages.accessibleDescription() == seen.bar.number.text()
    assert not seen.bar.previous.isEnabled()
    assert seen.print_button.isEnabled()
    seen.close()


def test_characters_that_the_font_lacks_are_said_above_the_pages(
    page: ReportsPage, seen: PrintPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not seen.missing.isVisible()
    seen.close()
    books = page._workspace.books
    factories.subscribe(books, factories.client(books, "שלום", reference="A7"), payer=Payer.FIRM)
    making = page.current.making()
    assert making is not None
    other = PrintPreview(page._workspace, page._settings, "Rapport", "rapport", page)
    other.show_report(making)
    qtbot.waitUntil(lambda: other.pages.count > 0, timeout=10_000)
    assert other.missing.isVisible()
    (sentence,) = other.missing.findChildren(Text)
    lacked = "4 character(s) are not in the font of printed reports and are shown as □."
    assert sentence.text() == lacked
    other.close()
    with qtbot.waitSignal(page.done, timeout=10_000) as told:
        page.export_to(tmp_path / "rapport.pdf")
    assert told.args == [f"rapport.pdf: 4 line(s) exported. {lacked}"]


def test_every_act_has_a_key(seen: PrintPreview) -> None:
    before = seen.pages.zoom
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(seen, Qt.Key.Key_Plus, ctrl)
    assert seen.pages.zoom > before
    assert not seen.bar.fit_width.isChecked()
    QTest.keyClick(seen, Qt.Key.Key_Minus, ctrl)
    QTest.keyClick(seen, Qt.Key.Key_0, ctrl)
    assert seen.bar.fit_page.isChecked()
    QTest.keyClick(seen, Qt.Key.Key_1, ctrl)
    assert seen.bar.fit_width.isChecked()
    seen.bar.fit_width.click()
    assert seen.bar.fit_width.isChecked()
    seen.bar.next.click()
    assert seen.pages.page == min(1, seen.pages.count - 1)
    seen.bar.previous.click()
    assert seen.pages.page == 0
    QTest.keyClick(seen, Qt.Key.Key_Escape)
    assert not shown()


def test_without_a_printer_a_sentence_says_so(
    seen: PrintPreview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview_module, "has_printer", lambda: False)
    QTest.keyClick(seen, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert seen.wrong.isVisible()
    seen.close()


def test_what_is_printed_is_what_is_seen_and_the_journal_keeps_it(
    page: ReportsPage,
    seen: PrintPreview,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(preview_module, "has_printer", lambda: True)
    monkeypatch.setattr(preview_module, "ask_printer", to_file(tmp_path / "paper.pdf"))
    with qtbot.waitSignal(page.done, timeout=10_000) as told:
        seen.print_button.click()
        assert not seen.print_button.isEnabled()
        assert seen.stop_button.isVisible()
    assert told.args == [f"{seen.pages.count} page(s) sent to the printer"]
    assert len(pages_in(tmp_path / "paper.pdf")) == seen.pages.count
    (noted,) = printed(page)
    assert (noted["report"], noted["pages"], noted["rows"]) == ("billing", seen.pages.count, 3)
    assert seen.print_button.isEnabled()
    assert not seen.stop_button.isVisible()
    seen.close()


def test_a_stopped_print_is_not_in_the_journal(
    page: ReportsPage, seen: PrintPreview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview_module, "has_printer", lambda: True)
    monkeypatch.setattr(preview_module, "ask_printer", to_file(tmp_path / "paper.pdf"))
    seen.print_button.click()
    seen.print_button.click()
    seen.stop_button.click()
    assert seen.print_button.isEnabled()
    assert not printed(page)
    seen.close()


def test_a_printer_that_refuses_is_said(
    page: ReportsPage, seen: PrintPreview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview_module, "has_printer", lambda: True)

    def ask(document: Document, _parent: object, _title: str, chosen: Chosen) -> None:
        printer = printer_for(document)
        printer.setFromTo(9, 8)
        chosen(printer)

    monkeypatch.setattr(preview_module, "ask_printer", ask)
    seen.print_button.click()
    assert seen.wrong.isVisible()
    assert not printed(page)
    seen.close()


def test_a_print_that_cannot_be_noted_is_said(
    page: ReportsPage,
    seen: PrintPreview,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(preview_module, "has_printer", lambda: True)
    monkeypatch.setattr(preview_module, "ask_printer", to_file(tmp_path / "paper.pdf"))
    monkeypatch.setattr("app.views.printing.sending.note_printed", _refuses)
    seen.print_button.click()
    qtbot.waitUntil(seen.wrong.isVisible, timeout=10_000)
    seen.close()


def _refuses(books: Books, printed: Paged, pages: int) -> None:
    raise OSError


def test_the_dialog_of_the_printer_hands_over_the_printer(
    seen: PrintPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    chosen: list[QPrinter] = []
    paged = seen._paged
    assert paged is not None
    ask_printer(paged.document, seen, "Print", chosen.append)
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QPrintDialog)]
    dialog.accept()
    assert len(chosen) == 1
    seen.close()


def test_the_pages_seen_are_saved_as_pdf(
    page: ReportsPage, seen: PrintPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "vu.pdf"
    QTest.keyClick(seen, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (chooser,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]
    assert chooser.nameFilters() == ["*.pdf"]
    chooser.close()
    with qtbot.waitSignal(page.done, timeout=10_000):
        seen.save_to(target)
        seen.save_to(tmp_path / "second.pdf")
    assert len(pages_in(target)) == seen.pages.count
    assert not (tmp_path / "second.pdf").exists()
    entry = factories.journal(page._workspace.books)[-1]
    assert (entry.act, entry.facts["file"]) == ("exported", "vu.pdf")
    seen.save_to(tmp_path / "gone" / "vu.pdf")
    qtbot.waitUntil(seen.wrong.isVisible, timeout=10_000)
    seen.close()


def test_a_report_that_cannot_be_made_is_said_in_the_preview(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    def reading(books: Books, progress: Progress) -> Paged:
        raise OSError

    settings = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    seen = PrintPreview(page._workspace, settings, "Facturation", "facturation", page)
    seen.read(reading)
    qtbot.waitUntil(seen.wrong.isVisible, timeout=10_000)
    assert not seen.print_button.isEnabled()
    seen.save_to(tmp_path / "a.pdf")
    QTest.keyClick(seen, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    seen.close()


def test_it_can_be_left_while_the_pages_are_made(page: ReportsPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.billing.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (seen,) = shown()
    seen.close()
    qtbot.waitUntil(lambda: not isValid(seen), timeout=10_000)


def test_an_empty_report_has_no_preview(page: ReportsPage) -> None:
    page.billing.choices.ask("01/01/2020", "31/01/2020")
    assert not page.acts.print.isEnabled()
    assert page.preview() is None


def test_a_report_is_exported_as_pdf_from_the_menu(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    assert page.acts.to_pdf in page.acts.menu.actions()
    page.acts.to_pdf.trigger()
    (chooser,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]
    assert chooser.nameFilters() == ["*.pdf"]
    chooser.close()
    with qtbot.waitSignal(page.done, timeout=10_000):
        page.export_to(tmp_path / "rapport.pdf")
    assert "Atelier 2" in " ".join(pages_in(tmp_path / "rapport.pdf"))
