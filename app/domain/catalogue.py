"""The catalogue: plans, add-ons, promo codes, and the dated versions of their prices."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from app.domain.calendar import Interval, Period
from app.domain.errors import Refusal, Refused

Names = Mapping[str, str]
"""A name in each language ("fr", "en", "nl")."""


@dataclass(frozen=True, slots=True)
class PriceVersion:
    """The prices of a plan or an add-on from a day on, in minor units, before VAT.

    New subscriptions get it from `new_from`; existing ones at their first renewal on or after
    `existing_from`, or never where that is None.
    """

    new_from: date
    monthly: int
    yearly: int
    existing_from: date | None = None

    def at(self, interval: Interval) -> int:
        """Return the price of one interval."""
        return self.monthly if interval is Interval.MONTHLY else self.yearly


def price_version(versions: Sequence[PriceVersion], sold_on: date, on: date) -> PriceVersion | None:
    """Return the version that bills, on a day, what was sold on `sold_on`; None: not sold yet.

    The latest version whose `new_from` is not after the sale, or whose `existing_from` is not
    after the day of billing. Sold in 2025 at 9,90 €, a price of 10,90 € for existing
    subscriptions from July:

    >>> first = PriceVersion(date(2024, 1, 1), 990, 9900)
    >>> second = PriceVersion(date(2026, 1, 15), 1090, 10900, date(2026, 7, 1))
    >>> [price_version((first, second), date(2025, 5, 1), on).monthly
    ...  for on in (date(2026, 6, 1), date(2026, 7, 1))]
    [990, 1090]
    """
    in_force = [
        version
        for version in versions
        if version.new_from <= sold_on
        or (version.existing_from is not None and version.existing_from <= on)
    ]
    return max(in_force, key=lambda version: version.new_from, default=None)


@dataclass(frozen=True, slots=True)
class Quota:
    """How many documents a plan covers.

    `by_month`: in windows of one month at either interval; otherwise in the billing period.
    """

    monthly: int
    yearly: int
    by_month: bool

    def documents(self, interval: Interval) -> int:
        """Return the documents that one window covers."""
        return self.monthly if self.by_month or interval is Interval.MONTHLY else self.yearly

    def covering(self, window: Period) -> int:
        """Return the documents that a window covers by its length: a month's, or a year's.

        One that was open when the catalogue changed the kind of window is closed as it was opened.

        >>> by_month = Quota(500, 6000, by_month=True)
        >>> by_month.covering(Period(date(2026, 3, 1), date(2027, 3, 1)))
        6000
        """
        return self.yearly if window.months > 1 else self.monthly


@dataclass(frozen=True, slots=True)
class Plan:
    """What a client subscribes to. Higher ranks are more; `overage` is the price per document."""

    code: str
    rank: int
    names: Names
    quota: Quota
    overage: int
    prices: tuple[PriceVersion, ...]
    add_ons: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AddOn:
    """An extra service, billed beside the plan."""

    code: str
    names: Names
    prices: tuple[PriceVersion, ...]


@dataclass(frozen=True, slots=True)
class Percent:
    """A discount in hundredths of a percent: 1500 is 15 %."""

    rate: int


@dataclass(frozen=True, slots=True)
class FixedAmount:
    """A discount of an amount per billing period, in minor units."""

    amount: int


Rebate = Percent | FixedAmount


class Scope(Enum):
    """What a discount is taken from."""

    PLAN = "plan"
    SUBSCRIPTION = "subscription"


@dataclass(frozen=True, slots=True)
class PromoCode:
    """A code that gives a discount.

    `periods` billing periods long (None: for ever). Empty `plans` or `intervals` allow all.
    `valid_from` and `valid_until` (both included) govern the day of redemption only.
    """

    code: str
    rebate: Rebate
    scope: Scope
    periods: int | None = None
    plans: tuple[str, ...] = ()
    intervals: tuple[Interval, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    max_redemptions: int | None = None
    once_per_client: bool = False


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that can be subscribed to, by code; plans in the order of their rank."""

    name: str
    currency: str
    plans: tuple[Plan, ...] = ()
    add_ons: tuple[AddOn, ...] = ()
    promo_codes: tuple[PromoCode, ...] = ()
    _plans: Mapping[str, Plan] = field(init=False, repr=False, compare=False)
    _add_ons: Mapping[str, AddOn] = field(init=False, repr=False, compare=False)
    _promo_codes: Mapping[str, PromoCode] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index by code; promo codes whatever their case."""
        object.__setattr__(self, "plans", tuple(sorted(self.plans, key=lambda p: p.rank)))
        object.__setattr__(self, "_plans", {p.code: p for p in self.plans})
        object.__setattr__(self, "_add_ons", {a.code: a for a in self.add_ons})
        object.__setattr__(self, "_promo_codes", {p.code.casefold(): p for p in self.promo_codes})

    def plan(self, code: str) -> Plan:
        """Return a plan; raises `Refused` (PLAN_UNKNOWN)."""
        if code not in self._plans:
            raise Refused(Refusal.PLAN_UNKNOWN, plan=code)
        return self._plans[code]

    def add_on(self, code: str) -> AddOn:
        """Return an add-on; raises `Refused` (ADD_ON_UNKNOWN)."""
        if code not in self._add_ons:
            raise Refused(Refusal.ADD_ON_UNKNOWN, add_on=code)
        return self._add_ons[code]

    def promo_code(self, code: str) -> PromoCode:
        """Return a promo code, whatever its case; raises `Refused` (PROMO_UNKNOWN)."""
        known = self._promo_codes.get(code.strip().casefold())
        if known is None:
            raise Refused(Refusal.PROMO_UNKNOWN, promo=code.strip())
        return known
