"""The Overview page: what its figures say, and where each of them leads."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook
from sqlalchemy import text

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import StopRenewal
from app.services.changes import Changes
from app.services.client_filter import Attention, ClientFilter
from app.services.client_lists import Tab
from app.services.journal import Books
from app.services.settings import add_card
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.overview.leads import (
    ToBilling,
    ToClients,
    ToForecast,
    ToPayment,
    ToRenewals,
)
from app.views.overview.page import OverviewPage
from app.views.overview.to_do_card import TaskRow
from app.views.widgets.amounts import AmountLabel
from app.views.widgets.empty_state import ActCard
from app.views.widgets.skeleton import Skeleton
from app.views.widgets.texts import Text
from app.views.workspace import Workspace
from tests import factories
from tests.factories import client, subscribe
from tests.views.overview.conftest import OpenOverview

FIRM = frozenset({Payer.FIRM})


def portfolio(books: Books) -> None:
    subscribe(books, client(books, "Anne"), "essentiel", on="2026-11-07")
    subscribe(books, client(books, "Béa"), "pro", Interval.YEARLY, on="2026-11-10")
    subscribe(books, client(books, "Cléo"), "pro", payer=Payer.CLIENT)


def numbers(page: OverviewPage) -> dict[str, AmountLabel]:
    return {each.accessibleName(): each for each in page.board.shares.findChildren(AmountLabel)}


def tasks(page: OverviewPage) -> list[TaskRow]:
    return [each for each in page.board.to_do.findChildren(TaskRow) if each.isVisibleTo(page)]


def test_the_cards_say_their_figures(books: Books, open_overview: OpenOverview) -> None:
    portfolio(books)
    page = open_overview(books)
    said = {key: card.accessibleName() for key, card in page.board.cards.items()}
    # 10,90 + 269,00 billed; a month: 10,90 + 22,42; a year: 12 × 10,90 + 269,00.
    assert said == {
        "month": "Paid by the firm in November\u00a02026: €279.90",
        "monthly": "Monthly equivalent: €33.32",
        "year": "Next 12 months: €399.80",
        "renewals": "Renewals within 30 day(s): 1",
    }
    assert page.board.cards["monthly"].accessibleDescription() == "€16.66 per client"
    assert page.board.cards["renewals"].accessibleDescription() == "€10.90"
    links = {key: [link.text() for link in card.links] for key, card in page.board.cards.items()}
    assert links == {
        "month": ["€279.90 billed", "€0.00 to come"],
        "monthly": [],
        "year": ["Last 12: €279.90 billed"],
        "renewals": ["60 d: 2", "90 d: 3"],
    }


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_each_card_leads_to_what_is_behind_it(
    qtbot: QtBot, books: Books, open_overview: OpenOverview, key: Qt.Key
) -> None:
    portfolio(books)
    page = open_overview(books)
    leads = {
        "month": ToBilling(date(2026, 11, 1), date(2026, 11, 30), Payer.FIRM),
        "monthly": ToClients(Tab.ACTIVE, ClientFilter(payers=FIRM)),
        "year": ToForecast(Payer.FIRM),
        "renewals": ToRenewals(date(2026, 11, 23), date(2026, 12, 22)),
    }
    for name, lead in leads.items():
        with qtbot.waitSignal(page.led) as led:
            QTest.keyClick(page.board.cards[name], key)
        assert led.args == [lead]


def test_each_smaller_figure_leads_to_its_own_list(
    qtbot: QtBot, books: Books, open_overview: OpenOverview
) -> None:
    portfolio(books)
    page = open_overview(books)
    leads = {
        ("month", 0): ToBilling(date(2026, 11, 1), date(2026, 11, 30), Payer.FIRM),
        ("month", 1): ToForecast(Payer.FIRM),
        ("year", 0): ToBilling(date(2025, 12, 1), date(2026, 11, 22), Payer.FIRM),
        ("renewals", 0): ToRenewals(date(2026, 11, 23), date(2027, 1, 21)),
        ("renewals", 1): ToRenewals(date(2026, 11, 23), date(2027, 2, 20)),
    }
    for (name, place), lead in leads.items():
        link = page.board.cards[name].links[place]
        link.setFocus()
        assert link.hasFocus()
        with qtbot.waitSignal(page.led) as led:
            QTest.keyClick(link, Qt.Key.Key_Return)
        assert led.args == [lead]
    link = page.board.cards["renewals"].links[1]
    assert link.accessibleName() == "Renewals within 30 day(s): 90 d: 3"


def test_smaller_figures_stay_below_each_other_inside_a_narrow_card(
    qtbot: QtBot, books: Books, open_overview: OpenOverview
) -> None:
    portfolio(books)
    card = open_overview(books).board.cards["month"]
    card.resize(180, card.heightForWidth(180))
    first, second = (link.geometry() for link in card.links)
    assert (first.x(), first.bottom() < second.top()) == (second.x(), True)
    assert card.rect().contains(second)


def test_figures_are_explained_where_the_focus_is(
    qtbot: QtBot, books: Books, open_overview: OpenOverview
) -> None:
    portfolio(books)
    page = open_overview(books)
    for key, expected in (
        ("month", ["€10.90", "€269.00", "€279.90"]),
        ("monthly", ["€10.90", "€22.42", "€33.32"]),
        ("year", ["€10.90", "€279.90", "€399.80"]),
        ("renewals", ["Essential", "€10.90", "€0.00"]),
    ):
        page.board.cards[key].setFocus()
        QTest.keyClick(page.board.cards[key], Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        dialog = page.findChild(ExplanationDialog)
        assert isinstance(dialog, ExplanationDialog)
        words = [text.text() for text in dialog.findChildren(Text)]
        assert all(amount in words for amount in expected), words
        dialog.close()
        dialog.setParent(None)
        dialog.deleteLater()


def test_numbers_of_the_make_up_lead_to_their_lists(
    qtbot: QtBot, books: Books, open_overview: OpenOverview
) -> None:
    portfolio(books)
    page = open_overview(books)
    found = numbers(page)
    with qtbot.waitSignal(page.led) as led:
        QTest.keyClick(found["Pro, Clients: 2"], Qt.Key.Key_Return)
    assert led.args == [ToClients(Tab.ACTIVE, ClientFilter(plans=frozenset({"pro"})))]
    with qtbot.waitSignal(page.led) as led:
        found["Pro, Firm, per month: €22.42"].click()
    assert led.args == [ToClients(Tab.ACTIVE, ClientFilter(plans=frozenset({"pro"}), payers=FIRM))]
    with qtbot.waitSignal(page.led) as led:
        found["Total, Clients: 3"].click()
    assert led.args == [ToClients(Tab.ACTIVE, ClientFilter(payers=frozenset(Payer)))]
    assert not found["Business, Clients: 0"].explains, "there is no list behind nobody"


def test_the_make_up_is_by_plan_payer_or_interval(
    qtbot: QtBot, books: Books, open_overview: OpenOverview
) -> None:
    portfolio(books)
    page = open_overview(books)
    switch = page.board.shares.switch
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Right)
    assert {"Firm, Clients: 2", "Client, Clients: 1", "Total, Clients: 3"} <= set(numbers(page))
    QTest.keyClick(switch, Qt.Key.Key_Right)
    assert {"Monthly, Clients: 2", "Yearly, Clients: 1", "Total, Clients: 3"} <= set(numbers(page))
    with qtbot.waitSignal(page.led) as led:
        numbers(page)["Yearly, Clients: 1"].click()
    assert led.args == [ToClients(Tab.ACTIVE, ClientFilter(intervals=frozenset({Interval.YEARLY})))]


def test_bars_are_of_a_payer_and_a_plan_and_lead_to_their_report(
    qtbot: QtBot, books: Books, open_overview: OpenOverview
) -> None:
    portfolio(books)
    page = open_overview(books)
    chart = page.board.cost.chart
    assert len(chart.bars) == 24
    assert (chart.bars[11].billed, chart.bars[12].expected) == (27990, 1090)
    page.board.cost.payer_choice.setCurrentIndex(0)
    page.board.cost.payer_choice.activated.emit(0)
    assert chart.bars[12].expected == 1090 + 2690
    plans = page.board.cost.plan_choice
    place = plans.findData("essentiel")
    plans.setCurrentIndex(place)
    plans.activated.emit(place)
    assert chart.bars[12].expected == 1090
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    with qtbot.waitSignal(page.led) as led:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert led.args == [ToBilling(date(2025, 12, 1), date(2025, 12, 31), None)]
    QTest.keyClick(chart, Qt.Key.Key_End)
    with qtbot.waitSignal(page.led) as forecast:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert forecast.args == [ToForecast(None)]


def test_what_is_to_be_done_leads_to_its_clients(
    qtbot: QtBot, books: Books, open_overview: OpenOverview
) -> None:
    portfolio(books)
    factories.modify(books, 1, StopRenewal())
    page = open_overview(books)
    pay, stopped = tasks(page)
    assert pay.accessibleName() == "Your firm pays and has no payment method"
    with qtbot.waitSignal(page.led) as led:
        QTest.keyClick(pay, Qt.Key.Key_Return)
    assert led.args == [ToPayment()]
    assert stopped.accessibleName() == "Renewal stopped: 1"
    with qtbot.waitSignal(page.led) as led:
        QTest.keyClick(stopped, Qt.Key.Key_Return)
    assert led.args == [ToClients(Tab.ACTIVE, ClientFilter(attention=Attention.RENEWAL_STOPPED))]


def test_it_is_reckoned_again_after_an_act_and_keeps_what_was_chosen(
    qtbot: QtBot, books: Books, open_overview: OpenOverview
) -> None:
    portfolio(books)
    page = open_overview(books)
    place = page.board.cost.plan_choice.findData("pro")
    page.board.cost.plan_choice.setCurrentIndex(place)
    add_card(books, label="Visa", last_four="4242")
    page._workspace.announce(Changes(firm=True))
    qtbot.waitUntil(lambda: not page.is_busy)
    assert tasks(page) == []
    assert "Nothing needs attention." in [t.text() for t in page.board.to_do.findChildren(Text)]
    assert page.board.cost.plan_choice.currentData() == "pro"


def test_a_hidden_page_is_reckoned_when_it_is_seen_again(
    qtbot: QtBot, books: Books, open_overview: OpenOverview
) -> None:
    portfolio(books)
    page = open_overview(books)
    page.hide()
    subscribe(books, client(books, "Dan"), "essentiel")
    page._workspace.announce(Changes(clients=frozenset({4})))
    assert not page.is_busy
    page.show()
    qtbot.waitUntil(lambda: "Total, Clients: 4" in numbers(page))


def test_an_empty_file_says_what_belongs_here(
    qtbot: QtBot, books: Books, open_overview: OpenOverview
) -> None:
    page = open_overview(books)
    shown = page._stack.currentWidget()
    assert shown is not None
    cards = shown.findChildren(ActCard)
    for card, signal in zip(cards, (page.import_wanted, page.new_wanted), strict=True):
        with qtbot.waitSignal(signal):
            QTest.keyClick(card, Qt.Key.Key_Return)


def test_before_the_first_figures_there_is_their_shape(qtbot: QtBot, books: Books) -> None:
    page = OverviewPage(Workspace(books, Formats("en")), QSettings())
    qtbot.addWidget(page)
    page.show()
    shown = page._stack.currentWidget()
    assert isinstance(shown, Skeleton)
    assert shown.accessibleName() == "The figures are reckoned…"
    assert not page.grab().isNull()
    qtbot.waitUntil(lambda: not page.is_busy)


def test_in_a_narrow_window_the_cards_stand_below_each_other(
    qtbot: QtBot, books: Books, open_overview: OpenOverview
) -> None:
    portfolio(books)
    page = open_overview(books)
    first, third = page.board.cards["month"], page.board.cards["year"]
    # A card that has just been shown takes its place with the next pass of the event loop.
    qtbot.waitUntil(lambda: first.y() == third.y() and first.x() < third.x())
    page.resize(860, 700)
    qtbot.waitUntil(lambda: first.y() < third.y())
    assert first.x() == third.x()


def test_the_costs_are_exported(
    qtbot: QtBot, books: Books, open_overview: OpenOverview, tmp_path: Path
) -> None:
    portfolio(books)
    page = open_overview(books)
    page.export_button.click()
    (chooser,) = page.findChildren(QFileDialog)
    target = tmp_path / "overview.xlsx"
    with qtbot.waitSignal(page.done) as said:
        chooser.fileSelected.emit(str(target))
    chooser.close()
    rows = CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()
    assert said.args == [f"overview.xlsx: {len(rows) - 2} line(s) exported"]
    assert rows[1] == [date(2026, 11, 1), "Client", "Pro", 26.9, 0.0]
    assert rows[-1][3:] == [306.8, 722.6]
    assert factories.journal(books)[-1].facts["report"] == "overview"


def test_what_cannot_be_reckoned_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    broken = factories.stocked(tmp_path)
    with broken.database.write() as session:
        session.execute(text("ALTER TABLE clients RENAME TO gone"))
    page = OverviewPage(
        Workspace(broken, Formats("en")),
        QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat),
    )
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: not page.is_busy)
    assert page._wrong.isVisible()
    assert not page._stack.isVisible()
    broken.database.close()
