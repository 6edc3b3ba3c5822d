"""A month is closed: the billing report on the screen, in Excel and in CSV, to the cent."""

import csv
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
from PySide6.QtWidgets import QAbstractButton, QComboBox
from sqlalchemy import select

from app.domain.billing import LineKind, Payer
from app.domain.change import Modify
from app.models.tables import BilledLineRow
from app.services.client_detail import client_bills
from app.services.journal import Books
from app.services.renewals import catch_up
from app.views.reports.totals import ReportTotals
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock, Desk

SUMMED = ("Discount", "Net", "VAT", "Gross")
START, END = date(2026, 10, 1), date(2026, 11, 30)


def billed_books(books: Books, clock: Clock) -> None:
    """Both payers, both intervals, a renewal, an upgrade with its credit, an end, an import."""
    clock.day = date(2026, 10, 5)
    clients = factories.clients(books, 5)
    factories.subscribe(books, clients[0], "pro", add_ons=["relances"], code="CABINET15")
    factories.subscribe(books, clients[1], "essentiel", payer=Payer.CLIENT)
    clock.day = date(2026, 10, 9)
    factories.modify(books, clients[0], Modify(plan="entreprise", add_ons=frozenset({"relances"})))
    factories.subscribe(books, clients[2], "decouverte", add_ons=["paiements"])
    factories.take_over(books, clients[3], "pro", started_on="2026-03-20", price=2350)
    clock.day = date(2026, 11, 22)
    factories.subscribe(books, clients[4], "pro", code="MOINS5")
    catch_up(books)


def stored(books: Books) -> list[BilledLineRow]:
    with books.database.read() as session:
        return list(
            session.scalars(
                select(BilledLineRow).where(
                    BilledLineRow.day.between(START, END),
                    BilledLineRow.kind != LineKind.OPENING,
                )
            )
        )


def export(desk: Desk, button: str, target: Path) -> None:
    if target.suffix == ".csv":
        person.keys("Ctrl+Shift+S")
    else:
        person.click(button, desk.window)
    person.choose_file(target)
    person.wait(
        lambda: any(target.name in text for text in person.seen(desk.window)),
        "the file is announced",
    )
    person.wait(lambda: person.look(QAbstractButton, button, desk.window).isEnabled())


def read_xlsx(target: Path) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    values = list(openpyxl.load_workbook(target, data_only=True).worksheets[0].values)
    rows = [dict(zip(map(str, values[0]), row, strict=True)) for row in values[1:]]
    return rows[:-1], rows[-1]


def in_cents(value: object) -> int:
    """A figure of a spreadsheet; a number of more than two places is a defect."""
    text = str(value).replace(",", ".")
    exact = Decimal(text) * 100
    assert exact == exact.to_integral_value(), value
    return int(exact)


def test_a_month_is_closed_to_the_cent(
    books: Books, clock: Clock, sit_down: OpenDesk, tmp_path: Path
) -> None:
    billed_books(books, clock)
    lines = stored(books)
    assert {line.kind for line in lines} >= {LineKind.START, LineKind.RENEWAL, LineKind.CREDIT}
    net = sum(line.net for line in lines)
    vat = sum(bill.vat for client in range(1, 6) for bill in client_bills(books, client))
    desk = sit_down()
    person.click("Reports", desk.window)
    person.press(person.look(QComboBox, "Period", desk.window))
    person.keys("End", "Return")
    for field, day in (("From", "1/10/2026"), ("To, included", "30/11/2026")):
        person.fill_in(field, day, desk.window)
        person.keys("Tab")
    assert f"{len(lines)} line(s)" in person.seen(desk.window)

    workbook, text = tmp_path / "billing.xlsx", tmp_path / "billing.csv"
    export(desk, "Export to Excel…", workbook)
    export(desk, "Other formats", text)

    rows, last = read_xlsx(workbook)
    with text.open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file, delimiter=";"))
    assert len(rows) == len(written) == len(lines)
    for sheet in (rows, written):
        assert sorted(in_cents(row["Net"]) for row in sheet) == sorted(line.net for line in lines)
        for row in sheet:
            figures = {name: in_cents(row[name]) for name in SUMMED}
            before = int(row["Quantity"]) * in_cents(row["Unit price excl. VAT"])
            assert before + figures["Discount"] == figures["Net"]
            assert figures["Net"] + figures["VAT"] == figures["Gross"]
        for payer, word in ((Payer.FIRM, "Firm"), (Payer.CLIENT, "Client")):
            assert sum(in_cents(row["Net"]) for row in sheet if row["Payer"] == word) == sum(
                line.net for line in lines if line.payer is payer
            )
        sums = {name: sum(in_cents(row[name]) for row in sheet) for name in SUMMED}
        assert sums == {name: in_cents(last[name]) for name in SUMMED}
        assert (sums["Net"], sums["VAT"]) == (net, vat)
    assert {row["Period"] for row in rows} == {"2026-10", "2026-11"}
    assert all(type(row["Net"]) in (int, float) for row in rows)
    assert all(type(row["From"]) is datetime for row in rows)
    shown = person.look(ReportTotals, within=desk.window).accessibleName()
    for amount in (net, vat, net + vat):
        assert f"€{amount // 100}.{amount % 100:02d}" in shown
