"""The accounts and journals in the settings: proposed, typed, checked in place, saved at once."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.auxiliary import AuxiliaryRule
from app.domain.entries import Account, EntryKind, Journal
from app.services.changes import Changes
from app.services.entries.accounting import Accounting, AccountKey, Slot
from app.services.entries.accounts import accounting_state, set_accounting
from app.services.entries.winbooks_settings import FinancialYear, VatCase
from app.services.journal import Books
from app.services.settings import FirmCard, change_firm
from app.views.formatting import Formats
from app.views.settings.accounting_card import AccountingCard
from app.views.settings.accounting_form import AccountingForm
from app.views.settings.page import ACCOUNTING, SettingsPage
from app.views.widgets.fields import LineEdit
from app.views.workspace import Workspace
from tests import factories
from tests.builders import day
from tests.services.entries.accounted import FULL


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def page_on(qtbot: QtBot, tmp_path: Path) -> Callable[[Books], SettingsPage]:
    kept = []  # qtbot does not hold it

    def make(books: Books) -> SettingsPage:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        made = SettingsPage(Workspace(books, Formats("en")), settings)
        qtbot.addWidget(made)
        kept.append(made)
        made.resize(900, 700)
        made.show_section(ACCOUNTING)
        made.show()
        return made

    return make


@pytest.fixture
def card(page_on: Callable[[Books], SettingsPage], books: Books) -> AccountingCard:
    return page_on(books).accounting


def type_over(editor: LineEdit, text: str) -> None:
    editor.setFocus()
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)
    editor.editingFinished.emit()


def account(form: AccountingForm, slot: Slot, rate: int | None = None) -> LineEdit:
    return form.accounts[AccountKey(slot, rate)].number


def test_nothing_is_proposed_unasked_nor_saved_with_the_proposal(
    card: AccountingCard, books: Books
) -> None:
    assert account(card.form, Slot.EXPENSE).text() == ""
    assert not card.save_button.isEnabled()
    card.propose_button.click()
    assert account(card.form, Slot.EXPENSE).text() == "651100"
    assert card.form.accounts[AccountKey(Slot.EXPENSE)].name.text() == "Software subscriptions"
    assert card.form.journals[EntryKind.PURCHASE].number.text() == "AC"
    assert card.form.prefix.typed() == "C"
    assert card.save_button.isEnabled()
    assert accounting_state(books).accounting == Accounting()
    assert card.proposed.text().startswith("Of the chart of accounts of France.")


def test_what_is_typed_is_saved_as_one_act(
    card: AccountingCard, books: Books, qtbot: QtBot
) -> None:
    card.propose_button.click()
    form = card.form
    type_over(account(form, Slot.EXPENSE), "613500")
    type_over(account(form, Slot.REVENUE, 0), "706200")
    type_over(form.journals[EntryKind.RE_BILLING].number, "VT")
    type_over(form.prefix.line, "9")
    type_over(form.longest.line, "6")
    type_over(form.client_days.line, "30")
    type_over(form.years[0].code.line, "a")
    type_over(form.years[0].first.line, "1/1/26")
    type_over(form.years[0].last.line, "31/12/26")
    type_over(form.codes[VatCase(purchase=True, rate=2000)].line, "211400")
    with qtbot.waitSignal(card.done) as done:
        card.save_button.click()
    assert done.args == ["Accounts and journals saved"]
    stored = accounting_state(books).accounting
    assert stored.accounts[AccountKey(Slot.EXPENSE)] == Account("613500", "Software subscriptions")
    assert stored.accounts[AccountKey(Slot.REVENUE, 0)] == Account("706200")
    assert AccountKey(Slot.SUPPLIER_AUXILIARY) not in stored.accounts
    assert stored.journals == {
        EntryKind.PURCHASE: Journal("AC", "Purchases"),
        EntryKind.RE_BILLING: Journal("VT", "Sales"),
    }
    assert stored.auxiliary == AuxiliaryRule("9", 6)
    assert (stored.client_days, stored.supplier_days) == (30, None)
    assert stored.years == (FinancialYear("A", day("2026-01-01"), day("2026-12-31")),)
    assert stored.vat_codes == {VatCase(purchase=True, rate=2000): "211400"}
    assert [entry.act for entry in factories.journal(books)] == ["accounting_set"]
    assert not card.save_button.isEnabled()
    assert len(card.form.years) == 2


def test_what_is_set_is_shown_and_saving_it_again_changes_nothing(
    page_on: Callable[[Books], SettingsPage], books: Books
) -> None:
    set_accounting(books, FULL)
    form = page_on(books).accounting.form
    assert form.accounting() == FULL
    assert not form.is_changed
    assert not form.problems()


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        (
            lambda form: form.accounts[AccountKey(Slot.EXPENSE)],
            "6511.00",
            "“6511.00” is no account",
        ),
        (lambda form: form.accounts[AccountKey(Slot.CLIENTS)], "4" * 21, "The account 4444"),
        (lambda form: form.journals[EntryKind.PURCHASE], "A C", "“A C” is no code"),
        (lambda form: form.journals[EntryKind.PURCHASE], "VENTES1", "The code VENTES1"),
        (lambda form: form.journals[EntryKind.PURCHASE], "VE", "VE is already the code"),
        (lambda form: form.prefix, "C-", "“C-” is no account"),
        (lambda form: form.longest, "2", "Type a length from 3 to 17"),
        (lambda form: form.longest, "", "Type a length from 3 to 17"),
        (lambda form: form.client_days, "soon", "Type a number of days from 0 to 365"),
        (lambda form: form.supplier_days, "366", "Type a number of days from 0 to 365"),
        (
            lambda form: form.codes[VatCase(purchase=False, rate=2000)],
            "21 1",
            "“21 1” is no VAT code",
        ),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_saved(
    card: AccountingCard,
    books: Books,
    field: Callable[[AccountingForm], object],
    text: str,
    sentence: str,
) -> None:
    card.propose_button.click()
    wrong = field(card.form)
    editor = getattr(wrong, "number", None)
    editor = editor if isinstance(editor, LineEdit) else wrong.line  # type: ignore[attr-defined]
    type_over(editor, text)
    card.save_button.click()
    assert said_at(editor).startswith(sentence)
    assert editor.is_wrong
    assert QApplication.focusWidget() in (editor, None)
    assert factories.journal(books) == []
    type_over(editor, "5" if "number of days" in sentence else "8")
    card.save_button.click()
    assert len(factories.journal(books)) == 1


def said_at(editor: LineEdit) -> str:
    return editor.accessibleDescription()


@pytest.mark.parametrize(
    ("texts", "place", "sentence"),
    [
        (("10", "1/1/26", "31/12/26"), 0, "Type the one character"),
        (("1", "soon", "31/12/26"), 1, "“soon”"),
        (("1", "1/1/26", ""), 2, ""),
        (("1", "31/12/26", "1/1/26"), 2, "This day lies before the first one."),
    ],
)
def test_a_year_that_is_none_is_said_at_its_field(
    card: AccountingCard, books: Books, texts: tuple[str, ...], place: int, sentence: str
) -> None:
    year = card.form.years[0]
    for field, text in zip(year.fields, texts, strict=True):
        type_over(field.line, text)
    card.save_button.click()
    assert year.fields[place].error
    assert sentence in year.fields[place].error
    assert factories.journal(books) == []


def test_years_that_overlap_are_said(card: AccountingCard, books: Books) -> None:
    for row, code in zip(card.form.years, "12", strict=True):
        for field, text in zip(row.fields, (code, "1/1/26", "31/12/26"), strict=True):
            type_over(field.line, text)
    card.save_button.click()
    assert card.form.years[0].code.error.startswith("The years 1 and 2 have days")
    assert factories.journal(books) == []


def test_what_a_format_would_cut_is_said_and_can_be_saved(
    card: AccountingCard, books: Books
) -> None:
    card.propose_button.click()
    row = card.form.accounts[AccountKey(Slot.CLIENTS)]
    type_over(row.number, "4110000001")
    assert row.field.note == "Longer than 8 characters: Cegid Quadra and WinBooks would cut it."
    journal = card.form.journals[EntryKind.PURCHASE]
    type_over(journal.number, "ACHAT")
    assert journal.field.note == "Longer than 3 characters: Cegid Quadra would cut it."
    card.save_button.click()
    assert accounting_state(books).accounting.journals[EntryKind.PURCHASE].code == "ACHAT"


def test_a_mistake_stands_in_the_way_of_the_proposal(card: AccountingCard) -> None:
    type_over(card.form.longest.line, "x")
    card.propose_button.click()
    assert card.form.longest.error
    assert account(card.form, Slot.EXPENSE).text() == ""


def test_what_somebody_else_sets_meanwhile_is_shown_unless_something_is_typed(
    card: AccountingCard, books: Books
) -> None:
    set_accounting(books, FULL)
    card._workspace.announce(Changes(clients=frozenset({1})))
    assert account(card.form, Slot.EXPENSE).text() == ""
    card._workspace.announce(Changes(firm=True))
    assert account(card.form, Slot.EXPENSE).text() == "651100"
    type_over(account(card.form, Slot.EXPENSE), "613500")
    set_accounting(books, replace(FULL, client_days=60))
    card._workspace.announce(Changes(firm=True))
    assert account(card.form, Slot.EXPENSE).text() == "613500"


def test_a_country_whose_accounts_are_not_known_proposes_nothing(
    page_on: Callable[[Books], SettingsPage], books: Books
) -> None:
    change_firm(books, FirmCard(country="DE", reverse_charge=True))
    card = page_on(books).accounting
    assert not card.propose_button.isEnabled()
    assert card.proposed.text().startswith("The usual accounts of Germany are not known here")


def test_reverse_charge_and_several_rates_are_asked_for(
    page_on: Callable[[Books], SettingsPage], books: Books
) -> None:
    factories.subscribe(books, factories.client(books))
    change_firm(books, FirmCard(country="BE", reverse_charge=True))
    form = page_on(books).accounting.form
    assert VatCase(purchase=True, rate=2100, reverse_charge=True) in form.codes
    rates = [key.rate for key in form.accounts if key.slot is Slot.INPUT_VAT]
    assert rates == [None, 2100, 2000]
    rates = [key.rate for key in form.accounts if key.slot is Slot.REVENUE]
    assert rates == [None, 2100, 2000, 0]


def test_every_field_has_a_name(card: AccountingCard) -> None:
    editors = card.form.findChildren(LineEdit)
    assert len(editors) > 30
    assert all(editor.accessibleName() for editor in editors)
    names = [row.name.accessibleName() for row in card.form.accounts.values()]
    assert len(set(names)) == len(names)
