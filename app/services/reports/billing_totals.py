"""Sums over lines of the billing report: never derived from one another, always from the lines."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.vat import RateTotal
from app.services.reports.billing_rows import BillingRow


@dataclass(frozen=True, slots=True)
class BillingTotals:
    """What some lines add up to, in minor units; `discount` is negative."""

    lines: int
    clients: int
    before_discount: int
    discount: int
    net: int
    vat: int
    by_rate: tuple[RateTotal, ...]
    """Highest rate first."""

    @property
    def gross(self) -> int:
        """Net plus VAT."""
        return self.net + self.vat


def totals_of(rows: Sequence[BillingRow]) -> BillingTotals:
    """Add lines up; each client counts once."""
    by_rate = rates_added(RateTotal(row.line.vat_rate, row.net, row.vat) for row in rows)
    net = sum(at.net for at in by_rate)
    before_discount = sum(row.line.gross_of_discount for row in rows)
    return BillingTotals(
        lines=len(rows),
        clients=len({row.client.id for row in rows}),
        before_discount=before_discount,
        discount=net - before_discount,
        net=net,
        vat=sum(at.vat for at in by_rate),
        by_rate=by_rate,
    )


def rates_added(parts: Iterable[RateTotal]) -> tuple[RateTotal, ...]:
    """Add up what parts bear of each rate; the highest rate first."""
    net, vat = defaultdict[int, int](int), defaultdict[int, int](int)
    for part in parts:
        net[part.rate] += part.net
        vat[part.rate] += part.vat
    return tuple(RateTotal(rate, net[rate], vat[rate]) for rate in sorted(net, reverse=True))
