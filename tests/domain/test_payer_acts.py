import pytest

from app.domain.change import (
    Change,
    ExpireNow,
    HandOver,
    Modify,
    ResumeRenewal,
    Slot,
    StopRenewal,
    TakeOver,
    Withdraw,
)
from app.domain.errors import Refusal, Refused
from app.domain.notices import Notice, NoticeKind
from app.domain.subscription import Subscription
from app.domain.timeline import StepKind, advance
from tests.builders import CLIENT, FIRM, TERMS, changed, day, preview, started

OURS = started("2026-11-07")
THEIRS = started("2026-11-07", payer=CLIENT)
TODAY = "2026-11-22"
BECOMES = Notice(NoticeKind.FIRM_BECOMES_PAYER)
RESUMES = Notice(NoticeKind.RENEWAL_RESUMES)


def test_taking_over_the_firm_pays_from_the_next_renewal() -> None:
    found = preview(THEIRS, TakeOver(), TODAY)
    assert (found.today, found.notices) == ((), (BECOMES,))
    assert (found.after.payer, found.after.scheduled.payer) == (CLIENT, FIRM)
    assert {line.payer for line in found.at_renewal} == {FIRM}
    assert [planned.slot for planned in found.scheduled] == [Slot.PAYER]
    assert found.firm_owes


def test_a_take_over_can_be_withdrawn() -> None:
    taken = changed(THEIRS, TakeOver(), TODAY)
    assert changed(taken, Withdraw(Slot.PAYER), TODAY) == THEIRS


def test_taking_over_resumes_a_stopped_renewal() -> None:
    found = preview(changed(THEIRS, StopRenewal(), TODAY), TakeOver(), TODAY)
    assert found.after.renews
    assert found.notices == (BECOMES, RESUMES)


def test_handing_over_lets_the_cycle_run_out() -> None:
    found = preview(OURS, HandOver(), TODAY)
    assert (found.today, found.at_renewal) == ((), ())
    assert (found.after.renews, found.after.handed_over, found.after.payer) == (False, True, FIRM)
    ended, (step,) = advance(found.after, TERMS, day("2027-01-01"))
    assert (step.kind, ended.ended_on) == (StepKind.ENDED, day("2026-12-07"))


@pytest.mark.parametrize("change", [TakeOver(), ResumeRenewal(), Modify()])
def test_a_hand_over_is_withdrawn_within_its_cycle(change: Change) -> None:
    found = preview(changed(OURS, HandOver(), TODAY), change, TODAY)
    assert found.after == OURS
    assert found.notices == (BECOMES, RESUMES)


def test_what_was_stopped_can_be_handed_over() -> None:
    stopped = changed(OURS, StopRenewal(), TODAY)
    assert changed(stopped, HandOver(), TODAY).handed_over


def test_expiring_keeps_nothing_scheduled_and_refunds_nothing() -> None:
    planned = changed(OURS, Modify(plan="decouverte"), TODAY)
    found = preview(planned, ExpireNow(), TODAY)
    assert (found.today, found.scheduled, found.notices) == ((), (), ())
    assert (found.after.ended_on, found.after.renews) == (day(TODAY), False)


@pytest.mark.parametrize(
    ("before", "change", "reason"),
    [
        (OURS, TakeOver(), Refusal.FIRM_PAYS_ALREADY),
        (changed(THEIRS, TakeOver(), TODAY), TakeOver(), Refusal.FIRM_PAYS_ALREADY),
        (changed(OURS, StopRenewal(), TODAY), TakeOver(), Refusal.FIRM_PAYS_ALREADY),
        (THEIRS, HandOver(), Refusal.CLIENT_PAYS_ALREADY),
        (changed(THEIRS, TakeOver(), TODAY), HandOver(), Refusal.CLIENT_PAYS_ALREADY),
        (changed(OURS, HandOver(), TODAY), HandOver(), Refusal.HANDED_OVER_ALREADY),
        (changed(OURS, HandOver(), TODAY), StopRenewal(), Refusal.RENEWAL_ALREADY_STOPPED),
        (changed(OURS, ExpireNow(), TODAY), ExpireNow(), Refusal.ALREADY_ENDED),
        (changed(OURS, ExpireNow(), TODAY), TakeOver(), Refusal.ALREADY_ENDED),
    ],
)
def test_what_is_refused(before: Subscription, change: Change, reason: Refusal) -> None:
    with pytest.raises(Refused) as raised:
        preview(before, change, TODAY)
    assert raised.value.reason is reason
