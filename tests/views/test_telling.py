"""What was done is said over the window, and the last act on a client is undone from there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.change import Modify, StopRenewal, preview_change
from app.services.changes import Changes
from app.services.journal import Books
from app.services.subscriptions import confirm, for_change
from app.views.client.undo_dialog import UndoDialog
from app.views.formatting import Formats
from app.views.main_window import MainWindow
from app.views.screens import Screens
from app.views.widgets.bars import Toast
from app.views.widgets.buttons import LinkButton
from app.views.workspace import Workspace
from tests import factories


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path)
    factories.pays(made)
    yield made
    made.database.close()


@pytest.fixture
def screens(qtbot: QtBot, books: Books, tmp_path: Path) -> Iterator[Screens]:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings, shown_day=None, formats=Formats("en"))
    made = Screens(window, Workspace(books, Formats("en"), window), settings)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()
    window.deleteLater()
    qtbot.wait(0)


def stop(screens: Screens, client_id: int) -> None:
    workspace = screens._workspace
    context = workspace.ask(for_change, client_id)
    assert context.subscription is not None
    preview = preview_change(context.subscription, context.terms, StopRenewal(), context.today)
    workspace.apply(confirm, client_id, StopRenewal(), preview)


def toasts(screens: Screens) -> list[Toast]:
    return [each for each in screens._window.findChildren(Toast) if each.isVisible()]


def link(toast: Toast) -> LinkButton:
    (found,) = toast.findChildren(LinkButton)
    return found


def one(books: Books) -> int:
    client_id = factories.client(books)
    factories.subscribe(books, client_id, on="2026-11-01")
    return client_id


def test_an_act_on_a_client_is_said_with_its_undo(
    qtbot: QtBot, books: Books, screens: Screens
) -> None:
    client_id = one(books)
    stop(screens, client_id)
    screens.telling.say("Renewal stopped")
    qtbot.waitUntil(lambda: len(toasts(screens)) == 1)
    (toast,) = toasts(screens)
    assert toast.accessibleName() == "Renewal stopped"
    assert link(toast).isVisible()
    link(toast).click()
    qtbot.waitUntil(lambda: bool(screens._window.findChildren(UndoDialog)))
    (dialog,) = screens._window.findChildren(UndoDialog)
    QTest.keyClick(dialog.confirm, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: factories.running(books, client_id).renews)


def test_ctrl_z_undoes_after_the_toast_has_gone(
    qtbot: QtBot, books: Books, screens: Screens
) -> None:
    client_id = one(books)
    assert not screens.telling.undo_act.isEnabled()
    stop(screens, client_id)
    screens._window.activateWindow()
    QTest.keyClick(screens._window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(screens._window.findChildren(UndoDialog)))
    (dialog,) = screens._window.findChildren(UndoDialog)
    dialog.reject()


def test_what_changed_nothing_is_said_in_the_status_bar_alone(
    qtbot: QtBot, books: Books, screens: Screens
) -> None:
    screens.telling.say("3 rows copied")
    QApplication.processEvents()
    assert toasts(screens) == []


def test_an_act_that_cannot_be_undone_offers_no_undo(
    qtbot: QtBot, books: Books, screens: Screens
) -> None:
    first, second = one(books), one(books)
    stop(screens, first)
    screens.telling.say("Renewal stopped")
    qtbot.waitUntil(lambda: len(toasts(screens)) == 1)
    screens._workspace.announce(Changes(clients=frozenset({first, second})))
    screens.telling.say("2 clients changed")
    qtbot.waitUntil(lambda: [t.accessibleName() for t in toasts(screens)] == ["2 clients changed"])
    assert not link(toasts(screens)[0]).isVisible()
    assert not screens.telling.undo_act.isEnabled()


def test_what_something_stands_on_can_no_longer_be_undone(
    qtbot: QtBot, books: Books, screens: Screens
) -> None:
    client_id = one(books)
    stop(screens, client_id)
    factories.modify(books, client_id, Modify("pro"))  # without telling the window
    screens.telling.undo()
    assert screens._window.findChildren(UndoDialog) == []
    assert not screens.telling.undo_act.isEnabled()
