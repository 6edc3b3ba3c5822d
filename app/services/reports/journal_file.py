"""The journal laid out for a file: a row for each client of each act."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.billing import LineKind
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    FirmRow,
    JournalClientRow,
    JournalRow,
    SubscriptionRow,
)
from app.services.effective_days import effective_days
from app.services.exports.sheet import Cell, Column, ColumnKind
from app.services.journal import Books, Facts
from app.services.journal_list import JournalFilter, facts_of
from app.services.progress import Progress
from app.services.reports.exporting import FileWords, Making, ReportFile

_AT_ONCE = 500


class JournalColumn(Enum):
    """The columns of the file, from left to right."""

    ENTRY = "entry"
    DAY = "day"
    TIME = "time"
    AUTHOR = "author"
    ACT = "act"
    CLIENT_CODE = "client_code"
    CLIENT = "client"
    CHANGE = "change"
    EFFECTIVE = "effective"
    NET = "net"
    REASON = "reason"


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalWords:
    """Everything that an exported journal says, in the caller's language."""

    file: FileWords
    heading: Callable[[JournalColumn], str]
    clock: Callable[[datetime], str]
    act: Callable[[str, Facts], str]
    """The name of an act with some client's facts."""
    change: Callable[[str, Facts, Facts], str]
    """What an act did, from what to what: its code, its own facts, those of the client."""
    parameters: tuple[tuple[str, str], ...]
    """A label and a value for each thing asked."""


def journal_file(wanted: JournalFilter, ids: Sequence[int], words: JournalWords) -> Making:
    """Return how the entries `ids`, found by `wanted`, are laid out for a file."""

    def make(books: Books, progress: Progress) -> ReportFile:
        with books.database.read() as session:
            currency = session.scalars(select(FirmRow.currency)).one()
            rows = list(_rows(session, ids, words, progress))
        return ReportFile(
            name="journal",
            asked=wanted.facts(),
            parameters=words.parameters,
            totals={"acts": len(ids)},
            currency=currency,
            sheets=(words.file.sheet(_columns(words), rows, currency),),
            words=words.file,
        )

    return make


def _columns(words: JournalWords) -> list[Column]:
    return [
        Column(
            words.heading(column),
            _KINDS.get(column, ColumnKind.TEXT),
            summed=column is JournalColumn.NET,
        )
        for column in JournalColumn
    ]


_KINDS = {
    JournalColumn.ENTRY: ColumnKind.INTEGER,
    JournalColumn.DAY: ColumnKind.DATE,
    JournalColumn.EFFECTIVE: ColumnKind.DATE,
    JournalColumn.CLIENT_CODE: ColumnKind.IDENTIFIER,
    JournalColumn.NET: ColumnKind.AMOUNT,
}
"""What is not text."""


@dataclass(frozen=True, slots=True)
class _Touched:
    """A client of an act; without one the act touched nobody."""

    reference: str = ""
    name: str = ""
    client_id: int | None = None


def _rows(
    session: Session, ids: Sequence[int], words: JournalWords, progress: Progress
) -> Iterator[list[Cell]]:
    """Return the rows, some hundred acts at a time, in the order of the ids."""
    billed = _billed(session)
    for start in range(0, len(ids), _AT_ONCE):
        some = list(ids[start : start + _AT_ONCE])
        acts = {
            row.id: row
            for row in session.scalars(select(JournalRow).where(JournalRow.id.in_(some)))
        }
        facts_by_id = facts_of(session, list(acts.values()))
        clients = _clients(session, some)
        for entry_id in some:
            act = acts[entry_id]
            for client, facts in clients.get(entry_id, [(_Touched(), {})]):
                net = billed.get((entry_id, client.client_id))
                yield _cells(act, facts_by_id[entry_id], client, facts, net, words)
        progress(start + len(some), len(ids))


def _cells(
    act: JournalRow,
    act_facts: Facts,
    client: _Touched,
    facts: Facts,
    net: int | None,
    words: JournalWords,
) -> list[Cell]:
    starts: date = effective_days(act.day, act.facts, facts)[0]
    return [
        act.id,
        act.day,
        words.clock(act.at),
        act.author,
        words.act(act.act, facts),
        client.reference,
        client.name,
        words.change(act.act, act_facts, facts),
        starts,
        net,
        act.reason,
    ]


def _clients(session: Session, ids: list[int]) -> Mapping[int, list[tuple[_Touched, Facts]]]:
    """Return the clients of some acts with their facts, in the order of their names."""
    rows = session.execute(
        select(
            JournalClientRow.journal_id,
            ClientRow.reference,
            ClientRow.legal_name,
            ClientRow.id,
            JournalClientRow.facts,
        )
        .join(ClientRow, ClientRow.id == JournalClientRow.client_id)
        .where(JournalClientRow.journal_id.in_(ids))
        .order_by(ClientRow.sort_name, ClientRow.id)
    )
    found: dict[int, list[tuple[_Touched, Facts]]] = defaultdict(list)
    for journal_id, reference, name, client_id, facts in rows:
        found[journal_id].append((_Touched(reference, name, client_id), facts))
    return found


def _billed(session: Session) -> dict[tuple[int, int | None], int]:
    """Return what each act billed each client, net, opening balances apart: one reading of all."""
    rows = session.execute(
        select(BilledLineRow.journal_id, SubscriptionRow.client_id, func.sum(BilledLineRow.net))
        .join(SubscriptionRow, SubscriptionRow.id == BilledLineRow.subscription_id)
        .where(BilledLineRow.kind != LineKind.OPENING)
        .group_by(BilledLineRow.journal_id, SubscriptionRow.client_id)
    )
    return {(journal_id, client_id): net for journal_id, client_id, net in rows}
