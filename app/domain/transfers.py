"""What a run settles in another way than it was booked when it was bought: carried over."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.booking import Booked, Posting, Slip
from app.domain.entries import EntryKind, LineRole, LineVat
from app.domain.entry_warnings import AccountRole, EntryProblem
from app.domain.purchase_entries import PurchaseAccounts, post_self_assessed
from app.domain.rebilling import RebillMode


class Borne(Enum):
    """Who bears what the vendor billed, as the books have it."""

    COST = "cost"
    """The firm, which deducts the VAT."""
    LAID_OUT = "laid_out"
    """A client, in whose name it was paid: it stands on the disbursements account."""
    GIVEN_UP = "given_up"
    """The firm, which paid it in a client's name for nothing: a cost with its VAT, for the VAT of
    an invoice in another's name cannot be deducted.
    """


def settled_as(mode: RebillMode, *, is_waived: bool) -> Borne:
    """Return who bears a line once a run has settled it.

    >>> settled_as(RebillMode.DISBURSEMENT, is_waived=True)
    <Borne.GIVEN_UP: 'given_up'>
    >>> settled_as(RebillMode.INCLUDED, is_waived=False)
    <Borne.COST: 'cost'>
    """
    if mode is not RebillMode.DISBURSEMENT:
        return Borne.COST
    return Borne.GIVEN_UP if is_waived else Borne.LAID_OUT


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferPart:
    """What is carried over at one rate; below zero where it was credited, or is taken back."""

    bought_as: Borne
    settled_as: Borne
    rate: int
    net: int
    vat: int
    self_assessed_rate: int | None = None
    """Of the document: the firm's own rate on what was billed at none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """What is carried over for one client by one run, with its label in words."""

    number: int
    """In the series of what the firm bills: no two entries of a year have the same."""
    piece: str
    day: date
    label: str
    parts: tuple[TransferPart, ...]


_TOLD = {
    (Borne.LAID_OUT, Borne.COST): EntryProblem.DISBURSEMENT_TAKEN_OVER,
    (Borne.LAID_OUT, Borne.GIVEN_UP): EntryProblem.DISBURSEMENT_WAIVED,
}
"""What the firm may want to know of how something is carried over."""


@dataclass(frozen=True, slots=True)
class _Side:
    """Of a part, what is booked anew, or what is taken back."""

    borne: Borne
    rate: int
    net: int
    vat: int
    is_assessed: bool


def transfer_entry(transfer: Transfer, accounts: PurchaseAccounts) -> Booked:
    """Carry over what a run settles in another way than it was booked when it was bought.

    What was bought stays booked as it was: it may have been exported. What it was booked as is
    taken back, what it has become is booked, so that nothing stays on the disbursements account
    but what is laid out and not settled yet.

    10,00 € and 2,00 € of VAT, laid out and then re-billed; the same, laid out and waived:

    >>> from app.domain.entries import Account, Journal, RateAccounts
    >>> accounts = PurchaseAccounts(journal=Journal("VE"), expense=Account("651100"),
    ...     input_vat=RateAccounts(Account("445660")), disbursements=Account("467000"))
    >>> def carried(settled):
    ...     part = TransferPart(bought_as=Borne.LAID_OUT, settled_as=settled, rate=2000, net=1000,
    ...         vat=200)
    ...     entry = transfer_entry(Transfer(number=1, piece="R1", day=date(2026, 3, 31),
    ...         label="Mars", parts=(part,)), accounts).entry
    ...     return [(line.account.number, line.debit, line.credit) for line in entry.lines]
    >>> carried(Borne.COST)
    [('651100', 1000, 0), ('467000', 0, 1200), ('445660', 200, 0)]
    >>> carried(Borne.GIVEN_UP)
    [('651100', 1200, 0), ('467000', 0, 1200)]
    """
    changed = [part for part in transfer.parts if part.bought_as is not part.settled_as]
    posting, sides = Posting(_slip(transfer, accounts)), tuple(_sides(changed))
    _post_costs(posting, sides, accounts)
    _post_gross(posting, sides, accounts)
    _post_vat(posting, sides, accounts)
    ways = {(part.bought_as, part.settled_as) for part in changed if part.net + part.vat}
    for way, problem in _TOLD.items():
        if way in ways:
            posting.warn(problem)
    return posting.booked()


def _slip(transfer: Transfer, accounts: PurchaseAccounts) -> Slip:
    return Slip(
        kind=EntryKind.TRANSFER,
        journal=accounts.journal,
        day=transfer.day,
        document=transfer.number,
        piece=transfer.piece,
        piece_day=transfer.day,
        label=transfer.label,
    )


def _sides(parts: Iterable[TransferPart]) -> Iterator[_Side]:
    for part in parts:
        yield from (_side(part, part.settled_as, 1), _side(part, part.bought_as, -1))


def _side(part: TransferPart, borne: Borne, sign: int) -> _Side:
    is_assessed = part.rate == 0 and part.self_assessed_rate is not None
    rate = part.self_assessed_rate or 0 if is_assessed else part.rate
    return _Side(borne, rate, sign * part.net, sign * part.vat, is_assessed)


def _post_costs(posting: Posting, sides: Iterable[_Side], accounts: PurchaseAccounts) -> None:
    nets: dict[tuple[int, bool], int] = defaultdict(int)
    for side in sides:
        if side.borne is Borne.COST:
            nets[side.rate, side.is_assessed] += side.net
    for (rate, is_assessed), net in nets.items():
        vat = LineVat(rate, net, is_assessed)
        posting.post(net, accounts.expense, AccountRole.EXPENSE, LineRole.NET, vat=vat)


def _post_gross(posting: Posting, sides: Iterable[_Side], accounts: PurchaseAccounts) -> None:
    gross: dict[Borne, int] = defaultdict(int)
    for side in sides:
        gross[side.borne] += side.net + side.vat
    given_up, laid_out = gross[Borne.GIVEN_UP], gross[Borne.LAID_OUT]
    posting.post(given_up, accounts.expense, AccountRole.EXPENSE, LineRole.NET)
    wanted = AccountRole.DISBURSEMENTS
    posting.post(laid_out, accounts.disbursements, wanted, LineRole.DISBURSEMENT)


def _post_vat(posting: Posting, sides: Iterable[_Side], accounts: PurchaseAccounts) -> None:
    sums: dict[tuple[int, bool], tuple[int, int]] = defaultdict(lambda: (0, 0))
    for side in sides:
        if side.borne is Borne.COST:
            net, vat = sums[side.rate, side.is_assessed]
            sums[side.rate, side.is_assessed] = (net + side.net, vat + side.vat)
    for (rate, is_assessed), (net, tax) in sums.items():
        if is_assessed:
            post_self_assessed(posting, net, rate, accounts)
        else:
            account, base = accounts.input_vat.of(rate), LineVat(rate, net)
            posting.post(tax, account, AccountRole.INPUT_VAT, LineRole.INPUT_VAT, vat=base)
