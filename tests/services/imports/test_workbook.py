"""Workbooks: cells keep their type, and what is not safe to open is not opened."""

import random
import zipfile
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from app.services.imports import workbook as module
from app.services.imports.failures import Unreadable, UnreadableFile
from app.services.imports.table import Cell
from app.services.imports.workbook import OLE_MARK, ZIP_MARK, read_sheet
from tests.services.imports.files import SAMPLE, repacked, workbook

HEADINGS = ("Nom", "Pays")


def rows(content: bytes, sheet: str | None = None) -> list[list[Cell]]:
    return read_sheet(content, sheet)[0]


def refused(content: bytes, sheet: str | None = None) -> Unreadable:
    with pytest.raises(UnreadableFile) as raised:
        read_sheet(content, sheet)
    return raised.value.reason


def of_value(value: str) -> Cell:
    """Return what is read of a number cell that holds a text of ours."""
    content = repacked(
        workbook(HEADINGS, (12345678, "x")),
        lambda _, part: part.replace(b"<v>12345678</v>", f"<v>{value}</v>".encode()),
    )
    return rows(content)[1][0]


def test_cells_keep_their_type() -> None:
    content = workbook(
        (
            "Texte",
            804064582,
            22.5,
            date(2026, 8, 9),
            datetime.fromisoformat("2026-08-09T14:30"),
            True,
            False,
        ),
        (None, "0498916035", time(3, 4), "=1+1", " é ", 0, -1.5),
    )
    assert rows(content) == [
        ["Texte", Decimal(804064582), Decimal("22.5"), *[date(2026, 8, 9)] * 2, "true", "false"],
        ["", "0498916035", "03:04:00", "", " é ", Decimal(0), Decimal("-1.5")],
    ]


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("24.750000000000004", "24.75"),
        ("0.1", "0.1"),
        ("8.9", "8.9"),
        ("1E+20", "1E+20"),
        ("12345678901234", "12345678901234"),
    ],
)
def test_numbers_are_exact_as_the_sheet_shows_them(value: str, read: str) -> None:
    assert of_value(value) == Decimal(read)


def test_what_is_no_number_is_text() -> None:
    assert of_value("NaN") == "nan"


def test_merged_cells_have_their_value_once() -> None:
    def merge(sheet: Worksheet) -> None:
        sheet.merge_cells("A2:B3")

    found = rows(workbook(HEADINGS, ("Martin", None), (None, None), change=merge))
    assert found[1:] == [["Martin", ""]]


def test_the_first_visible_sheet_with_something_in_it_is_read() -> None:
    def more(sheet: Worksheet) -> None:
        sheet.sheet_state = "hidden"
        book = sheet.parent
        assert book is not None
        book.create_sheet("Vide")
        book.create_sheet("Clients")["B2"] = "x"
        book.create_sheet("Autre")["A1"] = "y"

    content = workbook(HEADINGS, change=more)
    found, name, names = read_sheet(content)
    assert (found, name, names) == (
        [["", ""], ["", "x"]],
        "Clients",
        ("Vide", "Clients", "Autre"),
    )
    assert rows(content, "Autre") == [["y"]]
    assert refused(content, "Vide") is Unreadable.EMPTY
    assert refused(content, "Sheet") is Unreadable.NO_SUCH_SHEET


def test_an_empty_workbook_is_told() -> None:
    assert refused(workbook()) is Unreadable.EMPTY


def test_workbooks_of_before_2007_are_told() -> None:
    assert refused(OLE_MARK + b"Workbook") is Unreadable.OLD_WORKBOOK


def test_an_encrypted_workbook_is_told() -> None:
    content = OLE_MARK + b"..." + "EncryptedPackage".encode("utf-16-le")
    assert refused(content) is Unreadable.PASSWORD


def test_an_encrypted_zip_is_told() -> None:
    content = bytearray(workbook(HEADINGS))
    directory = content.find(b"PK\x01\x02")
    content[directory + 8] |= 1
    assert refused(bytes(content)) is Unreadable.PASSWORD


def test_a_zip_of_something_else_is_told() -> None:
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as parts:
        parts.writestr("word/document.xml", "<w/>")
    assert refused(content.getvalue()) is Unreadable.NOT_A_WORKBOOK


@pytest.mark.parametrize("kept", [4, 200, 4000])
def test_a_workbook_cut_off_is_told(kept: int) -> None:
    assert refused(workbook(HEADINGS)[:kept]) is Unreadable.DAMAGED


def test_a_zip_with_a_part_spoilt_is_told() -> None:
    content = bytearray((SAMPLE / "portfolio.xlsx").read_bytes())
    with zipfile.ZipFile(BytesIO(content)) as parts:
        place = max(parts.infolist(), key=lambda part: part.compress_size).header_offset
    content[place + 200 : place + 300] = b"\xff" * 100
    assert refused(bytes(content)) is Unreadable.DAMAGED


def test_a_workbook_without_its_sheet_is_told() -> None:
    content = repacked(
        workbook(HEADINGS), lambda name, part: b"" if "worksheets/" in name else part
    )
    assert refused(content) is Unreadable.DAMAGED


def test_a_password_that_the_reader_finds_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import python_calamine

    def locked(_: object) -> None:
        raise python_calamine.PasswordError

    class Locked:
        from_filelike = staticmethod(locked)

    monkeypatch.setattr(python_calamine, "CalamineWorkbook", Locked)
    assert refused(workbook(HEADINGS)) is Unreadable.PASSWORD


def test_what_unpacks_to_gigabytes_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_UNPACKED_BYTES", 3_000_000)
    content = BytesIO(workbook(HEADINGS))
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/media/image1.png", bytes(5_000_000))
    assert refused(content.getvalue()) is Unreadable.TOO_LARGE


def test_one_stray_cell_does_not_ask_for_billions() -> None:
    def stray(sheet: Worksheet) -> None:
        sheet["XFD1048576"] = "x"

    assert refused(workbook(HEADINGS, change=stray)) is Unreadable.TOO_MANY_CELLS


def test_cells_that_only_carry_a_format_do_not_count() -> None:
    def formatted(sheet: Worksheet) -> None:
        sheet["XFD1048576"].font = Font(bold=True)

    assert rows(workbook(HEADINGS, ("a", "b"), change=formatted)) == [["Nom", "Pays"], ["a", "b"]]


def test_cells_that_do_not_say_their_place_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    def bare(name: str, part: bytes) -> bytes:
        cells = b"<row><c><v>1</v></c><c><v>2</v></c><c/></row>"
        return (
            b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            b"<sheetData>" + 3 * cells + b"</sheetData></worksheet>"
            if "worksheets/" in name
            else part
        )

    content = repacked(workbook(HEADINGS), bare)
    monkeypatch.setattr(module, "MAX_CELLS", 6)
    assert len(rows(content)) == 3
    monkeypatch.setattr(module, "MAX_CELLS", 5)
    assert refused(content) is Unreadable.TOO_MANY_CELLS


def test_a_sheet_is_measured_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_CHUNK", 7)
    monkeypatch.setattr(module, "MAX_CELLS", 4)
    assert rows(workbook(HEADINGS, ("a", "b"))) == [["Nom", "Pays"], ["a", "b"]]
    assert refused(workbook(HEADINGS, ("a", "b"), ("c", "d"))) is Unreadable.TOO_MANY_CELLS


def test_spoilt_parts_are_read_or_refused() -> None:
    chance = random.Random(1)  # noqa: S311 - the same faults in every run
    whole = workbook(HEADINGS, ("Martin", 12.5), ("Roy", date(2026, 1, 2)))

    def spoil(_: str, part: bytes) -> bytes:
        place = chance.randrange(len(part))
        wrong = bytes(chance.choices(b'<>/="0123456789 &;rct', k=3))
        return part[:place] + wrong + part[place + chance.randrange(5) :]

    for _ in range(150):
        try:
            read_sheet(repacked(whole, spoil))
        except UnreadableFile:
            continue


def test_what_a_workbook_looks_like(tmp_path: Path) -> None:
    assert workbook(HEADINGS).startswith(ZIP_MARK)
