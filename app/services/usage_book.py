"""The quota windows of clients in memory: what a reading of one would do, a query or none."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select, true
from sqlalchemy.orm import Session

from app.domain.billing import BilledLine
from app.domain.calendar import Period
from app.domain.errors import Refusal, Refused
from app.domain.overage import PastWindow, billed_once_more, closing, read_open, read_past
from app.domain.quota import ClosedWindow, Reading, exceeding
from app.domain.subscription import Subscription, Terms
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    QuotaWindowRow,
    ReadingRow,
    SubscriptionRow,
)
from app.services.subscription_reading import load_subscriptions
from app.services.terms import load_terms

_Key = tuple[int, date]
"""A subscription and the end of one of its windows."""


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


@dataclass(frozen=True, slots=True)
class TakenReading:
    """A reading applied in memory: where it counts, and what the window or subscription becomes."""

    client_id: int
    subscription_id: int
    reading: Reading
    preview: ReadingPreview
    state: Subscription | PastWindow

    @property
    def kept(self) -> tuple[Reading, ...]:
        """The readings of the window that count now, the new one among them."""
        if isinstance(self.state, Subscription):
            return self.state.usage.readings
        return self.state.readings


class UsageBook:
    """The running subscriptions and closed windows of clients; a reading taken changes it."""

    def __init__(
        self,
        terms: Terms,
        countries: dict[int, str],
        running: dict[int, tuple[int, Subscription]],
        past: dict[int, list[tuple[int, PastWindow]]],
        ended: Mapping[int, date],
    ) -> None:
        self.terms = terms
        self._countries = countries
        self._running = running
        self._past = past
        self._ended = ended

    def copy(self) -> "UsageBook":
        """Return a book in which readings can be tried without changing this one."""
        past = {client_id: list(windows) for client_id, windows in self._past.items()}
        return UsageBook(self.terms, self._countries, dict(self._running), past, self._ended)

    def take(
        self, client_id: int, reading: Reading, today: date, *, corrects: bool = False
    ) -> TakenReading:
        """Apply a reading to the window that contains its day: the open one, or a closed one.

        A window that was closed before its end, with its subscription, takes none after that day.
        Raises `Refused`: READING_IN_FUTURE, READING_TOO_EARLY, READING_BELOW, READING_ABOVE.
        """
        if reading.on > today:
            raise Refused(Refusal.READING_IN_FUTURE, day=reading.on, today=today)
        running = self._running.get(client_id)
        if running is not None and reading.on in running[1].usage.window:
            return self._open(client_id, reading, corrects=corrects)
        windows = self._past.get(client_id, [])
        for place in reversed(range(len(windows))):
            subscription_id, past = windows[place]
            if reading.on in past.closed.window and reading.on <= self._ended.get(
                subscription_id, past.closed.window.end
            ):
                return self._late(client_id, place, reading, today, corrects=corrects)
        raise Refused(Refusal.READING_TOO_EARLY, day=reading.on)

    def counted(self, client_id: int, on: date) -> int | None:
        """Return the documents that count as read on a day; None: it was not read then."""
        known = [reading for _, past in self._past.get(client_id, []) for reading in past.readings]
        if client_id in self._running:
            known += self._running[client_id][1].usage.readings
        return next((reading.documents for reading in known if reading.on == on), None)

    def _open(
        self,
        client_id: int,
        reading: Reading,
        *,
        corrects: bool,
    ) -> TakenReading:
        subscription_id, subscription = self._running[client_id]
        after = read_open(subscription, reading, corrects=corrects)
        self._running[client_id] = (subscription_id, after)
        terms = closing(subscription, self.terms)
        preview = ReadingPreview(
            window=terms.window,
            quota=terms.quota,
            price=terms.price,
            before=subscription.usage.used,
            after=after.usage.used or 0,
            is_open=True,
            lines=(),
        )
        return TakenReading(client_id, subscription_id, reading, preview, after)

    def _late(
        self,
        client_id: int,
        place: int,
        reading: Reading,
        today: date,
        *,
        corrects: bool,
    ) -> TakenReading:
        country = self._countries[client_id]
        subscription_id, past = self._past[client_id][place]
        after, lines = read_past(past, reading, self.terms, country, today, corrects=corrects)
        self._past[client_id][place] = (subscription_id, after)
        preview = ReadingPreview(
            window=past.closed.window,
            quota=past.closed.quota,
            price=past.closed.price,
            before=past.used,
            after=after.used or 0,
            is_open=False,
            lines=lines,
        )
        return TakenReading(client_id, subscription_id, reading, preview, after)


def load_usage(session: Session, client_ids: Collection[int] | None = None) -> UsageBook:
    """Return the book of some clients, or of all: a fixed number of queries."""
    where: ColumnElement[bool] = true()
    if client_ids is not None:
        where = SubscriptionRow.client_id.in_(list(client_ids))
    row = SubscriptionRow
    known = session.execute(select(row.id, row.client_id, row.ended_on).where(where)).all()
    owners = {id_: client_id for id_, client_id, _ in known}
    countries = session.execute(
        select(ClientRow.id, ClientRow.country).where(
            ClientRow.id.in_(select(SubscriptionRow.client_id).where(where))
        )
    )
    running = load_subscriptions(session, where & SubscriptionRow.ended_on.is_(None))
    return UsageBook(
        load_terms(session),
        dict(countries.all()),
        {owners[id_]: (id_, subscription) for id_, subscription in running.items()},
        _past_windows(session, where, owners),
        {id_: ended_on for id_, _, ended_on in known if ended_on is not None},
    )


def _past_windows(
    session: Session, where: ColumnElement[bool], owners: dict[int, int]
) -> dict[int, list[tuple[int, PastWindow]]]:
    """Return the closed windows of each client, the earliest first."""
    mine = select(SubscriptionRow.id).where(where)
    windows = session.scalars(
        select(QuotaWindowRow)
        .where(QuotaWindowRow.subscription_id.in_(mine))
        .order_by(QuotaWindowRow.end_day)
    )
    readings: dict[_Key, tuple[Reading, ...]] = defaultdict(tuple)
    for read in session.scalars(
        select(ReadingRow)
        .where(ReadingRow.subscription_id.in_(mine), ReadingRow.superseded_by.is_(None))
        .order_by(ReadingRow.day)
    ):
        readings[read.subscription_id, read.window_end] += (Reading(read.day, read.documents),)
    billed: dict[_Key, tuple[tuple[int, int], ...]] = defaultdict(tuple)
    for line in session.scalars(
        select(BilledLineRow)
        .where(
            BilledLineRow.subscription_id.in_(mine),
            BilledLineRow.documents_used.is_not(None),
            BilledLineRow.reversed.is_(False),
        )
        .order_by(BilledLineRow.id)
    ):
        key = line.subscription_id, line.span_end
        used, quota, before = line.documents_used, line.documents_quota, line.documents_billed
        documents = exceeding(used or 0, quota or 0) - (before or 0)
        billed[key] = billed_once_more(billed[key], documents, line.vat_rate)
    found: dict[int, list[tuple[int, PastWindow]]] = defaultdict(list)
    for row in windows:
        key = row.subscription_id, row.end_day
        past = PastWindow(closed_window(row), readings[key], billed[key])
        found[owners[row.subscription_id]].append((row.subscription_id, past))
    return found


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
