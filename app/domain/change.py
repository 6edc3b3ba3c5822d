"""What may be asked of a subscription, and what it costs: `preview_change`.

The same functions serve the wizard, the confirmation and the command line.
"""

from collections.abc import Mapping, Sequence
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
from app.domain.overage import close_window
from app.domain.quota import ClosedWindow
from app.domain.scheduled import ScheduledChange, Slot, Withdraw, scheduled_changes, withdrawn
from app.domain.subscription import Scheduled, Subscription, Terms, redemptions
from app.domain.timeline import Step, StepKind, Subscribing, advance, offers, renew, start

__all__ = [
    "Change",
    "ExpireNow",
    "HandOver",
    "Modify",
    "Preview",
    "ResumeRenewal",
    "ScheduledChange",
    "Slot",
    "StopRenewal",
    "TakeOver",
    "Withdraw",
    "preview_change",
    "preview_changes",
    "preview_subscribing",
    "scheduled_changes",
]


@dataclass(frozen=True, slots=True)
class StopRenewal:
    """Usable to the end of the cycle, then ended."""


@dataclass(frozen=True, slots=True)
class ResumeRenewal:
    """Take a stop back before the cycle's end."""


@dataclass(frozen=True, slots=True)
class TakeOver:
    """The firm pays from the next renewal on; in the cycle of a hand over it withdraws it."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """The firm stops paying: the cycle runs to its end, then the client can subscribe itself."""


@dataclass(frozen=True, slots=True)
class ExpireNow:
    """End today: no refund, no charge but the open overage."""


Change = Modify | StopRenewal | ResumeRenewal | Withdraw | TakeOver | HandOver | ExpireNow


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
    closed: tuple[ClosedWindow, ...] = ()
    """The quota window that an end closes."""

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
    return preview_changes(subscription, terms, (change,), today)


def preview_changes(
    subscription: Subscription, terms: Terms, changes: Sequence[Change], today: date
) -> Preview:
    """Return what several changes made today, one after the other, cost together.

    All that they bill, from the subscription before the first to the one after the last; the
    notices are of the whole: a renewal that one change resumes and the next stops is not told.
    Raises `Refused` where the rules do not allow one of them.
    """
    before, _ = advance(subscription, terms, today)
    after, lines, closed = before, list[BilledLine](), list[ClosedWindow]()
    for change in changes:
        if after.ended_on is not None:
            raise Refused(Refusal.ALREADY_ENDED, day=after.ended_on)
        after, billed, windows = _changed(after, terms, change, today)
        lines += billed
        closed += windows
    if after.ended_on is not None:
        return Preview(before, after, tuple(lines), (), (), tuple(closed))
    renewal = renew(after, terms)
    notices = (*notices_of(before, after), *_dropped(before, renewal))
    return Preview(before, after, tuple(lines), renewal.period_lines, notices, tuple(closed))


_Changed = tuple[Subscription, tuple[BilledLine, ...], tuple[ClosedWindow, ...]]


def _changed(before: Subscription, terms: Terms, change: Change, today: date) -> _Changed:
    """Apply a change: the subscription after it, what is billed today, the windows it closes."""
    match change:
        case Modify():
            return *modified(before, terms, change, today), ()
        case StopRenewal():
            return _stopped(before), (), ()
        case ResumeRenewal():
            if before.renews:
                raise Refused(Refusal.RENEWAL_NOT_STOPPED)
            return replace(before, renews=True, handed_over=False), (), ()
        case Withdraw():
            return without_orphans(withdrawn(before, change), terms), (), ()
        case TakeOver():
            return _taken_over(before), (), ()
        case HandOver():
            return _handed_over(before), (), ()
        case ExpireNow():
            closed, overage = close_window(before, terms, today)
            ended = replace(before, ended_on=today, renews=False, scheduled=Scheduled())
            return ended, overage, (closed,)
        case _:
            assert_never(change)


def _stopped(before: Subscription) -> Subscription:
    if not before.renews:
        raise Refused(Refusal.RENEWAL_ALREADY_STOPPED, day=before.period.end)
    return replace(before, renews=False)


def _taken_over(before: Subscription) -> Subscription:
    """The firm pays from the next renewal, which resumes; a hand over is withdrawn instead."""
    if before.handed_over:
        return replace(before, renews=True, handed_over=False)
    if Payer.FIRM in (before.payer, before.scheduled.payer):
        raise Refused(Refusal.FIRM_PAYS_ALREADY)
    return replace(before, renews=True, scheduled=replace(before.scheduled, payer=Payer.FIRM))


def _handed_over(before: Subscription) -> Subscription:
    """Renewal stops; what the client pays is not the firm's to hand over."""
    if before.payer is Payer.CLIENT:
        raise Refused(Refusal.CLIENT_PAYS_ALREADY)
    if before.handed_over:
        raise Refused(Refusal.HANDED_OVER_ALREADY, day=before.period.end)
    return replace(before, renews=False, handed_over=True)


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
    return Preview(None, after, lines, renew(after, terms).period_lines, notices)


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
