"""The portfolio's lists from the database: their order, their counts and sums."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, case, func, select, true
from sqlalchemy.orm import InstrumentedAttribute, aliased

from app.domain.as_of import Standing, standing
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus
from app.models.tables import (
    ClientRow,
    DiscountRow,
    PendingSubscriptionRow,
    PlanRow,
    ScheduledChangeRow,
    SubscriptionRow,
)
from app.services.attention import needing
from app.services.client_filter import ClientFilter
from app.services.client_lists import Column, Sort, Tab, TabCounts
from app.services.client_rows import joined
from app.services.journal import Books
from app.services.narrowing import of_the_client, of_the_subscription, window_quota
from app.services.subscription_reading import load_subscriptions, running_of

OF_THE_CLIENT = frozenset(
    {
        Column.CLIENT,
        Column.REFERENCE,
        Column.MANAGER,
        Column.CITY,
        Column.COUNTRY,
        Column.STATUS,
        Column.SINCE,
        Column.EMAIL,
    }
)
"""Columns that the client's own row fills."""


def tab_counts(books: Books) -> TabCounts:
    """Return how many clients are Active, and how many are not."""
    with books.database.read() as session:
        active, whole = session.execute(
            select(
                func.count().filter(ClientRow.status == ClientStatus.ACTIVE), func.count()
            ).select_from(ClientRow)
        ).one()
        return TabCounts(active, whole - active)


def ordered_ids(
    books: Books, tab: Tab, sorts: Sequence[Sort] = (), wanted: ClientFilter | None = None
) -> "array[int]":
    """Return the ids of a tab's clients in order: by the columns chosen, then by name.

    A filter leaves some of them.
    """
    asked = (wanted or ClientFilter()).for_tab(tab)
    order: list[ColumnElement[object]] = []
    keys = _sort_keys()
    for sort in sorts:
        key = keys[sort.column]
        order.append((key.desc() if sort.descending else key.asc()).nulls_last())
    chosen = select(ClientRow.id)
    # Joins cost most of a large list; the client's own columns need none.
    narrowing = of_the_subscription(asked, tab, books.today())
    alone = not narrowing and all(sort.column in OF_THE_CLIENT for sort in sorts)
    statement = (
        (chosen if alone else joined(chosen))
        .where(_in_tab(tab), *of_the_client(asked), *narrowing)
        .order_by(*order, ClientRow.sort_name, ClientRow.id)
    )
    with books.database.read() as session:
        found = session.scalars(statement)
        if asked.attention is None:
            return array("q", found)
        needy = needing(session, asked.attention, books.today())
        return array("q", (each for each in found if each in needy))


def client_by_reference(books: Books, reference: str) -> int | None:
    """Return the client with a reference; None where no client has it, or it is empty."""
    if not reference:
        return None
    with books.database.read() as session:
        return session.scalar(select(ClientRow.id).where(ClientRow.reference == reference))


@dataclass(frozen=True, slots=True)
class MonthlySum:
    """The subscriptions of one plan and interval among some clients, before VAT."""

    plan: str
    interval: Interval
    clients: int
    monthly: int
    """The sum of their monthly equivalents."""


def summed(books: Books, ids: Iterable[int]) -> tuple[MonthlySum, ...]:
    """Return what some clients cost a month, by plan and interval; nothing for who has none."""
    row = SubscriptionRow
    statement = (
        select(row.plan, row.interval, func.count(), func.sum(row.monthly_price))
        .where(row.client_id.in_(list(ids)), row.ended_on.is_(None))
        .group_by(row.plan, row.interval)
        .order_by(row.plan, row.interval)
    )
    with books.database.read() as session:
        return tuple(MonthlySum(*found) for found in session.execute(statement))


def standing_of(books: Books, client_id: int) -> Standing | None:
    """Return how a client's subscription stands, line by line; None where none is running."""
    with books.database.read() as session:
        running = load_subscriptions(session, running_of(client_id)).values()
        return next(map(standing, running), None)


def _in_tab(tab: Tab) -> ColumnElement[bool]:
    if tab is Tab.ACTIVE:
        return ClientRow.status == ClientStatus.ACTIVE
    return ClientRow.status != ClientStatus.ACTIVE


def _sort_keys() -> dict[Column, ColumnElement[Any]]:
    """Return what each column is sorted by: plans by rank, everything else as it reads.

    `PlanRow` is the running plan or else the pending one: an empty cell is not sorted by it.
    """
    runs = SubscriptionRow.id.is_not(None)
    quota = window_quota()
    # How full the quota is; a window that was never read stands below an empty one, by its quota.
    filled = case(
        (~runs, None),
        (SubscriptionRow.used.is_(None), -1.0 / (1.0 + quota)),
        else_=1.0 * SubscriptionRow.used / func.nullif(quota, 0),
    )
    return {
        Column.CLIENT: ClientRow.sort_name.expression,
        Column.REFERENCE: func.nullif(ClientRow.reference, ""),
        Column.PLAN: case((runs, PlanRow.rank)),
        Column.INTERVAL: SubscriptionRow.interval.expression,
        Column.PAYER: SubscriptionRow.payer.expression,
        Column.PRICE: SubscriptionRow.price.expression,
        Column.MONTHLY_PRICE: SubscriptionRow.monthly_price.expression,
        Column.DISCOUNT: _exists_first(DiscountRow.code, DiscountRow.scheduled.is_(False)),
        Column.QUOTA: filled,
        Column.RENEWAL: SubscriptionRow.period_end.expression,
        Column.SCHEDULED: _exists_first(ScheduledChangeRow.slot, true()),
        Column.MANAGER: func.nullif(ClientRow.manager, ""),
        Column.CITY: func.nullif(ClientRow.city, ""),
        Column.COUNTRY: ClientRow.country.expression,
        Column.STATUS: ClientRow.status.expression,
        Column.SINCE: ClientRow.status_since.expression,
        Column.PENDING_PLAN: _pending_rank(),
        Column.PENDING_INTERVAL: case(
            (PendingSubscriptionRow.plan.is_not(None), PendingSubscriptionRow.interval)
        ),
        Column.PENDING_PAYER: PendingSubscriptionRow.firm_pays.expression,
        Column.EMAIL: func.nullif(ClientRow.email, ""),
    }


def _pending_rank() -> ColumnElement[Any]:
    plan = aliased(PlanRow)
    return (
        select(plan.rank)
        .where(plan.code == PendingSubscriptionRow.plan)
        .correlate(PendingSubscriptionRow)
        .scalar_subquery()
    )


def _exists_first(
    column: InstrumentedAttribute[Any], condition: ColumnElement[bool]
) -> ColumnElement[Any]:
    """Return the least value of a column of the subscription's own rows."""
    table = column.class_
    return (
        select(func.min(column))
        .where(table.subscription_id == SubscriptionRow.id, condition)
        .correlate(SubscriptionRow)
        .scalar_subquery()
    )
