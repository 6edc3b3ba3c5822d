"""What will be billed: `advance` on subscriptions that are never stored, month by month."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from app.domain.billing import BilledLine, LineKind, Payer
from app.domain.calendar import Anchor, Interval, Period, boundaries_after
from app.domain.catalogue import Catalogue
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import advance

YEAR = 12
MOST = 60
"""Months that can be asked for: price lists and discounts of later years are guesses."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What some lines bill before VAT, and how much of it is overage, in minor units."""

    net: int = 0
    overage: int = 0

    def __add__(self, other: "Cost") -> "Cost":
        """Return both together."""
        return Cost(self.net + other.net, self.overage + other.overage)


@dataclass(frozen=True, slots=True)
class PlanForecast:
    """What one payer will be billed for one plan and the add-ons beside it, by month."""

    payer: Payer
    plan: str
    months: tuple[Cost, ...]

    @property
    def total(self) -> Cost:
        """All the months together."""
        return sum(self.months, Cost())


def months_ahead(today: date, months: int) -> tuple[Period, ...]:
    """Return what is left of this month after today, then so many whole months.

    On the last day of a month nothing of it is left.

    >>> [str(month.start) for month in months_ahead(date(2026, 11, 22), 2)]
    ['2026-11-23', '2026-12-01', '2027-01-01']
    >>> [str(month.start) for month in months_ahead(date(2026, 11, 30), 2)]
    ['2026-12-01', '2027-01-01']
    """
    first = today.replace(day=1)
    starts = boundaries_after(first, Anchor.on(first), Interval.MONTHLY)
    days = [today + timedelta(days=1), *(next(starts) for _ in range(months + 1))]
    periods = [Period(start, end) for start, end in pairwise(days)]
    return tuple(period for period in periods if period.days)


def expected_lines(
    subscription: Subscription, terms: Terms, *, after: date, until: date
) -> tuple[BilledLine, ...]:
    """Return what will be billed after a day, up to and including another, if nobody acts.

    By the rules that will bill it: renewals with what is scheduled, price versions, discounts that
    end; of overage that of the open window, by its last reading. What does not renew ends.
    """
    _, steps = advance(subscription, terms, until)
    return tuple(line for step in steps for line in step.lines if line.day > after)


def forecast(
    lines: Iterable[BilledLine], months: Sequence[Period], catalogue: Catalogue
) -> tuple[PlanForecast, ...]:
    """Gather lines by payer, plan and month: the firm first, plans by rank, the highest first.

    Two renewals of 10,90 € in December, and 3,15 € of overage:

    >>> from app.domain.catalogue import Plan, Quota
    >>> december = Period(date(2026, 12, 1), date(2027, 1, 1))
    >>> facts = {"day": december.start, "plan": "essentiel", "span": december,
    ...          "period": december, "payer": Payer.FIRM, "vat_rate": 2000}
    >>> renewal = BilledLine(kind=LineKind.RENEWAL, price=1090, net=1090, **facts)
    >>> overage = BilledLine(kind=LineKind.OVERAGE, price=45, net=315, **facts)
    >>> plan = Plan("essentiel", 1, {}, Quota(30, 360, True), 45, ())
    >>> (found,) = forecast(
    ...     (renewal, overage, renewal), (december,), Catalogue("", "EUR", (plan,)))
    >>> found.total
    Cost(net=2495, overage=315)
    """
    places = {(month.start.year, month.start.month): i for i, month in enumerate(months)}
    found: defaultdict[tuple[Payer, str], list[Cost]] = defaultdict(lambda: [Cost()] * len(months))
    for line in lines:
        row, place = found[line.payer, line.plan], places[line.day.year, line.day.month]
        row[place] += Cost(line.net, line.net if line.kind is LineKind.OVERAGE else 0)
    payers = list(Payer)
    keys = sorted(found, key=lambda key: (payers.index(key[0]), -catalogue.plan(key[1]).rank))
    return tuple(PlanForecast(*key, tuple(found[key])) for key in keys)
