"""Writing a catalogue file as a person would lay it out: one table a plan, one line a price."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

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

HEADER = """\
# The firm's own catalogue: it is the firm's to edit, and no vendor's price list.
# Amounts are decimal strings, excluding VAT. Ranks order the plans: higher is "more".
"""

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def write_catalogue(catalogue: Catalogue) -> str:
    """Return the TOML text that `read_catalogue` reads back as the same catalogue."""
    top = f"{HEADER}name = {_text(catalogue.name)}\ncurrency = {_text(catalogue.currency)}\n"
    parts = (
        *(_plan(plan) for plan in catalogue.plans),
        *(_add_on(add_on) for add_on in catalogue.add_ons),
        *(_promo_code(promo_code) for promo_code in catalogue.promo_codes),
    )
    return "\n".join((top, *parts)).rstrip("\n") + "\n"


def _plan(plan: Plan) -> str:
    return _table(
        "plan",
        code=_text(plan.code),
        rank=str(plan.rank),
        names=_names(plan.names),
        quota=_quota(plan.quota),
        overage=_text(_decimal(plan.overage)),
        add_ons=_texts(plan.add_ons),
        includes=_texts(plan.includes),
        prices=_prices(plan.prices),
    )


def _add_on(add_on: AddOn) -> str:
    return _table(
        "add_on",
        code=_text(add_on.code),
        names=_names(add_on.names),
        prices=_prices(add_on.prices),
    )


def _promo_code(promo: PromoCode) -> str:
    limit = promo.max_redemptions
    intervals = [interval.value for interval in promo.intervals]
    return _table(
        "promo_code",
        code=_text(promo.code),
        discount=_rebate(promo.rebate),
        duration=_duration(promo.periods),
        scope=_text(promo.scope.value),
        plans=_texts(promo.plans) if promo.plans else None,
        intervals=_texts(intervals) if intervals else None,
        valid=_valid(promo.valid_from, promo.valid_until),
        max_redemptions=None if limit is None else str(limit),
        once_per_client="true" if promo.once_per_client else None,
    )


def _table(kind: str, **values: str | None) -> str:
    """Write a table; a key without a value is left out."""
    lines = (f"{key} = {value}\n" for key, value in values.items() if value is not None)
    return f"[[{kind}]]\n{''.join(lines)}"


def _text(text: str) -> str:
    """Write a string: JSON's escapes are TOML's, but for the one sign that JSON leaves as it is."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _texts(texts: Iterable[str]) -> str:
    return f"[{', '.join(_text(text) for text in texts)}]"


def _inline(pairs: Iterable[tuple[str, str]]) -> str:
    return f"{{ {', '.join(f'{key} = {value}' for key, value in pairs)} }}"


def _names(names: Mapping[str, str]) -> str:
    return _inline(
        (language if _BARE_KEY.fullmatch(language) else _text(language), _text(name))
        for language, name in names.items()
    )


def _quota(quota: Quota) -> str:
    if quota.by_month:
        return _inline([("per_month", str(quota.monthly))])
    return _inline([("monthly", str(quota.monthly)), ("yearly", str(quota.yearly))])


def _prices(versions: Sequence[PriceVersion]) -> str:
    written = [_price(version) for version in versions]
    if len(written) == 1:
        return f"[{written[0]}]"
    lines = "".join(f"  {price},\n" for price in written)
    return f"[\n{lines}]"


def _price(version: PriceVersion) -> str:
    pairs = [
        ("monthly", _text(_decimal(version.monthly))),
        ("yearly", _text(_decimal(version.yearly))),
        ("new_from", version.new_from.isoformat()),
    ]
    if version.existing_from is not None:
        pairs.append(("existing_from", version.existing_from.isoformat()))
    return _inline(pairs)


def _rebate(rebate: Rebate) -> str:
    if isinstance(rebate, Percent):
        return _inline([("percent", _text(_decimal(rebate.rate).removesuffix(".00")))])
    return _inline([("amount", _text(_decimal(rebate.amount)))])


def _duration(periods: int | None) -> str:
    if periods is None:
        return _text("forever")
    return _text("once") if periods == 1 else _inline([("periods", str(periods))])


def _valid(start: date | None, until: date | None) -> str | None:
    days = [(key, day.isoformat()) for key, day in (("from", start), ("until", until)) if day]
    return _inline(days) if days else None


def _decimal(hundredths: int) -> str:
    return f"{hundredths // 100}.{hundredths % 100:02}"
