"""What could be wrong with the runs of re-billing is found."""

from pathlib import Path

import pytest

from app.domain.rebilling import Margin, RebillTerms
from app.services.check import ComplaintKind, check
from app.services.journal import Books
from app.services.rebilling.preview import preview_run
from app.services.rebilling.runs import draft_run, lock_run, reverse_run, usual_date
from app.services.rebilling.terms import set_default
from app.services.renewals import catch_up
from tests.builders import day
from tests.factories import client, copied, on_day, stocked, subscribe
from tests.services.test_check import corrupt, kinds

K = ComplaintKind
OCTOBER = (day("2026-10-01"), day("2026-10-31"))


def lock(of: Books) -> int:
    run_id, _ = draft_run(of, *OCTOBER, usual_date(of, OCTOBER[1]))
    lock_run(of, run_id, preview_run(of, run_id))
    return run_id


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Books:
    """Two clients: run 1 is reversed by 2, run 3 charges the same lines with a margin."""
    of = stocked(tmp_path_factory.mktemp("made"), "2026-10-05")
    for name in "AB":
        subscribe(of, client(of, name), "essentiel", add_ons=["paiements"])
    of = on_day(of, "2026-11-02")
    catch_up(of)
    reverse_run(of, lock(of), day("2026-11-01"))
    set_default(of, RebillTerms(margin=Margin(percent=1000)))
    lock(of)
    return of


@pytest.fixture
def runs(made: Books, tmp_path: Path) -> Books:
    return copied(made, tmp_path)


def test_runs_as_they_were_locked_have_no_complaint(runs: Books) -> None:
    assert check(runs).complaints == ()


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE rebill_runs SET number = 9 WHERE number = 3", K.RUN_NUMBER),
        ("UPDATE rebill_lines SET net = net + 1 WHERE run_id = 1", K.RUN_LINE),
        ("UPDATE rebill_lines SET margin_percent = 500 WHERE run_id = 3", K.RUN_LINE),
        ("UPDATE rebill_lines SET cost_net = cost_net + 1 WHERE run_id = 3", K.RUN_LINE),
        ("UPDATE rebill_lines SET waived = 1 WHERE run_id = 3", K.RUN_LINE),
        ("UPDATE rebill_lines SET settles = 0 WHERE run_id = 3", K.RUN_LINE),
        ("UPDATE billed_lines SET payer = 'client'", K.RUN_LINE),
        ("UPDATE rebill_lines SET vat = vat + 1 WHERE run_id = 3", K.RUN_VAT),
        ("UPDATE rebill_lines SET vat_rate = 2100 WHERE run_id = 3", K.RUN_VAT),
        ("UPDATE rebill_lines SET vat_rate = 90000 WHERE run_id = 3", K.RUN_LINE),
        ("UPDATE rebill_lines SET mode = 'client_pays' WHERE run_id = 3", K.RUN_LINE),
        ("UPDATE rebill_lines SET cost_vat = cost_vat + 1 WHERE run_id = 3", K.RUN_LINE),
        ("UPDATE rebill_runs SET end_day = '2026-10-03' WHERE id = 3", K.RUN_LINE),
        (
            "UPDATE rebill_lines SET margin_percent = 0, margin_amount = 109 WHERE run_id = 3",
            K.RUN_LINE,
        ),
        ("UPDATE rebill_runs SET dated_on = '2031-01-01' WHERE id = 3", K.RUN_DATE),
        ("UPDATE rebill_runs SET dated_on = '2026-10-05' WHERE id = 3", K.RUN_DATE),
        ("DELETE FROM rebill_lines WHERE run_id = 3", K.RUN_UNSOUND),
        ("UPDATE rebill_lines SET waived = 1, net = 0, vat = 0 WHERE run_id = 3", K.RUN_UNSOUND),
        ("UPDATE rebill_runs SET reverses_id = 2 WHERE id = 3", K.RUN_UNSOUND),
        ("INSERT INTO rebill_adjustments VALUES (3, 1, 1, '')", K.RUN_UNSOUND),
        ("DELETE FROM billed_lines WHERE id = 1", K.REFERENCE_BROKEN),
    ],
)
def test_each_thing_that_could_be_wrong_is_found(
    runs: Books, statement: str, kind: ComplaintKind
) -> None:
    assert kind in kinds(corrupt(runs, statement))
