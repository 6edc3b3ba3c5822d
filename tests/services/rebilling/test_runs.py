"""Runs: drafted, adjusted, locked, reversed; nothing is charged on twice."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from app.domain.billing import Payer
from app.domain.change import Modify, preview_change
from app.domain.errors import Refusal, Refused
from app.domain.rebilling import Adjustment, Margin, RebillMode, RebillTerms
from app.models.tables import (
    BilledLineRow,
    JournalRow,
    RebillAdjustmentRow,
    RebillLineRow,
    RebillRunRow,
)
from app.services.changes import Changes
from app.services.rebilling.preview import (
    RunPreview,
    current_draft,
    preview_run,
    run_numbered,
)
from app.services.rebilling.runs import (
    RunOutdated,
    adjust,
    draft_run,
    lock_run,
    reverse_run,
    throw_away,
    usual_date,
)
from app.services.rebilling.terms import set_default, set_terms
from app.services.renewals import catch_up
from app.services.subscriptions import confirm, for_change
from app.services.undo import last_undoable, preview_undo, undo
from tests import factories
from tests.builders import day
from tests.services.reports.billed_books import Ledger

FIRST, LAST = day("2026-10-01"), day("2026-10-31")
TEN_PERCENT = RebillTerms(margin=Margin(percent=1000))


@pytest.fixture
def billed(ledger: Ledger) -> Ledger:
    """October: two clients that the firm pays for, one that pays itself."""
    ledger.subscribe("A1", "2026-10-05", "pro", add_ons=("relances",))
    ledger.subscribe("B2", "2026-10-12")
    ledger.subscribe("C3", "2026-10-20", payer=Payer.CLIENT)
    ledger.until("2026-11-03")
    return ledger


def drafted(ledger: Ledger, start: date = FIRST, end: date = LAST) -> RunPreview:
    run_id, _ = draft_run(ledger.books, start, end, usual_date(ledger.books, end))
    return preview_run(ledger.books, run_id)


def locked(ledger: Ledger, start: date = FIRST, end: date = LAST) -> RunPreview:
    draft = drafted(ledger, start, end)
    lock_run(ledger.books, draft.id, draft)
    return preview_run(ledger.books, draft.id)


def refused(reason: Refusal) -> pytest.RaisesExc[Refused]:
    return pytest.RaisesExc(Refused, check=lambda error: error.reason is reason)


def test_a_draft_shows_what_the_firm_paid_by_client(billed: Ledger) -> None:
    set_default(billed.books, TEN_PERCENT)
    draft = drafted(billed)
    assert (draft.start, draft.end, draft.number, draft.reverses) == (FIRST, LAST, None, None)
    assert [each.client.reference for each in draft.clients] == ["A1", "B2"]
    first, second = draft.clients
    assert [line.charge.net for line in first.lines] == [2959, 875]  # 26,90 and 7,95 with 10 %
    assert first.owed.totals.vat == 767  # 20 % of 38,34
    assert [line.charge.net for line in second.lines] == [1199]
    totals = draft.totals
    assert (totals.lines, totals.cost, totals.margin) == (3, 2690 + 795 + 1090, 269 + 80 + 109)
    assert totals.net == totals.cost + totals.margin
    assert totals.gross == first.owed.totals.gross + second.owed.totals.gross
    assert draft.earlier == 0


def test_only_one_draft_at_a_time(billed: Ledger) -> None:
    draft = drafted(billed)
    assert current_draft(billed.books) == draft.id
    with refused(Refusal.RUN_DRAFTED_ALREADY) as error:
        draft_run(billed.books, day("2026-11-01"), day("2026-11-02"), day("2026-11-02"))
    assert error.value.facts == {"start": FIRST, "end": LAST}
    with pytest.raises(IntegrityError), billed.database.write() as session:
        session.execute(insert(RebillRunRow).values(start_day=FIRST, end_day=LAST, dated_on=LAST))


def test_a_draft_is_thrown_away_with_its_adjustments(billed: Ledger) -> None:
    draft = drafted(billed)
    adjust(billed.books, draft.id, {draft.lines[0].row.line_id: Adjustment(waived=True)})
    assert throw_away(billed.books, draft.id) == Changes(rebilling=True)
    assert current_draft(billed.books) is None
    assert billed.rows(RebillRunRow) == billed.rows(RebillAdjustmentRow) == []
    with refused(Refusal.RUN_NOT_DRAFT):
        throw_away(billed.books, draft.id)
    assert [row.act for row in billed.rows(JournalRow)][-3:] == [
        "rebill_run_drafted",
        "rebill_run_adjusted",
        "rebill_run_thrown_away",
    ]


def test_a_line_is_waived_and_commented_and_charged_after_all(billed: Ledger) -> None:
    draft = drafted(billed)
    line = draft.lines[1].row.line_id
    waived = Adjustment(waived=True, comment="goodwill")
    adjust(billed.books, draft.id, {line: waived})
    seen = preview_run(billed.books, draft.id)
    assert seen.lines[1].charge.adjustment == waived
    assert seen.totals.net == draft.totals.net - 795
    with refused(Refusal.NOTHING_CHANGES):
        adjust(billed.books, draft.id, {line: waived})
    adjust(billed.books, draft.id, {line: Adjustment()})
    assert preview_run(billed.books, draft.id) == draft
    assert billed.rows(RebillAdjustmentRow) == []


def test_locking_gives_a_number_and_settles_the_lines(billed: Ledger) -> None:
    draft = drafted(billed)
    line = draft.lines[2].row.line_id
    adjust(billed.books, draft.id, {line: Adjustment(waived=True, comment="free month")})
    seen = preview_run(billed.books, draft.id)
    done = lock_run(billed.books, draft.id, seen)
    clients = frozenset({billed.clients["A1"], billed.clients["B2"]})
    assert (done.number, done.changes) == (1, Changes(clients, rebilling=True))
    assert run_numbered(billed.books, 1) == draft.id
    run = preview_run(billed.books, draft.id)
    assert (run.number, run.totals) == (1, seen.totals)
    assert [each.owed.totals for each in run.clients] == [each.owed.totals for each in seen.clients]
    assert run.lines == seen.lines
    assert billed.rows(RebillAdjustmentRow) == []
    entry = billed.rows(JournalRow)[-1]
    assert (entry.act, entry.facts["number"]) == ("rebill_run_locked", 1)
    assert entry.facts["gross"] == seen.totals.gross
    assert factories.noted(billed.books, billed.clients["A1"])["run"] == 1


def test_a_line_is_charged_on_once(billed: Ledger) -> None:
    locked(billed)
    with refused(Refusal.RUN_EMPTY):
        drafted(billed)
    assert current_draft(billed.books) is None
    stored = billed.rows(RebillLineRow)[0]
    billed.until("2026-11-06")
    other, _ = draft_run(billed.books, FIRST, day("2026-11-05"), day("2026-11-05"))
    with pytest.raises(IntegrityError), billed.database.write() as session:
        session.execute(
            insert(RebillLineRow).values(
                run_id=other,
                billed_line_id=stored.billed_line_id,
                mode=RebillMode.REBILL,
                cost_net=1,
                cost_vat=0,
                margin_percent=0,
                margin_amount=0,
                net=1,
                vat_rate=0,
                vat=0,
                waived=False,
                comment="",
                settles=True,
            )
        )


def test_what_changed_meanwhile_is_shown_before_it_is_charged(billed: Ledger) -> None:
    seen = drafted(billed)
    set_terms(billed.books, [billed.clients["B2"]], TEN_PERCENT)
    with pytest.raises(RunOutdated) as outdated:
        lock_run(billed.books, seen.id, seen)
    fresh = outdated.value.fresh
    assert fresh.totals.margin == 109
    assert preview_run(billed.books, seen.id).number is None
    assert lock_run(billed.books, seen.id, fresh).number == 1


def test_a_locked_run_stays_whatever_is_agreed_later(billed: Ledger) -> None:
    run = locked(billed)
    set_default(billed.books, TEN_PERCENT)
    billed.client("D4")
    assert preview_run(billed.books, run.id).lines == run.lines
    with refused(Refusal.RUN_NOT_DRAFT):
        throw_away(billed.books, run.id)
    with refused(Refusal.RUN_NOT_DRAFT):
        adjust(billed.books, run.id, {run.lines[0].row.line_id: Adjustment(waived=True)})
    with refused(Refusal.RUN_NOT_DRAFT):
        lock_run(billed.books, run.id, run)


def test_a_reversal_is_the_opposite_and_opens_the_lines_again(billed: Ledger) -> None:
    set_terms(billed.books, [billed.clients["A1"]], RebillTerms(margin=Margin(amount=200)))
    set_terms(billed.books, [billed.clients["B2"]], TEN_PERCENT)
    run = locked(billed)
    done = reverse_run(billed.books, run.id, day("2026-11-02"), "wrong margin")
    assert done.number == 2
    opposite_id = run_numbered(billed.books, 2)
    assert opposite_id is not None
    opposite = preview_run(billed.books, opposite_id)
    assert (opposite.reverses, opposite.dated_on) == (1, day("2026-11-02"))
    assert opposite.totals.net == -run.totals.net
    assert opposite.totals.vat == -run.totals.vat
    assert opposite.totals.margin == -run.totals.margin
    assert [line.charge.net for line in opposite.lines] == [-line.charge.net for line in run.lines]
    assert preview_run(billed.books, run.id).lines == run.lines
    again = drafted(billed)
    assert [line.charge.net for line in again.lines] == [line.charge.net for line in run.lines]
    entry = billed.rows(JournalRow)[-2]
    assert (entry.act, entry.reason) == ("rebill_run_reversed", "wrong margin")
    assert entry.facts["reverses"] == 1


def test_what_cannot_be_reversed(billed: Ledger) -> None:
    draft = drafted(billed)
    with refused(Refusal.RUN_NOT_LOCKED):
        reverse_run(billed.books, draft.id, LAST)
    lock_run(billed.books, draft.id, draft)
    with refused(Refusal.RUN_DATED_BEFORE_LAST):
        reverse_run(billed.books, draft.id, FIRST)
    reverse_run(billed.books, draft.id, LAST)
    with refused(Refusal.RUN_REVERSED_ALREADY) as error:
        reverse_run(billed.books, draft.id, LAST)
    assert error.value.facts == {"number": 1, "by": 2}
    opposite = run_numbered(billed.books, 2)
    assert opposite is not None
    with refused(Refusal.RUN_IS_REVERSAL):
        reverse_run(billed.books, opposite, LAST)
    assert run_numbered(billed.books, 3) is None


def test_a_run_is_dated_within_reach(billed: Ledger) -> None:
    with refused(Refusal.RUN_DATED_IN_FUTURE):
        draft_run(billed.books, FIRST, LAST, day("2026-11-04"))
    with refused(Refusal.RUN_DATED_TOO_EARLY) as error:
        draft_run(billed.books, FIRST, LAST, day("2026-10-11"))
    assert error.value.facts == {"day": day("2026-10-11"), "last": day("2026-10-12")}
    assert billed.rows(RebillRunRow) == []


def test_the_clients_that_are_to_pay_are_shown_and_left_out(billed: Ledger) -> None:
    terms = RebillTerms(mode=RebillMode.CLIENT_PAYS)
    set_terms(billed.books, [billed.clients["A1"]], terms)
    run = locked(billed)
    assert [each.client.reference for each in run.clients] == ["B2"]
    with refused(Refusal.RUN_EMPTY):
        drafted(billed)
    billed.until("2026-12-15")
    december = drafted(billed, day("2026-11-01"), day("2026-11-30"))
    assert [each.client.reference for each in december.clients] == ["A1", "B2"]
    assert [each.client.reference for each in december.charged] == ["B2"]
    # What no run takes is no reason to begin earlier.
    assert december.earlier == 0
    left_out = december.clients[0].lines[0].row.line_id
    with refused(Refusal.RUN_LINE_LEFT_OUT):
        adjust(billed.books, december.id, {left_out: Adjustment(waived=True)})


def test_where_clients_pay_unless_agreed_otherwise_only_the_others_are_counted(
    billed: Ledger,
) -> None:
    set_default(billed.books, RebillTerms(mode=RebillMode.CLIENT_PAYS))
    set_terms(billed.books, [billed.clients["B2"]], TEN_PERCENT)
    billed.until("2026-12-15")
    november = drafted(billed, day("2026-11-01"), day("2026-11-30"))
    assert [each.client.reference for each in november.charged] == ["B2"]
    assert november.earlier == 1


def test_what_is_in_the_fee_is_settled_at_nothing(billed: Ledger) -> None:
    set_default(billed.books, RebillTerms(mode=RebillMode.INCLUDED))
    run = locked(billed)
    assert (run.totals.gross, run.totals.cost) == (0, 4575)
    with refused(Refusal.RUN_EMPTY):
        drafted(billed)


def test_lines_left_behind_are_counted(billed: Ledger) -> None:
    billed.until("2026-12-15")
    november = drafted(billed, day("2026-11-01"), day("2026-11-30"))
    assert november.earlier == 3


def test_a_document_that_still_grows_waits(ledger: Ledger) -> None:
    ledger.by_month()
    ledger.subscribe("A1", "2026-10-05")
    ledger.until("2026-10-31")
    with refused(Refusal.RUN_WAITS) as error:
        drafted(ledger, FIRST, day("2026-10-20"))
    assert error.value.facts["day"] == LAST
    ledger.until("2026-11-01")
    assert len(drafted(ledger).lines) == 1


def test_a_fixed_margin_is_charged_once_a_month_over_several_runs(billed: Ledger) -> None:
    set_default(billed.books, RebillTerms(margin=Margin(amount=200)))
    first = locked(billed, FIRST, day("2026-10-12"))
    assert first.totals.margin == 400
    billed.subscribe("D4", "2026-11-03")
    billed.until("2026-12-20")
    rest = drafted(billed, FIRST, day("2026-11-30"))
    by_client = {each.client.reference: each.owed.margin for each in rest.clients}
    assert by_client == {"A1": 200, "B2": 200, "D4": 200}


def test_a_client_abroad_with_a_valid_number_bears_no_vat(ledger: Ledger) -> None:
    ledger.client("B1", country="BE", vat_number="BE0403170701")
    ledger.client("B2", country="BE", vat_number="BE0403170702")
    for reference in ("B1", "B2"):
        ledger.subscribe(reference, "2026-10-05", country="BE")
    ledger.until("2026-11-03")
    run = locked(ledger)
    assert [each.owed.totals.vat for each in run.clients] == [0, 218]


def test_a_run_reads_in_as_many_queries_for_a_hundred_clients(ledger: Ledger) -> None:
    ledger.subscribe("A000", "2026-10-05")
    ledger.until("2026-11-03")
    draft = drafted(ledger)
    with factories.statements(ledger.books) as few:
        preview_run(ledger.books, draft.id)
    throw_away(ledger.books, draft.id)
    for number in range(1, 30):
        ledger.subscribe(f"A{number:03}", "2026-11-03")
    ledger.until("2026-12-20")
    draft = drafted(ledger, FIRST, day("2026-11-30"))
    with factories.statements(ledger.books) as many:
        preview_run(ledger.books, draft.id)
    assert len(draft.clients) == 30
    assert len(few) == len(many)


def test_billed_lines_stay_as_they_are(billed: Ledger) -> None:
    def stored() -> list[tuple[object, ...]]:
        return [(row.id, row.net, row.document_id) for row in billed.rows(BilledLineRow)]

    before = stored()
    run = locked(billed)
    reverse_run(billed.books, run.id, LAST)
    assert stored() == before


def test_numbers_follow_the_dates(billed: Ledger) -> None:
    billed.until("2026-12-03")
    november = (day("2026-11-01"), day("2026-11-30"))
    locked(billed, *november)
    with refused(Refusal.RUN_DATED_BEFORE_LAST) as error:
        draft_run(billed.books, FIRST, LAST, LAST)
    assert error.value.facts["last"] == november[1]
    assert usual_date(billed.books, LAST) == november[1]
    assert locked(billed).dated_on == november[1]


def test_a_date_that_another_run_has_passed_is_refused_when_it_is_locked(billed: Ledger) -> None:
    run = locked(billed)
    billed.until("2026-12-03")
    start, end = day("2026-11-01"), day("2026-11-30")
    run_id, _ = draft_run(billed.books, start, end, end)
    reverse_run(billed.books, run.id, day("2026-12-02"))
    with refused(Refusal.RUN_DATED_BEFORE_LAST):
        lock_run(billed.books, run_id, preview_run(billed.books, run_id))


def test_what_was_undone_bears_no_fixed_margin(tmp_path: Path) -> None:
    of = factories.stocked(tmp_path, "2026-10-05")
    set_default(of, RebillTerms(margin=Margin(amount=500)))
    client = factories.client(of)
    factories.subscribe(of, client, "essentiel", payer=Payer.CLIENT)
    of = factories.on_day(of, "2026-10-10")
    factories.pays(of)
    context, change = for_change(of, client), Modify(plan="pro")
    assert context.subscription is not None
    confirm(
        of, client, change, preview_change(context.subscription, context.terms, change, of.today())
    )
    journal_id = last_undoable(of, client)
    assert journal_id is not None
    undo(of, journal_id, client, preview_undo(of, journal_id, client))
    of = factories.on_day(of, "2026-11-03")
    catch_up(of)
    run_id, _ = draft_run(of, FIRST, LAST, LAST)
    draft = preview_run(of, run_id)
    assert len(draft.lines) == 4
    assert (draft.totals.net, draft.totals.margin) == (0, 0)
