"""What each facet of a `ClientFilter` means in the database."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, assert_never

from sqlalchemy import ColumnElement, and_, case, false, or_, select

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.text import folded
from app.models.tables import (
    ClientRow,
    ClientTagRow,
    PendingSubscriptionRow,
    PlanRow,
    SubscriptionRow,
)
from app.services.client_filter import ClientFilter, QuotaState
from app.services.client_lists import Tab
from app.services.journal import Books

_NEAR_PERCENT = 85


def window_quota() -> ColumnElement[Any]:
    """Return the documents that a window of the running plan covers, of a joined statement."""
    return case(
        (PlanRow.quota_by_month.is_(True), PlanRow.quota_monthly),
        (SubscriptionRow.interval == Interval.MONTHLY, PlanRow.quota_monthly),
        else_=PlanRow.quota_yearly,
    )


def of_the_client(wanted: ClientFilter) -> list[ColumnElement[bool]]:
    """Return the conditions on the client alone, which need no other table."""
    found: list[ColumnElement[bool]] = []
    if wanted.statuses:
        found.append(ClientRow.status.in_(wanted.statuses))
    if wanted.managers:
        found.append(ClientRow.manager.in_(wanted.managers))
    if wanted.tags:
        tagged = select(ClientTagRow.client_id).where(ClientTagRow.tag.in_(wanted.tags))
        found.append(ClientRow.id.in_(tagged))
    return found


def of_the_subscription(wanted: ClientFilter, tab: Tab, today: date) -> list[ColumnElement[bool]]:
    """Return the conditions on what the tab shows as subscription, of a joined statement."""
    if tab is Tab.INACTIVE:
        return _of_the_pending(wanted)
    found: list[ColumnElement[bool]] = []
    if wanted.payers:
        found.append(SubscriptionRow.payer.in_(wanted.payers))
    if wanted.plans:
        found.append(SubscriptionRow.plan.in_(wanted.plans))
    if wanted.intervals:
        found.append(SubscriptionRow.interval.in_(wanted.intervals))
    if wanted.quotas:
        found.append(or_(false(), *map(_filled, wanted.quotas)))
    if wanted.renews_within is not None:
        last = today + timedelta(days=wanted.renews_within)
        found.append(SubscriptionRow.renews.is_(True) & (SubscriptionRow.period_end <= last))
    return found


def _of_the_pending(wanted: ClientFilter) -> list[ColumnElement[bool]]:
    row = PendingSubscriptionRow
    found: list[ColumnElement[bool]] = []
    if wanted.payers:
        found.append(row.firm_pays.in_({payer is Payer.FIRM for payer in wanted.payers}))
    if wanted.plans:
        found.append(row.plan.in_(wanted.plans))
    if wanted.intervals:
        found.append(row.plan.is_not(None) & row.interval.in_(wanted.intervals))
    return found


def _filled(state: QuotaState) -> ColumnElement[bool]:
    used, quota = SubscriptionRow.used, window_quota()
    near = used * 100 >= quota * _NEAR_PERCENT
    match state:
        case QuotaState.OVER:
            return used > quota
        case QuotaState.NEAR:
            return and_(used <= quota, near)
        case QuotaState.WITHIN:
            return and_(used <= quota, ~near)
        case QuotaState.UNREAD:
            return and_(SubscriptionRow.id.is_not(None), used.is_(None))
    assert_never(state)


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What there is to choose from: managers and tags, in the order of the alphabet."""

    managers: tuple[str, ...]
    """The empty one comes last, where a client has none."""
    tags: tuple[str, ...]


def filter_choices(books: Books) -> FilterChoices:
    """Return the managers and tags that clients have."""
    with books.database.read() as session:
        managers = session.scalars(select(ClientRow.manager).distinct())
        tags = session.scalars(select(ClientTagRow.tag).distinct())
        return FilterChoices(
            tuple(sorted(managers, key=lambda name: (not name, folded(name), name))),
            tuple(sorted(tags, key=lambda tag: (folded(tag), tag))),
        )
