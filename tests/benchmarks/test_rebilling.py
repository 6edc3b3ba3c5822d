"""What a month costs that is closed with two thousand clients: `pytest tests/benchmarks`.

The floor of locking is a bare write of as many rows; that of paper, the figures without it.
"""

from datetime import UTC, datetime

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from sqlalchemy import delete, insert

from app.models.tables import RebillAdjustmentRow
from app.services.catalogue import catalogue
from app.services.journal import Books
from app.services.rebilling.preview import preview_run
from app.services.rebilling.runs import draft_run, lock_run, reverse_run
from app.services.renewals import catch_up
from app.services.reports.printing import paged
from app.services.reports.rebilling import RebillingParameters, rebilling_report
from app.services.reports.statement import StatementParameters
from app.services.reports.statement_file import statement_file
from app.views.formatting import Formats
from app.views.reports.statement_words import statement_words
from tests.builders import day
from tests.factories import clients, on_day, pays, stocked, subscribe

CLIENTS = 2_000
FIRST, LAST = day("2026-10-01"), day("2026-10-31")
pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Books:
    """October is billed, two lines a client; it is November."""
    of = stocked(tmp_path_factory.mktemp("many"), "2026-10-05")
    pays(of)
    for client_id in clients(of, CLIENTS):
        subscribe(of, client_id, "pro", add_ons=["relances"])
    of = on_day(of, "2026-11-03")
    catch_up(of)
    return of


def test_a_bare_write_of_as_many_rows(benchmark: BenchmarkFixture, books: Books) -> None:
    """The floor of locking."""
    run_id, _ = draft_run(books, FIRST, LAST, LAST)
    lines = [line.row.line_id for line in preview_run(books, run_id).lines]
    rows = [
        {"run_id": run_id, "billed_line_id": id_, "waived": False, "comment": ""} for id_ in lines
    ]

    def write() -> None:
        with books.database.write() as session:
            session.execute(insert(RebillAdjustmentRow), rows)
            session.rollback()

    benchmark.pedantic(write, rounds=3)  # type: ignore[no-untyped-call]
    with books.database.write() as session:
        session.execute(delete(RebillAdjustmentRow))
    lock_run(books, run_id, preview_run(books, run_id))
    reverse_run(books, run_id, LAST)


def test_the_preview_of_a_run(benchmark: BenchmarkFixture, books: Books) -> None:
    run_id, _ = draft_run(books, FIRST, LAST, LAST)
    benchmark.pedantic(preview_run, (books, run_id), rounds=3)  # type: ignore[no-untyped-call]
    seen = preview_run(books, run_id)
    lock_run(books, run_id, seen)
    reverse_run(books, run_id, LAST)


def test_locking_a_run(benchmark: BenchmarkFixture, books: Books) -> None:
    made: list[int] = []

    def prepare() -> tuple[tuple[object, ...], dict[str, object]]:
        if made:
            reverse_run(books, made[-1], LAST)
        made.append(draft_run(books, FIRST, LAST, LAST)[0])
        return (books, made[-1], preview_run(books, made[-1])), {}

    benchmark.pedantic(lock_run, setup=prepare, rounds=3)  # type: ignore[no-untyped-call]


def test_the_report_of_a_month(benchmark: BenchmarkFixture, books: Books) -> None:
    asked = RebillingParameters(FIRST, LAST)
    assert len(rebilling_report(books, asked).rows) == 2 * CLIENTS
    benchmark.pedantic(rebilling_report, (books, asked), rounds=3)  # type: ignore[no-untyped-call]


def test_a_statement_for_each_client_on_paper(benchmark: BenchmarkFixture, books: Books) -> None:
    words = statement_words(catalogue(books), Formats("fr"))
    making = statement_file(StatementParameters(FIRST, LAST), words)
    of = Books(books.database, books.today, books.author, lambda: datetime(2026, 11, 3, tzinfo=UTC))
    benchmark.pedantic(paged, (of, making), rounds=1)  # type: ignore[no-untyped-call]
