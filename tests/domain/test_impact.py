"""What a changed catalogue does to a subscription: the figures are those that time then bills."""

import random
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import AddOn, Catalogue, Plan, PriceVersion, Quota
from app.domain.change import Modify, StopRenewal
from app.domain.impact import DayBilled, Impact, compared_until, impact
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import advance
from tests.builders import (
    CLIENT,
    FIRM,
    TERMS,
    YEARLY,
    changed,
    day,
    read,
    started,
    version,
)
from tests.domain import strategies
from tests.domain.strategies import some_versions, subscriptions

UNTIL = day("2027-11-22")


def edited(code: str, **values: object) -> Terms:
    """The terms with some values of a plan or add-on changed."""
    catalogue = TERMS.catalogue

    def with_values(part: Plan) -> Plan:
        return replace(part, **values) if part.code == code else part  # type: ignore[arg-type]

    return replace(
        TERMS,
        catalogue=replace(
            catalogue,
            plans=tuple(with_values(part) for part in catalogue.plans),
            add_ons=tuple(
                replace(part, **values) if part.code == code else part  # type: ignore[arg-type]
                for part in catalogue.add_ons
            ),
        ),
    )


def priced(code: str, *added: PriceVersion) -> Terms:
    """The terms with further price versions of a plan or add-on."""
    parts: list[Plan | AddOn] = [*TERMS.catalogue.plans, *TERMS.catalogue.add_ons]
    (part,) = (part for part in parts if part.code == code)
    return edited(code, prices=(*part.prices, *added))


def found(subscription: Subscription, then: Terms) -> Impact:
    return impact(subscription, now=TERMS, then=then, until=UNTIL)


def first(of: Impact) -> DayBilled:
    assert of.first is not None
    return of.first


def test_a_price_for_existing_subscriptions_bills_from_the_first_renewal_on_or_after() -> None:
    dearer = priced("essentiel", version(1290, 12900, "2026-12-01", "2027-01-22"))
    of = found(started("2026-10-22", "essentiel"), dearer)
    assert str(first(of).day) == "2027-01-22"
    assert (first(of).net_now, first(of).net_then, first(of).difference) == (1090, 1290, 200)
    assert (first(of).per_month, first(of).per_year) == (200, 2400)
    assert first(of).payer is FIRM
    assert of.recurring is first(of)
    assert [str(each.day) for each in of.days] == [f"2027-{month:02}-22" for month in range(1, 12)]


def test_a_yearly_price_is_brought_to_a_month_once_rounded() -> None:
    dearer = priced("essentiel", version(1290, 12950, "2026-12-01", "2026-12-01"))
    of = found(started("2026-10-22", "essentiel", YEARLY, payer=CLIENT), dearer)
    assert [(str(each.day), each.difference) for each in of.days] == [("2027-10-22", 2050)]
    # 129,50 / 12 = 10,7917 and 109,00 / 12 = 9,0833.
    assert (first(of).per_month, first(of).per_year) == (1079 - 908, 2050)
    assert first(of).payer is CLIENT


def test_a_discount_is_taken_from_the_new_price_too() -> None:
    dearer = priced("essentiel", version(2090, 20900, "2026-12-01", "2026-12-01"))
    of = found(started("2026-11-01", "essentiel", code="BIENVENUE"), dearer)
    assert [each.difference for each in of.days][:3] == [800, 800, 1000]


def test_an_add_on_that_gets_dearer_touches_those_that_have_it() -> None:
    dearer = priced("paiements", version(500, 5000, "2026-12-01", "2026-12-01"))
    assert found(started("2026-11-01", "essentiel"), dearer) == Impact()
    of = found(started("2026-11-01", "essentiel", add_ons=["paiements"]), dearer)
    assert first(of).difference == 50


def test_what_is_scheduled_is_billed_by_the_changed_catalogue() -> None:
    downgraded = changed(started("2026-11-01", "pro"), Modify(plan="essentiel"), "2026-11-10")
    dearer = priced("essentiel", version(2000, 20000, "2026-12-01"))
    of = found(downgraded, dearer)
    assert (str(first(of).day), first(of).net_now, first(of).net_then) == ("2026-12-01", 1090, 2000)


def test_a_stopped_renewal_is_touched_by_nothing_but_overage() -> None:
    stopped = changed(started("2026-11-01", "essentiel"), StopRenewal(), "2026-11-10")
    dearer = priced("essentiel", version(2000, 20000, "2026-12-01", "2026-12-01"))
    assert found(stopped, dearer).days == ()
    of = found(read(stopped, 37, "2026-11-20"), edited("essentiel", overage=50))
    assert [(str(d.day), d.net_now, d.net_then) for d in of.days] == [("2026-12-01", 315, 350)]
    assert (first(of).per_month, first(of).per_year, of.recurring) == (0, 0, None)
    assert of.overage == (45, 50)


def test_the_overage_of_the_open_window_is_billed_at_the_quota_of_its_last_day() -> None:
    running = read(started("2026-11-01", "essentiel"), 37, "2026-11-20")
    of = found(running, edited("essentiel", quota=Quota(40, 480, by_month=True)))
    assert [(str(d.day), d.difference) for d in of.days] == [("2026-12-01", -315)]
    assert of.quota == (Quota(30, 360, by_month=True), Quota(40, 480, by_month=True))
    assert of.recurring is None


def test_a_service_that_the_plan_no_longer_sells_goes_on() -> None:
    running = started("2026-11-01", "essentiel", add_ons=["archivage", "paiements"])
    of = found(running, edited("essentiel", add_ons=("paiements", "utilisateurs")))
    assert of == Impact(withdrawn=("archivage",))
    included = edited("essentiel", add_ons=("utilisateurs", "archivage"), includes=("paiements",))
    assert found(running, included) == Impact(withdrawn=("paiements",))


def test_another_kind_of_window_begins_after_the_open_one() -> None:
    running = read(started("2026-11-01", "entreprise", YEARLY), 700, "2026-11-20")
    by_month = edited("entreprise", quota=Quota(500, 6000, by_month=True))
    of = impact(running, now=TERMS, then=by_month, until=day("2027-11-01"))
    # Until its end the open window is the year, with a year's quota; then it would be a month.
    assert of.days == ()
    assert of.quota == (Quota(500, 6000, by_month=False), Quota(500, 6000, by_month=True))


def test_compared_are_twelve_months_or_those_after_a_later_price() -> None:
    today = day("2026-11-22")
    assert compared_until(TERMS.catalogue, TERMS.catalogue, today) == day("2027-11-22")
    far = priced("pro", version(1, 1, "2026-12-01", "2199-01-01"))
    assert compared_until(TERMS.catalogue, far.catalogue, today) == day("2036-11-22")
    never = priced("pro", version(1, 1, "2030-12-01"))
    assert compared_until(TERMS.catalogue, never.catalogue, today) == day("2027-11-22")


def other(terms: Terms, seed: int) -> Terms:
    """Terms of which every price, quota and overage may be another; the parts stay."""
    of = random.Random(seed)  # noqa: S311 - an invented catalogue, not a secret
    catalogue = terms.catalogue

    def varied(part: Plan) -> Plan:
        if of.random() < 0.3:
            return part
        quota = Quota(of.randrange(40), of.randrange(400), by_month=part.quota.by_month)
        prices = some_versions(of, 0, 12_000)
        return replace(part, prices=prices, quota=quota, overage=of.randrange(50))

    add_ons = tuple(replace(part, prices=some_versions(of, 0, 3000)) for part in catalogue.add_ons)
    plans = tuple(varied(part) for part in catalogue.plans)
    return replace(terms, catalogue=Catalogue("other", "EUR", plans, add_ons))


def net_by_day(subscription: Subscription, terms: Terms, until: date) -> dict[date, int]:
    _, steps = advance(subscription, terms, until)
    return {step.day: sum(line.net for line in step.lines) for step in steps}


@given(st.data())
def test_an_equal_catalogue_touches_nothing(data: st.DataObject) -> None:
    terms = data.draw(strategies.TERMS)
    subscription = data.draw(subscriptions(terms))
    again = replace(terms, catalogue=replace(terms.catalogue, name="renamed"))
    until = subscription.period.end + timedelta(400)
    assert impact(subscription, now=terms, then=again, until=until) == Impact()


@given(st.data(), strategies.SEEDS)
def test_the_figures_are_those_that_time_bills(data: st.DataObject, seed: int) -> None:
    terms = data.draw(strategies.TERMS)
    subscription = data.draw(subscriptions(terms))
    then = other(terms, seed)
    until = subscription.period.end + timedelta(400)
    of = impact(subscription, now=terms, then=then, until=until)
    now_billed = net_by_day(subscription, terms, until)
    then_billed = net_by_day(subscription, then, until)
    for each in of.days:
        assert each.net_now == now_billed.get(each.day, 0)
        assert each.net_then == then_billed.get(each.day, 0)
    told = {each.day for each in of.days}
    for untold in (now_billed.keys() | then_billed.keys()) - told:
        assert now_billed.get(untold, 0) == then_billed.get(untold, 0)
    differs = {d for d in now_billed if now_billed[d] != then_billed.get(d, 0)}
    assert differs <= told


@given(st.data(), st.integers(0, 20_000))
def test_a_price_that_is_never_for_existing_ones_touches_nobody(
    data: st.DataObject, price: int
) -> None:
    terms = data.draw(strategies.TERMS)
    subscription = data.draw(subscriptions(terms))
    sold = max(service.sale.sold_on for service in subscription.services)
    taken = {version.new_from for plan in terms.catalogue.plans for version in plan.prices}
    new_from = max(sold, *taken) + timedelta(1)
    added = PriceVersion(new_from, price, 10 * price)
    then = replace(
        terms,
        catalogue=replace(
            terms.catalogue,
            plans=tuple(
                replace(plan, prices=(*plan.prices, added)) for plan in terms.catalogue.plans
            ),
        ),
    )
    until = subscription.period.end + timedelta(800)
    assert impact(subscription, now=terms, then=then, until=until) == Impact()
