"""Reading a catalogue file: every problem at once, each with its line."""

import re
import tomllib
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeVar

from app.domain.calendar import Interval
from app.domain.catalogue import (
    AddOn,
    Catalogue,
    FixedAmount,
    Percent,
    Plan,
    PriceVersion,
    PromoCode,
    Quota,
    Rebate,
    Scope,
)
from app.services.catalogue_file.fields import Fields, Notes
from app.services.catalogue_file.positions import lines_of
from app.services.catalogue_file.problems import CatalogueFileError, Problem, ProblemKind

_CURRENCY = re.compile(r"[A-Z]{3}")
_SYNTAX_PLACE = re.compile(r"at line (\d+), column (\d+)")

Part = TypeVar("Part", Plan, AddOn, PromoCode)


def read_catalogue(text: str) -> Catalogue:
    """Return the catalogue that a TOML text holds.

    Raises `CatalogueFileError` with everything that is wrong, by line.
    """
    top = _parsed(text)
    top.only("name", "currency", "plan", "add_on", "promo_code")
    name, currency = top.text("name") or "", top.text("currency")
    if currency is not None and not _CURRENCY.fullmatch(currency):
        top.note(ProblemKind.BAD_CURRENCY, "currency", value=currency)
    plans = _parts(top, "plan", _plan)
    add_ons = _parts(top, "add_on", _add_on)
    promo_codes = _parts(top, "promo_code", _promo_code)
    _check_ranks(plans)
    _check_add_ons(plans, {add_on.code for _, add_on in add_ons})
    _check_plans(promo_codes, {plan.code for _, plan in plans})
    if top.notes.problems:
        raise CatalogueFileError(tuple(sorted(top.notes.problems, key=lambda p: p.line)))
    return Catalogue(
        name,
        currency or "",
        tuple(plan for _, plan in plans),
        tuple(add_on for _, add_on in add_ons),
        tuple(promo_code for _, promo_code in promo_codes),
    )


def _parsed(text: str) -> Fields:
    """Parse the text, or raise `CatalogueFileError` (SYNTAX) with the line and column."""
    try:
        values: dict[str, Any] = tomllib.loads(text)
        return Fields(values, Notes(lines_of(text)))
    except (ValueError, RecursionError) as error:
        place = _SYNTAX_PLACE.search(str(error))
        last = text.count("\n") + 1
        line, column = (int(place[1]), int(place[2])) if place else (last, 1)
        problem = Problem(line=line, kind=ProblemKind.SYNTAX, facts={"column": column})
        raise CatalogueFileError((problem,)) from error


def _parts(top: Fields, key: str, read: Callable[[Fields], Part]) -> list[tuple[Fields, Part]]:
    """Read the tables of one kind; a code may stand once, promo codes whatever their case."""
    found: list[tuple[Fields, Part]] = []
    known: set[str] = set()
    for table in top.tables(key, needed=False):
        fields = table.coded()
        found.append((fields, read(fields)))
        code = fields.code.casefold() if key == "promo_code" else fields.code
        if code and code in known:
            fields.note(ProblemKind.DUPLICATE_CODE, "code", value=fields.code)
        known.add(code)
    return found


def _plan(fields: Fields) -> Plan:
    fields.only("code", "rank", "names", "quota", "overage", "add_ons", "includes", "prices")
    return Plan(
        code=fields.code,
        rank=fields.number("rank", least=1) or 0,
        names=fields.names(),
        quota=_quota(fields),
        overage=fields.amount("overage"),
        prices=_prices(fields),
        add_ons=fields.texts("add_ons"),
        includes=fields.texts("includes"),
    )


def _add_on(fields: Fields) -> AddOn:
    fields.only("code", "names", "prices")
    return AddOn(fields.code, fields.names(), _prices(fields))


def _quota(fields: Fields) -> Quota:
    """Windows of one month (`per_month`), or one figure per interval."""
    quota = fields.inside("quota", needed=True)
    if quota is None:
        return Quota(0, 0, by_month=True)
    if "per_month" in quota.values:
        quota.only("per_month")
        monthly = quota.number("per_month", least=0) or 0
        return Quota(monthly, 12 * monthly, by_month=True)
    quota.only("monthly", "yearly")
    return Quota(
        quota.number("monthly", least=0) or 0,
        quota.number("yearly", least=0) or 0,
        by_month=False,
    )


def _prices(fields: Fields) -> tuple[PriceVersion, ...]:
    """Read the price versions, put in the order of their dates."""
    versions: list[PriceVersion] = []
    tables = fields.tables("prices", needed=True)
    if fields.values.get("prices") == []:
        fields.note(ProblemKind.NO_PRICES, "prices")
    for table in tables:
        table.only("monthly", "yearly", "new_from", "existing_from")
        new_from = table.day("new_from", needed=True) or date.min
        existing_from = table.day("existing_from")
        if any(version.new_from == new_from for version in versions) and new_from != date.min:
            table.note(ProblemKind.DUPLICATE_PRICE, "new_from", day=new_from)
        if existing_from is not None and existing_from < new_from:
            facts = {"existing_from": existing_from, "new_from": new_from}
            table.note(ProblemKind.EXISTING_BEFORE_NEW, "existing_from", **facts)
        monthly, yearly = table.amount("monthly"), table.amount("yearly")
        versions.append(PriceVersion(new_from, monthly, yearly, existing_from))
    return tuple(sorted(versions, key=lambda version: version.new_from))


def _promo_code(fields: Fields) -> PromoCode:
    fields.only(
        "code", "discount", "duration", "scope", "plans", "intervals",
        "valid", "max_redemptions", "once_per_client",
    )  # fmt: skip
    start, until = _valid(fields)
    return PromoCode(
        code=fields.code,
        rebate=_rebate(fields),
        scope=_scope(fields),
        periods=_duration(fields),
        plans=fields.texts("plans"),
        intervals=_intervals(fields),
        valid_from=start,
        valid_until=until,
        max_redemptions=fields.number("max_redemptions", least=1, needed=False),
        once_per_client=fields.flag("once_per_client"),
    )


def _rebate(fields: Fields) -> Rebate:
    discount = fields.inside("discount", needed=True)
    if discount is None:
        return Percent(0)
    discount.only("percent", "amount")
    if ("percent" in discount.values) == ("amount" in discount.values):
        fields.note(ProblemKind.ONE_REBATE, "discount")
        return Percent(0)
    if "percent" in discount.values:
        return Percent(discount.percent("percent"))
    return FixedAmount(discount.amount("amount"))


def _duration(fields: Fields) -> int | None:
    """Return the billing periods that a code lasts; None: for ever."""
    match fields.values.get("duration"):
        case None:
            fields.note(ProblemKind.MISSING_KEY, "duration")
        case "once":
            return 1
        case "forever":
            return None
        case {"periods": _} as found:
            duration = fields.below(found, "duration")
            duration.only("periods")
            return duration.number("periods", least=1)
        case _:
            fields.note(ProblemKind.UNKNOWN_DURATION, "duration")
    return None


def _scope(fields: Fields) -> Scope:
    wanted = fields.text("scope")
    for scope in Scope:
        if scope.value == wanted:
            return scope
    if wanted is not None:
        fields.note(ProblemKind.UNKNOWN_SCOPE, "scope", value=wanted)
    return Scope.PLAN


def _intervals(fields: Fields) -> tuple[Interval, ...]:
    known = {interval.value: interval for interval in Interval}
    wanted = fields.texts("intervals")
    for value in wanted:
        if value not in known:
            fields.note(ProblemKind.UNKNOWN_INTERVAL, "intervals", value=value)
    return tuple(known[value] for value in wanted if value in known)


def _valid(fields: Fields) -> tuple[date | None, date | None]:
    valid = fields.inside("valid", needed=False)
    if valid is None:
        return None, None
    valid.only("from", "until")
    start, until = valid.day("from"), valid.day("until")
    if start is not None and until is not None and until < start:
        valid.note(ProblemKind.ENDS_BEFORE_START, "until", start=start, until=until)
    return start, until


def _check_ranks(plans: Sequence[tuple[Fields, Plan]]) -> None:
    of_rank: dict[int, str] = {}
    for fields, plan in plans:
        if plan.rank in of_rank and plan.rank:
            other = of_rank[plan.rank]
            fields.note(ProblemKind.DUPLICATE_RANK, "rank", value=plan.rank, other=other)
        of_rank.setdefault(plan.rank, plan.code)


def _check_add_ons(plans: Sequence[tuple[Fields, Plan]], known: set[str]) -> None:
    for fields, plan in plans:
        for key, codes in (("add_ons", plan.add_ons), ("includes", plan.includes)):
            for code in codes:
                if code not in known:
                    fields.note(ProblemKind.UNKNOWN_ADD_ON, key, value=code)
        for code in plan.includes:
            if code in plan.add_ons:
                fields.note(ProblemKind.OFFERED_AND_INCLUDED, "includes", value=code)


def _check_plans(promo_codes: Sequence[tuple[Fields, PromoCode]], known: set[str]) -> None:
    for fields, promo_code in promo_codes:
        for code in promo_code.plans:
            if code not in known:
                fields.note(ProblemKind.UNKNOWN_PLAN, "plans", value=code)
