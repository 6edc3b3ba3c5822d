"""Handing pages to a printer; here its paper is a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from app.views.printing.job import PrintJob, wanted_pages
from app.views.printing.printer import has_printer, printer_for
from tests.views.printing.paper import document, pages_in

PAGES = document()


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def file_printer(target: Path) -> QPrinter:
    printer = printer_for(PAGES)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def test_every_page_goes_to_the_printer_and_the_count_is_said(
    owner: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    job = PrintJob(file_printer(tmp_path / "p.pdf"), PAGES, owner)
    heard: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, total: heard.append((done, total)))
    with qtbot.waitSignal(job.printed) as printed:
        job.start()
    assert printed.args == [len(PAGES.pages)]
    assert heard[-1] == (len(PAGES.pages), len(PAGES.pages))
    assert len(pages_in(tmp_path / "p.pdf")) == len(PAGES.pages)


def test_the_paper_is_that_of_the_pages(owner: QObject) -> None:
    printer = printer_for(PAGES)
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Portrait
    assert printer.docName() == "Lignes"
    assert printer.fullPage()


def test_printers_are_those_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for names in ([], ["Bureau"]):
        monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda names=names: names)
        assert has_printer() == bool(names)


def test_a_part_and_the_order_are_those_asked_for(owner: QObject, tmp_path: Path) -> None:
    printer = file_printer(tmp_path / "p.pdf")
    count = len(PAGES.pages)
    assert wanted_pages(printer, count) == list(range(count))
    printer.setFromTo(2, 3)
    assert wanted_pages(printer, count) == [1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted_pages(printer, count) == [2, 1]
    printer.setFromTo(0, 0)
    assert len(wanted_pages(printer, count)) == count
    printer.setFromTo(2, 99)
    assert wanted_pages(printer, count) == list(range(1, count))[::-1]


def test_a_printer_that_takes_nothing_is_told(
    owner: QObject, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = file_printer(tmp_path / "p.pdf")
    printer.setFromTo(9, 8)
    job = PrintJob(printer, PAGES, owner)
    with qtbot.waitSignal(job.failed):
        job.start()
    printer = file_printer(tmp_path / "q.pdf")
    monkeypatch.setattr(printer, "newPage", lambda: False)
    job = PrintJob(printer, PAGES, owner)
    with qtbot.waitSignal(job.failed):
        job.start()


def test_it_can_be_stopped(owner: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    job = PrintJob(file_printer(tmp_path / "p.pdf"), PAGES, owner)
    with qtbot.waitSignal(job.stopped), qtbot.assertNotEmitted(job.printed):
        job.start()
        job.stop()
    job.stop()
