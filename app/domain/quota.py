"""The document quota: its windows, what the vendor shows as used, and what exceeds it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.billing import Payer
from app.domain.calendar import Anchor, Interval, Period, period_on
from app.domain.catalogue import Quota
from app.domain.errors import Refusal, Refused

MOST_DOCUMENTS = 9_999_999
"""More than that in one quota window are a slip."""


@dataclass(frozen=True, slots=True, order=True)
class Reading:
    """The documents used so far in a window, as the vendor shows them on a day."""

    on: date
    documents: int


@dataclass(frozen=True, slots=True)
class Usage:
    """The open quota window with its readings, by day."""

    window: Period
    readings: tuple[Reading, ...] = ()

    @property
    def used(self) -> int | None:
        """Documents used so far, by the latest reading; None: the window was never read."""
        return self.readings[-1].documents if self.readings else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedWindow:
    """A window that has ended, with the terms by which it was billed and would be corrected."""

    window: Period
    period: Period
    """The billing period that it lies in."""
    plan: str
    quota: int
    price: int
    """Per document beyond the quota, in minor units."""
    payer: Payer
    """Who paid on its last day."""


def window_on(quota: Quota, interval: Interval, anchor: Anchor, period: Period, on: date) -> Period:
    """Return the quota window of a day: a month between the anchor's boundaries, or the period.

    A yearly subscription from 31 January whose quota is by month, on 10 March:

    >>> by_month = Quota(30, 360, by_month=True)
    >>> year = Period(date(2027, 1, 31), date(2028, 1, 31))
    >>> found = window_on(
    ...     by_month, Interval.YEARLY, Anchor(2027, 1, 31), year, date(2027, 3, 10))
    >>> str(found.start), str(found.end)
    ('2027-02-28', '2027-03-31')
    """
    if not quota.by_month or interval is Interval.MONTHLY:
        return period
    _, month = period_on(period.start, anchor, Interval.MONTHLY, on)
    return month


def exceeding(used: int, quota: int) -> int:
    """Return the documents beyond the quota; unused ones lapse.

    >>> exceeding(37, 30), exceeding(12, 30)
    (7, 0)
    """
    return max(0, used - quota)


def with_reading(
    readings: Sequence[Reading], reading: Reading, *, corrects: bool
) -> tuple[Reading, ...]:
    """Return a window's readings with one more: inside a window they never go down.

    A second reading of a day replaces the first. A correction takes the place of the readings that
    it contradicts: 40 on the 20th, where 50 were read on the 15th, drops the 50.

    Raises `Refused`: READING_BELOW, READING_ABOVE where one would go down without a correction;
    READING_TOO_LARGE.

    >>> with_reading(
    ...     [Reading(date(2026, 11, 15), 50)], Reading(date(2026, 11, 20), 40), corrects=True)
    (Reading(on=datetime.date(2026, 11, 20), documents=40),)
    """
    if reading.documents > MOST_DOCUMENTS:
        raise Refused(Refusal.READING_TOO_LARGE, documents=reading.documents, most=MOST_DOCUMENTS)
    before = [r for r in readings if r.on <= reading.on]
    after = [r for r in readings if r.on > reading.on]
    higher = [r for r in before if r.documents > reading.documents]
    lower = [r for r in after if r.documents < reading.documents]
    if higher and not corrects:
        earlier = higher[-1]
        raise Refused(Refusal.READING_BELOW, documents=earlier.documents, day=earlier.on)
    if lower and not corrects:
        later = lower[0]
        raise Refused(Refusal.READING_ABOVE, documents=later.documents, day=later.on)
    contradicted = {*higher, *lower}
    kept = [r for r in readings if r not in contradicted and r.on != reading.on]
    return tuple(sorted([*kept, reading]))
