"""What WinBooks knows of the firm's books and an entry does not say: its years, its VAT codes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

_CODE = re.compile(r"[1-9A-Z]")
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class FinancialYear:
    """A financial year of the firm's books, and the character that WinBooks has for it.

    WinBooks counts the years of its books: 1 to 9, then A to Z. A period is a month: where a year
    begins within one, its first period is what is left of it; a long year has more than twelve.

    >>> year = FinancialYear("3", date(2026, 4, 1), date(2027, 3, 31))
    >>> year.period(date(2026, 4, 30)), year.period(date(2027, 3, 1))
    ('01', '12')
    """

    code: str
    first_day: date
    last_day: date

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise ValueError(f"no year of WinBooks: {self.code!r}")
        if self.last_day < self.first_day:
            raise ValueError(f"a year that ends before it begins: {self.code}")

    def __contains__(self, day: date) -> bool:
        """Whether the day lies in the year."""
        return self.first_day <= day <= self.last_day

    def period(self, day: date) -> str:
        """Return the number of a day's month in the year, from 01."""
        years, months = day.year - self.first_day.year, day.month - self.first_day.month
        return f"{_MONTHS * years + months + 1:02}"


@dataclass(frozen=True, slots=True)
class VatCase:
    """What WinBooks has one VAT code for."""

    purchase: bool
    rate: int
    reverse_charge: bool = False


@dataclass(frozen=True, slots=True)
class WinbooksSettings:
    """The financial years of the books, the VAT codes of the firm's cases, and its journals."""

    years: tuple[FinancialYear, ...]
    vat_codes: Mapping[VatCase, str]
    invoice_journals: frozenset[str] = frozenset()
    """The codes of the journals that hold invoices, and no credit note for WinBooks."""

    def year_of(self, day: date) -> FinancialYear | None:
        """Return the year that a day lies in; None where it was not given."""
        return next((year for year in self.years if day in year), None)
