"""Text in columns: files with commas, semicolons or tabs, and what is pasted from a spreadsheet."""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from itertools import islice

from app.services.imports.failures import Unreadable, UnreadableFile
from app.services.imports.table import MAX_CELL_LENGTH

SEPARATORS = (";", ",", "\t")
_SAMPLE_ROWS = 50
_NAMED_SEPARATOR = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
# Written after the text: where it does not come back as a row of its own, a quotation mark was
# opened and never closed. No text has this character: files with it are refused.
_END = "\x00end"


def found_separator(text: str) -> str:
    r"""Return the separator that cuts a text into the most even rows.

    A first line `sep=;`, as some spreadsheets write, says it. Otherwise: the one by which most of
    the first rows have the same number of cells, above one; then the one that makes most cells.

    >>> found_separator("Nom;Prix\nA;1,50\nB;2,50\n")
    ';'
    """
    named = _NAMED_SEPARATOR.match(text)
    if named is not None:
        return named[1]

    def evenness(separator: str) -> tuple[int, int]:
        try:
            sample = list(islice(_rows(text, separator), _SAMPLE_ROWS))
        except csv.Error:
            return 0, 0
        widths = [len(row) for row in sample if row]
        width = max(widths, key=widths.count, default=0)
        return (widths.count(width), width) if width > 1 else (0, 0)

    return max(SEPARATORS, key=evenness)


def records(text: str, separator: str) -> Iterator[list[str]]:
    """Yield the records of a text; a record may run over several lines within quotation marks.

    A line that names the separator is passed over: spreadsheets do not count it either. Raises
    `UnreadableFile` where a quotation mark is never closed or a cell is without end.
    """
    named = _NAMED_SEPARATOR.match(text)
    body = text if named is None else text[named.end() :]
    number = 0
    try:
        rows = enumerate(_rows(f"{body}\n{_END}", separator), start=1)
        for number, record in rows:  # pragma: no branch - the end that we wrote comes first
            if record == [_END]:
                return
            if any(cell.endswith(_END) for cell in record):
                raise UnreadableFile(Unreadable.QUOTE_NOT_CLOSED, row=number)
            yield record
    except csv.Error as error:
        raise UnreadableFile(
            Unreadable.CELL_TOO_LONG, row=number + 1, limit=MAX_CELL_LENGTH
        ) from error


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(StringIO(text, newline=""), delimiter=separator)
