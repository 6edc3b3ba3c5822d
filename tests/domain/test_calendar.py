from calendar import monthrange
from datetime import date, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import (
    Anchor,
    Interval,
    Period,
    boundaries_after,
    boundary,
    period_from,
    period_on,
)
from tests.builders import MONTHLY, YEARLY, day, period
from tests.domain.strategies import DAYS, INTERVALS


@pytest.mark.parametrize(
    ("start", "interval", "renewals"),
    [
        ("2027-01-31", MONTHLY, "2027-02-28 2027-03-31 2027-04-30 2027-05-31"),
        ("2028-01-31", MONTHLY, "2028-02-29 2028-03-31 2028-04-30 2028-05-31"),
        ("2028-01-30", MONTHLY, "2028-02-29 2028-03-30"),
        ("2027-01-29", MONTHLY, "2027-02-28 2027-03-29"),
        ("2026-11-30", MONTHLY, "2026-12-30 2027-01-30 2027-02-28 2027-03-30"),
        ("2026-12-31", MONTHLY, "2027-01-31 2027-02-28"),
        ("2024-02-29", YEARLY, "2025-02-28 2026-02-28 2027-02-28 2028-02-29 2029-02-28"),
        ("2025-12-19", YEARLY, "2026-12-19 2027-12-19"),
        ("2027-02-28", YEARLY, "2028-02-28"),  # the 28th is the anchor, leap year or not
        ("2096-02-29", YEARLY, "2097-02-28 2098-02-28 2099-02-28 2100-02-28 2101-02-28"),
    ],
)
def test_boundaries_are_computed_from_the_anchor(
    start: str, interval: Interval, renewals: str
) -> None:
    expected = [day(text) for text in renewals.split()]
    found = boundaries_after(day(start), Anchor.on(day(start)), interval)
    assert list(islice(found, len(expected))) == expected


def test_a_first_period_may_be_short_where_the_anchor_day_is_later() -> None:
    assert period_from(day("2026-02-10"), Anchor(2026, 2, 31), MONTHLY) == period(
        "2026-02-10", "2026-02-28"
    )


def test_an_anchor_keeps_its_own_day_or_takes_the_one_given() -> None:
    assert Anchor.on(day("2027-02-28")) == Anchor(2027, 2, 28)
    assert Anchor.on(day("2027-02-28"), 31) == Anchor(2027, 2, 31)


@pytest.mark.parametrize(
    ("start_day", "end_day", "days"),
    [
        ("2026-11-01", "2026-12-01", 30),
        ("2028-02-01", "2028-03-01", 29),
        ("2027-02-01", "2027-03-01", 28),
        ("2028-02-29", "2029-02-28", 365),
        ("2027-03-01", "2028-03-01", 366),
        ("2026-01-01", "2027-01-01", 365),
    ],
)
def test_length_is_in_actual_days(start_day: str, end_day: str, days: int) -> None:
    assert period(start_day, end_day).days == days


def test_a_period_contains_its_start_and_not_its_end() -> None:
    november = period("2026-11-07", "2026-12-07")
    assert day("2026-11-07") in november
    assert day("2026-12-06") in november
    assert day("2026-12-07") not in november
    assert day("2026-11-06") not in november
    assert november.last_day == day("2026-12-06")


@pytest.mark.parametrize(
    ("on", "number", "expected"),
    [
        ("2027-01-31", 0, ("2027-01-31", "2027-02-28")),
        ("2027-02-27", 0, ("2027-01-31", "2027-02-28")),
        ("2027-02-28", 1, ("2027-02-28", "2027-03-31")),
        ("2027-03-30", 1, ("2027-02-28", "2027-03-31")),
        ("2027-03-31", 2, ("2027-03-31", "2027-04-30")),
    ],
)
def test_a_boundary_opens_the_next_period(on: str, number: int, expected: tuple[str, str]) -> None:
    start = day("2027-01-31")
    found = period_on(start, Anchor.on(start), MONTHLY, day(on))
    assert found == (number, period(*expected))


def independent_boundary(anchor: Anchor, interval: Interval, number: int) -> date:
    months = anchor.year * 12 + anchor.month - 1 + number * (12 if interval is YEARLY else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(anchor.day, monthrange(year, month + 1)[1]))


@given(DAYS, st.integers(1, 31), INTERVALS, st.integers(0, 400))
def test_boundary_n_is_a_function_of_the_anchor_alone(
    start: date, anchor_day: int, interval: Interval, number: int
) -> None:
    anchor = Anchor.on(start, anchor_day)
    assert boundary(anchor, interval, number) == independent_boundary(anchor, interval, number)


@given(DAYS, st.integers(1, 31), INTERVALS)
def test_periods_tile_time(start: date, anchor_day: int, interval: Interval) -> None:
    anchor = Anchor.on(start, anchor_day)
    current = period_from(start, anchor, interval)
    assert current.start == start
    for _ in range(14):
        following = period_from(current.end, anchor, interval)
        assert following.start == current.end < following.end
        current = following


@given(DAYS, INTERVALS, st.integers(0, 2000))
def test_the_period_on_a_day_contains_it(start: date, interval: Interval, later: int) -> None:
    on, anchor = start + timedelta(later), Anchor.on(start)
    number, found = period_on(start, anchor, interval, on)
    assert on in found
    assert found == Period(
        boundary(anchor, interval, number), boundary(anchor, interval, number + 1)
    )
