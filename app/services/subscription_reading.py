"""From rows to the domain's subscriptions: a handful of queries, however many there are."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, RowMapping, func, select
from sqlalchemy.orm import Session

from app.domain.billing import BilledLine, Consumption, LineKind, Payer
from app.domain.calendar import Anchor, Interval, Period
from app.domain.change import Slot
from app.domain.discount import Discount
from app.domain.quota import Reading, Usage
from app.domain.subscription import GivenPrice, Sale, Scheduled, Service, Subscription
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    DiscountRow,
    ReadingRow,
    RedemptionRow,
    ScheduledChangeRow,
    ServiceRow,
    SubscriptionRow,
)
from app.services.rebates import rebate_of

LINES = BilledLineRow.__table__


def billed_line(
    row: RowMapping, credited: BilledLine | None = None, reverses: BilledLine | None = None
) -> BilledLine:
    """Return the domain's line of a row, with the line that it credits or reverses."""
    used, quota, billed = (row[f"documents_{name}"] for name in ("used", "quota", "billed"))
    return BilledLine(
        id=row["id"],
        kind=row["kind"],
        day=row["day"],
        plan=row["plan"],
        add_on=row["add_on"] or None,
        span=Period(row["span_start"], row["span_end"]),
        period=Period(row["period_start"], row["period_end"]),
        price=row["price"],
        discount=row["discount"],
        discount_code=row["discount_code"],
        price_from=row["price_from"],
        net=row["net"],
        payer=row["payer"],
        vat_rate=row["vat_rate"],
        credited=credited,
        cap=row["cap"],
        usage=None if used is None else Consumption(used, quota, billed),
        reverses=reverses,
    )


def related_line(row: RowMapping, stored: Mapping[int, RowMapping]) -> BilledLine:
    """Return the domain's line of a row whose related rows are among `stored`, by id."""
    credited, reverses = row["credited_id"], row["reverses_id"]
    return billed_line(
        row,
        billed_line(stored[credited]) if credited else None,
        related_line(stored[reverses], stored) if reverses else None,
    )


def running_of(client_id: int) -> ColumnElement[bool]:
    """Pick a client's subscription that has not ended."""
    return (SubscriptionRow.client_id == client_id) & SubscriptionRow.ended_on.is_(None)


def load_subscriptions(session: Session, where: ColumnElement[bool]) -> dict[int, Subscription]:
    """Return the subscriptions that a condition on `SubscriptionRow` picks, by id."""
    chosen = select(SubscriptionRow.id).where(where)
    clients = _rows(
        session,
        select(
            SubscriptionRow.id, ClientRow.reference, ClientRow.country, SubscriptionRow.client_id
        )
        .join(ClientRow, ClientRow.id == SubscriptionRow.client_id)
        .where(where),
    )
    services = _services(session, chosen)
    scheduled = _grouped(session, ScheduledChangeRow, chosen)
    discounts = _grouped(session, DiscountRow, chosen)
    used = _codes_used(session, where)
    readings = _open_readings(session, where)
    by_id = {row["id"]: row for row in clients}
    return {
        row["id"]: _subscription(
            row,
            by_id[row["id"]],
            services[row["id"]],
            scheduled[row["id"]],
            discounts[row["id"]],
            readings[row["id"]],
            used.get(row["client_id"], {}),
        )
        for row in _rows(session, select(SubscriptionRow.__table__).where(where))
    }


def _rows(session: Session, statement: object) -> Sequence[RowMapping]:
    return session.execute(statement).mappings().all()  # type: ignore[call-overload,no-any-return]


def _grouped(session: Session, table: type, chosen: object) -> Mapping[int, list[RowMapping]]:
    found: dict[int, list[RowMapping]] = defaultdict(list)
    columns = table.__table__  # type: ignore[attr-defined]
    for row in _rows(session, select(columns).where(columns.c.subscription_id.in_(chosen))):
        found[row["subscription_id"]].append(row)
    return found


def _services(
    session: Session, chosen: object
) -> Mapping[int, list[tuple[RowMapping, BilledLine]]]:
    """Return each subscription's services with the line that is running."""
    sold = _grouped(session, ServiceRow, chosen)
    running = {
        row["id"]: billed_line(row)
        for row in _rows(
            session,
            select(LINES)
            .join(ServiceRow, ServiceRow.running_line_id == LINES.c.id)
            .where(ServiceRow.subscription_id.in_(chosen)),  # type: ignore[arg-type]
        )
    }
    return {
        subscription_id: [(row, running[row["running_line_id"]]) for row in rows]
        for subscription_id, rows in sold.items()
    }


def _open_readings(
    session: Session, where: ColumnElement[bool]
) -> Mapping[int, tuple[Reading, ...]]:
    """Return the readings of each subscription's open window that still count, by day."""
    rows = session.execute(
        select(ReadingRow.subscription_id, ReadingRow.day, ReadingRow.documents)
        .join(SubscriptionRow, SubscriptionRow.id == ReadingRow.subscription_id)
        .where(
            where,
            ReadingRow.window_end == SubscriptionRow.window_end,
            ReadingRow.superseded_by.is_(None),
        )
        .order_by(ReadingRow.day)
    )
    found: dict[int, tuple[Reading, ...]] = defaultdict(tuple)
    for subscription_id, day, documents in rows:
        found[subscription_id] += (Reading(day, documents),)
    return found


def _codes_used(session: Session, where: ColumnElement[bool]) -> dict[int, dict[str, int]]:
    """Return how often each of the clients redeemed each code."""
    clients = select(SubscriptionRow.client_id).where(where)
    redeemed = (
        select(RedemptionRow.client_id, RedemptionRow.promo, func.count())
        .where(RedemptionRow.client_id.in_(clients))
        .group_by(RedemptionRow.client_id, RedemptionRow.promo)
    )
    found: dict[int, dict[str, int]] = defaultdict(dict)
    for client_id, promo, times in session.execute(redeemed):
        found[client_id][promo] = times
    return found


def _subscription(
    row: RowMapping,
    client: RowMapping,
    services: list[tuple[RowMapping, BilledLine]],
    scheduled: list[RowMapping],
    discounts: list[RowMapping],
    readings: tuple[Reading, ...],
    codes_used: Mapping[str, int],
) -> Subscription:
    ending = {s["code"] for s in scheduled if s["slot"] == Slot.ADD_ON_END.value}
    made = [
        (
            sold["is_plan"],
            Service(_sale(sold), line, not sold["is_plan"] and sold["code"] in ending),
        )
        for sold, line in sorted(services, key=lambda pair: (-pair[0]["is_plan"], pair[0]["code"]))
    ]
    by_scheduled = {d["scheduled"]: _discount(d) for d in discounts}
    return Subscription(
        reference=client["reference"],
        client_country=client["country"],
        started_on=row["started_on"],
        anchor=Anchor(row["anchor_year"], row["anchor_month"], row["anchor_day"]),
        interval=row["interval"],
        period=Period(row["period_start"], row["period_end"]),
        payer=row["payer"],
        plan=made[0][1],
        usage=Usage(Period(row["window_start"], row["window_end"]), readings),
        add_ons=tuple(service for _, service in made[1:]),
        discount=by_scheduled.get(False),
        scheduled=_scheduled(scheduled, by_scheduled.get(True)),
        renews=row["renews"],
        handed_over=row["handed_over"],
        ended_on=row["ended_on"],
        codes_used=codes_used,
    )


def _sale(row: RowMapping) -> Sale:
    given = None
    if row["given_price"] is not None:
        given = GivenPrice(row["given_price"], row["given_interval"], row["given_on"])
    return Sale(row["code"], row["sold_on"], given)


def _scheduled(rows: list[RowMapping], promo: Discount | None) -> Scheduled:
    slots: dict[str, str] = {row["slot"]: row["code"] for row in rows}
    interval, payer = slots.get(Slot.INTERVAL.value), slots.get(Slot.PAYER.value)
    return Scheduled(
        plan=slots.get(Slot.PLAN.value),
        interval=Interval(interval) if interval else None,
        payer=Payer(payer) if payer else None,
        promo=promo,
        add_ons=tuple(
            sorted(row["code"] for row in rows if row["slot"] == Slot.ADD_ON_START.value)
        ),
    )


def _discount(row: RowMapping) -> Discount:
    return Discount(
        code=row["code"],
        rebate=rebate_of(row["percent"], row["amount"]),
        scope=row["scope"],
        plans=tuple(row["plans"]),
        intervals=tuple(Interval(value) for value in row["intervals"]),
        periods=row["periods"],
        used=row["used"],
    )


def last_end(session: Session, client_id: int) -> date | None:
    """Return the day on which the client's latest subscription ended; None: none has.

    One whose beginning was undone does not count: it never ran.
    """
    began = (
        select(BilledLineRow.id)
        .where(
            BilledLineRow.subscription_id == SubscriptionRow.id,
            BilledLineRow.kind.in_((LineKind.START, LineKind.OPENING)),
            BilledLineRow.reversed.is_(False),
        )
        .exists()
    )
    return session.scalar(
        select(func.max(SubscriptionRow.ended_on)).where(
            SubscriptionRow.client_id == client_id, began
        )
    )
