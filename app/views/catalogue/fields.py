"""The fields that are typed into cells: their text, and the value that a text gives."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, TypeVar

from app.domain.catalogue import (
    AddOn,
    FixedAmount,
    Names,
    Percent,
    Plan,
    PriceVersion,
    PromoCode,
    Quota,
)
from app.views.formatting import Formats
from app.views.typed import typed_amount, typed_date, typed_integer, typed_percent

ValueT = TypeVar("ValueT")
LANGUAGES = ("fr", "en", "nl")


@dataclass(frozen=True, slots=True)
class Typing:
    """How figures are written and read: the language, the currency, and today for dates."""

    formats: Formats
    currency: str
    today: date

    def amount(self, minor: int) -> str:
        """An amount without its currency, as in a field to type in."""
        return self.formats.bare(minor, self.currency)

    def typed_amount(self, text: str) -> int:
        """The amount of a text; raises `Mistyped`."""
        return typed_amount(text, currency=self.currency)

    def day(self, day: date | None) -> str:
        """A day; empty where there is none."""
        return "" if day is None else self.formats.day(day)

    def typed_day(self, text: str) -> date:
        """The day of a text; raises `Mistyped`."""
        return typed_date(text, today=self.today)

    def optional_day(self, text: str) -> date | None:
        """The day of a text, None where it is empty; raises `Mistyped`."""
        return self.typed_day(text) if text.strip() else None


# Without slots, as `Column` in the model of tables.
@dataclass(frozen=True, kw_only=True)
class Field(Generic[ValueT]):
    """One cell of a row: `read` gives its text, `write` the value with another text.

    `write` raises `Mistyped`. `editable` says whether the cell of a value can be typed in.
    """

    name: str
    read: Callable[[ValueT, Typing], str]
    write: Callable[[ValueT, str, Typing], ValueT]
    right: bool = False
    editable: Callable[[ValueT], bool] = lambda _value: True


def plan_fields() -> tuple[Field[Plan], ...]:
    """The columns of the plans."""
    return (
        Field(
            name="code",
            read=lambda plan, _: plan.code,
            write=lambda plan, text, _: replace(plan, code=text.strip()),
        ),
        *(_plan_name(language) for language in LANGUAGES),
        Field(
            name="rank",
            read=lambda plan, typing: typing.formats.integer(plan.rank),
            write=lambda plan, text, _: replace(plan, rank=typed_integer(text)),
            right=True,
        ),
        Field(
            name="quota.monthly",
            read=lambda plan, typing: typing.formats.integer(plan.quota.monthly),
            write=_with_monthly_quota,
            right=True,
        ),
        Field(
            name="quota.yearly",
            read=lambda plan, typing: typing.formats.integer(plan.quota.yearly),
            write=lambda plan, text, _: replace(
                plan, quota=replace(plan.quota, yearly=typed_integer(text))
            ),
            right=True,
            editable=lambda plan: not plan.quota.by_month,
        ),
        Field(
            name="overage",
            read=lambda plan, typing: typing.amount(plan.overage),
            write=lambda plan, text, typing: replace(plan, overage=typing.typed_amount(text)),
            right=True,
        ),
    )


def add_on_fields() -> tuple[Field[AddOn], ...]:
    """The columns of the extra services."""
    return (
        Field(
            name="code",
            read=lambda add_on, _: add_on.code,
            write=lambda add_on, text, _: replace(add_on, code=text.strip()),
        ),
        *(_add_on_name(language) for language in LANGUAGES),
    )


def promo_fields() -> tuple[Field[PromoCode], ...]:
    """The columns of the promo codes."""
    return (
        Field(
            name="code",
            read=lambda promo, _: promo.code,
            write=lambda promo, text, _: replace(promo, code=text.strip()),
        ),
        Field(name="discount", read=_discount, write=_with_discount, right=True),
        Field(
            name="duration",
            read=lambda promo, typing: _number(promo.periods, typing),
            write=lambda promo, text, _: replace(promo, periods=_optional(text)),
            right=True,
        ),
        Field(
            name="valid.from",
            read=lambda promo, typing: typing.day(promo.valid_from),
            write=lambda promo, text, typing: replace(promo, valid_from=typing.optional_day(text)),
        ),
        Field(
            name="valid.until",
            read=lambda promo, typing: typing.day(promo.valid_until),
            write=lambda promo, text, typing: replace(promo, valid_until=typing.optional_day(text)),
        ),
        Field(
            name="max_redemptions",
            read=lambda promo, typing: _number(promo.max_redemptions, typing),
            write=lambda promo, text, _: replace(promo, max_redemptions=_optional(text)),
            right=True,
        ),
    )


def price_fields() -> tuple[Field[PriceVersion], ...]:
    """The columns of the price versions."""
    return (
        Field(
            name="new_from",
            read=lambda price, typing: typing.day(price.new_from),
            write=lambda price, text, typing: replace(price, new_from=typing.typed_day(text)),
        ),
        Field(
            name="existing_from",
            read=lambda price, typing: typing.day(price.existing_from),
            write=lambda price, text, typing: replace(
                price, existing_from=typing.optional_day(text)
            ),
        ),
        Field(
            name="monthly",
            read=lambda price, typing: typing.amount(price.monthly),
            write=lambda price, text, typing: replace(price, monthly=typing.typed_amount(text)),
            right=True,
        ),
        Field(
            name="yearly",
            read=lambda price, typing: typing.amount(price.yearly),
            write=lambda price, text, typing: replace(price, yearly=typing.typed_amount(text)),
            right=True,
        ),
    )


def _plan_name(language: str) -> Field[Plan]:
    return Field(
        name=f"names.{language}",
        read=lambda plan, _: plan.names.get(language, ""),
        write=lambda plan, text, _: replace(plan, names=_named(plan.names, language, text)),
    )


def _add_on_name(language: str) -> Field[AddOn]:
    return Field(
        name=f"names.{language}",
        read=lambda add_on, _: add_on.names.get(language, ""),
        write=lambda add_on, text, _: replace(add_on, names=_named(add_on.names, language, text)),
    )


def _named(names: Names, language: str, text: str) -> Names:
    """Put a name in one language; an empty one is none."""
    others = {known: name for known, name in names.items() if known != language}
    return {**others, language: text.strip()} if text.strip() else others


def _with_monthly_quota(plan: Plan, text: str, _typing: Typing) -> Plan:
    documents = typed_integer(text)
    by_month = plan.quota.by_month
    yearly = 12 * documents if by_month else plan.quota.yearly
    return replace(plan, quota=Quota(documents, yearly, by_month=by_month))


def _discount(promo: PromoCode, typing: Typing) -> str:
    match promo.rebate:
        case Percent(rate):
            return typing.formats.percent(rate)
        case FixedAmount(amount):
            return typing.formats.amount(amount, typing.currency)


def _with_discount(promo: PromoCode, text: str, typing: Typing) -> PromoCode:
    """Read a percentage or an amount by its sign; without one it stays what it was."""
    bare = text.strip()
    is_percent = bare.endswith("%")
    is_amount = bare.casefold().endswith(("€", typing.currency.casefold())) or bare.startswith("€")
    if is_percent or (isinstance(promo.rebate, Percent) and not is_amount):
        return replace(promo, rebate=Percent(typed_percent(bare)))
    return replace(promo, rebate=FixedAmount(typing.typed_amount(bare)))


def _number(number: int | None, typing: Typing) -> str:
    return "" if number is None else typing.formats.integer(number)


def _optional(text: str) -> int | None:
    return typed_integer(text) if text.strip() else None
