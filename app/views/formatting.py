"""Amounts, percentages, dates and periods as one language writes them.

Amounts come and go as integers of the minor unit. The signs and patterns are Babel's, read once a
language and currency; the digits are set here, because lists show thousands of amounts.
"""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    # The formats are in the first window, before pendulum is worth its time.
    from app.domain.calendar import Period

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
EN_DASH = "\u2013"

_DATE_SEPARATORS = {"fr": "/", "en": "/", "nl": "-"}


@dataclass(frozen=True, slots=True)
class Formats:
    """How one language ("fr", "en" or "nl") writes figures and dates, and reads catalogue names.

    >>> Formats("en").amount(-327), Formats("en").percent(550), Formats("nl").day(date(2026, 3, 1))
    ('−€3.27', '5.5%', '01-03-2026')
    """

    language: str

    def amount(self, minor: int, currency: str = "EUR") -> str:
        """An amount with its currency: `2 690,00 €`, `−3,27 €`; other currencies by their code."""
        shape = _money_shape(self.language, currency)
        before, after = shape.negative if minor < 0 else shape.positive
        return before + shape.digits(abs(minor)) + after

    def signed(self, minor: int, currency: str = "EUR") -> str:
        """A difference: `+16,00 €`, `−11,20 €`, and `0,00 €` without a sign."""
        if minor <= 0:
            return self.amount(minor, currency)
        shape = _money_shape(self.language, currency)
        before, after = shape.increase
        return before + shape.digits(minor) + after

    def bare(self, minor: int, currency: str = "EUR") -> str:
        """An amount where the currency stands elsewhere, and in a field to type in: `1 234,50`."""
        shape = _money_shape(self.language, currency)
        return (MINUS if minor < 0 else "") + shape.digits(abs(minor))

    def plain(self, minor: int, currency: str = "EUR", *, decimal: str | None = None) -> str:
        """An amount for a spreadsheet: `-1234,50`, no grouping, a hyphen for minus.

        `decimal` is the sign that the spreadsheet reads, where it is not this language's own.
        """
        shape = _money_shape(self.language, currency)
        sign, places = "-" if minor < 0 else "", shape.places
        if places == 0:
            return f"{minor}"
        whole, cents = divmod(abs(minor), 10**places)
        return f"{sign}{whole}{shape.decimal if decimal is None else decimal}{cents:0{places}}"

    def integer(self, number: int) -> str:
        """A number in groups of three: `12 345`."""
        grouped = f"{abs(number):,}".replace(",", _signs(self.language).group)
        return MINUS + grouped if number < 0 else grouped

    def percent(self, rate: int) -> str:
        """A rate given in hundredths of a percent, without idle zeros: `20 %`, `−5,5 %`."""
        return self.bare_percent(rate) + _signs(self.language).percent

    def bare_percent(self, rate: int) -> str:
        """A rate without its sign of percent, as in a field to type in: `5,5`."""
        return self.decimal(rate, 100)

    def decimal(self, parts: int, unit: int) -> str:
        """A number given in parts of a power of ten, without idle zeros: 3000 of 10000 is `0,3`."""
        whole, rest = divmod(abs(parts), unit)
        decimals = str(unit + rest)[1:].rstrip("0")
        number = self.integer(whole)
        if decimals:
            number += _signs(self.language).decimal + decimals
        return MINUS + number if parts < 0 else number

    def day(self, day: date) -> str:
        """A date: `22/11/2026`, in Dutch `22-11-2026`, whatever the system's short form."""
        separator = _DATE_SEPARATORS[self.language]
        return f"{day.day:02}{separator}{day.month:02}{separator}{day.year:04}"

    def short_day(self, day: date) -> str:
        """A date whose year is beyond doubt: `22/11`."""
        return f"{day.day:02}{_DATE_SEPARATORS[self.language]}{day.month:02}"

    def month(self, day: date) -> str:
        """A month inside a sentence: `octobre 2026`."""
        return f"{_months(self.language, 'wide')[day.month]}{NO_BREAK_SPACE}{day.year:04}"

    def month_title(self, day: date) -> str:
        """A month at the head of a column or alone in a box: `Octobre 2026`."""
        written = self.month(day)
        return written[0].upper() + written[1:]

    def month_mark(self, day: date) -> str:
        """A month under the bar of a chart: `oct.`."""
        return _months(self.language, "abbreviated")[day.month]

    def weekday_mark(self, day: date) -> str:
        """A day of the week above a column of a calendar: `lun.`."""
        return _weekdays(self.language, "abbreviated")[day.weekday()]

    def long_day(self, day: date) -> str:
        """A day in full, as it is read aloud: `lundi 7 décembre 2026`."""
        weekday = _weekdays(self.language, "wide")[day.weekday()]
        return f"{weekday}{NO_BREAK_SPACE}{day.day}{NO_BREAK_SPACE}{self.month(day)}"

    def moment(self, moment: datetime) -> str:
        """A moment of UTC as day and time of this machine's own clock: `22/11/2026 14:32`."""
        local = _local(moment)
        return f"{self.day(local.date())}{NO_BREAK_SPACE}{local:%H:%M}"

    def clock(self, moment: datetime) -> str:
        """The time of a moment of UTC on this machine's own clock: `14:32`."""
        return f"{_local(moment):%H:%M}"

    def period(self, period: "Period") -> str:
        """A period as a sentence of its own, to its last day: `Du 07/11/2026 au 06/12/2026`."""
        return QCoreApplication.translate("Formats", "From {first} to {last}").format(
            first=self.day(period.start), last=self.day(period.last_day)
        )

    def period_inline(self, period: "Period") -> str:
        """A period inside a sentence, its year once if it is one: `du 22/11 au 30/11/2026`."""
        if period.days == 1:
            return QCoreApplication.translate("Formats", "on {day}").format(
                day=self.day(period.start)
            )
        return QCoreApplication.translate("Formats", "from {first} to {last}").format(
            first=self._first_day(period), last=self.day(period.last_day)
        )

    def period_range(self, period: "Period") -> str:
        """A period in a column: `02/10/2026 – 01/11/2026`."""
        return f"{self.day(period.start)} {EN_DASH} {self.day(period.last_day)}"

    def short_range(self, period: "Period") -> str:
        """A period in a narrow column, its year once if it is one: `02/10 – 01/11/2026`."""
        return f"{self._first_day(period)} {EN_DASH} {self.day(period.last_day)}"

    def _first_day(self, period: "Period") -> str:
        one_year = period.start.year == period.last_day.year
        return self.short_day(period.start) if one_year else self.day(period.start)


def prepare(language: str, currency: str = "EUR") -> None:
    """Read ahead what the first figures and months need; meant for a worker thread at the start."""
    _money_shape(language, currency)
    for width in ("wide", "abbreviated"):
        _months(language, width)


def minor_places(currency: str) -> int:
    """How many decimals a currency has: 2 for EUR, 0 for JPY."""
    return _money_shape("en", currency).places


@dataclass(frozen=True, slots=True)
class _Signs:
    """The signs of a language."""

    decimal: str
    group: str
    percent: str
    """The sign of percent with the space that it keeps."""


@dataclass(frozen=True, slots=True)
class _MoneyShape:
    """What stands around an amount and inside it."""

    decimal: str
    group: str
    places: int
    positive: tuple[str, str]
    negative: tuple[str, str]
    increase: tuple[str, str]

    def digits(self, magnitude: int) -> str:
        """The figures of an amount that is not negative."""
        if self.places == 0:
            return f"{magnitude:,}".replace(",", self.group)
        whole, cents = divmod(magnitude, 10**self.places)
        grouped = f"{whole:,}".replace(",", self.group) if whole > 999 else str(whole)
        return f"{grouped}{self.decimal}{cents:0{self.places}}"


@lru_cache(maxsize=8)
def _signs(language: str) -> _Signs:
    # Babel is kept out of the start of the program: the first figure shown loads it.
    from babel import Locale  # noqa: PLC0415

    locale = Locale.parse(language)
    symbols = locale.number_symbols["latn"]
    percent = locale.percent_formats[None].suffix[0]
    return _Signs(symbols["decimal"], symbols["group"], percent)


@lru_cache(maxsize=64)
def _money_shape(language: str, currency: str) -> _MoneyShape:
    from babel import Locale  # noqa: PLC0415 - as above
    from babel.numbers import get_currency_precision  # noqa: PLC0415 - as above

    pattern = Locale.parse(language).currency_formats["standard"]
    symbol = "€" if currency == "EUR" else currency
    before, after = (part.replace("¤", symbol) for part in (pattern.prefix[0], pattern.suffix[0]))
    below, behind = (part.replace("¤", symbol) for part in (pattern.prefix[1], pattern.suffix[1]))
    if below == before:
        below = "-" + before
    if symbol == currency:
        # A code does not touch the figures: CHF 26.90.
        before, below = _parted(before, symbol), _parted(below, symbol)
    signs = _signs(language)
    return _MoneyShape(
        decimal=signs.decimal,
        group=signs.group,
        places=get_currency_precision(currency),
        positive=(before, after),
        negative=(below.replace("-", MINUS), behind),
        increase=(below.replace("-", "+"), behind),
    )


def _parted(before: str, code: str) -> str:
    return before + NO_BREAK_SPACE if before.endswith(code) else before


@lru_cache(maxsize=8)
def _months(language: str, width: str) -> dict[int, str]:
    from babel import Locale  # noqa: PLC0415 - as above

    named = Locale.parse(language).months["stand-alone"][width]
    return {month: str(name) for month, name in named.items()}


@lru_cache(maxsize=8)
def _weekdays(language: str, width: str) -> dict[int, str]:
    from babel import Locale  # noqa: PLC0415 - as above

    named = Locale.parse(language).days["stand-alone"][width]
    return {weekday: str(name) for weekday, name in named.items()}


def _local(moment: datetime) -> datetime:
    """Raises ValueError for a moment that does not say its zone: it would be off by hours."""
    if moment.tzinfo is None:
        raise ValueError(f"a moment without a time zone: {moment}")
    return moment.astimezone()
