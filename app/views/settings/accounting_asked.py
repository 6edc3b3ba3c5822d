"""Which accounts and VAT codes the form of accounting asks for: those that entries can need."""

from app.services.entries.accounting import RATED, AccountKey, Slot
from app.services.entries.accounts import AccountingState
from app.services.entries.winbooks_settings import VatCase


def asked_accounts(state: AccountingState) -> list[AccountKey]:
    """Return the accounts of every role; those of single rates only where there are several."""
    keys = []
    for slot in Slot:
        keys.append(AccountKey(slot))
        if slot in RATED:
            keys += [AccountKey(slot, rate) for rate in _rates(state, slot)]
    return keys


def asked_cases(state: AccountingState) -> list[VatCase]:
    """Return the cases of the file's rates, and those that have a code."""
    found = [VatCase(purchase, rate) for purchase in (True, False) for rate in state.rates]
    if state.self_assessed is not None:
        found.append(VatCase(purchase=True, rate=state.self_assessed, reverse_charge=True))
    return list(dict.fromkeys((*found, *state.accounting.vat_codes)))


def _rates(state: AccountingState, slot: Slot) -> list[int]:
    """Return the rates that may have an account of their own: VAT has none at 0 %."""
    possible = [rate for rate in state.rates if rate or slot is Slot.REVENUE]
    stored = {
        key.rate for key in state.accounting.accounts if key.slot is slot and key.rate is not None
    }
    return sorted(stored | (set(possible) if len(possible) > 1 else set()), reverse=True)
