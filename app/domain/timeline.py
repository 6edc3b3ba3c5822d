"""A subscription through time: its start or opening state, its renewals and its end."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from app.domain.billing import BilledLine, LineKind, Payer
from app.domain.calendar import Anchor, Interval, period_from, period_on
from app.domain.catalogue import Plan
from app.domain.discount import Discount
from app.domain.overage import close_window
from app.domain.quota import ClosedWindow, Usage, window_on
from app.domain.subscription import (
    GivenPrice,
    PeriodBill,
    Sale,
    Scheduled,
    Service,
    Subscription,
    Terms,
    bill_period,
    quota_window,
    with_services,
)


class StepKind(Enum):
    """What time does to a subscription."""

    RENEWED = "renewed"
    ENDED = "ended"
    WINDOW_CLOSED = "window_closed"
    """A quota window ended inside the period."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that time did: the day, what it billed, and the subscription before and after.

    Each closes a quota window: the overage comes first among the lines.
    """

    day: date
    kind: StepKind
    lines: tuple[BilledLine, ...]
    before: Subscription
    after: Subscription
    closed: ClosedWindow

    @property
    def period_lines(self) -> tuple[BilledLine, ...]:
        """What the period that begins is billed for, overage apart."""
        return tuple(line for line in self.lines if line.is_of_period)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscribing:
    """What a new subscription is made of."""

    reference: str
    client_country: str
    plan: str
    interval: Interval
    add_ons: tuple[str, ...] = ()
    payer: Payer
    discount: Discount | None = None


def start(wanted: Subscribing, terms: Terms, on: date) -> Subscription:
    """Begin a subscription: its first period is billed in advance, its anchor day is `on`'s.

    What was sold is billed at the prices for new subscriptions of that day.
    """
    anchor = Anchor.on(on)
    plan = terms.catalogue.plan(wanted.plan)
    bill = PeriodBill(
        kind=LineKind.START,
        period=period_from(on, anchor, wanted.interval),
        interval=wanted.interval,
        plan=Sale(wanted.plan, on),
        add_ons=tuple(Sale(code, on) for code in sorted(wanted.add_ons) if offers(plan, code)),
        discount=_covering(wanted.discount, wanted.plan, wanted.interval),
        payer=wanted.payer,
        country=wanted.client_country,
    )
    return _begun(wanted, bill, terms, anchor, started_on=on, on=on)


def open_running(
    wanted: Subscribing, terms: Terms, *, started_on: date, on: date, price: int | None = None
) -> Subscription:
    """Take over a subscription that has been running since `started_on`, as it stands on `on`.

    Its running period is an opening balance, already billed to its payer. A `price` is the plan's
    full price before discount; without it the price is what the rules would have billed at the
    period's start. An add-on that the plan includes is not billed beside it. Its discount has used
    up the billing periods since the start: one of three periods after a start on 7 November
    leaves two on the 22nd.
    """
    anchor = Anchor.on(started_on)
    passed, period = period_on(started_on, anchor, wanted.interval, on)
    plan = terms.catalogue.plan(wanted.plan)
    given = None if price is None else GivenPrice(price, wanted.interval, on)
    discount = _covering(wanted.discount, wanted.plan, wanted.interval)
    if discount is not None:
        discount = replace(discount, used=passed)
    bill = PeriodBill(
        kind=LineKind.OPENING,
        period=period,
        interval=wanted.interval,
        plan=Sale(wanted.plan, started_on, given),
        add_ons=tuple(
            Sale(code, started_on) for code in sorted(wanted.add_ons) if code not in plan.includes
        ),
        discount=discount if discount and discount.lasts else None,
        payer=wanted.payer,
        country=wanted.client_country,
    )
    return _begun(wanted, bill, terms, anchor, started_on=started_on, on=on)


def renew(subscription: Subscription, terms: Terms) -> Step:
    """Renew on the period's end, or end where renewal is stopped.

    In this order: the quota window is closed, what was scheduled is applied, ended add-ons are
    dropped, the price version in force is taken, the discount applied, the next period billed in
    advance, the discount counted.
    """
    before, on = subscription, subscription.period.end
    closed, overage = close_window(before, terms, on)
    if not before.renews:
        ended = replace(before, ended_on=on)
        return Step(on, StepKind.ENDED, overage, before, ended, closed)
    anchor = _next_anchor(before)
    bill = _next_bill(before, terms, anchor)
    services = bill_period(bill, terms)
    after = with_services(
        replace(
            before,
            anchor=anchor,
            interval=bill.interval,
            period=bill.period,
            payer=bill.payer,
            discount=bill.discount.counted() if bill.discount else None,
            scheduled=Scheduled(),
        ),
        services,
    )
    after = replace(after, usage=Usage(quota_window(after, terms, on)))
    lines = (*overage, *(service.running for service in services))
    return Step(on, StepKind.RENEWED, lines, before, after, closed)


def next_step(subscription: Subscription, terms: Terms) -> Step:
    """Return what time does next: a quota window ends inside the period, or the period does."""
    window = subscription.usage.window
    if window.end >= subscription.period.end:
        return renew(subscription, terms)
    closed, lines = close_window(subscription, terms, window.end)
    opened = Usage(quota_window(subscription, terms, window.end))
    after = replace(subscription, usage=opened)
    return Step(window.end, StepKind.WINDOW_CLOSED, lines, subscription, after, closed)


def advance(
    subscription: Subscription, terms: Terms, until: date
) -> tuple[Subscription, tuple[Step, ...]]:
    """Produce, in date order, every renewal, end and quota window up to and including a day.

    Advancing to a day and then to a later one equals advancing to the later one at once.
    """
    steps: list[Step] = []
    while subscription.ended_on is None and subscription.usage.window.end <= until:
        step = next_step(subscription, terms)
        steps.append(step)
        subscription = step.after
    return subscription, tuple(steps)


def offers(plan: Plan, add_on: str) -> bool:
    """Whether a plan sells an add-on beside itself: offered, and not already included."""
    return add_on in plan.add_ons and add_on not in plan.includes


def _begun(
    wanted: Subscribing,
    bill: PeriodBill,
    terms: Terms,
    anchor: Anchor,
    *,
    started_on: date,
    on: date,
) -> Subscription:
    """Return the subscription of a first bill; its quota window is the one that contains `on`."""
    plan, *add_ons = bill_period(bill, terms)
    quota = terms.catalogue.plan(bill.plan.code).quota
    return Subscription(
        reference=wanted.reference,
        client_country=wanted.client_country,
        started_on=started_on,
        anchor=anchor,
        interval=bill.interval,
        period=bill.period,
        payer=bill.payer,
        plan=plan,
        usage=Usage(window_on(quota, bill.interval, anchor, bill.period, on)),
        add_ons=tuple(add_ons),
        discount=bill.discount.counted() if bill.discount else None,
    )


def _next_anchor(before: Subscription) -> Anchor:
    """Return the anchor of the next period: a new interval counts from its own first month."""
    if before.next_interval is before.interval:
        return before.anchor
    return Anchor.on(before.period.end, before.anchor.day)


def _next_bill(before: Subscription, terms: Terms, anchor: Anchor) -> PeriodBill:
    """Apply what was scheduled and say what the next period is billed for."""
    on, interval, plan_code = before.period.end, before.next_interval, before.next_plan
    changed = plan_code != before.plan.code
    plan = terms.catalogue.plan(plan_code)
    return PeriodBill(
        kind=LineKind.RENEWAL,
        period=period_from(on, anchor, interval),
        interval=interval,
        plan=Sale(plan_code, on) if changed else before.plan.sale,
        add_ons=_next_add_ons(before, plan, on, changed=changed),
        discount=_next_discount(before),
        payer=before.scheduled.payer or before.payer,
        country=before.client_country,
    )


def _next_add_ons(before: Subscription, plan: Plan, on: date, *, changed: bool) -> tuple[Sale, ...]:
    """Drop the add-ons that end, and those that a new plan includes or does not offer."""

    def stays(service: Service) -> bool:
        return not service.ends and (not changed or offers(plan, service.code))

    kept = [service.sale for service in before.add_ons if stays(service)]
    begun = [Sale(code, on) for code in before.scheduled.add_ons if offers(plan, code)]
    return tuple(sorted(kept + begun, key=lambda sale: sale.code))


def _next_discount(before: Subscription) -> Discount | None:
    """Return the discount of the next period: a scheduled code replaces the running one."""
    discount = before.scheduled.promo or before.discount
    if discount is None or not discount.lasts:
        return None
    return _covering(discount, before.next_plan, before.next_interval)


def _covering(discount: Discount | None, plan: str, interval: Interval) -> Discount | None:
    return discount if discount is not None and discount.covers(plan, interval) else None
