"""The vendor's invoice beside ours: which line answers which, and why two of them differ.

Amounts are minor units before VAT; a credit is negative.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.domain.billing import BilledLine
from app.domain.calendar import Period
from app.domain.money import share

UNIT = 10_000
"""A quantity of one: the vendor may state parts of it."""
CLOSE = 1
"""What days of a price may differ by, because each was rounded."""


class Outcome(Enum):
    """What came of a line."""

    MATCHED = "matched"
    DIFFERS = "differs"
    UNKNOWN_CLIENT = "unknown_client"
    """The vendor bills whom the firm does not know by what it states."""
    UNKNOWN_SERVICE = "unknown_service"
    """It bills what the catalogue does not have."""
    NOT_EXPECTED = "not_expected"
    """It bills what the firm was not billed for by its own books."""
    MISSING = "missing"
    """It does not bill what the firm's books say that it does."""


class Cause(Enum):
    """Why two lines for the same client and service differ."""

    QUANTITY = "quantity"
    PRICE = "price"
    PRORATION = "proration"
    """The same price, for other days."""
    AMOUNT = "amount"
    """None of these explains it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedLine:
    """A line as the vendor states it; None is what it does not state, or what was not found."""

    id: int
    client: int | None
    service: str | None
    """The code of the plan or of the add-on."""
    quantity: int | None = None
    """In parts of `UNIT`."""
    unit_price: int | None = None
    net: int
    span: Period | None = None

    @property
    def price(self) -> int | None:
        """The price of one: as stated, or as quantity and amount give it exactly."""
        if self.unit_price is not None or not self.quantity:
            return self.unit_price
        price, rest = divmod(self.net * UNIT, self.quantity)
        return None if rest else price


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedLine:
    """A line that the firm pays by its own books."""

    id: int
    client: int
    service: str
    quantity: int = UNIT
    """In parts of `UNIT`."""
    prices: frozenset[int] = frozenset()
    """What the vendor may state as its price, signs apart: of the whole period or of the days
    billed, before the discount or after it."""
    net: int
    span: Period
    is_of_days: bool = True
    """Whether its amount depends on its days: that of documents does not."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A line of the vendor's and the one of ours that it answers; either may be alone."""

    stated: StatedLine | None
    ours: ExpectedLine | None
    outcome: Outcome
    cause: Cause | None = None
    """Of lines that differ."""

    @property
    def difference(self) -> int:
        """What the vendor bills beyond what the firm expects; below zero: less."""
        stated = 0 if self.stated is None else self.stated.net
        return stated - (0 if self.ours is None else self.ours.net)

    @property
    def agrees(self) -> bool:
        """Whether nothing has to be decided about it."""
        return self.outcome is Outcome.MATCHED


def expected_line(line_id: int, client: int, line: BilledLine) -> ExpectedLine:
    """Return a billed line as an invoice is compared with it."""
    billed = line.reverses or line
    units = abs(line.quantity) or 1
    prices = {billed.price, billed.full_net, line.unit_price, share(line.net, 1, units)}
    return ExpectedLine(
        id=line_id,
        client=client,
        service=line.service,
        quantity=line.quantity * UNIT,
        prices=frozenset(abs(price) for price in prices),
        net=line.net,
        span=line.span,
        is_of_days=billed.usage is None,
    )


def match_invoice(
    stated: Sequence[StatedLine], expected: Sequence[ExpectedLine]
) -> tuple[Pair, ...]:
    """Pair the vendor's lines with ours, each once: the vendor's in their order, then the missing.

    Lines for the same client and service answer each other, a credit a credit: first those of the
    same amount, of these first those of the same days; then those of the same days, those of the
    same price, and the rest in order. The vendor bills Martin's Pro at 28,90 € in place of
    26,90 €, and forgets Petit's:

    >>> from datetime import date
    >>> month = Period(date(2026, 11, 1), date(2026, 12, 1))
    >>> martin = ExpectedLine(id=1, client=7, service="pro", prices=frozenset({2690}), net=2690,
    ...                       span=month)
    >>> petit = ExpectedLine(id=2, client=8, service="essentiel", net=1090, span=month)
    >>> billed = StatedLine(id=1, client=7, service="pro", quantity=UNIT, unit_price=2890, net=2890)
    >>> pairs = match_invoice([billed], [martin, petit])
    >>> [(pair.outcome.value, pair.cause and pair.cause.value, pair.difference) for pair in pairs]
    [('differs', 'price', 200), ('missing', None, -1090)]

    Nothing has to be decided about what the firm expects at 0,00 € and the vendor leaves out.
    """
    waiting = defaultdict[object, list[ExpectedLine]](list)
    for ours in expected:
        waiting[ours.client, ours.service, ours.net < 0].append(ours)
    groups = defaultdict[object, list[StatedLine]](list)
    for line in stated:
        groups[line.client, line.service, line.net < 0].append(line)
    answers: dict[int, ExpectedLine] = {}
    for key, lines in groups.items():
        answers |= _answers(lines, waiting[key])
    answered = {ours.id for ours in answers.values()}
    return (
        *(compared(line, answers.get(line.id)) for line in stated),
        *(compared(None, ours) for ours in expected if ours.id not in answered),
    )


def compared(stated: StatedLine | None, ours: ExpectedLine | None) -> Pair:
    """Return what came of two lines that answer each other, or of one that stands alone."""
    if stated is None:
        left_out = ours is not None and ours.net == 0
        return Pair(None, ours, Outcome.MATCHED if left_out else Outcome.MISSING)
    if ours is None:
        return Pair(stated, None, _alone(stated))
    if stated.net == ours.net:
        return Pair(stated, ours, Outcome.MATCHED)
    return Pair(stated, ours, Outcome.DIFFERS, _cause(stated, ours))


def _same_days(stated: StatedLine, ours: ExpectedLine) -> bool:
    return stated.span == ours.span


def _same_amount(stated: StatedLine, ours: ExpectedLine) -> bool:
    return stated.net == ours.net


def _same_price(stated: StatedLine, ours: ExpectedLine) -> bool:
    return stated.price is not None and abs(stated.price) in ours.prices


_ALIKE: tuple[Callable[[StatedLine, ExpectedLine], bool], ...] = (
    lambda stated, ours: _same_amount(stated, ours) and _same_days(stated, ours),
    _same_amount,
    _same_days,
    _same_price,
    lambda _stated, _ours: True,
)
"""What makes two lines answer each other, the most telling first."""


def _answers(
    stated: Iterable[StatedLine], expected: Iterable[ExpectedLine]
) -> dict[int, ExpectedLine]:
    """Pair lines of one client and service; what is left over on either side stays alone."""
    found: dict[int, ExpectedLine] = {}
    lines, left = list(stated), list(expected)
    for alike in _ALIKE:
        for line in lines:
            ours = next((each for each in left if alike(line, each)), None)
            if ours is not None:
                found[line.id] = ours
                left.remove(ours)
        lines = [line for line in lines if line.id not in found]
    return found


def _alone(stated: StatedLine) -> Outcome:
    if stated.client is None:
        return Outcome.UNKNOWN_CLIENT
    return Outcome.UNKNOWN_SERVICE if stated.service is None else Outcome.NOT_EXPECTED


def _cause(stated: StatedLine, ours: ExpectedLine) -> Cause:
    same_price = _same_price(stated, ours)
    if ours.is_of_days and _of_other_days(stated, ours, same_price=same_price):
        return Cause.PRORATION
    quantity = stated.quantity
    if quantity is not None and abs(quantity) != abs(ours.quantity):
        each = abs(stated.net * ours.quantity) == abs(ours.net * quantity)
        return Cause.QUANTITY if same_price or each else Cause.AMOUNT
    return Cause.AMOUNT if stated.price is None or same_price else Cause.PRICE


def _of_other_days(stated: StatedLine, ours: ExpectedLine, *, same_price: bool) -> bool:
    """Whether other days at the same price explain it: a price a day is the same as well."""
    if stated.span is None or stated.span == ours.span:
        return False
    for_days = share(abs(ours.net), stated.span.days, ours.span.days)
    return same_price or abs(abs(stated.net) - for_days) <= CLOSE
