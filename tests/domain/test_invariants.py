"""The law's invariants, for any catalogue, any subscription and any sequence of changes."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain.billing import BilledLine, LineKind, recomputed
from app.domain.calendar import boundary
from app.domain.change import Change, Modify, Preview, Slot, preview_change
from app.domain.errors import Refused
from app.domain.notices import Notice, NoticeKind
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import Step, StepKind, advance
from app.domain.vat import vat_totals
from tests.builders import before
from tests.domain.strategies import (
    ADD_ONS,
    CHANGES,
    PLANS,
    RISING_TERMS,
    Lived,
    lives,
    of_period,
    subscriptions,
)

CREDIT = LineKind.CREDIT

often = settings(max_examples=2 * settings().max_examples)
"""Defects hide in rare combinations of changes."""


# 1. Periods tile time.


@often
@given(lives())
def test_periods_tile_time_from_the_anchor(life: tuple[Terms, Lived]) -> None:
    _, found = life
    for step in found.steps:
        if step.kind is StepKind.WINDOW_CLOSED:
            assert step.after.period == step.before.period
            continue
        assert step.day == step.before.period.end
        if step.kind is StepKind.ENDED:
            assert step.after.period == step.before.period
            continue
        after = step.after
        assert after.period.start == step.day
        assert after.anchor.day == found.first.anchor.day
        elapsed = (step.day.year - after.anchor.year) * 12 + step.day.month - after.anchor.month
        number, rest = divmod(elapsed, after.interval.months)
        assert rest == 0
        assert after.period.start == boundary(after.anchor, after.interval, number)
        assert after.period.end == boundary(after.anchor, after.interval, number + 1)


@often
@given(lives())
def test_a_change_never_moves_the_period(life: tuple[Terms, Lived]) -> None:
    for preview in life[1].previews:
        assert preview.after.period == before(preview).period
        assert preview.after.anchor == before(preview).anchor
        assert preview.after.interval is before(preview).interval


# 2. What a period costs.


def billed_in(found: Lived) -> dict[date, list[BilledLine]]:
    """Lines by the period that they belong to, as the subscription stood when they were billed."""
    periods = {found.first.period.start: [s.running for s in found.first.services]}
    for event in found.events:
        periods.setdefault(event.after.period.start, []).extend(of_period(event))
    return periods


@often
@given(lives())
def test_no_period_is_billed_below_zero(life: tuple[Terms, Lived]) -> None:
    for lines in billed_in(life[1]).values():
        assert sum(line.net for line in lines) >= 0


@often
@given(lives(rising=True, given_price=False))
def test_no_period_costs_more_than_its_dearest_plan_and_add_ons(life: tuple[Terms, Lived]) -> None:
    for lines in billed_in(life[1]).values():
        charges = [line for line in lines if line.kind is not CREDIT]
        dearest: dict[str | None, int] = {}
        for line in charges:
            dearest[line.add_on] = max(dearest.get(line.add_on, 0), line.price)
        assert sum(line.net for line in lines) <= sum(dearest.values()) + len(lines)


@often
@given(lives())
def test_an_act_never_pays_money_out(life: tuple[Terms, Lived]) -> None:
    for preview in life[1].previews:
        assert sum(line.net for line in preview.today) >= 0


@often
@given(lives())
def test_a_credit_takes_at_most_the_unused_days_of_a_running_line(
    life: tuple[Terms, Lived],
) -> None:
    for preview in life[1].previews:
        running = [service.running for service in before(preview).services]
        for line in preview.today:
            if line.kind is CREDIT:
                assert line.credited is not None
                assert line.credited in running
                assert -line.credited.net <= line.net <= 0
                assert line.vat_rate == line.credited.vat_rate
                running.remove(line.credited)


@often
@given(lives())
def test_a_line_is_credited_at_most_once(life: tuple[Terms, Lived]) -> None:
    credited = [line.credited for line in life[1].lines if line.kind is CREDIT]
    seen: list[BilledLine | None] = []
    for preview in life[1].previews:
        here = [line.credited for line in preview.today if line.kind is CREDIT]
        assert not any(line is other for line in here for other in seen)
        seen += here
    assert len(seen) == len(credited)


# 3. Climbing.


@given(st.data())
def test_climbing_costs_the_same_in_one_step_or_in_several(data: st.DataObject) -> None:
    terms = data.draw(RISING_TERMS)
    first = data.draw(subscriptions(terms, given_price=False))
    plans = [replace(plan, includes=(), add_ons=ADD_ONS) for plan in terms.catalogue.plans]
    terms = replace(terms, catalogue=replace(terms.catalogue, plans=tuple(plans)))
    rank = terms.catalogue.plan(first.plan.code).rank
    covered = first.discount.plans if first.discount else ()
    stairs = [p.code for p in plans if p.rank > rank and (not covered or p.code in covered)]
    assume(stairs)
    on = first.period.start + timedelta(data.draw(st.integers(0, first.period.days - 1)))

    at_once = preview_change(first, terms, Modify(plan=stairs[-1]), on)
    state, paid, steps = first, 0, 0
    for code in stairs:
        step = preview_change(state, terms, Modify(plan=code), on)
        state, paid, steps = step.after, paid + sum(line.net for line in step.today), steps + 1
    assert abs(paid - sum(line.net for line in at_once.today)) <= steps
    assert state.plan == at_once.after.plan
    assert state.price == at_once.after.price


# 4. Totals.


@often
@given(lives())
def test_a_fixed_discount_is_spread_whole_and_never_below_zero(life: tuple[Terms, Lived]) -> None:
    for line in life[1].lines:
        assert 0 <= line.discount <= line.price
        assert line.discount == 0 or line.discount_code is not None


@often
@given(lives())
def test_the_vat_of_an_act_is_within_half_a_cent_a_rate(life: tuple[Terms, Lived]) -> None:
    for preview in life[1].previews:
        totals = vat_totals([(line.net, line.vat_rate) for line in preview.today])
        exact = sum((Fraction(i.net * i.vat_rate, 10_000) for i in preview.today), Fraction())
        assert abs(totals.vat - exact) <= Fraction(len(totals.by_rate), 2)


# 5. A preview is what is then confirmed.


@given(st.data(), lives())
def test_equal_inputs_give_equal_previews(data: st.DataObject, life: tuple[Terms, Lived]) -> None:
    terms, found = life
    change = data.draw(CHANGES)

    one, other = (outcome_of(found.last, terms, change, found.on) for _ in range(2))
    assert one == other


@given(st.data(), lives())
def test_a_preview_does_not_depend_on_when_the_subscription_was_advanced(
    data: st.DataObject, life: tuple[Terms, Lived]
) -> None:
    terms, found = life
    change = data.draw(CHANGES)
    day = found.on + timedelta(data.draw(st.integers(0, 100)))
    advanced, _ = advance(found.last, terms, day)
    assert outcome_of(found.last, terms, change, day) == outcome_of(advanced, terms, change, day)


def outcome_of(state: Subscription, terms: Terms, change: Change, day: date) -> object:
    try:
        return preview_change(state, terms, change, day)
    except Refused as refused:
        return refused.reason, refused.facts


@often
@given(lives())
def test_the_next_renewal_bills_what_the_preview_expected(life: tuple[Terms, Lived]) -> None:
    terms, found = life
    for preview in found.previews:
        _, steps = advance(preview.after, terms, preview.after.period.end)
        *windows, last = (of_period(step) for step in steps) if steps else [()]
        assert not any(windows)
        assert last == preview.at_renewal


@often
@given(lives())
def test_what_is_scheduled_happens_at_the_renewal_named(life: tuple[Terms, Lived]) -> None:
    terms, found = life
    for preview in found.previews:
        later, _ = advance(preview.after, terms, preview.after.period.end)
        held = [service.code for service in later.add_ons]
        for planned in preview.scheduled:
            assert planned.on == preview.after.period.end
            assert planned.effective is preview.after.renews
            if not planned.effective:
                continue
            match planned.slot:
                case Slot.PLAN:
                    assert later.plan.code == planned.code
                case Slot.INTERVAL:
                    assert later.interval.value == planned.code
                case Slot.PAYER:
                    assert later.payer.value == planned.code
                case Slot.PROMO:
                    ends = Notice(NoticeKind.PROMO_ENDS_AT_RENEWAL, planned.code)
                    code = later.discount and later.discount.code
                    assert code == (None if ends in preview.notices else planned.code)
                case Slot.ADD_ON_START:
                    assert held.count(planned.code) == 1
                case Slot.ADD_ON_END:
                    assert planned.code not in held


@often
@given(lives())
def test_a_change_applied_is_not_applied_twice(life: tuple[Terms, Lived]) -> None:
    terms, found = life
    for preview in found.previews:
        change = Modify(plan=preview.after.next_plan, interval=preview.after.next_interval)
        if preview.today and preview.after.scheduled.plan is None:
            again = outcome_of(preview.after, terms, change, preview.today[0].day)
            assert not isinstance(again, Preview) or not again.today


# 6. Advancing.


@often
@given(lives(), st.integers(0, 500), st.integers(0, 500))
def test_advancing_in_two_steps_is_advancing_in_one(
    life: tuple[Terms, Lived], sooner: int, later: int
) -> None:
    terms, found = life
    first, then = found.on + timedelta(sooner), found.on + timedelta(sooner + later)
    between, early = advance(found.last, terms, first)
    end, late = advance(between, terms, then)
    assert (end, early + late) == advance(found.last, terms, then)
    assert advance(end, terms, then) == (end, ())
    assert advance(end, terms, first) == (end, ())


@often
@given(lives())
def test_advancing_day_by_day_is_advancing_in_one(life: tuple[Terms, Lived]) -> None:
    terms, found = life
    state, steps = found.last, list[Step]()
    for number in range(100):
        state, here = advance(state, terms, found.on + timedelta(number))
        steps += here
    assert (state, tuple(steps)) == advance(found.last, terms, found.on + timedelta(99))


# 7. Nothing before its date, nothing after the end.


@often
@given(lives())
def test_a_line_never_covers_a_day_before_it_was_billed(life: tuple[Terms, Lived]) -> None:
    for event in life[1].events:
        if isinstance(event, Preview):
            assert all(line.span.start == line.day for line in of_period(event))
            assert all(line.span.end == event.after.period.end for line in of_period(event))
        else:
            assert all(line.day == line.span.start == event.day for line in of_period(event))
            assert all(line.day == event.day for line in event.lines)


@often
@given(lives())
def test_only_an_upgrade_or_a_new_add_on_bills_today(life: tuple[Terms, Lived]) -> None:
    for preview in life[1].previews:
        new = {s.code for s in preview.after.services} - {s.code for s in before(preview).services}
        charged = {line.service for line in of_period(preview) if line.kind is not CREDIT}
        assert charged == new


@often
@given(lives())
def test_nothing_is_billed_after_the_end(life: tuple[Terms, Lived]) -> None:
    terms, found = life
    later, steps = advance(found.last, terms, found.on + timedelta(500))
    if found.last.ended_on is not None:
        assert (later, steps) == (found.last, ())
    for line in found.lines:
        assert found.last.ended_on is None or line.day <= found.last.ended_on


# Overage.


@often
@given(lives())
def test_each_window_is_billed_once_by_its_last_reading(life: tuple[Terms, Lived]) -> None:
    terms, found = life
    ends: list[date] = []
    for event in found.events:
        lines = event.today if isinstance(event, Preview) else event.lines
        overage = [line for line in lines if line.kind is LineKind.OVERAGE]
        closed = event.closed if isinstance(event, Preview) else (event.closed,)
        assert len(overage) <= len(closed)
        for window in closed:
            used = before_of(event).usage.used or 0
            quota = terms.catalogue.plan(window.plan).quota
            beyond = max(0, used - quota.documents(before_of(event).interval))
            assert [line.net for line in overage] == ([beyond * window.price] if beyond else [])
            assert all(line.payer is before_of(event).payer for line in overage)
            ends.append(window.window.end)
    assert ends == sorted(set(ends))


@often
@given(lives())
def test_windows_leave_no_day_out(life: tuple[Terms, Lived]) -> None:
    """A window begins where the one before ended, but where a change of plan changed its kind."""
    for step in life[1].steps:
        if step.kind is StepKind.ENDED:
            continue
        opened = step.after.usage.window
        assert opened.start == step.before.usage.window.end == step.day
        assert not step.after.usage.readings
        assert opened.end <= step.after.period.end


@often
@given(lives())
def test_documents_used_stay_used_over_a_change(life: tuple[Terms, Lived]) -> None:
    for preview in life[1].previews:
        assert preview.after.usage.readings == before(preview).usage.readings


def before_of(event: Step | Preview) -> Subscription:
    return before(event) if isinstance(event, Preview) else event.before


# 8. Every line says what it was computed from.


@often
@given(lives())
def test_a_line_is_recomputed_from_what_it_stores(life: tuple[Terms, Lived]) -> None:
    for line in life[1].lines:
        assert recomputed(line) == line.net


@often
@given(lives())
def test_no_service_is_billed_twice_at_once(life: tuple[Terms, Lived]) -> None:
    for event in life[1].events:
        lines = event.at_renewal if isinstance(event, Preview) else of_period(event)
        services = [line.service for line in lines]
        assert len(services) == len(set(services))
        assert set(services) <= {*PLANS, *ADD_ONS}
