from dataclasses import replace

import pytest

from app.domain.billing import LineKind
from app.domain.calendar import Interval
from app.domain.change import Modify, StopRenewal
from app.domain.subscription import Scheduled, Subscription
from app.domain.timeline import Step, StepKind, advance, renew
from app.domain.vat import VatRate, VatRules
from tests.builders import (
    CLIENT,
    FIRM,
    MONTHLY,
    TERMS,
    YEARLY,
    add_on,
    amounts,
    at,
    changed,
    day,
    period,
    plan,
    started,
    terms,
    terms_of,
    version,
)


def renewals_until(subscription: Subscription, until: str) -> list[Step]:
    """What time does up to a day, but for the windows that close inside a period."""
    _, steps = advance(subscription, TERMS, day(until))
    return [step for step in steps if step.kind is not StepKind.WINDOW_CLOSED]


def test_a_renewal_bills_the_next_period_in_advance() -> None:
    first = started("2026-10-07", "pro", add_ons=["paiements"])
    step = renew(first, TERMS)
    assert (step.day, step.kind) == (day("2026-11-07"), StepKind.RENEWED)
    assert amounts(step.lines) == [("pro", 2690), ("paiements", 450)]
    assert {line.kind for line in step.lines} == {LineKind.RENEWAL}
    assert {line.span for line in step.lines} == {period("2026-11-07", "2026-12-07")}
    assert (step.before, step.after.period) == (first, period("2026-11-07", "2026-12-07"))


def test_the_31st_comes_back_after_a_short_month() -> None:
    _, steps = advance(started("2027-01-31"), TERMS, day("2027-04-30"))
    assert [str(step.day) for step in steps] == ["2027-02-28", "2027-03-31", "2027-04-30"]


def test_29_february_comes_back_in_a_leap_year() -> None:
    steps = renewals_until(started("2024-02-29", interval=YEARLY), "2028-02-29")
    assert [str(s.day) for s in steps] == ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]


def test_an_existing_subscription_gets_a_price_at_its_first_renewal_on_or_after() -> None:
    _, steps = advance(started("2025-05-01"), TERMS, day("2026-07-01"))
    assert [(str(s.day), s.after.price) for s in steps[-2:]] == [
        ("2026-06-01", 990),
        ("2026-07-01", 1090),
    ]


def test_an_existing_subscription_keeps_a_price_that_no_version_ends() -> None:
    assert at(started("2026-09-30", "pro"), "2028-10-01").price == 2490


def test_a_yearly_subscription_waits_for_its_own_renewal() -> None:
    yearly = started("2025-12-19", interval=YEARLY)
    assert at(yearly, "2026-12-18").price == 9900
    assert at(yearly, "2026-12-19").price == 10900


def test_an_add_on_has_its_own_sale_date() -> None:
    of = terms_of(
        plan("a", add_ons=["x"]),
        add_on("x", version(300), version(500, new="2026-02-01")),
    )
    begun = started("2026-01-10", "a", of=of)
    early = changed(begun, Modify(add_ons=frozenset({"x"})), "2026-01-31", of)
    late = changed(begun, Modify(add_ons=frozenset({"x"})), "2026-02-01", of)
    assert at(early, "2026-03-10", of).price == 1300
    assert at(late, "2026-03-10", of).price == 1500


def test_a_discount_lasts_its_billing_periods() -> None:
    _, steps = advance(started("2026-08-15", code="BIENVENUE"), TERMS, day("2026-12-15"))
    assert [s.after.price for s in steps] == [872, 872, 1090, 1090]
    assert [s.after.discount and s.after.discount.left for s in steps] == [1, 0, None, None]


def test_a_discount_outlives_the_validity_of_its_code() -> None:
    assert at(started("2026-12-31", code="BIENVENUE"), "2027-02-28").price == 872


def test_a_code_that_does_not_cover_a_renewal_ends_there() -> None:
    scheduled = changed(
        started("2026-11-01", code="BIENVENUE"), Modify(interval=YEARLY), "2026-11-22"
    )
    renewed = at(scheduled, "2026-12-01")
    assert (renewed.price, renewed.discount) == (10900, None)
    back = changed(renewed, Modify(interval=MONTHLY), "2026-12-02")
    assert at(back, "2027-12-01").price == 1090


def test_a_fixed_amount_is_spread_anew_over_what_is_billed() -> None:
    begun = started("2026-11-01", code="MOINS5")
    assert begun.price == 590
    added = changed(begun, Modify(add_ons=frozenset({"archivage", "paiements"})), "2026-11-22")
    renewed = at(added, "2026-12-01")
    assert [s.running.discount for s in renewed.services] == [291, 89, 120]


def test_ended_add_ons_are_dropped() -> None:
    begun = started("2026-11-01", add_ons=["archivage", "paiements"])
    ending = changed(begun, Modify(add_ons=frozenset({"archivage"})), "2026-11-22")
    renewed = at(ending, "2026-12-01")
    assert amounts(s.running for s in renewed.services) == [("essentiel", 1090), ("archivage", 333)]


def test_a_downgrade_is_sold_on_the_renewal_day() -> None:
    # 24,90 on the day that it was chosen, 26,90 for who is new on 10 October.
    begun = started("2026-09-10", "entreprise")
    scheduled = changed(begun, Modify(plan="pro"), "2026-09-20")
    renewed = at(scheduled, "2026-10-10")
    assert (renewed.price, renewed.plan.sale.sold_on) == (2690, day("2026-10-10"))


def test_a_downgrade_drops_what_the_new_plan_includes_or_does_not_offer() -> None:
    of = terms_of(
        plan("small", version(500), rank=1, add_ons=["kept"], includes=["included"]),
        plan("large", rank=2, add_ons=["included", "kept", "lost"]),
        add_on("included"),
        add_on("kept"),
        add_on("lost"),
    )
    begun = started("2026-11-01", "large", add_ons=["included", "kept", "lost"], of=of)
    renewed = at(changed(begun, Modify(plan="small"), "2026-11-22", of), "2026-12-01", of)
    assert amounts(s.running for s in renewed.services) == [("small", 500), ("kept", 300)]


def test_a_switch_of_interval_keeps_the_sale_date() -> None:
    begun = started("2026-05-10", "pro", add_ons=["paiements"])
    renewed = at(changed(begun, Modify(interval=YEARLY), "2026-11-22"), "2026-12-10")
    assert amounts(s.running for s in renewed.services) == [("pro", 24900), ("paiements", 4500)]
    assert renewed.plan.sale.sold_on == day("2026-05-10")


@pytest.mark.parametrize(
    ("begun", "before", "after", "switched_on", "renewals"),
    [
        ("2027-01-31", MONTHLY, YEARLY, "2027-02-28", "2028-02-29 2029-02-28"),
        ("2026-01-31", YEARLY, MONTHLY, "2027-01-31", "2027-02-28 2027-03-31"),
        ("2024-02-29", YEARLY, MONTHLY, "2025-02-28", "2025-03-29 2025-04-29"),
        (
            "2028-01-30",
            MONTHLY,
            YEARLY,
            "2028-02-29",
            "2029-02-28 2030-02-28 2031-02-28 2032-02-29",
        ),
        ("2026-10-31", MONTHLY, YEARLY, "2026-11-30", "2027-11-30"),
    ],
)
def test_a_switch_starts_a_new_anchor_with_the_same_day(
    begun: str, before: Interval, after: Interval, switched_on: str, renewals: str
) -> None:
    scheduled = changed(started(begun, interval=before), Modify(interval=after), begun)
    later = renewals.split()
    steps = renewals_until(scheduled, later[-1])
    assert [str(step.day) for step in steps] == [switched_on, *later]
    assert steps[0].after.anchor.day == day(begun).day
    assert steps[-1].after.interval is after


def test_a_new_payer_pays_from_the_renewal_at_his_countrys_rate() -> None:
    first = started("2026-11-01", country="BE")
    handed = replace(first, scheduled=Scheduled(payer=CLIENT))
    line = renew(handed, TERMS).lines[0]
    assert (line.payer, line.vat_rate) == (CLIENT, 2100)
    after = at(handed, "2027-01-01")
    assert (after.payer, after.scheduled) == (CLIENT, Scheduled())
    assert (first.payer, first.plan.running.vat_rate) == (FIRM, 2000)


def test_a_line_has_the_rate_of_the_day_that_it_is_billed() -> None:
    rates = (VatRate("FR", day("2014-01-01"), 2000), VatRate("FR", day("2027-01-01"), 2100))
    of = terms(vat=VatRules("FR", rates))
    _, steps = advance(started("2026-11-01", of=of), of, day("2027-01-01"))
    assert [step.lines[0].vat_rate for step in steps] == [2000, 2100]


def test_what_was_scheduled_is_done_once() -> None:
    begun = started("2026-11-01", "pro", code="BIENVENUE")
    act = Modify(plan="essentiel", interval=YEARLY, promo="CABINET15")
    renewed = at(changed(begun, act, "2026-11-22"), "2026-12-01")
    assert renewed.scheduled == Scheduled()
    assert (renewed.plan.code, renewed.interval) == ("essentiel", YEARLY)
    assert renewed.discount is not None
    assert (renewed.discount.code, renewed.discount.used) == ("CABINET15", 1)
    assert renewed.price == 10900 - 1635


def test_a_stopped_subscription_ends_on_its_renewal_day_and_bills_nothing() -> None:
    stopped = changed(started("2026-11-01"), StopRenewal(), "2026-11-22")
    ended, steps = advance(stopped, TERMS, day("2027-11-01"))
    assert [(step.day, step.kind, step.lines) for step in steps] == [
        (day("2026-12-01"), StepKind.ENDED, ())
    ]
    assert ended.ended_on == day("2026-12-01")
    assert ended.period == period("2026-11-01", "2026-12-01")


def test_nothing_happens_before_the_renewal_day() -> None:
    first = started("2026-11-01")
    assert advance(first, TERMS, day("2026-11-30")) == (first, ())
    assert len(advance(first, TERMS, day("2026-12-01"))[1]) == 1
