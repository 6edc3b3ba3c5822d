"""One client in full: what is pending, what runs, what is planned, and what was billed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Modify, StopRenewal
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.scheduled import ScheduledChange, Slot
from app.domain.vat import vat_totals
from app.services.client_detail import PlannedChange, client_bills, client_detail
from app.services.client_values import ClientFields
from app.services.clients import create_client, invite
from app.services.journal import Books
from app.services.pending import set_pending
from app.services.renewals import catch_up
from app.services.settings import FirmCard, Preferences, change_firm, change_preferences
from tests.builders import amounts
from tests.factories import (
    client,
    modify,
    on_day,
    sample_catalogue,
    statements,
    stocked,
    subscribe,
    subscription,
    take_over,
)

TODAY = date(2026, 11, 22)


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path)


def test_a_client_that_is_gone_has_no_detail(of: Books) -> None:
    assert client_detail(of, 999) is None


def test_a_draft_in_full(of: Books) -> None:
    fields = ClientFields("Roy", reference="D7", tags=("btp", "vip"))
    client_id, _ = create_client(of, fields)
    detail = client_detail(of, client_id)
    assert detail is not None
    assert (detail.id, detail.status, detail.since) == (client_id, ClientStatus.DRAFT, TODAY)
    assert (detail.fields, detail.invited_on, detail.today) == (fields, None, TODAY)
    assert (detail.pending, detail.pending_by_hand, detail.running) == (None, False, None)
    assert detail.catalogue == sample_catalogue()
    assert client_bills(of, client_id) == ()


def test_it_says_whether_somebody_set_what_is_pending(of: Books) -> None:
    by_hand, default = (client(of, status=ClientStatus.DRAFT) for _ in range(2))
    set_pending(of, by_hand, PendingSubscription(plan="pro"))
    change_preferences(of, Preferences(firm_pays=True, plan="essentiel"))
    invite(of, (by_hand, default))
    first, second = client_detail(of, by_hand), client_detail(of, default)
    assert first is not None
    assert second is not None
    assert (first.pending, first.pending_by_hand) == (PendingSubscription(plan="pro"), True)
    assert second.pending == PendingSubscription(firm_pays=True, plan="essentiel")
    assert (second.pending_by_hand, second.invited_on) == (False, TODAY)


def test_what_runs_with_its_renewal_and_what_is_planned(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro", add_ons=["relances"])
    modify(replace(of, author="Marc"), client_id, Modify("essentiel"))
    modify(of, client_id, Modify(add_ons=frozenset()))
    detail = client_detail(of, client_id)
    assert detail is not None
    assert detail.running is not None
    assert detail.running.subscription == subscription(of, client_id)
    assert amounts(detail.running.at_renewal) == [("essentiel", 1090)]
    on = date(2026, 12, 22)
    assert detail.running.planned == (
        PlannedChange(ScheduledChange(Slot.PLAN, "essentiel", on, effective=True), TODAY, "Marc"),
        PlannedChange(
            ScheduledChange(Slot.ADD_ON_END, "relances", on, effective=True),
            TODAY,
            "Claire Fontaine",
        ),
    )


def test_what_will_not_renew_bills_nothing_at_renewal(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro")
    modify(of, client_id, StopRenewal())
    detail = client_detail(of, client_id)
    assert detail is not None
    assert detail.running is not None
    assert detail.running.at_renewal == ()
    catch_up(on_day(of, "2026-12-22"))
    ended = client_detail(of, client_id)
    assert ended is not None
    assert ended.running is None


def test_bills_come_by_document_the_latest_first(of: Books) -> None:
    client_id = client(of)
    take_over(of, client_id, "pro", started_on="2026-10-25")
    catch_up(on_day(of, "2026-11-25"))
    later = on_day(of, "2026-11-30")
    modify(later, client_id, Modify("entreprise", add_ons=frozenset({"relances"})))
    upgraded, renewed = client_bills(of, client_id)
    assert (renewed.day, renewed.document, renewed.payer) == (
        date(2026, 11, 25), 1, Payer.FIRM,
    )  # fmt: skip
    assert amounts(renewed.lines) == [("pro", 2690)]
    assert (renewed.net, renewed.vat) == (2690, 538)
    assert (upgraded.day, upgraded.document) == (date(2026, 11, 30), 2)
    # 25 of 30 days.
    assert amounts(upgraded.lines) == [("pro", -2242), ("entreprise", 6583), ("relances", 663)]
    credit = upgraded.lines[0]
    assert credit.credited == renewed.lines[0]
    assert upgraded.net == 5004


def test_a_credited_opening_balance_is_named_but_no_bill(of: Books) -> None:
    client_id = client(of)
    take_over(of, client_id, "pro", started_on="2026-10-25", price=2000)
    modify(of, client_id, Modify("entreprise"))
    (bill,) = client_bills(of, client_id)
    credit = bill.lines[0]
    assert credit.credited is not None
    assert (credit.credited.price, credit.credited.price_from) == (2000, None)


def test_what_the_client_pays_comes_by_day_without_a_document(of: Books) -> None:
    client_id = client(of, country="BE")
    subscribe(of, client_id, "pro", payer=Payer.CLIENT, add_ons=["relances"])
    catch_up(on_day(of, "2026-12-22"))
    latest, first = client_bills(of, client_id)
    assert (latest.day, first.day) == (date(2026, 12, 22), TODAY)
    assert (latest.document, latest.payer) == (None, Payer.CLIENT)
    # 21 % of 34,85 €.
    assert (latest.net, latest.vat) == (3485, 732)


def test_a_day_of_both_payers_makes_two_bills(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro", payer=Payer.CLIENT)
    modify(of, client_id, Modify("entreprise"))
    by_firm, by_client = client_bills(of, client_id)
    assert (by_firm.payer, by_firm.document) == (Payer.FIRM, 1)
    assert (by_client.payer, by_client.document) == (Payer.CLIENT, None)


def test_the_vat_of_a_document_is_shared_between_its_clients(of: Books) -> None:
    """0,20 × 1,13 € each would make 0,23 € three times; the document has 0,68 €."""
    change_firm(of, FirmCard(documents_by_month=True))
    ids = [client(of, f"Client {place}") for place in range(3)]
    for each in ids:
        subscribe(of, each, "essentiel", code="BIENVENUE", on="2026-11-02")
    bills = [client_bills(of, each)[0] for each in ids]
    lines = [(line.net, line.vat_rate) for bill in bills for line in bill.lines]
    assert sum(bill.vat for bill in bills) == vat_totals(lines).vat
    assert {bill.document for bill in bills} == {1}
    assert [len(bill.lines) for bill in bills] == [1, 1, 1]


def test_a_month_of_a_client_is_one_bill_of_its_latest_day(of: Books) -> None:
    change_firm(of, FirmCard(documents_by_month=True))
    client_id = client(of)
    subscribe(of, client_id, "pro", on="2026-11-02")
    modify(of, client_id, Modify("entreprise"))
    (bill,) = client_bills(of, client_id)
    assert (bill.day, len(bill.lines)) == (TODAY, 3)


def test_it_takes_as_many_queries_after_years_as_after_a_day(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro", Interval.MONTHLY, add_ons=["relances"])

    def count() -> int:
        with statements(of) as sent:
            client_detail(of, client_id)
            client_bills(of, client_id)
        return len(sent)

    before = count()
    for each in range(20):
        subscribe(of, client(of, f"Client {each}"), "pro")
    catch_up(on_day(of, "2029-11-22"))
    assert count() == before
