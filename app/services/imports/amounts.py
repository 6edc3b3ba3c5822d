"""Amounts as people and spreadsheets write them, to the minor unit exactly."""

import re
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from app.services.imports.problems import Read, Reason, wrong
from app.services.imports.table import Cell
from app.services.imports.written_numbers import LONGEST, ambiguous, exact, is_negative

MINOR_DIGITS: Final = 2
MAX_AMOUNT: Final = 99_999_999_99
_CURRENCY = re.compile(r"€|\beur(?:os?)?\b", re.IGNORECASE)


def amount(cell: Cell) -> Read[int]:
    """Read an amount in minor units; a comma or a point is the decimal sign where that is certain.

    Thousands may be parted by spaces or apostrophes, or by the sign that is not the decimal one.
    "1,234" may be either and is told. Fractions of a cent are never rounded away.

    >>> amount("1 234,5").value, amount("1.234,50 €").value, amount("1,234").value
    (123450, 123450, None)
    """
    if isinstance(cell, Decimal):
        return _in_minor_units(cell)
    if not isinstance(cell, str) or len(cell) > LONGEST:
        return Read(None, wrong(Reason.AMOUNT_UNKNOWN))
    text = _CURRENCY.sub("", cell, count=1).strip()
    if is_negative(text):
        return Read(None, wrong(Reason.AMOUNT_NEGATIVE))
    both = ambiguous(text)
    if both is not None:
        return Read(None, wrong(Reason.AMOUNT_AMBIGUOUS, grouped=both[0], decimal=both[1]))
    found = exact(text)
    return Read(None, wrong(Reason.AMOUNT_UNKNOWN)) if found is None else _in_minor_units(found)


def signed_amount(cell: Cell) -> Read[int]:
    """Read an amount that may be below zero: a minus before or behind it, or parentheses.

    >>> signed_amount("-12,50 €").value, signed_amount("12,50-").value, signed_amount("(7)").value
    (-1250, -1250, -700)
    """
    magnitude, is_below = unsigned(cell)
    read = amount(magnitude)
    if not is_below:
        return read
    if read.value is not None:
        return Read(-read.value)
    problem = read.problem
    if problem is None or problem.suggestion is None:
        return read
    return Read(None, replace(problem, suggestion=f"-{problem.suggestion}"))


def unsigned(cell: Cell) -> tuple[Cell, bool]:
    """Return a cell without its sign, and whether it is below zero."""
    if isinstance(cell, Decimal):
        return abs(cell), cell < 0
    if not isinstance(cell, str) or len(cell) > LONGEST:
        return cell, False
    text = _CURRENCY.sub("", cell, count=1).strip()
    in_parentheses = text.startswith("(") and text.endswith(")")
    if in_parentheses:
        text = text[1:-1].strip()
    elif is_negative(text):
        return text[1:].strip(), True
    elif text[-1:] in ("-", "−") and text[-2:-1].isdigit():
        return text[:-1].strip(), True
    return text, in_parentheses


def _in_minor_units(exact: Decimal) -> Read[int]:
    minor = exact.scaleb(MINOR_DIGITS)
    if exact < 0:
        return Read(None, wrong(Reason.AMOUNT_NEGATIVE))
    if minor > MAX_AMOUNT:
        return Read(None, wrong(Reason.AMOUNT_TOO_LARGE, limit=MAX_AMOUNT))
    if minor != int(minor):
        rounded = exact.quantize(Decimal(1).scaleb(-MINOR_DIGITS), ROUND_HALF_UP)
        return Read(None, wrong(Reason.AMOUNT_TOO_PRECISE, str(rounded), digits=MINOR_DIGITS))
    return Read(int(minor))
