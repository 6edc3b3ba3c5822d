"""From a draft to a client that is billed: pending subscription, invitation, acceptance."""

from collections import Counter
from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus, PendingSubscription
from app.services.client_detail import client_bills, client_detail
from app.services.journal import Books
from app.services.settings import preferences
from app.views.client.dialog import ClientDialog
from app.views.clients.accept_dialog import AcceptDialog
from app.views.clients.invite_dialog import InviteDialog
from app.views.settings.preferences import PreferencesDialog
from app.views.widgets.buttons import IconButton
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock


def draft(books: Books, name: str = "Atelier Roux SARL", **columns: object) -> int:
    given = {"status": ClientStatus.DRAFT, "email": "a.roux@roux.example"} | columns
    return factories.client(books, name, **given)


def acts_of(books: Books) -> Counter[str]:
    return Counter(entry.act for entry in factories.journal(books))


def act_on_client(name: str) -> None:
    """Choose an act of the menu at the head of the client's window."""
    (window,) = person.windows(ClientDialog)
    person.come_to(window)
    person.press(person.look(IconButton, "Acts on this client", window))
    person.choose(name)


def invite_selected() -> None:
    (dialog,) = person.windows(InviteDialog)
    assert "Forfait sends nothing: copy the text, or open it in your mail program." in person.seen(
        dialog
    )
    person.click("Record as invited", dialog)


def choose_pending(window: ClientDialog) -> None:
    """Pro, by the month, for the firm, with reminders."""
    person.click("Pay for client", window)
    person.click("Pro", window)
    person.click("Automatic reminders", window)
    person.click("Confirm", window)


@pytest.mark.parametrize(
    ("typed", "day", "starts"),
    [
        ("3/10/2026", date(2026, 10, 3), [date(2026, 10, 3), date(2026, 11, 3)]),
        (".", date(2026, 11, 22), [date(2026, 11, 22)]),
    ],
    ids=["on a past day", "today"],
)
def test_a_draft_is_invited_and_accepts(
    books: Books, clock: Clock, sit_down: OpenDesk, typed: str, day: date, starts: list[date]
) -> None:
    clock.day = date(2026, 10, 1)
    client_id = draft(books)
    desk = sit_down()
    desk.open_client("Atelier Roux SARL", "Inactive")
    (window,) = person.windows(ClientDialog)
    assert window.tab is window.pending
    assert not [each for each in person.seen(window) if "responsible" in each]
    choose_pending(window)
    assert [each for each in person.seen(window) if "responsible" in each]
    act_on_client("Invite…")
    invite_selected()
    clock.day = date(2026, 11, 22)
    act_on_client("Record acceptance…")
    (dialog,) = person.windows(AcceptDialog)
    assert person.look(QLineEdit, "Accepted on", dialog).text() == "22/11/2026"
    person.fill_in("Accepted on", typed, dialog)
    person.keys("Return")
    assert not person.windows(AcceptDialog)

    person.come_to(desk.window)
    person.turn_to("Active (1)", desk.window)
    assert person.cell(desk.list, "Atelier Roux SARL", "Plan") == "Pro"
    assert person.cell(desk.list, "Atelier Roux SARL", "Payer") == "Firm"
    detail = client_detail(books, client_id)
    assert detail is not None
    assert (detail.status, detail.since) == (ClientStatus.ACTIVE, day)
    assert detail.pending is None
    assert detail.running is not None
    running = detail.running.subscription
    assert (running.plan.code, running.payer, running.started_on) == ("pro", Payer.FIRM, day)
    assert [service.code for service in running.add_ons] == ["relances"]
    lines = [line for bill in client_bills(books, client_id) for line in bill.lines]
    assert sorted({line.day for line in lines}) == starts
    assert {line.kind for line in lines} <= {LineKind.START, LineKind.RENEWAL}
    assert sum(line.net for line in lines) == len(starts) * (2690 + 795)
    done = acts_of(books)
    assert (done["pending_set"], done["invited"], done["accepted"]) == (1, 1, 1)


def test_what_an_acceptance_cannot_be_is_said_in_place(books: Books, sit_down: OpenDesk) -> None:
    draft(books, status=ClientStatus.INVITED, invited_on=date(2026, 11, 10))
    desk = sit_down()
    before = factories.tables(books)
    person.turn_to("Inactive", desk.window)
    person.select(desk.list, "Atelier Roux SARL")
    person.keys("Ctrl+R")
    (dialog,) = person.windows(AcceptDialog)
    for typed, said in (("23/11/2026", "22/11/2026"), ("9/11/2026", "10/11/2026"), ("soon", "")):
        person.fill_in("Accepted on", typed, dialog)
        person.keys("Return")
        assert dialog.isVisible()
        assert dialog.field.error
        assert said in dialog.field.error
    assert factories.tables(books) == before
    person.keys("Escape")
    assert not person.windows(AcceptDialog)


def test_the_default_preferences_reach_those_whom_nobody_set(
    books: Books, sit_down: OpenDesk
) -> None:
    followed, by_hand = draft(books, "Bureau Vert SA"), draft(books, "Cave du Port SARL")
    desk = sit_down()
    person.click("Default preferences", desk.window)
    (dialog,) = person.windows(PreferencesDialog)
    person.click("Pay for clients", dialog)
    person.press(person.look(QComboBox, "Plan", dialog))
    person.keys("Down", "Down", "Return")
    person.click("Payments", dialog)
    person.click("Save", dialog)
    stored = preferences(books)
    assert (stored.firm_pays, stored.plan, stored.add_ons) == (True, "essentiel", ("paiements",))
    for client_id in (followed, by_hand):
        assert client_detail(books, client_id).pending is None  # type: ignore[union-attr]

    desk.open_client("Cave du Port SARL", "Inactive")
    (window,) = person.windows(ClientDialog)
    choose_pending(window)
    window.close()
    assert not person.windows(ClientDialog)

    for name in ("Bureau Vert SA", "Cave du Port SARL"):
        person.come_to(desk.window)
        person.select(desk.list, name)
        person.keys("Ctrl+Shift+I")
        invite_selected()
    person.come_to(desk.window)
    assert person.cells(desk.list, "Status") == ["Invited", "Invited"]
    assert person.cells(desk.list, "Pending plan") == ["Essential", "Pro"]
    given, kept = client_detail(books, followed), client_detail(books, by_hand)
    assert given is not None
    assert kept is not None
    assert given.pending == PendingSubscription(
        True, "essentiel", Interval.MONTHLY, ("paiements",), None
    )
    assert not given.pending_by_hand
    assert kept.pending == PendingSubscription(True, "pro", Interval.MONTHLY, ("relances",), None)
    assert kept.pending_by_hand

    # Opened again after it was closed, and it says where the choices come from.
    desk.open_client("Bureau Vert SA", "Inactive")
    (window,) = person.windows(ClientDialog)
    assert window.pending.origin == "From the default billing preferences."
    window.close()
    desk.open_client("Cave du Port SARL", "Inactive")
    (window,) = person.windows(ClientDialog)
    assert window.pending.origin.startswith("Set by hand")


def test_an_archived_client_that_comes_back_in_time_goes_on(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    clock.day = date(2026, 11, 7)
    client_id = factories.client(books, "Moulin Bleu SA")
    factories.subscribe(books, client_id, "pro")
    before = factories.subscription(books, client_id)
    clock.day = date(2026, 11, 22)
    desk = sit_down()
    desk.open_client("Moulin Bleu SA")
    act_on_client("Archive…")
    assert any("06/12/2026" in each for each in person.seen())
    person.click("Archive")
    (window,) = person.windows(ClientDialog)
    assert "Ends after 06/12/2026" in window.head.chips
    assert not factories.subscription(books, client_id).renews
    act_on_client("Invite…")
    invite_selected()
    clock.day = date(2026, 12, 1)
    act_on_client("Record acceptance…")
    assert any("The running subscription goes on" in each for each in person.seen())
    person.keys("Return")
    assert client_detail(books, client_id).status is ClientStatus.ACTIVE  # type: ignore[union-attr]
    assert factories.subscription(books, client_id) == before
    clock.day = date(2026, 12, 8)
    person.come_to(desk.window)
    draft(books, "Somebody Else")
    person.keys("Ctrl+Shift+P")
    person.click("Save")
    lines = [line for bill in client_bills(books, client_id) for line in bill.lines]
    assert sorted(line.day for line in lines) == [date(2026, 11, 7), date(2026, 12, 7)]
    person.turn_to("Active", desk.window)
    assert person.cell(desk.list, "Moulin Bleu SA", "Renewal") == "07/01/2027"
    assert "Next renewal in 30 day(s)" in person.seen(window)
