"""The settings by the keyboard alone: a way to pay, a copy put back after a mistake, a password."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.domain.billing import Payer
from app.models.copies import content_of
from app.models.database import open_database
from app.models.protection import key_of
from app.services.backups import look_into_copy
from app.services.journal import Books
from app.services.settings import FirmCard, change_firm, declared_payment_methods, firm
from app.views.bulk.declaring import DeclareDialog
from app.views.settings.protection_dialog import ProtectionDialog
from app.views.settings.restoring import RestoreDialog
from tests import factories
from tests.flows import person
from tests.flows.acts import keyboard
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Desk


def turn_to_section(desk: Desk, section: str) -> None:
    """Go to the settings, and through their sections with the arrow keys."""
    keyboard.show_page(desk, "Ctrl+,")
    page = desk.window
    keyboard.tab_to("Firm")
    for _ in range(10):
        if section in keyboard.words_at_focus():
            return
        person.keys("Down")
    raise AssertionError(f"{section!r} is not among the sections: {person.seen(page)}")


def test_a_way_to_pay_is_declared_and_removed(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    turn_to_section(desk, "Payment")
    keyboard.press("Add a payment method…")
    person.wait(lambda: bool(person.windows(DeclareDialog)), "the form")
    keyboard.fill_in("Label", "Visa")
    keyboard.fill_in("Last four digits", "4242")
    person.keys("Return")
    person.wait(lambda: not person.windows(DeclareDialog), "the form gone")
    assert [method.last_four for method in declared_payment_methods(books)] == ["4242"]
    person.come_to(desk.window)
    keyboard.press("Remove Visa…")
    said = keyboard.answer("Remove")
    assert "Remove Visa?" in said[0]
    assert declared_payment_methods(books) == ()
    assert [entry.act for entry in factories.journal(books)][-2:] == [
        "payment_method_added",
        "payment_method_removed",
    ]


def test_the_overview_leads_to_the_way_to_pay_that_is_lacking(
    books: Books, sit_down: OpenDesk
) -> None:
    factories.subscribe(books, factories.client(books), payer=Payer.FIRM)
    desk = sit_down()
    keyboard.show_page(desk, "Ctrl+2")
    task = "Your firm pays and has no payment method"
    person.wait(lambda: person.is_there(QWidget, task, desk.window), "what is to be done")
    keyboard.tab_to(task)
    person.keys("Return")
    person.wait(lambda: "The firm has no way to pay" in keyboard.read(desk.window), "the banner")
    keyboard.tab_to("Add a payment method…")


def test_a_copy_is_saved_and_put_back_after_a_mistake(
    books: Books, sit_down: OpenDesk, tmp_path: Path
) -> None:
    change_firm(books, FirmCard(name="Cabinet Lemaire"))
    factories.clients(books, 3)
    desk = sit_down()
    turn_to_section(desk, "Data file")
    keyboard.press("Save a copy now…")
    copy = tmp_path / "stick.db"
    person.choose_file(copy)
    person.wait(copy.is_file, "the copy")
    person.wait(
        lambda: any("Copy saved and checked" in text for text in person.seen(desk.window)),
        "that it is said",
    )
    change_firm(books, FirmCard(name="Cabinet par erreur"))
    person.come_to(desk.window)
    keyboard.press("Restore a copy…")
    person.choose_file(copy)
    person.wait(lambda: bool(person.windows(RestoreDialog)), "the question")
    (dialog,) = person.windows(RestoreDialog)
    assert "It holds Cabinet Lemaire with 3" in keyboard.read(dialog)
    keyboard.press("Restore")
    person.wait(lambda: "The copy is restored" in keyboard.read(dialog), "that it is done")
    assert firm(books).name == "Cabinet Lemaire"
    (kept,) = (books.database.path.parent / "backups").glob("*-before-restore.db")
    assert look_into_copy(books.database.path, kept).firm == "Cabinet par erreur"
    keyboard.press("Close Forfait")
    person.wait(lambda: not desk.window.isVisible(), "the window closed")
    assert QApplication.activeModalWidget() is None


def test_the_data_file_is_protected_by_a_password(books: Books, sit_down: OpenDesk) -> None:
    factories.clients(books, 3)
    desk = sit_down()
    turn_to_section(desk, "Data file")
    keyboard.press("Set a password…")
    person.wait(lambda: bool(person.windows(ProtectionDialog)), "the dialog")
    (dialog,) = person.windows(ProtectionDialog)
    assert "if it is forgotten, nobody can open the file again." in keyboard.read(dialog)
    person.write("quatre mots sans accent")
    keyboard.fill_in("The new password again", "quatre mots sans accent")
    person.keys("Return")
    person.wait(lambda: "The data file is protected" in keyboard.read(dialog), "that it is done")
    keyboard.press("Close Forfait")
    person.wait(lambda: not desk.window.isVisible(), "the window closed")
    path = books.database.path
    opened = open_database(path, key_of(path, "quatre mots sans accent"))
    assert content_of(opened).clients == 3
    opened.close()
