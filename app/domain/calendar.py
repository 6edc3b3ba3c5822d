"""Dates of billing: intervals, periods and the anchor that every boundary is computed from.

Dates only, the firm's own calendar day. A period is half-open: it contains its start, not its end.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from itertools import count

import pendulum


class Interval(Enum):
    """How often a subscription is billed."""

    MONTHLY = "monthly"
    YEARLY = "yearly"

    @property
    def months(self) -> int:
        """Length in calendar months."""
        return 1 if self is Interval.MONTHLY else 12


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from `start` to the day before `end`."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """Length in actual days: a year with 29 February has 366."""
        return (self.end - self.start).days

    @property
    def months(self) -> int:
        """Length in calendar months: one, or twelve where it is a year."""
        start, end = self.start, self.end
        return max(1, (end.year - start.year) * 12 + end.month - start.month)

    @property
    def last_day(self) -> date:
        """The last day included: what screens and reports show as "to"."""
        return date.fromordinal(self.end.toordinal() - 1)

    def __contains__(self, day: date) -> bool:
        """Whether the day lies in the period."""
        return self.start <= day < self.end


@dataclass(frozen=True, slots=True)
class Anchor:
    """The month of the first period at the present interval, and the day (1-31) it renews on."""

    year: int
    month: int
    day: int

    @classmethod
    def on(cls, start: date, day: int | None = None) -> "Anchor":
        """Anchor in the month of `start`; on its own day unless another is given."""
        return cls(start.year, start.month, start.day if day is None else day)


@lru_cache(maxsize=65_536)
def boundary(anchor: Anchor, interval: Interval, number: int) -> date:
    """Return boundary n: the anchor month plus n intervals, its day clamped to the month's last.

    Always computed from the anchor, never from the boundary before:

    >>> [str(boundary(Anchor(2027, 1, 31), Interval.MONTHLY, n)) for n in range(3)]
    ['2027-01-31', '2027-02-28', '2027-03-31']
    """
    month = pendulum.Date(anchor.year, anchor.month, 1).add(months=number * interval.months)
    return date(month.year, month.month, min(anchor.day, month.days_in_month))


def boundaries_after(start: date, anchor: Anchor, interval: Interval) -> Iterator[date]:
    """Yield the boundaries after a day, without end, in order."""
    months = (start.year - anchor.year) * 12 + start.month - anchor.month
    first = max(0, months // interval.months)
    for number in count(first):  # pragma: no branch - it has no end
        day = boundary(anchor, interval, number)
        if day > start:
            yield day


def period_from(start: date, anchor: Anchor, interval: Interval) -> Period:
    """Return the period that begins on `start`: it ends on the next boundary."""
    return Period(start, next(boundaries_after(start, anchor, interval)))


def period_on(start: date, anchor: Anchor, interval: Interval, on: date) -> tuple[int, Period]:
    """Return which period (0 is the first) contains a day, and the period; `on` ≥ `start`.

    A boundary on that day opens the next period:

    >>> number, period = period_on(
    ...     date(2025, 1, 31), Anchor(2025, 1, 31), Interval.MONTHLY, date(2025, 9, 30))
    >>> number, str(period.start), str(period.end)
    (8, '2025-09-30', '2025-10-31')
    """
    opened = start
    for number, day in enumerate(boundaries_after(start, anchor, interval)):
        if day > on:
            return number, Period(opened, day)
        opened = day
    raise AssertionError("boundaries never end")  # pragma: no cover - an endless iterator
