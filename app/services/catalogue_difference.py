"""What an edited catalogue changes, part by part, as the journal keeps it."""

from collections.abc import Iterable, Mapping
from typing import Any, assert_never

from app.domain.catalogue import AddOn, Catalogue, Percent, Plan, PriceVersion, PromoCode
from app.services.journal import Facts

Part = Plan | AddOn | PromoCode


def catalogue_difference(before: Catalogue, after: Catalogue) -> list[Facts]:
    """Return every change: `part`, `code`, `field`, `from` and `to`, as plain values.

    `part` is catalogue, plan, add_on or promo_code. A part that is new has no `from` and a part
    that is gone no `to`; both have no `field`. A price version is a field of its own, with the day
    from which it is sold as `on`. Amounts are minor units, percentages hundredths.
    """
    found = _fields(
        {"part": "catalogue", "code": ""},
        {"name": before.name, "currency": before.currency},
        {"name": after.name, "currency": after.currency},
    )
    found += _parts("plan", before.plans, after.plans)
    found += _parts("add_on", before.add_ons, after.add_ons)
    found += _parts("promo_code", before.promo_codes, after.promo_codes)
    return found


def _parts(kind: str, before: Iterable[Part], after: Iterable[Part]) -> list[Facts]:
    old = {part.code: part for part in before}
    new = {part.code: part for part in after}
    found: list[Facts] = []
    for code in dict.fromkeys((*old, *new)):
        named: Facts = {"part": kind, "code": code}
        if code not in new or code not in old:
            there = {"from": code} if code in old else {"to": code}
            found.append(named | {"field": "", "from": None, "to": None} | there)
            continue
        found += _fields(named, _values(old[code]), _values(new[code]))
        found += _prices(named, old[code], new[code])
    return found


def _fields(named: Facts, old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Facts]:
    return [
        named | {"field": field, "from": value, "to": new[field]}
        for field, value in old.items()
        if value != new[field]
    ]


def _prices(named: Facts, before: Part, after: Part) -> list[Facts]:
    old, new = (
        {version.new_from.isoformat(): _price(version) for version in _versions(part)}
        for part in (before, after)
    )
    return [
        named | {"field": "price", "on": on, "from": old.get(on), "to": new.get(on)}
        for on in sorted(old.keys() | new.keys())
        if old.get(on) != new.get(on)
    ]


def _versions(part: Part) -> tuple[PriceVersion, ...]:
    return () if isinstance(part, PromoCode) else part.prices


def _price(version: PriceVersion) -> Facts:
    existing = version.existing_from
    return {
        "monthly": version.monthly,
        "yearly": version.yearly,
        "existing_from": existing.isoformat() if existing else None,
    }


def _values(part: Part) -> Facts:
    match part:
        case Plan():
            quota = part.quota
            return {
                "rank": part.rank,
                "names": dict(part.names),
                "quota": [quota.monthly, quota.yearly, quota.by_month],
                "overage": part.overage,
                "add_ons": list(part.add_ons),
                "includes": list(part.includes),
            }
        case AddOn():
            return {"names": dict(part.names)}
        case PromoCode():
            rebate = part.rebate
            percent = isinstance(rebate, Percent)
            return {
                "discount": ["percent" if percent else "amount", _worth(part)],
                "periods": part.periods,
                "scope": part.scope.value,
                "plans": list(part.plans),
                "intervals": [interval.value for interval in part.intervals],
                "valid_from": part.valid_from.isoformat() if part.valid_from else None,
                "valid_until": part.valid_until.isoformat() if part.valid_until else None,
                "max_redemptions": part.max_redemptions,
                "once_per_client": part.once_per_client,
            }
        case _:
            assert_never(part)


def _worth(promo: PromoCode) -> int:
    rebate = promo.rebate
    return rebate.rate if isinstance(rebate, Percent) else rebate.amount
