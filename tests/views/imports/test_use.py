"""The window with documents used: what the check shows beside the file, and what the end says."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLineEdit

from app.services.imports.checked_row import State
from app.services.imports.fields import Field
from app.services.journal import Books
from app.services.renewals import catch_up
from app.views.imports.check_model import CheckModel
from app.views.imports.footer import Step
from app.views.imports.memory import MappingMemory
from app.views.widgets.table_header import Sorting
from app.views.widgets.texts import Text
from tests import factories
from tests.factories import noted, on_day, subscription
from tests.views.imports.conftest import Desk

FILE = """Référence;Date;Documents utilisés
D1;20/11/2026;37
D1;01/11/2026;33
D1;02/11/2026;30
D9;20/11/2026;5
D1;20/11/2026;40
"""


@pytest.fixture
def books(tmp_path: Path) -> Books:
    """A client on Essentiel whose first window is closed: 30 documents, 0,45 € beyond."""
    before = factories.stocked(tmp_path, "2026-10-07")
    factories.subscribe(before, factories.client(before, reference="D1"))
    of = on_day(before, "2026-11-22")
    catch_up(of)
    return of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "relevés.csv"
    path.write_text(FILE, encoding="utf-8")
    return path


def model_of(desk: Desk) -> CheckModel:
    rows = desk.window.pages.check.view.rows
    assert rows is not None
    return rows


def line(desk: Desk, number: int) -> dict[str, str]:
    """A row of the table by the titles of its columns."""
    model = model_of(desk)
    at = model.row_of(number)
    heads = range(model.columnCount())
    return {
        str(model.headerData(column, Qt.Orientation.Horizontal)): str(
            model.index(at, column).data() or ""
        )
        for column in heads
    }


def shown(desk: Desk) -> str:
    page = desk.window.pages.current
    assert page is not None
    return "\n".join(part.text() for part in page.findChildren(Text))


def test_the_check_shows_whose_reading_it_is_and_what_it_does(desk: Desk, file: Path) -> None:
    desk.check_file(file)
    assert desk.window.windowTitle() == "Import documents used"
    assert line(desk, 3) == {
        "Row": "3",
        "State": "Note",
        "Reference": "D1",
        "Date": "01/11/2026",
        "Documents": "33",
        "Client": "Boulangerie Martin",
        "Before": "",
        "Quota": "30",
        "Beyond it": "3",
        "Billed today": "€1.35",
    }
    rejected = line(desk, 4)
    assert (rejected["State"], rejected["Client"], rejected["Quota"]) == (
        "Rejected",
        "Boulangerie Martin",
        "",
    )
    assert line(desk, 5)["Client"] == ""
    desk.stand_on(3, Field.READ_ON)
    assert "3 × €0.45 = €1.35 before VAT" in desk.explanation()
    desk.stand_on(4, Field.DOCUMENTS)
    assert "Usage tab" in desk.explanation()
    desk.stand_on(5, Field.REFERENCE)
    assert "create the client" in desk.explanation()
    desk.stand_on(6, Field.READ_ON)
    assert "Row 2 of this file" in desk.explanation()


def test_what_is_beside_the_file_sorts_copies_and_is_not_typed_in(desk: Desk, file: Path) -> None:
    desk.check_file(file)
    view, model = desk.window.pages.check.view, model_of(desk)
    billed = model.columnCount() - 1
    assert model.field_of(billed) is None
    assert not model.flags(model.index(0, billed)) & Qt.ItemFlag.ItemIsEditable
    for column in range(billed - 4, billed + 1):
        view.order_by([Sorting(column, descending=True)])
        desk.settle()
    at = model.row_of(3)
    assert at == 0
    copied = model.columns[billed].copied
    assert copied is not None
    assert copied(model.row(at)) == "1.35"
    assert copied(model.row(model.row_of(5))) == ""


def test_a_cell_put_right_changes_what_follows(desk: Desk, file: Path) -> None:
    desk.check_file(file)
    desk.stand_on(4, Field.DOCUMENTS)
    desk.press(Qt.Key.Key_F2)
    desk.type_text("34")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.row(4).state is State.NOTE
    assert (line(desk, 4)["Before"], line(desk, 4)["Billed today"]) == ("33", "€0.45")


def test_the_end_says_who_is_over_and_what_was_billed(
    desk: Desk, file: Path, books: Books, tmp_path: Path
) -> None:
    said: list[str] = []
    desk.window.said.connect(said.append)
    desk.check_file(file)
    desk.go()
    assert desk.at(Step.IMPORT)
    assert said == ["2 reading(s) imported, 3 row(s) rejected"]
    assert "1 client(s) beyond the document quota." in shown(desk)
    assert "bill €1.35 before VAT today" in shown(desk)
    assert "Nobody was invited" not in shown(desk)
    client = desk.row(2).draft
    assert client is not None
    assert subscription(books, 1).usage.used == 37
    assert noted(books, 1)["today"] == 135
    desk.window.save_rejected(tmp_path / "rejected.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "rejected.xlsx").active
    assert sheet is not None
    head, *rows = sheet.iter_rows(values_only=True)
    assert head == ("Référence", "Date", "Documents utilisés", "Reasons")
    assert [str(row[3]).split(":")[0] for row in rows] == [
        "Documents used",
        "Reference",
        "Date read",
    ]


def test_where_nothing_is_late_nothing_is_billed(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    path.write_text("Client;Date;Usage\nBoulangerie Martin;20/11/2026;12\n", encoding="utf-8")
    desk.check_file(path)
    desk.go()
    assert "beyond" not in shown(desk)
    assert "Nothing is billed today." in shown(desk)


def test_one_day_for_every_row_is_typed_and_not_remembered(
    desk: Desk, tmp_path: Path, settings: QSettings
) -> None:
    path = tmp_path / "export.csv"
    path.write_text("Client;Extra;Usage\nD1;x;12\n", encoding="utf-8")
    desk.open_file(path)
    desk.go()
    assert desk.at(Step.MAP)
    panel = desk.window.pages.map.panel
    editor = panel.editor_of(Field.READ_ON)
    assert isinstance(editor, QLineEdit)
    assert not desk.window.pages.footer.go.isEnabled()
    editor.setText("32/11/2026")
    assert any("not a date" in part.text() for part in panel.findChildren(Text))
    editor.setText("20/11/2026")
    assert not any("not a date" in part.text() for part in panel.findChildren(Text))
    desk.go()
    assert desk.at(Step.CHECK)
    assert desk.row(2).state is State.READY
    recalled = MappingMemory(settings).recall(["Client", "Extra", "Usage"])
    assert recalled is None or Field.READ_ON not in recalled.constants


@pytest.mark.parametrize("text", ["", "Référence;Date;Documents utilisés\n", "\x00\x01\x02;\xff"])
def test_a_file_that_is_none_is_told(desk: Desk, tmp_path: Path, text: str) -> None:
    path = tmp_path / "wrong.csv"
    path.write_bytes(text.encode("latin-1"))
    desk.open_file(path)
    assert desk.at(Step.CHOOSE)
    assert "Nothing can be imported" in shown(desk)
