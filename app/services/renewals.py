"""Catching up: everything that time brought since the file was last used, in order, once."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.subscription import Terms
from app.domain.timeline import Step, StepKind, advance
from app.models.tables import SubscriptionRow
from app.services.changes import Changes
from app.services.journal import Act, Books, Facts, firm_row, write_act
from app.services.progress import Progress, unwatched
from app.services.subscription_reading import load_subscriptions
from app.services.subscription_writing import Written, write_subscriptions
from app.services.terms import load_terms


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """What catching up did: from which day to which, and what it billed the firm (before VAT)."""

    since: date | None
    until: date
    renewed: int = 0
    ended: int = 0
    lines: int = 0
    firm_net: int = 0
    changes: Changes = field(default_factory=Changes)


def catch_up(books: Books, progress: Progress = unwatched) -> CaughtUp:
    """Advance the portfolio to today, by date, then reference; a second time does nothing.

    One transaction and one journal entry, and none where nothing was due. Raises `Refused`
    (DAY_BEFORE_LATEST) where the clock is behind the file.
    """
    today = books.today()
    with books.database.read() as session:
        latest = firm_row(session).latest_day
        due = session.scalar(select(SubscriptionRow.id).where(_due(today)).limit(1))
    if due is None and (latest is None or latest <= today):
        return CaughtUp(latest, today)
    with write_act(books, "advanced") as act:
        done = _advance_all(act, today, latest, progress)
        act.facts |= {
            "since": latest.isoformat() if latest else "",
            "until": today.isoformat(),
            "renewed": done.renewed,
            "ended": done.ended,
            "lines": done.lines,
            "firm_net": done.firm_net,
        }
    return done


def _due(today: date) -> ColumnElement[bool]:
    """Pick what has a period or a quota window that ended; a window ends no later than a period."""
    return SubscriptionRow.ended_on.is_(None) & (SubscriptionRow.window_end <= today)


def _advance_all(act: Act, today: date, latest: date | None, progress: Progress) -> CaughtUp:
    session = act.session
    owners = _owners(session, today)
    terms, due = load_terms(session), load_subscriptions(session, _due(today))
    written: list[Written] = []
    all_steps: list[Step] = []
    for done, (subscription_id, subscription) in enumerate(due.items(), start=1):
        after, steps = advance(subscription, terms, today)
        client_id = owners[subscription_id]
        lines = tuple(line for step in steps for line in step.lines)
        closed = tuple(step.closed for step in steps)
        written.append(Written(client_id, after, lines, subscription_id, closed))
        if told := told_steps(steps):
            act.touch(client_id, steps=told)
        all_steps += steps
        progress(done, len(due))
    write_subscriptions(act, written)
    return _summary(act, all_steps, latest)


def _owners(session: Session, today: date) -> dict[int, int]:
    rows = session.execute(select(SubscriptionRow.id, SubscriptionRow.client_id).where(_due(today)))
    return dict(rows.all())


def _summary(act: Act, steps: Sequence[Step], latest: date | None) -> CaughtUp:
    lines = [line for step in steps for line in step.lines]
    kinds = Counter(step.kind for step in steps)
    return CaughtUp(
        since=latest,
        until=act.today,
        renewed=kinds[StepKind.RENEWED],
        ended=kinds[StepKind.ENDED],
        lines=len(lines),
        firm_net=sum(line.net for line in lines if line.payer is Payer.FIRM),
        changes=Changes(clients=frozenset(act.clients)),
    )


def told_steps(steps: Sequence[Step]) -> list[Facts]:
    """Return what a client's history says of what time did; a window without overage is nothing."""
    return [step_facts(s) for s in steps if s.lines or s.kind is not StepKind.WINDOW_CLOSED]


def step_facts(step: Step) -> Facts:
    """Return what a client's history says of one renewal, end or quota window with overage."""
    overage = sum(line.net for line in step.lines if not line.is_of_period)
    return {
        "kind": step.kind.value,
        "day": step.day.isoformat(),
        "plan": step.after.plan.code,
        "interval": step.after.interval.value,
        "payer": step.after.payer.value,
        "price_before": step.before.price,
        "price": step.after.price,
        "overage": overage,
    }


def advance_one(act: Act, written: Written, terms: Terms) -> Written:
    """Advance a subscription that an act dated back, up to the act's day."""
    after, steps = advance(written.subscription, terms, act.today)
    lines = tuple(line for step in steps for line in step.lines)
    if told := told_steps(steps):
        act.touch(written.client_id, steps=told)
    closed = (*written.closed, *(step.closed for step in steps))
    return Written(written.client_id, after, (*written.lines, *lines), written.id, closed)
