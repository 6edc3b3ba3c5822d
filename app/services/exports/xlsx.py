"""Tables as an Excel workbook: real numbers and dates, identifiers as text, totals as formulas."""

from datetime import UTC, date
from decimal import Decimal
from io import BytesIO
from typing import Any, TypeAlias

from app.services.exports.sheet import Cell, Column, ColumnKind, Sheet, Workbook
from app.services.progress import Progress, unwatched

REPORTED_EVERY = 500
LONGEST_TEXT = 32_767
"""UTF-16 units that a cell can hold."""
LONGEST_TITLE = 31
WIDEST = 60
"""No column is wider, in characters: a long name is cut on screen, not in the file."""
MOST_ROWS = 1_048_574
"""What a sheet can hold besides its heading and its totals."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_NOT_IN_A_TITLE = str.maketrans(dict.fromkeys("[]:*?/\\", " "))

# XlsxWriter carries no types.
_Book: TypeAlias = Any
_Page: TypeAlias = Any
_Style: TypeAlias = Any


def xlsx_content(workbook: Workbook, progress: Progress = unwatched) -> bytes:
    """Return the bytes of an .xlsx file; equal workbooks give equal bytes."""
    # A library of this size is loaded by the first export, not with the program.
    import xlsxwriter

    content = BytesIO()
    # In memory: no part of the figures is left in a folder of temporary files.
    book = xlsxwriter.Workbook(
        content,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    created = workbook.moment.astimezone(UTC).replace(tzinfo=None)
    book.set_properties({"created": created})
    first, *others = workbook.sheets
    _write_sheet(book, first, progress)
    _write_parameters(book, workbook)
    for sheet in others:
        _write_sheet(book, sheet, unwatched)
    book.close()
    return content.getvalue()


def _write_sheet(book: _Book, sheet: Sheet, progress: Progress) -> None:
    page = book.add_worksheet(_title(sheet.title))
    styles = _Styles(book, sheet)
    widths = [len(column.heading) + 3 for column in sheet.columns]  # room for the filter's arrow
    for place, column in enumerate(sheet.columns):
        _write_text(page, 0, place, column.heading, styles.heading(column))
    columns = list(enumerate(sheet.columns))
    for done, row in enumerate(sheet.rows):
        if done % REPORTED_EVERY == 0:
            progress(done, len(sheet.rows))
        for (place, column), value in zip(columns, row, strict=True):
            if value is not None and value != "":
                _write_value(page, done + 1, place, column, value, styles)
                widths[place] = max(widths[place], _width(value, column, sheet))
    progress(len(sheet.rows), len(sheet.rows))
    if sheet.total:
        _write_totals(page, sheet, styles, widths)
    for place, width in enumerate(widths):
        page.set_column(place, place, min(width, WIDEST) + 1)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    page.ignore_errors({"number_stored_as_text": _whole(sheet)})
    page.set_landscape()
    page.set_paper(9)  # A4
    page.repeat_rows(0)
    page.fit_to_pages(1, 0)


def _write_totals(page: _Page, sheet: Sheet, styles: "_Styles", widths: list[int]) -> None:
    """Write the totals below the rows: of what the filter shows, so hidden rows do not count.

    Each formula carries its result, for readers that do not calculate.
    """
    below = len(sheet.rows) + 1
    _write_text(page, below, 0, sheet.total, styles.total_label)
    widths[0] = max(widths[0], len(sheet.total))
    for place, total in sheet.totals().items():
        column = sheet.columns[place]
        letter = _letter(place)
        page.write_formula(
            below,
            place,
            # Without rows the range is the heading, a text, which adds nothing.
            f"=SUBTOTAL(109,{letter}{min(2, below)}:{letter}{below})",
            styles.total(column),
            _number(total, column.kind, sheet.places),
        )
        widths[place] = max(widths[place], _width(total, column, sheet))


def _write_parameters(book: _Book, workbook: Workbook) -> None:
    page = book.add_worksheet(_title(workbook.parameters_title))
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
    for row, (label, value) in enumerate(workbook.said):
        _write_text(page, row, 0, label, bold)
        _write_text(page, row, 1, value, wrapped)
    for place in (0, 1):
        longest = max((len(pair[place]) for pair in workbook.said), default=0)
        page.set_column(place, place, min(longest, WIDEST) + 2)


def _write_value(
    page: _Page, row: int, place: int, column: Column, value: str | date | int, styles: "_Styles"
) -> None:
    style = styles.of(column.kind, value)
    match value:
        case str():
            _write_text(page, row, place, value, style)
        case date():
            page.write_datetime(row, place, value, style)
        case _:
            page.write_number(row, place, _number(value, column.kind, styles.places), style)


def _write_text(page: _Page, row: int, place: int, text: str, style: _Style) -> None:
    """Write a text as it is, cut where a cell can hold no more."""
    kept = _cut(text)
    if kept.startswith("<r>") and kept.endswith("</r>"):
        # WORKAROUND: XlsxWriter takes such a text for its own markup and writes it unescaped.
        page.write_rich_string(row, place, kept[0], kept[1], kept[2:], style)
    else:
        page.write_string(row, place, kept, style)


def _cut(text: str) -> str:
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LONGEST_TEXT:
        return text
    return units[: 2 * (LONGEST_TEXT - 1)].decode("utf-16-le", errors="ignore") + "…"


def _number(value: int, kind: ColumnKind, places: int) -> Decimal | int:
    match kind:
        case ColumnKind.AMOUNT:
            return Decimal(value).scaleb(-places)
        case ColumnKind.PERCENT:
            return Decimal(value).scaleb(-4)
        case _:
            return value


def _width(value: Cell, column: Column, sheet: Sheet) -> int:
    """Return how many characters a value takes on screen."""
    if isinstance(value, str):
        return len(value)
    if column.kind is ColumnKind.AMOUNT:
        return len(f"{value:,}") + len(sheet.currency) + 3
    return 10


def _letter(place: int) -> str:
    """Return a column's letters: 0 is A, 26 is AA."""
    before, letter = divmod(place, len(_LETTERS))
    return (_letter(before - 1) if before else "") + _LETTERS[letter]


def _whole(sheet: Sheet) -> str:
    return f"A1:{_letter(len(sheet.columns) - 1)}{len(sheet.rows) + 1}"


def _title(title: str) -> str:
    """Return a title that Excel allows for a sheet."""
    return title.translate(_NOT_IN_A_TITLE)[:LONGEST_TITLE].strip(" '")


class _Styles:
    """The formats of a sheet's cells, each made once."""

    def __init__(self, book: _Book, sheet: Sheet) -> None:
        self.places = sheet.places
        decimals = f".{'0' * sheet.places}" if sheet.places else ""
        currency = "€" if sheet.currency == "EUR" else sheet.currency
        self._patterns = {
            ColumnKind.TEXT: "General",
            ColumnKind.IDENTIFIER: "@",
            ColumnKind.AMOUNT: f'#,##0{decimals} "{currency}"',
            ColumnKind.DATE: "dd/mm/yyyy",
            ColumnKind.INTEGER: "#,##0",
            ColumnKind.PERCENT: "0.0#%",
        }
        self._book = book
        self._cells = {
            kind: book.add_format({"num_format": pattern})
            for kind, pattern in self._patterns.items()
        }
        self._whole_percent = book.add_format({"num_format": "0%"})
        self.total_label = book.add_format({"bold": True, "top": 1})

    def of(self, kind: ColumnKind, value: Cell) -> _Style:
        """Return the format of a cell; a whole percentage has no idle zeros."""
        if kind is ColumnKind.PERCENT and isinstance(value, int) and value % 100 == 0:
            return self._whole_percent
        return self._cells[kind]

    def total(self, column: Column) -> _Style:
        """Return the format of a total."""
        pattern = self._patterns[column.kind]
        return self._book.add_format({"num_format": pattern, "bold": True, "top": 1})

    def heading(self, column: Column) -> _Style:
        """Return the format of a heading, aligned as what stands below it."""
        align = "right" if column.is_figure else "left"
        return self._book.add_format({"bold": True, "bottom": 1, "align": align})
