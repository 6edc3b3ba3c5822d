"""The disbursements account: nothing stays there but what is laid out and not settled yet."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.domain.entries import Entry
from app.domain.errors import Refused
from app.domain.rebilling import Adjustment, Margin, RebillMode, RebillTerms
from app.models.tables import DocumentRow, RebillLineRow
from app.services.entries.accounts import set_accounting
from app.services.entries.choices import What
from app.services.entries.gathering import EntriesParameters, gathered_entries
from app.services.rebilling.preview import preview_run
from app.services.rebilling.runs import adjust, draft_run, lock_run, reverse_run, throw_away
from app.services.rebilling.terms import set_terms
from app.services.reports.billing_filter import BillingFilter
from app.services.reports.billing_rows import billed_rows
from app.services.reports.days import Days
from tests.builders import day
from tests.services.entries.accounted import FULL, WORDS
from tests.services.reports.billed_books import Ledger, open_copy

FIRST = day("2026-10-01")
LAID_OUT = RebillTerms(mode=RebillMode.DISBURSEMENT, in_client_name=True, mandate="M-1")
TERMS = st.sampled_from(
    [
        *(LAID_OUT, LAID_OUT, None),
        RebillTerms(margin=Margin(percent=750)),
        RebillTerms(mode=RebillMode.INCLUDED),
        RebillTerms(mode=RebillMode.CLIENT_PAYS),
    ]
)
Agreements = Mapping[int, list[tuple[date, RebillTerms | None]]]
NAMES = ("A1", "B2")
AGREED = st.tuples(st.just("agree"), st.sampled_from(NAMES), TERMS)
RUN = st.tuples(st.just("run"), st.sets(st.integers(0, 5), max_size=2))
REVERSED = st.tuples(st.just("reverse"), st.integers(0, 9))
# Each act a few days after the one before, over some four months.
HISTORIES = st.lists(st.tuples(st.integers(0, 25), AGREED | RUN | REVERSED), min_size=3, max_size=9)


@settings(max_examples=20, deadline=None)
@given(st.tuples(TERMS, TERMS), HISTORIES, st.booleans())
def test_the_disbursements_are_what_is_laid_out_and_not_settled(
    template: Path,
    agreed: tuple[RebillTerms | None, RebillTerms | None],
    history: list[tuple[int, tuple[object, ...]]],
    by_month: bool,
) -> None:
    with TemporaryDirectory() as folder:
        ledger = open_copy(template, Path(folder))
        try:
            agreements = _begin(ledger, agreed, by_month=by_month)
            exported: dict[int, tuple[object, ...]] = {}
            for days, done in history:
                ledger.until((ledger.day + timedelta(days=days)).isoformat())
                _act(ledger, agreements, done)
                exported = _unchanged(ledger, exported)
                assert _balance(ledger) == _open(ledger, agreements, exported)
            _settle_all(ledger, agreements)
            assert _balance(ledger) == 0
        finally:
            ledger.database.close()


def _begin(
    ledger: Ledger, agreed: tuple[RebillTerms | None, RebillTerms | None], *, by_month: bool
) -> Agreements:
    agreements = defaultdict[int, list[tuple[date, RebillTerms | None]]](list)
    if by_month:
        ledger.by_month()
    set_accounting(ledger.books, FULL)
    for name, terms in zip(NAMES, agreed, strict=True):
        ledger.client(name)
        if terms is not None:
            _agree(ledger, agreements, name, terms)
    ledger.subscribe("A1", "2026-10-05", "pro", add_ons=("relances",))
    ledger.subscribe("B2", "2026-10-12")
    return agreements


def _agree(ledger: Ledger, agreements: Agreements, name: str, terms: RebillTerms | None) -> None:
    set_terms(ledger.books, [ledger.clients[name]], terms)
    agreements[ledger.clients[name]].append((ledger.day, terms))


def _act(ledger: Ledger, agreements: Agreements, done: tuple[object, ...]) -> None:
    try:
        match done:
            case ("agree", str(name), terms):
                assert terms is None or isinstance(terms, RebillTerms)
                _agree(ledger, agreements, name, terms)
            case ("run", set(waived)):
                _run(ledger, waived)
            case ("reverse", int(place)):
                _reverse(ledger, place)
            case _:
                raise AssertionError(done)
    except Refused:
        # What the moment does not allow is not done: the history goes on without it.
        return


def _run(ledger: Ledger, waived: set[int]) -> None:
    run_id, _ = draft_run(ledger.books, FIRST, ledger.day, ledger.day)
    preview = preview_run(ledger.books, run_id)
    if not preview.charged:
        throw_away(ledger.books, run_id)
        return
    lines = preview.lines
    chosen = {
        lines[each].row.line_id: Adjustment(waived=True) for each in waived if each < len(lines)
    }
    if chosen:
        adjust(ledger.books, run_id, chosen)
    lock_run(ledger.books, run_id, preview_run(ledger.books, run_id))


def _reverse(ledger: Ledger, place: int) -> None:
    with ledger.database.read() as session:
        runs = sorted(set(session.scalars(select(RebillLineRow.run_id))))
    if runs:
        reverse_run(ledger.books, runs[place % len(runs)], ledger.day)


def _settle_all(ledger: Ledger, agreements: Agreements) -> None:
    """Charge everything on, of documents that are complete."""
    for name in NAMES:
        _act(ledger, agreements, ("agree", name, RebillTerms(margin=Margin(percent=100))))
    ledger.until((ledger.day.replace(day=28) + timedelta(days=4)).replace(day=1).isoformat())
    _act(ledger, agreements, ("run", set[int]()))


def _entries(ledger: Ledger, what: What) -> tuple[Entry, ...]:
    asked = EntriesParameters(FIRST, ledger.day, what)
    return gathered_entries(ledger.books, asked, WORDS).entries


def _balance(ledger: Ledger) -> int:
    return sum(
        line.balance
        for entry in _entries(ledger, What.BOTH)
        for line in entry.lines
        if line.account.number == "467000"
    )


def _unchanged(
    ledger: Ledger, exported: Mapping[int, tuple[object, ...]]
) -> dict[int, tuple[object, ...]]:
    """Return the lines of every purchase; those that were there before are the same."""
    found: dict[int, tuple[object, ...]] = {
        entry.document: entry.lines for entry in _entries(ledger, What.PURCHASES)
    }
    assert {number: found[number] for number in exported} == exported
    return found


def _open(ledger: Ledger, agreed: Agreements, bought: Mapping[int, tuple[object, ...]]) -> int:
    """What the lines of complete documents cost that were laid out and that no run holds."""
    with ledger.database.read() as session:
        settled = set(
            session.scalars(select(RebillLineRow.billed_line_id).where(RebillLineRow.settles))
        )
        last = {
            number: end - timedelta(days=1)
            for number, end in session.execute(select(DocumentRow.number, DocumentRow.end_day))
        }
        rows = billed_rows(session, Days(FIRST, ledger.day), BillingFilter())
    total = 0
    for row in rows:
        if row.document is not None and row.document in bought and row.line_id not in settled:
            known = [terms for since, terms in agreed[row.client.id] if since <= last[row.document]]
            total += row.gross if known and known[-1] == LAID_OUT else 0
    return total
