"""Documents used come from a file, and what exceeds a quota is billed when its window ends."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from sqlalchemy import select

from app.domain.billing import LineKind
from app.models.tables import ClientRow
from app.services.check import check
from app.services.client_detail import client_bills
from app.services.imports.files import check_file
from app.services.imports.importing import import_checked
from app.services.journal import Books
from app.services.undo import last_undoable
from app.views.client.dialog import ClientDialog
from app.views.explain import ExplanationDialog
from app.views.imports.window import ImportWindow
from app.views.resources import resource
from tests.factories import AUTHOR, journal, noted, tables
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock

OVER, REFERENCE = "L’Atelier de Vandevelde", "D13459"
"""On Pro, which covers 120 documents at 0,35 € beyond; 202 were read in the window to 29/11."""


@pytest.fixture
def portfolio(books: Books) -> Books:
    """The sample portfolio, taken over on 22 November 2026."""
    import_checked(books, check_file(books, resource("sample", "portfolio.xlsx")))
    return books


def client_called(of: Books, reference: str) -> int:
    with of.database.read() as session:
        found = session.scalar(select(ClientRow.id).where(ClientRow.reference == reference))
    assert found is not None
    return found


def open_file(path: Path) -> ImportWindow:
    """Open the import and choose a file, by the keyboard."""
    person.keys("Ctrl+I")
    (window,) = person.windows(ImportWindow)
    person.come_to(window)
    person.keys("Alt+H")
    person.wait(lambda: bool(person.windows(QFileDialog)), "the file chooser")
    person.choose_file(path)
    return window


def test_use_is_imported_seen_in_the_list_and_billed(
    portfolio: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    client = client_called(portfolio, REFERENCE)
    window = open_file(resource("sample", "usage_2026-11.csv"))
    person.wait(lambda: "166" in person.seen(window), "166 rows found")
    person.keys("Return")
    person.wait(lambda: "Rejected (14)" in person.seen(window), "14 rows rejected")
    assert any("Check the client and the date" in text for text in person.seen(window))
    person.keys("Alt+I")
    person.wait(lambda: person.is_there(QAbstractButton, "Show the clients", window), "the end")
    said = " ".join(person.seen(window))
    assert "152 reading(s) imported, 14 row(s) rejected" in said
    assert "27 client(s) beyond the document quota. Nothing is billed today." in said

    person.keys("Return")
    assert not person.windows(ImportWindow)
    person.come_to(desk.window)
    assert person.cell(desk.list, OVER, "Quota") == "202 / 120"
    entry = journal(portfolio)[-1]
    assert (entry.act, entry.author) == ("use_imported", AUTHOR)
    assert (entry.facts["file"], entry.facts["rows"]) == ("usage_2026-11.csv", 152)
    assert last_undoable(portfolio, client) == entry.id
    assert noted(portfolio, client)["documents"] == 202

    desk.window.close()
    clock.day = date(2026, 11, 30)
    again = sit_down()
    (line,) = (
        line
        for bill in client_bills(portfolio, client)
        for line in bill.lines
        if line.kind is LineKind.OVERAGE
    )
    assert (line.day, line.net) == (date(2026, 11, 30), 82 * 35)
    person.come_to(again.window)
    person.select(again.list, OVER)
    person.keys("Return")
    (dialog,) = person.windows(ClientDialog)
    person.turn_to("Billing", dialog)
    bills = person.table("What was billed for the client", dialog)
    at = next(i for i, net in enumerate(person.cells(bills, "Excl. VAT")) if net == "€28.70")
    bills.setFocus()
    bills.setCurrentIndex(bills.model().index(at, person.column_of(bills, "Excl. VAT")))
    person.keys("Return")
    (explained,) = person.windows(ExplanationDialog)
    words = " ".join(person.seen(explained))
    for part in ("202", "120", "82", "€0.35", "€28.70"):
        assert part in words
    assert check(portfolio).complaints == ()


def nobodys(folder: Path) -> Path:
    """A file whose clients are nobody's, with cells that a spreadsheet would run."""
    path = folder / "wrong.csv"
    rows = ['=HYPERLINK("x");20/11/2026;=1+1', "D13459;20/11/2099;-5", ";;", "x;y;z"]
    path.write_text("\n".join(["Référence;Date;Documents utilisés", *rows]), encoding="utf-8")
    return path


def broken(folder: Path) -> Path:
    """A file that is called a workbook and is none."""
    path = folder / "wrong.xlsx"
    path.write_bytes(b"PK\x03\x04" + bytes(200))
    return path


@pytest.mark.parametrize("made", [nobodys, broken])
def test_a_file_that_is_wrong_changes_nothing(
    portfolio: Books, sit_down: OpenDesk, tmp_path: Path, made: Callable[[Path], Path]
) -> None:
    desk = sit_down()
    before = tables(portfolio)
    window = open_file(made(tmp_path))
    if made is nobodys:
        person.wait(lambda: "wrong.csv" in person.seen(window), "the file")
        person.keys("Return")
        person.wait(lambda: "Rejected (3)" in person.seen(window), "every row rejected")
        assert "There is no row to import" in person.seen(window)
        assert not person.look(QAbstractButton, "Import 0 row(s)", window).isEnabled()
    else:
        person.wait(
            lambda: any("Nothing can be imported" in text for text in person.seen(window)),
            "the reason",
        )
    person.keys("Escape")
    assert not person.windows(ImportWindow)
    person.come_to(desk.window)
    assert tables(portfolio) == before
