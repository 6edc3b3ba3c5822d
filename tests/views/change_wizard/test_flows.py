"""The wizard from opening to what is written, by keyboard, on a real data file."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue, PriceVersion
from app.domain.change import Slot, StopRenewal, scheduled_changes
from app.services.catalogue import import_catalogue
from app.services.client_detail import client_bills
from app.services.journal import Books
from app.services.settings import change_firm, firm
from app.views.change_wizard.wizard import ChangeWizard
from app.views.explain import ExplanationDialog
from app.views.widgets.amounts import AmountLabel
from app.views.widgets.banners import Banner
from app.views.widgets.texts import Text
from app.views.workspace import Workspace
from tests import factories
from tests.factories import sample_catalogue
from tests.views.change_wizard.conftest import Opener, answer, enter, press, question, settle

KEY = Qt.Key


def of_client(books: Books, *, add_ons: Iterable[str] = ()) -> int:
    """Picture 4: Essentiel, monthly since 1 April, paid by the client."""
    client_id = factories.client(books, "Garnier & Fils SCI", reference="D58848")
    factories.take_over(
        books, client_id, started_on="2026-04-01", payer=Payer.CLIENT, add_ons=add_ons
    )
    return client_id


def shown(part: QWidget) -> list[str]:
    """All that a part of the window says, amounts included."""
    QApplication.processEvents()
    texts = [text.text() for text in part.findChildren(Text) if text.isVisible()]
    return texts + [each.text() for each in part.findChildren(AmountLabel) if each.isVisible()]


def at(wizard: ChangeWizard) -> str:
    """The step by its name: mypy takes a property for a constant once it was compared."""
    return wizard.step.name


def ticked(wizard: ChangeWizard) -> bool:
    return wizard.draft.ticked


def banners(wizard: ChangeWizard) -> list[str]:
    found = wizard.confirmation_page.findChildren(Banner)
    return [banner.accessibleName() for banner in found if banner.isVisible()]


def test_an_upgrade_with_an_add_on_and_a_code_is_written_as_it_was_shown(
    qtbot: QtBot, paying: Books, opened: Opener
) -> None:
    client_id = of_client(paying, add_ons=["paiements"])
    wizard = opened(client_id)
    press(wizard, KEY.Key_Right)
    assert wizard.draft.plan == "pro"
    enter(wizard, 2)
    assert at(wizard) == "ADD_ONS"
    press(wizard, KEY.Key_Tab, KEY.Key_Space)
    assert wizard.draft.add_ons == {"paiements", "utilisateurs"}
    enter(wizard)
    QTest.keyClicks(wizard.promo_page.code, "cabinet15")
    enter(wizard, 2)
    assert at(wizard) == "CONFIRMATION"
    said = shown(wizard.confirmation_page)
    # Today −10.90 + 26.90 + 6.00, each × 9/30; then 15 % off each of 26.90, 4.50 and 6.00.
    assert {"−€3.27", "€8.07", "€1.80", "€6.60", "€1.32", "€7.92"} <= set(said)
    assert {"€22.86", "€3.82", "€5.10", "€31.78", "€38.14"} <= set(said)
    assert "Promo code CABINET15 (−15%) from 01/12/2026 on" in said
    assert banners(wizard) == ["Your firm will be billed for this subscription"]
    press(wizard, KEY.Key_Space)
    preview = wizard._state.estimate.confirmable
    assert preview is not None
    with qtbot.waitSignal(wizard.confirmed) as blocker:
        enter(wizard)
    assert blocker.args == [client_id]
    after = factories.subscription(paying, client_id)
    assert after == preview.after
    (bill,) = client_bills(paying, client_id)
    assert [line.net for line in bill.lines] == [-327, 807, 180]
    assert (bill.net, bill.vat) == (660, 132)


def test_picture_4(paying: Books, opened: Opener) -> None:
    wizard = opened(of_client(paying, add_ons=["paiements"]))
    press(wizard, KEY.Key_Right)
    enter(wizard, 5)
    today, renewal = shown(wizard.confirmation_page.today), shown(wizard.confirmation_page.renewal)
    assert {"−€3.27", "€8.07", "€4.80", "€0.96", "€5.76"} <= set(today)
    assert {"€26.90", "€4.50", "€31.40", "€6.28", "€37.68"} <= set(renewal)
    assert wizard.confirmation_page.box.text() == (
        "I confirm a recurring payment of €37.68 incl. VAT per month"
    )
    assert wizard.summary.price.words == "€15.40, then €31.40"
    assert wizard.summary.payer.words == "Client, then Firm"
    assert wizard.summary.today.amount.text() == "€4.80"
    assert wizard.summary.renewal.amount.text() == "€31.40"


def test_a_downgrade_and_a_switch_to_yearly_are_scheduled_together(
    qtbot: QtBot, paying: Books, opened: Opener
) -> None:
    client_id = factories.client(paying)
    factories.subscribe(paying, client_id, "pro", on="2026-11-01")
    wizard = opened(client_id)
    press(wizard, KEY.Key_Left)
    enter(wizard)
    press(wizard, KEY.Key_Right)
    enter(wizard, 4)
    assert "Nothing is charged today" in shown(wizard.confirmation_page)
    assert banners(wizard) == []
    press(wizard, KEY.Key_Space)
    with qtbot.waitSignal(wizard.confirmed):
        enter(wizard)
    after = factories.subscription(paying, client_id)
    assert (after.plan.code, after.interval) == ("pro", Interval.MONTHLY)
    assert {change.slot for change in scheduled_changes(after)} == {Slot.PLAN, Slot.INTERVAL}


def test_without_the_box_nothing_can_be_confirmed(paying: Books, opened: Opener) -> None:
    client_id = of_client(paying)
    wizard = opened(client_id)
    press(wizard, KEY.Key_Right)
    enter(wizard, 5)
    assert not wizard.next_button.isEnabled()
    assert "Tick the box to confirm" in shown(wizard.footer)
    enter(wizard)
    assert wizard.isVisible()
    assert factories.subscription(paying, client_id).plan.code == "essentiel"
    press(wizard, KEY.Key_Space)
    assert wizard.next_button.isEnabled()
    assert "Tick the box to confirm" not in shown(wizard.footer)


def test_another_choice_takes_the_tick_away(qtbot: QtBot, paying: Books, opened: Opener) -> None:
    wizard = opened(of_client(paying))
    press(wizard, KEY.Key_Right)
    enter(wizard, 5)
    press(wizard, KEY.Key_Space)
    QTest.keyClick(wizard, KEY.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: at(wizard) == "PAYMENT")
    assert ticked(wizard)
    wizard.steps.step_chosen.emit(0)
    press(wizard, KEY.Key_Right)
    assert wizard.draft.plan == "entreprise"
    assert not ticked(wizard)


def test_back_loses_no_choice(paying: Books, opened: Opener) -> None:
    wizard = opened(of_client(paying))
    press(wizard, KEY.Key_Right)
    enter(wizard)
    press(wizard, KEY.Key_Right)
    enter(wizard)
    press(wizard, KEY.Key_Space)
    enter(wizard)
    QTest.keyClicks(wizard.promo_page.code, "CABINET15")
    chosen = wizard.draft
    for _ in range(3):
        wizard.back_button.click()
    assert not wizard.back_button.isEnabled()
    assert wizard.plan_page.cards.current == "pro"
    assert wizard.plan_page.switch.current == 1
    enter(wizard, 3)
    assert wizard.promo_page.code.text() == "CABINET15"
    assert wizard.draft == chosen


def test_the_firm_that_pays_already_is_not_told_that_it_will(paying: Books, opened: Opener) -> None:
    client_id = factories.client(paying)
    factories.subscribe(paying, client_id, on="2026-11-01")
    wizard = opened(client_id)
    press(wizard, KEY.Key_Right)
    enter(wizard, 5)
    assert banners(wizard) == []
    assert wizard.summary.payer.words == "Firm"


def test_where_nothing_changes_there_is_nothing_to_confirm(paying: Books, opened: Opener) -> None:
    client_id = factories.client(paying)
    factories.subscribe(paying, client_id, on="2026-11-01")
    wizard = opened(client_id)
    enter(wizard, 5)
    assert at(wizard) == "CONFIRMATION"
    assert not wizard.next_button.isEnabled()
    assert not wizard.confirmation_page.box.isEnabled()
    assert "Nothing changes: there is nothing to confirm" in shown(wizard.footer)


def test_a_client_without_a_subscription_gets_one(
    qtbot: QtBot, paying: Books, opened: Opener
) -> None:
    client_id = factories.client(paying)
    wizard = opened(client_id)
    assert wizard.windowTitle() == "Subscribe"
    assert "Choose a plan to continue" in shown(wizard.footer)
    enter(wizard)
    assert at(wizard) == "PLAN"
    press(wizard, KEY.Key_Space)
    press(wizard, KEY.Key_Right)
    enter(wizard, 5)
    assert banners(wizard) == ["Your firm will be billed for this subscription"]
    press(wizard, KEY.Key_Space)
    with qtbot.waitSignal(wizard.confirmed):
        enter(wizard)
    begun = factories.subscription(paying, client_id)
    assert (begun.plan.code, begun.payer) == ("essentiel", Payer.FIRM)


def test_a_stale_preview_writes_nothing_and_shows_fresh_figures(
    paying: Books, opened: Opener
) -> None:
    client_id = of_client(paying)
    wizard = opened(client_id)
    press(wizard, KEY.Key_Right)
    enter(wizard, 5)
    press(wizard, KEY.Key_Space)
    import_catalogue(paying, dearer())  # behind the window's back
    enter(wizard)
    assert wizard.isVisible()
    assert factories.subscription(paying, client_id).plan.code == "essentiel"
    lead = "The figures have changed since they were shown"
    assert wizard.warning.isVisible()
    assert wizard.warning.banner.accessibleName() == lead
    assert not wizard.confirmation_page.box.isChecked()
    assert not wizard.next_button.isEnabled()
    # 30.00 × 9/30 = 9.00.
    assert {"€9.00", "€5.73"} <= set(shown(wizard.confirmation_page))
    press(wizard, KEY.Key_Space)
    enter(wizard)
    assert factories.subscription(paying, client_id).plan.running.net == 900


def test_figures_that_change_while_they_are_shown_are_pointed_out(
    paying: Books, workspace: Workspace, opened: Opener
) -> None:
    wizard = opened(of_client(paying))
    press(wizard, KEY.Key_Right)
    enter(wizard, 5)
    press(wizard, KEY.Key_Space)
    workspace.apply(change_firm, replace(firm(paying), city="Lille"))
    assert ticked(wizard)
    assert not wizard.warning.isVisible()
    workspace.apply(import_catalogue, dearer())
    assert not ticked(wizard)
    assert wizard.warning.isVisible()
    assert wizard.draft.plan == "pro"


def test_what_the_rules_refuse_at_the_end_is_said_in_place(paying: Books, opened: Opener) -> None:
    client_id = factories.client(paying)
    wizard = opened(client_id)
    press(wizard, KEY.Key_Space)
    enter(wizard, 5)
    press(wizard, KEY.Key_Space)
    factories.subscribe(paying, client_id)  # somebody else was faster
    enter(wizard)
    assert wizard.isVisible()
    assert wizard.warning.banner.accessibleName() == "Nothing was written"
    assert "already has a subscription" in wizard.warning.banner.accessibleDescription()


def test_a_replaced_discount_is_asked_about_once_and_both_are_shown(
    paying: Books, opened: Opener
) -> None:
    client_id = factories.client(paying)
    factories.subscribe(paying, client_id, on="2026-11-07", code="BIENVENUE")
    wizard = opened(client_id)
    enter(wizard, 3)
    QTest.keyClicks(wizard.promo_page.code, "MOINS5")
    enter(wizard)
    assert question(wizard).text() == "Replace BIENVENUE with MOINS5?"
    assert "BIENVENUE (−20%)" in question(wizard).informativeText()
    assert "MOINS5 (−€5.00)" in question(wizard).informativeText()
    answer(wizard, yes=False)
    assert at(wizard) == "PROMO"
    enter(wizard)
    answer(wizard, yes=True)
    assert at(wizard) == "PAYMENT"
    wizard.back_button.click()
    enter(wizard)
    assert at(wizard) == "PAYMENT"


def test_escape_asks_only_if_something_was_chosen(paying: Books, opened: Opener) -> None:
    client_id = of_client(paying)
    untouched = opened(client_id)
    press(untouched, KEY.Key_Escape)
    assert not isValid(untouched) or not untouched.isVisible()
    wizard = opened(client_id)
    press(wizard, KEY.Key_Right, KEY.Key_Escape)
    answer(wizard, yes=False)
    assert wizard.isVisible()
    press(wizard, KEY.Key_Escape)
    answer(wizard, yes=True)
    assert not isValid(wizard) or not wizard.isVisible()
    assert factories.subscription(paying, client_id).plan.code == "essentiel"


def test_not_renewing_is_asked_about_and_written(
    qtbot: QtBot, paying: Books, opened: Opener
) -> None:
    client_id = of_client(paying)
    wizard = opened(client_id)
    QTest.keyClick(wizard, KEY.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(wizard.findChildren(QMessageBox)))
    assert "30/11/2026" in question(wizard).informativeText()
    with qtbot.waitSignal(wizard.confirmed):
        answer(wizard, yes=True)
    assert not factories.subscription(paying, client_id).renews


def test_confirming_resumes_a_renewal_that_was_stopped_and_says_so(
    paying: Books, opened: Opener
) -> None:
    client_id = factories.client(paying)
    factories.subscribe(paying, client_id, on="2026-11-01")
    factories.modify(paying, client_id, StopRenewal())
    wizard = opened(client_id)
    assert not wizard.plan_page.stop_link.isVisible()
    enter(wizard, 5)
    # The firm would not pay the next renewal as things stand: it is told that, too.
    assert "Renewal resumes" in banners(wizard)
    assert "resumes" in wizard.confirmation_page.box.accessibleDescription()


def test_every_amount_opens_its_computation(paying: Books, opened: Opener) -> None:
    wizard = opened(of_client(paying))
    press(wizard, KEY.Key_Right)
    enter(wizard, 5)
    amounts = [
        each
        for part in (wizard.confirmation_page, wizard.summary)
        for each in part.findChildren(AmountLabel)
        if each.isVisible()
    ]
    assert len(amounts) == 11
    for amount in amounts:
        assert amount.explains, amount.text()
        amount.setFocus()
        enter(wizard)
        (dialog,) = wizard.findChildren(ExplanationDialog)
        assert amount.text() in " ".join(dialog.spoken)
        dialog.close()
        settle()


def test_no_part_of_it_opens_as_a_window_of_its_own(
    qapp: QApplication, paying: Books, opened: Opener
) -> None:
    watch = Windows()
    qapp.installEventFilter(watch)
    wizard = opened(of_client(paying, add_ons=["paiements"]))
    press(wizard, KEY.Key_Right)
    enter(wizard, 3)
    QTest.keyClicks(wizard.promo_page.code, "CABINET15")
    enter(wizard, 2)
    import_catalogue(paying, dearer())
    press(wizard, KEY.Key_Space)
    enter(wizard)
    qapp.removeEventFilter(watch)
    assert watch.shown == [wizard]


class Windows(QObject):
    """Notes every window that is shown, however briefly."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shows = event.type() is QEvent.Type.Show
        if shows and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_it_opens_over_the_window_that_asks(
    qtbot: QtBot, paying: Books, workspace: Workspace
) -> None:
    parent = Text("client")
    qtbot.addWidget(parent)
    wizard = ChangeWizard(workspace, of_client(paying), parent)
    wizard.open()
    assert wizard.isVisible()
    assert wizard.isModal()
    wizard.reject()


def dearer() -> Catalogue:
    """Pro costs 30.00 from today on."""
    catalogue = sample_catalogue()
    pro = catalogue.plan("pro")
    newest = PriceVersion(date(2026, 11, 22), 3000, 30000)
    plans = tuple(
        replace(plan, prices=(*pro.prices, newest)) if plan.code == "pro" else plan
        for plan in catalogue.plans
    )
    return replace(catalogue, plans=plans)
