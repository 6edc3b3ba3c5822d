"""The days of a report, the first and the last included, and the days that come before them."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from app.services.journal import Facts


@dataclass(frozen=True, slots=True)
class Days:
    """From `first` to `last`, both included."""

    first: date
    last: date

    @property
    def whole_months(self) -> int:
        """How many whole calendar months these are; 0 where they are not.

        >>> Days(date(2026, 2, 1), date(2026, 3, 31)).whole_months
        2
        """
        _, last_of_month = monthrange(self.last.year, self.last.month)
        if self.first.day != 1 or self.last.day != last_of_month:
            return 0
        return _month_number(self.last) - _month_number(self.first) + 1


@dataclass(frozen=True, slots=True)
class PeriodAsked:
    """What is asked of a report: days from `start` to `end`, both included.

    Raises ValueError where the last day is before the first.
    """

    start: date
    end: date

    def __post_init__(self) -> None:
        """Check the days."""
        if self.end < self.start:
            raise ValueError(f"a report from {self.start} to {self.end}")

    def facts(self) -> Facts:
        """Return what the journal keeps, so that the report can be made again."""
        return {"start": self.start.isoformat(), "end": self.end.isoformat()}


def previous_days(days: Days) -> Days | None:
    """Return the days before: as many whole months before whole months, else as many days.

    None where they would begin before the calendar does.

    >>> previous_days(Days(date(2026, 3, 1), date(2026, 3, 31)))
    Days(first=datetime.date(2026, 2, 1), last=datetime.date(2026, 2, 28))
    >>> previous_days(Days(date(2026, 3, 5), date(2026, 3, 11)))
    Days(first=datetime.date(2026, 2, 26), last=datetime.date(2026, 3, 4))
    """
    months = days.whole_months
    try:
        if months:
            first = _first_of(_month_number(days.first) - months)
        else:
            first = days.first - (days.last - days.first) - timedelta(days=1)
        return Days(first, days.first - timedelta(days=1))
    except (ValueError, OverflowError):
        return None


def month_of(day: date) -> str:
    """Return a day's month as it sorts and files: `2026-10`."""
    return f"{day.year:04}-{day.month:02}"


def months_before(day: date, months: int) -> tuple[date, ...]:
    """Return the first days of so many months, the last of which is the day's own.

    >>> [str(first) for first in months_before(date(2026, 2, 14), 3)]
    ['2025-12-01', '2026-01-01', '2026-02-01']
    """
    last = _month_number(day)
    return tuple(_first_of(number) for number in range(last - months + 1, last + 1))


def counterpart_month(day: date, days: Days) -> str:
    """Return the month of a report that stands beside a day of its previous period.

    Beside the third quarter, February stands in May's place:

    >>> counterpart_month(date(2026, 2, 14), Days(date(2026, 4, 1), date(2026, 6, 30)))
    '2026-05'
    """
    months = days.whole_months
    if months:
        return month_of(_first_of(_month_number(day) + months))
    return month_of(day + (days.last - days.first) + timedelta(days=1))


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _first_of(month_number: int) -> date:
    return date(month_number // 12, month_number % 12 + 1, 1)
