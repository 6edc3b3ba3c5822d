"""Undoing from the History tab, and recording what the client itself subscribed."""

from PySide6.QtWidgets import QApplication

from app.domain.change import HandOver, Modify
from app.services.client_detail import client_detail
from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.settings import add_card
from app.views.client.client_subscription import ClientSubscriptionDialog
from app.views.client.dialog import ClientDialog
from app.views.client.undo_dialog import UndoDialog
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.widgets.buttons import LinkButton
from app.views.widgets.empty_state import ActCard
from app.views.workspace import Workspace
from tests import factories
from tests.views.client import staging
from tests.views.client.conftest import Opener
from tests.views.client.seen import amount, amounts, press, retype, texts

EN = Formats("en")


def undo_links(dialog: ClientDialog) -> list[LinkButton]:
    dialog.show_tab(dialog.history)
    QApplication.processEvents()
    return [
        link
        for link in dialog.history.findChildren(LinkButton)
        if link.text() == "Und&o this act…" and link.isVisibleTo(dialog)
    ]


def undoing(dialog: ClientDialog) -> UndoDialog:
    (link,) = undo_links(dialog)
    press(link)
    QApplication.processEvents()
    (found,) = [each for each in dialog.findChildren(UndoDialog) if each.isVisible()]
    return found


def upgraded(books: Books) -> int:
    add_card(books, label="Card", last_four="4242")
    mine = factories.client(books)
    factories.subscribe(books, mine, on="2026-11-07")
    staging.modify(books, mine, Modify(plan="pro"))
    return mine


def test_the_latest_act_is_undone_with_its_figures_shown(
    books: Books, qapp: QApplication, opened: Opener
) -> None:
    mine = upgraded(books)
    dialog = opened(Workspace(books, EN), mine)
    asked = undoing(dialog)
    assert "“Subscription modified” of 22/11/2026 will be undone" in texts(asked)
    assert amounts(asked)[-1] == "−€9.60"
    press(amount(asked, "Undone: Pro to the end of the period: −€13.45"))
    (explained,) = asked.findChildren(ExplanationDialog)
    assert "the opposite of the line of 22/11/2026" in " ".join(texts(explained))
    explained.close()
    retype(asked.reason.line, "Mauvais client")
    press(asked.confirm)
    detail = client_detail(books, mine)
    assert detail is not None
    assert detail.running is not None
    assert detail.running.subscription.plan.code == "essentiel"
    assert factories.journal(books)[-1].reason == "Mauvais client"
    assert undo_links(dialog) == []
    # What was pressed is gone; the keyboard stays with the history.
    assert dialog.focusWidget() is dialog.history.area


def test_it_is_refused_where_something_stands_on_it_meanwhile(
    books: Books, qapp: QApplication, opened: Opener
) -> None:
    mine = upgraded(books)
    dialog = opened(Workspace(books, EN), mine)
    asked = undoing(dialog)
    staging.modify(books, mine, Modify(add_ons=frozenset({"paiements"})))
    press(asked.confirm)
    assert "can no longer be undone" in asked.error
    asked.reject()
    (link,) = undo_links(dialog)
    press(link)
    assert "Nothing was changed" in texts(dialog.history)


def recording(dialog: ClientDialog) -> ClientSubscriptionDialog:
    cards = dialog.subscription.empty.findChildren(ActCard)
    press(cards[1])
    QApplication.processEvents()
    (found,) = [each for each in dialog.findChildren(ClientSubscriptionDialog) if each.isVisible()]
    return found


def test_what_the_client_subscribed_is_recorded(
    books: Books, qapp: QApplication, opened: Opener
) -> None:
    mine = factories.client(books)
    factories.subscribe(books, mine, "pro")
    factories.modify(books, mine, HandOver())
    later = factories.on_day(books, "2027-01-10")
    catch_up(later)
    dialog = opened(Workspace(later, EN), mine)
    asked = recording(dialog)
    retype(asked.day, "11/1")
    press(asked.confirm)
    assert "is after today" in asked.day_field.error
    retype(asked.day, "21/12/2026")
    press(asked.confirm)
    assert "it ended on 22/12/2026" in asked.day_field.error
    retype(asked.day, "soon")
    press(asked.confirm)
    assert asked.day_field.error
    retype(asked.day, "22/12/2026")
    asked.plan.setCurrentIndex(1)
    press(asked.boxes["paiements"])
    assert amounts(asked)[:2] == ["€10.90", "€4.50"]
    asked.by.set_current(1)
    press(asked.confirm)
    assert dialog.head.chips[1] == "Paid by the client"
    assert factories.noted(later, mine)["by_partner"] is True


def test_a_client_that_subscribed_meanwhile_is_told(
    books: Books, qapp: QApplication, opened: Opener
) -> None:
    mine = factories.client(books)
    dialog = opened(Workspace(books, EN), mine)
    asked = recording(dialog)
    factories.subscribe(books, mine)
    press(asked.confirm)
    assert "already has a subscription" in asked.error
