"""LibreOffice opens what is exported, and saves it again without losing anything."""

import csv
import shutil
import subprocess
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.services.exports.csv_file import csv_content
from app.services.exports.sheet import Cell, Column, ColumnKind, Sheet, Workbook
from app.services.exports.xlsx import LONGEST_TEXT, xlsx_content
from tests.builders import day
from tests.services.exports.test_plain import HOSTILE
from tests.services.exports.test_xlsx import MOMENT

FITTING = [text for text in HOSTILE if len(text) < LONGEST_TEXT]
OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(
    OFFICE is None, reason="LibreOffice is not installed; the test command does it on Debian"
)

COLUMNS = (
    Column("Client", ColumnKind.TEXT),
    Column("Code", ColumnKind.IDENTIFIER),
    Column("Net", ColumnKind.AMOUNT, summed=True),
    Column("Jour", ColumnKind.DATE),
    Column("Pièces", ColumnKind.INTEGER, summed=True),
    Column("Taux", ColumnKind.PERCENT),
)
ROWS: tuple[tuple[Cell, ...], ...] = (
    ("Zoé & Fils <SARL>", "007", -123_456, day("2026-03-01"), 2, 2000),
    ("Œuvre d’Élise", "00123456789012345678", 9_999_999_999, day("2026-12-31"), 1_234, 550),
    ("", "", 0, None, 0, 0),
    *((text, text, 105, day("2027-02-28"), -3, 2100) for text in FITTING),
)
BOOK = Workbook(
    sheets=(
        Sheet(title="Lignes", columns=COLUMNS, rows=ROWS, total="Total"),
        Sheet(title="Groupes", columns=COLUMNS[:3], rows=[row[:3] for row in ROWS], total="Total"),
    ),
    parameters_title="Paramètres",
    parameters=(("Période", "=octobre"), ("Exporté", "22/11/2026 14:32")),
    moment=MOMENT,
)
FRENCH_CSV = "59,34,76,1,1/1/2/2/3/1/4/4/5/1/6/1,1036,false,true"
"""Semicolons, UTF-8, French numbers; the texts are told to be texts, the dates days first."""


def office(folder: Path, source: Path, *arguments: str) -> None:
    """Open a file and save it again in a folder of its own, with a profile that nobody else has."""
    assert OFFICE is not None
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [OFFICE, profile, "--headless", *arguments, "--outdir", str(folder / "saved"), str(source)],
        check=True,
        capture_output=True,
        timeout=110,
    )


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the workbook lies, and below it what LibreOffice made of it."""
    folder = tmp_path_factory.mktemp("office")
    source = folder / "book.xlsx"
    source.write_bytes(xlsx_content(BOOK))
    office(folder, source, "--convert-to", "xlsx:Calc MS Excel 2007 XML")
    return folder


@pytest.fixture(scope="module")
def saved_csv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    source = folder / "lines.csv"
    source.write_bytes(csv_content(BOOK.sheets[0]))
    office(folder, source, f"--infilter=CSV:{FRENCH_CSV}", "--convert-to", "xlsx")
    return folder


def values(path: Path, *, formulas: bool = False) -> dict[str, list[tuple[Any, ...]]]:
    book = openpyxl.load_workbook(path, data_only=not formulas)
    return {page.title: list(page.values) for page in book.worksheets}


def test_every_cell_of_every_sheet_is_there_again(saved: Path) -> None:
    before, after = values(saved / "book.xlsx"), values(saved / "saved" / "book.xlsx")
    assert list(before) == list(after) == ["Lignes", "Paramètres", "Groupes"]
    for title, rows in before.items():
        assert [same(row) for row in after[title]] == [same(row) for row in rows]


def same(row: Sequence[Any]) -> list[Any]:
    """A row as both programs mean it: an empty text is no cell, an end of line is one whatever."""
    return [_plain(value) if isinstance(value, str) else value for value in row]


def _plain(text: str) -> str | None:
    return text.replace("_x000D_", "\r").replace("\r\n", "\n") or None


def test_the_totals_are_reckoned_by_its_own_formulas(saved: Path) -> None:
    formulas = values(saved / "saved" / "book.xlsx", formulas=True)["Lignes"][-1]
    assert str(formulas[2]).startswith("=SUBTOTAL(109,C2:C")
    total = values(saved / "saved" / "book.xlsx")["Lignes"][-1]
    assert round(total[2] * 100) == sum(row[2] for row in ROWS if isinstance(row[2], int))
    assert total[4] == sum(row[4] for row in ROWS if isinstance(row[4], int))


def test_formats_and_filter_survive(saved: Path) -> None:
    after = openpyxl.load_workbook(saved / "saved" / "book.xlsx").worksheets[0]
    assert after.auto_filter.ref is not None
    assert [after.cell(2, column).number_format for column in (2, 4)] == ["@", "dd/mm/yyyy"]
    assert "€" in after.cell(2, 3).number_format


def test_no_text_has_become_a_formula(saved: Path) -> None:
    pages = openpyxl.load_workbook(saved / "saved" / "book.xlsx").worksheets
    for page in pages:
        for row in page.iter_rows(max_row=len(ROWS) + 1):
            assert all(cell.data_type != "f" for cell in row)


def test_a_csv_is_read_as_it_was_written(saved_csv: Path) -> None:
    text = (saved_csv / "lines.csv").read_text(encoding="utf-8-sig")
    written = list(csv.reader(StringIO(text, newline=""), delimiter=";"))
    (rows,) = values(saved_csv / "saved" / "lines.xlsx").values()
    assert len(rows) == len(written) == len(ROWS) + 1
    for row, cells, expected in zip(rows[1:], written[1:], ROWS, strict=True):
        client, code, net, on, pieces, _ = row
        assert [client or "", code or ""] == cells[:2]
        assert (round(net * 100), pieces) == (expected[2], expected[4])
        assert (None if on is None else on.date()) == expected[3]
