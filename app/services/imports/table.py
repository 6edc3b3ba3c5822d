"""What a file holds once read, whatever its format: headings and rows of cells; and its limits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Final

from app.services.imports.failures import Unreadable, UnreadableFile
from app.services.imports.headings import recognised

MAX_BYTES: Final = 25_000_000
MAX_UNPACKED_BYTES: Final = 400_000_000
"""What a workbook may hold once unpacked: a few kilobytes can unpack to gigabytes."""
MAX_ROWS: Final = 50_000
MAX_COLUMNS: Final = 200
MAX_CELLS: Final = 2_000_000
MAX_CELL_LENGTH: Final = 32_767
"""The most that a spreadsheet keeps in one cell."""
_HEADINGS_WITHIN: Final = 20

Cell = str | Decimal | date
"""A cell keeps its type: text ("" is blank), an exact number, or a day."""


class FileFormat(Enum):
    """Where a table came from."""

    WORKBOOK = "workbook"
    DELIMITED = "delimited"
    PASTED = "pasted"


class Encoding(Enum):
    """How a text file writes its letters."""

    UTF_8 = "utf-8"
    UTF_16 = "utf-16"
    WINDOWS_1252 = "cp1252"
    ISO_8859_15 = "iso8859-15"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What was read, and how it was understood; the file name is empty for pasted text."""

    name: str
    format: FileFormat
    encoding: Encoding | None = None
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    """Every visible sheet, to choose another."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row that is not empty, by its number in the sheet.

    It has as many cells as there are headings, or more where a stray separator has split one.
    """

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The headings of a file and its rows."""

    source: Source
    headings: tuple[str, ...]
    rows: tuple[SheetRow, ...]


def cell_text(cell: Cell) -> str:
    """Return a cell as one would type it: numbers without exponent, days in ISO form.

    >>> cell_text(Decimal("804064582")), cell_text(date(2026, 11, 22))
    ('804064582', '2026-11-22')
    """
    if isinstance(cell, str):
        return cell
    return f"{cell:f}" if isinstance(cell, Decimal) else cell.isoformat()


def is_blank(cell: Cell) -> bool:
    """Whether nothing but spaces is in the cell."""
    return isinstance(cell, str) and not cell.strip()


def table_of(records: Iterable[Sequence[Cell]], source: Source) -> Table:
    """Make a table of a sheet's rows: headings first, empty rows left out but counted.

    Lines above the headings, such as a title in a cell of its own, are passed over. Raises
    `UnreadableFile` where there are no headings or no rows, or where a limit is passed.
    """
    filled = _within_limits(records)
    if not filled:
        raise UnreadableFile(Unreadable.EMPTY)
    place = _heading_place(filled)
    heading_row, rows = filled[place], filled[place + 1 :]
    if not rows:
        raise UnreadableFile(Unreadable.NO_ROWS, row=heading_row.number)
    width = _width(heading_row, rows)
    if width > MAX_COLUMNS:
        raise UnreadableFile(Unreadable.TOO_MANY_COLUMNS, found=width, limit=MAX_COLUMNS)
    headings = tuple(" ".join(cell_text(c).split()) for c in heading_row.cells[:width])
    return Table(source, headings, tuple(_fitted(row, width) for row in rows))


def _within_limits(records: Iterable[Sequence[Cell]]) -> list[SheetRow]:
    filled: list[SheetRow] = []
    cells = 0
    for number, record in enumerate(records, start=1):
        cells += len(record)
        if cells > MAX_CELLS:
            raise UnreadableFile(Unreadable.TOO_MANY_CELLS, limit=MAX_CELLS)
        if all(is_blank(cell) for cell in record):
            continue
        if len(filled) > MAX_ROWS:
            raise UnreadableFile(Unreadable.TOO_MANY_ROWS, limit=MAX_ROWS)
        for column, cell in enumerate(record, start=1):
            if isinstance(cell, str) and len(cell) > MAX_CELL_LENGTH:
                raise UnreadableFile(
                    Unreadable.CELL_TOO_LONG, row=number, column=column, limit=MAX_CELL_LENGTH
                )
        filled.append(SheetRow(number, tuple(record)))
    return filled


def _heading_place(filled: Sequence[SheetRow]) -> int:
    """Return which row has the headings: of the first rows the one with most that are known.

    Where none has two, it is the first with two filled cells: a title stands alone in its row.
    """
    first = filled[:_HEADINGS_WITHIN]
    known = [sum(recognised(cell_text(cell)) is not None for cell in row.cells) for row in first]
    if max(known) > 1:
        return known.index(max(known))
    widths = [sum(not is_blank(cell) for cell in row.cells) for row in first]
    place = next((place for place, width in enumerate(widths) if width > 1), 0)
    if not known[place] and _looks_like_values(filled[place]):
        raise UnreadableFile(Unreadable.NO_HEADINGS, row=filled[place].number)
    return place


def _looks_like_values(row: SheetRow) -> bool:
    """Whether a row is no row of headings: an address in it, or mostly cells without a letter."""
    texts = [cell_text(cell) for cell in row.cells if not is_blank(cell)]
    wordless = sum(not any(letter.isalpha() for letter in text) for text in texts)
    return any("@" in text.strip("@ ") for text in texts) or 2 * wordless > len(texts)


def _width(heading_row: SheetRow, rows: Sequence[SheetRow]) -> int:
    """Return how many columns there are: those of the heading row that hold anything at all."""
    width = len(heading_row.cells)
    used = max(_filled_width(row, width) for row in (heading_row, *rows))
    return min(width, used)


def _filled_width(row: SheetRow, width: int) -> int:
    for column in range(min(width, len(row.cells)), 0, -1):
        if not is_blank(row.cells[column - 1]):
            return column
    return 0


def _fitted(row: SheetRow, width: int) -> SheetRow:
    """Fill a short row up; of a long one keep what holds anything beyond the headings."""
    cells = row.cells + ("",) * (width - len(row.cells))
    while len(cells) > width and is_blank(cells[-1]):
        cells = cells[:-1]
    return SheetRow(row.number, cells)
