"""The portfolio's lists from the database: their order, the rows on screen, counts and sums."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import FixedAmount, Percent, Quota
from app.domain.change import Slot
from app.domain.clients import ClientStatus
from app.models.tables import (
    ClientRow,
    ClientTagRow,
    DiscountRow,
    PendingSubscriptionRow,
    PlanRow,
    ScheduledChangeRow,
    SubscriptionRow,
)
from app.services.client_lists import (
    ClientInList,
    Column,
    DiscountInList,
    ScheduledSlot,
    Sort,
    Tab,
    TabCounts,
)
from app.services.journal import Books

_Anything = Select[*tuple[Any, ...]]


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


def ordered_ids(books: Books, tab: Tab, sorts: Sequence[Sort] = ()) -> "array[int]":
    """Return the ids of a tab's clients in order: by the columns chosen, then by name."""
    order: list[ColumnElement[object]] = []
    keys = _sort_keys()
    for sort in sorts:
        key = keys[sort.column]
        order.append((key.desc() if sort.descending else key.asc()).nulls_last())
    chosen = select(ClientRow.id)
    # Joins cost most of a large list; the client's own columns need none.
    joined = chosen if all(sort.column in OF_THE_CLIENT for sort in sorts) else _joined(chosen)
    statement = joined.where(_in_tab(tab)).order_by(*order, ClientRow.sort_name, ClientRow.id)
    with books.database.read() as session:
        return array("q", session.scalars(statement))


def rows(books: Books, ids: Iterable[int]) -> dict[int, ClientInList]:
    """Return the rows of some clients, by id: a fixed number of queries for a whole page."""
    wanted = list(ids)
    statement = _joined(select(ClientRow, SubscriptionRow, PlanRow, PendingSubscriptionRow)).where(
        ClientRow.id.in_(wanted)
    )
    with books.database.read() as session:
        tags = _grouped(
            session,
            select(ClientTagRow.client_id, ClientTagRow.tag)
            .where(ClientTagRow.client_id.in_(wanted))
            .order_by(ClientTagRow.tag),
        )
        scheduled = _scheduled(session, wanted)
        discounts = _discounts(session, wanted)
        return {
            client.id: _row(
                client,
                subscription,
                plan,
                pending,
                tuple(tags[client.id]),
                scheduled,
                discounts,
            )
            for client, subscription, plan, pending in session.execute(statement)
        }


def summed(books: Books, ids: Iterable[int]) -> tuple[int, int]:
    """Return how many of some clients are subscribed, and the sum of their monthly equivalents."""
    with books.database.read() as session:
        count, total = session.execute(
            select(func.count(), func.coalesce(func.sum(SubscriptionRow.monthly_price), 0)).where(
                SubscriptionRow.client_id.in_(list(ids)), SubscriptionRow.ended_on.is_(None)
            )
        ).one()
        return count, total


def _in_tab(tab: Tab) -> ColumnElement[bool]:
    if tab is Tab.ACTIVE:
        return ClientRow.status == ClientStatus.ACTIVE
    return ClientRow.status != ClientStatus.ACTIVE


def _joined(statement: _Anything) -> _Anything:
    """Join a client with what is running and what is pending."""
    return (
        statement.select_from(ClientRow)
        .outerjoin(
            SubscriptionRow,
            (SubscriptionRow.client_id == ClientRow.id) & SubscriptionRow.ended_on.is_(None),
        )
        .outerjoin(PendingSubscriptionRow, PendingSubscriptionRow.client_id == ClientRow.id)
        .outerjoin(
            PlanRow,
            PlanRow.code == func.coalesce(SubscriptionRow.plan, PendingSubscriptionRow.plan),
        )
    )


def _sort_keys() -> dict[Column, ColumnElement[Any]]:
    """Return what each column is sorted by: plans by rank, everything else as it reads.

    `PlanRow` is the running plan or else the pending one: an empty cell is not sorted by it.
    """
    runs = SubscriptionRow.id.is_not(None)
    quota = case(
        (~runs, None),
        (PlanRow.quota_by_month.is_(True), PlanRow.quota_monthly),
        (SubscriptionRow.interval == Interval.MONTHLY, PlanRow.quota_monthly),
        else_=PlanRow.quota_yearly,
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
        Column.QUOTA: quota,
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


def _grouped(session: Session, statement: _Anything) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for owner, value in session.execute(statement):
        found[owner].append(value)
    return found


def _scheduled(session: Session, client_ids: list[int]) -> dict[int, list[ScheduledSlot]]:
    found: dict[int, list[ScheduledSlot]] = defaultdict(list)
    rows_found = session.execute(
        select(SubscriptionRow.client_id, ScheduledChangeRow.slot, ScheduledChangeRow.code)
        .join(SubscriptionRow, SubscriptionRow.id == ScheduledChangeRow.subscription_id)
        .where(SubscriptionRow.client_id.in_(client_ids), SubscriptionRow.ended_on.is_(None))
        .order_by(ScheduledChangeRow.slot.desc(), ScheduledChangeRow.code)
    )
    for client_id, slot, code in rows_found:
        found[client_id].append(ScheduledSlot(Slot(slot), code))
    return found


def _discounts(session: Session, client_ids: list[int]) -> dict[int, DiscountInList]:
    rows_found = session.execute(
        select(SubscriptionRow.client_id, DiscountRow)
        .join(SubscriptionRow, SubscriptionRow.id == DiscountRow.subscription_id)
        .where(
            SubscriptionRow.client_id.in_(client_ids),
            SubscriptionRow.ended_on.is_(None),
            DiscountRow.scheduled.is_(False),
        )
    )
    return {client_id: _discount(row) for client_id, row in rows_found}


def _discount(row: DiscountRow) -> DiscountInList:
    rebate = Percent(row.percent) if row.percent is not None else FixedAmount(row.amount or 0)
    left = None if row.periods is None else max(0, row.periods - row.used)
    return DiscountInList(row.code, rebate, left, row.periods)


def _row(
    client: ClientRow,
    subscription: SubscriptionRow | None,
    plan: PlanRow | None,
    pending: PendingSubscriptionRow | None,
    tags: tuple[str, ...],
    scheduled: dict[int, list[ScheduledSlot]],
    discounts: dict[int, DiscountInList],
) -> ClientInList:
    running = subscription
    pays = None if pending is None else Payer.FIRM if pending.firm_pays else Payer.CLIENT
    return ClientInList(
        id=client.id,
        name=client.legal_name,
        reference=client.reference,
        status=client.status,
        since=client.status_since,
        manager=client.manager,
        city=client.city,
        country=client.country,
        email=client.email,
        tags=tags,
        plan=plan.code if running and plan else None,
        interval=running.interval if running else None,
        payer=running.payer if running else None,
        price=running.price if running else None,
        monthly_price=running.monthly_price if running else None,
        quota=_quota(plan, running.interval) if running and plan else None,
        renewal=running.period_end if running else None,
        renews=bool(running and running.renews),
        discount=discounts.get(client.id),
        scheduled=tuple(scheduled.get(client.id, ())),
        pending_plan=pending.plan if pending else None,
        pending_interval=pending.interval if pending and pending.plan else None,
        pending_payer=pays,
    )


def _quota(plan: PlanRow, interval: Interval) -> int:
    """Return the documents that one window of the running plan covers."""
    quota = Quota(plan.quota_monthly, plan.quota_yearly, plan.quota_by_month)
    return quota.documents(interval)
