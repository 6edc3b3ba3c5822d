from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.calendar import Interval
from app.domain.clients import ClientStatus, PendingSubscription
from app.services.client_detail import client_bills, client_detail
from app.services.client_lists import Tab
from app.services.clients import delete_draft, invite
from app.services.journal import Books
from app.services.pending import set_pending
from app.views.clients.accept_dialog import AcceptDialog
from app.views.clients.deeds import FIELD_OF, Deed
from app.views.clients.dialogs import ActDialog
from app.views.clients.invite_dialog import InviteDialog
from app.views.clients.page import ClientsPage
from app.views.explain import ExplanationDialog
from tests.factories import client, subscribe
from tests.views.clients.conftest import OpenPage
from tests.views.clients.screen import begin, dialog, enabled, names, select

CHANGES = {"CHANGE", "PLAN", "INTERVAL", "PAYER", "PROMO", "REBILLING", "EXPORT"}
"""What applies whoever is selected."""


@pytest.mark.parametrize(
    ("statuses", "acts"),
    [
        (("DRAFT",), {"OPEN", "INVITE", "DELETE"}),
        (("DRAFT", "DRAFT"), {"INVITE", "DELETE"}),
        (("DRAFT", "INVITED"), {"EXPLAIN", "INVITE"}),
        (("INVITED",), {"EXPLAIN", "OPEN", "INVITE", "TAKE_BACK", "ACCEPT"}),
        (("ARCHIVED",), {"EXPLAIN", "OPEN", "INVITE", "ANONYMISE"}),
        (("LOST", "ARCHIVED"), {"EXPLAIN", "INVITE", "ANONYMISE"}),
        (("ACTIVE",), {"EXPLAIN", "OPEN", "RENEWAL", "ARCHIVE", "LOSE"}),
        (("ACTIVE", "ACTIVE"), {"EXPLAIN", "RENEWAL", "ARCHIVE", "LOSE"}),
    ],
)
def test_acts_are_enabled_where_they_apply(
    qtbot: QtBot, books: Books, open_page: OpenPage, statuses: tuple[str, ...], acts: set[str]
) -> None:
    ids = [client(books, status=ClientStatus[status]) for status in statuses]
    page = open_page(books)
    page.show_tab(Tab.ACTIVE if "ACTIVE" in statuses else Tab.INACTIVE)
    select(qtbot, page, *ids)
    assert enabled(page) == acts | CHANGES
    assert page.bar.isVisible()


def test_without_a_selection_nothing_applies(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    client(books)
    page = open_page(books)
    assert enabled(page) == set()
    assert not page.bar.isVisible()


def test_the_bar_begins_a_change_with_one_field(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    ids = [client(books), client(books)]
    page = open_page(books)
    select(qtbot, page, *ids)
    for deed, field in FIELD_OF.items():
        with qtbot.waitSignal(page.change_wanted) as wanted:
            begin(page, deed)
        assert wanted.args == [tuple(ids), Tab.ACTIVE, field]


def test_the_price_of_one_and_the_sum_of_several_are_explained(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    yearly, monthly, without = (client(books, name) for name in ("Atelier", "Boulanger", "Café"))
    subscribe(books, yearly, "essentiel", Interval.YEARLY)
    subscribe(books, monthly, "pro", add_ons=["relances"], code="CABINET15")
    page = open_page(books)
    select(qtbot, page, monthly)
    page.deeds[Deed.EXPLAIN].trigger()
    assert explained(page) == {
        "Pro": "26,90\u00a0€",
        "Relances automatiques": "7,95\u00a0€",
        "Discount CABINET15": "−1,19\u00a0€",
        "Price per month": "29,62\u00a0€",
    }
    select(qtbot, page, yearly, monthly, without)
    page.deeds[Deed.EXPLAIN].trigger()
    assert explained(page) == {
        "Essentiel, Yearly": "9,08\u00a0€",
        "Pro, Monthly": "29,62\u00a0€",
        "Sum per month, excl. VAT": "38,70\u00a0€",
    }
    select(qtbot, page, without)
    page.deeds[Deed.EXPLAIN].trigger()
    assert not page.findChildren(ExplanationDialog)
    assert page.refusal.isVisible()


def explained(page: ClientsPage) -> dict[str, str]:
    """The rows of the computation that is open, which is closed."""
    (dialog,) = page.findChildren(ExplanationDialog)
    rows = {row.label: row.figure for part in dialog.explanation.parts for row in part.rows}
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return rows


def test_a_client_is_invited_then_accepted_on_a_past_day(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    client_id = client(
        books,
        "Zinc SARL",
        status=ClientStatus.INVITED,
        status_since=date(2026, 10, 1),
        invited_on=date(2026, 10, 1),
    )
    set_pending(books, client_id, PendingSubscription(True, "essentiel", Interval.MONTHLY))
    page = open_page(books)
    page.show_tab(Tab.INACTIVE)
    select(qtbot, page, client_id)
    begin(page, Deed.ACCEPT)
    asked = dialog(page, AcceptDialog)
    assert asked.day.text() == "22/11/2026"
    asked.day.clear()
    QTest.keyClicks(asked.day, "10/10")
    assert asked.preview.accessibleName() == "Essentiel begins on 10/10/2026"
    assert asked.preview.accessibleDescription() == (
        "Paid by the firm: 10,90\u00a0€ excl. VAT per month. "
        "2 period(s) up to today: 21,80\u00a0€ are billed at once."
    )
    said: list[str] = []
    page.done.connect(said.append)
    QTest.keyClick(asked.day, Qt.Key.Key_Return)
    assert said == ["Acceptance of Zinc SARL recorded"]
    assert names(page) == []
    bills = page.workspace.ask(client_bills, client_id)
    assert sorted(line.day for bill in bills for line in bill.lines) == [
        date(2026, 10, 10),
        date(2026, 11, 10),
    ]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("hier", "“hier” is not a date. "),
        ("31/2", "The calendar has no day “31/2”. "),
        ("+1", "The acceptance of 23/11/2026 is after today, 22/11/2026. "),
        ("19/11", "The acceptance of 19/11/2026 is before the invitation of 20/11/2026. "),
        ("", "Nothing is typed here. "),
    ],
)
def test_a_wrong_day_is_explained_in_place(
    qtbot: QtBot, books: Books, open_page: OpenPage, typed: str, sentence: str
) -> None:
    invited = date(2026, 11, 20)
    client_id = client(books, status=ClientStatus.INVITED, invited_on=invited)
    page = open_page(books)
    page.show_tab(Tab.INACTIVE)
    select(qtbot, page, client_id)
    begin(page, Deed.ACCEPT)
    asked = dialog(page, AcceptDialog)
    asked.day.clear()
    QTest.keyClicks(asked.day, typed)
    QTest.keyClick(asked.day, Qt.Key.Key_Return)
    assert asked.isVisible()
    assert asked.field.error.startswith(sentence)
    assert asked.day.is_wrong
    QTest.keyClicks(asked.day, ".")
    assert asked.field.error == ""
    assert asked.preview.accessibleName() == "No plan is pending"
    asked.reject()


def test_a_running_subscription_goes_on_at_acceptance(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    client_id = client(books)
    subscribe(books, client_id, on="2026-11-07")
    page = open_page(books)
    select(qtbot, page, client_id)
    begin(page, Deed.ARCHIVE)
    dialog(page, ActDialog).confirm.click()
    page.show_tab(Tab.INACTIVE)
    page.workspace.apply(invite, (client_id,))
    select(qtbot, page, client_id)
    begin(page, Deed.ACCEPT)
    asked = dialog(page, AcceptDialog)
    assert asked.preview.accessibleName() == "The running subscription goes on"
    asked.confirm.click()
    detail = page.workspace.ask(client_detail, client_id)
    assert detail is not None
    assert detail.running is not None
    assert detail.running.subscription.renews


def test_many_are_invited_each_in_its_language(
    qtbot: QtBot, books: Books, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    draft = {"status": ClientStatus.DRAFT}
    first = client(books, "Dupont", email="d@dupont.test", locale="fr-FR", **draft)
    second = client(books, "Ooms", locale="nl-BE", **draft)
    page = open_page(books)
    page.show_tab(Tab.INACTIVE)
    select(qtbot, page, first, second)
    begin(page, Deed.INVITE)
    asked = dialog(page, InviteDialog)
    assert "Bonjour" in asked.text.toPlainText()
    asked.mail_button.click()
    assert opened[0].scheme() == "mailto"
    assert opened[0].path() == "d@dupont.test"
    QTest.keyClick(asked.chooser, Qt.Key.Key_Down)
    assert "Met vriendelijke groeten" in asked.text.toPlainText()
    assert not asked.mail_button.isEnabled()
    asked.copy_button.click()
    assert QGuiApplication.clipboard().text() == asked.text.toPlainText()
    asked.confirm.click()
    assert [c.status for c in page.current.clients((first, second))] == [ClientStatus.INVITED] * 2


def test_an_invitation_is_sent_again_and_keeps_its_day(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    day = date(2026, 9, 1)
    client_id = client(books, status=ClientStatus.INVITED, invited_on=day, status_since=day)
    page = open_page(books)
    page.show_tab(Tab.INACTIVE)
    select(qtbot, page, client_id)
    assert page.deeds[Deed.INVITE].text() == "Resend the &invitation…"
    begin(page, Deed.INVITE)
    dialog(page, InviteDialog).confirm.click()
    detail = page.workspace.ask(client_detail, client_id)
    assert detail is not None
    assert detail.invited_on == day


def test_an_invitation_is_taken_back(qtbot: QtBot, books: Books, open_page: OpenPage) -> None:
    client_id = client(books, status=ClientStatus.INVITED)
    page = open_page(books)
    page.show_tab(Tab.INACTIVE)
    select(qtbot, page, client_id)
    with qtbot.waitSignal(page.done) as done:
        begin(page, Deed.TAKE_BACK)
    assert done.args == ["1 client(s) taken back to draft"]
    qtbot.waitUntil(lambda: "DELETE" in enabled(page))


def test_archiving_says_until_when_it_runs(qtbot: QtBot, books: Books, open_page: OpenPage) -> None:
    ids = [client(books, name) for name in ("A", "B", "C")]
    subscribe(books, ids[1], on="2026-11-07")
    page = open_page(books)
    page.current.table.go_to(1, select=True)
    qtbot.waitUntil(lambda: page.selection.ids == (ids[1],))
    begin(page, Deed.ARCHIVE)
    asked = dialog(page, ActDialog)
    said = [text.text() for text in asked.sentences]
    assert said[-1] == "The subscription runs until 06/12/2026 included, then it ends."
    asked.confirm.click()
    assert names(page) == ["A", "C"]
    # The cursor stays where the next client has come to stand.
    assert page.current.table.currentIndex().row() == 1
    page.show_tab(Tab.INACTIVE)
    assert names(page) == ["B"]


def test_a_lost_client_leaves_the_active_ones(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    client_id = client(books)
    page = open_page(books)
    select(qtbot, page, client_id)
    begin(page, Deed.LOSE)
    dialog(page, ActDialog).confirm.click()
    assert names(page) == []


def test_a_draft_is_deleted_after_a_question(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    client_id = client(books, status=ClientStatus.DRAFT)
    page = open_page(books)
    page.show_tab(Tab.INACTIVE)
    select(qtbot, page, client_id)
    begin(page, Deed.DELETE)
    dialog(page, ActDialog).reject()
    assert len(names(page)) == 1
    QTest.keyClick(page.current.table, Qt.Key.Key_Delete)
    dialog(page, ActDialog).confirm.click()
    assert names(page) == []
    assert page.workspace.ask(client_detail, client_id) is None


def test_a_refusal_is_a_sentence_and_the_rest_is_done(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    first = client(books, "A", status=ClientStatus.DRAFT)
    second = client(books, "B", status=ClientStatus.DRAFT)
    subscribe(books, second, on="2026-11-07")
    page = open_page(books)
    page.show_tab(Tab.INACTIVE)
    select(qtbot, page, first, second)
    begin(page, Deed.DELETE)
    asked = dialog(page, ActDialog)
    asked.confirm.click()
    assert asked.error == (
        "B has a billing history and cannot be deleted. Archive the client instead."
    )
    assert names(page) == ["B"]
    asked.reject()


def test_an_act_refused_without_a_dialog_is_explained_above_the_list(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    client_id = client(books, status=ClientStatus.INVITED)
    page = open_page(books)
    page.show_tab(Tab.INACTIVE)
    select(qtbot, page, client_id)
    # Another window has taken the invitation back meanwhile, and this one has not heard yet.
    with books.database.write() as session:
        from app.models.tables import ClientRow

        session.get_one(ClientRow, client_id).status = ClientStatus.DRAFT
    begin(page, Deed.TAKE_BACK)
    assert page.refusal.isVisible()
    assert "has the status “Draft”" in page.refusal.sentence
    page.workspace.apply(delete_draft, client_id)
    qtbot.waitUntil(lambda: not page.refusal.isVisible())
