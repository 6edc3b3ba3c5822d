"""Documents used: entered, corrected, entered late; what that bills, and that nothing else does."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Interval
from app.domain.change import ExpireNow, Modify
from app.domain.errors import Refusal, Refused
from app.domain.quota import Reading
from app.services.check import check
from app.services.client_detail import client_bills
from app.services.client_usage import client_usage
from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.usage import ReadingOutdated, preview_reading, record_reading
from tests import factories
from tests.builders import day, period
from tests.factories import client, journal, noted, on_day, stocked, subscription, tables
from tests.views.client import staging

NOVEMBER = period("2026-11-07", "2026-12-07")


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path, "2026-11-07")


@pytest.fixture
def mine(of: Books) -> int:
    """A client on Essentiel since 7 November, whose window covers 30 documents."""
    found = client(of)
    factories.subscribe(of, found)
    return found


def enter(
    of: Books, client_id: int, documents: int, on: str, *, corrects: bool = False, reason: str = ""
) -> int:
    """Enter a reading as it was previewed; return what it billed."""
    catch_up(of)
    reading = Reading(day(on), documents)
    shown = preview_reading(of, client_id, reading, corrects=corrects)
    record_reading(of, client_id, reading, shown, corrects=corrects, reason=reason)
    assert check(of).complaints == ()
    return sum(line.net for line in shown.lines)


def overage(of: Books, client_id: int) -> list[tuple[date, int]]:
    return sorted(
        (line.day, line.net)
        for bill in client_bills(of, client_id)
        for line in bill.lines
        if line.kind is LineKind.OVERAGE
    )


def test_a_reading_bills_nothing_before_its_window_ends(of: Books, mine: int) -> None:
    later = on_day(of, "2026-11-22")
    assert enter(later, mine, 37, "2026-11-20") == 0
    assert subscription(later, mine).usage.used == 37
    assert overage(later, mine) == []
    entry = journal(later)[-1]
    assert (entry.act, entry.day, entry.author) == ("use_read", later.today(), factories.AUTHOR)
    assert noted(later, mine) == {
        "read_on": "2026-11-20",
        "documents": 37,
        "documents_before": None,
        "window": ["2026-11-07", "2026-12-07"],
        "today": 0,
    }


def test_the_windows_end_bills_what_exceeds_it(of: Books, mine: int) -> None:
    enter(on_day(of, "2026-11-22"), mine, 37, "2026-11-20")
    later = on_day(of, "2026-12-07")
    done = catch_up(later)
    assert (done.renewed, done.lines) == (1, 2)
    assert overage(later, mine) == [(day("2026-12-07"), 315)]
    assert noted(later, mine)["steps"][0]["overage"] == 315
    assert check(later).complaints == ()
    assert subscription(later, mine).usage.used is None


def test_a_month_inside_a_year_closes_without_a_renewal(of: Books) -> None:
    yearly = client(of)
    factories.subscribe(of, yearly, interval=Interval.YEARLY)
    enter(on_day(of, "2026-11-22"), yearly, 37, "2026-11-20")
    later = on_day(of, "2027-02-10")
    done = catch_up(later)
    assert (done.renewed, done.ended, done.lines, done.firm_net) == (0, 0, 1, 315)
    assert [step["kind"] for step in noted(later, yearly)["steps"]] == ["window_closed"]
    assert check(later).complaints == ()


def test_a_window_within_its_quota_leaves_no_trace_in_the_history(of: Books) -> None:
    yearly = client(of)
    factories.subscribe(of, yearly, interval=Interval.YEARLY)
    before = noted(of, yearly)
    later = on_day(of, "2026-12-07")
    assert catch_up(later).lines == 0
    assert noted(later, yearly) == before
    assert [shown.window for shown in client_usage(later, yearly).windows] == [
        NOVEMBER,
        period("2026-12-07", "2027-01-07"),
    ]


def test_a_lower_reading_is_a_correction_or_nothing(of: Books, mine: int) -> None:
    later = on_day(of, "2026-11-22")
    enter(later, mine, 37, "2026-11-15")
    before = tables(later)
    with pytest.raises(Refused) as raised:
        preview_reading(later, mine, Reading(day("2026-11-20"), 21))
    assert raised.value.reason is Refusal.READING_BELOW
    assert tables(later) == before
    enter(later, mine, 21, "2026-11-20", corrects=True, reason="Doublon du fournisseur")
    assert subscription(later, mine).usage.used == 21
    assert (journal(later)[-1].act, journal(later)[-1].reason) == (
        "use_corrected",
        "Doublon du fournisseur",
    )
    shown, superseded = client_usage(later, mine).readings
    assert (shown.on, shown.documents, shown.corrects) == (day("2026-11-20"), 21, True)
    assert (shown.reason, shown.author) == ("Doublon du fournisseur", factories.AUTHOR)
    assert (superseded.documents, superseded.superseded_on) == (37, later.today())


def test_a_late_reading_bills_or_credits_the_difference_that_day(of: Books, mine: int) -> None:
    enter(on_day(of, "2026-11-22"), mine, 37, "2026-11-20")
    later = on_day(of, "2026-12-20")
    assert enter(later, mine, 40, "2026-12-06") == 3 * 45
    assert enter(later, mine, 32, "2026-12-06", corrects=True) == -8 * 45
    assert overage(later, mine) == [
        (day("2026-12-07"), 315),
        (day("2026-12-20"), -360),
        (day("2026-12-20"), 135),
    ]
    window = client_usage(later, mine).windows[0]
    assert (window.window, window.used, window.billed) == (NOVEMBER, 32, 90)


def test_a_first_reading_of_a_closed_window_within_its_quota(of: Books, mine: int) -> None:
    later = on_day(of, "2026-12-20")
    catch_up(later)
    assert enter(later, mine, 12, "2026-12-01") == 0
    assert client_usage(later, mine).windows[0].used == 12


def test_a_closed_window_is_corrected_after_the_subscription_ended(of: Books, mine: int) -> None:
    factories.modify(on_day(of, "2026-11-22"), mine, ExpireNow())
    later = on_day(of, "2026-11-25")
    assert enter(later, mine, 33, "2026-11-21") == 3 * 45
    assert client_usage(later, mine).running is None
    assert client_usage(later, mine).fitting is None


@pytest.mark.parametrize(
    ("on", "reason"),
    [
        ("2026-11-23", Refusal.READING_IN_FUTURE),
        ("2026-11-06", Refusal.READING_TOO_EARLY),
    ],
)
def test_a_day_without_a_window_is_refused(of: Books, mine: int, on: str, reason: Refusal) -> None:
    later = on_day(of, "2026-11-22")
    catch_up(later)
    before = tables(later)
    with pytest.raises(Refused) as raised:
        preview_reading(later, mine, Reading(day(on), 5))
    assert raised.value.reason is reason
    assert tables(later) == before


def test_a_client_without_a_subscription_has_no_window(of: Books) -> None:
    with pytest.raises(Refused) as raised:
        preview_reading(of, client(of), Reading(of.today(), 5))
    assert raised.value.reason is Refusal.READING_TOO_EARLY
    assert client_usage(of, 1).windows == ()


def test_what_was_confirmed_is_what_is_written(of: Books, mine: int) -> None:
    later = on_day(of, "2026-11-22")
    shown = preview_reading(later, mine, Reading(day("2026-11-20"), 37))
    enter(later, mine, 10, "2026-11-15")
    with pytest.raises(ReadingOutdated) as raised:
        record_reading(later, mine, Reading(day("2026-11-20"), 37), shown)
    assert raised.value.fresh.before == 10


def test_an_upgrade_carries_the_use_and_its_readings_along(of: Books) -> None:
    yearly = client(of)
    factories.subscribe(of, yearly, interval=Interval.YEARLY)
    later = on_day(of, "2026-12-22")
    enter(later, yearly, 37, "2026-12-20")
    factories.modify(later, yearly, Modify("entreprise"))
    usage = subscription(later, yearly).usage
    assert (usage.window, usage.used) == (period("2026-11-07", "2027-11-07"), 37)
    assert check(later).complaints == ()


def test_the_tab_shows_twelve_windows_and_the_plan_that_fits(of: Books, mine: int) -> None:
    assert client_usage(of, mine).fitting is None
    for month in range(12):
        here = on_day(of, date(2027 if month else 2026, month or 12, 1))
        enter(here, mine, 60 + month, here.today().isoformat())
    later = on_day(of, "2027-12-20")
    catch_up(later)
    shown = client_usage(later, mine)
    assert len(shown.windows) == 12
    assert [window.used for window in shown.windows] == [*range(62, 72), None, None]
    assert shown.running is shown.windows[-1]
    assert (shown.windows[0].billed, shown.windows[0].quota) == (32 * 45, 30)
    assert shown.fitting is not None
    assert shown.fitting.documents == 70
    assert (shown.fitting.best.plan, shown.fitting.present.overage) == ("pro", 40 * 45)


def test_overage_goes_to_the_document_of_its_day_or_to_the_client(of: Books) -> None:
    ours, theirs = factories.clients(of, 2)
    factories.subscribe(of, ours)
    factories.subscribe(of, theirs, payer=Payer.CLIENT)
    here = on_day(of, "2026-11-22")
    enter(here, ours, 31, "2026-11-22")
    enter(here, theirs, 31, "2026-11-22")
    later = on_day(of, "2026-12-07")
    catch_up(later)
    latest = client_bills(later, ours)[0]
    assert latest.document == 2
    assert [line.kind for line in latest.lines] == [LineKind.OVERAGE, LineKind.RENEWAL]
    assert client_bills(later, theirs)[0].document is None


def test_a_reading_counts_in_what_runs_not_in_what_was_ended_early(tmp_path: Path) -> None:
    of = factories.stocked(tmp_path)
    factories.pays(of)
    client_id = factories.client(of)
    factories.subscribe(of, client_id, on="2026-11-01")
    staging.modify(of, client_id, ExpireNow())
    factories.subscribe(of, client_id)
    later = factories.on_day(of, "2026-11-25")
    found = preview_reading(later, client_id, Reading(date(2026, 11, 25), 40))
    assert (found.window.start, found.is_open, found.lines) == (date(2026, 11, 22), True, ())
    # Of a day before the end, what was used is still owed by the window of that day.
    found = preview_reading(later, client_id, Reading(date(2026, 11, 20), 40))
    assert (found.window.start, [line.net for line in found.lines]) == (date(2026, 11, 1), [450])


def test_a_window_takes_no_reading_after_its_subscription_was_ended(tmp_path: Path) -> None:
    of = factories.stocked(tmp_path)
    factories.pays(of)
    client_id = factories.client(of)
    factories.subscribe(of, client_id, on="2026-11-01")
    staging.modify(of, client_id, ExpireNow())
    later = factories.on_day(of, "2026-11-28")
    with pytest.raises(Refused) as refused:
        preview_reading(later, client_id, Reading(date(2026, 11, 28), 50))
    assert refused.value.reason is Refusal.READING_TOO_EARLY


def test_a_number_that_is_a_slip_is_refused(tmp_path: Path) -> None:
    of = factories.stocked(tmp_path)
    client_id = factories.client(of)
    factories.subscribe(of, client_id, on="2026-11-01")
    most = Reading(date(2026, 11, 22), 9_999_999)
    assert preview_reading(of, client_id, most).after == 9_999_999
    with pytest.raises(Refused) as refused:
        preview_reading(of, client_id, Reading(most.on, 10_000_000))
    assert refused.value.reason is Refusal.READING_TOO_LARGE


def test_an_open_window_is_closed_as_it_was_opened(tmp_path: Path) -> None:
    """The catalogue makes the quota monthly while a year is running: a year covers a year's."""
    of = factories.stocked(tmp_path, "2026-03-01")
    client_id = factories.client(of)
    factories.subscribe(of, client_id, "entreprise", Interval.YEARLY)
    later = factories.on_day(of, "2026-09-01")
    reading = Reading(date(2026, 9, 1), 6003)
    found = preview_reading(later, client_id, reading)
    record_reading(later, client_id, reading, found)
    whole = factories.sample_catalogue()
    by_month = [
        replace(plan, quota=replace(plan.quota, by_month=True))
        if plan.code == "entreprise"
        else plan
        for plan in whole.plans
    ]
    factories.fill_catalogue(later, replace(whole, plans=tuple(by_month)))
    ended = factories.on_day(of, "2027-03-02")
    catch_up(ended)
    billed = [line for bill in client_bills(ended, client_id) for line in bill.lines]
    assert [line.net for line in billed if line.kind is LineKind.OVERAGE] == [3 * 20]
    assert subscription(ended, client_id).usage.window == period("2027-03-01", "2027-04-01")
    assert check(ended).complaints == ()
