"""What waits for the next renewal: a slot each, the newest wins, each can be withdrawn."""

from dataclasses import replace
from itertools import permutations

import pytest

from app.domain.calendar import Interval
from app.domain.change import Modify, Slot, StopRenewal, Withdraw, scheduled_changes
from app.domain.errors import Refusal, Refused
from app.domain.notices import Notice, NoticeKind
from app.domain.subscription import Scheduled, Subscription
from tests.builders import (
    CLIENT,
    MONTHLY,
    YEARLY,
    amounts,
    at,
    changed,
    day,
    plan,
    preview,
    started,
    terms_of,
    version,
)


def slots(subscription: Subscription) -> list[tuple[Slot, str]]:
    return [(planned.slot, planned.code) for planned in scheduled_changes(subscription)]


def crowded() -> Subscription:
    """Something in every slot."""
    begun = started("2026-11-01", "entreprise", add_ons=["utilisateurs", "relances"])
    act = Modify(
        plan="pro",
        interval=YEARLY,
        add_ons=frozenset({"paiements", "archivage"}),
        promo="CABINET15",
    )
    state = changed(begun, act, "2026-11-22")
    return replace(state, scheduled=replace(state.scheduled, payer=CLIENT))


def test_a_downgrade_waits_and_moves_no_money() -> None:
    begun = started("2026-11-01", "pro", add_ons=["paiements"])
    found = preview(begun, Modify(plan="essentiel"), "2026-11-22")
    assert found.today == ()
    assert found.after.plan == begun.plan
    assert slots(found.after) == [(Slot.PLAN, "essentiel")]
    assert found.scheduled[0].on == day("2026-12-01")
    assert amounts(found.at_renewal) == [("essentiel", 1090), ("paiements", 450)]


@pytest.mark.parametrize(
    ("begun", "wanted", "price"), [(MONTHLY, YEARLY, 26900), (YEARLY, MONTHLY, 2690)]
)
def test_a_switch_of_interval_waits_and_moves_no_money(
    begun: Interval, wanted: Interval, price: int
) -> None:
    found = preview(started("2026-11-01", "pro", begun), Modify(interval=wanted), "2026-11-22")
    assert found.today == ()
    assert found.after.interval is begun
    assert slots(found.after) == [(Slot.INTERVAL, wanted.value)]
    assert amounts(found.at_renewal) == [("pro", price)]


@pytest.mark.parametrize(
    "acts",
    list(
        permutations([Modify(plan="essentiel"), Modify(interval=YEARLY), Modify(promo="CABINET15")])
    ),
)
def test_slots_do_not_disturb_each_other(acts: tuple[Modify, ...]) -> None:
    state = started("2026-11-01", "pro")
    for act in acts:
        state = changed(state, act, "2026-11-22")
    assert slots(state) == [
        (Slot.PLAN, "essentiel"),
        (Slot.INTERVAL, "yearly"),
        (Slot.PROMO, "CABINET15"),
    ]
    assert at(state, "2026-12-01").price == 10900 - 1635


def test_the_newest_wins_in_its_slot() -> None:
    state = started("2026-11-01", "entreprise")
    for code in ("pro", "essentiel", "pro", "decouverte"):
        state = changed(state, Modify(plan=code), "2026-11-22")
    for code in ("CABINET15", "MOINS5"):
        state = changed(state, Modify(promo=code), "2026-11-22")
    assert slots(state) == [(Slot.PLAN, "decouverte"), (Slot.PROMO, "MOINS5")]


@pytest.mark.parametrize(
    ("first", "back"),
    [
        (Modify(plan="essentiel"), Modify(plan="pro")),
        (Modify(interval=YEARLY), Modify(interval=MONTHLY)),
        (Modify(add_ons=frozenset()), Modify(add_ons=frozenset({"paiements"}))),
        (
            Modify(plan="decouverte", interval=YEARLY, add_ons=frozenset()),
            Modify(plan="pro", interval=MONTHLY, add_ons=frozenset({"paiements"})),
        ),
    ],
)
def test_choosing_what_one_already_has_empties_the_slot(first: Modify, back: Modify) -> None:
    begun = started("2026-11-01", "pro", add_ons=["paiements"])
    waiting = changed(begun, first, "2026-11-20")
    assert waiting != begun
    found = preview(waiting, back, "2026-11-22")
    assert (found.after, found.today) == (begun, ())


def test_choosing_the_code_that_runs_empties_the_slot_of_the_one_that_waits() -> None:
    begun = started("2026-11-01", "pro", code="CABINET15")
    waiting = changed(begun, Modify(promo="MOINS5"), "2026-11-20")
    assert changed(waiting, Modify(promo="CABINET15"), "2026-11-22") == begun


def test_choosing_the_code_that_runs_again_does_not_give_it_new_periods() -> None:
    begun = started("2026-11-01", code="MOINS5")
    waiting = changed(begun, Modify(promo="CABINET15"), "2026-11-20")
    kept = changed(waiting, Modify(promo="MOINS5"), "2026-11-22")
    renewed = at(kept, "2026-12-01")
    assert renewed.discount is not None
    assert (renewed.discount.code, renewed.discount.left) == ("MOINS5", 4)


def test_everything_scheduled_is_listed_with_its_day() -> None:
    found = scheduled_changes(crowded())
    assert [(planned.slot, planned.code) for planned in found] == [
        (Slot.PLAN, "pro"),
        (Slot.INTERVAL, "yearly"),
        (Slot.ADD_ON_END, "relances"),
        (Slot.ADD_ON_END, "utilisateurs"),
        (Slot.ADD_ON_START, "archivage"),
        (Slot.ADD_ON_START, "paiements"),
        (Slot.PAYER, "client"),
        (Slot.PROMO, "CABINET15"),
    ]
    assert {(planned.on, planned.effective) for planned in found} == {(day("2026-12-01"), True)}


@pytest.mark.parametrize(
    ("slot", "add_on", "gone"),
    [
        (Slot.INTERVAL, None, (Slot.INTERVAL, "yearly")),
        (Slot.ADD_ON_END, "utilisateurs", (Slot.ADD_ON_END, "utilisateurs")),
        (Slot.ADD_ON_END, None, (Slot.ADD_ON_END, "relances")),
        (Slot.ADD_ON_START, "paiements", (Slot.ADD_ON_START, "paiements")),
        (Slot.ADD_ON_START, None, (Slot.ADD_ON_START, "archivage")),
        (Slot.PAYER, None, (Slot.PAYER, "client")),
        (Slot.PROMO, None, (Slot.PROMO, "CABINET15")),
    ],
)
def test_one_slot_is_withdrawn_and_the_others_stay(
    slot: Slot, add_on: str | None, gone: tuple[Slot, str]
) -> None:
    before = crowded()
    found = preview(before, Withdraw(slot, add_on), "2026-11-25")
    assert found.today == ()
    assert slots(found.after) == [planned for planned in slots(before) if planned != gone]


def test_a_downgrade_is_withdrawn_with_the_add_ons_that_only_it_would_have_begun() -> None:
    found = preview(crowded(), Withdraw(Slot.PLAN), "2026-11-25")
    assert found.after.next_plan == "entreprise"
    assert Slot.ADD_ON_START not in {planned.slot for planned in found.scheduled}


@pytest.mark.parametrize("slot", Slot)
def test_an_empty_slot_cannot_be_withdrawn(slot: Slot) -> None:
    begun = started("2026-11-01", "pro", add_ons=["paiements"])
    with pytest.raises(Refused) as refused:
        preview(begun, Withdraw(slot), "2026-11-22")
    assert refused.value.reason is Refusal.NOTHING_SCHEDULED


def test_an_add_on_that_does_not_end_cannot_be_withdrawn_from_ending() -> None:
    with pytest.raises(Refused) as refused:
        preview(crowded(), Withdraw(Slot.ADD_ON_END, "paiements"), "2026-11-22")
    assert refused.value.reason is Refusal.NOTHING_SCHEDULED


def test_nothing_can_be_withdrawn_once_it_took_effect() -> None:
    waiting = changed(started("2026-11-01", "pro"), Modify(plan="essentiel"), "2026-11-22")
    with pytest.raises(Refused) as refused:
        preview(waiting, Withdraw(Slot.PLAN), "2026-12-01")
    assert refused.value.reason is Refusal.NOTHING_SCHEDULED


def test_while_renewal_is_stopped_what_is_scheduled_is_kept_without_effect() -> None:
    stopped = preview(crowded(), StopRenewal(), "2026-11-25")
    assert slots(stopped.after) == slots(crowded())
    assert not any(planned.effective for planned in stopped.scheduled)
    assert stopped.at_renewal == ()


def test_a_plan_not_sold_by_the_renewal_cannot_be_scheduled() -> None:
    of = terms_of(plan("coming", version(500, new="2026-12-02"), rank=1), plan("present", rank=2))
    with pytest.raises(Refused) as refused:
        preview(started("2026-11-01", "present", of=of), Modify(plan="coming"), "2026-11-22", of)
    assert refused.value.reason is Refusal.PLAN_NOT_SOLD_YET
    assert refused.value.facts == {"plan": "coming", "day": day("2026-12-02")}


def test_a_plan_sold_from_the_renewal_day_on_can_be_scheduled() -> None:
    of = terms_of(plan("coming", version(500, new="2026-12-01"), rank=1), plan("present", rank=2))
    begun = started("2026-11-01", "present", of=of)
    found = preview(begun, Modify(plan="coming"), "2026-11-22", of)
    assert amounts(found.at_renewal) == [("coming", 500)]


def test_a_change_of_plan_keeps_the_switch_that_waits() -> None:
    waiting = changed(started("2026-11-01", "pro"), Modify(interval=YEARLY), "2026-11-10")
    found = preview(waiting, Modify(plan="entreprise"), "2026-11-22")
    assert slots(found.after) == [(Slot.INTERVAL, "yearly")]
    assert amounts(found.at_renewal) == [("entreprise", 82800)]


def test_a_code_that_waits_is_told_to_end_when_the_plan_leaves_it() -> None:
    waiting = changed(started("2026-11-01", "pro"), Modify(promo="BIENVENUE"), "2026-11-10")
    found = preview(waiting, Modify(plan="entreprise"), "2026-11-22")
    assert found.notices == (Notice(NoticeKind.PROMO_ENDS_AT_RENEWAL, "BIENVENUE"),)
    assert amounts(found.at_renewal) == [("entreprise", 7900)]
    assert at(found.after, "2026-12-01").discount is None


def test_a_scheduled_payer_gives_way_to_the_wizard() -> None:
    begun = started("2026-11-01", payer=CLIENT)
    handed = replace(begun, scheduled=Scheduled(payer=CLIENT))
    assert changed(handed, Modify(plan="pro"), "2026-11-22").scheduled.payer is None
