"""Writing rows of cells as a workbook or as delimited text that any spreadsheet reads back."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any, Final, TypeAlias

from app.services.exports.plain_text import Dialect, neutralised
from app.services.imports.table import Cell

_WIDEST: Final = 60

# XlsxWriter carries no types.
_Page: TypeAlias = Any
_Style: TypeAlias = Any


@dataclass(frozen=True, slots=True)
class Choices:
    """The words that a column of a template offers, in a list under each of its cells."""

    column: int
    words: tuple[str, ...]


def workbook_content(
    headings: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    *,
    marked: frozenset[int] = frozenset(),
    days: frozenset[int] = frozenset(),
    counts: frozenset[int] = frozenset(),
    choices: Sequence[Choices] = (),
    rows_to_come: int = 0,
) -> bytes:
    """Return an .xlsx file. Columns keep what is typed into them as text, but for those of days
    and of counts.

    `marked` columns have to be filled: their headings are bold. Choices are offered in the rows
    below, as many as `rows_to_come`.
    """
    # A library of this size is loaded when it is first used, not with the program.
    import xlsxwriter

    content = BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False})
    page = book.add_worksheet()
    plain, bold = book.add_format({"bottom": 1}), book.add_format({"bottom": 1, "bold": True})
    text, day = book.add_format({"num_format": "@"}), book.add_format({"num_format": "dd/mm/yyyy"})
    styles = dict.fromkeys(days, day) | dict.fromkeys(counts, book.add_format({"num_format": "0"}))
    for place, heading in enumerate(headings):
        texts = [heading, *(row[place] for row in rows if isinstance(row[place], str))]
        width = min(_WIDEST, max(len(str(known)) for known in texts)) + 3
        page.set_column(place, place, width, styles.get(place, text))
        page.write_string(0, place, heading, bold if place in marked else plain)
    for number, row in enumerate(rows, start=1):
        for place, cell in enumerate(row):
            _write(page, number, place, cell, day)
    for offered in choices:
        page.data_validation(
            1,
            offered.column,
            rows_to_come,
            offered.column,
            # A warning, not a refusal: other words are understood too.
            {"validate": "list", "source": list(offered.words), "error_type": "information"},
        )
    page.freeze_panes(1, 0)
    book.close()
    return content.getvalue()


def _write(page: _Page, number: int, place: int, cell: Cell, day: _Style) -> None:
    if isinstance(cell, Decimal):
        page.write_number(number, place, cell)
    elif isinstance(cell, date):
        page.write_datetime(number, place, cell, day)
    elif cell:
        page.write_string(number, place, cell)


def delimited_content(headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    """Return a .csv file in the dialect of exports; a text that would run is made harmless."""
    dialect = Dialect()
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=dialect.separator, lineterminator="\r\n")
    writer.writerow(neutralised(heading) for heading in headings)
    writer.writerows([_plain(cell, dialect) for cell in row] for row in rows)
    return text.getvalue().encode(dialect.encoding)


def _plain(cell: Cell, dialect: Dialect) -> str:
    if isinstance(cell, str):
        return neutralised(cell)
    if isinstance(cell, Decimal):
        return f"{cell:f}".replace(".", dialect.decimal)
    return dialect.dates.value.format(cell)
