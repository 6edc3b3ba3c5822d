"""Modifying a subscription in the wizard: plan, interval, add-ons and promo code; the firm pays."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.billing import BilledLine, Payer
from app.domain.calendar import Interval
from app.domain.catalogue import AddOn, Plan
from app.domain.discount import redeem
from app.domain.errors import Refusal, Refused
from app.domain.proration import add_services, capped, replace_plan
from app.domain.subscription import Service, Subscription, Terms, redemptions
from app.domain.timeline import offers


@dataclass(frozen=True, slots=True)
class Modify:
    """What the wizard confirms: the firm pays from now on, and renewal resumes.

    None leaves a part as it is, scheduled or running; `add_ons` is the whole set wanted.
    """

    plan: str | None = None
    interval: Interval | None = None
    add_ons: frozenset[str] | None = None
    promo: str | None = None


def modified(
    before: Subscription, terms: Terms, change: Modify, today: date
) -> tuple[Subscription, tuple[BilledLine, ...]]:
    """Plan now or at renewal, then interval, add-ons and promo code; the firm pays."""
    state = taken_on(before)
    state, credits, charges = _change_plan(state, terms, change.plan, today)
    if change.interval is not None:
        switch = None if change.interval is state.interval else change.interval
        state = replace(state, scheduled=replace(state.scheduled, interval=switch))
    if change.add_ons is not None:
        state, added = _change_add_ons(state, terms, change.add_ons, today)
        charges += added
    if change.promo is not None:
        state = _with_promo(state, terms, change.promo, today)
    state = without_orphans(state, terms)
    if state == before:
        raise Refused(Refusal.NOTHING_CHANGES)
    return state, (*capped(credits, charges), *charges)


def taken_on(before: Subscription) -> Subscription:
    """Return a subscription that the firm pays from now on; its renewal resumes."""
    return replace(
        before,
        payer=Payer.FIRM,
        renews=True,
        handed_over=False,
        scheduled=replace(before.scheduled, payer=None),
    )


_Changed = tuple[Subscription, tuple[BilledLine, ...], tuple[BilledLine, ...]]


def _change_plan(state: Subscription, terms: Terms, wanted: str | None, today: date) -> _Changed:
    """A higher rank at once, a lower one at the next renewal, over any plan scheduled before."""
    if wanted is None:
        return state, (), ()
    plan, present = terms.catalogue.plan(wanted), terms.catalogue.plan(state.plan.code)
    if plan.code == present.code:
        return replace(state, scheduled=replace(state.scheduled, plan=None)), (), ()
    if plan.rank < present.rank:
        check_plan_sold(plan, state.period.end)
        return replace(state, scheduled=replace(state.scheduled, plan=plan.code)), (), ()
    check_plan_sold(plan, today)
    state = replace(state, scheduled=replace(state.scheduled, plan=None))
    return replace_plan(state, terms, plan, today)


def check_plan_sold(plan: Plan, on: date) -> None:
    """Raise `Refused` (PLAN_NOT_SOLD_YET) where no price of a plan is for sales of that day."""
    first = min(version.new_from for version in plan.prices)
    if first > on:
        raise Refused(Refusal.PLAN_NOT_SOLD_YET, plan=plan.code, day=first)


def check_add_on_sold(add_on: AddOn, on: date) -> None:
    """Raise `Refused` (ADD_ON_NOT_SOLD_YET) where no price of it is for sales of that day."""
    first = min(version.new_from for version in add_on.prices)
    if first > on:
        raise Refused(Refusal.ADD_ON_NOT_SOLD_YET, add_on=add_on.code, day=first)


def _change_add_ons(
    state: Subscription, terms: Terms, wanted: frozenset[str], today: date
) -> tuple[Subscription, tuple[BilledLine, ...]]:
    """Add at once what the plan offers, at renewal what only the next plan does; end the rest."""
    present, coming = (terms.catalogue.plan(code) for code in (state.plan.code, state.next_plan))
    running, renewal = {service.code for service in state.add_ons}, state.period.end
    new = sorted(wanted - running - set(coming.includes) - set(present.includes))
    included = wanted & set(present.includes) - running
    later = sorted(code for code in included if offers(coming, code))
    for code in new:
        check_add_on_sold(terms.catalogue.add_on(code), today if offers(present, code) else renewal)
        if not offers(present, code) and not offers(coming, code):
            raise Refused(Refusal.ADD_ON_NOT_OFFERED, add_on=code, plan=coming.code)
    now = [code for code in new if offers(present, code)]
    later += [code for code in new if not offers(present, code)]
    kept = tuple(replace(s, ends=_ends(s, wanted, coming)) for s in state.add_ons)
    state = replace(
        state, add_ons=kept, scheduled=replace(state.scheduled, add_ons=tuple(sorted(later)))
    )
    return add_services(state, terms, now, today)


def _ends(service: Service, wanted: frozenset[str], coming: Plan) -> bool:
    """An add-on no longer wanted ends; what the next plan includes ends with the present plan."""
    return service.code not in wanted and service.code not in coming.includes


def _with_promo(state: Subscription, terms: Terms, code: str, today: date) -> Subscription:
    """Check a code today against what the next renewal will have; it begins then.

    The running code takes back the one that was to replace it, and keeps the periods it has left.
    """
    promo, running = terms.catalogue.promo_code(code), state.discount
    taken = state.scheduled.promo or running
    if taken is not running and running and running.code == promo.code and running.lasts:
        return replace(state, scheduled=replace(state.scheduled, promo=None))
    if taken is not None and taken.code == promo.code and taken.lasts:
        raise Refused(Refusal.PROMO_ALREADY_ACTIVE, promo=promo.code)
    discount = redeem(
        promo,
        plan=state.next_plan,
        interval=state.next_interval,
        on=today,
        redemptions=redemptions(terms, state.codes_used, promo.code),
    )
    return replace(state, scheduled=replace(state.scheduled, promo=discount))


def without_orphans(state: Subscription, terms: Terms) -> Subscription:
    """Drop the add-ons that were to begin with a plan that no longer comes."""
    coming = terms.catalogue.plan(state.next_plan)
    waiting = tuple(code for code in state.scheduled.add_ons if offers(coming, code))
    return replace(state, scheduled=replace(state.scheduled, add_ons=waiting))
