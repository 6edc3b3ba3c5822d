"""The acts on clients: created, changed, deleted, invited, taken back; what each refuses."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.domain.calendar import Interval
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refusal, Refused
from app.models.tables import ClientRow, JournalClientRow, RedemptionRow
from app.services.changes import Changes
from app.services.client_values import ClientFields
from app.services.clients import (
    archive,
    change_client,
    create_client,
    delete_draft,
    fields_of,
    invite,
    lose,
    take_back,
)
from app.services.journal import Books
from app.services.pending import clear_pending, pending_of, set_pending
from app.services.settings import Preferences, change_preferences
from tests.factories import client, journal, noted, on_day, stocked, subscribe, tables

DRAFT, INVITED, ACTIVE, ARCHIVED, LOST = ClientStatus


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path)


def stored(of: Books, client_id: int) -> ClientRow:
    with of.database.read() as session:
        return session.get_one(ClientRow, client_id)


def fields(of: Books, client_id: int) -> ClientFields:
    with of.database.read() as session:
        return fields_of(session, session.get_one(ClientRow, client_id))


def pending(of: Books, client_id: int) -> PendingSubscription | None:
    with of.database.read() as session:
        return pending_of(session, client_id)


def test_a_client_is_created_as_a_draft_with_its_fields_trimmed(of: Books) -> None:
    typed = ClientFields(
        "  Électricité Müller ",
        country=" lu ",
        reference=" D77 ",
        city="Esch ",
        notes=" rappeler ",
        tags=(" btp", "btp", "", "  ", "vip"),
    )
    client_id, changes = create_client(of, typed)
    assert changes == Changes(clients=frozenset({client_id}))
    assert fields(of, client_id) == ClientFields(
        "Électricité Müller",
        country="LU",
        reference="D77",
        city="Esch",
        notes="rappeler",
        tags=("btp", "vip"),
    )
    row = stored(of, client_id)
    assert (row.status, row.status_since, row.invited_on) == (DRAFT, date(2026, 11, 22), None)
    assert row.sort_name == "electricite muller"
    assert noted(of, client_id) == {"name": "Électricité Müller"}
    assert pending(of, client_id) is None


@pytest.mark.parametrize("country", ["", "F", "FRA", "F1", "Éé", "ÉÉ"])
def test_a_country_is_two_letters(of: Books, country: str) -> None:
    with pytest.raises(Refused) as refused:
        create_client(of, ClientFields("Roy", country=country))
    assert refused.value.reason is Refusal.COUNTRY_UNKNOWN
    assert refused.value.facts == {"country": country.upper()}


def test_a_name_is_needed(of: Books) -> None:
    client_id = client(of)
    for doing in (
        lambda: create_client(of, ClientFields("  ")),
        lambda: change_client(of, client_id, ClientFields("")),
    ):
        with pytest.raises(Refused) as refused:
            doing()
        assert refused.value.reason is Refusal.NAME_MISSING


@pytest.mark.parametrize("field", ["reference", "company_number", "vat_number"])
def test_two_clients_do_not_share_an_identifier(of: Books, field: str) -> None:
    shared: dict[str, Any] = {field: " X1 "}
    first, _ = create_client(of, ClientFields("Roy", **{"reference": "D1", **shared}))
    second, _ = create_client(of, ClientFields("Petit"))
    before = tables(of)
    for doing in (
        lambda: create_client(of, ClientFields("Autre", **shared)),
        lambda: change_client(of, second, ClientFields("Petit", **shared)),
    ):
        with pytest.raises(Refused) as refused:
            doing()
        assert refused.value.reason is Refusal.CLIENT_DUPLICATED
        assert refused.value.facts == {
            "field": field,
            "value": "X1",
            "name": "Roy",
            "reference": "X1" if field == "reference" else "D1",
        }
    assert tables(of) == before
    change_client(of, first, replace(fields(of, first), city="Lille"))


def test_clients_without_identifiers_are_no_duplicates(of: Books) -> None:
    create_client(of, ClientFields("Roy"))
    create_client(of, ClientFields("Roy"))


def test_a_change_notes_what_each_field_was_and_has_become(of: Books) -> None:
    client_id, _ = create_client(of, ClientFields("Roy", city="Lille", tags=("btp",)))
    changes = change_client(
        of, client_id, ClientFields("Éric Roy", city="Lille", manager="Anne", tags=("vip", "btp"))
    )
    assert changes == Changes(clients=frozenset({client_id}))
    assert noted(of, client_id) == {
        "changed": {
            "legal_name": ["Roy", "Éric Roy"],
            "manager": ["", "Anne"],
            "tags": [["btp"], ["btp", "vip"]],
        }
    }
    assert fields(of, client_id).tags == ("btp", "vip")
    assert stored(of, client_id).sort_name == "eric roy"
    change_client(of, client_id, ClientFields("Éric Roy", city="Lille", manager="Anne"))
    assert fields(of, client_id).tags == ()


@pytest.mark.parametrize(
    ("account", "reason"),
    [("9 ROUX", Refusal.ACCOUNT_NOT_PLAIN), ("9" * 21, Refusal.ACCOUNT_TOO_LONG)],
)
def test_an_own_account_is_one_that_programs_take(of: Books, account: str, reason: Refusal) -> None:
    id_ = client(of)
    wanted = replace(fields(of, id_), ledger_account=account)
    with pytest.raises(Refused) as refused:
        change_client(of, id_, wanted)
    assert refused.value.reason is reason
    change_client(of, id_, replace(wanted, ledger_account=" 9ROUX "))
    assert fields(of, id_).ledger_account == "9ROUX"


def test_a_change_of_nothing_is_refused(of: Books) -> None:
    client_id, _ = create_client(of, ClientFields("Roy", tags=("btp",)))
    before = tables(of)
    with pytest.raises(Refused) as refused:
        change_client(of, client_id, ClientFields(" Roy ", tags=("btp ",)))
    assert refused.value.reason is Refusal.NOTHING_CHANGES
    assert tables(of) == before


def test_a_draft_is_deleted_with_all_that_hangs_on_it(of: Books) -> None:
    client_id, _ = create_client(of, ClientFields("Roy", reference="D1", tags=("btp",)))
    set_pending(of, client_id, PendingSubscription(plan="pro", promo="CABINET15"))
    kept = client(of, "Petit")
    assert delete_draft(of, client_id) == Changes(clients=frozenset({client_id}))
    assert journal(of)[-1].facts == {"name": "Roy", "reference": "D1"}
    with of.database.read() as session:
        assert list(session.scalars(select(ClientRow.id))) == [kept]
        assert session.scalars(select(RedemptionRow)).all() == []
        assert session.scalars(select(JournalClientRow)).all() == []


@pytest.mark.parametrize("status", [INVITED, ACTIVE, ARCHIVED, LOST])
def test_only_drafts_are_deleted(of: Books, status: ClientStatus) -> None:
    client_id = client(of, status=status)
    with pytest.raises(Refused) as refused:
        delete_draft(of, client_id)
    assert refused.value.reason is Refusal.STATUS_FORBIDS
    assert refused.value.facts == {"name": "Boulangerie Martin", "status": status.value}


def test_a_draft_that_was_billed_is_kept(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id)
    archive(of, client_id)
    invite(of, (client_id,))
    take_back(of, client_id)
    with pytest.raises(Refused) as refused:
        delete_draft(of, client_id)
    assert refused.value.reason is Refusal.CLIENT_HAS_HISTORY


def test_clients_are_invited_together(of: Books) -> None:
    ids = tuple(client(of, status=status) for status in (DRAFT, ARCHIVED, LOST))
    assert invite(of, ids) == Changes(clients=frozenset(ids))
    for client_id, was in zip(ids, ("draft", "archived", "lost"), strict=True):
        row = stored(of, client_id)
        assert (row.status, row.invited_on) == (INVITED, date(2026, 11, 22))
        assert noted(of, client_id) == {"status": [was, "invited"]}
        assert pending(of, client_id) is None


def test_one_that_cannot_be_invited_keeps_the_others_back(of: Books) -> None:
    ids = (client(of, status=DRAFT), client(of, "Déjà active"))
    before = tables(of)
    with pytest.raises(Refused) as refused:
        invite(of, ids)
    assert refused.value.facts == {"name": "Déjà active", "status": "active"}
    assert tables(of) == before


def test_a_resend_keeps_the_day_of_the_invitation(of: Books) -> None:
    client_id = client(of, status=DRAFT)
    invite(of, (client_id,))
    change_preferences(of, Preferences(firm_pays=True, plan="pro"))
    invite(on_day(of, "2026-12-01"), (client_id,))
    row = stored(of, client_id)
    assert (row.status, row.invited_on) == (INVITED, date(2026, 11, 22))
    assert noted(of, client_id) == {"resent": True}
    assert pending(of, client_id) is None


def test_an_invitation_is_taken_back(of: Books) -> None:
    client_id = client(of, status=DRAFT)
    invite(of, (client_id,))
    later = on_day(of, "2026-11-25")
    assert take_back(later, client_id) == Changes(clients=frozenset({client_id}))
    row = stored(of, client_id)
    assert (row.status, row.status_since, row.invited_on) == (DRAFT, date(2026, 11, 25), None)
    with pytest.raises(Refused):
        take_back(later, client_id)


@pytest.mark.parametrize("status", [DRAFT, INVITED, ARCHIVED, LOST])
def test_only_active_clients_leave(of: Books, status: ClientStatus) -> None:
    client_id = client(of, status=status)
    for leaving in (archive, lose):
        with pytest.raises(Refused) as refused:
            leaving(of, client_id)
        assert refused.value.reason is Refusal.STATUS_FORBIDS


def test_the_defaults_go_to_those_invited_from_then_on(of: Books) -> None:
    early, late = (client(of, status=DRAFT) for _ in range(2))
    invite(of, (early,))
    change_preferences(
        of, Preferences(firm_pays=True, plan="pro", interval=Interval.YEARLY, add_ons=("relances",))
    )
    assert pending(of, early) is None
    assert pending(of, late) is None
    invite(of, (late,))
    expected = PendingSubscription(
        firm_pays=True, plan="pro", interval=Interval.YEARLY, add_ons=("relances",)
    )
    assert pending(of, late) == expected
    assert noted(of, late) == {
        "status": ["draft", "invited"],
        "defaults": {
            "payer": "firm",
            "plan": "pro",
            "interval": "yearly",
            "add_ons": ["relances"],
            "promo": "",
        },
    }


def test_the_defaults_may_be_a_payer_alone(of: Books) -> None:
    client_id = client(of, status=DRAFT)
    change_preferences(of, Preferences(firm_pays=True))
    invite(of, (client_id,))
    assert pending(of, client_id) == PendingSubscription(firm_pays=True)


def test_the_defaults_leave_what_was_set_by_hand(of: Books) -> None:
    change_preferences(of, Preferences(firm_pays=True, plan="pro"))
    by_hand, cleared = (client(of, status=DRAFT) for _ in range(2))
    own = PendingSubscription(plan="essentiel")
    set_pending(of, by_hand, own)
    set_pending(of, cleared, own)
    clear_pending(of, cleared)
    invite(of, (by_hand, cleared))
    assert pending(of, by_hand) == own
    assert pending(of, cleared) == PendingSubscription()


def test_the_defaults_are_renewed_by_a_new_invitation(of: Books) -> None:
    client_id = client(of, status=DRAFT)
    change_preferences(of, Preferences(firm_pays=True, plan="pro"))
    invite(of, (client_id,))
    take_back(of, client_id)
    change_preferences(of, Preferences(firm_pays=True, plan="essentiel"))
    invite(of, (client_id,))
    assert pending(of, client_id) == PendingSubscription(firm_pays=True, plan="essentiel")
