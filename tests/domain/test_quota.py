import pytest

from app.domain.calendar import Interval
from app.domain.catalogue import Quota
from app.domain.errors import Refusal, Refused
from app.domain.quota import Reading, window_on, with_reading
from tests.builders import MONTHLY, YEARLY, day, period, started

BY_MONTH = Quota(30, 360, by_month=True)
BY_PERIOD = Quota(500, 6000, by_month=False)


@pytest.mark.parametrize(
    ("begun", "interval", "quota", "on", "window"),
    [
        ("2026-11-07", MONTHLY, BY_MONTH, "2026-11-20", ("2026-11-07", "2026-12-07")),
        ("2026-11-07", MONTHLY, BY_PERIOD, "2026-11-20", ("2026-11-07", "2026-12-07")),
        ("2026-11-07", YEARLY, BY_PERIOD, "2027-03-01", ("2026-11-07", "2027-11-07")),
        ("2026-11-07", YEARLY, BY_MONTH, "2027-03-06", ("2027-02-07", "2027-03-07")),
        ("2026-11-07", YEARLY, BY_MONTH, "2027-03-07", ("2027-03-07", "2027-04-07")),
        ("2027-01-31", YEARLY, BY_MONTH, "2027-02-28", ("2027-02-28", "2027-03-31")),
        ("2024-02-29", YEARLY, BY_MONTH, "2025-02-27", ("2025-01-29", "2025-02-28")),
        ("2027-08-31", YEARLY, BY_MONTH, "2028-02-29", ("2028-02-29", "2028-03-31")),
    ],
)
def test_the_window_of_a_day(
    begun: str, interval: Interval, quota: Quota, on: str, window: tuple[str, str]
) -> None:
    first = started(begun, interval=interval)
    found = window_on(quota, interval, first.anchor, first.period, day(on))
    assert found == period(*window)


READ = (Reading(day("2026-11-10"), 12), Reading(day("2026-11-20"), 30))


def readings(*found: tuple[str, int]) -> tuple[Reading, ...]:
    return tuple(Reading(day(on), documents) for on, documents in found)


def test_a_reading_of_a_further_day_is_added() -> None:
    more = with_reading(READ, Reading(day("2026-11-25"), 30), corrects=False)
    assert more == (*READ, Reading(day("2026-11-25"), 30))


def test_a_reading_between_two_others_lies_between_them() -> None:
    more = with_reading(READ, Reading(day("2026-11-15"), 20), corrects=False)
    assert more == readings(("2026-11-10", 12), ("2026-11-15", 20), ("2026-11-20", 30))


def test_a_second_reading_of_a_day_replaces_the_first() -> None:
    more = with_reading(READ, Reading(day("2026-11-20"), 31), corrects=False)
    assert more == readings(("2026-11-10", 12), ("2026-11-20", 31))


@pytest.mark.parametrize(
    ("on", "documents", "reason", "facts"),
    [
        ("2026-11-25", 29, Refusal.READING_BELOW, {"documents": 30, "day": day("2026-11-20")}),
        ("2026-11-20", 29, Refusal.READING_BELOW, {"documents": 30, "day": day("2026-11-20")}),
        ("2026-11-15", 11, Refusal.READING_BELOW, {"documents": 12, "day": day("2026-11-10")}),
        ("2026-11-15", 31, Refusal.READING_ABOVE, {"documents": 30, "day": day("2026-11-20")}),
        ("2026-11-01", 13, Refusal.READING_ABOVE, {"documents": 12, "day": day("2026-11-10")}),
    ],
)
def test_a_reading_never_goes_down_by_itself(
    on: str, documents: int, reason: Refusal, facts: dict[str, object]
) -> None:
    with pytest.raises(Refused) as raised:
        with_reading(READ, Reading(day(on), documents), corrects=False)
    assert (raised.value.reason, raised.value.facts) == (reason, facts)


@pytest.mark.parametrize(
    ("on", "documents", "left"),
    [
        ("2026-11-25", 10, [("2026-11-25", 10)]),
        ("2026-11-20", 11, [("2026-11-20", 11)]),
        ("2026-11-25", 20, [("2026-11-10", 12), ("2026-11-25", 20)]),
        ("2026-11-01", 13, [("2026-11-01", 13), ("2026-11-20", 30)]),
        ("2026-11-15", 90, [("2026-11-10", 12), ("2026-11-15", 90)]),
    ],
)
def test_a_correction_drops_what_it_contradicts(
    on: str, documents: int, left: list[tuple[str, int]]
) -> None:
    more = with_reading(READ, Reading(day(on), documents), corrects=True)
    assert more == readings(*left)
