from dataclasses import replace

import pytest

from app.domain.billing import Consumption, LineKind, recomputed, reversal
from app.domain.calendar import Period
from app.domain.subscription import monthly_equivalent
from tests.builders import MONTHLY, YEARLY, line, period

NOVEMBER = period("2026-11-01", "2026-12-01")
LAST_NINE = period("2026-11-22", "2026-12-01")


@pytest.mark.parametrize(
    ("price", "rebate", "span", "amount"),
    [
        (2690, 0, NOVEMBER, 2690),
        (2690, 404, NOVEMBER, 2286),
        (2690, 0, LAST_NINE, 807),
        (2690, 404, LAST_NINE, 686),  # 22,86 × 9/30 = 6,858
        (0, 0, LAST_NINE, 0),
    ],
)
def test_a_charge_is_recomputed_from_its_price_discount_and_days(
    price: int, rebate: int, span: Period, amount: int
) -> None:
    assert recomputed(line(price, span, NOVEMBER, rebate=rebate, net=amount)) == amount


@pytest.mark.parametrize(("cap", "amount"), [(None, -327), (300, -300), (500, -327), (0, 0)])
def test_a_credit_is_recomputed_from_the_credited_line_and_its_cap(
    cap: int | None, amount: int
) -> None:
    running = line(1090)
    credit = line(
        1090, LAST_NINE, NOVEMBER, net=-327, kind=LineKind.CREDIT, credited=running, cap=cap
    )
    assert recomputed(credit) == amount


def test_a_pro_rated_line_shows_what_its_discount_takes_from_its_days() -> None:
    prorated = line(2690, LAST_NINE, NOVEMBER, rebate=404, net=686)
    assert (prorated.gross_of_discount, prorated.discount_taken) == (807, 121)
    assert prorated.full_net == 2286


def test_a_credit_shows_no_discount_of_its_own() -> None:
    credit = line(1090, LAST_NINE, NOVEMBER, net=-327, kind=LineKind.CREDIT)
    assert (credit.gross_of_discount, credit.discount_taken) == (-327, 0)


def test_a_line_says_whether_its_amount_was_rounded() -> None:
    charge = line(2690, LAST_NINE, NOVEMBER, rebate=404, net=686)  # 6,858
    assert charge.was_rounded
    assert not line(2690, LAST_NINE, NOVEMBER, net=807).was_rounded
    assert not line(2690).was_rounded
    # Undoing takes back what was billed, rounded or not; overage is a product of whole numbers.
    assert not reversal(charge, LAST_NINE.end).was_rounded
    a_year = period("2026-11-01", "2027-11-01")
    overage = line(45, NOVEMBER, a_year, net=90, kind=LineKind.OVERAGE)
    assert not replace(overage, usage=Consumption(32, 30)).was_rounded


@pytest.mark.parametrize(
    ("billed", "cap", "amount", "rounded"),
    [
        (1090, None, -327, False),  # 3,27
        (1091, None, -327, True),  # 3,273
        (1091, 300, -300, False),
        (1091, 500, -327, True),
    ],
)
def test_a_credit_was_rounded_where_its_share_was_and_its_cap_did_not_bind(
    billed: int, cap: int | None, amount: int, rounded: bool
) -> None:
    credit = line(
        billed,
        LAST_NINE,
        NOVEMBER,
        net=amount,
        kind=LineKind.CREDIT,
        credited=line(billed),
        cap=cap,
    )
    assert credit.was_rounded is rounded


def test_a_line_is_named_by_its_add_on_or_else_its_plan() -> None:
    assert line().service == "plan"


def test_where_a_line_is_stored_is_no_part_of_what_it_says() -> None:
    assert line() == line()


@pytest.mark.parametrize(
    ("price", "interval_months", "amount"), [(9900, 12, 825), (26900, 12, 2242), (1090, 1, 1090)]
)
def test_a_yearly_price_is_a_twelfth_of_it_a_month(
    price: int, interval_months: int, amount: int
) -> None:
    interval = YEARLY if interval_months == 12 else MONTHLY
    assert monthly_equivalent(price, interval) == amount
