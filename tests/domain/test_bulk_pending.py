"""One change for many pending subscriptions: nothing is charged, what is not asked for stays."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.billing import Payer
from app.domain.bulk_change import BulkChange
from app.domain.bulk_pending import (
    PendingClient,
    PendingPreview,
    pending_previews,
    preview_pending,
)
from app.domain.bulk_totals import bulk_totals
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refusal, Refused
from app.domain.subscription import Terms
from tests.builders import CLIENT, FIRM, TERMS, YEARLY, day
from tests.domain import strategies

TODAY = day("2026-11-22")
ESSENTIEL = PendingSubscription(firm_pays=True, plan="essentiel")


def client(
    pending: PendingSubscription | None = ESSENTIEL,
    status: ClientStatus = ClientStatus.DRAFT,
    **used: int,
) -> PendingClient:
    return PendingClient("Martin", "D1", "FR", status, pending, used)


def done(pending: PendingSubscription | None, change: BulkChange) -> PendingSubscription:
    return preview_pending(client(pending), TERMS, change, TODAY).after


def reason(of: PendingClient, change: BulkChange) -> Refusal:
    with pytest.raises(Refused) as refused:
        preview_pending(of, TERMS, change, TODAY)
    return refused.value.reason


def test_every_inactive_client_can_and_an_active_one_cannot() -> None:
    for status in ClientStatus:
        if status is ClientStatus.ACTIVE:
            assert reason(client(status=status), BulkChange(plan="pro")) is Refusal.STATUS_FORBIDS
        else:
            found = preview_pending(client(status=status), TERMS, BulkChange(plan="pro"), TODAY)
            assert found.after.plan == "pro"


def test_what_it_costs_is_told_as_if_it_began_today_and_nothing_is_owed() -> None:
    found = preview_pending(client(), TERMS, BulkChange(plan="pro", interval=YEARLY), TODAY)
    assert (found.now, found.then) == (1090, 2242)
    assert (found.firm_now, found.firm_then) == (1090, 2242)
    assert [line.net for line in found.then_lines] == [26900]
    assert (found.then_interval, found.today, found.firm_owes) == (YEARLY, (), False)


def test_what_the_client_is_to_pay_is_left_unless_the_firm_becomes_the_payer() -> None:
    to_pay = replace(ESSENTIEL, firm_pays=False)
    assert reason(client(to_pay), BulkChange(plan="pro")) is Refusal.PAID_BY_CLIENT
    assert done(to_pay, BulkChange(plan="pro", payer=FIRM)).firm_pays
    found = preview_pending(client(to_pay), TERMS, BulkChange(payer=FIRM), TODAY)
    assert (found.firm_now, found.firm_then) == (0, 1090)
    assert done(ESSENTIEL, BulkChange(payer=CLIENT)) == to_pay


def test_where_nothing_was_pending_a_plan_is_needed() -> None:
    assert reason(client(None), BulkChange(interval=YEARLY)) is Refusal.PLAN_MISSING
    assert reason(client(None), BulkChange(promo="CABINET15")) is Refusal.PLAN_MISSING
    found = preview_pending(client(None), TERMS, BulkChange(plan="pro", payer=FIRM), TODAY)
    assert (found.before, found.now, found.then) == (None, None, 2690)
    assert found.promo_before is None
    payer = preview_pending(client(None), TERMS, BulkChange(payer=FIRM), TODAY)
    assert (payer.after.plan, payer.then, payer.then_lines, payer.firm_then) == (None, None, (), 0)


def test_services_that_the_plan_sells_stay_and_those_it_includes_are_no_error() -> None:
    has = replace(ESSENTIEL, plan="pro", add_ons=("paiements", "utilisateurs"))
    climbs = BulkChange(plan="entreprise", add=frozenset({"archivage", "relances"}))
    assert done(has, climbs).add_ons == ("relances", "utilisateurs")
    ends = BulkChange(end=frozenset({"paiements"}))
    assert done(has, ends).add_ons == ("utilisateurs",)
    wrong = BulkChange(add=frozenset({"relances"}))
    assert reason(client(), wrong) is Refusal.ADD_ON_NOT_OFFERED


def test_a_code_is_checked_when_it_is_taken_and_covers_when_it_is_kept() -> None:
    welcome = replace(ESSENTIEL, promo="BIENVENUE")
    assert done(ESSENTIEL, BulkChange(promo="bienvenue")) == welcome
    used = client(ESSENTIEL, BIENVENUE=1)
    assert reason(used, BulkChange(promo="BIENVENUE")) is Refusal.PROMO_USED_BY_CLIENT
    assert done(welcome, BulkChange(plan="pro")).promo == "BIENVENUE"
    assert reason(client(welcome), BulkChange(interval=YEARLY)) is Refusal.PROMO_WRONG_INTERVAL
    assert reason(client(welcome), BulkChange(plan="decouverte")) is Refusal.PROMO_WRONG_PLAN
    assert reason(client(welcome), BulkChange(promo="BIENVENUE")) is Refusal.NOTHING_CHANGES
    assert reason(client(), BulkChange(promo="RIEN")) is Refusal.PROMO_UNKNOWN


def test_renewal_is_nothing_to_ask_of_what_has_not_begun() -> None:
    assert reason(client(), BulkChange(renews=False)) is Refusal.NOTHING_CHANGES


def test_codes_are_counted_on_the_way() -> None:
    promo_codes = tuple(replace(p, max_redemptions=1) for p in TERMS.catalogue.promo_codes)
    of = Terms(replace(TERMS.catalogue, promo_codes=promo_codes), TERMS.vat)
    two = {7: client(), 5: client()}
    found = dict(pending_previews(two, of, BulkChange(promo="CABINET15"), TODAY))
    assert list(found) == [5, 7]
    assert isinstance(found[5], PendingPreview)
    assert isinstance(found[7], Refused)
    assert bulk_totals(found.values()).monthly == 926 - 1090


PENDING = st.builds(
    PendingSubscription,
    st.booleans(),
    st.sampled_from(strategies.PLANS),
    strategies.INTERVALS,
)
CHANGES = st.builds(
    BulkChange,
    plan=st.none() | st.sampled_from(strategies.PLANS),
    interval=st.none() | strategies.INTERVALS,
    add=st.frozensets(st.sampled_from(strategies.ADD_ONS), max_size=1),
    payer=st.none() | st.sampled_from(Payer),
)


@given(strategies.TERMS, PENDING, CHANGES)
def test_only_what_is_switched_on_is_touched_and_twice_is_once(
    terms: Terms, pending: PendingSubscription, change: BulkChange
) -> None:
    try:
        found = preview_pending(client(pending), terms, change, TODAY)
    except Refused:
        return
    after = found.after
    assert after.plan == (change.plan or pending.plan)
    assert after.interval is (change.interval or pending.interval)
    assert after.payer is (change.payer or pending.payer)
    assert found.firm_then == (found.then if after.firm_pays else 0)
    with pytest.raises(Refused) as refused:
        preview_pending(client(after), terms, change, TODAY)
    assert refused.value.reason in (Refusal.NOTHING_CHANGES, Refusal.PAID_BY_CLIENT)


def test_the_order_in_which_services_were_stored_is_no_change() -> None:
    has = replace(ESSENTIEL, plan="pro", add_ons=("utilisateurs", "paiements"))
    assert reason(client(has), BulkChange(payer=FIRM)) is Refusal.NOTHING_CHANGES
