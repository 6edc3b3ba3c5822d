"""Entries in the format of the FEC, the French file of accounting entries, for import.

LPF art. A47 A-1: 18 fields in their order, named in the first line; tab-separated; ISO 8859-15,
since the article names that charset and not UTF-8; not "the FEC", which holds a whole year.
"""

import re
from collections.abc import Sequence
from datetime import date
from enum import Enum

from app.domain.entries import Entry, EntryLine
from app.domain.entry_warnings import EntryField, EntryProblem
from app.services.entries.charset import Charset
from app.services.entries.lines import EntriesFile, Notes, Texts, compact_day, decimal, written
from app.services.progress import Progress, unwatched

COLUMNS = (
    "JournalCode",
    "JournalLib",
    "EcritureNum",
    "EcritureDate",
    "CompteNum",
    "CompteLib",
    "CompAuxNum",
    "CompAuxLib",
    "PieceRef",
    "PieceDate",
    "EcritureLib",
    "Debit",
    "Credit",
    "EcritureLet",
    "DateLet",
    "ValidDate",
    "Montantdevise",
    "Idevise",
)
SEPARATOR = "\t"
FEC_CHARSET = Charset("iso8859-15", never=(("|", "/"),))
_OF_CHART = re.compile(r"[0-9]{3}")
_SIREN, _SIRET = 9, 14


class SirenProblem(Enum):
    """Why a firm cannot have a file that is named after its SIREN."""

    MISSING = "missing"
    NOT_A_SIREN = "not_a_siren"
    """Neither the nine digits of a SIREN nor the fourteen of a SIRET."""


def fec_file_name(company_number: str, closing: date) -> str | SirenProblem:
    """Return `<SIREN>FEC<AAAAMMJJ>.txt` for the day that the financial year closes on.

    A SIRET begins with its SIREN.

    >>> fec_file_name("732 829 320 00074", date(2026, 12, 31))
    '732829320FEC20261231.txt'
    >>> fec_file_name("", date(2026, 12, 31))
    <SirenProblem.MISSING: 'missing'>
    """
    digits = re.sub(r"[\s.\-]", "", company_number)
    if not digits:
        return SirenProblem.MISSING
    if len(digits) not in (_SIREN, _SIRET) or not re.fullmatch(r"[0-9]+", digits):
        return SirenProblem.NOT_A_SIREN
    return f"{digits[:_SIREN]}FEC{compact_day(closing)}.txt"


def fec_content(
    entries: Sequence[Entry], *, first: int = 1, progress: Progress = unwatched
) -> EntriesFile:
    """Return entries in the order of their days, numbered without a gap from `first`.

    The day of validation is that of the entry: the documents and runs that entries are made of are
    final with us, and the program that imports them validates them again. There is no lettering,
    and no currency but the euro: those fields stay empty. A name that was not given is the number.
    """
    notes = Notes(FEC_CHARSET)
    heading = (SEPARATOR.join(COLUMNS),)
    return written(entries, notes, _lines, progress, first=first, heading=heading)


def _lines(texts: Texts) -> list[str]:
    entry = texts.entry
    head = (
        texts.whole(entry.journal.code, EntryField.JOURNAL),
        texts.named(entry.journal.name, entry.journal.code, EntryField.JOURNAL_NAME),
        str(entry.number),
        compact_day(entry.day),
    )
    piece = (texts.whole(entry.piece, EntryField.PIECE), compact_day(entry.piece_day))
    tail = ("", "", compact_day(entry.day), "", "")
    return [
        SEPARATOR.join(
            (
                *head,
                *_accounts(line, of_line),
                *piece,
                of_line.whole(line.label, EntryField.LABEL),
                decimal(line.debit, ","),
                decimal(line.credit, ","),
                *tail,
            )
        )
        for line, of_line in texts.of_lines()
    ]


def _accounts(line: EntryLine, texts: Texts) -> tuple[str, str, str, str]:
    """Return account and auxiliary, each with its name: of an auxiliary both, or neither."""
    account, auxiliary = line.account, line.auxiliary
    number = texts.whole(account.number, EntryField.ACCOUNT)
    if not _OF_CHART.match(number):
        texts.warn(EntryProblem.ACCOUNT_NOT_OF_CHART, EntryField.ACCOUNT, text=number)
    name = texts.named(account.name, account.number, EntryField.ACCOUNT_NAME)
    if auxiliary is None:
        return number, name, "", ""
    return (
        number,
        name,
        texts.whole(auxiliary.number, EntryField.AUXILIARY),
        texts.named(auxiliary.name, auxiliary.number, EntryField.AUXILIARY_NAME),
    )
