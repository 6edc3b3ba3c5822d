"""The list of renewals: to the cent what catching up then bills, for every client of the sample."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.billing import LineKind, Payer
from app.domain.change import Change, HandOver, Modify, StopRenewal
from app.domain.coming import Cause
from app.models.tables import BilledLineRow, SubscriptionRow
from app.services.journal import Books
from app.services.progress import Cancelled
from app.services.renewal_list import (
    RenewalList,
    RenewalParameters,
    RenewalSum,
    by_day,
    latest_day,
    renewal_list,
    summed,
)
from app.services.renewals import catch_up
from app.services.sample import fill_sample
from app.views.resources import resources_dir
from tests import factories
from tests.builders import MONTHLY, YEARLY, day

TODAY = day("2026-11-22")


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    """Monthly, yearly and stopped; a discount that ends; a downgrade; a client that pays."""
    made = factories.stocked(tmp_path, "2026-11-02")
    one, two, three, four, five = factories.clients(made, 5)
    factories.subscribe(made, one, "pro", code="BIENVENUE", add_ons=["relances"])
    factories.subscribe(made, two, payer=Payer.CLIENT)
    factories.subscribe(made, three, "entreprise", YEARLY, on="2025-12-15")
    factories.take_over(made, four, "pro", started_on="2026-03-31", price=2350)
    factories.subscribe(made, five)
    factories.modify(made, four, Modify(plan="essentiel"))
    factories.modify(made, five, StopRenewal())
    yield factories.on_day(made, TODAY)
    made.database.close()


def listed(books: Books, first: str, last: str, payer: Payer | None = None) -> RenewalList:
    return renewal_list(books, RenewalParameters(day(first), day(last), payer))


def shown(found: RenewalList) -> list[tuple[str, str, int | None]]:
    return [(str(r.renewal.day)[5:], r.client.name[-1], r.renewal.price) for r in found.rows]


def test_a_month_lists_each_renewal_of_each_client_by_day(books: Books) -> None:
    found = listed(books, "2026-12-01", "2026-12-31")
    assert shown(found) == [
        ("12-02", "1", 2152 + 795),
        ("12-02", "2", 1090),
        ("12-02", "5", None),
        ("12-15", "3", 82800),
        ("12-31", "4", 1090),
    ]
    assert (found.today, found.currency, found.running) == (TODAY, "EUR", 5)
    assert {row.id for row in found.rows} == {
        (row.subscription_id, row.renewal.day) for row in found.rows
    }


def test_two_days_may_hold_several_renewals_of_one_client(books: Books) -> None:
    found = listed(books, "2026-11-01", "2027-02-28", Payer.CLIENT)
    assert shown(found) == [
        ("12-02", "2", 1090),
        ("01-02", "2", 1090),
        ("02-02", "2", 1090),
    ]


def test_each_says_why_its_price_is_another_one(books: Books) -> None:
    found = listed(books, "2027-02-01", "2027-02-28")
    causes = {
        row.client.name[-1]: [(r.cause, r.code) for r in row.renewal.reasons] for row in found.rows
    }
    assert causes == {
        "1": [(Cause.DISCOUNT_ENDS, "BIENVENUE")],
        "2": [],
        "4": [(Cause.PLAN, "essentiel")],
    }
    far = listed(books, "2027-12-01", "2027-12-31")
    (yearly,) = (row.renewal for row in far.rows if row.client.name == "Client 3")
    assert [(r.cause, r.since) for r in yearly.reasons] == [(Cause.NEW_PRICE, day("2027-01-01"))]
    assert yearly.difference == 88800 - 82800


def test_what_was_handed_over_ends_and_is_the_firms(books: Books) -> None:
    factories.modify(books, 1, HandOver())
    found = listed(books, "2026-12-02", "2026-12-02", Payer.FIRM)
    assert shown(found) == [("12-02", "1", None), ("12-02", "5", None)]
    assert [row.renewal.reasons[0].cause for row in found.rows] == [
        Cause.HANDED_OVER,
        Cause.STOPPED,
    ]
    assert listed(books, "2027-01-01", "2027-01-31", Payer.FIRM).rows[0].client.name == "Client 4"


def test_rows_are_summed_by_payer_and_gathered_by_day(books: Books) -> None:
    found = listed(books, "2026-12-01", "2026-12-31")
    assert summed(found.rows) == RenewalSum(4, 1, 2947 + 1090 + 82800 + 1090)
    assert summed(found.rows, Payer.CLIENT) == RenewalSum(1, 0, 1090)
    days = by_day(found.rows)
    assert list(days) == [day("2026-12-02"), day("2026-12-15"), day("2026-12-31")]
    assert sum(days.values(), ()) == found.rows


def test_what_was_renewed_by_today_is_no_longer_listed(books: Books) -> None:
    later = factories.on_day(books, "2026-12-02")
    assert shown(listed(later, "2026-12-01", "2026-12-15")) == [("12-15", "3", 82800)]
    catch_up(later)
    assert shown(listed(later, "2026-12-01", "2026-12-15")) == [("12-15", "3", 82800)]
    assert listed(later, "2026-10-01", "2026-10-31").rows == ()


def test_nothing_is_written_and_the_queries_do_not_grow(books: Books) -> None:
    before = factories.tables(books)
    with factories.statements(books) as first:
        listed(books, "2026-12-01", "2027-11-30")
    assert factories.tables(books) == before
    for client_id in [factories.client(books, f"More {n}") for n in range(5)]:
        factories.subscribe(books, client_id)
    with factories.statements(books) as second:
        listed(books, "2026-12-01", "2027-11-30")
    assert len(first) == len(second)


def test_it_can_be_stopped(books: Books) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        renewal_list(books, RenewalParameters(TODAY, TODAY), stop)


def test_days_that_cannot_be_are_errors(books: Books) -> None:
    with pytest.raises(ValueError, match="2026-11-21"):
        RenewalParameters(TODAY, day("2026-11-21"))
    last = latest_day(TODAY)
    assert renewal_list(books, RenewalParameters(last, last)).running == 5
    with pytest.raises(ValueError, match="2031-12-01"):
        listed(books, "2026-12-01", "2031-12-01")


def test_two_months_of_the_sample_cost_what_is_then_billed(tmp_path: Path) -> None:
    made = factories.stocked(tmp_path, TODAY)
    fill_sample(made, resources_dir(), "Cabinet Lemaire")
    first = listed(made, "2026-11-23", "2027-01-22")
    monthly = dict.fromkeys(
        row.client.id
        for row in first.rows
        if row.renewal.now.interval is MONTHLY and row.renewal.now.plan == "pro"
    )
    acts: tuple[Change, ...] = (StopRenewal(), Modify(interval=YEARLY), Modify(plan="decouverte"))
    for client_id, act in zip(monthly, acts * 2, strict=False):
        factories.modify(made, client_id, act)
    expected = listed(made, "2026-11-23", "2027-01-22")
    assert len(expected.rows) > 150
    later = factories.on_day(made, "2027-01-22")
    catch_up(later)
    with later.database.read() as session:
        lines = session.execute(
            select(
                BilledLineRow.subscription_id,
                BilledLineRow.day,
                BilledLineRow.plan,
                BilledLineRow.add_on,
                BilledLineRow.net,
                BilledLineRow.payer,
            ).where(BilledLineRow.kind == LineKind.RENEWAL)
        ).all()
        ended = dict(
            session.execute(
                select(SubscriptionRow.id, SubscriptionRow.ended_on).where(
                    SubscriptionRow.ended_on.is_not(None)
                )
            ).all()
        )
    assert sorted(tuple(line) for line in lines) == sorted(
        (row.subscription_id, line.day, line.plan, line.add_on or "", line.net, line.payer)
        for row in expected.rows
        if row.renewal.then is not None
        for line in row.renewal.then.lines
    )
    assert len(ended) == 2
    assert ended == {
        row.subscription_id: row.renewal.day for row in expected.rows if row.renewal.then is None
    }
    made.database.close()
