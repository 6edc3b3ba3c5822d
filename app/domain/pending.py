"""What a pending subscription may be: its plan, its extra services, its promo code."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.domain.clients import PendingSubscription
from app.domain.discount import Discount, granted, redeem
from app.domain.errors import Refusal, Refused
from app.domain.subscription import Terms, redemptions
from app.domain.timeline import offers


def fitting_pending(wanted: PendingSubscription, terms: Terms) -> PendingSubscription:
    """Return a pending subscription whose add-ons its plan sells, each once and in order.

    Without a plan nothing begins, so neither add-ons nor a code go with it:

    >>> from app.domain.catalogue import Catalogue
    >>> from app.domain.vat import VatRules
    >>> none = Terms(Catalogue("none", "EUR"), VatRules("FR", ()))
    >>> fitting_pending(PendingSubscription(firm_pays=True), none).payer
    <Payer.FIRM: 'firm'>

    Raises `Refused` (PLAN_MISSING, PLAN_UNKNOWN, ADD_ON_UNKNOWN, ADD_ON_NOT_OFFERED).
    """
    if wanted.plan is None:
        if wanted.promo or wanted.add_ons:
            raise Refused(Refusal.PLAN_MISSING)
        return wanted
    plan = terms.catalogue.plan(wanted.plan)
    for code in wanted.add_ons:
        terms.catalogue.add_on(code)
        if not offers(plan, code):
            raise Refused(Refusal.ADD_ON_NOT_OFFERED, add_on=code, plan=plan.code)
    return replace(
        wanted,
        plan=plan.code,
        add_ons=tuple(sorted(set(wanted.add_ons))),
        promo=wanted.promo or None,
    )


def redeemed_pending(
    wanted: PendingSubscription, terms: Terms, used: Mapping[str, int], today: date
) -> PendingSubscription:
    """Return it with its code as the catalogue writes it, checked as on the day it is typed.

    `used` is how often the client redeemed each code. Raises `Refused` with the code's reason.
    """
    if wanted.plan is None or wanted.promo is None:
        return wanted
    known = terms.catalogue.promo_code(wanted.promo)
    redeem(
        known,
        plan=wanted.plan,
        interval=wanted.interval,
        on=today,
        redemptions=redemptions(terms, used, known.code),
    )
    return replace(wanted, promo=known.code)


def covered_pending(pending: PendingSubscription, terms: Terms) -> PendingSubscription:
    """Return it where the code that it keeps covers its plan and interval.

    The code was redeemed when it was first set: its validity and limits are of that day. Raises
    `Refused` (PROMO_WRONG_PLAN, PROMO_WRONG_INTERVAL).
    """
    if pending.promo is None or pending.plan is None:
        return pending
    code, interval = pending.promo, pending.interval
    promo = granted(terms.catalogue.promo_code(code))
    if promo.plans and pending.plan not in promo.plans:
        raise Refused(Refusal.PROMO_WRONG_PLAN, promo=code, plan=pending.plan)
    if promo.intervals and interval not in promo.intervals:
        raise Refused(Refusal.PROMO_WRONG_INTERVAL, promo=code, interval=interval.value)
    return pending


def discount_of(terms: Terms, pending: PendingSubscription) -> Discount | None:
    """Return the discount of a pending subscription: its code was checked when it was set."""
    return granted(terms.catalogue.promo_code(pending.promo)) if pending.promo else None
