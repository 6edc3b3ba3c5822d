"""Everything that takes the focus, in every window that the flows go through, has a name."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTabBar, QWidget

from app.domain.billing import Payer
from app.domain.clients import ClientStatus
from app.services.journal import Books
from app.views.bulk.window import BulkWindow
from app.views.catalogue.page import CataloguePage
from app.views.change_wizard.wizard import ChangeWizard
from app.views.client.dialog import ClientDialog
from app.views.first_run.assistant import FirstRunAssistant
from app.views.formatting import Formats
from app.views.imports.window import ImportWindow
from app.views.journal.entry_dialog import EntryDialog
from app.views.resources import resource
from app.views.workspace import Workspace
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk

ACTIVE, DRAFT = "Atelier Noël SARL", "Brouillon SA"
Look = Callable[[str, QWidget], None]


def nameless(window: QWidget) -> list[str]:
    """What can have the focus and says nothing to a screen reader; tabs say their words."""
    person.settle()
    found = []
    for widget in window.findChildren(QWidget):
        reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        here = widget.window() is window and widget.isVisible()
        if not (reached and here) or person.words_of(widget) or isinstance(widget, QTabBar):
            continue
        found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


@pytest.fixture
def look_at() -> Iterator[Look]:
    found: dict[str, list[str]] = {}

    def look(what: str, window: QWidget) -> None:
        if wrong := nameless(window):
            found[what] = wrong

    yield look
    assert found == {}


def test_in_the_main_window(books: Books, sit_down: OpenDesk, look_at: Look) -> None:
    stock(books)
    window = sit_down().window
    for tab in ("Active", "Inactive"):
        person.turn_to(tab, window)
        look_at(tab, window)
    for page in ("Reports", "Journal", "Settings", "Catalogue"):
        person.click(page, window)
        look_at(page, window)
    for tab in ("Plans", "Extra services", "Promo codes"):
        person.turn_to(tab, person.look(CataloguePage, within=window))
        look_at(tab, window)
    person.click("Clients", window)
    look_at("Clients", window)
    person.click("Reports", window)
    choice = person.look(QComboBox, "Report", window)
    for _ in range(choice.count() - 1):
        choice.setFocus()
        person.keys("Down")
        look_at(choice.currentText(), window)
    assert choice.currentIndex() == choice.count() - 1
    for keys in ("Ctrl+Shift+P", "Ctrl+N"):
        person.come_to(window)
        person.keys(keys)
        look_at(keys, person.front())
        person.keys("Escape")


def test_in_a_clients_windows(books: Books, sit_down: OpenDesk, look_at: Look) -> None:
    stock(books)
    desk = sit_down()
    desk.open_client(ACTIVE)
    (window,) = person.windows(ClientDialog)
    for tab in ("Details", "Billing", "History", "Subscription"):
        person.turn_to(tab, window)
        look_at(tab, window)
    person.click("Modify subscription", window)
    (wizard,) = person.windows(ChangeWizard)
    person.click("Business", wizard)
    for _ in range(5):
        look_at(wizard.step.name, wizard)
        person.keys("Return")
    look_at(wizard.step.name, wizard)
    person.keys("Escape")
    person.answer("Close without confirming")
    window.close()
    desk.open_client(DRAFT, "Inactive")
    look_at("Pending subscription", person.windows(ClientDialog)[0])


def test_in_the_journal(books: Books, sit_down: OpenDesk, look_at: Look) -> None:
    stock(books)
    window = sit_down().window
    person.click("Journal", window)
    person.keys("Ctrl+F", "Down", "Down", "Return")
    (entry,) = person.windows(EntryDialog)
    look_at("entry", entry)


def test_in_a_bulk_change(books: Books, sit_down: OpenDesk, look_at: Look) -> None:
    stock(books)
    desk = sit_down()
    desk.list.setFocus()
    person.keys("Ctrl+A", "Ctrl+B")
    (window,) = person.windows(BulkWindow)
    for box in ("Plan", "Billing interval", "Payer", "Extra services", "Promo code", "Renewal"):
        person.click(box, window)
    person.wait(lambda: not window.is_busy, "a preview")
    look_at("choices", window)
    for box in ("Plan", "Billing interval", "Extra services", "Promo code", "Renewal"):
        person.click(box, window)
    window.choices.payer.setCurrentIndex(0)
    person.wait(lambda: window.context is not None and not window.is_busy, "a preview")
    look_at("preview", window)
    person.click("I confirm", window)
    person.click("Change 1 client(s)", window)
    person.wait(lambda: window.outcome is not None, "the report")
    look_at("report", window)


def test_in_the_import(sit_down: OpenDesk, look_at: Look) -> None:
    sit_down()
    person.keys("Ctrl+I")
    (window,) = person.windows(ImportWindow)
    look_at("choose", window)
    person.click("Choose a file…", window)
    person.choose_file(resource("sample", "portfolio.xlsx"))
    person.wait(lambda: "240" in person.seen(window), "240 rows found")
    look_at("found", window)
    person.click("Continue", window)
    person.wait(lambda: "Rejected (6)" in person.seen(window), "6 rows rejected")
    look_at("check", window)
    person.click("Back", window)
    look_at("columns", window)


def test_in_the_assistant(books: Books, sit_down: OpenDesk, look_at: Look) -> None:
    assistant = FirstRunAssistant(Workspace(books, Formats("en")), sit_down().window)
    assistant.open()
    look_at("firm", assistant)
    person.fill_in("Name of the firm", "Cabinet", assistant)
    person.keys("Return")
    assert assistant.step == 1
    look_at("catalogue", assistant)


def stock(books: Books) -> None:
    client_id = factories.client(books, ACTIVE)
    factories.subscribe(books, client_id, "pro", on="2026-11-01", payer=Payer.CLIENT)
    factories.client(books, DRAFT, status=ClientStatus.DRAFT, email="b@b.example")
    factories.pays(books)
