"""A month goes into the books: from a report that lacks its accounts to a file for Quadra."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QComboBox

from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.reports.documents import DocumentsParameters, documents_report
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock

NO_JOURNAL = "No journal is set for “Purchases”: none of its entries was made. Set its code."


def test_the_entries_of_a_month_go_into_a_file(
    books: Books, clock: Clock, sit_down: OpenDesk, tmp_path: Path
) -> None:
    clock.day = date(2026, 10, 5)
    for client in factories.clients(books, 3):
        factories.subscribe(books, client, "pro", add_ons=["relances"])
    clock.day = date(2026, 11, 22)
    catch_up(books)
    october = DocumentsParameters(date(2026, 10, 1), date(2026, 10, 31))
    bought = documents_report(books, october)

    desk = sit_down()
    person.click("Reports", desk.window)
    person.press(person.look(QComboBox, "Report", desk.window))
    person.keys("Home", *["Down"] * 6, "Return")
    person.wait(lambda: NO_JOURNAL in person.seen(desk.window), "what is missing is said")
    person.click("Open the settings", desk.window)

    person.click("Propose the usual accounts", desk.window)
    person.fill_in("Auxiliary account of the vendor", "FEDIT", desk.window)
    person.click("Save", desk.window)
    assert "Accounts and journals saved" in person.seen(desk.window)

    person.click("Reports", desk.window)
    person.wait(lambda: NO_JOURNAL not in person.seen(desk.window), "the entries are made")
    target = tmp_path / "octobre.txt"
    person.click("Export entries…", desk.window)
    person.choose_file(target)
    person.wait(
        lambda: any(target.name in text for text in person.seen(desk.window)),
        "the file is announced",
    )
    lines = target.read_bytes().decode("cp1252").split("\r\n")[:-1]
    owed = [int(line[43:55]) for line in lines if line[1:9].strip() == "FEDIT"]
    debited = [int(line[43:55]) for line in lines if line[41] == "D"]
    assert sum(owed) == sum(debited) == bought.gross > 0
