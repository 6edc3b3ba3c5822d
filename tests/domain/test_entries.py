from dataclasses import replace
from random import Random

import pytest

from app.domain.entries import (
    JOURNAL_KINDS,
    Account,
    Entry,
    EntryKind,
    EntryLine,
    Journal,
    LineRole,
    RateAccounts,
    is_visible,
    numbered,
)
from app.domain.entry_warnings import EntryField, EntryProblem, EntryWarning, warned
from tests.builders import day


def line(debit: int = 0, credit: int = 0, label: str = "Mars") -> EntryLine:
    account = Account("512000")
    return EntryLine(account=account, role=LineRole.NET, label=label, debit=debit, credit=credit)


def entry(
    on: str = "2026-03-01",
    kind: EntryKind = EntryKind.PURCHASE,
    document: int = 1,
    piece: str = "F1",
    journal: str = "AC",
) -> Entry:
    return Entry(
        kind=kind,
        journal=Journal(journal),
        day=day(on),
        document=document,
        piece=piece,
        piece_day=day(on),
        lines=(line(debit=1), line(credit=1)),
    )


@pytest.mark.parametrize(("debit", "credit"), [(0, 0), (1, 1), (-1, 0), (0, -1), (-1, 1), (1, -1)])
def test_a_line_has_exactly_one_of_debit_and_credit(debit: int, credit: int) -> None:
    with pytest.raises(ValueError, match="neither a debit nor a credit"):
        line(debit, credit)


def test_the_balance_of_a_line_is_its_debit_less_its_credit() -> None:
    assert (line(debit=5).balance, line(credit=5).balance) == (5, -5)


@pytest.mark.parametrize("nothing", ["", " ", "\t\r\n", "\u00a0", "\u200b", "\x00", "\u2028"])
def test_what_cannot_be_seen_is_no_text(nothing: str) -> None:
    assert not is_visible(nothing)
    with pytest.raises(ValueError, match="an account without a number"):
        Account(nothing)
    with pytest.raises(ValueError, match="a journal without a code"):
        Journal(nothing)
    with pytest.raises(ValueError, match="a line without a label"):
        line(debit=1, label=nothing)
    with pytest.raises(ValueError, match="an entry without a piece"):
        entry(piece=nothing)


def test_an_entry_balances_and_has_lines_and_a_document() -> None:
    with pytest.raises(ValueError, match="not balanced: piece F1, 3 debited, 2 credited"):
        replace(entry(), lines=(line(debit=3), line(credit=2)))
    with pytest.raises(ValueError, match="an entry without lines: piece F1"):
        replace(entry(), lines=())
    with pytest.raises(ValueError, match="not a number of a document: 0"):
        entry(document=0)


def test_a_rate_without_an_account_of_its_own_has_the_default() -> None:
    own = Account("445711")
    assert RateAccounts(None, ((2000, own),)).of(2000) == own
    assert RateAccounts(None, ((2000, own),)).of(550) is None


def test_entries_are_numbered_by_day_kind_document_piece() -> None:
    ordered = [
        entry("2026-02-28", EntryKind.RE_BILLING_CREDIT_NOTE, 99),
        entry("2026-03-01", EntryKind.PURCHASE, 9, "F9"),
        entry("2026-03-01", EntryKind.PURCHASE, 10, "F10"),
        entry("2026-03-01", EntryKind.PURCHASE_CREDIT_NOTE, 2),
        entry("2026-03-01", EntryKind.RE_BILLING, 1, "A"),
        entry("2026-03-01", EntryKind.RE_BILLING, 1, "B", "V1"),
        entry("2026-03-01", EntryKind.RE_BILLING, 1, "B", "V2"),
        entry("2026-03-01", EntryKind.RE_BILLING_CREDIT_NOTE, 1),
        entry("2026-03-02", EntryKind.PURCHASE, 1),
    ]
    expected = tuple(replace(each, number=number) for number, each in enumerate(ordered, 41))
    mixed = list(ordered)
    Random(7).shuffle(mixed)  # noqa: S311 - an order, not a secret
    assert numbered(mixed, 41) == expected
    assert numbered(expected, 41) == expected


def test_a_warning_says_which_document_it_is_about() -> None:
    warning = warned(
        entry(), EntryProblem.TEXT_CUT, line=2, place=EntryField.LABEL, text="ab", cut="a"
    )
    assert warning == EntryWarning(
        problem=EntryProblem.TEXT_CUT,
        kind=EntryKind.PURCHASE,
        document=1,
        piece="F1",
        line=2,
        place=EntryField.LABEL,
        facts={"text": "ab", "cut": "a"},
    )


def test_what_kinds_and_roles_are() -> None:
    assert [kind.is_purchase for kind in EntryKind] == [True, True, False, False, False]
    assert [kind.is_credit_note for kind in EntryKind] == [False, True, False, True, False]
    assert [kind.is_sale for kind in EntryKind] == [False, False, True, True, False]
    assert set(EntryKind) - set(JOURNAL_KINDS) == {EntryKind.TRANSFER}
    assert [role for role in LineRole if role.is_vat] == [LineRole.INPUT_VAT, LineRole.OUTPUT_VAT]
