"""A subscription as it stands: what it has, who pays, what is scheduled; billing a period."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.billing import BilledLine, LineKind, Payer
from app.domain.calendar import Anchor, Interval, Period
from app.domain.catalogue import Catalogue, PriceVersion, price_version
from app.domain.discount import Discount, Redemptions, taken_from
from app.domain.money import share
from app.domain.quota import Usage, window_on
from app.domain.vat import VatRules


@dataclass(frozen=True, slots=True)
class Terms:
    """What subscriptions are billed by: the catalogue, the VAT, and how often codes were used."""

    catalogue: Catalogue
    vat: VatRules
    redeemed: Mapping[str, int] = field(default_factory=dict)
    """Redemptions of each promo code, in all."""


@dataclass(frozen=True, slots=True)
class GivenPrice:
    """A plan's full price typed at an import, kept until a later version is for existing ones."""

    amount: int
    interval: Interval
    imported_on: date


@dataclass(frozen=True, slots=True)
class Sale:
    """A plan or add-on and the day it was sold, which decides its price version."""

    code: str
    sold_on: date
    given: GivenPrice | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """A plan or add-on that is running, with the line that its running period was billed by."""

    sale: Sale
    running: BilledLine
    ends: bool = False
    """The add-on ends with the period."""

    @property
    def code(self) -> str:
        """The plan's or add-on's code."""
        return self.sale.code


@dataclass(frozen=True, slots=True)
class Scheduled:
    """What takes effect at the next renewal, a slot each; an add-on's end stands on its service."""

    plan: str | None = None
    interval: Interval | None = None
    payer: Payer | None = None
    promo: Discount | None = None
    add_ons: tuple[str, ...] = ()
    """Add-ons that begin then, because only the scheduled plan offers them."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """One client's subscription on a day. Its plan and add-ons are billed in advance."""

    reference: str
    client_country: str
    started_on: date
    anchor: Anchor
    interval: Interval
    period: Period
    payer: Payer
    plan: Service
    usage: Usage
    add_ons: tuple[Service, ...] = ()
    discount: Discount | None = None
    scheduled: Scheduled = Scheduled()
    renews: bool = True
    handed_over: bool = False
    """The firm has stopped paying: the cycle runs out, and the client may subscribe from then."""
    ended_on: date | None = None
    codes_used: Mapping[str, int] = field(default_factory=dict, compare=False)
    """Redemptions of each promo code by this client."""

    @property
    def services(self) -> tuple[Service, ...]:
        """The plan, then the add-ons."""
        return (self.plan, *self.add_ons)

    @property
    def price(self) -> int:
        """The price of one interval as last billed: discount off, add-ons in, before VAT."""
        return sum(service.running.full_net for service in self.services)

    @property
    def next_plan(self) -> str:
        """The plan that the next renewal will have."""
        return self.scheduled.plan or self.plan.code

    @property
    def next_interval(self) -> Interval:
        """The interval that the next renewal will have."""
        return self.scheduled.interval or self.interval

    @property
    def firm_pays_next(self) -> bool:
        """Whether the firm would pay the next renewal as things stand."""
        return self.renews and (self.scheduled.payer or self.payer) is Payer.FIRM


def monthly_equivalent(price: int, interval: Interval) -> int:
    """Return a price per month: a yearly one is divided by twelve and rounded once.

    >>> monthly_equivalent(9900, Interval.YEARLY)
    825
    """
    return share(price, 1, interval.months)


def redemptions(terms: Terms, codes_used: Mapping[str, int], code: str) -> Redemptions:
    """Return how often a code was redeemed, in all and by the client."""
    return Redemptions(terms.redeemed.get(code, 0), codes_used.get(code, 0))


def price_of(
    sale: Sale, versions: Sequence[PriceVersion], interval: Interval, on: date
) -> tuple[int, date | None]:
    """Return the full-period price that a sale is billed on a day, and its version's date.

    A price given at an import holds at its interval until a version whose `existing_from` is after
    the import; its version is None. What was sold before the first version has the first.
    """
    given = sale.given
    if (
        given is not None
        and given.interval is interval
        and not any(
            version.existing_from is not None and given.imported_on < version.existing_from <= on
            for version in versions
        )
    ):
        return given.amount, None
    version = price_version(versions, sale.sold_on, on)
    if version is None:
        version = min(versions, key=lambda first: first.new_from)
    return version.at(interval), version.new_from


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodBill:
    """What a whole period is billed for."""

    kind: LineKind
    period: Period
    interval: Interval
    plan: Sale
    add_ons: tuple[Sale, ...]
    discount: Discount | None
    payer: Payer
    country: str
    """The client's, whose VAT rate applies where the client pays."""


def bill_period(bill: PeriodBill, terms: Terms) -> tuple[Service, ...]:
    """Bill a period in advance: the plan's line, then one per add-on, discounts taken off.

    A percentage is rounded line by line; a fixed amount is spread over the lines in scope.
    """
    catalogue, on = terms.catalogue, bill.period.start
    sales = (bill.plan, *bill.add_ons)
    versions = (
        catalogue.plan(bill.plan.code).prices,
        *(catalogue.add_on(sale.code).prices for sale in bill.add_ons),
    )
    prices = [
        price_of(sale, of_sale, bill.interval, on)
        for sale, of_sale in zip(sales, versions, strict=True)
    ]
    discount = bill.discount
    taken = taken_from(
        discount.rebate if discount else None,
        discount.scope if discount else None,
        prices[0][0],
        [price for price, _ in prices[1:]],
    )
    rate = vat_rate(terms.vat, bill.payer, bill.country, on)
    return tuple(
        Service(
            sale,
            BilledLine(
                kind=bill.kind,
                day=on,
                plan=bill.plan.code,
                add_on=sale.code if place else None,
                span=bill.period,
                period=bill.period,
                price=price,
                discount=off,
                discount_code=discount.code if discount and off else None,
                price_from=version,
                net=price - off,
                payer=bill.payer,
                vat_rate=rate,
            ),
        )
        for place, (sale, (price, version), off) in enumerate(
            zip(sales, prices, taken, strict=True)
        )
    )


def vat_rate(vat: VatRules, payer: Payer, client_country: str, on: date) -> int:
    """Return the rate of the payer's country on a day."""
    return vat.rate_on(vat.firm_country if payer is Payer.FIRM else client_country, on)


def quota_window(subscription: Subscription, terms: Terms, on: date) -> Period:
    """Return the quota window that contains a day of the running period."""
    quota = terms.catalogue.plan(subscription.plan.code).quota
    return window_on(quota, subscription.interval, subscription.anchor, subscription.period, on)


def with_services(subscription: Subscription, services: Sequence[Service]) -> Subscription:
    """Return the subscription with a plan and add-ons, the add-ons in the order of their codes."""
    plan, *add_ons = services
    return replace(subscription, plan=plan, add_ons=tuple(sorted(add_ons, key=lambda s: s.code)))
