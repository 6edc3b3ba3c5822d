"""Accounting entries: accounts, journals, lines and entries, balanced by construction.

Amounts are minor units, on the side that they belong to: a debit or a credit is never negative.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum


def is_visible(text: str) -> bool:
    r"""Whether something of a text can be seen: more than spaces and control characters.

    >>> is_visible("FA-12"), is_visible(" \t\u200b")
    (True, False)
    """
    return any(letter.isprintable() and letter != " " for letter in text)


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the general ledger, or that of one supplier or client below it."""

    number: str
    name: str = ""

    def __post_init__(self) -> None:
        if not is_visible(self.number):
            raise ValueError("an account without a number")


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal (WinBooks: daybook)."""

    code: str
    name: str = ""

    def __post_init__(self) -> None:
        if not is_visible(self.code):
            raise ValueError("a journal without a code")


@dataclass(frozen=True, slots=True)
class RateAccounts:
    """One account for every VAT rate, or others for some of them.

    >>> accounts = RateAccounts(Account("445660"), ((550, Account("445665")),))
    >>> accounts.of(2000).number, accounts.of(550).number
    ('445660', '445665')
    """

    default: Account | None = None
    by_rate: tuple[tuple[int, Account], ...] = ()

    def of(self, rate: int) -> Account | None:
        """Return the account for a rate; None where none is set."""
        return dict(self.by_rate).get(rate, self.default)


NONE_SET = RateAccounts()
"""No account for any rate."""


class EntryKind(Enum):
    """What an entry books. Entries of one day are numbered in this order."""

    PURCHASE = "purchase"
    PURCHASE_CREDIT_NOTE = "purchase_credit_note"
    RE_BILLING = "re_billing"
    RE_BILLING_CREDIT_NOTE = "re_billing_credit_note"
    TRANSFER = "transfer"
    """Carries over what a run settles in another way than it was bought; nobody is billed."""

    @property
    def is_purchase(self) -> bool:
        """Whether the vendor billed it."""
        return self in (EntryKind.PURCHASE, EntryKind.PURCHASE_CREDIT_NOTE)

    @property
    def is_sale(self) -> bool:
        """Whether the firm bills it to a client."""
        return self in (EntryKind.RE_BILLING, EntryKind.RE_BILLING_CREDIT_NOTE)

    @property
    def is_credit_note(self) -> bool:
        """Whether it takes back."""
        return self in (EntryKind.PURCHASE_CREDIT_NOTE, EntryKind.RE_BILLING_CREDIT_NOTE)


JOURNAL_KINDS: tuple[EntryKind, ...] = tuple(
    kind for kind in EntryKind if kind is not EntryKind.TRANSFER
)
"""The kinds that have a journal of their own: a transfer goes into that of re-billing."""


class LineRole(Enum):
    """What a line is to its entry."""

    PARTY = "party"
    """What is owed to the supplier, or by the client."""
    NET = "net"
    """A cost or a revenue."""
    DISBURSEMENT = "disbursement"
    """What is paid in a client's name: no VAT of the firm."""
    INPUT_VAT = "input_vat"
    """VAT that the firm deducts."""
    OUTPUT_VAT = "output_vat"
    """VAT that the firm owes."""

    @property
    def is_vat(self) -> bool:
        """Whether the line is VAT."""
        return self in (LineRole.INPUT_VAT, LineRole.OUTPUT_VAT)


@dataclass(frozen=True, slots=True)
class LineVat:
    """Of a net amount: its rate and itself. Of VAT: its rate and the net amount that it is of.

    `base` has the sign that it has for the supplier or client: below zero, it is taken back.
    """

    rate: int
    base: int
    reverse_charge: bool = False
    """The firm accounts for the VAT itself: `rate` is the one that it applies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """One line: exactly one of debit and credit is not zero, and neither is negative."""

    account: Account
    auxiliary: Account | None = None
    """The supplier's or client's own account below a collective one."""
    role: LineRole
    label: str
    debit: int = 0
    credit: int = 0
    due: date | None = None
    vat: LineVat | None = None

    def __post_init__(self) -> None:
        if min(self.debit, self.credit) != 0 or max(self.debit, self.credit) <= 0:
            raise ValueError(f"neither a debit nor a credit: {self.debit}, {self.credit}")
        if not is_visible(self.label):
            raise ValueError("a line without a label")

    @property
    def balance(self) -> int:
        """Debit less credit."""
        return self.debit - self.credit


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry; what its lines debit is what they credit.

    >>> bank, costs = Account("512000", "Banque"), Account("627000", "Services bancaires")
    >>> Entry(kind=EntryKind.PURCHASE, journal=Journal("AC"), day=date(2026, 3, 1), document=1,
    ...     piece="F1", piece_day=date(2026, 3, 1), lines=(
    ...         EntryLine(account=costs, role=LineRole.NET, label="Frais", debit=500),
    ...         EntryLine(account=bank, role=LineRole.PARTY, label="Frais", credit=499)))
    Traceback (most recent call last):
    ValueError: not balanced: piece F1, 500 debited, 499 credited
    """

    kind: EntryKind
    journal: Journal
    day: date
    document: int
    """From 1, in its own series: of the firm's documents, or of what it bills to clients."""
    piece: str
    """The reference of what proves it: the vendor's invoice number, or the firm's own."""
    piece_day: date
    lines: tuple[EntryLine, ...]
    number: int | None = None
    """The place in the continuous numbering; None: not numbered yet."""

    def __post_init__(self) -> None:
        if self.document < 1:
            raise ValueError(f"not a number of a document: {self.document}")
        if not is_visible(self.piece):
            raise ValueError("an entry without a piece")
        if not self.lines:
            raise ValueError(f"an entry without lines: piece {self.piece}")
        debited, credited = self.debited, sum(line.credit for line in self.lines)
        if debited != credited:
            raise ValueError(
                f"not balanced: piece {self.piece}, {debited} debited, {credited} credited"
            )

    @property
    def debited(self) -> int:
        """What the lines debit together, and credit too."""
        return sum(line.debit for line in self.lines)


_KINDS = {kind: place for place, kind in enumerate(EntryKind)}


def numbered(entries: Iterable[Entry], first: int = 1) -> tuple[Entry, ...]:
    """Return entries in the order of their days, numbered without a gap from `first`.

    Of one day purchases come before what is billed to clients, an invoice before a credit note,
    and then each by its piece: by its number in its own series, so that 10 comes after 9.

    >>> line = EntryLine(account=Account("512000"), role=LineRole.PARTY, label="x", debit=1)
    >>> other = EntryLine(account=Account("627000"), role=LineRole.NET, label="x", credit=1)
    >>> later, sooner = (
    ...     Entry(kind=EntryKind.PURCHASE, journal=Journal("AC"), day=date(2026, 3, day),
    ...         document=day, piece=f"F{day}", piece_day=date(2026, 3, 1), lines=(line, other))
    ...     for day in (10, 9))
    >>> [(entry.piece, entry.number) for entry in numbered([later, sooner])]
    [('F9', 1), ('F10', 2)]
    """
    ordered = sorted(entries, key=_place)
    return tuple(replace(entry, number=number) for number, entry in enumerate(ordered, first))


def _place(entry: Entry) -> tuple[date, int, int, str, str]:
    return entry.day, _KINDS[entry.kind], entry.document, entry.piece, entry.journal.code
