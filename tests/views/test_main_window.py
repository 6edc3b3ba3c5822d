"""The window's frame, without books: pages, titles, menus, what it says, how it closes."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.formatting import Formats
from app.views.main_window import MainWindow
from app.views.theme import Scheme, apply_theme
from app.views.widgets.bars import Toast
from app.views.widgets.navigation import NavigationItem
from tests.flows import person
from tests.flows.desk import close_desk

CLIENTS = NavigationItem("clients", "users", "Clients", "Ctrl+1")
REPORTS = NavigationItem("reports", "file-chart-column", "Reports", "Ctrl+2")


class Page(QWidget):
    """A screen with a field, which says of itself what a screen says."""

    def __init__(self, window: MainWindow, name: str) -> None:
        super().__init__()
        self._window, self._name = window, name
        self.field = QLineEdit()
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(f"The page {name}"))
        column.addWidget(self.field)

    def announce(self) -> None:
        self._window.status.show_listed(f"listed on {self._name}")


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, settings: QSettings) -> Iterator[MainWindow]:
    apply_theme(qapp, Scheme.LIGHT)
    made = MainWindow(settings, shown_day=None, formats=Formats("en"))
    made.show()
    person.come_to(made)
    yield made
    close_desk(made)


@pytest.fixture
def made_pages(window: MainWindow) -> list[str]:
    """Two pages in the window; the list says in which order they were made."""
    made: list[str] = []

    def page(name: str) -> Page:
        made.append(name)
        return Page(window, name)

    window.add_page(CLIENTS, lambda: page("clients"))
    window.add_page(REPORTS, lambda: page("reports"), below=True)
    return made


def test_a_page_is_made_when_it_is_first_shown(window: MainWindow, made_pages: list[str]) -> None:
    assert made_pages == []
    window.show_page("clients")
    assert made_pages == ["clients"]
    person.keys("Ctrl+2")
    person.keys("Ctrl+1")
    person.click("Reports", window)
    assert made_pages == ["clients", "reports"]
    assert "The page reports" in person.seen(window)
    assert window.navigation.current == "reports"


def test_a_shortcut_leads_to_its_page_at_once(window: MainWindow, made_pages: list[str]) -> None:
    """A button's own shortcut clicks it a tenth of a second later, whatever was begun since."""
    window.show_page("clients")
    QTest.keySequence(window.windowHandle(), QKeySequence("Ctrl+2"))
    assert made_pages == ["clients", "reports"]


def test_a_shown_page_has_the_focus_and_says_what_it_lists(
    window: MainWindow, made_pages: list[str]
) -> None:
    window.show_page("clients")
    window.status.show_selected("3 selected", "€10.00")
    window.status.show_done("Something was done")
    window.show_page("reports")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    shown = person.seen(window.status)
    assert "listed on reports" in shown
    assert "Something was done" in shown
    assert "3 selected" not in shown
    assert "listed on clients" not in shown


def test_the_title_says_whose_file_it_is_and_as_of_which_day(settings: QSettings) -> None:
    window = MainWindow(settings, shown_day=date(2026, 11, 22), formats=Formats("en"))
    assert window.windowTitle() == "as of 22/11/2026 – Forfait"
    window.set_firm("Cabinet Lemaire", fictitious=True)
    assert window.windowTitle() == "Cabinet Lemaire – as of 22/11/2026 – Forfait"
    assert "Fictitious data" in person.seen(window)
    window.set_firm("Cabinet Lemaire")
    assert "Fictitious data" not in person.seen(window)
    close_desk(window)


def test_waiting_and_failing_stand_alone_until_it_goes_well(
    window: MainWindow, qtbot: QtBot, made_pages: list[str]
) -> None:
    window.show_opening()
    assert "Opening the data file…" in person.seen(window)
    window.show_failure("The file is upside down. Turn it round.")
    assert "The file is upside down. Turn it round." in person.seen(window)
    assert "Opening the data file…" not in person.seen(window)
    with qtbot.waitSignal(window.retry_wanted):
        person.click("Try again", window)
    window.show_opening()
    window.show_page("clients")
    assert "The page clients" in person.seen(window)


def test_what_nobody_foresaw_is_said_over_the_foot(window: MainWindow) -> None:
    window.say_unforeseen()
    (toast,) = window.findChildren(Toast)
    assert toast.isVisible()
    assert "unforeseen" in toast.accessibleName()
    assert window.rect().contains(toast.geometry())


def test_the_program_says_what_it_is(window: MainWindow) -> None:
    person.menu(window, "Help", "About Forfait")
    assert [toast.accessibleName() for toast in window.findChildren(Toast)] == [
        "Forfait: the subscriptions of your clients, offline and to the cent."
    ]


def test_every_menu_and_act_of_the_frame_has_a_letter_of_its_own(window: MainWindow) -> None:
    letters = [QKeySequence.mnemonic(menu.text()).toString() for menu in window.menuBar().actions()]
    assert all(letters)
    assert len(set(letters)) == len(letters), letters


def test_a_second_start_brings_a_minimised_window_back(window: MainWindow) -> None:
    window.showMinimized()
    window.come_forward()
    assert not window.isMinimized()
    assert window.isVisible()
    person.wait(window.isActiveWindow, "the window in front")


def test_a_dialog_that_stays_open_keeps_the_window_open(window: MainWindow) -> None:
    class Asking(QDialog):
        asks = True

        def reject(self) -> None:
            if not self.asks:
                super().reject()

    dialog = Asking(window)
    dialog.show()
    assert not window.close()
    assert window.isVisible()
    dialog.asks = False
    assert window.close()
    assert not dialog.isVisible()


def test_geometry_and_page_are_kept_where_the_window_closes(
    window: MainWindow, settings: QSettings, made_pages: list[str]
) -> None:
    window.show_page("reports")
    window.resize(window.minimumWidth(), 611)
    window.close()
    again = MainWindow(settings, shown_day=None, formats=Formats("en"))
    assert again.saved_page == "reports"
    assert again.height() == 611
    close_desk(again)


@pytest.mark.parametrize("kept", ["", "x", b"\x00\x01", 7])
def test_settings_that_are_no_geometry_are_passed_over(settings: QSettings, kept: object) -> None:
    settings.setValue("window/geometry", kept)
    window = MainWindow(settings, shown_day=None, formats=Formats("en"))
    assert (window.width(), window.height()) == (1280, 800)
    close_desk(window)
