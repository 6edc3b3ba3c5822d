"""Quantities and VAT rates as invoices state them."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from app.domain.invoice_matching import UNIT
from app.domain.vat import WHOLE
from app.services.imports.amounts import MAX_AMOUNT, unsigned
from app.services.imports.problems import Read, Reason, doubtful, noted, wrong
from app.services.imports.table import Cell
from app.services.imports.written_numbers import LONGEST, ambiguous, exact

_DECIMALS: Final = 4
"""What a quantity is kept with."""


def quantity(cell: Cell) -> Read[int]:
    """Read a quantity in parts of `UNIT`; more than four decimals are rounded, which is noted.

    >>> quantity("1").value, quantity("0,3").value, quantity("-2").value
    (10000, 3000, -20000)
    """
    magnitude, is_below = unsigned(cell)
    if isinstance(magnitude, str) and (both := ambiguous(magnitude)) is not None:
        return Read(None, wrong(Reason.COUNT_AMBIGUOUS, grouped=both[0], decimal=both[1]))
    found = _exact(magnitude)
    if found is None:
        return Read(None, wrong(Reason.COUNT_UNKNOWN))
    if found > MAX_AMOUNT // UNIT:
        return Read(None, wrong(Reason.COUNT_TOO_LARGE, most=MAX_AMOUNT // UNIT))
    parts = (found * UNIT).to_integral_value(ROUND_HALF_UP)
    value = -int(parts) if is_below else int(parts)
    is_whole = parts == found * UNIT
    return Read(value, None if is_whole else noted(Reason.QUANTITY_ROUNDED, decimals=_DECIMALS))


def vat_rate(cell: Cell) -> Read[int]:
    """Read a rate in hundredths of a percent; a spreadsheet has 0,2 for 20 %.

    One that is none is told and left out: the amount counts.

    >>> vat_rate("20 %").value, vat_rate(Decimal("0.055")).value, vat_rate("21").value
    (2000, 550, 2100)
    """
    text = cell.strip() if isinstance(cell, str) else cell
    is_percent = isinstance(text, str) and text.endswith("%")
    found = _exact(text.removesuffix("%").strip() if isinstance(text, str) else text)
    if found is None:
        return Read(None, doubtful(Reason.RATE_UNKNOWN))
    is_share = not is_percent and found < 1
    rate = found * (WHOLE if is_share else WHOLE // 100)
    if rate != int(rate) or not 0 <= rate <= WHOLE:
        return Read(None, doubtful(Reason.RATE_UNKNOWN))
    return Read(int(rate))


def _exact(cell: Cell) -> Decimal | None:
    if isinstance(cell, Decimal):
        return cell
    return exact(cell) if isinstance(cell, str) and len(cell) <= LONGEST else None
