"""The Billing tab adds up, line by line, and every amount opens its computation."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.billing import Payer
from app.domain.change import Modify
from app.services.client_detail import client_bills
from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.settings import add_card
from app.views.client.bill_rows import BillRow
from app.views.client.dialog import ClientDialog
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.workspace import Workspace
from tests import factories
from tests.views.client import staging
from tests.views.client.conftest import Opener


def billed(tmp_path: Path) -> tuple[Books, int]:
    """A client that paid in 2026, was taken over by an upgrade, and renewed into 2027."""
    books = factories.stocked(tmp_path)
    add_card(books, label="Card", last_four="4242")
    client_id = factories.client(books)
    factories.subscribe(books, client_id, "essentiel", on="2026-10-07", payer=Payer.CLIENT)
    staging.modify(books, client_id, Modify(plan="pro"))
    books = factories.on_day(books, "2027-01-10")
    catch_up(books)
    return books, client_id


def shown(dialog: ClientDialog) -> list[BillRow]:
    dialog.show_tab(dialog.billing)
    return dialog.billing.model.rows()


def years(rows: Sequence[BillRow]) -> list[BillRow]:
    return [row for row in rows if row.is_year]


def test_lines_add_up_to_documents_and_years(
    tmp_path: Path, qapp: QApplication, opened: Opener
) -> None:
    books, client_id = billed(tmp_path)
    rows = shown(opened(Workspace(books, Formats("en")), client_id))
    assert [row.first for row in years(rows)] == ["2027", "2026"]
    lines = [row for row in rows if row.is_line]
    documents = [row for row in rows if not row.is_line and not row.is_year]
    assert sum(r.net.minor for r in lines) == sum(r.net.minor for r in documents)
    assert sum(r.net.minor for r in years(rows)) == sum(r.net.minor for r in documents)
    for row in (*documents, *years(rows)):
        assert row.vat is not None
        assert row.gross is not None
        assert row.gross.minor == row.net.minor + row.vat.minor
    bills = client_bills(books, client_id)
    assert sum(r.net.minor for r in lines) == sum(bill.net for bill in bills)
    assert "paid by the firm" in years(rows)[1].what
    assert years(rows)[0].what == "1 line(s)"


def test_amounts_open_their_computation_by_mouse_and_keyboard(
    tmp_path: Path, qapp: QApplication, opened: Opener
) -> None:
    books, client_id = billed(tmp_path)
    dialog = opened(Workspace(books, Formats("en")), client_id)
    rows = shown(dialog)
    view, model = dialog.billing.view, dialog.billing.model
    place = next(i for i, row in enumerate(rows) if row.is_line)
    where = view.visualRect(model.index(place, 4)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    opened_ones = dialog.findChildren(ExplanationDialog)
    assert len(opened_ones) == 1
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(model.index(place, 2)).center(),
    )
    assert len(dialog.findChildren(ExplanationDialog)) == 1
    for row, column in ((0, 4), (0, 5), (0, 6), (1, 4), (1, 5), (1, 6), (1, 2)):
        view.setCurrentIndex(model.index(row, column))
        QTest.keyClick(view, Qt.Key.Key_Return)
    shown_last = dialog.findChildren(ExplanationDialog)
    assert len(shown_last) == 8
    for each in shown_last:
        each.close()


def test_without_bills_it_says_what_will_be_here(
    delorme: tuple[Workspace, int], workspace: Workspace, books: Books, opened: Opener
) -> None:
    dialog = opened(workspace, staging.draft(books))
    dialog.show_tab(dialog.billing)
    assert dialog.billing.empty.isVisibleTo(dialog)
    assert not dialog.billing.view.isVisibleTo(dialog)


def test_the_renewal_of_the_picture_is_one_document(
    delorme: tuple[Workspace, int], opened: Opener
) -> None:
    rows = shown(opened(*delorme))
    assert [row.net.minor for row in rows] == [2925, 2925, 1992, 333, 600]
    assert rows[1].document == "1"
