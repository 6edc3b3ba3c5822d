"""Numbers as people write them: what is certain, and what may be read in two ways."""

import re
from decimal import Decimal
from typing import Final

LONGEST: Final = 25
"""Decimals of this many digits are computed exactly; a longer text is no number."""

_SPACES: Final = " \u00a0\u202f\u2009"
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


def is_negative(text: str) -> bool:
    """Whether a minus stands before the number: the hyphen or the sign of its own."""
    return text.startswith(("-", "−"))


def ambiguous(text: str) -> tuple[str, str] | None:
    """Return both readings of a text such as "1,234": thousands, then a fraction; None: it is none.

    >>> ambiguous("1,234"), ambiguous("0,234")
    (('1234', '1.234'), None)
    """
    found = _AMBIGUOUS.fullmatch(text)
    return None if found is None else (f"{found[1]}{found[2]}", f"{found[1]}.{found[2]}")


def exact(text: str) -> Decimal | None:
    """Return the number that a text without sign can only mean; None where it is none.

    >>> exact("1 234,5"), exact("1.234,50"), exact("douze")
    (Decimal('1234.5'), Decimal('1234.50'), None)
    """
    matched = next((found for form in _FORMS if (found := form.fullmatch(text))), None)
    if matched is None or not any(sign.isdigit() for sign in text):
        return None
    whole, decimals = re.sub("[^0-9]", "", matched[1]), (matched[2] or "").strip("-")
    return Decimal(f"{whole or 0}.{decimals or 0}")
