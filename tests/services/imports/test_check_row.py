"""One row by itself: what rejects it, what is told, and what it becomes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus, PendingSubscription
from app.services.client_values import ClientFields
from app.services.imports.checked_row import State
from app.services.imports.drafts import ClientDraft, RunningDraft
from app.services.imports.fields import Field, Kind, mandatory
from app.services.imports.problems import Severity
from app.services.imports.table import Cell
from tests.services.imports.files import ACTIVE, CLIENT, INVITED, checked_row, reasons

MARTIN = ClientFields(
    legal_name="Boulangerie Martin",
    country="FR",
    email="a.martin@example.org",
    first_name="Anne",
    last_name="Martin",
    locale="fr-FR",
)


def client_of(row: Mapping[Field, Cell]) -> ClientFields:
    draft = checked_row(row, Kind.CLIENTS).draft
    assert isinstance(draft, ClientDraft)
    return draft.client


def draft_of(row: Mapping[Field, Cell]) -> ClientDraft:
    draft = checked_row(row).draft
    assert isinstance(draft, ClientDraft)
    return draft


def told(row: Mapping[Field, Cell], place: Field) -> list[str]:
    return reasons(checked_row(row), place)


def test_a_client_with_what_is_mandatory_is_a_draft() -> None:
    row = checked_row(CLIENT, Kind.CLIENTS)
    assert (row.state, row.problems) == (State.READY, ())
    assert row.draft == ClientDraft(MARTIN, ClientStatus.DRAFT)


def test_every_field_of_a_client_is_kept() -> None:
    given: dict[Field, Cell] = {
        Field.COMPANY_NUMBER: "732 829 320",
        Field.VAT_NUMBER: "FR44 732829320",
        Field.REFERENCE: "D-1",
        Field.IBAN: "FR1420041010050500013M02606",
        Field.STREET: "rue de la Paix",
        Field.NUMBER: Decimal(12),
        Field.BOX: "3",
        Field.POSTAL_CODE: "04445",
        Field.CITY: "Lyon",
        Field.MANAGER: "C. Lemaire",
        Field.TAGS: "TPE, Groupe Nord;tpe\nBNC",
        Field.NOTES: "ligne 1\nligne 2",
    }
    assert client_of({**CLIENT, **given}) == replace(
        MARTIN,
        company_number="732829320",
        vat_number="FR44732829320",
        reference="D-1",
        iban="FR1420041010050500013M02606",
        street="rue de la Paix",
        number="12",
        box="3",
        postal_code="04445",
        city="Lyon",
        manager="C. Lemaire",
        tags=("TPE", "Groupe Nord", "BNC"),
        notes="ligne 1\nligne 2",
    )


@pytest.mark.parametrize("field", mandatory(Kind.PORTFOLIO))
@pytest.mark.parametrize("blank", ["", " ", "\u00a0"])
def test_a_mandatory_cell_that_is_blank_rejects(field: Field, blank: str) -> None:
    row = checked_row({**ACTIVE, field: blank})
    assert row.state is State.REJECTED
    assert row.draft is None
    assert "MISSING" in reasons(row, field)


@pytest.mark.parametrize(
    ("field", "cell", "reason"),
    [
        (Field.COUNTRY, "Frankreich", "COUNTRY_UNKNOWN"),
        (Field.LOCALE, "klingon", "LOCALE_UNKNOWN"),
        (Field.STATUS, "Inactif", "STATUS_UNKNOWN"),
        (Field.PAYER, "banque", "PAYER_UNKNOWN"),
        (Field.PLAN, "platine", "PLAN_UNKNOWN"),
        (Field.INTERVAL, "hebdomadaire", "INTERVAL_UNKNOWN"),
        (Field.ADD_ONS, "zorglub", "ADD_ON_UNKNOWN"),
        (Field.ADD_ONS, "relances", "ADD_ON_NOT_OFFERED"),
        (Field.START, "hier", "DAY_UNKNOWN"),
        (Field.START, "23/11/2026", "START_IN_FUTURE"),
        (Field.START, Decimal(46000), "DAY_UNKNOWN"),
        (Field.PRICE, "1,234", "AMOUNT_AMBIGUOUS"),
        (Field.LEGAL_NAME, "x" * 251, "TEXT_TOO_LONG"),
        (Field.NOTES, "x" * 5001, "TEXT_TOO_LONG"),
        (Field.PAYER, "", "MISSING"),
        (Field.INTERVAL, "", "MISSING"),
        (Field.START, "", "MISSING"),
    ],
)
def test_what_rejects_an_active_row(field: Field, cell: Cell, reason: str) -> None:
    row = checked_row({**ACTIVE, field: cell})
    assert row.state is State.REJECTED
    assert reasons(row) == [reason]
    assert [problem.field for problem in row.problems] == [field]


@pytest.mark.parametrize(
    ("field", "cell", "reason"),
    [
        (Field.EMAIL, "pas-d-adresse", "EMAIL_DOUBTFUL"),
        (Field.COMPANY_NUMBER, "732829321", "SIREN_CHECK_DIGIT"),
        (Field.VAT_NUMBER, "FR45732829320", "VAT_CHECK_DIGITS"),
        (Field.IBAN, "FR15", "IBAN_SHAPE"),
        (Field.POSTAL_CODE, Decimal(4445), "ZEROS_LOST"),
        (Field.LEGAL_NAME, "=1+1", "RUNS_IN_SPREADSHEET"),
        (Field.CITY, "+32", "RUNS_IN_SPREADSHEET"),
        (Field.PROMO, "ZORGLUB", "PROMO_UNKNOWN"),
        (Field.PROMO, "ETE2025", "PROMO_EXPIRED"),
        (Field.PROMO, "ANNUEL50", "PROMO_WRONG_PLAN"),
    ],
)
def test_what_is_told_and_imported_all_the_same(field: Field, cell: Cell, reason: str) -> None:
    row = checked_row({**ACTIVE, field: cell})
    assert row.state is State.REMARK
    assert row.draft is not None
    assert reasons(row) == [reason]


def test_what_fails_its_check_is_kept_as_typed() -> None:
    found = client_of({**CLIENT, Field.COMPANY_NUMBER: "732 829 321", Field.LEGAL_NAME: "=1+1"})
    assert (found.company_number, found.legal_name) == ("732 829 321", "=1+1")


def test_spaces_around_are_taken_off_and_noted() -> None:
    row = checked_row({**CLIENT, Field.CITY: "\u00a0 Liège\u202f", Field.STREET: "rue\nHaute"})
    assert reasons(row, Field.CITY) == reasons(row, Field.STREET) == ["TRIMMED"]
    found = client_of({**CLIENT, Field.CITY: "\u00a0 Liège\u202f", Field.STREET: "rue\nHaute"})
    assert (found.city, found.street) == ("Liège", "rue Haute")


def test_a_cell_of_spaces_is_blank_without_a_word() -> None:
    row = checked_row({**CLIENT, Field.CITY: " \u00a0"}, Kind.CLIENTS)
    assert (row.state, row.problems) == (State.READY, ())


def test_a_row_with_notes_alone_is_noted() -> None:
    row = checked_row({**CLIENT, Field.COUNTRY: "Belgique", Field.LOCALE: "fr"}, Kind.CLIENTS)
    assert row.state is State.NOTE
    assert reasons(row) == ["COUNTRY_UNDERSTOOD", "LOCALE_COMPLETED"]
    assert all(problem.severity is Severity.NOTE for problem in row.problems)


def test_another_company_s_vat_number_is_told_where_both_pass() -> None:
    numbers: dict[Field, Cell] = {
        Field.COMPANY_NUMBER: "552004400",
        Field.VAT_NUMBER: "FR44732829320",
    }
    assert told({**ACTIVE, **numbers}, Field.VAT_NUMBER) == ["VAT_OTHER_COMPANY"]
    spaced = {**numbers, Field.COMPANY_NUMBER: " 732829320 "}
    assert told({**ACTIVE, **spaced}, Field.VAT_NUMBER) == []
    wrong = {**numbers, Field.COMPANY_NUMBER: "552004401"}
    assert told({**ACTIVE, **wrong}, Field.VAT_NUMBER) == []
    foreign = {**numbers, Field.COUNTRY: "LU", Field.COMPANY_NUMBER: "B1"}
    assert told({**ACTIVE, **foreign}, Field.VAT_NUMBER) == ["VAT_OTHER_COUNTRY"]


def test_problems_come_in_the_order_of_the_columns() -> None:
    row = checked_row({**ACTIVE, Field.START: "?", Field.PLAN: "?", Field.EMAIL: "?"})
    assert reasons(row) == ["EMAIL_DOUBTFUL", "PLAN_UNKNOWN", "DAY_UNKNOWN"]
    assert [p.reason.name for p in row.problems_in(Field.PLAN)] == ["PLAN_UNKNOWN"]


def test_an_active_row_is_a_running_subscription() -> None:
    row = {**ACTIVE, Field.ADD_ONS: "paiements", Field.PRICE: "9,90", Field.PROMO: "bienvenue"}
    assert draft_of(row) == ClientDraft(
        MARTIN,
        ClientStatus.ACTIVE,
        RunningDraft(
            plan="essentiel",
            interval=Interval.MONTHLY,
            add_ons=("paiements",),
            payer=Payer.FIRM,
            started_on=date(2026, 11, 7),
            price=990,
            promo="BIENVENUE",
        ),
    )


def test_a_subscription_may_begin_today() -> None:
    assert checked_row({**ACTIVE, Field.START: date(2026, 11, 22)}).state is State.READY


def test_an_active_row_may_have_no_subscription() -> None:
    plain: dict[Field, Cell] = {**CLIENT, Field.STATUS: "Actif"}
    assert draft_of(plain) == ClientDraft(MARTIN, ClientStatus.ACTIVE)


def test_what_goes_with_a_plan_is_told_where_there_is_none() -> None:
    row = checked_row(
        {
            **ACTIVE,
            Field.PLAN: "",
            Field.PRICE: Decimal("9.9"),
            Field.PROMO: "CABINET15",
        }
    )
    assert row.state is State.REMARK
    assert [(p.field, p.reason.name) for p in row.problems] == [
        (field, "IGNORED_WITHOUT_PLAN")
        for field in (Field.PAYER, Field.INTERVAL, Field.START, Field.PRICE, Field.PROMO)
    ]


def test_add_ons_without_a_plan_reject() -> None:
    row = {**CLIENT, Field.STATUS: "Brouillon", Field.ADD_ONS: "paiements"}
    assert told(row, Field.ADD_ONS) == ["NEEDS_PLAN"]


@pytest.mark.parametrize("status", ["Brouillon", "Invité", "Archivé", "Perdu"])
def test_any_other_row_has_a_pending_subscription(status: str) -> None:
    row = {**INVITED, Field.STATUS: status, Field.ADD_ONS: "paiements", Field.PROMO: "CABINET15"}
    draft = draft_of(row)
    assert draft.running is None
    assert draft.pending == PendingSubscription(
        firm_pays=True,
        plan="essentiel",
        interval=Interval.MONTHLY,
        add_ons=("paiements",),
        promo="CABINET15",
    )


def test_start_and_price_are_told_unless_active() -> None:
    row = checked_row({**INVITED, Field.START: "07/11/2026", Field.PRICE: "9,90"})
    assert row.state is State.REMARK
    assert reasons(row) == ["IGNORED_UNLESS_ACTIVE", "IGNORED_UNLESS_ACTIVE"]


def test_a_pending_subscription_without_payer_is_the_client_s() -> None:
    row = {**INVITED, Field.PAYER: ""}
    assert told(row, Field.PAYER) == ["CLIENT_WILL_PAY"]
    pending = draft_of(row).pending
    assert pending is not None
    assert not pending.firm_pays


def test_a_pending_subscription_needs_an_interval() -> None:
    assert told({**INVITED, Field.INTERVAL: ""}, Field.INTERVAL) == ["MISSING"]


def test_a_payer_alone_counts_as_set_by_hand() -> None:
    row = {**CLIENT, Field.STATUS: "Invité", Field.PAYER: "cabinet"}
    assert draft_of(row).pending == PendingSubscription(firm_pays=True)
    row = {**CLIENT, Field.STATUS: "Invité", Field.PAYER: "client"}
    assert draft_of(row).pending == PendingSubscription(firm_pays=False)


def test_a_promo_code_is_redeemed_when_the_subscription_began() -> None:
    assert told({**ACTIVE, Field.START: "31/12/2025", Field.PROMO: "BIENVENUE"}, Field.PROMO) == [
        "PROMO_NOT_YET_VALID"
    ]
    summer = {**ACTIVE, Field.START: "01/07/2025", Field.PROMO: "ETE2025"}
    assert told(summer, Field.PROMO) == []
    assert told({**INVITED, Field.PROMO: "ETE2025"}, Field.PROMO) == ["PROMO_EXPIRED"]


def test_a_promo_code_of_another_interval_is_left_out() -> None:
    row = {**ACTIVE, Field.INTERVAL: "annuel", Field.PROMO: "MOINS5"}
    assert told(row, Field.PROMO) == ["PROMO_WRONG_INTERVAL"]
    running = draft_of(row).running
    assert running is not None
    assert running.promo is None


def test_an_included_add_on_is_left_out_and_told() -> None:
    row = {**ACTIVE, Field.PLAN: "entreprise", Field.ADD_ONS: "paiements, relances"}
    assert told(row, Field.ADD_ONS) == ["ADD_ON_INCLUDED"]
    running = draft_of(row).running
    assert running is not None
    assert running.add_ons == ("relances",)


def test_an_import_of_clients_does_not_look_at_subscriptions() -> None:
    row = checked_row({**ACTIVE, Field.PLAN: "platine"}, Kind.CLIENTS)
    assert row.state is State.READY
    assert row.draft == ClientDraft(MARTIN, ClientStatus.DRAFT)


def test_a_client_redeems_nothing_without_a_code() -> None:
    today = date(2026, 11, 22)
    assert draft_of(ACTIVE).redemption(today) is None
    assert draft_of(INVITED).redemption(today) is None
    assert draft_of({**INVITED, Field.PROMO: "MOINS5"}).redemption(today) == (
        "MOINS5",
        "essentiel",
        Interval.MONTHLY,
        today,
    )
    pending = draft_of({**INVITED, Field.PROMO: "MOINS5"}).without_promo().pending
    assert pending is not None
    assert pending.promo is None
