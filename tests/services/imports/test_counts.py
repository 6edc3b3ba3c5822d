"""Counts of documents as files write them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.quota import MOST_DOCUMENTS
from app.services.imports.counts import count
from app.services.imports.problems import Reason
from app.services.imports.table import Cell


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("37", 37),
        ("0", 0),
        (" 37 ", 37),
        ("1 234", 1234),
        ("1\u202f234", 1234),
        ("1'234", 1234),
        ("12.345.678,0", None),
        ("1.234,0", 1234),
        ("12,00", 12),
        (Decimal(37), 37),
        (Decimal("37.0"), 37),
        (str(MOST_DOCUMENTS), MOST_DOCUMENTS),
    ],
)
def test_whole_numbers_are_read(cell: Cell, value: int | None) -> None:
    assert count(cell).value == value


@pytest.mark.parametrize(
    ("cell", "reason", "suggestion"),
    [
        ("douze", Reason.COUNT_UNKNOWN, None),
        ("3 7", Reason.COUNT_UNKNOWN, None),
        ("1e3", Reason.COUNT_UNKNOWN, None),
        ("9" * 26, Reason.COUNT_UNKNOWN, None),
        (date(2026, 11, 20), Reason.COUNT_UNKNOWN, None),
        ("-5", Reason.COUNT_NEGATIVE, None),
        ("−5", Reason.COUNT_NEGATIVE, None),
        (Decimal(-5), Reason.COUNT_NEGATIVE, None),
        ("12,5", Reason.COUNT_NOT_WHOLE, None),
        (Decimal("12.5"), Reason.COUNT_NOT_WHOLE, None),
        ("1,234", Reason.COUNT_AMBIGUOUS, "1234"),
        ("1.234", Reason.COUNT_AMBIGUOUS, "1234"),
        (str(MOST_DOCUMENTS + 1), Reason.COUNT_TOO_LARGE, None),
    ],
)
def test_anything_else_is_told(cell: Cell, reason: Reason, suggestion: str | None) -> None:
    found = count(cell)
    assert found.value is None
    assert found.problem is not None
    assert (found.problem.reason, found.problem.suggestion) == (reason, suggestion)


@given(st.integers(0, MOST_DOCUMENTS), st.sampled_from(["", " ", "\u00a0", "\u202f", "'"]))
def test_what_is_written_is_read(number: int, separator: str) -> None:
    assert count(f"{number:,}".replace(",", separator)).value == number


@given(st.text(max_size=40))
def test_any_text_is_a_count_or_told(text: str) -> None:
    found = count(text)
    assert (found.value is None) == (found.problem is not None)
