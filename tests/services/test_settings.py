"""The firm's settings: its card, how it pays, and what those invited from now on get."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refusal, Refused
from app.models.tables import PaymentMethodRow, VatRateRow
from app.services.changes import Changes
from app.services.first_run import Fresh, prepare
from app.services.journal import Books
from app.services.pending import set_pending
from app.services.settings import (
    FirmCard,
    FirmState,
    PaymentMethod,
    Preferences,
    add_card,
    add_mandate,
    change_firm,
    change_preferences,
    clients_paid_for,
    declared_payment_methods,
    firm,
    firm_state,
    preferences,
    remove_payment_method,
    vat_rates,
)
from app.services.terms import load_terms
from tests.factories import (
    books,
    client,
    journal,
    on_day,
    sample_catalogue,
    stocked,
    subscribe,
    tables,
    take_over,
)

TODAY = date(2026, 11, 22)


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path)


# ------------------------------------------------------------------------- a new file


def test_a_new_file_has_a_firm_in_france_and_the_first_rates(tmp_path: Path) -> None:
    new = books(tmp_path)
    assert firm(new) == FirmCard()
    assert firm_state(new) == FirmState("", fictitious=False, set_up=False, latest_day=None)
    with new.database.read() as session:
        rates = {row.country: row.rate for row in session.scalars(select(VatRateRow))}
    assert rates == {"FR": 2000, "BE": 2100, "LU": 1700}


def test_a_file_is_prepared_once(tmp_path: Path) -> None:
    new = books(tmp_path)
    before = tables(new)
    assert prepare(new.database) == Fresh(set_up=False)
    assert tables(new) == before
    change_firm(new, FirmCard(name="Cabinet Fontaine"))
    assert prepare(new.database) == Fresh(set_up=True)


# ------------------------------------------------------------------------- the firm's card


def test_the_card_is_changed_and_the_change_noted(of: Books) -> None:
    card = FirmCard(
        name="Cabinet Fontaine", country="BE", billing_email="a@example.org", reverse_charge=True
    )
    assert change_firm(of, card) == Changes(firm=True)
    assert firm(of) == card
    assert firm_state(of) == FirmState(
        "Cabinet Fontaine", fictitious=False, set_up=True, latest_day=TODAY
    )
    assert journal(of)[-1].facts == {
        "changed": {
            "name": ["", "Cabinet Fontaine"],
            "country": ["FR", "BE"],
            "billing_email": ["", "a@example.org"],
            "reverse_charge": [False, True],
        }
    }


@pytest.mark.parametrize("country", ["", "F", "FRA", "F1", "ÉÉ", "fr"])
def test_the_country_is_two_capitals(of: Books, country: str) -> None:
    with pytest.raises(Refused) as refused:
        change_firm(of, FirmCard(country=country))
    assert refused.value.reason is Refusal.COUNTRY_UNKNOWN
    assert firm(of) == FirmCard()


def test_the_currency_changes_while_nothing_was_billed(of: Books) -> None:
    change_firm(of, FirmCard(currency="CHF"))
    assert firm(of).currency == "CHF"
    take_over(of, client(of), started_on="2026-10-30")
    with pytest.raises(Refused) as refused:
        change_firm(of, FirmCard(currency="EUR"))
    assert refused.value.reason is Refusal.CURRENCY_IN_USE
    assert refused.value.facts == {"currency": "CHF"}
    change_firm(of, FirmCard(name="Cabinet", currency="CHF"))


def test_the_country_decides_the_vat_of_what_the_firm_pays(of: Books) -> None:
    change_firm(of, FirmCard(country="LU"))
    with of.database.read() as session:
        assert load_terms(session).vat.rate_on("LU", TODAY) == 1700
        assert load_terms(session).vat.firm_country == "LU"
    change_firm(of, FirmCard(country="LU", reverse_charge=True))
    with of.database.read() as session:
        assert load_terms(session).vat.rate_on("LU", TODAY) == 0


# ------------------------------------------------------------------------- payment methods


def test_cards_and_mandates_are_kept_by_their_last_four(of: Books) -> None:
    assert add_card(of, label=" Visa ", last_four="0042") == Changes(firm=True)
    add_mandate(of, label="Banque", iban="fr14 2004 1010 0505 0001 3M02 606", reference=" RUM1 ")
    assert declared_payment_methods(of) == (
        PaymentMethod(1, "card", "Visa", "0042", "", TODAY),
        PaymentMethod(2, "sepa", "Banque", "2606", "RUM1", TODAY),
    )
    card, mandate = journal(of)[-2:]
    assert card.facts == {"kind": "card", "label": "Visa"}
    assert mandate.facts == {"kind": "sepa", "label": "Banque"}
    stored = repr(tables(of))
    assert "2004" not in stored.replace("2004-", "")
    assert "3M02606" not in stored


def test_a_bank_that_no_list_knows_is_no_fault(of: Books) -> None:
    add_mandate(of, label="Banque", iban="BE68 5390 0754 7034")
    assert declared_payment_methods(of)[0].last_four == "7034"


@pytest.mark.parametrize("ending", ["", "123", "12345", "12a4", "١٢٣٤", "12 4", "1234\n"])
def test_a_card_ends_in_four_digits(of: Books, ending: str) -> None:
    before = tables(of)
    with pytest.raises(Refused) as refused:
        add_card(of, label="Visa", last_four=ending)
    assert refused.value.reason is Refusal.CARD_ENDING_WRONG
    assert tables(of) == before


@pytest.mark.parametrize(
    "iban", ["", "FR", "FR15 2004 1010 0505 0001 3M02 606", "FR14 2004", "ZZ14 2004 1010"]
)
def test_a_wrong_iban_is_refused(of: Books, iban: str) -> None:
    before = tables(of)
    with pytest.raises(Refused) as refused:
        add_mandate(of, label="Banque", iban=iban)
    assert refused.value.reason is Refusal.IBAN_WRONG
    assert refused.value.facts == {"iban": iban}
    assert tables(of) == before


def test_a_method_no_longer_used_stays_in_the_file(of: Books) -> None:
    add_card(of, label="Visa", last_four="0042")
    add_card(of, label="Autre", last_four="0043")
    later = on_day(of, "2026-12-01")
    assert remove_payment_method(later, 1) == Changes(firm=True)
    assert [method.label for method in declared_payment_methods(of)] == ["Autre"]
    assert journal(of)[-1].facts == {"kind": "card", "label": "Visa"}
    with of.database.read() as session:
        assert session.get_one(PaymentMethodRow, 1).removed_on == date(2026, 12, 1)


# ------------------------------------------------------------------------- preferences


def test_preferences_are_nothing_to_begin_with(of: Books) -> None:
    assert preferences(of) == Preferences()


@pytest.mark.parametrize(
    "wanted",
    [
        Preferences(firm_pays=True),
        Preferences(plan="pro", interval=Interval.YEARLY, add_ons=("relances", "archivage")),
    ],
)
def test_preferences_are_kept(of: Books, wanted: Preferences) -> None:
    assert change_preferences(of, wanted) == Changes(firm=True)
    assert preferences(of) == wanted
    facts = journal(of)[-1].facts
    assert facts == {"firm_pays": wanted.firm_pays, "plan": wanted.plan or ""}


def test_add_ons_go_with_a_plan(of: Books) -> None:
    change_preferences(of, Preferences(firm_pays=True, add_ons=("relances",)))
    assert preferences(of) == Preferences(firm_pays=True)


@pytest.mark.parametrize(
    ("wanted", "reason"),
    [
        (Preferences(plan="or"), Refusal.PLAN_UNKNOWN),
        (Preferences(plan="essentiel", add_ons=("relances",)), Refusal.ADD_ON_NOT_OFFERED),
        (Preferences(plan="entreprise", add_ons=("archivage",)), Refusal.ADD_ON_NOT_OFFERED),
    ],
)
def test_preferences_that_do_not_fit_are_refused(
    of: Books, wanted: Preferences, reason: Refusal
) -> None:
    change_preferences(of, Preferences(plan="pro"))
    with pytest.raises(Refused) as refused:
        change_preferences(of, wanted)
    assert refused.value.reason is reason
    assert preferences(of) == Preferences(plan="pro")


# ------------------------------------------------------------------------- terms


def test_terms_are_those_of_the_file(of: Books) -> None:
    for _ in range(2):
        subscribe(of, client(of), "pro", code="MOINS5")
    with of.database.read() as session:
        terms = load_terms(session)
    assert terms.catalogue == sample_catalogue()
    assert terms.redeemed == {"MOINS5": 2}
    assert terms.vat.firm_country == "FR"


# ------------------------------------------------------------------------- who is paid for, VAT


def test_who_is_paid_for_counts_running_and_pending_once_each(of: Books) -> None:
    assert clients_paid_for(of) == 0
    subscribe(of, client(of), "pro")
    subscribe(of, client(of), "pro", payer=Payer.CLIENT)
    draft = client(of, status=ClientStatus.DRAFT)
    set_pending(of, draft, PendingSubscription(firm_pays=True, plan="pro"))
    assert clients_paid_for(of) == 2


def test_rates_come_by_country_the_newest_first(of: Books) -> None:
    with of.database.write() as session:
        session.add(VatRateRow(country="FR", starts_on=date(2027, 1, 1), rate=2100))
    assert [(rate.country, rate.rate) for rate in vat_rates(of)] == [
        ("BE", 2100),
        ("FR", 2100),
        ("FR", 2000),
        ("LU", 1700),
    ]
