from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import rounded
from app.domain.vat import FIRST_RATES, RateTotal, VatRate, VatRules, vat_totals
from tests.builders import FRENCH_FIRM, day

LINES = st.lists(
    st.tuples(st.integers(-100_000, 100_000), st.sampled_from([0, 1700, 2000, 2100])), max_size=10
)


@pytest.mark.parametrize(("country", "rate"), [("FR", 2000), ("BE", 2100), ("LU", 1700), ("DE", 0)])
def test_the_rate_is_the_payers_countrys(country: str, rate: int) -> None:
    assert FRENCH_FIRM.rate_on(country, day("2026-11-22")) == rate


def test_no_rate_applies_before_the_first() -> None:
    assert FRENCH_FIRM.rate_on("FR", day("2013-12-31")) == 0


@pytest.mark.parametrize(
    ("on", "rate"), [("2026-12-31", 2000), ("2027-01-01", 2100), ("2028-06-01", 2100)]
)
def test_a_dated_rate_applies_from_its_day(on: str, rate: int) -> None:
    raised = VatRate("FR", day("2027-01-01"), 2100)
    assert VatRules("FR", (raised, *FIRST_RATES)).rate_on("FR", day(on)) == rate


def test_reverse_charge_makes_every_rate_zero() -> None:
    assert VatRules("FR", FIRST_RATES, reverse_charge=True).rate_on("FR", day("2026-11-22")) == 0


def test_the_picture_of_an_upgrade_owes_96_cents() -> None:
    totals = vat_totals([(-327, 2000), (807, 2000)])
    assert (totals.net, totals.vat, totals.gross) == (480, 96, 576)
    assert totals.by_line == (-65, 161)  # −0,654 and 1,614


def test_vat_is_rounded_once_per_rate() -> None:
    # 3 × 0,33 € at 20 %: 0,198 → 0,20, while 3 × 0,066 rounded apart would be 0,21.
    totals = vat_totals([(33, 2000)] * 3)
    assert totals.vat == 20
    assert totals.by_line == (7, 7, 6)


def test_each_rate_has_its_own_total_the_highest_first() -> None:
    totals = vat_totals([(1000, 2000), (-327, 2100), (807, 2000), (450, 0)])
    assert totals.by_rate == (
        RateTotal(2100, -327, -69),  # −68,67
        RateTotal(2000, 1807, 361),  # 361,4
        RateTotal(0, 450, 0),
    )
    assert totals.by_line == (200, -69, 161, 0)
    assert (totals.net, totals.vat, totals.gross) == (1930, 292, 2222)


def test_a_negative_document_mirrors_a_positive_one() -> None:
    assert vat_totals([(-3, 2000), (-3, 2000)]).by_line == (-1, 0)


def test_a_document_without_lines_owes_nothing() -> None:
    totals = vat_totals([])
    assert (totals.net, totals.vat, totals.gross, totals.by_line) == (0, 0, 0, ())


@given(LINES)
def test_lines_add_up_to_totals(lines: list[tuple[int, int]]) -> None:
    totals = vat_totals(lines)
    assert totals.net == sum(net for net, _ in lines) == sum(t.net for t in totals.by_rate)
    assert totals.vat == sum(totals.by_line) == sum(t.vat for t in totals.by_rate)
    assert totals.gross == totals.net + totals.vat
    for total in totals.by_rate:
        assert total.vat == rounded(Fraction(total.net * total.rate, 10_000))


@given(LINES)
def test_what_a_line_bears_is_within_a_cent_of_what_it_owes(lines: list[tuple[int, int]]) -> None:
    for (net, rate), borne in zip(lines, vat_totals(lines).by_line, strict=True):
        assert abs(borne - Fraction(net * rate, 10_000)) <= 1


@given(LINES, st.integers())
def test_vat_does_not_depend_on_the_order_of_the_lines(
    lines: list[tuple[int, int]], seed: int
) -> None:
    mixed = list(lines)
    Random(seed).shuffle(mixed)  # noqa: S311 - an order, not a secret
    one, other = vat_totals(lines), vat_totals(mixed)
    assert (one.net, one.vat, one.by_rate) == (other.net, other.vat, other.by_rate)


@given(LINES)
def test_the_opposite_document_owes_the_opposite_line_by_line(lines: list[tuple[int, int]]) -> None:
    one, other = vat_totals(lines), vat_totals([(-net, rate) for net, rate in lines])
    assert other.vat == -one.vat
    by_rate = {total.rate: total.vat for total in one.by_rate}
    if all(by_rate.values()):
        assert other.by_line == tuple(-borne for borne in one.by_line)


def test_vat_is_borne_in_proportion_to_the_nets() -> None:
    """Audited by hand: 5,00 € over 21,16 € and 3,82 € is 4,2354 € and 0,7646 €."""
    assert vat_totals([(2116, 2000), (382, 2000)]).by_line == (424, 76)
    assert vat_totals([(1661, 2000), (222, 2000), (530, 2000)]).by_line == (333, 44, 106)


def test_a_small_balance_gives_no_line_a_rate_that_nobody_set() -> None:
    """A credit and a charge nearly cancel: in proportion they would bear −33,33 and 33,34 €."""
    assert vat_totals([(-10_000, 2000), (10_003, 2000)]).by_line == (-2000, 2001)
    assert vat_totals([(-10_000, 2000), (10_000, 2000)]).by_line == (-2000, 2000)
