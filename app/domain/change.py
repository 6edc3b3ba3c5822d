"""What may be asked of a subscription, and what it costs: `preview_change`.

The same functions serve the wizard, the confirmation and the command line.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from app.domain.billing import BilledLine, Payer
from app.domain.discount import redeem
from app.domain.errors import Refusal, Refused
from app.domain.modification import (
    Modify,
    check_add_on_sold,
    check_plan_sold,
    modified,
    without_orphans,
)
from app.domain.notices import Notice, NoticeKind, notices_of
from app.domain.scheduled import ScheduledChange, Slot, Withdraw, scheduled_changes, withdrawn
from app.domain.subscription import Subscription, Terms, redemptions
from app.domain.timeline import Step, StepKind, Subscribing, advance, offers, renew, start

__all__ = [
    "Change",
    "Modify",
    "Preview",
    "ResumeRenewal",
    "ScheduledChange",
    "Slot",
    "StopRenewal",
    "Withdraw",
    "preview_change",
    "preview_subscribing",
    "scheduled_changes",
]


@dataclass(frozen=True, slots=True)
class StopRenewal:
    """Usable to the end of the cycle, then ended."""


@dataclass(frozen=True, slots=True)
class ResumeRenewal:
    """Take a stop back before the cycle's end."""


Change = Modify | StopRenewal | ResumeRenewal | Withdraw


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
            after, lines = modified(before, terms, change, today)
        case StopRenewal():
            if not before.renews:
                raise Refused(Refusal.RENEWAL_ALREADY_STOPPED, day=before.period.end)
            after = replace(before, renews=False)
        case ResumeRenewal():
            if before.renews:
                raise Refused(Refusal.RENEWAL_NOT_STOPPED)
            after = replace(before, renews=True)
        case Withdraw():
            after = without_orphans(withdrawn(before, change), terms)
        case _:
            assert_never(change)
    renewal = renew(after, terms)
    notices = (*notices_of(before, after), *_dropped(before, renewal))
    return Preview(before, after, lines, renewal.lines, notices)


def preview_subscribing(
    wanted: Subscribing, terms: Terms, promo: str | None, today: date, used: Mapping[str, int]
) -> Preview:
    """Return what a subscription that begins today costs today and at its first renewal.

    `used` is how often the client redeemed each code. Raises `Refused` where the plan is not sold
    yet, an add-on is not offered or the code does not apply.
    """
    plan = terms.catalogue.plan(wanted.plan)
    check_plan_sold(plan, today)
    for code in wanted.add_ons:
        check_add_on_sold(terms.catalogue.add_on(code), today)
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


def _dropped(before: Subscription, renewal: Step) -> tuple[Notice, ...]:
    """Say which add-ons a plan that was scheduled now will take along at the renewal."""
    if renewal.kind is StepKind.ENDED or renewal.before.scheduled.plan == before.scheduled.plan:
        return ()
    kept = {service.code for service in renewal.after.add_ons}
    return tuple(
        Notice(NoticeKind.ADD_ON_ENDS_AT_RENEWAL, service.code)
        for service in renewal.before.add_ons
        if not service.ends and service.code not in kept
    )
