"""The register of the vendor's invoices on the Reports page: new ones, imports, windows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.vendor_invoices import Decision
from app.services.invoices.comparison import Point
from app.services.invoices.deciding import Decided, decide
from app.services.invoices.entering import add_lines, enter_invoice
from app.services.invoices.values import InvoiceFields, StatedValues
from app.services.journal import Books
from app.views.formatting import Formats
from app.views.invoices.head_dialog import HeadDialog
from app.views.reports.page import ReportsPage
from app.views.workspace import Workspace
from tests import factories
from tests.builders import day


@pytest.fixture
def books(tmp_path: Path) -> Books:
    return factories.stocked(tmp_path, "2026-11-22")


@pytest.fixture
def page(qtbot: QtBot, books: Books, tmp_path: Path) -> Iterator[ReportsPage]:
    workspace = Workspace(books, Formats("en"))
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = ReportsPage(workspace, settings)
    workspace.setParent(made)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.show_report("invoices")
    read(qtbot, made)
    yield made
    for window in list(made.invoice_opening.windows.values()):
        qtbot.waitUntil(lambda at=window: not at.is_busy)  # type: ignore[misc]
        window.close()


def read(qtbot: QtBot, page: ReportsPage) -> None:
    qtbot.waitUntil(lambda: not page.invoices.is_reading)


def entered(books: Books, number: str = "FA-1", net: int = 500) -> int:
    fields = InvoiceFields(
        number=number,
        issued_on=day("2026-11-20"),
        start=day("2026-11-01"),
        end=day("2026-11-30"),
        net=net,
    )
    invoice_id, _ = enter_invoice(books, fields)
    add_lines(books, invoice_id, [StatedValues(net=net)])
    return invoice_id


def row(page: ReportsPage, place: int = 0) -> list[str]:
    model = page.invoices.model
    return [str(model.index(place, column).data() or "") for column in range(model.columnCount())]


def test_each_invoice_is_a_row_with_what_is_open(
    qtbot: QtBot, page: ReportsPage, books: Books
) -> None:
    assert not page.invoices.is_filled
    assert not page.acts.xlsx_button.isEnabled()
    entered(books)
    decided = entered(books, "FA-2")
    decide(books, decided, {Point(line=2): Decided(Decision.ACCEPTED)})
    page.invoices.refresh()
    read(qtbot, page)
    assert row(page) == [
        "FA-2", "20/11/2026", "01/11 – 30/11/2026", "1", "€5.00", "€0.00", "+€5.00", "",
        "To be settled", "By hand",
    ]  # fmt: skip
    assert row(page, 1)[7:9] == ["1", "Open"]
    assert "€10.00" in page.invoices.totals.accessibleName()
    assert page.acts.xlsx_button.isEnabled()


def test_a_new_one_is_entered_and_opened(qtbot: QtBot, page: ReportsPage, books: Books) -> None:
    entered(books)
    page.invoices.new_button.click()
    (dialog,) = page.findChildren(HeadDialog)
    dialog.number.setText("FA-1")
    dialog.net.line.setText("12,50")
    dialog.confirm.click()
    assert dialog.number_field.error.startswith("Invoice FA-1 of 20/11/2026 is entered already")
    dialog.number.setText("FA-7")
    dialog.confirm.click()
    (window,) = page.invoice_opening.windows.values()
    qtbot.waitUntil(lambda: window.found is not None)
    assert window.windowTitle() == "Invoice FA-7"
    page.show_invoice(window.invoice_id)
    assert list(page.invoice_opening.windows.values()) == [window]
    window.close()
    assert page.invoice_opening.windows == {}


def test_enter_opens_an_invoice(qtbot: QtBot, page: ReportsPage, books: Books) -> None:
    invoice_id = entered(books)
    page.invoices.refresh()
    read(qtbot, page)
    page.invoices.table.setCurrentIndex(page.invoices.model.index(0, 5))
    QTest.keyClick(page.invoices.table, Qt.Key.Key_Return)
    assert list(page.invoice_opening.windows) == [invoice_id]


def test_an_amount_opens_it_too(qtbot: QtBot, page: ReportsPage, books: Books) -> None:
    invoice_id = entered(books)
    page.invoices.refresh()
    read(qtbot, page)
    page.invoices.explain_cell(page.invoices.model.index(0, 4))
    assert list(page.invoice_opening.windows) == [invoice_id]


def test_an_import_is_asked_for(qtbot: QtBot, page: ReportsPage) -> None:
    with qtbot.waitSignal(page.import_wanted):
        page.invoices.import_button.click()


def test_the_register_goes_into_a_file(
    qtbot: QtBot, page: ReportsPage, books: Books, tmp_path: Path
) -> None:
    entered(books)
    page.invoices.refresh()
    read(qtbot, page)
    assert page.current.file_name() == "vendor-invoices-2026-11-22"
    target = tmp_path / "register.csv"
    with qtbot.waitSignal(page.done):
        page.export_to(target)
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert lines[1].startswith("FA-1;20/11/2026;01/11/2026;30/11/2026;1;5,00;0,00;5,00;1;Open")
