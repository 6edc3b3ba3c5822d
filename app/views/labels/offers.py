"""What the catalogue calls things, and discounts in words."""

from app.domain.billing import BilledLine
from app.domain.catalogue import Catalogue, FixedAmount, Names, Percent, PromoCode, Rebate, Scope
from app.domain.discount import Discount
from app.domain.errors import Refused
from app.views.formatting import Formats
from app.views.labels.counts import billing_periods
from app.views.labels.source import Labels

_FALL_BACKS = ("fr", "en", "nl")


def name_of(names: Names, code: str, language: str) -> str:
    """A name in `language`, else in the first other language that has one, else the code."""
    for wanted in (language, *_FALL_BACKS):
        if names.get(wanted):
            return names[wanted]
    return next((name for name in names.values() if name), code)


def plan_name(catalogue: Catalogue, code: str, language: str) -> str:
    """A plan's name; its code where the catalogue no longer has it."""
    try:
        return name_of(catalogue.plan(code).names, code, language)
    except Refused:
        return code


def add_on_name(catalogue: Catalogue, code: str, language: str) -> str:
    """An extra service's name; its code where the catalogue no longer has it."""
    try:
        return name_of(catalogue.add_on(code).names, code, language)
    except Refused:
        return code


def sold_name(catalogue: Catalogue, code: str, language: str) -> str:
    """The name of a plan or an extra service, whichever has this code; else the code."""
    is_plan = any(plan.code == code for plan in catalogue.plans)
    named = plan_name if is_plan else add_on_name
    return named(catalogue, code, language)


def service_name(catalogue: Catalogue, line: BilledLine, language: str) -> str:
    """What a line bills: the extra service, or else the plan."""
    if line.add_on is not None:
        return add_on_name(catalogue, line.add_on, language)
    return plan_name(catalogue, line.plan, language)


def rebate_words(rebate: Rebate, formats: Formats, currency: str = "EUR") -> str:
    """What a code takes: `−20 %` or `−5,00 €`."""
    match rebate:
        case Percent(rate):
            return formats.percent(-rate)
        case FixedAmount(amount):
            return formats.amount(-amount, currency)


def rebate_scope(rebate: Rebate, scope: Scope, formats: Formats, currency: str = "EUR") -> str:
    """What a code takes, and from what: `−20 % on the plan`."""
    words = rebate_words(rebate, formats, currency)
    match scope:
        case Scope.PLAN:
            return Labels.tr("{rebate} on the plan").format(rebate=words)
        case Scope.SUBSCRIPTION:
            return Labels.tr("{rebate} on the plan and extra services").format(rebate=words)


def duration_words(periods: int | None) -> str:
    """How long a code lasts from its first billing period on: "for 3 billing periods"."""
    if periods is None:
        return Labels.tr("for ever", "duration of a discount")
    return Labels.tr("for %Ln billing period(s)", None, periods)


def discount_left(discount: Discount) -> str:
    """What is left of a running discount: "2 of 3 periods left"."""
    if discount.periods is None or discount.left is None:
        return Labels.tr("without limit of time", "what is left of a discount")
    if discount.left == 0:
        return Labels.tr("last period, {periods} in all").format(
            periods=billing_periods(discount.periods)
        )
    return Labels.tr("%Ln of {total} period(s) left", None, discount.left).format(
        total=discount.periods
    )


def discount_short(discount: Discount, formats: Formats, currency: str = "EUR") -> str:
    """A running discount in a column: `−20 % · 2/3`."""
    words = rebate_words(discount.rebate, formats, currency)
    if discount.periods is None:
        return words
    return f"{words} · {discount.left}/{discount.periods}"


def promo_title(promo: PromoCode | Discount, formats: Formats, currency: str = "EUR") -> str:
    """A code and what it takes: `BIENVENUE (−20 %)`."""
    words = rebate_words(promo.rebate, formats, currency)
    return f"{promo.code} ({words})"


def promo_named(catalogue: Catalogue, code: str, formats: Formats) -> str:
    """A code as the catalogue has it, with what it takes; the code alone where it is gone."""
    try:
        return promo_title(catalogue.promo_code(code), formats, catalogue.currency)
    except Refused:
        return code
