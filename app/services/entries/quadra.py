"""Entries in the ASCII format of Cegid Quadra: one line M of 231 characters for each line.

The charset is Windows-1252, which Quadra runs on: it has the euro, œ and typographic apostrophes.
"""

from collections.abc import Sequence
from datetime import date

from app.domain.entries import Entry, EntryLine
from app.domain.entry_warnings import EntryField, EntryProblem
from app.services.entries.charset import Charset
from app.services.entries.lines import EntriesFile, Notes, Texts, compact_day, written
from app.services.progress import Progress, unwatched

LENGTH = 231
QUADRA_CHARSET = Charset("cp1252")
_ACCOUNT, _SHORT_LABEL, _LABEL = 8, 20, 30
_SHORT_JOURNAL, _JOURNAL = 2, 3
_SHORT_PIECE, _PIECE, _LONG_PIECE = 5, 8, 10
_AMOUNT = 12
NO_DAY = "000000"


def quadra_file_name(first_day: date, last_day: date) -> str:
    """Return a name that says which days the file covers: the format asks for none.

    >>> quadra_file_name(date(2026, 3, 1), date(2026, 3, 31))
    'QUADRA_20260301_20260331.txt'
    """
    return f"QUADRA_{compact_day(first_day)}_{compact_day(last_day)}.txt"


def quadra_content(entries: Sequence[Entry], *, progress: Progress = unwatched) -> EntriesFile:
    """Return entries in the order of their days, each field at its place, the rest blank.

    Quadra has one field for the account: where a supplier or client has its own, it is that one.
    A journal of three characters stands in the field of three alone, since the first two could be
    another journal. Of a piece that is too long its end is kept, where its number is.
    """
    return written(entries, Notes(QUADRA_CHARSET), _lines, progress)


def _lines(texts: Texts) -> list[str]:
    problem = EntryProblem.JOURNAL_TOO_LONG
    journal = texts.cut(texts.entry.journal.code, _JOURNAL, EntryField.JOURNAL, problem)
    problem = EntryProblem.PIECE_TOO_LONG
    piece = texts.cut(texts.entry.piece, _LONG_PIECE, EntryField.PIECE, problem, keep_end=True)
    return [
        _line(line, of_line, journal=journal, piece=piece) for line, of_line in texts.of_lines()
    ]


def _line(line: EntryLine, texts: Texts, *, journal: str, piece: str) -> str:
    label = texts.cut(line.label, _LABEL, EntryField.LABEL)
    fields = {
        1: "M",
        2: _account(line, texts),
        10: journal if len(journal) <= _SHORT_JOURNAL else "",
        12: "000",
        15: _short_day(texts.entry.day),
        22: label[:_SHORT_LABEL],
        42: "D" if line.debit else "C",
        43: "+",
        44: _cents(line.debit or line.credit),
        64: NO_DAY if line.due is None else _short_day(line.due),
        75: piece[-_SHORT_PIECE:].strip(),
        100: piece[-_PIECE:].strip(),
        108: "EUR",
        111: journal,
        117: label,
        149: piece,
    }
    return _placed(fields)


def _placed(fields: dict[int, str]) -> str:
    """Put texts at their places, counted from 1; everything else is blank."""
    line = ""
    for place, text in fields.items():
        line = line.ljust(place - 1) + text
    return line.ljust(LENGTH)


def _account(line: EntryLine, texts: Texts) -> str:
    if line.auxiliary is None:
        return texts.account(line.account, _ACCOUNT, EntryField.ACCOUNT)
    return texts.account(line.auxiliary, _ACCOUNT, EntryField.AUXILIARY)


def _cents(amount: int) -> str:
    cents = f"{amount:0{_AMOUNT}}"
    if len(cents) > _AMOUNT:
        raise ValueError(f"more than the format can hold: {amount} cents")
    return cents


def _short_day(day: date) -> str:
    """Return a day as JJMMAA."""
    return f"{day.day:02}{day.month:02}{day.year % 100:02}"
