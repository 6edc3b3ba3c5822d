"""A subscription as of a day: as it stood, by what was billed; as it will stand, by `advance`."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.billing import BilledLine, Payer
from app.domain.calendar import Interval, Period
from app.domain.subscription import Subscription, Terms, monthly_equivalent
from app.domain.timeline import advance


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What runs on a day, who pays and whether it renews: one value for past, today and future."""

    lines: tuple[BilledLine, ...]
    """What the plan, then each add-on by its code, was last billed by."""
    payer: Payer
    renews: bool

    @property
    def plan(self) -> str:
        """The code of the plan."""
        return self.lines[0].plan

    @property
    def add_ons(self) -> tuple[str, ...]:
        """The codes of the add-ons."""
        return tuple(line.service for line in self.lines[1:])

    @property
    def period(self) -> Period:
        """The period that is running."""
        return self.lines[0].period

    @property
    def interval(self) -> Interval:
        """How often it is billed."""
        return self.lines[0].interval

    @property
    def price(self) -> int:
        """The price of one interval: discount off, add-ons in, before VAT."""
        return sum(line.full_net for line in self.lines)

    @property
    def monthly_price(self) -> int:
        """The price per month."""
        return monthly_equivalent(self.price, self.interval)

    @property
    def discount(self) -> int:
        """What the discount takes from the price of one interval."""
        return sum(line.discount for line in self.lines)

    @property
    def discount_code(self) -> str:
        """The promo code that takes it; empty: none does."""
        return next((line.discount_code for line in self.lines if line.discount_code), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """What an act arranged without billing it: who pays from its day, and whether it renews."""

    on: date
    payer: Payer | None = None
    """None: the act left the payer alone."""
    renews: bool
    ended: bool = False
    """The subscription ended that day, before its period did."""
    undone_on: date | None = None


def standing(subscription: Subscription) -> Standing | None:
    """Return how a subscription stands now; None once it has ended."""
    if subscription.ended_on is not None:
        return None
    return Standing(
        lines=tuple(service.running for service in subscription.services),
        payer=subscription.payer,
        renews=subscription.renews,
    )


def will_stand(subscription: Subscription, terms: Terms, on: date) -> Standing | None:
    """Return how a subscription will stand on a coming day if nobody changes anything."""
    after, _ = advance(subscription, terms, on)
    return standing(after)


def stood(
    lines: Sequence[BilledLine],
    arrangements: Sequence[Arrangement],
    on: date,
    *,
    ended_on: date | None = None,
) -> Standing | None:
    """Return how a subscription stood at the end of a past day; None: it did not run.

    Plan, add-ons, period and price are those of the lines that covered the day, had been billed by
    then, and were neither credited nor reversed yet. The payer is the one of the plan's line unless
    an act of the period has made it another since. `arrangements` come in the order of the acts;
    `ended_on` is where the subscription has ended since.
    """
    running = running_lines(lines, on)
    made = [
        act for act in arrangements if act.on <= on and not (act.undone_on and act.undone_on <= on)
    ]
    ended = (ended_on is not None and ended_on <= on) or (bool(made) and made[-1].ended)
    if ended or not running:
        return None
    plan = running[0]
    payers = [act.payer for act in made if act.payer and act.on >= plan.period.start]
    return Standing(
        lines=running,
        payer=payers[-1] if payers else plan.payer,
        renews=made[-1].renews if made else True,
    )


def running_lines(lines: Iterable[BilledLine], on: date) -> tuple[BilledLine, ...]:
    """Return what was running at the end of a day: the plan's line, then the add-ons' by code.

    Essentiel at 10,90 € for November, replaced on the 22nd by Pro: on the 21st Essentiel ran, on
    the 22nd Pro.

    >>> from app.domain.billing import LineKind
    >>> november = Period(date(2026, 11, 1), date(2026, 12, 1))
    >>> left = Period(date(2026, 11, 22), november.end)
    >>> facts = {"period": november, "payer": Payer.FIRM, "vat_rate": 2000}
    >>> old = BilledLine(kind=LineKind.START, day=november.start, plan="essentiel",
    ...                  span=november, price=1090, net=1090, **facts)
    >>> back = BilledLine(kind=LineKind.CREDIT, day=left.start, plan="essentiel",
    ...                   span=left, price=1090, net=-327, credited=old, **facts)
    >>> new = BilledLine(kind=LineKind.UPGRADE, day=left.start, plan="pro",
    ...                  span=left, price=2690, net=807, **facts)
    >>> [running_lines((old, back, new), date(2026, 11, day))[0].plan for day in (21, 22)]
    ['essentiel', 'pro']
    """
    known = [line for line in lines if line.day <= on and on in line.span]
    reversed_ = Counter(line.reverses for line in known if line.reverses is not None)
    # Equal lines are told apart by nothing that matters: as many as were reversed go.
    valid = _without(known, reversed_)
    credited = Counter(line.credited for line in valid if line.credited is not None)
    charges = [line for line in valid if line.is_of_period and line.credited is None]
    return tuple(sorted(_without(charges, credited), key=lambda line: line.add_on or ""))


def _without(lines: Sequence[BilledLine], gone: "Counter[BilledLine]") -> list[BilledLine]:
    left, kept = Counter(gone), []
    for line in lines:
        if left[line]:
            left[line] -= 1
        else:
            kept.append(line)
    return kept
