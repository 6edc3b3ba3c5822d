from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Interval
from app.domain.catalogue import FixedAmount, Percent, PromoCode, Rebate, Scope
from app.domain.discount import (
    Discount,
    Redemptions,
    granted,
    percent_of,
    redeem,
    taken_from,
)
from app.domain.errors import Refusal, Refused
from tests.builders import MONTHLY, YEARLY, day, fictitious

ANY = PromoCode("ANY", Percent(1000), Scope.PLAN)
PRICES = st.lists(st.integers(0, 200_000), max_size=5)


def redeemed(
    code: str,
    plan: str = "pro",
    interval: Interval = MONTHLY,
    on: str = "2026-11-22",
    *,
    total: int = 0,
    by_client: int = 0,
) -> Discount:
    return redeem(
        fictitious().promo_code(code),
        plan=plan,
        interval=interval,
        on=day(on),
        redemptions=Redemptions(total, by_client),
    )


@pytest.mark.parametrize(
    ("code", "plan", "interval", "on", "total", "by_client", "reason", "facts"),
    [
        ("BIENVENUE", "pro", MONTHLY, "2025-12-31", 0, 0, Refusal.PROMO_NOT_YET_VALID,
         {"day": date(2026, 1, 1)}),
        ("BIENVENUE", "pro", MONTHLY, "2027-01-01", 0, 0, Refusal.PROMO_EXPIRED,
         {"day": date(2026, 12, 31)}),
        ("ETE2025", "pro", MONTHLY, "2026-11-22", 0, 0, Refusal.PROMO_EXPIRED,
         {"day": date(2025, 8, 31)}),
        ("BIENVENUE", "entreprise", MONTHLY, "2026-11-22", 0, 0, Refusal.PROMO_WRONG_PLAN,
         {"plan": "entreprise"}),
        ("BIENVENUE", "pro", YEARLY, "2026-11-22", 0, 0, Refusal.PROMO_WRONG_INTERVAL,
         {"interval": "yearly"}),
        ("ANNUEL50", "pro", MONTHLY, "2026-11-22", 0, 0, Refusal.PROMO_WRONG_INTERVAL,
         {"interval": "monthly"}),
        ("BIENVENUE", "pro", MONTHLY, "2026-11-22", 9, 1, Refusal.PROMO_USED_BY_CLIENT, {}),
        ("MOINS5", "pro", MONTHLY, "2026-11-22", 50, 0, Refusal.PROMO_USED_UP, {"times": 50}),
    ],
)  # fmt: skip
def test_a_code_is_refused_with_its_own_reason(
    code: str,
    plan: str,
    interval: Interval,
    on: str,
    total: int,
    by_client: int,
    reason: Refusal,
    facts: dict[str, object],
) -> None:
    with pytest.raises(Refused) as refused:
        redeemed(code, plan, interval, on, total=total, by_client=by_client)
    assert refused.value.reason is reason
    assert refused.value.facts == {"promo": code, **facts}


@pytest.mark.parametrize("on", ["2026-01-01", "2026-12-31"])
def test_a_code_is_valid_on_its_first_and_last_day(on: str) -> None:
    assert redeemed("BIENVENUE", on=on).code == "BIENVENUE"


def test_the_last_redemption_allowed_is_granted() -> None:
    assert redeemed("MOINS5", total=49, by_client=3) == granted(fictitious().promo_code("MOINS5"))


def test_a_discount_keeps_the_terms_of_its_code() -> None:
    found = redeemed("BIENVENUE")
    assert found == Discount(
        "BIENVENUE", Percent(2000), Scope.PLAN, ("essentiel", "pro"), (MONTHLY,), 3, 0
    )


@pytest.mark.parametrize(
    ("plan", "interval", "covered"),
    [
        ("pro", MONTHLY, True),
        ("essentiel", MONTHLY, True),
        ("entreprise", MONTHLY, False),
        ("pro", YEARLY, False),
    ],
)
def test_a_discount_covers_the_plans_and_intervals_of_its_code(
    plan: str, interval: Interval, covered: bool
) -> None:
    assert redeemed("BIENVENUE").covers(plan, interval) is covered


def test_a_code_without_limits_covers_everything() -> None:
    assert granted(ANY).covers("whatever", YEARLY)


def test_two_of_three_periods_are_left_after_the_first() -> None:
    discount = redeemed("BIENVENUE")
    left = []
    for _ in range(4):
        discount = discount.counted()
        left.append((discount.left, discount.lasts))
    assert left == [(2, True), (1, True), (0, False), (0, False)]


def test_a_discount_for_ever_never_runs_out() -> None:
    discount = redeemed("CABINET15").counted().counted()
    assert (discount.left, discount.lasts) == (None, True)


@pytest.mark.parametrize(
    ("price", "rate", "taken"),
    [
        (990, 1500, 149),  # 1,485
        (2690, 1500, 404),  # 4,035
        (2490, 2000, 498),
        (1090, 2000, 218),
        (333, 1500, 50),  # 0,4995
        (0, 2000, 0),
        (1090, 10000, 1090),
        (999, 3333, 333),  # 33,33 %: 332,9667
    ],
)
def test_a_percentage_is_rounded_half_up(price: int, rate: int, taken: int) -> None:
    assert percent_of(price, rate) == taken


@pytest.mark.parametrize(
    ("rebate", "scope", "prices", "taken"),
    [
        (Percent(1500), Scope.SUBSCRIPTION, [1090, 333, 450], (164, 50, 68)),  # 163,5 49,95 67,5
        (Percent(1500), Scope.PLAN, [1090, 333, 450], (164, 0, 0)),
        (FixedAmount(500), Scope.SUBSCRIPTION, [1090, 333, 450], (291, 89, 120)),
        (FixedAmount(500), Scope.PLAN, [1090, 333, 450], (500, 0, 0)),
        (FixedAmount(5000), Scope.PLAN, [1090, 333], (1090, 0)),  # never below zero
        (FixedAmount(5000), Scope.SUBSCRIPTION, [1090, 333], (1090, 333)),
        (FixedAmount(500), Scope.SUBSCRIPTION, [0, 450], (0, 450)),
        (FixedAmount(500), Scope.PLAN, [0, 450], (0, 0)),
        (None, None, [1090, 333], (0, 0)),
    ],
)
def test_a_discount_takes_from_the_prices_in_scope(
    rebate: Rebate | None, scope: Scope | None, prices: list[int], taken: tuple[int, ...]
) -> None:
    assert taken_from(rebate, scope, prices[0], prices[1:]) == taken


@given(st.integers(0, 200_000), PRICES, st.integers(0, 300_000), st.sampled_from(Scope))
def test_a_fixed_amount_is_taken_whole_and_never_below_zero(
    plan: int, add_ons: list[int], amount: int, scope: Scope
) -> None:
    taken = taken_from(FixedAmount(amount), scope, plan, add_ons)
    in_scope = plan + (sum(add_ons) if scope is Scope.SUBSCRIPTION else 0)
    assert sum(taken) == min(amount, in_scope)
    assert all(0 <= off <= price for off, price in zip(taken, [plan, *add_ons], strict=True))


@given(st.integers(0, 200_000), PRICES, st.integers(0, 10_000), st.sampled_from(Scope))
def test_a_percentage_never_takes_more_than_the_price(
    plan: int, add_ons: list[int], rate: int, scope: Scope
) -> None:
    taken = taken_from(Percent(rate), scope, plan, add_ons)
    assert all(0 <= off <= price for off, price in zip(taken, [plan, *add_ons], strict=True))
    if scope is Scope.PLAN:
        assert not any(taken[1:])


@given(st.integers(-40, 40))
def test_validity_governs_the_day_of_redemption(days: int) -> None:
    first, last = day("2026-11-10"), day("2026-11-30")
    promo = PromoCode("X", Percent(1), Scope.PLAN, valid_from=first, valid_until=last)
    on = first + timedelta(days)
    if first <= on <= last:
        found = redeem(promo, plan="any", interval=MONTHLY, on=on, redemptions=Redemptions())
        assert found == granted(promo)
        return
    with pytest.raises(Refused) as refused:
        redeem(promo, plan="any", interval=MONTHLY, on=on, redemptions=Redemptions())
    expected = Refusal.PROMO_NOT_YET_VALID if on < first else Refusal.PROMO_EXPIRED
    assert refused.value.reason is expected
