"""The forecast: what the portfolio will cost month by month, and what its last year did cost."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Text, func, select, type_coerce
from sqlalchemy.orm import Session

from app.domain.billing import BilledLine, LineKind, Payer
from app.domain.calendar import Period
from app.domain.forecast import (
    MOST,
    YEAR,
    Cost,
    PlanForecast,
    expected_lines,
    forecast,
    months_ahead,
)
from app.models.tables import BilledLineRow, ClientRow, SubscriptionRow
from app.services.journal import Books, Facts
from app.services.progress import Progress, unwatched, watched
from app.services.reports.billing_rows import CLIENT_COLUMNS, BilledClient, billed_client
from app.services.reports.days import month_of, months_before
from app.services.subscription_reading import load_subscriptions
from app.services.terms import load_terms


@dataclass(frozen=True, slots=True)
class ForecastParameters:
    """What is asked: so many whole months after this one. Raises ValueError outside 1 to 60."""

    months: int = YEAR
    payer: Payer | None = None
    """None: whoever pays."""

    def __post_init__(self) -> None:
        """Check the number."""
        if not 1 <= self.months <= MOST:
            raise ValueError(f"a forecast of {self.months} months")

    def facts(self) -> Facts:
        """Return what the journal keeps, so that the report can be made again."""
        return {"months": self.months, "payer": self.payer.value if self.payer else None}


@dataclass(frozen=True, slots=True)
class ExpectedLine:
    """A line that time will bill, and whose it is."""

    client: BilledClient
    line: BilledLine


@dataclass(frozen=True, slots=True)
class BilledMonth:
    """What a payer was billed in a month that has begun, by its first day; before VAT."""

    start: date
    payer: Payer
    net: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """What will be billed after `today`, in minor units of `currency`, before VAT."""

    parameters: ForecastParameters
    today: date
    currency: str
    months: tuple[Period, ...]
    """What is left of this month, where something is; then the months asked for."""
    rows: tuple[PlanForecast, ...]
    lines: tuple[ExpectedLine, ...]
    """Every line expected, by day, then reference."""
    billed: tuple[BilledMonth, ...]
    """The last twelve months, this one up to today among them; a payer without lines has none."""

    def month(self, place: int, payer: Payer | None = None) -> Cost:
        """Return what a month will cost, a payer or both."""
        return sum((r.months[place] for r in self.rows if payer in (None, r.payer)), Cost())

    def total(self, payer: Payer | None = None) -> Cost:
        """Return what all the months will cost, a payer or both."""
        return sum((row.total for row in self.rows if payer in (None, row.payer)), Cost())

    def behind(
        self, *, payer: Payer | None = None, plan: str | None = None, month: Period | None = None
    ) -> tuple[ExpectedLine, ...]:
        """Return the lines that make a figure; None takes all."""
        return tuple(
            expected
            for expected in self.lines
            for line in (expected.line,)
            if payer in (None, line.payer)
            and plan in (None, line.plan)
            and (month is None or line.day in month)
        )


def forecast_of(
    books: Books, parameters: ForecastParameters, progress: Progress = unwatched
) -> Forecast:
    """Return what will be billed if nobody changes anything, by the rules that will bill it.

    The same number of queries however many clients; nothing is written.
    """
    today = books.today()
    months = months_ahead(today, parameters.months)
    with books.database.read() as session:
        terms, clients = load_terms(session), _clients(session)
        running = load_subscriptions(session, SubscriptionRow.ended_on.is_(None))
        billed = tuple(
            month for month in _billed(session, today) if parameters.payer in (None, month.payer)
        )
    lines = [
        ExpectedLine(clients[subscription_id], line)
        for subscription_id, subscription in watched(running.items(), progress)
        for line in expected_lines(subscription, terms, after=today, until=months[-1].last_day)
        if parameters.payer in (None, line.payer)
    ]
    lines.sort(key=lambda expected: (expected.line.day, expected.client.reference))
    rows = forecast((expected.line for expected in lines), months, terms.catalogue)
    currency = terms.catalogue.currency
    return Forecast(parameters, today, currency, months, rows, tuple(lines), billed)


def _clients(session: Session) -> Mapping[int, BilledClient]:
    rows = session.execute(
        select(SubscriptionRow.id, *CLIENT_COLUMNS)
        .join(ClientRow, ClientRow.id == SubscriptionRow.client_id)
        .where(SubscriptionRow.ended_on.is_(None))
    )
    return {row["id"]: billed_client(row) for row in rows.mappings()}


def _billed(session: Session, today: date) -> tuple[BilledMonth, ...]:
    """Return what the last twelve months billed, by payer; no opening balances."""
    starts = months_before(today, YEAR)
    month = func.substr(type_coerce(BilledLineRow.day, Text), 1, 7)
    sums = session.execute(
        select(month, BilledLineRow.payer, func.sum(BilledLineRow.net))
        .where(BilledLineRow.day.between(starts[0], today), BilledLineRow.kind != LineKind.OPENING)
        .group_by(month, BilledLineRow.payer)
    )
    found = {(written, payer): net for written, payer, net in sums}
    return tuple(
        BilledMonth(start, payer, found[month_of(start), payer])
        for start in starts
        for payer in Payer
        if (month_of(start), payer) in found
    )
