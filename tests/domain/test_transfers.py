from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.booking import Booked
from app.domain.entries import Account, EntryKind, Journal, LineRole, LineVat, RateAccounts
from app.domain.entry_warnings import EntryProblem
from app.domain.purchase_entries import PurchaseAccounts, ReverseChargeAccounts
from app.domain.rebilling import RebillMode
from app.domain.transfers import Borne, Transfer, TransferPart, settled_as, transfer_entry
from tests.builders import day

ACCOUNTS = PurchaseAccounts(
    journal=Journal("VE"),
    expense=Account("651100"),
    input_vat=RateAccounts(Account("445660"), ((2100, Account("411000")),)),
    disbursements=Account("467000"),
    reverse_charge=ReverseChargeAccounts(Account("445662"), Account("445200")),
)


def carried(*parts: TransferPart, accounts: PurchaseAccounts = ACCOUNTS) -> Booked:
    transfer = Transfer(number=9, piece="TR1-1", day=day("2026-11-30"), label="x", parts=parts)
    return transfer_entry(transfer, accounts)


def part(
    before: Borne, after: Borne, *, rate: int = 2000, net: int = 1000, vat: int = 200
) -> TransferPart:
    return TransferPart(bought_as=before, settled_as=after, rate=rate, net=net, vat=vat)


def sides(booked: Booked) -> list[tuple[str, int]]:
    assert booked.entry is not None
    return [(line.account.number, line.balance) for line in booked.entry.lines]


@pytest.mark.parametrize("mode", RebillMode)
def test_a_waived_disbursement_alone_is_given_up(mode: RebillMode) -> None:
    is_laid_out = mode is RebillMode.DISBURSEMENT
    assert settled_as(mode, is_waived=False) is (Borne.LAID_OUT if is_laid_out else Borne.COST)
    assert settled_as(mode, is_waived=True) is (Borne.GIVEN_UP if is_laid_out else Borne.COST)


def test_what_becomes_a_disbursement_leaves_the_costs_and_their_vat() -> None:
    booked = carried(part(Borne.COST, Borne.LAID_OUT))
    assert sides(booked) == [("651100", -1000), ("467000", 1200), ("445660", -200)]
    assert booked.warnings == ()
    assert booked.entry is not None
    assert booked.entry.kind is EntryKind.TRANSFER
    assert booked.entry.lines[0].vat == booked.entry.lines[2].vat == LineVat(2000, -1000)
    assert booked.entry.lines[1].vat is None


def test_parts_of_two_rates_and_ways_are_one_entry_and_each_way_is_told_once() -> None:
    booked = carried(
        part(Borne.LAID_OUT, Borne.COST),
        part(Borne.LAID_OUT, Borne.COST, rate=2100, net=500, vat=105),
        part(Borne.LAID_OUT, Borne.GIVEN_UP, net=10, vat=2),
        part(Borne.COST, Borne.COST, net=77, vat=15),
    )
    assert sides(booked) == [
        ("651100", 1000),
        ("651100", 500),
        ("651100", 12),
        ("467000", -1817),
        ("445660", 200),
        ("411000", 105),
    ]
    assert [warning.problem for warning in booked.warnings] == [
        EntryProblem.DISBURSEMENT_TAKEN_OVER,
        EntryProblem.DISBURSEMENT_WAIVED,
    ]


def test_under_reverse_charge_the_firms_own_vat_comes_and_goes_with_the_cost() -> None:
    bought = replace(part(Borne.LAID_OUT, Borne.COST, rate=0, vat=0), self_assessed_rate=2000)
    assert sides(carried(bought)) == [
        ("651100", 1000),
        ("467000", -1000),
        ("445662", 200),
        ("445200", -200),
    ]
    given_up = replace(bought, settled_as=Borne.GIVEN_UP)
    assert sides(carried(given_up)) == [("651100", 1000), ("467000", -1000)]


@pytest.mark.parametrize("parts", [(), (part(Borne.COST, Borne.COST),)])
def test_what_stays_as_it_was_bought_gives_no_entry(parts: tuple[TransferPart, ...]) -> None:
    assert carried(*parts) == Booked(None)


def test_without_an_account_there_is_no_entry() -> None:
    bare = PurchaseAccounts(journal=Journal("VE"))
    booked = carried(part(Borne.COST, Borne.LAID_OUT), accounts=bare)
    assert booked.entry is None
    assert [warning.facts["account"] for warning in booked.warnings] == [
        "expense",
        "disbursements",
        "input_vat",
    ]


PARTS = st.lists(
    st.builds(
        TransferPart,
        bought_as=st.sampled_from([Borne.COST, Borne.LAID_OUT]),
        settled_as=st.sampled_from(Borne),
        rate=st.sampled_from([0, 550, 2000, 2100]),
        net=st.integers(-100_000, 100_000),
        vat=st.integers(-20_000, 20_000),
        self_assessed_rate=st.sampled_from([None, 2000]),
    ).map(lambda made: made if made.rate else replace(made, vat=0)),
    max_size=6,
)


@given(PARTS)
def test_whatever_is_carried_over_balances_and_the_opposite_undoes_it(
    parts: list[TransferPart],
) -> None:
    turned = [replace(each, net=-each.net, vat=-each.vat) for each in parts]
    entry, opposite = carried(*parts).entry, carried(*turned).entry
    lines = entry.lines if entry else ()
    assert [line.balance for line in lines] == [
        -line.balance for line in (opposite.lines if opposite else ())
    ]
    assert sum(line.balance for line in lines) == 0
    gross = {
        borne: sum(
            (each.net + each.vat) * ((each.settled_as is borne) - (each.bought_as is borne))
            for each in parts
        )
        for borne in Borne
    }
    laid_out = sum(line.balance for line in lines if line.role is LineRole.DISBURSEMENT)
    assert laid_out == gross[Borne.LAID_OUT]
    own = (LineRole.INPUT_VAT, LineRole.OUTPUT_VAT, LineRole.NET)
    costs = sum(line.balance for line in lines if line.role in own)
    assert costs == gross[Borne.COST] + gross[Borne.GIVEN_UP]
