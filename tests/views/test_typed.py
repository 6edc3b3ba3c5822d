from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.views.formatting import Formats
from app.views.typed import (
    LARGEST,
    Mistake,
    Mistyped,
    typed_amount,
    typed_date,
    typed_integer,
    typed_percent,
)

TODAY = date(2026, 11, 22)
FORMATS = st.sampled_from([Formats("fr"), Formats("en"), Formats("nl")])
AMOUNTS = st.integers(-LARGEST, LARGEST)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("1234,50", 123450),
        ("1234.50", 123450),
        ("1 234,5", 123450),
        ("1\u00a0234,50", 123450),
        ("1\u202f234,50", 123450),
        ("1\u2009234,50", 123450),
        ("1'234.50", 123450),
        ("1’234.50", 123450),
        ("1.234,50", 123450),
        ("1,234.50", 123450),
        ("1.234.567", 123456700),
        ("1,234,567.8", 123456780),
        ("12", 1200),
        ("12,", 1200),
        (",5", 50),
        (".05", 5),
        ("0,5", 50),
        ("007", 700),
        ("+3", 300),
        ("  26,90 €  ", 2690),
        ("€26.90", 2690),
        ("26,90 EUR", 2690),
        ("eur 26,90", 2690),
        ("0", 0),
        ("-0", 0),
        ("1 234", 123400),
    ],
)
def test_amounts_as_people_type_them(text: str, minor: int) -> None:
    assert typed_amount(text) == minor


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("", Mistake.EMPTY),
        (" \u00a0", Mistake.EMPTY),
        ("€", Mistake.EMPTY),
        ("abc", Mistake.NOT_A_NUMBER),
        ("-", Mistake.NOT_A_NUMBER),
        (",", Mistake.NOT_A_NUMBER),
        ("1e3", Mistake.NOT_A_NUMBER),
        ("12 USD", Mistake.NOT_A_NUMBER),
        ("12,50,", Mistake.BAD_GROUPING),
        ("--5", Mistake.NOT_A_NUMBER),
        ("١٢", Mistake.NOT_A_NUMBER),
        ("1,234", Mistake.AMBIGUOUS),
        ("1.234", Mistake.AMBIGUOUS),
        ("999,999 €", Mistake.AMBIGUOUS),
        ("12 34", Mistake.BAD_GROUPING),
        ("1.23.456", Mistake.BAD_GROUPING),
        ("1 234.567,00 0", Mistake.BAD_GROUPING),
        ("1.234 567", Mistake.BAD_GROUPING),
        ("1234.567", Mistake.TOO_MANY_DECIMALS),
        ("0,123", Mistake.TOO_MANY_DECIMALS),
        ("1 234,567", Mistake.TOO_MANY_DECIMALS),
        ("12,3456", Mistake.TOO_MANY_DECIMALS),
        ("-5", Mistake.NEGATIVE),
        ("−0,01 €", Mistake.NEGATIVE),
        ("10000000000,00", Mistake.TOO_LARGE),
        ("9" * 5000, Mistake.TOO_LARGE),
    ],
)
def test_what_is_no_amount_is_refused_with_its_reason(text: str, mistake: Mistake) -> None:
    with pytest.raises(Mistyped) as refused:
        typed_amount(text)
    assert refused.value.mistake is mistake
    assert refused.value.text == text


def test_an_ambiguous_amount_names_both_readings() -> None:
    with pytest.raises(Mistyped) as refused:
        typed_amount("1.234")
    assert refused.value.facts == {"thousands": "1234", "decimal": "1,234"}


def test_negative_amounts_where_they_make_sense() -> None:
    assert [typed_amount(t, signed=True) for t in ("-3,27", "−3.27 €", "€ −3,27")] == [-327] * 3


def test_a_currency_without_cents_has_no_ambiguity() -> None:
    assert typed_amount("1,234", currency="JPY") == 1234
    with pytest.raises(Mistyped) as refused:
        typed_amount("12,5", currency="JPY")
    assert refused.value.mistake is Mistake.NOT_WHOLE


@given(FORMATS, AMOUNTS)
def test_every_amount_shown_can_be_typed(formats: Formats, minor: int) -> None:
    written = (
        formats.amount(minor),
        formats.signed(minor),
        formats.bare(minor),
        formats.plain(minor),
        formats.amount(minor, "EUR").replace("\u202f", " ").replace("\u00a0", ""),
    )
    assert {typed_amount(text, signed=True) for text in written} == {minor}


@given(FORMATS, AMOUNTS, st.sampled_from(["CHF", "JPY", "USD"]))
def test_other_currencies_too(formats: Formats, minor: int, currency: str) -> None:
    written = formats.amount(minor, currency)
    assert typed_amount(written, currency=currency, signed=True) == minor


@given(st.text(alphabet="0123456789.,' \u00a0\u202f-+€a", max_size=12))
def test_no_text_breaks_it(text: str) -> None:
    for read in (typed_amount, typed_integer, typed_percent):
        assert 0 <= outcome(read, text) <= LARGEST


def outcome(read: Callable[[str], int], text: str) -> int:
    try:
        return read(text)
    except Mistyped:
        return 0


def test_percentages() -> None:
    assert [typed_percent(t) for t in ("20", "5,5", "5.5 %", "12,25\u00a0%")] == [
        2000,
        550,
        550,
        1225,
    ]


@given(FORMATS, st.integers(-99_999, 99_999))
def test_every_percentage_shown_can_be_typed(formats: Formats, rate: int) -> None:
    assert typed_percent(formats.percent(rate), signed=True) == rate


@pytest.mark.parametrize("text", ["1234", "1 234", "1.234", "1,234", "1'234"])
def test_integers(text: str) -> None:
    assert typed_integer(text) == 1234


def test_a_fraction_is_no_integer() -> None:
    with pytest.raises(Mistyped) as refused:
        typed_integer("1,5")
    assert refused.value.mistake is Mistake.NOT_WHOLE


@given(FORMATS, AMOUNTS)
def test_every_integer_shown_can_be_typed(formats: Formats, number: int) -> None:
    assert typed_integer(formats.integer(number), signed=True) == number


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (".", "2026-11-22"),
        (" . ", "2026-11-22"),
        ("+30", "2026-12-22"),
        ("+ 1", "2026-11-23"),
        ("-7", "2026-11-15"),
        ("−7", "2026-11-15"),
        ("12/3/2026", "2026-03-12"),
        ("12/03/26", "2026-03-12"),
        ("12-3-2026", "2026-03-12"),
        ("12.3.2026", "2026-03-12"),
        ("12 3 2026", "2026-03-12"),
        ("12032026", "2026-03-12"),
        ("120326", "2026-03-12"),
        ("2026-03-12", "2026-03-12"),
        ("2026/3/12", "2026-03-12"),
        ("29/2/2028", "2028-02-29"),
        ("12/3", "2027-03-12"),
        ("1203", "2027-03-12"),
        ("20/11", "2026-11-20"),
        ("22/11", "2026-11-22"),
        ("1/6", "2026-06-01"),
        ("22/5", "2027-05-22"),
        ("31/12", "2026-12-31"),
    ],
)
def test_dates_as_people_type_them(text: str, day: str) -> None:
    assert typed_date(text, today=TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("", Mistake.EMPTY),
        ("tomorrow", Mistake.NOT_A_DATE),
        ("12", Mistake.NOT_A_DATE),
        ("12/3/202", Mistake.NOT_A_DATE),
        ("12/3/2026/1", Mistake.NOT_A_DATE),
        ("+30000", Mistake.NOT_A_DATE),
        ("12/25/2026", Mistake.NO_SUCH_DAY),
        ("29/2/2026", Mistake.NO_SUCH_DAY),
        ("29/2", Mistake.NO_SUCH_DAY),
        ("31/4", Mistake.NO_SUCH_DAY),
        ("0/1", Mistake.NO_SUCH_DAY),
        ("1/13", Mistake.NO_SUCH_DAY),
        ("1/1/0202", Mistake.YEAR_OUT_OF_RANGE),
        ("1899-12-30", Mistake.YEAR_OUT_OF_RANGE),
    ],
)
def test_what_is_no_date_is_refused_with_its_reason(text: str, mistake: Mistake) -> None:
    with pytest.raises(Mistyped) as refused:
        typed_date(text, today=TODAY)
    assert refused.value.mistake is mistake


@given(FORMATS, DAYS, DAYS)
def test_every_date_shown_can_be_typed(formats: Formats, day: date, today: date) -> None:
    assert typed_date(formats.day(day), today=today) == day
    assert typed_date(day.isoformat(), today=today) == day
    assert typed_date(formats.day(day).replace("/", "").replace("-", ""), today=today) == day


@given(FORMATS, DAYS, st.integers(-180, 180))
def test_without_a_year_the_nearest_date_is_meant(formats: Formats, today: date, off: int) -> None:
    near = today + timedelta(days=off)
    assert typed_date(formats.short_day(near), today=today) == near
