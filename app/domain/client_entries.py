"""What the firm charges on to its clients: one entry for each client of a locked run."""

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
)
from app.domain.entry_warnings import AccountRole, EntryProblem
from app.domain.vat import RateTotal


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientCharge:
    """What one client is charged in a locked run, with its label in words."""

    number: int
    """In the series of what the firm bills: no two charges of a year have the same."""
    piece: str
    day: date
    due: date | None = None
    label: str
    client: Account | None
    """The client's own account below the collective one; None: it is not known."""
    by_rate: tuple[RateTotal, ...]

    @property
    def gross(self) -> int:
        """Net plus VAT."""
        return sum(total.net + total.vat for total in self.by_rate)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientAccounts:
    """The firm's settings for what it charges on. An account that is None has not been set."""

    journal: Journal
    credit_note_journal: Journal | None = None
    """None: credit notes go into the same journal."""
    clients: Account | None = None
    revenue: RateAccounts = NONE_SET
    output_vat: RateAccounts = NONE_SET
    disbursements: Account | None = None


def re_billing_entry(charge: ClientCharge, accounts: ClientAccounts) -> Booked:
    """Book a re-billing: debit the client the gross amount, credit revenue and VAT per rate.

    A total below zero is a credit note: the same accounts, on the other side. Where nothing is
    charged there is no entry; where two rates cancel, the client's line alone falls away: the VAT
    is still owed.

    30,00 € with VAT at 20 %, and a credit note of 10,00 €:

    >>> accounts = ClientAccounts(journal=Journal("VE"), clients=Account("411000"),
    ...     revenue=RateAccounts(Account("706000")), output_vat=RateAccounts(Account("445710")))
    >>> def booked(net, vat):
    ...     charge = ClientCharge(number=1, piece="R1", day=date(2026, 3, 31), label="Mars",
    ...         client=Account("C0042", "Boulangerie"), by_rate=(RateTotal(2000, net, vat),))
    ...     entry = re_billing_entry(charge, accounts).entry
    ...     return [(line.account.number, line.debit, line.credit) for line in entry.lines]
    >>> booked(3000, 600)
    [('411000', 3600, 0), ('706000', 0, 3000), ('445710', 0, 600)]
    >>> booked(-1000, -200)
    [('411000', 0, 1200), ('706000', 1000, 0), ('445710', 200, 0)]
    """
    posting = _charged(charge, accounts)
    for total in charge.by_rate:
        account, vat = accounts.revenue.of(total.rate), LineVat(total.rate, total.net)
        posting.post(-total.net, account, AccountRole.REVENUE, LineRole.NET, vat=vat)
    for total in charge.by_rate:
        account, vat = accounts.output_vat.of(total.rate), LineVat(total.rate, total.net)
        posting.post(-total.vat, account, AccountRole.OUTPUT_VAT, LineRole.OUTPUT_VAT, vat=vat)
    return _with_client(posting, charge)


def disbursement_entry(charge: ClientCharge, accounts: ClientAccounts) -> Booked:
    """Book a disbursement at cost: debit the client exactly what was paid in its name, no VAT.

    It clears the disbursements account, which the purchase debited with the same gross amount.

    >>> charge = ClientCharge(number=2, piece="R2", day=date(2026, 3, 31), label="Mars",
    ...     client=Account("C0042"), by_rate=(RateTotal(2000, 1000, 200),))
    >>> entry = disbursement_entry(charge, ClientAccounts(journal=Journal("VE"),
    ...     clients=Account("411000"), disbursements=Account("467000"))).entry
    >>> [(line.account.number, line.debit, line.credit) for line in entry.lines]
    [('411000', 1200, 0), ('467000', 0, 1200)]
    """
    posting = _charged(charge, accounts)
    posting.post(
        -charge.gross, accounts.disbursements, AccountRole.DISBURSEMENTS, LineRole.DISBURSEMENT
    )
    return _with_client(posting, charge)


def _charged(charge: ClientCharge, accounts: ClientAccounts) -> Posting:
    is_credit_note = charge.gross < 0
    own = accounts.credit_note_journal if is_credit_note else None
    slip = Slip(
        kind=EntryKind.RE_BILLING_CREDIT_NOTE if is_credit_note else EntryKind.RE_BILLING,
        journal=own or accounts.journal,
        day=charge.day,
        document=charge.number,
        piece=charge.piece,
        piece_day=charge.day,
        label=charge.label,
    )
    posting = Posting(slip)
    posting.post(
        charge.gross,
        accounts.clients,
        AccountRole.CLIENTS,
        LineRole.PARTY,
        auxiliary=charge.client,
        due=charge.due,
    )
    return posting


def _with_client(posting: Posting, charge: ClientCharge) -> Booked:
    """Return what was booked; an entry for a client without an account of its own is told."""
    if charge.client is None and posting.lines:
        posting.warn(EntryProblem.AUXILIARY_UNKNOWN)
    return posting.booked()
