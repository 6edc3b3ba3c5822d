"""What a preview says before anything is confirmed: notices, what is owed, what is refused."""

from dataclasses import replace

import pytest

from app.domain.billing import Payer
from app.domain.catalogue import Percent, PromoCode, Scope
from app.domain.change import Change, Modify, ResumeRenewal, Slot, StopRenewal, Withdraw
from app.domain.errors import Refusal, Refused
from app.domain.notices import Notice, NoticeKind
from app.domain.subscription import Scheduled
from tests.builders import (
    CLIENT,
    FIRM,
    MONTHLY,
    YEARLY,
    amounts,
    at,
    changed,
    day,
    imported,
    plan,
    preview,
    started,
    terms_of,
    version,
)

BECOMES_PAYER = Notice(NoticeKind.FIRM_BECOMES_PAYER)
RESUMES = Notice(NoticeKind.RENEWAL_RESUMES)


class TestTheFirmBecomesThePayer:
    @pytest.mark.parametrize(
        "act", [Modify(), Modify(plan="pro"), Modify(interval=YEARLY), Modify(promo="CABINET15")]
    )
    def test_through_the_wizard_where_the_client_pays(self, act: Modify) -> None:
        found = preview(started("2026-11-01", payer=CLIENT), act, "2026-11-22")
        assert BECOMES_PAYER in found.notices
        assert found.after.payer is FIRM
        assert {line.payer for line in found.at_renewal} == {FIRM}

    def test_and_is_not_told_again(self) -> None:
        taken = changed(started("2026-11-01", payer=CLIENT), Modify(plan="pro"), "2026-11-20")
        assert preview(taken, Modify(interval=YEARLY), "2026-11-22").notices == ()

    def test_unless_it_would_pay_the_next_renewal_anyway(self) -> None:
        begun = started("2026-11-01", payer=CLIENT)
        taken_over = replace(begun, scheduled=Scheduled(payer=FIRM))
        found = preview(taken_over, Modify(plan="pro"), "2026-11-22")
        assert found.notices == ()
        assert (found.after.payer, found.after.scheduled.payer) == (FIRM, None)

    @pytest.mark.parametrize("act", [Modify(), ResumeRenewal()])
    def test_where_its_renewal_was_stopped(self, act: Change) -> None:
        stopped = changed(started("2026-11-01"), StopRenewal(), "2026-11-20")
        assert preview(stopped, act, "2026-11-22").notices == (BECOMES_PAYER, RESUMES)

    def test_where_a_take_over_comes_back_with_the_renewal(self) -> None:
        begun = started("2026-11-01", payer=CLIENT)
        stopped = replace(begun, scheduled=Scheduled(payer=FIRM), renews=False)
        found = preview(stopped, ResumeRenewal(), "2026-11-22")
        assert {line.payer for line in found.at_renewal} == {FIRM}
        assert found.notices == (BECOMES_PAYER, RESUMES)

    def test_but_not_where_the_client_goes_on_paying(self) -> None:
        stopped = changed(started("2026-11-01", payer=CLIENT), StopRenewal(), "2026-11-20")
        assert preview(stopped, ResumeRenewal(), "2026-11-22").notices == (RESUMES,)

    def test_where_the_clients_turn_is_withdrawn(self) -> None:
        handed = replace(started("2026-11-01"), scheduled=Scheduled(payer=CLIENT))
        found = preview(handed, Withdraw(Slot.PAYER), "2026-11-22")
        assert found.notices == (BECOMES_PAYER,)


@pytest.mark.parametrize("act", [Modify(interval=YEARLY), Modify(plan="decouverte")])
def test_a_code_that_will_not_cover_the_renewal_is_told(act: Modify) -> None:
    found = preview(started("2026-11-01", code="BIENVENUE"), act, "2026-11-22")
    assert found.notices == (Notice(NoticeKind.PROMO_ENDS_AT_RENEWAL, "BIENVENUE"),)


def test_a_code_that_ends_anyway_is_not_told_to_end_at_the_renewal() -> None:
    last = at(started("2026-09-01", code="BIENVENUE"), "2026-11-01")
    assert preview(last, Modify(interval=YEARLY), "2026-11-22").notices == ()


def test_a_code_is_not_told_to_end_at_a_renewal_that_will_not_come() -> None:
    leaving = changed(
        started("2026-11-01", code="BIENVENUE"), Modify(interval=YEARLY), "2026-11-20"
    )
    assert preview(leaving, StopRenewal(), "2026-11-22").notices == ()


class TestRefused:
    @pytest.mark.parametrize(
        "act",
        [
            Modify(),
            Modify(plan="pro"),
            Modify(interval=MONTHLY),
            Modify(add_ons=frozenset({"paiements"})),
            Modify(plan="pro", interval=MONTHLY, add_ons=frozenset({"paiements"})),
        ],
    )
    def test_what_changes_nothing(self, act: Modify) -> None:
        with pytest.raises(Refused) as refused:
            preview(started("2026-11-01", "pro", add_ons=["paiements"]), act, "2026-11-22")
        assert refused.value.reason is Refusal.NOTHING_CHANGES

    def test_what_is_already_scheduled(self) -> None:
        act = Modify(plan="essentiel", interval=YEARLY)
        waiting = changed(started("2026-11-01", "pro"), act, "2026-11-20")
        with pytest.raises(Refused) as refused:
            preview(waiting, act, "2026-11-22")
        assert refused.value.reason is Refusal.NOTHING_CHANGES

    def test_an_upgrade_already_made(self) -> None:
        upgraded = changed(started("2026-11-01"), Modify(plan="pro"), "2026-11-22")
        with pytest.raises(Refused) as refused:
            preview(upgraded, Modify(plan="pro"), "2026-11-22")
        assert refused.value.reason is Refusal.NOTHING_CHANGES

    def test_but_paying_for_the_client_is_a_change(self) -> None:
        found = preview(started("2026-11-01", payer=CLIENT), Modify(), "2026-11-22")
        assert (found.today, found.after.payer) == ((), FIRM)

    def test_an_unknown_plan(self) -> None:
        with pytest.raises(Refused) as refused:
            preview(started("2026-11-01"), Modify(plan="or"), "2026-11-22")
        assert refused.value.reason is Refusal.PLAN_UNKNOWN

    def test_an_upgrade_to_a_plan_not_sold_yet(self) -> None:
        of = terms_of(plan("a", rank=1), plan("b", version(3000, new="2026-11-23"), rank=2))
        begun = started("2026-11-01", "a", of=of)
        with pytest.raises(Refused) as refused:
            preview(begun, Modify(plan="b"), "2026-11-22", of)
        assert refused.value.reason is Refusal.PLAN_NOT_SOLD_YET
        assert refused.value.facts == {"plan": "b", "day": day("2026-11-23")}
        assert preview(begun, Modify(plan="b"), "2026-11-23", of).today[1].net == 800

    def test_and_nothing_has_changed(self) -> None:
        begun = started("2026-11-01")
        with pytest.raises(Refused):
            preview(begun, Modify(plan="pro", promo="ETE2025"), "2026-11-22")
        assert begun == started("2026-11-01")


class TestWhatTheFirmOwes:
    @pytest.mark.parametrize(
        ("plan_code", "payer", "act", "owes"),
        [
            ("essentiel", FIRM, Modify(plan="pro"), True),
            ("pro", FIRM, Modify(plan="essentiel"), True),  # at the renewal
            ("pro", FIRM, Modify(plan="decouverte"), False),
            ("pro", CLIENT, Modify(), True),
            ("decouverte", CLIENT, Modify(), False),
            ("pro", CLIENT, StopRenewal(), False),
        ],
    )
    def test_is_what_it_pays_today_or_at_the_renewal(
        self, plan_code: str, payer: Payer, act: Change, owes: bool
    ) -> None:
        found = preview(started("2026-11-01", plan_code, payer=payer), act, "2026-11-22")
        assert found.firm_owes is owes

    def test_is_nothing_where_the_client_pays_the_renewal(self) -> None:
        stopped = changed(started("2026-11-01", payer=CLIENT), StopRenewal(), "2026-11-20")
        found = preview(stopped, ResumeRenewal(), "2026-11-22")
        assert amounts(found.at_renewal) == [("essentiel", 1090)]
        assert not found.firm_owes

    def test_is_nothing_where_the_credit_makes_up_for_the_charge(self) -> None:
        of = terms_of(
            plan("a", rank=1), plan("b", rank=2), PromoCode("GIFT", Percent(10_000), Scope.PLAN)
        )
        act = Modify(plan="b", promo="GIFT")
        found = preview(imported("2026-11-01", "2026-11-22", "a", of=of), act, "2026-11-22", of)
        assert amounts(found.today) == [("a", -300), ("b", 300)]
        assert amounts(found.at_renewal) == [("b", 0)]
        assert not found.firm_owes
