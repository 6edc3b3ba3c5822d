"""A client calls: why does my subscription end? The journal answers, by the keyboard alone."""

import csv
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QTableView

from app.domain.change import Modify, StopRenewal, preview_change
from app.services.client_values import ClientFields
from app.services.clients import create_client, invite
from app.services.journal import Books
from app.services.subscriptions import confirm, for_change
from app.views.client.dialog import ClientDialog
from app.views.journal.entry_dialog import EntryDialog
from app.views.widgets.chips import FilterChip
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock, Desk

NAME, WHY = "Atelier Noël SARL", "Cessation d’activité au 31/12"


def busy_weeks(books: Books, clock: Clock) -> None:
    """A subscription that a colleague stopped, among acts on other clients."""
    clock.day = date(2026, 11, 3)
    factories.pays(books)
    noel = factories.client(books, NAME, reference="D18982")
    other = factories.client(books, "Boulangerie Martin")
    for client_id in (noel, other):
        factories.subscribe(books, client_id)
    factories.modify(books, other, Modify(plan="pro"))
    clock.day = date(2026, 11, 12)
    colleague = replace(books, author="Paul Lenoir")
    stop(colleague, other, "Doublon")
    stop(colleague, noel, WHY)
    clock.day = date(2026, 11, 22)
    invite(books, tuple(create_client(books, ClientFields(f"Client {n}"))[0] for n in "ab"))


def stop(books: Books, client_id: int, reason: str) -> None:
    context = for_change(books, client_id)
    assert context.subscription is not None
    change = StopRenewal()
    preview = preview_change(context.subscription, context.terms, change, context.today)
    confirm(books, client_id, change, preview, reason)


def test_who_stopped_the_renewal_and_why(
    books: Books, clock: Clock, sit_down: OpenDesk, tmp_path: Path
) -> None:
    busy_weeks(books, clock)
    desk = sit_down()
    journal = turn_to_journal(desk)
    person.keys("Ctrl+F")
    person.write("noel stopped")
    person.wait(lambda: journal.model().rowCount() == 1, "one act is left")
    row = {heading: person.cells(journal, heading)[0] for heading in headings(journal)}
    assert row.pop("When").startswith("12/11/2026 ")
    assert row == {
        "Who": "Paul Lenoir",
        "What": "Renewal stopped",
        "Client": NAME,
        "From → to": "Usable until 02/12/2026 included, then it ends",
        "Effective": "03/12/2026",
        "Reason": WHY,
    }

    person.keys("Return")
    person.keys("Return")
    (entry,) = person.windows(EntryDialog)
    shown = person.seen(entry)
    assert f"Reason: {WHY}" in shown
    assert {"Paul Lenoir", "03/12/2026", f"{NAME} (D18982)"} <= set(shown)
    person.keys("Return")
    (client,) = person.windows(ClientDialog)
    assert client.windowTitle() == f"{NAME} – D18982"
    client.close()
    person.come_to(entry)
    person.keys("Escape")
    assert person.windows(EntryDialog) == []

    person.come_to(desk.window)
    target = tmp_path / "journal.csv"
    person.keys("Ctrl+Shift+S")
    person.wait(lambda: bool(person.windows(QFileDialog)), "the file is asked for")
    person.choose_file(target)
    person.wait(
        lambda: any(target.name in text for text in person.seen(desk.window)),
        "the file is announced",
    )
    with target.open(encoding="utf-8-sig", newline="") as file:
        (written,) = csv.DictReader(file, delimiter=";")
    assert written.pop("Time")
    assert written == {
        "Entry": "6",
        "Day": "12/11/2026",
        "Who": "Paul Lenoir",
        "What": "Renewal stopped",
        "Client code": "D18982",
        "Client": NAME,
        "From → to": "Usable until 02/12/2026 included, then it ends",
        "Effective": "03/12/2026",
        "Billed excl. VAT": "",
        "Reason": WHY,
    }
    noted = factories.journal(books)[-1]
    assert (noted.act, noted.facts["report"]) == ("exported", "journal")
    assert noted.facts["sha256"] == sha256(target.read_bytes()).hexdigest()
    assert noted.facts["parameters"]["text"] == "noel stopped"


def test_chips_by_the_keyboard_lead_to_one_colleague_and_one_client(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    busy_weeks(books, clock)
    desk = sit_down()
    journal = turn_to_journal(desk)
    everything = journal.model().rowCount()
    open_menu("Alt+U")
    person.keys("Down", "Down", "Return")
    assert person.cells(journal, "Who") == ["Paul Lenoir"] * 2
    open_menu("Alt+A")
    person.keys(*["Down"] * 5, "Space", "Escape")
    assert journal.model().rowCount() == 2
    assert person.cells(journal, "What") == ["Renewal stopped"] * 2
    person.keys("Ctrl+F", "Down", "Ctrl+L")
    assert person.cells(journal, "Client") == [NAME]
    for chip in ("Client: ", "Author: ", "Act: "):
        person.look(FilterChip, chip, desk.window).setFocus()
        person.keys("Del")
    assert journal.model().rowCount() == everything
    person.keys("Ctrl+F", "Down", "Down", "Ctrl+C")
    assert "Doublon" in QApplication.clipboard().text(), "the row below the one that was chosen"


def turn_to_journal(desk: Desk) -> QTableView:
    """Press the keys that lead to the Journal; a button takes a moment to be pressed."""
    person.keys("Ctrl+6")
    person.wait(lambda: person.is_there(QTableView, "Journal", desk.window), "the journal")
    return person.look(QTableView, "Journal", desk.window)


def open_menu(keys: str) -> None:
    person.keys(keys)
    person.wait(lambda: isinstance(person.front(), QMenu), "the menu of the chip")


def headings(view: QTableView) -> list[str]:
    model, horizontal = view.model(), Qt.Orientation.Horizontal
    return [str(model.headerData(place, horizontal)) for place in range(model.columnCount())]
