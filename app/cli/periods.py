"""A period as it is asked for on the command line: a month, a quarter, a year, or two days."""

import argparse
import re
from calendar import monthrange
from datetime import date

from app.services.reports.days import Days


def period(text: str) -> Days:
    """Return the days of a period; raises `argparse.ArgumentTypeError`.

    >>> period("2026-10")
    Days(first=datetime.date(2026, 10, 1), last=datetime.date(2026, 10, 31))
    >>> period("2026-Q4").first, period("2026").last
    (datetime.date(2026, 10, 1), datetime.date(2026, 12, 31))
    >>> period("2026-10-05..2026-10-20").last
    datetime.date(2026, 10, 20)
    """
    try:
        days = _days(text)
    except ValueError as error:
        raise _wrong(text) from error
    if days is None or days.last < days.first:
        raise _wrong(text)
    return days


def day(text: str) -> date:
    """Return a day given as ISO text; raises `argparse.ArgumentTypeError`."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day like 2026-11-22") from error


def _days(text: str) -> Days | None:
    start, _, end = text.partition("..")
    if end:
        return Days(date.fromisoformat(start), date.fromisoformat(end))
    found = re.fullmatch(r"([0-9]{4})(?:-(?:Q([1-4])|([0-9]{2})))?", text)
    if found is None:
        return None
    year, quarter, month = (int(part) if part else 0 for part in found.groups())
    first = quarter * 3 - 2 if quarter else month or 1
    last = first + 2 if quarter else month or 12
    return Days(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def _wrong(text: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(
        f"{text!r} is not a period like 2026-10, 2026-Q4, 2026 or 2026-10-01..2026-10-31"
    )
