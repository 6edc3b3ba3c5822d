"""Books over a real file with the fictitious catalogue, and clients that were billed in it."""

import shutil
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Modify, preview_change
from app.domain.clients import ClientStatus
from app.domain.subscription import Subscription
from app.domain.timeline import Subscribing, open_running, start
from app.models.database import Database, open_database
from app.models.tables import AddOnRow, ClientRow, PlanRow, PriceRow, SubscriptionRow
from app.services.first_run import prepare
from app.services.journal import Books, firm_row, write_act
from app.services.renewals import catch_up
from app.services.subscription_reading import load_subscriptions
from app.services.subscription_writing import Written, write_subscriptions
from app.services.terms import load_terms
from tests.builders import MONTHLY, day, discount, fictitious

FIRM = Payer.FIRM


def make_template(path: Path) -> None:
    """Write a data file with the fictitious catalogue."""
    database = open_database(path)
    prepare(database)
    catalogue = fictitious()
    with database.write() as session:
        session.add_all(
            PlanRow(
                code=plan.code,
                rank=plan.rank,
                names=dict(plan.names),
                quota_monthly=plan.quota.monthly,
                quota_yearly=plan.quota.yearly,
                quota_by_month=plan.quota.by_month,
                overage=plan.overage,
                add_ons=list(plan.add_ons),
                includes=list(plan.includes),
            )
            for plan in catalogue.plans
        )
        session.add_all(
            AddOnRow(code=add_on.code, names=dict(add_on.names), position=place)
            for place, add_on in enumerate(catalogue.add_ons)
        )
        session.flush()
        session.add_all(
            PriceRow(
                **{owner: sold.code},
                new_from=version.new_from,
                existing_from=version.existing_from,
                monthly=version.monthly,
                yearly=version.yearly,
            )
            for owner, parts in (("plan", catalogue.plans), ("add_on", catalogue.add_ons))
            for sold in parts
            for version in sold.prices
        )
    database.close()


@dataclass
class Ledger:
    """A firm whose days the test decides."""

    database: Database
    day: date = date(2026, 9, 1)
    moment: datetime = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)
    clients: dict[str, int] = field(default_factory=dict)

    @property
    def books(self) -> Books:
        return Books(self.database, lambda: self.day, "Anne", lambda: self.moment)

    def by_month(self) -> None:
        with self.database.write() as session:
            firm_row(session).documents_by_month = True

    def client(self, reference: str, name: str = "", **fields: str) -> int:
        with self.database.write() as session:
            row = ClientRow(
                status=ClientStatus.ACTIVE,
                status_since=self.day,
                legal_name=name or f"Client {reference}",
                reference=reference,
                **{"country": "FR", **fields},
            )
            session.add(row)
            session.flush()
            self.clients[reference] = row.id
            return row.id

    def subscribe(
        self,
        reference: str,
        on: str,
        plan: str = "essentiel",
        interval: Interval = MONTHLY,
        *,
        add_ons: tuple[str, ...] = (),
        payer: Payer = FIRM,
        code: str | None = None,
        imported_from: str | None = None,
        country: str = "FR",
    ) -> None:
        """Start a subscription, or take one over that has been running elsewhere."""
        self.until(on)
        if reference not in self.clients:
            self.client(reference, country=country)
        wanted = Subscribing(
            reference=reference,
            client_country=country,
            plan=plan,
            interval=interval,
            add_ons=add_ons,
            payer=payer,
            discount=None if code is None else discount(code),
        )
        with write_act(self.books, "accepted") as act:
            terms = load_terms(act.session)
            if imported_from is None:
                new = start(wanted, terms, self.day)
            else:
                new = open_running(wanted, terms, started_on=day(imported_from), on=self.day)
            lines = tuple(service.running for service in new.services)
            write_subscriptions(act, [Written(self.clients[reference], new, lines)])

    def modify(self, reference: str, on: str, change: Modify) -> None:
        self.until(on)
        with write_act(self.books, "modified") as act:
            chosen = SubscriptionRow.client_id == self.clients[reference]
            ((id_, before),) = load_subscriptions(act.session, chosen).items()
            preview = preview_change(before, load_terms(act.session), change, self.day)
            owner = self.clients[reference]
            write_subscriptions(act, [Written(owner, preview.after, preview.today, id_)])

    def until(self, on: str) -> None:
        self.day = day(on)
        catch_up(self.books)

    def subscription(self, reference: str) -> Subscription:
        with self.database.read() as session:
            chosen = SubscriptionRow.client_id == self.clients[reference]
            return next(iter(load_subscriptions(session, chosen).values()))

    def rows(self, table: type[Any]) -> list[Any]:
        with self.database.read() as session:
            return list(session.scalars(select(table)))


def open_copy(template: Path, folder: Path) -> Ledger:
    target = folder / "cabinet.forfait"
    shutil.copyfile(template, target)
    return Ledger(open_database(target))
