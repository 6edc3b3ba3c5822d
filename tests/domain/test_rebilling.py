"""Charging on: the modes, the margins, the VAT, and what holds for any lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Refusal, Refused
from app.domain.money import share
from app.domain.rebilling import (
    Adjustment,
    Margin,
    PaidLine,
    RebillMode,
    RebillTerms,
    charges_of,
    check_terms,
    rebilling_vat_rate,
)
from app.domain.vat import FIRST_RATES, WHOLE, VatRules
from tests.builders import FRENCH_FIRM, day

DISBURSED = RebillTerms(mode=RebillMode.DISBURSEMENT, in_client_name=True, mandate="M-2026-1")
TEN_PERCENT = RebillTerms(margin=Margin(percent=1000))
TWO_EUROS = RebillTerms(margin=Margin(amount=200))
DAYS = st.dates(day("2026-01-01"), day("2026-12-31"))
LINES = st.lists(
    st.tuples(DAYS, st.integers(-50_000, 50_000), st.integers(-10_000, 10_000), st.booleans()),
    max_size=12,
).map(
    lambda rows: [
        PaidLine(id=place, day=on, net=net, vat=vat, bears_amount=bears and net > 0)
        for place, (on, net, vat, bears) in enumerate(rows)
    ]
)


def paid(number: int, on: str, net: int, vat: int = 0, *, plan: bool = True) -> PaidLine:
    return PaidLine(id=number, day=day(on), net=net, vat=vat, bears_amount=plan and net > 0)


def test_a_credit_gives_its_margin_back() -> None:
    lines = [paid(1, "2026-10-02", 2690), paid(2, "2026-10-20", -1345)]
    owed = charges_of(lines, TEN_PERCENT, 2000, {}, ())
    assert [charge.margin for charge in owed.charges] == [269, -135]  # 134.5 away from zero
    assert owed.margin == 134
    assert owed.totals.net == 2690 + 269 - 1345 - 135


def test_vat_is_once_per_client_not_per_line() -> None:
    lines = [paid(number, "2026-10-02", 33) for number in (1, 2, 3)]
    owed = charges_of(lines, RebillTerms(), 2000, {}, ())
    assert owed.totals.vat == 20  # 19.8, not 3 × 7
    assert owed.totals.by_line == (7, 7, 6)


def test_a_fixed_margin_is_once_a_month_on_a_plan() -> None:
    lines = [
        paid(1, "2026-10-02", 300, plan=False),
        paid(2, "2026-10-05", 2690),
        paid(3, "2026-10-20", 807),
        paid(4, "2026-11-05", 2690),
        paid(5, "2026-12-05", -900),
    ]
    owed = charges_of(lines, TWO_EUROS, 2000, {}, ())
    assert [charge.margin for charge in owed.charges] == [0, 200, 0, 200, 0]


def test_a_month_that_an_earlier_run_charged_it_for_bears_none() -> None:
    lines = [paid(1, "2026-10-20", 807), paid(2, "2026-11-05", 2690)]
    owed = charges_of(lines, TWO_EUROS, 2000, {}, (day("2026-10-01"),))
    assert [charge.margin for charge in owed.charges] == [0, 200]


def test_the_amount_moves_on_from_a_line_that_is_waived() -> None:
    lines = [paid(1, "2026-10-02", 2690), paid(2, "2026-10-20", 807)]
    waived = {1: Adjustment(waived=True, comment="goodwill")}
    owed = charges_of(lines, TWO_EUROS, 2000, waived, ())
    assert [charge.net for charge in owed.charges] == [0, 1007]
    assert owed.cost == 2690 + 807
    assert owed.charges[0].adjustment.comment == "goodwill"


def test_a_disbursement_is_the_exact_gross_amount() -> None:
    lines = [paid(1, "2026-10-02", 2690, 538), paid(2, "2026-10-20", -327, -65)]
    owed = charges_of(lines, DISBURSED, 2000, {}, ())
    assert [charge.net for charge in owed.charges] == [3228, -392]
    assert (owed.totals.vat, owed.totals.gross, owed.margin) == (0, 2836, 0)


@pytest.mark.parametrize("mode", [RebillMode.INCLUDED, RebillMode.CLIENT_PAYS])
def test_what_is_in_the_fee_or_the_clients_own_costs_it_nothing(mode: RebillMode) -> None:
    terms = RebillTerms(mode=mode, margin=Margin(percent=1000))
    owed = charges_of([paid(1, "2026-10-02", 2690, 538)], terms, 2000, {}, ())
    assert (owed.totals.gross, owed.cost, owed.margin) == (0, 2690, 0)
    assert not owed.charges[0].is_charged


@pytest.mark.parametrize(
    ("country", "valid", "rate"),
    [
        ("FR", True, 2000),
        ("FR", False, 2000),
        ("BE", True, 0),
        ("BE", False, 2000),
        ("CH", True, 2000),
    ],
)
def test_the_rate_is_the_firms_but_for_a_taxable_client_abroad(
    country: str, *, valid: bool, rate: int
) -> None:
    found = rebilling_vat_rate(
        FRENCH_FIRM, country, has_valid_vat_number=valid, day=day("2026-10-31")
    )
    assert found == rate


def test_a_vendor_abroad_does_not_change_what_the_firm_charges() -> None:
    rules = VatRules("BE", FIRST_RATES, reverse_charge=True)
    on = day("2026-10-31")
    assert rebilling_vat_rate(rules, "BE", has_valid_vat_number=True, day=on) == 2100


@pytest.mark.parametrize(
    ("terms", "reason"),
    [
        (
            RebillTerms(mode=RebillMode.DISBURSEMENT, mandate="M"),
            Refusal.DISBURSEMENT_NOT_IN_CLIENT_NAME,
        ),
        (
            RebillTerms(mode=RebillMode.DISBURSEMENT, in_client_name=True),
            Refusal.DISBURSEMENT_WITHOUT_MANDATE,
        ),
    ],
)
def test_a_disbursement_needs_the_clients_name_and_mandate(
    terms: RebillTerms, reason: Refusal
) -> None:
    with pytest.raises(Refused) as refused:
        check_terms(terms)
    assert refused.value.reason is reason


@pytest.mark.parametrize("terms", [DISBURSED, RebillTerms(), TEN_PERCENT])
def test_what_the_law_allows_passes(terms: RebillTerms) -> None:
    check_terms(terms)


@pytest.mark.parametrize(("percent", "amount"), [(-1, 0), (0, -1), (1000, 200)])
def test_a_margin_is_one_of_two_and_never_negative(percent: int, amount: int) -> None:
    with pytest.raises(ValueError, match="a margin of"):
        Margin(percent=percent, amount=amount)


@given(LINES, st.integers(0, 10_000), st.sampled_from([0, 1700, 2000, 2100]))
def test_what_is_owed_is_the_cost_the_margin_and_the_vat(
    lines: list[PaidLine], percent: int, rate: int
) -> None:
    owed = charges_of(lines, RebillTerms(margin=Margin(percent=percent)), rate, {}, ())
    assert owed.totals.net == sum(line.net + share(line.net, percent, WHOLE) for line in lines)
    assert owed.totals.net == owed.cost + owed.margin
    assert owed.totals.vat == share(owed.totals.net, rate, WHOLE)
    assert sum(owed.totals.by_line) == owed.totals.vat


@given(LINES, st.integers(1, 10_000))
def test_no_month_bears_the_amount_twice(lines: list[PaidLine], amount: int) -> None:
    terms = RebillTerms(margin=Margin(amount=amount))
    owed = charges_of(lines, terms, 2000, {}, ())
    months = [
        line.day.replace(day=1)
        for line, charge in zip(lines, owed.charges, strict=True)
        if charge.margin_amount
    ]
    wanted = {line.day.replace(day=1) for line in lines if line.bears_amount}
    assert sorted(months) == sorted(wanted)


@given(LINES, st.integers(0, 12))
def test_in_two_runs_the_clients_owe_what_one_would_charge(lines: list[PaidLine], cut: int) -> None:
    """But for VAT, which is rounded once an invoice."""
    first, second = lines[:cut], lines[cut:]
    whole = charges_of(lines, TWO_EUROS, 2000, {}, ())
    earlier = charges_of(first, TWO_EUROS, 2000, {}, ())
    by_id = {line.id: line.day.replace(day=1) for line in lines}
    borne = [by_id[charge.line] for charge in earlier.charges if charge.margin_amount]
    later = charges_of(second, TWO_EUROS, 2000, {}, borne)
    assert earlier.totals.net + later.totals.net == whole.totals.net


@given(LINES)
def test_disbursements_leave_the_firm_with_nothing(lines: list[PaidLine]) -> None:
    owed = charges_of(lines, DISBURSED, 2000, {}, ())
    assert owed.totals.gross == sum(line.net + line.vat for line in lines)
