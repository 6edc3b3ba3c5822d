"""Undoing an import as a whole, for as long as nothing was built on what it brought in."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, delete, func, or_, select, union_all
from sqlalchemy.orm import Session, aliased

from app.domain.errors import Refusal, Refused
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    DiscountRow,
    FormerStateRow,
    JournalClientRow,
    JournalRow,
    PeriodRow,
    ReadingRow,
    ServiceRow,
    SubscriptionRow,
)
from app.services.acts import act
from app.services.changes import Changes
from app.services.imports.undoing_details import take_back_details
from app.services.imports.undoing_invoice import (
    INVOICE_ACT,
    brought_open_invoice,
    lines_brought,
    take_back_invoice,
)
from app.services.imports.undoing_obstacles import (
    ImportId,
    billed_later,
    closed_later,
    touched_later,
)
from app.services.imports.undoing_use import take_back_use
from app.services.journal import Books, Facts

_OF_SUBSCRIPTIONS: tuple[type[Any], ...] = (ServiceRow, DiscountRow, PeriodRow, BilledLineRow)
"""What refers to a subscription, in an order in which it can be deleted."""
_BROUGHT = "imported"
_USE = "use_imported"
_DETAILS = "details_imported"
_OF_CLIENTS = (_BROUGHT, _DETAILS, _USE)
_ACTS = (*_OF_CLIENTS, INVOICE_ACT)


@dataclass(frozen=True, slots=True)
class UndoableImport:
    """An import that can still be undone: its clients would go, its readings, or its invoice.

    A draft that was deleted since is no longer counted. `file` is empty for pasted rows.
    """

    journal_id: int
    file: str
    rows: int
    """Clients that would go; none where the import brought no clients in."""
    running: int
    at: datetime
    author: str
    readings: int = 0
    details: int = 0
    """Clients that would have their former reference, manager and tags again."""
    net: int = 0
    """What its readings have billed: undoing credits it."""
    lines: int = 0
    """Lines of the vendor's invoice that would go."""
    number: str = ""
    """The number of that invoice."""


def last_import(books: Books) -> UndoableImport | None:
    """Return the latest import that is neither undone nor built on; None where there is none."""
    brought, touched, billed, closed = (
        part(JournalRow.id).correlate(JournalRow).exists()
        for part in (_brought, touched_later, billed_later, closed_later)
    )
    with books.database.read() as session:
        row = session.scalar(
            select(JournalRow)
            .where(
                or_(
                    and_(JournalRow.act.in_(_OF_CLIENTS), brought, ~touched, ~billed, ~closed),
                    brought_open_invoice(),
                )
            )
            .order_by(JournalRow.id.desc())
            .limit(1)
        )
        if row is None:
            return None
        return UndoableImport(
            journal_id=row.id,
            file=_file(row),
            rows=_count(session, _brought(row.id)) if _brings(row) else 0,
            running=_count(session, _subscriptions(row.id)) if _brings(row) else 0,
            readings=_count(session, _readings(row.id)),
            details=_count(session, _kept(row.id)) if row.act == _DETAILS else 0,
            net=0 if _brings(row) else _net(session, row.id),
            lines=lines_brought(session, row.id),
            number=str(row.facts["number"]) if row.act == INVOICE_ACT else "",
            at=row.at,
            author=row.author,
        )


def undo_import(books: Books, journal_id: int) -> Changes:
    """Remove everything that an import wrote, in an act of its own that names it.

    The import's own entry stays in the journal; its clients leave with their histories, and the
    same file can be imported again. A draft that was deleted since is no obstacle. Readings are
    taken back, and the opposite of what late ones billed is dated today. References, managers and
    tags are again what they were. An invoice of the vendor's goes while it is open. Raises
    `Refused`: IMPORT_ALREADY_UNDONE where nothing of it is left, INVOICE_SETTLED, IMPORT_BUILT_ON
    or USE_IMPORT_BUILT_ON where a later act touched one of its clients, billed anything or closed
    a quota window, CLIENT_DUPLICATED where a reference is another's now.
    """
    with act(books, "import_undone") as a:
        session = a.session
        row = session.execute(
            select(JournalRow).where(JournalRow.id == journal_id, JournalRow.act.in_(_ACTS))
        ).scalar_one()
        if row.act == INVOICE_ACT:
            a.facts |= _reversed_facts(session, row, clients=0)
            take_back_invoice(a, row)
            return Changes(invoices=True)
        left = _brought(journal_id) if _brings(row) else _kept(journal_id)
        clients = frozenset(session.scalars(left))
        if not clients:
            raise Refused(Refusal.IMPORT_ALREADY_UNDONE, file=_file(row))
        _refuse_if_built_on(session, row)
        a.facts |= _reversed_facts(session, row, clients=len(clients))
        if _brings(row):
            _delete(session, journal_id)
        elif row.act == _DETAILS:
            take_back_details(a, row)
        else:
            take_back_use(a, row)
    return Changes(clients=clients)


def _refuse_if_built_on(session: Session, row: JournalRow) -> None:
    """Raise `Refused` with the first act that stands in the way, and the client it was done to."""
    built = touched_later(row.id), billed_later(row.id), closed_later(row.id)
    later = union_all(*built).subquery()
    found = session.execute(
        select(JournalRow.act, JournalRow.day, ClientRow.legal_name, ClientRow.reference)
        .join(later, later.c.journal_id == JournalRow.id)
        .join(ClientRow, ClientRow.id == later.c.client_id)
        .order_by(JournalRow.id, ClientRow.id)
        .limit(1)
    ).first()
    if found is not None:
        name, day, client, reference = found
        facts: dict[str, str | date] = {"act": name, "day": day}
        facts |= {"name": client, "reference": reference, "file": _file(row)}
        reason = Refusal.IMPORT_BUILT_ON if _brings(row) else Refusal.USE_IMPORT_BUILT_ON
        raise Refused(reason, **facts)


def _reversed_facts(session: Session, row: JournalRow, *, clients: int) -> Facts:
    """Return what the journal says of the import that is reversed."""
    facts: Facts = {**row.facts, "reverses": row.id, "clients": clients}
    if _brings(row):
        facts["running"] = _count(session, _subscriptions(row.id))
    elif row.act == _USE:
        facts["readings"] = _count(session, _readings(row.id))
    return {
        **facts,
        "imported_on": row.day.isoformat(),
        "imported_by": row.author,
    }


def _delete(session: Session, journal_id: int) -> None:
    """Delete from the leaves up.

    Tags, pending subscriptions, redemptions and history lines go with their client; whatever else
    should ever refer to a client or a subscription stops the act.
    """
    subscriptions = _subscriptions(journal_id)
    for table in _OF_SUBSCRIPTIONS:
        session.execute(delete(table).where(table.subscription_id.in_(subscriptions)))
    session.execute(delete(SubscriptionRow).where(SubscriptionRow.id.in_(subscriptions)))
    session.execute(delete(ClientRow).where(ClientRow.id.in_(_brought(journal_id))))


def _brought(journal_id: ImportId) -> Select[int]:
    """Select the clients that an import brought in, those that are left."""
    mine = aliased(JournalClientRow)
    return select(mine.client_id).where(mine.journal_id == journal_id)


def _subscriptions(journal_id: int) -> Select[int]:
    """Select the subscriptions of these clients."""
    return select(SubscriptionRow.id).where(SubscriptionRow.client_id.in_(_brought(journal_id)))


def _readings(journal_id: int) -> Select[int]:
    """Select the readings that an import entered."""
    return select(ReadingRow.id).where(ReadingRow.journal_id == journal_id)


def _kept(journal_id: int) -> Select[int]:
    """Select the clients whose readings of an import were not taken back."""
    return select(FormerStateRow.client_id).where(
        FormerStateRow.journal_id == journal_id, FormerStateRow.undone_by.is_(None)
    )


def _net(session: Session, journal_id: int) -> int:
    billed = select(func.sum(BilledLineRow.net)).where(BilledLineRow.journal_id == journal_id)
    return session.scalar(billed) or 0


def _brings(row: JournalRow) -> bool:
    """Whether an import brought clients in; the others were about clients that were there."""
    return row.act == _BROUGHT


def _file(row: JournalRow) -> str:
    return str(row.facts.get("file", ""))


def _count(session: Session, rows: Select[int]) -> int:
    return session.scalar(select(func.count()).select_from(rows.subquery())) or 0
