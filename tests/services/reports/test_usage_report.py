"""The use in a period: windows against their quota, what was billed, and what would fit."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import ExpireNow, Modify
from app.domain.subscription import monthly_equivalent
from app.services.client_usage import client_usage
from app.services.journal import Books
from app.services.progress import Cancelled
from app.services.renewals import catch_up
from app.services.reports.billing import BillingParameters, billing_report
from app.services.reports.exporting import export_report
from app.services.reports.usage import UsageParameters, UsageReport, UsageRow, usage_report
from app.services.reports.usage_file import UsageColumn, UsageWords, usage_file
from tests import factories
from tests.builders import YEARLY, day
from tests.services.reports.test_billing_file import read_csv, read_xlsx
from tests.services.reports.words import file_words, named
from tests.services.test_usage import enter

YEAR = UsageParameters(day("2026-01-01"), day("2026-12-31"))
WORDS = UsageWords(
    file=file_words("Usage"),
    heading=named,
    payer=named,
    plan=str.title,
    parameters=lambda asked: [(name, str(value)) for name, value in asked.facts().items()],
)


@pytest.fixture
def of(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path, "2026-09-07")
    yield made
    made.database.close()


@pytest.fixture
def busy(of: Books) -> Books:
    """Essential covers 30 documents a month: 37 and 45 were used, then 20 so far."""
    mine = factories.client(of, "Atelier Noël", reference="A1", manager="Anne")
    factories.subscribe(of, mine, "essentiel")
    enter(factories.on_day(of, "2026-10-01"), mine, 37, "2026-09-30")
    enter(factories.on_day(of, "2026-11-01"), mine, 45, "2026-10-31")
    later = factories.on_day(of, "2026-11-22")
    enter(later, mine, 20, "2026-11-20")
    return later


def only(report: UsageReport) -> UsageRow:
    (row,) = report.rows
    return row


def test_windows_of_the_period_are_added_up(busy: Books) -> None:
    row = only(usage_report(busy, YEAR))
    assert (row.client.name, row.payer, row.plan) == ("Atelier Noël", Payer.FIRM, "essentiel")
    assert (row.windows, row.unread) == (3, 0)
    assert (row.quota, row.used, row.beyond) == (90, 37 + 45 + 20, 7 + 15)
    assert row.overage == (7 + 15) * 45


def test_documents_left_in_one_window_do_not_help_another(busy: Books) -> None:
    """The running window has ten documents left; the others stay beyond their quota."""
    row = only(usage_report(busy, YEAR))
    assert row.used is not None
    assert row.beyond > row.used - row.quota


@pytest.mark.parametrize(
    ("start", "end", "windows"),
    [
        ("2026-10-06", "2026-10-06", 1),
        ("2026-10-07", "2026-11-05", 0),
        ("2026-10-06", "2026-11-06", 2),
        ("2026-11-07", "2026-11-21", 0),
        ("2026-11-22", "2026-11-22", 1),
        ("2026-12-01", "2026-12-31", 0),
    ],
)
def test_a_window_is_of_the_period_in_which_it_ends_and_the_running_one_of_today(
    busy: Books, start: str, end: str, windows: int
) -> None:
    found = usage_report(busy, UsageParameters(day(start), day(end)))
    assert sum(row.windows for row in found.rows) == windows


def test_the_plan_that_fits_is_that_of_the_clients_own_tab(busy: Books) -> None:
    """(37 + 45) ÷ 2 = 41 a month: Essential costs 10,90 € and 11 × 0,45 €, Pro 26,90 €."""
    row = only(usage_report(busy, YEAR))
    assert row.fitting == client_usage(busy, row.client.id).fitting
    assert row.expected == 41
    assert row.saves == 0


def test_what_a_plan_of_a_year_saves_counts_by_the_month(of: Books) -> None:
    mine = factories.client(of, "Sobre", reference="S1")
    factories.subscribe(of, mine, "pro", Interval.YEARLY)
    later = factories.on_day(of, "2026-10-20")
    enter(later, mine, 3, "2026-10-15")
    row = only(usage_report(later, YEAR))
    assert row.fitting is not None
    assert row.fitting.best.plan == "decouverte"
    present, best = row.fitting.present, row.fitting.best
    assert row.fitting.saves == present.cost - best.cost
    assert row.saves == monthly_equivalent(row.fitting.saves, Interval.YEARLY)


def test_nothing_is_known_of_a_client_that_was_never_read(of: Books) -> None:
    factories.subscribe(of, factories.client(of), "pro")
    later = factories.on_day(of, "2026-10-20")
    catch_up(later)
    row = only(usage_report(later, YEAR))
    assert (row.windows, row.unread, row.used, row.beyond) == (2, 2, None, 0)
    assert (row.fitting, row.expected, row.saves) == (None, None, 0)


def test_a_subscription_that_ended_keeps_what_it_used(busy: Books) -> None:
    row = only(usage_report(busy, YEAR))
    factories.modify(busy, row.client.id, ExpireNow())
    ended = only(usage_report(busy, YEAR))
    assert (ended.payer, ended.plan, ended.fitting) == (None, "essentiel", None)
    assert (ended.used, ended.overage) == (row.used, row.overage)


def test_a_window_that_an_end_cut_short_counts_on_that_day(of: Books) -> None:
    """The window of a year that ended in its third month is of the year of its end."""
    mine = factories.client(of)
    factories.subscribe(of, mine, "entreprise", Interval.YEARLY)
    enter(factories.on_day(of, "2026-10-01"), mine, 7000, "2026-09-30")
    factories.modify(factories.on_day(of, "2026-11-02"), mine, ExpireNow())
    row = only(usage_report(factories.on_day(of, "2026-11-22"), YEAR))
    assert (row.used, row.beyond, row.payer) == (7000, 1000, None)


def test_a_change_of_plan_keeps_the_quota_of_each_window(busy: Books) -> None:
    row = only(usage_report(busy, YEAR))
    factories.modify(busy, row.client.id, Modify("pro", Interval.MONTHLY))
    changed = only(usage_report(busy, YEAR))
    assert changed.plan == "pro"
    assert changed.overage == row.overage
    assert changed.quota > row.quota


def test_the_overage_is_that_of_the_billing_report(busy: Books) -> None:
    billed = billing_report(busy, BillingParameters(start=YEAR.start, end=YEAR.end))
    overage = [row.net for row in billed.rows if row.line.usage is not None]
    assert usage_report(busy, YEAR).overage == sum(overage) == 990


def test_sums_are_those_of_the_rows(busy: Books) -> None:
    quiet = factories.client(busy, "Cycles", reference="C3")
    factories.subscribe(busy, quiet, "entreprise", YEARLY, payer=Payer.CLIENT)
    later = factories.on_day(busy, "2026-11-25")
    enter(later, quiet, 2, "2026-11-24")
    found = usage_report(later, YEAR)
    assert [row.client.name for row in found.rows] == ["Atelier Noël", "Cycles"]
    assert (found.used, found.beyond, found.overage) == (102 + 2, 22, 990)
    assert found.saves == sum(row.saves for row in found.rows) > 0


def test_the_number_of_queries_does_not_grow(busy: Books) -> None:
    with factories.statements(busy) as few:
        usage_report(busy, YEAR)
    for name in range(5):
        factories.subscribe(busy, factories.client(busy, f"Client {name}"), "pro")
    with factories.statements(busy) as many:
        usage_report(busy, YEAR)
    assert len(few) == len(many)


def test_it_can_be_stopped(busy: Books) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        usage_report(busy, YEAR, stop)


def test_days_the_wrong_way_round_are_an_error() -> None:
    with pytest.raises(ValueError, match="from 2026-12-31 to 2026-01-01"):
        UsageParameters(YEAR.end, YEAR.start)


# ------------------------------------------------------------------------- the file


def test_the_file_says_what_the_report_does(busy: Books, tmp_path: Path) -> None:
    done = export_report(busy, usage_file(YEAR, WORDS), tmp_path / "usage.xlsx")
    assert (done.rows, done.totals) == (1, {"overage_billed": 990, "saves": 0})
    headings, (row,), total = read_xlsx(done.path)
    assert headings == [column.value for column in UsageColumn]
    assert row == {
        "client_code": "A1",
        "client": "Atelier Noël",
        "manager": "Anne",
        "payer": "firm",
        "plan": "Essentiel",
        "windows": 3,
        "unread": None,
        "quota": 90,
        "used": 102,
        "beyond": 22,
        "overage": 9.9,
        "expected": 41,
        "fitting": "Essentiel",
        "saves": None,
    }
    assert total["client_code"] == "Total"
    entry = factories.journal(busy)[-1]
    assert entry.facts["report"] == "usage"
    assert entry.facts["parameters"] == {"start": "2026-01-01", "end": "2026-12-31"}


def test_a_csv_file_has_the_same_figures(busy: Books, tmp_path: Path) -> None:
    done = export_report(busy, usage_file(YEAR, WORDS), tmp_path / "usage.csv")
    (row,) = read_csv(done.path)
    figures = ("quota", "used", "beyond", "overage", "expected")
    assert [row[name] for name in figures] == ["90", "102", "22", "9,90", "41"]
