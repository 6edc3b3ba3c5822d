"""An invoice of the vendor's in the import window: found, mapped, checked, and opened."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from app.services.imports.checked_row import State
from app.services.imports.fields import Field, Kind
from app.services.imports.undoing import last_import
from app.services.journal import Books
from app.views.imports.footer import Step
from app.views.undo_import import UndoImportDialog
from app.views.widgets.texts import Text
from tests import factories
from tests.views.imports.conftest import Desk

HEAD = "N° de facture;Date;Code client;Forfait;Montant HT"
ROWS = (
    "FA-1;20/11/2026;A1;Pro;26,90",
    "FA-1;20/11/2026;Z9;Hosting;5,00",
    "FA-2;20/11/2026;A1;Pro;1",
)


def written(folder: Path, *lines: str) -> Path:
    path = folder / "facture.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_file_of_an_invoice_is_known_checked_and_imported(
    desk: Desk, books: Books, tmp_path: Path
) -> None:
    factories.client(books, "Atelier Noël", reference="A1")
    desk.check_file(written(tmp_path, HEAD, *ROWS))
    window = desk.window
    assert window.windowTitle() == "Import a vendor's invoice"
    assert (desk.count(State.REJECTED), desk.count(State.REMARK)) == (1, 1)
    desk.stand_on(4, Field.INVOICE_NUMBER)
    assert "this file also holds invoice FA-1" in desk.explanation()
    rows = window.pages.check.view.rows
    assert rows is not None
    assert rows.ends_in_words
    across = Qt.Orientation.Horizontal
    shown = {rows.headerData(column, across) for column in range(rows.columnCount())}
    assert {"Client found", "Service found"} <= shown
    desk.go()
    assert desk.at(Step.IMPORT)
    assert window.invoice == 1
    seen = "\n".join(part.text() for part in window.pages.done.findChildren(Text))
    assert "for clients that are not known" in seen
    assert "lacks the rejected rows" in seen
    assert "put right in a spreadsheet" not in seen
    assert window.pages.footer.go.text() == "Open the in&voice"
    desk.window.pages.footer.go.click()


def test_a_file_without_a_number_is_said_to_be_one(desk: Desk, tmp_path: Path) -> None:
    desk.open_file(written(tmp_path, "Date;Code client;Forfait;Montant HT", "20/11/2026;A1;Pro;9"))
    chosen = desk.window._flow.reading.chosen
    assert chosen is not None
    assert chosen.kind is not Kind.INVOICE
    desk.window.pages.choose.card.kind_chosen.emit(Kind.INVOICE)
    chosen = desk.window._flow.reading.chosen
    assert chosen is not None
    assert chosen.mapping.columns == (
        Field.INVOICE_DATE,
        Field.REFERENCE,
        Field.DESIGNATION,
        Field.NET,
    )
    desk.go()
    assert desk.at(Step.MAP)
    number = desk.window.pages.map.panel.editor_of(Field.INVOICE_NUMBER)
    assert isinstance(number, QLineEdit)
    number.setText("FA-7")
    desk.go()
    assert desk.at(Step.CHECK)
    assert desk.row(2).typed[Field.INVOICE_NUMBER] == "FA-7"
    # A number is that of one file alone.
    recalled = desk.window._flow.reading._memory.recall(chosen.table.headings)
    assert recalled is not None
    assert recalled.constants == {}
    desk.window.pages.choose.card.kind_chosen.emit(Kind.USAGE)


def test_an_import_of_an_invoice_is_undone(desk: Desk, books: Books, tmp_path: Path) -> None:
    desk.check_file(written(tmp_path, HEAD, ROWS[0]))
    desk.go()
    undoable = last_import(books)
    assert undoable is not None
    dialog = UndoImportDialog(desk.workspace, undoable, desk.window)
    said: list[str] = []
    dialog.done_saying.connect(said.append)
    dialog.open()
    assert any("Invoice FA-1 will be deleted" in text.text() for text in dialog.sentences)
    dialog.confirm.click()
    desk.qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("Import of facture.csv undone")
    assert last_import(books) is None
    QApplication.processEvents()
