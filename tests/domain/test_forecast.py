"""The forecast: what time will bill, by the rules that will bill it."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.billing import LineKind, Payer
from app.domain.change import StopRenewal
from app.domain.forecast import Cost, expected_lines, forecast, months_ahead
from app.domain.subscription import Terms
from app.domain.timeline import advance
from tests.builders import CLIENT, TERMS, YEARLY, changed, day, read, started
from tests.domain.strategies import DAYS, Lived, lives

TODAY = day("2026-11-22")


def test_a_year_of_renewals_by_payer_and_plan() -> None:
    months = months_ahead(TODAY, 12)
    running = [
        started("2026-11-01"),
        started("2026-11-25", "pro"),
        started("2026-11-10", "pro", YEARLY, payer=CLIENT),
    ]
    lines = [
        line
        for one in running
        for line in expected_lines(one, TERMS, after=TODAY, until=months[-1].last_day)
    ]
    pro, essentiel, of_client = forecast(lines, months, TERMS.catalogue)
    assert (pro.payer, pro.plan, pro.total) == (Payer.FIRM, "pro", Cost(12 * 2690))
    assert (essentiel.plan, essentiel.months[0], essentiel.months[1]) == (
        "essentiel",
        Cost(),
        Cost(1090),
    )
    assert essentiel.total == Cost(12 * 1090)
    assert (of_client.payer, of_client.months[12]) == (Payer.CLIENT, Cost(26900))


def test_the_overage_of_the_open_window_is_expected_by_its_last_reading() -> None:
    months = months_ahead(TODAY, 2)
    used = read(started("2026-11-01"), 37, "2026-11-20")
    lines = expected_lines(used, TERMS, after=TODAY, until=months[-1].last_day)
    (found,) = forecast(lines, months, TERMS.catalogue)
    assert found.months == (Cost(), Cost(1090 + 315, 315), Cost(1090))


def test_what_does_not_renew_costs_nothing_after_its_end() -> None:
    stopped = changed(started("2026-11-01"), StopRenewal(), "2026-11-22")
    assert expected_lines(stopped, TERMS, after=TODAY, until=day("2027-12-31")) == ()


@given(DAYS, st.integers(1, 24))
def test_months_follow_each_other_from_tomorrow(today: date, number: int) -> None:
    months = months_ahead(today, number)
    assert months[0].start == today + timedelta(1)
    assert all(one.end == other.start for one, other in pairwise(months))
    assert all(month.end.day == 1 for month in months)
    assert len([month for month in months if month.start.day == 1]) >= number


@given(lives(), st.integers(1, 14))
def test_a_month_is_expected_to_cost_what_catching_up_to_its_end_bills(
    life: tuple[Terms, Lived], number: int
) -> None:
    terms, lived = life
    months = months_ahead(lived.on, number)
    until = months[-1].last_day
    lines = expected_lines(lived.last, terms, after=lived.on, until=until)
    found = forecast(lines, months, terms.catalogue)
    state = lived.last
    for place, month in enumerate(months):
        state, steps = advance(state, terms, month.last_day)
        billed = [line for step in steps for line in step.lines]
        for payer in Payer:
            expected = sum((row.months[place] for row in found if row.payer is payer), Cost())
            assert expected.net == sum(line.net for line in billed if line.payer is payer)
            assert expected.overage == sum(
                line.net for line in billed if line.payer is payer and line.kind is LineKind.OVERAGE
            )


@given(lives(), st.integers(0, 400), st.integers(0, 400))
def test_a_later_day_expects_what_is_left_of_the_same(
    life: tuple[Terms, Lived], wait: int, more: int
) -> None:
    terms, lived = life
    later = lived.on + timedelta(wait)
    until = later + timedelta(more)
    now = expected_lines(lived.last, terms, after=lived.on, until=until)
    state, _ = advance(lived.last, terms, later)
    then = expected_lines(state, terms, after=later, until=until)
    assert [line for line in now if line.day > later] == list(then)


@given(lives(), st.integers(0, 800))
def test_nothing_is_expected_after_an_end(life: tuple[Terms, Lived], days: int) -> None:
    terms, lived = life
    until = lived.on + timedelta(days)
    state, _ = advance(lived.last, terms, until)
    for line in expected_lines(lived.last, terms, after=lived.on, until=until):
        assert state.ended_on is None or line.day <= state.ended_on
