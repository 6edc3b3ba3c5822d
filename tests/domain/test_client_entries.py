from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.booking import Booked
from app.domain.client_entries import (
    ClientAccounts,
    ClientCharge,
    disbursement_entry,
    re_billing_entry,
)
from app.domain.entries import Account, Entry, EntryKind, Journal, LineRole, LineVat, RateAccounts
from app.domain.entry_warnings import EntryProblem
from app.domain.vat import RateTotal, vat_totals
from tests.builders import day

BAKERY = Account("C0042", "Boulangerie Émile")
ACCOUNTS = ClientAccounts(
    journal=Journal("VE", "Ventes"),
    clients=Account("411000", "Clients"),
    revenue=RateAccounts(Account("706000"), ((0, Account("706200")),)),
    output_vat=RateAccounts(Account("445710")),
    disbursements=Account("467000"),
)
RATES = st.sampled_from([0, 1700, 2000, 2100])
CHARGED = st.lists(st.tuples(st.integers(-100_000, 100_000), RATES), max_size=8)


def charge(*totals: RateTotal, client: Account | None = BAKERY) -> ClientCharge:
    return ClientCharge(
        number=12,
        piece="R3-12",
        day=day("2026-03-31"),
        due=day("2026-04-15"),
        label="Abonnement mars",
        client=client,
        by_rate=totals,
    )


def made(booked: Booked) -> Entry:
    assert booked.entry is not None
    return booked.entry


def sides(entry: Entry) -> list[tuple[str, int, int]]:
    return [(line.account.number, line.debit, line.credit) for line in entry.lines]


def test_a_re_billing_of_two_rates() -> None:
    entry = made(
        re_billing_entry(charge(RateTotal(2000, 2690, 538), RateTotal(0, 100, 0)), ACCOUNTS)
    )
    assert sides(entry) == [
        ("411000", 3328, 0),
        ("706000", 0, 2690),
        ("706200", 0, 100),
        ("445710", 0, 538),
    ]
    party, revenue, _, vat = entry.lines
    assert (party.auxiliary, party.due) == (BAKERY, day("2026-04-15"))
    assert revenue.vat == vat.vat == LineVat(2000, 2690)
    assert (entry.kind, entry.piece, entry.document) == (EntryKind.RE_BILLING, "R3-12", 12)
    assert entry.day == entry.piece_day == day("2026-03-31")


def test_a_negative_total_is_a_credit_note() -> None:
    credit = charge(RateTotal(2000, -1000, -200))
    accounts = replace(ACCOUNTS, credit_note_journal=Journal("AVV"))
    entry = made(re_billing_entry(credit, accounts))
    assert sides(entry) == [("411000", 0, 1200), ("706000", 1000, 0), ("445710", 200, 0)]
    assert (entry.kind, entry.journal.code) == (EntryKind.RE_BILLING_CREDIT_NOTE, "AVV")
    assert made(re_billing_entry(credit, ACCOUNTS)).journal.code == "VE"
    back = made(disbursement_entry(credit, ACCOUNTS))
    assert sides(back) == [("411000", 0, 1200), ("467000", 1200, 0)]
    assert back.kind is EntryKind.RE_BILLING_CREDIT_NOTE


def test_a_disbursement_is_the_exact_gross_amount_without_vat() -> None:
    entry = made(
        disbursement_entry(charge(RateTotal(2000, 2690, 538), RateTotal(0, 100, 0)), ACCOUNTS)
    )
    assert sides(entry) == [("411000", 3328, 0), ("467000", 0, 3328)]
    assert [line.vat for line in entry.lines] == [None, None]


@pytest.mark.parametrize("totals", [(), (RateTotal(2000, 0, 0),)])
def test_nothing_charged_gives_no_entry_and_no_warning(totals: tuple[RateTotal, ...]) -> None:
    nothing = charge(*totals, client=None)
    assert re_billing_entry(nothing, ACCOUNTS) == Booked(None)
    assert disbursement_entry(nothing, ACCOUNTS) == Booked(None)


def test_rates_that_cancel_are_booked_without_the_client() -> None:
    cancelling = charge(RateTotal(2000, 1000, 200), RateTotal(0, -1200, 0))
    assert sides(made(re_billing_entry(cancelling, ACCOUNTS))) == [
        ("706000", 0, 1000),
        ("706200", 1200, 0),
        ("445710", 0, 200),
    ]
    assert disbursement_entry(cancelling, ACCOUNTS) == Booked(None)


def test_a_client_without_its_own_account_is_booked_on_the_collective_one_and_told() -> None:
    for book in (re_billing_entry, disbursement_entry):
        booked = book(charge(RateTotal(2000, 10, 2), client=None), ACCOUNTS)
        assert made(booked).lines[0].auxiliary is None
        (warning,) = booked.warnings
        assert (warning.problem, warning.piece) == (EntryProblem.AUXILIARY_UNKNOWN, "R3-12")


def test_without_an_account_there_is_no_entry() -> None:
    total, bare = RateTotal(2000, 10, 2), ClientAccounts(journal=Journal("VE"))
    booked = re_billing_entry(charge(total), bare)
    assert booked.entry is None
    assert [warning.facts["account"] for warning in booked.warnings] == [
        "clients",
        "revenue",
        "output_vat",
    ]
    disbursed = disbursement_entry(charge(total), replace(bare, clients=Account("411000")))
    assert disbursed.entry is None
    assert [warning.facts for warning in disbursed.warnings] == [{"account": "disbursements"}]


@given(CHARGED)
def test_whatever_is_charged_is_booked_to_the_cent(lines: list[tuple[int, int]]) -> None:
    totals = vat_totals(lines)
    charged = charge(*totals.by_rate)
    assert charged.gross == totals.gross
    for book in (re_billing_entry, disbursement_entry):
        entry = book(charged, ACCOUNTS).entry
        booked = entry.lines if entry else ()
        by_role = {
            role: sum(line.balance for line in booked if line.role is role) for role in LineRole
        }
        assert by_role[LineRole.PARTY] == totals.gross
        if book is re_billing_entry:
            assert by_role[LineRole.NET] == -totals.net
            assert by_role[LineRole.OUTPUT_VAT] == -totals.vat
        else:
            assert by_role[LineRole.DISBURSEMENT] == -totals.gross
        assert entry is None or entry.kind.is_credit_note is (totals.gross < 0)
