"""The published rules of the FEC, read from bytes: written without the writer, to judge its files.

Sources: LPF art. A47 A-1 (the numbers after it are of its paragraphs), BOI-CF-IOR-60-40-20 (BOFiP)
and the checks of the administration's Test Compta Demat (TCD).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

FIELDS = [
    *("JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib"),
    *("CompAuxNum", "CompAuxLib", "PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit"),
    *("EcritureLet", "DateLet", "ValidDate", "Montantdevise", "Idevise"),
]
MANDATORY = (*range(1, 7), *range(9, 14), 16)
"""The fields that an enterprise may not leave blank, numbered as in the article."""
_NAME = re.compile(r"(?P<siren>[0-9]{9})FEC(?P<closing>[0-9]{8})\.txt")
_NUMBER = re.compile(r"[0-9]+(,[0-9]{1,2})?")
_LINE = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Fec:
    """A file: its name and its bytes, as an inspector gets them."""

    name: str
    content: bytes

    @property
    def text(self) -> str:
        return self.content.decode("iso8859-15")

    @property
    def records(self) -> list[list[str]]:
        """The records after the first line, each cut at its separators."""
        return [line.split("\t") for line in _LINE.split(self.text)[1:] if line]

    def column(self, name: str) -> list[str]:
        place = FIELDS.index(name)
        return [record[place] for record in self.records if len(record) == len(FIELDS)]


def _day(text: str) -> date | None:
    if not re.fullmatch(r"[0-9]{8}", text):
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None


def _cents(text: str) -> int:
    whole, _, part = text.partition(",")
    return int(whole or 0) * 100 + int(part.ljust(2, "0") or 0)


def file_name(fec: Fec) -> bool:
    """A47 A-1, IX: SIREN, FEC, the closing day as AAAAMMJJ."""
    found = _NAME.fullmatch(fec.name)
    return found is not None and _day(found["closing"]) is not None


def charset(fec: Fec) -> bool:
    """A47 A-1, XII: characters of ASCII or ISO 8859-15, here without any of control."""
    kept = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | {0x09, 0x0A, 0x0D}
    return not fec.content.startswith(b"\xef\xbb\xbf") and set(fec.content) <= kept


def header(fec: Fec) -> bool:
    """BOFiP 10: the first record has the names of the fields, in the order of A47 A-1, VII 1°."""
    return _LINE.split(fec.text)[0].split("\t") == FIELDS


def record_ends(fec: Fec) -> bool:
    """A47 A-1, VI 1°: each record ends with CR and/or LF; TCD: none is empty, some follow."""
    *lines, rest = _LINE.split(fec.text)
    return rest == "" and len(lines) > 1 and all(lines)


def separators(fec: Fec) -> bool:
    """A47 A-1, VI 4°: one unequivocal separator; TCD: as many fields in each record as named."""
    return "|" not in fec.text and all(len(record) == len(FIELDS) for record in fec.records)


def mandatory_fields(fec: Fec) -> bool:
    """A47 A-1, VII 1°; TCD: no mandatory field is blank."""
    return all(value.strip() for place in MANDATORY for value in fec.column(FIELDS[place - 1]))


def left_aligned(fec: Fec) -> bool:
    """A47 A-1, XII: text is at the left of its field."""
    return all(value == value.strip() for name in FIELDS for value in fec.column(name))


def days(fec: Fec) -> bool:
    """A47 A-1, XII: days are AAAAMMJJ; TCD: days of the calendar."""
    given = [
        value
        for name in ("EcritureDate", "PieceDate", "ValidDate", "DateLet")
        for value in fec.column(name)
        if value
    ]
    return all(_day(value) for value in given)


def numbers(fec: Fec) -> bool:
    """A47 A-1, XII: decimal numbers with a comma; TCD: without separator of thousands."""
    given = fec.column("Debit") + fec.column("Credit")
    given += [value for value in fec.column("Montantdevise") if value]
    return all(_NUMBER.fullmatch(value) for value in given)


def one_side(fec: Fec) -> bool:
    """TCD: of debit and credit exactly one is not zero."""
    sides = zip(fec.column("Debit"), fec.column("Credit"), strict=True)
    return all((_cents(debit) == 0) is not (_cents(credit) == 0) for debit, credit in sides)


def balanced(fec: Fec) -> bool:
    """Double entry, as the general chart of accounts asks for: what an entry debits, it credits."""
    balances: dict[str, int] = {}
    named = (fec.column(name) for name in ("EcritureNum", "Debit", "Credit"))
    for number, debit, credit in zip(*named, strict=True):
        balances[number] = balances.get(number, 0) + _cents(debit) - _cents(credit)
    return not any(balances.values())


def continuous(fec: Fec) -> bool:
    """A47 A-1, VII 1° field 3: numbers on a continuous sequence, the lines of one together."""
    given = fec.column("EcritureNum")
    if not all(number.isdecimal() for number in given):
        return False
    return all(int(later) - int(number) in (0, 1) for number, later in pairwise(given))


def one_entry_a_number(fec: Fec) -> bool:
    """A47 A-1, VII 1° fields 1, 3 and 4: the lines of an entry share journal and days."""
    names = ("EcritureNum", "JournalCode", "JournalLib", "EcritureDate", "ValidDate")
    entries = set(zip(*map(fec.column, names), strict=True))
    return len(entries) == len(set(fec.column("EcritureNum")))


def chronological(fec: Fec) -> bool:
    """A47 A-1: the entries are in the chronological order of their validation."""
    ordered = all(
        earlier <= later
        for name in ("ValidDate", "EcritureDate")
        for earlier, later in pairwise(fec.column(name))
    )
    booked = zip(fec.column("EcritureDate"), fec.column("ValidDate"), strict=True)
    return ordered and all(day <= valid for day, valid in booked)


def within_year(fec: Fec) -> bool:
    """A47 A-1, IX: nothing is after the closing day that the file is named after."""
    found = _NAME.fullmatch(fec.name)
    return found is None or all(day <= found["closing"] for day in fec.column("EcritureDate"))


def chart_of_accounts(fec: Fec) -> bool:
    """A47 A-1, VII 1° field 5; TCD: three digits begin the number of an account."""
    return all(re.match(r"[0-9]{3}", number) for number in fec.column("CompteNum"))


def _both_or_neither(fec: Fec, one: str, other: str) -> bool:
    pairs = zip(fec.column(one), fec.column(other), strict=True)
    return all(bool(first) is bool(second) for first, second in pairs)


def auxiliary(fec: Fec) -> bool:
    """A47 A-1, VII 1° fields 7 and 8: an auxiliary account has number and name, or is blank."""
    return _both_or_neither(fec, "CompAuxNum", "CompAuxLib")


def lettering(fec: Fec) -> bool:
    """A47 A-1, VII 1° fields 14 and 15: a lettering has its day, or both are blank."""
    return _both_or_neither(fec, "EcritureLet", "DateLet")


def currency(fec: Fec) -> bool:
    """A47 A-1, VII 1° fields 17 and 18: an amount in a currency has its name, or both are blank."""
    return _both_or_neither(fec, "Montantdevise", "Idevise")


RULES: tuple[Callable[[Fec], bool], ...] = (
    file_name,
    charset,
    header,
    record_ends,
    separators,
    mandatory_fields,
    left_aligned,
    days,
    numbers,
    one_side,
    balanced,
    continuous,
    one_entry_a_number,
    chronological,
    within_year,
    chart_of_accounts,
    auxiliary,
    lettering,
    currency,
)
_FORMS = (numbers,)
"""What must hold before amounts can be reckoned with."""
_RECKONED = (one_side, balanced)


def broken(fec: Fec) -> Iterator[str]:
    """Give the name of each rule that a file breaks."""
    readable = all(rule(fec) for rule in _FORMS)
    for rule in RULES:
        if (readable or rule not in _RECKONED) and not rule(fec):
            yield rule.__name__
