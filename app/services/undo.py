"""Undoing an act for a client: its lines answered by their opposite, its former state restored."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from app.domain.billing import BilledLine, reversal
from app.domain.errors import Refusal, Refused
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    FormerStateRow,
    JournalClientRow,
    JournalRow,
    PeriodRow,
    QuotaWindowRow,
    ReadingRow,
    SubscriptionRow,
)
from app.services.acts import act
from app.services.changes import Changes
from app.services.former import (
    State,
    due_since,
    gone_code,
    refuse_taken_references,
    restore,
    used_up_code,
    window_ends,
)
from app.services.journal import Act, Books
from app.services.subscription_reading import LINES, related_line
from app.services.subscription_writing import NEW_PERIOD, write_lines


@dataclass(frozen=True, slots=True)
class Undoable:
    """An act that can be undone for a client, and the opposite lines that this would write."""

    journal_id: int
    act: str
    day: date
    lines: tuple[BilledLine, ...]


class UndoOutdated(Exception):
    """What was confirmed is no longer what undoing writes; nothing was written. `fresh` is."""

    def __init__(self, fresh: Undoable) -> None:
        super().__init__("the preview of the undoing is outdated")
        self.fresh = fresh


def last_undoable(books: Books, client_id: int) -> int | None:
    """Return the client's latest act where it can be undone; None where it cannot."""
    with books.database.read() as session:
        latest = session.scalar(
            select(func.max(JournalClientRow.journal_id)).where(
                JournalClientRow.client_id == client_id
            )
        )
        try:
            if latest is not None:
                _check(session, latest, client_id, books.today())
                return latest
        except Refused:
            pass
        return None


def preview_undo(books: Books, journal_id: int, client_id: int) -> Undoable:
    """Return what undoing an act for a client would write.

    Raises `Refused`: NOT_UNDOABLE, UNDONE_ALREADY, UNDO_BUILT_ON, UNDO_WOULD_RENEW,
    UNDO_CODE_GONE, PROMO_USED_UP, CLIENT_DUPLICATED.
    """
    with books.database.read() as session:
        return _undoable(session, journal_id, client_id, books.today())


def undo(
    books: Books, journal_id: int, client_id: int, confirmed: Undoable, reason: str = ""
) -> Changes:
    """Undo an act for one client, as an act of its own.

    The opposite lines are dated today and the former state is restored. Raises `Refused` as
    `preview_undo` does: after any later act, renewal or closed quota window of the client it is
    too late; and `UndoOutdated` where the opposite lines are no longer those that were confirmed.
    """
    with act(books, "undone", reason) as a:
        fresh = _undoable(a.session, journal_id, client_id, a.today)
        if fresh != confirmed:
            raise UndoOutdated(fresh)
        _reverse(a, journal_id, client_id)
        former = a.session.get_one(FormerStateRow, (journal_id, client_id))
        _take_back_use(a, journal_id, client_id, former.state)
        _end_what_began(a, client_id, frozenset(window_ends(former.state)))
        restore(a.session, client_id, former.state)
        former.undone_by = a.journal_id
        net = sum(line.net for line in fresh.lines)
        a.touch(
            client_id, undone=fresh.act, undone_id=journal_id, on=fresh.day.isoformat(), today=net
        )
    return Changes(clients=frozenset({client_id}))


def _undoable(session: Session, journal_id: int, client_id: int, today: date) -> Undoable:
    entry = _check(session, journal_id, client_id, today)
    lines = tuple(reversal(line, today) for _, line in _lines(session, journal_id, client_id))
    return Undoable(journal_id, entry.act, entry.day, lines)


def _check(session: Session, journal_id: int, client_id: int, today: date) -> JournalRow:
    """Return the act's entry; raises `Refused` where it cannot be undone, with the reason."""
    entry = session.get_one(JournalRow, journal_id)
    former = session.get(FormerStateRow, (journal_id, client_id))
    if former is None:
        raise Refused(Refusal.NOT_UNDOABLE, act=entry.act)
    if former.undone_by is not None:
        undone = session.get_one(JournalRow, former.undone_by)
        raise Refused(Refusal.UNDONE_ALREADY, act=entry.act, day=undone.day)
    mine = select(SubscriptionRow.id).where(SubscriptionRow.client_id == client_id)
    later = [
        session.scalar(select(func.min(column)).where(owned, column > journal_id))
        for column, owned in (
            (JournalClientRow.journal_id, JournalClientRow.client_id == client_id),
            (BilledLineRow.journal_id, BilledLineRow.subscription_id.in_(mine)),
            (QuotaWindowRow.journal_id, QuotaWindowRow.subscription_id.in_(mine)),
        )
    ]
    first = min((found for found in later if found is not None), default=None)
    if first is not None:
        stands = session.get_one(JournalRow, first)
        raise Refused(Refusal.UNDO_BUILT_ON, act=entry.act, later=stands.act, day=stands.day)
    if (due := due_since(former.state, today)) is not None:
        raise Refused(Refusal.UNDO_WOULD_RENEW, act=entry.act, day=due)
    if (code := gone_code(session, former.state)) is not None:
        raise Refused(Refusal.UNDO_CODE_GONE, act=entry.act, code=code)
    if (used := used_up_code(session, client_id, former.state)) is not None:
        raise Refused(Refusal.PROMO_USED_UP, promo=used[0], times=used[1])
    refuse_taken_references(session, {client_id: former.state})
    return entry


def _lines(session: Session, journal_id: int, client_id: int) -> list[tuple[int, BilledLine]]:
    """Return what the act billed the client, with the subscription of each line."""
    mine = select(SubscriptionRow.id).where(SubscriptionRow.client_id == client_id)
    stored = {
        row["id"]: row
        for row in session.execute(
            select(LINES).where(LINES.c.subscription_id.in_(mine))
        ).mappings()
    }
    return [
        (row["subscription_id"], related_line(row, stored))
        for row in stored.values()
        if row["journal_id"] == journal_id
    ]


def _reverse(a: Act, journal_id: int, client_id: int) -> None:
    """Write the opposite of each line, and let what was credited and billed be so again."""
    billed = _lines(a.session, journal_id, client_id)
    reference = a.session.get_one(ClientRow, client_id).reference
    write_lines(
        a,
        [
            (subscription_id, reference, (reversal(line, a.today),))
            for subscription_id, line in billed
        ],
    )
    a.session.execute(
        update(BilledLineRow)
        .where(BilledLineRow.id.in_([line.id for _, line in billed]))
        .values(reversed=True)
    )
    for subscription_id, line in billed:
        if line.kind in NEW_PERIOD:
            a.session.execute(
                delete(PeriodRow).where(
                    PeriodRow.subscription_id == subscription_id,
                    PeriodRow.start_day == line.period.start,
                )
            )


def _end_what_began(a: Act, client_id: int, there: frozenset[int]) -> None:
    """End today the subscription that the act began, if it did; its lines are reversed."""
    a.session.execute(
        update(SubscriptionRow)
        .where(
            SubscriptionRow.client_id == client_id,
            SubscriptionRow.id.not_in(there),
            SubscriptionRow.ended_on.is_(None),
        )
        .values(ended_on=a.today, renews=False, handed_over=False)
    )


def _take_back_use(a: Act, journal_id: int, client_id: int, state: State) -> None:
    """Take back the readings of the act, what they superseded, and the windows that it closed."""
    session = a.session
    mine = select(SubscriptionRow.id).where(SubscriptionRow.client_id == client_id)
    of_client = ReadingRow.subscription_id.in_(mine)
    session.execute(
        update(ReadingRow)
        .where(of_client, ReadingRow.journal_id == journal_id)
        .values(superseded_by=a.journal_id)
    )
    session.execute(
        update(ReadingRow)
        .where(of_client, ReadingRow.superseded_by == journal_id)
        .values(superseded_by=None)
    )
    session.execute(
        delete(QuotaWindowRow).where(
            QuotaWindowRow.journal_id == journal_id, QuotaWindowRow.subscription_id.in_(mine)
        )
    )
    for subscription_id, end in window_ends(state).items():
        # A change of plan may have made the open window another, and its readings went with it.
        now = session.get_one(SubscriptionRow, subscription_id).window_end
        session.execute(
            update(ReadingRow)
            .where(
                ReadingRow.subscription_id == subscription_id,
                ReadingRow.window_end == now,
                ReadingRow.superseded_by.is_(None),
            )
            .values(window_end=end)
        )
