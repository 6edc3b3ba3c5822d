"""Amounts as people and spreadsheets write them, to the minor unit exactly."""

import re
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
