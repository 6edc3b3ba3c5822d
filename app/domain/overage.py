"""Overage: the documents beyond a window's quota, billed when it ends or when it is corrected."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.billing import BilledLine, Consumption, LineKind
from app.domain.quota import ClosedWindow, Reading, Usage, exceeding, with_reading
from app.domain.subscription import Subscription, Terms, quota_window, vat_rate


@dataclass(frozen=True, slots=True)
class PastWindow:
    """A closed window with its readings, and what was billed for it so far."""

    closed: ClosedWindow
    readings: tuple[Reading, ...] = ()
    billed_at: tuple[tuple[int, int], ...] = ()
    """The documents beyond the quota that are billed, and at which VAT rate; the latest last."""

    @property
    def billed(self) -> int:
        """Documents beyond the quota that are billed."""
        return sum(documents for documents, _ in self.billed_at)

    @property
    def used(self) -> int | None:
        """Documents used in the window, by its last reading; None: it was never read."""
        return self.readings[-1].documents if self.readings else None


def closing(subscription: Subscription, terms: Terms) -> ClosedWindow:
    """Return the open window as it would close now: today's quota, price and payer."""
    plan = terms.catalogue.plan(subscription.plan.code)
    return ClosedWindow(
        window=subscription.usage.window,
        period=subscription.period,
        plan=plan.code,
        quota=plan.quota.covering(subscription.usage.window),
        price=plan.overage,
        payer=subscription.payer,
    )


def close_window(
    subscription: Subscription, terms: Terms, on: date
) -> tuple[ClosedWindow, tuple[BilledLine, ...]]:
    """Close the open quota window on a day and bill what exceeds the quota, if anything does.

    37 documents where 30 are covered and each further one costs 0,45 € are 7 × 0,45 = 3,15 €,
    billed to the payer of the window's last day.
    """
    closed = closing(subscription, terms)
    used = subscription.usage.used or 0
    if not exceeding(used, closed.quota):
        return closed, ()
    rate = vat_rate(terms.vat, closed.payer, subscription.client_country, on)
    return closed, (_line(closed, Consumption(used, closed.quota), rate, on),)


def read_open(
    subscription: Subscription, reading: Reading, *, corrects: bool = False
) -> Subscription:
    """Return the subscription with a reading of its open window; nothing is billed before its end.

    Raises `Refused` (READING_BELOW, READING_ABOVE).
    """
    usage = subscription.usage
    readings = with_reading(usage.readings, reading, corrects=corrects)
    return replace(subscription, usage=replace(usage, readings=readings))


def read_past(
    past: PastWindow,
    reading: Reading,
    terms: Terms,
    country: str,
    today: date,
    *,
    corrects: bool = False,
) -> tuple[PastWindow, tuple[BilledLine, ...]]:
    """Return a closed window with one more reading, and the difference that it bills or credits.

    Billed 7 documents beyond the quota, a correction to 33 used of 30 credits 4 of them today, at
    the window's own price and to its payer. A credit keeps the VAT rate of what it credits, the
    latest first: a line for each rate.
    `country` is the client's. Raises `Refused` (READING_BELOW, READING_ABOVE).
    """
    readings = with_reading(past.readings, reading, corrects=corrects)
    used, closed = readings[-1].documents, past.closed
    after = replace(past, readings=readings)
    counted = Consumption(used, closed.quota, past.billed)
    if counted.documents > 0:
        rate = vat_rate(terms.vat, closed.payer, country, today)
        billed_at = billed_once_more(past.billed_at, counted.documents, rate)
        return replace(after, billed_at=billed_at), (_line(closed, counted, rate, today),)
    lines = []
    while counted.documents < 0:
        documents, rate = after.billed_at[-1]
        # Down to what was billed at the rates before, as if so many had been used.
        floor = max(used, closed.quota + counted.billed - documents)
        credit = Consumption(floor, closed.quota, counted.billed)
        lines.append(_line(closed, credit, rate, today))
        billed_at = billed_once_more(after.billed_at, credit.documents, rate)
        after = replace(after, billed_at=billed_at)
        counted = Consumption(used, closed.quota, after.billed)
    return after, tuple(lines)


def billed_once_more(
    billed_at: tuple[tuple[int, int], ...], documents: int, rate: int
) -> tuple[tuple[int, int], ...]:
    """Return what is billed with so many documents more at a rate, or fewer, the latest first.

    >>> billed_once_more(((10, 2000), (2, 2200)), -3, 2200)
    ((9, 2000),)
    """
    kept = list(billed_at)
    if documents > 0:
        before, _ = kept.pop() if kept and kept[-1][1] == rate else (0, rate)
        return (*kept, (before + documents, rate))
    left = -documents
    while left and kept:
        number, at = kept.pop()
        if number > left:
            kept.append((number - left, at))
        left = max(0, left - number)
    return tuple(kept)


def with_window_of(state: Subscription, terms: Terms, today: date) -> Subscription:
    """Return an upgraded subscription with the window of its new plan.

    Where the kind of window changes, the open one ends uncharged and its use goes into the new
    one; otherwise nothing changes but the quota.
    """
    window = quota_window(state, terms, today)
    return replace(state, usage=Usage(window, state.usage.readings))


def _line(closed: ClosedWindow, counted: Consumption, rate: int, on: date) -> BilledLine:
    return BilledLine(
        kind=LineKind.OVERAGE,
        day=on,
        plan=closed.plan,
        span=closed.window,
        period=closed.period,
        price=closed.price,
        net=closed.price * counted.documents,
        payer=closed.payer,
        vat_rate=rate,
        usage=counted,
    )
