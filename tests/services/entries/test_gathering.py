"""Entries gathered from real files: to the cent what the documents and the runs come to."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.billing import Payer
from app.domain.change import Modify
from app.domain.entries import Entry, EntryKind, LineRole
from app.domain.entry_warnings import AccountRole, EntryProblem
from app.domain.errors import Refusal, Refused
from app.domain.rebilling import Adjustment, Margin, RebillMode, RebillTerms
from app.models.tables import ClientRow
from app.services.entries.accounting import Slot
from app.services.entries.accounts import set_accounting
from app.services.entries.choices import What
from app.services.entries.gathering import (
    EntriesParameters,
    EntriesReport,
    gathered_entries,
)
from app.services.entries.words import Source
from app.services.rebilling.preview import preview_run
from app.services.rebilling.runs import adjust, draft_run, lock_run, reverse_run
from app.services.rebilling.terms import set_terms
from app.services.reports.documents import (
    DocumentsParameters,
    documents_report,
    note_vendor_invoice,
)
from app.services.reports.runs import runs_report
from app.services.settings import change_firm, firm
from tests.builders import day
from tests.services.entries.accounted import FULL, WORDS
from tests.services.reports.billed_books import Ledger, open_copy

FIRST, LAST = day("2026-10-01"), day("2026-10-31")
LAID_OUT = RebillTerms(mode=RebillMode.DISBURSEMENT, in_client_name=True, mandate="M-1")


@pytest.fixture
def billed(ledger: Ledger) -> Ledger:
    """October: two clients that the firm pays for, one that pays itself."""
    set_accounting(ledger.books, FULL)
    ledger.subscribe("A1", "2026-10-05", "pro", add_ons=("relances",))
    ledger.subscribe("B2", "2026-10-12")
    ledger.subscribe("C3", "2026-10-20", payer=Payer.CLIENT)
    ledger.until("2026-11-03")
    return ledger


@pytest.fixture
def disbursed(ledger: Ledger) -> Ledger:
    """October: a client for which the firm lays out what it buys, agreed beforehand."""
    set_accounting(ledger.books, FULL)
    ledger.client("A1")
    set_terms(ledger.books, [ledger.clients["A1"]], LAID_OUT)
    ledger.subscribe("A1", "2026-10-05", "pro", add_ons=("relances",))
    ledger.until("2026-11-03")
    return ledger


def gather(
    ledger: Ledger, start: date = FIRST, end: date = LAST, what: What = What.BOTH
) -> EntriesReport:
    return gathered_entries(ledger.books, EntriesParameters(start, end, what), WORDS)


def charge_on(ledger: Ledger, dated_on: date = LAST, *, waived: tuple[int, ...] = ()) -> int:
    """Lock a run of October; waive the lines at some places."""
    run_id, _ = draft_run(ledger.books, FIRST, LAST, dated_on)
    lines = preview_run(ledger.books, run_id).lines
    if waived:
        chosen = {lines[place].row.line_id: Adjustment(waived=True) for place in waived}
        adjust(ledger.books, run_id, chosen)
    lock_run(ledger.books, run_id, preview_run(ledger.books, run_id))
    return run_id


def booked(entry: Entry) -> list[tuple[str, str, int]]:
    """Return account, auxiliary and balance of each line."""
    return [
        (line.account.number, line.auxiliary.number if line.auxiliary else "", line.balance)
        for line in entry.lines
    ]


def balances(report: EntriesReport) -> Mapping[str, int]:
    found = defaultdict[str, int](int)
    for entry in report.entries:
        for line in entry.lines:
            found[line.account.number] += line.balance
    return found


def problems(report: EntriesReport) -> list[EntryProblem]:
    return [warning.problem for warning in report.warnings]


def test_each_document_is_a_purchase_on_the_last_day_that_it_covers(billed: Ledger) -> None:
    note_vendor_invoice(billed.books, 1, "V-31")
    report = gather(billed, what=What.PURCHASES)
    first, second = report.entries
    assert booked(first) == [
        ("651100", "", 3485),
        ("445660", "", 697),
        ("401000", "FEDIT", -4182),
    ]
    assert (first.number, first.day, first.piece) == (1, day("2026-10-05"), "V-31")
    assert first.lines[-1].due == day("2026-11-04")
    assert first.lines[0].label == "Subscriptions 10/2026"
    assert (second.number, second.day, second.piece) == (2, day("2026-10-12"), "2")
    assert problems(report) == [EntryProblem.VENDOR_INVOICE_MISSING]
    assert report.source(report.warnings[0]) == report.source(second) == Source(document=2)
    assert (report.total, report.lines) == (4182 + 1308, 6)


def test_a_document_of_a_month_is_booked_when_the_month_is_over(ledger: Ledger) -> None:
    ledger.by_month()
    set_accounting(ledger.books, FULL)
    ledger.subscribe("A1", "2026-10-05")
    ledger.until("2026-10-31")
    report = gather(ledger)
    assert report.entries == ()
    assert problems(report) == [EntryProblem.DOCUMENT_GROWING]
    assert report.source(report.warnings[0]) == Source(document=1)
    ledger.until("2026-11-01")
    (entry,) = gather(ledger).entries
    assert entry.day == LAST
    assert gather(ledger, FIRST, day("2026-10-30")).entries == ()
    assert gather(ledger, LAST, day("2026-11-30")).entries[0].day == LAST


def test_each_client_of_a_run_is_charged(billed: Ledger) -> None:
    set_terms(billed.books, [billed.clients["A1"]], RebillTerms(margin=Margin(percent=1000)))
    charge_on(billed)
    report = gather(billed, what=What.RE_BILLING)
    first, second = report.entries
    assert booked(first) == [("411000", "CA1", 4601), ("706000", "", -3834), ("445710", "", -767)]
    assert (first.kind, first.day, first.piece) == (EntryKind.RE_BILLING, LAST, "RF1-1")
    assert (first.document, second.document) == (100_001, 100_002)
    assert first.lines[0].due == day("2026-11-15")
    assert first.lines[0].label == "Re-bill 10/2026 Client A1"
    assert second.lines[0].auxiliary is not None
    assert second.lines[0].auxiliary.name == "Client B2"
    client = report.source(second).client
    assert client is not None
    assert (client.id, report.source(second).run) == (billed.clients["B2"], 1)
    assert report.warnings == ()


def test_what_is_laid_out_goes_through_the_disbursements_alone(disbursed: Ledger) -> None:
    before = gather(disbursed, what=What.PURCHASES)
    assert booked(before.entries[0]) == [("467000", "", 4182), ("401000", "FEDIT", -4182)]
    charge_on(disbursed)
    report = gather(disbursed)
    bought, laid_out = report.entries
    assert booked(bought) == booked(before.entries[0])
    assert booked(laid_out) == [("411000", "CA1", 4182), ("467000", "", -4182)]
    assert laid_out.lines[0].label == "Disb. 10/2026 Client A1"
    assert balances(report)["467000"] == 0


@pytest.mark.parametrize(
    "terms",
    [None, RebillTerms(mode=RebillMode.INCLUDED), RebillTerms(margin=Margin(percent=1000))],
)
def test_what_is_laid_out_and_then_settled_otherwise_is_carried_over(
    disbursed: Ledger, terms: RebillTerms | None
) -> None:
    exported = gather(disbursed).entries
    set_terms(disbursed.books, [disbursed.clients["A1"]], terms)
    charge_on(disbursed, day("2026-11-02"))
    assert gather(disbursed).entries == exported
    november = gather(disbursed, day("2026-11-01"), day("2026-11-30"))
    transfer = november.entries[-1]
    assert booked(transfer) == [("651100", "", 3485), ("467000", "", -4182), ("445660", "", 697)]
    assert (transfer.kind, transfer.journal.code) == (EntryKind.TRANSFER, "VE")
    assert (transfer.piece, transfer.document) == ("TR1-1", 150_001)
    assert transfer.lines[0].label == "Transf. 10/2026 Client A1"
    client = november.source(transfer).client
    assert client is not None
    assert client.id == disbursed.clients["A1"]
    (told,) = november.warnings
    assert (told.problem, told.piece) == (EntryProblem.DISBURSEMENT_TAKEN_OVER, "TR1-1")
    assert balances(gather(disbursed, FIRST, day("2026-11-30")))["467000"] == 0


def test_a_cost_that_is_settled_as_a_disbursement_is_carried_over(billed: Ledger) -> None:
    exported = gather(billed, what=What.PURCHASES).entries
    set_terms(billed.books, [billed.clients["A1"]], LAID_OUT)
    charge_on(billed)
    report = gather(billed)
    assert [booked(entry) for entry in report.entries[:2]] == [booked(each) for each in exported]
    transfer = report.entries[-1]
    assert booked(transfer) == [("651100", "", -3485), ("467000", "", 4182), ("445660", "", -697)]
    assert balances(report)["467000"] == 0
    assert EntryProblem.DISBURSEMENT_TAKEN_OVER not in problems(report)


def test_the_last_day_of_a_document_decides_whatever_comes_later(ledger: Ledger) -> None:
    ledger.by_month()
    set_accounting(ledger.books, FULL)
    ledger.subscribe("A1", "2026-10-05")
    ledger.until("2026-10-31")
    set_terms(ledger.books, [ledger.clients["A1"]], LAID_OUT)
    ledger.until("2026-11-01")
    (bought,) = gather(ledger).entries
    assert booked(bought)[0] == ("467000", "", 1308)
    set_terms(ledger.books, [ledger.clients["A1"]], RebillTerms(mode=RebillMode.INCLUDED))
    run = charge_on(ledger, day("2026-11-01"))
    reverse_run(ledger.books, run, day("2026-11-01"))
    assert gather(ledger).entries == (bought,)


def test_a_reversal_is_the_opposite_on_its_own_day(billed: Ledger) -> None:
    set_terms(billed.books, [billed.clients["A1"]], LAID_OUT)
    run = charge_on(billed)
    reverse_run(billed.books, run, day("2026-11-02"))
    charged = gather(billed, what=What.RE_BILLING)
    answered = gather(billed, day("2026-11-01"), day("2026-11-30"), What.RE_BILLING)
    kinds = [*[EntryKind.RE_BILLING_CREDIT_NOTE] * 2, EntryKind.TRANSFER]
    assert [entry.kind for entry in answered.entries] == kinds
    assert [entry.piece for entry in answered.entries] == ["RF2-1", "RF2-2", "TR2-1"]
    opposite = [
        [(account, auxiliary, -balance) for account, auxiliary, balance in booked(entry)]
        for entry in charged.entries
    ]
    assert [booked(entry) for entry in answered.entries] == opposite


def test_what_is_waived_or_in_the_fee_gives_nothing(billed: Ledger) -> None:
    set_terms(billed.books, [billed.clients["B2"]], RebillTerms(mode=RebillMode.INCLUDED))
    charge_on(billed, waived=(1,))
    (entry,) = gather(billed, what=What.RE_BILLING).entries
    assert booked(entry) == [("411000", "CA1", 3228), ("706000", "", -2690), ("445710", "", -538)]


def test_a_disbursement_that_is_waived_is_a_cost_without_deducted_vat(disbursed: Ledger) -> None:
    charge_on(disbursed, waived=(1,))
    report = gather(disbursed)
    bought, laid_out, transfer = report.entries
    assert booked(bought) == [("467000", "", 4182), ("401000", "FEDIT", -4182)]
    assert booked(laid_out) == [("411000", "CA1", 3228), ("467000", "", -3228)]
    assert booked(transfer) == [("651100", "", 954), ("467000", "", -954)]
    told = [w for w in report.warnings if w.problem is EntryProblem.DISBURSEMENT_WAIVED]
    assert [(warning.piece, warning.facts) for warning in told] == [("TR1-1", {})]
    assert balances(report)["467000"] == balances(report)["445660"] == 0


def test_a_cost_that_is_waived_as_a_disbursement_gives_its_vat_back(billed: Ledger) -> None:
    set_terms(billed.books, [billed.clients["A1"]], LAID_OUT)
    charge_on(billed, waived=(0, 1))
    report = gather(billed, what=What.RE_BILLING)
    assert booked(report.entries[-1]) == [
        ("651100", "", -3485),
        ("651100", "", 4182),
        ("445660", "", -697),
    ]
    assert report.warnings == ()


def test_a_draft_is_told_and_left_out(billed: Ledger) -> None:
    draft_run(billed.books, FIRST, LAST, LAST)
    report = gather(billed, what=What.RE_BILLING)
    assert (report.entries, problems(report)) == ((), [EntryProblem.RUN_NOT_LOCKED])
    assert report.source(report.warnings[0]) == Source()


def test_without_journals_nothing_is_booked_and_it_is_told_once(billed: Ledger) -> None:
    charge_on(billed)
    set_accounting(billed.books, replace(FULL, journals={}))
    report = gather(billed)
    assert report.entries == ()
    assert [(warning.problem, warning.kind) for warning in report.warnings] == [
        (EntryProblem.JOURNAL_MISSING, EntryKind.PURCHASE),
        (EntryProblem.JOURNAL_MISSING, EntryKind.RE_BILLING),
    ]


def test_an_account_that_is_missing_is_named(billed: Ledger) -> None:
    accounts = {key: at for key, at in FULL.accounts.items() if key.slot is not Slot.EXPENSE}
    set_accounting(billed.books, replace(FULL, accounts=accounts))
    report = gather(billed, what=What.PURCHASES)
    missing = [w for w in report.warnings if w.problem is EntryProblem.ACCOUNT_MISSING]
    assert [warning.facts["account"] for warning in missing] == [AccountRole.EXPENSE.value] * 2
    assert report.entries == ()


def test_a_clients_own_account_stands_before_the_rule(billed: Ledger) -> None:
    with billed.database.write() as session:
        session.get_one(ClientRow, billed.clients["A1"]).ledger_account = "9BOUL"
        session.get_one(ClientRow, billed.clients["B2"]).reference = ""
    charge_on(billed)
    report = gather(billed, what=What.RE_BILLING)
    by_piece = {entry.piece: booked(entry)[0][1] for entry in report.entries}
    assert by_piece == {"RF1-1": "9BOUL", "RF1-2": ""}
    assert problems(report) == [EntryProblem.AUXILIARY_UNKNOWN]
    client = report.source(report.warnings[0]).client
    assert client is not None
    assert client.id == billed.clients["B2"]


def test_two_clients_of_one_account_are_told(billed: Ledger) -> None:
    billed.client("A.1", "Garage")
    charge_on(billed)
    (warning,) = gather(billed, what=What.RE_BILLING).warnings
    assert (warning.problem, warning.piece) == (EntryProblem.AUXILIARY_SHARED, "RF1-1")
    assert warning.facts == {"account": "CA1", "other": "Garage"}


def test_the_numbers_of_charges_do_not_follow_references(billed: Ledger) -> None:
    charge_on(billed)
    before = [entry.document for entry in gather(billed).entries]
    with billed.database.write() as session:
        session.get_one(ClientRow, billed.clients["A1"]).reference = "Z9"
    report = gather(billed)
    assert [entry.document for entry in report.entries] == before
    source = report.source(report.entries[-2])
    assert source.client is not None
    assert source.client.reference == "Z9"


def test_what_a_vendor_abroad_bills_is_taxed_by_the_firm(ledger: Ledger) -> None:
    change_firm(ledger.books, replace(firm(ledger.books), reverse_charge=True))
    set_accounting(ledger.books, FULL)
    ledger.subscribe("B2", "2026-10-12")
    ledger.until("2026-11-03")
    (entry,) = gather(ledger).entries
    assert booked(entry) == [
        ("651100", "", 1090),
        ("445662", "", 218),
        ("445200", "", -218),
        ("401000", "FEDIT", -1090),
    ]


def test_a_label_is_as_long_as_every_format_can_hold(ledger: Ledger) -> None:
    set_accounting(ledger.books, FULL)
    ledger.client("A1", "Boulangerie-pâtisserie de la gare")
    ledger.subscribe("A1", "2026-10-05")
    ledger.until("2026-11-03")
    charge_on(ledger)
    (entry,) = gather(ledger, what=What.RE_BILLING).entries
    assert {line.label for line in entry.lines} == {"Re-bill 10/2026 Boulangerie-pâ"}


def test_no_due_date_where_none_is_set(billed: Ledger) -> None:
    set_accounting(billed.books, replace(FULL, supplier_days=None, client_days=None))
    charge_on(billed)
    assert {line.due for entry in gather(billed).entries for line in entry.lines} == {None}


def test_entries_are_in_the_order_of_their_days(billed: Ledger) -> None:
    charge_on(billed, day("2026-10-12"))
    report = gather(billed)
    assert [(entry.number, entry.piece) for entry in report.entries] == [
        (1, "1"),
        (2, "2"),
        (3, "RF1-1"),
        (4, "RF1-2"),
    ]


def test_progress_is_told(billed: Ledger) -> None:
    heard: list[tuple[int, int]] = []
    gathered_entries(
        billed.books,
        EntriesParameters(FIRST, LAST),
        WORDS,
        lambda done, total: heard.append((done, total)),
    )
    assert heard == [(1, 3), (2, 3), (3, 3)]


def test_what_is_asked_can_be_asked_again() -> None:
    asked = EntriesParameters(FIRST, LAST, What.RE_BILLING)
    assert asked.facts() == {"start": "2026-10-01", "end": "2026-10-31", "what": "rebilling"}


# ------------------------------------------------------------------------- any portfolio

_TERMS = st.sampled_from(
    [
        None,
        RebillTerms(margin=Margin(percent=750)),
        RebillTerms(margin=Margin(amount=199)),
        LAID_OUT,
        RebillTerms(mode=RebillMode.INCLUDED),
        RebillTerms(mode=RebillMode.CLIENT_PAYS),
    ]
)
_CLIENTS = st.lists(
    st.tuples(
        st.integers(1, 28),
        st.sampled_from(["essentiel", "pro"]),
        st.sampled_from([(), ("relances",)]),
        _TERMS,
        st.booleans(),
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=15)
@given(
    _CLIENTS, st.booleans(), st.sets(st.integers(0, 9), max_size=3), st.booleans(), st.booleans()
)
def test_any_portfolio_is_booked_to_the_cent(
    template: Path,
    chosen: list[tuple[int, str, tuple[str, ...], RebillTerms | None, bool]],
    by_month: bool,
    waived: set[int],
    is_reversed: bool,
    assessed: bool,
) -> None:
    with TemporaryDirectory() as folder:
        ledger = open_copy(template, Path(folder))
        try:
            _live(ledger, chosen, by_month=by_month, assessed=assessed)
            _charge(ledger, waived, is_reversed=is_reversed)
            _compare(ledger)
        finally:
            ledger.database.close()


def _charge(ledger: Ledger, waived: set[int], *, is_reversed: bool) -> None:
    drafted, _ = draft_run(ledger.books, FIRST, LAST, day("2026-11-02"))
    charged = preview_run(ledger.books, drafted).charged
    lines = [line.row.line_id for each in charged for line in each.lines]
    adjusted = {lines[at]: Adjustment(waived=True) for at in waived if at < len(lines)}
    if adjusted:
        adjust(ledger.books, drafted, adjusted)
    shown = preview_run(ledger.books, drafted)
    if not charged:  # every client is to pay: there is nothing to charge on
        with pytest.raises(Refused) as refused:
            lock_run(ledger.books, drafted, shown)
        assert refused.value.reason is Refusal.RUN_EMPTY
        return
    lock_run(ledger.books, drafted, shown)
    if is_reversed:
        reverse_run(ledger.books, drafted, day("2026-11-20"))


def _live(
    ledger: Ledger,
    chosen: list[tuple[int, str, tuple[str, ...], RebillTerms | None, bool]],
    *,
    by_month: bool,
    assessed: bool,
) -> None:
    if by_month:
        ledger.by_month()
    if assessed:
        change_firm(ledger.books, replace(firm(ledger.books), reverse_charge=True))
    set_accounting(ledger.books, FULL)
    in_turn = sorted(enumerate(chosen), key=lambda each: each[1][0])
    for place, (on, plan, add_ons, _, _) in in_turn:
        ledger.subscribe(f"D{place}", f"2026-10-{on:02}", plan, add_ons=add_ons)
    for place, (_, plan, _, terms, climbs) in enumerate(chosen):
        if climbs and plan == "essentiel":
            ledger.modify(f"D{place}", "2026-10-29", Modify(plan="pro"))
        if terms is not None:
            set_terms(ledger.books, [ledger.clients[f"D{place}"]], terms)
    ledger.until("2026-12-01")


def _compare(ledger: Ledger) -> None:
    """Compare with the report of the documents and the register of the runs, account by account."""
    start, end = FIRST, day("2026-11-30")
    purchases = gather(ledger, start, end, What.PURCHASES)
    documents = documents_report(ledger.books, DocumentsParameters(start, end))
    by_account = balances(purchases)
    assert -by_account["401000"] == documents.gross
    cost = by_account["651100"] + by_account["445660"] + by_account["467000"]
    assert cost == documents.gross
    assert by_account["445662"] == -by_account["445200"]
    gross = {row.number: row.totals.gross for row in documents.rows}
    assert {
        entry.document: -sum(line.balance for line in entry.lines if line.role is LineRole.PARTY)
        for entry in purchases.entries
    } == {number: total for number, total in gross.items() if total}
    sales = gather(ledger, start, end, What.RE_BILLING)
    runs = runs_report(ledger.books).locked
    by_account = balances(sales)
    assert by_account["411000"] == sum(run.gross for run in runs)
    vat = -by_account["445710"]
    assert vat == sum(run.vat for run in runs)
    laid_out = -sum(
        line.balance
        for entry in sales.entries
        for line in entry.lines
        if line.role is LineRole.DISBURSEMENT and entry.kind.is_sale
    )
    assert -by_account["706000"] + laid_out == sum(run.net for run in runs)
    both = gather(ledger, start, end)
    assert both.total == purchases.total + sales.total
    assert sum(balances(both).values()) == 0
    assert [entry.number for entry in both.entries] == list(range(1, len(both.entries) + 1))
    # What was laid out and charged on for good leaves nothing behind.
    if all(run.other is None for run in runs) and runs and not _still_open(ledger):
        assert balances(both)["467000"] == 0


def _still_open(ledger: Ledger) -> bool:
    """Whether November, which no run holds, has something laid out."""
    november = gather(ledger, day("2026-11-01"), day("2026-11-30"), What.PURCHASES)
    return balances(november)["467000"] != 0
