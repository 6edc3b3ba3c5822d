"""What is doubtful about entries, as values: the screens put them into words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from app.domain.entries import Entry, EntryKind

Facts = Mapping[str, str | int]


class EntryProblem(Enum):
    """What is doubtful. The names after "facts" are what the sentence can name."""

    ACCOUNT_MISSING = "account_missing"
    """facts: account (of `AccountRole`), rate where it is one's. The entry was not made."""
    AUXILIARY_UNKNOWN = "auxiliary_unknown"
    """The supplier or client has no account of its own: only the collective one is booked."""
    AUXILIARY_SHARED = "auxiliary_shared"
    """facts: account, other (a client's name): the rule gives two clients the same account."""
    EXPORTED_ALREADY = "exported_already"
    """facts: first, last, day (ISO), author, file: entries of these days were written before."""
    JOURNAL_MISSING = "journal_missing"
    """No journal is set for this kind of entries: none of them was made."""
    DOCUMENT_GROWING = "document_growing"
    """The document still takes lines: it is left out."""
    RUN_NOT_LOCKED = "run_not_locked"
    """A draft of the period is left out: nothing is charged on before it is locked."""
    DISBURSEMENT_WAIVED = "disbursement_waived"
    """Laid out in a client's name and not charged on: a cost now, with its VAT. Nothing to mend."""
    DISBURSEMENT_TAKEN_OVER = "disbursement_taken_over"
    """Laid out, then charged on as the firm's own, or part of the fee: the VAT is deducted now."""
    VENDOR_INVOICE_MISSING = "vendor_invoice_missing"
    """The document does not have the vendor's invoice number: its own number is the piece."""
    REVERSE_CHARGE_NOT_BOOKED = "reverse_charge_not_booked"
    """facts: net, rate: the accounts for it are not set, so that no VAT was booked."""
    CHARACTER_REPLACED = "character_replaced"
    """facts: character, replacement: the format cannot hold it."""
    TEXT_CUT = "text_cut"
    """facts: text, cut: the label, or another text, is longer than the format allows."""
    ACCOUNT_TOO_LONG = "account_too_long"
    """facts: text, cut. What is left may be another account."""
    JOURNAL_TOO_LONG = "journal_too_long"
    """facts: text, cut. What is left may be another journal."""
    PIECE_TOO_LONG = "piece_too_long"
    """facts: text, cut."""
    ACCOUNT_NOT_OF_CHART = "account_not_of_chart"
    """facts: text: it does not begin with three digits, as the French chart of accounts does."""
    DOCUMENT_NUMBER_TOO_LONG = "document_number_too_long"
    """facts: number, most (digits)."""
    DAY_OUTSIDE_YEARS = "day_outside_years"
    """The day lies in none of the financial years given."""
    PARTY_MISSING = "party_missing"
    """Its amounts cancel, so that it has no line of a supplier or client."""
    CREDIT_NOTE_WITH_INVOICES = "credit_note_with_invoices"
    """facts: journal (its code): WinBooks takes a credit note in no journal of invoices."""
    TRANSFER_IN_SALES = "transfer_in_sales"
    """A transfer has no line of a client: WinBooks may not take it in the journal of re-billing."""
    VAT_CODE_MISSING = "vat_code_missing"
    """facts: rate, reverse_charge (1 or 0): no code was given for it."""


class AccountRole(Enum):
    """Which account of the settings is missing."""

    SUPPLIER = "supplier"
    EXPENSE = "expense"
    INPUT_VAT = "input_vat"
    DISBURSEMENTS = "disbursements"
    CLIENTS = "clients"
    REVENUE = "revenue"
    OUTPUT_VAT = "output_vat"


class EntryField(Enum):
    """A place in an entry."""

    JOURNAL = "journal"
    JOURNAL_NAME = "journal_name"
    ACCOUNT = "account"
    ACCOUNT_NAME = "account_name"
    AUXILIARY = "auxiliary"
    AUXILIARY_NAME = "auxiliary_name"
    PIECE = "piece"
    LABEL = "label"
    VAT_CODE = "vat_code"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryWarning:
    """What is doubtful, and where: of which document, in which line, at which place."""

    problem: EntryProblem
    kind: EntryKind
    document: int
    piece: str
    line: int | None = None
    """The line of the entry, from 1; None: the entry as a whole."""
    place: EntryField | None = None
    facts: Facts = field(default_factory=dict)


def warned(
    entry: Entry,
    problem: EntryProblem,
    *,
    line: int | None = None,
    place: EntryField | None = None,
    **facts: str | int,
) -> EntryWarning:
    """Return a warning about an entry."""
    return EntryWarning(
        problem=problem,
        kind=entry.kind,
        document=entry.document,
        piece=entry.piece,
        line=line,
        place=place,
        facts=facts,
    )
