"""The renewals to come: what each will cost, and why that differs from what is paid now."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.as_of import Standing, standing
from app.domain.billing import BilledLine, Payer
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import StepKind, advance


class Cause(Enum):
    """Why a renewal differs from what runs now."""

    PLAN = "plan"
    INTERVAL = "interval"
    ADD_ON_ENDS = "add_on_ends"
    ADD_ON_BEGINS = "add_on_begins"
    DISCOUNT_ENDS = "discount_ends"
    """All its periods are billed by then."""
    DISCOUNT_NOT_COVERING = "discount_not_covering"
    """It ends because its code does not cover the plan or the interval of then."""
    DISCOUNT_BEGINS = "discount_begins"
    DISCOUNT_CHANGES = "discount_changes"
    """The same code takes another amount from the same prices: what is in its scope is another."""
    NEW_PRICE = "new_price"
    """Another price version is in force for what stays."""
    PAYER = "payer"
    STOPPED = "stopped"
    """Renewal is stopped: it ends instead."""
    HANDED_OVER = "handed_over"
    """The firm has stopped paying: it ends instead, and the client may subscribe."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason; `code` is the plan, interval, service, promo code or payer that there is then."""

    cause: Cause
    code: str = ""
    since: date | None = None
    """Of a new price: the day from which its version is sold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """One renewal to come, or the end that comes instead."""

    day: date
    now: Standing
    """What runs today."""
    then: Standing | None
    """What runs from that day on; None: it ends."""
    reasons: tuple[Reason, ...]
    """In the order of `Cause`; empty where nothing differs."""

    @property
    def billed(self) -> Standing:
        """What the day is about: what is billed then, or what ends."""
        return self.then or self.now

    @property
    def payer(self) -> Payer:
        """Who pays the renewal, or paid for what ends."""
        return self.billed.payer

    @property
    def price(self) -> int | None:
        """What that renewal bills for its period, before VAT; None: it ends."""
        return None if self.then is None else self.then.price

    @property
    def difference(self) -> int | None:
        """What an interval costs more then than now; None: it ends, or its interval is another."""
        if self.then is None or self.then.interval is not self.now.interval:
            return None
        return self.then.price - self.now.price


def coming_renewals(
    subscription: Subscription, terms: Terms, today: date, *, first: date, last: date
) -> tuple[Renewal, ...]:
    """Return what renews or ends from `first` to `last`, both included, if nobody acts.

    By the steps that will bill it. What is due by `today` has been billed: only later days are
    returned, and each is compared with what runs at the end of today. Essentiel at 10,90 €, for
    existing subscriptions at 11,90 € from January on:

    >>> from app.domain.calendar import Interval
    >>> from app.domain.catalogue import Catalogue, Plan, PriceVersion, Quota
    >>> from app.domain.timeline import Subscribing, start
    >>> from app.domain.vat import VatRules
    >>> prices = (
    ...     PriceVersion(date(2024, 1, 1), 1090, 10900),
    ...     PriceVersion(date(2027, 1, 1), 1190, 11900, date(2027, 1, 1)))
    >>> plan = Plan("essentiel", 1, {}, Quota(30, 360, by_month=True), 45, prices)
    >>> terms = Terms(Catalogue("", "EUR", (plan,)), VatRules("FR", ()))
    >>> wanted = Subscribing(
    ...     reference="D1", client_country="FR", plan="essentiel", interval=Interval.MONTHLY,
    ...     payer=Payer.FIRM)
    >>> running = start(wanted, terms, date(2026, 11, 7))
    >>> for renewal in coming_renewals(
    ...     running, terms, date(2026, 11, 22), first=date(2026, 12, 1), last=date(2027, 1, 31)
    ... ):
    ...     print(renewal.day, renewal.price, [reason.cause.value for reason in renewal.reasons])
    2026-12-07 1090 []
    2027-01-07 1190 ['new_price']
    """
    running, _ = advance(subscription, terms, today)
    now = standing(running)
    if now is None:
        return ()
    _, steps = advance(running, terms, last)
    return tuple(
        Renewal(
            day=step.day,
            now=now,
            then=standing(step.after),
            reasons=tuple(_reasons(running, step.after)),
        )
        for step in steps
        if step.kind is not StepKind.WINDOW_CLOSED and step.day >= first
    )


def _reasons(now: Subscription, then: Subscription) -> Iterator[Reason]:
    """Compare what runs with what will: whatever came and went in between is no reason."""
    if then.ended_on is not None:
        yield Reason(Cause.HANDED_OVER if now.handed_over else Cause.STOPPED)
        return
    if then.plan.code != now.plan.code:
        yield Reason(Cause.PLAN, then.plan.code)
    if then.interval is not now.interval:
        yield Reason(Cause.INTERVAL, then.interval.value)
    yield from _of_add_ons(now, then)
    yield from _of_discount(now, then)
    yield from _of_prices(now, then)
    if then.payer is not now.payer:
        yield Reason(Cause.PAYER, then.payer.value)


def _of_add_ons(now: Subscription, then: Subscription) -> Iterator[Reason]:
    before = {service.code for service in now.add_ons}
    after = {service.code for service in then.add_ons}
    yield from (Reason(Cause.ADD_ON_ENDS, code) for code in sorted(before - after))
    yield from (Reason(Cause.ADD_ON_BEGINS, code) for code in sorted(after - before))


def _of_discount(now: Subscription, then: Subscription) -> Iterator[Reason]:
    before, after = _code(now), then.discount
    if before and (after is None or after.code != before):
        ends = Cause.DISCOUNT_ENDS if _would_go_on(now, then) else Cause.DISCOUNT_NOT_COVERING
        yield Reason(ends, before)
    if after is not None and after.code != before:
        yield Reason(Cause.DISCOUNT_BEGINS, after.code)
    elif after is not None and _taken(now, then) != _taken(then, now):
        yield Reason(Cause.DISCOUNT_CHANGES, after.code)


def _code(of: Subscription) -> str:
    """Return the code that holds, or the one of which a line of the running period has a rest."""
    if of.discount is not None:
        return of.discount.code
    return next((s.running.discount_code for s in of.services if s.running.discount_code), "")


def _would_go_on(now: Subscription, then: Subscription) -> bool:
    """Whether plan and interval of then leave the discount of now alone: it ends by itself."""
    discount = now.discount
    if discount is None or not discount.lasts:
        return True
    return discount.covers(then.plan.code, then.interval)


def _taken(of: Subscription, other: Subscription) -> int:
    """Return what the discount takes from the prices that both have."""
    kept = {_priced(service.running) for service in other.services}
    lines = (service.running for service in of.services)
    return sum(line.discount for line in lines if _priced(line) in kept)


def _priced(line: BilledLine) -> tuple[str, int]:
    return line.service, line.price


def _of_prices(now: Subscription, then: Subscription) -> Iterator[Reason]:
    """A price that another interval has is no new one, unless its version is."""
    same_interval = now.interval is then.interval
    before = {service.code: service.running for service in now.services}
    for service in then.services:
        old, new = before.get(service.code), service.running
        if old is None or old.price_from == new.price_from:
            continue
        if (same_interval and old.price != new.price) or (
            not same_interval and old.price_from is not None
        ):
            yield Reason(Cause.NEW_PRICE, service.code, new.price_from)
