from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from app.services.journal import Books
from app.views.formatting import Formats
from app.views.overview.page import OverviewPage
from app.views.workspace import Workspace
from tests import factories

OpenOverview = Callable[[Books], OverviewPage]


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def open_overview(qtbot: QtBot, tmp_path: Path) -> OpenOverview:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)

    def opened(books: Books) -> OverviewPage:
        page = OverviewPage(Workspace(books, Formats("en")), settings)
        qtbot.addWidget(page)
        page.resize(1120, 800)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(lambda: not page.is_busy)
        return page

    return opened
