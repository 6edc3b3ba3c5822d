"""A promo code typed on a running subscription begins with the next renewal."""

from dataclasses import replace

import pytest

from app.domain.change import Modify, Slot, Withdraw
from app.domain.errors import Refusal, Refused
from app.domain.notices import Notice, NoticeKind
from tests.builders import YEARLY, amounts, at, before, changed, imported, preview, started, terms


def code(text: str) -> Modify:
    return Modify(promo=text)


def test_nothing_already_billed_is_clawed_back() -> None:
    found = preview(started("2026-11-01", add_ons=["paiements"]), code("bienvenue"), "2026-11-22")
    assert found.today == ()
    assert found.after.discount is None
    assert [(s.slot, s.code) for s in found.scheduled] == [(Slot.PROMO, "BIENVENUE")]
    assert amounts(found.at_renewal) == [("essentiel", 872), ("paiements", 450)]
    assert found.notices == ()


def test_it_lasts_its_periods_from_the_renewal_on() -> None:
    waiting = changed(started("2026-11-01"), code("BIENVENUE"), "2026-11-22")
    days = ("2026-12-01", "2027-01-01", "2027-02-01", "2027-03-01")
    assert [at(waiting, on).price for on in days] == [872, 872, 872, 1090]


def test_a_charge_of_today_has_the_running_discount_and_not_the_one_that_waits() -> None:
    waiting = changed(started("2026-11-01"), code("CABINET15"), "2026-11-10")
    found = preview(waiting, Modify(plan="pro"), "2026-11-22")
    assert amounts(found.today) == [("essentiel", -327), ("pro", 807)]
    assert amounts(found.at_renewal) == [("pro", 2286)]


def test_it_is_checked_on_the_day_it_is_typed() -> None:
    late = started("2026-12-01")
    assert at(changed(late, code("BIENVENUE"), "2026-12-31"), "2027-01-01").price == 872
    with pytest.raises(Refused) as refused:
        preview(late, code("BIENVENUE"), "2027-01-01")
    assert refused.value.reason is Refusal.PROMO_EXPIRED


@pytest.mark.parametrize(
    ("plan", "act", "reason"),
    [
        ("entreprise", Modify(promo="BIENVENUE"), Refusal.PROMO_WRONG_PLAN),
        ("pro", Modify(promo="BIENVENUE", interval=YEARLY), Refusal.PROMO_WRONG_INTERVAL),
        ("pro", Modify(promo="BIENVENUE", plan="entreprise"), Refusal.PROMO_WRONG_PLAN),
        ("pro", Modify(promo="BIENVENUE", plan="decouverte"), Refusal.PROMO_WRONG_PLAN),
        ("pro", Modify(promo="ANNUEL50"), Refusal.PROMO_WRONG_INTERVAL),
        ("pro", Modify(promo="ETE2025"), Refusal.PROMO_EXPIRED),
        ("pro", Modify(promo="NOEL"), Refusal.PROMO_UNKNOWN),
    ],
)
def test_it_is_checked_against_what_the_next_renewal_will_have(
    plan: str, act: Modify, reason: Refusal
) -> None:
    with pytest.raises(Refused) as refused:
        preview(started("2026-11-01", plan), act, "2026-11-22")
    assert refused.value.reason is reason


def test_it_may_fit_the_coming_plan_and_interval_alone() -> None:
    act = Modify(plan="pro", interval=YEARLY, promo="ANNUEL50")
    found = preview(started("2026-11-01", "entreprise"), act, "2026-11-22")
    assert amounts(found.at_renewal) == [("pro", 21900)]


def test_withdrawing_the_plan_that_it_needs_ends_it_at_the_renewal() -> None:
    waiting = changed(
        started("2026-11-01", "entreprise"), Modify(plan="pro", promo="BIENVENUE"), "2026-11-22"
    )
    found = preview(waiting, Withdraw(Slot.PLAN), "2026-11-23")
    assert found.notices == (Notice(NoticeKind.PROMO_ENDS_AT_RENEWAL, "BIENVENUE"),)
    assert amounts(found.at_renewal) == [("entreprise", 7900)]


def test_redemptions_in_all_are_counted() -> None:
    begun = started("2026-11-01")
    preview(begun, code("MOINS5"), "2026-11-22", terms(redeemed={"MOINS5": 49}))
    with pytest.raises(Refused) as refused:
        preview(begun, code("MOINS5"), "2026-11-22", terms(redeemed={"MOINS5": 50}))
    assert refused.value.reason is Refusal.PROMO_USED_UP


def test_redemptions_by_the_client_are_counted() -> None:
    begun = replace(started("2026-11-01"), codes_used={"BIENVENUE": 1})
    with pytest.raises(Refused) as refused:
        preview(begun, code("BIENVENUE"), "2026-11-22")
    assert refused.value.reason is Refusal.PROMO_USED_BY_CLIENT


@pytest.mark.parametrize("typed", ["CABINET15", "cabinet15"])
def test_a_code_that_runs_cannot_be_typed_again(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        preview(started("2026-11-01", code="CABINET15"), code(typed), "2026-11-22")
    assert refused.value.reason is Refusal.PROMO_ALREADY_ACTIVE


def test_a_code_that_waits_cannot_be_typed_again() -> None:
    waiting = changed(started("2026-11-01"), code("CABINET15"), "2026-11-20")
    with pytest.raises(Refused) as refused:
        preview(waiting, code("CABINET15"), "2026-11-22")
    assert refused.value.reason is Refusal.PROMO_ALREADY_ACTIVE


def test_a_code_in_its_last_period_can_be_redeemed_again() -> None:
    last = imported("2026-06-01", "2026-11-22", code="MOINS5")
    assert last.discount is not None
    assert last.discount.left == 0
    found = preview(last, code("MOINS5"), "2026-11-22")
    assert amounts(found.at_renewal) == [("essentiel", 590)]
    assert found.notices == ()


def test_a_new_code_replaces_the_one_that_runs_and_the_preview_names_both() -> None:
    found = preview(started("2026-11-01", code="BIENVENUE"), code("CABINET15"), "2026-11-22")
    assert found.notices == (Notice(NoticeKind.DISCOUNT_REPLACED, "BIENVENUE", "CABINET15"),)
    assert found.after.discount == before(found).discount
    assert amounts(found.at_renewal) == [("essentiel", 926)]


def test_a_new_code_replaces_the_one_that_waits_and_the_preview_names_both() -> None:
    waiting = changed(started("2026-11-01"), code("BIENVENUE"), "2026-11-20")
    found = preview(waiting, code("CABINET15"), "2026-11-22")
    assert found.notices == (Notice(NoticeKind.DISCOUNT_REPLACED, "BIENVENUE", "CABINET15"),)


def test_a_code_in_its_last_period_is_replaced_without_a_question() -> None:
    last = at(started("2026-09-01", code="BIENVENUE"), "2026-11-01")
    assert preview(last, code("CABINET15"), "2026-11-22").notices == ()


def test_withdrawn_it_leaves_the_one_that_runs() -> None:
    begun = started("2026-11-01", code="BIENVENUE")
    waiting = changed(begun, code("CABINET15"), "2026-11-20")
    assert changed(waiting, Withdraw(Slot.PROMO), "2026-11-22") == begun
