"""What begins when a client accepts: set by hand, checked, removed; its code counted, released."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.calendar import Interval
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refusal, Refused
from app.models.tables import PendingSubscriptionRow, RedemptionRow
from app.services.changes import Changes
from app.services.client_detail import client_bills
from app.services.journal import Books
from app.services.pending import clear_pending, pending_of, set_pending
from app.services.redemptions import codes_used_by
from tests.factories import client, noted, on_day, stocked, subscribe, tables

DRAFT = ClientStatus.DRAFT
YEARLY = Interval.YEARLY


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path)


@pytest.fixture
def draft(of: Books) -> int:
    return client(of, status=DRAFT)


def pending(of: Books, client_id: int) -> PendingSubscription | None:
    with of.database.read() as session:
        return pending_of(session, client_id)


def redeemed(of: Books) -> list[tuple[int, str]]:
    with of.database.read() as session:
        rows = session.scalars(select(RedemptionRow).order_by(RedemptionRow.id))
        return [(row.client_id, row.promo) for row in rows]


def test_it_is_stored_as_the_catalogue_writes_it_and_nothing_is_charged(
    of: Books, draft: int
) -> None:
    wanted = PendingSubscription(
        firm_pays=True,
        plan="pro",
        interval=YEARLY,
        add_ons=("relances", "archivage", "relances"),
        promo=" annuel50 ",
    )
    assert set_pending(of, draft, wanted) == Changes(clients=frozenset({draft}))
    assert pending(of, draft) == PendingSubscription(
        firm_pays=True,
        plan="pro",
        interval=YEARLY,
        add_ons=("archivage", "relances"),
        promo="ANNUEL50",
    )
    assert client_bills(of, draft) == ()
    assert redeemed(of) == [(draft, "ANNUEL50")]
    assert noted(of, draft) == {
        "before": None,
        "after": {
            "payer": "firm",
            "plan": "pro",
            "interval": "yearly",
            "add_ons": ["archivage", "relances"],
            "promo": "ANNUEL50",
        },
    }
    with of.database.read() as session:
        assert session.get_one(PendingSubscriptionRow, draft).by_hand


def test_it_is_changed_and_its_code_released(of: Books, draft: int) -> None:
    set_pending(of, draft, PendingSubscription(plan="pro", promo="CABINET15"))
    set_pending(of, draft, PendingSubscription(plan="pro", promo="MOINS5"))
    assert redeemed(of) == [(draft, "MOINS5")]
    set_pending(of, draft, PendingSubscription(plan="essentiel"))
    assert redeemed(of) == []
    assert noted(of, draft)["before"]["promo"] == "MOINS5"


def test_a_code_once_per_client_may_stay_on_another_plan(of: Books, draft: int) -> None:
    set_pending(of, draft, PendingSubscription(plan="pro", promo="BIENVENUE"))
    set_pending(of, draft, PendingSubscription(plan="essentiel", promo="BIENVENUE"))
    assert redeemed(of) == [(draft, "BIENVENUE")]


def test_only_the_latest_redemption_is_released(of: Books, draft: int) -> None:
    other = client(of)
    subscribe(of, other, "pro", code="CABINET15")
    with of.database.write() as session:
        session.add(RedemptionRow(promo="CABINET15", client_id=draft, day=date(2025, 1, 1)))
    set_pending(of, draft, PendingSubscription(plan="pro", promo="CABINET15"))
    clear_pending(of, draft)
    assert redeemed(of) == [(other, "CABINET15"), (draft, "CABINET15")]


def test_a_payer_alone_can_be_set(of: Books, draft: int) -> None:
    set_pending(of, draft, PendingSubscription(firm_pays=True))
    assert pending(of, draft) == PendingSubscription(firm_pays=True)
    assert noted(of, draft)["after"] == {
        "payer": "firm",
        "plan": "",
        "interval": "",
        "add_ons": [],
        "promo": "",
    }


WRONG = {
    "unknown plan": (PendingSubscription(plan="or"), Refusal.PLAN_UNKNOWN),
    "promo without plan": (PendingSubscription(promo="CABINET15"), Refusal.PLAN_MISSING),
    "add-on without plan": (PendingSubscription(add_ons=("relances",)), Refusal.PLAN_MISSING),
    "unknown add-on": (PendingSubscription(plan="pro", add_ons=("or",)), Refusal.ADD_ON_UNKNOWN),
    "add-on not offered": (
        PendingSubscription(plan="essentiel", add_ons=("relances",)),
        Refusal.ADD_ON_NOT_OFFERED,
    ),
    "add-on included": (
        PendingSubscription(plan="entreprise", add_ons=("archivage",)),
        Refusal.ADD_ON_NOT_OFFERED,
    ),
    "unknown promo": (PendingSubscription(plan="pro", promo="RIEN"), Refusal.PROMO_UNKNOWN),
    "expired promo": (PendingSubscription(plan="pro", promo="ETE2025"), Refusal.PROMO_EXPIRED),
    "promo for another plan": (
        PendingSubscription(plan="essentiel", interval=YEARLY, promo="ANNUEL50"),
        Refusal.PROMO_WRONG_PLAN,
    ),
    "promo for another interval": (
        PendingSubscription(plan="pro", promo="ANNUEL50"),
        Refusal.PROMO_WRONG_INTERVAL,
    ),
}


@pytest.mark.parametrize(("wanted", "reason"), WRONG.values(), ids=WRONG.keys())
def test_what_does_not_fit_is_refused(
    of: Books, draft: int, wanted: PendingSubscription, reason: Refusal
) -> None:
    set_pending(of, draft, PendingSubscription(plan="pro", promo="CABINET15"))
    before = tables(of)
    with pytest.raises(Refused) as refused:
        set_pending(of, draft, wanted)
    assert refused.value.reason is reason
    assert tables(of) == before


def test_a_code_is_used_once_per_client(of: Books, draft: int) -> None:
    with of.database.write() as session:
        session.add(RedemptionRow(promo="BIENVENUE", client_id=draft, day=date(2026, 2, 1)))
    with pytest.raises(Refused) as refused:
        set_pending(of, draft, PendingSubscription(plan="pro", promo="BIENVENUE"))
    assert refused.value.reason is Refusal.PROMO_USED_BY_CLIENT


def test_a_code_is_used_up_by_others(of: Books, draft: int) -> None:
    other = client(of)
    with of.database.write() as session:
        session.add_all(
            RedemptionRow(promo="MOINS5", client_id=other, day=date(2026, 2, 1)) for _ in range(50)
        )
    with pytest.raises(Refused) as refused:
        set_pending(of, draft, PendingSubscription(plan="pro", promo="MOINS5"))
    assert refused.value.reason is Refusal.PROMO_USED_UP


def test_validity_is_that_of_the_day_of_redemption(of: Books, draft: int) -> None:
    wanted = PendingSubscription(plan="pro", promo="BIENVENUE")
    set_pending(on_day(of, "2026-12-31"), draft, wanted)
    later = on_day(of, "2027-01-01")
    # What was redeemed in time goes with another plan, once, as long as it covers it.
    set_pending(later, draft, replace(wanted, plan="essentiel", promo="bienvenue"))
    assert pending(later, draft) == replace(wanted, plan="essentiel")
    with later.database.read() as session:
        assert codes_used_by(session, draft) == {"BIENVENUE": 1}
    with pytest.raises(Refused) as refused:
        set_pending(later, draft, replace(wanted, interval=Interval.YEARLY))
    assert refused.value.reason is Refusal.PROMO_WRONG_INTERVAL
    set_pending(later, draft, replace(wanted, promo=None))
    with pytest.raises(Refused) as refused:
        set_pending(later, draft, wanted)
    assert refused.value.reason is Refusal.PROMO_EXPIRED


def test_an_active_client_has_nothing_pending_set(of: Books) -> None:
    client_id = client(of)
    with pytest.raises(Refused) as refused:
        set_pending(of, client_id, PendingSubscription(plan="pro"))
    assert refused.value.reason is Refusal.STATUS_FORBIDS


@pytest.mark.parametrize("promo", [None, "CABINET15"])
def test_it_is_removed_and_its_code_released(of: Books, draft: int, promo: str | None) -> None:
    set_pending(of, draft, PendingSubscription(firm_pays=True, plan="pro", promo=promo))
    assert clear_pending(of, draft) == Changes(clients=frozenset({draft}))
    assert pending(of, draft) == PendingSubscription()
    assert redeemed(of) == []
    facts = noted(of, draft)
    assert (facts["before"]["plan"], facts["after"]) == ("pro", None)


def test_what_is_not_there_cannot_be_removed(of: Books, draft: int) -> None:
    with pytest.raises(Refused) as refused:
        clear_pending(of, draft)
    assert refused.value.reason is Refusal.NO_SUBSCRIPTION
