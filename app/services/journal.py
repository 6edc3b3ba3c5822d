"""One act, one transaction, one journal entry: the frame that every command runs in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from app.domain.errors import Refusal, Refused
from app.models.database import Database
from app.models.tables import FirmRow, JournalClientRow, JournalRow

Facts = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Books:
    """The firm's data file, with who writes in it and how the day is known."""

    database: Database
    today: Callable[[], date]
    author: str
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))


@dataclass(slots=True)
class Act:
    """An act under way: its session, its day, and what its journal entry will say."""

    session: Session
    today: date
    author: str
    journal_id: int
    facts: Facts
    clients: dict[int, Facts]

    def touch(self, client_id: int, /, **facts: object) -> None:
        """Note that the act concerned a client, with the facts for its history."""
        self.clients.setdefault(client_id, {}).update(facts)


def firm_row(session: Session) -> FirmRow:
    """Return the one firm of the file."""
    return session.get_one(FirmRow, 1)


def check_day(session: Session, today: date) -> None:
    """Raise `Refused` (DAY_BEFORE_LATEST) on a day before the latest that the file has seen."""
    latest = firm_row(session).latest_day
    if latest is not None and today < latest:
        raise Refused(Refusal.DAY_BEFORE_LATEST, day=today, latest=latest)


def check_today(books: Books) -> None:
    """Raise `Refused` (DAY_BEFORE_LATEST) where the clock is behind the file."""
    with books.database.read() as session:
        check_day(session, books.today())


@contextmanager
def write_act(books: Books, name: str, reason: str = "", /, **facts: object) -> Iterator[Act]:
    """Run a command in one transaction that ends with its journal entry, or with nothing at all.

    `reason` is why, in the words of who does it. The file keeps its latest day. Raises `Refused`
    (DAY_BEFORE_LATEST) on an earlier one.
    """
    with books.database.write() as session:
        today = books.today()
        check_day(session, today)
        entry = JournalRow(
            at=books.now(),
            day=today,
            author=books.author,
            act=name,
            facts={},
            reason=reason.strip(),
        )
        session.add(entry)
        session.flush()
        act = Act(session, today, books.author, entry.id, dict(facts), {})
        yield act
        entry.facts = act.facts
        _note_clients(act)
        session.execute(update(FirmRow).values(latest_day=today))


def _note_clients(act: Act) -> None:
    if act.clients:
        act.session.flush()
        act.session.execute(
            insert(JournalClientRow),
            [
                {"journal_id": act.journal_id, "client_id": client_id, "facts": facts}
                for client_id, facts in act.clients.items()
            ],
        )
