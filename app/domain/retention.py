"""Which of the daily copies of the data file are kept, and which have been superseded."""

from collections.abc import Collection
from datetime import date

DAYS = 7
"""Every copy of so many days, today's among them, is kept."""
MONTHS = 12
"""The first copy of each of so many months, this one among them, is kept."""


def superseded(days: Collection[date], today: date) -> frozenset[date]:
    """Return the days whose copies need not be kept any longer.

    Kept are those of the last seven days, the first of each of the last twelve months, the newest
    whatever its age, and those of days to come, which a wrong clock made.

    >>> made = [date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 21), date(2026, 11, 22)]
    >>> [day.day for day in superseded(made, date(2026, 11, 22))]
    [9]
    """
    if not days:
        return frozenset()
    firsts: dict[int, date] = {}
    for day in sorted(days):
        firsts.setdefault(_month(day), day)
    kept = {day for month, day in firsts.items() if _month(today) - month < MONTHS}
    kept |= {day for day in days if (today - day).days < DAYS}
    kept.add(max(days))
    return frozenset(days) - kept


def _month(day: date) -> int:
    """Number the months through the years."""
    return day.year * 12 + day.month
