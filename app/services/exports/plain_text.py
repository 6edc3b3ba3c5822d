"""Typed values as the plain text that spreadsheets read back: for CSV and for the clipboard."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.services.exports.sheet import Cell, ColumnKind

RUNS = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take the rest of a text for a formula, or for another cell."""


class DateForm(Enum):
    """How a date is written: the pattern of `format`."""

    DAY_SLASH = "{0.day:02}/{0.month:02}/{0.year:04}"
    DAY_DASH = "{0.day:02}-{0.month:02}-{0.year:04}"
    ISO = "{0.year:04}-{0.month:02}-{0.day:02}"


@dataclass(frozen=True, slots=True)
class Dialect:
    """How figures, dates and cells are written as text. A byte order mark is part of `encoding`."""

    separator: str = ";"
    decimal: str = ","
    encoding: str = "utf-8-sig"
    dates: DateForm = DateForm.DAY_SLASH


def plain(value: Cell, kind: ColumnKind, dialect: Dialect, places: int) -> str:
    """Write a value without grouping, currency or sign of percent; a text so that none runs.

    >>> plain(-123450, ColumnKind.AMOUNT, Dialect(), 2), plain("-5", ColumnKind.TEXT, Dialect(), 2)
    ('-1234,50', "'-5")
    """
    match value:
        case None:
            return ""
        case str():
            return neutralised(value)
        case date():
            return dialect.dates.value.format(value)
        case int() if kind is ColumnKind.AMOUNT:
            return _decimal(value, places, dialect.decimal)
        case int() if kind is ColumnKind.PERCENT:
            return _decimal(value, 2, dialect.decimal)
        case _:
            return str(value)


def neutralised(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would run.

    >>> neutralised("=1+1"), neutralised("1+1")
    ("'=1+1", '1+1')
    """
    return f"'{text}" if text.startswith(RUNS) else text


def _decimal(number: int, places: int, sign: str) -> str:
    if places == 0:
        return str(number)
    whole, part = divmod(abs(number), 10**places)
    return f"{'-' if number < 0 else ''}{whole}{sign}{part:0{places}}"
