"""The payment step: billing information saved on the spot, a payment method where one is needed."""

import pytest
from PySide6.QtTest import QTest

from app.domain.billing import Payer
from app.services.journal import Books
from app.services.settings import add_mandate, declared_payment_methods, firm
from app.views.change_wizard.wizard import ChangeWizard
from app.views.widgets.fields import LineEdit
from tests import factories
from tests.views.change_wizard.conftest import IBAN, Opener, answer, enter, press
from tests.views.change_wizard.test_flows import KEY, shown


def on_payment_step(opened: Opener, client_id: int) -> ChangeWizard:
    wizard = opened(client_id)
    enter(wizard, 4)
    assert wizard.step.name == "PAYMENT"
    return wizard


@pytest.fixture
def client_id(books: Books) -> int:
    made = factories.client(books)
    factories.subscribe(books, made, payer=Payer.CLIENT, on="2026-11-01")
    return made


def test_without_a_payment_method_one_cannot_go_on(client_id: int, opened: Opener) -> None:
    wizard = on_payment_step(opened, client_id)
    assert not wizard.next_button.isEnabled()
    assert "Declare a payment method to continue" in shown(wizard.footer)
    enter(wizard)
    assert wizard.step.name == "PAYMENT"


def test_a_card_is_declared_by_its_last_four_digits(
    books: Books, client_id: int, opened: Opener
) -> None:
    wizard = on_payment_step(opened, client_id)
    form = wizard.payment_page.methods.form
    assert wizard.focusWidget() is form.label
    QTest.keyClicks(form.label, "Visa")
    press(wizard, KEY.Key_Tab)
    assert wizard.focusWidget() is form.ending
    QTest.keyClicks(form.ending, "42")
    enter(wizard)
    assert "“42” is not the end of a card number" in form.ending_field.error
    QTest.keyClicks(form.ending, "42")
    enter(wizard)
    (method,) = declared_payment_methods(books)
    assert (method.kind, method.label, method.last_four) == ("card", "Visa", "4242")
    assert "Card of the firm, number ending in 4242" in shown(wizard.payment_page)
    # Enter declared; it did not leave the step, and now it does.
    assert wizard.step.name == "PAYMENT"
    assert wizard.next_button.isEnabled()
    wizard.next_button.click()
    assert wizard.confirmation_page.box.accessibleDescription() == (
        "Until renewal is stopped. Card of the firm, number ending in 4242."
    )


def test_a_mandate_needs_an_iban_that_passes_its_check(
    books: Books, client_id: int, opened: Opener
) -> None:
    wizard = on_payment_step(opened, client_id)
    form = wizard.payment_page.methods.form
    form.kind.set_current(1)
    form.kind.chosen.emit(1)
    QTest.keyClicks(form.iban, IBAN[:-1] + "8")
    enter(form.iban)
    assert "fails its check" in form.iban_field.error
    assert declared_payment_methods(books) == ()
    form.iban.setText(IBAN)
    enter(form.iban)
    (method,) = declared_payment_methods(books)
    assert (method.kind, method.label, method.last_four) == ("sepa", "SEPA mandate", "0189")
    assert form.iban.text() == ""
    assert not any(IBAN in text for text in shown(wizard))


def test_several_methods_are_not_told_apart(paying: Books, client_id: int, opened: Opener) -> None:
    add_mandate(paying, label="Savings", iban=IBAN)
    wizard = on_payment_step(opened, client_id)
    press(wizard, KEY.Key_Space)
    assert wizard.payment_page.methods.form.isVisible()
    wizard.next_button.click()
    assert "one of the" in wizard.confirmation_page.box.accessibleDescription()


def test_nothing_to_pay_needs_no_method(books: Books, opened: Opener) -> None:
    client_id = factories.client(books)
    factories.subscribe(books, client_id, "decouverte", payer=Payer.CLIENT, on="2026-11-01")
    wizard = on_payment_step(opened, client_id)
    assert wizard.next_button.isEnabled()
    assert any("nothing to pay" in text for text in shown(wizard.payment_page))


def test_billing_information_is_saved_on_the_spot(
    paying: Books, client_id: int, opened: Opener
) -> None:
    wizard = on_payment_step(opened, client_id)
    name = wizard.payment_page.billing.fields["billing_name"].editor
    city = wizard.payment_page.billing.fields["city"].editor
    assert isinstance(name, LineEdit)
    assert isinstance(city, LineEdit)
    QTest.keyClicks(name, "Cabinet Fontaine")
    wizard.back_button.click()
    wizard.next_button.click()
    assert name.text() == "Cabinet Fontaine"
    assert firm(paying).billing_name == ""
    QTest.keyClicks(city, "Lille")
    enter(wizard)
    assert wizard.step.name == "CONFIRMATION"
    assert (firm(paying).billing_name, firm(paying).city) == ("Cabinet Fontaine", "Lille")


def test_an_e_mail_address_that_is_none_is_said_in_place(
    paying: Books, client_id: int, opened: Opener
) -> None:
    wizard = on_payment_step(opened, client_id)
    field = wizard.payment_page.billing.fields["billing_email"]
    QTest.keyClicks(field.editor, "fontaine")
    enter(wizard)
    assert wizard.step.name == "PAYMENT"
    assert "not an e-mail address" in field.error
    QTest.keyClicks(field.editor, "@cabinet.example")
    enter(wizard)
    assert firm(paying).billing_email == "fontaine@cabinet.example"


def test_what_is_typed_and_not_saved_is_asked_about(
    paying: Books, client_id: int, opened: Opener
) -> None:
    wizard = on_payment_step(opened, client_id)
    QTest.keyClicks(wizard.payment_page.billing.fields["city"].editor, "Lille")
    press(wizard, KEY.Key_Escape)
    answer(wizard, yes=True)
    assert firm(paying).city == ""
