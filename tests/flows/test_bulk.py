"""Many clients are changed at once, by the keyboard alone, on the sample portfolio."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QTableView
from sqlalchemy import event, select

from app.domain.billing import Payer
from app.domain.bulk import BulkPreview
from app.domain.change import Modify, preview_change
from app.domain.clients import ClientStatus
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    JournalRow,
    PaymentMethodRow,
    PendingSubscriptionRow,
    SubscriptionRow,
)
from app.services.bulk import BATCH
from app.services.check import check
from app.services.history import history_of
from app.services.journal import Books
from app.services.sample import fill_sample
from app.services.subscriptions import confirm, for_change
from app.views.bulk.declaring import DeclareDialog
from app.views.bulk.window import BulkWindow
from app.views.explain import ExplanationDialog
from app.views.paged_model import PagedModel
from app.views.resources import resources_dir
from app.views.widgets.amounts import AmountLabel
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock, Desk

FEW = 12


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    """The fictitious portfolio, with a card to pay with."""
    made = factories.books(tmp_path_factory.mktemp("sample"))
    fill_sample(made, resources_dir(), "Fontaine")
    factories.pays(made)
    yield made
    made.database.close()


@pytest.fixture
def books(sample: Books, tmp_path: Path, clock: Clock) -> Iterator[Books]:
    made = replace(factories.copied(sample, tmp_path), today=clock)
    yield made
    made.database.close()


def pick(desk: Desk, ids: list[int]) -> None:
    """Go down the list with the arrows, and select these clients with the space bar."""
    desk.list.setFocus()
    person.keys("Ctrl+Home")
    wanted, listed = set(ids), desk.list.model()
    assert isinstance(listed, PagedModel)
    for place in listed.ids:
        chosen = place in desk.list.selected_clients()
        if chosen != (place in wanted):
            person.keys("Ctrl+Space")
        if set(desk.list.selected_clients()) == wanted:
            return
        person.keys("Ctrl+Down")


def open_bulk(desk: Desk, ids: list[int]) -> BulkWindow:
    pick(desk, ids)
    person.keys("Ctrl+B")
    (window,) = person.windows(BulkWindow)
    reckoned(window)
    return window


def reckoned(window: BulkWindow) -> None:
    person.wait(lambda: not window.is_busy and window.context is not None, "a preview")


def switch_on(window: BulkWindow, name: str, letter: str, *downs: str) -> None:
    """Switch a field on by its letter; the focus is then on what to choose."""
    person.keys(letter)
    person.wait(person.look(QCheckBox, name, window).isChecked, f"{name} switched on")
    person.keys(*downs)
    reckoned(window)


def tab_to(name: str) -> None:
    """Press Tab until what is called this has the focus."""
    for _ in range(60):
        focused = QApplication.focusWidget()
        if focused is not None and any(w.startswith(name) for w in person.words_of(focused)):
            return
        person.keys("Tab")
    raise AssertionError(f"{name} is not reached by Tab")


def cents(text: str) -> int:
    """Read an amount as it is written in English: +€1,234.50."""
    digits = "".join(character for character in text if character.isdigit())
    return -int(digits) if text.startswith("−") else int(digits)


def total(window: BulkWindow, caption: str) -> int:
    found = [
        each.accessibleName().rpartition(": ")[2]
        for each in window.findChildren(AmountLabel)
        if each.isVisible() and each.accessibleName().startswith(caption)
    ]
    return cents(found[0])


def clients_on(books: Books, plan: str, payer: Payer, many: int) -> list[int]:
    """Active clients of the sample by what they have."""
    with books.database.read() as session:
        rows = session.scalars(
            select(SubscriptionRow.client_id)
            .join(ClientRow, ClientRow.id == SubscriptionRow.client_id)
            .where(
                ClientRow.status == ClientStatus.ACTIVE,
                SubscriptionRow.renews,
                SubscriptionRow.plan == plan,
                SubscriptionRow.payer == payer,
                SubscriptionRow.ended_on.is_(None),
            )
            .order_by(SubscriptionRow.client_id)
        )
        found = list(rows)
    assert len(found) >= many
    return found[:many]


def last_act(books: Books) -> tuple[JournalRow, list[BilledLineRow]]:
    with books.database.read() as session:
        entry = session.scalars(select(JournalRow).order_by(JournalRow.id.desc())).first()
        assert entry is not None
        lines = session.scalars(
            select(BilledLineRow).where(BilledLineRow.journal_id == entry.id)
        ).all()
        return entry, list(lines)


def test_essentiel_moves_to_pro_for_all_whom_the_firm_pays_for(
    books: Books, sit_down: OpenDesk
) -> None:
    mine = clients_on(books, "essentiel", Payer.FIRM, FEW)
    theirs = clients_on(books, "essentiel", Payer.CLIENT, 2)
    desk = sit_down()
    window = open_bulk(desk, mine + theirs)
    assert window.windowTitle() == "Change 14 client(s)"
    assert "Switch on what is to change" in person.seen(window)
    switch_on(window, "Plan", "Alt+P", "Down", "Down", "Down")  # Pro, the third of four
    todays = seen_before(window)
    confirm_with_reason(window)
    report = person.look(QTableView, "Report", window)
    assert person.cells(report, "Result") == ["Done"] * FEW
    assert [cents(text) for text in person.cells(report, "Today")] == todays
    entry, lines = last_act(books)
    assert (entry.act, entry.author, entry.reason) == (
        "bulk_changed",
        factories.AUTHOR,
        "over their quota",
    )
    assert sum(line.net for line in lines) == sum(todays)
    assert {line.document_id for line in lines} != {None}
    assert {factories.running(books, each).plan.code for each in mine} == {"pro"}
    assert factories.running(books, theirs[0]).plan.code == "essentiel"
    assert check(books).complaints == ()
    # The report can be copied, and the client's history says who did it.
    person.keys("Alt+O")
    clipboard = QGuiApplication.clipboard()
    person.wait(lambda: clipboard.text().count("Done") == FEW, "the report on the clipboard")
    leave(window)
    told = history_of(books, mine[0])[0]
    assert (told.author, told.facts["after"]["plan"]) == (factories.AUTHOR, "pro")


def seen_before(window: BulkWindow) -> list[int]:
    """What it costs, client by client and in total, and who cannot; return what is due today."""
    table = person.look(QTableView, "Preview", window)
    assert person.cells(table, "Remark").count("Paid by the client") == 2
    assert "2 cannot: paid by the client" in person.seen(window)
    months = [cents(text) for text in person.cells(table, "Per month") if text != "—"]
    todays = [cents(text) for text in person.cells(table, "Today") if text != "—"]
    assert len(months) == len(todays) == FEW
    assert total(window, "Per month") == sum(months)
    assert total(window, "Today") == sum(todays) > 0
    tab_to("Today, excl. VAT")
    person.keys("Return")
    opened(window, str(FEW))
    # The same from the table: the second cell but one of the first row.
    table.setFocus()
    person.keys("Ctrl+Home", "End", "Left", "Return")
    opened(window, "Price of a full period")
    return todays


def opened(window: BulkWindow, words: str) -> None:
    """The computation of an amount is open and says this; it is closed again."""
    (explanation,) = person.windows(ExplanationDialog)
    assert any(words in text for text in explanation.spoken)
    person.keys("Escape")
    person.come_to(window)


def confirm_with_reason(window: BulkWindow) -> None:
    """Confirm waits for the box; then it is done with progress, and reported."""
    button = person.look(QPushButton, "Change 12 client(s)", window)
    assert not button.isEnabled()
    assert "Tick the box to confirm" in person.seen(window)
    person.keys("Alt+F")
    person.write("over their quota")
    tab_to(f"I confirm {FEW} recurring payment(s)")
    person.keys("Space")
    assert button.isEnabled()
    person.keys("Alt+H")
    person.wait(lambda: window.outcome is not None, "the report")
    assert f"{FEW} client(s) changed" in person.seen(window)


def leave(window: BulkWindow) -> None:
    person.keys("Alt+L")
    person.wait(lambda: not person.windows(BulkWindow), f"{window.windowTitle()} closed")


def test_one_that_changed_meanwhile_is_refused_and_the_others_are_done(
    books: Books, sit_down: OpenDesk
) -> None:
    mine = clients_on(books, "essentiel", Payer.FIRM, 4)
    desk = sit_down()
    window = open_bulk(desk, mine)
    switch_on(window, "Plan", "Alt+P", "Down", "Down", "Down")
    # Elsewhere, on the same file: another window of another colleague.
    of = for_change(books, mine[1])
    assert of.subscription is not None
    change = Modify(plan="entreprise")
    confirm(books, mine[1], change, preview_change(of.subscription, of.terms, change, of.today))
    tab_to("I confirm")
    person.keys("Space", "Alt+H")
    person.wait(lambda: window.outcome is not None, "the report")
    report = person.look(QTableView, "Report", window)
    assert person.cells(report, "Result") == ["Refused", "Done", "Done", "Done"]
    assert person.cells(report, "Reason")[0].startswith("Something changed for this client")
    assert "1 refused: the reason stands beside it." in person.seen(window)
    assert factories.running(books, mine[1]).plan.code == "entreprise"
    assert factories.running(books, mine[0]).plan.code == "pro"
    assert check(books).complaints == ()
    leave(window)


class Halt:
    """Holds the writing of the first batch until the person has pressed Cancel."""

    def __init__(self, books: Books) -> None:
        self._engine = books.database._reading
        self.reached, self.go_on = threading.Event(), threading.Event()
        event.listen(self._engine, "before_cursor_execute", self._halt)

    def _halt(self, _c: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("INSERT INTO former_states") and not self.reached.is_set():
            self.reached.set()
            assert self.go_on.wait(30)

    def release(self) -> None:
        self.go_on.set()

    def forget(self) -> None:
        event.remove(self._engine, "before_cursor_execute", self._halt)


def test_cancelled_those_not_yet_done_are_untouched_and_named(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    desk.list.setFocus()
    person.keys("Ctrl+A", "Ctrl+B")
    (window,) = person.windows(BulkWindow)
    reckoned(window)
    switch_on(window, "Payer", "Alt+Y", "Down")
    switch_on(window, "Extra services", "Alt+S")
    tab_to("10-year archive")
    person.keys("Down")
    reckoned(window)
    context = window.context
    assert context is not None
    can = context.totals.clients
    assert can > BATCH, "more than are written together"
    tab_to("I confirm")
    person.keys("Space")
    halt = Halt(books)
    person.keys("Alt+H")
    person.wait(halt.reached.is_set, "the first clients being written")
    assert not person.is_there(QTableView, "Preview, client by client", window)
    person.keys("Escape")
    assert "Stopping…" in person.seen(window)
    halt.release()
    person.wait(lambda: window.outcome is not None, "the report")
    halt.forget()
    report = person.look(QTableView, "Report", window)
    results = person.cells(report, "Result")
    assert (results.count("Done"), results.count("Not done")) == (BATCH, can - BATCH)
    assert f"{BATCH} client(s) changed" in person.seen(window)
    outcome = window.outcome
    assert outcome is not None
    for row in outcome.done:
        assert isinstance(row.outcome, BulkPreview)
        assert factories.running(books, row.client_id) == row.outcome.preview.after
    before = {row.client_id: row.running for row in context.rows}
    for row in outcome.left:
        assert factories.running(books, row.client_id) == before[row.client_id]
    entry, _ = last_act(books)
    assert entry.facts["clients"] == BATCH
    assert check(books).complaints == ()
    leave(window)


def test_pending_subscriptions_of_several_clients_are_set(books: Books, sit_down: OpenDesk) -> None:
    with books.database.read() as session:
        to_pay = list(
            session.scalars(
                select(PendingSubscriptionRow.client_id).where(
                    PendingSubscriptionRow.firm_pays.is_(False),
                    PendingSubscriptionRow.plan.is_not(None),
                )
            )
        )[:2]
        firm_pays = list(
            session.scalars(
                select(PendingSubscriptionRow.client_id).where(
                    PendingSubscriptionRow.firm_pays, PendingSubscriptionRow.plan == "essentiel"
                )
            )
        )[:2]
    desk = sit_down()
    person.turn_to("Inactive", desk.window)
    window = open_bulk(desk, to_pay + firm_pays)
    assert not person.is_there(QCheckBox, "Renewal", window)
    switch_on(window, "Plan", "Alt+P", "Down", "Down", "Down")
    assert "2 cannot: paid by the client" in person.seen(window)
    switch_on(window, "Payer", "Alt+Y", "Down")
    assert "none is left out" in person.seen(window)
    assert "nothing is charged before acceptance" in person.seen(window)
    tab_to("I confirm 4 recurring payment(s)")
    person.keys("Space", "Alt+H")
    person.wait(lambda: window.outcome is not None, "the report")
    entry, lines = last_act(books)
    assert (entry.act, entry.facts["change"]) == ("bulk_changed", {"plan": "pro", "payer": "firm"})
    assert lines == []
    with books.database.read() as session:
        rows = session.scalars(
            select(PendingSubscriptionRow).where(
                PendingSubscriptionRow.client_id.in_(to_pay + firm_pays)
            )
        ).all()
        assert {(row.plan, row.firm_pays, row.by_hand) for row in rows} == {("pro", True, True)}
    leave(window)


def test_a_payment_method_is_declared_on_the_spot(books: Books, sit_down: OpenDesk) -> None:
    """Without one nothing can be confirmed; declared in place, the preview goes on."""
    with books.database.write() as session:
        for row in session.scalars(select(PaymentMethodRow)):
            row.removed_on = books.today()
    mine = clients_on(books, "essentiel", Payer.FIRM, 2)
    desk = sit_down()
    window = open_bulk(desk, mine)
    switch_on(window, "Plan", "Alt+P", "Down", "Down", "Down")
    assert "Declare a payment method to confirm" in person.seen(window)
    person.keys("Alt+M")
    person.wait(lambda: bool(person.windows(DeclareDialog)), "the form")
    person.write("Visa")
    tab_to("Last four digits")
    person.write("4242")
    person.keys("Return")
    person.come_to(window)
    reckoned(window)
    assert "Tick the box to confirm" in person.seen(window)
    person.keys("Escape")
    assert not person.windows(BulkWindow)


def test_a_code_that_does_not_exist_is_said_beside_it(books: Books, sit_down: OpenDesk) -> None:
    mine = clients_on(books, "essentiel", Payer.FIRM, 2)
    desk = sit_down()
    window = open_bulk(desk, mine)
    switch_on(window, "Promo code", "Alt+D")
    person.write("RIEN")
    reckoned(window)
    assert "Correct what is marked at the left" in person.seen(window)
    assert any("no promo code “RIEN”" in text for text in person.seen(window))
    before = factories.tables(books)
    person.fill_in("Promo code", "cabinet15", window)
    reckoned(window)
    assert "Tick the box to confirm" in person.seen(window)
    assert factories.tables(books) == before
    person.keys("Escape")
