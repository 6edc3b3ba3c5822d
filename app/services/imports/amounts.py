"""Amounts as people and spreadsheets write them, to the minor unit exactly."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from app.services.imports.problems import Read, Reason, wrong
from app.services.imports.table import Cell

MINOR_DIGITS: Final = 2
MAX_AMOUNT: Final = 99_999_999_99
_LONGEST: Final = 25
"""Decimals of this many digits are computed exactly."""

_SPACES: Final = " \u00a0\u202f\u2009"
_CURRENCY = re.compile(r"€|\beur(?:os?)?\b", re.IGNORECASE)
_AMBIGUOUS = re.compile(r"([1-9][0-9]{0,2})[.,]([0-9]{3})")
_DECIMALS: Final = r"([0-9]*|-{1,2})"  # "12,-" and "12,--" are twelve whole ones
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"([0-9]*)(?:[.,]{_DECIMALS})?",
        rf"([0-9]{{1,3}}(?:[{_SPACES}'’][0-9]{{3}})+)(?:[.,]{_DECIMALS})?",
        rf"([0-9]{{1,3}}(?:\.[0-9]{{3}})+),{_DECIMALS}",
        rf"([0-9]{{1,3}}(?:,[0-9]{{3}})+)\.{_DECIMALS}",
        r"([0-9]{1,3}(?:\.[0-9]{3}){2,}|[0-9]{1,3}(?:,[0-9]{3}){2,})()",
    )
)


def amount(cell: Cell) -> Read[int]:
    """Read an amount in minor units; a comma or a point is the decimal sign where that is certain.

    Thousands may be parted by spaces or apostrophes, or by the sign that is not the decimal one.
    "1,234" may be either and is told. Fractions of a cent are never rounded away.

    >>> amount("1 234,5").value, amount("1.234,50 €").value, amount("1,234").value
    (123450, 123450, None)
    """
    if isinstance(cell, Decimal):
        return _in_minor_units(cell)
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        return Read(None, wrong(Reason.AMOUNT_UNKNOWN))
    text = _CURRENCY.sub("", cell, count=1).strip()
    if text.startswith(("-", "−")):
        return Read(None, wrong(Reason.AMOUNT_NEGATIVE))
    ambiguous = _AMBIGUOUS.fullmatch(text)
    if ambiguous is not None:
        grouped, exact = f"{ambiguous[1]}{ambiguous[2]}", f"{ambiguous[1]}.{ambiguous[2]}"
        return Read(None, wrong(Reason.AMOUNT_AMBIGUOUS, grouped=grouped, decimal=exact))
    matched = next((found for form in _FORMS if (found := form.fullmatch(text))), None)
    if matched is None or not any(sign.isdigit() for sign in text):
        return Read(None, wrong(Reason.AMOUNT_UNKNOWN))
    whole, decimals = re.sub("[^0-9]", "", matched[1]), (matched[2] or "").strip("-")
    return _in_minor_units(Decimal(f"{whole or 0}.{decimals or 0}"))


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
