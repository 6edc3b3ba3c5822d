"""Billed lines: an amount together with everything that it was computed from."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from app.domain.calendar import Interval, Period
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
    OVERAGE = "overage"
    """Documents beyond the quota of a window; of a late reading the difference, also below zero."""
    REVERSAL = "reversal"
    """The opposite of a line, written when the act that billed it was undone."""


@dataclass(frozen=True, slots=True)
class Consumption:
    """The documents that a line of overage is computed from."""

    used: int
    quota: int
    billed: int = 0
    """Documents beyond the quota that earlier lines of the window billed."""

    @property
    def documents(self) -> int:
        """The documents that the line bills; below zero: that it credits.

        >>> Consumption(used=37, quota=30).documents
        7
        >>> Consumption(used=33, quota=30, billed=7).documents
        -4
        """
        return max(0, self.used - self.quota) - self.billed


@dataclass(frozen=True, slots=True, kw_only=True)
class BilledLine:
    """One amount, before VAT, in minor units; a credit is negative.

    A charge is its discounted full-period price for the days of `span` out of `period`. A credit
    is `credited`'s own amount for the unused days of its own span, at most `cap`. Overage is
    `price` for each of the documents of `usage` in the window `span`. A reversal repeats the facts
    of the line that it `reverses`, with the opposite amount.
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
    usage: Consumption | None = None
    """Of a line of overage."""
    reverses: "BilledLine | None" = None
    id: int | None = field(default=None, compare=False)
    """Where it is stored; a line of a preview has none yet."""

    @property
    def service(self) -> str:
        """The code of the add-on, or else of the plan."""
        return self.add_on or self.plan

    @property
    def interval(self) -> Interval:
        """The interval that the line was billed at; a credit's is that of the credited line."""
        line = self.reverses or self
        billed = (line.credited or line).period
        months = (billed.end.year - billed.start.year) * 12 + billed.end.month - billed.start.month
        return Interval.YEARLY if months > 1 else Interval.MONTHLY

    @property
    def full_net(self) -> int:
        """The full-period price with its discount taken off."""
        return self.price - self.discount

    @property
    def gross_of_discount(self) -> int:
        """The amount before its discount: `net` is this minus `discount_taken`."""
        if self.reverses is not None:
            return -self.reverses.gross_of_discount
        if self.kind in (LineKind.CREDIT, LineKind.OVERAGE):
            return self.net
        return share(self.price, self.span.days, self.period.days)

    @property
    def was_rounded(self) -> bool:
        """Whether `net` is a share of an amount, and that share was no whole number of units."""
        if not self.is_of_period or -self.net == self.cap:
            return False
        if self.credited is not None:
            return self.credited.net * self.span.days % self.credited.span.days != 0
        return self.full_net * self.span.days % self.period.days != 0

    @property
    def quantity(self) -> int:
        """How many units were billed: documents of overage, otherwise one."""
        if self.reverses is not None:
            return self.reverses.quantity
        return 1 if self.usage is None else self.usage.documents

    @property
    def unit_price(self) -> int:
        """The price of one unit before the discount: `net` is quantity × this − the discount."""
        if self.reverses is not None:
            return -self.reverses.unit_price
        return self.gross_of_discount if self.usage is None else self.price

    @property
    def is_of_period(self) -> bool:
        """Whether the line is of the plan or an add-on for its period, neither use nor undoing."""
        return self.kind not in (LineKind.OVERAGE, LineKind.REVERSAL)

    @property
    def discount_taken(self) -> int:
        """What the discount takes from this line's days."""
        return self.gross_of_discount - self.net


def reversal(line: BilledLine, today: date) -> BilledLine:
    """Return the opposite of a billed line, dated today: its facts, its payer and its VAT rate.

    What undoing an act writes for each line that the act billed.
    """
    return replace(
        line,
        kind=LineKind.REVERSAL,
        day=today,
        net=-line.net,
        credited=None,
        cap=None,
        usage=None,
        reverses=line,
        id=None,
    )


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
    if line.reverses is not None:
        return -recomputed(line.reverses)
    if line.usage is not None:
        return line.price * line.usage.documents
    amount = share(line.full_net, line.span.days, line.period.days)
    if line.kind is not LineKind.CREDIT:
        return amount
    return -amount if line.cap is None else -min(amount, line.cap)
