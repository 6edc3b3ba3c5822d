"""The forecast of the books: to the cent what catching up then bills."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import ColumnElement, func, select

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Interval, Period
from app.domain.change import Modify
from app.domain.forecast import Cost
from app.domain.quota import Reading
from app.models.tables import BilledLineRow
from app.services.journal import Books
from app.services.progress import Cancelled
from app.services.renewals import catch_up
from app.services.reports.exporting import export_report
from app.services.reports.forecast import BilledMonth, Forecast, ForecastParameters, forecast_of
from app.services.reports.forecast_file import ForecastWords, forecast_file
from app.services.usage import preview_reading, record_reading
from tests import factories
from tests.builders import day
from tests.services.reports.test_billing_file import read_csv, read_xlsx
from tests.services.reports.words import file_words, named

TODAY = day("2026-11-22")
WORDS = ForecastWords(
    file=file_words("Forecast"),
    lines_title="Lines",
    heading=named,
    month=lambda month: month.start.isoformat()[:7],
    payer=named,
    kind=named,
    plan=str.title,
    add_on=str.title,
    parameters=lambda asked: [("months", str(asked.months))],
)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    """Both payers and intervals, a discount that ends, a downgrade to come, 37 documents used."""
    made = factories.stocked(tmp_path, "2026-11-02")
    one, two, three, four = factories.clients(made, 4)
    factories.subscribe(made, one, "pro", code="BIENVENUE", add_ons=["relances"])
    factories.subscribe(made, two, "essentiel", payer=Payer.CLIENT)
    factories.subscribe(made, three, "entreprise", Interval.YEARLY)
    factories.take_over(made, four, "pro", started_on="2026-03-31", price=2350)
    factories.modify(made, three, Modify(plan="pro"))
    made = factories.on_day(made, TODAY)
    reading = Reading(day("2026-11-20"), 37)
    record_reading(made, two, reading, preview_reading(made, two, reading))
    yield made
    made.database.close()


def expected(books: Books, months: int = 12) -> Forecast:
    return forecast_of(books, ForecastParameters(months))


def billed(books: Books, month: Period, *more: ColumnElement[bool]) -> int:
    with books.database.read() as session:
        wanted = select(func.coalesce(func.sum(BilledLineRow.net), 0)).where(
            BilledLineRow.day >= month.start, BilledLineRow.day < month.end, *more
        )
        return session.scalar(wanted) or 0


def test_each_month_costs_what_catching_up_to_its_end_bills(books: Books) -> None:
    found = expected(books)
    assert len(found.months) == 13
    later = factories.on_day(books, found.months[-1].last_day)
    catch_up(later)
    for place, month in enumerate(found.months):
        for payer in Payer:
            net = billed(later, month, BilledLineRow.payer == payer)
            assert found.month(place, payer).net == net, (month, payer)
        assert found.month(place).net == billed(later, month)
        assert found.month(place).overage == billed(
            later, month, BilledLineRow.kind == LineKind.OVERAGE
        )
    assert found.total().net == sum(cost.net for row in found.rows for cost in row.months)


def test_the_overage_stands_in_the_month_in_which_its_window_ends(books: Books) -> None:
    found = expected(books)
    december = found.months[1]
    assert found.month(1, Payer.CLIENT) == Cost(1090 + 315, 315)
    (line,) = (
        behind.line
        for behind in found.behind(payer=Payer.CLIENT, plan="essentiel", month=december)
        if behind.line.kind is LineKind.OVERAGE
    )
    assert line.net == 315


def test_the_lines_behind_a_figure_add_up_to_it(books: Books) -> None:
    found = expected(books, 3)
    for row in found.rows:
        for place, month in enumerate(found.months):
            behind = found.behind(payer=row.payer, plan=row.plan, month=month)
            assert sum(each.line.net for each in behind) == row.months[place].net
    assert found.behind() == found.lines
    days = [each.line.day for each in found.lines]
    assert days == sorted(days)


def test_the_last_twelve_months_are_what_was_billed_by_payer(books: Books) -> None:
    later = factories.on_day(books, "2027-02-10")
    catch_up(later)
    found = expected(later)
    months = {(m.start, m.payer): m.net for m in found.billed}
    december = Period(day("2026-12-01"), day("2027-01-01"))
    for payer in Payer:
        assert months[december.start, payer] == billed(
            later, december, BilledLineRow.payer == payer
        )
    assert BilledMonth(day("2026-10-01"), Payer.FIRM, 0) not in found.billed
    opening = billed(later, Period(day("2026-10-01"), day("2026-11-01")))
    assert opening > 0, "an opening balance lies in October"
    assert (day("2026-10-01"), Payer.FIRM) not in months


def test_one_payer_is_the_same_forecast_without_the_other(books: Books) -> None:
    later = factories.on_day(books, "2027-02-10")
    catch_up(later)
    both = expected(later)
    for payer in Payer:
        alone = forecast_of(later, ForecastParameters(12, payer))
        assert alone.rows == tuple(row for row in both.rows if row.payer is payer)
        assert alone.lines == both.behind(payer=payer)
        assert alone.billed == tuple(month for month in both.billed if month.payer is payer)
        assert alone.total() == both.total(payer)


def test_nothing_is_written_and_the_queries_do_not_grow(books: Books) -> None:
    before = factories.tables(books)
    with factories.statements(books) as first:
        expected(books)
    assert factories.tables(books) == before
    for client_id in [factories.client(books, f"More {n}") for n in range(5)]:
        factories.subscribe(books, client_id)
    with factories.statements(books) as second:
        expected(books)
    assert len(first) == len(second)


def test_it_says_how_far_it_is_and_can_be_stopped(books: Books) -> None:
    seen: list[tuple[int, int]] = []

    def note(done: int, total: int) -> None:
        seen.append((done, total))

    forecast_of(books, ForecastParameters(1), note)
    assert seen == [(0, 4), (4, 4)]

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        forecast_of(books, ForecastParameters(1), stop)


@pytest.mark.parametrize("months", [0, 61])
def test_a_number_of_months_that_cannot_be_is_an_error(months: int) -> None:
    with pytest.raises(ValueError, match=str(months)):
        ForecastParameters(months)


def test_the_file_has_a_column_a_month_and_every_line(books: Books, tmp_path: Path) -> None:
    making, found = forecast_file(ForecastParameters(2), WORDS), expected(books, 2)
    done = export_report(books, making, tmp_path / "f.xlsx")
    headings, rows, last = read_xlsx(tmp_path / "f.xlsx")
    assert headings == ["payer", "plan", "2026-11", "2026-12", "2027-01", "total", "overage"]
    assert [(r["payer"], r["plan"]) for r in rows] == [
        (row.payer.value, row.plan.title()) for row in found.rows
    ]
    assert last["2026-12"] == found.month(1).net / 100
    assert (last["total"], last["overage"]) == (found.total().net / 100, 3.15)
    assert done.totals == {"net": found.total().net, "overage": 315}
    _, lines, total = read_xlsx(tmp_path / "f.xlsx", 2)
    assert len(lines) == len(found.lines)
    assert total["net"] == last["total"]
    assert {line["add_on"] for line in lines} == {None, "Relances"}
    export_report(books, making, tmp_path / "f.csv")
    assert len(read_csv(tmp_path / "f.csv")) == len(found.rows)
    assert factories.journal(books)[-1].facts["parameters"] == {"months": 2, "payer": None}
