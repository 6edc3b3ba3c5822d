from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import rounded, settle, share, spread

AMOUNTS = st.integers(-(10**9), 10**9)
WEIGHTS = st.lists(st.integers(0, 10**7), max_size=8)


@pytest.mark.parametrize(
    ("exact", "cents"),
    [
        (Fraction(0), 0),
        (Fraction(14997, 2), 7499),  # 74,985 €
        (Fraction(-14997, 2), -7499),
        (Fraction(1, 2), 1),
        (Fraction(-1, 2), -1),
        (Fraction(3, 2), 2),  # not to the even
        (Fraction(5, 2), 3),
        (Fraction(-5, 2), -3),
        (Fraction(499, 1000), 0),
        (Fraction(-499, 1000), 0),
        (Fraction(1, 3), 0),
        (Fraction(2, 3), 1),
        (Fraction(10**30 + 1, 2), (10**30 + 2) // 2),  # beyond any float
    ],
)
def test_a_half_is_rounded_away_from_zero(exact: Fraction, cents: int) -> None:
    assert rounded(exact) == cents


@pytest.mark.parametrize(
    ("amount", "days", "of_days", "cents"),
    [
        (1090, 9, 30, 327),
        (2690, 9, 30, 807),
        (9900, 27, 365, 732),  # 7,3233
        (26900, 27, 365, 1990),  # 19,8986
        (1000, 1, 3, 333),
        (1000, 2, 3, 667),
        (-1000, 2, 3, -667),
        (1, 1, 2, 1),
        (1000, 0, 30, 0),
        (1000, 30, 30, 1000),
        (0, 7, 31, 0),
    ],
)
def test_a_share_is_rounded_once(amount: int, days: int, of_days: int, cents: int) -> None:
    assert share(amount, days, of_days) == cents


def test_a_daily_price_is_never_rounded() -> None:
    # 10,00 € over 31 days is 0,32258… a day: 30 rounded days would be 9,60 or 9,68.
    assert share(1000, 30, 31) == 968
    assert share(100000, 30, 31) == 96774


@given(AMOUNTS, st.integers(0, 400), st.integers(1, 400))
def test_a_share_is_within_half_a_cent_and_odd(amount: int, numerator: int, whole: int) -> None:
    exact = Fraction(amount * numerator, whole)
    assert abs(share(amount, numerator, whole) - exact) <= Fraction(1, 2)
    assert share(-amount, numerator, whole) == -share(amount, numerator, whole)


@pytest.mark.parametrize(
    ("amount", "weights", "shares"),
    [
        (12, [200, 100], (8, 4)),
        (100, [1, 1, 1], (34, 33, 33)),  # ties to the earlier line
        (101, [1, 1, 1], (34, 34, 33)),
        (500, [1090, 450, 333], (291, 120, 89)),  # 290,977 / 120,128 / 88,895
        (500, [2490, 0], (500, 0)),
        (2, [0, 0, 5], (0, 0, 2)),
        (1, [1, 2], (0, 1)),  # the larger remainder, though it is later
        (500, [0, 0], (0, 0)),
        (0, [3, 4], (0, 0)),
        (500, [], ()),
    ],
)
def test_left_over_cents_go_to_the_largest_remainders(
    amount: int, weights: list[int], shares: tuple[int, ...]
) -> None:
    assert spread(amount, weights) == shares


@given(AMOUNTS, WEIGHTS.filter(any))
def test_shares_add_up_and_stay_within_a_cent(amount: int, weights: list[int]) -> None:
    shares = spread(amount, weights)
    assert sum(shares) == amount
    for found, weight in zip(shares, weights, strict=True):
        assert abs(found - Fraction(amount * weight, sum(weights))) < 1


@given(WEIGHTS.filter(any), st.data())
def test_what_is_spread_over_prices_never_exceeds_one(
    weights: list[int], data: st.DataObject
) -> None:
    amount = data.draw(st.integers(0, sum(weights)))
    shares = spread(amount, weights)
    assert all(0 <= found <= weight for found, weight in zip(shares, weights, strict=True))


@given(st.lists(st.fractions(-1000, 1000, max_denominator=10_000), min_size=1, max_size=8))
def test_settled_shares_add_up_to_the_rounded_sum(exact: list[Fraction]) -> None:
    total = rounded(sum(exact, Fraction()))
    shares = settle(total, exact)
    assert sum(shares) == total
    assert all(abs(found - part) <= 1 for found, part in zip(shares, exact, strict=True))
