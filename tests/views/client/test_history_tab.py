"""The History tab tells every act in sentences: who, when, from what to what."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.calendar import Interval
from app.domain.change import Modify, ResumeRenewal, Slot, StopRenewal, Withdraw
from app.domain.clients import PendingSubscription
from app.services.client_detail import client_detail
from app.services.client_values import ClientFields
from app.services.clients import (
    accept,
    archive,
    change_client,
    create_client,
    invite,
    lose,
    take_back,
)
from app.services.history import HistoryRow
from app.services.journal import Books
from app.services.pending import clear_pending, set_pending
from app.services.renewals import catch_up
from app.services.settings import Preferences, add_card, change_preferences
from app.views.formatting import Formats
from app.views.history.words import told
from app.views.workspace import Workspace
from tests import factories
from tests.views.client import staging
from tests.views.client.conftest import Opener

EN = Formats("en")


def sentences(books: Books, client_id: int) -> list[str]:
    """Everything told of a client, the latest first, without moment and author."""
    from app.services.history import history_of

    detail = client_detail(books, client_id)
    assert detail is not None
    found = []
    for row in history_of(books, client_id):
        words = told(row, detail.catalogue, EN)
        found.append(" | ".join((words.title, *words.sentences)))
    return found


def row(act: str, facts: dict[str, Any], act_facts: dict[str, Any] | None = None) -> HistoryRow:
    return HistoryRow(
        1, datetime(2026, 11, 22, tzinfo=UTC), date(2026, 11, 22), "A", act, facts, act_facts or {}
    )


@pytest.fixture
def firm(tmp_path: Path) -> Books:
    books = factories.stocked(tmp_path)
    add_card(books, label="Card", last_four="4242")
    return books


def test_a_client_from_creation_to_acceptance(firm: Books) -> None:
    change_preferences(firm, Preferences(True, "essentiel"))
    fields = ClientFields("Atelier Roux")
    client_id, _ = create_client(firm, fields)
    invite(firm, (client_id,))
    invite(firm, (client_id,))
    take_back(firm, client_id)
    invite(firm, (client_id,))
    accept(firm, client_id, firm.today())
    assert sentences(firm, client_id)[::-1] == [
        "Client created | Atelier Roux",
        (
            "Client invited | Status: Draft → Invited | Default billing preferences applied: "
            "Essential · Monthly · Paid by the firm"
        ),
        "Invitation sent again | The day of the first invitation was kept.",
        "Taken back to draft | Status: Invited → Draft",
        (
            "Client invited | Status: Draft → Invited | Default billing preferences applied: "
            "Essential · Monthly · Paid by the firm"
        ),
        (
            "Invitation accepted | Status: Invited → Active | Accepted on 22/11/2026 | "
            "Subscription: Essential · Monthly · Paid by the firm"
        ),
    ]


def test_changed_fields_are_told_one_by_one(firm: Books) -> None:
    client_id, _ = create_client(firm, ClientFields("Atelier Roux", city="Lyon"))
    changed = ClientFields(
        "Atelier Roux SARL",
        country="BE",
        locale="nl-BE",
        tags=("a", "b"),
        notes="word " * 30,
    )
    change_client(firm, client_id, changed)
    said = sentences(firm, client_id)[0]
    assert "Legal name: Atelier Roux → Atelier Roux SARL" in said
    assert "Country: France → Belgium" in said
    assert "Language: French (France) → Dutch (Belgium)" in said
    assert "Tags filled in: a, b" in said
    assert "City emptied: it was Lyon" in said
    assert said.index("Legal name") < said.index("Country") < said.index("City")
    assert "word word…" in said


def test_what_was_pending_is_told_from_and_to(firm: Books) -> None:
    client_id = staging.draft(firm)
    set_pending(firm, client_id, PendingSubscription(True, "pro", add_ons=("paiements",)))
    set_pending(
        firm, client_id, PendingSubscription(False, "pro", Interval.YEARLY, promo="CABINET15")
    )
    clear_pending(firm, client_id)
    assert sentences(firm, client_id)[::-1] == [
        "Pending subscription set | Set to: Pro · Monthly · Payments · Paid by the firm",
        (
            "Pending subscription set | From: Pro · Monthly · Payments · Paid by the firm. "
            "To: Pro · Yearly · Paid by the client · CABINET15 (−15%)"
        ),
        (
            "Pending subscription removed | "
            "From: Pro · Yearly · Paid by the client · CABINET15 (−15%). To: nothing"
        ),
    ]


def test_what_happened_to_a_subscription(firm: Books) -> None:
    client_id = factories.client(firm)
    factories.subscribe(firm, client_id, "essentiel", on="2026-11-01")
    staging.modify(
        firm, client_id, Modify(plan="pro", add_ons=frozenset({"paiements"}), promo="BIENVENUE")
    )
    staging.modify(firm, client_id, Modify(plan="essentiel"))
    staging.modify(firm, client_id, Withdraw(Slot.PLAN, "essentiel"))
    staging.modify(firm, client_id, StopRenewal())
    staging.modify(firm, client_id, ResumeRenewal())
    later = factories.on_day(firm, "2026-12-02")
    catch_up(later)
    assert sentences(later, client_id)[::-1][1:] == [
        (
            "Subscription modified | Plan: Essential → Pro | Extra services: Payments | "
            "Price excl. VAT: €10.90 per month → €31.40 per month | "
            "Scheduled: Promo code BIENVENUE (−20%) from 01/12/2026 on | "
            "Billed at once: €6.15 excl. VAT"
        ),
        "Subscription modified | Scheduled: Downgrade to Essential on 01/12/2026",
        "Scheduled change withdrawn | No longer scheduled: Downgrade to Essential on 01/12/2026",
        "Renewal stopped | Usable until 30/11/2026 included, then it ends",
        "Renewal resumed | Renews on 01/12/2026",
        (
            "Renewals caught up | "
            "Renewed on 01/12/2026: Pro, €31.40 → €26.02 excl. VAT. Paid by the firm"
        ),
    ]


def test_a_client_that_left_and_came_back(firm: Books) -> None:
    client_id = factories.client(firm)
    factories.subscribe(firm, client_id, "essentiel", on="2026-11-01")
    lose(firm, client_id)
    invite(firm, (client_id,))
    accept(firm, client_id, firm.today())
    archive(firm, client_id)
    later = factories.on_day(firm, "2026-12-02")
    catch_up(later)
    said = sentences(later, client_id)
    assert said[0] == "Renewals caught up | Ended on 01/12/2026"
    assert "The subscription to Essential goes on with its renewal." in said[2]
    assert "The subscription runs until 30/11/2026 included, then it ends." in said[4]


def test_a_renewal_at_the_same_price_is_told_once(firm: Books) -> None:
    client_id = factories.client(firm)
    factories.subscribe(firm, client_id, "essentiel", on="2026-11-01")
    later = factories.on_day(firm, "2026-12-02")
    catch_up(later)
    assert sentences(later, client_id)[0].endswith(
        "Renewed on 01/12/2026: Essential, €10.90 excl. VAT. Paid by the firm"
    )


def test_imports_and_facts_of_a_newer_program() -> None:
    catalogue = factories.sample_catalogue()
    imported = row(
        "imported",
        {
            "row": 7,
            "status": "active",
            "plan": "pro",
            "interval": "monthly",
            "payer": "client",
            "since": "2025-09-07",
        },
        {"file": "clients.xlsx"},
    )
    assert told(imported, catalogue, EN).sentences == (
        "Row 7 of clients.xlsx",
        "Status: Active",
        "Subscription: Pro · Monthly · Paid by the client",
        "Running since 07/09/2025",
    )
    assert told(row("imported", {"row": 1}), catalogue, EN).sentences == ("Row 1 of …",)
    unknown = told(row("moved_to_the_moon", {"rocket": 5}), catalogue, EN)
    assert (unknown.title, unknown.sentences) == ("moved_to_the_moon", ())


def test_subscribing_and_ending_services_are_told() -> None:
    before = {
        "plan": "pro",
        "interval": "monthly",
        "payer": "firm",
        "add_ons": ["paiements"],
        "promo": "BIENVENUE",
        "price": 100,
        "renews": True,
        "scheduled": [],
        "renewal": "2026-12-01",
    }
    after = before | {"add_ons": [], "promo": "", "price": 100}
    catalogue = factories.sample_catalogue()
    begun = told(row("subscribed", {"before": None, "after": before, "today": 100}), catalogue, EN)
    assert begun.sentences[:2] == ("Plan: Pro", "Billing interval: Monthly")
    assert begun.sentences[-1] == "Billed at once: €1.00 excl. VAT"
    ended = told(
        row("subscription_modified", {"before": before, "after": after, "today": 0}), catalogue, EN
    )
    assert ended.sentences == ("Extra services ended: Payments", "Promo code ended: BIENVENUE")


def test_the_tab_shows_moment_act_and_author_and_older_acts_when_asked(
    tmp_path: Path, qapp: QApplication, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.views.client.history_tab._AT_ONCE", 2)
    books, client_id = staging.delorme(tmp_path)
    noon = replace(books, now=lambda: datetime(2026, 11, 22, 12, tzinfo=UTC))
    staging.modify(noon, client_id, StopRenewal())
    dialog = opened(Workspace(noon, EN), client_id)
    tab = dialog.history
    dialog.show_tab(tab)
    shown = tab.sentences
    assert len(shown) == 2
    assert shown[0].startswith("22/11/2026 ")
    assert shown[0].endswith(
        "Renewal stopped. Usable until 06/12/2026 included, then it ends. Claire Fontaine"
    )
    assert shown[1].endswith("C. Lemaire")
    tab._more.click()
    tab._more.click()
    assert len(tab.sentences) == 5
    assert tab._more.isHidden()
