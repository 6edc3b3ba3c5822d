"""The Subscription tab shows the figures of picture 2, and its acts do what they say."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Modify, StopRenewal
from app.domain.clients import ClientStatus
from app.domain.discount_end import discounted_until
from app.services.client_detail import client_detail
from app.services.clients import archive
from app.services.history import history_of
from app.services.journal import Books
from app.services.settings import add_card
from app.services.subscriptions import for_change
from app.views.change_wizard.wizard import ChangeWizard
from app.views.client.dialog import ClientDialog
from app.views.client.prices import Prices
from app.views.client.subscription_act import SubscriptionActDialog
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.widgets.banners import ScheduledChangeBar
from app.views.widgets.empty_state import ActCard
from app.views.workspace import Workspace
from tests import factories
from tests.views.client import staging
from tests.views.client.conftest import Opener
from tests.views.client.seen import amount, amounts, answer, press, texts, type_in
from tests.views.speaking import speaking

EN = Formats("en")


def test_figures_are_those_of_the_picture(delorme: tuple[Workspace, int], opened: Opener) -> None:
    dialog = opened(*delorme)
    view = dialog.subscription.view
    assert dialog.tab is dialog.subscription
    assert amounts(view.facts) == ["Pro", "€29.25", "€18.05"]
    assert texts(view.facts) == [
        "Plan",
        "Monthly, since 07/09/2025",
        "Price now, excl. VAT per month",
        "Next renewal in 15 day(s)",
        "At renewal, on 07/12/2026",
        "−€11.20 per month",
    ]
    assert amounts(view.table) == [
        *("€24.90", "€10.90"),
        *("−€4.98", "−€2.18"),
        *("€3.33", "€3.33"),
        *("€6.00", "€6.00"),
        *("€29.25", "€18.05"),
    ]
    assert view.period.accessibleName() == (
        "Period from 07/11/2026 to 06/12/2026, 15 day(s) of 30 gone"
    )
    assert texts(view.discount) == ["BIENVENUE", "2 of 3 period(s) left", "Until 06/02/2027"]


def test_head_tells_status_payer_and_the_downgrade(
    delorme: tuple[Workspace, int], opened: Opener
) -> None:
    dialog = opened(*delorme)
    assert dialog.head.chips == ("Active", "Paid by the firm", "Downgrade on 07/12/2026")
    assert dialog.windowTitle() == "Boulangerie Delorme SAS – D18982"
    assert dialog.shown_tabs == (
        "&Details",
        "&Subscription",
        "&Usage",
        "&Billing",
        "&History",
    )


def test_scheduled_change_names_day_author_and_quota(
    delorme: tuple[Workspace, int], opened: Opener
) -> None:
    bar = opened(*delorme).findChild(ScheduledChangeBar)
    assert isinstance(bar, ScheduledChangeBar)
    assert bar.accessibleName() == "Downgrade to Essential on 07/12/2026"
    assert bar.accessibleDescription() == (
        "Scheduled on 19/11/2026 by C. Lemaire. The quota goes from 120 to 30 documents per month."
    )


def test_every_amount_opens_its_computation(delorme: tuple[Workspace, int], opened: Opener) -> None:
    view = opened(*delorme).subscription.view
    reduction = amount(view.table, "Discount BIENVENUE, −20% on the plan: −€4.98")
    reduction.setFocus()
    QTest.keyClick(reduction, Qt.Key.Key_Return)
    shown = view.window().findChildren(ExplanationDialog)[-1]
    assert "€24.90 × −20%" in " ".join(shown.spoken)
    shown.close()
    for label in view.table.findChildren(type(reduction)):
        assert label.explains


def test_withdrawing_restores_the_price(
    delorme: tuple[Workspace, int], opened: Opener, qtbot: QtBot
) -> None:
    workspace, client_id = delorme
    dialog = opened(workspace, client_id)
    bar = dialog.findChild(ScheduledChangeBar)
    assert isinstance(bar, ScheduledChangeBar)
    with qtbot.waitSignal(dialog.said) as said:
        press(bar.undo_button)
    assert said.args == ["Withdrawn: Downgrade to Essential on 07/12/2026"]
    assert amounts(dialog.subscription.view.facts) == ["Pro", "€29.25", "€29.25"]
    assert dialog.head.chips == ("Active", "Paid by the firm")
    assert workspace.ask(history_of, client_id)[0].act == "change_withdrawn"


def act_window(dialog: ClientDialog) -> SubscriptionActDialog:
    """The window of an act, over the client's."""
    QApplication.processEvents()
    (found,) = [each for each in dialog.findChildren(SubscriptionActDialog) if each.isVisible()]
    return found


def test_renewal_is_stopped_after_a_look_and_resumed(
    delorme: tuple[Workspace, int], opened: Opener
) -> None:
    workspace, client_id = delorme
    dialog = opened(workspace, client_id)
    tab = dialog.subscription
    press(tab.stop_button)
    asked = act_window(dialog)
    assert "06/12/2026" in " ".join(texts(asked))
    assert "Nothing is charged today" in texts(asked)
    asked.reject()
    assert tab.stop_button.isVisibleTo(dialog)
    press(tab.stop_button)
    asked = act_window(dialog)
    type_in(asked.reason.line, "Départ en retraite")
    press(asked.confirm)
    assert factories.journal(workspace.books)[-1].reason == "Départ en retraite"
    assert dialog.head.chips[-1] == "Ends after 06/12/2026"
    assert "No renewal" in amounts(tab.view.facts)
    assert amounts(tab.view.table)[-1] == "€29.25"
    assert "Until 06/12/2026" in texts(tab.view.discount)
    assert not tab.stop_button.isVisibleTo(dialog)
    press(tab.resume_button)
    asked = act_window(dialog)
    assert "The subscription renews on 07/12/2026." in " ".join(texts(asked))
    assert "€18.05" in amounts(asked)
    press(asked.confirm)
    assert dialog.head.chips[-1] == "Downgrade on 07/12/2026"


def test_handing_over_and_taking_it_back(delorme: tuple[Workspace, int], opened: Opener) -> None:
    workspace, client_id = delorme
    dialog = opened(workspace, client_id)
    tab = dialog.subscription
    assert not tab.take_over_button.isVisibleTo(dialog)
    press(tab.hand_over_button)
    asked = act_window(dialog)
    assert "another partner, can subscribe" in " ".join(texts(asked))
    press(asked.confirm)
    assert dialog.head.chips[-1] == "Handed over, ends after 06/12/2026"
    assert "Handed over to the client" in texts(tab.view.facts)
    assert not tab.hand_over_button.isVisibleTo(dialog)
    press(tab.take_over_button)
    asked = act_window(dialog)
    assert "Your firm will be billed for this subscription" in texts(asked)
    press(asked.confirm)
    assert dialog.head.chips[-1] == "Downgrade on 07/12/2026"


def test_ending_now_is_asked_twice(delorme: tuple[Workspace, int], opened: Opener) -> None:
    workspace, client_id = delorme
    dialog = opened(workspace, client_id)
    press(dialog.subscription.expire_button)
    asked = act_window(dialog)
    press(asked.confirm)
    assert "can no longer use it" in answer(yes=False)
    assert asked.isVisible()
    press(asked.confirm)
    answer(yes=True)
    assert dialog.shown_tabs[1] == "&Subscription"
    assert "No subscription" in texts(dialog.subscription.empty)


def test_taking_over_asks_for_a_way_to_pay_where_there_is_none(
    books: Books, qapp: QApplication, opened: Opener
) -> None:
    client_id = factories.client(books)
    factories.subscribe(books, client_id, "pro", payer=Payer.CLIENT)
    dialog = opened(Workspace(books, EN), client_id)
    press(dialog.subscription.take_over_button)
    asked = act_window(dialog)
    assert not asked.confirm.isEnabled()
    assert "Declare a payment method first" in texts(asked.footer)
    type_in(asked.declare.ending, "42")
    press(asked.declare.button)
    assert "is not the end of a card number" in asked.declare.ending_field.error
    type_in(asked.declare.ending, "4242")
    press(asked.declare.button)
    assert asked.declare.ending_field.error == ""
    press(asked.confirm)
    assert asked.error == ""
    detail = client_detail(books, client_id)
    assert detail is not None
    assert detail.running is not None
    assert detail.running.subscription.firm_pays_next


def test_a_change_elsewhere_is_shown_and_outdated_acts_show_fresh_figures(
    delorme: tuple[Workspace, int], opened: Opener
) -> None:
    workspace, client_id = delorme
    dialog = opened(workspace, client_id)
    press(dialog.subscription.stop_button)
    asked = act_window(dialog)
    staging.modify(workspace.books, client_id, Modify(plan="pro"))
    press(asked.confirm)
    assert "has changed meanwhile" in asked.error
    assert asked.preview.after.scheduled.plan is None
    press(asked.confirm)
    assert not asked.isVisible()
    workspace.apply(archive, client_id)
    assert dialog.head.chips == ("Archived", "Paid by the firm", "Ends after 06/12/2026")
    assert dialog.tab is dialog.subscription
    assert not dialog.subscription.resume_button.isEnabled()
    assert not dialog.subscription.modify_button.isEnabled()


def test_an_act_that_became_impossible_says_why(
    delorme: tuple[Workspace, int], opened: Opener
) -> None:
    workspace, client_id = delorme
    dialog = opened(workspace, client_id)
    press(dialog.subscription.stop_button)
    asked = act_window(dialog)
    staging.modify(workspace.books, client_id, StopRenewal())
    press(asked.confirm)
    assert "already stopped" in asked.error
    asked.reject()
    press(dialog.subscription.stop_button)
    assert "Nothing was changed" in texts(dialog.subscription)


def test_what_depends_on_a_withdrawn_plan_is_told_first(
    tmp_path: Path, qapp: QApplication, opened: Opener
) -> None:
    books = factories.stocked(tmp_path)
    add_card(books, label="Card", last_four="4242")
    client_id = factories.client(books)
    factories.subscribe(books, client_id, "entreprise", on="2026-11-01")
    staging.modify(books, client_id, Modify(plan="essentiel", add_ons=frozenset({"archivage"})))
    workspace = Workspace(books, EN)
    dialog = opened(workspace, client_id)
    assert dialog.head.chips[-1] == "2 change(s) on 01/12/2026"
    bars = dialog.findChildren(ScheduledChangeBar)
    press(next(b for b in bars if "Downgrade" in b.accessibleName()).undo_button)
    assert answer(yes=True).startswith("1 other change(s)")
    detail = workspace.ask(client_detail, client_id)
    assert detail is not None
    assert detail.running is not None
    assert detail.running.planned == ()


def test_an_active_client_without_one_is_offered_the_wizard(
    workspace: Workspace, books: Books, opened: Opener
) -> None:
    dialog = opened(workspace, factories.client(books))
    card = dialog.subscription.empty.findChild(ActCard)
    assert isinstance(card, ActCard)
    QTest.keyClick(card, Qt.Key.Key_Return)
    wizard = dialog.findChild(ChangeWizard)
    assert isinstance(wizard, ChangeWizard)
    assert wizard.windowTitle() == "Subscribe"
    wizard.reject()


def test_modify_opens_the_wizard_and_its_end_is_told(
    delorme: tuple[Workspace, int], opened: Opener, qtbot: QtBot
) -> None:
    dialog = opened(*delorme)
    press(dialog.subscription.modify_button)
    wizard = dialog.findChild(ChangeWizard)
    assert isinstance(wizard, ChangeWizard)
    with qtbot.waitSignal(dialog.said):
        wizard.confirmed.emit(delorme[1])
    wizard.reject()


def test_another_interval_is_compared_by_the_month(
    tmp_path: Path, qapp: QApplication, opened: Opener
) -> None:
    books = factories.stocked(tmp_path)
    add_card(books, label="Card", last_four="4242")
    client_id = factories.client(books)
    factories.subscribe(books, client_id, "essentiel", on="2026-11-01")
    staging.modify(books, client_id, Modify(interval=Interval.YEARLY))
    view = opened(Workspace(books, EN), client_id).subscription.view
    assert "per year; €9.08 by the month, −€1.82" in texts(view.facts)
    assert "On 01/12/2026, per year" in texts(view.table)
    assert "Total excl. VAT" in texts(view.table)


def test_price_of_an_upgrade_is_explained_as_a_whole_period(tmp_path: Path) -> None:
    books = factories.stocked(tmp_path)
    add_card(books, label="Card", last_four="4242")
    client_id = factories.client(books)
    factories.subscribe(books, client_id, "essentiel", on="2026-11-01", code="CABINET15")
    staging.modify(books, client_id, Modify(plan="pro"))
    detail = client_detail(books, client_id)
    assert detail is not None
    assert detail.running is not None
    prices = Prices(detail.running, detail.catalogue, EN)
    explained = prices.explained("Now", prices.now)
    (part,) = explained.parts
    assert part.rows[-1].figure == "€22.86"
    assert "The running period was billed €6.86" in part.sentence


def test_discount_ends_where_its_code_no_longer_covers_the_plan(tmp_path: Path) -> None:
    books, client_id = staging.delorme(tmp_path)
    context = for_change(books, client_id)
    assert context.subscription is not None
    assert discounted_until(context.subscription, context.terms) == date(2027, 2, 6)
    staging.modify(books, client_id, Modify(plan="decouverte", add_ons=frozenset()))
    context = for_change(books, client_id)
    assert context.subscription is not None
    assert discounted_until(context.subscription, context.terms) == date(2026, 12, 6)


def test_a_discount_for_ever_has_no_last_day(tmp_path: Path) -> None:
    books = factories.stocked(tmp_path)
    client_id = factories.client(books)
    factories.subscribe(books, client_id, "essentiel", on="2026-11-01", code="CABINET15")
    context = for_change(books, client_id)
    assert context.subscription is not None
    assert discounted_until(context.subscription, context.terms) is None
    staging.modify(books, client_id, StopRenewal())
    context = for_change(books, client_id)
    assert context.subscription is not None
    assert discounted_until(context.subscription, context.terms) == date(2026, 11, 30)
    bare = factories.client(books, status=ClientStatus.ACTIVE)
    factories.subscribe(books, bare, "essentiel", on="2026-11-01")
    context = for_change(books, bare)
    assert context.subscription is not None
    assert discounted_until(context.subscription, context.terms) == date(2026, 11, 30)


def test_the_window_is_never_narrower_than_the_acts_at_its_foot(
    delorme: tuple[Workspace, int], opened: Opener
) -> None:
    workspace, client_id = delorme
    with speaking("fr"):
        dialog = opened(workspace, client_id)
        dialog.show_tab(dialog.subscription)
        QApplication.processEvents()
        dialog.resize(100, 600)
        QApplication.processEvents()
        assert dialog.width() >= dialog.subscription.minimumSizeHint().width()
