"""Changes inside a period: the unused part credited, the new part charged, by actual days."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import assert_never

from app.domain.billing import BilledLine, LineKind, Payer
from app.domain.calendar import Period
from app.domain.catalogue import FixedAmount, Percent, Plan, PriceVersion, Scope
from app.domain.discount import Discount, percent_of
from app.domain.money import share, spread
from app.domain.overage import with_window_of
from app.domain.subscription import (
    Sale,
    Service,
    Subscription,
    Terms,
    price_of,
    vat_rate,
    with_services,
)


def credit(running: BilledLine, today: date, payer: Payer) -> BilledLine:
    """Credit the unused part of what a running line was actually billed, over its own days.

    10,90 € for 9 of 30 days is −3,27 €. It keeps the credited line's VAT rate. What was credited
    never exceeds the line: it is credited once, when it is replaced.
    """
    unused = Period(today, running.span.end)
    return BilledLine(
        kind=LineKind.CREDIT,
        day=today,
        plan=running.plan,
        add_on=running.add_on,
        span=unused,
        period=running.span,
        price=running.net,
        price_from=running.price_from,
        net=-share(running.net, unused.days, running.span.days),
        payer=payer,
        vat_rate=running.vat_rate,
        credited=running,
    )


def capped(credits: Sequence[BilledLine], charges: Sequence[BilledLine]) -> tuple[BilledLine, ...]:
    """Limit an act's credits to its charges: a change never pays money out.

    Where the limit applies, it is spread over the credits in proportion.
    """
    given, limit = -sum(line.net for line in credits), sum(line.net for line in charges)
    if given <= limit:
        return tuple(credits)
    caps = spread(limit, [-line.net for line in credits])
    return tuple(replace(line, net=-cap, cap=cap) for line, cap in zip(credits, caps, strict=True))


def replace_plan(
    state: Subscription, terms: Terms, plan: Plan, today: date
) -> tuple[Subscription, tuple[BilledLine, ...], tuple[BilledLine, ...]]:
    """Upgrade at once: return the subscription, the credits (not yet capped) and the charges.

    The running discount applies to the charge where its code covers the new plan, and no period is
    counted for it; otherwise it ends. Add-ons that the new plan includes or does not offer are
    credited and end.
    """
    old = state.plan.running
    discount = state.discount
    if discount is not None and not discount.covers(plan.code, state.interval):
        discount = None
    state = replace(state, discount=discount)
    sale = Sale(plan.code, today)
    charge = _charge(
        state, terms, LineKind.UPGRADE, sale, plan.prices, today, of_fixed=old.discount
    )
    lost = [s for s in state.add_ons if s.code in plan.includes or s.code not in plan.add_ons]
    kept = [service for service in state.add_ons if service not in lost]
    credits = [credit(service.running, today, state.payer) for service in (state.plan, *lost)]
    upgraded = with_services(state, [Service(sale, charge), *kept])
    return with_window_of(upgraded, terms, today), tuple(credits), (charge,)


def add_services(
    state: Subscription, terms: Terms, codes: Sequence[str], today: date
) -> tuple[Subscription, tuple[BilledLine, ...]]:
    """Add add-ons at once, pro-rated; a percentage in scope applies, a fixed amount at renewal."""
    added = []
    for code in codes:
        sale, versions = Sale(code, today), terms.catalogue.add_on(code).prices
        line = _charge(state, terms, LineKind.ADD_ON, sale, versions, today, of_fixed=0)
        added.append(Service(sale, line))
    return (
        with_services(state, [*state.services, *added]),
        tuple(service.running for service in added),
    )


def _charge(
    state: Subscription,
    terms: Terms,
    kind: LineKind,
    sale: Sale,
    versions: Sequence[PriceVersion],
    today: date,
    *,
    of_fixed: int,
) -> BilledLine:
    """Charge the discounted full-period price for the days left in the period."""
    price, version = price_of(sale, versions, state.interval, today)
    is_add_on = kind is LineKind.ADD_ON
    off = _discount_now(state.discount, price, is_add_on=is_add_on, of_fixed=of_fixed)
    left = Period(today, state.period.end)
    return BilledLine(
        kind=kind,
        day=today,
        plan=state.plan.code if is_add_on else sale.code,
        add_on=sale.code if is_add_on else None,
        span=left,
        period=state.period,
        price=price,
        discount=off,
        discount_code=state.discount.code if state.discount and off else None,
        price_from=version,
        net=share(price - off, left.days, state.period.days),
        payer=state.payer,
        vat_rate=vat_rate(terms.vat, state.payer, state.client_country, today),
    )


def _discount_now(discount: Discount | None, price: int, *, is_add_on: bool, of_fixed: int) -> int:
    """Return what the running discount takes from a full-period price that begins mid-period."""
    if discount is None or (is_add_on and discount.scope is Scope.PLAN):
        return 0
    match discount.rebate:
        case Percent(rate):
            return percent_of(price, rate)
        case FixedAmount():
            return min(of_fixed, price)
        case _:
            assert_never(discount.rebate)
