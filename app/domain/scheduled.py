"""What the next renewal will change, slot by slot, and taking one of them back."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import assert_never

from app.domain.errors import Refusal, Refused
from app.domain.subscription import Scheduled, Subscription


class Slot(Enum):
    """What can be scheduled and withdrawn on its own."""

    PLAN = "plan"
    INTERVAL = "interval"
    PAYER = "payer"
    PROMO = "promo"
    ADD_ON_END = "add_on_end"
    ADD_ON_START = "add_on_start"


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take back one scheduled change; `add_on` names it for the two slots of add-ons."""

    slot: Slot
    add_on: str | None = None


@dataclass(frozen=True, slots=True)
class ScheduledChange:
    """One thing that the next renewal will change; without effect while renewal is stopped."""

    slot: Slot
    code: str
    on: date
    effective: bool


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


def withdrawn(before: Subscription, change: Withdraw) -> Subscription:
    """Empty one slot; raises `Refused` (NOTHING_SCHEDULED) where it is empty."""
    found = [
        planned
        for planned in scheduled_changes(before)
        if planned.slot is change.slot and change.add_on in (None, planned.code)
    ]
    if not found:
        raise Refused(Refusal.NOTHING_SCHEDULED)
    scheduled = before.scheduled
    match change.slot:
        case Slot.PLAN:
            return _scheduling(before, replace(scheduled, plan=None))
        case Slot.INTERVAL:
            return _scheduling(before, replace(scheduled, interval=None))
        case Slot.PAYER:
            return _scheduling(before, replace(scheduled, payer=None))
        case Slot.PROMO:
            return _scheduling(before, replace(scheduled, promo=None))
        case Slot.ADD_ON_START:
            kept = tuple(c for c in scheduled.add_ons if c != found[0].code)
            return _scheduling(before, replace(scheduled, add_ons=kept))
        case Slot.ADD_ON_END:
            return replace(
                before,
                add_ons=tuple(
                    replace(s, ends=False) if s.code == found[0].code else s for s in before.add_ons
                ),
            )
        case _:
            assert_never(change.slot)


def _scheduling(before: Subscription, scheduled: Scheduled) -> Subscription:
    return replace(before, scheduled=scheduled)
