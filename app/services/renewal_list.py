"""What renews between two days, and what each renewal will cost: never stored, always reckoned."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.calendar import Anchor, Interval, boundary
from app.domain.coming import Renewal, coming_renewals
from app.domain.forecast import MOST
from app.models.tables import ClientRow, SubscriptionRow
from app.services.journal import Books, Facts
from app.services.progress import Progress, unwatched, watched
from app.services.reports.billing_rows import CLIENT_COLUMNS, BilledClient, billed_client
from app.services.subscription_reading import load_subscriptions
from app.services.terms import load_terms


@dataclass(frozen=True, slots=True)
class RenewalParameters:
    """What is asked: the days, the first and the last included, and whose renewals.

    Raises ValueError where the last day lies before the first.
    """

    first: date
    last: date
    payer: Payer | None = None
    """None: whoever pays."""

    def __post_init__(self) -> None:
        """Check the order of the days."""
        if self.last < self.first:
            raise ValueError(f"renewals from {self.first} to {self.last}")

    def facts(self) -> Facts:
        """Return what the journal keeps, so that the list can be made again."""
        return {
            "start": self.first.isoformat(),
            "end": self.last.isoformat(),
            "payer": self.payer.value if self.payer else None,
        }


@dataclass(frozen=True, slots=True)
class RenewalRow:
    """A renewal, or the end that comes instead, of a client named as today."""

    subscription_id: int
    client: BilledClient
    renewal: Renewal

    @property
    def id(self) -> tuple[int, date]:
        """What names the row: a subscription renews once a day."""
        return self.subscription_id, self.renewal.day


@dataclass(frozen=True, slots=True)
class RenewalSum:
    """What some rows come to: how many renew, how many end, and the price of those that renew."""

    renewals: int = 0
    ends: int = 0
    net: int = 0
    """Before VAT, in minor units."""


@dataclass(frozen=True, slots=True)
class RenewalList:
    """The renewals after `today` among the days asked for, by day, then reference."""

    parameters: RenewalParameters
    today: date
    currency: str
    rows: tuple[RenewalRow, ...]
    running: int
    """Subscriptions that run today, whether they renew in these days or not."""


def renewal_list(
    books: Books, parameters: RenewalParameters, progress: Progress = unwatched
) -> RenewalList:
    """Return the renewals of some days, if nobody changes anything, by the rules that bill them.

    The renewals of today and before have been billed, and are the reports'. The same number of
    queries however many clients; nothing is written. Raises ValueError for a last day that lies
    further ahead than `latest_day`.
    """
    today = books.today()
    if parameters.last > latest_day(today):
        raise ValueError(f"renewals up to {parameters.last}, seen on {today}")
    with books.database.read() as session:
        terms, clients = load_terms(session), _clients(session)
        running = load_subscriptions(session, SubscriptionRow.ended_on.is_(None))
    rows = [
        RenewalRow(subscription_id, clients[subscription_id], renewal)
        for subscription_id, subscription in watched(running.items(), progress)
        for renewal in coming_renewals(
            subscription, terms, today, first=parameters.first, last=parameters.last
        )
        if parameters.payer in (None, renewal.payer)
    ]
    rows.sort(key=lambda row: (row.renewal.day, row.client.reference, row.subscription_id))
    return RenewalList(parameters, today, terms.catalogue.currency, tuple(rows), len(running))


def latest_day(today: date) -> date:
    """Return the last day that can be asked for: later price lists are guesses.

    >>> str(latest_day(date(2026, 11, 22)))
    '2031-11-30'
    """
    first_of_next = boundary(Anchor(today.year, today.month, 1), Interval.MONTHLY, MOST + 1)
    return date.fromordinal(first_of_next.toordinal() - 1)


def summed(rows: Iterable[RenewalRow], payer: Payer | None = None) -> RenewalSum:
    """Return what rows come to, a payer's or all."""
    prices = [row.renewal.price for row in rows if payer in (None, row.renewal.payer)]
    known = [price for price in prices if price is not None]
    return RenewalSum(len(known), len(prices) - len(known), sum(known))


def by_day(rows: Sequence[RenewalRow]) -> Mapping[date, tuple[RenewalRow, ...]]:
    """Return the rows of each day that has some."""
    found: dict[date, list[RenewalRow]] = {}
    for row in rows:
        found.setdefault(row.renewal.day, []).append(row)
    return {day: tuple(of_day) for day, of_day in found.items()}


def _clients(session: Session) -> Mapping[int, BilledClient]:
    rows = session.execute(
        select(SubscriptionRow.id, *CLIENT_COLUMNS)
        .join(ClientRow, ClientRow.id == SubscriptionRow.client_id)
        .where(SubscriptionRow.ended_on.is_(None))
    )
    return {row["id"]: billed_client(row) for row in rows.mappings()}
