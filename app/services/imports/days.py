"""Days as people and spreadsheets write them: day before month, or ISO."""

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from app.services.imports.problems import Read, Reason, wrong
from app.services.imports.table import Cell

EARLIEST: Final = date(1990, 1, 1)
"""Subscriptions to software did not begin before; a year such as 1900 or 0202 is a slip."""

_ISO = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?:[T ][0-9]{2}:[0-9]{2}.{0,20})?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2(?:([0-9]{4})|([0-9]{2}))")
_SPREADSHEETS_BEGIN = date(1899, 12, 30)
_SERIALS = range(30_000, 80_000)
"""What a day becomes where its cell lost its format: 1982 to 2119."""


def day(cell: Cell) -> Read[date]:
    """Read a day: a cell of dates, 2026-01-31, 31/01/2026, 31-01-2026 or 31.01.2026.

    What only resembles one is not taken, yet the day it may mean is suggested: the number that a
    date becomes without its format, a year of two digits, the month before the day.

    >>> day("31/01/2026").value, day("01/31/2026").problem.suggestion
    (datetime.date(2026, 1, 31), '31/01/2026')
    """
    if isinstance(cell, Decimal):
        return Read(None, wrong(Reason.DAY_UNKNOWN, _suggested(_of_serial(cell))))
    found = cell if isinstance(cell, date) else _iso(cell) or _day_first(cell)
    if found is None:
        return Read(None, wrong(Reason.DAY_UNKNOWN, _suggested(_resembled(cell))))
    if found < EARLIEST:
        return Read(None, wrong(Reason.DAY_IMPLAUSIBLE, day=found, earliest=EARLIEST))
    return Read(found)


def _iso(text: str) -> date | None:
    found = _ISO.fullmatch(text.strip())
    return _date(found[1], found[3], found[4]) if found else None


def _day_first(text: str) -> date | None:
    found = _DAY_FIRST.fullmatch(re.sub(r"\s", "", text))
    return _date(found[4], found[3], found[1]) if found and found[4] else None


def _resembled(cell: Cell) -> date | None:
    found = _DAY_FIRST.fullmatch(re.sub(r"\s", "", cell)) if isinstance(cell, str) else None
    if found is None:
        return None
    year = found[4] or f"20{found[5]}"
    return _date(year, found[3], found[1]) or _date(year, found[1], found[3])


def _of_serial(number: Decimal) -> date | None:
    whole = int(number)
    return _SPREADSHEETS_BEGIN + timedelta(days=whole) if whole in _SERIALS else None


def _date(year: str, month: str, day_of_month: str) -> date | None:
    try:
        return date(int(year), int(month), int(day_of_month))
    except ValueError:
        return None


def _suggested(found: date | None) -> str | None:
    return None if found is None or found < EARLIEST else f"{found:%d/%m/%Y}"
