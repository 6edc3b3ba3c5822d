import zipfile
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from app.services.exports.sheet import Cell, Column, ColumnKind, Sheet, Workbook
from app.services.exports.xlsx import LONGEST_TEXT, xlsx_content
from app.services.progress import Cancelled
from tests.builders import day
from tests.services.exports.test_plain import HOSTILE

MOMENT = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)
COLUMNS = (
    Column("Name", ColumnKind.TEXT),
    Column("Code", ColumnKind.IDENTIFIER),
    Column("Net", ColumnKind.AMOUNT, summed=True),
    Column("Day", ColumnKind.DATE),
    Column("Pieces", ColumnKind.INTEGER, summed=True),
    Column("Rate", ColumnKind.PERCENT),
)


def sheet(*rows: tuple[Cell, ...], **other: Any) -> Sheet:  # noqa: ANN401 - any of its fields
    return Sheet(**{"title": "Lines", "columns": COLUMNS, "rows": rows, "total": "Total"} | other)


def workbook(*sheets: Sheet, moment: datetime = MOMENT) -> Workbook:
    return Workbook(
        sheets=sheets,
        parameters_title="Parameters",
        parameters=(("Period", "=October"), ("Moment", "22/11/2026 14:32")),
        moment=moment,
    )


def opened(content: bytes, *, values: bool = False) -> Any:  # noqa: ANN401 - openpyxl's own
    return openpyxl.load_workbook(BytesIO(content), data_only=values)


ROWS: tuple[tuple[Cell, ...], ...] = (
    ("Zoé", "007", -123456, day("2026-03-01"), 2, 2000),
    ("Abel", "0042", 100, day("2026-03-31"), 3, 550),
    ("", None, 0, None, 0, 0),
)


def test_numbers_are_numbers_dates_are_dates_and_identifiers_text() -> None:
    page = opened(xlsx_content(workbook(sheet(*ROWS)))).worksheets[0]
    assert [cell.value for cell in page[1]] == ["Name", "Code", "Net", "Day", "Pieces", "Rate"]
    assert [cell.value for cell in page[2]] == [
        "Zoé",
        "007",
        -1234.56,
        datetime(2026, 3, 1),  # noqa: DTZ001 - a spreadsheet knows no zones
        2,
        0.2,
    ]
    assert [cell.data_type for cell in page[2]] == ["s", "s", "n", "d", "n", "n"]
    assert [cell.number_format for cell in page[2]] == [
        "General",
        "@",
        '#,##0.00 "€"',
        "dd/mm/yyyy",
        "#,##0",
        "0%",
    ]
    assert page["F3"].number_format == "0.0#%"
    assert page["B4"].value is None


def test_the_sheet_is_ready_to_work_with() -> None:
    page = opened(xlsx_content(workbook(sheet(*ROWS)))).worksheets[0]
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:F4"
    assert page.print_title_rows == "$1:$1"
    assert page.column_dimensions["C"].width > len("-1,234.56 €")


def test_totals_are_formulas_that_carry_their_result() -> None:
    content = xlsx_content(workbook(sheet(*ROWS)))
    page = opened(content).worksheets[0]
    assert [cell.value for cell in page[5]] == [
        "Total",
        None,
        "=SUBTOTAL(109,C2:C4)",
        None,
        "=SUBTOTAL(109,E2:E4)",
        None,
    ]
    results = opened(content, values=True).worksheets[0]
    assert (results["C5"].value, results["E5"].value) == (-1233.56, 5)
    assert CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()[
        4
    ] == ["Total", "", -1233.56, "", 5.0, ""]


def test_amounts_are_written_to_the_last_digit() -> None:
    content = xlsx_content(workbook(sheet(("x", "", 99_999_999_999_999, None, 0, 0))))
    with zipfile.ZipFile(BytesIO(content)) as parts:
        xml = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "<v>999999999999.99</v>" in xml


def test_without_rows_the_totals_are_nothing() -> None:
    content = xlsx_content(workbook(sheet()))
    assert opened(content).worksheets[0]["C2"].value == "=SUBTOTAL(109,C1:C1)"
    assert opened(content, values=True).worksheets[0]["C2"].value == 0
    bare = opened(xlsx_content(workbook(sheet(*ROWS, total="")))).worksheets[0]
    assert bare.max_row == 4


def test_the_second_sheet_says_what_was_asked_and_when() -> None:
    book = opened(xlsx_content(workbook(sheet(*ROWS), sheet(title="Groups"))))
    assert book.sheetnames == ["Lines", "Parameters", "Groups"]
    assert list(book.worksheets[1].values) == [
        ("Period", "=October"),
        ("Moment", "22/11/2026 14:32"),
    ]
    assert book.worksheets[1]["B1"].data_type == "s"


@pytest.mark.parametrize("text", [*HOSTILE, "<r>not markup</r>", "http://example.invalid", " x "])
def test_a_text_is_kept_as_it_is(text: str) -> None:
    content = xlsx_content(workbook(sheet((text, "1", 5, None, 1, 0))))
    page = opened(content).worksheets[0]
    cell = page["A2"]
    assert cell.data_type == "s"
    assert cell.hyperlink is None
    found = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()[1]
    if len(text) > LONGEST_TEXT:
        assert cell.value == text[: LONGEST_TEXT - 1] + "…"
    else:
        assert found[0] == text
    assert found[2] == 0.05


def test_a_long_text_is_not_cut_inside_a_character() -> None:
    page = opened(xlsx_content(workbook(sheet(("🧾" * 20_000, "", 0, None, 0, 0))))).worksheets[0]
    assert set(page["A2"].value) == {"🧾", "…"}


@pytest.mark.parametrize(
    ("currency", "places", "pattern", "value"),
    [("CHF", 2, '#,##0.00 "CHF"', 12.34), ("JPY", 0, '#,##0 "JPY"', 1234)],
)
def test_amounts_carry_their_currency(
    currency: str, places: int, pattern: str, value: float
) -> None:
    table = sheet(("x", "", 1234, None, 0, 0), currency=currency, places=places)
    page = opened(xlsx_content(workbook(table))).worksheets[0]
    assert (page["C2"].number_format, page["C2"].value) == (pattern, value)


def test_the_same_figures_at_the_same_moment_are_the_same_bytes() -> None:
    one = xlsx_content(workbook(sheet(*ROWS)))
    elsewhere = MOMENT.astimezone(timezone(timedelta(hours=9)))
    assert xlsx_content(workbook(sheet(*ROWS), moment=elsewhere)) == one
    later = MOMENT + timedelta(seconds=1)
    assert xlsx_content(workbook(sheet(*ROWS), moment=later)) != one


def test_titles_and_many_columns_are_no_trouble() -> None:
    columns = tuple(Column(f"C{n}", ColumnKind.INTEGER, summed=True) for n in range(30))
    table = Sheet(
        title="Facturation [2026/10]: tout ce qui a été facturé",
        columns=columns,
        rows=[range(30)],
        total="Total",
    )
    page = opened(xlsx_content(workbook(table))).worksheets[0]
    assert page.title == "Facturation  2026 10   tout ce"
    assert page["AD3"].value == "=SUBTOTAL(109,AD2:AD2)"


def test_it_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        xlsx_content(workbook(sheet(*(ROWS * 400))), stop)
    assert told == [(0, 1200), (500, 1200)]
