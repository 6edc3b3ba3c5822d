"""The settings by the keyboard alone: a way to pay, a copy saved, a mistake, the copy put back."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.services.backups import look_into_copy
from app.services.journal import Books
from app.services.settings import FirmCard, change_firm, declared_payment_methods, firm
from app.views.bulk.declaring import DeclareDialog
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
    for _ in range(5):
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
    assert look_into_copy(books, kept).firm == "Cabinet par erreur"
    keyboard.press("Close Forfait")
    person.wait(lambda: not desk.window.isVisible(), "the window closed")
    assert QApplication.activeModalWidget() is None
