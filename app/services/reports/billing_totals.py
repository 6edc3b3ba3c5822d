"""Sums over lines of the billing report: never derived from one another, always from the lines."""

from collections import defaultdict
from collections.abc import Sequence
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
    net_by_rate, vat_by_rate = defaultdict[int, int](int), defaultdict[int, int](int)
    for row in rows:
        net_by_rate[row.line.vat_rate] += row.net
        vat_by_rate[row.line.vat_rate] += row.vat
    net = sum(net_by_rate.values())
    before_discount = sum(row.line.gross_of_discount for row in rows)
    return BillingTotals(
        lines=len(rows),
        clients=len({row.client.id for row in rows}),
        before_discount=before_discount,
        discount=net - before_discount,
        net=net,
        vat=sum(vat_by_rate.values()),
        by_rate=tuple(
            RateTotal(rate, net_by_rate[rate], vat_by_rate[rate])
            for rate in sorted(net_by_rate, reverse=True)
        ),
    )
