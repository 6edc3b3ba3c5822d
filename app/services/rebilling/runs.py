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
from app.services.rebilling.preview import RunPreview, drafted, read_run, waits_until
from app.services.reports.days import Days


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
    RUN_DATED_IN_FUTURE, RUN_DATED_TOO_EARLY, RUN_DATED_BEFORE_LAST, RUN_EMPTY, RUN_WAITS.
    """
    with act(books, "rebill_run_drafted") as a:
        _check_no_draft(a.session)
        run = RebillRunRow(start_day=start, end_day=end + timedelta(days=1), dated_on=dated_on)
        a.session.add(run)
        a.session.flush()
        _check_run(a.session, read_run(a.session, run.id, a.today), a.today)
        a.facts |= _facts(run)
        return run.id, Changes(rebilling=True)


def usual_date(books: Books, end: date) -> date:
    """Return the date of a run for days up to `end`: their last one, or the first that it can have.

    Never after today, never before the last run's.
    """
    with books.database.read() as session:
        last = _last_run(session)
    usual = min(end, books.today())
    return usual if last is None else max(usual, last.dated_on)


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

    Raises `Refused`: RUN_NOT_DRAFT, RUN_LINE_LEFT_OUT, NOTHING_CHANGES.
    """
    with act(books, "rebill_run_adjusted") as a:
        run = _draft(a.session, run_id)
        drawn = read_run(a.session, run_id, a.today).charged
        charged = {line.charge.line for each in drawn for line in each.lines}
        if not adjusted.keys() <= charged:
            raise Refused(Refusal.RUN_LINE_LEFT_OUT)
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
    what the person saw, and `Refused`: RUN_NOT_DRAFT, and as `draft_run`.
    """
    with act(books, "rebill_run_locked") as a:
        run = _draft(a.session, run_id)
        fresh = read_run(a.session, run_id, a.today)
        if fresh != seen:
            raise RunOutdated(fresh)
        _check_run(a.session, fresh, a.today)
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
    RUN_DATED_BEFORE_LAST.
    """
    with act(books, "rebill_run_reversed", reason) as a:
        run = _reversible(a.session, run_id)
        _check_date(a.session, dated_on, a.today)
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


def _check_run(session: Session, run: RunPreview, today: date) -> None:
    """Raise `Refused` where a draft charges nothing, or bears a date that it cannot have."""
    days = [line.row.line.day for each in run.charged for line in each.lines]
    if not days:
        waits = waits_until(session, Days(run.start, run.end), today)
        if waits is not None:
            raise Refused(Refusal.RUN_WAITS, start=run.start, end=run.end, day=waits)
        raise Refused(Refusal.RUN_EMPTY, start=run.start, end=run.end)
    if run.dated_on < max(days):
        raise Refused(Refusal.RUN_DATED_TOO_EARLY, day=run.dated_on, last=max(days))
    _check_date(session, run.dated_on, today)


def _check_date(session: Session, dated_on: date, today: date) -> None:
    """Raise `Refused` for a date to come, or before that of the last run."""
    if dated_on > today:
        raise Refused(Refusal.RUN_DATED_IN_FUTURE, day=dated_on, today=today)
    last = _last_run(session)
    if last is not None and dated_on < last.dated_on:
        number = last.number or 0
        raise Refused(
            Refusal.RUN_DATED_BEFORE_LAST, day=dated_on, last=last.dated_on, number=number
        )


def _last_run(session: Session) -> RebillRunRow | None:
    latest = select(func.max(RebillRunRow.number)).scalar_subquery()
    return session.scalars(select(RebillRunRow).where(RebillRunRow.number == latest)).one_or_none()


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
    last = _last_run(session)
    return 1 if last is None or last.number is None else last.number + 1


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
