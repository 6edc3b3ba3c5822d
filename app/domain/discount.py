"""Discounts: checking a promo code, what it takes from each price, and for how long."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from app.domain.calendar import Interval
from app.domain.catalogue import FixedAmount, Percent, PromoCode, Rebate, Scope
from app.domain.errors import Refusal, Refused
from app.domain.money import share, spread
from app.domain.vat import WHOLE


@dataclass(frozen=True, slots=True)
class Discount:
    """A redeemed promo code: its terms on the day of redemption, and the periods it has billed."""

    code: str
    rebate: Rebate
    scope: Scope
    plans: tuple[str, ...] = ()
    intervals: tuple[Interval, ...] = ()
    periods: int | None = None
    used: int = 0

    @property
    def left(self) -> int | None:
        """Billing periods left after the running one; None: for ever."""
        return None if self.periods is None else max(0, self.periods - self.used)

    @property
    def lasts(self) -> bool:
        """Whether a further billing period has it."""
        return self.left is None or self.left > 0

    def covers(self, plan: str, interval: Interval) -> bool:
        """Whether its code allows this plan at this interval."""
        return (not self.plans or plan in self.plans) and (
            not self.intervals or interval in self.intervals
        )

    def counted(self) -> "Discount":
        """Return it with one more billing period used."""
        return replace(self, used=self.used + 1)


def granted(promo: PromoCode) -> Discount:
    """Return the discount that a code gives from its first period on."""
    return Discount(
        promo.code, promo.rebate, promo.scope, promo.plans, promo.intervals, promo.periods
    )


@dataclass(frozen=True, slots=True)
class Redemptions:
    """How often a code was redeemed, in all and by this client."""

    total: int = 0
    by_client: int = 0


def redeem(
    promo: PromoCode, *, plan: str, interval: Interval, on: date, redemptions: Redemptions
) -> Discount:
    """Check a code on the day it is typed and return its discount.

    Raises `Refused` with the one reason that the firm can act on first: not yet valid, expired,
    wrong plan, wrong interval, used up, already used by this client.
    """
    if promo.valid_from is not None and on < promo.valid_from:
        raise Refused(Refusal.PROMO_NOT_YET_VALID, promo=promo.code, day=promo.valid_from)
    if promo.valid_until is not None and on > promo.valid_until:
        raise Refused(Refusal.PROMO_EXPIRED, promo=promo.code, day=promo.valid_until)
    if promo.plans and plan not in promo.plans:
        raise Refused(Refusal.PROMO_WRONG_PLAN, promo=promo.code, plan=plan)
    if promo.intervals and interval not in promo.intervals:
        raise Refused(Refusal.PROMO_WRONG_INTERVAL, promo=promo.code, interval=interval.value)
    if promo.once_per_client and redemptions.by_client:
        raise Refused(Refusal.PROMO_USED_BY_CLIENT, promo=promo.code)
    if promo.max_redemptions is not None and redemptions.total >= promo.max_redemptions:
        raise Refused(Refusal.PROMO_USED_UP, promo=promo.code, times=promo.max_redemptions)
    return granted(promo)


def percent_of(price: int, rate: int) -> int:
    """Return a percentage of a price, rounded half up.

    15 % of 9,90 € is 1,485 €, so 1,49 €:

    >>> percent_of(990, 1500)
    149
    """
    return share(price, rate, WHOLE)


def taken_from(
    rebate: Rebate | None, scope: Scope | None, plan_price: int, add_on_prices: Sequence[int]
) -> tuple[int, ...]:
    """Return what a discount takes from the plan's and each add-on's full-period price.

    A percentage is taken line by line. A fixed amount is taken from the prices in scope, spread
    over their lines by largest remainder, never below zero:

    >>> taken_from(FixedAmount(12), Scope.SUBSCRIPTION, 200, [100])
    (8, 4)
    """
    prices = (plan_price, *add_on_prices)
    in_scope = prices if scope is Scope.SUBSCRIPTION else (plan_price, *(0 for _ in add_on_prices))
    match rebate:
        case Percent(rate):
            return tuple(percent_of(price, rate) for price in in_scope)
        case FixedAmount(amount):
            return spread(min(amount, sum(in_scope)), in_scope)
        case None:
            return (0,) * len(prices)
        case _:
            assert_never(rebate)
