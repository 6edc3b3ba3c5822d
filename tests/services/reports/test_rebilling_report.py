"""What became of what the firm has paid: the states, the sums, the files, the register."""

from pathlib import Path

import pytest

from app.domain.billing import Payer
from app.domain.rebilling import Adjustment, Margin, RebillMode, RebillTerms
from app.services.rebilling.preview import preview_run
from app.services.rebilling.runs import adjust, draft_run, lock_run, reverse_run
from app.services.rebilling.terms import set_default, set_terms
from app.services.reports.exporting import export_report
from app.services.reports.rebilling import (
    SETTLED,
    RebillingParameters,
    RebillingReport,
    RebillState,
    read_run_rows,
    rebilling_report,
)
from app.services.reports.rebilling_file import RebillingWords, rebilling_file, run_file
from app.services.reports.runs import RunState, runs_report
from app.services.reports.runs_file import RunsWords, runs_file
from tests import factories
from tests.builders import day
from tests.services.reports.billed_books import Ledger
from tests.services.reports.test_billing_file import read_csv, read_xlsx
from tests.services.reports.words import WORDS as BILLING_WORDS
from tests.services.reports.words import file_words, named

OCTOBER = RebillingParameters(day("2026-10-01"), day("2026-10-31"))
WORDS = RebillingWords(
    file=file_words("Rebilling"),
    lines=BILLING_WORDS.lines,
    heading=named,
    mode=lambda mode: mode.value,
    state=lambda state: state.value,
    client=lambda client: client.name,
    parameters=lambda asked: [("start", asked.start.isoformat())],
    run_parameters=lambda run: [("run", str(run.number))],
)
REGISTER = RunsWords(
    file=file_words("Runs"),
    heading=named,
    state=lambda row: f"{row.state.value} {row.other or ''}".strip(),
    parameters=[("on", "today")],
)


@pytest.fixture
def billed(ledger: Ledger) -> Ledger:
    """October: one client of each mode, one that pays itself."""
    ledger.subscribe("A1", "2026-10-05", "pro", add_ons=("relances",))
    ledger.subscribe("B2", "2026-10-12")
    ledger.subscribe("C3", "2026-10-20", payer=Payer.CLIENT)
    ledger.subscribe("D4", "2026-10-22")
    ledger.subscribe("E5", "2026-10-23")
    ledger.until("2026-11-03")
    books, ids = ledger.books, ledger.clients
    set_default(books, RebillTerms(margin=Margin(percent=1000)))
    set_terms(books, [ids["B2"]], RebillTerms(mode=RebillMode.INCLUDED))
    set_terms(books, [ids["D4"]], RebillTerms(mode=RebillMode.CLIENT_PAYS))
    disbursed = RebillTerms(mode=RebillMode.DISBURSEMENT, in_client_name=True, mandate="M")
    set_terms(books, [ids["E5"]], disbursed)
    return ledger


def lock(ledger: Ledger) -> int:
    run_id, _ = draft_run(ledger.books, OCTOBER.start, OCTOBER.end, OCTOBER.end)
    second = preview_run(ledger.books, run_id).lines[1].row.line_id
    adjust(ledger.books, run_id, {second: Adjustment(waived=True, comment="goodwill")})
    lock_run(ledger.books, run_id, preview_run(ledger.books, run_id))
    return run_id


def states(report: RebillingReport) -> list[tuple[str, str, int]]:
    return [
        (row.paid.client.reference, row.state.value, row.charged.charge.net) for row in report.rows
    ]


def test_before_a_run_each_line_shows_what_it_would_charge(billed: Ledger) -> None:
    found = rebilling_report(billed.books, OCTOBER)
    assert states(found) == [
        ("A1", "open", 2959),
        ("A1", "open", 875),
        ("B2", "open", 0),
        ("D4", "client_pays", 0),
        ("E5", "open", 1308),
    ]
    assert found.still_open == 2959 + 875 + 1308
    assert {row.run for row in found.rows} == {None}


def test_after_it_each_line_shows_what_it_charged(billed: Ledger) -> None:
    run_id = lock(billed)
    found = rebilling_report(billed.books, OCTOBER)
    assert states(found) == [
        ("A1", "charged", 2959),
        ("A1", "waived", 0),
        ("B2", "included", 0),
        ("D4", "client_pays", 0),
        ("E5", "charged", 1308),
    ]
    assert found.still_open == 0
    held = [row for row in found.rows if row.state in SETTLED]
    assert {(row.run, row.dated_on) for row in held} == {(1, OCTOBER.end)}
    _, rows = read_run_rows(billed.books, run_id)
    assert {row.paid.line_id: row.charged for row in rows} == {
        row.paid.line_id: row.charged for row in held
    }


def test_one_state_is_asked_for(billed: Ledger) -> None:
    lock(billed)
    asked = RebillingParameters(OCTOBER.start, OCTOBER.end, RebillState.WAIVED)
    assert states(rebilling_report(billed.books, asked)) == [("A1", "waived", 0)]
    assert asked.facts()["state"] == "waived"


def test_what_a_reversed_run_held_is_open_again(billed: Ledger) -> None:
    before = rebilling_report(billed.books, OCTOBER)
    run_id = lock(billed)
    reverse_run(billed.books, run_id, day("2026-11-02"))
    assert rebilling_report(billed.books, OCTOBER).rows == before.rows


def test_a_document_that_grows_waits_and_bears_its_own_vat(ledger: Ledger) -> None:
    ledger.subscribe("A1", "2026-10-05", "pro")
    ledger.until("2026-11-05")
    november = RebillingParameters(OCTOBER.start, day("2026-11-30"))
    found = rebilling_report(ledger.books, november)
    assert states(found) == [("A1", "open", 2690), ("A1", "growing", 2690)]
    assert [row.charged.vat for row in found.rows] == [538, 538]


def test_a_draft_shows_its_own_lines(billed: Ledger) -> None:
    run_id, _ = draft_run(billed.books, OCTOBER.start, OCTOBER.end, OCTOBER.end)
    run, rows = read_run_rows(billed.books, run_id)
    assert run.number is None
    assert [row.state.value for row in rows] == [
        "open",
        "open",
        "included",
        "client_pays",
        "open",
    ]


def test_the_file_has_every_line_and_its_sums(billed: Ledger, tmp_path: Path) -> None:
    run_id = lock(billed)
    target = tmp_path / "rebilling.xlsx"
    done = export_report(billed.books, rebilling_file(OCTOBER, WORDS), target)
    _, rows, totals = read_xlsx(target)
    assert done.rows == len(rows) == 5
    charged = [row.charged for row in rebilling_report(billed.books, OCTOBER).rows]
    for name, wanted in (
        ("net", [line.charge.net for line in charged]),
        ("vat", [line.vat for line in charged]),
        ("gross", [line.gross for line in charged]),
        ("cost_net", [line.charge.cost_net for line in charged]),
    ):
        assert [round(row[name] * 100) for row in rows] == wanted
        assert round(totals[name] * 100) == sum(wanted)
    assert rows[1]["comment"] == "goodwill"
    entry = factories.journal(billed.books)[-1]
    assert entry.facts["report"] == "rebilling"
    assert entry.facts["gross"] == done.totals["gross"]
    alone = tmp_path / "run.csv"
    assert export_report(billed.books, run_file(run_id, WORDS), alone).rows == 4
    assert {row["run"] for row in read_csv(alone)} == {"1"}


def test_the_register_has_the_draft_first_and_what_reversed_what(billed: Ledger) -> None:
    run_id = lock(billed)
    reverse_run(billed.books, run_id, day("2026-11-02"), "wrong")
    draft_run(billed.books, OCTOBER.start, OCTOBER.end, day("2026-11-02"))
    found = runs_report(billed.books)
    assert [(row.number, row.state, row.other) for row in found.rows] == [
        (None, RunState.DRAFT, None),
        (2, RunState.REVERSAL, 1),
        (1, RunState.REVERSED, 2),
    ]
    draft, opposite, run = found.rows
    assert (run.clients, run.lines, run.cost) == (3, 4, 2690 + 795 + 1090 + 1090)
    assert (run.net, run.gross) == (2959 + 1308, 2959 + 592 + 1308)
    assert (opposite.net, opposite.vat, opposite.cost) == (-run.net, -run.vat, -run.cost)
    assert (draft.clients, draft.lines, draft.locked_on) == (3, 4, None)
    assert (run.author, run.locked_on) == ("Anne", day("2026-11-03"))


def test_the_register_as_a_file_adds_up(billed: Ledger, tmp_path: Path) -> None:
    reverse_run(billed.books, lock(billed), day("2026-11-02"))
    target = tmp_path / "runs.csv"
    done = export_report(billed.books, runs_file(REGISTER), target)
    assert (done.rows, done.totals) == (2, {"net": 0, "vat": 0, "gross": 0})
    assert [row["state"] for row in read_csv(target)] == ["reversed 2", "reversal 1"]


def test_without_a_run_the_register_is_empty(ledger: Ledger) -> None:
    assert runs_report(ledger.books).rows == ()
