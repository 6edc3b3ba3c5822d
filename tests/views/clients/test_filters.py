"""The chips above the lists, by keyboard and mouse, and what they leave."""

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.domain.clients import ClientStatus, PendingSubscription
from app.models.tables import ClientTagRow
from app.services.changes import Changes
from app.services.client_filter import FACETS, Attention, ClientFilter, Facet
from app.services.client_lists import Tab
from app.services.journal import Books
from app.services.pending import set_pending
from app.views.clients.page import ClientsPage
from tests.factories import client, subscribe
from tests.views.clients.conftest import OpenPage
from tests.views.clients.screen import names, search, select


def open_menu(qtbot: QtBot, page: ClientsPage, facet: Facet) -> QMenu:
    """Open a chip's menu as the keyboard does."""
    chip = page.filters.chip(facet)
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def tick(menu: QMenu, *words: str) -> None:
    """Tick values by arrow keys and Space, then leave the menu."""
    for each in words:
        act = next(act for act in menu.actions() if act.text() == each)
        while menu.activeAction() is not act:
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Space)
    QTest.keyClick(menu, Qt.Key.Key_Escape)


def varied(books: Books) -> None:
    for name, plan, payer, manager in (
        ("Anne", "pro", Payer.FIRM, "N. Haddad"),
        ("Béa", "essentiel", Payer.FIRM, ""),
        ("Cléo", "pro", Payer.CLIENT, "N. Haddad"),
    ):
        subscribe(books, client(books, name, manager=manager), plan, payer=payer)


def test_a_chip_is_ticked_by_keyboard_and_says_so(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    varied(books)
    page = open_page(books)
    tick(open_menu(qtbot, page, Facet.PAYER), "Firm")
    assert names(page) == ["Anne", "Béa"]
    chip = page.filters.chip(Facet.PAYER)
    assert (chip.is_on, chip.text(), chip.accessibleName()) == (True, "Payer: Firm", "Payer: Firm")
    tick(open_menu(qtbot, page, Facet.PLAN), "Pro")
    assert names(page) == ["Anne"]
    QTest.keyClick(page.filters.chip(Facet.PAYER), Qt.Key.Key_Delete)
    assert names(page) == ["Anne", "Cléo"]
    assert not chip.is_on


def test_several_values_of_a_chip_add_up(qtbot: QtBot, books: Books, open_page: OpenPage) -> None:
    varied(books)
    page = open_page(books)
    tick(open_menu(qtbot, page, Facet.PLAN), "Essentiel", "Pro")
    assert names(page) == ["Anne", "Béa", "Cléo"]
    assert page.filters.chip(Facet.PLAN).text() == "Plan: Essentiel, Pro"
    tick(open_menu(qtbot, page, Facet.PLAN), "Entreprise")
    assert page.filters.chip(Facet.PLAN).text() == "Plan: 3 chosen"


def test_one_of_the_usual_spans_is_chosen(qtbot: QtBot, books: Books, open_page: OpenPage) -> None:
    varied(books)
    page = open_page(books)
    menu = open_menu(qtbot, page, Facet.RENEWAL)
    tick(menu, "7 day(s)", "30 day(s)")
    assert page.filters.wanted == ClientFilter(renews_within=30)
    assert page.filters.chip(Facet.RENEWAL).text() == "Renewal within 30 day(s)"
    assert names(page) == ["Anne", "Béa", "Cléo"]


def test_a_click_on_the_cross_takes_a_chip_off(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    varied(books)
    page = open_page(books)
    page.ask(Tab.ACTIVE, ClientFilter(managers=frozenset({""})))
    assert names(page) == ["Béa"]
    chip = page.filters.chip(Facet.MANAGER)
    assert chip.text() == "Manager: No manager"
    QTest.mouseClick(
        chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, chip.height() // 2)
    )
    assert names(page) == ["Anne", "Béa", "Cléo"]


def test_chips_and_words_narrow_together_and_are_cleared_together(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    varied(books)
    page = open_page(books)
    assert not page.filters.strip.clear.isVisible()
    page.ask(Tab.ACTIVE, ClientFilter(plans=frozenset({"pro"})))
    search(qtbot, page, "cleo")
    assert names(page) == ["Cléo"]
    with qtbot.waitSignal(page.listed) as said:
        page.announce()
    assert said.args == ["1 client(s) of 3"]
    QTest.mouseClick(page.filters.strip.clear, Qt.MouseButton.LeftButton)
    assert names(page) == ["Anne", "Béa", "Cléo"]
    assert page.head.filter.text() == ""
    assert page.head.filter.hasFocus()


def test_the_empty_list_offers_to_clear_the_chips(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    varied(books)
    page = open_page(books)
    page.ask(Tab.ACTIVE, ClientFilter(attention=Attention.RENEWAL_STOPPED))
    assert names(page) == []
    link = page.current.emptiness.link
    assert link is not None
    assert link.text() == "Clear the filters"
    link.click()
    assert names(page) == ["Anne", "Béa", "Cléo"]


def test_what_is_asked_replaces_what_was_typed(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    varied(books)
    page = open_page(books)
    search(qtbot, page, "anne")
    page.ask(Tab.ACTIVE, ClientFilter(payers=frozenset({Payer.CLIENT})))
    assert page.head.filter.text() == ""
    assert names(page) == ["Cléo"]


def test_each_tab_has_its_own_chips_and_keeps_those_of_the_other(
    books: Books, open_page: OpenPage
) -> None:
    varied(books)
    draft = client(books, "Dan", status=ClientStatus.DRAFT)
    client(books, "Eve", status=ClientStatus.LOST)
    set_pending(books, draft, PendingSubscription(firm_pays=True, plan="pro"))
    page = open_page(books)
    page.ask(Tab.ACTIVE, ClientFilter(renews_within=7, payers=frozenset({Payer.FIRM})))
    assert names(page) == []
    page.show_tab(Tab.INACTIVE)
    assert names(page) == ["Dan"]
    shown = {facet for facet in Facet if page.filters.chip(facet).isVisible()}
    assert shown | set(page.filters.strip.left_out) == set(FACETS[Tab.INACTIVE])
    page.show_tab(Tab.ACTIVE)
    assert page.filters.chip(Facet.RENEWAL).is_on
    assert names(page) == []


def test_the_list_keeps_its_selection_while_it_is_narrowed(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    varied(books)
    page = open_page(books)
    select(qtbot, page, 1, 3)
    page.ask(Tab.ACTIVE, ClientFilter(plans=frozenset({"pro"})))
    assert page.current.selected() == (1, 3)


def test_a_client_that_no_longer_fits_leaves_the_list(books: Books, open_page: OpenPage) -> None:
    varied(books)
    page = open_page(books)
    page.ask(Tab.ACTIVE, ClientFilter(tags=frozenset({"vip"})))
    assert names(page) == []
    assert page.filters.chip(Facet.TAG).text() == "Tag: vip"
    with books.database.write() as session:
        session.add(ClientTagRow(client_id=2, tag="vip"))
    page.workspace.announce(Changes(clients=frozenset({2})))
    assert names(page) == ["Béa"]


def test_chips_without_room_are_behind_more(
    qtbot: QtBot, books: Books, open_page: OpenPage
) -> None:
    varied(books)
    page = open_page(books)
    page.resize(640, 600)
    page.ask(Tab.ACTIVE, ClientFilter(attention=Attention.WRONG_EMAIL))
    strip = page.filters.strip
    assert strip.more.isVisible()
    assert page.filters.chip(Facet.ATTENTION).isVisible(), "what is on is always seen"
    right = max(each.geometry().right() for each in (strip.more, strip.clear))
    assert right <= strip.width()
    assert strip.left_out
    strip.more.setFocus()
    QTest.keyClick(strip.more, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == len(strip.left_out)
    inner = menu.actions()[0].menu()
    assert isinstance(inner, QMenu)
    assert inner.actions()
    menu.close()


def test_a_file_without_tags_says_so(qtbot: QtBot, books: Books, open_page: OpenPage) -> None:
    client(books)
    page = open_page(books)
    menu = page.filters.facet_menu(Facet.TAG)
    assert [(act.text(), act.isEnabled()) for act in menu.actions()] == [("None yet", False)]


def test_the_last_filter_comes_back_at_the_next_start(
    qtbot: QtBot, books: Books, open_page: OpenPage, settings: QSettings
) -> None:
    varied(books)
    page = open_page(books)
    page.ask(Tab.ACTIVE, ClientFilter(plans=frozenset({"pro"})))
    search(qtbot, page, "anne")
    page.close()
    again = open_page(books)
    assert again.head.filter.text() == "anne"
    assert again.filters.chip(Facet.PLAN).is_on
    qtbot.waitUntil(lambda: names(again) == ["Anne"])
