"""The cards of the settings: how the firm pays, VAT, copies, the data folder."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.models.database import OpeningFailure
from app.services import backups
from app.services.backups import keep_daily_copy, save_copy
from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.journal import Books
from app.services.settings import (
    FirmCard,
    add_card,
    add_mandate,
    change_firm,
    declared_payment_methods,
    firm,
)
from app.views.bulk.declaring import DeclareDialog
from app.views.formatting import Formats
from app.views.labels.copies import cannot_restore_templates
from app.views.settings.page import FILE, PAYMENT, VAT, SettingsPage
from app.views.settings.restoring import RestoreDialog
from app.views.widgets.texts import Text
from app.views.workspace import Workspace
from tests import factories

TODAY = date(2026, 11, 22)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path, TODAY)
    change_firm(made, FirmCard(name="Cabinet Lemaire"))
    yield made
    made.database.close()


@pytest.fixture
def page(qtbot: QtBot, books: Books, tmp_path: Path) -> SettingsPage:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = SettingsPage(Workspace(books, Formats("en")), settings)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def words(page: SettingsPage) -> list[str]:
    QApplication.processEvents()  # what was just put into a layout is shown with the next events
    return [text.text() for text in page.findChildren(Text) if text.isVisible() and text.text()]


def removing(page: SettingsPage) -> list[QPushButton]:
    QApplication.processEvents()
    named = (button for button in page.payment.findChildren(QPushButton) if button.isVisible())
    return [button for button in named if button.accessibleName().startswith("Remove ")]


def question(page: SettingsPage) -> QMessageBox:
    (box,) = [found for found in page.findChildren(QMessageBox) if found.isVisible()]
    return box


# ------------------------------------------------------------------------- the sections


def test_arrow_keys_go_through_the_sections_and_tab_leaves_them(page: SettingsPage) -> None:
    page.sections.buttons[0].setFocus()
    QTest.keyClick(page.sections.buttons[0], Qt.Key.Key_Down)
    assert page.sections.current == PAYMENT
    assert page.payment.isVisible()
    assert page.sections.buttons[PAYMENT].hasFocus()
    QTest.keyClick(page.sections.buttons[PAYMENT], Qt.Key.Key_Tab)
    assert page.payment.add_button.hasFocus()
    page.sections.buttons[PAYMENT].setFocus()
    for _ in range(2):
        focused = page.sections.buttons[page.sections.current]
        QTest.keyClick(focused, Qt.Key.Key_Up)
    assert page.sections.current == FILE


# ------------------------------------------------------------------------- payment methods


def test_methods_are_listed_with_what_is_kept_of_them(page: SettingsPage, books: Books) -> None:
    page.show_section(PAYMENT)
    assert page.payment.none.isVisible()
    add_card(books, label="Visa", last_four="4242")
    workspace = Workspace(books, Formats("en"))
    changed = workspace.apply(
        add_mandate, label="Banque", iban="BE68 5390 0754 7034", reference="RUM-7"
    )
    page._workspace.announce(changed)
    shown = words(page)
    assert not page.payment.none.isVisible()
    assert "Visa" in shown
    assert "Card, number ending in 4242 · since 22/11/2026" in shown
    assert "SEPA mandate RUM-7, IBAN ending in 7034 · since 22/11/2026" in shown


def test_a_card_is_declared_with_the_keyboard(
    page: SettingsPage, books: Books, qtbot: QtBot
) -> None:
    said: list[str] = []
    page.done.connect(said.append)
    page.show_section(PAYMENT)
    page.payment.add_button.setFocus()
    QTest.keyClick(page.payment.add_button, Qt.Key.Key_Space)
    (dialog,) = page.findChildren(DeclareDialog)
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClicks(dialog.form.label, "Visa")
    QTest.keyClicks(dialog.form.ending, "4242")
    QTest.keyClick(dialog.form.ending, Qt.Key.Key_Return)
    assert [method.label for method in declared_payment_methods(books)] == ["Visa"]
    assert said == ["Payment method added"]
    assert len(removing(page)) == 1


def test_removing_one_of_two_asks_and_removes(page: SettingsPage, books: Books) -> None:
    for label in ("Visa", "Mastercard"):
        page._workspace.apply(add_card, label=label, last_four="4242")
    page.show_section(PAYMENT)
    removing(page)[0].click()
    assert question(page).text() == "Remove Visa?"
    assert "The others stay" in question(page).informativeText()
    question(page).defaultButton().click()
    assert [method.label for method in declared_payment_methods(books)] == ["Mastercard"]


def test_removing_the_last_one_while_the_firm_pays_warns(page: SettingsPage, books: Books) -> None:
    page._workspace.apply(add_card, label="Visa", last_four="4242")
    factories.subscribe(books, factories.client(books), payer=Payer.FIRM)
    page.show_section(PAYMENT)
    removing(page)[0].click()
    assert "the firm pays for 1 client(s):" in question(page).informativeText()
    question(page).defaultButton().click()  # Enter keeps it
    assert len(declared_payment_methods(books)) == 1
    removing(page)[0].click()
    remove = next(b for b in question(page).buttons() if b.text() == "&Remove")
    remove.click()
    assert declared_payment_methods(books) == ()
    assert page.payment.lacking.isVisible()
    assert "It pays for 1 client(s)." in page.payment.lacking.accessibleDescription()


def test_removing_the_last_one_where_nobody_is_paid_for(page: SettingsPage) -> None:
    page._workspace.apply(add_card, label="Visa", last_four="4242")
    page.show_section(PAYMENT)
    removing(page)[0].click()
    assert "before the firm can pay" in question(page).informativeText()
    question(page).reject()


def test_a_method_that_cannot_be_removed_today_stays_with_the_reason(
    page: SettingsPage, books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    page._workspace.apply(add_card, label="Visa", last_four="4242")
    page.show_section(PAYMENT)
    page._workspace.books = factories.on_day(books, "2026-11-01")
    removing(page)[0].click()
    question(page).defaultButton().click()
    assert page.payment.wrong.isVisible()
    assert len(declared_payment_methods(books)) == 1


# ------------------------------------------------------------------------- VAT


def test_rates_are_shown_with_their_days_the_firms_country_first(page: SettingsPage) -> None:
    page.show_section(VAT)
    shown = words(page)
    place = shown.index("France (the firm)")
    assert shown[place + 1 : place + 3] == ["20%", "01/01/2014"]
    assert place < shown.index("Belgium")
    assert "The rates come with the program and are not changed here." in shown


@pytest.mark.parametrize(
    ("card", "said"),
    [
        (FirmCard(name="C", reverse_charge=True), "reverse charge"),
        (FirmCard(name="C", country="DE"), "No rate is known"),
    ],
)
def test_what_else_holds_of_the_rates_is_said(
    page: SettingsPage, card: FirmCard, said: str
) -> None:
    page.show_section(VAT)
    page._workspace.apply(change_firm, card)
    assert any(said in text for text in words(page))


# ------------------------------------------------------------------------- copies


def test_a_copy_is_saved_and_said(
    page: SettingsPage, books: Books, tmp_path: Path, qtbot: QtBot
) -> None:
    page.show_section(FILE)
    assert page.backups.last.text() == "No copy was made yet."
    target = tmp_path / "stick" / "forfait.db"
    target.parent.mkdir()
    with qtbot.waitSignal(page.done) as said:
        page.backups.save_to(target)
        assert not page.backups.save_button.isEnabled()
    assert said.args == ["Copy saved and checked: forfait.db"]
    assert page.backups.last.text().startswith("Last copy: ")
    assert page.backups.where.text() == str(target)
    assert page.backups.save_button.isEnabled()
    assert backups.look_into_copy(books, target).firm == "Cabinet Lemaire"


def test_a_copy_of_the_day_is_shown_when_the_section_is(page: SettingsPage, books: Books) -> None:
    made = keep_daily_copy(books)
    page.show_section(FILE)
    assert page.backups.where.text() == str(made)


def test_a_copy_that_cannot_be_saved_says_why(
    page: SettingsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.show_section(FILE)
    page.backups.save_to(tmp_path / "nowhere" / "copy.db")
    qtbot.waitUntil(page.backups.wrong.isVisible)
    assert "does not exist" in page.backups.wrong.text()
    assert page.backups.save_button.isEnabled()


def test_a_copy_in_the_making_is_cancelled(
    page: SettingsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_books: Books, _target: Path, progress: Callable[[int, int], None]) -> None:
        while True:
            progress(1, 2)

    monkeypatch.setattr("app.views.settings.backups_card.save_copy", slow)
    page.show_section(FILE)
    page.backups.save_to(tmp_path / "copy.db")
    page.backups.cancel_button.click()
    qtbot.waitUntil(page.backups.save_button.isEnabled)
    assert not page.backups.bar.isVisible()


def test_a_file_that_is_no_copy_is_refused_in_place(
    page: SettingsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "letter.db"
    other.write_text("Dear client" * 500, encoding="utf-8")
    page.show_section(FILE)
    page.backups.restore_from(other)
    qtbot.waitUntil(page.backups.wrong.isVisible)
    assert page.backups.wrong.text() == (
        "letter.db is not a data file of Forfait. Choose a copy of one."
    )
    assert not page.findChildren(RestoreDialog)


@pytest.fixture
def restoring(page: SettingsPage, books: Books, tmp_path: Path, qtbot: QtBot) -> RestoreDialog:
    """The question whether to put back what stood before the firm was renamed."""
    copy = save_copy(books, tmp_path / "copy.db").path
    page._workspace.apply(change_firm, FirmCard(name="Cabinet Autre"))
    page.show_section(FILE)
    page.backups.restore_from(copy)
    qtbot.waitUntil(lambda: bool(page.findChildren(RestoreDialog)))
    (dialog,) = page.findChildren(RestoreDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_restoring_says_what_the_copy_holds_then_closes_the_program(
    restoring: RestoreDialog, page: SettingsPage, books: Books, qtbot: QtBot
) -> None:
    shown = [text.text() for text in restoring.sentences]
    assert restoring.lead.text() == "Put copy.db in the place of the data file?"
    assert shown[0] == "It holds Cabinet Lemaire with 0 client(s)."
    assert shown[1] == "Last act: Firm changed, on 22/11/2026, by Claire Fontaine."
    restoring.confirm.click()
    restoring.reject()  # not while it is being done
    qtbot.waitUntil(lambda: restoring.lead.text() == "The copy is restored")
    assert firm(books).name == "Cabinet Lemaire"
    assert "before-restore.db" in restoring.sentences[-1].text()
    assert restoring.confirm.hasFocus()
    QTest.keyClick(restoring.confirm, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_restoring_given_up_changes_nothing(restoring: RestoreDialog, books: Books) -> None:
    restoring.reject()
    assert firm(books).name == "Cabinet Autre"


@pytest.mark.parametrize(
    "error",
    [CannotWrite(WritingFailure.DISK_FULL, Path("forfait.db")), None],
    ids=["disk full", "wrong clock"],
)
def test_restoring_that_fails_says_why_and_changes_nothing(
    restoring: RestoreDialog,
    page: SettingsPage,
    books: Books,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception | None,
) -> None:
    if error is None:
        page._workspace.books = factories.on_day(books, "2026-11-01")
    else:

        def fail(*_arguments: object) -> None:
            raise error

        monkeypatch.setattr("app.views.settings.restoring.restore_copy", fail)
    restoring.confirm.click()
    qtbot.waitUntil(lambda: bool(restoring.error))
    assert restoring.confirm.isEnabled()
    assert firm(books).name == "Cabinet Autre"
    restoring.reject()


def test_every_reason_has_its_sentence() -> None:
    assert {failure.value for failure in OpeningFailure} == set(cannot_restore_templates())


# ------------------------------------------------------------------------- the folder


def test_the_folder_is_opened_and_its_path_copied(
    page: SettingsPage, books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return len(opened) == 1

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page.show_section(FILE)
    folder = books.database.path.parent
    page.folder.open_button.click()
    assert opened == [QUrl.fromLocalFile(str(folder))]
    assert not page.folder.wrong.isVisible()
    page.folder.open_button.click()
    assert page.folder.wrong.isVisible()
    page.folder.copy_button.click()
    assert QGuiApplication.clipboard().text() == str(folder)
