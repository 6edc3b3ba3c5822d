"""What may be asked of a running subscription, and what it costs: `preview_change`.

The same function serves the wizard, the confirmation and the command line.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import assert_never

from app.domain.billing import BilledLine, Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Plan
from app.domain.discount import redeem
from app.domain.errors import Refusal, Refused
from app.domain.notices import Notice, NoticeKind, notices_of
from app.domain.proration import add_services, capped, replace_plan
from app.domain.subscription import Scheduled, Service, Subscription, Terms, redemptions
from app.domain.timeline import Subscribing, advance, offers, renew, start


class Slot(Enum):
    """What can be scheduled and withdrawn on its own."""

    PLAN = "plan"
    INTERVAL = "interval"
    PAYER = "payer"
    PROMO = "promo"
    ADD_ON_END = "add_on_end"
    ADD_ON_START = "add_on_start"


@dataclass(frozen=True, slots=True)
class Modify:
    """What the wizard confirms: the firm pays from now on, and renewal resumes.

    None leaves a part as it is, scheduled or running; `add_ons` is the whole set wanted.
    """

    plan: str | None = None
    interval: Interval | None = None
    add_ons: frozenset[str] | None = None
    promo: str | None = None


@dataclass(frozen=True, slots=True)
class StopRenewal:
    """Usable to the end of the cycle, then ended."""


@dataclass(frozen=True, slots=True)
class ResumeRenewal:
    """Take a stop back before the cycle's end."""


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take back one scheduled change; `add_on` names it for the two slots of add-ons."""

    slot: Slot
    add_on: str | None = None


Change = Modify | StopRenewal | ResumeRenewal | Withdraw


@dataclass(frozen=True, slots=True)
class ScheduledChange:
    """One thing that the next renewal will change; without effect while renewal is stopped."""

    slot: Slot
    code: str
    on: date
    effective: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What a change does, before it is confirmed. Equal inputs give equal previews."""

    before: Subscription | None
    """None: the client had no subscription."""
    after: Subscription
    today: tuple[BilledLine, ...]
    at_renewal: tuple[BilledLine, ...]
    """Expected on `after.period.end`; empty where it will not renew."""
    notices: tuple[Notice, ...]

    @property
    def scheduled(self) -> tuple[ScheduledChange, ...]:
        """What is scheduled, once this is confirmed."""
        return scheduled_changes(self.after)

    @property
    def firm_owes(self) -> bool:
        """Whether the firm has something to pay today or at the next renewal."""
        return any(
            sum(line.net for line in lines if line.payer is Payer.FIRM) > 0
            for lines in (self.today, self.at_renewal)
        )


def preview_change(
    subscription: Subscription, terms: Terms, change: Change, today: date
) -> Preview:
    """Return what a change made today costs today and at the next renewal.

    The subscription is first advanced to the day: on a renewal day the renewal comes first.
    Raises `Refused` where the rules do not allow the change.
    """
    before, _ = advance(subscription, terms, today)
    if before.ended_on is not None:
        raise Refused(Refusal.ALREADY_ENDED, day=before.ended_on)
    lines: tuple[BilledLine, ...] = ()
    match change:
        case Modify():
            after, lines = _modify(before, terms, change, today)
        case StopRenewal():
            if not before.renews:
                raise Refused(Refusal.RENEWAL_ALREADY_STOPPED, day=before.period.end)
            after = replace(before, renews=False)
        case ResumeRenewal():
            if before.renews:
                raise Refused(Refusal.RENEWAL_NOT_STOPPED)
            after = replace(before, renews=True)
        case Withdraw():
            after = _without_orphans(_withdrawn(before, change), terms)
        case _:
            assert_never(change)
    return Preview(before, after, lines, renew(after, terms).lines, notices_of(before, after))


def preview_subscribing(
    wanted: Subscribing, terms: Terms, promo: str | None, today: date, used: Mapping[str, int]
) -> Preview:
    """Return what a subscription that begins today costs today and at its first renewal.

    `used` is how often the client redeemed each code. Raises `Refused` where the plan is not sold
    yet, an add-on is not offered or the code does not apply.
    """
    plan = terms.catalogue.plan(wanted.plan)
    _check_sold(plan, today)
    for code in wanted.add_ons:
        terms.catalogue.add_on(code)
        if not offers(plan, code):
            raise Refused(Refusal.ADD_ON_NOT_OFFERED, add_on=code, plan=plan.code)
    if promo is not None:
        known = terms.catalogue.promo_code(promo)
        discount = redeem(
            known,
            plan=plan.code,
            interval=wanted.interval,
            on=today,
            redemptions=redemptions(terms, used, known.code),
        )
        wanted = replace(wanted, discount=discount)
    after = start(wanted, terms, today)
    lines = tuple(service.running for service in after.services)
    notices = (Notice(NoticeKind.FIRM_BECOMES_PAYER),) if wanted.payer is Payer.FIRM else ()
    return Preview(None, after, lines, renew(after, terms).lines, notices)


def scheduled_changes(subscription: Subscription) -> tuple[ScheduledChange, ...]:
    """Return what is scheduled, slot by slot; all of it takes effect at the next renewal."""
    scheduled = subscription.scheduled
    found: list[tuple[Slot, str]] = []
    if scheduled.plan is not None:
        found.append((Slot.PLAN, scheduled.plan))
    if scheduled.interval is not None:
        found.append((Slot.INTERVAL, scheduled.interval.value))
    found += [(Slot.ADD_ON_END, s.code) for s in subscription.add_ons if s.ends]
    found += [(Slot.ADD_ON_START, code) for code in scheduled.add_ons]
    if scheduled.payer is not None:
        found.append((Slot.PAYER, scheduled.payer.value))
    if scheduled.promo is not None:
        found.append((Slot.PROMO, scheduled.promo.code))
    on, effective = subscription.period.end, subscription.renews
    return tuple(ScheduledChange(slot, code, on, effective) for slot, code in found)


def _modify(
    before: Subscription, terms: Terms, change: Modify, today: date
) -> tuple[Subscription, tuple[BilledLine, ...]]:
    """Plan now or at renewal, then interval, add-ons and promo code; the firm pays."""
    state = replace(
        before,
        payer=Payer.FIRM,
        renews=True,
        scheduled=replace(before.scheduled, payer=None),
    )
    state, credits, charges = _change_plan(state, terms, change.plan, today)
    if change.interval is not None:
        switch = None if change.interval is state.interval else change.interval
        state = replace(state, scheduled=replace(state.scheduled, interval=switch))
    if change.add_ons is not None:
        state, added = _change_add_ons(state, terms, change.add_ons, today)
        charges += added
    if change.promo is not None:
        state = _with_promo(state, terms, change.promo, today)
    state = _without_orphans(state, terms)
    if state == before:
        raise Refused(Refusal.NOTHING_CHANGES)
    return state, (*capped(credits, charges), *charges)


_Changed = tuple[Subscription, tuple[BilledLine, ...], tuple[BilledLine, ...]]


def _change_plan(state: Subscription, terms: Terms, wanted: str | None, today: date) -> _Changed:
    """A higher rank at once, a lower one at the next renewal; either replaces what was scheduled."""
    if wanted is None:
        return state, (), ()
    plan, present = terms.catalogue.plan(wanted), terms.catalogue.plan(state.plan.code)
    if plan.code == present.code:
        return replace(state, scheduled=replace(state.scheduled, plan=None)), (), ()
    if plan.rank < present.rank:
        _check_sold(plan, state.period.end)
        return replace(state, scheduled=replace(state.scheduled, plan=plan.code)), (), ()
    _check_sold(plan, today)
    state = replace(state, scheduled=replace(state.scheduled, plan=None))
    return replace_plan(state, terms, plan, today)


def _check_sold(plan: Plan, on: date) -> None:
    """Raise `Refused` (PLAN_NOT_SOLD_YET) where no price of a plan is for sales of that day."""
    first = min(version.new_from for version in plan.prices)
    if first > on:
        raise Refused(Refusal.PLAN_NOT_SOLD_YET, plan=plan.code, day=first)


def _change_add_ons(
    state: Subscription, terms: Terms, wanted: frozenset[str], today: date
) -> tuple[Subscription, tuple[BilledLine, ...]]:
    """Add at once what the plan offers, at renewal what only the next plan does; end the rest."""
    present, coming = (terms.catalogue.plan(code) for code in (state.plan.code, state.next_plan))
    running = {service.code for service in state.add_ons}
    new = sorted(wanted - running - set(coming.includes) - set(present.includes))
    included = wanted & set(present.includes) - running
    later = sorted(code for code in included if offers(coming, code))
    for code in new:
        terms.catalogue.add_on(code)
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
    """An add-on ends where it is no longer wanted; what the next plan includes ends with the plan."""
    return service.code not in wanted and service.code not in coming.includes


def _with_promo(state: Subscription, terms: Terms, code: str, today: date) -> Subscription:
    """Check a code today against what the next renewal will have; it begins then.

    The running code takes back the one that was to replace it, and keeps the periods it has left.
    """
    promo, running = terms.catalogue.promo_code(code), state.discount
    taken = state.scheduled.promo or running
    if taken is not running and running and running.code == promo.code and running.lasts:
        return _scheduling(state, replace(state.scheduled, promo=None))
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


def _withdrawn(before: Subscription, change: Withdraw) -> Subscription:
    """Empty one slot; raises `Refused` (NOTHING_SCHEDULED) where it is empty."""
    found = [
        planned
        for planned in scheduled_changes(before)
        if planned.slot is change.slot and change.add_on in (None, planned.code)
    ]
    if not found:
        raise Refused(Refusal.NOTHING_SCHEDULED)
    match change.slot:
        case Slot.PLAN:
            return _scheduling(before, replace(before.scheduled, plan=None))
        case Slot.INTERVAL:
            return _scheduling(before, replace(before.scheduled, interval=None))
        case Slot.PAYER:
            return _scheduling(before, replace(before.scheduled, payer=None))
        case Slot.PROMO:
            return _scheduling(before, replace(before.scheduled, promo=None))
        case Slot.ADD_ON_START:
            kept = tuple(c for c in before.scheduled.add_ons if c != found[0].code)
            return _scheduling(before, replace(before.scheduled, add_ons=kept))
        case Slot.ADD_ON_END:
            return replace(
                before,
                add_ons=tuple(
                    replace(s, ends=False) if s.code == found[0].code else s for s in before.add_ons
                ),
            )
        case _:
            assert_never(change.slot)


def _without_orphans(state: Subscription, terms: Terms) -> Subscription:
    """Drop the add-ons that were to begin with a plan that no longer comes."""
    coming = terms.catalogue.plan(state.next_plan)
    waiting = tuple(code for code in state.scheduled.add_ons if offers(coming, code))
    return _scheduling(state, replace(state.scheduled, add_ons=waiting))


def _scheduling(before: Subscription, scheduled: Scheduled) -> Subscription:
    return replace(before, scheduled=scheduled)
