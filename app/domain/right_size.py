"""The plan of lowest expected cost for the documents that a client really uses."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.domain.calendar import Interval, Period
from app.domain.catalogue import Plan
from app.domain.money import rounded
from app.domain.quota import Usage
from app.domain.subscription import Sale, Subscription, Terms, price_of

WINDOWS = 3
"""How many closed windows the expected use is the average of."""


@dataclass(frozen=True, slots=True)
class WindowUse:
    """The documents used in a window that has closed; None: it was never read."""

    window: Period
    used: int | None


@dataclass(frozen=True, slots=True)
class Fit:
    """What a plan would cost per interval for the documents expected: its price and overage."""

    plan: str
    price: int
    overage: int

    @property
    def cost(self) -> int:
        """Price plus overage, before VAT."""
        return self.price + self.overage


@dataclass(frozen=True, slots=True)
class RightSize:
    """Each plan's expected cost by rank, which one runs, and which is the cheapest."""

    documents: Fraction
    """Expected per month."""
    fits: tuple[Fit, ...]
    present: Fit
    best: Fit

    @property
    def saves(self) -> int:
        """What the best plan costs less per interval than the present one."""
        return self.present.cost - self.best.cost


def expected_documents(closed: Sequence[WindowUse], running: Usage) -> Fraction | None:
    """Return the documents a month that are expected: the average of the last three windows.

    Windows that were never read do not count. Where none was, the running one is extrapolated by
    its latest reading: 12 documents on the tenth of thirty days are 36. None: nothing is known.

    >>> november = Period(date(2026, 11, 1), date(2026, 12, 1))
    >>> from app.domain.quota import Reading
    >>> expected_documents([], Usage(november, (Reading(date(2026, 11, 10), 12),)))
    Fraction(36, 1)
    """
    known = [(use.window, use.used) for use in closed if use.used is not None][-WINDOWS:]
    if known:
        documents = sum(used for _, used in known)
        return Fraction(documents, sum(window.months for window, _ in known))
    if not running.readings or running.readings[-1].on not in running.window:
        # Use that a change of plan brought into a window from before it tells nothing of its pace.
        return None
    reading, window = running.readings[-1], running.window
    elapsed = (reading.on - window.start).days + 1
    return Fraction(reading.documents * window.days, elapsed * window.months)


def right_size(
    subscription: Subscription,
    terms: Terms,
    documents: Fraction,
    today: date,
    interval: Interval | None = None,
) -> RightSize:
    """Compare the plans by price plus expected overage, at the interval of the next renewal.

    `interval` compares at another one. The running plan counts at the price of its next renewal,
    the others at the price for new subscriptions of today. Of equal costs the higher rank is the
    best. 37 documents a month: Essential costs 10,90 € and 7 × 0,45 €, in all 14,05 €; Pro 26,90 €.
    """
    interval = interval or subscription.next_interval
    fits = tuple(
        Fit(
            plan.code,
            _price(subscription, plan, interval, today),
            expected_overage(plan, interval, documents),
        )
        for plan in terms.catalogue.plans
        if plan.code == subscription.plan.code or _is_sold(plan, today)
    )
    present = next(fit for fit in fits if fit.plan == subscription.plan.code)
    best = min(reversed(fits), key=lambda fit: fit.cost)
    return RightSize(documents, fits, present, best)


def window_documents(plan: Plan, interval: Interval, documents: Fraction) -> Fraction:
    """Return the documents expected in one window of a plan, of so many a month.

    >>> from app.domain.catalogue import Quota
    >>> yearly = Plan("plan", 1, {}, Quota(500, 6000, by_month=False), 20, ())
    >>> window_documents(yearly, Interval.YEARLY, Fraction(37))
    Fraction(444, 1)
    """
    return documents * (1 if plan.quota.by_month else interval.months)


def expected_overage(plan: Plan, interval: Interval, documents: Fraction) -> int:
    """Return what so many documents a month cost beyond a plan's quota, per interval.

    >>> from app.domain.catalogue import PriceVersion, Quota
    >>> plan = Plan("plan", 1, {}, Quota(30, 360, by_month=True), 45, ())
    >>> expected_overage(plan, Interval.MONTHLY, Fraction(37))
    315
    >>> expected_overage(plan, Interval.YEARLY, Fraction(37))
    3780
    """
    expected = window_documents(plan, interval, documents)
    beyond = max(Fraction(0), expected - plan.quota.documents(interval))
    windows = interval.months if plan.quota.by_month else 1
    return rounded(beyond * plan.overage * windows)


def _price(subscription: Subscription, plan: Plan, interval: Interval, today: date) -> int:
    running = plan.code == subscription.plan.code
    sale = subscription.plan.sale if running else Sale(plan.code, today)
    on = subscription.period.end if running else today
    return price_of(sale, plan.prices, interval, on)[0]


def _is_sold(plan: Plan, today: date) -> bool:
    return min(version.new_from for version in plan.prices) <= today
