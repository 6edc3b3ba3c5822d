"""Entries for WinBooks: `ACT.txt`, 36 quoted columns separated by commas, without headings.

Numbers have a decimal point, which WinBooks asks for in the files that it imports; the charset is
Windows-1252, which it runs on.
"""

from collections.abc import Sequence
from enum import IntEnum

from app.domain.entries import Entry, EntryKind, EntryLine, LineRole, LineVat
from app.domain.entry_warnings import EntryField, EntryProblem
from app.services.entries.charset import Charset
from app.services.entries.lines import EntriesFile, Notes, Texts, compact_day, decimal, written
from app.services.entries.winbooks_settings import VatCase, WinbooksSettings
from app.services.progress import Progress, unwatched

COLUMNS = (
    *("DOCTYPE", "DBKCODE", "DBKTYPE", "DOCNUMBER", "DOCORDER", "OPCODE", "ACCOUNTGL", "ACCOUNTRP"),
    *("BOOKYEAR", "PERIOD", "DATE", "DATEDOC", "DUEDATE", "COMMENT", "COMMENTEXT", "AMOUNT"),
    *("AMOUNTEUR", "VATBASE", "VATCODE", "CURRAMOUNT", "CURRCODE", "CUREURBASE", "VATTAX"),
    *("VATIMPUT", "CURRATE", "REMINDLEV", "MATCHNO", "OLDDATE", "ISMATCHED", "ISLOCKED"),
    *("ISIMPORTED", "ISPOSITIVE", "ISTEMP", "MEMOTYPE", "ISDOC", "DOCSTATUS"),
)
# A quotation mark within a field would end it for programs that do not know it doubled.
WINBOOKS_CHARSET = Charset("cp1252", never=(('"', "'"),))
DBK_TYPES = {
    EntryKind.PURCHASE: "0",
    EntryKind.PURCHASE_CREDIT_NOTE: "1",
    EntryKind.RE_BILLING: "2",
    EntryKind.RE_BILLING_CREDIT_NOTE: "3",
    # The type is that of the journal, and a transfer is in that of re-billing.
    EntryKind.TRANSFER: "2",
}
VAT_ORDER = "VAT"
_ACCOUNT, _AUXILIARY, _JOURNAL, _LABEL, _PIECE, _VAT_CODE, _NUMBER = 8, 10, 6, 40, 35, 6, 8

Record = dict[str, str]
"""What stands in which column; the others are empty."""
Codes = dict[VatCase, str]


class DocType(IntEnum):
    """What a line is."""

    CUSTOMER = 1
    SUPPLIER = 2
    GENERAL = 3
    VAT_AT_ZERO = 4


def winbooks_file_name() -> str:
    """Return the name that WinBooks looks for."""
    return "ACT.txt"


def winbooks_content(
    entries: Sequence[Entry], settings: WinbooksSettings, *, progress: Progress = unwatched
) -> EntriesFile:
    """Return entries in the order of their days, the supplier or client first in each.

    `AMOUNTEUR` is debit less credit; `AMOUNT`, of the time of the franc, is zero. A line of VAT is
    numbered `VAT` and has its code and its base; where a rate gives no VAT, a line of type 4 has
    them. The line of the supplier or client has the base and the VAT of the whole document, a line
    of cost or revenue its code in `VATIMPUT`. Under reverse charge the code is on what is deducted
    alone, not on what is owed beside it. `DOCNUMBER` takes digits only, so that the piece, such as
    the vendor's invoice number, is in `COMMENTEXT`. Columns of currency are empty: it
    is the euro.
    """
    notes = Notes(WINBOOKS_CHARSET)
    return written(entries, notes, lambda texts: _lines(texts, settings), progress)


def _lines(texts: Texts, settings: WinbooksSettings) -> list[str]:
    head, codes = _head(texts, settings), _codes(texts, settings)
    records = _records(texts, codes)
    label = {"COMMENT": records[0]["COMMENT"]}
    records += [label | record for record in _at_zero(texts.entry, codes)]
    records = [head | record for record in records]
    return [",".join(f'"{record.get(name, "")}"' for name in COLUMNS) for record in records]


def _head(texts: Texts, settings: WinbooksSettings) -> Record:
    """Return what all lines of a document have in common."""
    entry = texts.entry
    year = settings.year_of(entry.day)
    if year is None:
        texts.warn(EntryProblem.DAY_OUTSIDE_YEARS)
    code = entry.journal.code
    if entry.kind.is_credit_note and code in settings.invoice_journals:
        texts.warn(EntryProblem.CREDIT_NOTE_WITH_INVOICES, EntryField.JOURNAL, journal=code)
    journal, piece = EntryProblem.JOURNAL_TOO_LONG, EntryProblem.PIECE_TOO_LONG
    return {
        "DBKCODE": texts.cut(code, _JOURNAL, EntryField.JOURNAL, journal),
        "DBKTYPE": DBK_TYPES[entry.kind],
        "DOCNUMBER": _number(texts),
        "BOOKYEAR": "" if year is None else year.code,
        "PERIOD": "" if year is None else year.period(entry.day),
        "DATE": compact_day(entry.day),
        "DATEDOC": compact_day(entry.piece_day),
        "COMMENTEXT": texts.cut(entry.piece, _PIECE, EntryField.PIECE, piece, keep_end=True),
        "AMOUNT": decimal(0, "."),
        "AMOUNTEUR": decimal(0, "."),
    }


def _number(texts: Texts) -> str:
    document = texts.entry.document
    number = str(document)
    if len(number) > _NUMBER:
        texts.warn(EntryProblem.DOCUMENT_NUMBER_TOO_LONG, number=document, most=_NUMBER)
    return number[-_NUMBER:]


def _codes(texts: Texts, settings: WinbooksSettings) -> Codes:
    """Return the VAT code of each case of a document; one that was not given is empty, and told."""
    codes: Codes = {}
    for line in texts.entry.lines:
        if line.vat is None or (case := _case(texts.entry, line.vat)) in codes:
            continue
        code = settings.vat_codes.get(case, "")
        codes[case] = texts.cut(code, _VAT_CODE, EntryField.VAT_CODE)
        if not codes[case]:
            place, reverse = EntryField.VAT_CODE, int(case.reverse_charge)
            texts.warn(EntryProblem.VAT_CODE_MISSING, place, rate=case.rate, reverse_charge=reverse)
    return codes


def _case(entry: Entry, vat: LineVat) -> VatCase:
    return VatCase(not entry.kind.is_sale, vat.rate, vat.reverse_charge)


def _records(texts: Texts, codes: Codes) -> list[Record]:
    """Return the lines of the entry: the supplier or client, then costs or revenues, then VAT."""
    ordered = sorted(texts.of_lines(), key=lambda pair: _rank(pair[0].role))
    if texts.entry.kind is EntryKind.TRANSFER:
        texts.warn(EntryProblem.TRANSFER_IN_SALES)
    elif ordered[0][0].role is not LineRole.PARTY:
        texts.warn(EntryProblem.PARTY_MISSING)
    return [
        _record(line, of_line, order, codes) for order, (line, of_line) in enumerate(ordered, 1)
    ]


def _rank(role: LineRole) -> int:
    return 0 if role is LineRole.PARTY else 2 if role.is_vat else 1


def _record(line: EntryLine, texts: Texts, order: int, codes: Codes) -> Record:
    record = {
        "DOCTYPE": f"{_doc_type(line, texts.entry):d}",
        # VAT comes last, so that the other lines are counted without a gap.
        "DOCORDER": VAT_ORDER if line.role.is_vat else f"{order:03}",
        "ACCOUNTGL": texts.account(line.account, _ACCOUNT, EntryField.ACCOUNT),
        "DUEDATE": compact_day(line.due),
        "COMMENT": texts.cut(line.label, _LABEL, EntryField.LABEL),
        "AMOUNTEUR": decimal(line.balance, "."),
    }
    if line.role is LineRole.PARTY:
        return record | _of_party(line, texts)
    if line.vat is None:
        return record
    code = codes[_case(texts.entry, line.vat)]
    if not line.role.is_vat:
        return record | {"VATIMPUT": code}
    if _is_counterpart(line, texts.entry):
        return record
    return record | {"VATBASE": _base(line.vat.base, texts.entry), "VATCODE": code}


def _doc_type(line: EntryLine, entry: Entry) -> DocType:
    if line.role is not LineRole.PARTY:
        return DocType.GENERAL
    return DocType.SUPPLIER if entry.kind.is_purchase else DocType.CUSTOMER


def _is_counterpart(line: EntryLine, entry: Entry) -> bool:
    """Whether it is the VAT that the firm owes on a purchase, beside what it deducts."""
    return not entry.kind.is_sale and line.role is LineRole.OUTPUT_VAT


def _of_party(line: EntryLine, texts: Texts) -> Record:
    entry = texts.entry
    base = sum(each.vat.base for each in entry.lines if each.vat and not each.role.is_vat)
    # What is deducted and owed at once under reverse charge cancels: nobody bills it.
    tax = sum(each.balance for each in entry.lines if each.role.is_vat)
    auxiliary = ""
    if line.auxiliary is None:
        texts.warn(EntryProblem.AUXILIARY_UNKNOWN, EntryField.AUXILIARY)
    else:
        auxiliary = texts.account(line.auxiliary, _AUXILIARY, EntryField.AUXILIARY)
    debited = entry.kind in (EntryKind.PURCHASE, EntryKind.RE_BILLING_CREDIT_NOTE)
    return {
        "ACCOUNTRP": auxiliary,
        "VATBASE": _base(base, entry),
        "VATTAX": decimal(tax if debited else -tax, "."),
    }


def _base(base: int, entry: Entry) -> str:
    """Return a base as the kind of the document has it: above zero in a credit note, too."""
    return decimal(-base if entry.kind.is_credit_note else base, ".")


def _at_zero(entry: Entry, codes: Codes) -> list[Record]:
    """Return a line for each case of the document that has a base and a code, but no VAT."""
    taxed = {_case(entry, line.vat) for line in entry.lines if line.role.is_vat and line.vat}
    bases = dict.fromkeys((case for case in codes if case not in taxed and codes[case]), 0)
    for line in entry.lines:
        if line.vat is not None and (case := _case(entry, line.vat)) in bases:
            bases[case] += line.vat.base
    return [
        {
            "DOCTYPE": f"{DocType.VAT_AT_ZERO:d}",
            "DOCORDER": VAT_ORDER,
            "VATBASE": _base(base, entry),
            "VATCODE": codes[case],
        }
        for case, base in bases.items()
    ]
