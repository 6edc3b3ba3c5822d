"""What a changed catalogue does to a subscription: what is billed otherwise, when, by how much."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.billing import BilledLine, Payer
from app.domain.calendar import Anchor, Interval, boundary
from app.domain.catalogue import AddOn, Catalogue, Plan, PriceVersion, Quota
from app.domain.subscription import Subscription, Terms, monthly_equivalent
from app.domain.timeline import Step, advance, offers

YEARS_AHEAD = 10
"""Prices for existing subscriptions that come into force later than that are not looked at."""


@dataclass(frozen=True, slots=True)
class DayBilled:
    """A day on which something else is billed: its lines as things stand, and as they would be."""

    day: date
    interval: Interval
    now: tuple[BilledLine, ...]
    then: tuple[BilledLine, ...]

    @property
    def net_now(self) -> int:
        """What is billed on that day as things stand, before VAT."""
        return _net(self.now)

    @property
    def net_then(self) -> int:
        """What would be billed on that day, before VAT."""
        return _net(self.then)

    @property
    def difference(self) -> int:
        """What would be billed more; below zero: less."""
        return self.net_then - self.net_now

    @property
    def payer(self) -> Payer:
        """Who pays on that day."""
        return (*self.then, *self.now)[0].payer

    @property
    def is_recurring(self) -> bool:
        """Whether the price of a period differs, and not overage alone."""
        return _charged(_of_period(self.now)) != _charged(_of_period(self.then))

    @property
    def per_month(self) -> int:
        """The difference of the period's prices, a yearly one brought to a month."""
        return monthly_equivalent(_net(_of_period(self.then)), self.interval) - monthly_equivalent(
            _net(_of_period(self.now)), self.interval
        )

    @property
    def per_year(self) -> int:
        """The difference of the period's prices over the periods of a year."""
        more = _net(_of_period(self.then)) - _net(_of_period(self.now))
        return more * (12 // self.interval.months)


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What a changed catalogue does to one subscription; empty where it does nothing."""

    days: tuple[DayBilled, ...] = ()
    """Every day that is billed otherwise, in order."""
    quota: tuple[Quota, Quota] | None = None
    """The running plan's quota now and then, where it differs."""
    overage: tuple[int, int] | None = None
    """The running plan's price of a document beyond the quota now and then, where it differs."""
    withdrawn: tuple[str, ...] = ()
    """Running add-ons that the plan would no longer sell: they go on, and cannot be added again."""

    @property
    def first(self) -> DayBilled | None:
        """The first day that is billed otherwise."""
        return self.days[0] if self.days else None

    @property
    def recurring(self) -> DayBilled | None:
        """The first renewal whose price differs."""
        return next((day for day in self.days if day.is_recurring), None)


def impact(subscription: Subscription, *, now: Terms, then: Terms, until: date) -> Impact:
    """Compare what two catalogues bill a subscription up to and including a day.

    Both are billed by the rules that will bill them: what comes is the same but for what the
    catalogue changes. Essentiel at 10,90 €, from 1 December at 11,90 € for existing
    subscriptions, renewing on the 22nd: nothing on 22 November, 1,00 € more from 22 December.

    >>> from app.domain.timeline import Subscribing, start
    >>> from app.domain.vat import VatRules
    >>> def terms(*prices):
    ...     plan = Plan("essentiel", 1, {}, Quota(30, 360, by_month=True), 45, prices)
    ...     return Terms(Catalogue("", "EUR", (plan,)), VatRules("FR", ()))
    >>> first = PriceVersion(date(2024, 1, 1), 1090, 10900)
    >>> second = PriceVersion(date(2026, 12, 1), 1190, 11900, date(2026, 12, 1))
    >>> wanted = Subscribing(
    ...     reference="D1", client_country="FR", plan="essentiel", interval=Interval.MONTHLY,
    ...     payer=Payer.CLIENT)
    >>> running = start(wanted, terms(first), date(2026, 10, 22))
    >>> found = impact(
    ...     running, now=terms(first), then=terms(first, second), until=date(2027, 10, 22)).first
    >>> str(found.day), found.net_now, found.net_then, found.difference
    ('2026-12-22', 1090, 1190, 100)
    """
    if _parts(subscription, now.catalogue) == _parts(subscription, then.catalogue):
        return Impact()
    plan_now = now.catalogue.plan(subscription.plan.code)
    plan_then = then.catalogue.plan(subscription.plan.code)
    overage = plan_now.overage, plan_then.overage
    return Impact(
        days=_days(subscription, now, then, until),
        quota=None if plan_now.quota == plan_then.quota else (plan_now.quota, plan_then.quota),
        overage=None if overage[0] == overage[1] else overage,
        withdrawn=tuple(
            service.code
            for service in subscription.add_ons
            if offers(plan_now, service.code) and not offers(plan_then, service.code)
        ),
    )


def compared_until(now: Catalogue, then: Catalogue, today: date) -> date:
    """Return the day up to which two catalogues are compared.

    Twelve months from today; where a price that changes reaches existing subscriptions only
    later, twelve months from that day, so that the first renewal of a yearly one is seen.

    >>> later = PriceVersion(date(2027, 1, 1), 1190, 11900, date(2028, 3, 1))
    >>> dearer = Catalogue("", "EUR", add_ons=(AddOn("x", {}, (later,)),))
    >>> str(compared_until(Catalogue("", "EUR"), dearer, date(2026, 11, 22)))
    '2029-03-01'
    """
    changed = _versions(now) ^ _versions(then)
    days = [day for _, version in changed if (day := version.existing_from) is not None]
    last = _after(today, 12 * (YEARS_AHEAD - 1))
    return _after(max(today, *(min(day, last) for day in days)) if days else today, 12)


def _after(day: date, months: int) -> date:
    return boundary(Anchor.on(day), Interval.MONTHLY, months)


def _versions(catalogue: Catalogue) -> set[tuple[tuple[type, str], PriceVersion]]:
    parts: tuple[Plan | AddOn, ...] = (*catalogue.plans, *catalogue.add_ons)
    return {((type(part), part.code), version) for part in parts for version in part.prices}


def _parts(
    subscription: Subscription, catalogue: Catalogue
) -> tuple[tuple[Plan, ...], tuple[AddOn, ...]]:
    """Return what the subscription is billed by now and at its renewal."""
    plans = (subscription.plan.code, subscription.next_plan)
    add_ons = (*(service.code for service in subscription.add_ons), *subscription.scheduled.add_ons)
    return (
        tuple(catalogue.plan(code) for code in plans),
        tuple(catalogue.add_on(code) for code in add_ons),
    )


def _days(
    subscription: Subscription, now: Terms, then: Terms, until: date
) -> tuple[DayBilled, ...]:
    """Return the days whose lines differ; on a day there is at most one step."""
    steps_now, steps_then = (
        {step.day: step for step in advance(subscription, terms, until)[1]} for terms in (now, then)
    )
    steps = steps_now | steps_then
    compared = (
        DayBilled(
            day,
            steps[day].after.interval,
            _lines(steps_now.get(day)),
            _lines(steps_then.get(day)),
        )
        for day in sorted(steps)
    )
    return tuple(day for day in compared if _charged(day.now) != _charged(day.then))


def _lines(step: Step | None) -> tuple[BilledLine, ...]:
    return step.lines if step is not None else ()


def _of_period(lines: Sequence[BilledLine]) -> tuple[BilledLine, ...]:
    return tuple(line for line in lines if line.is_of_period)


def _net(lines: Sequence[BilledLine]) -> int:
    return sum(line.net for line in lines)


def _charged(lines: Sequence[BilledLine]) -> list[tuple[str, bool, int]]:
    """Return what is paid for what: another date of the same price is no difference."""
    return [(line.service, line.is_of_period, line.net) for line in lines]
