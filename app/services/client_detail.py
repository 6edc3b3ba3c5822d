"""One client in full, for its dialog: identity, what is pending, what is running, its bills."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import RowMapping, select
from sqlalchemy.orm import Session

from app.domain.billing import BilledLine, LineKind, Payer
from app.domain.catalogue import Catalogue
from app.domain.change import ScheduledChange, scheduled_changes
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import renew
from app.domain.vat import vat_totals
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    DocumentRow,
    PendingSubscriptionRow,
    ScheduledChangeRow,
    SubscriptionRow,
)
from app.services.client_values import ClientFields
from app.services.clients import fields_of
from app.services.journal import Books
from app.services.pending import pending_of
from app.services.subscription_reading import load_subscriptions, related_line, running_of
from app.services.terms import load_terms


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """A scheduled change with the day it was made and its author."""

    change: ScheduledChange
    since: date
    author: str


@dataclass(frozen=True, slots=True)
class RunningSubscription:
    """A subscription as its tab shows it; `at_renewal` is empty where it will not renew."""

    subscription: Subscription
    at_renewal: tuple[BilledLine, ...]
    planned: tuple[PlannedChange, ...]


@dataclass(frozen=True, slots=True)
class ClientDetail:
    """A client's dialog. `pending_by_hand`: somebody set what is pending, not the defaults."""

    id: int
    status: ClientStatus
    since: date
    invited_on: date | None
    fields: ClientFields
    pending: PendingSubscription | None
    pending_by_hand: bool
    running: RunningSubscription | None
    terms: Terms
    today: date

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue, for names, prices and quotas."""
        return self.terms.catalogue


def client_detail(books: Books, client_id: int) -> ClientDetail | None:
    """Return a client in full; None where it no longer exists."""
    with books.database.read() as session:
        row = session.get(ClientRow, client_id)
        if row is None:
            return None
        terms = load_terms(session)
        by_hand = session.scalar(
            select(PendingSubscriptionRow.by_hand).where(
                PendingSubscriptionRow.client_id == client_id
            )
        )
        return ClientDetail(
            id=client_id,
            status=row.status,
            since=row.status_since,
            invited_on=row.invited_on,
            fields=fields_of(session, row),
            pending=pending_of(session, client_id),
            pending_by_hand=bool(by_hand),
            running=_running(session, client_id, terms),
            terms=terms,
            today=books.today(),
        )


def _running(session: Session, client_id: int, terms: Terms) -> RunningSubscription | None:
    for subscription_id, subscription in load_subscriptions(session, running_of(client_id)).items():
        made = {
            (row.slot, row.code): (row.since, row.author)
            for row in session.scalars(
                select(ScheduledChangeRow).where(
                    ScheduledChangeRow.subscription_id == subscription_id
                )
            )
        }
        planned = tuple(
            PlannedChange(change, *made[change.slot.value, change.code])
            for change in scheduled_changes(subscription)
        )
        return RunningSubscription(subscription, renew(subscription, terms).period_lines, planned)
    return None


@dataclass(frozen=True, slots=True)
class ClientBill:
    """The lines of one client that one document holds, or that the client was billed on a day.

    `vat` is these lines' share of the document's VAT.
    """

    day: date
    payer: Payer
    document: int | None
    lines: tuple[BilledLine, ...]
    net: int
    vat: int


def client_bills(books: Books, client_id: int) -> tuple[ClientBill, ...]:
    """Return everything billed for a client, the latest first; opening balances are no bills."""
    mine = select(SubscriptionRow.id).where(SubscriptionRow.client_id == client_id)
    lines = BilledLineRow.__table__
    with books.database.read() as session:
        own = session.execute(select(lines).where(lines.c.subscription_id.in_(mine))).mappings()
        stored = {row["id"]: row for row in own}
        documents = {row["document_id"] for row in stored.values() if row["document_id"]}
        rows = _bill_rows(session, client_id, documents)
    groups: dict[tuple[date, int], list[RowMapping]] = defaultdict(list)
    for row in rows:
        number = row["document"] or 0
        key = (date.min, number) if number else (row["day"], 0)
        groups[key].append(row)
    bills = [_bill(group, client_id, stored) for group in groups.values()]
    return tuple(sorted(bills, key=lambda bill: (bill.day, bill.document or 0), reverse=True))


def _bill_rows(session: Session, client_id: int, documents: set[int]) -> list[RowMapping]:
    """Return the client's lines, and those of others that share their documents' VAT."""
    lines = BilledLineRow.__table__
    statement = (
        select(
            lines,
            SubscriptionRow.client_id,
            DocumentRow.number.label("document"),
        )
        .join(SubscriptionRow, SubscriptionRow.id == lines.c.subscription_id)
        .outerjoin(DocumentRow, DocumentRow.id == lines.c.document_id)
        .where(
            lines.c.kind != LineKind.OPENING,
            (SubscriptionRow.client_id == client_id) | lines.c.document_id.in_(documents),
        )
        .order_by(lines.c.id)
    )
    return list(session.execute(statement).mappings())


def _bill(group: list[RowMapping], client_id: int, stored: Mapping[int, RowMapping]) -> ClientBill:
    totals = vat_totals([(row["net"], row["vat_rate"]) for row in group])
    mine = [
        (row, vat)
        for row, vat in zip(group, totals.by_line, strict=True)
        if row["client_id"] == client_id
    ]
    lines = tuple(related_line(row, stored) for row, _ in mine)
    return ClientBill(
        day=max(line.day for line in lines),
        payer=lines[0].payer,
        document=mine[0][0]["document"],
        lines=lines,
        net=sum(line.net for line in lines),
        vat=sum(vat for _, vat in mine),
    )
