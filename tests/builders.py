"""Makers of domain values with defaults, and the fictitious catalogue of the examples."""

from collections.abc import Iterable, Mapping
from datetime import date

from app.domain.billing import BilledLine, LineKind, Payer
from app.domain.calendar import Interval, Period
from app.domain.catalogue import (
    AddOn,
    Catalogue,
    FixedAmount,
    Percent,
    Plan,
    PriceVersion,
    PromoCode,
    Quota,
    Scope,
)
from app.domain.change import Change, Preview, preview_change
from app.domain.discount import Discount, granted
from app.domain.overage import read_open
from app.domain.quota import Reading
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import Subscribing, advance, open_running, start
from app.domain.vat import FIRST_RATES, VatRules

MONTHLY, YEARLY = Interval.MONTHLY, Interval.YEARLY
FIRM, CLIENT = Payer.FIRM, Payer.CLIENT

OPENED = date(2024, 1, 1)
"""The first day of the fictitious price list."""


def day(text: str) -> date:
    """Read an ISO date."""
    return date.fromisoformat(text)


def period(start_day: str, end_day: str) -> Period:
    """Make a period that does not contain its end."""
    return Period(day(start_day), day(end_day))


def version(
    monthly: int, yearly: int | None = None, new: str = "2024-01-01", existing: str | None = None
) -> PriceVersion:
    """Make a price version; a year costs ten months unless told otherwise."""
    return PriceVersion(
        day(new),
        monthly,
        10 * monthly if yearly is None else yearly,
        None if existing is None else day(existing),
    )


def plan(
    code: str = "plan",
    *prices: PriceVersion,
    rank: int = 1,
    add_ons: Iterable[str] = (),
    includes: Iterable[str] = (),
    quota: Quota | None = None,
    overage: int = 0,
) -> Plan:
    """Make a plan of 10,00 € a month."""
    return Plan(
        code=code,
        rank=rank,
        names={"en": code},
        quota=quota or Quota(10, 120, by_month=True),
        overage=overage,
        prices=prices or (version(1000),),
        add_ons=tuple(add_ons),
        includes=tuple(includes),
    )


def add_on(code: str = "extra", *prices: PriceVersion) -> AddOn:
    """Make an add-on of 3,00 € a month."""
    return AddOn(code, {"en": code}, prices or (version(300),))


def fictitious() -> Catalogue:
    """Build the fictitious catalogue that samples and pictures use."""
    return Catalogue(
        name="Catalogue fictif",
        currency="EUR",
        plans=(_DECOUVERTE, _ESSENTIEL, _PRO, _ENTREPRISE),
        add_ons=(
            add_on("paiements", version(450, 4500)),
            add_on("utilisateurs", version(600, 6000)),
            add_on("archivage", version(333, 3600)),
            add_on("relances", version(795, 7950)),
        ),
        promo_codes=(
            PromoCode(
                "BIENVENUE",
                Percent(2000),
                Scope.PLAN,
                periods=3,
                plans=("essentiel", "pro"),
                intervals=(MONTHLY,),
                valid_from=date(2026, 1, 1),
                valid_until=date(2026, 12, 31),
                once_per_client=True,
            ),
            PromoCode("CABINET15", Percent(1500), Scope.SUBSCRIPTION),
            PromoCode(
                "MOINS5",
                FixedAmount(500),
                Scope.SUBSCRIPTION,
                periods=6,
                intervals=(MONTHLY,),
                max_redemptions=50,
            ),
            PromoCode(
                "ANNUEL50",
                FixedAmount(5000),
                Scope.PLAN,
                periods=1,
                plans=("pro", "entreprise"),
                intervals=(YEARLY,),
            ),
            PromoCode(
                "ETE2025",
                Percent(3000),
                Scope.PLAN,
                periods=1,
                valid_from=date(2025, 6, 1),
                valid_until=date(2025, 8, 31),
            ),
        ),
    )


_DECOUVERTE = plan("decouverte", version(0, 0), rank=1, add_ons=("paiements",), overage=60)
_ESSENTIEL = plan(
    "essentiel",
    version(990, 9900),
    version(1090, 10900, "2026-01-15", "2026-07-01"),
    rank=2,
    add_ons=("paiements", "utilisateurs", "archivage"),
    quota=Quota(30, 360, by_month=True),
    overage=45,
)
_PRO = plan(
    "pro",
    version(2490, 24900),
    version(2690, 26900, "2026-10-01"),
    rank=3,
    add_ons=("paiements", "utilisateurs", "archivage", "relances"),
    quota=Quota(120, 1440, by_month=True),
    overage=35,
)
_ENTREPRISE = plan(
    "entreprise",
    version(7900, 82800),
    version(8400, 88800, "2027-01-01", "2027-02-01"),
    rank=4,
    add_ons=("utilisateurs", "relances"),
    includes=("paiements", "archivage"),
    quota=Quota(500, 6000, by_month=False),
    overage=20,
)

FRENCH_FIRM = VatRules("FR", FIRST_RATES)


def terms(
    catalogue: Catalogue | None = None,
    *,
    vat: VatRules = FRENCH_FIRM,
    redeemed: Mapping[str, int] | None = None,
) -> Terms:
    """Make the terms of a firm in France."""
    return Terms(catalogue or fictitious(), vat, redeemed or {})


TERMS = terms()


def terms_of(*parts: Plan | AddOn | PromoCode) -> Terms:
    """Make terms with a catalogue of just these parts."""
    return terms(
        Catalogue(
            name="small",
            currency="EUR",
            plans=tuple(part for part in parts if isinstance(part, Plan)),
            add_ons=tuple(part for part in parts if isinstance(part, AddOn)),
            promo_codes=tuple(part for part in parts if isinstance(part, PromoCode)),
        )
    )


def discount(code: str, of: Terms = TERMS) -> Discount:
    """Make the discount that a code of the catalogue gives, whatever the day."""
    return granted(of.catalogue.promo_code(code))


def wanted(
    plan_code: str = "essentiel",
    interval: Interval = MONTHLY,
    *,
    add_ons: Iterable[str] = (),
    payer: Payer = FIRM,
    code: str | None = None,
    of: Terms = TERMS,
    country: str = "FR",
) -> Subscribing:
    """Make what a new subscription is made of: Essentiel, monthly, paid by the firm."""
    return Subscribing(
        reference="D10001",
        client_country=country,
        plan=plan_code,
        interval=interval,
        add_ons=tuple(add_ons),
        payer=payer,
        discount=None if code is None else discount(code, of),
    )


def started(
    on: str,
    plan_code: str = "essentiel",
    interval: Interval = MONTHLY,
    *,
    add_ons: Iterable[str] = (),
    payer: Payer = FIRM,
    code: str | None = None,
    of: Terms = TERMS,
    country: str = "FR",
) -> Subscription:
    """Start a subscription."""
    new = wanted(
        plan_code, interval, add_ons=add_ons, payer=payer, code=code, of=of, country=country
    )
    return start(new, of, day(on))


def imported(
    started_on: str,
    on: str,
    plan_code: str = "essentiel",
    interval: Interval = MONTHLY,
    *,
    price: int | None = None,
    add_ons: Iterable[str] = (),
    payer: Payer = FIRM,
    code: str | None = None,
    of: Terms = TERMS,
) -> Subscription:
    """Take over a subscription that has been running elsewhere."""
    running = wanted(plan_code, interval, add_ons=add_ons, payer=payer, code=code, of=of)
    return open_running(running, of, started_on=day(started_on), on=day(on), price=price)


def at(subscription: Subscription, on: str, of: Terms = TERMS) -> Subscription:
    """Advance a subscription to a day."""
    return advance(subscription, of, day(on))[0]


def preview(subscription: Subscription, change: Change, on: str, of: Terms = TERMS) -> Preview:
    """Preview a change on a day."""
    return preview_change(subscription, of, change, day(on))


def changed(subscription: Subscription, change: Change, on: str, of: Terms = TERMS) -> Subscription:
    """Confirm a change on a day."""
    return preview(subscription, change, on, of).after


def read(subscription: Subscription, documents: int, on: str) -> Subscription:
    """Read the documents used so far in the open window."""
    return read_open(subscription, Reading(day(on), documents))


def before(found: Preview) -> Subscription:
    """The subscription that a preview changes."""
    assert found.before is not None
    return found.before


def amounts(lines: Iterable[BilledLine]) -> list[tuple[str, int]]:
    """What each line bills for which plan or add-on."""
    return [(line.service, line.net) for line in lines]


def line(
    price: int = 1000,
    span: Period | None = None,
    of: Period | None = None,
    *,
    net: int | None = None,
    kind: LineKind = LineKind.START,
    rebate: int = 0,
    credited: BilledLine | None = None,
    cap: int | None = None,
) -> BilledLine:
    """Make a billed line of November 2026, for the whole month unless told otherwise."""
    whole = of or period("2026-11-01", "2026-12-01")
    days = span or whole
    return BilledLine(
        kind=kind,
        day=days.start,
        plan="plan",
        span=days,
        period=whole,
        price=price,
        discount=rebate,
        net=price - rebate if net is None else net,
        payer=FIRM,
        vat_rate=2000,
        credited=credited,
        cap=cap,
    )
