"""The portfolio as of a day: every client as it stood, stands or will stand."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import RowMapping, select
from sqlalchemy.orm import Session

from app.domain.as_of import Standing, stood, will_stand
from app.domain.billing import BilledLine, Payer
from app.domain.clients import ClientStatus
from app.domain.subscription import Terms
from app.models.tables import ClientRow, SubscriptionRow
from app.services.journal import Books, Facts
from app.services.progress import Progress, unwatched, watched
from app.services.reports.billing_rows import CLIENT_COLUMNS, BilledClient, billed_client
from app.services.reports.past import (
    Entry,
    arrangements_since,
    entries_of_clients,
    status_on,
)
from app.services.subscription_reading import LINES, load_subscriptions, related_line
from app.services.terms import load_terms


@dataclass(frozen=True, slots=True)
class PortfolioParameters:
    """What is asked: the portfolio at the end of the day `on`."""

    on: date

    def facts(self) -> Facts:
        """Return what the journal keeps, so that the report can be made again."""
        return {"on": self.on.isoformat()}


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioRow:
    """A client as of the day, named as today; without a subscription `standing` is None."""

    client: BilledClient
    status: ClientStatus
    standing: Standing | None
    quota: int | None
    """Documents that one window covers, by the catalogue of today."""

    @property
    def renewal(self) -> date | None:
        """The day on which it renews; None where it does not."""
        standing = self.standing
        return standing.period.end if standing is not None and standing.renews else None


@dataclass(frozen=True, slots=True)
class PayerTotal:
    """The subscriptions of one payer, and what they cost a month (before VAT)."""

    payer: Payer
    clients: int
    monthly: int


@dataclass(frozen=True, slots=True)
class Portfolio:
    """Every client that the books knew on the day, by name; amounts in units of `currency`."""

    parameters: PortfolioParameters
    today: date
    currency: str
    rows: tuple[PortfolioRow, ...]
    totals: tuple[PayerTotal, ...]
    """The firm, then the clients; both, whether they pay anything or not."""

    @property
    def monthly(self) -> int:
        """What the whole portfolio costs a month."""
        return sum(total.monthly for total in self.totals)

    @property
    def subscribed(self) -> int:
        """How many clients had a subscription."""
        return sum(total.clients for total in self.totals)


def portfolio_as_of(
    books: Books, parameters: PortfolioParameters, progress: Progress = unwatched
) -> Portfolio:
    """Return the portfolio as of a day, in the same number of queries however many clients.

    A past day is what was billed and journalled by its end; today and later is what is stored,
    advanced on values that are never stored: as it will be if nobody changes anything.
    """
    on, today = parameters.on, books.today()
    with books.database.read() as session:
        terms = load_terms(session)
        clients = _clients(session)
        statuses, standings = (
            _past(session, on, clients, progress)
            if on < today
            else _coming(session, terms, on, clients, progress)
        )
    rows = tuple(
        PortfolioRow(
            client=billed_client(row),
            status=statuses[row["client_id"]],
            standing=found,
            quota=terms.catalogue.plan(found.plan).quota.documents(found.interval)
            if found
            else None,
        )
        for row in clients
        if row["client_id"] in statuses
        for found in (standings.get(row["client_id"]),)
    )
    return Portfolio(parameters, today, terms.catalogue.currency, rows, _totals(rows))


_AsOf = tuple[Mapping[int, ClientStatus], Mapping[int, Standing]]
"""Of each client by its id: the status, and the subscription where one ran."""


def _clients(session: Session) -> Sequence[RowMapping]:
    chosen = select(*CLIENT_COLUMNS, ClientRow.status).order_by(ClientRow.sort_name, ClientRow.id)
    return session.execute(chosen).mappings().all()


def _coming(
    session: Session, terms: Terms, on: date, clients: Sequence[RowMapping], progress: Progress
) -> _AsOf:
    """Advance what is stored to the day."""
    owners = _owners(session)
    running = load_subscriptions(session, SubscriptionRow.ended_on.is_(None))
    found = {
        owners[subscription_id].client_id: will_stand(subscription, terms, on)
        for subscription_id, subscription in watched(running.items(), progress)
    }
    statuses = {row["client_id"]: row["status"] for row in clients}
    return statuses, {id_: standing for id_, standing in found.items() if standing}


def _past(session: Session, on: date, clients: Sequence[RowMapping], progress: Progress) -> _AsOf:
    """Read the day from what was billed and journalled by its end."""
    entries, owners, lines = entries_of_clients(session), _owners(session), _lines(session, on)
    statuses = {
        row["client_id"]: status
        for row in clients
        for status in (status_on(entries.get(row["client_id"], ()), on),)
        if status is not None
    }
    found: dict[int, Standing] = {}
    for subscription_id, billed in watched(lines.items(), progress):
        owner = owners[subscription_id]
        standing = _stood(owner, billed, entries.get(owner.client_id, ()), on)
        if standing is not None:
            found[owner.client_id] = standing
    return statuses, found


def _stood(
    owner: "_Owner", billed: Sequence[BilledLine], entries: Sequence[Entry], on: date
) -> Standing | None:
    arrangements = arrangements_since(entries, owner.started_on)
    return stood(billed, arrangements, on, ended_on=owner.ended_on)


@dataclass(frozen=True, slots=True)
class _Owner:
    """Whose a subscription is, and from when to when it ran."""

    client_id: int
    started_on: date
    ended_on: date | None


def _owners(session: Session) -> Mapping[int, _Owner]:
    rows = session.execute(
        select(
            SubscriptionRow.id,
            SubscriptionRow.client_id,
            SubscriptionRow.started_on,
            SubscriptionRow.ended_on,
        )
    )
    return {id_: _Owner(client_id, since, until) for id_, client_id, since, until in rows}


def _lines(session: Session, on: date) -> Mapping[int, Sequence[BilledLine]]:
    """Return the lines of each subscription that cover a day and had been billed by its end.

    A credit and a reversal cover days of the line that they answer: it is always among them.
    """
    rows = session.execute(
        select(LINES)
        .where(LINES.c.day <= on, LINES.c.span_start <= on, LINES.c.span_end > on)
        .order_by(LINES.c.id)
    )
    stored = {row["id"]: row for row in rows.mappings()}
    found = defaultdict[int, list[BilledLine]](list)
    for row in stored.values():
        found[row["subscription_id"]].append(related_line(row, stored))
    return found


def _totals(rows: Sequence[PortfolioRow]) -> tuple[PayerTotal, ...]:
    monthly: dict[Payer, list[int]] = {payer: [] for payer in Payer}
    for row in rows:
        if row.standing is not None:
            monthly[row.standing.payer].append(row.standing.monthly_price)
    return tuple(PayerTotal(payer, len(found), sum(found)) for payer, found in monthly.items())
