"""One change for many subscriptions: what it asks of each, in which order, and the totals."""

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.billing import Payer
from app.domain.bulk import BulkPreview, bulk_previews, changes_of, preview_bulk
from app.domain.bulk_change import BulkChange
from app.domain.bulk_totals import bulk_totals
from app.domain.calendar import Interval
from app.domain.change import (
    Change,
    ExpireNow,
    HandOver,
    Modify,
    Preview,
    ResumeRenewal,
    Slot,
    StopRenewal,
    TakeOver,
    Withdraw,
    preview_change,
    preview_changes,
)
from app.domain.errors import Refusal, Refused
from app.domain.notices import NoticeKind
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import advance
from app.domain.vat import vat_totals
from tests.builders import (
    CLIENT,
    FIRM,
    TERMS,
    YEARLY,
    changed,
    day,
    imported,
    started,
)
from tests.domain import strategies

ON = "2026-11-22"
TODAY = day(ON)


def running(
    plan: str = "essentiel", payer: Payer = FIRM, of: Terms = TERMS, **more: object
) -> Subscription:
    """Monthly since the first of November."""
    return started("2026-11-01", plan, payer=payer, of=of, **more)  # type: ignore[arg-type]


def asked(subscription: Subscription, change: BulkChange) -> tuple[Change, ...]:
    return changes_of(subscription, TERMS, change, TODAY)


def done(subscription: Subscription, change: BulkChange) -> Subscription:
    return preview_bulk(subscription, TERMS, change, TODAY).preview.after


def reason(subscription: Subscription, change: BulkChange, of: Terms = TERMS) -> Refusal:
    with pytest.raises(Refused) as refused:
        preview_bulk(subscription, of, change, TODAY)
    return refused.value.reason


def test_only_what_is_switched_on_is_asked_for() -> None:
    assert BulkChange().is_empty
    assert not BulkChange(renews=False).is_empty
    assert asked(running(), BulkChange(plan="pro")) == (Modify(plan="pro"),)
    assert asked(running(), BulkChange(interval=YEARLY)) == (Modify(interval=YEARLY),)
    assert asked(running(), BulkChange(promo="CABINET15")) == (Modify(promo="CABINET15"),)
    assert asked(running(), BulkChange(renews=False)) == (StopRenewal(),)
    assert asked(running(), BulkChange(payer=CLIENT)) == (HandOver(),)
    assert asked(running(payer=CLIENT), BulkChange(payer=FIRM)) == (TakeOver(),)


def test_what_the_client_pays_is_changed_only_where_the_firm_becomes_the_payer() -> None:
    paid = running(payer=CLIENT)
    assert reason(paid, BulkChange(plan="pro")) is Refusal.PAID_BY_CLIENT
    assert reason(paid, BulkChange(plan="pro", payer=CLIENT)) is Refusal.PAID_BY_CLIENT
    found = preview_bulk(paid, TERMS, BulkChange(plan="pro", payer=FIRM), TODAY)
    assert found.changes == (Modify(plan="pro"),)
    assert found.preview.after.payer is FIRM
    assert [notice.kind for notice in found.preview.notices] == [NoticeKind.FIRM_BECOMES_PAYER]


def test_taken_over_alone_the_firm_pays_from_the_next_renewal() -> None:
    found = preview_bulk(running(payer=CLIENT), TERMS, BulkChange(payer=FIRM), TODAY)
    assert found.today == ()
    assert found.preview.after.payer is CLIENT
    assert found.preview.after.scheduled.payer is FIRM
    assert (found.now, found.then, found.firm_now, found.firm_then) == (1090, 1090, 0, 1090)


def test_given_back_a_take_over_that_has_not_begun_is_withdrawn() -> None:
    waiting = changed(running(payer=CLIENT), TakeOver(), ON)
    assert asked(waiting, BulkChange(payer=CLIENT)) == (Withdraw(Slot.PAYER),)
    assert reason(waiting, BulkChange(payer=FIRM)) is Refusal.NOTHING_CHANGES


def test_a_hand_over_is_withdrawn_by_taking_over_and_kept_by_anything_else() -> None:
    leaving = changed(running(), HandOver(), ON)
    assert asked(leaving, BulkChange(payer=FIRM)) == (TakeOver(),)
    assert asked(leaving, BulkChange(renews=True)) == (ResumeRenewal(),)
    assert asked(leaving, BulkChange(plan="pro")) == (Modify(plan="pro"), HandOver())
    assert asked(leaving, BulkChange(plan="pro", renews=True)) == (Modify(plan="pro"),)
    assert asked(leaving, BulkChange(plan="pro", payer=FIRM)) == (Modify(plan="pro"),)
    assert reason(leaving, BulkChange(payer=CLIENT)) is Refusal.NOTHING_CHANGES
    assert reason(leaving, BulkChange(renews=False)) is Refusal.NOTHING_CHANGES


def test_a_stopped_renewal_stays_stopped_unless_renewal_is_switched_on() -> None:
    stopped = changed(running(), StopRenewal(), ON)
    assert asked(stopped, BulkChange(plan="pro")) == (Modify(plan="pro"), StopRenewal())
    assert asked(stopped, BulkChange(plan="pro", renews=True)) == (Modify(plan="pro"),)
    assert asked(stopped, BulkChange(renews=True)) == (ResumeRenewal(),)
    assert asked(stopped, BulkChange(payer=CLIENT)) == (HandOver(),)
    found = preview_bulk(stopped, TERMS, BulkChange(plan="pro"), TODAY)
    assert found.preview.notices == ()
    assert (found.now, found.then, found.firm_now, found.firm_then) == (1090, None, 0, 0)


def test_taking_over_what_the_client_had_stopped_resumes_it() -> None:
    stopped = changed(running(payer=CLIENT), StopRenewal(), ON)
    for change in (BulkChange(payer=FIRM), BulkChange(payer=FIRM, plan="pro")):
        assert done(stopped, change).renews
    after = done(stopped, BulkChange(payer=FIRM, renews=False))
    assert (after.scheduled.payer, after.renews) == (FIRM, False)


def test_handing_over_while_resuming_renewal_is_refused() -> None:
    assert (
        reason(running(), BulkChange(payer=CLIENT, renews=True)) is Refusal.HAND_OVER_STOPS_RENEWAL
    )


def test_a_change_may_come_before_a_hand_over() -> None:
    assert asked(running(), BulkChange(plan="pro", payer=CLIENT)) == (
        Modify(plan="pro"),
        HandOver(),
    )


def test_what_it_already_is_is_no_error_for_that_field_alone() -> None:
    assert reason(running("pro"), BulkChange(plan="pro")) is Refusal.NOTHING_CHANGES
    assert asked(running("pro"), BulkChange(plan="pro", renews=False)) == (StopRenewal(),)
    both = asked(running("pro"), BulkChange(plan="pro", interval=YEARLY))
    assert both == (Modify(plan="pro", interval=YEARLY),)
    with_code = running(code="CABINET15")
    assert reason(with_code, BulkChange(promo="cabinet15")) is Refusal.NOTHING_CHANGES
    assert asked(with_code, BulkChange(promo="CABINET15", plan="pro")) == (Modify(plan="pro"),)
    taken_on = preview_bulk(
        running(payer=CLIENT, code="CABINET15"),
        TERMS,
        BulkChange(promo="CABINET15", payer=FIRM),
        TODAY,
    )
    assert taken_on.preview.after.payer is FIRM


def test_choosing_the_plan_that_one_has_takes_a_scheduled_downgrade_back() -> None:
    falling = changed(running("pro"), Modify(plan="essentiel"), ON)
    assert done(falling, BulkChange(plan="pro")).scheduled.plan is None


def test_services_are_added_to_what_each_has_and_ended() -> None:
    has = running(add_ons=["paiements", "utilisateurs"])
    after = done(has, BulkChange(add=frozenset({"archivage"}), end=frozenset({"paiements"})))
    assert {s.code: s.ends for s in after.add_ons} == {
        "archivage": False,
        "paiements": True,
        "utilisateurs": False,
    }
    ending = changed(running(add_ons=["paiements"]), Modify(add_ons=frozenset()), ON)
    assert done(ending, BulkChange(add=frozenset({"archivage"}))).add_ons[1].ends
    assert not done(ending, BulkChange(add=frozenset({"paiements"}))).add_ons[0].ends
    wrong = BulkChange(add=frozenset({"relances"}))
    assert reason(running(), wrong) is Refusal.ADD_ON_NOT_OFFERED


def test_a_service_that_the_new_plan_does_not_sell_does_not_hold_the_others_back() -> None:
    """Entreprise includes payments: what climbs to it keeps the users, and loses the rest."""
    has = running("pro", add_ons=["paiements", "utilisateurs"])
    after = done(has, BulkChange(plan="entreprise", add=frozenset({"relances"})))
    assert [s.code for s in after.add_ons] == ["relances", "utilisateurs"]
    falls = done(
        running("pro", add_ons=["relances"]),
        BulkChange(plan="essentiel", add=frozenset({"archivage"})),
    )
    assert [s.code for s in falls.add_ons] == ["archivage", "relances"]
    assert falls.scheduled.plan == "essentiel"


def test_what_has_ended_is_refused() -> None:
    ended = changed(running(), ExpireNow(), "2026-11-20")
    assert reason(ended, BulkChange(plan="pro")) is Refusal.ALREADY_ENDED


def test_several_changes_after_an_end_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        preview_changes(running(), TERMS, (ExpireNow(), StopRenewal()), TODAY)
    assert refused.value.reason is Refusal.ALREADY_ENDED


def test_the_difference_a_month_is_the_firms() -> None:
    """Essentiel → Pro, yearly since 19 December: 8,25 → 22,42 a month; 27 of 365 days today."""
    yearly = imported("2025-12-19", ON, interval=YEARLY, price=9900)
    found = preview_bulk(yearly, TERMS, BulkChange(plan="pro"), TODAY)
    assert (found.now, found.then) == (825, 2242)
    assert sum(line.net for line in found.today) == 1258
    assert found.firm_owes
    stops = preview_bulk(running(), TERMS, BulkChange(renews=False), TODAY)
    assert (stops.then, stops.firm_now, stops.firm_then) == (None, 1090, 0)
    assert not stops.firm_owes
    switched = preview_bulk(running(), TERMS, BulkChange(interval=YEARLY), TODAY)
    assert switched.then == 908  # 109,00 a year


def test_a_code_serves_as_often_as_it_may_in_the_order_of_the_references() -> None:
    limited = replace(
        TERMS.catalogue,
        promo_codes=tuple(
            replace(p, max_redemptions=3) if p.code == "CABINET15" else p
            for p in TERMS.catalogue.promo_codes
        ),
    )
    of = Terms(limited, TERMS.vat, {"CABINET15": 1})
    three = {n: replace(running(of=of), reference=f"D{9 - n}") for n in (1, 2, 3)}
    found = dict(bulk_previews(three, of, BulkChange(promo="CABINET15"), TODAY))
    assert list(found) == [3, 2, 1]
    last = found[1]
    assert isinstance(last, Refused)
    assert last.reason is Refusal.PROMO_USED_UP
    totals = bulk_totals(found.values())
    assert (totals.clients, totals.cannot) == (2, 1)


def test_a_code_given_back_serves_somebody_else() -> None:
    """The first exchanges MOINS5, which was to begin, for another code: it is free again."""
    promo_codes = tuple(
        replace(p, max_redemptions=1, once_per_client=False, plans=(), intervals=())
        for p in TERMS.catalogue.promo_codes
    )
    of = Terms(replace(TERMS.catalogue, promo_codes=promo_codes), TERMS.vat)
    waiting = preview_change(running(of=of), of, Modify(promo="MOINS5"), TODAY).after
    taken = replace(of, redeemed={"MOINS5": 1})
    found = dict(bulk_previews({1: waiting}, taken, BulkChange(promo="CABINET15"), TODAY))
    first = found[1]
    assert isinstance(first, BulkPreview)
    assert (first.promo_before, first.promo_after) == ("MOINS5", "CABINET15")


def test_totals_add_up_with_the_vat_once_per_rate() -> None:
    several = {n: replace(running(), reference=f"D{n}") for n in range(5)}
    several[9] = running(payer=CLIENT)
    found = dict(bulk_previews(several, TERMS, BulkChange(plan="pro"), TODAY))
    totals = bulk_totals(found.values())
    assert (totals.clients, totals.cannot, totals.paid) == (5, 1, 5)
    assert totals.monthly == 5 * (2690 - 1090)
    assert totals.today.net == totals.charged + totals.credited == 5 * 480
    assert [taxed.vat for taxed in totals.today.by_rate] == [480]


# ------------------------------------------------------------------------------- properties

BULK = st.builds(
    BulkChange,
    plan=st.none() | st.sampled_from(strategies.PLANS),
    interval=st.sampled_from([None, None, *Interval]),
    add=st.frozensets(st.sampled_from(strategies.ADD_ONS), max_size=1),
    end=st.frozensets(st.sampled_from(strategies.ADD_ONS), max_size=1),
    payer=st.sampled_from([None, None, *Payer]),
    promo=st.sampled_from([None] * 4 + list(strategies.CODES)),
    renews=st.sampled_from([None, None, True, False]),
)


@st.composite
def bulks(draw: st.DrawFn) -> tuple[Terms, dict[int, Subscription], BulkChange, date]:
    """A few subscriptions that have lived, a day on which all of them have begun, a change."""
    terms = draw(strategies.TERMS)
    number = draw(st.integers(1, 3))
    lives = [
        strategies.lived(draw(strategies.subscriptions(terms)), terms, draw(strategies.ACTS))
        for _ in range(number)
    ]
    on = max(life.on for life in lives)
    found = {
        n: replace(life.last, reference=f"D{draw(st.integers(0, 5))}")
        for n, life in enumerate(lives)
    }
    return terms, found, draw(BULK), on


@given(bulks())
def test_a_bulk_preview_is_what_its_changes_give_confirmed_one_by_one(
    made: tuple[Terms, dict[int, Subscription], BulkChange, date],
) -> None:
    terms, several, change, on = made
    for subscription in several.values():
        try:
            found = preview_bulk(subscription, terms, change, on)
        except Refused:
            continue
        state = advance(subscription, terms, on)[0]
        confirmed: list[Preview] = []
        for each in found.changes:
            confirmed.append(preview_change(state, terms, each, on))
            state = confirmed[-1].after
        assert found.preview.after == state != found.before
        assert list(found.today) == [line for each in confirmed for line in each.today]
        assert found.preview.at_renewal == confirmed[-1].at_renewal


@given(bulks())
def test_what_is_not_switched_on_is_not_touched(
    made: tuple[Terms, dict[int, Subscription], BulkChange, date],
) -> None:
    terms, several, change, on = made
    for subscription in several.values():
        try:
            found = preview_bulk(subscription, terms, change, on)
        except Refused:
            continue
        before, after = found.before, found.preview.after
        if change.plan is None:
            assert (after.plan.code, after.scheduled.plan) == (
                before.plan.code,
                before.scheduled.plan,
            )
        if change.interval is None:
            assert after.next_interval is before.next_interval
        if change.promo is None and after.plan.code == before.plan.code:
            assert (after.discount, after.scheduled.promo) == (
                before.discount,
                before.scheduled.promo,
            )
        if change.payer is None:
            assert after.payer is before.payer
            assert after.handed_over is (before.handed_over and not change.renews)
            if change.renews is None:
                assert after.renews is before.renews
        if change.renews is not None and change.payer is None:
            assert after.renews is change.renews


@given(bulks())
def test_done_twice_it_changes_nothing_more(
    made: tuple[Terms, dict[int, Subscription], BulkChange, date],
) -> None:
    terms, several, change, on = made
    assume(change.promo is None)  # a code may be used up, or serve once, by then
    for subscription in several.values():
        try:
            found = preview_bulk(subscription, terms, change, on)
        except Refused:
            continue
        with pytest.raises(Refused) as refused:
            preview_bulk(found.preview.after, terms, change, on)
        assert refused.value.reason in (Refusal.NOTHING_CHANGES, Refusal.PAID_BY_CLIENT)


@given(bulks(), st.integers(0, 99))
def test_totals_add_up_whatever_the_order_of_the_selection(
    made: tuple[Terms, dict[int, Subscription], BulkChange, date], seed: int
) -> None:
    terms, several, change, on = made
    shuffled = list(several.items())
    random.Random(seed).shuffle(shuffled)  # noqa: S311 - an order, not a secret
    found = dict(bulk_previews(several, terms, change, on))
    again = dict(bulk_previews(dict(shuffled), terms, change, on))
    assert list(found) == list(again)
    assert [key for key in found if found[key] == again[key]] == [
        key for key in found if isinstance(found[key], BulkPreview)
    ]
    totals = bulk_totals(found.values())
    can = [each for each in found.values() if isinstance(each, BulkPreview)]
    assert totals.clients == len(can)
    assert totals.clients + totals.cannot == len(several)
    assert totals.monthly == sum(each.firm_then - each.firm_now for each in can)
    lines = [line for each in can for line in each.today]
    assert totals.today == vat_totals([(line.net, line.vat_rate) for line in lines])
    assert totals.charged + totals.credited == totals.today.net
