"""The usual accounts of a country's chart, to be proposed; nothing is ever booked on them unasked.

France: the general chart of accounts (PCG); Belgium: the standardised minimum chart (PCMN, MAR);
Luxembourg: the standard chart of accounts (PCN 2020), without what differs from firm to firm.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from app.domain.auxiliary import AuxiliaryRule
from app.domain.entries import Account, EntryKind, Journal
from app.services.entries.accounting import Accounting, AccountKey, Slot

_FRENCH = {
    Slot.SUPPLIER: "401000",
    Slot.EXPENSE: "651100",
    Slot.INPUT_VAT: "445660",
    Slot.DISBURSEMENTS: "467000",
    Slot.CLIENTS: "411000",
    Slot.REVENUE: "706000",
    Slot.OUTPUT_VAT: "445710",
    Slot.REVERSE_INPUT_VAT: "445662",
    Slot.REVERSE_OUTPUT_VAT: "445200",
}
_BELGIAN = {
    Slot.SUPPLIER: "440000",
    Slot.EXPENSE: "613000",
    Slot.INPUT_VAT: "411000",
    Slot.DISBURSEMENTS: "416000",
    Slot.CLIENTS: "400000",
    Slot.REVENUE: "700000",
    Slot.OUTPUT_VAT: "451000",
    Slot.REVERSE_INPUT_VAT: "411000",
    Slot.REVERSE_OUTPUT_VAT: "451000",
}
_OF_LUXEMBOURG = {
    Slot.SUPPLIER: "44111",
    Slot.EXPENSE: "6413",
    Slot.INPUT_VAT: "421611",
    Slot.CLIENTS: "4011",
    Slot.OUTPUT_VAT: "461411",
    Slot.REVERSE_INPUT_VAT: "421611",
    Slot.REVERSE_OUTPUT_VAT: "461411",
}
_CHARTS: Mapping[str, Mapping[Slot, str]] = {
    "FR": _FRENCH,
    "BE": _BELGIAN,
    "LU": _OF_LUXEMBOURG,
}
# In Belgium a credit note has a journal of its own: WinBooks takes it in no other.
_JOURNALS: Mapping[str, Mapping[EntryKind, str]] = {
    "FR": {EntryKind.PURCHASE: "AC", EntryKind.RE_BILLING: "VE"},
    "BE": {
        EntryKind.PURCHASE: "ACH",
        EntryKind.PURCHASE_CREDIT_NOTE: "NCA",
        EntryKind.RE_BILLING: "VEN",
        EntryKind.RE_BILLING_CREDIT_NOTE: "NCV",
    },
    "LU": {EntryKind.PURCHASE: "AC", EntryKind.RE_BILLING: "VE"},
}
# Quadra has eight characters for an account, and tells clients by the letter; WinBooks has ten.
_RULES: Mapping[str, AuxiliaryRule] = {
    "FR": AuxiliaryRule("C", 8),
    "BE": AuxiliaryRule("", 10),
    "LU": AuxiliaryRule("", 10),
}


def has_usual(country: str) -> bool:
    """Whether a country's usual accounts are known."""
    return country in _CHARTS


def with_usual(
    accounting: Accounting,
    country: str,
    account_name: Callable[[Slot], str],
    journal_name: Callable[[EntryKind], str],
) -> Accounting:
    """Return what is set, with the usual accounts of a country where nothing is, named in words.

    The rule of the auxiliary accounts is the country's unless a prefix was chosen.
    """
    journals = {
        kind: Journal(code, journal_name(kind)) for kind, code in _JOURNALS[country].items()
    }
    accounts = {
        AccountKey(slot): Account(number, account_name(slot))
        for slot, number in _CHARTS[country].items()
    }
    return replace(
        accounting,
        journals={**journals, **accounting.journals},
        accounts={**accounts, **accounting.accounts},
        auxiliary=accounting.auxiliary if accounting.auxiliary.prefix else _RULES[country],
    )
