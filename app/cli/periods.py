"""Periods as they are asked for on the command line: a month, a quarter, a year, or two days."""

import argparse
import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

METAVAR = "2026-10|2026-Q4|2026|2026-10-01..2026-12-31"
_MONTHS_OF_QUARTER = 3
_WHOLE = re.compile(r"([0-9]{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?")


@dataclass(frozen=True, slots=True)
class AskedPeriod:
    """From `start` to `end`, both included."""

    start: date
    end: date


def period(text: str) -> AskedPeriod:
    """Return the days that a text asks for; raises what ends the program with its usage.

    >>> period("2026-10")
    AskedPeriod(start=datetime.date(2026, 10, 1), end=datetime.date(2026, 10, 31))
    >>> period("2026-Q1").end, period("2026").end
    (datetime.date(2026, 3, 31), datetime.date(2026, 12, 31))
    >>> period("2026-10-05..2026-11-04").start
    datetime.date(2026, 10, 5)
    """
    try:
        found = _whole(text) or _two_days(text)
    except ValueError as error:
        raise _wrong(text) from error
    if found is None:
        raise _wrong(text)
    if found.end < found.start:
        raise argparse.ArgumentTypeError(f"{text!r} ends before it begins")
    return found


def day(text: str) -> date:
    """Return a day given as ISO text; raises what ends the program with its usage."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day like 2026-11-22") from error


def _whole(text: str) -> AskedPeriod | None:
    asked = _WHOLE.fullmatch(text)
    if asked is None:
        return None
    year, quarter, month = asked.groups()
    if quarter:
        last = int(quarter) * _MONTHS_OF_QUARTER
        first = last - _MONTHS_OF_QUARTER + 1
    else:
        first, last = (int(month), int(month)) if month else (1, 12)
    of_month = monthrange(int(year), last)[1]
    return AskedPeriod(date(int(year), first, 1), date(int(year), last, of_month))


def _two_days(text: str) -> AskedPeriod | None:
    first, found, last = text.partition("..")
    if not found:
        return None
    return AskedPeriod(date.fromisoformat(first), date.fromisoformat(last))


def _wrong(text: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(
        f"{text!r} is not a period like 2026-10, 2026-Q4, 2026 or 2026-10-01..2026-12-31"
    )
