"""The window stays open over midnight: time comes first, before whatever is done next."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from app.domain.clients import ClientStatus
from app.services.client_detail import client_bills
from app.services.journal import Books
from app.views.client.dialog import ClientDialog
from app.views.clients.invite_dialog import InviteDialog
from app.views.imports.window import ImportWindow
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock, Desk

RENEWED, OTHER, DRAFT = "Atelier Noël SARL", "Brasserie du Nord SA", "Cave du Port SARL"


def save_preferences(desk: Desk) -> None:
    person.come_to(desk.window)
    person.keys("Ctrl+Shift+P")
    person.click("Save")


def archive_another(desk: Desk) -> None:
    person.come_to(desk.window)
    person.select(desk.list, OTHER)
    person.menu(desk.window, "Clients", "Archive…")
    person.click("Archive")


def invite_a_draft(desk: Desk) -> None:
    person.come_to(desk.window)
    person.turn_to("Inactive", desk.window)
    person.select(desk.list, DRAFT)
    person.keys("Ctrl+Shift+I")
    person.click("Record as invited", person.windows(InviteDialog)[0])


def delete_a_draft(desk: Desk) -> None:
    person.come_to(desk.window)
    person.turn_to("Inactive", desk.window)
    person.select(desk.list, DRAFT)
    person.keys("Del")
    person.click("Delete")


def import_a_client(desk: Desk) -> None:
    QGuiApplication.clipboard().setText(
        "Legal name\tCountry\tE-mail\tFirst name\tLast name\tLocale\n"
        "Drogerie Weiss SA\tLU\ta@weiss.example\tAnna\tWeiss\tfr-LU\n"
    )
    person.come_to(desk.window)
    person.keys("Ctrl+Shift+V")
    (window,) = person.windows(ImportWindow)
    person.wait(lambda: person.is_there(QAbstractButton, "Import 1 row(s)", window), "the check")
    person.click("Import 1 row(s)", window)
    person.wait(lambda: person.is_there(QAbstractButton, "Show the clients", window), "the end")
    person.click("Show the clients", window)


@pytest.mark.parametrize(
    "act", [save_preferences, archive_another, invite_a_draft, delete_a_draft, import_a_client]
)
def test_the_next_act_brings_what_is_due_to_every_screen(
    books: Books, clock: Clock, sit_down: OpenDesk, act: Callable[[Desk], None]
) -> None:
    clock.day = date(2026, 11, 30)
    renewed = factories.client(books, RENEWED)
    factories.subscribe(books, renewed, "pro", on="2026-11-01")
    factories.subscribe(books, factories.client(books, OTHER), on="2026-11-20")
    factories.client(books, DRAFT, status=ClientStatus.DRAFT, email="port@cave.example")
    desk = sit_down()
    assert person.cell(desk.list, RENEWED, "Renewal") == "01/12/2026"
    desk.open_client(RENEWED)
    (window,) = person.windows(ClientDialog)
    assert "Next renewal in 1 day(s)" in person.seen(window)

    clock.day = date(2026, 12, 1)
    act(desk)
    days = sorted(line.day for bill in client_bills(books, renewed) for line in bill.lines)
    assert days == [date(2026, 11, 1), date(2026, 12, 1)]
    assert "Next renewal in 31 day(s)" in person.seen(window)
    person.come_to(desk.window)
    person.turn_to("Active", desk.window)
    assert person.cell(desk.list, RENEWED, "Renewal") == "01/01/2027"
    advanced = [entry for entry in factories.journal(books) if entry.act == "advanced"]
    assert [entry.day for entry in advanced][-1:] == [clock.day]


def test_a_clock_that_goes_back_stops_every_act(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    factories.subscribe(books, factories.client(books, OTHER), on="2026-11-20")
    factories.pays(books)
    desk = sit_down()
    before = factories.tables(books)
    clock.day = date(2026, 11, 20)
    person.select(desk.list, OTHER)
    person.menu(desk.window, "Clients", "Archive…")
    person.click("Archive")
    said = " ".join(person.seen())
    assert "20/11/2026" in said
    assert "22/11/2026" in said
    assert person.is_there(QAbstractButton, "Archive")
    person.keys("Escape")
    assert factories.tables(books) == before


def test_a_clock_that_goes_back_is_said_where_use_is_entered(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    factories.subscribe(books, factories.client(books, OTHER), on="2026-11-20")
    desk = sit_down()
    before = factories.tables(books)
    desk.open_client(OTHER)
    person.turn_to("Usage")
    clock.day = date(2026, 11, 20)
    person.keys("Return")
    said = " ".join(person.seen())
    assert "20/11/2026" in said
    assert "22/11/2026" in said
    assert factories.tables(books) == before
