"""From when an act holds, by the facts that it left."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.effective_days import effective_days

DAY = date(2026, 11, 22)
RENEWAL = date(2026, 12, 7)
STATE: dict[str, Any] = {
    "plan": "pro",
    "interval": "monthly",
    "payer": "firm",
    "add_ons": [],
    "promo": "",
    "price": 2490,
    "renews": True,
    "handed_over": False,
    "ended": "",
    "scheduled": [],
    "renewal": "2026-12-07",
}


def change(**after: object) -> dict[str, Any]:
    return {"before": STATE, "after": STATE | after}


@pytest.mark.parametrize(
    ("facts", "days"),
    [
        ({}, [DAY]),
        ({"status": ["draft", "invited"]}, [DAY]),
        (change(plan="entreprise"), [DAY]),
        (change(scheduled=[["plan", "essentiel"]]), [RENEWAL]),
        (change(renews=False), [RENEWAL]),
        (change(renews=False, handed_over=True), [RENEWAL]),
        (change(plan="entreprise", scheduled=[["interval", "yearly"]]), [DAY, RENEWAL]),
        (change(ended="2026-11-22", renews=False), [DAY]),
        (change(), [DAY]),
        ({"before": None, "after": STATE}, [DAY]),
        ({"before": {"plan": "pro"}, "after": {"plan": "essentiel"}}, [DAY]),
        ({"before": {"plan": "pro"}, "after": None}, [DAY]),
        ({"read_on": "2026-11-10", "documents": 3}, [date(2026, 11, 10)]),
        (
            {"steps": [{"day": "2026-12-07"}, {"day": "2026-11-07"}, {"day": "2026-12-07"}]},
            [date(2026, 11, 7), RENEWAL],
        ),
    ],
)
def test_the_days_of_an_act(facts: dict[str, Any], days: list[date]) -> None:
    assert list(effective_days(DAY, {}, facts)) == days


def test_an_acceptance_holds_from_its_own_day() -> None:
    facts = {"status": ["invited", "active"]}
    assert effective_days(DAY, {"accepted_on": "2026-11-20"}, facts) == (date(2026, 11, 20),)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["before", "after", "renewal", "steps", "day", "read_on", "plan"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(
    st.dictionaries(st.sampled_from(["before", "after", "steps", "read_on"]), json_values),
    st.dictionaries(st.just("accepted_on"), json_values),
)
def test_facts_of_a_newer_program_leave_some_day(
    facts: dict[str, Any], act_facts: dict[str, Any]
) -> None:
    days = effective_days(DAY, act_facts, facts)
    assert days
    assert list(days) == sorted(set(days))
