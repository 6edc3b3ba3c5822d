"""A pending subscription is chosen, priced, confirmed; each refusal of a code has its words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.calendar import Interval
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refusal, Refused
from app.services.client_detail import client_detail
from app.services.clients import accept, invite
from app.services.history import history_of
from app.services.journal import Books
from app.services.pending import set_pending
from app.services.settings import Preferences, change_preferences
from app.views.client.dialog import ClientDialog
from app.views.workspace import Workspace
from tests import factories
from tests.views.client import staging
from tests.views.client.conftest import Opener
from tests.views.client.seen import amount, amounts, press, retype, texts, type_in


@pytest.fixture
def dialog(workspace: Workspace, books: Books, opened: Opener) -> ClientDialog:
    return opened(workspace, staging.draft(books))


def pending(workspace: Workspace, client_id: int = 1) -> PendingSubscription | None:
    detail = workspace.ask(client_detail, client_id)
    assert detail is not None
    return detail.pending


def choose_plan(dialog: ClientDialog, plan: str) -> None:
    cards = dialog.pending.choices.cards.cards
    press(next(card for card in cards if card.offer.key == plan))


def test_it_is_chosen_by_keyboard_priced_and_confirmed(
    dialog: ClientDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    tab = dialog.pending
    assert dialog.tab is tab
    assert not tab.confirm_button.isEnabled()
    assert "Choose a plan to confirm" in texts(tab)
    choose_plan(dialog, "pro")
    press(tab.choices.pays)
    press(tab.choices.boxes["paiements"])
    retype(tab.choices.code, "bienvenue")
    assert amounts(tab.table) == ["€26.90", "−€5.38", "€4.50", "€26.02"]
    assert amount(tab.table, "Total excl. VAT per month: €26.02").explains
    with qtbot.waitSignal(dialog.said) as said:
        QTest.keyClick(tab.choices.code, Qt.Key.Key_Return)
    assert said.args == ["Pending subscription set: Pro"]
    assert pending(workspace) == PendingSubscription(
        True, "pro", add_ons=("paiements",), promo="BIENVENUE"
    )
    assert "Nothing has been changed" in texts(tab)
    assert "by hand" in tab.origin
    assert dialog.head.chips == ("Draft", "The firm will pay")
    assert workspace.ask(history_of, 1)[0].act == "pending_set"


def test_the_notice_is_there_only_where_the_firm_pays(dialog: ClientDialog) -> None:
    choices = dialog.pending.choices
    assert not choices.notice.isVisibleTo(dialog)
    press(choices.pays)
    assert choices.notice.isVisibleTo(dialog)
    assert "responsible for payment once the client is activated" in (
        choices.notice.accessibleDescription()
    )


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("RIEN", "no promo code “RIEN”"),
        ("ETE2025", "was valid until 31/08/2025"),
        ("ANNUEL50", "does not cover this billing interval: Monthly"),
    ],
)
def test_each_refusal_of_a_code_is_said_under_its_field(
    code: str, sentence: str, dialog: ClientDialog
) -> None:
    tab = dialog.pending
    choose_plan(dialog, "pro")
    retype(tab.choices.code, code)
    assert sentence in tab.choices.code_field.error
    assert not tab.confirm_button.isEnabled()
    assert "Correct the promo code or leave it out" in texts(tab)
    retype(tab.choices.code, "")
    assert tab.choices.code_field.error == ""
    assert tab.confirm_button.isEnabled()


def test_a_code_of_another_plan_or_used_by_the_client_is_refused(
    workspace: Workspace, books: Books, opened: Opener
) -> None:
    client_id = factories.client(books)
    factories.subscribe(books, client_id, "essentiel", on="2026-11-01", code="BIENVENUE")
    staging.end(books, client_id)
    dialog = opened(workspace, client_id)
    choose_plan(dialog, "essentiel")
    retype(dialog.pending.choices.code, "BIENVENUE")
    assert "already used" in dialog.pending.choices.code_field.error
    choose_plan(dialog, "decouverte")
    assert "does not cover the plan Discovery" in dialog.pending.choices.code_field.error


def test_the_code_that_is_pending_is_not_counted_against_itself(
    workspace: Workspace, books: Books, opened: Opener
) -> None:
    client_id = staging.draft(books)
    set_pending(books, client_id, PendingSubscription(True, "pro", promo="BIENVENUE"))
    dialog = opened(workspace, client_id)
    assert dialog.pending.choices.code_field.error == ""
    press(dialog.pending.choices.pays)
    press(dialog.pending.confirm_button)
    stored = pending(workspace, client_id)
    assert stored == PendingSubscription(False, "pro", promo="BIENVENUE")


def test_an_unknown_code_is_not_wrong_before_it_is_typed_to_its_end(dialog: ClientDialog) -> None:
    choices = dialog.pending.choices
    choose_plan(dialog, "pro")
    choices.code.setFocus()
    type_in(choices.code, "BIEN")
    assert choices.code_field.error == ""
    QTest.keyClick(choices.code, Qt.Key.Key_Tab)
    assert "no promo code" in choices.code_field.error


def test_add_ons_follow_the_plan_and_come_back_with_it(dialog: ClientDialog) -> None:
    choices = dialog.pending.choices
    assert choices.boxes == {}
    choose_plan(dialog, "pro")
    assert choices.boxes["relances"].text() == "Automatic reminders, €7.95 per month"
    press(choices.boxes["archivage"])
    choose_plan(dialog, "entreprise")
    assert set(choices.boxes) == {"utilisateurs", "relances"}
    assert "10-year archive, included" in texts(choices)
    choose_plan(dialog, "pro")
    assert choices.boxes["archivage"].isChecked()


def test_the_interval_changes_every_price(dialog: ClientDialog) -> None:
    choices = dialog.pending.choices
    choose_plan(dialog, "pro")
    choices.switch.setFocus()
    choices.switch.chosen.emit(1)
    assert choices.cards.cards[2].offer.price == "€269.00"
    assert choices.boxes["paiements"].text() == "Payments, €45.00 per year"
    assert dialog.pending.has_unsaved


def test_it_is_removed(workspace: Workspace, books: Books, opened: Opener, qtbot: QtBot) -> None:
    client_id = staging.draft(books)
    set_pending(books, client_id, PendingSubscription(True, "pro"))
    dialog = opened(workspace, client_id)
    with qtbot.waitSignal(dialog.said):
        press(dialog.pending.remove_button)
    assert pending(workspace, client_id) == PendingSubscription()
    assert not dialog.pending.remove_button.isVisibleTo(dialog)
    assert dialog.pending.origin.startswith("Without a plan")


def test_it_says_that_it_comes_from_the_default_preferences(
    workspace: Workspace, books: Books, opened: Opener
) -> None:
    change_preferences(books, Preferences(True, "essentiel", Interval.YEARLY))
    client_id = staging.draft(books)
    invite(books, (client_id,))
    dialog = opened(workspace, client_id)
    assert dialog.pending.origin == "From the default billing preferences."
    assert amounts(dialog.pending.table)[-1] == "€109.00"


def test_an_acceptance_elsewhere_turns_the_tab(
    workspace: Workspace, books: Books, opened: Opener
) -> None:
    client_id = staging.draft(books)
    set_pending(books, client_id, PendingSubscription(False, "pro"))
    invite(books, (client_id,))
    dialog = opened(workspace, client_id)
    assert "&Pending subscription" in dialog.shown_tabs
    workspace.apply(accept, client_id, books.today())
    assert dialog.tab is dialog.subscription
    assert dialog.head.chips == ("Active", "Paid by the client")
    assert "&Pending subscription" not in dialog.shown_tabs


def test_choices_survive_a_change_elsewhere(dialog: ClientDialog, workspace: Workspace) -> None:
    choose_plan(dialog, "pro")
    workspace.apply(invite, (1,))
    assert dialog.pending.choices.cards.current == "pro"
    assert dialog.head.chips[0] == "Invited"


@pytest.mark.parametrize("act", ["set_pending", "clear_pending"])
def test_what_cannot_be_written_is_said(
    act: str,
    workspace: Workspace,
    books: Books,
    opened: Opener,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise Refused(Refusal.STATUS_FORBIDS, name="Atelier", status=ClientStatus.ACTIVE.value)

    client_id = staging.draft(books)
    set_pending(books, client_id, PendingSubscription(True, "pro"))
    dialog = opened(workspace, client_id)
    monkeypatch.setattr(f"app.views.client.pending_tab.{act}", refuse)
    choose_plan(dialog, "entreprise")
    button = dialog.pending.confirm_button
    press(button if act == "set_pending" else dialog.pending.remove_button)
    assert any("cannot be done" in text for text in texts(dialog.pending))
