"""The window of a client: its head, its menu, its tabs by keyboard, its place at the next start."""

from datetime import date

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.clients import ClientStatus
from app.domain.errors import Refusal, Refused
from app.services.clients import accept, invite
from app.services.journal import Books
from app.views.client.dialog import ClientDialog
from app.views.clients.accept_dialog import AcceptDialog
from app.views.clients.dialogs import ActDialog
from app.views.widgets.painting import plain
from app.views.workspace import Workspace
from tests import factories
from tests.views.client import staging
from tests.views.client.conftest import Opener
from tests.views.client.seen import press, texts


def offered(dialog: ClientDialog) -> list[str]:
    return [plain(act.text()) for act in dialog.head.menu.actions()]


def do(dialog: ClientDialog, name: str) -> None:
    act = next(act for act in dialog.head.menu.actions() if plain(act.text()) == name)
    act.trigger()


@pytest.mark.parametrize(
    ("status", "acts"),
    [
        (ClientStatus.DRAFT, ["Invite…", "Re-billing…", "Delete draft…"]),
        (
            ClientStatus.INVITED,
            ["Resend the invitation…", "Record acceptance…", "Take back to draft", "Re-billing…"],
        ),
        (ClientStatus.ACTIVE, ["Re-billing…", "Archive…", "Lost…"]),
        (ClientStatus.ARCHIVED, ["Invite…", "Re-billing…", "Anonymise…"]),
        (ClientStatus.LOST, ["Invite…", "Re-billing…", "Anonymise…"]),
    ],
)
def test_the_menu_holds_what_applies(
    status: ClientStatus, acts: list[str], workspace: Workspace, books: Books, opened: Opener
) -> None:
    assert offered(opened(workspace, factories.client(books, status=status))) == acts


def test_acts_of_the_menu_are_done_and_told(
    workspace: Workspace, books: Books, opened: Opener, qtbot: QtBot
) -> None:
    client_id = staging.draft(books)
    invite(books, (client_id,))
    dialog = opened(workspace, client_id)
    with qtbot.waitSignal(dialog.said):
        do(dialog, "Take back to draft")
    assert dialog.head.chips == ("Draft",)
    workspace.apply(invite, (client_id,))
    do(dialog, "Record acceptance…")
    accepting = dialog.findChild(AcceptDialog)
    assert isinstance(accepting, AcceptDialog)
    with qtbot.waitSignal(dialog.said):
        press(accepting.confirm)
    assert dialog.head.chips == ("Active",)
    assert dialog.tab is dialog.subscription


def test_deleting_a_draft_closes_its_window(
    workspace: Workspace, books: Books, opened: Opener
) -> None:
    dialog = opened(workspace, staging.draft(books))
    do(dialog, "Delete draft…")
    asking = dialog.findChild(ActDialog)
    assert isinstance(asking, ActDialog)
    press(asking.confirm)
    assert not dialog.isVisible()


def test_a_refused_act_is_said_in_the_window(
    workspace: Workspace, books: Books, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise Refused(Refusal.STATUS_FORBIDS, name="Atelier", status="active")

    monkeypatch.setattr("app.views.clients.acting.take_back", refuse)
    client_id = factories.client(books, status=ClientStatus.INVITED)
    dialog = opened(workspace, client_id)
    do(dialog, "Take back to draft")
    assert any("cannot be done" in text for text in texts(dialog.acts.banner))
    workspace.apply(invite, (client_id,))
    assert dialog.acts.banner.isHidden()


def test_neighbours_and_tabs_are_reached_by_keyboard(
    workspace: Workspace, books: Books, opened: Opener, qtbot: QtBot
) -> None:
    dialog = opened(workspace, staging.draft(books))
    for button, step in ((dialog.head.previous_button, -1), (dialog.head.next_button, 1)):
        with qtbot.waitSignal(dialog.neighbour_wanted) as wanted:
            press(button)
        assert wanted.args == [1, step]
    seen = []
    for _ in range(4):
        QTest.keySequence(dialog, "Ctrl+PgDown")
        seen.append(dialog.tab)
    assert seen == [dialog.billing, dialog.history, dialog.details, dialog.pending]
    QTest.keySequence(dialog, "Ctrl+PgUp")
    assert seen[2] is dialog.tab


def test_the_menu_opens_at_its_button(workspace: Workspace, books: Books, opened: Opener) -> None:
    dialog = opened(workspace, staging.draft(books))
    press(dialog.head.more_button)
    menu = dialog.head.menu
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    menu.hide()


@pytest.mark.parametrize(
    ("invited_on", "chip"),
    [
        (date(2026, 9, 1), "Invited 82 day(s) ago"),
        (date(2026, 11, 20), "Company number: check failed"),
        (None, "Company number: check failed"),
    ],
)
def test_what_needs_attention_first_is_marked(
    invited_on: date | None, chip: str, workspace: Workspace, books: Books, opened: Opener
) -> None:
    client_id = factories.client(
        books, status=ClientStatus.INVITED, invited_on=invited_on, company_number="732829321"
    )
    assert opened(workspace, client_id).head.chips == ("Invited", chip)


def test_a_client_that_is_gone_opens_no_window(
    workspace: Workspace, settings: QSettings, qtbot: QtBot
) -> None:
    dialog = ClientDialog(workspace, 404, settings)
    assert not dialog.isVisible()


def test_the_window_comes_back_as_large_as_it_was(
    workspace: Workspace, books: Books, opened: Opener
) -> None:
    client_id = staging.draft(books)
    dialog = opened(workspace, client_id)
    dialog.resize(770, 560)
    dialog.close()
    assert opened(workspace, client_id).width() == 770


def test_a_long_name_is_shortened_and_spoken_in_full(
    workspace: Workspace, books: Books, opened: Opener
) -> None:
    name = "Société d’Exploitation des Établissements " * 4
    dialog = opened(workspace, staging.draft(books, name))
    shown = texts(dialog.head)[0]
    assert shown.endswith("…")
    assert dialog.head.more_button.geometry().right() < dialog.width()


def test_choices_of_a_tab_that_is_gone_are_not_asked_about(
    workspace: Workspace, books: Books, opened: Opener
) -> None:
    client_id = factories.client(books, status=ClientStatus.INVITED)
    dialog = opened(workspace, client_id)
    press(dialog.pending.choices.pays)
    assert dialog.pending.has_unsaved
    workspace.apply(accept, client_id, books.today())
    dialog.close()
    assert not dialog.isVisible()
