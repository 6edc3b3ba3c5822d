import time
from datetime import UTC, date, datetime, timedelta
from threading import Thread

import pytest
from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Period
from app.views.formatting import Formats, minor_places, prepare
from tests.views.speaking import speaking

FR, EN, NL = Formats("fr"), Formats("en"), Formats("nl")
LANGUAGES = st.sampled_from(["fr", "en", "nl"])
NOVEMBER = Period(date(2026, 11, 22), date(2026, 12, 1))


@pytest.mark.parametrize(
    ("minor", "fr", "en", "nl"),
    [
        (2690, "26,90\u00a0€", "€26.90", "€\u00a026,90"),
        (-327, "−3,27\u00a0€", "−€3.27", "€\u00a0−3,27"),
        (0, "0,00\u00a0€", "€0.00", "€\u00a00,00"),
        (5, "0,05\u00a0€", "€0.05", "€\u00a00,05"),
        (99_999, "999,99\u00a0€", "€999.99", "€\u00a0999,99"),
        (3668521, "36\u202f685,21\u00a0€", "€36,685.21", "€\u00a036.685,21"),
        (123456789012, "1\u202f234\u202f567\u202f890,12\u00a0€", None, None),
    ],
)
def test_amounts(minor: int, fr: str, en: str | None, nl: str | None) -> None:
    assert FR.amount(minor) == fr
    assert en is None or EN.amount(minor) == en
    assert nl is None or NL.amount(minor) == nl


def test_a_difference_has_its_sign_and_no_difference_has_none() -> None:
    assert [FR.signed(minor) for minor in (1600, -1120, 0)] == [
        "+16,00\u00a0€",
        "−11,20\u00a0€",
        "0,00\u00a0€",
    ]
    assert [EN.signed(1600), NL.signed(1600)] == ["+€16.00", "€\u00a0+16,00"]


def test_other_currencies_stand_by_their_code_with_their_own_decimals() -> None:
    assert FR.amount(2690, "CHF") == "26,90\u00a0CHF"
    assert EN.amount(-2690, "CHF") == "−CHF\u00a026.90"
    assert EN.amount(2690, "JPY") == "JPY\u00a02,690"
    assert FR.plain(-2690, "JPY") == "-2690"
    assert [minor_places(code) for code in ("EUR", "JPY", "TND")] == [2, 0, 3]


@given(LANGUAGES, st.integers(-(10**14), 10**14))
def test_figures_are_those_of_babel(language: str, minor: int) -> None:
    """Babel writes a hyphen for minus; everything else is the same to the last space."""
    from decimal import Decimal

    exact = Decimal(minor).scaleb(-2)
    ours = Formats(language).amount(minor).replace("−", "-")
    assert ours == format_currency(exact, "EUR", locale=language)


def test_formatting_can_be_prepared_on_another_thread() -> None:
    thread = Thread(target=prepare, args=("nl",))
    thread.start()
    thread.join()
    assert NL.amount(5) == "€\u00a00,05"


def test_amounts_for_a_spreadsheet_are_plain() -> None:
    assert [FR.plain(minor) for minor in (123450, -5, 0)] == ["1234,50", "-0,05", "0,00"]
    assert EN.plain(123450) == "1234.50"
    assert EN.plain(123450, decimal=",") == "1234,50"


def test_amounts_to_type_in_have_no_currency() -> None:
    assert [FR.bare(123450), EN.bare(-5)] == ["1\u202f234,50", "−0.05"]


def test_percentages_lose_idle_zeros() -> None:
    assert [FR.percent(rate) for rate in (2000, -2000, 550, 1225, -50, 0)] == [
        "20\u00a0%",
        "−20\u00a0%",
        "5,5\u00a0%",
        "12,25\u00a0%",
        "−0,5\u00a0%",
        "0\u00a0%",
    ]
    assert [EN.percent(550), NL.percent(550), FR.bare_percent(550)] == ["5.5%", "5,5%", "5,5"]


def test_integers_are_grouped() -> None:
    assert [f.integer(-12345) for f in (FR, EN, NL)] == ["−12\u202f345", "−12,345", "−12.345"]


def test_dates_are_day_first_whatever_the_system_says() -> None:
    day = date(2026, 3, 1)
    assert [f.day(day) for f in (FR, EN, NL)] == ["01/03/2026", "01/03/2026", "01-03-2026"]
    assert [f.short_day(day) for f in (FR, EN, NL)] == ["01/03", "01/03", "01-03"]
    assert FR.day(date(987, 3, 1)) == "01/03/0987"


def test_months_have_names() -> None:
    day = date(2026, 8, 15)
    assert [f.month(day) for f in (FR, EN, NL)] == [
        "août\u00a02026",
        "August\u00a02026",
        "augustus\u00a02026",
    ]
    assert [FR.month_title(day), NL.month_title(day)] == ["Août\u00a02026", "Augustus\u00a02026"]
    assert [f.month_mark(date(2026, 12, 1)) for f in (FR, EN, NL)] == ["déc.", "Dec", "dec"]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the system has no time zone to set")
def test_moments_are_shown_by_the_clock_on_the_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Brussels")
        time.tzset()
        late = datetime(2026, 12, 31, 23, 32, tzinfo=UTC)
        summer = datetime(2026, 7, 1, 12, 5, tzinfo=UTC)
        assert FR.moment(late) == "01/01/2027\u00a000:32"
        assert FR.clock(summer) == "14:05"
    time.tzset()


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        FR.moment(datetime(2026, 11, 22, 14, 32))  # noqa: DTZ001 - that is what is refused


@pytest.mark.parametrize(
    ("language", "whole", "inline"),
    [
        ("fr", "Du 22/11/2026 au 30/11/2026", "du 22/11 au 30/11/2026"),
        ("en", "From 22/11/2026 to 30/11/2026", "from 22/11 to 30/11/2026"),
        ("nl", "Van 22-11-2026 tot en met 30-11-2026", "van 22-11 t/m 30-11-2026"),
    ],
)
def test_periods_end_on_their_last_day(
    qapp: object, language: str, whole: str, inline: str
) -> None:
    with speaking(language):
        assert Formats(language).period(NOVEMBER) == whole
        assert Formats(language).period_inline(NOVEMBER) == inline


def test_a_period_over_new_year_names_both_years(qapp: object) -> None:
    with speaking("fr"):
        year = Period(date(2026, 11, 22), date(2027, 11, 22))
        to_new_year = Period(date(2026, 12, 1), date(2027, 1, 1))
        one_day = Period(date(2026, 12, 1), date(2026, 12, 2))
        assert FR.period_inline(year) == "du 22/11/2026 au 21/11/2027"
        assert FR.period_inline(to_new_year) == "du 01/12 au 31/12/2026"
        assert FR.period_inline(one_day) == "le 01/12/2026"
        assert FR.period_range(NOVEMBER) == "22/11/2026 – 30/11/2026"


@given(LANGUAGES, st.dates(), st.integers(1, 400))
def test_no_period_is_shown_by_its_end(language: str, start: date, days: int) -> None:
    end = min(start + timedelta(days=days), date.max) if start < date.max - timedelta(500) else None
    if end is None:
        return
    written = Formats(language).period_range(Period(start, end))
    assert written.endswith(Formats(language).day(end - timedelta(days=1)))
