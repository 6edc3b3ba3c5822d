"""Writing a catalogue file as a person would lay it out: one table a plan, one line a price."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import tomlkit
from tomlkit.items import Array, InlineTable, Table

from app.domain.catalogue import (
    AddOn,
    Catalogue,
    Percent,
    Plan,
    PriceVersion,
    PromoCode,
    Quota,
    Rebate,
)

HEADER = (
    "The firm's own catalogue: it is the firm's to edit, and no vendor's price list.",
    'Amounts are decimal strings, excluding VAT. Ranks order the plans: higher is "more".',
)


def write_catalogue(catalogue: Catalogue) -> str:
    """Return the TOML text that `read_catalogue` reads back as the same catalogue."""
    document = tomlkit.document()
    for line in HEADER:
        document.add(tomlkit.comment(line))
    document["name"], document["currency"] = catalogue.name, catalogue.currency
    for kind, tables in (
        ("plan", [_plan(plan) for plan in catalogue.plans]),
        ("add_on", [_add_on(add_on) for add_on in catalogue.add_ons]),
        ("promo_code", [_promo_code(promo_code) for promo_code in catalogue.promo_codes]),
    ):
        if tables:
            listed = tomlkit.aot()
            for table in tables:
                listed.append(table)
            document[kind] = listed
    return tomlkit.dumps(document).rstrip("\n") + "\n"


def _plan(plan: Plan) -> Table:
    return _table(
        code=plan.code,
        rank=plan.rank,
        names=_inline(plan.names),
        quota=_quota(plan.quota),
        overage=_decimal(plan.overage),
        add_ons=_texts(plan.add_ons),
        includes=_texts(plan.includes),
        prices=_prices(plan.prices),
    )


def _add_on(add_on: AddOn) -> Table:
    return _table(code=add_on.code, names=_inline(add_on.names), prices=_prices(add_on.prices))


def _promo_code(promo: PromoCode) -> Table:
    intervals = [interval.value for interval in promo.intervals]
    return _table(
        code=promo.code,
        discount=_rebate(promo.rebate),
        duration=_duration(promo.periods),
        scope=promo.scope.value,
        plans=_texts(promo.plans) if promo.plans else None,
        intervals=_texts(intervals) if intervals else None,
        valid=_valid(promo.valid_from, promo.valid_until),
        max_redemptions=promo.max_redemptions,
        once_per_client=promo.once_per_client or None,
    )


def _table(**values: object) -> Table:
    """Make a table after a blank line; a key without a value is left out."""
    table = tomlkit.table()
    for key, value in values.items():
        if value is not None:
            table[key] = value
    table.trivia.indent = "\n"
    return table


def _inline(pairs: Mapping[str, object]) -> InlineTable:
    table = tomlkit.inline_table()
    for key, value in pairs.items():
        table[key] = value
    return table


def _texts(texts: Iterable[str]) -> Array:
    written = tomlkit.array()
    written.extend(texts)
    return written


def _quota(quota: Quota) -> InlineTable:
    if quota.by_month:
        return _inline({"per_month": quota.monthly})
    return _inline({"monthly": quota.monthly, "yearly": quota.yearly})


def _prices(versions: Sequence[PriceVersion]) -> Array:
    written = tomlkit.array()
    written.extend([_price(version) for version in versions])
    return written.multiline(len(versions) > 1)


def _price(version: PriceVersion) -> InlineTable:
    pairs: dict[str, Any] = {
        "monthly": _decimal(version.monthly),
        "yearly": _decimal(version.yearly),
        "new_from": version.new_from,
    }
    if version.existing_from is not None:
        pairs["existing_from"] = version.existing_from
    return _inline(pairs)


def _rebate(rebate: Rebate) -> InlineTable:
    if isinstance(rebate, Percent):
        return _inline({"percent": _decimal(rebate.rate).removesuffix(".00")})
    return _inline({"amount": _decimal(rebate.amount)})


def _duration(periods: int | None) -> str | InlineTable:
    if periods is None:
        return "forever"
    return "once" if periods == 1 else _inline({"periods": periods})


def _valid(start: date | None, until: date | None) -> InlineTable | None:
    days = {key: day for key, day in (("from", start), ("until", until)) if day}
    return _inline(days) if days else None


def _decimal(hundredths: int) -> str:
    return f"{hundredths // 100}.{hundredths % 100:02}"
