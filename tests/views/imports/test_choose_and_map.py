"""Choosing a file, and saying by hand which column holds what."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.services.imports.fields import Field, Kind
from app.views.imports.footer import Step
from app.views.widgets.fields import RadioButton
from app.views.widgets.texts import Text
from tests.views.imports.conftest import Desk

ODD = (
    "Firma;Bank;Mailing;Voornaam;Achternaam;Zzz\n"
    "Bakker NV;1;a@example.be;Jan;Jansen;x\n"
    "Slager BV;2;c@example.be;Piet;Pieters;y\n"
)


def shown(desk: Desk) -> str:
    page = desk.window.pages.current
    assert page is not None
    return "\n".join(part.text() for part in page.findChildren(Text) if part.isVisible())


def odd_file(folder: Path) -> Path:
    path = folder / "odd.csv"
    path.write_text(ODD, encoding="utf-8")
    return path


def map_by_hand(desk: Desk) -> None:
    rows = desk.window.pages.map.rows
    for place, field in ((0, Field.LEGAL_NAME), (2, Field.EMAIL)):
        rows[place].choice.setCurrentIndex(rows[place].choice.findData(field))
        rows[place].choice.activated.emit(rows[place].choice.currentIndex())
    for field, text in ((Field.COUNTRY, "BE"), (Field.LOCALE, "nl-BE")):
        editor = desk.window.pages.map.panel.editor_of(field)
        assert isinstance(editor, QLineEdit)
        QTest.keyClicks(editor, text)


def test_what_was_found_is_said(desk: Desk, clients_fr: Path, portfolio: Path) -> None:
    desk.open_file(clients_fr)
    for words in ("clients_cp1252.csv", "Windows-1252", "semicolon", "120", "15"):
        assert words in shown(desk)
    desk.open_file(portfolio)
    assert "Portefeuille" in shown(desk)
    assert "semicolon" not in shown(desk)


def test_the_kind_is_found_and_can_be_changed(desk: Desk, portfolio: Path) -> None:
    desk.open_file(portfolio)
    clients, existing, *_others = desk.window.pages.choose.card.findChildren(RadioButton)
    assert existing.isChecked()
    clients.click()
    desk.go()
    checked = desk.window.checked
    assert checked is not None
    assert checked.kind is Kind.CLIENTS


def test_another_sheet_is_chosen(desk: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "First"
    sheet.append(["Legal name", "Country"])
    sheet.append(["Bakker NV", "BE"])
    other = book.create_sheet("Second")
    other.append(["Legal name", "Country"])
    for name in ("Slager BV", "Garage Peeters"):
        other.append([name, "BE"])
    book.save(tmp_path / "two.xlsx")
    desk.open_file(tmp_path / "two.xlsx")
    choice = desk.window.pages.choose.card._sheet
    assert choice.isVisible()
    choice.setCurrentText("Second")
    choice.activated.emit(1)
    desk.settle()
    assert "Second" in shown(desk)
    assert "Garage" not in shown(desk)
    desk.go()
    assert desk.at(Step.MAP)
    assert len(desk.window.pages.map.rows) == 2


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("wrong.xlsx", b"not a workbook", "not a workbook"),
        ("empty.csv", b"", "nothing in it"),
        ("headings.csv", b"Legal name;Country\r\n", "no rows"),
    ],
)
def test_a_file_of_no_use_is_one_sentence_in_place(
    desk: Desk, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    desk.open_file(path)
    assert desk.at(Step.CHOOSE)
    assert name in shown(desk)
    assert words in shown(desk)
    assert not desk.window.pages.footer.go.isEnabled()


def test_a_good_file_takes_the_sentence_away(desk: Desk, tmp_path: Path, clients_en: Path) -> None:
    desk.open_file(tmp_path / "missing.csv")
    assert "no longer exists" in shown(desk)
    desk.open_file(clients_en)
    assert "no longer exists" not in shown(desk)


def test_an_empty_clipboard_is_told(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("")
    desk.window.take_clipboard()
    desk.settle()
    assert "the clipboard" in shown(desk)


def test_a_file_is_dropped(desk: Desk, clients_en: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(clients_en))])
    zone = desk.window.pages.choose.zone
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    zone.dropEvent(drop)
    desk.settle()
    assert "clients_en_utf8.csv" in shown(desk)


def test_headings_of_ones_own_are_mapped_by_hand(desk: Desk, tmp_path: Path) -> None:
    desk.open_file(odd_file(tmp_path))
    desk.go()
    assert desk.at(Step.MAP)
    assert not desk.window.pages.footer.go.isEnabled()
    assert "Legal name: choose its column" in shown(desk)
    map_by_hand(desk)
    desk.go()
    assert desk.at(Step.CHECK)
    checked = desk.window.checked
    assert checked is not None
    assert len(checked.importable) == 2
    assert checked.row(2).typed[Field.COUNTRY] == "BE"


def test_a_text_for_all_rows_that_is_none_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.open_file(odd_file(tmp_path))
    desk.go()
    editor = desk.window.pages.map.panel.editor_of(Field.COUNTRY)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Frankreich")
    assert "This is not a country" in shown(desk)


def test_a_mapping_is_remembered_and_forgotten(
    open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    desk = open_desk()
    path = odd_file(tmp_path)
    desk.open_file(path)
    desk.go()
    map_by_hand(desk)
    desk.go()
    other = open_desk()
    other.open_file(path)
    other.go()
    assert other.at(Step.CHECK), "what was left out by hand is not asked for again"
    other.window.pages.footer.back.click()
    other.window.pages.map.forget.click()
    assert not other.window.pages.footer.go.isEnabled()
    third = open_desk()
    third.open_file(path)
    third.go()
    assert third.at(Step.MAP)


def test_settings_that_are_unreadable_are_passed_over(desk: Desk, tmp_path: Path) -> None:
    from app.views.imports.memory import MappingMemory, _key

    settings = desk.window._settings
    headings = ODD.splitlines()[0].split(";")
    for kept in ("", "{", "[]", '{"columns": 3, "constants": {}}', '{"columns": {}}'):
        settings.setValue(_key(headings), kept)
        assert MappingMemory(settings).recall(headings) is None
    desk.open_file(odd_file(tmp_path))
    desk.go()
    assert desk.at(Step.MAP)


@pytest.mark.parametrize("kind", list(Kind))
def test_empty_templates_are_saved_and_come_back(desk: Desk, tmp_path: Path, kind: Kind) -> None:
    target = tmp_path / "template.xlsx"
    desk.window.save_template(kind, target)
    assert "template.xlsx" in shown(desk)
    sheet = openpyxl.load_workbook(target).active
    assert sheet is not None
    headings = [cell.value for cell in sheet[1]]
    assert ("Legal name" in headings) is (kind is not Kind.USAGE)
    assert ("Plan" in headings) is (kind is Kind.PORTFOLIO)
    assert ("Documents used" in headings) is (kind is Kind.USAGE)
    desk.window.save_template(kind, tmp_path / "template.csv")
    assert (tmp_path / "template.csv").read_text("utf-8-sig").startswith(str(headings[0]))
    desk.window.save_template(kind, tmp_path / "nowhere" / "template.xlsx")
    assert "not saved" in shown(desk)
