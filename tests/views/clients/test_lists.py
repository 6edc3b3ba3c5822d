from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Modify, StopRenewal
from app.domain.clients import ClientStatus, PendingSubscription
from app.services.client_lists import Column, Tab
from app.services.client_values import ClientFields
from app.services.clients import change_client, create_client
from app.services.journal import Books
from app.services.pending import set_pending
from app.views.clients.page import ClientsPage
from app.views.widgets.empty_state import ActCard
from tests import factories
from tests.factories import client, modify, subscribe
from tests.views.clients.conftest import OpenPage
from tests.views.clients.screen import (
    click_title,
    column,
    names,
    search,
    select,
    tabs,
)


def test_each_tab_has_its_clients_and_their_number(books: Books, open_page: OpenPage) -> None:
    client(books, "Zinc SARL")
    client(books, "Électricité Dupont")
    client(books, "Atelier Brouillon", status=ClientStatus.DRAFT)
    page = open_page(books)
    assert tabs(page) == ["Active (2)", "Inactive (1)"]
    assert names(page) == ["Électricité Dupont", "Zinc SARL"]
    page.show_tab(Tab.INACTIVE)
    assert names(page) == ["Atelier Brouillon"]


def test_a_row_says_what_the_client_has(books: Books, open_page: OpenPage) -> None:
    client_id = client(books, "Boulangerie Martin", manager="N. Haddad")
    subscribe(books, client_id, "pro", on="2026-11-07", code="BIENVENUE")
    modify(books, client_id, Modify(plan="essentiel"))
    page = open_page(books)
    row = {each: column(page, each)[0] for each in page.current.model.columns}
    assert row[Column.PLAN] == "Pro"
    assert row[Column.PRICE] == "21,52\u00a0€"
    assert row[Column.DISCOUNT] == "−20\u00a0% · 2/3"
    assert row[Column.QUOTA] == "— / 120"
    assert row[Column.RENEWAL] == "07/12/2026"
    assert row[Column.SCHEDULED] == "Essentiel"
    assert row[Column.MANAGER] == "N. Haddad"


def test_a_stopped_renewal_says_when_it_ends(books: Books, open_page: OpenPage) -> None:
    client_id = client(books)
    subscribe(books, client_id, on="2026-11-07")
    modify(books, client_id, StopRenewal())
    page = open_page(books)
    cell = page.current.model.cell_at(0, page.current.model.columns.index(Column.RENEWAL))
    assert (cell.text, cell.icon) == ("ends 06/12/2026", "calendar-x")


def test_an_inactive_client_shows_what_is_pending(books: Books, open_page: OpenPage) -> None:
    client_id = client(books, status=ClientStatus.DRAFT, email="a@b.test")
    set_pending(books, client_id, PendingSubscription(True, "pro", Interval.YEARLY))
    page = open_page(books)
    page.show_tab(Tab.INACTIVE)
    row = {each: column(page, each)[0] for each in page.current.model.columns}
    assert row[Column.STATUS] == "Draft"
    assert row[Column.PENDING_PLAN] == "Pro"
    assert row[Column.PENDING_INTERVAL] == "Yearly"
    assert row[Column.PENDING_PAYER] == "Firm"
    assert row[Column.EMAIL] == "a@b.test"


def test_a_cell_is_read_with_its_heading_and_state(books: Books, open_page: OpenPage) -> None:
    client_id = client(books)
    subscribe(books, client_id, on="2026-11-07", code="BIENVENUE")
    page = open_page(books)
    index = page.current.model.index(0, page.current.model.columns.index(Column.DISCOUNT))
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Discount, BIENVENUE, −20\u00a0%, 2 of 3 period(s) left"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("electricite", ["Électricité Dupont"]),
        ("ELEC dup", ["Électricité Dupont"]),
        ("dupont zinc", []),
        ("lille", ["Zinc SARL"]),
        ("D77", ["Zinc SARL"]),
        ("contact@zinc", ["Zinc SARL"]),
    ],
)
def test_every_word_of_the_filter_matches_somewhere(
    qtbot: QtBot, books: Books, open_page: OpenPage, text: str, found: list[str]
) -> None:
    client(books, "Zinc SARL", city="Lille", reference="D77", email="contact@zinc.test")
    client(books, "Électricité Dupont")
    page = open_page(books)
    search(qtbot, page, text)
    assert names(page) == found


def test_the_filter_finds_tags_and_follows_changes(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    client_id, _ = create_client(books, ClientFields("Zinc SARL"))
    create_client(books, ClientFields("Autre", tags=("Groupe Nord",)))
    page = open_page(books)
    page.show_tab(Tab.INACTIVE)
    search(qtbot, page, "groupe nord")
    assert names(page) == ["Autre"]
    fields = ClientFields("Zinc SARL", tags=("Groupe Nord",))
    page.workspace.apply(change_client, client_id, fields)
    assert names(page) == ["Autre", "Zinc SARL"]


def test_escape_clears_the_filter(qtbot: QtBot, books: Books, open_page: OpenPage) -> None:
    factories.clients(books, 3)
    page = open_page(books)
    QTest.keySequence(page.current.table, QKeySequence("Ctrl+F"))
    assert page.head.filter.hasFocus()
    search(qtbot, page, "client 2")
    assert names(page) == ["Client 2"]
    QTest.keyClick(page.head.filter, Qt.Key.Key_Escape)
    assert len(names(page)) == 3


def test_going_down_from_a_filter_that_finds_nothing_keeps_what_is_typed_next(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    factories.clients(books, 3)
    page = open_page(books)
    QTest.keySequence(page.current.table, QKeySequence("Ctrl+F"))
    search(qtbot, page, "nobody")
    QTest.keyClick(page.head.filter, Qt.Key.Key_Down)
    search(qtbot, page, "client 2")
    assert names(page) == ["Client 2"]
    assert page.head.filter.hasFocus()


def test_the_filter_holds_for_both_tabs(qtbot: QtBot, books: Books, open_page: OpenPage) -> None:
    client(books, "Zinc SARL")
    client(books, "Zinc et fils", status=ClientStatus.DRAFT)
    client(books, "Autre", status=ClientStatus.DRAFT)
    page = open_page(books)
    search(qtbot, page, "zinc")
    page.show_tab(Tab.INACTIVE)
    assert names(page) == ["Zinc et fils"]


def test_many_clients_are_found_a_screenful_first(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    factories.clients(books, 1200)
    page = open_page(books)
    page.current.table.select_ids([1190])
    QTest.keyClicks(page.head.filter, "client")
    qtbot.waitUntil(lambda: page.current.found == 1200)
    assert page.current.selected() == (1190,)


def test_plans_are_sorted_by_rank_then_a_second_column(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    plans = ("pro", "decouverte", "essentiel", "decouverte")
    for place, plan in enumerate(plans):
        subscribe(books, client(books, f"Client {place}", manager="BA"[place % 2]), plan)
    page = open_page(books)
    click_title(qtbot, page, Column.PLAN)
    assert column(page, Column.PLAN) == ["Découverte", "Découverte", "Essentiel", "Pro"]
    click_title(qtbot, page, Column.PLAN)
    assert column(page, Column.PLAN)[0] == "Pro"
    click_title(qtbot, page, Column.MANAGER)
    click_title(qtbot, page, Column.PLAN, Qt.KeyboardModifier.ShiftModifier)
    assert names(page) == ["Client 1", "Client 3", "Client 2", "Client 0"]


def test_the_order_is_remembered(
    qtbot: QtBot, books: Books, open_page: OpenPage, settings: QSettings
) -> None:
    client(books, "A", manager="Z")
    client(books, "B", manager="Y")
    page = open_page(books)
    click_title(qtbot, page, Column.MANAGER)
    page.hide()
    again = open_page(books)
    assert names(again) == ["B", "A"]


def test_place_and_selection_are_kept_when_something_changes(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    factories.clients(books, 200)
    page = open_page(books)
    table = page.current.table
    select(qtbot, page, 120, 121)
    table.go_to(page.current.model.row_of(121))
    table.scrollTo(table.currentIndex())
    place = table.verticalScrollBar().value()
    assert place > 0
    page.workspace.apply(change_client, 5, ClientFields("Aaa, renamed"))
    qtbot.wait(0)
    assert names(page)[0] == "Aaa, renamed"
    assert set(page.current.selected()) == {120, 121}
    assert page.current.model.ids[table.currentIndex().row()] == 121
    assert table.verticalScrollBar().value() == place


def test_enter_and_a_double_click_choose_the_client(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    first, second = factories.clients(books, 2)
    page = open_page(books)
    table = page.current.table
    table.go_to(1, select=True)
    with qtbot.waitSignal(page.client_chosen) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == [second]
    where = table.visualRect(page.current.model.index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    with qtbot.waitSignal(page.client_chosen) as chosen:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert chosen.args == [first]


def test_the_status_bar_is_told_what_is_listed_and_selected(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    ids = factories.clients(books, 3)
    for client_id in ids[:2]:
        subscribe(books, client_id, "essentiel", payer=Payer.FIRM)
    page = open_page(books)
    listed: list[str] = []
    page.listed.connect(listed.append)
    search(qtbot, page, "client")
    assert listed[-1] == "3 client(s) of 3"
    told: list[tuple[str, str]] = []
    page.selected.connect(lambda *said: told.append(said))
    select(qtbot, page, *ids)
    assert told[-1] == (
        "3 selected",
        "Sum 21,80\u00a0€ per month   Average 10,90\u00a0€",
    )
    listed.clear()
    page.announce()
    assert listed == ["3 client(s) of 3"]


def test_neighbours_are_those_of_the_list(books: Books, open_page: OpenPage) -> None:
    client(books, "B")
    client(books, "A")
    page = open_page(books)
    assert page.neighbour(2, 1) == 1
    assert page.neighbour(1, 1) is None
    assert page.neighbour(99, 1) is None


def test_an_empty_file_offers_the_acts_and_the_sample(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    page = open_page(books)
    cards = _cards(page)
    assert [card.text() for card in cards] == [
        "Import a file",
        "Paste from a spreadsheet",
        "New client",
    ]
    for card, signal in zip(
        cards, (page.import_wanted, page.paste_wanted, page.new_wanted), strict=True
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(card, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.sample_wanted):
        link = page.current.emptiness.link
        assert link is not None
        link.click()


def test_sample_data_is_not_offered_beside_clients(books: Books, open_page: OpenPage) -> None:
    client(books, status=ClientStatus.DRAFT, status_since=date(2026, 1, 1))
    page = open_page(books)
    assert len(_cards(page)) == 3
    assert page.current.emptiness.link is None


def test_a_filter_that_finds_nothing_can_be_cleared(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    client(books)
    page = open_page(books)
    search(qtbot, page, "introuvable")
    assert _cards(page) == []
    link = page.current.emptiness.link
    assert link is not None
    link.click()
    assert page.head.filter.text() == ""
    assert page.current.table.isVisible()


def _cards(page: ClientsPage) -> list[ActCard]:
    return [card for card in page.findChildren(ActCard) if card.isVisible()]
