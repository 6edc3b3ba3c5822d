"""Where the system's font is of 14 points when the program starts, nothing is cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from app.services.client_lists import Tab
from app.tour.camera import settle
from app.tour.stage import Stage, shown_client
from app.views.client.dialog import ClientDialog
from app.views.formatting import Formats
from app.views.main_window import MainWindow
from app.views.screens import Screens
from app.views.settings.preferences import PreferencesDialog
from app.views.theme import Scheme, apply_theme, current_theme
from app.views.theme.fonts import Fonts
from app.views.workspace import Workspace
from tests.flows import person
from tests.screens.painted import shortened_words
from tests.screens.words import cut_texts
from tests.views.speaking import speaking

POINTS = 14.0


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """A system font of 14 points, and French: the program as it starts there."""
    theme = apply_theme(qapp, Scheme.LIGHT)
    before = theme.fonts
    font = QFont(before.font())
    font.setPointSizeF(POINTS)
    theme.fonts = Fonts(font)
    apply_theme(qapp, Scheme.LIGHT)
    assert current_theme().font().pointSizeF() == POINTS
    with speaking("fr"):
        yield
    theme.fonts = before
    apply_theme(qapp, Scheme.LIGHT)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def wrong_in(window: QWidget) -> list[str]:
    window.show()
    settle(60)
    return [*cut_texts(window), *shortened_words(window)]


def left(window: QWidget) -> None:
    window.close()
    window.deleteLater()
    person.settle()


def test_in_the_list_of_clients(large: None, staged: Stage, settings: QSettings) -> None:
    formats = Formats("fr")
    window = MainWindow(settings, shown_day=None, formats=formats)
    screens = Screens(window, Workspace(staged.books, formats, window), settings)
    screens.pages.clients.show_tab(Tab.ACTIVE)
    window.resize(1280, 800)
    found = wrong_in(window)
    left(window)
    assert found == []


def test_in_a_clients_subscription(large: None, staged: Stage, settings: QSettings) -> None:
    workspace = Workspace(staged.books, Formats("fr"))
    dialog = ClientDialog(workspace, shown_client(staged.books), settings)
    dialog.show_tab(dialog.subscription)
    found = wrong_in(dialog)
    left(dialog)
    assert found == []


def test_in_the_default_preferences(large: None, staged: Stage) -> None:
    dialog = PreferencesDialog(Workspace(staged.books, Formats("fr")))
    found = wrong_in(dialog)
    left(dialog)
    assert found == []
