"""Counts as people and spreadsheets write them: whole, and not below zero."""

from decimal import Decimal

from app.domain.quota import MOST_DOCUMENTS
from app.services.imports.problems import Read, Reason, wrong
from app.services.imports.table import Cell
from app.services.imports.written_numbers import LONGEST, ambiguous, exact, is_negative


def count(cell: Cell) -> Read[int]:
    """Read a whole number; thousands may be parted by spaces, apostrophes or a sign.

    "1,234" may also be one and a fraction and is told, with the whole number as the likely one.

    >>> count("1 234").value, count("12,0").value, count("1.234").problem.suggestion
    (1234, 12, '1234')
    """
    if isinstance(cell, Decimal):
        return _whole(cell)
    if not isinstance(cell, str) or len(cell) > LONGEST:
        return Read(None, wrong(Reason.COUNT_UNKNOWN))
    text = cell.strip()
    if is_negative(text):
        return Read(None, wrong(Reason.COUNT_NEGATIVE))
    both = ambiguous(text)
    if both is not None:
        grouped, fraction = both
        return Read(None, wrong(Reason.COUNT_AMBIGUOUS, grouped, grouped=grouped, decimal=fraction))
    found = exact(text)
    return Read(None, wrong(Reason.COUNT_UNKNOWN)) if found is None else _whole(found)


def _whole(found: Decimal) -> Read[int]:
    if found < 0:
        return Read(None, wrong(Reason.COUNT_NEGATIVE))
    if found > MOST_DOCUMENTS:
        return Read(None, wrong(Reason.COUNT_TOO_LARGE, most=MOST_DOCUMENTS))
    if found != int(found):
        return Read(None, wrong(Reason.COUNT_NOT_WHOLE))
    return Read(int(found))
