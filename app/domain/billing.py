"""Billed lines: an amount together with everything that it was computed from."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from app.domain.calendar import Period
from app.domain.money import share


class Payer(Enum):
    """Who pays."""

    FIRM = "firm"
    CLIENT = "client"


class LineKind(Enum):
    """Why a line was billed."""

    OPENING = "opening"
    """The running period of an import: billed before this program, never reported."""
    START = "start"
    RENEWAL = "renewal"
    UPGRADE = "upgrade"
    ADD_ON = "add_on"
    CREDIT = "credit"


@dataclass(frozen=True, slots=True, kw_only=True)
class BilledLine:
    """One amount, before VAT, in minor units; a credit is negative.

    A charge is its discounted full-period price for the days of `span` out of `period`. A credit
    is `credited`'s own amount for the unused days of its own span, at most `cap`.
    """

    kind: LineKind
    day: date
    """The day that it was billed, or that its renewal fell on."""
    plan: str
    add_on: str | None = None
    """None: the line is the plan's own."""
    span: Period
    period: Period
    price: int
    discount: int = 0
    """What the discount takes from the full-period price."""
    discount_code: str | None = None
    price_from: date | None = None
    """The price version's `new_from`; None: the price given at the import."""
    net: int
    payer: Payer
    vat_rate: int
    credited: "BilledLine | None" = None
    cap: int | None = None
    """Where a credit was limited to what the act charges: the limit."""
    id: int | None = field(default=None, compare=False)
    """Where it is stored; a line of a preview has none yet."""

    @property
    def service(self) -> str:
        """The code of the add-on, or else of the plan."""
        return self.add_on or self.plan

    @property
    def full_net(self) -> int:
        """The full-period price with its discount taken off."""
        return self.price - self.discount

    @property
    def gross_of_discount(self) -> int:
        """The amount before its discount: `net` is this minus `discount_taken`."""
        if self.kind is LineKind.CREDIT:
            return self.net
        return share(self.price, self.span.days, self.period.days)

    @property
    def discount_taken(self) -> int:
        """What the discount takes from this line's days."""
        return self.gross_of_discount - self.net


def recomputed(line: BilledLine) -> int:
    """Return the amount that a line's stored facts give; it must equal its `net`.

    26,90 € for 9 of 30 days:

    >>> december = Period(date(2026, 11, 1), date(2026, 12, 1))
    >>> recomputed(BilledLine(
    ...     kind=LineKind.UPGRADE, day=date(2026, 11, 22), plan="pro", period=december,
    ...     span=Period(date(2026, 11, 22), date(2026, 12, 1)), price=2690, net=807,
    ...     payer=Payer.FIRM, vat_rate=2000))
    807
    """
    amount = share(line.full_net, line.span.days, line.period.days)
    if line.kind is not LineKind.CREDIT:
        return amount
    return -amount if line.cap is None else -min(amount, line.cap)
