"""The password of the data file: its card, its dialogs, and a copy with another one."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.models.database import open_database
from app.models.protection import is_protected, key_of
from app.services.backups import keep_daily_copy, save_copy
from app.services.journal import Books
from app.services.protection import change_password, remove_password, set_password
from app.services.settings import FirmCard, change_firm
from app.views.formatting import Formats
from app.views.settings.copy_password import CopyPasswordDialog
from app.views.settings.page import FILE, SettingsPage
from app.views.settings.protection_dialog import ProtectionDialog, Purpose
from app.views.settings.restoring import RestoreDialog
from app.views.workspace import Workspace
from tests import factories

PageOn = Callable[[Books], SettingsPage]
FIRST, SECOND = "un mot de passe", "un autre mot de passe"


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path, date(2026, 11, 22))
    change_firm(made, FirmCard(name="Cabinet Lemaire"))
    yield made
    made.database.close()


@pytest.fixture
def protected(books: Books) -> Iterator[Books]:
    set_password(books, FIRST)
    opened = reopened(books, FIRST)
    yield opened
    opened.database.close()


def reopened(of: Books, password: str) -> Books:
    path = of.database.path
    return Books(open_database(path, key_of(path, password)), of.today, of.author, of.now)


@pytest.fixture
def page_on(tmp_path: Path, qtbot: QtBot) -> Iterator[PageOn]:
    """Show the section of the data file; the pages stay until the test is over."""
    pages: list[SettingsPage] = []

    def shown(books: Books) -> SettingsPage:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        page = SettingsPage(Workspace(books, Formats("en")), settings)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(900, 760)
        page.show()
        page.show_section(FILE)
        return page

    yield shown
    for page in pages:
        for dialog in page.findChildren(QDialog):
            dialog.close()
        page.close()


def asked(page: SettingsPage, purpose: Purpose, qtbot: QtBot) -> ProtectionDialog:
    page.protection.buttons[purpose].click()
    (dialog,) = page.findChildren(ProtectionDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def typed(dialog: ProtectionDialog, *texts: str) -> None:
    for editor, text in zip(dialog.fields.editors, texts, strict=True):
        editor.setText(text)
    dialog.confirm.click()


def errors(dialog: ProtectionDialog) -> list[str]:
    return [field.error for field in dialog.fields.fields]


def test_a_password_is_set_and_the_program_closes(
    books: Books, page_on: PageOn, qtbot: QtBot
) -> None:
    keep_daily_copy(books)
    page = page_on(books)
    dialog = asked(page, Purpose.SET, qtbot)
    typed(dialog, FIRST, FIRST)
    dialog.reject()  # not while it is being done
    qtbot.waitUntil(lambda: dialog.lead.text() == "The data file is protected")
    assert dialog.sentences[-1].text() == (
        "Start Forfait again to go on. 1 kept copy(ies) followed."
    )
    assert is_protected(books.database.path)
    assert not dialog.fields.isVisible()
    QTest.keyClick(dialog.confirm, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_a_copy_that_cannot_follow_is_said(books: Books, page_on: PageOn, qtbot: QtBot) -> None:
    copy = keep_daily_copy(books)
    assert copy is not None
    copy.write_bytes(b"not a database")
    dialog = asked(page_on(books), Purpose.SET, qtbot)
    typed(dialog, FIRST, FIRST)
    qtbot.waitUntil(lambda: dialog.lead.text() == "The data file is protected")
    assert (
        dialog.sentences[-1]
        .text()
        .endswith("1 file(s) in the folder of copies stayed as they were.")
    )


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (("", ""), ["Type the password.", ""]),
        (
            ("1234567", "1234567"),
            ["At least 8 characters: several words are easy to remember.", ""],
        ),
        ((FIRST, SECOND), ["", "Not the same as above. Type both again."]),
    ],
)
def test_what_is_wrong_with_a_new_password_is_said_in_place(
    books: Books, page_on: PageOn, qtbot: QtBot, texts: tuple[str, str], said: list[str]
) -> None:
    dialog = asked(page_on(books), Purpose.SET, qtbot)
    typed(dialog, *texts)
    assert errors(dialog) == said
    dialog.reject()
    assert not is_protected(books.database.path)


def test_what_is_typed_is_hidden_unless_it_is_to_be_seen(
    books: Books, page_on: PageOn, qtbot: QtBot
) -> None:
    dialog = asked(page_on(books), Purpose.SET, qtbot)
    qtbot.waitUntil(dialog.fields.editors[0].hasFocus)
    modes = {editor.echoMode() for editor in dialog.fields.editors}
    assert modes == {QLineEdit.EchoMode.Password}
    dialog.fields.show_box.click()
    modes = {editor.echoMode() for editor in dialog.fields.editors}
    assert modes == {QLineEdit.EchoMode.Normal}


def test_a_wrong_present_password_changes_nothing(
    protected: Books, page_on: PageOn, qtbot: QtBot
) -> None:
    page = page_on(protected)
    dialog = asked(page, Purpose.CHANGE, qtbot)
    typed(dialog, SECOND, SECOND, SECOND)
    qtbot.waitUntil(lambda: bool(dialog.error))
    assert dialog.error.startswith("This is not the present password.")
    typed(dialog, FIRST, SECOND, SECOND)
    qtbot.waitUntil(lambda: dialog.lead.text() == "The data file has its new password")
    reopened(protected, SECOND).database.close()


def test_a_password_is_removed(protected: Books, page_on: PageOn, qtbot: QtBot) -> None:
    dialog = asked(page_on(protected), Purpose.REMOVE, qtbot)
    typed(dialog, FIRST)
    qtbot.waitUntil(lambda: dialog.lead.text() == "The data file has no password any more")
    assert not is_protected(protected.database.path)


def test_a_copy_of_another_password_is_opened_with_it(
    protected: Books, page_on: PageOn, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = save_copy(protected, tmp_path / "copy.db").path
    change_password(protected, FIRST, SECOND)
    books = reopened(protected, SECOND)
    page = page_on(books)
    page.backups.restore_from(copy)
    first = password_asked(page, qtbot)
    assert first.sentences[0].text().startswith("copy.db is protected by a password that is not")
    first.confirm.click()
    assert first.fields.fields[0].error == "Type the password."
    given(first, SECOND)
    second = password_asked(page, qtbot)
    assert second.sentences[0].text().startswith("This password does not open copy.db.")
    given(second, FIRST)
    qtbot.waitUntil(lambda: bool(page.findChildren(RestoreDialog)))
    (dialog,) = page.findChildren(RestoreDialog)
    dialog.confirm.click()
    qtbot.waitUntil(lambda: dialog.lead.text() == "The copy is restored")
    books.database.close()


def test_a_protected_copy_in_a_file_without_a_password_is_said(
    protected: Books, page_on: PageOn, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = save_copy(protected, tmp_path / "copy.db").path
    remove_password(protected, FIRST)
    books = reopened(protected, "")
    page = page_on(books)
    page.backups.restore_from(copy, FIRST)
    qtbot.waitUntil(lambda: bool(page.findChildren(RestoreDialog)))
    (dialog,) = page.findChildren(RestoreDialog)
    assert dialog.sentences[-1].text().startswith("The copy has a password, the data file has")
    dialog.close()
    books.database.close()


def password_asked(page: SettingsPage, qtbot: QtBot) -> CopyPasswordDialog:
    def shown() -> list[CopyPasswordDialog]:
        return [each for each in page.findChildren(CopyPasswordDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def given(dialog: CopyPasswordDialog, password: str) -> None:
    dialog.fields.editors[0].setText(password)
    dialog.confirm.click()
