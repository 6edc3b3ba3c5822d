"""Settings, the default billing preferences and the first run: what is typed is what is stored."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.services.catalogue import catalogue
from app.services.journal import Books
from app.services.settings import Preferences, firm, firm_state, preferences
from app.views.first_run.assistant import Beginning, FirstRunAssistant
from app.views.formatting import Formats
from app.views.settings.page import MACHINE, SettingsPage
from app.views.settings.preferences import PreferencesDialog
from app.views.theme import Scheme, apply_theme, current_theme
from app.views.workspace import Workspace
from tests import factories

TODAY = date(2026, 11, 22)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path, TODAY)
    yield made
    made.database.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def page(qtbot: QtBot, books: Books, settings: QSettings) -> SettingsPage:
    made = SettingsPage(Workspace(books, Formats("en")), settings)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_firm_is_saved_as_typed(page: SettingsPage, books: Books) -> None:
    page.form.type_into("name", "  Cabinet Lemaire ")
    page.form.type_into("country", "be")
    assert page.save_button.isEnabled()
    page.save_button.click()
    stored = firm(books)
    assert (stored.name, stored.country) == ("Cabinet Lemaire", "BE")
    assert not page.save_button.isEnabled()


@pytest.mark.parametrize(
    ("field", "typed"), [("name", " "), ("country", "France"), ("currency", "€")]
)
def test_what_cannot_be_stored_is_said_at_its_field(
    page: SettingsPage, books: Books, field: str, typed: str
) -> None:
    before = firm(books)
    page.form.type_into("name", "Cabinet")
    page.form.type_into("city", "Lille")
    page.form.type_into(field, typed)
    page.save_button.click()
    assert page.form.error_of(field)
    assert firm(books) == before


def test_the_currency_stays_once_something_was_billed(page: SettingsPage, books: Books) -> None:
    factories.subscribe(books, factories.client(books), payer=Payer.FIRM)
    page.form.type_into("name", "Cabinet")
    page.form.type_into("currency", "CHF")
    page.save_button.click()
    assert page.wrong.isVisible()
    assert firm(books).currency == "EUR"


def test_appearance_changes_at_once_and_is_remembered(
    page: SettingsPage, settings: QSettings, qapp: QApplication
) -> None:
    choice = page.machine.appearance
    choice.setCurrentIndex(choice.findData(Scheme.DARK.value))
    choice.activated.emit(choice.currentIndex())
    assert current_theme().palette.is_dark
    assert settings.value("appearance") == Scheme.DARK.value
    apply_theme(qapp, Scheme.LIGHT)


def test_language_is_remembered_for_the_next_start(page: SettingsPage, settings: QSettings) -> None:
    page.show_section(MACHINE)
    choice = page.machine.language
    choice.setCurrentIndex(choice.findData("nl"))
    choice.activated.emit(choice.currentIndex())
    assert settings.value("language") == "nl"
    assert page.machine.restart.isVisible()


def test_preferences_offer_what_the_plan_sells(qtbot: QtBot, books: Books) -> None:
    dialog = PreferencesDialog(Workspace(books, Formats("en")))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.choose_plan("pro")
    assert dialog.add_ons["relances"].isEnabled()
    dialog.add_ons["relances"].setChecked(True)
    dialog.choose_plan("essentiel")
    assert not dialog.add_ons["relances"].isEnabled()
    assert not dialog.add_ons["relances"].isChecked()


def test_preferences_are_saved_with_the_keyboard(qtbot: QtBot, books: Books) -> None:
    dialog = PreferencesDialog(Workspace(books, Formats("en")))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.pays.setFocus()
    QTest.keyClick(dialog.pays, Qt.Key.Key_Space)
    dialog.choose_plan("essentiel")
    dialog.add_ons["paiements"].setChecked(True)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert preferences(books) == Preferences(True, "essentiel", Interval.MONTHLY, ("paiements",))


@pytest.fixture
def assistant(qtbot: QtBot, tmp_path: Path) -> FirstRunAssistant:
    books = factories.books(tmp_path, TODAY)
    made = FirstRunAssistant(Workspace(books, Formats("en")))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_first_run_needs_a_name_before_going_on(assistant: FirstRunAssistant) -> None:
    assistant.continue_button.click()
    assert assistant.step == 0
    assert assistant.form.error_of("name")


def test_the_first_run_stores_firm_and_fictitious_catalogue(assistant: FirstRunAssistant) -> None:
    books = assistant.workspace.books
    assistant.form.type_into("name", "Cabinet")
    assistant.continue_button.click()
    assistant.continue_button.click()
    assert firm_state(books).set_up
    assert len(catalogue(books).plans) == 4


def test_an_own_catalogue_that_is_wrong_is_said_and_nothing_is_stored(
    assistant: FirstRunAssistant, tmp_path: Path
) -> None:
    spoiled = tmp_path / "catalogue.toml"
    spoiled.write_text('name = "X"\ncurrency = "EUR"\n[[plan]]\ncode = "a"\n', encoding="utf-8")
    assistant.form.type_into("name", "Cabinet")
    assistant.continue_button.click()
    assistant.choices[Beginning.OWN].setChecked(True)
    assistant.choose_file(str(spoiled))
    assistant.continue_button.click()
    assert assistant.wrong.isVisible()
    assert not firm_state(assistant.workspace.books).set_up


def test_an_empty_catalogue_is_a_choice(assistant: FirstRunAssistant) -> None:
    assistant.form.type_into("name", "Cabinet")
    assistant.continue_button.click()
    assistant.choices[Beginning.EMPTY].setChecked(True)
    assistant.continue_button.click()
    assert catalogue(assistant.workspace.books).plans == ()
    assert firm_state(assistant.workspace.books).set_up
