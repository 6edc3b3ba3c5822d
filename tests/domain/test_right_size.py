from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Interval
from app.domain.quota import Reading, Usage
from app.domain.right_size import (
    WindowUse,
    expected_documents,
    expected_overage,
    right_size,
)
from tests.builders import (
    MONTHLY,
    TERMS,
    YEARLY,
    day,
    period,
    plan,
    read,
    started,
    terms_of,
    version,
)

TODAY = day("2026-11-22")


def used(*documents: int | None) -> list[WindowUse]:
    """Use of the months from January on."""
    return [
        WindowUse(period(f"2026-{month:02}-07", f"2026-{month + 1:02}-07"), each)
        for month, each in enumerate(documents, start=1)
    ]


RUNNING = Usage(period("2026-11-07", "2026-12-07"))


@pytest.mark.parametrize(
    ("closed", "expected"),
    [
        (used(30, 40, 41), Fraction(37)),
        (used(500, 30, 40, 41), Fraction(37)),
        (used(30, None, 31), Fraction(61, 2)),
        (used(None, None), None),
        ([], None),
        ([WindowUse(period("2025-11-07", "2026-11-07"), 444)], Fraction(37)),
    ],
)
def test_the_use_expected_is_the_average_of_three_windows(
    closed: list[WindowUse], expected: Fraction | None
) -> None:
    assert expected_documents(closed, RUNNING) == expected


def test_without_a_closed_window_the_running_one_is_extrapolated() -> None:
    half = read(started("2026-11-07"), 20, "2026-11-21").usage
    assert expected_documents([], half) == 20 * Fraction(30, 15)
    year = read(started("2026-11-07", "entreprise", YEARLY), 365, "2027-11-06").usage
    assert expected_documents([], year) == Fraction(365, 12)


def test_a_clamped_month_is_one_month() -> None:
    assert period("2027-01-31", "2027-02-28").months == 1
    assert period("2027-02-28", "2028-02-29").months == 12


def test_each_plan_is_priced_with_its_overage() -> None:
    """37 documents: 22,20 €; 10,90 + 3,15 €; 26,90 €; 79,00 €."""
    found = right_size(started("2026-11-07"), TERMS, Fraction(37), TODAY)
    assert [(fit.plan, fit.price, fit.overage) for fit in found.fits] == [
        ("decouverte", 0, 27 * 60),
        ("essentiel", 1090, 315),
        ("pro", 2690, 0),
        ("entreprise", 7900, 0),
    ]
    assert (found.best, found.present) == (found.fits[1], found.fits[1])
    assert found.saves == 0


def test_the_running_plan_keeps_its_own_price() -> None:
    kept = started("2026-05-07", "pro")
    found = right_size(kept, TERMS, Fraction(10), TODAY)
    assert found.present.price == 2490
    assert (found.best.plan, found.saves) == ("decouverte", 2490)


def test_of_equal_costs_the_higher_rank_is_best() -> None:
    equal = terms_of(plan("low", rank=1), plan("high", rank=2))
    found = right_size(started("2026-11-07", "low", of=equal), equal, Fraction(3), TODAY)
    assert (found.best.plan, found.saves) == ("high", 0)


def test_a_plan_not_sold_yet_is_not_compared() -> None:
    coming = terms_of(plan("low", rank=1), plan("next", version(1, new="2027-01-01"), rank=2))
    found = right_size(started("2026-11-07", "low", of=coming), coming, Fraction(3), TODAY)
    assert [fit.plan for fit in found.fits] == ["low"]


def test_the_interval_compared_is_the_next_one() -> None:
    switched = started("2026-11-07")
    switched = replace(switched, scheduled=replace(switched.scheduled, interval=YEARLY))
    found = right_size(switched, TERMS, Fraction(37), TODAY)
    assert [(fit.price, fit.overage) for fit in found.fits] == [
        (0, 12 * 27 * 60),
        (10900, 12 * 315),
        (26900, 0),
        (82800, 0),
    ]


@pytest.mark.parametrize(("interval", "overage"), [(MONTHLY, 20 * 50), (YEARLY, 20 * 600)])
def test_a_quota_by_period_is_exceeded_by_the_period(interval: Interval, overage: int) -> None:
    assert expected_overage(TERMS.catalogue.plan("entreprise"), interval, Fraction(550)) == overage


@given(st.fractions(0, 1000, max_denominator=3))
def test_the_best_plan_costs_least(documents: Fraction) -> None:
    found = right_size(started("2026-11-07", "pro"), TERMS, documents, TODAY)
    assert found.best.cost == min(fit.cost for fit in found.fits)
    assert found.saves >= 0


def test_use_that_came_from_an_older_window_tells_no_pace() -> None:
    window = period("2026-07-01", "2026-08-01")
    carried = Usage(window, (Reading(day("2026-06-30"), 100),))
    assert expected_documents([], carried) is None
    read = Usage(window, (*carried.readings, Reading(day("2026-07-10"), 110)))
    assert expected_documents([], read) == Fraction(110 * 31, 10)
