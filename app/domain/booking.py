"""What the rules of booking share: an entry put together from signed amounts, account by account.

A positive amount is debited, a negative one credited, and nothing is booked for zero.
"""

from dataclasses import dataclass, field
from datetime import date

from app.domain.entries import Account, Entry, EntryKind, EntryLine, Journal, LineRole, LineVat
from app.domain.entry_warnings import AccountRole, EntryProblem, EntryWarning


@dataclass(frozen=True, slots=True)
class Booked:
    """What booking something gave: its entry, or none, and what is doubtful about it."""

    entry: Entry | None
    warnings: tuple[EntryWarning, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What the lines of an entry have in common."""

    kind: EntryKind
    journal: Journal
    day: date
    document: int
    piece: str
    piece_day: date
    label: str

    def warning(self, problem: EntryProblem, **facts: str | int) -> EntryWarning:
        """Return a warning about what is booked."""
        return EntryWarning(
            problem=problem,
            kind=self.kind,
            document=self.document,
            piece=self.piece,
            facts=facts,
        )


# Filled while an entry is put together, line by line: it never leaves the rule that made it.
@dataclass(slots=True)
class Posting:
    """An entry that is being put together, and what was found missing on the way."""

    slip: Slip
    lines: list[EntryLine] = field(default_factory=list)
    warnings: list[EntryWarning] = field(default_factory=list)
    lacks_account: bool = False

    def warn(self, problem: EntryProblem, **facts: str | int) -> None:
        """Note something doubtful."""
        self.warnings.append(self.slip.warning(problem, **facts))

    def post(
        self,
        amount: int,
        account: Account | None,
        wanted: AccountRole,
        role: LineRole,
        *,
        auxiliary: Account | None = None,
        due: date | None = None,
        vat: LineVat | None = None,
    ) -> None:
        """Debit a positive amount, credit a negative one; note where its account is not set."""
        if amount == 0:
            return
        if account is None:
            self.lacks_account = True
            rate = {} if vat is None else {"rate": vat.rate}
            self.warn(EntryProblem.ACCOUNT_MISSING, account=wanted.value, **rate)
            return
        self.lines.append(
            EntryLine(
                account=account,
                auxiliary=auxiliary,
                role=role,
                label=self.slip.label,
                debit=max(amount, 0),
                credit=max(-amount, 0),
                due=due,
                vat=vat,
            )
        )

    def booked(self) -> Booked:
        """Return the entry; none where an account is missing, or nothing is to be booked."""
        warnings = tuple(self.warnings)
        if self.lacks_account or not self.lines:
            return Booked(None, warnings)
        slip = self.slip
        entry = Entry(
            kind=slip.kind,
            journal=slip.journal,
            day=slip.day,
            document=slip.document,
            piece=slip.piece,
            piece_day=slip.piece_day,
            lines=tuple(self.lines),
        )
        return Booked(entry, warnings)
