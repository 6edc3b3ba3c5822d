"""What the Usage tab shows: the last windows, the readings, and the plan that would cost least."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy import RowMapping, Select, select
from sqlalchemy.orm import Session, aliased

from app.domain.billing import BilledLine
from app.domain.calendar import Period
from app.domain.quota import Usage
from app.domain.right_size import RightSize, WindowUse, expected_documents, right_size
from app.domain.subscription import Subscription, Terms
from app.models.tables import JournalRow, QuotaWindowRow, ReadingRow, SubscriptionRow
from app.services.journal import Books
from app.services.subscription_reading import LINES, load_subscriptions, related_line, running_of
from app.services.terms import load_terms

SHOWN = 12
"""Windows shown: the running one and those before it."""


@dataclass(frozen=True, slots=True)
class ShownWindow:
    """A quota window: its use (None: never read), its quota, and the overage billed for it."""

    window: Period
    plan: str
    quota: int
    price: int
    """Per document beyond the quota."""
    used: int | None
    lines: tuple[BilledLine, ...] = ()
    is_open: bool = False

    @property
    def billed(self) -> int:
        """The overage billed, before VAT."""
        return sum(line.net for line in self.lines)


@dataclass(frozen=True, slots=True)
class ShownReading:
    """A reading: who entered it on which day; superseded by whom, where a correction did so."""

    on: date
    documents: int
    entered_on: date
    author: str
    corrects: bool
    reason: str
    superseded_on: date | None = None


@dataclass(frozen=True, slots=True)
class ClientUsage:
    """A client's use of documents, as it stands."""

    windows: tuple[ShownWindow, ...]
    """The last twelve, the earliest first; the running one is the last."""
    readings: tuple[ShownReading, ...]
    """The latest first, those that were superseded too."""
    fitting: RightSize | None
    """None: nothing is known of the use, or nothing runs."""

    @property
    def running(self) -> ShownWindow | None:
        """The open window."""
        return self.windows[-1] if self.windows and self.windows[-1].is_open else None


def client_usage(books: Books, client_id: int) -> ClientUsage:
    """Return a client's use: a fixed number of queries, however long the history."""
    with books.database.read() as session:
        closed = _closed(session, client_id)
        terms = load_terms(session)
        running = next(iter(load_subscriptions(session, running_of(client_id)).values()), None)
        windows = closed if running is None else (*closed, _open(running, terms))
        return ClientUsage(
            windows[-SHOWN:],
            _readings(session, client_id),
            _fitting(running, terms, closed, books.today()),
        )


def documents_expected(session: Session, client_id: int, running: Subscription) -> Fraction | None:
    """Return the documents a month that a client is expected to use; None: nothing is known."""
    return _expected(running, _closed(session, client_id))


def _expected(running: Subscription, closed: Sequence[ShownWindow]) -> Fraction | None:
    return expected_documents(
        [WindowUse(shown.window, shown.used) for shown in closed], running.usage
    )


def _fitting(
    running: Subscription | None, terms: Terms, closed: Sequence[ShownWindow], today: date
) -> RightSize | None:
    documents = None if running is None else _expected(running, closed)
    if running is None or documents is None:
        return None
    return right_size(running, terms, documents, today)


def _open(running: Subscription, terms: Terms) -> ShownWindow:
    usage: Usage = running.usage
    plan = terms.catalogue.plan(running.plan.code)
    quota = plan.quota.covering(usage.window)
    return ShownWindow(usage.window, plan.code, quota, plan.overage, usage.used, is_open=True)


def _closed(session: Session, client_id: int) -> tuple[ShownWindow, ...]:
    rows = session.scalars(
        select(QuotaWindowRow)
        .join(SubscriptionRow, SubscriptionRow.id == QuotaWindowRow.subscription_id)
        .where(SubscriptionRow.client_id == client_id)
        .order_by(QuotaWindowRow.end_day)
    ).all()
    used = _last_readings(session, client_id)
    lines = _overage(session, client_id)
    return tuple(
        ShownWindow(
            Period(row.start_day, row.end_day),
            row.plan,
            row.quota,
            row.price,
            used.get((row.subscription_id, row.end_day)),
            tuple(lines[row.subscription_id, row.end_day]),
        )
        for row in rows
    )


def _mine(client_id: int) -> Select[int]:
    return select(SubscriptionRow.id).where(SubscriptionRow.client_id == client_id)


def _last_readings(session: Session, client_id: int) -> Mapping[tuple[int, date], int]:
    rows = session.execute(
        select(ReadingRow.subscription_id, ReadingRow.window_end, ReadingRow.documents)
        .where(
            ReadingRow.subscription_id.in_(_mine(client_id)),
            ReadingRow.superseded_by.is_(None),
        )
        .order_by(ReadingRow.day)
    )
    return {(subscription_id, end): documents for subscription_id, end, documents in rows}


def _overage(session: Session, client_id: int) -> Mapping[tuple[int, date], list[BilledLine]]:
    """Return the lines of overage by subscription and window, undone ones left out."""
    rows: Sequence[RowMapping] = (
        session.execute(
            select(LINES)
            .where(
                LINES.c.subscription_id.in_(_mine(client_id)),
                LINES.c.documents_used.is_not(None),
                LINES.c.reversed.is_(False),
            )
            .order_by(LINES.c.id)
        )
        .mappings()
        .all()
    )
    found: dict[tuple[int, date], list[BilledLine]] = defaultdict(list)
    for row in rows:
        found[row["subscription_id"], row["span_end"]].append(related_line(row, {}))
    return found


def _readings(session: Session, client_id: int) -> tuple[ShownReading, ...]:
    entered, superseded = aliased(JournalRow), aliased(JournalRow)
    rows = session.execute(
        select(ReadingRow, entered, superseded.day)
        .join(entered, entered.id == ReadingRow.journal_id)
        .outerjoin(superseded, superseded.id == ReadingRow.superseded_by)
        .where(ReadingRow.subscription_id.in_(_mine(client_id)))
        .order_by(ReadingRow.day.desc(), ReadingRow.id.desc())
    )
    return tuple(
        ShownReading(
            on=reading.day,
            documents=reading.documents,
            entered_on=entry.day,
            author=entry.author,
            corrects=entry.act == "use_corrected",
            reason=entry.reason,
            superseded_on=superseded_on,
        )
        for reading, entry, superseded_on in rows
    )
