"""Extra services added, ended, and added again."""

import pytest

from app.domain.billing import LineKind, Payer
from app.domain.change import Modify, Slot
from app.domain.errors import Refusal, Refused
from tests.builders import (
    CLIENT,
    FIRM,
    YEARLY,
    add_on,
    amounts,
    at,
    changed,
    day,
    imported,
    period,
    plan,
    preview,
    started,
    terms_of,
    version,
)


def holding(*codes: str) -> Modify:
    return Modify(add_ons=frozenset(codes))


def test_an_add_on_is_charged_for_the_days_left() -> None:
    found = preview(started("2026-11-01"), holding("utilisateurs", "archivage"), "2026-11-22")
    assert amounts(found.today) == [("archivage", 100), ("utilisateurs", 180)]
    line = found.today[1]
    assert (line.kind, line.plan, line.add_on) == (LineKind.ADD_ON, "essentiel", "utilisateurs")
    assert (line.span, line.period) == (
        period("2026-11-22", "2026-12-01"),
        period("2026-11-01", "2026-12-01"),
    )
    assert amounts(found.at_renewal) == [
        ("essentiel", 1090),
        ("archivage", 333),
        ("utilisateurs", 600),
    ]


def test_on_a_yearly_subscription_it_is_charged_for_the_days_left_of_the_year() -> None:
    found = preview(started("2025-12-19", interval=YEARLY), holding("paiements"), "2026-11-22")
    assert amounts(found.today) == [("paiements", 333)]  # 45,00 × 27/365 = 3,3288


@pytest.mark.parametrize(
    ("code", "charged", "at_renewal"),
    [
        ("CABINET15", 153, 510),  # 5,10 × 9/30
        ("BIENVENUE", 180, 600),  # on the plan only
        ("MOINS5", 180, 422),  # no fixed share until the renewal; then 1,7751 of 5,00
        (None, 180, 600),
    ],
)
def test_a_percentage_in_scope_applies_to_it(
    code: str | None, charged: int, at_renewal: int
) -> None:
    begun = started("2026-11-01", code=code)
    found = preview(begun, holding("utilisateurs"), "2026-11-22")
    assert amounts(found.today) == [("utilisateurs", charged)]
    assert amounts(found.at_renewal)[1] == ("utilisateurs", at_renewal)


def test_a_percentage_in_its_last_period_still_applies_to_it() -> None:
    of = terms_of(plan("a", add_ons=["x"]), add_on("x"))
    begun = started("2026-11-01", "a", of=of)
    assert amounts(preview(begun, holding("x"), "2026-11-16", of).today) == [("x", 150)]
    last = at(started("2025-07-01", code="ETE2025"), "2025-07-01")
    assert last.discount is not None
    assert not last.discount.lasts
    # ETE2025 is on the plan only.
    assert preview(last, holding("utilisateurs"), "2025-07-17").today[0].net == 290  # 15/31


def test_one_ended_stays_to_the_end_of_the_period_and_moves_no_money() -> None:
    begun = started("2026-11-01", add_ons=["paiements", "archivage"])
    found = preview(begun, holding("archivage"), "2026-11-22")
    assert found.today == ()
    assert [service.code for service in found.after.add_ons] == ["archivage", "paiements"]
    assert [(s.slot, s.code, s.on) for s in found.scheduled] == [
        (Slot.ADD_ON_END, "paiements", day("2026-12-01"))
    ]
    assert amounts(found.at_renewal) == [("essentiel", 1090), ("archivage", 333)]


def test_one_ended_and_added_again_before_the_end_costs_nothing() -> None:
    begun = started("2026-11-01", add_ons=["paiements"])
    ending = changed(begun, holding(), "2026-11-10")
    found = preview(ending, holding("paiements"), "2026-11-22")
    assert (found.today, found.after) == ((), begun)
    assert amounts(found.at_renewal) == [("essentiel", 1090), ("paiements", 450)]


def test_one_added_mid_period_then_ended_and_added_again_is_charged_once() -> None:
    added = changed(started("2026-11-01"), holding("paiements"), "2026-11-10")
    ending = changed(added, holding(), "2026-11-12")
    again = preview(ending, holding("paiements"), "2026-11-22")
    assert (again.today, again.after) == ((), added)


def test_one_added_again_after_its_end_is_sold_anew() -> None:
    of = terms_of(
        plan("a", add_ons=["x"]), add_on("x", version(300), version(450, new="2026-12-10"))
    )
    begun = started("2026-11-01", "a", add_ons=["x"], of=of)
    gone = at(changed(begun, holding(), "2026-11-22", of), "2026-12-01", of)
    assert gone.add_ons == ()
    found = preview(gone, holding("x"), "2026-12-17", of)
    assert amounts(found.today) == [("x", 218)]  # 4,50 × 15/31 = 2,1774
    assert found.after.add_ons[0].sale.sold_on == day("2026-12-17")


def test_several_can_end_and_begin_in_one_act() -> None:
    begun = started("2026-11-01", add_ons=["paiements"])
    found = preview(begun, holding("archivage"), "2026-11-22")
    assert amounts(found.today) == [("archivage", 100)]
    assert amounts(found.at_renewal) == [("essentiel", 1090), ("archivage", 333)]


def test_none_leaves_the_add_ons_as_they_are() -> None:
    begun = started("2026-11-01", add_ons=["paiements"])
    found = preview(begun, Modify(interval=YEARLY), "2026-11-22")
    assert amounts(found.at_renewal) == [("essentiel", 10900), ("paiements", 4500)]


@pytest.mark.parametrize("payer", [FIRM, CLIENT])
def test_the_firm_pays_what_it_adds(payer: Payer) -> None:
    begun = started("2026-11-01", payer=payer, country="BE")
    line = preview(begun, holding("paiements"), "2026-11-22").today[0]
    assert (line.payer, line.vat_rate) == (FIRM, 2000)


def test_what_the_plan_does_not_offer_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        preview(started("2026-11-01", "decouverte"), holding("archivage"), "2026-11-22")
    assert refused.value.reason is Refusal.ADD_ON_NOT_OFFERED
    assert refused.value.facts == {"add_on": "archivage", "plan": "decouverte"}


def test_what_the_catalogue_does_not_know_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        preview(started("2026-11-01"), holding("coffre"), "2026-11-22")
    assert refused.value.reason is Refusal.ADD_ON_UNKNOWN


def test_what_is_not_sold_yet_is_refused() -> None:
    of = terms_of(plan("a", add_ons=["x"]), add_on("x", version(300, new="2026-11-23")))
    begun = started("2026-11-01", "a", of=of)
    with pytest.raises(Refused):
        preview(begun, holding("x"), "2026-11-22", of)
    assert amounts(preview(begun, holding("x"), "2026-11-23", of).today) == [("x", 80)]


def test_what_the_plan_includes_needs_no_adding() -> None:
    with pytest.raises(Refused) as refused:
        preview(started("2026-11-01", "entreprise"), holding("paiements"), "2026-11-22")
    assert refused.value.reason is Refusal.NOTHING_CHANGES


class TestWithADowngrade:
    """What only the coming plan sells begins with it."""

    def scheduled(self) -> Modify:
        return Modify(plan="pro", add_ons=frozenset({"paiements", "utilisateurs"}))

    def test_what_the_present_plan_includes_is_billed_from_the_renewal_on(self) -> None:
        found = preview(started("2026-11-01", "entreprise"), self.scheduled(), "2026-11-22")
        assert amounts(found.today) == [("utilisateurs", 180)]
        assert [(s.slot, s.code) for s in found.scheduled] == [
            (Slot.PLAN, "pro"),
            (Slot.ADD_ON_START, "paiements"),
        ]
        assert amounts(found.at_renewal) == [
            ("pro", 2690),
            ("paiements", 450),
            ("utilisateurs", 600),
        ]

    def test_what_only_the_coming_plan_offers_is_billed_from_the_renewal_on(self) -> None:
        of = terms_of(
            plan("small", version(500), rank=1, add_ons=["x"]), plan("large", rank=2), add_on("x")
        )
        act = Modify(plan="small", add_ons=frozenset({"x"}))
        found = preview(started("2026-11-01", "large", of=of), act, "2026-11-22", of)
        assert found.today == ()
        assert amounts(found.at_renewal) == [("small", 500), ("x", 300)]
        assert at(found.after, "2026-12-01", of).add_ons[0].sale.sold_on == day("2026-12-01")

    def test_leaving_it_out_again_takes_it_back(self) -> None:
        waiting = changed(started("2026-11-01", "entreprise"), self.scheduled(), "2026-11-22")
        found = preview(waiting, Modify(add_ons=frozenset({"utilisateurs"})), "2026-11-23")
        assert [s.slot for s in found.scheduled] == [Slot.PLAN]

    @pytest.mark.parametrize(
        "act",
        [
            Modify(plan="entreprise"),
            Modify(plan="essentiel"),
            Modify(plan="decouverte"),
        ],
    )
    def test_what_will_not_begin_is_not_shown_as_scheduled(self, act: Modify) -> None:
        first = Modify(plan="pro", add_ons=frozenset({"paiements", "archivage"}))
        waiting = changed(started("2026-11-01", "entreprise"), first, "2026-11-22")
        found = preview(waiting, act, "2026-11-23")
        begun = {line.service for line in found.at_renewal}
        for planned in found.scheduled:
            assert planned.slot is not Slot.ADD_ON_START or planned.code in begun

    def test_one_running_that_the_present_plan_includes_is_billed_once(self) -> None:
        running = imported("2026-11-01", "2026-11-22", "entreprise", add_ons=["paiements"])
        act = Modify(plan="pro", add_ons=frozenset({"paiements"}))
        found = preview(running, act, "2026-11-22")
        assert amounts(found.at_renewal) == [("pro", 2690), ("paiements", 450)]
