"""The words of the chips above a list: the facets, their values, and what each chip says."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.clients import ClientStatus
from app.services.attention import DISCOUNT_ENDING_DAYS, LONG_AGO_DAYS
from app.services.client_filter import Attention, Facet, QuotaState
from app.services.narrowing import FilterChoices
from app.views import labels
from app.views.clients.wording import ListWords

RENEWAL_DAYS = (7, 30, 60, 90)
_NAMED = 2
"""A chip names so many values; of more it says how many."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a facet, and its words in the menu."""

    value: object
    words: str


def facet_name(facet: Facet) -> str:
    """What a chip says while it is off."""
    return {
        Facet.ATTENTION: ListWords.tr("To do", "filter"),
        Facet.STATUS: ListWords.tr("Status", "column"),
        Facet.PAYER: ListWords.tr("Payer", "column"),
        Facet.PLAN: ListWords.tr("Plan", "column"),
        Facet.INTERVAL: ListWords.tr("Interval", "column"),
        Facet.QUOTA: ListWords.tr("Quota", "column"),
        Facet.RENEWAL: ListWords.tr("Renewal", "column"),
        Facet.MANAGER: ListWords.tr("Manager", "column"),
        Facet.TAG: ListWords.tr("Tag", "filter"),
    }[facet]


def choices(
    facet: Facet, catalogue: Catalogue, found: FilterChoices, language: str
) -> list[Choice]:
    """What there is to choose from, in the order of the menu."""
    plans = sorted(catalogue.plans, key=lambda plan: plan.rank)
    others = [each for each in ClientStatus if each is not ClientStatus.ACTIVE]
    of: dict[Facet, list[Choice]] = {
        Facet.ATTENTION: [Choice(each, attention_name(each)) for each in Attention],
        Facet.STATUS: [Choice(each, labels.status_name(each)) for each in others],
        Facet.PAYER: [Choice(each, labels.payer_name(each)) for each in Payer],
        Facet.PLAN: [
            Choice(plan.code, labels.name_of(plan.names, plan.code, language)) for plan in plans
        ],
        Facet.INTERVAL: [Choice(each, labels.interval_name(each)) for each in Interval],
        Facet.QUOTA: [Choice(each, quota_name(each)) for each in QuotaState],
        Facet.RENEWAL: [Choice(each, labels.days(each)) for each in RENEWAL_DAYS],
        Facet.MANAGER: [Choice(each, each or nobody()) for each in found.managers],
        Facet.TAG: [Choice(each, each) for each in found.tags],
    }
    return of[facet]


def chip_words(facet: Facet, names: Sequence[str]) -> str:
    """What a chip says while it is on: "Plan: Essentiel, Pro"."""
    said = ", ".join(names)
    if len(names) > _NAMED:
        said = ListWords.tr("%Ln chosen", "values of a filter", len(names))
    if facet is Facet.RENEWAL:
        return ListWords.tr("Renewal within {days}", "filter").format(days=said)
    return ListWords.tr("{facet}: {values}", "filter").format(facet=facet_name(facet), values=said)


def quota_name(state: QuotaState) -> str:
    """How full a quota is, in words."""
    return {
        QuotaState.OVER: ListWords.tr("Over quota", "quota"),
        QuotaState.NEAR: ListWords.tr("Nearly used up", "quota"),
        QuotaState.WITHIN: ListWords.tr("Within quota", "quota"),
        QuotaState.UNREAD: ListWords.tr("Never read", "quota"),
    }[state]


def attention_name(attention: Attention) -> str:
    """What needs attention, in words."""
    match attention:
        case Attention.RENEWAL_STOPPED:
            return ListWords.tr("Renewal stopped", "to do")
        case Attention.DISCOUNT_ENDING:
            return ListWords.tr("Discount that ends within {days}", "to do").format(
                days=labels.days(DISCOUNT_ENDING_DAYS)
            )
        case Attention.WRONG_NUMBER:
            return ListWords.tr("Number to be corrected", "to do")
        case Attention.WRONG_EMAIL:
            return ListWords.tr("E-mail to be corrected", "to do")
        case Attention.INVITED_LONG_AGO:
            return ListWords.tr("Invited {days} ago or more", "to do").format(
                days=labels.days(LONG_AGO_DAYS)
            )


def nobody() -> str:
    """What stands for the manager of clients without one."""
    return ListWords.tr("No manager", "filter")
