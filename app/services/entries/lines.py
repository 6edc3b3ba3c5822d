"""What the formats share: the texts of a line as a format holds them, days and amounts as text."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain.entries import Account, Entry, EntryLine, numbered
from app.domain.entry_warnings import EntryField, EntryProblem, EntryWarning, warned
from app.services.entries.charset import Charset, fitted
from app.services.progress import Progress, watched

CENTS = 100
LINE_END = "\r\n"


@dataclass(frozen=True, slots=True)
class EntriesFile:
    """The bytes of a file, and what is doubtful about them."""

    content: bytes
    warnings: tuple[EntryWarning, ...]


# Not frozen: it gathers what is doubtful while the lines of one file are written.
@dataclass(slots=True)
class Notes:
    """The charset of a file, and what is found doubtful while it is written."""

    charset: Charset
    warnings: list[EntryWarning] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one line of an entry; without a line, of the entry as a whole."""

    notes: Notes
    entry: Entry
    line: int | None = None

    def whole(self, text: str, place: EntryField) -> str:
        """Return a text of any length."""
        fit = fitted(text, self.notes.charset)
        for letter, replacement in fit.replaced.items():
            problem = EntryProblem.CHARACTER_REPLACED
            self.warn(problem, place, character=letter, replacement=replacement)
        return fit.text

    def named(self, name: str, number: str, place: EntryField) -> str:
        """Return a name; where it is empty, the number that it is the name of."""
        return self.whole(name, place) or fitted(number, self.notes.charset).text

    def cut(
        self,
        text: str,
        most: int,
        place: EntryField,
        problem: EntryProblem = EntryProblem.TEXT_CUT,
        *,
        keep_end: bool = False,
    ) -> str:
        """Return at most so many characters of a text: its beginning, or its end."""
        whole = self.whole(text, place)
        if len(whole) <= most:
            return whole
        kept = (whole[-most:] if keep_end else whole[:most]).strip()
        self.warn(problem, place, text=whole, cut=kept)
        return kept

    def account(self, account: Account, most: int, place: EntryField) -> str:
        """Return an account's number, cut to what the format allows."""
        return self.cut(account.number, most, place, EntryProblem.ACCOUNT_TOO_LONG)

    def warn(
        self, problem: EntryProblem, place: EntryField | None = None, **facts: str | int
    ) -> None:
        """Note something doubtful about the line, or about the entry."""
        warning = warned(self.entry, problem, line=self.line, place=place, **facts)
        self.notes.warnings.append(warning)

    def of_lines(self) -> Iterator[tuple[EntryLine, "Texts"]]:
        """Return the lines of the entry, each with its texts."""
        for number, line in enumerate(self.entry.lines, 1):
            yield line, Texts(self.notes, self.entry, number)


def written(
    entries: Sequence[Entry],
    notes: Notes,
    write: Callable[[Texts], list[str]],
    progress: Progress,
    *,
    first: int = 1,
    heading: Sequence[str] = (),
) -> EntriesFile:
    """Return the file of entries in their order; `write` gives the lines of one of them."""
    lines = list(heading)
    for entry in watched(numbered(entries, first), progress):
        lines += write(Texts(notes, entry))
    content = "".join(f"{line}{LINE_END}" for line in lines)
    return EntriesFile(content.encode(notes.charset.encoding), tuple(notes.warnings))


def compact_day(day: date | None) -> str:
    """Return a day as AAAAMMJJ; empty where there is none.

    >>> compact_day(date(2026, 3, 1))
    '20260301'
    """
    return "" if day is None else day.isoformat().replace("-", "")


def decimal(amount: int, sign: str) -> str:
    """Return cents as a number with two decimals, without grouping.

    >>> decimal(123405, ","), decimal(-5, ".")
    ('1234,05', '-0.05')
    """
    whole, cents = divmod(abs(amount), CENTS)
    return f"{'-' if amount < 0 else ''}{whole}{sign}{cents:02}"
