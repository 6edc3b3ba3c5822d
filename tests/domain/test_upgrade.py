from dataclasses import replace

import pytest

from app.domain.billing import LineKind, recomputed
from app.domain.calendar import Interval
from app.domain.change import Modify, Preview
from app.domain.notices import Notice, NoticeKind
from app.domain.vat import vat_totals
from tests.builders import (
    CLIENT,
    FIRM,
    MONTHLY,
    YEARLY,
    add_on,
    amounts,
    at,
    before,
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

TO_PRO, TO_ENTREPRISE = Modify(plan="pro"), Modify(plan="entreprise")


def test_the_picture_of_9_of_30_days() -> None:
    found = preview(started("2026-11-01", add_ons=["paiements"]), TO_PRO, "2026-11-22")
    assert amounts(found.today) == [("essentiel", -327), ("pro", 807)]
    assert amounts(found.at_renewal) == [("pro", 2690), ("paiements", 450)]
    totals = vat_totals([(line.net, line.vat_rate) for line in found.today])
    assert (totals.net, totals.vat, totals.gross) == (480, 96, 576)
    renewal = vat_totals([(line.net, line.vat_rate) for line in found.at_renewal])
    assert (renewal.net, renewal.vat, renewal.gross) == (3140, 628, 3768)
    assert found.notices == ()


def test_each_line_stores_its_days_price_and_version() -> None:
    before = started("2026-11-01")
    credit, charge = preview(before, TO_PRO, "2026-11-22").today
    left = period("2026-11-22", "2026-12-01")
    assert (credit.kind, credit.span, credit.period) == (LineKind.CREDIT, left, before.period)
    assert (credit.credited, credit.cap, credit.price) == (before.plan.running, None, 1090)
    assert (charge.kind, charge.span, charge.period) == (LineKind.UPGRADE, left, before.period)
    assert (charge.price, charge.price_from) == (2690, day("2026-10-01"))
    assert credit.day == charge.day == day("2026-11-22")


@pytest.mark.parametrize(
    ("begun", "on", "interval", "lines"),
    [
        # 99,00 sold in 2025, 27 of 365 days: 7,3233 and 19,8986
        ("2025-12-19", "2026-11-22", YEARLY, [("essentiel", -732), ("pro", 1990)]),
        # 366 days from 1 March 2027 to 29 February 2028, 10 left: 2,9781 and 7,3497
        ("2027-03-01", "2028-02-20", YEARLY, [("essentiel", -298), ("pro", 735)]),
        # 1 of 28 days: 0,3893 and 0,9607
        ("2027-01-31", "2027-03-30", MONTHLY, [("essentiel", -35), ("pro", 87)]),
        # the first day: all of it
        ("2026-11-01", "2026-11-01", MONTHLY, [("essentiel", -1090), ("pro", 2690)]),
        # the last day: 0,3633 and 0,8967
        ("2026-11-01", "2026-11-30", MONTHLY, [("essentiel", -36), ("pro", 90)]),
    ],
)
def test_credit_and_charge_are_for_the_days_left(
    begun: str, on: str, interval: Interval, lines: list[tuple[str, int]]
) -> None:
    assert amounts(preview(started(begun, interval=interval), TO_PRO, on).today) == lines


def test_on_a_renewal_day_the_renewal_comes_first() -> None:
    found = preview(started("2026-11-01"), TO_PRO, "2026-12-01")
    assert before(found).period == period("2026-12-01", "2027-01-01")
    assert amounts(found.today) == [("essentiel", -1090), ("pro", 2690)]


def test_a_credit_is_of_what_was_billed_and_not_of_todays_price() -> None:
    found = preview(started("2026-06-10"), TO_ENTREPRISE, "2026-11-22")
    assert found.today[0].price == 1090
    older = preview(imported("2025-07-10", "2026-06-20"), TO_PRO, "2026-06-20")
    # 9,90 and 24,90 for 20 of the 30 days from 10 June
    assert amounts(older.today) == [("essentiel", -660), ("pro", 1660)]


def test_an_upgrade_is_sold_at_the_price_for_new_subscriptions_of_the_day() -> None:
    upgraded = changed(started("2026-05-10", "pro"), TO_ENTREPRISE, "2027-01-05")
    assert upgraded.plan.running.price == 8400
    assert upgraded.plan.sale.sold_on == day("2027-01-05")
    earlier = changed(started("2026-05-10", "pro"), TO_ENTREPRISE, "2026-12-31")
    assert earlier.plan.running.price == 7900
    assert at(earlier, "2027-01-10").price == 7900
    assert at(earlier, "2027-02-10").price == 8400


def test_twice_on_a_day_the_first_charge_is_credited_in_full() -> None:
    once = preview(started("2026-11-01"), TO_PRO, "2026-11-22")
    twice = preview(once.after, TO_ENTREPRISE, "2026-11-22")
    assert amounts(twice.today) == [("pro", -807), ("entreprise", 2370)]
    straight = preview(started("2026-11-01"), TO_ENTREPRISE, "2026-11-22")
    assert amounts(straight.today) == [("essentiel", -327), ("entreprise", 2370)]


def test_the_next_day_the_charge_is_credited_over_its_own_days() -> None:
    once = changed(started("2026-11-01"), TO_PRO, "2026-11-22")
    # 8,07 × 8/9 = 7,1733; 79,00 × 8/30 = 21,0667
    assert amounts(preview(once, TO_ENTREPRISE, "2026-11-23").today) == [
        ("pro", -717),
        ("entreprise", 2107),
    ]


def test_a_free_plan_is_credited_with_a_line_of_zero() -> None:
    found = preview(started("2026-11-01", "decouverte"), Modify(plan="essentiel"), "2026-11-22")
    assert amounts(found.today) == [("decouverte", 0), ("essentiel", 327)]


class TestDiscount:
    def test_a_percentage_is_carried_over(self) -> None:
        found = preview(started("2026-11-01", code="CABINET15"), TO_PRO, "2026-11-22")
        # 9,26 × 9/30 = 2,778; 26,90 − 4,04 = 22,86, × 9/30 = 6,858
        assert amounts(found.today) == [("essentiel", -278), ("pro", 686)]
        assert amounts(found.at_renewal) == [("pro", 2286)]

    def test_no_period_is_counted_for_it(self) -> None:
        begun = started("2026-11-01", code="BIENVENUE")
        upgraded = changed(begun, TO_PRO, "2026-11-22")
        assert upgraded.discount == begun.discount
        assert [at(upgraded, on).price for on in ("2026-12-01", "2027-01-01", "2027-02-01")] == [
            2152,
            2152,
            2690,
        ]

    def test_in_its_last_period_it_still_applies_to_the_charge(self) -> None:
        running = at(started("2026-09-01", code="BIENVENUE"), "2026-11-01")
        assert running.discount is not None
        assert running.discount.left == 0
        found = preview(running, TO_PRO, "2026-11-22")
        # 8,72 × 9/30 = 2,616; 21,52 × 9/30 = 6,456
        assert amounts(found.today) == [("essentiel", -262), ("pro", 646)]
        assert amounts(found.at_renewal) == [("pro", 2690)]
        assert found.notices == ()

    @pytest.mark.parametrize("begun", ["2026-11-01", "2026-09-01"])
    def test_a_code_that_does_not_cover_the_new_plan_ends_and_the_preview_says_so(
        self, begun: str
    ) -> None:
        running = at(started(begun, code="BIENVENUE"), "2026-11-01")
        found = preview(running, TO_ENTREPRISE, "2026-11-22")
        assert amounts(found.today) == [("essentiel", -262), ("entreprise", 2370)]
        assert found.after.discount is None
        assert found.notices == (Notice(NoticeKind.DISCOUNT_ENDS, "BIENVENUE"),)
        assert amounts(found.at_renewal) == [("entreprise", 7900)]

    def test_of_a_fixed_amount_the_new_line_inherits_the_share_of_the_old(self) -> None:
        begun = started("2026-11-01", add_ons=["archivage", "paiements"], code="MOINS5")
        found = preview(begun, TO_PRO, "2026-11-22")
        # 7,99 × 9/30 = 2,397; 26,90 − 2,91 = 23,99, × 9/30 = 7,197
        assert amounts(found.today) == [("essentiel", -240), ("pro", 720)]
        assert found.today[1].discount == 291
        # At the renewal 5,00 over 26,90 + 3,33 + 4,50: 3,8727 / 0,4794 / 0,6479
        assert [line.discount for line in found.at_renewal] == [387, 48, 65]

    def test_an_inherited_share_is_inherited_again(self) -> None:
        begun = started("2026-11-01", add_ons=["utilisateurs"], code="MOINS5")
        # 5,00 over 10,90 + 6,00: 3,2249 / 1,7751
        assert begun.plan.running.discount == 322
        once = changed(begun, TO_PRO, "2026-11-22")
        twice = changed(once, TO_ENTREPRISE, "2026-11-22")
        assert (once.plan.running.discount, twice.plan.running.discount) == (322, 322)

    def test_a_fixed_amount_for_a_year_is_inherited_too(self) -> None:
        begun = started("2025-12-19", "pro", YEARLY, code="ANNUEL50")
        found = preview(begun, TO_ENTREPRISE, "2026-11-22")
        # 199,00 × 27/365 = 14,7205; 778,00 × 27/365 = 57,5507
        assert amounts(found.today) == [("pro", -1472), ("entreprise", 5755)]

    def test_a_share_never_exceeds_the_price_that_inherits_it(self) -> None:
        of = terms_of(
            plan("dear", version(9000), rank=1),
            plan("cheap", version(300), rank=2),
        )
        begun = replace(
            started("2026-11-01", "dear", of=of),
            discount=started("2026-11-01", code="MOINS5").discount,
        )
        billed = replace(begun.plan.running, discount=500, net=8500)
        begun = replace(begun, plan=replace(begun.plan, running=billed))
        charge = preview(begun, Modify(plan="cheap"), "2026-11-22", of).today[1]
        assert (charge.price, charge.discount, charge.net) == (300, 300, 0)


class TestCap:
    def test_an_upgrade_never_pays_money_out(self) -> None:
        found = preview(imported("2026-11-01", "2026-11-22", "pro", price=10000), TO_ENTREPRISE,
                        "2026-11-22")  # fmt: skip
        assert amounts(found.today) == [("pro", -2370), ("entreprise", 2370)]
        credit = found.today[0]
        assert (credit.cap, credit.price, recomputed(credit)) == (2370, 10000, -2370)

    def test_a_credit_up_to_the_charge_is_not_capped(self) -> None:
        found = preview(imported("2026-11-01", "2026-11-22", "pro", price=7900), TO_ENTREPRISE,
                        "2026-11-22")  # fmt: skip
        assert amounts(found.today) == [("pro", -2370), ("entreprise", 2370)]
        assert found.today[0].cap is None

    def test_over_several_credits_it_is_spread_in_proportion(self) -> None:
        running = imported(
            "2026-11-01", "2026-11-22", "pro", price=8000, add_ons=["archivage", "paiements"]
        )
        found = preview(running, TO_ENTREPRISE, "2026-11-22")
        # 24,00 + 1,00 + 1,35 = 26,35 of 23,70: 21,5863 / 0,8994 / 1,2142
        assert amounts(found.today) == [
            ("pro", -2159),
            ("archivage", -90),
            ("paiements", -121),
            ("entreprise", 2370),
        ]
        assert [line.cap for line in found.today] == [2159, 90, 121, None]

    def test_what_is_added_in_the_same_act_counts_among_its_charges(self) -> None:
        running = imported(
            "2026-11-01", "2026-11-22", "pro", price=8000, add_ons=["archivage", "paiements"]
        )
        act = Modify(plan="entreprise", add_ons=frozenset({"utilisateurs"}))
        found = preview(running, act, "2026-11-22")
        # 26,35 of 23,70 + 1,80 = 25,50: 23,2258 / 0,9677 / 1,3065
        assert amounts(found.today) == [
            ("pro", -2322),
            ("archivage", -97),
            ("paiements", -131),
            ("entreprise", 2370),
            ("utilisateurs", 180),
        ]


class TestAddOns:
    def test_what_the_new_plan_includes_is_credited_and_ends(self) -> None:
        begun = started("2026-11-01", "pro", add_ons=["archivage", "paiements", "relances"])
        found = preview(begun, TO_ENTREPRISE, "2026-11-22")
        assert amounts(found.today) == [
            ("pro", -807),
            ("archivage", -100),  # 3,33 × 9/30 = 0,999
            ("paiements", -135),
            ("entreprise", 2370),
        ]
        assert amounts(found.at_renewal) == [("entreprise", 7900), ("relances", 795)]
        assert found.notices == (
            Notice(NoticeKind.ADD_ON_ENDS_NOW, "archivage"),
            Notice(NoticeKind.ADD_ON_ENDS_NOW, "paiements"),
        )

    def test_what_the_new_plan_does_not_offer_is_credited_and_ends(self) -> None:
        of = terms_of(
            plan("a", rank=1, add_ons=["x"]), plan("b", version(3000), rank=2), add_on("x")
        )
        found = preview(started("2026-11-01", "a", add_ons=["x"], of=of), Modify(plan="b"),
                        "2026-11-22", of)  # fmt: skip
        assert amounts(found.today) == [("a", -300), ("x", -90), ("b", 900)]
        assert found.after.add_ons == ()

    def test_what_the_new_plan_both_includes_and_offers_counts_as_included(self) -> None:
        of = terms_of(
            plan("a", rank=1, add_ons=["x"]),
            plan("b", version(3000), rank=2, add_ons=["x"], includes=["x"]),
            add_on("x"),
        )
        begun = started("2026-11-01", "a", add_ons=["x"], of=of)
        found = preview(begun, Modify(plan="b"), "2026-11-22", of)
        assert amounts(found.today) == [("a", -300), ("x", -90), ("b", 900)]
        assert amounts(found.at_renewal) == [("b", 3000)]

    def test_an_add_on_that_was_to_end_is_credited_when_the_new_plan_includes_it(self) -> None:
        begun = started("2026-11-01", "pro", add_ons=["paiements"])
        ending = changed(begun, Modify(add_ons=frozenset()), "2026-11-10")
        found = preview(ending, TO_ENTREPRISE, "2026-11-22")
        assert amounts(found.today) == [("pro", -807), ("paiements", -135), ("entreprise", 2370)]
        assert found.scheduled == ()

    def test_an_add_on_that_was_to_end_still_ends_when_the_new_plan_offers_it(self) -> None:
        begun = started("2026-11-01", "pro", add_ons=["relances"])
        ending = changed(begun, Modify(add_ons=frozenset()), "2026-11-10")
        found = preview(ending, TO_ENTREPRISE, "2026-11-22")
        assert amounts(found.today) == [("pro", -807), ("entreprise", 2370)]
        assert amounts(found.at_renewal) == [("entreprise", 7900)]

    def test_one_added_mid_period_is_credited_over_its_own_days(self) -> None:
        begun = started("2026-11-01", "pro")
        added = changed(begun, Modify(add_ons=frozenset({"paiements"})), "2026-11-16")
        found = preview(added, TO_ENTREPRISE, "2026-11-22")
        # 2,25 for 15 days; 9 of them are 1,35
        assert amounts(found.today)[1] == ("paiements", -135)


class TestPayer:
    def upgrade_of_a_client(self) -> Preview:
        return preview(started("2026-11-01", payer=CLIENT, country="BE"), TO_PRO, "2026-11-22")

    def test_the_firm_pays_the_difference_and_the_client_is_refunded_nothing(self) -> None:
        found = self.upgrade_of_a_client()
        assert amounts(found.today) == [("essentiel", -327), ("pro", 807)]
        assert {line.payer for line in (*found.today, *found.at_renewal)} == {FIRM}
        assert found.after.payer is FIRM

    def test_the_credit_keeps_the_rate_of_the_credited_line(self) -> None:
        found = self.upgrade_of_a_client()
        assert [line.vat_rate for line in found.today] == [2100, 2000]

    def test_the_firm_is_told_that_it_will_be_billed(self) -> None:
        found = self.upgrade_of_a_client()
        assert found.notices == (Notice(NoticeKind.FIRM_BECOMES_PAYER),)


def test_an_upgrade_withdraws_a_scheduled_change_of_plan() -> None:
    scheduled = changed(started("2026-11-01", "pro"), Modify(plan="essentiel"), "2026-11-10")
    found = preview(scheduled, TO_ENTREPRISE, "2026-11-22")
    assert found.scheduled == ()
    assert found.notices == (Notice(NoticeKind.SCHEDULED_PLAN_WITHDRAWN, "essentiel"),)
    assert amounts(found.at_renewal) == [("entreprise", 7900)]


def test_with_a_switch_the_plan_rises_now_and_the_interval_waits() -> None:
    found = preview(started("2026-11-01"), Modify(plan="pro", interval=YEARLY), "2026-11-22")
    assert amounts(found.today) == [("essentiel", -327), ("pro", 807)]
    assert found.after.interval is MONTHLY
    assert amounts(found.at_renewal) == [("pro", 26900)]
    assert at(found.after, "2026-12-01").period == period("2026-12-01", "2027-12-01")
