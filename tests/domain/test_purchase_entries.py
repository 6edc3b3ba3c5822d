from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.booking import Booked
from app.domain.entries import Account, Entry, EntryKind, Journal, LineRole, LineVat, RateAccounts
from app.domain.entry_warnings import EntryProblem
from app.domain.money import rounded
from app.domain.purchase_entries import (
    PurchaseAccounts,
    PurchaseDocument,
    PurchasePart,
    ReverseChargeAccounts,
    purchase_entry,
)
from tests.builders import day

VENDOR = Account("F0001", "Éditeur")
PAIR = ReverseChargeAccounts(Account("445662"), Account("445200"))
ACCOUNTS = PurchaseAccounts(
    journal=Journal("AC", "Achats"),
    supplier=Account("401000", "Fournisseurs"),
    supplier_auxiliary=VENDOR,
    expense=Account("651100", "Redevances"),
    input_vat=RateAccounts(Account("445660"), ((2100, Account("411000")),)),
    disbursements=Account("467000"),
)


def document(
    *parts: PurchasePart, invoice: str = "V-31", assessed: int | None = None
) -> PurchaseDocument:
    return PurchaseDocument(
        number=7,
        vendor_invoice=invoice,
        day=day("2026-03-31"),
        due=day("2026-04-30"),
        label="Abonnements mars",
        parts=parts,
        self_assessed_rate=assessed,
    )


def made(booked: Booked) -> Entry:
    assert booked.entry is not None
    return booked.entry


def sides(entry: Entry) -> list[tuple[str, int, int]]:
    return [(line.account.number, line.debit, line.credit) for line in entry.lines]


def test_a_purchase_of_two_rates() -> None:
    parts = (PurchasePart(2100, 1000, 210), PurchasePart(2000, 2690, 538))
    entry = made(purchase_entry(document(*parts), ACCOUNTS))
    assert sides(entry) == [
        ("651100", 1000, 0),
        ("651100", 2690, 0),
        ("411000", 210, 0),
        ("445660", 538, 0),
        ("401000", 0, 4438),
    ]
    assert (entry.kind, entry.piece, entry.document) == (EntryKind.PURCHASE, "V-31", 7)
    assert entry.day == entry.piece_day == day("2026-03-31")
    assert entry.journal == ACCOUNTS.journal
    party = entry.lines[-1]
    assert (party.role, party.auxiliary, party.due) == (LineRole.PARTY, VENDOR, day("2026-04-30"))
    assert [line.due for line in entry.lines[:-1]] == [None] * 4
    assert entry.lines[3].vat == LineVat(2000, 2690)
    assert {line.label for line in entry.lines} == {"Abonnements mars"}


def test_a_negative_document_is_a_credit_note_on_the_other_side() -> None:
    accounts = replace(ACCOUNTS, credit_note_journal=Journal("AVA"))
    credit = document(PurchasePart(2000, -1000, -200))
    entry = made(purchase_entry(credit, accounts))
    assert sides(entry) == [("651100", 0, 1000), ("445660", 0, 200), ("401000", 1200, 0)]
    assert (entry.kind, entry.journal.code) == (EntryKind.PURCHASE_CREDIT_NOTE, "AVA")
    assert entry.lines[1].vat == LineVat(2000, -1000)
    assert made(purchase_entry(credit, ACCOUNTS)).journal.code == "AC"


def test_a_part_below_zero_of_a_purchase_is_credited() -> None:
    parts = (PurchasePart(2100, 1000, 210), PurchasePart(2000, -327, -65))
    assert sides(made(purchase_entry(document(*parts), ACCOUNTS))) == [
        ("651100", 1000, 0),
        ("651100", 0, 327),
        ("411000", 210, 0),
        ("445660", 0, 65),
        ("401000", 0, 818),
    ]


def test_parts_of_one_account_and_rate_are_one_line_and_others_their_own() -> None:
    other = Account("651200")
    parts = (
        PurchasePart(2000, 500, 100),
        PurchasePart(2000, 300, 60),
        PurchasePart(2000, 200, 40, expense=other),
    )
    assert sides(made(purchase_entry(document(*parts), ACCOUNTS))) == [
        ("651100", 800, 0),
        ("651200", 200, 0),
        ("445660", 200, 0),
        ("401000", 0, 1200),
    ]


def test_disbursements_are_booked_gross_without_input_vat() -> None:
    parts = (PurchasePart(2000, 1000, 200, disbursed=True), PurchasePart(0, 50, 0, disbursed=True))
    entry = made(purchase_entry(document(*parts), ACCOUNTS))
    assert sides(entry) == [("467000", 1250, 0), ("401000", 0, 1250)]
    assert entry.lines[0].vat is None


def test_under_reverse_charge_the_firm_debits_and_credits_its_own_vat() -> None:
    parts = (
        PurchasePart(0, 2691, 0),
        PurchasePart(0, 1, 0, expense=Account("651200")),
        PurchasePart(0, 1000, 0, disbursed=True),
    )
    accounts = replace(ACCOUNTS, reverse_charge=PAIR)
    entry = made(purchase_entry(document(*parts, assessed=2000), accounts))
    # 26,92 € at 20 %: 5,384 €. What is disbursed is the client's to account for.
    assert sides(entry) == [
        ("651100", 2691, 0),
        ("651200", 1, 0),
        ("467000", 1000, 0),
        ("445662", 538, 0),
        ("445200", 0, 538),
        ("401000", 0, 3692),
    ]
    assert entry.lines[0].vat == LineVat(2000, 2691, reverse_charge=True)
    assert entry.lines[3].vat == entry.lines[4].vat == LineVat(2000, 2692, reverse_charge=True)
    credit = made(purchase_entry(document(PurchasePart(0, -10, 0), assessed=2000), accounts))
    assert sides(credit)[1:] == [("445662", 0, 2), ("445200", 2, 0), ("401000", 10, 0)]


def test_without_its_accounts_reverse_charge_is_told() -> None:
    booked = purchase_entry(document(PurchasePart(0, 2690, 0), assessed=2100), ACCOUNTS)
    assert sides(made(booked)) == [("651100", 2690, 0), ("401000", 0, 2690)]
    (warning,) = booked.warnings
    assert warning.problem is EntryProblem.REVERSE_CHARGE_NOT_BOOKED
    assert warning.facts == {"net": 2690, "rate": 2100}
    # Nothing to account for: nothing to tell.
    assert not purchase_entry(document(PurchasePart(0, 1, 0), assessed=2100), ACCOUNTS).warnings


def test_a_document_without_the_vendors_invoice_is_booked_under_its_own_number() -> None:
    booked = purchase_entry(document(PurchasePart(2000, 1000, 200), invoice=" \t"), ACCOUNTS)
    assert made(booked).piece == "7"
    (warning,) = booked.warnings
    assert (warning.problem, warning.piece, warning.document) == (
        EntryProblem.VENDOR_INVOICE_MISSING,
        "7",
        7,
    )


def test_the_piece_has_the_day_of_the_vendors_invoice_where_it_is_known() -> None:
    known = replace(document(PurchasePart(0, 5, 0)), invoice_day=day("2026-03-28"))
    entry = made(purchase_entry(known, ACCOUNTS))
    assert (entry.day, entry.piece_day) == (day("2026-03-31"), day("2026-03-28"))


def test_without_an_account_there_is_no_entry_and_every_missing_one_is_told() -> None:
    parts = (PurchasePart(2000, 10, 2), PurchasePart(550, 10, 1), PurchasePart(0, 9, 0, True))
    booked = purchase_entry(document(*parts), PurchaseAccounts(journal=Journal("AC")))
    assert booked.entry is None
    assert [warning.problem for warning in booked.warnings] == [EntryProblem.ACCOUNT_MISSING] * 6
    assert [warning.facts for warning in booked.warnings] == [
        {"account": "expense", "rate": 2000},
        {"account": "expense", "rate": 550},
        {"account": "disbursements"},
        {"account": "input_vat", "rate": 2000},
        {"account": "input_vat", "rate": 550},
        {"account": "supplier"},
    ]


@pytest.mark.parametrize("parts", [(), (PurchasePart(2000, 0, 0), PurchasePart(0, 0, 0, True))])
def test_nothing_billed_gives_no_entry(parts: Iterable[PurchasePart]) -> None:
    assert purchase_entry(document(*parts), ACCOUNTS) == Booked(None)


def test_parts_that_cancel_are_booked_without_the_supplier() -> None:
    parts = (PurchasePart(2000, 1000, 200), PurchasePart(0, -1200, 0, disbursed=True))
    assert sides(made(purchase_entry(document(*parts), ACCOUNTS))) == [
        ("651100", 1000, 0),
        ("467000", 0, 1200),
        ("445660", 200, 0),
    ]


PARTS = st.lists(
    st.builds(
        PurchasePart,
        st.sampled_from([0, 550, 2000, 2100]),
        st.integers(-100_000, 100_000),
        st.integers(-20_000, 20_000),
        st.booleans(),
        st.sampled_from([None, Account("651200")]),
    ),
    max_size=8,
)


@given(PARTS, st.sampled_from([None, 2000]))
def test_whatever_is_billed_is_booked_to_the_cent(
    parts: list[PurchasePart], assessed: int | None
) -> None:
    accounts = replace(ACCOUNTS, reverse_charge=PAIR)
    booked = purchase_entry(document(*parts, assessed=assessed), accounts)
    lines = booked.entry.lines if booked.entry else ()
    gross = sum(part.net + part.vat for part in parts)
    own = [part for part in parts if not part.disbursed]

    def total(*roles: LineRole) -> int:
        return sum(line.balance for line in lines if line.role in roles)

    assert total(LineRole.PARTY) == -gross
    assert total(LineRole.NET) == sum(part.net for part in own)
    assert total(LineRole.INPUT_VAT, LineRole.OUTPUT_VAT) == sum(part.vat for part in own)
    assert total(LineRole.DISBURSEMENT) == gross - sum(part.net + part.vat for part in own)
    assert sum(line.debit for line in lines) == sum(line.credit for line in lines)
    owed = [line for line in lines if line.role is LineRole.OUTPUT_VAT]
    base = sum(part.net for part in own if part.rate == 0) if assessed else 0
    assert -sum(line.balance for line in owed) == rounded(Fraction(base * 20, 100))
