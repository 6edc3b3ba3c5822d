"""Catching up: in order, once, however often and in however many steps; and what it says it did."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Modify, StopRenewal
from app.domain.errors import Refusal, Refused
from app.domain.scheduled import Slot
from app.models.tables import BilledLineRow, PeriodRow, ScheduledChangeRow
from app.services.changes import Changes
from app.services.check import check
from app.services.journal import Books
from app.services.progress import Cancelled
from app.services.renewals import CaughtUp, catch_up
from app.services.settings import FirmCard, change_firm
from tests.factories import (
    client,
    clients,
    copied,
    journal,
    modify,
    noted,
    on_day,
    statements,
    stocked,
    subscribe,
    subscription,
    tables,
    take_over,
)

TODAY = date(2026, 11, 22)


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path)


def portfolio(of: Books) -> list[int]:
    """Subscriptions of every kind: payers, intervals, ends, changes, codes, short months."""
    ids = clients(of, 8)
    take_over(of, ids[0], "pro", started_on="2026-01-31", code="MOINS5", add_ons=["relances"])
    take_over(of, ids[1], "essentiel", Interval.YEARLY, started_on="2024-12-24", price=8000)
    take_over(of, ids[2], "essentiel", started_on="2026-10-23", payer=Payer.CLIENT)
    subscribe(of, ids[3], "entreprise", on="2026-10-30", code="CABINET15")
    subscribe(of, ids[4], "pro", on="2026-11-01")
    subscribe(of, ids[5], "decouverte")
    subscribe(of, ids[6], "essentiel", on="2026-11-21")
    subscribe(of, ids[7], "pro", code="BIENVENUE", add_ons=["relances"])
    modify(of, ids[4], Modify("essentiel", Interval.YEARLY, frozenset({"archivage"}), "CABINET15"))
    modify(of, ids[6], StopRenewal())
    return ids


def test_nothing_due_writes_nothing(of: Books) -> None:
    subscribe(of, client(of))
    before = tables(of)
    later = on_day(of, "2026-12-21")
    assert catch_up(later) == CaughtUp(TODAY, date(2026, 12, 21))
    assert tables(of) == before


def test_a_new_file_has_nothing_to_catch_up(of: Books) -> None:
    assert catch_up(of) == CaughtUp(None, TODAY)
    assert journal(of) == []


def test_it_says_what_it_did(of: Books) -> None:
    paid, own, stopped = clients(of, 3)
    subscribe(of, paid, "pro", add_ons=["relances"])
    subscribe(of, own, "essentiel", payer=Payer.CLIENT)
    subscribe(of, stopped, "pro")
    modify(of, stopped, StopRenewal())
    before = len(journal(of))
    done = catch_up(on_day(of, "2027-01-22"))
    assert done == CaughtUp(
        since=TODAY,
        until=date(2027, 1, 22),
        renewed=4,
        ended=1,
        lines=6,
        firm_net=2 * (2690 + 795),
        changes=Changes(clients=frozenset({paid, own, stopped})),
    )
    (entry,) = journal(of, before)
    assert entry.act == "advanced"
    assert entry.facts == {
        "since": "2026-11-22",
        "until": "2027-01-22",
        "renewed": 4,
        "ended": 1,
        "lines": 6,
        "firm_net": 6970,
    }
    assert noted(of, stopped) == {
        "steps": [
            {
                "kind": "ended",
                "day": "2026-12-22",
                "plan": "pro",
                "interval": "monthly",
                "payer": "firm",
                "price_before": 2690,
                "price": 2690,
                "overage": 0,
            }
        ]
    }
    assert [step["kind"] for step in noted(of, own)["steps"]] == ["renewed", "renewed"]


def test_it_goes_by_date_then_reference(of: Books) -> None:
    for reference, on in (("C", "2026-11-20"), ("B", "2026-11-21"), ("A", "2026-11-20")):
        subscribe(of, client(of, reference=reference), "pro", on=on, add_ons=["relances"])
    with of.database.read() as session:
        seen = len(session.scalars(select(BilledLineRow.id)).all())
    catch_up(on_day(of, "2027-01-20"))
    with of.database.read() as session:
        rows = session.scalars(select(BilledLineRow).order_by(BilledLineRow.id)).all()[seen:]
        billed = [(row.day.isoformat(), "CBA"[row.subscription_id - 1], row.add_on) for row in rows]
    assert billed == [
        ("2026-12-20", "A", ""),
        ("2026-12-20", "A", "relances"),
        ("2026-12-20", "C", ""),
        ("2026-12-20", "C", "relances"),
        ("2026-12-21", "B", ""),
        ("2026-12-21", "B", "relances"),
        ("2027-01-20", "A", ""),
        ("2027-01-20", "A", "relances"),
        ("2027-01-20", "C", ""),
        ("2027-01-20", "C", "relances"),
    ]


def test_a_second_time_does_nothing(of: Books) -> None:
    portfolio(of)
    later = on_day(of, "2027-03-15")
    assert catch_up(later).renewed > 0
    before = tables(of)
    assert catch_up(later) == CaughtUp(date(2027, 3, 15), date(2027, 3, 15))
    assert tables(of) == before
    assert not check(later).complaints


@pytest.mark.parametrize("by_month", [False, True])
def test_day_by_day_is_the_same_as_one_step(of: Books, tmp_path: Path, by_month: bool) -> None:
    change_firm(of, FirmCard(documents_by_month=by_month))
    ids = portfolio(of)
    daily, until = copied(of, tmp_path), date(2027, 3, 15)
    catch_up(on_day(of, until))
    for day in _days(TODAY, until):
        catch_up(on_day(daily, day))
    assert [subscription(of, i) for i in ids] == [subscription(daily, i) for i in ids]
    at_once, by_day = tables(of), tables(daily)
    same = ("subscriptions", "services", "discounts", "periods", "redemptions", "scheduled_changes")
    for table in same:
        assert by_day[table] == at_once[table]
    assert _without(by_day["billed_lines"], 2) == _without(at_once["billed_lines"], 2)
    # Only the day of writing tells them apart.
    assert _without(by_day["documents"], 4) == _without(at_once["documents"], 4)
    assert len(at_once["documents"]) > 3


def _days(first: date, last: date) -> Iterator[date]:
    yield from (first + timedelta(days=n) for n in range((last - first).days + 1))


def _without(rows: list[tuple[object, ...]], place: int) -> list[tuple[object, ...]]:
    """The rows but for one column: the journal entry, or the day of writing."""
    return [row[:place] + row[place + 1 :] for row in rows]


def test_an_earlier_day_is_refused(of: Books) -> None:
    subscribe(of, client(of))
    before = tables(of)
    with pytest.raises(Refused) as refused:
        catch_up(on_day(of, "2026-11-21"))
    assert refused.value.reason is Refusal.DAY_BEFORE_LATEST
    assert refused.value.facts == {"day": date(2026, 11, 21), "latest": TODAY}
    assert tables(of) == before


def test_stopped_half_way_it_leaves_nothing(of: Books) -> None:
    for each in clients(of, 3):
        subscribe(of, each)
    before, told = tables(of), []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        catch_up(on_day(of, "2026-12-22"), stop)
    assert told == [(1, 3), (2, 3)]
    assert tables(of) == before


def test_each_period_is_billed_and_kept_once(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro", add_ons=["relances"], on="2026-10-31")
    catch_up(on_day(of, "2027-01-31"))
    with of.database.read() as session:
        periods = session.scalars(select(PeriodRow).order_by(PeriodRow.start_day))
        found = [(row.start_day.isoformat(), row.end_day.isoformat()) for row in periods]
    assert found == [
        ("2026-10-31", "2026-11-30"),
        ("2026-11-30", "2026-12-31"),
        ("2026-12-31", "2027-01-31"),
        ("2027-01-31", "2027-02-28"),
    ]


def test_what_was_scheduled_keeps_its_day_and_author_until_it_takes_effect(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro")
    modify(of, client_id, Modify("essentiel"))
    later = replace(on_day(of, "2026-12-01"), author="Marc")
    modify(later, client_id, Modify(interval=Interval.YEARLY))
    with of.database.read() as session:
        rows = {row.slot: row for row in session.scalars(select(ScheduledChangeRow))}
    made = {slot: (row.code, row.since.isoformat(), row.author) for slot, row in rows.items()}
    assert made == {
        Slot.PLAN.value: ("essentiel", "2026-11-22", "Claire Fontaine"),
        Slot.INTERVAL.value: ("yearly", "2026-12-01", "Marc"),
    }
    catch_up(on_day(of, "2026-12-22"))
    with of.database.read() as session:
        assert session.scalars(select(ScheduledChangeRow)).all() == []
    renewed = subscription(of, client_id)
    assert (renewed.plan.code, renewed.interval) == ("essentiel", Interval.YEARLY)


def test_it_sends_as_many_statements_for_many_clients_as_for_a_few(of: Books) -> None:
    counts = []
    for number, started, day in ((2, TODAY, "2026-12-22"), (60, "2026-12-22", "2027-01-22")):
        for each in clients_named(of, number):
            subscribe(on_day(of, started), each, "pro", add_ons=["relances"], code="CABINET15")
        with statements(of) as sent:
            catch_up(on_day(of, day))
        counts.append(len(sent))
    assert counts[0] == counts[1]


def clients_named(of: Books, number: int) -> list[int]:
    return [client(of, f"Client {number}-{place}") for place in range(number)]


def test_ended_subscriptions_are_left_alone(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id)
    modify(of, client_id, StopRenewal())
    catch_up(on_day(of, "2027-02-22"))
    before = tables(of)
    assert catch_up(on_day(of, "2028-02-22")).lines == 0
    assert tables(of) == before
    assert subscription(of, client_id).ended_on == date(2026, 12, 22)
