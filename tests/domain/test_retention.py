"""Which daily copies are kept: seven days, the first of each of twelve months, the newest."""

from datetime import date, timedelta

from app.domain.retention import superseded

TODAY = date(2026, 11, 22)


def test_of_a_copy_a_day_for_two_years_a_week_and_twelve_firsts_are_kept() -> None:
    made = {TODAY - timedelta(days=back) for back in range(730)}
    kept = made - superseded(made, TODAY)
    week = {TODAY - timedelta(days=back) for back in range(7)}
    firsts = {date(2025, 12, 1), *(date(2026, month, 1) for month in range(1, 12))}
    assert kept == week | firsts


def test_the_newest_is_kept_however_old_and_days_to_come_are_no_loss() -> None:
    old = {date(2020, 1, 1), date(2020, 1, 2)}
    assert superseded(old, TODAY) == {date(2020, 1, 1)}
    to_come = {TODAY + timedelta(days=40), TODAY}
    assert superseded(to_come, TODAY) == frozenset()
    assert superseded((), TODAY) == frozenset()
