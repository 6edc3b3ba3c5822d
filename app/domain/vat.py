"""VAT: dated rates per country, and what one document owes per rate.

A rate is an integer of hundredths of a percent: 2000 is 20 %.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.domain.money import rounded, settle

WHOLE = 10_000
"""Hundredths of a percent in the whole."""


@dataclass(frozen=True, slots=True)
class VatRate:
    """A country's rate from a day on."""

    country: str
    starts_on: date
    rate: int


@dataclass(frozen=True, slots=True)
class VatRules:
    """The firm's own VAT settings."""

    firm_country: str
    rates: tuple[VatRate, ...]
    reverse_charge: bool = False
    """The vendor is abroad: the payer accounts for the VAT, no rate is billed."""

    def rate_on(self, country: str, day: date) -> int:
        """Return the rate of a payer's country on a day; 0 where reverse charge or no rate applies.

        >>> VatRules("FR", (VatRate("FR", date(2014, 1, 1), 2000),)).rate_on("FR", date(2026, 1, 1))
        2000
        """
        if self.reverse_charge:
            return 0
        dated = [r for r in self.rates if r.country == country and r.starts_on <= day]
        return max(dated, key=lambda r: r.starts_on).rate if dated else 0


FIRST_RATES = (
    VatRate("FR", date(2014, 1, 1), 2000),
    VatRate("BE", date(1996, 1, 1), 2100),
    VatRate("LU", date(2015, 1, 1), 1700),
)
"""What a new data file begins with; the firm edits them in its settings."""


@dataclass(frozen=True, slots=True)
class RateTotal:
    """What one rate adds to a document."""

    rate: int
    net: int
    vat: int


@dataclass(frozen=True, slots=True)
class VatTotals:
    """The VAT of one document: once per rate, and what each line bears of it."""

    net: int
    vat: int
    by_rate: tuple[RateTotal, ...]
    by_line: tuple[int, ...]

    @property
    def gross(self) -> int:
        """Net plus VAT."""
        return self.net + self.vat


def vat_totals(lines: Sequence[tuple[int, int]]) -> VatTotals:
    """Return the VAT of a document whose lines are pairs of net amount and rate.

    Per rate on the sum of the rounded net lines, rounded once (EN 16931, BR-CO-17). What a line
    bears is that VAT spread over the lines by largest remainder. Two lines of 0,03 € at 20 % owe
    0,01 € together, not 0,01 € each:

    >>> totals = vat_totals([(3, 2000), (3, 2000)])
    >>> totals.vat, totals.by_line
    (1, (1, 0))
    """
    by_rate: list[RateTotal] = []
    by_line = [0] * len(lines)
    for rate in sorted({rate for _, rate in lines}, reverse=True):
        places = [place for place, line in enumerate(lines) if line[1] == rate]
        exact = [Fraction(lines[place][0] * rate, WHOLE) for place in places]
        vat = rounded(sum(exact, Fraction()))
        by_rate.append(RateTotal(rate, sum(lines[place][0] for place in places), vat))
        nets = [lines[place][0] for place in places]
        for place, borne in zip(places, _borne(vat, nets, exact), strict=True):
            by_line[place] = borne
    net = sum(total.net for total in by_rate)
    return VatTotals(net, sum(t.vat for t in by_rate), tuple(by_rate), tuple(by_line))


def _borne(vat: int, nets: Sequence[int], exact: Sequence[Fraction]) -> tuple[int, ...]:
    """Spread a rate's VAT over its lines in proportion to their nets.

    Where a credit and a charge nearly cancel, a proportion of the small balance would give a line
    a rate that nobody set: as soon as one would be a cent away from what its own rate gives, the
    VAT is spread over what each line owes exactly instead. A negative VAT is spread as its
    opposite, since it rounds away from zero.
    """
    if vat < 0:
        opposite = _borne(-vat, [-net for net in nets], [-owed for owed in exact])
        return tuple(-borne for borne in opposite)
    total = sum(nets)
    if total:
        shares = [Fraction(vat * net, total) for net in nets]
        if all(abs(share - owed) < 1 for share, owed in zip(shares, exact, strict=True)):
            return settle(vat, shares)
    return settle(vat, exact)
