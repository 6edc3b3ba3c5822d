"""What a bulk change costs in all."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.bulk import BulkPreview
from app.domain.bulk_pending import PendingPreview
from app.domain.errors import Refused
from app.domain.vat import VatTotals, vat_totals

Outcome = BulkPreview | PendingPreview | Refused
"""What a bulk change does to one client, or why it cannot."""


@dataclass(frozen=True, slots=True)
class BulkTotals:
    """The clients of a bulk change added up; amounts are the firm's, before VAT, in minor units."""

    clients: int
    """Those whom it can be done for."""
    cannot: int
    firm_now: int
    """What they go on costing the firm a month as things stand."""
    firm_then: int
    """What they cost the firm a month from the next renewals on."""
    paid: int
    """How many of them the firm pays for from then on."""
    charged: int
    """The charges of today."""
    credited: int
    """The credits of today, negative."""
    today: VatTotals
    """What is billed today: its VAT once per rate, as on the one statement it stands on."""

    @property
    def monthly(self) -> int:
        """What the firm pays more a month; less where it is negative."""
        return self.firm_then - self.firm_now


def bulk_totals(outcomes: Iterable[Outcome]) -> BulkTotals:
    """Add up a bulk change; whoever it cannot be done for is only counted.

    >>> bulk_totals([]).today.net
    0
    """
    can: list[BulkPreview | PendingPreview] = []
    cannot = 0
    for outcome in outcomes:
        if isinstance(outcome, Refused):
            cannot += 1
        else:
            can.append(outcome)
    lines = [line for each in can for line in each.today]
    return BulkTotals(
        clients=len(can),
        cannot=cannot,
        firm_now=sum(each.firm_now for each in can),
        firm_then=sum(each.firm_then for each in can),
        paid=sum(each.firm_then > 0 for each in can),
        charged=sum(line.net for line in lines if line.net > 0),
        credited=sum(line.net for line in lines if line.net < 0),
        today=vat_totals([(line.net, line.vat_rate) for line in lines]),
    )
