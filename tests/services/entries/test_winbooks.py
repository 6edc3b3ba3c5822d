import csv
from collections.abc import Sequence
from dataclasses import replace
from io import StringIO

from hypothesis import given

from app.domain.entries import Account, Entry, Journal, LineRole, numbered
from app.domain.entry_warnings import EntryField, EntryProblem, EntryWarning
from app.domain.purchase_entries import PurchasePart
from app.domain.transfers import Borne, Transfer, TransferPart, transfer_entry
from app.domain.vat import RateTotal
from app.services.entries.winbooks import winbooks_content, winbooks_file_name
from app.services.entries.winbooks_settings import FinancialYear, VatCase, WinbooksSettings
from tests.builders import day
from tests.services.entries.entry_builders import (
    ENTRIES,
    PURCHASES,
    SLOW,
    booked_or_fail,
    bought,
    charged,
    disbursed,
    thousands,
)

NAMES = """
    DOCTYPE DBKCODE DBKTYPE DOCNUMBER DOCORDER OPCODE ACCOUNTGL ACCOUNTRP BOOKYEAR PERIOD DATE
    DATEDOC DUEDATE COMMENT COMMENTEXT AMOUNT AMOUNTEUR VATBASE VATCODE CURRAMOUNT CURRCODE
    CUREURBASE VATTAX VATIMPUT CURRATE REMINDLEV MATCHNO OLDDATE ISMATCHED ISLOCKED ISIMPORTED
    ISPOSITIVE ISTEMP MEMOTYPE ISDOC DOCSTATUS
"""
COLUMNS = NAMES.split()
YEAR = FinancialYear("4", day("2026-01-01"), day("2026-12-31"))
CODES = {
    VatCase(purchase=True, rate=2100): "211400",
    VatCase(purchase=True, rate=2000): "201400",
    VatCase(purchase=True, rate=2000, reverse_charge=True): "203000",
    VatCase(purchase=True, rate=0): "200000",
    VatCase(purchase=False, rate=2100): "211000",
    VatCase(purchase=False, rate=2000): "201000",
    VatCase(purchase=False, rate=0): "100000",
}
SETTINGS = WinbooksSettings((YEAR,), CODES)


def read(entries: Sequence[Entry], settings: WinbooksSettings = SETTINGS) -> list[dict[str, str]]:
    text = winbooks_content(entries, settings).content.decode("cp1252")
    records = list(csv.reader(StringIO(text, newline=""), strict=True))
    assert {len(record) for record in records} <= {36}
    # Every field is quoted, and nothing but the ends of lines is outside of quotes.
    assert text == "".join(
        ",".join(f'"{field}"' for field in record) + "\r\n" for record in records
    )
    return [dict(zip(COLUMNS, record, strict=True)) for record in records]


def shown(entries: Sequence[Entry], *columns: str) -> list[str]:
    return [" ".join(record[name] or "-" for name in columns) for record in read(entries)]


BOOKED = ("DOCTYPE", "DOCORDER", "ACCOUNTGL", "ACCOUNTRP", "AMOUNTEUR")
TAXED = ("VATBASE", "VATTAX", "VATCODE", "VATIMPUT")


def test_there_are_thirty_six_columns() -> None:
    assert len(COLUMNS) == len(set(COLUMNS)) == 36


def test_every_column_of_a_purchase() -> None:
    """26,90 € at 21 %: 5,65 €."""
    entry = bought(PurchasePart(2100, 2690, 565), on="2026-03-31")
    assert winbooks_content([entry], SETTINGS).warnings == ()
    supplier, expense, vat = read([entry])
    common = dict.fromkeys(COLUMNS, "") | {
        "DBKCODE": "AC",
        "DBKTYPE": "0",
        "DOCNUMBER": "7",
        "BOOKYEAR": "4",
        "PERIOD": "03",
        "DATE": "20260331",
        "DATEDOC": "20260331",
        "COMMENT": "Abonnements mars",
        "COMMENTEXT": "V-7",
        "AMOUNT": "0.00",
    }
    assert supplier == common | {
        "DOCTYPE": "2",
        "DOCORDER": "001",
        "ACCOUNTGL": "401000",
        "ACCOUNTRP": "FEDIT",
        "AMOUNTEUR": "-32.55",
        "VATBASE": "26.90",
        "VATTAX": "5.65",
    }
    assert expense == common | {
        "DOCTYPE": "3",
        "DOCORDER": "002",
        "ACCOUNTGL": "651100",
        "AMOUNTEUR": "26.90",
        "VATIMPUT": "211400",
    }
    assert vat == common | {
        "DOCTYPE": "3",
        "DOCORDER": "VAT",
        "ACCOUNTGL": "445660",
        "AMOUNTEUR": "5.65",
        "VATBASE": "26.90",
        "VATCODE": "211400",
    }


def test_a_sale_with_a_rate_of_zero() -> None:
    entry = charged(RateTotal(2100, 10000, 2100), RateTotal(0, 500, 0))
    assert shown([entry], *BOOKED) == [
        "1 001 411000 CBOUL 126.00",
        "3 002 706000 - -100.00",
        "3 003 706000 - -5.00",
        "3 VAT 445710 - -21.00",
        "4 VAT - - 0.00",
    ]
    assert shown([entry], *TAXED) == [
        "105.00 21.00 - -",
        "- - - 211000",
        "- - - 100000",
        "100.00 - 211000 -",
        "5.00 - 100000 -",
    ]
    first, *_, zero = read([entry])
    assert (first["DBKTYPE"], first["DUEDATE"], zero["DUEDATE"]) == ("2", "20260415", "")
    assert zero["COMMENT"] == first["COMMENT"] == "Abonnement mars"


def test_a_credit_note_has_its_own_type_and_positive_bases() -> None:
    purchase = bought(PurchasePart(2100, -1000, -210))
    sale = charged(RateTotal(2100, -1000, -210), RateTotal(0, -100, 0))
    assert shown([purchase], "DBKTYPE", *BOOKED, "VATBASE", "VATTAX") == [
        "1 2 001 401000 FEDIT 12.10 10.00 2.10",
        "1 3 002 651100 - -10.00 - -",
        "1 3 VAT 445660 - -2.10 10.00 -",
    ]
    assert shown([sale], "DBKTYPE", *BOOKED, "VATBASE", "VATTAX") == [
        "3 1 001 411000 CBOUL -13.10 11.00 2.10",
        "3 3 002 706000 - 10.00 - -",
        "3 3 003 706000 - 1.00 - -",
        "3 3 VAT 445710 - 2.10 10.00 -",
        "3 4 VAT - - 0.00 1.00 -",
    ]


def test_what_is_credited_within_an_invoice_has_a_negative_base() -> None:
    entry = bought(PurchasePart(2100, 1000, 210), PurchasePart(2000, -100, -20))
    assert shown([entry], "DBKTYPE", *BOOKED, "VATBASE", "VATTAX") == [
        "0 2 001 401000 FEDIT -10.90 9.00 1.90",
        "0 3 002 651100 - 10.00 - -",
        "0 3 003 651100 - -1.00 - -",
        "0 3 VAT 445660 - 2.10 10.00 -",
        "0 3 VAT 445660 - -0.20 -1.00 -",
    ]


def test_disbursements_have_no_vat_at_all() -> None:
    assert shown([disbursed(RateTotal(2100, 1000, 210))], *BOOKED, *TAXED) == [
        "1 001 411000 CBOUL 12.10 0.00 0.00 - -",
        "3 002 467000 - -12.10 - - - -",
    ]


def test_under_reverse_charge_the_code_is_on_what_is_deducted() -> None:
    entry = bought(PurchasePart(0, 10000, 0), assessed=2000)
    assert shown([entry], *BOOKED, *TAXED) == [
        "2 001 401000 FEDIT -100.00 100.00 0.00 - -",
        "3 002 651100 - 100.00 - - - 203000",
        "3 VAT 445662 - 20.00 100.00 - 203000 -",
        "3 VAT 445200 - -20.00 - - - -",
    ]


def test_a_base_too_small_for_vat_is_a_line_at_zero_with_its_code() -> None:
    assert shown([bought(PurchasePart(2000, 2, 0))], *BOOKED, *TAXED)[2:] == [
        "4 VAT - - 0.00 0.02 - 201400 -"
    ]


def warnings(entry: Entry, settings: WinbooksSettings = SETTINGS) -> list[EntryWarning]:
    return list(winbooks_content([entry], settings).warnings)


def test_a_vat_code_that_was_not_given_is_told_once() -> None:
    entry = charged(RateTotal(2100, 1000, 210), RateTotal(0, 100, 0))
    bare = WinbooksSettings((YEAR,), {VatCase(purchase=True, rate=2100): "x"})
    assert [(w.problem, w.place, w.facts) for w in warnings(entry, bare)] == [
        (EntryProblem.VAT_CODE_MISSING, EntryField.VAT_CODE, {"rate": rate, "reverse_charge": 0})
        for rate in (2100, 0)
    ]
    records = read([entry], bare)
    # Without a code a line at zero would say nothing.
    assert [record["DOCTYPE"] for record in records] == ["1", "3", "3", "3"]
    assert {record["VATCODE"] for record in records} == {""}


def test_a_day_in_no_financial_year_is_told() -> None:
    entry = charged(RateTotal(2100, 1000, 210), on="2027-01-01")
    assert [w.problem for w in warnings(entry)] == [EntryProblem.DAY_OUTSIDE_YEARS]
    assert {(record["BOOKYEAR"], record["PERIOD"]) for record in read([entry])} == {("", "")}


def test_entries_of_two_years_each_have_theirs() -> None:
    years = (
        FinancialYear("9", day("2025-10-15"), day("2026-03-30")),
        FinancialYear("A", day("2026-03-31"), day("2027-06-30")),
    )
    entries = [
        charged(RateTotal(0, 1, 0), number=number, on=on)
        for number, on in enumerate(("2025-10-31", "2026-03-30", "2026-03-31", "2027-06-30"), 1)
    ]
    records = read(entries, WinbooksSettings(years, CODES))
    assert list(dict.fromkeys((r["BOOKYEAR"], r["PERIOD"]) for r in records)) == [
        ("9", "01"),
        ("9", "06"),
        ("A", "01"),
        ("A", "16"),
    ]


def test_what_is_too_long_is_cut_and_told() -> None:
    entry = replace(
        charged(RateTotal(2100, 1000, 210), number=123456789, piece="P" * 40),
        journal=Journal("VENTES1"),
    )
    party = replace(
        entry.lines[0],
        account=Account("411000001"),
        auxiliary=Account("CBOULANGERIE"),
        label="L" * 41,
    )
    entry = replace(entry, lines=(party, *entry.lines[1:]))
    settings = WinbooksSettings((YEAR,), CODES | {VatCase(purchase=False, rate=2100): "2110000"})
    found = warnings(entry, settings)
    assert [(w.problem, w.place, w.line) for w in found] == [
        (EntryProblem.JOURNAL_TOO_LONG, EntryField.JOURNAL, None),
        (EntryProblem.DOCUMENT_NUMBER_TOO_LONG, None, None),
        (EntryProblem.PIECE_TOO_LONG, EntryField.PIECE, None),
        (EntryProblem.TEXT_CUT, EntryField.VAT_CODE, None),
        (EntryProblem.ACCOUNT_TOO_LONG, EntryField.ACCOUNT, 1),
        (EntryProblem.TEXT_CUT, EntryField.LABEL, 1),
        (EntryProblem.ACCOUNT_TOO_LONG, EntryField.AUXILIARY, 1),
    ]
    assert found[1].facts == {"number": 123456789, "most": 8}
    first = read([entry], settings)[0]
    assert (first["DBKCODE"], first["DOCNUMBER"], first["COMMENTEXT"]) == (
        "VENTES",
        "23456789",
        "P" * 35,
    )
    assert (first["ACCOUNTGL"], first["ACCOUNTRP"], first["COMMENT"]) == (
        "41100000",
        "CBOULANGER",
        "L" * 40,
    )


def test_a_client_without_an_account_of_its_own_is_told() -> None:
    entry = disbursed(RateTotal(0, 1, 0))
    party = replace(entry.lines[0], auxiliary=None)
    changed = replace(entry, lines=(party, *entry.lines[1:]))
    (warning,) = warnings(changed)
    assert (warning.problem, warning.line) == (EntryProblem.AUXILIARY_UNKNOWN, 1)
    assert read([changed])[0]["ACCOUNTRP"] == ""


def test_a_document_without_a_party_is_told() -> None:
    entry = charged(RateTotal(2000, 1000, 200), RateTotal(0, -1200, 0))
    (warning,) = warnings(entry)
    assert (warning.problem, warning.line) == (EntryProblem.PARTY_MISSING, None)


def test_quotation_marks_do_not_end_a_field() -> None:
    entry = bought(PurchasePart(0, 5, 0), label='Forfait "Pro", mars')
    assert read([entry])[0]["COMMENT"] == "Forfait 'Pro', mars"


@SLOW
@given(ENTRIES)
def test_any_entries_keep_their_amounts_and_stay_numeric(entries: list[Entry]) -> None:
    records = read(entries)
    booked = [record for record in records if record["DOCTYPE"] != "4"]
    assert [int(record["AMOUNTEUR"].replace(".", "")) for record in booked] == [
        line.balance
        for entry in numbered(entries)
        for line in sorted(
            entry.lines, key=lambda line: (line.role is not LineRole.PARTY, line.role.is_vat)
        )
    ]
    for record in records:
        assert record["DOCNUMBER"].isdecimal()
        assert len(record["DOCNUMBER"]) <= 8
        assert all(record[name] for name in ("COMMENT", "COMMENTEXT", "DBKCODE"))
        assert record["CURRCODE"] == record["CURRAMOUNT"] == ""
        assert (record["BOOKYEAR"], record["PERIOD"]) == ("4", record["DATE"][4:6])


def test_thousands_of_entries_balance() -> None:
    records = read(thousands())
    assert len({record["DOCNUMBER"] for record in records}) == 3000
    assert sum(int(record["AMOUNTEUR"].replace(".", "")) for record in records) == 0


def test_the_file_has_the_name_that_winbooks_looks_for() -> None:
    assert winbooks_file_name() == "ACT.txt"


def test_a_credit_note_in_a_journal_of_invoices_is_told() -> None:
    known = replace(SETTINGS, invoice_journals=frozenset({"AC", "VE"}))
    credits_ = (bought(PurchasePart(2100, -1000, -210)), charged(RateTotal(2100, -1000, -210)))
    for entry, code in zip(credits_, ("AC", "VE"), strict=True):
        (warning,) = warnings(entry, known)
        assert (warning.problem, warning.place, warning.facts) == (
            EntryProblem.CREDIT_NOTE_WITH_INVOICES,
            EntryField.JOURNAL,
            {"journal": code},
        )
        assert warnings(replace(entry, journal=Journal("NC")), known) == []
    assert warnings(charged(RateTotal(2100, 1000, 210)), known) == []


def test_a_transfer_has_the_codes_of_purchases_and_is_told() -> None:
    part = TransferPart(
        bought_as=Borne.LAID_OUT, settled_as=Borne.COST, rate=2100, net=1000, vat=210
    )
    transfer = Transfer(
        number=9, piece="TR1-1", day=day("2026-03-31"), label="Transfert", parts=(part,)
    )
    entry = booked_or_fail(transfer_entry(transfer, PURCHASES).entry)
    assert shown([entry], "DBKTYPE", *BOOKED, *TAXED) == [
        "2 3 001 651100 - 10.00 - - - 211400",
        "2 3 002 467000 - -12.10 - - - -",
        "2 3 VAT 445660 - 2.10 10.00 - 211400 -",
    ]
    (warning,) = winbooks_content([entry], SETTINGS).warnings
    assert warning.problem is EntryProblem.TRANSFER_IN_SALES
