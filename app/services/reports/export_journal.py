"""The journal as a file: a row for each client of each act, with the export's own entry."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path

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
from app.services.exports.plain_text import Dialect
from app.services.exports.saving import check_export, save_export
from app.services.exports.sheet import Cell, Column, ColumnKind, Sheet, Workbook
from app.services.journal import Books, Facts
from app.services.journal_list import JournalFilter
from app.services.progress import Progress, unwatched
from app.services.renewals import catch_up

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

    title: str
    total: str
    heading: Callable[[JournalColumn], str]
    clock: Callable[[datetime], str]
    act: Callable[[str, Facts], str]
    """The name of an act with some client's facts."""
    change: Callable[[str, Facts, Facts], str]
    """What an act did, from what to what: its code, its own facts, those of the client."""
    parameters_title: str
    parameters: tuple[tuple[str, str], ...]
    """A label and a value for each thing asked."""
    moment: Callable[[datetime], tuple[str, str]]
    places: int = 2


@dataclass(frozen=True, slots=True)
class ExportedJournal:
    """What a file holds: its acts and its rows, its own SHA-256, and where it is."""

    acts: int
    rows: int
    sha256: str
    path: Path


def export_journal(
    books: Books,
    wanted: JournalFilter,
    ids: Sequence[int],
    target: Path,
    words: JournalWords,
    *,
    dialect: Dialect | None = None,
    progress: Progress = unwatched,
) -> ExportedJournal:
    """Write the entries `ids`, found by `wanted`, as .xlsx or .csv, and note it in the journal.

    The journal keeps what was asked, the number of acts and the file's SHA-256; a CSV file holds
    the rows alone. Raises `CannotWrite`, or `Refused` (DAY_BEFORE_LATEST); stopped by `progress`
    it leaves nothing.
    """
    check_export(target)
    catch_up(books)
    moment = books.now()
    with books.database.read() as session:
        currency = session.scalars(select(FirmRow.currency)).one()
        rows = list(_rows(session, ids, words, progress))
    sheet = Sheet(
        title=words.title,
        columns=tuple(
            Column(words.heading(column), kind, summed=column is JournalColumn.NET)
            for column, kind in _KINDS.items()
        ),
        rows=rows,
        total=words.total,
        currency=currency,
        places=words.places,
    )
    workbook = Workbook(
        sheets=(sheet,),
        parameters_title=words.parameters_title,
        parameters=(*words.parameters, words.moment(moment)),
        moment=moment,
    )
    facts = {"report": "journal", "parameters": wanted.facts(), "acts": len(ids)}
    digest = save_export(books, workbook, target, facts, dialect=dialect)
    return ExportedJournal(len(ids), len(rows), digest, target)


_KINDS = {
    JournalColumn.ENTRY: ColumnKind.INTEGER,
    JournalColumn.DAY: ColumnKind.DATE,
    JournalColumn.TIME: ColumnKind.TEXT,
    JournalColumn.AUTHOR: ColumnKind.TEXT,
    JournalColumn.ACT: ColumnKind.TEXT,
    JournalColumn.CLIENT_CODE: ColumnKind.IDENTIFIER,
    JournalColumn.CLIENT: ColumnKind.TEXT,
    JournalColumn.CHANGE: ColumnKind.TEXT,
    JournalColumn.EFFECTIVE: ColumnKind.DATE,
    JournalColumn.NET: ColumnKind.AMOUNT,
    JournalColumn.REASON: ColumnKind.TEXT,
}


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
        clients = _clients(session, some)
        for entry_id in some:
            act = acts[entry_id]
            for client, facts in clients.get(entry_id, [(_Touched(), {})]):
                net = billed.get((entry_id, client.client_id))
                yield _cells(act, client, facts, net, words)
        progress(start + len(some), len(ids))


def _cells(
    act: JournalRow, client: _Touched, facts: Facts, net: int | None, words: JournalWords
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
        words.change(act.act, act.facts, facts),
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
