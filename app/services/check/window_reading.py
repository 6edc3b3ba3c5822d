"""The quota windows that the check compares: their readings, and what was billed for them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.billing import BilledLine
from app.domain.calendar import Period
from app.domain.quota import exceeding
from app.models.tables import QuotaWindowRow, ReadingRow, SubscriptionRow

_Key = tuple[int, date]
"""A subscription and the end of one of its windows."""


@dataclass(frozen=True, slots=True)
class Window:
    """A quota window with its last reading, and how many documents its lines billed."""

    subscription_id: int
    window: Period
    used: int | None
    exceeded: int
    """Documents beyond the quota; none while the window is open."""
    billed: int
    listed: int | None
    """What lists show of an open window; of a closed one its last reading."""


def load_windows(session: Session, billed: Iterable[tuple[int, BilledLine]]) -> tuple[Window, ...]:
    """Return every window, closed, open, or known from its overage alone.

    `billed` are the lines that were not undone.
    """
    documents: Counter[_Key] = Counter()
    spans: dict[_Key, Period] = {}
    for subscription_id, line in billed:
        if line.usage is not None:
            documents[subscription_id, line.span.end] += line.usage.documents
            spans[subscription_id, line.span.end] = line.span
    used = _last_readings(session)
    closed = [
        Window(
            row.subscription_id,
            Period(row.start_day, row.end_day),
            (last := used.get((row.subscription_id, row.end_day))),
            exceeding(last or 0, row.quota),
            documents[row.subscription_id, row.end_day],
            last,
        )
        for row in session.scalars(select(QuotaWindowRow))
    ]
    ends = {(window.subscription_id, window.window.end) for window in closed}
    running = select(
        SubscriptionRow.id,
        SubscriptionRow.window_start,
        SubscriptionRow.window_end,
        SubscriptionRow.used,
    )
    opened = [
        Window(id_, Period(start, end), used.get((id_, end)), 0, documents[id_, end], listed)
        for id_, start, end, listed in session.execute(running)
        if (id_, end) not in ends
    ]
    known = {*ends, *((window.subscription_id, window.window.end) for window in opened)}
    unknown = [
        Window(key[0], span, used.get(key), 0, documents[key], used.get(key))
        for key, span in spans.items()
        if key not in known
    ]
    return (*closed, *opened, *unknown)


def _last_readings(session: Session) -> dict[_Key, int]:
    rows = session.execute(
        select(ReadingRow.subscription_id, ReadingRow.window_end, ReadingRow.documents)
        .where(ReadingRow.superseded_by.is_(None))
        .order_by(ReadingRow.day)
    )
    return {(subscription_id, end): documents for subscription_id, end, documents in rows}
