"""A vendor's invoice comes in: imported, compared, decided on, settled, found on the documents."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QTableView
from python_calamine import CalamineWorkbook

from app.models.tables import DocumentRow
from app.services.check import check
from app.services.journal import Books
from app.views.imports.window import ImportWindow
from app.views.invoices.invoice_window import InvoiceWindow
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock, Desk

FILE = """\
N° de facture;Date de facture;Code client;Désignation;Qté;P.U. HT;Total HT;TVA;Du;Au
FA-10;31/10/2026;A1;Pro;1;28,90;28,90;20 %;05/10/2026;04/11/2026
FA-10;31/10/2026;A1;Relances automatiques;1;7,95;7,95;20 %;05/10/2026;04/11/2026
FA-10;31/10/2026;Z9;Hébergement;1;15,00;15,00;20 %;05/10/2026;04/11/2026
"""


def billed_books(books: Books, clock: Clock) -> None:
    """Two clients that the firm has paid for in October; it is 3 November."""
    clock.day = date(2026, 10, 5)
    factories.pays(books)
    noel = factories.client(books, "Atelier Noël", reference="A1")
    martin = factories.client(books, "Boulangerie Martin", reference="B2")
    factories.subscribe(books, noel, "pro", add_ons=["relances"])
    factories.subscribe(books, martin, "essentiel")
    clock.day = date(2026, 11, 3)


def show(desk: Desk, report: str) -> QTableView:
    person.come_to(desk.window)
    person.keys("Ctrl+4")
    person.look(QComboBox, "Report", desk.window).setCurrentText(report)
    person.settle()
    person.wait(lambda: person.is_there(QTableView, report, desk.window), report)
    return person.table(report, desk.window)


def import_it(desk: Desk, path: Path) -> InvoiceWindow:
    """Choose the file from the register, look at the remark, import, and go on to the invoice."""
    person.come_to(desk.window)
    person.keys("Ctrl+4")
    person.look(QComboBox, "Report", desk.window).setCurrentText("Vendor's invoices")
    person.click("Import…", desk.window)
    (window,) = person.windows(ImportWindow)
    person.click("Choose a file…", window)
    person.choose_file(path)
    person.wait(lambda: "3" in person.seen(window), "the rows")
    person.click("Continue", window)
    person.wait(lambda: "Remarks (1)" in person.seen(window), "the check")
    window.pages.footer.go.click()
    person.wait(lambda: "Open the invoice" in person.seen(window), "the import")
    person.click("Open the invoice", window)
    person.wait(lambda: bool(person.windows(InvoiceWindow)), "the invoice")
    (invoice,) = person.windows(InvoiceWindow)
    person.wait(lambda: invoice.found is not None and not invoice.is_busy, "the comparison")
    return invoice


def decide(window: InvoiceWindow) -> None:
    """Accept the new price, dispute what was never ordered and what was forgotten."""
    view = window.lines.view
    assert person.cells(view, "Outcome") == [
        "", "Other price", "", "Missing", "", "Unknown client", "", "Matched",
    ]  # fmt: skip
    person.come_to(window)
    for client, reason in (
        ("Boulangerie Martin", "not billed in October"),
        ("Z9", "never ordered"),
    ):
        person.select(view, client)
        person.keys("Del")
        person.fill_in("Reason", reason, person.front())
        person.click("Dispute", person.front())
        person.wait(lambda at=reason: at in person.cells(view, "Comment"), "the dispute")  # type: ignore[misc]
        person.come_to(window)
    person.select(view, "Atelier Noël")
    person.keys("Ins")
    person.wait(lambda: "Accepted" in person.cells(view, "Decision"), "the line accepted")


def test_an_invoice_is_compared_and_settled(
    books: Books, clock: Clock, sit_down: OpenDesk, tmp_path: Path
) -> None:
    billed_books(books, clock)
    path = tmp_path / "facture.csv"
    path.write_text(FILE, encoding="utf-8")
    desk = sit_down()
    window = import_it(desk, path)
    decide(window)

    person.click("Export…", window)
    target = tmp_path / "compared.xlsx"
    person.choose_file(target)
    person.wait(target.exists, "the file")
    rows = CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()
    assert [row[rows[0].index("Decision")] for row in rows[1:-1]] == [
        "Accepted", "", "Disputed", "Disputed",
    ]  # fmt: skip

    person.click("Settle…", window)
    title, sentence = person.answer("Settle")
    assert (title, "FA-10" in sentence) == ("Settle this invoice?", True)
    person.wait(window.footer.reopen.isVisible, "the invoice settled")
    person.click("Close", window)

    register = show(desk, "Vendor's invoices")
    person.wait(lambda: person.cells(register, "State") == ["Settled"], "the register")
    documents = show(desk, "Documents")
    assert person.cells(documents, "Vendor invoice") == ["FA-10"]
    with books.database.read() as session:
        assert [row.vendor_invoice for row in session.query(DocumentRow)] == ["FA-10"]
    assert check(books).complaints == ()

    person.open_row(show(desk, "Vendor's invoices"), "FA-10")
    (window,) = person.windows(InvoiceWindow)
    person.wait(lambda: window.found is not None and not window.is_busy, "the invoice")
    person.click("Reopen…", window)
    person.answer("Reopen")
    person.wait(window.footer.settle.isVisible, "the invoice open")
    person.click("Close", window)
    assert person.cells(show(desk, "Documents"), "Vendor invoice") == [""]
