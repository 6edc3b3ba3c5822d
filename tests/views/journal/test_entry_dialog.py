"""One entry in full: whom it touched, what it billed and why, the way to each client."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.domain.change import Modify
from app.services.client_values import ClientFields
from app.services.clients import create_client, invite
from app.services.journal import Books
from app.services.journal_list import JournalFilter, entry_ids
from app.services.renewals import catch_up
from app.services.undo import preview_undo, undo
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.journal.entry_dialog import EntryDialog
from app.views.journal.page import JournalPage
from app.views.journal.words import EntryWords
from app.views.widgets.amounts import AmountLabel
from app.views.workspace import Workspace
from tests import factories
from tests.views.client import staging
from tests.views.journal.conftest import WHY

Open = Callable[[Books, int], EntryDialog]


@pytest.fixture(autouse=True)
def gone_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog):
            window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(qapp: QApplication) -> Open:
    def opened(books: Books, place: int = 0) -> EntryDialog:
        workspace = Workspace(books, Formats("en"))
        words = EntryWords(factories.sample_catalogue(), workspace.formats)
        entry = entry_ids(books, JournalFilter())[place]
        dialog = EntryDialog(workspace, entry, words)
        workspace.setParent(dialog)
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        return dialog

    return opened


def seen(widget: QWidget) -> list[str]:
    labels = [each.text() for each in widget.findChildren(QLabel)]
    return labels + [each.text() for each in widget.findChildren(QPushButton)]


def amounts(dialog: EntryDialog) -> list[AmountLabel]:
    return [each for each in dialog.findChildren(AmountLabel) if each.explains]


def explanation() -> ExplanationDialog:
    (found,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, ExplanationDialog) and each.isVisible()
    )
    return found


def test_a_stop_says_when_who_why_and_from_when(books: Books, opened: Open) -> None:
    dialog = opened(books, 0)
    shown = seen(dialog)
    for words in ("Paul Noir", f"Reason: {WHY}", "01/12/2026"):
        assert words in shown
    (section,) = dialog.sections
    assert section.sentences == ("Usable until 30/11/2026 included, then it ends",)
    assert section.link.hasFocus()
    assert not amounts(dialog)
    assert section.accessibleName().startswith("Atelier Noël (D100). Usable until")


def test_enter_leads_to_the_client_and_escape_closes(
    books: Books, opened: Open, qtbot: QtBot
) -> None:
    dialog = opened(books, 0)
    with qtbot.waitSignal(dialog.client_chosen) as chosen:
        QTest.keyClick(dialog.sections[0].link, Qt.Key.Key_Return)
    assert chosen.args == [1]
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_amount_opens_its_computation(books: Books, opened: Open) -> None:
    dialog = opened(books, 4)
    assert dialog.windowTitle() == "Subscription modified"
    total, *lines = amounts(dialog)
    assert len(lines) == 2
    QTest.keyClick(lines[0], Qt.Key.Key_Return)
    assert len(explanation().explanation.parts) == 1
    explanation().close()
    QTest.keyClick(total, Qt.Key.Key_Space)
    whole = explanation()
    assert whole.windowTitle() == "Billed excl. VAT"
    assert len(whole.explanation.parts) == 2
    assert whole.explanation.total is not None
    assert whole.explanation.total.figure == total.text()
    assert any(text.startswith("Statement ") for text in seen(dialog))


def test_many_clients_come_in_pages(books: Books, opened: Open) -> None:
    many = [create_client(books, ClientFields(f"Client {n:03}"))[0] for n in range(60)]
    invite(books, tuple(many))
    dialog = opened(books, 0)
    assert len(dialog.sections) == 50
    assert dialog._more.isVisible()
    QTest.keyClick(dialog._more, Qt.Key.Key_Return)
    assert len(dialog.sections) == 60
    assert dialog._more.isHidden()
    assert dialog.sections[50].link.hasFocus()


def test_a_sum_of_many_lines_is_explained_in_one_table(books: Books, opened: Open) -> None:
    for number in range(8):
        client_id = factories.client(books, f"Client {number}")
        factories.subscribe(books, client_id, on="2026-11-21")
    later = factories.on_day(books, "2027-01-25")
    catch_up(later)
    dialog = opened(later, 0)
    assert dialog.windowTitle() == "Renewals caught up"
    assert any(text.startswith("Statements ") for text in seen(dialog))
    total = amounts(dialog)[0]
    total.click()
    (part,) = explanation().explanation.parts
    assert len(part.rows) > 13
    assert part.rows[-1].figure == total.text()
    assert any(text == "Effective: 21/12/2026, 21/01/2027" for text in seen(dialog))


def test_acts_on_the_file_and_what_was_undone_are_told(books: Books, opened: Open) -> None:
    paid = opened(books, 6)
    assert "Card: Visa" in seen(paid)
    assert paid.sections == []
    assert paid.focusWidget() is not None
    client_id = factories.client(books)
    factories.subscribe(books, client_id, on="2026-11-01")
    staging.modify(books, client_id, Modify(plan="pro"))
    done = factories.journal(books)[-1].id
    undo(books, done, client_id, preview_undo(books, done, client_id))
    assert "Undone on 22/11/2026 by Paul Noir (1 client(s))" in seen(opened(books, 1))
    assert "Undone: Subscription modified of 22/11/2026" in seen(opened(books, 0))


def test_what_the_client_pays_says_so(page: JournalPage, books: Books, opened: Open) -> None:
    client_id = factories.client(books)
    factories.subscribe(books, client_id, payer=Payer.CLIENT)
    dialog = opened(books, 0)
    assert "Paid by the client" in seen(dialog)
    assert not any(text.startswith("Statement") for text in seen(dialog))
    opened(books, 0)._on_asked("something else")
