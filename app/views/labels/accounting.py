"""The words of accounting: accounts, journals, formats of entries, and what is refused."""

from typing import assert_never

from app.domain.entries import EntryKind
from app.domain.errors import Refusal
from app.services.entries.accounting import Slot
from app.services.entries.choices import EntriesFormat, What
from app.views.labels.source import Labels


def slot_name(slot: Slot) -> str:
    """What an account is for, as a caption and as the usual name of the account."""
    return {
        Slot.SUPPLIER: Labels.tr("Suppliers", "account"),
        Slot.SUPPLIER_AUXILIARY: Labels.tr("Auxiliary account of the vendor", "account"),
        Slot.EXPENSE: Labels.tr("Software subscriptions", "account"),
        Slot.INPUT_VAT: Labels.tr("Deductible VAT", "account"),
        Slot.DISBURSEMENTS: Labels.tr("Disbursements", "account"),
        Slot.CLIENTS: Labels.tr("Clients", "account"),
        Slot.REVENUE: Labels.tr("Re-billed services", "account"),
        Slot.OUTPUT_VAT: Labels.tr("VAT due", "account"),
        Slot.REVERSE_INPUT_VAT: Labels.tr("Deductible VAT, reverse charge", "account"),
        Slot.REVERSE_OUTPUT_VAT: Labels.tr("VAT due, reverse charge", "account"),
    }[slot]


def entry_kind_name(kind: EntryKind) -> str:
    """What a journal holds, as a caption and as its usual name."""
    match kind:
        case EntryKind.PURCHASE:
            return Labels.tr("Purchases", "journal of accounting")
        case EntryKind.PURCHASE_CREDIT_NOTE:
            return Labels.tr("Credit notes on purchases", "journal of accounting")
        case EntryKind.RE_BILLING:
            return Labels.tr("Sales", "journal of accounting")
        case EntryKind.RE_BILLING_CREDIT_NOTE:
            return Labels.tr("Credit notes on sales", "journal of accounting")
        case EntryKind.TRANSFER:
            return Labels.tr("Transfers", "journal of accounting")
        case _:
            assert_never(kind)


def entries_format_name(format_: EntriesFormat) -> str:
    """What a file of entries is for. A file of entries is not "the FEC", which has a whole year."""
    match format_:
        case EntriesFormat.QUADRA:
            return Labels.tr("Cegid Quadra (ASCII)", "format of entries")
        case EntriesFormat.FEC:
            return Labels.tr("FEC-format entries for import", "format of entries")
        case EntriesFormat.WINBOOKS:
            return Labels.tr("WinBooks (ACT.txt)", "format of entries")
        case _:
            assert_never(format_)


def what_name(what: What) -> str:
    """Which entries are wanted."""
    match what:
        case What.BOTH:
            return Labels.tr("All", "which entries")
        case What.PURCHASES:
            return Labels.tr("Purchases", "which entries")
        case What.RE_BILLING:
            return Labels.tr("Re-billing", "which entries")
        case _:
            assert_never(what)


def accounting_refusals() -> dict[Refusal, str]:
    """The sentences of what is refused."""
    return {**_accounts(), **_rules(), **_files()}


def _accounts() -> dict[Refusal, str]:
    return {
        Refusal.ACCOUNT_NOT_PLAIN: Labels.tr(
            "“{text}” is no account: type letters and digits alone, without spaces or signs."
        ),
        Refusal.ACCOUNT_TOO_LONG: Labels.tr(
            "The account {text} is too long. Type at most {most} characters."
        ),
        Refusal.JOURNAL_NOT_PLAIN: Labels.tr(
            "“{text}” is no code of a journal: type letters and digits alone."
        ),
        Refusal.JOURNAL_TOO_LONG: Labels.tr(
            "The code {text} is too long. Type at most {most} characters."
        ),
        Refusal.JOURNAL_TWICE: Labels.tr(
            "{text} is already the code of another journal here. Type another one; for credit "
            "notes in the journal of the invoices, leave theirs empty."
        ),
        Refusal.VAT_CODE_NOT_PLAIN: Labels.tr(
            "“{text}” is no VAT code: type at most {most} letters and digits."
        ),
    }


def _rules() -> dict[Refusal, str]:
    return {
        Refusal.AUXILIARY_RULE_WRONG: Labels.tr(
            "Type a length from {least} to {most}, longer than the prefix."
        ),
        Refusal.TERM_TOO_LONG: Labels.tr("Type a number of days from 0 to {most}, or nothing."),
        Refusal.YEARS_OVERLAP: Labels.tr(
            "The years {text} and {other} have days or their character in common. Correct one of "
            "them."
        ),
    }


def _files() -> dict[Refusal, str]:
    return {
        Refusal.ENTRIES_NOT_EUR: Labels.tr(
            "This file is kept in {currency}, and the formats of entries know the euro alone. "
            "Export a report to Excel instead."
        ),
        Refusal.ENTRIES_NOTHING: Labels.tr(
            "From {start} to {end} there is no entry to write. Choose other days, or look at the "
            "remarks: an account may be missing."
        ),
        Refusal.ENTRIES_WITHOUT_SIREN: Labels.tr(
            "The name of a file in the FEC format begins with the SIREN, and the firm has none. "
            "Type it in the settings of the firm, or choose another format."
        ),
        Refusal.ENTRIES_SIREN_WRONG: Labels.tr(
            "The name of a file in the FEC format begins with the SIREN, and “{number}” is neither "
            "a SIREN nor a SIRET. Correct it in the settings of the firm, or choose another format."
        ),
    }
