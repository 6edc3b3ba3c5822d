"""What was changed in the catalogue, in sentences: by the facts that the journal keeps of it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue, FixedAmount, Percent, Rebate, Scope
from app.views.formatting import Formats
from app.views.labels.offers import add_on_name, plan_name, rebate_words
from app.views.labels.source import Labels
from app.views.labels.terms import interval_name, scope_name

Stored: TypeAlias = Any
"""A value as the journal keeps it: text, numbers, lists and tables of them."""
Facts: TypeAlias = Mapping[str, Stored]

_NOTHING = "—"


def catalogue_changes(
    changes: Sequence[Facts], catalogue: Catalogue, formats: Formats
) -> tuple[str, ...]:
    """Every change in a sentence: "Pro, further document: €0.35 → €0.40"."""
    words = _Words(catalogue, formats)
    return tuple(words.sentence(change) for change in changes)


class _Words:
    """Words for the values of each field."""

    def __init__(self, catalogue: Catalogue, formats: Formats) -> None:
        self._catalogue = catalogue
        self._formats = formats

    def sentence(self, change: Facts) -> str:
        part = self._part(change)
        if not change["field"]:
            if change["from"] is None:
                return Labels.tr("{part}: added").format(part=part)
            return Labels.tr("{part}: removed").format(part=part)
        template = Labels.tr("{part}, {field}: {before} → {after}")
        return template.format(
            part=part,
            field=self._field(change),
            before=self._value(change["field"], change["from"]) or _NOTHING,
            after=self._value(change["field"], change["to"]) or _NOTHING,
        )

    def _part(self, change: Facts) -> str:
        code, language = str(change["code"]), self._formats.language
        match change["part"]:
            case "plan":
                return plan_name(self._catalogue, code, language)
            case "add_on":
                return add_on_name(self._catalogue, code, language)
            case "promo_code":
                return code
            case _:
                return Labels.tr("Catalogue", "journal")

    def _field(self, change: Facts) -> str:
        name = str(change["field"])
        if name == "price":
            return Labels.tr("price from {day} on").format(day=self._day(change["on"]))
        return _field_names().get(name, name)

    def _value(self, field: str, value: Stored) -> str:
        if value is None:
            return ""
        formats, currency = self._formats, self._catalogue.currency
        match field:
            case "price":
                return self._price(value)
            case "overage":
                return formats.amount(value, currency)
            case "quota":
                return self._quota(*value)
            case "discount":
                kind, worth = value
                rebate: Rebate = Percent(worth) if kind == "percent" else FixedAmount(worth)
                return rebate_words(rebate, formats, currency)
            case "names":
                return ", ".join(value.values())
            case _:
                return self._plain(field, value)

    def _plain(self, field: str, value: Stored) -> str:
        language = self._formats.language
        match field:
            case "add_ons" | "includes":
                return ", ".join(add_on_name(self._catalogue, each, language) for each in value)
            case "plans":
                return ", ".join(plan_name(self._catalogue, each, language) for each in value)
            case "intervals":
                return ", ".join(interval_name(Interval(each)) for each in value)
            case "scope":
                return scope_name(Scope(value))
            case "valid_from" | "valid_until":
                return self._day(value)
            case "once_per_client":
                return Labels.tr("yes") if value else Labels.tr("no")
            case _:
                return self._formats.integer(value) if isinstance(value, int) else str(value)

    def _price(self, price: Facts) -> str:
        formats, currency = self._formats, self._catalogue.currency
        words = {
            "monthly": formats.amount(price["monthly"], currency),
            "yearly": formats.amount(price["yearly"], currency),
        }
        if price["existing_from"] is None:
            template = Labels.tr("{monthly} per month, {yearly} per year, new subscriptions only")
            return template.format(**words)
        template = Labels.tr("{monthly} per month, {yearly} per year, existing ones from {day}")
        return template.format(**words, day=self._day(price["existing_from"]))

    def _quota(self, monthly: int, yearly: int, by_month: bool) -> str:
        count = self._formats.integer
        if by_month:
            return Labels.tr("{documents} documents a month").format(documents=count(monthly))
        return Labels.tr("{monthly} documents monthly, {yearly} yearly").format(
            monthly=count(monthly), yearly=count(yearly)
        )

    def _day(self, iso: Stored) -> str:
        return self._formats.day(date.fromisoformat(str(iso)))


def _field_names() -> dict[str, str]:
    return {
        "name": Labels.tr("name", "field of the catalogue"),
        "currency": Labels.tr("currency", "field of the catalogue"),
        "rank": Labels.tr("rank", "field of the catalogue"),
        "names": Labels.tr("names", "field of the catalogue"),
        "quota": Labels.tr("quota", "field of the catalogue"),
        "overage": Labels.tr("further document", "field of the catalogue"),
        "add_ons": Labels.tr("services offered", "field of the catalogue"),
        "includes": Labels.tr("services included", "field of the catalogue"),
        "discount": Labels.tr("discount", "field of the catalogue"),
        "periods": Labels.tr("billing periods", "field of the catalogue"),
        "scope": Labels.tr("taken from", "field of the catalogue"),
        "plans": Labels.tr("plans", "field of the catalogue"),
        "intervals": Labels.tr("intervals", "field of the catalogue"),
        "valid_from": Labels.tr("valid from", "field of the catalogue"),
        "valid_until": Labels.tr("valid until", "field of the catalogue"),
        "max_redemptions": Labels.tr("most uses", "field of the catalogue"),
        "once_per_client": Labels.tr("once per client", "field of the catalogue"),
    }
