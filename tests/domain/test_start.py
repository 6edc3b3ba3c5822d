import pytest

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Anchor, Interval
from tests.builders import (
    CLIENT,
    FIRM,
    MONTHLY,
    YEARLY,
    amounts,
    day,
    discount,
    period,
    started,
)


def test_the_first_period_is_billed_in_advance_from_the_start() -> None:
    found = started("2026-11-22")
    assert found.period == period("2026-11-22", "2026-12-22")
    assert found.anchor == Anchor(2026, 11, 22)
    assert (found.started_on, found.payer, found.renews) == (day("2026-11-22"), FIRM, True)
    assert amounts(s.running for s in found.services) == [("essentiel", 1090)]
    line = found.plan.running
    assert (line.kind, line.day, line.span, line.period) == (
        LineKind.START,
        day("2026-11-22"),
        found.period,
        found.period,
    )
    assert (line.price, line.price_from) == (1090, day("2026-01-15"))
    assert (line.discount, line.discount_code) == (0, None)
    assert (line.payer, line.vat_rate) == (FIRM, 2000)


@pytest.mark.parametrize(
    ("on", "interval", "end"),
    [
        ("2027-01-31", MONTHLY, "2027-02-28"),
        ("2028-01-31", MONTHLY, "2028-02-29"),
        ("2028-02-29", YEARLY, "2029-02-28"),
        ("2027-03-01", YEARLY, "2028-03-01"),
    ],
)
def test_the_first_period_is_never_short(on: str, interval: Interval, end: str) -> None:
    assert started(on, interval=interval).period == period(on, end)


def test_add_ons_are_billed_beside_the_plan_in_the_order_of_their_codes() -> None:
    found = started("2026-11-22", "pro", add_ons=["relances", "archivage", "paiements"])
    assert amounts(s.running for s in found.services) == [
        ("pro", 2690),
        ("archivage", 333),
        ("paiements", 450),
        ("relances", 795),
    ]
    assert found.price == 4268


def test_what_a_plan_includes_or_does_not_offer_is_not_billed() -> None:
    found = started("2026-11-22", "entreprise", add_ons=["paiements", "archivage", "relances"])
    assert amounts(s.running for s in found.services) == [("entreprise", 7900), ("relances", 795)]
    assert started("2026-11-22", "decouverte", add_ons=["archivage"]).add_ons == ()


def test_a_free_plan_writes_its_line_of_zero() -> None:
    assert amounts([started("2026-11-22", "decouverte").plan.running]) == [("decouverte", 0)]


@pytest.mark.parametrize(
    ("on", "plan", "interval", "price"),
    [
        ("2026-01-14", "essentiel", MONTHLY, 990),
        ("2026-01-15", "essentiel", MONTHLY, 1090),
        ("2026-09-30", "pro", YEARLY, 24900),
        ("2026-10-01", "pro", YEARLY, 26900),
    ],
)
def test_a_start_is_sold_at_the_price_for_new_subscriptions_of_that_day(
    on: str, plan: str, interval: Interval, price: int
) -> None:
    assert started(on, plan, interval).price == price


def test_a_code_counts_from_the_first_period() -> None:
    found = started("2026-11-22", add_ons=["paiements"], code="BIENVENUE")
    assert amounts(s.running for s in found.services) == [("essentiel", 872), ("paiements", 450)]
    assert found.plan.running.discount == 218
    assert found.plan.running.discount_code == "BIENVENUE"
    assert found.add_ons[0].running.discount_code is None
    assert found.discount is not None
    assert (found.discount.used, found.discount.left) == (1, 2)


def test_a_code_for_once_is_used_up_by_the_first_period() -> None:
    found = started("2026-11-22", "pro", YEARLY, code="ANNUEL50")
    assert found.price == 21900
    assert found.discount is not None
    assert (found.discount.left, found.discount.lasts) == (0, False)


def test_a_fixed_amount_is_spread_over_plan_and_add_ons() -> None:
    found = started("2026-11-22", add_ons=["paiements", "archivage"], code="MOINS5")
    # 5,00 over 10,90 + 3,33 + 4,50 = 18,73: 2,90977 / 0,88895 / 1,20128
    assert [s.running.discount for s in found.services] == [291, 89, 120]
    assert found.price == 1373


def test_a_percentage_is_taken_line_by_line() -> None:
    found = started("2026-11-22", add_ons=["paiements", "archivage"], code="CABINET15")
    # 1,635 / 0,4995 / 0,675
    assert [s.running.discount for s in found.services] == [164, 50, 68]


def test_a_code_that_does_not_cover_the_start_gives_nothing() -> None:
    found = started("2026-11-22", "entreprise", code="BIENVENUE")
    assert (found.discount, found.price) == (None, 7900)


@pytest.mark.parametrize(
    ("payer", "country", "rate"),
    [(FIRM, "BE", 2000), (CLIENT, "BE", 2100), (CLIENT, "LU", 1700), (CLIENT, "FR", 2000)],
)
def test_vat_is_that_of_the_payers_country(payer: Payer, country: str, rate: int) -> None:
    found = started("2026-11-22", payer=payer, country=country)
    assert found.plan.running.vat_rate == rate


def test_what_a_discount_keeps_is_equal_to_what_its_code_grants() -> None:
    found = started("2026-11-22", code="CABINET15")
    assert found.discount == discount("CABINET15").counted()
