from datetime import date

import pytest
from hypothesis import given

from app.domain.calendar import Interval
from app.domain.catalogue import PriceVersion, Quota, price_version
from app.domain.errors import Refusal, Refused
from app.domain.subscription import GivenPrice, Sale, price_of
from tests.builders import MONTHLY, YEARLY, day, fictitious, version
from tests.domain.strategies import DAYS, VERSIONS

ESSENTIEL = fictitious().plan("essentiel").prices
PRO = fictitious().plan("pro").prices
ENTREPRISE = fictitious().plan("entreprise").prices


@pytest.mark.parametrize(
    ("versions", "sold", "on", "monthly"),
    [
        (ESSENTIEL, "2025-05-01", "2026-06-30", 990),
        (ESSENTIEL, "2025-05-01", "2026-07-01", 1090),  # for existing ones from then on
        (ESSENTIEL, "2026-01-14", "2026-01-14", 990),
        (ESSENTIEL, "2026-01-15", "2026-01-15", 1090),  # for new ones from then on
        (ESSENTIEL, "2026-01-14", "2027-01-14", 1090),
        (PRO, "2026-09-30", "2030-01-01", 2490),  # existing ones keep it
        (PRO, "2026-10-01", "2026-10-01", 2690),
        (ENTREPRISE, "2026-12-31", "2027-01-31", 7900),
        (ENTREPRISE, "2026-12-31", "2027-02-01", 8400),
        (ENTREPRISE, "2027-01-01", "2027-01-01", 8400),
    ],
)
def test_the_sale_date_and_the_renewal_decide_the_price(
    versions: tuple[PriceVersion, ...], sold: str, on: str, monthly: int
) -> None:
    found = price_version(versions, day(sold), day(on))
    assert found is not None
    assert found.at(MONTHLY) == monthly


def test_nothing_is_sold_before_the_first_version() -> None:
    assert price_version(ESSENTIEL, day("2023-12-31"), day("2023-12-31")) is None


def test_of_two_versions_for_existing_ones_the_later_price_list_wins() -> None:
    # 2025 reaches existing ones in December, 2026 already in June: December brings nothing back.
    versions = (
        version(100),
        version(200, new="2025-01-01", existing="2026-12-01"),
        version(300, new="2026-01-01", existing="2026-06-01"),
    )
    prices = [
        price_of(Sale("x", day("2024-05-01")), versions, MONTHLY, day(on))[0]
        for on in ("2026-05-31", "2026-06-01", "2026-12-01")
    ]
    assert prices == [100, 300, 300]


def test_a_version_begun_between_sale_and_renewal_leaves_the_sale_at_its_price() -> None:
    versions = (
        version(100),
        version(200, new="2025-01-01"),
        version(300, new="2026-01-01", existing="2027-01-01"),
    )
    sale = Sale("x", day("2025-06-01"))
    assert price_of(sale, versions, MONTHLY, day("2026-12-31")) == (200, day("2025-01-01"))
    assert price_of(sale, versions, MONTHLY, day("2027-01-01")) == (300, day("2026-01-01"))


def test_a_price_has_its_amount_per_interval() -> None:
    assert (PRO[1].at(MONTHLY), PRO[1].at(YEARLY)) == (2690, 26900)


@pytest.mark.parametrize("reverse", [False, True])
def test_what_was_sold_before_the_first_version_has_the_first(reverse: bool) -> None:
    versions = ESSENTIEL[::-1] if reverse else ESSENTIEL
    sale = Sale("essentiel", day("2020-01-01"))
    assert price_of(sale, versions, MONTHLY, day("2023-06-01")) == (990, day("2024-01-01"))


@given(VERSIONS, DAYS, DAYS)
def test_the_version_is_the_latest_that_reaches_the_sale(
    versions: tuple[PriceVersion, ...], sold: date, on: date
) -> None:
    found = price_version(versions, sold, on)
    expected = None
    for candidate in sorted(versions, key=lambda v: v.new_from):
        for_new = candidate.new_from <= sold
        for_existing = candidate.existing_from is not None and candidate.existing_from <= on
        if for_new or for_existing:
            expected = candidate
    assert found == expected
    assert price_version(versions[::-1], sold, on) == found


@pytest.mark.parametrize(
    ("on", "interval", "amount", "from_version"),
    [
        ("2026-11-22", MONTHLY, 800, None),
        ("2027-06-01", MONTHLY, 800, None),
        ("2027-06-02", MONTHLY, 1200, "2027-01-01"),  # for existing ones, after the import
        ("2026-11-22", YEARLY, 11000, "2025-01-01"),  # given for a month, not for a year
    ],
)
def test_a_given_price_holds_until_a_version_for_existing_ones_after_the_import(
    on: str, interval: Interval, amount: int, from_version: str | None
) -> None:
    versions = (
        version(1000),
        version(1100, new="2025-01-01", existing="2026-11-22"),  # not after the import
        version(1200, new="2027-01-01", existing="2027-06-02"),
    )
    given_price = GivenPrice(800, MONTHLY, day("2026-11-22"))
    sale = Sale("x", day("2024-03-01"), given_price)
    expected_from = None if from_version is None else day(from_version)
    assert price_of(sale, versions, interval, day(on)) == (amount, expected_from)


@pytest.mark.parametrize(
    ("quota", "interval", "documents"),
    [
        (Quota(30, 360, by_month=True), MONTHLY, 30),
        (Quota(30, 360, by_month=True), YEARLY, 30),
        (Quota(500, 6000, by_month=False), MONTHLY, 500),
        (Quota(500, 6000, by_month=False), YEARLY, 6000),
    ],
)
def test_a_quota_covers_a_month_or_the_billing_period(
    quota: Quota, interval: Interval, documents: int
) -> None:
    assert quota.documents(interval) == documents


def test_plans_stand_in_the_order_of_their_rank() -> None:
    codes = [plan.code for plan in fictitious().plans]
    assert codes == ["decouverte", "essentiel", "pro", "entreprise"]


@pytest.mark.parametrize("typed", ["BIENVENUE", "bienvenue", " Bienvenue "])
def test_a_promo_code_is_found_whatever_its_case(typed: str) -> None:
    assert fictitious().promo_code(typed).code == "BIENVENUE"


def test_what_the_catalogue_does_not_know_is_refused_by_its_code() -> None:
    catalogue = fictitious()
    with pytest.raises(Refused) as no_plan:
        catalogue.plan("or")
    with pytest.raises(Refused) as no_add_on:
        catalogue.add_on("coffre")
    with pytest.raises(Refused) as no_promo:
        catalogue.promo_code(" rien ")
    assert (no_plan.value.reason, no_plan.value.facts) == (Refusal.PLAN_UNKNOWN, {"plan": "or"})
    assert no_add_on.value.reason is Refusal.ADD_ON_UNKNOWN
    assert no_add_on.value.facts == {"add_on": "coffre"}
    assert no_promo.value.reason is Refusal.PROMO_UNKNOWN
    assert no_promo.value.facts == {"promo": "rien"}


def test_a_catalogue_equals_another_of_the_same_parts() -> None:
    assert fictitious() == fictitious()
