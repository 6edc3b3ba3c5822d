"""A subscription taken over while it was running elsewhere."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.billing import LineKind
from app.domain.calendar import Anchor, Interval
from app.domain.change import Modify
from app.domain.timeline import advance, open_running, start
from tests.builders import (
    CLIENT,
    MONTHLY,
    TERMS,
    YEARLY,
    amounts,
    at,
    day,
    imported,
    period,
    preview,
    wanted,
)
from tests.domain.strategies import DAYS, INTERVALS


def test_the_picture_of_a_subscription_on_22_november() -> None:
    found = imported(
        "2026-11-07",
        "2026-11-22",
        "pro",
        price=2490,
        add_ons=["archivage", "utilisateurs"],
        code="BIENVENUE",
    )
    assert amounts(s.running for s in found.services) == [
        ("pro", 1992),
        ("archivage", 333),
        ("utilisateurs", 600),
    ]
    assert found.price == 2925
    assert found.period == period("2026-11-07", "2026-12-07")
    assert found.discount is not None
    assert found.discount.left == 2
    coming = preview(found, Modify(plan="essentiel"), "2026-11-22")
    assert amounts(coming.at_renewal) == [
        ("essentiel", 872),
        ("archivage", 333),
        ("utilisateurs", 600),
    ]
    assert coming.today == ()


def test_the_running_period_is_an_opening_balance_already_billed_to_its_payer() -> None:
    found = imported("2026-05-10", "2026-11-22", payer=CLIENT)
    line = found.plan.running
    assert (line.kind, line.payer, line.day) == (LineKind.OPENING, CLIENT, day("2026-11-10"))
    assert (line.span, line.period) == (found.period, found.period)
    assert found.period == period("2026-11-10", "2026-12-10")
    assert found.started_on == day("2026-05-10")
    assert found.anchor == Anchor(2026, 5, 10)


@pytest.mark.parametrize(
    ("started_on", "on", "expected"),
    [
        ("2026-09-22", "2026-11-21", ("2026-10-22", "2026-11-22")),
        ("2026-09-22", "2026-11-22", ("2026-11-22", "2026-12-22")),
        ("2026-11-22", "2026-11-22", ("2026-11-22", "2026-12-22")),
        ("2026-01-31", "2026-02-28", ("2026-02-28", "2026-03-31")),
        ("2024-01-31", "2024-02-29", ("2024-02-29", "2024-03-31")),
    ],
)
def test_a_boundary_on_the_day_of_import_has_been_passed(
    started_on: str, on: str, expected: tuple[str, str]
) -> None:
    assert imported(started_on, on).period == period(*expected)


@pytest.mark.parametrize(
    ("started_on", "left", "net"),
    [
        ("2026-11-22", 2, 872),
        ("2026-11-07", 2, 872),
        ("2026-10-23", 2, 872),
        ("2026-10-22", 1, 872),  # the boundary on the day of import has been passed
        ("2026-09-07", 0, 872),  # its third and last period is running
        ("2026-08-23", 0, 872),
        ("2026-08-22", None, 1090),
        ("2026-02-07", None, 1090),
    ],
)
def test_a_discount_has_used_up_the_periods_since_the_start(
    started_on: str, left: int | None, net: int
) -> None:
    found = imported(started_on, "2026-11-22", code="BIENVENUE")
    assert found.plan.running.net == net
    assert (found.discount and found.discount.left) == left
    if left is None:
        assert found.discount is None


def test_a_discount_that_does_not_cover_the_subscription_is_none() -> None:
    assert imported("2026-11-07", "2026-11-22", "entreprise", code="BIENVENUE").discount is None


@pytest.mark.parametrize(
    ("started_on", "on", "interval", "price"),
    [
        ("2025-05-07", "2026-06-20", MONTHLY, 990),
        ("2025-05-07", "2026-07-06", MONTHLY, 990),  # running since 7 June
        ("2025-05-07", "2026-07-07", MONTHLY, 1090),
        ("2025-12-19", "2026-11-22", YEARLY, 9900),
        ("2026-01-15", "2026-02-01", MONTHLY, 1090),
        ("2023-05-07", "2024-01-20", MONTHLY, 990),  # before the first price there was the first
    ],
)
def test_without_a_price_the_rules_price_the_running_period(
    started_on: str, on: str, interval: Interval, price: int
) -> None:
    assert imported(started_on, on, interval=interval).price == price


def test_a_given_price_is_the_full_price_before_discount() -> None:
    found = imported("2026-11-01", "2026-11-22", price=800, code="CABINET15")
    line = found.plan.running
    assert (line.price, line.discount, line.net, line.price_from) == (800, 120, 680, None)


def test_a_given_price_is_kept_until_a_version_is_for_existing_ones_after_the_import() -> None:
    found = imported("2026-05-10", "2026-11-22", "entreprise", price=7000)
    _, steps = advance(found, TERMS, day("2027-03-10"))
    assert [(str(step.day), amounts(step.lines)) for step in steps] == [
        ("2026-12-10", [("entreprise", 7000)]),
        ("2027-01-10", [("entreprise", 7000)]),
        ("2027-02-10", [("entreprise", 8400)]),
        ("2027-03-10", [("entreprise", 8400)]),
    ]


def test_a_given_price_outlasts_versions_from_before_the_import() -> None:
    found = imported("2025-05-10", "2026-11-22", price=800)
    assert at(found, "2029-11-22").price == 800


def test_a_given_price_is_for_its_interval_alone() -> None:
    found = imported("2025-05-10", "2026-11-22", price=800)
    switched = preview(found, Modify(interval=YEARLY), "2026-11-22")
    assert amounts(switched.at_renewal) == [("essentiel", 10900)]


def test_an_upgrade_credits_the_opening_line_like_any_other() -> None:
    found = imported("2026-11-01", "2026-11-22", price=800)
    upgraded = preview(found, Modify(plan="pro"), "2026-11-22")
    assert amounts(upgraded.today) == [("essentiel", -240), ("pro", 807)]
    assert upgraded.today[0].credited == found.plan.running


def test_an_add_on_that_the_plan_does_not_offer_goes_on_until_the_plan_changes() -> None:
    found = imported("2026-11-01", "2026-11-22", "decouverte", add_ons=["archivage"])
    assert at(found, "2026-12-01").price == 333
    raised = preview(found, Modify(plan="entreprise"), "2026-11-22")
    assert amounts(raised.today)[1] == ("archivage", -100)


def test_the_next_renewal_is_the_first_thing_billed() -> None:
    found = imported("2026-11-01", "2026-11-22")
    after, steps = advance(found, TERMS, day("2026-12-01"))
    assert [line.kind for step in steps for line in step.lines] == [LineKind.RENEWAL]
    assert after.period == period("2026-12-01", "2027-01-01")


@given(
    DAYS,
    INTERVALS,
    st.integers(0, 900),
    st.sampled_from([None, "BIENVENUE", "CABINET15", "MOINS5", "ANNUEL50"]),
    st.sampled_from(["essentiel", "pro", "entreprise"]),
)
def test_an_opening_without_a_price_is_what_starting_then_would_have_become(
    begun: date, interval: Interval, later: int, code: str | None, plan: str
) -> None:
    on = begun + timedelta(later)
    new = wanted(plan, interval, add_ons=["utilisateurs"], code=code)
    kept, _ = advance(start(new, TERMS, begun), TERMS, on)
    opened = open_running(new, TERMS, started_on=begun, on=on)
    assert (opened.period, opened.price, opened.anchor) == (kept.period, kept.price, kept.anchor)
    if kept.discount is not None and kept.discount.lasts:
        assert opened.discount == kept.discount
