"""Changing the catalogue: what it does to whom is previewed, and confirmed only as it was shown."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.impact import Impact, compared_until, impact
from app.models.tables import ClientRow, SubscriptionRow
from app.services.acts import act
from app.services.catalogue_difference import catalogue_difference
from app.services.catalogue_file.checking import check_catalogue
from app.services.catalogue_writing import check_replaceable, write_catalogue_rows
from app.services.changes import Changes
from app.services.journal import Books, Facts
from app.services.progress import Progress, unwatched
from app.services.subscription_reading import load_subscriptions
from app.services.terms import load_terms


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpactRow:
    """One client whose subscription a changed catalogue touches."""

    client_id: int
    name: str
    reference: str
    plan: str
    interval: Interval
    payer: Payer
    """Who pays on the first day that is billed otherwise; where none is, who pays now."""
    impact: Impact

    @property
    def per_month(self) -> int:
        """What the price of a period changes by, a yearly one brought to a month."""
        recurring = self.impact.recurring
        return recurring.per_month if recurring else 0

    @property
    def per_year(self) -> int:
        """What the periods of a year change by."""
        recurring = self.impact.recurring
        return recurring.per_year if recurring else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpactTotal:
    """What one payer pays more, or less, in all."""

    payer: Payer
    subscriptions: int
    """How many are billed otherwise."""
    per_month: int
    per_year: int


@dataclass(frozen=True, slots=True)
class CatalogueImpact:
    """What a changed catalogue does to the running subscriptions."""

    today: date
    until: date
    """The day up to which was compared."""
    rows: tuple[ImpactRow, ...]
    """Those touched: by the first day that is billed otherwise, then by name."""

    def total(self, payer: Payer) -> ImpactTotal:
        """Return the sums of one payer's rows."""
        billed = [row for row in self.rows if row.payer is payer and row.impact.days]
        return ImpactTotal(
            payer=payer,
            subscriptions=len(billed),
            per_month=sum(row.per_month for row in billed),
            per_year=sum(row.per_year for row in billed),
        )


class ImpactOutdated(Exception):
    """What was confirmed is no longer what the change does; nothing was written. `fresh` is."""

    def __init__(self, fresh: CatalogueImpact) -> None:
        super().__init__("the preview of the catalogue is outdated")
        self.fresh = fresh


def preview_catalogue(
    books: Books, wanted: Catalogue, progress: Progress = unwatched
) -> CatalogueImpact:
    """Return which running subscriptions a catalogue would touch, when and by how much.

    Raises `CatalogueFileError` with everything that is wrong with its values, and `Refused`
    (CURRENCY_IN_USE, CATALOGUE_IN_USE) where it may not replace the stored one.
    """
    check_catalogue(wanted)
    with books.database.read() as session:
        return _impact(session, wanted, books.today(), progress)


def change_catalogue(
    books: Books,
    wanted: Catalogue,
    confirmed: CatalogueImpact,
    *,
    reason: str = "",
    file: str = "",
    progress: Progress = unwatched,
) -> Changes:
    """Replace the catalogue by one whose impact was previewed.

    `reason` is why, for the journal; `file` is where the catalogue was read from, if it was.
    The impact is worked out again inside the transaction: raises `ImpactOutdated` where anything
    differs from what the person saw, and what `preview_catalogue` raises. The journal keeps every
    change from what to what.
    """
    check_catalogue(wanted)
    with act(books, "catalogue_changed", reason) as a:
        fresh = _impact(a.session, wanted, a.today, progress)
        if fresh != confirmed:
            raise ImpactOutdated(fresh)
        before = load_terms(a.session).catalogue
        write_catalogue_rows(a, wanted)
        a.facts |= {"changes": catalogue_difference(before, wanted)} | _touched(fresh)
        if file:
            a.facts["file"] = file
    return Changes(catalogue=True, firm=True)


def _touched(found: CatalogueImpact) -> Facts:
    """Return what the journal says of the subscriptions that a change touches."""
    facts: Facts = {"touched": len(found.rows)}
    for payer in Payer:
        total = found.total(payer)
        facts[f"{payer.value}_per_month"] = total.per_month
    return facts


def _impact(
    session: Session, wanted: Catalogue, today: date, progress: Progress
) -> CatalogueImpact:
    check_replaceable(session, wanted)
    now = load_terms(session)
    then = replace(now, catalogue=wanted)
    until = compared_until(now.catalogue, wanted, today)
    running = load_subscriptions(session, SubscriptionRow.ended_on.is_(None))
    owners = _owners(session)
    rows: list[ImpactRow] = []
    for done, (subscription_id, subscription) in enumerate(running.items(), start=1):
        found = impact(subscription, now=now, then=then, until=until)
        if found != Impact():
            client_id, name = owners[subscription_id]
            rows.append(
                ImpactRow(
                    client_id=client_id,
                    name=name,
                    reference=subscription.reference,
                    plan=subscription.plan.code,
                    interval=subscription.interval,
                    payer=found.first.payer if found.first else subscription.payer,
                    impact=found,
                )
            )
        progress(done, len(running))
    return CatalogueImpact(today, until, tuple(sorted(rows, key=_by_day)))


def _by_day(row: ImpactRow) -> tuple[date, str, int]:
    first = row.impact.first
    return (first.day if first else date.max, row.name.casefold(), row.client_id)


def _owners(session: Session) -> dict[int, tuple[int, str]]:
    rows = session.execute(
        select(SubscriptionRow.id, ClientRow.id, ClientRow.legal_name)
        .join(ClientRow, ClientRow.id == SubscriptionRow.client_id)
        .where(SubscriptionRow.ended_on.is_(None))
    )
    return {subscription_id: (client_id, name) for subscription_id, client_id, name in rows}
