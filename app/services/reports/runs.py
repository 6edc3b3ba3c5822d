"""The register of the runs of re-billing: what each charged, who locked it, what reversed it."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.models.tables import (
    BilledLineRow,
    JournalRow,
    RebillLineRow,
    RebillRunRow,
    SubscriptionRow,
)
from app.services.journal import Books, firm_row
from app.services.progress import Progress, unwatched
from app.services.rebilling.preview import read_run


class RunState(Enum):
    """Where a run stands."""

    DRAFT = "draft"
    LOCKED = "locked"
    REVERSED = "reversed"
    REVERSAL = "reversal"
    """It reverses another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunInList:
    """A run with its sums, in minor units. Both days are included."""

    id: int
    number: int | None
    start: date
    end: date
    dated_on: date
    state: RunState
    other: int | None
    """The number of the run that reverses it, or that it reverses."""
    locked_on: date | None
    author: str
    clients: int
    lines: int
    cost: int
    """What the lines cost the firm before VAT."""
    net: int
    vat: int

    @property
    def gross(self) -> int:
        """What the clients owe."""
        return self.net + self.vat


@dataclass(frozen=True, slots=True)
class RunsReport:
    """The draft first, then the locked runs, the latest number first."""

    currency: str
    rows: tuple[RunInList, ...]

    @property
    def locked(self) -> tuple[RunInList, ...]:
        """The runs that have a number."""
        return tuple(row for row in self.rows if row.number is not None)


def runs_report(books: Books, progress: Progress = unwatched) -> RunsReport:
    """Return every run: a handful of queries, and what the draft would charge."""
    answering = aliased(RebillRunRow)
    answered = aliased(RebillRunRow)
    with books.database.read() as session:
        sums = _sums(session)
        rows = session.execute(
            select(
                RebillRunRow, answering.number, answered.number, JournalRow.day, JournalRow.author
            )
            .outerjoin(answering, answering.reverses_id == RebillRunRow.id)
            .outerjoin(answered, answered.id == RebillRunRow.reverses_id)
            .outerjoin(JournalRow, JournalRow.id == RebillRunRow.journal_id)
            .order_by(RebillRunRow.number.is_not(None), RebillRunRow.number.desc())
        ).all()
        found = []
        for run, by, of, locked_on, author in rows:
            summed = (
                _of_draft(session, run.id, books.today())
                if run.number is None
                else _of_locked(run, sums)
            )
            found.append(_in_list(run, by, of, locked_on, author or "", summed))
        progress(1, 1)
        return RunsReport(firm_row(session).currency, tuple(found))


@dataclass(frozen=True, slots=True)
class _Sums:
    clients: int = 0
    lines: int = 0
    cost: int = 0
    net: int = 0
    vat: int = 0


def _sums(session: Session) -> Mapping[int, _Sums]:
    rows = session.execute(
        select(
            RebillLineRow.run_id,
            func.count(SubscriptionRow.client_id.distinct()),
            func.count(),
            func.sum(RebillLineRow.cost_net),
            func.sum(RebillLineRow.net),
            func.sum(RebillLineRow.vat),
        )
        .join(BilledLineRow, BilledLineRow.id == RebillLineRow.billed_line_id)
        .join(SubscriptionRow, SubscriptionRow.id == BilledLineRow.subscription_id)
        .group_by(RebillLineRow.run_id)
    )
    found = defaultdict[int, _Sums](_Sums)
    for run_id, *figures in rows:
        found[run_id] = _Sums(*figures)
    return found


def _of_draft(session: Session, run_id: int, today: date) -> _Sums:
    run = read_run(session, run_id, today)
    totals = run.totals
    cost = sum(line.charge.cost_net for each in run.charged for line in each.lines)
    return _Sums(len(run.charged), totals.lines, cost, totals.net, totals.vat)


def _of_locked(run: RebillRunRow, sums: Mapping[int, _Sums]) -> _Sums:
    if run.reverses_id is None:
        return sums[run.id]
    of = sums[run.reverses_id]
    return _Sums(of.clients, of.lines, -of.cost, -of.net, -of.vat)


def _in_list(
    run: RebillRunRow,
    by: int | None,
    of: int | None,
    locked_on: date | None,
    author: str,
    summed: _Sums,
) -> RunInList:
    return RunInList(
        id=run.id,
        number=run.number,
        start=run.start_day,
        end=run.end_day - timedelta(days=1),
        dated_on=run.dated_on,
        state=_state(run, by),
        other=by if by is not None else of,
        locked_on=locked_on,
        author=author,
        clients=summed.clients,
        lines=summed.lines,
        cost=summed.cost,
        net=summed.net,
        vat=summed.vat,
    )


def _state(run: RebillRunRow, by: int | None) -> RunState:
    if run.number is None:
        return RunState.DRAFT
    if run.reverses_id is not None:
        return RunState.REVERSAL
    return RunState.LOCKED if by is None else RunState.REVERSED
