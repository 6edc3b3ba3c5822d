"""The check of the sample portfolio: what is marked, put right by keyboard, skipped and saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.services.imports.checked_row import State
from app.services.imports.fields import Field
from app.views.imports.check_filter import Group
from app.views.imports.footer import Step
from app.views.theme import Tone
from app.views.widgets.table_cells import Cell, CellLook, TableRole
from tests.views.imports.conftest import Desk

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

REJECTED = {
    65: Field.COUNTRY,
    90: Field.LEGAL_NAME,
    103: Field.COMPANY_NUMBER,
    122: Field.PLAN,
    135: Field.START,
    152: Field.ADD_ONS,
}
REMARKS = {
    19: Field.COMPANY_NUMBER,
    42: Field.EMAIL,
    173: Field.LEGAL_NAME,
    201: Field.PROMO,
    212: Field.PROMO,
}
NOTE = 182


def cell_at(desk: Desk, number: int, place: Field | None) -> Cell:
    rows = desk.window.pages.check.view.rows
    assert rows is not None
    index = rows.index(rows.row_of(number), rows.column_of(place))
    found = index.data(TableRole.CELL)
    assert isinstance(found, Cell)
    return found


def test_the_rows_of_the_readme_are_marked_and_no_others(desk: Desk, portfolio: Path) -> None:
    desk.check_file(portfolio)
    assert desk.shown() == [*sorted(REJECTED), *sorted(REMARKS), NOTE]
    for marked, tone in ((REJECTED, Tone.DANGER), (REMARKS, Tone.WARNING)):
        for number, place in marked.items():
            cell = cell_at(desk, number, place)
            assert (cell.look, cell.tone) == (CellLook.FAULT, tone), number
            assert cell.icon
            assert cell.spoken.startswith(f"{cell.text}, "), "a screen reader hears why"
    assert cell_at(desk, NOTE, Field.LEGAL_NAME).look is CellLook.PLAIN
    assert cell_at(desk, NOTE, None).tone is Tone.NEUTRAL
    assert cell_at(desk, 90, Field.LEGAL_NAME).text == "(empty)"


def test_everything_was_recognised_so_mapping_is_passed_over(desk: Desk, portfolio: Path) -> None:
    desk.check_file(portfolio)
    desk.button("Back").click()
    assert desk.at(Step.MAP)
    desk.go()
    assert desk.at(Step.CHECK)


def test_chips_count_and_choose_the_rows(desk: Desk, portfolio: Path) -> None:
    desk.check_file(portfolio)
    chips = desk.window.pages.check.filter
    texts = [chips.chip(group).text() for group in Group]
    assert texts[:3] == ["Rejected (6)", "Remarks (6)", "Ready (228)"]
    assert chips.chip(Group.SKIPPED).isHidden()
    chips.chip(Group.REMARKS).click()
    assert desk.shown() == sorted(REJECTED)
    chips.chip(Group.READY).click()
    assert len(desk.shown()) == 234
    chips.chip(Group.READY).setFocus()
    QTest.keyClick(chips.chip(Group.READY), Key.Key_Delete)
    chips.chip(Group.REJECTED).click()
    assert len(desk.shown()) == 240, "none on shows all"


def test_a_cell_is_corrected_in_place(desk: Desk, portfolio: Path) -> None:
    desk.check_file(portfolio)
    desk.stand_on(65, Field.COUNTRY)
    desk.press(Key.Key_F2)
    desk.type_text("FR")
    desk.press(Key.Key_Return)
    assert desk.row(65).state is not State.REJECTED
    assert desk.count(State.REJECTED) == 5
    desk.stand_on(122, Field.PLAN)
    desk.press(Key.Key_P)
    field = desk.window.focusWidget()
    assert isinstance(field, QLineEdit), "typing opens the cell"
    QTest.keyClicks(field, "ro")
    desk.press(Key.Key_Return)
    assert desk.row(122).state is State.READY
    assert desk.count(State.REJECTED) == 4
    assert desk.window.pages.check.filter.chip(Group.REJECTED).text() == "Rejected (4)"
    assert "235" not in desk.window.pages.footer.go.text()
    assert "236" in desk.window.pages.footer.go.text()
    assert {65, 122} <= set(desk.shown()), "what is put right stays in sight"
    assert desk.window.pages.check.view.place == (122, Field.PLAN)


def test_escape_gives_up_what_was_typed_and_nothing_else(desk: Desk, portfolio: Path) -> None:
    desk.check_file(portfolio)
    desk.stand_on(122, Field.PLAN)
    desk.press(Key.Key_F2)
    desk.type_text("pro")
    desk.press(Key.Key_Escape)
    assert desk.row(122).state is State.REJECTED
    assert desk.window.isVisible()


def test_the_suggestion_is_taken_by_key(desk: Desk, portfolio: Path) -> None:
    desk.check_file(portfolio)
    desk.stand_on(65, None)
    assert "Row 65, Country: Frankreich" in desk.explanation()
    assert "FR" in desk.button("Take").text()
    desk.press(Key.Key_Return, CTRL)
    assert desk.row(65).typed[Field.COUNTRY] == "FR"
    desk.press(Key.Key_Return, CTRL)
    assert desk.row(65).typed[Field.COUNTRY] == "FR", "a second time there is nothing to take"


def test_the_panel_explains_the_cell(desk: Desk, portfolio: Path) -> None:
    desk.check_file(portfolio)
    desk.stand_on(19, Field.COMPANY_NUMBER)
    assert "Row 19, Company number: 0944820482" in desk.explanation()
    assert "81" in desk.explanation()
    desk.stand_on(103, Field.COMPANY_NUMBER)
    assert "ASBL Coiffure du Esplechin (D71260)" in desk.explanation()
    desk.stand_on(90, Field.CITY)
    assert "Row 90, Legal name" in desk.explanation(), (
        "of a cell that is right, the row's own problem"
    )
    desk.press(Key.Key_F2)
    assert desk.window.pages.check.view.place == (90, Field.CITY), "but F2 is for the cell itself"
    desk.press(Key.Key_Escape)
    desk.button("Correct").click()
    assert desk.window.pages.check.view.place == (90, Field.LEGAL_NAME)


def test_problems_are_gone_through_by_key(desk: Desk, portfolio: Path) -> None:
    desk.check_file(portfolio)
    view = desk.window.pages.check.view
    assert view.place == (65, Field.COUNTRY)
    desk.press(Key.Key_F8)
    assert view.place == (90, Field.LEGAL_NAME)
    desk.press(Key.Key_F8, SHIFT)
    desk.press(Key.Key_F8, SHIFT)
    assert view.place == (212, Field.PROMO), "round the end, past the note"
    desk.press(Key.Key_F8)
    assert view.place == (65, Field.COUNTRY)


def test_rows_are_skipped_and_taken_in_again(desk: Desk, portfolio: Path) -> None:
    desk.check_file(portfolio)
    desk.stand_on(90, None)
    desk.press(Key.Key_Delete, CTRL)
    assert desk.row(90).state is State.SKIPPED
    assert (desk.count(State.REJECTED), desk.count(State.SKIPPED)) == (5, 1)
    chip = desk.window.pages.check.filter.chip(Group.SKIPPED)
    assert chip.isVisible()
    assert chip.text() == "Skipped (1)"
    assert "skipped" in desk.explanation()
    desk.press(Key.Key_Delete, CTRL)
    assert desk.row(90).state is State.REJECTED
    desk.window.pages.check.view.select_ids([65, 90, 103])
    desk.press(Key.Key_Delete, CTRL)
    assert desk.count(State.SKIPPED) == 3


def test_skipping_the_first_of_two_leaves_the_second(desk: Desk, portfolio: Path) -> None:
    desk.check_file(portfolio)
    desk.window.pages.check.filter.switch(Group.READY, on=True)
    desk.stand_on(102, None)
    desk.press(Key.Key_Delete, CTRL)
    assert desk.row(103).state is not State.REJECTED


@pytest.mark.parametrize(
    ("name", "rows", "rejected"), [("clients_fr", 120, 1), ("clients_en", 80, 0)]
)
def test_both_lists_of_clients(
    desk: Desk, name: str, rows: int, rejected: int, request: pytest.FixtureRequest
) -> None:
    desk.check_file(request.getfixturevalue(name))
    checked = desk.window.checked
    assert checked is not None
    assert (len(checked.rows), len(checked.rejected)) == (rows, rejected)


def test_cells_are_pasted_from_a_spreadsheet(desk: Desk) -> None:
    QGuiApplication.clipboard().setText(
        "Legal name\tCountry\tContact email\tFirst name\tLast name\tLocale\n"
        "Boulangerie Martin\tFR\tm@example.com\tAnne\tMartin\tfr-FR\n"
        "Garage Peeters\tBelgië\tg@example.com\tJan\tPeeters\tnl-BE\n"
    )
    desk.window.take_clipboard()
    desk.settle()
    desk.settle()
    assert desk.at(Step.CHECK)
    assert desk.row(3).draft is not None
