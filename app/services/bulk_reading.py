"""The clients of a bulk change as they stand: a fixed number of queries, however many there are."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.bulk import bulk_previews
from app.domain.bulk_change import BulkChange
from app.domain.bulk_pending import PendingClient, begun_today, pending_previews
from app.domain.bulk_totals import Outcome
from app.domain.clients import PendingSubscription
from app.domain.errors import Refusal, Refused
from app.domain.right_size import WindowUse
from app.domain.subscription import Subscription, Terms
from app.models.tables import (
    ClientRow,
    PendingSubscriptionRow,
    RedemptionRow,
    SubscriptionRow,
)
from app.services.client_lists import Tab
from app.services.closed_use import closed_use
from app.services.subscription_reading import load_subscriptions

_AT_ONCE = 10_000
"""Ids in one condition: the database takes three times as many values in a statement."""


@dataclass(slots=True)
class Chosen:
    """The clients of a selection, by id."""

    tab: Tab
    names: dict[int, tuple[str, str]] = field(default_factory=dict)
    """The name and the reference of each."""
    subscriptions: dict[int, Subscription] = field(default_factory=dict)
    """In Active: what runs."""
    subscription_ids: dict[int, int] = field(default_factory=dict)
    closed: dict[int, list[WindowUse]] = field(default_factory=dict)
    """In Active: the use of the quota windows that have ended."""
    pending: dict[int, PendingClient] = field(default_factory=dict)
    """In Inactive: what begins at acceptance."""

    def outcomes(
        self, terms: Terms, change: BulkChange, today: date
    ) -> Iterator[tuple[int, Outcome]]:
        """Preview a change for each, in the order of their references; last who has nothing."""
        if self.tab is Tab.INACTIVE:
            yield from pending_previews(self.pending, terms, change, today)
            return
        yield from bulk_previews(self.subscriptions, terms, change, today, self.closed)
        for client_id in self.names:
            if client_id not in self.subscriptions:
                yield client_id, Refused(Refusal.NO_SUBSCRIPTION)

    def running(self, client_id: int, terms: Terms, today: date) -> Subscription | None:
        """What a client has, or would have if it accepted today; None where there is nothing."""
        if self.tab is Tab.ACTIVE:
            return self.subscriptions.get(client_id)
        client = self.pending[client_id]
        return begun_today(client, client.pending or PendingSubscription(), terms, today)


def load_chosen(session: Session, tab: Tab, client_ids: Sequence[int]) -> Chosen:
    """Load clients with what the tab is about; those who are gone are left out."""
    chosen = Chosen(tab)
    for start in range(0, len(client_ids), _AT_ONCE):
        part = client_ids[start : start + _AT_ONCE]
        if tab is Tab.ACTIVE:
            _load_running(session, part, chosen)
        else:
            _load_pending(session, part, chosen)
    return chosen


def _load_running(session: Session, client_ids: Sequence[int], chosen: Chosen) -> None:
    rows = session.execute(
        select(ClientRow.id, ClientRow.legal_name, ClientRow.reference).where(
            ClientRow.id.in_(client_ids)
        )
    )
    chosen.names |= {client_id: (name, reference) for client_id, name, reference in rows}
    running = SubscriptionRow.client_id.in_(client_ids) & SubscriptionRow.ended_on.is_(None)
    owners = dict(
        session.execute(select(SubscriptionRow.id, SubscriptionRow.client_id).where(running)).all()
    )
    for subscription_id, subscription in load_subscriptions(session, running).items():
        chosen.subscriptions[owners[subscription_id]] = subscription
        chosen.subscription_ids[owners[subscription_id]] = subscription_id
    chosen.closed |= closed_use(session, client_ids)


def _load_pending(session: Session, client_ids: Sequence[int], chosen: Chosen) -> None:
    pending = {
        row.client_id: PendingSubscription(
            row.firm_pays, row.plan, row.interval, tuple(row.add_ons), row.promo
        )
        for row in session.scalars(
            select(PendingSubscriptionRow).where(PendingSubscriptionRow.client_id.in_(client_ids))
        )
    }
    used: dict[int, dict[str, int]] = defaultdict(dict)
    for client_id, promo, times in session.execute(
        select(RedemptionRow.client_id, RedemptionRow.promo, func.count())
        .where(RedemptionRow.client_id.in_(client_ids))
        .group_by(RedemptionRow.client_id, RedemptionRow.promo)
    ):
        used[client_id][promo] = times
    for row in session.scalars(select(ClientRow).where(ClientRow.id.in_(client_ids))):
        chosen.names[row.id] = (row.legal_name, row.reference)
        chosen.pending[row.id] = PendingClient(
            name=row.legal_name,
            reference=row.reference,
            country=row.country,
            status=row.status,
            pending=pending.get(row.id),
            codes_used=used[row.id],
        )
