from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.services.journal import Books
from app.views.theme import Scheme, apply_theme
from tests import factories
from tests.flows.desk import Clock, Desk, close_desk, open_desk

OpenDesk = Callable[[], Desk]


@pytest.fixture
def clock() -> Clock:
    return Clock(date.fromisoformat(factories.TODAY))


@pytest.fixture
def books(tmp_path: Path, clock: Clock) -> Iterator[Books]:
    """A data file with the sample catalogue and no clients."""
    made = replace(factories.stocked(tmp_path), today=clock)
    yield made
    made.database.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def sit_down(
    qapp: QApplication, books: Books, clock: Clock, settings: QSettings
) -> Iterator[OpenDesk]:
    """Open the window on the books as they stand when it is called."""
    apply_theme(qapp, Scheme.LIGHT)
    made: list[Desk] = []

    def opened() -> Desk:
        made.append(Desk(open_desk(books, settings), books, clock))
        return made[-1]

    yield opened
    for desk in made:
        close_desk(desk.window)
