"""The portfolio through time: forecast, as of a date, and documents, by the keyboard alone."""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QTableView,
    QWidget,
)
from sqlalchemy import func, select

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Modify, preview_change
from app.domain.clients import PendingSubscription
from app.models.tables import BilledLineRow, DocumentRow
from app.services.client_values import ClientFields
from app.services.clients import accept, create_client, invite
from app.services.journal import Books
from app.services.pending import set_pending
from app.services.renewals import catch_up
from app.services.reports.documents import note_vendor_invoice
from app.services.subscriptions import confirm, for_change
from app.views.explain import ExplanationDialog
from app.views.reports.lines_dialog import LinesDialog
from app.views.widgets.month_chart import MonthChart
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock, Desk

REPORTS = [
    "Billing",
    "Documents",
    "Vendor's invoices",
    "Client statement",
    "Re-billing",
    "Re-billing runs",
    "Accounting entries",
    "Portfolio",
    "Forecast",
]


def begun(books: Books, name: str, **pending: Any) -> int:  # noqa: ANN401 - as the value takes them
    """A client by the acts that bring one in."""
    client_id, _ = create_client(books, ClientFields(name))
    set_pending(books, client_id, PendingSubscription(**{"firm_pays": True} | pending))
    invite(books, (client_id,))
    accept(books, client_id, books.today())
    return client_id


def a_portfolio(books: Books, clock: Clock) -> None:
    """Three clients from the 5th of October on; one is upgraded on the 20th of November."""
    clock.day = date(2026, 10, 5)
    factories.pays(books)
    first = begun(books, "Atelier Noël", plan="essentiel", add_ons=("archivage",))
    begun(books, "Boulangerie Roy", plan="pro", firm_pays=False)
    clock.day = date(2026, 10, 9)
    begun(books, "Cycles Petit", plan="entreprise", interval=Interval.YEARLY)
    clock.day = date(2026, 11, 20)
    catch_up(books)
    context = for_change(books, first)
    assert context.subscription is not None
    change = Modify(plan="pro")
    preview = preview_change(context.subscription, context.terms, change, clock.day)
    confirm(books, first, change, preview)
    clock.day = date(2026, 11, 22)
    catch_up(books)


def tab_to(kind: type[QWidget], name: str) -> None:
    """Press Tab until the one that is called this has the focus."""
    wanted = person.look(kind, name)
    for _ in range(60):
        if wanted.hasFocus():
            return
        person.keys("Tab")
    raise AssertionError(
        f"{name!r} cannot be reached: the focus is at {QApplication.focusWidget()}"
    )


def go_to(desk: Desk, report: str) -> None:
    """Reports by its shortcut, then the arrow keys in the list."""
    person.come_to(desk.window)
    person.keys("Ctrl+4")
    person.wait(lambda: person.is_there(QComboBox, "Report"), "the Reports page")
    tab_to(QComboBox, "Report")
    person.keys("Home")
    for _ in range(REPORTS.index(report)):
        person.keys("Down")


def stand_on(view: QTableView, row: int, heading: str) -> None:
    """Go to a cell of the table that has the focus, by the arrow keys."""
    person.keys("Ctrl+Home")
    for _ in range(row):
        person.keys("Down")
    while view.currentIndex().column() < person.column_of(view, heading):
        person.keys("Right")
    assert view.currentIndex().row() == row


def export(desk: Desk, button: str, target: Path) -> None:
    """Come to an export button by Tab, press Space, type where to; a CSV has keys of its own."""
    tab_to(QAbstractButton, button)
    person.keys("Ctrl+Shift+S" if target.suffix == ".csv" else "Space")
    person.choose_file(target)
    person.wait(lambda: any(target.name in text for text in person.seen(desk.window)), "announced")
    person.wait(lambda: person.look(QAbstractButton, button, desk.window).isEnabled())


def read_xlsx(target: Path, sheet: int = 0) -> list[dict[str, Any]]:
    values = list(openpyxl.load_workbook(target, data_only=True).worksheets[sheet].values)
    return [dict(zip(map(str, values[0]), row, strict=True)) for row in values[1:-1]]


def read_csv(target: Path) -> list[dict[str, str]]:
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def billed(books: Books, start: date, end: date, payer: Payer) -> int:
    with books.database.read() as session:
        return (
            session.scalar(
                select(func.sum(BilledLineRow.net)).where(
                    BilledLineRow.day.between(start, end), BilledLineRow.payer == payer
                )
            )
            or 0
        )


def in_cents(shown: str) -> int:
    return int(shown.replace(",", "").replace("€", "").replace(".", ""))


def test_what_was_forecast_is_billed_a_month_later(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    a_portfolio(books, clock)
    desk = sit_down()
    go_to(desk, "Forecast")
    person.wait(lambda: person.is_there(QTableView, "Forecast by month"), "the forecast")
    view = person.table("Forecast by month", desk.window)
    person.wait(lambda: view.model().rowCount() > 0, "its rows")
    december = {
        (plan, payer): amount
        for plan, payer, amount in zip(
            person.cells(view, "Plan"),
            person.cells(view, "Payer"),
            person.cells(view, "Dec 2026"),
            strict=True,
        )
    }
    assert december["Pro", "Firm"] == "30.23"
    assert december["Business", "Firm"] == ""

    # The figure opens the renewals that make it; each of them opens its computation.
    tab_to(QTableView, "Forecast by month")
    stand_on(view, person.cells(view, "Plan").index("Pro"), "Dec 2026")
    person.keys("Return")
    lines = person.look(LinesDialog)
    behind = person.table("Lines behind the figure", lines)
    assert person.cells(behind, "Client") == ["Atelier Noël", "Atelier Noël"]
    assert [in_cents(net) for net in person.cells(behind, "Net excl. VAT")] == [2690, 333]
    person.keys("Return")
    explained = person.windows(ExplanationDialog)
    assert len(explained) == 1
    person.keys("Escape")
    person.keys("Escape")
    assert person.windows(LinesDialog) == []

    # The chart says the same of the month, and leads to the same lines.
    person.come_to(desk.window)
    tab_to(MonthChart, "Cost by month, excl. VAT")
    chart = person.look(MonthChart, within=desk.window)
    person.keys("End")
    person.keys(*["Left"] * 11)
    total = sum(in_cents(amount) for amount in december.values() if amount)
    said = chart.accessibleDescription()
    assert said == f"December\u00a02026: €{total // 100}.{total % 100:02} expected"
    person.keys("Return")
    behind = person.table("Lines behind the figure", person.look(LinesDialog))
    assert sum(in_cents(net) for net in person.cells(behind, "Net excl. VAT")) == total
    person.keys("Escape")

    clock.day = date(2026, 12, 31)
    desk.window.close()
    catch_up(books)
    for payer, name in ((Payer.FIRM, "Firm"), (Payer.CLIENT, "Client")):
        promised = sum(
            in_cents(amount) for (_, who), amount in december.items() if who == name and amount
        )
        assert billed(books, date(2026, 12, 1), clock.day, payer) == promised


def test_the_portfolio_as_it_stood_and_as_it_will(
    books: Books, clock: Clock, sit_down: OpenDesk, tmp_path: Path
) -> None:
    a_portfolio(books, clock)
    desk = sit_down()
    go_to(desk, "Portfolio")
    person.wait(lambda: person.is_there(QTableView, "Portfolio"), "the portfolio")
    view = person.table("Portfolio", desk.window)
    person.wait(lambda: view.model().rowCount() > 0, "its rows")
    as_of = {"past": "19/11/2026", "coming": "5/1/2027"}
    for name, typed in as_of.items():
        before = view.model()
        tab_to(QLineEdit, "As of")
        person.keys("Ctrl+A")
        person.write(typed)
        person.keys("Tab")
        plan = "Essential" if name == "past" else "Pro"
        person.wait(
            lambda plan=plan: (
                "Atelier Noël" in person.cells(view, "Client")  # type: ignore[misc]
                and person.cell(view, "Atelier Noël", "Plan") == plan
            ),
            f"the portfolio on {typed}",
        )
        assert view.model() is before
        export(desk, "Export to Excel…", tmp_path / f"{name}.xlsx")

    past, coming = (
        {row["Client"]: row for row in read_xlsx(tmp_path / f"{n}.xlsx")} for n in as_of
    )
    assert (past["Atelier Noël"]["Plan"], coming["Atelier Noël"]["Plan"]) == ("Essential", "Pro")
    assert past["Atelier Noël"]["Price excl. VAT"] == 14.23
    assert coming["Atelier Noël"]["Price excl. VAT"] == 30.23
    assert past["Atelier Noël"]["Renewal"].date() == date(2026, 12, 5)
    assert coming["Atelier Noël"]["Renewal"].date() == date(2027, 2, 5)
    assert coming["Cycles Petit"]["Renewal"].date() == date(2027, 10, 9)
    assert past["Boulangerie Roy"]["Payer"] == "Client"
    totals = {row["Payer"]: row for row in read_xlsx(tmp_path / "coming.xlsx", 2)}
    assert (totals["Firm"]["Clients"], totals["Client"]["Clients"]) == (2, 1)
    noted = [entry.facts for entry in factories.journal(books) if entry.act == "exported"]
    assert [facts["parameters"]["on"] for facts in noted] == ["2026-11-19", "2027-01-05"]

    # On the 5th of January the books stand as they were said to.
    clock.day = date(2027, 1, 5)
    desk.window.close()
    catch_up(books)
    stored = factories.subscription(books, 1)
    assert stored.price == round(coming["Atelier Noël"]["Price excl. VAT"] * 100)
    assert stored.period.end == coming["Atelier Noël"]["Renewal"].date()


def test_the_vendors_invoice_is_noted_on_a_document(
    books: Books, clock: Clock, sit_down: OpenDesk, tmp_path: Path
) -> None:
    a_portfolio(books, clock)
    desk = sit_down()
    go_to(desk, "Documents")
    view = person.table("Documents", desk.window)
    numbers = person.cells(view, "Document")
    assert numbers == ["1", "2", "3", "4"]
    tab_to(QTableView, "Documents")
    stand_on(view, 1, "Document")
    person.keys("F2")
    person.write("F-2026-0117")
    person.keys("Return")
    assert person.cell(view, "2", "Vendor invoice") == "F-2026-0117"
    said = "Document 2: vendor's invoice F-2026-0117 noted"
    assert said in person.seen(desk.window)

    # Its lines, with the document's own VAT, each one explained.
    view.setFocus()
    stand_on(view, 1, "Document")
    person.keys("Return")
    lines = person.look(LinesDialog)
    behind = person.table("Lines behind the figure", lines)
    assert person.cells(behind, "Client") == ["Cycles Petit"]
    assert in_cents(person.cells(behind, "Net excl. VAT")[0]) == 82_800
    person.keys("Ctrl+E")
    assert len(person.windows(ExplanationDialog)) == 1
    person.keys("Escape", "Escape")

    export(desk, "Other formats", tmp_path / "documents.csv")
    (written,) = (r for r in read_csv(tmp_path / "documents.csv") if r["Document"] == "2")
    assert written["Vendor invoice"] == "F-2026-0117"
    with books.database.read() as session:
        row = session.scalars(select(DocumentRow).where(DocumentRow.number == 2)).one()
        assert row.vendor_invoice == "F-2026-0117"
    (noted,) = (e for e in factories.journal(books) if e.act == "vendor_invoice_noted")
    assert noted.facts == {"document": 2, "number": "F-2026-0117", "before": ""}
    assert (noted.author, noted.day) == (factories.AUTHOR, clock.day)


def test_what_is_typed_for_an_invoice_is_kept_by_enter_alone(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    a_portfolio(books, clock)
    note_vendor_invoice(books, 2, "F-2026-0117")
    desk = sit_down()
    go_to(desk, "Documents")
    view = person.table("Documents", desk.window)
    tab_to(QTableView, "Documents")
    stand_on(view, 1, "Document")
    person.keys("F2", "Ctrl+A")
    person.write("another")
    person.keys("Escape")
    assert person.cell(view, "2", "Vendor invoice") == "F-2026-0117"
    person.keys("F2", "Ctrl+A", "Del", "Return")
    assert person.cell(view, "2", "Vendor invoice") == ""
    assert factories.journal(books)[-1].facts["before"] == "F-2026-0117"
