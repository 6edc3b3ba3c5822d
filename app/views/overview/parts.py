"""The rows of the make-up of a portfolio: by plan, by payer, by billing interval."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from typing import Any

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.services.client_filter import ClientFilter, Facet
from app.services.overview import Overview, Share
from app.views import labels
from app.views.labels.source import Labels
from app.views.overview.shares_card import Part

_FIRM = frozenset({Payer.FIRM})


class MadeUpBy(Enum):
    """What the rows are parts by."""

    PLAN = auto()
    PAYER = auto()
    INTERVAL = auto()


def names() -> list[str]:
    """What each is called on the switch."""
    return [
        Labels.tr("Plan", "made up by"),
        Labels.tr("Payer", "made up by"),
        Labels.tr("Interval", "made up by"),
    ]


def parts(overview: Overview, by: MadeUpBy, catalogue: Catalogue, language: str) -> list[Part]:
    """Return the rows, plans by their rank."""
    match by:
        case MadeUpBy.PLAN:
            ranked = sorted(catalogue.plans, key=lambda plan: plan.rank)
            named = [
                (each.code, labels.name_of(each.names, each.code, language)) for each in ranked
            ]
            return _rows(overview, Facet.PLAN, named, lambda share: share.plan)
        case MadeUpBy.PAYER:
            payers = [(payer, labels.payer_name(payer)) for payer in Payer]
            return _rows(overview, Facet.PAYER, payers, lambda share: share.payer)
        case MadeUpBy.INTERVAL:
            intervals = [(each, labels.interval_name(each)) for each in Interval]
            return _rows(overview, Facet.INTERVAL, intervals, lambda share: share.interval)


def whole(overview: Overview) -> Part:
    """Return what all rows add up to: everybody who has a subscription."""
    everybody = ClientFilter(payers=frozenset(Payer))
    return _part(overview.shares, Labels.tr("Total"), everybody)


def _rows(
    overview: Overview,
    facet: Facet,
    named: list[tuple[Any, str]],
    key: Callable[[Share], object],
) -> list[Part]:
    return [
        _part(
            tuple(share for share in overview.shares if key(share) == value),
            name,
            ClientFilter().having(facet, frozenset({value})),
        )
        for value, name in named
    ]


def _part(shares: tuple[Share, ...], name: str, everybody: ClientFilter) -> Part:
    paid = [share for share in shares if share.payer is Payer.FIRM]
    return Part(
        name=name,
        clients=sum(share.clients for share in shares),
        paid_for=sum(share.clients for share in paid),
        monthly=sum(share.monthly for share in paid),
        everybody=everybody,
        firm=replace(everybody, payers=_FIRM),
    )
