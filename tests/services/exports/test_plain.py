import csv
from io import StringIO

import pytest

from app.services.exports.clipboard import copied
from app.services.exports.csv_file import csv_content
from app.services.exports.plain_text import DateForm, Dialect, plain
from app.services.exports.sheet import Cell, Column, ColumnKind, Sheet
from app.services.progress import Cancelled
from tests.builders import day

HOSTILE = (
    '=HYPERLINK("http://example.invalid";"x")',
    "+33 1 23",
    "-5",
    "@SUM(1)",
    "\ttab",
    "\rreturn",
    'say "yes"; no',
    '"quoted',
    "two\r\nlines",
    "café 🧾 \u00a0\u202f x",
    "a" * 40_000,
    "<b>&amp;</b>",
)


def sheet(*rows: tuple[Cell, ...], kinds: tuple[ColumnKind, ...] = tuple(ColumnKind)) -> Sheet:
    return Sheet(
        title="Lines",
        columns=tuple(Column(kind.value, kind) for kind in kinds),
        rows=rows,
    )


ROW = ("=A1", "007", -123450, day("2026-03-01"), 12345, 550)


def read(content: bytes) -> list[list[str]]:
    text = content.decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline=""), delimiter=";"))


def test_csv_is_what_the_format_says() -> None:
    empty = (None,) * 6
    assert csv_content(sheet(ROW, empty)) == (
        b"\xef\xbb\xbftext;identifier;amount;date;integer;percent\r\n"
        b"'=A1;007;-1234,50;01/03/2026;12345;5,50\r\n"
        b";;;;;\r\n"
    )


def test_csv_in_another_dialect() -> None:
    dialect = Dialect(separator=",", decimal=".", encoding="cp1252", dates=DateForm.ISO)
    content = csv_content(sheet(("café 🧾", *ROW[1:])), dialect)
    assert content.splitlines()[1] == b"caf\xe9 ?,007,-1234.50,2026-03-01,12345,5.50"
    assert plain(day("2026-03-01"), ColumnKind.DATE, Dialect(dates=DateForm.DAY_DASH), 2) == (
        "01-03-2026"
    )


@pytest.mark.parametrize(
    ("minor", "places", "written"),
    [(0, 2, "0,00"), (-5, 2, "-0,05"), (5, 2, "0,05"), (-123, 0, "-123"), (1234, 3, "1,234")],
)
def test_amounts_have_the_places_of_their_currency(minor: int, places: int, written: str) -> None:
    assert plain(minor, ColumnKind.AMOUNT, Dialect(), places) == written


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_comes_back_and_does_not_run(text: str) -> None:
    kinds = (ColumnKind.TEXT, ColumnKind.AMOUNT)
    _, row = read(csv_content(sheet((text, -1), kinds=kinds)))
    assert row in ([text, "-0,01"], [f"'{text}", "-0,01"])
    assert row[0][0] not in "=+-@\t\r"


def test_a_heading_does_not_run_either() -> None:
    table = Sheet(title="x", columns=(Column("=1", ColumnKind.TEXT),), rows=[])
    assert read(csv_content(table)) == [["'=1"]]
    assert copied(table).text == "'=1\r\n"


def test_csv_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            raise Cancelled

    rows = [("a",)] * 1200
    with pytest.raises(Cancelled):
        csv_content(sheet(*rows, kinds=(ColumnKind.TEXT,)), progress=stop)
    assert told == [(0, 1200), (500, 1200)]


def test_the_clipboard_has_text_and_html() -> None:
    made = copied(sheet(ROW))
    assert made.text == (
        "text\tidentifier\tamount\tdate\tinteger\tpercent\r\n"
        "'=A1\t007\t-1234,50\t01/03/2026\t12345\t5,50\r\n"
    )
    assert "<td style=\"mso-number-format:'\\@'\">007</td>" in made.html
    assert '<td style="text-align:right">-1234,50</td><td>01/03/2026</td>' in made.html


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_stays_in_its_cell_of_the_clipboard(text: str) -> None:
    made = copied(sheet((text, -1), kinds=(ColumnKind.TEXT, ColumnKind.AMOUNT)))
    (line,) = made.text.split("\r\n")[1:-1]
    cell, amount = line.split("\t")
    assert amount == "-0,01"
    assert cell[0] not in "=+-@\t\r"
    assert cell.count('"') % 2 == 0 or not cell.startswith('"')
    assert "<b>" not in made.html
    assert made.html.count("<td") == 2


def test_totals_are_summed_over_what_is_there() -> None:
    table = Sheet(
        title="x",
        columns=(Column("a", ColumnKind.TEXT), Column("b", ColumnKind.AMOUNT, summed=True)),
        rows=[("a", 1), ("b", None), ("c", -3)],
    )
    assert table.totals() == {1: -2}
    broken = Sheet(title="x", columns=table.columns, rows=[("a", "1")])
    with pytest.raises(TypeError, match="not a number: '1'"):
        broken.totals()
