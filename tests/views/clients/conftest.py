from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from app.services.journal import Books
from app.views.clients.page import ClientsPage
from app.views.formatting import Formats
from app.views.workspace import Workspace
from tests import factories

OpenPage = Callable[[Books], ClientsPage]


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def open_page(qtbot: QtBot, settings: QSettings) -> OpenPage:
    def opened(books: Books) -> ClientsPage:
        page = ClientsPage(Workspace(books, Formats("fr")), settings)
        qtbot.addWidget(page)
        page.resize(1120, 600)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(lambda: page.finder.is_ready)
        return page

    return opened
