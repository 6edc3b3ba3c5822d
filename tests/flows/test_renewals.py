"""Before the month begins: what renews, what it will cost and why; into the calendar program."""

from datetime import date
from hashlib import sha256
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QTableView

from app.domain.billing import Payer
from app.domain.change import Modify, StopRenewal
from app.services.journal import Books
from app.views.client.dialog import ClientDialog
from app.views.explain import ExplanationDialog
from app.views.imports.window import ImportWindow
from app.views.widgets.month_calendar import MonthCalendar
from tests import factories
from tests.events import read_events
from tests.flows import person
from tests.flows.acts import keyboard
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock, Desk

NOEL, MARTIN, PETIT = "Atelier Noël SARL", "Boulangerie Martin", "Cycles Petit"


def three_clients(books: Books, clock: Clock) -> None:
    """A downgrade to come, a renewal that is stopped, and one that the client pays."""
    clock.day = date(2026, 11, 9)
    factories.pays(books)
    noel = factories.client(books, NOEL, reference="D18982")
    martin = factories.client(books, MARTIN, reference="D20000")
    petit = factories.client(books, PETIT, reference="D30000")
    factories.subscribe(books, noel, "pro")
    factories.subscribe(books, martin)
    factories.subscribe(books, petit, payer=Payer.CLIENT)
    factories.modify(books, noel, Modify(plan="essentiel"))
    factories.modify(books, martin, StopRenewal())
    clock.day = date(2026, 11, 22)


def calendar(desk: Desk) -> MonthCalendar:
    return person.look(MonthCalendar, "Calendar", desk.window)


def turn_to_renewals(desk: Desk) -> QTableView:
    """Press the keys that lead to the page, then to December."""
    person.keys("Ctrl+3")
    person.wait(lambda: isinstance(QApplication.focusWidget(), MonthCalendar), "the calendar")
    person.keys("PgDown")
    person.wait(lambda: listed(desk) > 0, "what renews in December")
    return person.look(QTableView, "Renewals", desk.window)


def listed(desk: Desk) -> int:
    """How many rows are on the screen."""
    if not person.is_there(QTableView, "Renewals", desk.window):
        return 0
    return person.look(QTableView, "Renewals", desk.window).model().rowCount()


def cell(view: QTableView, client: str, heading: str) -> str:
    return person.cells(view, heading)[person.cells(view, "Client").index(client)]


def test_a_month_is_looked_through_explained_and_taken_to_the_calendar(
    books: Books, clock: Clock, sit_down: OpenDesk, tmp_path: Path
) -> None:
    three_clients(books, clock)
    desk = sit_down()
    view = turn_to_renewals(desk)
    assert person.cells(view, "Client") == [NOEL, MARTIN, PETIT]
    assert cell(view, NOEL, "Why it differs") == "Downgrade to Essential"
    assert cell(view, MARTIN, "Then") == "Ends"

    # From the 22nd, two weeks up and a day: the calendar says the day aloud.
    person.keys("Up", "Up", "Right")
    said = calendar(desk).accessibleName().replace("\u00a0", " ")
    assert said == (
        "Calendar, Wednesday 9 December 2026, 2 renewal(s), €10.90 excl. VAT for the firm, "
        "1 subscription(s) end(s)"
    )
    person.keys("Return", "Ctrl+E")
    (why,) = person.windows(ExplanationDialog)
    assert "Downgrade to Essential" in person.seen(why)
    assert "−€16.00" in person.seen(why)
    person.keys("Escape")
    person.keys("Return")
    (client,) = person.windows(ClientDialog)
    assert client.windowTitle() == f"{NOEL} – D18982"
    client.close()
    person.come_to(desk.window)

    target = tmp_path / "december.ics"
    person.keys("Ctrl+Shift+K")
    person.wait(lambda: bool(person.windows(QFileDialog)), "the file is asked for")
    person.choose_file(target)
    person.wait(
        lambda: any(target.name in text for text in person.seen(desk.window)), "it is announced"
    )
    events = {event.summary: event for event in read_events(target.read_bytes())}
    assert list(events) == [
        f"{NOEL} (D18982): renewal, €10.90 excl. VAT",
        f"{MARTIN} (D20000): the subscription ends",
        f"{PETIT} (D30000): renewal, €10.90 excl. VAT",
    ]
    assert {event.day for event in events.values()} == {date(2026, 12, 9)}
    assert [event.categories for event in events.values()] == [["Firm"], ["Firm"], ["Client"]]
    noted = factories.journal(books)[-1]
    assert (noted.act, noted.facts["report"]) == ("exported", "renewals")
    assert noted.facts["sha256"] == sha256(target.read_bytes()).hexdigest()


def test_what_the_list_says_is_what_is_billed_on_its_day(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    three_clients(books, clock)
    desk = sit_down()
    view = turn_to_renewals(desk)
    then = dict(zip(person.cells(view, "Client"), person.cells(view, "Then"), strict=True))
    desk.window.close()
    clock.day = date(2026, 12, 9)
    desk = sit_down()
    for name, reference in ((NOEL, "D18982"), (PETIT, "D30000")):
        window = keyboard.open_client(desk, reference)
        assert then[name] in keyboard.read(window)
        window.close()
        person.come_to(desk.window)
    assert then[MARTIN] == "Ends"
    assert person.cells(turn_to_renewals(desk), "Client") == [NOEL, PETIT]


def test_without_a_subscription_the_page_leads_to_the_import(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    person.keys("Ctrl+3")
    person.wait(lambda: "No subscription is running" in person.seen(desk.window), "what is missing")
    keyboard.press("Import a portfolio")
    (window,) = person.windows(ImportWindow)
    window.close()
