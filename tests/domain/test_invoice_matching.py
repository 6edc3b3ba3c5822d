"""The vendor's invoice beside ours: who answers whom, why they differ, and what always holds."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.billing import BilledLine, Consumption, LineKind, Payer, reversal
from app.domain.calendar import Period
from app.domain.invoice_matching import (
    UNIT,
    Cause,
    ExpectedLine,
    Outcome,
    Pair,
    StatedLine,
    compared,
    expected_line,
    match_invoice,
)
from app.domain.vendor_invoices import days_of_invoice
from tests.builders import day

NOVEMBER = Period(day("2026-11-01"), day("2026-12-01"))
LATE = Period(day("2026-11-22"), day("2026-12-01"))
DECEMBER = Period(day("2026-12-01"), day("2027-01-01"))
SPANS = st.sampled_from([NOVEMBER, LATE, DECEMBER])
NETS = st.integers(-300, 300)

EXPECTED = st.lists(
    st.tuples(st.integers(1, 3), st.sampled_from("ab"), NETS, SPANS), max_size=12
).map(
    lambda rows: [
        ExpectedLine(id=place, client=client, service=service, net=net, span=span)
        for place, (client, service, net, span) in enumerate(rows)
    ]
)
STATED = st.lists(
    st.tuples(
        st.none() | st.integers(1, 4),
        st.none() | st.sampled_from("abc"),
        st.none() | st.integers(-30_000, 30_000),
        st.none() | st.integers(-300, 300),
        NETS,
        st.none() | SPANS,
    ),
    max_size=12,
).map(
    lambda rows: [
        StatedLine(
            id=place,
            client=client,
            service=service,
            quantity=quantity,
            unit_price=price,
            net=net,
            span=span,
        )
        for place, (client, service, quantity, price, net, span) in enumerate(rows)
    ]
)


def ours(number: int = 1, net: int = 2690, span: Period = NOVEMBER) -> ExpectedLine:
    price = frozenset({abs(net), 2690})
    return ExpectedLine(id=number, client=7, service="pro", net=net, span=span, prices=price)


def stated(number: int = 1, net: int = 2690, **facts: object) -> StatedLine:
    given_ = {"client": 7, "service": "pro", **facts}
    return StatedLine(id=number, net=net, **given_)  # type: ignore[arg-type]


def paired(pairs: Sequence[Pair]) -> list[tuple[int | None, int | None]]:
    return [
        (
            None if pair.stated is None else pair.stated.id,
            None if pair.ours is None else pair.ours.id,
        )
        for pair in pairs
    ]


def cause(line: StatedLine, expected: ExpectedLine) -> Cause | None:
    pair = compared(line, expected)
    assert pair.outcome is Outcome.DIFFERS
    return pair.cause


# --------------------------------------------------------------------------------- who answers whom


def test_the_same_amount_goes_before_the_order() -> None:
    pairs = match_invoice(
        [stated(1, 1090), stated(2, 2690)], [ours(1, 2690), ours(2, 1090), ours(3, 500)]
    )
    assert paired(pairs) == [(1, 2), (2, 1), (None, 3)]
    assert [pair.outcome for pair in pairs] == [Outcome.MATCHED, Outcome.MATCHED, Outcome.MISSING]


def test_of_the_same_amounts_the_same_days_go_first() -> None:
    pairs = match_invoice([stated(1, span=DECEMBER), stated(2)], [ours(1), ours(2, span=DECEMBER)])
    assert paired(pairs) == [(1, 2), (2, 1)]


def test_the_same_days_go_before_the_same_price_and_that_before_the_order() -> None:
    dearer = stated(1, 2890, span=DECEMBER)
    assert paired(match_invoice([dearer], [ours(1), ours(2, span=DECEMBER)]))[0] == (1, 2)
    used = ExpectedLine(
        id=1, client=7, service="pro", net=245, span=LATE, prices=frozenset({35}), is_of_days=False
    )
    lines = [stated(1, 2890), stated(2, 315, unit_price=35)]
    assert paired(match_invoice(lines, [used, ours(2)])) == [(1, 2), (2, 1)]


def test_a_credit_answers_a_credit() -> None:
    pairs = match_invoice([stated(1, -900)], [ours(1, 900), ours(2, -897)])
    assert paired(pairs) == [(1, 2), (None, 1)]
    assert pairs[0].difference == -3


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        (stated(client=None, service=None), Outcome.UNKNOWN_CLIENT),
        (stated(service=None), Outcome.UNKNOWN_SERVICE),
        (stated(), Outcome.NOT_EXPECTED),
    ],
)
def test_what_only_the_vendor_has(line: StatedLine, outcome: Outcome) -> None:
    (pair,) = match_invoice([line], [])
    assert (pair.outcome, pair.ours, pair.difference) == (outcome, None, 2690)
    assert not pair.agrees


def test_nothing_is_missing_where_nothing_was_expected() -> None:
    (pair,) = match_invoice([], [ours(net=0)])
    assert (pair.outcome, pair.difference, pair.agrees) == (Outcome.MATCHED, 0, True)
    (pair,) = match_invoice([], [ours()])
    assert (pair.outcome, pair.difference) == (Outcome.MISSING, -2690)


# ---------------------------------------------------------------------------------- why they differ


def test_another_price() -> None:
    assert cause(stated(net=2890, unit_price=2890), ours()) is Cause.PRICE
    # The price follows from what is stated.
    assert cause(stated(net=2890, quantity=UNIT), ours()) is Cause.PRICE
    assert cause(stated(net=-2890, unit_price=2890), ours(net=-2690)) is Cause.PRICE


def test_other_days_at_the_same_price() -> None:
    assert cause(stated(net=807, unit_price=2690, span=LATE), ours()) is Cause.PRORATION
    # What the days cost is stated as the price: it is the same a day.
    assert cause(stated(net=807, unit_price=807, span=LATE), ours()) is Cause.PRORATION
    assert cause(stated(net=806, span=LATE), ours()) is Cause.PRORATION
    assert cause(stated(net=805, span=LATE), ours()) is Cause.AMOUNT


def test_another_quantity() -> None:
    documents = replace(ours(net=245), quantity=7 * UNIT, prices=frozenset({35}), is_of_days=False)
    nine = stated(net=315, quantity=9 * UNIT, unit_price=35, span=LATE)
    assert cause(nine, documents) is Cause.QUANTITY
    # Each costs as much, whatever is called the price.
    twice = stated(net=5380, quantity=2 * UNIT)
    assert cause(twice, replace(ours(), prices=frozenset())) is Cause.QUANTITY
    # Three tenths of a month, without days.
    assert cause(stated(net=807, quantity=3000, unit_price=2690), ours()) is Cause.QUANTITY


@pytest.mark.parametrize(
    "line",
    [
        stated(net=2700),
        # A discount that was not given: the same price, quantity and days.
        stated(net=2421, quantity=UNIT, unit_price=2690, span=NOVEMBER),
        # Another quantity and another price.
        stated(net=5780, quantity=2 * UNIT, unit_price=2890),
        # A price that no whole cent gives.
        stated(net=1000, quantity=3 * UNIT),
        stated(net=5, quantity=0),
    ],
)
def test_what_nothing_explains(line: StatedLine) -> None:
    assert cause(line, ours()) is Cause.AMOUNT


def test_the_price_of_one() -> None:
    assert stated(net=900, quantity=3 * UNIT).price == 300
    assert stated(net=1000, quantity=3 * UNIT).price is None
    assert stated(net=1000, quantity=0).price is None
    assert stated(net=1000, unit_price=7, quantity=UNIT).price == 7
    assert stated(net=1000).price is None


# --------------------------------------------------------------------------- our own line, as asked


def billed(**facts: object) -> BilledLine:
    given_ = {
        "kind": LineKind.UPGRADE,
        "day": LATE.start,
        "plan": "pro",
        "span": LATE,
        "period": NOVEMBER,
        "price": 2690,
        "discount": 690,
        "net": 600,
        "payer": Payer.FIRM,
        "vat_rate": 2000,
        **facts,
    }
    return BilledLine(**given_)  # type: ignore[arg-type]


def test_a_prorated_line_has_the_price_of_the_period_and_of_its_days() -> None:
    line = expected_line(3, 7, billed())
    assert (line.service, line.quantity, line.net) == ("pro", UNIT, 600)
    assert line.prices == {2690, 2000, 807, 600}
    assert line.is_of_days


def test_documents_are_so_many_at_their_price() -> None:
    used = billed(
        kind=LineKind.OVERAGE, price=35, discount=0, net=245, usage=Consumption(used=37, quota=30)
    )
    line = expected_line(3, 7, used)
    assert (line.quantity, line.is_of_days) == (7 * UNIT, False)
    assert 35 in line.prices
    undone = expected_line(4, 7, reversal(used, day("2026-12-05")))
    assert (undone.quantity, undone.net, undone.is_of_days) == (7 * UNIT, -245, False)
    assert 35 in undone.prices
    none = expected_line(5, 7, replace(used, net=0, usage=Consumption(used=3, quota=30)))
    assert none.quantity == 0


def test_an_extra_service_goes_by_its_own_code() -> None:
    assert expected_line(3, 7, billed(add_on="relances")).service == "relances"


# -------------------------------------------------------------------------------- what always holds


@given(STATED, EXPECTED)
def test_every_line_is_there_once(lines: list[StatedLine], expected: list[ExpectedLine]) -> None:
    pairs = match_invoice(lines, expected)
    assert [pair.stated for pair in pairs if pair.stated is not None] == lines
    answered = Counter(pair.ours.id for pair in pairs if pair.ours is not None)
    assert answered == Counter(line.id for line in expected)
    for pair in pairs:
        assert pair == compared(pair.stated, pair.ours)
        assert (pair.cause is not None) == (pair.outcome is Outcome.DIFFERS)


@given(STATED, EXPECTED)
def test_the_differences_add_up(lines: list[StatedLine], expected: list[ExpectedLine]) -> None:
    pairs = match_invoice(lines, expected)
    assert sum(pair.difference for pair in pairs) == (
        sum(line.net for line in lines) - sum(line.net for line in expected)
    )
    assert all(pair.difference == 0 for pair in pairs if pair.agrees)


@given(STATED, EXPECTED)
def test_only_lines_for_the_same_answer_each_other(
    lines: list[StatedLine], expected: list[ExpectedLine]
) -> None:
    for pair in match_invoice(lines, expected):
        if pair.stated is not None and pair.ours is not None:
            assert pair.stated.client == pair.ours.client
            assert pair.stated.service == pair.ours.service
            assert (pair.stated.net < 0) == (pair.ours.net < 0)


@given(STATED, EXPECTED)
def test_nothing_is_left_over_on_both_sides(
    lines: list[StatedLine], expected: list[ExpectedLine]
) -> None:
    pairs = match_invoice(lines, expected)
    alone = [p.stated for p in pairs if p.stated is not None and p.ours is None]
    left = [p.ours for p in pairs if p.stated is None and p.ours is not None]
    here = {(line.client, line.service, line.net < 0) for line in alone}
    assert here.isdisjoint((line.client, line.service, line.net < 0) for line in left)


@given(EXPECTED, st.randoms(use_true_random=False), st.booleans())
def test_an_invoice_of_our_own_lines_matches_in_any_order(
    expected: list[ExpectedLine],
    random: Random,
    with_days: bool,
) -> None:
    lines = [
        StatedLine(
            id=place,
            client=line.client,
            service=line.service,
            net=line.net,
            span=line.span if with_days else None,
        )
        for place, line in enumerate(expected)
    ]
    random.shuffle(lines)
    pairs = match_invoice(lines, expected)
    assert all(pair.agrees and pair.stated and pair.ours for pair in pairs)
    if with_days:
        assert all(p.stated.span == p.ours.span for p in pairs if p.stated and p.ours)


# --------------------------------------------------------------------------- the days of an invoice


@pytest.mark.parametrize(
    ("begun", "days"),
    [
        ([], ("2026-11-01", "2026-12-01")),
        (["2026-10-15"], ("2026-10-01", "2026-11-01")),
        (["2026-12-31", "2026-12-01"], ("2026-12-01", "2027-01-01")),
        (["2026-10-01", "2026-11-01", "2026-12-01"], ("2026-10-01", "2027-01-01")),
        (["2026-10-31", *["2026-11-05"] * 9], ("2026-10-01", "2026-12-01")),
        (["2026-10-31", *["2026-11-05"] * 10], ("2026-11-01", "2026-12-01")),
    ],
)
def test_the_days_are_the_months_in_which_lines_begin(
    begun: list[str], days: tuple[str, str]
) -> None:
    found = days_of_invoice(day("2026-11-30"), map(day, begun))
    assert found == Period(day(days[0]), day(days[1]))
