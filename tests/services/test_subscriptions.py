"""Confirming what was previewed: the figures shown, or nothing; the code counted; a way to pay."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import PriceVersion
from app.domain.change import (
    Change,
    Modify,
    Preview,
    ResumeRenewal,
    StopRenewal,
    preview_change,
    preview_subscribing,
)
from app.domain.clients import ClientStatus
from app.domain.errors import Refusal, Refused
from app.domain.scheduled import Slot, Withdraw
from app.domain.timeline import Subscribing
from app.models.tables import ClientRow, RedemptionRow
from app.services.catalogue import import_catalogue
from app.services.changes import Changes
from app.services.client_detail import client_bills
from app.services.client_values import ClientFields
from app.services.clients import change_client
from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.settings import declared_payment_methods, remove_payment_method
from app.services.subscriptions import PreviewOutdated, confirm, for_change, subscribe
from tests import factories
from tests.builders import amounts
from tests.factories import (
    client,
    journal,
    noted,
    on_day,
    pays,
    sample_catalogue,
    stocked,
    subscription,
    tables,
)

TODAY = date(2026, 11, 22)


@pytest.fixture
def of(tmp_path: Path) -> Books:
    books = stocked(tmp_path)
    pays(books)
    return books


def shown(of: Books, client_id: int, change: Change) -> Preview:
    context = for_change(of, client_id)
    assert context.subscription is not None
    return preview_change(context.subscription, context.terms, change, context.today)


def done(of: Books, client_id: int, change: Change) -> Changes:
    return confirm(of, client_id, change, shown(of, client_id, change))


def redeemed(of: Books) -> list[tuple[int, str]]:
    with of.database.read() as session:
        rows = session.scalars(select(RedemptionRow).order_by(RedemptionRow.id))
        return [(row.client_id, row.promo) for row in rows]


def dearer(of: Books) -> None:
    """From today on Entreprise costs 90,00 €."""
    sample = sample_catalogue()
    version = PriceVersion(TODAY, 9000, 90000)
    plans = tuple(
        replace(plan, prices=(version,)) if plan.code == "entreprise" else plan
        for plan in sample.plans
    )
    import_catalogue(of, replace(sample, plans=plans))


def without_payment_method(of: Books) -> None:
    for method in declared_payment_methods(of):
        remove_payment_method(of, method.id)


# ------------------------------------------------------------------------- what the wizard gets


def test_the_wizard_gets_all_that_a_change_depends_on(of: Books) -> None:
    client_id = client(of, reference="D7", country="BE")
    factories.subscribe(of, client_id, "pro", code="BIENVENUE", on="2026-11-01")
    context = for_change(of, client_id)
    assert (context.client_id, context.name) == (client_id, "Boulangerie Martin")
    assert (context.reference, context.country) == ("D7", "BE")
    assert context.subscription == subscription(of, client_id)
    assert context.subscription.codes_used == {"BIENVENUE": 1}
    assert context.codes_used == {"BIENVENUE": 1}
    assert context.terms.catalogue == sample_catalogue()
    assert context.terms.redeemed == {"BIENVENUE": 1}
    assert context.firm.country == "FR"
    assert [method.last_four for method in context.payment_methods] == ["4242"]
    assert context.today == TODAY


def test_a_client_without_a_subscription_has_none_to_change(of: Books) -> None:
    client_id = client(of)
    assert for_change(of, client_id).subscription is None
    factories.subscribe(of, client_id, "pro")
    before = shown(of, client_id, StopRenewal())
    factories.modify(of, client_id, StopRenewal())
    later = on_day(of, "2026-12-22")
    with pytest.raises(Refused) as refused:
        confirm(later, client_id, StopRenewal(), before)
    assert refused.value.reason is Refusal.NO_SUBSCRIPTION
    assert for_change(later, client_id).subscription is None


# ------------------------------------------------------------------------- confirming


def test_what_is_confirmed_is_what_was_shown(of: Books) -> None:
    client_id = client(of)
    factories.subscribe(of, client_id, "pro", on="2026-11-01")
    change = Modify("entreprise", add_ons=frozenset({"relances"}), promo="cabinet15")
    preview = shown(of, client_id, change)
    assert confirm(of, client_id, change, preview) == Changes(clients=frozenset({client_id}))
    assert subscription(of, client_id) == preview.after
    latest, _ = client_bills(of, client_id)
    assert latest.lines == preview.today
    # 9 of 30 days: 26,90 € back; 79,00 € and 7,95 € charged.
    assert amounts(latest.lines) == [("pro", -807), ("entreprise", 2370), ("relances", 239)]


def test_the_history_says_from_what_to_what(of: Books) -> None:
    client_id = client(of)
    factories.subscribe(of, client_id, "pro", payer=Payer.CLIENT)
    done(of, client_id, Modify("essentiel", Interval.YEARLY))
    assert journal(of)[-1].act == "subscription_modified"
    assert noted(of, client_id) == {
        "before": {
            "plan": "pro",
            "interval": "monthly",
            "payer": "client",
            "add_ons": [],
            "promo": "",
            "price": 2690,
            "renews": True,
            "handed_over": False,
            "ended": "",
            "scheduled": [],
            "renewal": "2026-12-22",
        },
        "after": {
            "plan": "pro",
            "interval": "monthly",
            "payer": "firm",
            "add_ons": [],
            "promo": "",
            "price": 2690,
            "renews": True,
            "handed_over": False,
            "ended": "",
            "scheduled": [["plan", "essentiel"], ["interval", "yearly"]],
            "renewal": "2026-12-22",
        },
        "today": 0,
    }


def test_other_clients_are_not_touched(of: Books) -> None:
    client_id, other = client(of), client(of)
    for each in (client_id, other):
        factories.subscribe(of, each, "pro", add_ons=["relances"], code="MOINS5")
    before = subscription(of, other), client_bills(of, other)[0].lines
    done(of, client_id, Modify("entreprise"))
    assert (subscription(of, other), client_bills(of, other)[0].lines) == before


def test_an_older_preview_holds_where_only_time_passed(of: Books) -> None:
    """The renewal comes first, as it did in the preview."""
    client_id = client(of)
    factories.subscribe(of, client_id, "pro")
    later = on_day(of, "2026-12-22")
    change = Modify("entreprise")
    preview = shown(later, client_id, change)
    confirm(later, client_id, change, preview)
    assert subscription(of, client_id) == preview.after


@pytest.mark.parametrize("again", ["price", "day", "another change"])
def test_a_stale_preview_is_refused_with_the_fresh_one(of: Books, again: str) -> None:
    client_id = client(of)
    factories.subscribe(of, client_id, "pro", on="2026-11-01")
    change, now = Modify("entreprise"), of
    stale = shown(of, client_id, change)
    if again == "price":
        dearer(of)
    elif again == "day":
        now = on_day(of, "2026-11-23")
    else:
        done(of, client_id, Modify(add_ons=frozenset({"utilisateurs"})))
    before = tables(of)
    with pytest.raises(PreviewOutdated) as outdated:
        confirm(now, client_id, change, stale)
    assert outdated.value.fresh == shown(now, client_id, change)
    assert outdated.value.fresh != stale
    assert tables(of) == before
    confirm(now, client_id, change, outdated.value.fresh)


def test_an_act_is_not_applied_twice(of: Books) -> None:
    client_id = client(of)
    factories.subscribe(of, client_id, "pro")
    change = Modify("entreprise")
    preview = shown(of, client_id, change)
    confirm(of, client_id, change, preview)
    before = tables(of)
    with pytest.raises(Refused) as refused:
        confirm(of, client_id, change, preview)
    assert refused.value.reason is Refusal.NOTHING_CHANGES
    assert tables(of) == before


def test_stop_and_resume(of: Books) -> None:
    client_id = client(of)
    factories.subscribe(of, client_id, "pro")
    done(of, client_id, StopRenewal())
    assert not subscription(of, client_id).renews
    assert journal(of)[-1].act == "renewal_stopped"
    done(of, client_id, ResumeRenewal())
    assert subscription(of, client_id).renews
    assert journal(of)[-1].act == "renewal_resumed"


def test_what_was_scheduled_is_withdrawn(of: Books) -> None:
    client_id = client(of)
    factories.subscribe(of, client_id, "pro", add_ons=["relances"])
    done(of, client_id, Modify(add_ons=frozenset()))
    done(of, client_id, Withdraw(Slot.ADD_ON_END, "relances"))
    assert [service.ends for service in subscription(of, client_id).add_ons] == [False]
    assert noted(of, client_id)["withdrawn"] == ["add_on_end", "relances"]
    done(of, client_id, Modify("essentiel"))
    done(of, client_id, Withdraw(Slot.PLAN))
    assert noted(of, client_id)["withdrawn"] == ["plan", ""]


# ------------------------------------------------------------------------- payment methods


def test_a_way_to_pay_is_needed_where_something_is_due_today(of: Books) -> None:
    client_id = client(of)
    factories.subscribe(of, client_id, "pro", payer=Payer.CLIENT)
    without_payment_method(of)
    preview = shown(of, client_id, Modify("entreprise"))
    before = tables(of)
    with pytest.raises(Refused) as refused:
        confirm(of, client_id, Modify("entreprise"), preview)
    assert refused.value.reason is Refusal.NO_PAYMENT_METHOD
    assert tables(of) == before
    pays(of)
    confirm(of, client_id, Modify("entreprise"), preview)


def test_no_way_to_pay_is_needed_where_nothing_is_due(of: Books) -> None:
    free, stopping = client(of), client(of)
    factories.subscribe(of, free, "decouverte", payer=Payer.CLIENT)
    factories.subscribe(of, stopping, "pro")
    without_payment_method(of)
    done(of, free, Modify())
    assert subscription(of, free).payer is Payer.FIRM
    done(of, stopping, StopRenewal())


# ------------------------------------------------------------------------- promo codes


def test_a_code_is_counted_when_confirmed_and_released_when_replaced(of: Books) -> None:
    client_id = client(of)
    factories.subscribe(of, client_id, "pro")
    done(of, client_id, Modify(promo="BIENVENUE"))
    assert redeemed(of) == [(client_id, "BIENVENUE")]
    done(of, client_id, Modify(promo="CABINET15"))
    assert redeemed(of) == [(client_id, "CABINET15")]
    done(of, client_id, Modify(add_ons=frozenset({"relances"})))
    assert redeemed(of) == [(client_id, "CABINET15")]
    done(of, client_id, Withdraw(Slot.PROMO))
    assert redeemed(of) == []


def test_a_code_that_began_stays_counted(of: Books) -> None:
    client_id = client(of)
    factories.subscribe(of, client_id, "pro")
    done(of, client_id, Modify(promo="BIENVENUE"))
    later = on_day(of, "2026-12-22")
    catch_up(later)
    done(later, client_id, Modify(promo="CABINET15"))
    assert redeemed(of) == [(client_id, "BIENVENUE"), (client_id, "CABINET15")]
    with pytest.raises(Refused) as refused:
        done(later, client_id, Modify(promo="CABINET15"))
    assert refused.value.reason is Refusal.PROMO_ALREADY_ACTIVE


def test_the_last_redemption_taken_meanwhile_is_refused(of: Books) -> None:
    client_id, other = client(of), client(of)
    factories.subscribe(of, client_id, "pro")
    preview = shown(of, client_id, Modify(promo="MOINS5"))
    with of.database.write() as session:
        session.add_all(
            RedemptionRow(promo="MOINS5", client_id=other, day=TODAY) for _ in range(50)
        )
    with pytest.raises(Refused) as refused:
        confirm(of, client_id, Modify(promo="MOINS5"), preview)
    assert refused.value.reason is Refusal.PROMO_USED_UP


# ------------------------------------------------------------------------- subscribing


def wanted(of: Books, client_id: int, plan: str = "pro", payer: Payer = Payer.FIRM) -> Subscribing:
    context = for_change(of, client_id)
    return Subscribing(
        reference=context.reference,
        client_country=context.country,
        plan=plan,
        interval=Interval.MONTHLY,
        add_ons=("relances",),
        payer=payer,
    )


def first_shown(of: Books, client_id: int, new: Subscribing, promo: str | None = None) -> Preview:
    context = for_change(of, client_id)
    return preview_subscribing(new, context.terms, promo, context.today, context.codes_used)


def test_an_active_client_subscribes(of: Books) -> None:
    client_id = client(of)
    new = wanted(of, client_id)
    preview = first_shown(of, client_id, new, "bienvenue")
    assert subscribe(of, client_id, new, "bienvenue", preview) == Changes(
        clients=frozenset({client_id})
    )
    assert subscription(of, client_id) == preview.after
    assert redeemed(of) == [(client_id, "BIENVENUE")]
    facts = noted(of, client_id)
    assert (facts["before"], facts["after"]["plan"], facts["today"]) == (None, "pro", 2947)
    assert journal(of)[-1].act == "subscribed"


def test_an_active_client_subscribes_without_a_code(of: Books) -> None:
    client_id = client(of)
    new = wanted(of, client_id)
    subscribe(of, client_id, new, None, first_shown(of, client_id, new))
    assert redeemed(of) == []


@pytest.mark.parametrize("status", [s for s in ClientStatus if s is not ClientStatus.ACTIVE])
def test_only_active_clients_subscribe(of: Books, status: ClientStatus) -> None:
    client_id = client(of, status=status)
    new = wanted(of, client_id)
    with pytest.raises(Refused) as refused:
        subscribe(of, client_id, new, None, first_shown(of, client_id, new))
    assert refused.value.reason is Refusal.STATUS_FORBIDS


def test_a_client_has_one_subscription(of: Books) -> None:
    client_id = client(of)
    new = wanted(of, client_id)
    preview = first_shown(of, client_id, new)
    subscribe(of, client_id, new, None, preview)
    with pytest.raises(Refused) as refused:
        subscribe(of, client_id, new, None, preview)
    assert refused.value.reason is Refusal.ALREADY_SUBSCRIBED


def test_subscribing_needs_a_way_to_pay(of: Books) -> None:
    client_id = client(of)
    without_payment_method(of)
    new = wanted(of, client_id)
    with pytest.raises(Refused) as refused:
        subscribe(of, client_id, new, None, first_shown(of, client_id, new))
    assert refused.value.reason is Refusal.NO_PAYMENT_METHOD
    own = wanted(of, client_id, payer=Payer.CLIENT)
    subscribe(of, client_id, own, None, first_shown(of, client_id, own))


def test_a_stale_first_preview_is_refused(of: Books) -> None:
    client_id = client(of)
    new = replace(wanted(of, client_id, "entreprise"), add_ons=())
    stale = first_shown(of, client_id, new)
    dearer(of)
    before = tables(of)
    with pytest.raises(PreviewOutdated) as outdated:
        subscribe(of, client_id, new, None, stale)
    assert outdated.value.fresh == first_shown(of, client_id, new)
    assert tables(of) == before


def test_a_client_that_moved_meanwhile_is_billed_in_its_new_country(of: Books) -> None:
    client_id = client(of)
    new = wanted(of, client_id, payer=Payer.CLIENT)
    stale = first_shown(of, client_id, new)
    change_client(of, client_id, ClientFields("Boulangerie Martin", country="BE"))
    with pytest.raises(PreviewOutdated) as outdated:
        subscribe(of, client_id, new, None, stale)
    assert {line.vat_rate for line in outdated.value.fresh.today} == {2100}
    with of.database.read() as session:
        assert session.get_one(ClientRow, client_id).country == "BE"


def test_a_discount_comes_from_a_checked_code_alone(of: Books) -> None:
    client_id = client(of)
    new = wanted(of, client_id)
    sneaked = replace(new, discount=first_shown(of, client_id, new, "BIENVENUE").after.discount)
    preview = first_shown(of, client_id, sneaked)
    with pytest.raises(PreviewOutdated):
        subscribe(of, client_id, sneaked, None, preview)
    assert redeemed(of) == []
