"""What people type into fields: amounts, dates and numbers, as `1 234,5`, `12/3` or `+30`.

Nothing is guessed: what can be read in two ways, or in none, is refused with its reason.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from enum import Enum

from app.views.formatting import minor_places

LARGEST = 999_999_999_999
"""The largest amount or number that is taken, in minor units: far above any, far below overflow."""

FIRST_YEAR, LAST_YEAR = 1900, 2199


class Mistake(Enum):
    """Why typed text is refused. Each has its own sentence in every language."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"
    AMBIGUOUS = "ambiguous"
    BAD_GROUPING = "bad_grouping"
    TOO_MANY_DECIMALS = "too_many_decimals"
    NOT_WHOLE = "not_whole"
    NEGATIVE = "negative"
    TOO_LARGE = "too_large"
    NOT_A_DATE = "not_a_date"
    NO_SUCH_DAY = "no_such_day"
    YEAR_OUT_OF_RANGE = "year_out_of_range"


class Mistyped(Exception):
    """Text that cannot be taken; `facts` are what the sentence names."""

    def __init__(self, mistake: Mistake, text: str, **facts: str | int) -> None:
        super().__init__(mistake.value, text)
        self.mistake = mistake
        self.text = text
        self.facts = facts


_GROUPING = re.compile(r"['’ \u00a0\u202f\u2009]")
_SIGN = r"[+\-\u2212\u2013]"
_NUMBER = re.compile(rf"({_SIGN}?)\s*([0-9.,'’ \u00a0\u202f\u2009]*[0-9][.,]?)")
_SPACES = " \t\u00a0\u202f\u2009"


def typed_amount(text: str, *, currency: str = "EUR", signed: bool = False) -> int:
    """Return an amount in minor units; raises `Mistyped`.

    >>> [typed_amount(text) for text in ("1 234,5", "1234.50", "1.234,50 €", "1'234.50", ",5")]
    [123450, 123450, 123450, 123450, 50]

    One sign before three figures, `1,234`, is a thousand to some and a fraction to others.
    """
    bare = _without_currency(text, currency)
    return _scaled(bare, text, places=minor_places(currency), signed=signed)


def typed_percent(text: str, *, signed: bool = False) -> int:
    """Return a percentage in hundredths of a percent: `5,5 %` is 550; raises `Mistyped`."""
    return _scaled(text.strip(_SPACES).removesuffix("%"), text, places=2, signed=signed)


def typed_integer(text: str, *, signed: bool = False) -> int:
    """Return a whole number, grouped as people group: `1 234`, `1.234`; raises `Mistyped`."""
    return _scaled(text, text, places=0, signed=signed)


def typed_date(text: str, *, today: date) -> date:
    """Return a date; raises `Mistyped`.

    The day comes first. Without a year it is the one that brings the date nearest to today,
    before or after; a year of two figures is of this century.

    >>> [str(typed_date(text, today=date(2026, 11, 22)))
    ...  for text in ("12/3", "12/3/26", "12032026", "+30", ".", "2026-03-12")]
    ['2027-03-12', '2026-03-12', '2026-03-12', '2026-12-22', '2026-11-22', '2026-03-12']
    """
    bare = text.strip(_SPACES)
    if not bare:
        raise Mistyped(Mistake.EMPTY, text)
    if bare == ".":
        return today
    if shift := re.fullmatch(rf"({_SIGN})\s*([0-9]{{1,4}})", bare):
        days = int(shift[2])
        return today + timedelta(days=days if shift[1] == "+" else -days)
    if iso := re.fullmatch(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})", bare):
        return _day(int(iso[3]), int(iso[2]), int(iso[1]), text)
    parts = re.fullmatch(
        r"([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[-/. ]([0-9]{4}|[0-9]{2}))?[-/.]?", bare
    ) or re.fullmatch(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})?", bare)
    if parts is None:
        raise Mistyped(Mistake.NOT_A_DATE, text)
    day, month = int(parts[1]), int(parts[2])
    if parts[3] is None:
        return _nearest(day, month, today, text)
    return _day(day, month, int(parts[3]) + (2000 if len(parts[3]) == 2 else 0), text)


def _without_currency(text: str, currency: str) -> str:
    """Take the currency's sign or code off either end; another one stays, and is refused."""
    mark = re.escape(currency) + ("|€" if currency == "EUR" else "")
    bare = re.sub(rf"^({_SIGN}?)(?:{mark})", r"\1", text.strip(_SPACES), flags=re.IGNORECASE)
    return re.sub(rf"(?:{mark})$", "", bare, flags=re.IGNORECASE)


def _scaled(bare: str, text: str, *, places: int, signed: bool) -> int:
    """Read a number of at most `places` decimals as an integer of its last place."""
    bare = bare.strip(_SPACES)
    if not bare:
        raise Mistyped(Mistake.EMPTY, text)
    found = _NUMBER.fullmatch(bare)
    if found is None:
        raise Mistyped(Mistake.NOT_A_NUMBER, text)
    whole, decimals = _split(found[2].strip(_SPACES), text, places)
    if decimals and places == 0:
        raise Mistyped(Mistake.NOT_WHOLE, text)
    if len(decimals) > places:
        raise Mistyped(Mistake.TOO_MANY_DECIMALS, text, places=places)
    figures = (whole + decimals.ljust(places, "0")).lstrip("0") or "0"
    if len(figures) > len(str(LARGEST)):
        # Python itself refuses to read thousands of figures.
        raise Mistyped(Mistake.TOO_LARGE, text)
    number = int(figures)
    negative = found[1] not in {"", "+"}
    if negative and number and not signed:
        raise Mistyped(Mistake.NEGATIVE, text)
    return -number if negative else number


def _split(figures: str, text: str, places: int) -> tuple[str, str]:
    """Part whole from decimals. A sign is the decimal one if it cannot be a grouping one."""
    signs = re.findall(r"[.,]", figures)
    spaced = _GROUPING.search(figures) is not None
    if not signs:
        return _ungrouped(figures, text), ""
    last = signs[-1]
    before, after = figures.rsplit(last, 1)
    if last in before:
        # The same sign twice groups: 1.234.567.
        return _ungrouped(figures, text), ""
    groups_alone = len(after) == 3 and re.fullmatch(r"[1-9][0-9]{0,2}", before) is not None
    if groups_alone and not spaced and len(signs) == 1:
        if places == 0:
            return _ungrouped(figures, text), ""
        raise Mistyped(
            Mistake.AMBIGUOUS, text, thousands=before + after, decimal=f"{before},{after}"
        )
    if not re.fullmatch("[0-9]*", after):
        raise Mistyped(Mistake.BAD_GROUPING, text)
    return _ungrouped(before, text), after


def _ungrouped(figures: str, text: str) -> str:
    """Take the grouping out, if it is one sign, in threes."""
    signs = {sign for sign in figures if not sign.isdigit()}
    if not signs:
        return figures
    first, *groups = re.split(r"[^0-9]", figures)
    in_threes = 1 <= len(first) <= 3 and all(len(group) == 3 for group in groups)
    # Some programs group with one kind of space, some with the other: pasted text may mix them.
    if not in_threes or len({"space" if _GROUPING.match(sign) else sign for sign in signs}) > 1:
        raise Mistyped(Mistake.BAD_GROUPING, text)
    return first + "".join(groups)


def _day(day: int, month: int, year: int, text: str) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Mistyped(Mistake.YEAR_OUT_OF_RANGE, text, first=FIRST_YEAR, last=LAST_YEAR)
    if not (1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        raise Mistyped(Mistake.NO_SUCH_DAY, text)
    return date(year, month, day)


def _nearest(day: int, month: int, today: date, text: str) -> date:
    """The date of this, the last or the next year that is nearest to today, the later on a tie."""
    found = [
        date(year, month, day)
        for year in (today.year + 1, today.year, today.year - 1)
        if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
    ]
    if not found:
        raise Mistyped(Mistake.NO_SUCH_DAY, text)
    return min(found, key=lambda candidate: abs(candidate - today))
