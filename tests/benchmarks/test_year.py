"""A year of an active portfolio of 240 clients, use read every month: `pytest tests/benchmarks`."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.quota import Reading
from app.services.acts import act
from app.services.check import check
from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.usage import write_readings
from app.services.usage_book import load_usage
from tests.factories import clients, copied, on_day, pays, stocked, take_over

CLIENTS, TODAY = 240, date(2026, 11, 22)
PLANS = ("decouverte", "essentiel", "pro", "entreprise")
CODES = (None, "CABINET15", None, "MOINS5", None, None)

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def portfolio(tmp_path_factory: pytest.TempPathFactory) -> Books:
    """Every client subscribes: all plans, one in five by the year, one in four for itself."""
    books = stocked(tmp_path_factory.mktemp("year"), TODAY)
    pays(books)
    for client_id in clients(books, CLIENTS):
        take_over(
            books,
            client_id,
            PLANS[client_id % 4],
            Interval.YEARLY if client_id % 5 == 0 else Interval.MONTHLY,
            started_on=TODAY - timedelta(days=client_id),
            payer=Payer.CLIENT if client_id % 4 == 0 else Payer.FIRM,
            code=CODES[client_id % 6],
        )
    return books


def read_all(books: Books, documents: int) -> None:
    """One act: every client's use so far, as an import of readings writes it."""
    with act(books, "use_imported") as a:
        book = load_usage(a.session)
        today = Reading(a.today, documents)
        write_readings(a, [book.take(n, today, a.today) for n in range(1, CLIENTS + 1)])


def test_a_year_in_one_step(benchmark: BenchmarkFixture, portfolio: Books, tmp_path: Path) -> None:
    """The program was not opened for a year."""
    last = TODAY + timedelta(days=365)

    def a_year(of: Books) -> Books:
        catch_up(on_day(of, last))
        return on_day(of, last)

    check_clean(benchmark, a_year, portfolio, tmp_path)


def test_a_year_read_every_month(
    benchmark: BenchmarkFixture, portfolio: Books, tmp_path: Path
) -> None:
    """Twelve months, each caught up and the use of every client entered."""

    def a_year(of: Books) -> Books:
        later = of
        for month in range(1, 13):
            later = on_day(of, TODAY + timedelta(days=30 * month))
            read_all(later, 40 * month)
        return later

    check_clean(benchmark, a_year, portfolio, tmp_path)


def check_clean(
    benchmark: BenchmarkFixture, live: Callable[[Books], Books], portfolio: Books, folder: Path
) -> None:
    """Time a year on copies of the portfolio; recompute every line of the last of them."""
    lived: list[Books] = []

    def fresh() -> tuple[tuple[Books], dict[str, object]]:
        return (copied(portfolio, folder),), {}

    def run(of: Books) -> None:
        lived.append(live(of))

    benchmark.pedantic(run, setup=fresh, rounds=3)  # type: ignore[no-untyped-call]
    assert check(lived[-1]).complaints == ()


def test_checking_that_year(benchmark: BenchmarkFixture, portfolio: Books, tmp_path: Path) -> None:
    last = on_day(copied(portfolio, tmp_path), TODAY + timedelta(days=365))
    catch_up(last)
    assert benchmark(check, last).complaints == ()
