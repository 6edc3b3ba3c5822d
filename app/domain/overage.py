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
    billed: int = 0
    """Documents beyond the quota."""
    vat_rate: int | None = None
    """Of the line that billed them; None: nothing was."""

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
    the window's own price and to its payer; a credit keeps the VAT rate of what it credits.
    `country` is the client's. Raises `Refused` (READING_BELOW, READING_ABOVE).
    """
    readings = with_reading(past.readings, reading, corrects=corrects)
    used, closed = readings[-1].documents, past.closed
    counted = Consumption(used, closed.quota, past.billed)
    if counted.documents == 0:
        return replace(past, readings=readings), ()
    rate = vat_rate(terms.vat, closed.payer, country, today)
    if counted.documents < 0 and past.vat_rate is not None:
        rate = past.vat_rate
    line = _line(closed, counted, rate, today)
    billed = past.billed + counted.documents
    return replace(past, readings=readings, billed=billed, vat_rate=rate), (line,)


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
