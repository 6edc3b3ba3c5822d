"""The vendor's invoices: how they come in, what is decided about them, of which days they are.

What is compared, and how, is in `invoice_matching`.
"""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable
from datetime import date
from enum import Enum

from app.domain.calendar import Period

_PASSED_OVER = 10
"""A month in which fewer than one line in so many begins is none of the invoice's."""


class Origin(Enum):
    """How an invoice came in."""

    ENTERED = "entered"
    """By hand."""
    IMPORTED = "imported"
    """From a file or from the clipboard, with a mapping of its columns."""


class Decision(Enum):
    """What was decided about a line that does not match."""

    ACCEPTED = "accepted"
    DISPUTED = "disputed"


def days_of_invoice(issued_on: date, begun: Iterable[date]) -> Period:
    """Return the days that an invoice is of, to begin with: the firm can set others.

    The whole months in which its lines begin; a month in which fewer than one line in ten begins
    is passed over, because what was used in a month before is billed late. Without days on its
    lines, the month of its date. Nine lines that begin in November and one line of use in October:

    >>> lines = [date(2026, 11, day) for day in range(1, 11)] + [date(2026, 10, 3)]
    >>> days_of_invoice(date(2026, 12, 1), lines)
    Period(start=datetime.date(2026, 11, 1), end=datetime.date(2026, 12, 1))
    """
    months = Counter(day.replace(day=1) for day in begun)
    lines = sum(months.values())
    kept = [month for month, times in months.items() if times * _PASSED_OVER >= lines]
    first, last = (min(kept), max(kept)) if kept else (issued_on.replace(day=1), issued_on)
    return Period(first, _next_month(last))


def _next_month(day: date) -> date:
    _, length = monthrange(day.year, day.month)
    return date.fromordinal(day.replace(day=1).toordinal() + length)
