"""Periods: they tile time, each ends where the anchor says, and each was billed once."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.domain.calendar import Anchor, Interval, Period, boundary, period_from
from app.services.check.complaints import Complaint, ComplaintKind
from app.services.check.ledger import Held, Ledger
from app.services.subscription_writing import NEW_PERIOD


def check_periods(ledger: Ledger) -> Iterator[Complaint]:
    """Look at the periods of every subscription, in order."""
    billed = {
        (entry.subscription_id, entry.line.period)
        for entry in ledger.entries.values()
        if entry.line.kind in NEW_PERIOD and entry.line.add_on is None and entry.stands
    }
    standing = {entry.subscription_id for entry in ledger.entries.values() if entry.stands}
    for subscription_id, held in ledger.held.items():
        periods = ledger.periods.get(subscription_id, ())
        if not periods and subscription_id not in standing:
            continue  # its start was undone: it never ran
        yield from _check_tiles(ledger, subscription_id, periods)
        yield from _check_anchor(ledger, subscription_id, held, periods)
        if not periods or periods[-1] != held.period:
            yield ledger.complaint(
                ComplaintKind.PERIOD_NOT_RUNNING,
                subscription_id,
                start=held.period.start,
                end=held.period.end,
            )
    stored = {(id_, period) for id_, periods in ledger.periods.items() for period in periods}
    for subscription_id, period in sorted(stored ^ billed):
        yield ledger.complaint(ComplaintKind.PERIOD_NOT_BILLED, subscription_id, start=period.start)


def _check_tiles(
    ledger: Ledger, subscription_id: int, periods: Sequence[Period]
) -> Iterator[Complaint]:
    for earlier, later in pairwise(periods):
        if earlier.end != later.start:
            yield ledger.complaint(
                ComplaintKind.PERIODS_APART, subscription_id, end=earlier.end, start=later.start
            )


def _check_anchor(
    ledger: Ledger, subscription_id: int, held: Held, periods: Sequence[Period]
) -> Iterator[Complaint]:
    """The running period is the anchor's. A switch of interval moves the anchor's month only: an
    earlier period is one month or one year from its start, by the same day.
    """
    off = [period for period in periods[:-1] if not _is_regular(period, held.anchor.day)]
    if not _is_of_anchor(held):
        off.append(held.period)
    for period in off:
        yield ledger.complaint(
            ComplaintKind.PERIOD_OFF_ANCHOR, subscription_id, start=period.start, end=period.end
        )


def _is_regular(period: Period, anchor_day: int) -> bool:
    anchor = Anchor.on(period.start, anchor_day)
    on_day = period.start == boundary(anchor, Interval.MONTHLY, 0)
    return on_day and any(
        period == period_from(period.start, anchor, interval) for interval in Interval
    )


def _is_of_anchor(held: Held) -> bool:
    anchor, interval, start = held.anchor, held.interval, held.period.start
    months = (start.year - anchor.year) * 12 + start.month - anchor.month
    number, odd = divmod(months, interval.months)
    return (
        months >= 0
        and odd == 0
        and start == boundary(anchor, interval, number)
        and held.period == period_from(start, anchor, interval)
    )
