"""What the client itself, or another partner, subscribes: recorded, with the client as payer."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Interval
from app.domain.change import HandOver
from app.domain.clients import ClientStatus
from app.domain.errors import Refusal, Refused
from app.domain.timeline import Subscribing
from app.services.check import check
from app.services.client_detail import client_bills, client_detail
from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.subscriptions import record_client_subscription
from tests import factories
from tests.builders import day
from tests.factories import client, journal, modify, noted, on_day, stocked, tables

WANTED = Subscribing(
    reference="", client_country="", plan="essentiel", interval=Interval.MONTHLY, payer=Payer.FIRM
)


@pytest.fixture
def handed_over(tmp_path: Path) -> tuple[Books, int]:
    """A client whose cycle ran out on 22 December after a hand over; today is 10 February."""
    of = stocked(tmp_path)
    mine = client(of)
    factories.subscribe(of, mine, "pro")
    modify(of, mine, HandOver())
    later = on_day(of, "2027-02-10")
    catch_up(later)
    return later, mine


@pytest.mark.parametrize("by_partner", [True, False])
def test_it_runs_from_its_day_and_bills_the_client(
    handed_over: tuple[Books, int], by_partner: bool
) -> None:
    of, mine = handed_over
    record_client_subscription(of, mine, WANTED, day("2026-12-22"), by_partner=by_partner)
    detail = client_detail(of, mine)
    assert detail is not None
    assert detail.running is not None
    running = detail.running.subscription
    assert (running.payer, running.started_on) == (Payer.CLIENT, day("2026-12-22"))
    assert running.reference == "D10001"
    billed = [(line.day, line.kind, line.net) for b in client_bills(of, mine) for line in b.lines]
    assert billed[:2] == [
        (day("2027-01-22"), LineKind.RENEWAL, 1090),
        (day("2026-12-22"), LineKind.START, 1090),
    ]
    assert journal(of)[-1].act == "client_subscribed"
    facts = noted(of, mine)
    assert (facts["by_partner"], facts["since"]) == (by_partner, "2026-12-22")
    assert check(of).complaints == ()


@pytest.mark.parametrize(
    ("on", "reason"),
    [
        ("2026-12-21", Refusal.BEGINS_BEFORE_END),
        ("2027-02-11", Refusal.BEGINS_IN_FUTURE),
    ],
)
def test_a_day_that_cannot_be_is_refused(
    handed_over: tuple[Books, int], on: str, reason: Refusal
) -> None:
    of, mine = handed_over
    before = tables(of)
    with pytest.raises(Refused) as raised:
        record_client_subscription(of, mine, WANTED, date.fromisoformat(on))
    assert raised.value.reason is reason
    assert tables(of) == before


def test_only_an_active_client_without_a_subscription_has_one_recorded(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    draft = client(of, status=ClientStatus.DRAFT)
    running, free = factories.clients(of, 2)
    factories.subscribe(of, running)
    for client_id, reason in (
        (draft, Refusal.STATUS_FORBIDS),
        (running, Refusal.ALREADY_SUBSCRIBED),
    ):
        with pytest.raises(Refused) as raised:
            record_client_subscription(of, client_id, WANTED, of.today())
        assert raised.value.reason is reason
    record_client_subscription(of, free, WANTED, of.today())
