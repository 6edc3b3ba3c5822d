from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from app.services.client_lists import Tab
from app.services.journal import Books
from app.views.bulk.window import BulkWindow
from app.views.formatting import Formats
from app.views.workspace import Workspace
from tests import factories
from tests.flows.desk import Clock

OpenBulk = Callable[[list[int], Tab], BulkWindow]


@pytest.fixture
def clock() -> Clock:
    return Clock(date.fromisoformat(factories.TODAY))


@pytest.fixture
def books(tmp_path: Path, clock: Clock) -> Iterator[Books]:
    made = replace(factories.stocked(tmp_path), today=clock)
    factories.pays(made)
    yield made
    made.database.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def open_bulk(qtbot: QtBot, books: Books, settings: QSettings) -> Iterator[OpenBulk]:
    made: list[BulkWindow] = []

    def opened(ids: list[int], tab: Tab = Tab.ACTIVE) -> BulkWindow:
        window = BulkWindow(Workspace(books, Formats("en")), settings, tuple(ids), tab)
        window.show()
        qtbot.waitExposed(window)
        wait_for_preview(qtbot, window)
        made.append(window)
        return window

    yield opened
    for window in made:
        window.close()
    qtbot.wait(0)


def wait_for_preview(qtbot: QtBot, window: BulkWindow) -> None:
    qtbot.waitUntil(lambda: window.context is not None and not window.is_busy)
