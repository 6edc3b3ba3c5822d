"""The whole journal as its page lists it: what is asked, the ids in order, the rows on screen."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.models.tables import ClientRow, JournalClientRow, JournalRow
from app.services.effective_days import HOLDS_AT_ONCE, effective_days
from app.services.journal import Books, Facts

NAMED = 3
"""How many of the clients of an act a row names."""
FILES = 5
"""Of how many files of a batch it is said whose they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFilter:
    """What is asked of the journal; an empty set and None ask for everything.

    The firm's days from `first` to `last` are both included. `text` is looked for by the index.
    """

    acts: frozenset[str] = frozenset()
    author: str | None = None
    first: date | None = None
    last: date | None = None
    client_id: int | None = None
    text: str = ""

    @property
    def is_on(self) -> bool:
        """Whether anything is held back."""
        return self != JournalFilter()

    def facts(self) -> Facts:
        """Return what the journal keeps of an export, so that it can be made again."""
        return {
            "acts": sorted(self.acts),
            "author": self.author,
            "first": self.first.isoformat() if self.first else None,
            "last": self.last.isoformat() if self.last else None,
            "client_id": self.client_id,
            "text": self.text,
        }


@dataclass(frozen=True, slots=True)
class NamedClient:
    """A client as it is called today."""

    id: int
    name: str
    reference: str


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One act as a row shows it.

    `clients` counts whom it touched, of whom `named` are the first. `shared` are the facts of its
    clients where they are the same for all of them, empty where it touched none; None where they
    differ from client to client, and with them the days in `effective`.
    """

    id: int
    at: datetime
    day: date
    author: str
    act: str
    reason: str
    facts: Facts
    clients: int
    named: tuple[NamedClient, ...]
    shared: Facts | None
    effective: tuple[date, ...] | None


@dataclass(frozen=True, slots=True)
class JournalChoices:
    """Whom and what the journal can be filtered by: the acts and the authors that it holds."""

    acts: tuple[str, ...]
    authors: tuple[str, ...]


def journal_choices(books: Books) -> JournalChoices:
    """Return the acts and authors of the journal, in the order of their codes and names."""
    with books.database.read() as session:
        # One look at every entry for both: there are few authors of few acts.
        pairs = session.execute(select(JournalRow.act, JournalRow.author).distinct()).all()
    acts, authors = {act for act, _ in pairs}, {author for _, author in pairs}
    return JournalChoices(tuple(sorted(acts)), tuple(sorted(authors)))


def entry_ids(books: Books, wanted: JournalFilter) -> "array[int]":
    """Return the ids of the entries asked for, the latest first, whatever the text."""
    statement = select(JournalRow.id).where(*_conditions(wanted)).order_by(JournalRow.id.desc())
    with books.database.read() as session:
        return array("q", session.scalars(statement))


def entries(books: Books, ids: Iterable[int]) -> dict[int, JournalEntry]:
    """Return some entries by id: three queries for a page, however many clients they touched.

    One more where a file was written for each of several clients.
    """
    with books.database.read() as session:
        return read_entries(session, list(ids))


def read_entries(session: Session, ids: list[int]) -> dict[int, JournalEntry]:
    """Return some entries by id within a transaction."""
    touched = _touched(session, ids)
    named = _named(session, ids)
    rows = session.scalars(select(JournalRow).where(JournalRow.id.in_(ids))).all()
    facts = facts_of(session, rows)
    return {
        row.id: _entry(row, facts[row.id], *touched.get(row.id, (0, {})), tuple(named[row.id]))
        for row in rows
    }


def facts_of(session: Session, rows: Sequence[JournalRow]) -> dict[int, Facts]:
    """Return the facts of some entries by id, with whose the first files of a batch are.

    The file keeps the number of the client alone: here it has its name and reference of today.
    """
    batches = {row.id: row.facts["files"] for row in rows if _is_batch(row.facts)}
    wanted = {file["client"] for files in batches.values() for file in files[:FILES]}
    names: dict[int | None, Facts] = {}
    if wanted:
        columns = select(ClientRow.id, ClientRow.legal_name, ClientRow.reference)
        for client_id, name, reference in session.execute(columns.where(ClientRow.id.in_(wanted))):
            names[client_id] = {"name": name, "reference": reference}
    return {
        row.id: {
            **row.facts,
            "files": [{**file, **names.get(file["client"], {})} for file in batches[row.id]],
        }
        if row.id in batches
        else row.facts
        for row in rows
    }


def _is_batch(facts: Facts) -> bool:
    """Whether files were written for several clients; noted by their names, they say it all."""
    return isinstance(facts.get("files"), list)


def _entry(
    row: JournalRow,
    facts: Facts,
    clients: int,
    shared: Facts | None,
    named: tuple[NamedClient, ...],
) -> JournalEntry:
    return JournalEntry(
        id=row.id,
        at=row.at,
        day=row.day,
        author=row.author,
        act=row.act,
        reason=row.reason,
        facts=facts,
        clients=clients,
        named=named,
        shared=shared,
        effective=_effective(row, shared),
    )


def _effective(row: JournalRow, shared: Facts | None) -> tuple[date, ...] | None:
    if shared is not None:
        return effective_days(row.day, row.facts, shared)
    return (row.day,) if row.act in HOLDS_AT_ONCE else None


def _conditions(wanted: JournalFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.acts:
        found.append(JournalRow.act.in_(sorted(wanted.acts)))
    if wanted.author is not None:
        found.append(JournalRow.author == wanted.author)
    if wanted.first is not None:
        found.append(JournalRow.day >= wanted.first)
    if wanted.last is not None:
        found.append(JournalRow.day <= wanted.last)
    if wanted.client_id is not None:
        found.append(
            JournalRow.id.in_(
                select(JournalClientRow.journal_id).where(
                    JournalClientRow.client_id == wanted.client_id
                )
            )
        )
    return found


def _touched(session: Session, ids: list[int]) -> dict[int, tuple[int, Facts | None]]:
    """Return how many clients each entry touched, and their facts where those are all the same."""
    facts = JournalClientRow.facts
    rows = session.execute(
        select(JournalClientRow.journal_id, func.count(), func.min(facts), func.max(facts))
        .where(JournalClientRow.journal_id.in_(ids))
        .group_by(JournalClientRow.journal_id)
    )
    return {
        journal_id: (count, least if least == most else None)
        for journal_id, count, least, most in rows
    }


def _named(session: Session, ids: list[int]) -> dict[int, list[NamedClient]]:
    """Return the first clients of each entry."""
    place = func.row_number().over(
        partition_by=JournalClientRow.journal_id, order_by=JournalClientRow.client_id
    )
    numbered = (
        select(JournalClientRow.journal_id, JournalClientRow.client_id, place.label("place"))
        .where(JournalClientRow.journal_id.in_(ids))
        .subquery()
    )
    rows = session.execute(
        select(numbered.c.journal_id, ClientRow.id, ClientRow.legal_name, ClientRow.reference)
        .join(ClientRow, ClientRow.id == numbered.c.client_id)
        .where(numbered.c.place <= NAMED)
        .order_by(numbered.c.journal_id, ClientRow.id)
    )
    found: dict[int, list[NamedClient]] = defaultdict(list)
    for journal_id, *client in rows:
        found[journal_id].append(NamedClient(*client))
    return found
