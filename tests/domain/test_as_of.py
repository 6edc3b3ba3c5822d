"""As of a day: the past by what was billed, the future by what will be, today as it is stored."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.as_of import Arrangement, Standing, running_lines, standing, stood, will_stand
from app.domain.billing import BilledLine, Payer, reversal
from app.domain.change import ExpireNow, Modify, StopRenewal, preview_change
from app.domain.errors import Refused
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import advance
from tests.builders import CLIENT, MONTHLY, TERMS, YEARLY, changed, day, preview, started
from tests.domain.strategies import ACTS, DAYS, Act, fitting, lives, subscriptions, with_documents
from tests.domain.strategies import TERMS as ANY_TERMS


@dataclass
class Kept:
    """What is kept of a subscription, and how it stood at the end of each day that it changed."""

    lines: list[BilledLine] = field(default_factory=list)
    arrangements: list[Arrangement] = field(default_factory=list)
    stood: dict[date, Standing | None] = field(default_factory=dict)

    def on(self, asked: date) -> Standing | None:
        return stood(self.lines, self.arrangements, asked)

    def note(self, on: date, after: Subscription) -> None:
        self.arrangements.append(
            Arrangement(
                on=on, payer=after.payer, renews=after.renews, ended=after.ended_on is not None
            )
        )
        self.stood[on] = standing(after)


def kept_of(first: Subscription, terms: Terms, acts: list[tuple[Act, int | None]]) -> Kept:
    """Live through acts, each taken back so many days later where nothing else has come."""
    kept = Kept(lines=[service.running for service in first.services])
    on, state = first.usage.window.start, first
    kept.stood[on] = standing(first)

    def until(later: date) -> None:
        nonlocal on, state
        state, steps = advance(state, terms, later)
        for step in steps:
            kept.lines += step.lines
            kept.stood[step.day] = standing(step.after)
        on = later

    for act, undone_after in acts:
        until(on + timedelta(act.days_later))
        state = with_documents(state, on, act.documents)
        try:
            made = preview_change(state, terms, fitting(act.change, state, terms), on)
        except Refused:
            continue
        before, state = state, made.after
        kept.lines += made.today
        kept.note(on, state)
        later = None if undone_after is None else on + timedelta(undone_after)
        if later is not None and not advance(state, terms, later)[1]:
            on, state = later, before
            kept.lines += [reversal(line, on) for line in made.today]
            kept.arrangements[-1] = replace(kept.arrangements[-1], undone_on=on)
            kept.stood[on] = standing(state)
            until(on)
    until(on + timedelta(70))
    return kept


def an_upgrade() -> tuple[Kept, date]:
    """Essentiel from 1 November with an add-on, Pro on the 22nd."""
    kept, first = Kept(), started("2026-11-01", add_ons=["archivage"])
    upgraded = preview(first, Modify(plan="pro"), "2026-11-22")
    kept.lines = [*(service.running for service in first.services), *upgraded.today]
    return kept, day("2026-11-22")


def test_before_an_upgrade_the_old_plan_ran_from_its_day_the_new_one() -> None:
    kept, on = an_upgrade()
    before, after = kept.on(on - timedelta(1)), kept.on(on)
    assert before is not None
    assert after is not None
    assert (before.plan, before.price) == ("essentiel", 1090 + 333)
    assert (after.plan, after.price) == ("pro", 2690 + 333)
    assert before.add_ons == after.add_ons == ("archivage",)
    assert before.period == after.period
    assert kept.on(day("2026-10-31")) is None
    assert kept.on(day("2026-12-01")) is None


def test_a_discount_is_seen_with_its_code_and_its_amount() -> None:
    first = started("2026-11-01", "pro", code="BIENVENUE")
    found = standing(first)
    assert found is not None
    assert (found.discount_code, found.discount) == ("BIENVENUE", 538)
    assert (found.price, found.monthly_price, found.interval) == (2152, 2152, MONTHLY)
    plain = standing(started("2026-11-01", "pro", YEARLY))
    assert plain is not None
    assert (plain.discount_code, plain.discount, plain.monthly_price) == ("", 0, 2242)


def test_an_act_that_bills_nothing_still_makes_the_firm_the_payer() -> None:
    first = started("2026-11-01", "pro", payer=CLIENT)
    lines = [service.running for service in first.services]
    made = [Arrangement(on=day("2026-11-10"), payer=Payer.FIRM, renews=True)]
    payers = [stood(lines, made, day(f"2026-11-{on}")) for on in ("09", "10")]
    assert [found.payer for found in payers if found] == [Payer.CLIENT, Payer.FIRM]


def test_a_stop_is_seen_from_its_day_until_it_is_undone() -> None:
    first = started("2026-11-01")
    lines = [service.running for service in first.services]
    stop = Arrangement(on=day("2026-11-10"), renews=False, undone_on=day("2026-11-12"))
    renews = [stood(lines, [stop], day(f"2026-11-{on}")) for on in ("09", "10", "11", "12")]
    assert [found.renews for found in renews if found] == [True, False, False, True]


def test_what_was_ended_early_no_longer_ran_whatever_was_billed() -> None:
    first = started("2026-11-01")
    ended = changed(first, ExpireNow(), "2026-11-10")
    lines = [service.running for service in first.services]
    assert stood(lines, (), day("2026-11-09"), ended_on=ended.ended_on) is not None
    assert stood(lines, (), day("2026-11-10"), ended_on=ended.ended_on) is None
    assert standing(ended) is None


def test_what_does_not_renew_does_not_stand_after_its_end() -> None:
    stopped = changed(started("2026-11-01"), StopRenewal(), "2026-11-10")
    last = will_stand(stopped, TERMS, day("2026-11-30"))
    assert last is not None
    assert not last.renews
    assert will_stand(stopped, TERMS, day("2026-12-01")) is None


def test_of_two_equal_lines_one_remains_when_one_is_reversed() -> None:
    first = started("2026-11-01")
    (plan,) = (service.running for service in first.services)
    today = day("2026-11-05")
    assert running_lines([plan, reversal(plan, today), plan], today) == (plan,)
    assert running_lines([plan, reversal(plan, today)], today) == ()
    assert running_lines([plan, reversal(plan, today)], day("2026-11-04")) == (plan,)


@given(
    st.data(),
    ANY_TERMS,
    st.lists(st.none() | st.sampled_from([0, 0, 1, 5]), min_size=8, max_size=8),
)
def test_each_earlier_day_is_seen_as_it_was_stored_then(
    data: st.DataObject, terms: Terms, undone: list[int | None]
) -> None:
    first, acts = data.draw(subscriptions(terms)), data.draw(ACTS)
    kept = kept_of(first, terms, list(zip(acts, undone, strict=False)))
    days = sorted(kept.stood)
    for on, following in zip(days, [*days[1:], days[-1] + timedelta(9)], strict=True):
        for asked in {on, on + (following - on) // 2, following - timedelta(1)} - {following}:
            assert kept.on(asked) == kept.stood[on], asked


@given(lives(), DAYS)
def test_a_coming_day_is_what_catching_up_to_it_stores(
    life: tuple[Terms, object], later: date
) -> None:
    terms, lived = life
    last = lived.last  # type: ignore[attr-defined]
    until = max(later, lived.on)  # type: ignore[attr-defined]
    assert will_stand(last, terms, until) == standing(advance(last, terms, until)[0])
