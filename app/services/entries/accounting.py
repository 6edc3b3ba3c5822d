"""The firm's accounts and journals as values: what is set, what is wrong, how entries use it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from itertools import combinations

from app.domain.auxiliary import AuxiliaryRule
from app.domain.client_entries import ClientAccounts
from app.domain.entries import Account, EntryKind, Journal, RateAccounts
from app.domain.errors import Refusal
from app.domain.purchase_entries import PurchaseAccounts, ReverseChargeAccounts
from app.services.entries.winbooks_settings import FinancialYear, VatCase, WinbooksSettings

ACCOUNT_MOST, JOURNAL_MOST, VAT_CODE_MOST = 20, 6, 6
TERM_MOST = 365
AUXILIARY_LEAST, AUXILIARY_MOST = 3, 17
_PLAIN = re.compile(r"[0-9A-Za-z]+")


class Slot(Enum):
    """What an account is for. Those of `RATED` may differ by VAT rate."""

    SUPPLIER = "supplier"
    SUPPLIER_AUXILIARY = "supplier_auxiliary"
    """The vendor's own account below the collective one."""
    EXPENSE = "expense"
    INPUT_VAT = "input_vat"
    DISBURSEMENTS = "disbursements"
    CLIENTS = "clients"
    REVENUE = "revenue"
    OUTPUT_VAT = "output_vat"
    REVERSE_INPUT_VAT = "reverse_input_vat"
    REVERSE_OUTPUT_VAT = "reverse_output_vat"


RATED = frozenset({Slot.INPUT_VAT, Slot.REVENUE, Slot.OUTPUT_VAT})


@dataclass(frozen=True, slots=True)
class AccountKey:
    """An account of the settings; without a rate that of every rate."""

    slot: Slot
    rate: int | None = None


class Setting(Enum):
    """What else is set."""

    AUXILIARY_RULE = "auxiliary_rule"
    SUPPLIER_DAYS = "supplier_days"
    CLIENT_DAYS = "client_days"
    YEARS = "years"


Place = EntryKind | AccountKey | VatCase | Setting
"""Where something of the settings stands."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """What cannot be kept, and where it stands."""

    place: Place
    reason: Refusal
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Accounting:
    """Everything that entries are booked on; what is not set is not there."""

    journals: Mapping[EntryKind, Journal] = field(default_factory=dict)
    accounts: Mapping[AccountKey, Account] = field(default_factory=dict)
    auxiliary: AuxiliaryRule = field(default_factory=AuxiliaryRule)
    supplier_days: int | None = None
    """How many days after its document the vendor is paid; None: no due date is booked."""
    client_days: int | None = None
    years: tuple[FinancialYear, ...] = ()
    vat_codes: Mapping[VatCase, str] = field(default_factory=dict)

    def purchases(self) -> PurchaseAccounts | None:
        """Return what purchases are booked on; None: they have no journal."""
        return self._bought_in(self.journals.get(EntryKind.PURCHASE))

    def transfers(self) -> PurchaseAccounts | None:
        """Return what is carried over on: the accounts of purchases, the journal of re-billing."""
        return self._bought_in(self.journals.get(EntryKind.RE_BILLING))

    def _bought_in(self, journal: Journal | None) -> PurchaseAccounts | None:
        if journal is None:
            return None
        owed, deducted = self._of(Slot.REVERSE_OUTPUT_VAT), self._of(Slot.REVERSE_INPUT_VAT)
        return PurchaseAccounts(
            journal=journal,
            credit_note_journal=self.journals.get(EntryKind.PURCHASE_CREDIT_NOTE),
            supplier=self._of(Slot.SUPPLIER),
            supplier_auxiliary=self._of(Slot.SUPPLIER_AUXILIARY),
            expense=self._of(Slot.EXPENSE),
            input_vat=self._by_rate(Slot.INPUT_VAT),
            disbursements=self._of(Slot.DISBURSEMENTS),
            reverse_charge=ReverseChargeAccounts(deducted, owed) if deducted and owed else None,
        )

    def sales(self) -> ClientAccounts | None:
        """Return what re-billing is booked on; None: it has no journal."""
        journal = self.journals.get(EntryKind.RE_BILLING)
        if journal is None:
            return None
        return ClientAccounts(
            journal=journal,
            credit_note_journal=self.journals.get(EntryKind.RE_BILLING_CREDIT_NOTE),
            clients=self._of(Slot.CLIENTS),
            revenue=self._by_rate(Slot.REVENUE),
            output_vat=self._by_rate(Slot.OUTPUT_VAT),
            disbursements=self._of(Slot.DISBURSEMENTS),
        )

    def winbooks(self) -> WinbooksSettings:
        """Return what WinBooks knows of the books."""
        invoices = (EntryKind.PURCHASE, EntryKind.RE_BILLING)
        codes = frozenset(self.journals[kind].code for kind in invoices if kind in self.journals)
        return WinbooksSettings(self.years, self.vat_codes, codes)

    def flaws(self) -> tuple[Flaw, ...]:
        """Return everything that cannot be kept."""
        return (
            *self._of_journals(),
            *_of_accounts(self.accounts),
            *_of_codes(self.vat_codes),
            *self._of_rule(),
            *self._of_terms(),
            *_of_years(self.years),
        )

    def _of(self, slot: Slot) -> Account | None:
        return self.accounts.get(AccountKey(slot))

    def _by_rate(self, slot: Slot) -> RateAccounts:
        by_rate = tuple(
            (key.rate, account)
            for key, account in self.accounts.items()
            if key.slot is slot and key.rate is not None
        )
        return RateAccounts(self._of(slot), by_rate)

    def _of_journals(self) -> Iterator[Flaw]:
        used = Counter(journal.code for journal in self.journals.values())
        for kind, journal in self.journals.items():
            code = journal.code
            if not _PLAIN.fullmatch(code):
                yield Flaw(kind, Refusal.JOURNAL_NOT_PLAIN, {"text": code})
            elif len(code) > JOURNAL_MOST:
                yield Flaw(kind, Refusal.JOURNAL_TOO_LONG, {"text": code, "most": JOURNAL_MOST})
            elif used[code] > 1:
                yield Flaw(kind, Refusal.JOURNAL_TWICE, {"text": code})

    def _of_rule(self) -> Iterator[Flaw]:
        prefix, longest = self.auxiliary.prefix, self.auxiliary.longest
        if prefix and not _PLAIN.fullmatch(prefix):
            yield Flaw(Setting.AUXILIARY_RULE, Refusal.ACCOUNT_NOT_PLAIN, {"text": prefix})
        elif not max(AUXILIARY_LEAST, len(prefix) + 1) <= longest <= AUXILIARY_MOST:
            facts = {"least": AUXILIARY_LEAST, "most": AUXILIARY_MOST}
            yield Flaw(Setting.AUXILIARY_RULE, Refusal.AUXILIARY_RULE_WRONG, facts)

    def _of_terms(self) -> Iterator[Flaw]:
        terms = {Setting.SUPPLIER_DAYS: self.supplier_days, Setting.CLIENT_DAYS: self.client_days}
        for place, days in terms.items():
            if days is not None and not 0 <= days <= TERM_MOST:
                yield Flaw(place, Refusal.TERM_TOO_LONG, {"most": TERM_MOST})


def account_flaw(number: str) -> tuple[Refusal, dict[str, str | int]] | None:
    """Return why a text is no account that accounting programs take; None: it is one.

    >>> account_flaw("411000") is None, account_flaw("411 000")
    (True, (<Refusal.ACCOUNT_NOT_PLAIN: 'account_not_plain'>, {'text': '411 000'}))
    """
    if not _PLAIN.fullmatch(number):
        return Refusal.ACCOUNT_NOT_PLAIN, {"text": number}
    if len(number) > ACCOUNT_MOST:
        return Refusal.ACCOUNT_TOO_LONG, {"text": number, "most": ACCOUNT_MOST}
    return None


def _of_accounts(accounts: Mapping[AccountKey, Account]) -> Iterator[Flaw]:
    for key, account in accounts.items():
        if flaw := account_flaw(account.number):
            yield Flaw(key, *flaw)


def _of_codes(codes: Mapping[VatCase, str]) -> Iterator[Flaw]:
    for case, code in codes.items():
        if not _PLAIN.fullmatch(code) or len(code) > VAT_CODE_MOST:
            facts: dict[str, str | int] = {"text": code, "most": VAT_CODE_MOST}
            yield Flaw(case, Refusal.VAT_CODE_NOT_PLAIN, facts)


def _of_years(years: Iterable[FinancialYear]) -> Iterator[Flaw]:
    for one, other in combinations(years, 2):
        meet = one.first_day <= other.last_day and other.first_day <= one.last_day
        if meet or one.code == other.code:
            facts = {"text": one.code, "other": other.code}
            yield Flaw(Setting.YEARS, Refusal.YEARS_OVERLAP, facts)
