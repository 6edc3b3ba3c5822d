"""The use of documents in a period: against the quota, billed beyond it, and what would fit."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.billing import BilledLine, Payer
from app.domain.calendar import Interval, Period
from app.domain.money import rounded
from app.domain.right_size import RightSize, WindowUse, expected_documents, right_size
from app.domain.subscription import Subscription, Terms, monthly_equivalent
from app.models.tables import ClientRow, QuotaWindowRow, ReadingRow, SubscriptionRow
from app.services.journal import Books
from app.services.progress import Progress, unwatched, watched
from app.services.reports.billing_rows import CLIENT_COLUMNS, BilledClient, billed_client
from app.services.reports.days import PeriodAsked
from app.services.subscription_reading import LINES, load_subscriptions, related_line
from app.services.terms import load_terms


@dataclass(frozen=True, slots=True)
class UsageParameters(PeriodAsked):
    """What is asked: the quota windows whose last day lies in the period.

    The window that runs today is among them where the period has today in it.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageRow:
    """What a client used in the period, and the plan that would fit as things stand today."""

    client: BilledClient
    payer: Payer | None
    """None: no subscription runs any more."""
    plan: str
    """Of today's subscription, or of the last window."""
    windows: int
    unread: int
    """Windows among them whose use was never read."""
    quota: int
    """Of all the windows together."""
    used: int | None
    """In the windows that were read; None where none was."""
    beyond: int
    """Documents beyond the quota, window by window: what is left in one does not help another."""
    lines: tuple[BilledLine, ...]
    """What was billed for them; for the running window nothing yet."""
    fitting: RightSize | None
    """None: nothing is known of the use, or nothing runs."""
    interval: Interval
    """Of the next renewal, which `fitting` compares at."""

    @property
    def overage(self) -> int:
        """Billed beyond the quota, before VAT."""
        return sum(line.net for line in self.lines)

    @property
    def expected(self) -> int | None:
        """Documents a month that are expected."""
        return None if self.fitting is None else rounded(self.fitting.documents)

    @property
    def saves(self) -> int:
        """What the cheapest plan would save a month: of a year's, the monthly equivalent."""
        fitting = self.fitting
        return 0 if fitting is None else monthly_equivalent(fitting.saves, self.interval)


@dataclass(frozen=True, slots=True)
class UsageReport:
    """Every client that had a window in the period, by name; amounts in units of `currency`."""

    parameters: UsageParameters
    currency: str
    rows: tuple[UsageRow, ...]

    @property
    def used(self) -> int:
        """Documents used in all."""
        return sum(row.used or 0 for row in self.rows)

    @property
    def beyond(self) -> int:
        """Documents beyond the quotas in all."""
        return sum(row.beyond for row in self.rows)

    @property
    def overage(self) -> int:
        """Billed for them in all, before VAT."""
        return sum(row.overage for row in self.rows)

    @property
    def saves(self) -> int:
        """What the fitting plans would save a month in all."""
        return sum(row.saves for row in self.rows)


def usage_report(
    books: Books, parameters: UsageParameters, progress: Progress = unwatched
) -> UsageReport:
    """Return the use in a period, in the same number of queries however many clients."""
    today = books.today()
    with books.database.read() as session:
        terms = load_terms(session)
        running, owners = _running(session)
        windows = _windows(session)
        for client_id, subscription in running.items():
            windows[client_id].append(_open(owners[client_id], subscription, terms))
        lines = _overage(session)
        rows = session.execute(select(*CLIENT_COLUMNS).order_by(ClientRow.sort_name, ClientRow.id))
        clients = [billed_client(row) for row in rows.mappings() if row["client_id"] in windows]
        asked = _Asked(parameters, lines, terms, today)
        found = tuple(
            row
            for client in watched(clients, progress)
            for row in _row(client, running.get(client.id), windows[client.id], asked)
        )
    return UsageReport(parameters, terms.catalogue.currency, found)


@dataclass(frozen=True, slots=True)
class _Window:
    """A quota window of a subscription: its plan, its quota, its use (None: never read)."""

    subscription: int
    span: Period
    plan: str
    quota: int
    used: int | None
    ended_on: date | None = None
    """The day on which the subscription ended, perhaps in the middle of the window."""
    is_open: bool = False

    @property
    def last_day(self) -> date:
        """The last day on which documents counted in it."""
        last = self.span.last_day
        return last if self.ended_on is None else min(last, self.ended_on)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What every row is made with."""

    parameters: UsageParameters
    lines: Mapping[tuple[int, date], Sequence[BilledLine]]
    """The overage billed, by subscription and end of window."""
    terms: Terms
    today: date

    def has(self, window: _Window) -> bool:
        """Whether a window is in the period."""
        start, end = self.parameters.start, self.parameters.end
        return start <= (self.today if window.is_open else window.last_day) <= end


def _row(
    client: BilledClient,
    running: Subscription | None,
    windows: Sequence[_Window],
    asked: _Asked,
) -> list[UsageRow]:
    """Return the row of a client; nothing where it had no window in the period."""
    within = [window for window in windows if asked.has(window)]
    if not within:
        return []
    read = [(window.used, window.quota) for window in within if window.used is not None]
    return [
        UsageRow(
            client=client,
            payer=None if running is None else running.payer,
            plan=within[-1].plan if running is None else running.plan.code,
            windows=len(within),
            unread=len(within) - len(read),
            quota=sum(window.quota for window in within),
            used=sum(used for used, _ in read) if read else None,
            beyond=sum(max(0, used - quota) for used, quota in read),
            lines=tuple(
                line
                for window in within
                for line in asked.lines.get((window.subscription, window.span.end), ())
            ),
            fitting=_fitting(running, windows, asked),
            interval=Interval.MONTHLY if running is None else running.next_interval,
        )
    ]


def _fitting(
    running: Subscription | None, windows: Sequence[_Window], asked: _Asked
) -> RightSize | None:
    """Compare the plans as the client's own tab does: by its last windows, whatever the period."""
    if running is None:
        return None
    closed = [WindowUse(window.span, window.used) for window in windows if not window.is_open]
    documents = expected_documents(closed, running.usage)
    if documents is None:
        return None
    return right_size(running, asked.terms, documents, asked.today)


def _running(session: Session) -> tuple[dict[int, Subscription], dict[int, int]]:
    """Return what runs, and the id of it, by client."""
    runs = SubscriptionRow.ended_on.is_(None)
    owners = dict(
        session.execute(select(SubscriptionRow.id, SubscriptionRow.client_id).where(runs)).all()
    )
    loaded = load_subscriptions(session, runs)
    return (
        {owners[id_]: subscription for id_, subscription in loaded.items()},
        {client_id: id_ for id_, client_id in owners.items()},
    )


def _open(subscription_id: int, running: Subscription, terms: Terms) -> _Window:
    window, plan = running.usage.window, terms.catalogue.plan(running.plan.code)
    return _Window(
        subscription_id,
        window,
        plan.code,
        plan.quota.covering(window),
        running.usage.used,
        is_open=True,
    )


def _windows(session: Session) -> defaultdict[int, list[_Window]]:
    """Return the windows that have ended, by client, the earliest first."""
    used = {
        (subscription, end): documents
        for subscription, end, documents in session.execute(
            select(ReadingRow.subscription_id, ReadingRow.window_end, ReadingRow.documents)
            .where(ReadingRow.superseded_by.is_(None))
            .order_by(ReadingRow.day)
        )
    }
    found = defaultdict[int, list[_Window]](list)
    rows = session.execute(
        select(SubscriptionRow.client_id, SubscriptionRow.ended_on, QuotaWindowRow)
        .join(SubscriptionRow, SubscriptionRow.id == QuotaWindowRow.subscription_id)
        .order_by(QuotaWindowRow.end_day)
    )
    for client_id, ended_on, row in rows:
        key = (row.subscription_id, row.end_day)
        span = Period(row.start_day, row.end_day)
        found[client_id].append(
            _Window(row.subscription_id, span, row.plan, row.quota, used.get(key), ended_on)
        )
    return found


def _overage(session: Session) -> Mapping[tuple[int, date], Sequence[BilledLine]]:
    """Return the lines of overage by subscription and end of window, undone ones left out."""
    rows = session.execute(
        select(LINES)
        .where(LINES.c.documents_used.is_not(None), LINES.c.reversed.is_(False))
        .order_by(LINES.c.id)
    )
    found = defaultdict[tuple[int, date], list[BilledLine]](list)
    for row in rows.mappings():
        found[row["subscription_id"], row["span_end"]].append(related_line(row, {}))
    return found
