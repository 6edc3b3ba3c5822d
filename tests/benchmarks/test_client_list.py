"""How the list of clients feels with a hundred thousand of them: `pytest tests/benchmarks`.

Each figure is what a person waits for: from the key or click to the painted list.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from sqlalchemy import Connection

from app.domain.text import folded
from app.services.changes import Changes
from app.services.client_lists import Column
from app.services.journal import Books
from app.views.clients.page import ClientsPage
from app.views.formatting import Formats
from app.views.theme import apply_theme
from app.views.workspace import Workspace
from tests.factories import client, stocked, subscribe

CLIENTS = 100_000
TRADES = ("Boulangerie", "Garage", "Menuiserie", "Plomberie", "Électricité", "Café", "L’Atelier")
NAMES = ("Martin", "Lemaire", "Noël", "Delcourt", "Rocher", "Simon", "Ooms", "Dijoux", "Joly")

pytestmark = pytest.mark.timeout(600)
Row = Mapping[str, object]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[ClientsPage]:
    apply_theme(qapp)
    folder = tmp_path_factory.mktemp("many")
    books = many_clients(folder)
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    made = ClientsPage(Workspace(books, Formats("fr")), settings)
    made.resize(1120, 700)
    yield made
    made.deleteLater()
    books.database.close()


@pytest.fixture(autouse=True)
def shown(page: ClientsPage, nothing_left_behind: None) -> Iterator[None]:
    page.show()
    while not page.finder.is_ready:
        QApplication.processEvents()
    page.head.filter.clear()
    page.current.table.clearSelection()
    QApplication.processEvents()
    yield
    page.hide()


@pytest.mark.gui
def test_repaint(benchmark: BenchmarkFixture, page: ClientsPage) -> None:
    """The floor: nothing below is quicker."""
    benchmark(page.current.table.viewport().repaint)


@pytest.mark.gui
@pytest.mark.parametrize(
    "typed", ["m", "ma", "mart", "garage mart", "introuvable"], ids=lambda typed: typed[-5:]
)
def test_a_key_in_the_filter(benchmark: BenchmarkFixture, page: ClientsPage, typed: str) -> None:
    before, key = typed[:-1], typed[-1]

    def prepare() -> None:
        page.head.filter.setText(before)
        while before and page.current.found is None:
            QApplication.processEvents()

    def press() -> None:
        QTest.keyClicks(page.head.filter, key)
        page.current.table.viewport().repaint()

    timed(benchmark, press, setup=prepare, rounds=20)


@pytest.mark.gui
def test_clearing_the_filter(benchmark: BenchmarkFixture, page: ClientsPage) -> None:
    def clear() -> None:
        page.head.filter.clear()
        page.current.table.viewport().repaint()

    timed(benchmark, clear, setup=lambda: page.head.filter.setText("garage"), rounds=20)


@pytest.mark.gui
def test_a_jump_by_the_scroll_bar(benchmark: BenchmarkFixture, page: ClientsPage) -> None:
    bar = page.current.table.verticalScrollBar()
    places = iter(range(1, 10**9))

    def jump() -> None:
        bar.setValue(bar.maximum() * (next(places) * 37 % 101) // 101)
        page.current.table.viewport().repaint()

    timed(benchmark, jump, rounds=40)


@pytest.mark.gui
def test_an_act_elsewhere(benchmark: BenchmarkFixture, page: ClientsPage) -> None:
    def change() -> None:
        page.workspace.announce(Changes(clients=frozenset({7})))
        page.current.table.viewport().repaint()

    timed(benchmark, change, rounds=10)


@pytest.mark.gui
@pytest.mark.parametrize("column", [Column.CLIENT, Column.PRICE, Column.PLAN])
def test_a_click_on_a_title(benchmark: BenchmarkFixture, page: ClientsPage, column: Column) -> None:
    place = page.current.model.columns.index(column)

    def click() -> None:
        page.current.table.head.title_clicked.emit(place, False)
        page.current.table.viewport().repaint()

    timed(benchmark, click, rounds=6)


@pytest.mark.gui
def test_selecting_all(benchmark: BenchmarkFixture, page: ClientsPage) -> None:
    def select() -> None:
        page.current.table.selectAll()
        page.current.table.viewport().repaint()

    timed(benchmark, select, setup=page.current.table.clearSelection, rounds=10)


def timed(
    benchmark: BenchmarkFixture,
    work: Callable[[], None],
    *,
    rounds: int,
    setup: Callable[[], None] | None = None,
) -> None:
    benchmark.pedantic(work, setup=setup, rounds=rounds)  # type: ignore[no-untyped-call]


def many_clients(folder: Path) -> Books:
    """Four of five are Active with a running subscription, the fifth is a Draft."""
    books = stocked(folder)
    subscribe(books, client(books, "Modèle SARL"), "essentiel", on="2026-11-07")
    numbers = range(2, CLIENTS + 1)
    subscribed = [number for number in numbers if number % 5]
    with books.database.write() as session:
        connection = session.connection()
        plans = list(connection.exec_driver_sql("SELECT code FROM plans ORDER BY rank").scalars())
        _fill(connection, "clients", [_client(number) for number in numbers])
        _fill(connection, "subscriptions", [_subscription(number) for number in subscribed])
        for table in ("billed_lines", "services"):
            _fill(connection, table, [_part(number, plans, table) for number in subscribed])
    return books


def _client(number: int) -> Row:
    name = f"{TRADES[number * 3 % len(TRADES)]} {NAMES[number * 11 % len(NAMES)]} {number}"
    return {
        "id": number,
        "legal_name": name,
        "sort_name": folded(name),
        "reference": f"D{number:06}",
        "email": f"contact{number}@exemple.test",
        "city": ("Lille", "Paris", "Liège", "Namur")[number % 4],
        "manager": ("N. Haddad", "C. Lemaire", "")[number % 3],
        "status": "active" if number % 5 else "draft",
    }


def _subscription(number: int) -> Row:
    end = date(2026, 11, 23) + timedelta(days=number % 30)
    start = (end - timedelta(days=30)).isoformat()
    price = 1090 + number * 13 % 40 * 100
    return {
        "id": number,
        "client_id": number,
        "price": price,
        "monthly_price": price,
        "started_on": start,
        "period_start": start,
        "period_end": end.isoformat(),
        "payer": "firm" if number % 3 else "client",
    }


def _part(number: int, plans: Sequence[str], table: str) -> Row:
    plan = plans[number % len(plans)]
    if table == "services":
        return {"subscription_id": number, "code": plan, "running_line_id": number}
    return {"id": number, "subscription_id": number, "plan": plan}


def _fill(connection: Connection, table: str, rows: Sequence[Row]) -> None:
    """Insert copies of a table's first row, each with columns of its own."""
    first = connection.exec_driver_sql(f"SELECT * FROM {table} LIMIT 1").mappings().one()  # noqa: S608
    marks = ",".join("?" * len(first))
    connection.exec_driver_sql(
        f"INSERT INTO {table} ({','.join(first.keys())}) VALUES ({marks})",  # noqa: S608
        [tuple({**first, **row}.values()) for row in rows],
    )
