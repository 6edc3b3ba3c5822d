"""The lists of clients: who is in which tab, in which order, what a row shows, what is summed."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import FixedAmount, Percent
from app.domain.change import Modify, StopRenewal
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.scheduled import Slot
from app.models.tables import ClientTagRow
from app.services.client_lists import (
    ClientInList,
    Column,
    DiscountInList,
    ScheduledSlot,
    Sort,
    Tab,
    TabCounts,
)
from app.services.client_rows import rows
from app.services.clients import archive, invite
from app.services.journal import Books
from app.services.pending import set_pending
from app.services.portfolio import (
    MonthlySum,
    client_by_reference,
    ordered_ids,
    standing_of,
    summed,
    tab_counts,
)
from app.services.renewals import catch_up
from tests.factories import client, modify, on_day, statements, stocked, subscribe

DRAFT, INVITED, ACTIVE, ARCHIVED, LOST = ClientStatus
MONTHLY, YEARLY = Interval


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path)


def row(of: Books, client_id: int) -> ClientInList:
    return rows(of, [client_id])[client_id]


def names(of: Books, tab: Tab, *sorts: Sort) -> list[str]:
    ids = ordered_ids(of, tab, sorts)
    found = rows(of, ids)
    return [found[client_id].name for client_id in ids]


def test_active_has_a_tab_and_the_others_have_one(of: Books) -> None:
    assert tab_counts(of) == TabCounts(0, 0)
    ids = {status: client(of, status.value, status=status) for status in ClientStatus}
    client(of, "deux")
    assert tab_counts(of) == TabCounts(2, 4)
    assert list(ordered_ids(of, Tab.ACTIVE)) == [ids[ACTIVE], max(ids.values()) + 1]
    assert names(of, Tab.INACTIVE) == ["archived", "draft", "invited", "lost"]


def test_names_are_sorted_without_accents_or_case(of: Books) -> None:
    for name in ("Zoé", "étoile", "Etna", "ÉCLAIR", "abeille", "Œuvre", "Opale"):
        client(of, name)
    assert names(of, Tab.ACTIVE) == [
        "abeille", "ÉCLAIR", "Etna", "étoile", "Œuvre", "Opale", "Zoé",
    ]  # fmt: skip


def test_clients_of_one_name_keep_their_order(of: Books) -> None:
    ids = [client(of, "Martin") for _ in range(3)]
    assert list(ordered_ids(of, Tab.ACTIVE)) == ids
    assert list(ordered_ids(of, Tab.ACTIVE, [Sort(Column.CLIENT, descending=True)])) == ids


def test_a_row_shows_what_is_running(of: Books) -> None:
    client_id = client(
        of, reference="D7", manager="Anne", city="Lille", country="BE", email="a@example.org"
    )
    with of.database.write() as session:
        session.add_all(ClientTagRow(client_id=client_id, tag=tag) for tag in ("vip", "btp"))
    subscribe(of, client_id, "pro", add_ons=["relances"], code="BIENVENUE")
    modify(of, client_id, Modify("essentiel", YEARLY, promo="CABINET15"))
    assert row(of, client_id) == ClientInList(
        id=client_id,
        name="Boulangerie Martin",
        reference="D7",
        status=ACTIVE,
        since=date(2026, 11, 22),
        manager="Anne",
        city="Lille",
        country="BE",
        email="a@example.org",
        tags=("btp", "vip"),
        plan="pro",
        interval=Interval.MONTHLY,
        payer=Payer.FIRM,
        price=2690 - 538 + 795,
        monthly_price=2947,
        quota=120,
        used=None,
        renewal=date(2026, 12, 22),
        renews=True,
        discount=DiscountInList("BIENVENUE", Percent(2000), 2, 3),
        scheduled=(
            ScheduledSlot(Slot.PROMO, "CABINET15"),
            ScheduledSlot(Slot.PLAN, "essentiel"),
            ScheduledSlot(Slot.INTERVAL, "yearly"),
        ),
        pending_plan=None,
        pending_interval=None,
        pending_payer=None,
    )


def test_a_row_shows_what_is_pending(of: Books) -> None:
    client_id, alone, without = (client(of, status=DRAFT) for _ in range(3))
    set_pending(of, client_id, PendingSubscription(plan="pro", interval=YEARLY))
    set_pending(of, alone, PendingSubscription(firm_pays=True))
    found = row(of, client_id)
    assert (found.plan, found.interval, found.payer, found.price) == (None, None, None, None)
    assert (found.monthly_price, found.quota, found.renewal, found.renews) == (
        None, None, None, False,
    )  # fmt: skip
    assert (found.pending_plan, found.pending_interval, found.pending_payer) == (
        "pro", YEARLY, Payer.CLIENT,
    )  # fmt: skip
    found = row(of, alone)
    assert (found.pending_plan, found.pending_interval, found.pending_payer) == (
        None, None, Payer.FIRM,
    )  # fmt: skip
    assert row(of, without).pending_payer is None
    assert (found.discount, found.scheduled, found.tags) == (None, (), ())


def test_an_ended_subscription_is_not_shown(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro", code="MOINS5")
    modify(of, client_id, StopRenewal())
    assert row(of, client_id).renews is False
    assert row(of, client_id).discount == DiscountInList("MOINS5", FixedAmount(500), 5, 6)
    catch_up(on_day(of, "2026-12-22"))
    found = row(of, client_id)
    assert (found.plan, found.price, found.discount, found.renewal) == (None, None, None, None)


def test_a_discount_for_ever_has_no_periods_left_to_count(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro", code="CABINET15")
    assert row(of, client_id).discount == DiscountInList("CABINET15", Percent(1500), None, None)


def test_quotas_are_those_of_the_window(of: Books) -> None:
    monthly, yearly, by_year = (client(of) for _ in range(3))
    subscribe(of, monthly, "entreprise")
    subscribe(of, yearly, "pro", YEARLY)
    subscribe(of, by_year, "entreprise", YEARLY)
    assert [row(of, i).quota for i in (monthly, yearly, by_year)] == [500, 120, 6000]


def test_a_client_that_is_gone_has_no_row(of: Books) -> None:
    client_id = client(of)
    assert rows(of, [client_id, 999]).keys() == {client_id}
    assert rows(of, []) == {}


# ------------------------------------------------------------------------- sorting


@pytest.fixture
def varied(of: Books) -> Books:
    """Four active clients, named in the order of what they are sorted by, and one without."""
    first = client(of, "1", reference="A", manager="Anne", city="Arles", country="BE", email="a@x")
    second = client(of, "2", reference="B", manager="Béa", city="Brest", country="FR", email="b@x")
    client(of, "3", reference="", manager="", city="", country="LU", email="")
    subscribe(of, first, "essentiel", YEARLY, payer=Payer.CLIENT, on="2026-11-20", code="CABINET15")
    subscribe(of, second, "entreprise", payer=Payer.FIRM, on="2026-11-21", code="MOINS5")
    modify(of, second, Modify("essentiel"))
    return of


@pytest.mark.parametrize(
    ("column", "ascending"),
    [
        (Column.CLIENT, "123"),
        (Column.REFERENCE, "123"),
        (Column.PLAN, "123"),
        (Column.INTERVAL, "213"),
        (Column.PAYER, "123"),
        (Column.PRICE, "213"),
        (Column.MONTHLY_PRICE, "123"),
        (Column.DISCOUNT, "123"),
        (Column.QUOTA, "123"),
        (Column.RENEWAL, "213"),
        (Column.SCHEDULED, "213"),
        (Column.MANAGER, "123"),
        (Column.CITY, "123"),
        (Column.COUNTRY, "123"),
        (Column.STATUS, "123"),
        (Column.SINCE, "123"),
        (Column.PENDING_PLAN, "123"),
        (Column.PENDING_INTERVAL, "123"),
        (Column.PENDING_PAYER, "123"),
        (Column.EMAIL, "123"),
    ],
)
def test_every_column_sorts_and_what_is_empty_comes_last(
    varied: Books, column: Column, ascending: str
) -> None:
    assert "".join(names(varied, Tab.ACTIVE, Sort(column))) == ascending
    descending = "".join(names(varied, Tab.ACTIVE, Sort(column, descending=True)))
    if column in {Column.CLIENT, Column.COUNTRY}:
        assert descending == "321"
    elif column is Column.SCHEDULED:
        assert descending == "213"
    elif column.value.startswith("pending") or column in {Column.STATUS, Column.SINCE}:
        assert descending == "123"
    else:
        assert descending == ascending[1::-1] + "3"


def test_further_columns_decide_between_equals(varied: Books) -> None:
    client(varied, "4", reference="B2", country="BE")
    by_country = names(
        varied, Tab.ACTIVE, Sort(Column.COUNTRY), Sort(Column.REFERENCE, descending=True)
    )
    assert "".join(by_country) == "4123"


def inactive(of: Books, name: str, pending: PendingSubscription | None) -> int:
    client_id = client(of, name, status=DRAFT)
    if pending is not None:
        set_pending(of, client_id, pending)
    return client_id


def test_what_is_pending_sorts_by_its_own_columns(of: Books) -> None:
    inactive(of, "1", PendingSubscription(plan="entreprise"))
    inactive(of, "2", PendingSubscription(firm_pays=True, plan="essentiel", interval=YEARLY))
    inactive(of, "3", PendingSubscription(firm_pays=True, interval=YEARLY))
    inactive(of, "4", None)
    assert names(of, Tab.INACTIVE, Sort(Column.PENDING_PLAN)) == ["2", "1", "3", "4"]
    assert names(of, Tab.INACTIVE, Sort(Column.PENDING_INTERVAL)) == ["1", "2", "3", "4"]
    descending = Sort(Column.PENDING_PAYER, descending=True)
    assert names(of, Tab.INACTIVE, descending) == ["2", "3", "1", "4"]


def test_what_is_pending_does_not_sort_as_if_it_ran(of: Books) -> None:
    """Their cells are empty: they come last, whatever is pending."""
    inactive(of, "1", PendingSubscription(plan="decouverte"))
    running = client(of, "2")
    subscribe(of, running, "entreprise")
    archive(of, running)
    for column in (Column.PLAN, Column.QUOTA, Column.INTERVAL):
        for descending in (False, True):
            assert names(of, Tab.INACTIVE, Sort(column, descending)) == ["2", "1"]


def test_what_still_runs_does_not_sort_as_pending(of: Books) -> None:
    running = client(of, "1")
    subscribe(of, running, "decouverte")
    archive(of, running)
    invite(of, (running,))
    set_pending(of, running, PendingSubscription(plan="entreprise"))
    inactive(of, "2", PendingSubscription(plan="pro"))
    assert names(of, Tab.INACTIVE, Sort(Column.PENDING_PLAN)) == ["2", "1"]
    assert names(of, Tab.INACTIVE, Sort(Column.PLAN)) == ["1", "2"]


# ------------------------------------------------------------------------- sums and queries


def test_what_is_selected_adds_up_by_plan_and_interval(of: Books) -> None:
    yearly, monthly, ended, without = (client(of) for _ in range(4))
    subscribe(of, yearly, "essentiel", YEARLY)
    subscribe(of, monthly, "pro")
    subscribe(of, ended, "pro", on="2026-10-22")
    modify(of, ended, StopRenewal())
    catch_up(on_day(of, "2026-12-21"))
    by_the_year = MonthlySum("essentiel", YEARLY, 1, 908)
    everyone = [yearly, monthly, ended, without]
    assert summed(of, everyone) == (by_the_year, MonthlySum("pro", MONTHLY, 2, 2690 + 2690))
    catch_up(on_day(of, "2026-12-22"))
    assert summed(of, everyone) == (by_the_year, MonthlySum("pro", MONTHLY, 1, 2690))
    assert summed(of, [without]) == ()
    assert summed(of, []) == ()


def test_what_runs_for_a_client_is_known_line_by_line(of: Books) -> None:
    with_service, without = client(of), client(of)
    subscribe(of, with_service, "pro", add_ons=["relances"], code="CABINET15")
    found = standing_of(of, with_service)
    assert found is not None
    assert [line.full_net for line in found.lines] == [2286, 676]
    assert found.price == 2962
    assert standing_of(of, without) is None


def test_a_page_takes_as_many_queries_as_a_row(of: Books) -> None:
    ids = [client(of, f"Client {place}") for place in range(30)]
    for each in ids:
        subscribe(of, each, "pro", code="CABINET15")

    def count(page: Sequence[int]) -> int:
        with statements(of) as sent:
            assert len(rows(of, page)) == len(page)
        return len(sent)

    assert count(ids[:1]) == count(ids)
    with statements(of) as sent:
        ordered_ids(of, Tab.ACTIVE, [Sort(Column.PLAN)])
    assert len([s for s in sent if s.startswith("SELECT")]) == 1


def test_a_client_is_found_by_its_reference_and_never_by_an_empty_one(of: Books) -> None:
    known = client(of, "Roy", reference="D7")
    client(of, "sans", reference="")
    assert client_by_reference(of, "D7") == known
    assert client_by_reference(of, "D8") is None
    assert client_by_reference(of, "") is None
