"""The window is closed while something is typed that is not saved: it asks, and loses nothing."""

from PySide6.QtWidgets import QLineEdit, QMessageBox

from app.services.client_detail import client_detail
from app.services.journal import Books
from app.views.client.dialog import ClientDialog
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk

NAME = "Atelier Noël SARL"


def test_quitting_asks_before_what_was_typed_is_lost(books: Books, sit_down: OpenDesk) -> None:
    client_id = factories.client(books, NAME)
    desk = sit_down()
    desk.open_client(NAME)
    (window,) = person.windows(ClientDialog)
    person.turn_to("Details", window)
    person.fill_in("City", "Lyon", window)
    person.come_to(desk.window)
    person.keys("Ctrl+Q")
    assert person.windows(QMessageBox), "nothing is asked"
    assert desk.window.isVisible()
    person.answer("Keep editing")
    assert desk.window.isVisible()
    assert person.look(QLineEdit, "City", window).text() == "Lyon"
    person.click("Save", window)
    assert client_detail(books, client_id).fields.city == "Lyon"  # type: ignore[union-attr]
    person.come_to(desk.window)
    person.keys("Ctrl+Q")
    assert not desk.window.isVisible()
    assert not person.windows(ClientDialog)


def test_quitting_without_saving_leaves_the_file_as_it_was(
    books: Books, sit_down: OpenDesk
) -> None:
    factories.client(books, NAME)
    desk = sit_down()
    desk.open_client(NAME)
    (window,) = person.windows(ClientDialog)
    person.turn_to("Details", window)
    person.fill_in("City", "Lyon", window)
    before = factories.tables(books)
    person.come_to(desk.window)
    person.keys("Ctrl+Q")
    person.answer("Close without saving")
    person.keys("Ctrl+Q")
    assert not desk.window.isVisible()
    assert factories.tables(books) == before
