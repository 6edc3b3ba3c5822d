"""A real data file, a workspace over it, and wizards that are gone after each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.services.journal import Books
from app.services.settings import add_mandate
from app.views.change_wizard.wizard import ChangeWizard
from app.views.formatting import Formats
from app.views.theme import Scheme, apply_theme
from app.views.workspace import Workspace
from tests import factories

IBAN = "FR76 3000 6000 0112 3456 7890 189"


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def paying(books: Books) -> Books:
    """The firm has declared a SEPA mandate."""
    add_mandate(books, label="Current account", iban=IBAN)
    return books


@pytest.fixture
def workspace(qapp: QApplication, books: Books) -> Workspace:
    apply_theme(qapp, Scheme.LIGHT)
    return Workspace(books, Formats("en"))


Opener = Callable[[int], ChangeWizard]


@pytest.fixture
def opened(qtbot: QtBot, workspace: Workspace) -> Iterator[Opener]:
    made: list[ChangeWizard] = []

    def open_wizard(client_id: int) -> ChangeWizard:
        wizard = ChangeWizard(workspace, client_id)
        made.append(wizard)
        wizard.show()
        wizard.activateWindow()
        qtbot.waitUntil(wizard.isActiveWindow)
        return wizard

    yield open_wizard
    for wizard in made:
        if isValid(wizard):
            wizard.hide()
            wizard.deleteLater()
    settle()


def settle() -> None:
    """Let what was closed go."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(wizard: QWidget, *keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        focused: QWidget | None = wizard.focusWidget()
        QTest.keyClick(wizard if focused is None else focused, key)


def enter(wizard: QWidget, times: int = 1) -> None:
    """Press Enter where the focus is."""
    press(wizard, *[Qt.Key.Key_Return] * times)


def question(wizard: QWidget) -> QMessageBox:
    """The question that is open over the wizard."""
    (box,) = (box for box in wizard.findChildren(QMessageBox) if box.isVisible())
    return box


def answer(wizard: QWidget, *, yes: bool) -> None:
    """Answer the question that is open over the wizard."""
    box = question(wizard)
    role = QMessageBox.ButtonRole.AcceptRole if yes else QMessageBox.ButtonRole.RejectRole
    (button,) = (button for button in box.buttons() if box.buttonRole(button) is role)
    button.click()
    settle()
