"""The purchase of subscriptions: one entry for each document of what the vendor billed."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.booking import Booked, Posting, Slip
from app.domain.entries import (
    NONE_SET,
    Account,
    EntryKind,
    Journal,
    LineRole,
    LineVat,
    RateAccounts,
    is_visible,
)
from app.domain.entry_warnings import AccountRole, EntryProblem
from app.domain.money import share
from app.domain.vat import WHOLE


@dataclass(frozen=True, slots=True)
class PurchasePart:
    """What one document has at one rate for one account; below zero where it was credited."""

    rate: int
    net: int
    vat: int
    disbursed: bool = False
    """Billed in a client's name and charged on at cost: no cost and no input VAT of the firm."""
    expense: Account | None = None
    """None: the expense account of the settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PurchaseDocument:
    """A document of what the vendor billed to the firm, with its label in words."""

    number: int
    vendor_invoice: str = ""
    """Empty: the vendor's invoice is not noted yet."""
    day: date
    invoice_day: date | None = None
    """The day of the vendor's invoice; None: that of the document."""
    due: date | None = None
    label: str
    parts: tuple[PurchasePart, ...]
    self_assessed_rate: int | None = None
    """Under reverse charge: the firm's own rate; None: the vendor bills the VAT, or there is none.
    """


@dataclass(frozen=True, slots=True)
class ReverseChargeAccounts:
    """Where the firm books the VAT that it owes and deducts itself."""

    input_vat: Account
    output_vat: Account


@dataclass(frozen=True, slots=True, kw_only=True)
class PurchaseAccounts:
    """The firm's settings for purchases. An account that is None has not been set."""

    journal: Journal
    credit_note_journal: Journal | None = None
    """None: credit notes go into the same journal."""
    supplier: Account | None = None
    supplier_auxiliary: Account | None = None
    expense: Account | None = None
    input_vat: RateAccounts = NONE_SET
    disbursements: Account | None = None
    reverse_charge: ReverseChargeAccounts | None = None


def purchase_entry(document: PurchaseDocument, accounts: PurchaseAccounts) -> Booked:
    """Book a purchase: debit the costs and the input VAT per rate, credit the supplier.

    What is disbursed for clients goes to the disbursements account with its VAT. A document that
    comes to less than zero is a credit note: the same accounts, on the other side. Under reverse
    charge the firm's VAT is debited and credited, rounded once.

    26,90 € and 5,38 € of VAT, of which 10,00 € and 2,00 € were paid in a client's name:

    >>> booked = purchase_entry(
    ...     PurchaseDocument(number=7, vendor_invoice="V-31", day=date(2026, 3, 1), label="Mars",
    ...         parts=(PurchasePart(2000, 1690, 338),
    ...                PurchasePart(2000, 1000, 200, disbursed=True))),
    ...     PurchaseAccounts(journal=Journal("AC"), supplier=Account("401000"),
    ...         expense=Account("651100"), disbursements=Account("467000"),
    ...         input_vat=RateAccounts(Account("445660"))))
    >>> [(line.account.number, line.debit, line.credit) for line in booked.entry.lines]
    [('651100', 1690, 0), ('467000', 1200, 0), ('445660', 338, 0), ('401000', 0, 3228)]
    """
    gross = sum(part.net + part.vat for part in document.parts)
    posting = Posting(_slip(document, accounts, is_credit_note=gross < 0))
    if not is_visible(document.vendor_invoice):
        posting.warn(EntryProblem.VENDOR_INVOICE_MISSING)
    _post_costs(posting, document, accounts)
    _post_disbursed(posting, document.parts, accounts)
    _post_vat(posting, document, accounts)
    posting.post(
        -gross,
        accounts.supplier,
        AccountRole.SUPPLIER,
        LineRole.PARTY,
        auxiliary=accounts.supplier_auxiliary,
        due=document.due,
    )
    return posting.booked()


def _slip(document: PurchaseDocument, accounts: PurchaseAccounts, *, is_credit_note: bool) -> Slip:
    own = accounts.credit_note_journal if is_credit_note else None
    has_invoice = is_visible(document.vendor_invoice)
    return Slip(
        kind=EntryKind.PURCHASE_CREDIT_NOTE if is_credit_note else EntryKind.PURCHASE,
        journal=own or accounts.journal,
        day=document.day,
        document=document.number,
        piece=document.vendor_invoice if has_invoice else str(document.number),
        piece_day=document.invoice_day or document.day,
        label=document.label,
    )


def _self_assessed(part: PurchasePart, document: PurchaseDocument) -> bool:
    return part.rate == 0 and document.self_assessed_rate is not None and not part.disbursed


def _post_costs(posting: Posting, document: PurchaseDocument, accounts: PurchaseAccounts) -> None:
    nets: dict[tuple[Account | None, int, bool], int] = defaultdict(int)
    for part in _own(document.parts):
        assessed = _self_assessed(part, document)
        rate = document.self_assessed_rate if assessed else part.rate
        nets[part.expense or accounts.expense, rate or 0, assessed] += part.net
    for (account, rate, assessed), net in nets.items():
        vat = LineVat(rate, net, assessed)
        posting.post(net, account, AccountRole.EXPENSE, LineRole.NET, vat=vat)


def _post_disbursed(
    posting: Posting, parts: Iterable[PurchasePart], accounts: PurchaseAccounts
) -> None:
    gross = sum(part.net + part.vat for part in parts if part.disbursed)
    posting.post(gross, accounts.disbursements, AccountRole.DISBURSEMENTS, LineRole.DISBURSEMENT)


def _post_vat(posting: Posting, document: PurchaseDocument, accounts: PurchaseAccounts) -> None:
    bases: dict[int, int] = defaultdict(int)
    taxes: dict[int, int] = defaultdict(int)
    for part in _own(document.parts):
        bases[part.rate] += part.net
        taxes[part.rate] += part.vat
    for rate, tax in taxes.items():
        account, vat = accounts.input_vat.of(rate), LineVat(rate, bases[rate])
        posting.post(tax, account, AccountRole.INPUT_VAT, LineRole.INPUT_VAT, vat=vat)
    if document.self_assessed_rate is not None:
        post_self_assessed(posting, bases[0], document.self_assessed_rate, accounts)


def post_self_assessed(posting: Posting, net: int, rate: int, accounts: PurchaseAccounts) -> None:
    """Debit and credit the VAT that the firm accounts for itself; warn where it has no accounts."""
    tax, pair = share(net, rate, WHOLE), accounts.reverse_charge
    if tax != 0 and pair is None:
        posting.warn(EntryProblem.REVERSE_CHARGE_NOT_BOOKED, net=net, rate=rate)
    elif pair is not None:
        vat = LineVat(rate, net, reverse_charge=True)
        owed, deducted = AccountRole.OUTPUT_VAT, AccountRole.INPUT_VAT
        posting.post(tax, pair.input_vat, deducted, LineRole.INPUT_VAT, vat=vat)
        posting.post(-tax, pair.output_vat, owed, LineRole.OUTPUT_VAT, vat=vat)


def _own(parts: Iterable[PurchasePart]) -> Iterable[PurchasePart]:
    return (part for part in parts if not part.disbursed)
