"""Strategies: any catalogue, subscription and change, with leap years and month ends."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import strategies as st

from app.domain.billing import BilledLine, Payer
from app.domain.calendar import Interval
from app.domain.catalogue import (
    Catalogue,
    FixedAmount,
    Percent,
    Plan,
    PriceVersion,
    PromoCode,
    Quota,
    Rebate,
    Scope,
)
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
)
from app.domain.discount import granted
from app.domain.errors import Refused
from app.domain.overage import read_open
from app.domain.quota import Reading
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import Step, Subscribing, advance, open_running, start
from tests.builders import FRENCH_FIRM, add_on

PLANS = ("one", "two", "three", "four")
ADD_ONS = ("x", "y", "z")
CODES = ("P", "Q")

FIRST, LAST = date(2023, 1, 1), date(2029, 12, 31)
AWKWARD = [
    date(year, month, number)
    for year in (2023, 2024, 2027, 2028)
    for month, number in [(1, 29), (1, 30), (1, 31), (2, 28), (3, 31), (8, 31), (12, 31)]
] + [date(2024, 2, 29), date(2028, 2, 29)]

DAYS = st.one_of(st.sampled_from(AWKWARD), st.dates(FIRST, LAST))
INTERVALS = st.sampled_from(Interval)
PAYERS = st.sampled_from(Payer)


Random = random.Random


def some_versions(of: Random, lowest: int, highest: int) -> tuple[PriceVersion, ...]:
    """One to three versions; the first was sold before any subscription begins."""
    later = {FIRST + timedelta(of.randrange(2500)) for _ in range(of.randrange(3))}
    found = []
    for new_from in [date(2015, 1, 1), *sorted(later)]:
        monthly, yearly = of.randint(lowest, highest), of.randint(10 * lowest, 10 * highest)
        existing = new_from + timedelta(of.randrange(500)) if of.random() < 0.5 else None
        found.append(PriceVersion(new_from, monthly, yearly, existing))
    return tuple(found)


def some_plan(of: Random, rank: int, *, rising: bool) -> Plan:
    """A plan; where prices rise with the rank, each has a band of its own."""
    lowest, highest = (3000 * rank - 3000, 3000 * rank - 1) if rising else (0, 12_000)
    included = {code for code in ADD_ONS if of.random() < 0.25}
    return Plan(
        code=PLANS[rank - 1],
        rank=rank,
        names={"en": PLANS[rank - 1]},
        quota=Quota(10 * rank, 100 * rank, by_month=of.random() < 0.6),
        overage=of.choice([0, 10, 45]),
        prices=some_versions(of, lowest, highest),
        add_ons=tuple(code for code in ADD_ONS if code not in included and of.random() < 0.7),
        includes=tuple(sorted(included)),
    )


def some_promo_code(of: Random, code: str) -> PromoCode:
    """A percentage or an amount, for some periods or for ever, on some plans or on all."""
    rebates: list[Rebate] = [Percent(of.randint(1, 10_000)), FixedAmount(of.randint(1, 6000))]
    return PromoCode(
        code,
        of.choice(rebates),
        of.choice(list(Scope)),
        periods=of.choice([None, 1, 2, 3]),
        plans=() if of.random() < 0.5 else tuple(of.sample(PLANS, 3)),
        intervals=() if of.random() < 0.7 else (of.choice(list(Interval)),),
    )


def some_terms(seed: int, *, rising: bool) -> Terms:
    """A catalogue of four plans, three add-ons and two codes; a firm in France.

    Made from a seed: drawn part by part it would take most of the time of the tests.
    """
    of = random.Random(seed)  # noqa: S311 - an invented catalogue, not a secret
    catalogue = Catalogue(
        name="any",
        currency="EUR",
        plans=tuple(some_plan(of, rank, rising=rising) for rank in range(1, 5)),
        add_ons=tuple(add_on(code, *some_versions(of, 0, 3000)) for code in ADD_ONS),
        promo_codes=tuple(some_promo_code(of, code) for code in CODES),
    )
    return Terms(catalogue, FRENCH_FIRM)


SEEDS = st.integers(0, 2**32)
VERSIONS = SEEDS.map(lambda seed: some_versions(random.Random(seed), 0, 10_000))  # noqa: S311
TERMS = SEEDS.map(lambda seed: some_terms(seed, rising=False))
RISING_TERMS = SEEDS.map(lambda seed: some_terms(seed, rising=True))
SOME_ADD_ONS = st.frozensets(st.sampled_from(ADD_ONS))


@st.composite
def subscriptions(draw: st.DrawFn, terms: Terms, *, given_price: bool = True) -> Subscription:
    """A subscription just started, or taken over while it was running."""
    code = draw(st.none() | st.sampled_from(CODES))
    plan = terms.catalogue.plan(draw(st.sampled_from(PLANS)))
    wanted = Subscribing(
        reference="D1",
        client_country=draw(st.sampled_from(["FR", "BE", "LU"])),
        plan=plan.code,
        interval=draw(INTERVALS),
        add_ons=tuple(sorted(draw(SOME_ADD_ONS) & set(plan.add_ons))),
        payer=draw(PAYERS),
        discount=None if code is None else granted(terms.catalogue.promo_code(code)),
    )
    begun = draw(DAYS)
    later = draw(st.none() | st.integers(0, 200))
    if later is None:
        return start(wanted, terms, begun)
    price = draw(st.none() | st.integers(0, 30_000)) if given_price else None
    return open_running(wanted, terms, started_on=begun, on=begun + timedelta(later), price=price)


MODIFICATIONS: st.SearchStrategy[Change] = st.builds(
    Modify,
    plan=st.none() | st.sampled_from(PLANS),
    interval=st.sampled_from([None, None, *Interval]),
    add_ons=st.none() | SOME_ADD_ONS,
    promo=st.sampled_from([None] * 6 + list(CODES)),
)
OTHERS: st.SearchStrategy[Change] = st.sampled_from(
    [
        *(Withdraw(slot) for slot in Slot),
        *[StopRenewal(), ResumeRenewal(), TakeOver(), HandOver(), TakeOver(), HandOver()],
        ExpireNow(),
    ]
)
CHANGES: st.SearchStrategy[Change] = st.integers(0, 4).flatmap(
    lambda number: MODIFICATIONS if number else OTHERS
)


def fitting(change: Change, state: Subscription, terms: Terms) -> Change:
    """Leave out the add-ons that neither the present plan sells nor the next one."""
    if not isinstance(change, Modify) or change.add_ons is None:
        return change
    present = terms.catalogue.plan(state.plan.code)
    coming = terms.catalogue.plan(change.plan or state.next_plan)
    plans = [coming] if coming.rank > present.rank else [present, coming]
    sold = {code for plan in plans for code in (*plan.add_ons, *plan.includes)}
    return replace(change, add_ons=change.add_ons & sold)


@dataclass(frozen=True, slots=True)
class Act:
    """A change, so many days after the one before, once so many more documents were read."""

    days_later: int
    change: Change
    documents: int | None = None


WAITS = st.sampled_from([0, 0, 1]) | st.integers(0, 20) | st.integers(0, 60) | st.integers(0, 400)
DOCUMENTS = st.sampled_from([None, None, 0]) | st.integers(0, 60)
ACTS = st.lists(st.builds(Act, WAITS, CHANGES, DOCUMENTS), min_size=2, max_size=8)


@dataclass(frozen=True, slots=True)
class Lived:
    """What became of a subscription: the renewals and the confirmed changes, in order."""

    first: Subscription
    acts: Sequence[Act]
    events: tuple[Step | Preview, ...]
    last: Subscription
    on: date

    def __repr__(self) -> str:
        """What it was made from; what became of it would fill pages."""
        return f"Lived({self.first!r}, {self.acts!r})"

    @property
    def previews(self) -> list[Preview]:
        return [event for event in self.events if isinstance(event, Preview)]

    @property
    def steps(self) -> list[Step]:
        return [event for event in self.events if isinstance(event, Step)]

    @property
    def lines(self) -> list[BilledLine]:
        """Every line, the first period's among them, in the order of billing."""
        found = [service.running for service in self.first.services]
        for event in self.events:
            found += event.today if isinstance(event, Preview) else event.lines
        return found

    @property
    def period_lines(self) -> list[BilledLine]:
        """The same, overage apart."""
        return [line for line in self.lines if line.is_of_period]


def of_period(event: Step | Preview) -> tuple[BilledLine, ...]:
    """What an event billed for plan and add-ons, overage apart."""
    lines = event.today if isinstance(event, Preview) else event.lines
    return tuple(line for line in lines if line.is_of_period)


def with_documents(state: Subscription, on: date, documents: int | None) -> Subscription:
    """Read so many more documents than before."""
    if documents is None or state.ended_on is not None:
        return state
    return read_open(state, Reading(on, (state.usage.used or 0) + documents))


def lived(first: Subscription, terms: Terms, acts: Sequence[Act]) -> Lived:
    """Confirm one change after the other, leaving out those that are refused; then wait."""
    state, on = first, first.usage.window.start
    events: list[Step | Preview] = []
    for act in acts:
        on += timedelta(act.days_later)
        state, steps = advance(state, terms, on)
        events += steps
        state = with_documents(state, on, act.documents)
        try:
            confirmed = preview_change(state, terms, fitting(act.change, state, terms), on)
        except Refused:
            continue
        events.append(confirmed)
        state = confirmed.after
    on += timedelta(70)
    state, steps = advance(state, terms, on)
    return Lived(first, acts, (*events, *steps), state, on)


@st.composite
def lives(
    draw: st.DrawFn, *, rising: bool = False, given_price: bool = True
) -> tuple[Terms, Lived]:
    """Any subscription with any sequence of changes."""
    terms = draw(RISING_TERMS if rising else TERMS)
    first = draw(subscriptions(terms, given_price=given_price))
    return terms, lived(first, terms, draw(ACTS))
