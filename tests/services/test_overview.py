"""The figures of the overview: by hand on a small portfolio, and equal to what they lead to."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Modify, StopRenewal
from app.domain.clients import ClientStatus
from app.models.tables import SubscriptionRow
from app.services.client_filter import Attention, ClientFilter, QuotaState
from app.services.client_lists import Tab
from app.services.journal import Books
from app.services.overview import Due, Share, ToDo, overview
from app.services.portfolio import ordered_ids
from app.services.renewals import catch_up
from app.services.reports.billing import BillingParameters, billing_report
from app.services.reports.forecast import ForecastParameters, forecast_of
from app.services.sample import fill_sample
from app.services.settings import add_card
from app.views.resources import resources_dir
from tests import factories
from tests.factories import client, on_day, stocked, subscribe

FIRM, CLIENT = Payer.FIRM, Payer.CLIENT
MONTHLY, YEARLY = Interval


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path)


def test_an_empty_file_has_twenty_four_empty_months(of: Books) -> None:
    found = overview(of)
    assert found.clients == 0
    assert (found.starts[0], found.starts[11], found.starts[-1]) == (
        date(2025, 12, 1), date(2026, 11, 1), date(2027, 11, 1),
    )  # fmt: skip
    assert set(found.costs().values()) == {(0, 0)}
    assert (found.this_month, found.last_year, found.next_year, found.monthly) == ((0, 0), 0, 0, 0)
    assert (found.shares, found.to_do, found.lacks_payment_method) == ((), (), False)


def test_figures_are_those_that_were_and_will_be_billed(of: Books) -> None:
    # Essentiel 10,90 a month from 7 November; Pro 26,90 from 22 November, paid by the client.
    subscribe(of, client(of), "essentiel", on="2026-11-07")
    subscribe(of, client(of), "pro", payer=CLIENT)
    found = overview(of)
    assert found.this_month == (1090, 0)
    assert found.last_year == 1090
    assert found.next_year == 12 * 1090
    assert found.monthly == 1090
    assert found.paid_for == 1
    assert found.costs(CLIENT)[date(2026, 11, 1)] == (2690, 0)
    assert found.costs()[date(2026, 12, 1)] == (0, 1090 + 2690)
    assert found.costs(plan="pro")[date(2026, 12, 1)] == (0, 2690)
    assert found.shares == (
        Share("essentiel", MONTHLY, FIRM, 1, 1090),
        Share("pro", MONTHLY, CLIENT, 1, 2690),
    )
    assert found.due == (
        Due(30, date(2026, 12, 22), 1, 1090, {"essentiel": 1090}),
        Due(60, date(2027, 1, 21), 2, 2180, {"essentiel": 2180}),
        Due(90, date(2027, 2, 20), 3, 3270, {"essentiel": 3270}),
    )
    assert found.lacks_payment_method
    add_card(of, label="Visa", last_four="4242")
    assert not overview(of).lacks_payment_method


def test_a_renewal_of_several_services_counts_once(of: Books) -> None:
    subscribe(of, client(of), "pro", add_ons=["relances"], on="2026-11-07")
    due = Due(30, date(2026, 12, 22), 1, 2690 + 795, {"pro": 2690 + 795})
    assert overview(of).due[0] == due


def test_on_the_last_day_of_a_month_nothing_of_it_is_to_come(of: Books) -> None:
    subscribe(of, client(of), "essentiel", on="2026-11-07")
    later = on_day(of, "2026-11-30")
    catch_up(later)
    found = overview(later)
    assert (len(found.starts), found.this_month) == (24, (1090, 0))


def test_a_subscription_of_a_client_that_left_is_no_part_of_the_make_up(of: Books) -> None:
    gone = client(of, status=ClientStatus.ARCHIVED)
    subscribe(of, gone, "pro")
    assert overview(of).shares == ()


def test_what_is_to_be_done_is_counted_where_it_is_listed(of: Books) -> None:
    over, stopped = client(of), client(of)
    for each in (over, stopped):
        subscribe(of, each, "essentiel")
    factories.modify(of, stopped, StopRenewal())
    with of.database.write() as session:
        session.execute(
            update(SubscriptionRow).where(SubscriptionRow.client_id == over).values(used=31)
        )
    client(of, email="wrong", status=ClientStatus.DRAFT)
    client(of, status=ClientStatus.INVITED, invited_on=date(2026, 10, 1))
    assert overview(of).to_do == (
        ToDo(Tab.ACTIVE, ClientFilter(quotas=frozenset({QuotaState.OVER})), 1),
        ToDo(Tab.ACTIVE, ClientFilter(attention=Attention.RENEWAL_STOPPED), 1),
        ToDo(Tab.INACTIVE, ClientFilter(attention=Attention.WRONG_EMAIL), 1),
        ToDo(Tab.INACTIVE, ClientFilter(attention=Attention.INVITED_LONG_AGO), 1),
    )


def test_every_figure_of_the_sample_is_that_of_what_it_leads_to(tmp_path: Path) -> None:
    start = factories.books(tmp_path)
    fill_sample(start, resources_dir(), "Cabinet Lemaire")
    of = on_day(start, "2027-01-21")
    catch_up(of)
    found = overview(of)
    forecast = forecast_of(of, ForecastParameters(12))
    for payer in (None, FIRM, CLIENT):
        costs = found.costs(payer)
        expected = [forecast.month(place, payer).net for place in range(len(forecast.months))]
        assert [cost for _, cost in list(costs.values())[11:]] == expected
    december = BillingParameters(start=date(2026, 12, 1), end=date(2026, 12, 31), payer=FIRM)
    billed, _ = found.costs(FIRM)[date(2026, 12, 1)]
    assert billed == billing_report(of, december).totals.net > 0
    listed = ordered_ids(of, Tab.ACTIVE, (), ClientFilter(payers=frozenset({FIRM})))
    assert found.paid_for == len(listed)
    assert len(found.to_do) >= 3
    for each in found.to_do:
        assert each.clients == len(ordered_ids(of, each.tab, (), each.wanted))
    for share in found.shares:
        wanted = ClientFilter(
            plans=frozenset({share.plan}),
            intervals=frozenset({share.interval}),
            payers=frozenset({share.payer}),
        )
        assert share.clients == len(ordered_ids(of, Tab.ACTIVE, (), wanted))


def test_a_scheduled_change_is_expected_from_its_renewal_on(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro", on="2026-11-07")
    factories.modify(of, client_id, Modify("essentiel"))
    costs = overview(of).costs(FIRM)
    assert costs[date(2026, 12, 1)] == (0, 1090)
    assert overview(of).costs(FIRM, "essentiel")[date(2026, 12, 1)] == (0, 1090)
