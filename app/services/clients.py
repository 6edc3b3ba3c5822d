"""The acts on a client: create, change, delete, invite, take back, accept, archive, lose."""

from dataclasses import asdict, replace
from datetime import date

from sqlalchemy import delete, exists, insert, select
from sqlalchemy.orm import Session

from app.domain.clients import MAY_BECOME, ClientStatus
from app.domain.errors import Refusal, Refused
from app.domain.pending import discount_of
from app.domain.quota import Usage
from app.domain.text import folded
from app.domain.timeline import Subscribing, start
from app.models.tables import (
    ClientRow,
    ClientTagRow,
    FormerStateRow,
    JournalRow,
    SubscriptionRow,
)
from app.services.acts import act
from app.services.changes import Changes
from app.services.client_values import ClientFields, check_fields
from app.services.former import remember
from app.services.journal import Act, Books
from app.services.pending import apply_defaults, pending_of, remove_pending
from app.services.renewals import advance_one
from app.services.subscription_reading import last_end, load_subscriptions, running_of
from app.services.subscription_writing import Written, write_subscriptions
from app.services.terms import load_terms


def create_client(books: Books, fields: ClientFields) -> tuple[int, Changes]:
    """Add a client as a Draft; nobody is invited. Raises `Refused` with the field at fault."""
    fields = fields.trimmed()
    with act(books, "client_created") as a:
        check_fields(a.session, fields)
        row = ClientRow(status=ClientStatus.DRAFT, status_since=a.today, **fields.columns())
        a.session.add(row)
        a.session.flush()
        _write_tags(a.session, row.id, fields.tags)
        a.touch(row.id, name=fields.legal_name)
        return row.id, Changes(clients=frozenset({row.id}))


def change_client(books: Books, client_id: int, fields: ClientFields) -> Changes:
    """Change a client's fields; the journal keeps what each was and has become."""
    fields = fields.trimmed()
    with act(books, "client_changed") as a:
        row = a.session.get_one(ClientRow, client_id)
        check_fields(a.session, fields, client_id=client_id)
        before = asdict(fields_of(a.session, row))
        changed = {
            name: [before[name], value]
            for name, value in asdict(fields).items()
            if before[name] != value
        }
        if not changed:
            raise Refused(Refusal.NOTHING_CHANGES)
        remember(a, client_id)
        for name, value in fields.columns().items():
            setattr(row, name, value)
        row.sort_name = folded(fields.legal_name)
        _write_tags(a.session, client_id, fields.tags)
        a.touch(client_id, changed=changed)
    return Changes(clients=frozenset({client_id}))


def delete_draft(books: Books, client_id: int) -> Changes:
    """Delete a Draft that was never subscribed; anything with history can only be archived."""
    with act(books, "client_deleted") as a:
        row = a.session.get_one(ClientRow, client_id)
        if row.status is not ClientStatus.DRAFT:
            raise _forbidden(row)
        if a.session.scalar(select(exists().where(SubscriptionRow.client_id == client_id))):
            raise Refused(Refusal.CLIENT_HAS_HISTORY, name=row.legal_name)
        a.facts |= {"name": row.legal_name, "reference": row.reference}
        a.session.delete(row)
    return Changes(clients=frozenset({client_id}))


def invite(books: Books, client_ids: tuple[int, ...]) -> Changes:
    """Invite clients: the default preferences apply where nobody set the pending subscription.

    Inviting again a client that is Invited is a resend: recorded, the invitation day is kept.
    """
    with act(books, "invited") as a:
        for client_id in client_ids:
            row = a.session.get_one(ClientRow, client_id)
            if row.status is ClientStatus.INVITED:
                a.touch(client_id, resent=True)
                continue
            _become(a, row, ClientStatus.INVITED)
            row.invited_on = a.today
            apply_defaults(a, client_id)
    return Changes(clients=frozenset(client_ids))


def take_back(books: Books, client_id: int) -> Changes:
    """Take an invitation back: Invited → Draft."""
    with act(books, "taken_back") as a:
        row = a.session.get_one(ClientRow, client_id)
        _become(a, row, ClientStatus.DRAFT)
        row.invited_on = None
    return Changes(clients=frozenset({client_id}))


def accept(books: Books, client_id: int, on: date) -> Changes:
    """Record that a client accepted on a day from its invitation to today: Invited → Active.

    The pending subscription starts that day and bills from it. A subscription that still ran on
    that day, after an archive, goes on with its renewal instead.
    """
    with act(books, "accepted", accepted_on=on.isoformat()) as a:
        row = a.session.get_one(ClientRow, client_id)
        if on > a.today:
            raise Refused(Refusal.ACCEPTED_IN_FUTURE, day=on, today=a.today)
        if row.invited_on is not None and on < row.invited_on:
            raise Refused(Refusal.ACCEPTED_BEFORE_INVITED, day=on, invited=row.invited_on)
        _become(a, row, ClientStatus.ACTIVE)
        row.status_since = on
        if not _resume_running(a, client_id, on):
            _begin_pending(a, row, on)
    return Changes(clients=frozenset({client_id}))


def archive(books: Books, client_id: int) -> Changes:
    """End the link: Active → Archived; the subscription runs to its period's end."""
    return _leave(books, "archived", client_id, ClientStatus.ARCHIVED)


def lose(books: Books, client_id: int) -> Changes:
    """Record that the client ended the link: Active → Lost, with the same effect."""
    return _leave(books, "lost", client_id, ClientStatus.LOST)


def fields_of(session: Session, row: ClientRow) -> ClientFields:
    """Return a client's fields as they stand."""
    tags = session.scalars(
        select(ClientTagRow.tag).where(ClientTagRow.client_id == row.id).order_by(ClientTagRow.tag)
    )
    names = (name for name in ClientFields.__slots__ if name != "tags")
    return ClientFields(**{name: getattr(row, name) for name in names}, tags=tuple(tags))


def _write_tags(session: Session, client_id: int, tags: tuple[str, ...]) -> None:
    session.execute(delete(ClientTagRow).where(ClientTagRow.client_id == client_id))
    if tags:
        session.execute(
            insert(ClientTagRow), [{"client_id": client_id, "tag": tag} for tag in tags]
        )


def _become(a: Act, row: ClientRow, status: ClientStatus) -> None:
    """Move a client to another status; raises `Refused` (STATUS_FORBIDS)."""
    if status not in MAY_BECOME[row.status]:
        raise _forbidden(row)
    remember(a, row.id)
    a.touch(row.id, status=[row.status.value, status.value])
    row.status, row.status_since = status, a.today


def _forbidden(row: ClientRow) -> Refused:
    return Refused(Refusal.STATUS_FORBIDS, name=row.legal_name, status=row.status.value)


def _resume_running(a: Act, client_id: int, on: date) -> bool:
    """Let a subscription that still ran on a day go on with its renewal; False where none did.

    What the firm had itself stopped or handed over before the link ended stays so.
    Where it has run out since, its renewals are billed from that end, on which its quota window
    was closed already; what was ended before its cycle's end does not come back.
    """
    ran_out_later = (SubscriptionRow.ended_on > on) & (
        SubscriptionRow.ended_on == SubscriptionRow.period_end
    )
    still_ran = SubscriptionRow.ended_on.is_(None) | ran_out_later
    running = load_subscriptions(a.session, (SubscriptionRow.client_id == client_id) & still_ran)
    stopped = _stopped_before_leaving(a.session, client_id)
    for subscription_id, subscription in running.items():
        if subscription_id in stopped:
            continue
        resumed = replace(subscription, renews=True, handed_over=False, ended_on=None)
        closed_already = subscription.ended_on
        if closed_already is not None:
            resumed = replace(resumed, usage=Usage(resumed.usage.window))
        a.touch(client_id, resumed=subscription.plan.code)
        written = advance_one(
            a, Written(client_id, resumed, (), subscription_id), load_terms(a.session)
        )
        closed = tuple(c for c in written.closed if c.window.end != closed_already)
        write_subscriptions(a, [replace(written, closed=closed)])
    return bool(running)


def _stopped_before_leaving(session: Session, client_id: int) -> frozenset[int]:
    """Return the subscriptions that were not to renew anyway when the link was ended last."""
    state = session.scalar(
        select(FormerStateRow.state)
        .join(JournalRow, JournalRow.id == FormerStateRow.journal_id)
        .where(FormerStateRow.client_id == client_id, JournalRow.act.in_(("archived", "lost")))
        .order_by(JournalRow.id.desc())
        .limit(1)
    )
    rows = state[SubscriptionRow.__tablename__] if state is not None else []
    return frozenset(row["id"] for row in rows if not row["renews"])


def _begin_pending(a: Act, row: ClientRow, on: date) -> None:
    """Start what is pending on a day, and bill it up to today."""
    pending, terms = pending_of(a.session, row.id), load_terms(a.session)
    if pending is None or pending.plan is None:
        return
    ended = last_end(a.session, row.id)
    if ended is not None and on < ended:
        raise Refused(Refusal.BEGINS_BEFORE_END, day=on, ended=ended)
    wanted = Subscribing(
        reference=row.reference,
        client_country=row.country,
        plan=pending.plan,
        interval=pending.interval,
        add_ons=pending.add_ons,
        payer=pending.payer,
        discount=discount_of(terms, pending),
    )
    begun = start(wanted, terms, on)
    lines = tuple(service.running for service in begun.services)
    a.touch(row.id, plan=pending.plan, interval=pending.interval.value, payer=pending.payer.value)
    write_subscriptions(a, [advance_one(a, Written(row.id, begun, lines), terms)])
    remove_pending(a.session, row.id)


def _leave(books: Books, name: str, client_id: int, status: ClientStatus) -> Changes:
    with act(books, name) as a:
        row = a.session.get_one(ClientRow, client_id)
        _become(a, row, status)
        for subscription_id, subscription in load_subscriptions(
            a.session, running_of(client_id)
        ).items():
            stopped = replace(subscription, renews=False)
            write_subscriptions(a, [Written(client_id, stopped, (), subscription_id)])
            a.touch(client_id, runs_until=subscription.period.last_day.isoformat())
    return Changes(clients=frozenset({client_id}))
