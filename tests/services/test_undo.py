"""Undoing: the former state restored, the opposite lines written, once, while it can be."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Interval
from app.domain.change import (
    Change,
    ExpireNow,
    HandOver,
    Modify,
    Slot,
    StopRenewal,
    TakeOver,
    Withdraw,
    preview_change,
)
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refusal, Refused
from app.domain.quota import Reading
from app.domain.timeline import Subscribing
from app.models.tables import RedemptionRow
from app.services.check import check
from app.services.client_detail import client_bills, client_detail
from app.services.client_values import ClientFields
from app.services.clients import accept, archive, change_client, invite, lose, take_back
from app.services.journal import Books
from app.services.pending import clear_pending, set_pending
from app.services.renewals import catch_up
from app.services.subscriptions import confirm, for_change, record_client_subscription
from app.services.undo import UndoOutdated, last_undoable, preview_undo, undo
from app.services.usage import preview_reading, record_reading
from tests import factories
from tests.builders import day
from tests.factories import client, journal, noted, on_day, pays, stocked, subscription, tables

STANDING = (
    "clients",
    "client_tags",
    "pending_subscriptions",
    "redemptions",
    "subscriptions",
    "services",
    "discounts",
    "scheduled_changes",
    "periods",
    "quota_windows",
)
"""Where a client stands, whatever was billed and noted on the way."""


@pytest.fixture
def of(tmp_path: Path) -> Books:
    books = stocked(tmp_path, "2026-11-07")
    pays(books)
    return books


def change(of: Books, client_id: int, wanted: Change) -> int:
    """Confirm a change; return the number of its entry."""
    context = for_change(of, client_id)
    assert context.subscription is not None
    shown = preview_change(context.subscription, context.terms, wanted, context.today)
    confirm(of, client_id, wanted, shown)
    return journal(of)[-1].id


def undone(of: Books, client_id: int, reason: str = "") -> int:
    """Undo the client's last act; return what that billed."""
    last = last_undoable(of, client_id)
    assert last is not None
    shown = preview_undo(of, last, client_id)
    undo(of, last, client_id, shown, reason)
    assert check(of).complaints == ()
    assert {line.kind for line in shown.lines} <= {LineKind.REVERSAL}
    assert all(line.day == of.today() for line in shown.lines)
    return sum(line.net for line in shown.lines)


def standing(of: Books) -> dict[str, object]:
    found = tables(of)
    # The number that a row was given is not where a client stands.
    found["redemptions"] = [row[1:] for row in found["redemptions"]]
    return {name: found[name] for name in STANDING}


@pytest.mark.parametrize(
    "wanted",
    [
        Modify(plan="pro"),
        Modify(plan="entreprise", add_ons=frozenset({"relances"})),
        Modify(plan="decouverte", interval=Interval.YEARLY),
        Modify(add_ons=frozenset({"utilisateurs"}), promo="CABINET15"),
        Modify(add_ons=frozenset()),
        StopRenewal(),
        HandOver(),
        ExpireNow(),
    ],
)
def test_a_change_is_undone_whole(of: Books, wanted: Change) -> None:
    mine = client(of)
    factories.subscribe(of, mine, add_ons=["paiements"], code="MOINS5")
    here = on_day(of, "2026-11-22")
    catch_up(here)
    reading = Reading(day("2026-11-20"), 37)
    record_reading(here, mine, reading, preview_reading(here, mine, reading))
    before, was = standing(here), subscription(here, mine)
    change(here, mine, wanted)
    billed = sum(line.net for line in client_bills(here, mine)[0].lines if line.day == here.today())
    assert undone(here, mine) == -billed
    assert standing(here) == before
    assert subscription(here, mine) == was
    after = client_bills(here, mine)
    assert sum(line.net for b in after for line in b.lines if line.day == here.today()) == 0


def test_a_take_over_is_undone(of: Books) -> None:
    theirs = client(of)
    factories.subscribe(of, theirs, payer=Payer.CLIENT)
    before = standing(of)
    change(of, theirs, TakeOver())
    undone(of, theirs)
    assert standing(of) == before


def test_what_was_undone_can_be_done_again(of: Books) -> None:
    """The credit of the first upgrade was reversed: the line can be credited again."""
    mine = client(of)
    factories.subscribe(of, mine)
    here = on_day(of, "2026-11-22")
    for _ in range(2):
        change(here, mine, Modify(plan="pro"))
        undone(here, mine)
    change(here, mine, Modify(plan="pro"))
    assert check(here).complaints == ()
    assert subscription(here, mine).plan.code == "pro"
    later = on_day(of, "2027-01-07")
    catch_up(later)
    assert check(later).complaints == ()


def test_undoing_is_an_act_of_its_own(of: Books) -> None:
    mine = client(of)
    factories.subscribe(of, mine)
    here = on_day(of, "2026-11-22")
    number = change(here, mine, Modify(plan="pro"))
    later = on_day(of, "2026-11-23")
    undone(later, mine, "Erreur de client")
    entry = journal(later)[-1]
    assert (entry.act, entry.reason, entry.day) == ("undone", "Erreur de client", later.today())
    assert noted(later, mine) == {
        "undone": "subscription_modified",
        "undone_id": number,
        "on": "2026-11-22",
        "today": -(1345 - 545),
    }
    # 15 of 30 days: 26,90 € less 10,90 €.
    bill = client_bills(later, mine)[0]
    assert (bill.document, [line.net for line in bill.lines]) == (3, [545, -1345])


def test_a_use_that_was_entered_is_taken_back(of: Books) -> None:
    mine = client(of)
    factories.subscribe(of, mine)
    here = on_day(of, "2026-12-20")
    catch_up(here)
    for documents, corrects in ((40, False), (33, True)):
        reading = Reading(day("2026-12-01"), documents)
        shown = preview_reading(here, mine, reading, corrects=corrects)
        record_reading(here, mine, reading, shown, corrects=corrects)
    assert undone(here, mine) == 7 * 45
    reading = Reading(day("2026-12-05"), 41)
    assert [line.net for line in preview_reading(here, mine, reading).lines] == [45]


def test_the_use_of_another_kind_of_window_comes_back(of: Books) -> None:
    yearly = client(of)
    factories.subscribe(of, yearly, interval=Interval.YEARLY)
    here = on_day(of, "2026-12-22")
    reading = Reading(day("2026-12-20"), 37)
    catch_up(here)
    record_reading(here, yearly, reading, preview_reading(here, yearly, reading))
    before, was = standing(here), subscription(here, yearly)
    change(here, yearly, Modify("entreprise"))
    undone(here, yearly)
    assert (standing(here), subscription(here, yearly)) == (before, was)


def pending(of: Books, mine: int) -> None:
    set_pending(of, mine, PendingSubscription(True, "pro", Interval.MONTHLY, promo="MOINS5"))


ACTS: list[tuple[ClientStatus, Callable[[Books, int], object], Callable[[Books, int], object]]] = [
    (ClientStatus.DRAFT, lambda _b, _c: None, pending),
    (ClientStatus.DRAFT, pending, clear_pending),
    (ClientStatus.DRAFT, pending, lambda b, c: invite(b, (c,))),
    (ClientStatus.INVITED, pending, take_back),
    (ClientStatus.INVITED, pending, lambda b, c: accept(b, c, b.today())),
    (ClientStatus.INVITED, pending, lambda b, c: accept(b, c, day("2026-09-01"))),
    (ClientStatus.ACTIVE, lambda b, c: factories.subscribe(b, c, "pro"), archive),
    (ClientStatus.ACTIVE, lambda b, c: factories.subscribe(b, c, "pro"), lose),
    (
        ClientStatus.ACTIVE,
        lambda _b, _c: None,
        lambda b, c: change_client(b, c, ClientFields("Autre", tags=("x",))),
    ),
]


@pytest.mark.parametrize(("status", "prepare", "done"), ACTS)
def test_acts_on_a_client_are_undone(
    of: Books,
    status: ClientStatus,
    prepare: Callable[[Books, int], object],
    done: Callable[[Books, int], object],
) -> None:
    mine = client(of, status=status)
    prepare(of, mine)
    before = standing(of)
    done(of, mine)
    assert standing(of) != before
    undone(of, mine)
    after = standing(of)
    began = after["subscriptions"] != before["subscriptions"]
    if began:
        # What was begun has lines that were reversed: it stays, ended on the day of the undoing.
        ended = subscription(of, mine)
        assert (ended.ended_on, ended.renews) == (of.today(), False)
        detail = client_detail(of, mine)
        assert detail is not None
        assert (detail.running, detail.status) == (None, status)
        for name in ("subscriptions", "services", "discounts", "scheduled_changes"):
            del before[name], after[name]
        # The windows that closed meanwhile were of what never ran.
    assert after == before


def test_an_accepted_client_can_be_accepted_again(of: Books) -> None:
    mine = client(of, status=ClientStatus.INVITED)
    pending(of, mine)
    accept(of, mine, day("2026-09-01"))
    undone(of, mine)
    accept(of, mine, of.today())
    assert check(of).complaints == ()
    later = on_day(of, "2027-02-01")
    catch_up(later)
    assert check(later).complaints == ()


def test_an_archive_whose_period_ran_out_is_resumed_and_that_undone(of: Books) -> None:
    mine = client(of)
    factories.subscribe(of, mine, "pro")
    archive(of, mine)
    invited = on_day(of, "2026-11-20")
    invite(invited, (mine,))
    here = on_day(of, "2026-12-20")
    catch_up(here)
    before = standing(here)
    accept(here, mine, day("2026-11-30"))
    assert check(here).complaints == ()
    assert undone(here, mine) == -2690
    assert standing(here) == before
    accept(here, mine, day("2026-11-30"))
    assert check(here).complaints == ()


def refusal(of: Books, number: int, client_id: int) -> tuple[Refusal, dict[str, object]]:
    before = tables(of)
    with pytest.raises(Refused) as raised:
        preview_undo(of, number, client_id)
    assert tables(of) == before
    return raised.value.reason, dict(raised.value.facts)


def test_it_is_too_late_after_any_later_act_or_renewal(of: Books) -> None:
    mine, other = factories.clients(of, 2)
    factories.subscribe(of, mine)
    factories.subscribe(of, other, interval=Interval.YEARLY)
    first = change(of, mine, StopRenewal())
    second = change(of, mine, Modify(plan="pro"))
    facts = {"act": "renewal_stopped", "later": "subscription_modified", "day": of.today()}
    assert refusal(of, first, mine) == (Refusal.UNDO_BUILT_ON, facts)
    stopped = change(of, other, StopRenewal())
    assert last_undoable(of, other) == stopped
    later = on_day(of, "2026-12-07")
    catch_up(later)
    assert refusal(later, second, mine)[1]["later"] == "advanced"
    # A window that closed without overage is no entry of the client's history, yet time has passed.
    assert refusal(later, stopped, other)[1]["later"] == "advanced"
    assert (last_undoable(later, mine), last_undoable(later, other)) == (None, None)


def test_what_left_nothing_to_restore_cannot_be_undone(of: Books) -> None:
    mine = client(of)
    assert last_undoable(of, mine) is None
    factories.subscribe(of, mine)
    number = journal(of)[-1].id
    assert refusal(of, number, mine) == (Refusal.NOT_UNDOABLE, {"act": "accepted"})


def test_it_is_undone_once(of: Books) -> None:
    mine = client(of)
    factories.subscribe(of, mine)
    number = change(of, mine, StopRenewal())
    shown = preview_undo(of, number, mine)
    undo(of, number, mine, shown)
    facts = {"act": "renewal_stopped", "day": of.today()}
    assert refusal(of, number, mine) == (Refusal.UNDONE_ALREADY, facts)
    assert last_undoable(of, mine) is None


def test_what_was_confirmed_is_what_is_written(of: Books) -> None:
    mine = client(of)
    factories.subscribe(of, mine)
    number = change(of, mine, Modify(plan="pro"))
    shown = preview_undo(of, number, mine)
    other = replace(shown, lines=shown.lines[:1])
    before = tables(of)
    with pytest.raises(UndoOutdated) as raised:
        undo(of, number, mine, other)
    assert raised.value.fresh == shown
    assert tables(of) == before


def withdrawn_code(of: Books, client_id: int, code: str) -> int:
    """Schedule a code and withdraw it; return the number of the withdrawal."""
    change(of, client_id, Modify(promo=code))
    return change(of, client_id, Withdraw(Slot.PROMO))


def test_a_withdrawn_code_comes_back_although_its_number_is_another_clients(of: Books) -> None:
    mine, other = factories.clients(of, 2)
    for each in (mine, other):
        factories.subscribe(of, each, "pro")
    withdrawn_code(of, mine, "CABINET15")
    change(of, other, Modify(promo="MOINS5"))
    undone(of, mine)
    assert subscription(of, mine).scheduled.promo is not None


def test_a_code_that_others_have_used_up_does_not_come_back(of: Books) -> None:
    mine, other = factories.clients(of, 2)
    factories.subscribe(of, mine, "pro")
    number = withdrawn_code(of, mine, "MOINS5")
    with of.database.write() as session:
        session.add_all(
            RedemptionRow(promo="MOINS5", client_id=other, day=of.today()) for _ in range(50)
        )
    assert refusal(of, number, mine) == (
        Refusal.PROMO_USED_UP,
        {"promo": "MOINS5", "times": 50},
    )


@pytest.mark.parametrize(
    ("wanted", "slot", "code"),
    [
        (Modify(plan="decouverte"), Slot.PLAN, "decouverte"),
        (Modify(promo="CABINET15"), Slot.PROMO, "CABINET15"),
    ],
)
def test_what_the_catalogue_no_longer_has_does_not_come_back(
    of: Books, wanted: Change, slot: Slot, code: str
) -> None:
    mine = client(of)
    factories.subscribe(of, mine, "pro")
    change(of, mine, wanted)
    number = change(of, mine, Withdraw(slot))
    whole = factories.sample_catalogue()
    factories.fill_catalogue(
        of,
        replace(
            whole,
            plans=tuple(plan for plan in whole.plans if plan.code != code),
            promo_codes=tuple(promo for promo in whole.promo_codes if promo.code != code),
        ),
    )
    facts = {"act": "change_withdrawn", "code": code}
    assert refusal(of, number, mine) == (Refusal.UNDO_CODE_GONE, facts)
    factories.fill_catalogue(of, whole)
    undone(of, mine)


def test_an_end_is_not_undone_once_a_renewal_would_have_been_due(of: Books) -> None:
    mine = client(of)
    factories.subscribe(of, mine, on="2026-11-01")
    number = change(of, mine, ExpireNow())
    later = on_day(of, "2026-12-01")
    facts = {"act": "expired", "day": day("2026-12-01")}
    assert refusal(later, number, mine) == (Refusal.UNDO_WOULD_RENEW, facts)
    undone(on_day(of, "2026-11-30"), mine)


def test_what_was_undone_never_ran_and_hinders_nothing(of: Books) -> None:
    mine = client(of)
    wanted = Subscribing(
        reference="", client_country="", plan="pro", interval=Interval.MONTHLY, payer=Payer.CLIENT
    )
    record_client_subscription(of, mine, wanted, of.today())
    later = on_day(of, "2026-11-12")
    undone(later, mine)
    record_client_subscription(later, mine, wanted, day("2026-11-09"))
    assert check(later).complaints == ()
