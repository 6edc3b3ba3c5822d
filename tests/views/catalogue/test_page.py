"""The Catalogue page: acts on parts and prices, what is refused in place, what is shown first."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.calendar import Interval
from app.domain.catalogue import Plan, PromoCode, Scope
from app.services.catalogue import catalogue, export_catalogue, import_catalogue
from app.services.changes import Changes
from app.services.journal import Books
from app.views.catalogue.draft import PartRow, Section
from app.views.catalogue.grid import GridView
from app.views.catalogue.impact_dialog import ImpactDialog
from app.views.catalogue.page import CataloguePage
from app.views.catalogue.prices_panel import PricesPanel
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.theme import Scheme, apply_theme
from app.views.widgets.cell_editor import CellField
from app.views.widgets.table_header import Sorting
from app.views.workspace import Workspace
from tests import factories
from tests.factories import sample_catalogue
from tests.flows import person


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def workspace(qapp: QApplication, books: Books) -> Workspace:
    apply_theme(qapp, Scheme.LIGHT)
    return Workspace(books, Formats("en"))


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> CataloguePage:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = CataloguePage(workspace, settings)
    qtbot.addWidget(made)
    made.resize(1100, 740)
    made.show()
    return made


def row(page: CataloguePage, section: Section, code: str) -> PartRow:
    return next(row for row in page.draft.sections[section] if row.part.code == code)


def stand_on(page: CataloguePage, section: Section, code: str, field: str = "code") -> None:
    page.show_section(section)
    page.panels[section].grid.go_to(row(page, section, code).id, field)


def type_into(grid: GridView, row_id: int, field: str, text: str) -> None:
    """Type into a cell as the open cell does once it is closed."""
    grid.go_to(row_id, field)
    grid.grid.setData(grid.currentIndex(), text)
    person.settle()


def prices(page: CataloguePage, section: Section = Section.PLANS) -> PricesPanel:
    found = page.panels[section].prices
    assert found is not None
    return found


def impact_of(page: CataloguePage) -> ImpactDialog:
    """Save, and return the dialog that shows what it does."""
    page.save()
    person.wait(lambda: page.findChild(ImpactDialog) is not None, "the impact")
    found = page.findChild(ImpactDialog)
    assert isinstance(found, ImpactDialog)
    return found


def gone(page: CataloguePage) -> None:
    person.wait(lambda: page.findChild(ImpactDialog) is None, "the dialog gone")


def test_a_plan_in_use_stays_and_says_why(
    page: CataloguePage, books: Books, workspace: Workspace
) -> None:
    factories.subscribe(books, factories.client(books), "pro")
    workspace.changed.emit(Changes(catalogue=True))
    stand_on(page, Section.PLANS, "pro")
    person.click("Remove", page)
    assert "Pro is in use: it was billed or redeemed" in page.panel.note.said
    assert not page.has_unsaved


def test_a_plan_that_a_promo_code_names_stays_too(page: CataloguePage) -> None:
    stand_on(page, Section.PLANS, "entreprise")
    person.click("Remove", page)
    assert page.panel.note.said == (
        "The promo code ANNUEL50 is for Business. Change the code first, then remove the plan."
    )
    stand_on(page, Section.PLANS, "decouverte")
    person.click("Remove", page)
    assert [plan.code for plan in page.draft.catalogue.plans] == ["essentiel", "pro", "entreprise"]
    person.click("Revert", page)
    assert not page.has_unsaved


def test_a_code_that_is_stored_cannot_be_typed_over(page: CataloguePage) -> None:
    for section, code in (
        (Section.PLANS, "pro"),
        (Section.ADD_ONS, "relances"),
        (Section.PROMO_CODES, "MOINS5"),
    ):
        stand_on(page, section, code)
        grid = page.panels[section].grid
        assert not grid.grid.flags(grid.currentIndex()) & Qt.ItemFlag.ItemIsEditable
        assert "stays" in page.panel.note.said


def test_a_new_plan_is_typed_saved_and_sold(page: CataloguePage, books: Books) -> None:
    person.click("New", page)
    assert person.look(QAbstractButton, "Save", page).isEnabled()
    person.write("mini")
    person.keys("Return")
    new = row(page, Section.PLANS, "mini")
    grid = page.panel.grid
    for field, text in (("names.fr", "Mini"), ("quota.monthly", "5"), ("overage", "0,80")):
        type_into(grid, new.id, field, text)
    panel = prices(page)
    type_into(panel.grid, new.prices[0].id, "monthly", "4,90")
    type_into(panel.grid, new.prices[0].id, "yearly", "49")
    dialog = impact_of(page)
    assert "No running subscription is touched" in person.seen(dialog)
    assert "Mini: added" in person.seen(dialog)
    with_done: list[str] = []
    page.done.connect(with_done.append)
    dialog.confirm_button.click()
    gone(page)
    plan = catalogue(books).plan("mini")
    assert (plan.rank, plan.quota.yearly, plan.overage) == (5, 60, 80)
    assert (plan.prices[0].monthly, plan.prices[0].yearly) == (490, 4900)
    assert with_done == ["Catalogue saved"]
    assert not page.has_unsaved


def test_the_quota_and_the_services_of_a_plan_are_chosen(page: CataloguePage) -> None:
    stand_on(page, Section.PLANS, "pro")
    details = page.panel.plan_details
    assert details is not None
    person.click("For each billing period", page)
    grid = page.panel.grid
    type_into(grid, row(page, Section.PLANS, "pro").id, "quota.yearly", "1000")
    person.click("Payments: Included", page)
    assert not details.box("add_ons", "paiements").isChecked()
    person.click("Automatic reminders: Offered", page)
    plan = row(page, Section.PLANS, "pro").value
    assert isinstance(plan, Plan)
    assert (plan.quota.monthly, plan.quota.yearly, plan.quota.by_month) == (120, 1000, False)
    assert (plan.add_ons, plan.includes) == (("utilisateurs", "archivage"), ("paiements",))
    person.click("By month, at either interval", page)
    person.click("Payments: Offered", page)
    person.click("Automatic reminders: Offered", page)
    assert row(page, Section.PLANS, "pro").value == sample_catalogue().plan("pro")
    assert not page.has_unsaved


def test_the_choices_of_a_promo_code(page: CataloguePage) -> None:
    stand_on(page, Section.PROMO_CODES, "BIENVENUE")
    for name in ("Plan and extra services", "Business", "Pro", "Yearly", "Once per client"):
        person.click(name, page)
    promo = row(page, Section.PROMO_CODES, "BIENVENUE").value
    assert isinstance(promo, PromoCode)
    assert promo == replace(
        sample_catalogue().promo_code("BIENVENUE"),
        scope=Scope.SUBSCRIPTION,
        plans=("essentiel", "entreprise"),
        intervals=tuple(Interval),
        once_per_client=False,
    )


def test_a_price_that_has_billed_says_so_and_stays(
    page: CataloguePage, books: Books, workspace: Workspace
) -> None:
    factories.subscribe(books, factories.client(books), "pro", on="2026-11-01")
    workspace.changed.emit(Changes(catalogue=True))
    stand_on(page, Section.PLANS, "pro")
    panel = prices(page)
    billed = row(page, Section.PLANS, "pro").prices[1]
    panel.grid.go_to(billed.id, "used")
    sentence = "This price has billed 1 line(s), the last one on 01/11/2026."
    assert panel.note.said.startswith(f"{sentence} What was billed stays")
    person.click("Delete the price", page)
    assert panel.note.said.startswith(f"{sentence} It stays as the origin")
    type_into(panel.grid, billed.id, "monthly", "27")
    assert panel.note.said.startswith(f"{sentence} What was billed stays")
    first = row(page, Section.PLANS, "pro").prices[0]
    type_into(panel.grid, first.id, "monthly", "20")
    assert panel.note.said == "It was: 24.90"
    panel.grid.go_to(first.id)
    person.click("Delete the price", page)
    assert len(row(page, Section.PLANS, "pro").prices) == 1
    stand_on(page, Section.ADD_ONS, "relances")
    prices(page, Section.ADD_ONS).grid.setFocus()
    person.click("Delete the price", page)
    assert prices(page, Section.ADD_ONS).note.said == (
        "This is the only price. Add another one before deleting it."
    )


def test_the_figures_are_shown_afresh_where_they_have_changed(
    page: CataloguePage, books: Books
) -> None:
    factories.subscribe(books, factories.client(books, "Martin"), "pro")
    stand_on(page, Section.PLANS, "pro")
    panel = prices(page)
    type_into(panel.grid, row(page, Section.PLANS, "pro").prices[1].id, "existing_from", "+10")
    type_into(panel.grid, row(page, Section.PLANS, "pro").prices[1].id, "monthly", "28")
    dialog = impact_of(page)
    assert person.cells(dialog.table, "Then") == ["€28.00"]
    factories.subscribe(books, factories.client(books, "Zola"), "pro")
    before = export_catalogue(books)
    dialog.confirm_button.click()
    person.wait(dialog.warning.isVisible, "the warning")
    assert dialog.warning.accessibleName() == "The figures have changed since they were shown"
    assert person.cells(dialog.table, "Client") == ["Martin", "Zola"]
    for column in range(dialog.table.model().columnCount()):
        dialog.table.order_by([Sorting(0, descending=True), Sorting(column)])
        assert person.cells(dialog.table, "Client") == ["Zola", "Martin"]
    dialog.table.order_by([Sorting(0)])
    assert export_catalogue(books) == before
    dialog.facts.findChildren(QAbstractButton)[1].click()
    person.settle()
    (explanation,) = dialog.findChildren(ExplanationDialog)
    assert "Martin, +€1.10, €26.90 → €28.00 from 22/12/2026, Monthly" in explanation.spoken
    explanation.close()
    dialog.confirm_button.click()
    gone(page)
    assert catalogue(books).plan("pro").prices[1].monthly == 2800


def test_remarks_say_what_changes_without_a_bill(page: CataloguePage, books: Books) -> None:
    factories.subscribe(books, factories.client(books), "pro", add_ons=["relances"])
    pro = row(page, Section.PLANS, "pro").id
    stand_on(page, Section.PLANS, "pro")
    type_into(page.panel.grid, pro, "quota.monthly", "100")
    type_into(page.panel.grid, pro, "overage", "0,40")
    person.click("Automatic reminders: Offered", page)
    dialog = impact_of(page)
    for column in range(dialog.table.model().columnCount()):
        dialog.table.order_by([Sorting(column)])
    assert person.cells(dialog.table, "Remark") == [
        (
            "Quota: 120 a month → 100 a month; Further document: €0.35 → €0.40; "
            "Automatic reminders goes on, no longer sold"
        )
    ]
    assert person.cells(dialog.table, "First day") == ["—"]
    dialog.table.row_opened.emit(dialog.table.currentIndex())
    assert dialog.findChildren(ExplanationDialog) == []
    said = person.seen(dialog)
    assert "Pro, quota: 120 documents a month → 100 documents a month" in said
    dialog.reject()


def test_a_currency_in_use_is_refused_in_place(
    page: CataloguePage, books: Books, tmp_path: Path
) -> None:
    factories.subscribe(books, factories.client(books), "pro")
    file = tmp_path / "francs.toml"
    file.write_text(export_catalogue(books).replace('"EUR"', '"CHF"'), encoding="utf-8")
    page.files.read(file)
    person.wait(page.wrong.isVisible, "the reason")
    assert page.wrong.accessibleDescription().startswith("Something has already been billed in EUR")
    assert page.has_unsaved


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\xff\xfe\xfa", "wrong.toml cannot be read as text. Choose a catalogue in TOML."),
        (b"", "There is nothing in it. Choose a file with rows."),
        (b"name = ", "Line 1: this is not TOML"),
    ],
)
def test_a_file_that_is_no_catalogue_is_refused(
    page: CataloguePage, tmp_path: Path, content: bytes, reason: str
) -> None:
    file = tmp_path / "wrong.toml"
    file.write_bytes(content)
    page.files.read(file)
    assert page.wrong.isVisible()
    assert page.wrong.accessibleDescription().startswith(reason)
    assert not page.has_unsaved


def test_of_many_problems_the_first_are_told(page: CataloguePage, tmp_path: Path) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text('name = ""\ncurrency = "EUR"\n' + "[[plan]]\n" * 4, encoding="utf-8")
    page.files.read(file)
    told = page.wrong.accessibleDescription().splitlines()
    assert len(told) == 9
    assert told[-1].endswith("more thing(s) to put right")


def test_an_export_that_cannot_be_written_says_why(page: CataloguePage, tmp_path: Path) -> None:
    page.files.write(tmp_path / "nowhere" / "out.toml")
    assert page.wrong.accessibleName() == "The catalogue was not exported"


def test_what_was_typed_stays_when_something_else_changes(
    page: CataloguePage, books: Books, workspace: Workspace
) -> None:
    pro = row(page, Section.PLANS, "pro").id
    type_into(page.panel.grid, pro, "overage", "0,40")
    sample = sample_catalogue()
    import_catalogue(books, replace(sample, name="Autre"))
    workspace.changed.emit(Changes(catalogue=True))
    assert row(page, Section.PLANS, "pro").value == replace(sample.plan("pro"), overage=40)
    # The plan as typed, and the name, which is another one by now.
    assert page.draft.changes == 2


def test_an_empty_catalogue_offers_what_fills_it(
    page: CataloguePage, books: Books, workspace: Workspace
) -> None:
    import_catalogue(books, replace(sample_catalogue(), plans=(), add_ons=(), promo_codes=()))
    workspace.changed.emit(Changes(catalogue=True))
    for section, act in (
        (Section.PLANS, "New plan"),
        (Section.ADD_ONS, "New extra service"),
        (Section.PROMO_CODES, "New promo code"),
    ):
        page.show_section(section)
        person.click(act, page)
        person.keys("Escape")
        assert len(page.draft.sections[section]) == 1
    page.show_section(Section.PLANS)
    assert "The catalogue has none." in person.seen(page.panel)


def test_a_click_on_a_title_moves_nothing(page: CataloguePage) -> None:
    codes = person.cells(page.panel.grid, "Code")
    page.panel.grid.head.title_clicked.emit(1, False)
    assert person.cells(page.panel.grid, "Code") == codes
    assert page.panel.grid.head.order == ()


def test_tab_leads_through_the_cells_and_leaves_from_a_closed_one(page: CataloguePage) -> None:
    person.come_to(page)
    stand_on(page, Section.PLANS, "pro", "overage")
    grid = page.panel.grid
    grid.setFocus()
    person.keys("F2", "Tab")
    # After the last cell of the row, the first that can be typed in of the next.
    assert grid.place == (row(page, Section.PLANS, "entreprise").id, "names.fr")
    person.keys("F2", "Shift+Tab")
    assert grid.place == (row(page, Section.PLANS, "pro").id, "overage")
    person.keys("Space")
    assert QApplication.focusWidget() is grid
    person.keys("Return")
    assert isinstance(QApplication.focusWidget(), CellField)
    person.keys("Escape")
    person.keys("Tab")
    assert QApplication.focusWidget() is not grid
    stand_on(page, Section.PLANS, "entreprise", "overage")
    grid.setFocus()
    person.keys("F2", "Tab")
    assert grid.place == (row(page, Section.PLANS, "entreprise").id, "overage")
