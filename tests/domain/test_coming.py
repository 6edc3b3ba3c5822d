"""The renewals to come: each is what time will bill, and says why its price is another one."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.change import Change, HandOver, Modify, StopRenewal, TakeOver
from app.domain.coming import Cause, Reason, Renewal, coming_renewals
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import StepKind, advance
from tests.builders import (
    CLIENT,
    FIRM,
    MONTHLY,
    TERMS,
    YEARLY,
    add_on,
    changed,
    day,
    imported,
    plan,
    started,
    terms_of,
    version,
)
from tests.domain.strategies import Lived, lives

TODAY = day("2026-11-22")


def coming(
    subscription: Subscription, last: str, of: Terms = TERMS, *, first: date = TODAY
) -> tuple[Renewal, ...]:
    return coming_renewals(subscription, of, TODAY, first=first, last=day(last))


def next_one(subscription: Subscription, of: Terms = TERMS) -> Renewal:
    return coming(subscription, "2028-12-31", of)[0]


def after(change: Change, subscription: Subscription) -> Renewal:
    return next_one(changed(subscription, change, "2026-11-22"))


def causes(renewal: Renewal) -> list[tuple[Cause, str]]:
    return [(reason.cause, reason.code) for reason in renewal.reasons]


def test_a_monthly_subscription_renews_every_month_of_the_period() -> None:
    found = coming(started("2026-11-30"), "2027-03-30")
    assert [each.day for each in found] == [
        day("2026-12-30"),
        day("2027-01-30"),
        day("2027-02-28"),
        day("2027-03-30"),
    ]
    assert {(each.now.price, each.price, each.difference) for each in found} == {(1090, 1090, 0)}
    assert [each.reasons for each in found] == [()] * 4
    assert coming(started("2026-11-30"), "2027-03-30", first=day("2027-02-28")) == found[2:]


def test_what_is_due_by_today_has_been_renewed() -> None:
    found = coming(started("2026-10-22"), "2026-12-22", first=day("2026-01-01"))
    assert [each.day for each in found] == [day("2026-12-22")]


def test_a_stopped_renewal_is_an_end_without_a_price() -> None:
    found = after(StopRenewal(), started("2026-11-01"))
    assert found.day == day("2026-12-01")
    assert (found.then, found.price, found.difference) == (None, None, None)
    assert causes(found) == [(Cause.STOPPED, "")]
    assert found.payer is FIRM
    assert found.billed.price == 1090
    stopped = changed(started("2026-11-01"), StopRenewal(), "2026-11-22")
    assert len(coming(stopped, "2028-12-31")) == 1


def test_what_was_handed_over_ends_and_says_so() -> None:
    assert causes(after(HandOver(), started("2026-11-01"))) == [(Cause.HANDED_OVER, "")]


def test_what_has_ended_renews_no_more() -> None:
    stopped = changed(started("2026-09-01"), StopRenewal(), "2026-09-05")
    assert coming(stopped, "2028-12-31") == ()


def test_a_scheduled_downgrade_is_the_reason_at_every_renewal_after_it() -> None:
    running = changed(started("2026-11-01", "pro"), Modify(plan="essentiel"), "2026-11-22")
    found = coming(running, "2027-02-28")
    assert [each.price for each in found] == [1090, 1090, 1090]
    assert found[0].difference == 1090 - 2690
    assert {each.reasons for each in found} == {(Reason(Cause.PLAN, "essentiel"),)}


def test_a_switch_of_interval_gives_no_difference_and_no_new_price() -> None:
    found = after(Modify(interval=YEARLY), started("2026-11-01"))
    assert (found.now.interval, found.billed.interval) == (MONTHLY, YEARLY)
    assert (found.price, found.difference) == (10900, None)
    assert causes(found) == [(Cause.INTERVAL, "yearly")]


def test_a_price_given_at_the_import_does_not_outlive_the_interval() -> None:
    running = imported("2026-03-10", "2026-11-22", "pro", price=2000)
    found = after(Modify(interval=YEARLY), running)
    assert causes(found) == [(Cause.INTERVAL, "yearly")]


def test_an_extra_service_ends_and_another_begins() -> None:
    running = started("2026-11-01", "pro", add_ons=["relances"])
    found = after(Modify(add_ons=frozenset()), running)
    assert causes(found) == [(Cause.ADD_ON_ENDS, "relances")]
    assert found.difference == -795
    entreprise = started("2026-11-01", "entreprise", add_ons=["relances"])
    found = after(Modify(plan="pro", add_ons=frozenset({"relances", "archivage"})), entreprise)
    assert causes(found) == [(Cause.PLAN, "pro"), (Cause.ADD_ON_BEGINS, "archivage")]


def test_a_discount_ends_after_its_last_period() -> None:
    found = coming(started("2026-11-01", code="BIENVENUE"), "2027-03-31")
    assert [each.price for each in found] == [872, 872, 1090, 1090]
    assert [causes(each) for each in found] == [
        [],
        [],
        [(Cause.DISCOUNT_ENDS, "BIENVENUE")],
        [(Cause.DISCOUNT_ENDS, "BIENVENUE")],
    ]


def test_a_discount_that_does_not_cover_the_coming_interval_ends_for_that() -> None:
    found = after(Modify(interval=YEARLY), started("2026-11-01", code="BIENVENUE"))
    assert causes(found) == [
        (Cause.INTERVAL, "yearly"),
        (Cause.DISCOUNT_NOT_COVERING, "BIENVENUE"),
    ]


def test_in_its_last_period_a_discount_ends_by_itself_whatever_comes() -> None:
    running = started("2026-09-01", code="BIENVENUE")
    found = after(Modify(interval=YEARLY), running)
    assert (Cause.DISCOUNT_ENDS, "BIENVENUE") in causes(found)


def test_a_promo_code_that_begins_replaces_the_one_that_holds() -> None:
    found = after(Modify(promo="CABINET15"), started("2026-11-01", code="BIENVENUE"))
    assert causes(found) == [
        (Cause.DISCOUNT_ENDS, "BIENVENUE"),
        (Cause.DISCOUNT_BEGINS, "CABINET15"),
    ]
    found = after(Modify(promo="CABINET15"), started("2026-11-01"))
    assert causes(found) == [(Cause.DISCOUNT_BEGINS, "CABINET15")]


def test_a_code_that_came_and_went_in_between_is_no_reason() -> None:
    running = changed(started("2026-11-01"), Modify(promo="MOINS5"), "2026-11-22")
    found = coming(running, "2027-07-31")
    assert [each.price for each in found] == [590] * 6 + [1090, 1090]
    assert found[-1].reasons == ()


def test_a_fixed_discount_that_reaches_a_new_service_takes_more() -> None:
    """5,00 € from Découverte at 0,00 €: nothing, until a service is there to take it from."""
    running = started("2026-11-01", "decouverte", code="MOINS5")
    found = after(Modify(add_ons=frozenset({"paiements"})), running)
    assert (found.now.price, found.price) == (450, 0)
    assert causes(found) == [(Cause.DISCOUNT_CHANGES, "MOINS5")]


def test_a_rest_of_a_discount_on_a_service_ends_with_the_period() -> None:
    """An upgrade that the code does not cover ended it; the service keeps it for its period."""
    of = terms_of(
        plan("one", version(1000), rank=1, add_ons=["extra"]),
        plan("two", version(2000), rank=2, add_ons=["extra"]),
        add_on("extra", version(300)),
        *(promo for promo in TERMS.catalogue.promo_codes if promo.code == "CABINET15"),
    )
    running = started("2026-11-01", "one", add_ons=["extra"], code="CABINET15", of=of)
    found = next_one(replace(running, discount=None), of)
    assert causes(found) == [(Cause.DISCOUNT_ENDS, "CABINET15")]


def test_a_new_price_for_existing_subscriptions_says_from_when_it_is_sold() -> None:
    found = coming(started("2026-11-10", "entreprise"), "2027-02-28")
    assert [each.price for each in found] == [7900, 7900, 8400]
    assert found[-1].reasons == (Reason(Cause.NEW_PRICE, "entreprise", day("2027-01-01")),)
    given = imported("2026-01-10", "2026-07-05", price=500)
    of = terms_of(
        plan("essentiel", version(900), version(1200, None, "2026-11-01", "2026-12-01")),
    )
    found = coming(given, "2026-12-31", of)
    assert found[0].now.price == 500
    assert found[0].reasons == (Reason(Cause.NEW_PRICE, "essentiel", day("2026-11-01")),)


def test_another_payer_is_said_and_costs_the_same() -> None:
    found = after(TakeOver(), started("2026-11-01", payer=CLIENT))
    assert (found.difference, found.payer) == (0, FIRM)
    assert causes(found) == [(Cause.PAYER, "firm")]


@given(lives(), st.integers(0, 500), st.integers(0, 500))
def test_it_is_what_advancing_bills_and_every_difference_has_a_reason(
    life: tuple[Terms, Lived], wait: int, days: int
) -> None:
    terms, lived = life
    first = lived.on + timedelta(wait)
    last = first + timedelta(days)
    found = coming_renewals(lived.last, terms, lived.on, first=first, last=last)
    _, steps = advance(lived.last, terms, last)
    turns = [s for s in steps if s.kind is not StepKind.WINDOW_CLOSED and s.day >= first]
    assert [each.day for each in found] == [step.day for step in turns]
    for each, step in zip(found, turns, strict=True):
        assert each.now.lines == tuple(s.running for s in lived.last.services)
        if step.kind is StepKind.ENDED:
            assert each.then is None
        else:
            assert each.billed.lines == step.period_lines
            assert each.price == sum(line.net for line in step.period_lines)
        if each.price != each.now.price:
            assert {reason.cause for reason in each.reasons} - {Cause.PAYER}
