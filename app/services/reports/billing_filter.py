"""Which billed lines a report wants, as conditions of a query."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Integer, Text, and_, cast, func, select, type_coerce
from sqlalchemy.orm import aliased

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Interval
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    DocumentRow,
    RebillLineRow,
    SubscriptionRow,
)
from app.services.reports.days import Days


@dataclass(frozen=True, slots=True)
class BillingFilter:
    """The lines wanted; None wants all. An empty manager wants the clients without one."""

    payer: Payer | None = None
    plan: str | None = None
    interval: Interval | None = None
    manager: str | None = None
    document: int | None = None
    """The document's number."""
    not_settled: bool = False
    """Only what no run of re-billing holds."""
    run: int | None = None
    """The id of the run that charged them on."""
    client: int | None = None
    """The client's id."""


def billed_on(days: Days) -> ColumnElement[bool]:
    """Return the condition of what was billed on some days; no opening balances."""
    return and_(
        BilledLineRow.day.between(days.first, days.last), BilledLineRow.kind != LineKind.OPENING
    )


def wanted_lines(days: Days, wanted: BillingFilter) -> ColumnElement[bool]:
    """Return the condition of the lines that were billed on some days and pass a filter."""
    conditions = [billed_on(days)]
    if wanted.payer is not None:
        conditions.append(BilledLineRow.payer == wanted.payer)
    if wanted.plan is not None:
        conditions.append(BilledLineRow.plan == wanted.plan)
    if wanted.manager is not None:
        conditions.append(
            BilledLineRow.subscription_id.in_(
                select(SubscriptionRow.id)
                .join(ClientRow, ClientRow.id == SubscriptionRow.client_id)
                .where(ClientRow.manager == wanted.manager)
            )
        )
    if wanted.not_settled:
        settled = select(RebillLineRow.billed_line_id).where(RebillLineRow.settles)
        conditions.append(BilledLineRow.id.not_in(settled))
    if wanted.run is not None:
        charged = select(RebillLineRow.billed_line_id).where(RebillLineRow.run_id == wanted.run)
        conditions.append(BilledLineRow.id.in_(charged))
    if wanted.client is not None:
        conditions.append(
            BilledLineRow.subscription_id.in_(
                select(SubscriptionRow.id).where(SubscriptionRow.client_id == wanted.client)
            )
        )
    if wanted.interval is not None:
        conditions.append(_is_billed_at(wanted.interval))
    if wanted.document is not None:
        conditions.append(
            BilledLineRow.document_id.in_(
                select(DocumentRow.id).where(DocumentRow.number == wanted.document)
            )
        )
    return and_(*conditions)


def _is_billed_at(interval: Interval) -> ColumnElement[bool]:
    """Tell a year from a month by the months of the period; a credit by the credited line's."""
    credited = aliased(BilledLineRow)
    ids = (
        select(BilledLineRow.id)
        .outerjoin(credited, credited.id == BilledLineRow.credited_id)
        .where(
            _month_number(func.coalesce(credited.period_end, BilledLineRow.period_end))
            - _month_number(func.coalesce(credited.period_start, BilledLineRow.period_start))
            > 1
        )
    )
    yearly = BilledLineRow.id.in_(ids)
    return yearly if interval is Interval.YEARLY else ~yearly


def _month_number(day: ColumnElement[date]) -> ColumnElement[int]:
    # Days are ISO text in the file; cutting it up is the one way that every database has.
    text = type_coerce(day, Text)
    year, month = func.substr(text, 1, 4), func.substr(text, 6, 2)
    return cast(year, Integer) * 12 + cast(month, Integer)
