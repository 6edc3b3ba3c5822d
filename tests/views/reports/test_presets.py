"""Presets: a report with what is asked of it comes back by its name."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.services.journal import Books
from app.services.reports.billing import BillingParameters
from app.services.reports.billing_groups import GroupBy
from app.views.clients.name_dialog import NameDialog
from app.views.formatting import Formats
from app.views.reports.gathering import Gathered
from app.views.reports.page import ReportsPage
from app.views.reports.presets import Preset, PresetMemory
from app.views.widgets.fields import ComboBox
from app.views.workspace import Workspace
from tests import factories


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path, date(2026, 11, 22))
    factories.subscribe(made, factories.client(made), "pro")
    yield made
    made.database.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def page(qtbot: QtBot, books: Books, settings: QSettings) -> ReportsPage:
    made = ReportsPage(Workspace(books, Formats("en")), settings)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def pick(choice: ComboBox, value: object) -> None:
    choice.setCurrentIndex(choice.findData(value))


def acts(page: ReportsPage) -> list[str]:
    return [act.text() for act in page.presets.menu().actions() if act.text()]


def press(page: ReportsPage, name: str) -> None:
    menu: QMenu = page.presets.menu()
    next(act for act in menu.actions() if act.text() == name).trigger()


def keep(page: ReportsPage, name: str, qtbot: QtBot) -> None:
    """Save what is asked, through the menu and its dialog."""
    press(page, "&Save as a preset…")
    (dialog,) = page.findChildren(NameDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.confirm.click()
    assert "Closing of the month" in dialog.field.error
    QTest.keyClicks(dialog.editor, name)
    dialog.confirm.click()
    qtbot.waitUntil(lambda: not page.findChildren(NameDialog))


def asked(page: ReportsPage) -> BillingParameters:
    found = page.billing.choices.parameters()
    assert found is not None
    return found


def test_what_is_asked_comes_back_with_the_report(
    page: ReportsPage, books: Books, qtbot: QtBot
) -> None:
    said: list[str] = []
    page.done.connect(said.append)
    choices = page.billing.choices
    choices.show_last_month()
    pick(choices.payer, Payer.FIRM)
    pick(choices.group, GroupBy.MANAGER)
    before = asked(page)
    keep(page, "Closing", qtbot)
    assert said == ["Preset “Closing” saved"]
    choices.ask("01/01/2026", "31/03/2026")
    pick(choices.payer, None)
    page.show_report("quality")
    press(page, "Closing")
    assert page.current is page.billing
    assert asked(page) == before
    # A month later, last month is another one.
    in_december = Workspace(factories.on_day(books, "2026-12-22"), Formats("fr"))
    later = ReportsPage(in_december, settings_of(page))
    qtbot.addWidget(later)
    (preset,) = PresetMemory(settings_of(page)).presets()
    later.show_preset(preset)
    assert (asked(later).start, asked(later).end) == (date(2026, 11, 1), date(2026, 11, 30))


def settings_of(page: ReportsPage) -> QSettings:
    return page._settings


def test_days_that_were_typed_come_back(page: ReportsPage, qtbot: QtBot) -> None:
    page.show_report("usage")
    page.usage.days.ask("01/02/2026", "15/03/2026")
    pick(page.usage.gathering.choice, Gathered.PLAN)
    keep(page, "Winter", qtbot)
    page.usage.days.ask("01/01/2026", "02/01/2026")
    pick(page.usage.gathering.choice, Gathered.NOTHING)
    press(page, "Winter")
    span = page.usage.days.span()
    assert span is not None
    assert (span.start, span.end) == (date(2026, 2, 1), date(2026, 3, 15))
    assert page.usage.gathering.choice.currentData() is Gathered.PLAN


@pytest.mark.parametrize(
    "key", ["billing", "portfolio", "forecast", "documents", "changes", "usage", "quality"]
)
def test_every_report_remembers_what_is_asked(page: ReportsPage, key: str) -> None:
    page.show_report(key)
    remembered = page.current.remembered()
    before = {name: each.said() for name, each in remembered.items()}
    for name, each in remembered.items():
        each.take("of another version" if name != "on" else ".")
        each.take(before[name])
    assert {name: each.said() for name, each in remembered.items()} == before
    assert before


def test_the_day_of_the_portfolio_comes_back(page: ReportsPage) -> None:
    on = page.portfolio.remembered()["on"]
    assert on.said() == "."
    on.take("2027-01-05")
    assert on.said() == "2027-01-05"
    page.portfolio.ask("no day")
    assert on.said() == "."


def test_mistyped_days_are_not_kept(page: ReportsPage) -> None:
    page.usage.days.ask("no day", "31/01/2026")
    assert page.usage.remembered()["period"].said() == ""


def test_the_menu_marks_what_is_shown_and_deletes_it(page: ReportsPage, qtbot: QtBot) -> None:
    keep(page, "A & B", qtbot)
    page.billing.choices.show_last_month()
    keep(page, "Closing", qtbot)
    menu = page.presets.menu()
    checked = {act.text(): act.isChecked() for act in menu.actions() if act.isCheckable()}
    assert checked == {"A && B": False, "Closing": True}
    press(page, "&Delete “Closing”")
    assert acts(page) == ["A && B", "&Save as a preset…"]
    page.preset_button.click()
    (shown,) = [each for each in page.preset_button.findChildren(QMenu) if each.isVisible()]
    shown.close()


def test_a_name_that_there_is_replaces_its_preset(page: ReportsPage, qtbot: QtBot) -> None:
    keep(page, "Closing", qtbot)
    page.presets.ask_name()
    (dialog,) = page.findChildren(NameDialog)
    QTest.keyClicks(dialog.editor, "Closing")
    assert dialog.confirm.text() == "&Replace the preset"
    dialog.confirm.click()
    assert len(PresetMemory(settings_of(page)).presets()) == 1


@pytest.mark.parametrize(
    "stored", ["", "nonsense", '{"name": 1}', '[1, {"name": "x"}, {"name": 1, "report": ""}]']
)
def test_what_another_version_wrote_is_passed_over(settings: QSettings, stored: str) -> None:
    settings.setValue("reports/presets", stored)
    assert PresetMemory(settings).presets() == []


def test_presets_are_kept_by_name(settings: QSettings) -> None:
    memory = PresetMemory(settings)
    memory.keep(Preset("b", "usage", {"group": "plan"}))
    memory.keep(Preset("A", "billing", {}))
    assert [each.name for each in memory.presets()] == ["A", "b"]
    stored = json.loads(str(settings.value("reports/presets")))
    assert {each["name"]: each["report"] for each in stored} == {"A": "billing", "b": "usage"}
    memory.forget("b")
    memory.forget("b")
    assert [each.name for each in memory.presets()] == ["A"]
