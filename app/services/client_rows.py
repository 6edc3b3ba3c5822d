"""The rows of the client lists that are on the screen, a fixed number of queries for a page."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Quota
from app.domain.change import Slot
from app.domain.discount import Discount
from app.models.tables import (
    ClientRow,
    ClientTagRow,
    DiscountRow,
    PendingSubscriptionRow,
    PlanRow,
    ScheduledChangeRow,
    SubscriptionRow,
)
from app.services.client_lists import ClientInList, DiscountInList, ScheduledSlot
from app.services.journal import Books
from app.services.rebates import rebate_of

Anything = Select[*tuple[Any, ...]]
"""A statement of any columns."""


def rows(books: Books, ids: Iterable[int]) -> dict[int, ClientInList]:
    """Return the rows of some clients, by id: a fixed number of queries for a whole page."""
    wanted = list(ids)
    statement = joined(select(ClientRow, SubscriptionRow, PlanRow, PendingSubscriptionRow)).where(
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


def joined(statement: Anything) -> Anything:
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


def _grouped(session: Session, statement: Anything) -> dict[int, list[Any]]:
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
    rebate = rebate_of(row.percent, row.amount)
    running = Discount(row.code, rebate, row.scope, periods=row.periods, used=row.used)
    return DiscountInList(running.code, running.rebate, running.left, running.periods)


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
        used=running.used if running else None,
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
