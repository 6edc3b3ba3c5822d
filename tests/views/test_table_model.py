"""The model of smaller tables: cells by column, order, ids, what is read aloud and copied."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.views.table_model import Column, TableModel
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import Cell, RowKind, TableRole
from app.views.widgets.table_header import Sorting


@dataclass(frozen=True)
class Sample:
    key: int
    name: str
    cents: int


ROWS = [Sample(1, "Blot", 500), Sample(2, "Atelier", 900), Sample(3, "Cordier", 500)]


def make_model() -> TableModel[Sample]:
    columns = [
        Column[Sample](
            title="Client",
            text=lambda row: row.name,
            weight=Weight.MEDIUM,
            sort_key=lambda row: row.name,
        ),
        Column[Sample](
            title="Price",
            text=lambda row: f"{row.cents} c",
            right=True,
            tone=lambda row: Tone.DANGER if row.cents > 600 else Tone.TEXT,
            spoken=lambda row: f"{row.cents} cents",
            copied=lambda row: str(row.cents),
            sort_key=lambda row: row.cents,
        ),
        Column[Sample](title="State", text=lambda row: "", icon=lambda row: "check"),
    ]
    model = TableModel(columns, row_id=lambda row: row.key)
    model.set_rows(ROWS)
    return model


def names(model: TableModel[Sample]) -> list[str]:
    return [row.name for row in model.rows()]


def test_model_keeps_the_rules_of_qt(qapp: QApplication) -> None:
    model = make_model()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    model.sort_by([Sorting(0)])
    model.set_rows(ROWS[:1])
    assert tester.model() is model


def test_cell_holds_all_that_is_drawn(qapp: QApplication) -> None:
    model = make_model()
    assert model.index(0, 0).data(TableRole.CELL) == Cell("Blot", weight=Weight.MEDIUM)
    assert model.index(1, 1).data(TableRole.CELL).tone is Tone.DANGER
    assert model.index(0, 2).data(TableRole.CELL).icon == "check"


def test_cells_are_made_once_a_row(qapp: QApplication) -> None:
    calls: list[str] = []

    def text(row: Sample) -> str:
        calls.append(row.name)
        return row.name

    model = TableModel([Column[Sample](title="Client", text=text)])
    model.set_rows(ROWS)
    for _ in range(3):
        assert model.index(0, 0).data(TableRole.CELL).text == "Blot"
    assert calls == ["Blot"]


def test_reader_hears_title_and_value_in_full(qapp: QApplication) -> None:
    model = make_model()
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Price, 500 cents"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Client, Blot"


def test_spreadsheet_gets_plain_numbers(qapp: QApplication) -> None:
    model = make_model()
    assert model.index(1, 1).data(TableRole.COPY_TEXT) == "900"
    assert model.index(1, 0).data(TableRole.COPY_TEXT) == "Atelier"


def test_first_column_of_an_order_counts_most_and_ties_keep_the_second(
    qapp: QApplication,
) -> None:
    model = make_model()
    model.sort_by([Sorting(1), Sorting(0, descending=True)])
    assert names(model) == ["Cordier", "Blot", "Atelier"]
    model.sort_by([Sorting(1, descending=True), Sorting(0)])
    assert names(model) == ["Atelier", "Blot", "Cordier"]


def test_order_outlives_new_rows(qapp: QApplication) -> None:
    model = make_model()
    model.sort_by([Sorting(0)])
    model.set_rows([*ROWS, Sample(4, "Aubry", 1)])
    assert names(model) == ["Atelier", "Aubry", "Blot", "Cordier"]
    assert model.row_of(4) == 1
    assert model.row_of(99) == -1


def test_column_without_key_leaves_the_order(qapp: QApplication) -> None:
    model = make_model()
    model.sort_by([Sorting(2)])
    assert names(model) == ["Blot", "Atelier", "Cordier"]


def test_row_kind_comes_from_the_row(qapp: QApplication) -> None:
    model = TableModel(
        [Column[Sample](title="Client", text=lambda row: row.name)],
        row_kind=lambda row: RowKind.GROUP_OPEN if row.key == 1 else RowKind.ORDINARY,
    )
    model.set_rows(ROWS)
    assert model.index(0, 0).data(TableRole.ROW_KIND) is RowKind.GROUP_OPEN
    assert model.index(1, 0).data(TableRole.ROW_KIND) is RowKind.ORDINARY
    assert model.index(0, 0).data(TableRole.ROW_ID) is None


def test_head_says_title_and_alignment(qapp: QApplication) -> None:
    model = make_model()
    across = Qt.Orientation.Horizontal
    assert model.headerData(1, across) == "Price"
    alignment = model.headerData(1, across, Qt.ItemDataRole.TextAlignmentRole)
    assert alignment == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert model.headerData(0, Qt.Orientation.Vertical) is None
