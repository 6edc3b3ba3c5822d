"""One entry of the journal in full: whom it touched, what it billed, and whether it was undone."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.billing import BilledLine, LineKind
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    DocumentRow,
    FormerStateRow,
    JournalClientRow,
    JournalRow,
    SubscriptionRow,
)
from app.services.effective_days import effective_days
from app.services.journal import Books, Facts
from app.services.journal_list import JournalEntry, NamedClient, read_entries
from app.services.reports.billing_rows import related_rows
from app.services.subscription_reading import LINES, related_line

AT_ONCE = 50
"""Clients of an act that are read at a time."""


@dataclass(frozen=True, slots=True)
class Undoing:
    """An act by which this one was undone for some of its clients."""

    day: date
    author: str
    clients: int


@dataclass(frozen=True, slots=True)
class EntryDetail:
    """An entry with what it billed in all: lines, net in minor units, numbers of documents."""

    entry: JournalEntry
    lines: int
    net: int
    documents: tuple[int, ...]
    undone: tuple[Undoing, ...]


@dataclass(frozen=True, slots=True)
class WrittenLine:
    """A line that the act billed; `document` is its number, None where the client pays."""

    line: BilledLine
    document: int | None


@dataclass(frozen=True, slots=True)
class TouchedClient:
    """One client of an act: its facts, from when they hold, and the lines billed to it."""

    client: NamedClient
    facts: Facts
    effective: tuple[date, ...]
    lines: tuple[WrittenLine, ...]


def entry_detail(books: Books, entry_id: int) -> EntryDetail:
    """Return an entry in full, but for its clients; opening balances are not billed by it."""
    with books.database.read() as session:
        billed = (BilledLineRow.journal_id == entry_id, BilledLineRow.kind != LineKind.OPENING)
        lines, net = session.execute(
            select(func.count(), func.coalesce(func.sum(BilledLineRow.net), 0)).where(*billed)
        ).one()
        numbers = session.scalars(
            select(DocumentRow.number)
            .where(DocumentRow.id.in_(select(BilledLineRow.document_id).where(*billed)))
            .order_by(DocumentRow.number)
        )
        return EntryDetail(
            entry=read_entries(session, [entry_id])[entry_id],
            lines=lines,
            net=net,
            documents=tuple(numbers),
            undone=_undone(session, entry_id),
        )


def touched_clients(
    books: Books, entry_id: int, start: int = 0, most: int = AT_ONCE
) -> tuple[TouchedClient, ...]:
    """Return some clients of an act in the order of their names, from the place `start` on."""
    with books.database.read() as session:
        entry = session.get_one(JournalRow, entry_id)
        rows = session.execute(
            select(ClientRow.id, ClientRow.legal_name, ClientRow.reference, JournalClientRow.facts)
            .join(JournalClientRow, JournalClientRow.client_id == ClientRow.id)
            .where(JournalClientRow.journal_id == entry_id)
            .order_by(ClientRow.sort_name, ClientRow.id)
            .offset(start)
            .limit(most)
        ).all()
        lines = _lines(session, entry_id, [row[0] for row in rows])
        return tuple(
            TouchedClient(
                NamedClient(client_id, name, reference),
                facts,
                effective_days(entry.day, entry.facts, facts),
                tuple(lines[client_id]),
            )
            for client_id, name, reference, facts in rows
        )


def _lines(
    session: Session, entry_id: int, client_ids: Sequence[int]
) -> dict[int, list[WrittenLine]]:
    """Return what an act billed to some clients, by client."""
    mine = select(SubscriptionRow.id).where(SubscriptionRow.client_id.in_(client_ids))
    chosen = (
        BilledLineRow.subscription_id.in_(mine)
        & (BilledLineRow.journal_id == entry_id)
        & (BilledLineRow.kind != LineKind.OPENING)
    )
    related = related_rows(session, chosen)
    rows = session.execute(
        select(LINES, SubscriptionRow.client_id, DocumentRow.number.label("document"))
        .join(SubscriptionRow, SubscriptionRow.id == LINES.c.subscription_id)
        .outerjoin(DocumentRow, DocumentRow.id == LINES.c.document_id)
        .where(chosen)
        .order_by(LINES.c.id)
    ).mappings()
    found: dict[int, list[WrittenLine]] = defaultdict(list)
    for row in rows:
        line = related_line(row, related)
        found[row["client_id"]].append(WrittenLine(line, row["document"]))
    return found


def _undone(session: Session, entry_id: int) -> tuple[Undoing, ...]:
    rows = session.execute(
        select(JournalRow.day, JournalRow.author, func.count())
        .join(FormerStateRow, FormerStateRow.undone_by == JournalRow.id)
        .where(FormerStateRow.journal_id == entry_id)
        .group_by(JournalRow.id, JournalRow.day, JournalRow.author)
        .order_by(JournalRow.id)
    )
    return tuple(Undoing(day, author, clients) for day, author, clients in rows)
