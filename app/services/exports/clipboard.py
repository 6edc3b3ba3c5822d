"""A table for the clipboard: tab-separated text, and HTML that keeps identifiers as they are."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from app.services.exports.plain_text import Dialect, neutralised, plain
from app.services.exports.sheet import Cell, ColumnKind, Sheet

AS_TEXT = " style=\"mso-number-format:'\\@'\""
"""Spreadsheets leave a cell of this style as it is typed."""
AS_NUMBER = ' style="text-align:right"'
_ONE_LINE = str.maketrans({"\t": " ", "\r": " ", "\n": " "})


@dataclass(frozen=True, slots=True)
class Copied:
    """What is put on the clipboard, in both forms."""

    text: str
    html: str


def copied(sheet: Sheet, dialect: Dialect | None = None) -> Copied:
    """Return a table for the clipboard: plain amounts (`1234,50`), and no text that would run.

    Tabs and line ends inside a text become spaces: they would begin another cell.
    """
    written = dialect or Dialect()
    headings = [neutralised(column.heading) for column in sheet.columns]
    rows = [_written(row, sheet, written) for row in sheet.rows]
    lines = "\r\n".join("\t".join(map(_field, cells)) for cells in (headings, *rows))
    kinds = [column.kind for column in sheet.columns]
    head = "".join(f"<th>{escape(heading)}</th>" for heading in headings)
    body = "".join(f"<tr>{_html_cells(cells, kinds)}</tr>" for cells in rows)
    return Copied(
        f"{lines}\r\n",
        f'<html><head><meta charset="utf-8"></head><body>'
        f"<table><tr>{head}</tr>{body}</table></body></html>",
    )


def _written(row: Iterable[Cell], sheet: Sheet, dialect: Dialect) -> list[str]:
    return [
        plain(value, column.kind, dialect, sheet.places)
        for value, column in zip(row, sheet.columns, strict=True)
    ]


def _field(text: str) -> str:
    line = text.translate(_ONE_LINE)
    # A spreadsheet takes a quotation mark at the beginning for the start of a quoted cell.
    return '"' + line.replace('"', '""') + '"' if line.startswith('"') else line


def _html_cells(cells: Iterable[str], kinds: Iterable[ColumnKind]) -> str:
    return "".join(
        f"<td{_style(kind)}>{escape(text)}</td>" for text, kind in zip(cells, kinds, strict=True)
    )


def _style(kind: ColumnKind) -> str:
    match kind:
        case ColumnKind.TEXT | ColumnKind.IDENTIFIER:
            return AS_TEXT
        case ColumnKind.DATE:
            return ""
        case _:
            return AS_NUMBER
