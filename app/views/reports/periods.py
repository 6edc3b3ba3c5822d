"""The periods that a report is asked for: usual ones by name, or two days typed."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import assert_never

from app.domain.calendar import Anchor, Interval, period_from
from app.views.formatting import Formats
from app.views.labels.source import Labels


class Usual(Enum):
    """Periods with a name, relative to today."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `start` to `end`, both included."""

    start: date
    end: date


def span_of(usual: Usual, today: date) -> Span | None:
    """Return the days of a usual period; None where the days are typed.

    >>> span_of(Usual.LAST_MONTH, date(2026, 11, 22))
    Span(start=datetime.date(2026, 10, 1), end=datetime.date(2026, 10, 31))
    """
    first = today.replace(day=1)
    match usual:
        case Usual.THIS_MONTH:
            return _month(first)
        case Usual.LAST_MONTH:
            return _month((first - timedelta(days=1)).replace(day=1))
        case Usual.THIS_YEAR:
            return Span(date(today.year, 1, 1), date(today.year, 12, 31))
        case Usual.LAST_YEAR:
            return Span(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))
        case Usual.OTHER:
            return None
        case _:
            assert_never(usual)


def usual_name(usual: Usual, today: date, formats: Formats) -> str:
    """What a period is called in a choice: "November 2026", "2026", "Other days…"."""
    span = span_of(usual, today)
    if span is None:
        return Labels.tr("Other days…", "period")
    if usual in (Usual.THIS_MONTH, Usual.LAST_MONTH):
        return formats.month_title(span.start)
    return str(span.start.year)


def _month(first: date) -> Span:
    return Span(first, period_from(first, Anchor.on(first), Interval.MONTHLY).last_day)
