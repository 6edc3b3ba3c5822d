"""Entries from the database to a file and back, cell by cell; noted in the journal or not done."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.entries import Entry, EntryKind, Journal
from app.domain.entry_warnings import EntryProblem
from app.domain.errors import Refusal, Refused
from app.domain.rebilling import RebillMode, RebillTerms
from app.models.tables import JournalRow
from app.services.entries.accounts import set_accounting
from app.services.entries.choices import EntriesFormat, What
from app.services.entries.exporting import (
    EntriesExported,
    entries_file_name,
    export_entries,
    written_entries,
)
from app.services.entries.gathering import EntriesParameters, gathered_entries
from app.services.entries.winbooks import COLUMNS
from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.journal import firm_row
from app.services.rebilling.preview import preview_run
from app.services.rebilling.runs import draft_run, lock_run, reverse_run
from app.services.rebilling.terms import set_terms
from app.services.reports.documents import note_vendor_invoice
from app.services.reports.entries_file import (
    EntriesColumn,
    EntriesWords,
    entries_file,
    lines_of,
)
from app.services.reports.exporting import export_report
from app.services.settings import FirmCard, change_firm
from tests.builders import day
from tests.services.entries.accounted import FULL, WORDS
from tests.services.entries.fec_rules import Fec, broken
from tests.services.reports.billed_books import Ledger
from tests.services.reports.words import file_words

FIRST, LAST = day("2026-10-01"), day("2026-10-31")
OCTOBER = EntriesParameters(FIRST, LAST)
FIRM = FirmCard(name="Cabinet", company_number="732 829 320 00074")


@pytest.fixture
def billed(ledger: Ledger) -> Ledger:
    """October bought and charged on: one client's as a disbursement, one's as a re-billing."""
    change_firm(ledger.books, FIRM)
    set_accounting(ledger.books, FULL)
    ledger.client("A1", "Boulangerie « Émile »")
    terms = RebillTerms(mode=RebillMode.DISBURSEMENT, in_client_name=True, mandate="M-1")
    set_terms(ledger.books, [ledger.clients["A1"]], terms)
    ledger.subscribe("A1", "2026-10-05", "pro", add_ons=("relances",))
    ledger.subscribe("B2", "2026-10-12")
    ledger.until("2026-11-03")
    note_vendor_invoice(ledger.books, 1, "2026-00031")
    note_vendor_invoice(ledger.books, 2, "2026-00032")
    run_id, _ = draft_run(ledger.books, FIRST, LAST, LAST)
    lock_run(ledger.books, run_id, preview_run(ledger.books, run_id))
    return ledger


def export(ledger: Ledger, format_: EntriesFormat, target: Path) -> EntriesExported:
    return export_entries(ledger.books, OCTOBER, format_, WORDS, target)


def entries(ledger: Ledger) -> tuple[Entry, ...]:
    return gathered_entries(ledger.books, OCTOBER, WORDS).entries


def test_a_fec_is_what_the_database_holds(billed: Ledger, tmp_path: Path) -> None:
    done = export(billed, EntriesFormat.FEC, tmp_path)
    assert done.path.name == "732829320FEC20261231.txt"
    fec = Fec(done.path.name, done.path.read_bytes())
    assert list(broken(fec)) == []
    expected = [
        [
            *(row.entry.journal.code, row.entry.journal.name or row.entry.journal.code),
            *(str(row.entry.number), f"{row.entry.day:%Y%m%d}"),
            *(row.line.account.number, row.line.account.name),
            *row.auxiliary,
            *(row.entry.piece, f"{row.entry.piece_day:%Y%m%d}", row.line.label),
            f"{row.line.debit // 100},{row.line.debit % 100:02}",
            f"{row.line.credit // 100},{row.line.credit % 100:02}",
            *("", "", f"{row.entry.day:%Y%m%d}", "", ""),
        ]
        for row in lines_of(entries(billed))
    ]
    # An auxiliary account without a name has its number for it, as the vendor's here.
    expected = [[*r[:7], r[7] or r[6], *r[8:]] for r in expected]
    assert fec.records == expected
    assert (done.lines, done.entries) == (len(expected), 4)


def test_quadra_is_what_the_database_holds(billed: Ledger, tmp_path: Path) -> None:
    done = export(billed, EntriesFormat.QUADRA, tmp_path)
    assert done.path.name == "QUADRA_20261001_20261031.txt"
    text = done.path.read_bytes().decode("cp1252")
    lines = text.split("\r\n")[:-1]
    assert {len(line) for line in lines} == {231}
    read = [
        (line[1:9].strip(), line[110:113].strip(), line[14:20], line[41], int(line[43:55]))
        for line in lines
    ]
    assert read == [
        (
            row.auxiliary[0] or row.line.account.number,
            row.entry.journal.code,
            f"{row.entry.day:%d%m%y}",
            "D" if row.line.debit else "C",
            row.line.debit or row.line.credit,
        )
        for row in lines_of(entries(billed))
    ]
    assert [line[148:158].strip() for line in lines] == [
        row.entry.piece for row in lines_of(entries(billed))
    ]


def test_winbooks_is_what_the_database_holds(billed: Ledger, tmp_path: Path) -> None:
    done = export(billed, EntriesFormat.WINBOOKS, tmp_path)
    assert done.path.name == "ACT.txt"
    text = done.path.read_bytes().decode("cp1252")
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in csv.reader(io.StringIO(text))]
    amounts = sorted((row["COMMENTEXT"], row["ACCOUNTGL"], row["AMOUNTEUR"]) for row in rows)
    assert amounts == sorted(
        (row.entry.piece, row.line.account.number, f"{row.line.balance / 100:.2f}")
        for row in lines_of(entries(billed))
    )
    assert {row["BOOKYEAR"] for row in rows} == {"1"}
    assert {row["PERIOD"] for row in rows} == {"10"}
    assert EntryProblem.VAT_CODE_MISSING not in {warning.problem for warning in done.warnings}


@pytest.mark.parametrize("format_", EntriesFormat)
def test_where_credit_notes_go_matters_to_winbooks_alone(
    billed: Ledger, format_: EntriesFormat, tmp_path: Path
) -> None:
    reverse_run(billed.books, 1, LAST)
    shared = export(billed, format_, tmp_path / "shared.txt")
    credits_ = {EntryKind.RE_BILLING_CREDIT_NOTE: Journal("NCV")}
    set_accounting(billed.books, replace(FULL, journals={**FULL.journals, **credits_}))
    apart = export(billed, format_, tmp_path / "apart.txt")
    problem, is_winbooks = EntryProblem.CREDIT_NOTE_WITH_INVOICES, format_ is EntriesFormat.WINBOOKS
    assert (problem in {each.problem for each in shared.warnings}) is is_winbooks
    assert problem not in {each.problem for each in apart.warnings}


@pytest.mark.parametrize("format_", EntriesFormat)
def test_the_same_data_and_moment_give_the_same_bytes(
    billed: Ledger, format_: EntriesFormat, tmp_path: Path
) -> None:
    one, other = (export(billed, format_, tmp_path / name) for name in ("one.txt", "two.txt"))
    assert one.path.read_bytes() == other.path.read_bytes()
    assert one.sha256 == other.sha256 == sha256(one.path.read_bytes()).hexdigest()


def test_the_journal_has_what_was_written(billed: Ledger, tmp_path: Path) -> None:
    done = export(billed, EntriesFormat.QUADRA, tmp_path / "octobre.txt")
    entry = billed.rows(JournalRow)[-1]
    assert entry.act == "exported"
    assert entry.facts == {
        "report": "entries",
        "format": "quadra",
        "parameters": {"start": "2026-10-01", "end": "2026-10-31", "what": "both"},
        "entries": 4,
        "debit": done.total,
        "credit": done.total,
        "currency": "EUR",
        "moment": "2026-11-22T13:32:00+00:00",
        "rows": done.lines,
        "file": "octobre.txt",
        "sha256": done.sha256,
    }
    assert done.total == sum(entry.debited for entry in entries(billed))


def test_the_warnings_of_the_format_follow_those_of_the_entries(
    billed: Ledger, tmp_path: Path
) -> None:
    note_vendor_invoice(billed.books, 1, "")
    done = export(billed, EntriesFormat.WINBOOKS, tmp_path)
    set_accounting(billed.books, replace(FULL, years=()))
    later = export(billed, EntriesFormat.WINBOOKS, tmp_path)
    assert [warning.problem for warning in done.warnings] == [EntryProblem.VENDOR_INVOICE_MISSING]
    assert [warning.problem for warning in later.warnings] == [
        EntryProblem.EXPORTED_ALREADY,
        EntryProblem.VENDOR_INVOICE_MISSING,
        *[EntryProblem.DAY_OUTSIDE_YEARS] * 4,
    ]


@pytest.mark.parametrize(
    ("start", "end", "what", "is_told"),
    [
        ("2026-10-01", "2026-10-31", What.BOTH, True),
        ("2026-10-31", "2026-11-30", What.PURCHASES, True),
        ("2026-09-01", "2026-10-01", What.PURCHASES, True),
        ("2026-11-01", "2026-11-30", What.PURCHASES, False),
        ("2026-10-01", "2026-10-31", What.RE_BILLING, False),
    ],
)
def test_what_was_exported_before_is_told(
    billed: Ledger, tmp_path: Path, start: str, end: str, what: What, is_told: bool
) -> None:
    bought = EntriesParameters(FIRST, LAST, What.PURCHASES)
    target = tmp_path / "achats.txt"
    done = export_entries(billed.books, bought, EntriesFormat.QUADRA, WORDS, target)
    assert done.warnings == ()
    words = EntriesWords(
        file=file_words("Entries"), entries=WORDS, heading=str, parameters=lambda _asked: ()
    )
    export_report(billed.books, entries_file(OCTOBER, words), tmp_path / "entries.csv")
    asked = EntriesParameters(day(start), day(end), what)
    told = [
        warning
        for warning in gathered_entries(billed.books, asked, WORDS).warnings
        if warning.problem is EntryProblem.EXPORTED_ALREADY
    ]
    facts = {"first": "2026-10-01", "last": "2026-10-31", "file": "achats.txt"}
    expected = [{**facts, "day": "2026-11-03", "author": "Anne"}]
    assert [warning.facts for warning in told] == (expected if is_told else [])


def test_the_name_of_a_fec_has_the_close_of_its_year(billed: Ledger) -> None:
    year = replace(FULL.years[0], first_day=day("2026-04-01"), last_day=day("2027-03-31"))
    set_accounting(billed.books, replace(FULL, years=(year,)))
    report = gathered_entries(billed.books, OCTOBER, WORDS)
    assert entries_file_name(report, EntriesFormat.FEC) == "732829320FEC20270331.txt"
    set_accounting(billed.books, replace(FULL, years=()))
    report = gathered_entries(billed.books, OCTOBER, WORDS)
    assert entries_file_name(report, EntriesFormat.FEC) == "732829320FEC20261231.txt"


def without_siren(ledger: Ledger) -> None:
    change_firm(ledger.books, replace(FIRM, company_number=""))


def with_another_number(ledger: Ledger) -> None:
    change_firm(ledger.books, replace(FIRM, company_number="0403.170.701"))


def in_francs(ledger: Ledger) -> None:
    with ledger.database.write() as session:
        firm_row(session).currency = "CHF"


def without_accounts(ledger: Ledger) -> None:
    set_accounting(ledger.books, replace(FULL, accounts={}))


@pytest.mark.parametrize(
    ("spoil", "reason", "facts"),
    [
        (without_siren, Refusal.ENTRIES_WITHOUT_SIREN, {}),
        (with_another_number, Refusal.ENTRIES_SIREN_WRONG, {"number": "0403.170.701"}),
        (in_francs, Refusal.ENTRIES_NOT_EUR, {"currency": "CHF"}),
        (without_accounts, Refusal.ENTRIES_NOTHING, {"start": FIRST, "end": LAST}),
    ],
)
def test_what_cannot_be_written_is_refused_and_leaves_nothing(
    billed: Ledger,
    tmp_path: Path,
    spoil: Callable[[Ledger], None],
    reason: Refusal,
    facts: dict[str, object],
) -> None:
    spoil(billed)
    acts, target = len(billed.rows(JournalRow)), tmp_path / "entries.txt"
    with pytest.raises(Refused) as refused:
        export(billed, EntriesFormat.FEC, target)
    assert (refused.value.reason, refused.value.facts) == (reason, facts)
    assert not target.exists()
    assert len(billed.rows(JournalRow)) == acts


def test_other_formats_ask_for_no_siren(billed: Ledger) -> None:
    without_siren(billed)
    report = gathered_entries(billed.books, OCTOBER, WORDS)
    assert written_entries(report, EntriesFormat.QUADRA).content
    assert written_entries(report, EntriesFormat.WINBOOKS).content


def test_where_nothing_can_be_written_nothing_is_noted(billed: Ledger, tmp_path: Path) -> None:
    acts = len(billed.rows(JournalRow))
    with pytest.raises(CannotWrite) as failed:
        export(billed, EntriesFormat.QUADRA, tmp_path / "missing" / "entries.txt")
    assert failed.value.reason is WritingFailure.FOLDER_MISSING
    assert len(billed.rows(JournalRow)) == acts


def test_the_preview_goes_into_a_table(billed: Ledger, tmp_path: Path) -> None:
    words = EntriesWords(
        file=file_words("Entries"),
        entries=WORDS,
        heading=lambda column: column.value,
        parameters=lambda asked: [("From", asked.start.isoformat())],
    )
    asked = EntriesParameters(FIRST, LAST, What.BOTH)
    done = export_report(billed.books, entries_file(asked, words), tmp_path / "entries.csv")
    read = (tmp_path / "entries.csv").read_text(encoding="utf-8-sig")
    rows: Sequence[list[str]] = list(csv.reader(io.StringIO(read), delimiter=";"))
    assert rows[0] == [column.value for column in EntriesColumn]
    found = lines_of(entries(billed))
    assert [row[5] for row in rows[1:]] == [row.line.account.number for row in found]
    assert [row[10] for row in rows[1:]] == [_comma(row.line.debit) for row in found]
    assert [row[11] for row in rows[1:]] == [_comma(row.line.credit) for row in found]
    assert (done.report, done.rows) == ("entries", len(found))
    debited = sum(row.line.debit for row in found)
    assert done.totals == {"debit": debited, "credit": debited}


def _comma(cents: int) -> str:
    return f"{cents // 100},{cents % 100:02}"
