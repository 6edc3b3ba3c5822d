"""Acts 10 to 20: the running subscription, by keyboard, on the sample portfolio."""

from datetime import date

import pytest

from app.domain.billing import Payer
from app.services.check import check
from app.services.client_detail import client_detail
from app.services.journal import Books
from app.services.portfolio import client_by_reference
from app.views.client.client_subscription import ClientSubscriptionDialog
from app.views.client.dialog import ClientDialog
from app.views.client.subscription_act import SubscriptionActDialog
from tests import factories
from tests.flows import person
from tests.flows.acts import keyboard
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock

ESSENTIAL = "D67214"
"""ASBL Optique du Ezemaal: Essential by the month, paid by the firm, renews on 9 December."""
THEIRS = "D00091"
"""ASBL Deleu De Clercq: Essential by the month, paid by the client, renews on 19 December."""
DISCOUNTED = "D59243"
"""Bigot & Fils: Essential by the month with MOINS5, three periods left."""
AUTHOR = factories.AUTHOR


def running(books: Books, reference: str) -> object:
    """What runs for a client, from the file."""
    client_id = client_by_reference(books, reference)
    assert client_id is not None
    detail = client_detail(books, client_id)
    assert detail is not None
    return detail.running and detail.running.subscription


def client_window() -> ClientDialog:
    (window,) = person.windows(ClientDialog)
    return window


def act(button: str) -> SubscriptionActDialog:
    """Press an act's button by Tab and Space."""
    keyboard.press(button)
    (dialog,) = person.windows(SubscriptionActDialog)
    return dialog


def test_act_10_the_subscription_tab_says_it_all(books: Books, sit_down: OpenDesk) -> None:
    window = keyboard.open_client(sit_down(), DISCOUNTED)
    keyboard.turn_to(window, "Subscription")
    said = keyboard.read(window)
    for part in (
        "Essential | Monthly, since",
        "Price now, excl. VAT per month | €3.90",
        "At renewal, on 29/11/2026",
        "Period from 29/10/2026 to 28/11/2026",
        "Discount MOINS5",
        "3 of 6 period(s) left",
        "quota of 30",
        "Stop renewal | Hand over to the client | Expire now… | Modify subscription",
    ):
        assert part in said, said
    keyboard.tab_to("Price now, excl. VAT per month: €3.90")
    assert "MOINS5" in keyboard.explain_focused()


def test_act_11_12_13_the_wizard_upgrades_and_the_firm_pays(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    wizard = keyboard.modify(desk, THEIRS)
    person.keys("Right")
    assert "Pro" in keyboard.read(wizard)
    keyboard.go_on(wizard, "CONFIRMATION")
    said = keyboard.read(wizard)
    # 27 of 30 days: 26,90 € less 10,90 €, which the client has paid and is refunded nothing of.
    assert "Your firm will be billed for this subscription" in said
    assert "€24.21" in said
    assert "−€9.81" in said
    assert "€14.40" in said
    keyboard.confirm(wizard)
    window = client_window()
    head, *_ = keyboard.history(window)
    assert "Subscription modified. Plan: Essential → Pro. Payer: Client → Firm" in head
    assert AUTHOR in head
    explained = " ".join(keyboard.explained_lines(window))
    assert "€10.90 × 27 day(s) of 30, from 22/11 to 18/12/2026" in explained
    assert "€26.90 × 27 day(s) of 30" in explained
    assert check(books).complaints == ()


def test_act_13_documents_used_count_against_the_full_new_quota(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    window = keyboard.open_client(desk, ESSENTIAL)
    keyboard.turn_to(window, "Usage")
    person.keys("Return")
    keyboard.fill_in("Documents used so far", "37")
    person.keys("Return")
    assert "7 document(s) beyond the quota" in keyboard.read(window)
    person.keys("Esc")
    wizard = keyboard.modify(desk, ESSENTIAL)
    # 37 in the fourteen days since 9 November are 79 a month.
    assert "Recommended for 79 document(s) a month: Pro" in keyboard.read(wizard)
    person.keys("Right")
    keyboard.confirm(wizard)
    window = client_window()
    keyboard.turn_to(window, "Usage")
    assert "37 document(s) of 120" in keyboard.read(window)


@pytest.mark.parametrize("withdraw", [False, True])
def test_act_14_19_downgrade_and_yearly_wait_for_the_renewal(
    books: Books, clock: Clock, sit_down: OpenDesk, withdraw: bool
) -> None:
    desk = sit_down()
    wizard = keyboard.modify(desk, ESSENTIAL)
    person.keys("Left", "Return")
    assert wizard.step.name == "INTERVAL"
    person.keys("Right")
    said = keyboard.confirm(wizard)
    assert "Nothing is charged today" in said
    window = client_window()
    said = keyboard.read(window)
    assert "Downgrade to Discovery on 09/12/2026" in said
    assert "Yearly billing from 09/12/2026 on" in said
    assert f"by {AUTHOR}" in said
    if withdraw:
        for _ in range(2):
            keyboard.press("Withdraw this change")
        assert "Downgrade" not in keyboard.read(window)
        assert "Scheduled change withdrawn" in keyboard.history(window)[0]
        return
    window.close()
    clock.day = date(2026, 12, 9)
    keyboard.catch_up(desk)
    window = keyboard.open_client(desk, ESSENTIAL)
    assert "Discovery | Yearly" in keyboard.read(window)
    assert "for the whole period" in " ".join(keyboard.explained_lines(window))


def test_act_15_an_extra_service_is_added_now_and_ended_at_the_cycles_end(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    wizard = keyboard.modify(desk, ESSENTIAL)
    keyboard.go_on(wizard, "ADD_ONS")
    keyboard.press("Payments")
    said = keyboard.confirm(wizard)
    # 4,50 € for 17 of 30 days.
    assert "€4.50 × 17 day(s) of 30" in said
    assert "€2.55" in said
    window = client_window()
    assert "€4.50 × 17 day(s) of 30" in " ".join(keyboard.explained_lines(window))
    window.close()
    wizard = keyboard.modify(desk, ESSENTIAL)
    keyboard.go_on(wizard, "ADD_ONS")
    keyboard.press("Payments")
    keyboard.confirm(wizard)
    window = client_window()
    keyboard.turn_to(window, "Subscription")
    assert "Payments until 08/12/2026 included" in keyboard.read(window)
    assert AUTHOR in keyboard.history(window)[0]


def test_act_16_renewal_is_stopped_and_resumed(books: Books, sit_down: OpenDesk) -> None:
    window = keyboard.open_client(sit_down(), ESSENTIAL)
    dialog = act("Stop renewal")
    assert "The subscription can be used until 08/12/2026 included" in keyboard.read(dialog)
    assert "Nothing is charged today" in keyboard.read(dialog)
    keyboard.fill_in("Reason", "Client retires")
    person.keys("Return")
    assert "Ends in 17 day(s)" in keyboard.read(window)
    head = keyboard.history(window)[0]
    assert "Renewal stopped" in head
    assert "Reason: Client retires" in head
    assert AUTHOR in head
    keyboard.turn_to(window, "Subscription")
    dialog = act("Resume renewal")
    assert "The subscription renews on 09/12/2026." in keyboard.read(dialog)
    assert "€10.90" in keyboard.read(dialog)
    person.keys("Return")
    assert "Renewal resumed" in keyboard.history(window)[0]


def test_act_16_handed_over_it_runs_out_and_the_client_subscribes(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    window = keyboard.open_client(desk, ESSENTIAL)
    dialog = act("Hand over to the client")
    assert "another partner, can subscribe" in keyboard.read(dialog)
    person.keys("Return")
    assert "Handed over to the client" in keyboard.read(window)
    clock.day = date(2026, 12, 20)
    keyboard.catch_up(desk)
    window.close()
    window = keyboard.open_client(desk, ESSENTIAL)
    keyboard.press("Record the client’s own subscription…")
    (record,) = person.windows(ClientSubscriptionDialog)
    person.keys("Down")
    keyboard.fill_in("Since", "9/12")
    assert "€10.90" in keyboard.read(record)
    person.keys("Return")
    assert "Paid by the client" in window.head.chips
    head = keyboard.history(window)[0]
    assert "Subscription of the client recorded" in head
    assert AUTHOR in head
    assert "€10.90 for the whole period, from 09/12" in " ".join(keyboard.explained_lines(window))
    assert check(books).complaints == ()


def test_act_16_the_firm_takes_over_from_the_next_renewal(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    window = keyboard.open_client(desk, THEIRS)
    dialog = act("Take over")
    said = keyboard.read(dialog)
    assert "Your firm will be billed for this subscription" in said
    assert "At the renewal of 19/12/2026" in said
    assert "€10.90" in said
    person.keys("Return")
    assert "Paid by the firm from 19/12/2026 on" in keyboard.read(window)
    window.close()
    clock.day = date(2026, 12, 19)
    keyboard.catch_up(desk)
    window = keyboard.open_client(desk, THEIRS)
    assert "Paid by the firm" in window.head.chips
    assert "Payer | Firm" in keyboard.explained_lines(window)[1]


def test_act_16_ended_now_without_a_refund_after_two_questions(
    books: Books, sit_down: OpenDesk
) -> None:
    window = keyboard.open_client(sit_down(), ESSENTIAL)
    dialog = act("Expire now…")
    assert "what is paid is not refunded" in keyboard.read(dialog)
    keyboard.press("Expire now")
    assert keyboard.answer("Leave it running")[0] == "Really end this subscription today?"
    keyboard.press("Expire now")
    keyboard.answer("End it today")
    assert "No subscription" in keyboard.read(window)
    assert "Ended immediately" in keyboard.history(window)[0]
    assert running(books, ESSENTIAL) is None
    assert check(books).complaints == ()


def test_act_17_a_promo_code_is_checked_and_replaces_after_a_question(
    books: Books, sit_down: OpenDesk
) -> None:
    wizard = keyboard.modify(sit_down(), DISCOUNTED)
    keyboard.go_on(wizard, "PROMO")
    for code, sentence in (
        ("NOEL", "has no promo code “NOEL”"),
        ("ETE2025", "was valid until 31/08/2025"),
        ("ANNUEL50", "does not cover the plan Essential"),
        ("MOINS5", "already applies"),
    ):
        keyboard.fill_in("Promo code", code)
        person.keys("Return")
        assert wizard.step.name == "PROMO"
        assert sentence in keyboard.read(wizard)
    keyboard.fill_in("Promo code", "cabinet15")
    person.keys("Return")
    said = keyboard.answer("Replace it")
    assert "MOINS5" in said[0]
    assert "CABINET15" in said[0]
    keyboard.confirm(wizard)
    window = client_window()
    keyboard.turn_to(window, "Subscription")
    assert "Promo code CABINET15" in keyboard.read(window)
    assert "Scheduled: Promo code CABINET15" in keyboard.history(window)[0]


def test_act_18_the_firm_chooses_client_by_client_whom_it_pays_for(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    keyboard.open_client(desk, THEIRS)
    act("Take over")
    person.keys("Return")
    client_window().close()
    taken, left = running(books, THEIRS), running(books, "D10169")
    assert taken.firm_pays_next  # type: ignore[attr-defined]
    assert left.payer is Payer.CLIENT  # type: ignore[attr-defined]
    assert not left.firm_pays_next  # type: ignore[attr-defined]


def test_act_20_what_passed_is_caught_up_once_and_said(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    clock.day = date(2027, 1, 31)
    desk = sit_down()
    said = [each for each in person.seen(desk.window) if each.startswith("Caught up to")]
    assert len(said) == 1
    assert "for the firm" in said[0]
    window = keyboard.open_client(desk, ESSENTIAL)
    head = keyboard.history(window)[0]
    assert "Renewals caught up" in head
    assert "Renewed on 09/12/2026: Essential, €10.90 excl. VAT" in head
    explained = keyboard.explained_lines(window)
    assert "€10.90 for the whole period" in " ".join(explained)
    before = factories.tables(books)
    again = sit_down()
    assert not [each for each in person.seen(again.window) if each.startswith("Caught up")]
    assert factories.tables(books) == before
    assert check(books).complaints == ()
