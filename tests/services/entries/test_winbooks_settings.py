import pytest

from app.services.entries.winbooks_settings import FinancialYear, WinbooksSettings
from tests.builders import day


@pytest.mark.parametrize("code", ["", "0", "10", "a", "É"])
def test_a_year_has_one_character(code: str) -> None:
    with pytest.raises(ValueError, match="no year of WinBooks"):
        FinancialYear(code, day("2026-01-01"), day("2026-12-31"))


def test_a_year_does_not_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="a year that ends before it begins: 1"):
        FinancialYear("1", day("2026-01-01"), day("2025-12-31"))


def test_a_year_holds_its_first_and_its_last_day() -> None:
    years = (
        FinancialYear("1", day("2025-10-15"), day("2026-12-31")),
        FinancialYear("2", day("2027-01-01"), day("2027-12-31")),
    )
    settings = WinbooksSettings(years, {})
    of = {on: settings.year_of(day(on)) for on in ("2025-10-14", "2025-10-15", "2026-12-31")}
    assert list(of.values()) == [None, years[0], years[0]]
    assert settings.year_of(day("2027-01-01")) == years[1]
    assert years[0].period(day("2026-12-31")) == "15"
