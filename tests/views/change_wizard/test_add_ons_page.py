"""The extra services: those to choose, those included, those that go with the plan."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from app.domain.calendar import Interval
from app.domain.subscription import Subscription
from app.services.journal import Books
from app.views.change_wizard.add_on_choices import Standing, choices
from app.views.change_wizard.draft import Draft, first_draft, running
from app.views.change_wizard.estimate import Estimate, estimated, twelve_months
from tests import factories
from tests.builders import TERMS, YEARLY, started
from tests.views.change_wizard.conftest import Opener, enter, press
from tests.views.change_wizard.test_draft import context
from tests.views.change_wizard.test_flows import KEY, shown

RENEWAL = date(2026, 12, 1)


def standings(
    subscription: Subscription | None, **changes: object
) -> dict[str, tuple[Standing, date | None]]:
    of = context(subscription)
    make: Callable[..., Draft] = replace
    draft = make(first_draft(of), **changes)
    found = choices(draft, of, running(of))
    return {choice.add_on.code: (choice.standing, choice.day) for choice in found}


def test_what_runs_stays_or_ends_and_the_rest_is_offered() -> None:
    running_two = started("2026-11-01", add_ons=["paiements", "archivage"])
    assert standings(running_two, add_ons=frozenset({"paiements", "utilisateurs"})) == {
        "paiements": (Standing.RUNNING, None),
        "utilisateurs": (Standing.BEGINS_TODAY, None),
        "archivage": (Standing.ENDS_AT_RENEWAL, None),
    }


def test_an_upgrade_includes_at_once() -> None:
    found = standings(started("2026-11-01", add_ons=["paiements"]), plan="entreprise")
    assert found["paiements"] == (Standing.INCLUDED, None)
    assert found["relances"] == (Standing.OFFERED, None)


def test_a_downgrade_waits_for_the_renewal() -> None:
    top = started("2026-11-01", "entreprise", add_ons=["relances"])
    found = standings(top, plan="essentiel", add_ons=frozenset({"relances", "paiements"}))
    assert found == {
        "paiements": (Standing.BEGINS_AT_RENEWAL, None),
        "utilisateurs": (Standing.OFFERED, None),
        "archivage": (Standing.OFFERED, None),
        "relances": (Standing.LOST_WITH_PLAN, RENEWAL),
    }
    assert standings(top)["archivage"] == (Standing.INCLUDED, None)


def test_without_a_subscription_or_a_plan() -> None:
    assert standings(None) == {}
    assert standings(None, plan="decouverte", add_ons=frozenset({"paiements"})) == {
        "paiements": (Standing.BEGINS_TODAY, None)
    }


def test_prices_are_those_of_the_chosen_interval() -> None:
    of = context(started("2026-11-01", add_ons=["paiements"]))
    draft = replace(first_draft(of), interval=YEARLY)
    assert [choice.price for choice in choices(draft, of, running(of))] == [4500, 6000, 3600]


def test_twelve_months_count_what_a_discount_still_gives() -> None:
    of = context(started("2026-11-01", code="BIENVENUE"))
    monthly = estimated(replace(first_draft(of), plan="pro"), of)
    # Two more periods at 20 % off 26.90, ten at the full price.
    assert twelve_months(monthly, TERMS) == 2 * 2152 + 10 * 2690
    yearly = estimated(replace(first_draft(of), plan="pro", interval=Interval.YEARLY), of)
    assert twelve_months(yearly, TERMS) == 26900
    assert twelve_months(Estimate(None, None), TERMS) is None


def test_rows_say_what_each_choice_does(paying: Books, opened: Opener) -> None:
    client_id = factories.client(paying)
    factories.subscribe(paying, client_id, "pro", add_ons=["relances"], on="2026-11-01")
    wizard = opened(client_id)
    press(wizard, KEY.Key_Left)
    enter(wizard, 2)
    assert list(wizard.add_ons_page.boxes) == ["paiements", "utilisateurs", "archivage"]
    said = shown(wizard.add_ons_page)
    assert "Essential does not offer it: it can be used until 30/11/2026 included" in said
    press(wizard, KEY.Key_Space)
    assert "Begins today" in shown(wizard.add_ons_page)
    box = wizard.add_ons_page.boxes["paiements"]
    assert box.accessibleDescription() == "€4.50, per month, Begins today"
    press(wizard, KEY.Key_Space)
    assert wizard.draft.add_ons == {"relances"}
    enter(wizard, 3)
    said = shown(wizard.confirmation_page)
    assert "Automatic reminders until 30/11/2026 included" in said


def test_a_plan_shows_the_services_that_it_offers(paying: Books, opened: Opener) -> None:
    client_id = factories.client(paying)
    wizard = opened(client_id)
    press(wizard, KEY.Key_Space)
    assert wizard.draft.plan == "decouverte"
    enter(wizard, 2)
    assert list(wizard.add_ons_page.boxes) == ["paiements"]
