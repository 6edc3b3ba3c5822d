"""The dense table: order by clicks, place kept on change, groups, the look of rows and cells."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.views.table_model import Column, TableModel
from app.views.theme import LIGHT, Theme, Tone
from app.views.theme.glyphs import Glyphs
from app.views.widgets.table_cells import Cell, CellLook, QuotaUse, RowKind
from app.views.widgets.table_header import Sorting
from app.views.widgets.table_view import DenseTableView

LEFT = Qt.MouseButton.LeftButton
Row = tuple[int, str]


def make_view(qtbot: QtBot, rows: int = 40) -> tuple[DenseTableView, TableModel[Row]]:
    view = DenseTableView()
    qtbot.addWidget(view)
    model: TableModel[Row] = TableModel(
        [
            Column(title="Client", text=lambda row: row[1], sort_key=lambda row: row[1]),
            Column(
                title="Number",
                text=lambda row: str(row[0]),
                sort_key=lambda row: row[0],
                right=True,
            ),
            Column(title="Payer", cell=lambda row: Cell("Firm", icon="building-2")),
        ],
        view,
        row_id=lambda row: row[0],
        row_kind=lambda row: RowKind.GROUP_OPEN if row[0] < 0 else RowKind.ORDINARY,
    )
    model.set_rows([(n, f"Client {n:03}") for n in range(rows)])
    view.setModel(model)
    view.fit_columns()
    view.resize(600, 320)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view, model


def click_title(
    view: DenseTableView,
    column: int,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    x = view.head.sectionViewportPosition(column) + view.head.sectionSize(column) // 2
    QTest.mouseClick(view.head.viewport(), LEFT, held, QPoint(x, 10))


def test_click_on_a_title_sorts_and_a_second_turns_round(qtbot: QtBot) -> None:
    view, model = make_view(qtbot)
    click_title(view, 1)
    assert view.head.order == (Sorting(1),)
    click_title(view, 1)
    assert view.head.order == (Sorting(1, descending=True),)
    assert model.row(0)[0] == 39


def test_held_key_adds_a_column_to_the_order(qtbot: QtBot) -> None:
    view, _model = make_view(qtbot)
    heard: list[object] = []
    view.order_changed.connect(heard.append)
    click_title(view, 0)
    click_title(view, 1, Qt.KeyboardModifier.ShiftModifier)
    click_title(view, 0, Qt.KeyboardModifier.ControlModifier)
    click_title(view, 1)
    assert heard[-2:] == [
        (Sorting(0, descending=True), Sorting(1)),
        (Sorting(1, descending=True),),
    ]


def test_selection_and_place_outlive_a_change(qtbot: QtBot) -> None:
    view, model = make_view(qtbot)
    view.select_ids([20, 30])
    view.verticalScrollBar().setValue(200)
    model.set_rows([(n, f"Client {n:03}") for n in range(5, 40)])
    assert view.selected_ids() == [20, 30]
    assert view.verticalScrollBar().value() == 200
    model.set_rows([(n, f"Client {n:03}") for n in range(25, 40)])
    assert view.selected_ids() == [30]


def test_a_view_may_choose_by_ids_in_its_own_way(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, model = make_view(qtbot)
    asked: list[object] = []
    monkeypatch.setattr(view, "selected_ids", lambda: [7])
    monkeypatch.setattr(view, "select_ids", asked.append)
    model.set_rows([(7, "Client 007")])
    assert asked == [[7]]


def test_selection_follows_the_rows_through_sorting(qtbot: QtBot) -> None:
    view, _model = make_view(qtbot)
    view.select_ids([0, 1])
    view.order_by([Sorting(1, descending=True)])
    assert sorted(index.row() for index in view.selectionModel().selectedRows()) == [38, 39]


def test_enter_and_double_click_open_the_row(qtbot: QtBot) -> None:
    view, model = make_view(qtbot)
    view.setCurrentIndex(model.index(2, 0))
    with qtbot.waitSignal(view.row_opened) as heard:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard.args[0].row() == 2
    spot = view.visualRect(model.index(1, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=spot)
    with qtbot.waitSignal(view.row_opened) as heard:
        QTest.mouseDClick(view.viewport(), LEFT, pos=spot)
    assert heard.args[0].row() == 1


@pytest.mark.parametrize(
    ("key", "toggles"),
    [(Qt.Key.Key_Space, True), (Qt.Key.Key_Left, True), (Qt.Key.Key_Right, False)],
)
def test_group_row_is_opened_and_closed_by_key(qtbot: QtBot, key: Qt.Key, toggles: bool) -> None:
    view, model = make_view(qtbot)
    model.set_rows([(-1, "Group"), (1, "Client")])
    view.setCurrentIndex(model.index(0, 0))
    heard: list[int] = []
    view.group_toggled.connect(heard.append)
    QTest.keyClick(view, key)
    assert heard == ([0] if toggles else [])


def test_group_row_is_toggled_by_a_click(qtbot: QtBot) -> None:
    view, model = make_view(qtbot)
    model.set_rows([(-1, "Group"), (1, "Client")])
    with qtbot.waitSignal(view.group_toggled) as heard:
        spot = view.visualRect(model.index(0, 0)).center()
        QTest.mouseClick(view.viewport(), LEFT, pos=spot)
    assert heard.args == [0]


def test_selected_row_has_its_ground_and_edge(qtbot: QtBot) -> None:
    view, model = make_view(qtbot)
    view.select_ids([1])
    image = view.viewport().grab().toImage()
    middle = view.visualRect(model.index(1, 0)).center().y()
    assert image.pixelColor(1, middle) == QColor(LIGHT.accent)
    assert image.pixelColor(8, middle) == QColor(LIGHT.selection)
    assert image.pixelColor(image.width() - 4, middle) == QColor(LIGHT.selection)
    assert image.pixelColor(8, middle + 30) == QColor(LIGHT.surface)
    bottom = view.visualRect(model.index(2, 0)).bottom()
    assert image.pixelColor(300, bottom) == QColor(LIGHT.hairline)


def test_columns_fit_titles_and_cells(qtbot: QtBot) -> None:
    view, _model = make_view(qtbot)
    words = view.fontMetrics().horizontalAdvance("Client 000")
    assert view.columnWidth(0) >= words + 16
    assert view.columnWidth(2) >= view.fontMetrics().horizontalAdvance("Firm") + 14


def test_repainting_renders_no_icon_again(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, _model = make_view(qtbot)
    view.grab()
    rendered: list[str] = []
    monkeypatch.setattr(Glyphs, "_render", lambda *_arguments: rendered.append("again"))
    view.viewport().update()
    view.grab()
    assert rendered == []


@pytest.mark.parametrize(
    ("used", "quota", "tone"),
    [
        (0, 10, Tone.ACCENT),
        (84, 100, Tone.ACCENT),
        (85, 100, Tone.WARNING),
        (100, 100, Tone.WARNING),
        (101, 100, Tone.DANGER),
        (1, 0, Tone.DANGER),
    ],
)
def test_quota_warns_from_85_percent_on(used: int, quota: int, tone: Tone) -> None:
    use = QuotaUse(used, quota)
    assert use.tone is tone
    assert 0 <= use.share <= 1


def test_cells_of_every_look_are_drawn(qtbot: QtBot) -> None:
    view, _model = make_view(qtbot)
    cells = [
        Cell("39 / 30", tone=Tone.DANGER, look=CellLook.QUOTA, use=QuotaUse(39, 30)),
        Cell("Rejected", tone=Tone.DANGER, icon="circle-alert", look=CellLook.CHIP),
        Cell("platine", tone=Tone.DANGER, icon="circle-alert", look=CellLook.FAULT),
    ]
    model: TableModel[Cell] = TableModel([Column(title="A", cell=lambda row: row)], view)
    model.set_rows(cells)
    view.setModel(model)
    view.fit_columns()
    image = view.viewport().grab().toImage()
    for row, ground in enumerate((LIGHT.danger, LIGHT.danger_ground, LIGHT.danger_ground)):
        rect = view.visualRect(model.index(row, 0))
        found = {
            image.pixelColor(x, y).name().upper()
            for x in range(rect.left(), rect.right())
            for y in range(rect.top(), rect.bottom())
        }
        assert ground in found
