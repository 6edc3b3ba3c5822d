"""From the domain's subscriptions to rows: many at once, each line with its document."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session

from app.domain.billing import BilledLine, LineKind, Payer
from app.domain.change import scheduled_changes
from app.domain.discount import Discount
from app.domain.quota import ClosedWindow
from app.domain.subscription import Service, Subscription, monthly_equivalent
from app.models.tables import (
    BilledLineRow,
    DiscountRow,
    PeriodRow,
    QuotaWindowRow,
    ReadingRow,
    ScheduledChangeRow,
    ServiceRow,
    SubscriptionRow,
)
from app.services.documents import Documents
from app.services.journal import Act
from app.services.rebates import rebate_columns

NEW_PERIOD = (LineKind.OPENING, LineKind.START, LineKind.RENEWAL)


@dataclass(frozen=True, slots=True)
class Written:
    """A subscription as it will be, with the lines that made it so; no id: it is a new one."""

    client_id: int
    subscription: Subscription
    lines: tuple[BilledLine, ...]
    id: int | None = None
    closed: tuple[ClosedWindow, ...] = ()
    """Quota windows that have ended."""


def write_subscriptions(act: Act, written: Sequence[Written]) -> list[int]:
    """Store subscriptions and their new lines, in the order of billing; return their ids.

    The lines are numbered and given documents by day, then reference, whatever the order given.
    """
    session = act.session
    ids = _write_rows(session, written)
    billed = [
        (subscription_id, w.subscription.reference, w.lines)
        for subscription_id, w in zip(ids, written, strict=True)
    ]
    line_ids = write_lines(act, billed)
    _replace(
        session,
        ServiceRow,
        ids,
        (
            _service_row(subscription_id, service, line_ids, is_plan=place == 0)
            for subscription_id, w in zip(ids, written, strict=True)
            for place, service in enumerate(w.subscription.services)
        ),
    )
    _replace(
        session,
        DiscountRow,
        ids,
        (
            _discount_row(subscription_id, discount, scheduled=scheduled)
            for subscription_id, w in zip(ids, written, strict=True)
            for scheduled, discount in (
                (False, w.subscription.discount),
                (True, w.subscription.scheduled.promo),
            )
            if discount is not None
        ),
    )
    _write_scheduled(act, ids, written)
    _write_closed_windows(act, ids, written)
    _move_readings(session, ids, written)
    return ids


def _write_rows(session: Session, written: Sequence[Written]) -> list[int]:
    last = session.scalar(select(func.max(SubscriptionRow.id))) or 0
    ids, new, changed = [], [], []
    for w in written:
        if w.id is None:
            last += 1
            new.append(_subscription_row(last, w))
        else:
            changed.append(_subscription_row(w.id, w))
        ids.append(last if w.id is None else w.id)
    if new:
        session.execute(insert(SubscriptionRow), new)
    if changed:
        session.execute(update(SubscriptionRow), changed)
    return ids


def _subscription_row(subscription_id: int, written: Written) -> dict[str, Any]:
    s = written.subscription
    return {
        "id": subscription_id,
        "client_id": written.client_id,
        "started_on": s.started_on,
        "anchor_year": s.anchor.year,
        "anchor_month": s.anchor.month,
        "anchor_day": s.anchor.day,
        "interval": s.interval,
        "period_start": s.period.start,
        "period_end": s.period.end,
        "payer": s.payer,
        "plan": s.plan.code,
        "renews": s.renews,
        "handed_over": s.handed_over,
        "ended_on": s.ended_on,
        "price": s.price,
        "monthly_price": monthly_equivalent(s.price, s.interval),
        "window_start": s.usage.window.start,
        "window_end": s.usage.window.end,
        "used": s.usage.used,
    }


def write_lines(
    act: Act, billed: Iterable[tuple[int, str, Sequence[BilledLine]]]
) -> dict[int, int]:
    """Insert the lines of each subscription, given with its reference, each with its document.

    Returns the stored id of each by the identity of its value.
    """
    session = act.session
    ordered = sorted(
        (
            (line.day, reference, subscription_id, place, line)
            for subscription_id, reference, lines in billed
            for place, line in enumerate(lines)
        ),
        key=lambda entry: entry[:4],
    )
    documents = Documents(act)
    last = session.scalar(select(func.max(BilledLineRow.id))) or 0
    ids: dict[int, int] = {}
    rows: list[dict[str, Any]] = []
    periods: dict[tuple[int, date], dict[str, Any]] = {}
    for line_id, (day, _, subscription_id, _, line) in enumerate(ordered, start=last + 1):
        ids[id(line)] = line_id
        documented = line.payer is Payer.FIRM and line.kind is not LineKind.OPENING
        document_id = documents.covering(day) if documented else None
        rows.append(_line_row(line_id, act.journal_id, subscription_id, document_id, line, ids))
        if line.kind in NEW_PERIOD:
            periods[subscription_id, line.period.start] = {
                "subscription_id": subscription_id,
                "start_day": line.period.start,
                "end_day": line.period.end,
            }
    documents.write()
    if rows:
        session.execute(insert(BilledLineRow), rows)
    if periods:
        session.execute(insert(PeriodRow), list(periods.values()))
    return ids


def _line_row(
    line_id: int,
    journal_id: int,
    subscription_id: int,
    document_id: int | None,
    line: BilledLine,
    ids: dict[int, int],
) -> dict[str, Any]:
    return {
        "id": line_id,
        "subscription_id": subscription_id,
        "journal_id": journal_id,
        "document_id": document_id,
        "kind": line.kind,
        "day": line.day,
        "plan": line.plan,
        "add_on": line.add_on or "",
        "span_start": line.span.start,
        "span_end": line.span.end,
        "period_start": line.period.start,
        "period_end": line.period.end,
        "price": line.price,
        "discount": line.discount,
        "discount_code": line.discount_code,
        "price_from": line.price_from,
        "net": line.net,
        "payer": line.payer,
        "vat_rate": line.vat_rate,
        "credited_id": _stored_id(line.credited, ids) if line.credited else None,
        "cap": line.cap,
        "documents_used": line.usage.used if line.usage else None,
        "documents_quota": line.usage.quota if line.usage else None,
        "documents_billed": line.usage.billed if line.usage else None,
        "reverses_id": _stored_id(line.reverses, ids) if line.reverses else None,
        "reversed": False,
    }


def _stored_id(line: BilledLine, ids: dict[int, int]) -> int:
    """Return the id of a line that was stored before, or is being stored with this act."""
    return line.id if line.id is not None else ids[id(line)]


def _service_row(
    subscription_id: int, service: Service, ids: dict[int, int], *, is_plan: bool
) -> dict[str, Any]:
    given = service.sale.given
    return {
        "subscription_id": subscription_id,
        "code": service.code,
        "is_plan": is_plan,
        "sold_on": service.sale.sold_on,
        "given_price": given.amount if given else None,
        "given_interval": given.interval if given else None,
        "given_on": given.imported_on if given else None,
        "running_line_id": _stored_id(service.running, ids),
    }


def _discount_row(subscription_id: int, discount: Discount, *, scheduled: bool) -> dict[str, Any]:
    return {
        "subscription_id": subscription_id,
        "scheduled": scheduled,
        "code": discount.code,
        **rebate_columns(discount.rebate),
        "scope": discount.scope,
        "plans": list(discount.plans),
        "intervals": [interval.value for interval in discount.intervals],
        "periods": discount.periods,
        "used": discount.used,
    }


def _replace(
    session: Session, table: type[Any], ids: Sequence[int], rows: Iterable[dict[str, Any]]
) -> None:
    """Write the rows of these subscriptions anew."""
    for start in range(0, len(ids), 500):
        session.execute(delete(table).where(table.subscription_id.in_(ids[start : start + 500])))
    new = list(rows)
    if new:
        session.execute(insert(table), new)


def _write_scheduled(act: Act, ids: Sequence[int], written: Sequence[Written]) -> None:
    """Write what is scheduled; what was scheduled already keeps its day and author."""
    session = act.session
    known: dict[tuple[int, str, str], tuple[date, str]] = {}
    for start in range(0, len(ids), 500):
        for row in session.scalars(
            select(ScheduledChangeRow).where(
                ScheduledChangeRow.subscription_id.in_(ids[start : start + 500])
            )
        ):
            known[row.subscription_id, row.slot, row.code] = (row.since, row.author)
    rows = []
    for subscription_id, w in zip(ids, written, strict=True):
        for change in scheduled_changes(w.subscription):
            key = (subscription_id, change.slot.value, change.code)
            since, author = known.get(key, (act.today, act.author))
            rows.append(
                {
                    "subscription_id": subscription_id,
                    "slot": change.slot.value,
                    "code": change.code,
                    "since": since,
                    "author": author,
                }
            )
    _replace(session, ScheduledChangeRow, ids, rows)


def _move_readings(session: Session, ids: Sequence[int], written: Sequence[Written]) -> None:
    """Let the readings of an open window go with it where a change of plan made it another."""
    moved = [
        {
            "of_subscription": subscription_id,
            "on_day": reading.on,
            "end": w.subscription.usage.window.end,
        }
        for subscription_id, w in zip(ids, written, strict=True)
        for reading in w.subscription.usage.readings
    ]
    if moved:
        readings = ReadingRow.__table__.c
        session.connection().execute(
            update(ReadingRow)
            .where(
                readings.subscription_id == bindparam("of_subscription"),
                readings.superseded_by.is_(None),
                readings.day == bindparam("on_day"),
                readings.window_end != bindparam("end"),
            )
            .values(window_end=bindparam("end")),
            moved,
        )


def _write_closed_windows(act: Act, ids: Sequence[int], written: Sequence[Written]) -> None:
    rows = [
        {
            "subscription_id": subscription_id,
            "end_day": closed.window.end,
            "start_day": closed.window.start,
            "period_start": closed.period.start,
            "period_end": closed.period.end,
            "plan": closed.plan,
            "quota": closed.quota,
            "price": closed.price,
            "payer": closed.payer,
            "journal_id": act.journal_id,
        }
        for subscription_id, w in zip(ids, written, strict=True)
        for closed in w.closed
    ]
    if rows:
        act.session.execute(insert(QuotaWindowRow), rows)
