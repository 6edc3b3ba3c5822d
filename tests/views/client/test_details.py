"""Details are edited in place, checked beside the field, and journalled from what to what."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import Refusal, Refused
from app.services.client_detail import client_detail
from app.services.client_values import ClientFields
from app.services.clients import change_client, delete_draft
from app.services.history import history_of
from app.services.journal import Books
from app.views.client.checked_field import CheckedField
from app.views.client.client_form import ClientForm
from app.views.client.dialog import ClientDialog
from app.views.client.new_client import NewClientDialog
from app.views.workspace import Workspace
from tests import factories
from tests.views.client import staging
from tests.views.client.conftest import Opener
from tests.views.client.seen import answer, press, retype, texts


@pytest.fixture
def dialog(workspace: Workspace, books: Books, opened: Opener) -> ClientDialog:
    client_id = staging.draft(books, "Atelier Roux", reference="D20001", locale="fr-FR")
    dialog = opened(workspace, client_id)
    dialog.show_tab(dialog.details)
    return dialog


def fields(workspace: Workspace, client_id: int = 1) -> ClientFields:
    detail = workspace.ask(client_detail, client_id)
    assert detail is not None
    return detail.fields


def error(form: ClientForm, name: str) -> str:
    found = form.field(name)
    return found.form_field.error if isinstance(found, CheckedField) else found.error


def test_edited_fields_are_saved_and_journalled(
    dialog: ClientDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    tab = dialog.details
    assert not tab.save_button.isEnabled()
    retype(tab.form.editor("city"), "Liège")
    retype(tab.form.editor("tags"), "Artisan, TVA mensuelle ,")
    retype(tab.form.editor("notes"), "Préfère le téléphone")
    assert tab.has_unsaved
    with qtbot.waitSignal(dialog.said) as said:
        QTest.keySequence(tab.form.editor("city"), "Ctrl+S")
    assert said.args == ["Atelier Roux saved"]
    stored = fields(workspace)
    assert (stored.city, stored.tags) == ("Liège", ("Artisan", "TVA mensuelle"))
    latest = workspace.ask(history_of, 1)[0]
    assert latest.facts["changed"]["city"] == ["", "Liège"]
    assert not tab.has_unsaved


def test_a_wrong_identity_is_told_and_kept_as_typed(
    dialog: ClientDialog, workspace: Workspace
) -> None:
    form = dialog.details.form
    retype(form.editor("company_number"), "732 829 321")
    assert "would have to end in 0" in form.note("company_number")
    retype(form.editor("email"), "anne roy")
    assert "name@example.org" in form.note("email")
    press(dialog.details.save_button)
    assert fields(workspace).company_number == "732 829 321"
    assert dialog.head.chips == ("Draft", "Company number: check failed")


def test_a_number_that_passes_says_so_and_is_kept_without_spaces(
    dialog: ClientDialog, workspace: Workspace
) -> None:
    form = dialog.details.form
    retype(form.editor("company_number"), "732 829 320")
    retype(form.editor("vat_number"), "FR 44 732829320")
    assert form.note("company_number") == form.note("vat_number") == "Passes its check"
    press(dialog.details.save_button)
    stored = fields(workspace)
    assert (stored.company_number, stored.vat_number) == ("732829320", "FR44732829320")
    retype(form.editor("company_number"), "732 829 320")
    press(dialog.details.save_button)
    assert not dialog.details.has_unsaved


def test_a_vat_number_of_another_company_is_told(dialog: ClientDialog) -> None:
    form = dialog.details.form
    retype(form.editor("company_number"), "552100554")
    retype(form.editor("vat_number"), "FR44732829320")
    assert "does not belong to the company number" in form.note("vat_number")


def test_nothing_is_said_of_a_number_while_it_is_typed(dialog: ClientDialog) -> None:
    form = dialog.details.form
    editor = form.editor("iban")
    editor.setFocus()
    QTest.keyClicks(editor, "FR76")
    assert form.note("iban") == ""
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert form.note("iban") != ""


def test_numbers_without_rules_are_neither_wrong_nor_right(dialog: ClientDialog) -> None:
    form = dialog.details.form
    retype(form.editor("country"), "Allemagne")
    assert form.typed().country == "DE"
    assert form.note("country") == "Germany"
    retype(form.editor("company_number"), "HRB 12345")
    assert form.note("company_number") == ""


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("legal_name", "", "legal name"),
        ("country", "Atlantide", "two letters"),
        ("reference", "D10001", "Boulangerie Martin (D10001)"),
    ],
)
def test_a_refusal_is_said_at_its_field(
    name: str, text: str, sentence: str, workspace: Workspace, books: Books, opened: Opener
) -> None:
    factories.client(books)
    dialog = opened(workspace, staging.draft(books, "Atelier Roux"))
    dialog.show_tab(dialog.details)
    form = dialog.details.form
    retype(form.editor(name), text)
    press(dialog.details.save_button)
    assert sentence.casefold() in error(form, name).casefold()
    assert dialog.focusWidget() is form.editor(name)
    press(dialog.details.undo_button)
    assert error(form, name) == ""
    assert not dialog.details.has_unsaved


def test_what_no_field_is_to_blame_for_is_said_below(
    dialog: ClientDialog, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise Refused(Refusal.NO_SUBSCRIPTION)

    monkeypatch.setattr("app.views.client.details_tab.change_client", refuse)
    retype(dialog.details.form.editor("city"), "Liège")
    press(dialog.details.save_button)
    assert any("no subscription" in text for text in texts(dialog.details))


def test_what_is_being_typed_survives_a_change_elsewhere(
    dialog: ClientDialog, workspace: Workspace
) -> None:
    form = dialog.details.form
    retype(form.editor("city"), "Liège")
    stored = fields(workspace)
    other = ClientFields(stored.legal_name, reference="D20001", street="Rue Neuve", city="Namur")
    workspace.apply(change_client, 1, other)
    assert form.typed().city == "Liège"
    assert form.typed().street == "Rue Neuve"
    assert dialog.tab is dialog.details


def test_closing_asks_only_where_something_would_be_lost(
    dialog: ClientDialog, workspace: Workspace
) -> None:
    retype(dialog.details.form.editor("city"), "Liège")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    answer(yes=False)
    assert dialog.isVisible()
    dialog.close()
    answer(yes=True)
    assert not dialog.isVisible()


def test_the_window_goes_with_its_client(dialog: ClientDialog, workspace: Workspace) -> None:
    workspace.apply(delete_draft, 1)
    assert not dialog.isVisible()


def test_tab_order_is_the_reading_order(dialog: ClientDialog) -> None:
    form = dialog.details.form
    form.editor("legal_name").setFocus()
    seen = []
    for _ in range(19):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        seen.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen[:6] == [
        "Legal name",
        "Reference",
        "Country",
        "Company number",
        "VAT number",
        "IBAN",
    ]
    assert seen[-1] == "Notes"
    assert isinstance(form.editor("notes"), QPlainTextEdit)


def test_an_unusual_language_is_shown_and_kept(
    workspace: Workspace, books: Books, opened: Opener
) -> None:
    dialog = opened(workspace, staging.draft(books, locale="it-IT"))
    assert dialog.details.form.typed().locale == "it-IT"
    assert not dialog.details.has_unsaved


def test_a_new_client_is_a_draft(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = NewClientDialog(workspace)
    dialog.open()
    assert QApplication.focusWidget() in (None, dialog.form.editor("legal_name"))
    retype(dialog.form.editor("legal_name"), "Fleuriste Lotus")
    retype(dialog.form.editor("country"), "Belgique")
    retype(dialog.form.editor("company_number"), "0498.916.035")
    with qtbot.waitSignal(dialog.created) as created:
        QTest.keyClick(dialog.form.editor("email"), Qt.Key.Key_Return)
    assert created.args is not None
    (client_id,) = created.args
    detail = workspace.ask(client_detail, client_id)
    assert detail is not None
    assert (detail.status.value, detail.fields.country) == ("draft", "BE")
    assert detail.fields.company_number == "0498916035"
    assert not dialog.isVisible()


def test_a_new_client_with_a_reference_in_use_is_refused_in_place(
    workspace: Workspace, books: Books
) -> None:
    factories.client(books)
    dialog = NewClientDialog(workspace)
    dialog.open()
    retype(dialog.form.editor("legal_name"), "Fleuriste Lotus")
    retype(dialog.form.editor("reference"), "D10001")
    press(dialog.create_button)
    assert "Boulangerie Martin (D10001)" in error(dialog.form, "reference")
    assert dialog.isVisible()
    dialog.reject()


def test_a_new_client_that_cannot_be_written_says_why(tmp_path: Path, qapp: QApplication) -> None:
    from app.views.formatting import Formats

    books = factories.stocked(tmp_path)
    factories.client(books)
    staging.touch_today(books)
    workspace = Workspace(factories.on_day(books, "2026-11-01"), Formats("en"))
    dialog = NewClientDialog(workspace)
    dialog.open()
    retype(dialog.form.editor("legal_name"), "Fleuriste Lotus")
    press(dialog.create_button)
    assert any("Correct the clock" in text for text in texts(dialog))
    dialog.reject()
    assert not [w for w in qapp.topLevelWidgets() if isinstance(w, QMessageBox)]


def test_a_client_gets_an_auxiliary_account_of_its_own(
    dialog: ClientDialog, workspace: Workspace
) -> None:
    tab = dialog.details
    hint = "Empty: made from the reference, by the rule of the settings"
    assert hint in texts(tab)
    retype(tab.form.editor("ledger_account"), "9 ROUX")
    tab.save_button.click()
    assert error(tab.form, "ledger_account").startswith("“9 ROUX” is no account")
    assert fields(workspace).ledger_account == ""
    retype(tab.form.editor("ledger_account"), "9" * 21)
    tab.save_button.click()
    assert "Type at most 20 characters." in error(tab.form, "ledger_account")
    retype(tab.form.editor("ledger_account"), "9ROUX")
    tab.save_button.click()
    assert error(tab.form, "ledger_account") == ""
    assert fields(workspace).ledger_account == "9ROUX"
    told = workspace.ask(history_of, 1)[0].facts["changed"]
    assert told == {"ledger_account": ["", "9ROUX"]}
