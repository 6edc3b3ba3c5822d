"""`forfait rebill`: a month is charged on by a task planner, and taken back."""

import csv
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.services.journal import Books
from app.services.rebilling.terms import agreed
from tests.cli.ran import Forfait
from tests.factories import client, journal, subscribe

NOVEMBER = ("--period", "2026-11")
LATER = "2026-12-02"


@pytest.fixture
def billed(office: Books) -> Books:
    """Two clients that the firm has paid for on 22 November."""
    subscribe(office, client(office, "Noël", reference="A1"), "pro")
    subscribe(office, client(office, "Martin", reference="B2"), "essentiel")
    return office


def test_a_month_is_prepared_and_locked(forfait: Forfait, billed: Books) -> None:
    draft = forfait("rebill", "prepare", *NOVEMBER, "--json", today=LATER)
    assert (draft.status, draft.err) == (0, "")
    assert draft.facts["number"] is None
    assert draft.facts["dated_on"] == "2026-11-30"
    assert (draft.facts["clients"], draft.facts["lines"]) == (2, 2)
    locked = forfait("rebill", "lock", "--json", today=LATER)
    # How much was left behind is said of a draft alone.
    assert locked.facts | {"earlier": 0} == {**draft.facts, "number": 1}
    assert journal(billed)[-1].facts["gross"] == round(float(locked.facts["gross"]) * 100)
    shown = forfait("rebill", "show", 1, today=LATER)
    assert shown.out.startswith("Run 1, paid from 01/11/2026 to 30/11/2026, dated 30/11/2026: 2")


def test_a_planner_does_it_at_once_and_again_finds_nothing(forfait: Forfait, billed: Books) -> None:
    assert (
        forfait("rebill", "prepare", *NOVEMBER, "--lock", "--json", today=LATER).facts["number"]
        == 1
    )
    again = forfait("rebill", "prepare", *NOVEMBER, "--lock", today=LATER)
    assert again.status == 1
    assert "paid nothing that is still to be charged on" in again.err


def test_a_run_is_reversed_for_a_reason(forfait: Forfait, billed: Books) -> None:
    first = forfait("rebill", "prepare", *NOVEMBER, "--lock", "--json", today=LATER).facts
    back = forfait("rebill", "reverse", 1, "--reason", "wrong margin", "--json", today=LATER).facts
    assert (back["number"], back["reverses"], back["dated_on"]) == (2, 1, LATER)
    assert back["gross"] == f"-{first['gross']}"
    assert journal(billed)[-1].reason == "wrong margin"


def test_a_draft_is_thrown_away(forfait: Forfait, billed: Books) -> None:
    forfait("rebill", "prepare", *NOVEMBER, today=LATER)
    assert forfait("rebill", "throw-away", today=LATER).out == "The draft is thrown away.\n"
    nothing = forfait("rebill", "show", today=LATER)
    assert (nothing.status, nothing.err) == (
        1,
        "There is no draft. `rebill prepare` begins one.\n",
    )


def test_the_lines_of_a_run_go_into_a_file(forfait: Forfait, billed: Books, tmp_path: Path) -> None:
    forfait("rebill", "prepare", *NOVEMBER, "--lock", today=LATER)
    target = tmp_path / "run.csv"
    assert forfait("rebill", "show", 1, "--out", target, today=LATER).out == "run.csv: 2 lines.\n"
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [(row["Client code"], row["State"]) for row in rows] == [
        ("A1", "Charged on"),
        ("B2", "Charged on"),
    ]
    paper = tmp_path / "run.pdf"
    assert forfait("rebill", "show", 1, "--out", paper, today=LATER).out == "run.pdf: 2 lines.\n"
    text = PdfReader(paper).pages[0].extract_text()
    assert "A1" in text
    assert "B2" in text


def test_what_is_agreed_is_set_for_all_and_for_one(forfait: Forfait, billed: Books) -> None:
    assert (
        forfait("rebill", "terms", "--mode", "rebill", "--percent", "10").out == "Re-bill + 10%\n"
    )
    assert forfait("rebill", "terms", "B2", "--mode", "rebill", "--amount", "2,50").status == 0
    ran = forfait("rebill", "terms", "A1", "--mode", "disbursement", "--mandate", "M-1", "--json")
    assert ran.facts == {"reference": "A1", "mode": "disbursement"}
    found = agreed(billed)
    assert found.default.margin.percent == 1000
    assert found.of(2).margin.amount == 250
    assert found.of(1).mandate == "M-1"
    assert forfait("rebill", "terms", "A1", "--mode", "default").out == "As for all clients.\n"
    assert set(agreed(billed).own) == {2}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("terms", "Z9", "--mode", "included"), "No client has the reference Z9"),
        (("terms", "A1", "--mode", "disbursement"), "in the client’s name"),
        (("terms", "A1", "--mode", "rebill", "--percent", "ten"), "“ten”"),
        (("show", "7"), "No run has the number 7"),
        (("reverse", "7"), "No run has the number 7"),
        (("lock",), "There is no draft"),
    ],
)
def test_what_cannot_be_done_is_said(
    forfait: Forfait, billed: Books, arguments: tuple[str, ...], said: str
) -> None:
    ran = forfait("rebill", *arguments)
    assert ran.status == 1
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize("period", ["2026-13", "2026-Q5", "soon", "2026-02-30..2026-03-01", ""])
def test_a_period_that_is_none_is_refused(forfait: Forfait, office: Books, period: str) -> None:
    ran = forfait("rebill", "prepare", "--period", period)
    assert ran.status == 2
    assert "is not a period like 2026-10" in ran.err


def test_the_reports_of_re_billing(forfait: Forfait, billed: Books, tmp_path: Path) -> None:
    forfait("rebill", "prepare", *NOVEMBER, "--lock", today=LATER)
    target = tmp_path / "state.xlsx"
    asked = ("--from", "2026-11-01", "--to", "2026-11-30", "--out", target, "--json")
    assert forfait("report", "rebilling", *asked, today=LATER).facts["rows"] == 2
    waived = forfait("report", "rebilling", "--state", "waived", *asked, today=LATER)
    assert waived.facts["rows"] == 0
    register = forfait("report", "runs", "--out", tmp_path / "runs.csv", "--json", today=LATER)
    assert register.facts["rows"] == 1
