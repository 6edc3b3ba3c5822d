"""Documents used: readings entered by hand, what they bill, and what the Usage tab shows."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.domain.billing import BilledLine
from app.domain.calendar import Period
from app.domain.errors import Refusal, Refused
from app.domain.overage import PastWindow, read_open, read_past
from app.domain.quota import ClosedWindow, Reading, exceeding
from app.domain.subscription import Terms
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    QuotaWindowRow,
    ReadingRow,
    SubscriptionRow,
)
from app.services.acts import act
from app.services.changes import Changes
from app.services.former import remember
from app.services.journal import Act, Books
from app.services.subscription_reading import load_subscriptions, running_of
from app.services.subscription_writing import Written, write_lines, write_subscriptions
from app.services.terms import load_terms


@dataclass(frozen=True, slots=True)
class ReadingPreview:
    """What a reading would do: the window that it counts in, and the lines that it bills today.

    An open window bills nothing before its end; a closed one the difference.
    """

    window: Period
    quota: int
    price: int
    """Per document beyond the quota."""
    before: int | None
    after: int
    is_open: bool
    lines: tuple[BilledLine, ...]

    @property
    def exceeded(self) -> int:
        """Documents beyond the quota, with the reading."""
        return exceeding(self.after, self.quota)


class ReadingOutdated(Exception):
    """What was confirmed is no longer what the reading bills; nothing was written."""

    def __init__(self, fresh: ReadingPreview) -> None:
        super().__init__("the preview of the reading is outdated")
        self.fresh = fresh


@dataclass(frozen=True, slots=True)
class _Read:
    """A reading applied in memory: where it counts, and what is to be written."""

    subscription_id: int
    preview: ReadingPreview
    readings: tuple[Reading, ...]
    written: Written | None
    """The running subscription with its new use; None: the window is closed."""


def preview_reading(
    books: Books, client_id: int, reading: Reading, *, corrects: bool = False
) -> ReadingPreview:
    """Return what a reading would do.

    Raises `Refused`: READING_IN_FUTURE, READING_TOO_EARLY, READING_BELOW, READING_ABOVE,
    NO_SUBSCRIPTION.
    """
    with books.database.read() as session:
        return _read(session, client_id, reading, books.today(), corrects=corrects).preview


def record_reading(
    books: Books,
    client_id: int,
    reading: Reading,
    confirmed: ReadingPreview,
    *,
    corrects: bool = False,
    reason: str = "",
) -> Changes:
    """Enter the documents used so far, as they were previewed; a correction is recorded as one.

    Raises `Refused` as `preview_reading` does, and `ReadingOutdated` where it now does another
    thing than what was confirmed.
    """
    with act(books, "use_corrected" if corrects else "use_read", reason) as a:
        found = _read(a.session, client_id, reading, a.today, corrects=corrects)
        if found.preview != confirmed:
            raise ReadingOutdated(found.preview)
        remember(a, client_id)
        write_reading(a, client_id, reading, found)
    return Changes(clients=frozenset({client_id}))


def write_reading(a: Act, client_id: int, reading: Reading, found: _Read) -> None:
    """Store a reading: the row, those it supersedes, the use in lists, the difference billed."""
    session = a.session
    end = found.preview.window.end
    counting = (
        ReadingRow.subscription_id == found.subscription_id,
        ReadingRow.window_end == end,
        ReadingRow.superseded_by.is_(None),
    )
    kept = [r.on for r in found.readings if r != reading]
    session.execute(
        update(ReadingRow)
        .where(*counting, ReadingRow.day.not_in(kept))
        .values(superseded_by=a.journal_id)
    )
    session.execute(
        insert(ReadingRow),
        [
            {
                "subscription_id": found.subscription_id,
                "window_end": end,
                "day": reading.on,
                "documents": reading.documents,
                "journal_id": a.journal_id,
                "superseded_by": None,
            }
        ],
    )
    if found.written is not None:
        write_subscriptions(a, [found.written])
    elif found.preview.lines:
        reference = session.get_one(ClientRow, client_id).reference
        write_lines(a, [(found.subscription_id, reference, found.preview.lines)])
    a.touch(
        client_id,
        read_on=reading.on.isoformat(),
        documents=reading.documents,
        documents_before=found.preview.before,
        window=[found.preview.window.start.isoformat(), end.isoformat()],
        today=sum(line.net for line in found.preview.lines),
    )


def _read(
    session: Session, client_id: int, reading: Reading, today: date, *, corrects: bool
) -> _Read:
    """Apply a reading to the window that contains its day: a closed one, or the open one."""
    if reading.on > today:
        raise Refused(Refusal.READING_IN_FUTURE, day=reading.on, today=today)
    terms = load_terms(session)
    found = past_window(session, client_id, reading.on)
    if found is not None:
        return _read_past(session, client_id, found, reading, terms, today, corrects=corrects)
    for subscription_id, subscription in load_subscriptions(session, running_of(client_id)).items():
        usage = subscription.usage
        if reading.on not in usage.window:
            break
        after = read_open(subscription, reading, corrects=corrects)
        plan = terms.catalogue.plan(subscription.plan.code)
        preview = ReadingPreview(
            window=usage.window,
            quota=plan.quota.documents(subscription.interval),
            price=plan.overage,
            before=usage.used,
            after=after.usage.used or 0,
            is_open=True,
            lines=(),
        )
        written = Written(client_id, after, (), subscription_id)
        return _Read(subscription_id, preview, after.usage.readings, written)
    raise Refused(Refusal.READING_TOO_EARLY, day=reading.on)


def _read_past(
    session: Session,
    client_id: int,
    found: tuple[int, PastWindow],
    reading: Reading,
    terms: Terms,
    today: date,
    *,
    corrects: bool,
) -> _Read:
    subscription_id, past = found
    country = session.get_one(ClientRow, client_id).country
    after, lines = read_past(past, reading, terms, country, today, corrects=corrects)
    preview = ReadingPreview(
        window=past.closed.window,
        quota=past.closed.quota,
        price=past.closed.price,
        before=past.used,
        after=after.used or 0,
        is_open=False,
        lines=lines,
    )
    return _Read(subscription_id, preview, after.readings, None)


def past_window(session: Session, client_id: int, on: date) -> tuple[int, PastWindow] | None:
    """Return the client's closed window that contains a day, with its subscription."""
    row = session.scalar(
        select(QuotaWindowRow)
        .join(SubscriptionRow, SubscriptionRow.id == QuotaWindowRow.subscription_id)
        .where(
            SubscriptionRow.client_id == client_id,
            QuotaWindowRow.start_day <= on,
            QuotaWindowRow.end_day > on,
        )
        .order_by(QuotaWindowRow.start_day.desc())
        .limit(1)
    )
    if row is None:
        return None
    return row.subscription_id, _past(session, row)


def _past(session: Session, row: QuotaWindowRow) -> PastWindow:
    lines = session.execute(
        select(
            BilledLineRow.documents_used,
            BilledLineRow.documents_quota,
            BilledLineRow.documents_billed,
            BilledLineRow.vat_rate,
        )
        .where(
            BilledLineRow.subscription_id == row.subscription_id,
            BilledLineRow.span_end == row.end_day,
            BilledLineRow.documents_used.is_not(None),
            BilledLineRow.reversed.is_(False),
        )
        .order_by(BilledLineRow.id)
    ).all()
    readings = session.execute(
        select(ReadingRow.day, ReadingRow.documents)
        .where(
            ReadingRow.subscription_id == row.subscription_id,
            ReadingRow.window_end == row.end_day,
            ReadingRow.superseded_by.is_(None),
        )
        .order_by(ReadingRow.day)
    )
    return PastWindow(
        closed_window(row),
        tuple(Reading(day, documents) for day, documents in readings),
        sum(exceeding(used or 0, quota or 0) - (billed or 0) for used, quota, billed, _ in lines),
        lines[-1].vat_rate if lines else None,
    )


def closed_window(row: QuotaWindowRow) -> ClosedWindow:
    """Return the domain's window of a row."""
    return ClosedWindow(
        window=Period(row.start_day, row.end_day),
        period=Period(row.period_start, row.period_end),
        plan=row.plan,
        quota=row.quota,
        price=row.price,
        payer=row.payer,
    )
