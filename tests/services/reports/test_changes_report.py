"""What was changed in a period: the effects add up to the difference of the portfolios."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.change import ExpireNow, Modify, ResumeRenewal, StopRenewal
from app.services.journal import Books
from app.services.progress import Cancelled
from app.services.renewals import catch_up
from app.services.reports.changes import ChangeRow, ChangesParameters, changes_report
from app.services.reports.changes_file import ChangesColumn, ChangesWords, changes_file
from app.services.reports.exporting import export_report
from app.services.reports.portfolio import PortfolioParameters, portfolio_as_of
from app.services.undo import last_undoable, preview_undo, undo
from tests import factories
from tests.builders import day
from tests.services.reports.test_billing_file import cents, read_csv, read_xlsx
from tests.services.reports.test_portfolio_as_of import begun, change
from tests.services.reports.words import file_words, named
from tests.services.test_lives import CLIENTS, FIRST, LAST, PLANS, begin, live, wish
from tests.services.test_usage import enter


@pytest.fixture
def of(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path, "2026-11-01")
    yield made
    made.database.close()


def between(of: Books, start: str, end: str) -> list[ChangeRow]:
    return list(changes_report(of, ChangesParameters(day(start), day(end))).rows)


def told(rows: list[ChangeRow]) -> list[tuple[str, int]]:
    return [(row.act, row.monthly) for row in rows]


@pytest.fixture
def atelier(of: Books) -> int:
    """Pays for Essential: 10,90 € a month."""
    factories.pays(of)
    return begun(of, "Atelier")


def test_each_change_has_its_effect_on_the_cost_per_month(of: Books, atelier: int) -> None:
    """Essential costs 10,90 € a month, Pro 26,90 €."""
    change(factories.on_day(of, "2026-11-12"), atelier, Modify("pro"))
    change(factories.on_day(of, "2026-11-15"), atelier, ExpireNow())
    rows = between(of, "2026-11-01", "2026-11-30")
    assert told(rows) == [
        ("client_created", 0),
        ("pending_set", 0),
        ("invited", 0),
        ("accepted", 1090),
        ("subscription_modified", 1600),
        ("expired", -2690),
    ]
    upgrade = rows[4]
    assert (upgrade.before, upgrade.after) == (1090, 2690)
    assert (upgrade.day, upgrade.author) == (day("2026-11-12"), factories.AUTHOR)
    assert upgrade.effective == (day("2026-11-12"),)
    assert upgrade.client.name == "Atelier"
    assert upgrade.net == sum(line.net for line in upgrade.lines) > 0


def test_what_is_scheduled_has_its_effect_at_the_renewal(of: Books) -> None:
    factories.pays(of)
    mine = begun(of, plan="pro")
    change(factories.on_day(of, "2026-11-12"), mine, Modify("essentiel"))
    (scheduled,) = between(of, "2026-11-12", "2026-11-30")
    assert scheduled.monthly == 0
    assert scheduled.effective == (day("2026-12-01"),)
    catch_up(factories.on_day(of, "2026-12-20"))
    assert told(between(of, "2026-12-01", "2026-12-31")) == [("advanced", -1600)]


@pytest.mark.usefixtures("atelier")
def test_a_renewal_at_the_same_price_is_no_change(of: Books) -> None:
    catch_up(factories.on_day(of, "2027-01-20"))
    assert between(of, "2026-12-01", "2027-01-31") == []


def test_a_stopped_renewal_ends_the_cost_when_the_period_ends(of: Books, atelier: int) -> None:
    for wanted in (StopRenewal(), ResumeRenewal(), StopRenewal()):
        change(of, atelier, wanted)
    catch_up(factories.on_day(of, "2026-12-20"))
    assert told(between(of, "2026-11-01", "2026-12-31"))[4:] == [
        ("renewal_stopped", 0),
        ("renewal_resumed", 0),
        ("renewal_stopped", 0),
        ("advanced", -1090),
    ]


def test_an_end_that_is_undone_costs_again(of: Books, atelier: int) -> None:
    change(of, atelier, ExpireNow())
    latest = last_undoable(of, atelier)
    assert latest is not None
    undo(of, latest, atelier, preview_undo(of, latest, atelier))
    assert told(between(of, "2026-11-01", "2026-11-30"))[4:] == [
        ("expired", -1090),
        ("undone", 1090),
    ]


def test_a_reading_is_no_change_of_the_subscription(of: Books, atelier: int) -> None:
    enter(factories.on_day(of, "2026-11-12"), atelier, 12, "2026-11-10")
    assert between(of, "2026-11-12", "2026-11-30") == []


def test_a_late_reading_does_not_bring_back_what_had_ended(of: Books, atelier: int) -> None:
    change(factories.on_day(of, "2026-11-12"), atelier, ExpireNow())
    later = factories.on_day(of, "2026-11-14")
    enter(later, atelier, 33, "2026-11-11")
    begin(later, atelier, wish(random.Random(1)), None)  # noqa: S311
    ended, anew = between(of, "2026-11-12", "2026-11-30")
    assert (ended.monthly, ended.after) == (-1090, 0)
    assert (anew.before, anew.after) == (0, cost(later, day("2026-11-14")))


@pytest.mark.parametrize("seed", [0, 4, 10])
def test_the_effects_of_random_years_add_up_to_the_portfolios(tmp_path: Path, seed: int) -> None:
    """Whatever is done: what a month changed is what the portfolio costs more at its end."""
    books = factories.stocked(tmp_path, FIRST)
    factories.pays(books)
    for number in range(CLIENTS):
        begun(books, f"Client {number}", plan=PLANS[number % len(PLANS)])
    live(books, seed, day_by_day=True)
    later = factories.on_day(books, LAST + timedelta(days=1))
    catch_up(later)
    first, months = FIRST, 0
    while first < LAST:
        end = min(first + timedelta(days=30), LAST)
        found = changes_report(later, ChangesParameters(first, end))
        assert found.monthly == cost(later, end) - cost(later, first - timedelta(days=1)), first
        months += bool(found.rows)
        first = end + timedelta(days=1)
    assert months > 5
    books.database.close()


def cost(of: Books, on: date) -> int:
    return portfolio_as_of(of, PortfolioParameters(on)).monthly


WORDS = ChangesWords(
    file=file_words("Changes"),
    heading=named,
    act=lambda act, _facts: act,
    change=lambda row: f"{row.before} > {row.after}",
    parameters=lambda asked: [(name, str(value)) for name, value in asked.facts().items()],
)


def test_the_file_says_what_the_report_does(of: Books, atelier: int, tmp_path: Path) -> None:
    later = factories.on_day(of, "2026-11-12")
    change(later, atelier, Modify("pro"))
    asked = ChangesParameters(day("2026-11-12"), day("2026-11-30"))
    done = export_report(later, changes_file(asked, WORDS), tmp_path / "changes.xlsx")
    (found,) = changes_report(later, asked).rows
    assert (done.rows, done.totals) == (1, {"monthly": 1600, "net": found.net})
    headings, (row,), total = read_xlsx(done.path)
    assert headings == [column.value for column in ChangesColumn]
    assert (row["day"].date(), row["effective"].date()) == (found.day, found.effective[0])
    assert {name: row[name] for name in ("author", "act", "client", "change", "reason")} == {
        "author": factories.AUTHOR,
        "act": "subscription_modified",
        "client": "Atelier",
        "change": "1090 > 2690",
        "reason": None,
    }
    figures = {name: cents(row[name]) for name in ("before", "after", "monthly", "net")}
    assert figures == {"before": 1090, "after": 2690, "monthly": 1600, "net": found.net}
    assert total["day"] == "Total"
    (read,) = read_csv(export_report(later, changes_file(asked, WORDS), tmp_path / "c.csv").path)
    assert (read["day"], read["monthly"]) == ("12/11/2026", "16,00")
    assert factories.journal(later)[-1].facts["report"] == "changes"


def test_the_number_of_queries_does_not_grow(of: Books) -> None:
    factories.subscribe(of, factories.client(of), "pro")
    with factories.statements(of) as few:
        between(of, "2026-11-01", "2026-11-30")
    for name in range(5):
        factories.subscribe(of, factories.client(of, f"Client {name}"), "pro")
    with factories.statements(of) as many:
        between(of, "2026-11-01", "2026-11-30")
    assert len(few) == len(many)


def test_it_can_be_stopped(of: Books) -> None:
    factories.client(of)

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        changes_report(of, ChangesParameters(day("2026-11-01"), day("2026-11-30")), stop)


def test_days_the_wrong_way_round_are_an_error() -> None:
    with pytest.raises(ValueError, match="from 2026-11-30 to 2026-11-01"):
        ChangesParameters(day("2026-11-30"), day("2026-11-01"))
