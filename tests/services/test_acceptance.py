"""Accepting and leaving: what starts, what goes on, what runs to its end."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.billing import BilledLine, Payer
from app.domain.calendar import Interval
from app.domain.change import Change, ExpireNow, HandOver, StopRenewal
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refusal, Refused
from app.domain.subscription import Subscription
from app.models.tables import ClientRow, PendingSubscriptionRow, RedemptionRow, SubscriptionRow
from app.services.changes import Changes
from app.services.check import check
from app.services.client_detail import client_bills
from app.services.clients import accept, archive, change_client, fields_of, invite, lose
from app.services.journal import Books
from app.services.pending import set_pending
from app.services.renewals import catch_up
from app.services.subscription_reading import load_subscriptions
from tests.factories import (
    client,
    modify,
    noted,
    on_day,
    running,
    stocked,
    subscribe,
    subscription,
    tables,
)

INVITED, ACTIVE = ClientStatus.INVITED, ClientStatus.ACTIVE
TODAY = date(2026, 11, 22)

Leaving = Callable[[Books, int], Changes]


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path)


def invited(of: Books, invited_on: date | None = None) -> int:
    return client(of, status=INVITED, invited_on=invited_on)


def stored(of: Books, client_id: int) -> ClientRow:
    with of.database.read() as session:
        return session.get_one(ClientRow, client_id)


def billed(of: Books, client_id: int) -> list[BilledLine]:
    return [line for bill in reversed(client_bills(of, client_id)) for line in bill.lines]


def subscriptions(of: Books, client_id: int) -> list[Subscription]:
    with of.database.read() as session:
        return list(load_subscriptions(session, SubscriptionRow.client_id == client_id).values())


def test_what_is_pending_starts_on_the_day(of: Books) -> None:
    client_id = invited(of)
    set_pending(
        of,
        client_id,
        PendingSubscription(firm_pays=True, plan="pro", add_ons=("relances",), promo="BIENVENUE"),
    )
    assert accept(of, client_id, TODAY) == Changes(clients=frozenset({client_id}))
    begun = subscription(of, client_id)
    assert (begun.started_on, begun.payer, begun.renews) == (TODAY, Payer.FIRM, True)
    assert begun.discount is not None
    assert (begun.discount.code, begun.discount.left) == ("BIENVENUE", 2)
    # 26,90 € less 20 %, and 7,95 € that the code does not cover.
    assert [line.net for line in billed(of, client_id)] == [2152, 795]
    row = stored(of, client_id)
    assert (row.status, row.status_since) == (ACTIVE, TODAY)
    assert noted(of, client_id) == {
        "status": ["invited", "active"],
        "plan": "pro",
        "interval": "monthly",
        "payer": "firm",
    }
    with of.database.read() as session:
        assert session.get(PendingSubscriptionRow, client_id) is None
        assert len(session.scalars(select(RedemptionRow)).all()) == 1


def test_a_past_day_bills_from_that_day(of: Books) -> None:
    client_id = invited(of, invited_on=date(2026, 9, 1))
    set_pending(of, client_id, PendingSubscription(plan="pro", promo="BIENVENUE"))
    accept(of, client_id, date(2026, 9, 20))
    assert [(line.day, line.net, line.payer) for line in billed(of, client_id)] == [
        (date(2026, 9, 20), 1992, Payer.CLIENT),
        (date(2026, 10, 20), 1992, Payer.CLIENT),
        (date(2026, 11, 20), 1992, Payer.CLIENT),
    ]
    assert subscription(of, client_id).period.end == date(2026, 12, 20)
    assert stored(of, client_id).status_since == date(2026, 9, 20)
    assert [step["day"] for step in noted(of, client_id)["steps"]] == ["2026-10-20", "2026-11-20"]


@pytest.mark.parametrize("pending", [None, PendingSubscription(firm_pays=True)])
def test_without_a_plan_nothing_starts(of: Books, pending: PendingSubscription | None) -> None:
    client_id = invited(of)
    if pending is not None:
        set_pending(of, client_id, pending)
    accept(of, client_id, TODAY)
    assert stored(of, client_id).status is ACTIVE
    assert subscriptions(of, client_id) == []
    assert noted(of, client_id) == {"status": ["invited", "active"]}


def test_a_future_day_is_refused(of: Books) -> None:
    client_id = invited(of)
    before = tables(of)
    with pytest.raises(Refused) as refused:
        accept(of, client_id, date(2026, 11, 23))
    assert refused.value.reason is Refusal.ACCEPTED_IN_FUTURE
    assert refused.value.facts == {"day": date(2026, 11, 23), "today": TODAY}
    assert tables(of)["clients"] == before["clients"]


def test_a_day_before_the_invitation_is_refused(of: Books) -> None:
    client_id = invited(of, invited_on=date(2026, 11, 20))
    with pytest.raises(Refused) as refused:
        accept(of, client_id, date(2026, 11, 19))
    assert refused.value.reason is Refusal.ACCEPTED_BEFORE_INVITED
    assert refused.value.facts == {"day": date(2026, 11, 19), "invited": date(2026, 11, 20)}
    accept(of, client_id, date(2026, 11, 20))


@pytest.mark.parametrize("status", [s for s in ClientStatus if s is not INVITED])
def test_only_who_is_invited_accepts(of: Books, status: ClientStatus) -> None:
    client_id = client(of, status=status)
    with pytest.raises(Refused) as refused:
        accept(of, client_id, TODAY)
    assert refused.value.reason is Refusal.STATUS_FORBIDS


@pytest.mark.parametrize(("leaving", "status"), [(archive, "archived"), (lose, "lost")])
def test_leaving_lets_the_subscription_run_to_its_end(
    of: Books, leaving: Leaving, status: str
) -> None:
    client_id, other = client(of), client(of)
    subscribe(of, client_id, "pro")
    subscribe(of, other, "pro")
    assert leaving(of, client_id) == Changes(clients=frozenset({client_id}))
    assert stored(of, client_id).status.value == status
    running = subscription(of, client_id)
    assert (running.renews, running.ended_on) == (False, None)
    assert noted(of, client_id) == {"status": ["active", status], "runs_until": "2026-12-21"}
    catch_up(on_day(of, "2027-01-22"))
    assert subscription(of, client_id).ended_on == date(2026, 12, 22)
    assert len(billed(of, client_id)) == 1
    assert len(billed(of, other)) == 3


def test_leaving_without_a_subscription(of: Books) -> None:
    client_id = client(of)
    archive(of, client_id)
    assert noted(of, client_id) == {"status": ["active", "archived"]}


def test_who_comes_back_in_time_goes_on_with_the_renewal(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro")
    archive(of, client_id)
    invite(of, (client_id,))
    set_pending(of, client_id, PendingSubscription(firm_pays=True, plan="essentiel"))
    accept(of, client_id, TODAY)
    assert noted(of, client_id) == {"status": ["invited", "active"], "resumed": "pro"}
    catch_up(on_day(of, "2026-12-22"))
    (running,) = subscriptions(of, client_id)
    assert (running.plan.code, running.renews) == ("pro", True)
    assert len(billed(of, client_id)) == 2


def test_who_comes_back_afterwards_starts_what_is_pending(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro")
    archive(of, client_id)
    later = on_day(of, "2026-12-22")
    invite(later, (client_id,))
    set_pending(later, client_id, PendingSubscription(firm_pays=True, plan="essentiel"))
    accept(later, client_id, date(2026, 12, 22))
    ended, running = subscriptions(of, client_id)
    assert (ended.plan.code, ended.ended_on) == ("pro", date(2026, 12, 22))
    assert (running.plan.code, running.started_on) == ("essentiel", date(2026, 12, 22))


def test_who_came_back_in_time_is_recorded_late(of: Books) -> None:
    """Accepted before the period's end, told after it: nothing is billed twice for those days."""
    client_id = client(of)
    subscribe(of, client_id, "pro")
    archive(of, client_id)
    invite(of, (client_id,))
    set_pending(of, client_id, PendingSubscription(firm_pays=True, plan="essentiel"))
    later = on_day(of, "2026-12-24")
    catch_up(later)
    assert subscription(of, client_id).ended_on == date(2026, 12, 22)
    accept(later, client_id, date(2026, 12, 20))
    (running,) = subscriptions(of, client_id)
    assert (running.plan.code, running.renews, running.ended_on) == ("pro", True, None)
    assert [line.day for line in billed(of, client_id)] == [TODAY, date(2026, 12, 22)]
    assert noted(of, client_id)["resumed"] == "pro"
    assert not check(later).complaints


def test_a_changed_client_keeps_its_subscription(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro", Interval.YEARLY, payer=Payer.CLIENT)
    with of.database.read() as session:
        own = fields_of(session, session.get_one(ClientRow, client_id))
    before = tables(of)
    changed = type(own)(own.legal_name, reference="Z1", country="BE")
    change_client(of, client_id, changed)
    after = tables(of)
    touched = {name for name in before if before[name] != after[name]}
    assert touched == {"clients", "former_states", "journal", "journal_clients"}
    assert subscription(of, client_id).client_country == "BE"


@pytest.mark.parametrize("stops", [StopRenewal(), HandOver()])
def test_what_the_firm_had_stopped_itself_stays_so(of: Books, stops: Change) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro")
    modify(of, client_id, stops)
    before = subscription(of, client_id)
    lose(of, client_id)
    invite(of, (client_id,))
    accept(of, client_id, TODAY)
    assert subscription(of, client_id) == before
    later = on_day(of, "2026-12-22")
    catch_up(later)
    assert subscription(later, client_id).ended_on == date(2026, 12, 22)


def test_an_acceptance_before_an_end_at_once_begins_nothing_twice(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro")
    archive(of, client_id)
    invite(of, (client_id,))
    set_pending(of, client_id, PendingSubscription(firm_pays=True, plan="essentiel"))
    later = on_day(of, "2026-11-25")
    modify(later, client_id, ExpireNow())
    before = tables(later)
    with pytest.raises(Refused) as refused:
        accept(later, client_id, date(2026, 11, 24))
    assert refused.value.reason is Refusal.BEGINS_BEFORE_END
    assert tables(later) == before
    accept(later, client_id, date(2026, 11, 25))
    assert running(later, client_id).plan.code == "essentiel"
