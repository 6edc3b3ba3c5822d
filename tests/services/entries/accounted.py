"""Settings of accounting for books of the tests, and words for labels."""

from app.domain.auxiliary import AuxiliaryRule
from app.domain.entries import Account, EntryKind, Journal
from app.services.entries.accounting import Accounting, AccountKey, Slot
from app.services.entries.winbooks_settings import FinancialYear, VatCase
from app.services.entries.words import EntryWords
from tests.builders import day

NUMBERS = {
    Slot.SUPPLIER: "401000",
    Slot.SUPPLIER_AUXILIARY: "FEDIT",
    Slot.EXPENSE: "651100",
    Slot.INPUT_VAT: "445660",
    Slot.DISBURSEMENTS: "467000",
    Slot.CLIENTS: "411000",
    Slot.REVENUE: "706000",
    Slot.OUTPUT_VAT: "445710",
    Slot.REVERSE_INPUT_VAT: "445662",
    Slot.REVERSE_OUTPUT_VAT: "445200",
}
FULL = Accounting(
    journals={EntryKind.PURCHASE: Journal("AC", "Achats"), EntryKind.RE_BILLING: Journal("VE")},
    accounts={
        **{AccountKey(slot): Account(number, slot.value) for slot, number in NUMBERS.items()},
        AccountKey(Slot.REVENUE, 0): Account("706200", "Intra-EU"),
    },
    auxiliary=AuxiliaryRule("C", 8),
    supplier_days=30,
    client_days=15,
    years=(FinancialYear("1", day("2026-01-01"), day("2026-12-31")),),
    vat_codes={VatCase(purchase=True, rate=2000): "211400", VatCase(False, 2000): "212400"},
)
WORDS = EntryWords(
    purchase=lambda covers: f"Subscriptions {covers.last_day:%m/%Y}",
    re_billing=lambda covers, client: f"Re-bill {covers.last_day:%m/%Y} {client}",
    disbursement=lambda covers, client: f"Disb. {covers.last_day:%m/%Y} {client}",
    transfer=lambda covers, client: f"Transf. {covers.last_day:%m/%Y} {client}",
)
