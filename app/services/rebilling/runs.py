"""Runs of re-billing: a draft is adjusted or thrown away, a locked run is only reversed."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from app.domain.errors import Refusal, Refused
from app.domain.rebilling import AS_IT_IS, Adjustment
from app.models.tables import (
    BilledLineRow,
    RebillAdjustmentRow,
    RebillRunRow,
    SubscriptionRow,
)
from app.services.acts import act
from app.services.changes import Changes
from app.services.journal import Books, Facts
from app.services.rebilling.lines import release_lines, write_lines
from app.services.rebilling.preview import RunPreview, drafted, read_run


class RunOutdated(Exception):
    """What was seen is no longer what the run would charge; nothing was written. `fresh` is."""

    def __init__(self, fresh: RunPreview) -> None:
        super().__init__("the run is outdated")
        self.fresh = fresh


@dataclass(frozen=True, slots=True)
class Locked:
    """The number that a run was given."""

    number: int
    changes: Changes


def draft_run(books: Books, start: date, end: date, dated_on: date) -> tuple[int, Changes]:
    """Begin a run for the days from `start` to `end`, both included; return its id.

    Nothing is charged on before it is locked. Raises `Refused`: RUN_DRAFTED_ALREADY,
    RUN_DATED_IN_FUTURE, RUN_DATED_TOO_EARLY, RUN_EMPTY.
    """
    with act(books, "rebill_run_drafted") as a:
        _check_no_draft(a.session)
        _check_date(dated_on, start, a.today)
        run = RebillRunRow(start_day=start, end_day=end + timedelta(days=1), dated_on=dated_on)
        a.session.add(run)
        a.session.flush()
        if not read_run(a.session, run.id, a.today).lines:
            raise Refused(Refusal.RUN_EMPTY, start=start, end=end)
        a.facts |= _facts(run)
        return run.id, Changes(rebilling=True)


def throw_away(books: Books, run_id: int) -> Changes:
    """Give up a draft with its adjustments. Raises `Refused` (RUN_NOT_DRAFT)."""
    with act(books, "rebill_run_thrown_away") as a:
        run = _draft(a.session, run_id)
        a.facts |= _facts(run)
        a.session.execute(delete(RebillAdjustmentRow).where(RebillAdjustmentRow.run_id == run_id))
        a.session.delete(run)
    return Changes(rebilling=True)


def adjust(books: Books, run_id: int, adjusted: Mapping[int, Adjustment]) -> Changes:
    """Waive lines of a draft, charge them after all, or comment on them, by the lines' ids.

    Raises `Refused`: RUN_NOT_DRAFT, NOTHING_CHANGES.
    """
    with act(books, "rebill_run_adjusted") as a:
        run = _draft(a.session, run_id)
        before = drafted(a.session, run_id)
        changed = {
            line: wanted
            for line, wanted in adjusted.items()
            if before.get(line, AS_IT_IS) != wanted
        }
        if not changed:
            raise Refused(Refusal.NOTHING_CHANGES)
        _store(a.session, run_id, changed)
        a.facts |= {**_facts(run), "lines": len(changed)}
        for client_id in _clients_of(a.session, changed):
            a.touch(client_id)
    return Changes(rebilling=True)


def lock_run(books: Books, run_id: int, seen: RunPreview) -> Locked:
    """Charge the clients on: the draft becomes a run with the next number, for good.

    It is computed again inside the transaction: raises `RunOutdated` where anything differs from
    what the person saw, and `Refused`: RUN_NOT_DRAFT, RUN_EMPTY.
    """
    with act(books, "rebill_run_locked") as a:
        run = _draft(a.session, run_id)
        fresh = read_run(a.session, run_id, a.today)
        if fresh != seen:
            raise RunOutdated(fresh)
        if not fresh.charged:
            raise Refused(Refusal.RUN_EMPTY, start=fresh.start, end=fresh.end)
        number = _next_number(a.session)
        run.number, run.journal_id = number, a.journal_id
        a.session.execute(delete(RebillAdjustmentRow).where(RebillAdjustmentRow.run_id == run_id))
        write_lines(a.session, run_id, fresh.charged)
        a.facts |= {**_facts(run), "number": number, **fresh.totals.facts()}
        for each in fresh.charged:
            a.touch(each.client.id, run=number, gross=each.owed.totals.gross)
        return Locked(number, Changes(_ids(fresh), rebilling=True))


def reverse_run(books: Books, run_id: int, dated_on: date, reason: str = "") -> Locked:
    """Answer a locked run with its opposite, under the next number; its lines are open again.

    Raises `Refused`: RUN_NOT_LOCKED, RUN_IS_REVERSAL, RUN_REVERSED_ALREADY, RUN_DATED_IN_FUTURE,
    RUN_DATED_TOO_EARLY (before the date of the run itself).
    """
    with act(books, "rebill_run_reversed", reason) as a:
        run = _reversible(a.session, run_id)
        _check_date(dated_on, run.dated_on, a.today)
        reversed_ = read_run(a.session, run_id, a.today)
        number = _next_number(a.session)
        opposite = RebillRunRow(
            start_day=run.start_day,
            end_day=run.end_day,
            dated_on=dated_on,
            number=number,
            journal_id=a.journal_id,
            reverses_id=run_id,
        )
        a.session.add(opposite)
        release_lines(a.session, run_id)
        a.facts |= {**_facts(opposite), "number": number, "reverses": run.number}
        for each in reversed_.charged:
            a.touch(each.client.id, run=number, gross=-each.owed.totals.gross)
        return Locked(number, Changes(_ids(reversed_), rebilling=True))


def _ids(preview: RunPreview) -> frozenset[int]:
    return frozenset(each.client.id for each in preview.charged)


def _check_no_draft(session: Session) -> None:
    draft = session.scalars(select(RebillRunRow).where(RebillRunRow.number.is_(None))).one_or_none()
    if draft is not None:
        last = draft.end_day - timedelta(days=1)
        raise Refused(Refusal.RUN_DRAFTED_ALREADY, start=draft.start_day, end=last)


def _check_date(dated_on: date, earliest: date, today: date) -> None:
    if dated_on > today:
        raise Refused(Refusal.RUN_DATED_IN_FUTURE, day=dated_on, today=today)
    if dated_on < earliest:
        raise Refused(Refusal.RUN_DATED_TOO_EARLY, day=dated_on, start=earliest)


def _draft(session: Session, run_id: int) -> RebillRunRow:
    run = session.get(RebillRunRow, run_id)
    if run is None or run.number is not None:
        raise Refused(Refusal.RUN_NOT_DRAFT)
    return run


def _reversible(session: Session, run_id: int) -> RebillRunRow:
    run = session.get(RebillRunRow, run_id)
    if run is None or run.number is None:
        raise Refused(Refusal.RUN_NOT_LOCKED)
    if run.reverses_id is not None:
        raise Refused(Refusal.RUN_IS_REVERSAL, number=run.number)
    answered = select(RebillRunRow.number).where(RebillRunRow.reverses_id == run_id)
    by = session.scalar(answered)
    if by is not None:
        raise Refused(Refusal.RUN_REVERSED_ALREADY, number=run.number, by=by)
    return run


def _next_number(session: Session) -> int:
    return (session.scalar(select(func.max(RebillRunRow.number))) or 0) + 1


def _store(session: Session, run_id: int, changed: Mapping[int, Adjustment]) -> None:
    lines = list(changed)
    session.execute(
        delete(RebillAdjustmentRow).where(
            RebillAdjustmentRow.run_id == run_id, RebillAdjustmentRow.billed_line_id.in_(lines)
        )
    )
    kept = [
        {
            "run_id": run_id,
            "billed_line_id": line,
            "waived": wanted.waived,
            "comment": wanted.comment,
        }
        for line, wanted in changed.items()
        if wanted != AS_IT_IS
    ]
    if kept:
        session.execute(insert(RebillAdjustmentRow), kept)


def _clients_of(session: Session, lines: Collection[int]) -> Iterable[int]:
    return session.scalars(
        select(SubscriptionRow.client_id)
        .join(BilledLineRow, BilledLineRow.subscription_id == SubscriptionRow.id)
        .where(BilledLineRow.id.in_(lines))
        .distinct()
    ).all()


def _facts(run: RebillRunRow) -> Facts:
    return {
        "start": run.start_day.isoformat(),
        "end": (run.end_day - timedelta(days=1)).isoformat(),
        "dated_on": run.dated_on.isoformat(),
    }
