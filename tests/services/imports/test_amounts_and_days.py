"""Amounts and days as people type them; what could be two things is told, never guessed."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.imports.amounts import amount
from app.services.imports.days import day
from app.services.imports.problems import Reason
from app.services.imports.table import Cell


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("12", 1200),
        ("12,5", 1250),
        ("12.50", 1250),
        ("0,09", 9),
        (",5", 50),
        ("12,", 1200),
        ("12,-", 1200),
        ("12,--", 1200),
        ("1 234,50", 123450),
        ("1\u00a0234,50", 123450),
        ("1\u202f234\u202f567,5", 123456750),
        ("1\u2009234", 123400),
        ("1'234.50", 123450),
        ("1’234", 123400),
        ("1.234,50", 123450),
        ("1,234.50", 123450),
        ("1.234.567", 123456700),
        ("1,234,567.8", 123456780),
        ("1234,500", 123450),
        ("24,90 €", 2490),
        ("€ 24.90", 2490),
        ("24,90 EUR", 2490),
        ("24,90 euros", 2490),
        (Decimal("8.9"), 890),
        (Decimal(95), 9500),
        (Decimal(0), 0),
        ("0", 0),
    ],
)
def test_amounts_are_read_exactly(typed: Cell, minor: int) -> None:
    found = amount(typed)
    assert (found.value, found.problem) == (minor, None)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("1,234", Reason.AMOUNT_AMBIGUOUS),
        ("12.345", Reason.AMOUNT_AMBIGUOUS),
        ("0,123", Reason.AMOUNT_TOO_PRECISE),
        ("1234,567", Reason.AMOUNT_TOO_PRECISE),
        (Decimal("8.905"), Reason.AMOUNT_TOO_PRECISE),
        ("-5", Reason.AMOUNT_NEGATIVE),
        ("−5", Reason.AMOUNT_NEGATIVE),
        (Decimal("-0.01"), Reason.AMOUNT_NEGATIVE),
        ("100000000", Reason.AMOUNT_TOO_LARGE),
        (Decimal("1E+300"), Reason.AMOUNT_TOO_LARGE),
        ("gratuit", Reason.AMOUNT_UNKNOWN),
        ("12 34", Reason.AMOUNT_UNKNOWN),
        ("1.23.45", Reason.AMOUNT_UNKNOWN),
        ("1.234,56,7", Reason.AMOUNT_UNKNOWN),
        ("€", Reason.AMOUNT_UNKNOWN),
        (",", Reason.AMOUNT_UNKNOWN),
        ("١٢", Reason.AMOUNT_UNKNOWN),
        ("9" * 30, Reason.AMOUNT_UNKNOWN),
        (date(2026, 1, 1), Reason.AMOUNT_UNKNOWN),
    ],
)
def test_what_is_no_certain_amount_is_told(typed: Cell, reason: Reason) -> None:
    found = amount(typed)
    assert found.value is None
    assert found.problem is not None
    assert found.problem.reason is reason


def test_an_ambiguous_amount_is_told_both_ways() -> None:
    found = amount("12,345").problem
    assert found is not None
    assert found.facts == {"grouped": "12345", "decimal": "12.345"}


def test_an_amount_too_precise_comes_with_its_rounding() -> None:
    found = amount(Decimal("8.905")).problem
    assert found is not None
    assert (found.suggestion, found.facts) == ("8.91", {"digits": 2})


@given(st.integers(0, 99_999_999_99))
def test_what_is_written_is_read_back(minor: int) -> None:
    whole, cents = divmod(minor, 100)
    for typed in (
        f"{whole},{cents:02}",
        f"{whole:,}.{cents:02}",
        f"{whole:,} €".replace(",", "\u202f").replace(" €", f",{cents:02} €"),
        Decimal(minor).scaleb(-2),
    ):
        assert amount(typed).value == minor


@pytest.mark.parametrize(
    "typed",
    [
        date(2026, 1, 31),
        "2026-01-31",
        "2026-1-31",
        "2026/01/31",
        "2026-01-31 00:00:00",
        "2026-01-31T14:30:00Z",
        "31/01/2026",
        "31/1/2026",
        "31-01-2026",
        "31.01.2026",
        " 31 / 01 / 2026 ",
    ],
)
def test_days_are_read_day_first_or_iso(typed: Cell) -> None:
    assert day(typed).value == date(2026, 1, 31)


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("01/31/2026", "31/01/2026"),
        ("31/01/26", "31/01/2026"),
        ("01/31/26", "31/01/2026"),
        (Decimal(46053), "31/01/2026"),
        (Decimal(7), None),
        ("31/02/2026", None),
        ("2026-02-31", None),
        ("31/01-2026", None),
        ("31 janvier 2026", None),
        ("hier", None),
        ("45/45/26", None),
        ("31/31/1900", None),
    ],
)
def test_what_only_resembles_a_day_is_told(typed: Cell, suggested: str | None) -> None:
    found = day(typed)
    assert found.value is None
    assert found.problem is not None
    assert (found.problem.reason, found.problem.suggestion) == (Reason.DAY_UNKNOWN, suggested)


@pytest.mark.parametrize("typed", ["01/01/1900", "0202-01-01", date(1989, 12, 31)])
def test_a_year_that_is_a_slip_is_told(typed: Cell) -> None:
    found = day(typed).problem
    assert found is not None
    assert found.reason is Reason.DAY_IMPLAUSIBLE
    assert found.facts["earliest"] == date(1990, 1, 1)


@given(st.dates(min_value=date(1990, 1, 1)))
def test_every_way_of_writing_a_day_is_the_same_day(when: date) -> None:
    for typed in (when, f"{when:%Y-%m-%d}", f"{when:%d/%m/%Y}", f"{when:%d.%m.%Y}"):
        assert day(typed).value == when


@given(st.one_of(st.text(), st.decimals(allow_nan=False, allow_infinity=False), st.dates()))
def test_any_cell_is_a_value_or_a_problem(cell: Cell) -> None:
    for found in (amount(cell), day(cell)):
        assert (found.value is None) == (found.problem is not None)
