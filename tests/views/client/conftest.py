"""Real windows on real files; what a test opens is gone when it ends."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.services.journal import Books
from app.views.client.dialog import ClientDialog
from app.views.formatting import Formats
from app.views.theme import Scheme, apply_theme
from app.views.workspace import Workspace
from tests import factories
from tests.views.client import staging

Opener = Callable[[Workspace, int], ClientDialog]


@pytest.fixture(autouse=True)
def gone_afterwards(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Scheme.LIGHT)
    yield
    for window in QApplication.topLevelWidgets():
        # Without the question that closing asks where something was typed.
        if isinstance(window, QDialog):
            window.done(0)
    # What is deleted on closing goes with the event loop, which a test does not have.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def books(tmp_path: Path) -> Books:
    return factories.stocked(tmp_path)


@pytest.fixture
def workspace(books: Books, qapp: QApplication) -> Workspace:
    return Workspace(books, Formats("en"))


@pytest.fixture
def delorme(tmp_path: Path, qapp: QApplication) -> tuple[Workspace, int]:
    """The client of the second target picture."""
    books, client_id = staging.delorme(tmp_path)
    return Workspace(books, Formats("en")), client_id


@pytest.fixture
def opened(qtbot: QtBot, settings: QSettings) -> Opener:
    def opened(workspace: Workspace, client_id: int) -> ClientDialog:
        dialog = ClientDialog(workspace, client_id, settings)
        dialog.show()
        dialog.activateWindow()
        # Shortcuts work in the active window, which it is with the next event.
        QApplication.processEvents()
        return dialog

    return opened
