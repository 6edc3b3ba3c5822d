"""`forfait entries`: the file, what is said of it, and the periods that can be asked for."""

import argparse
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.cli.arguments import FORMATS, WHAT
from app.cli.periods import AskedPeriod, period
from app.services.entries.accounts import set_accounting
from app.services.entries.choices import EntriesFormat, What
from app.services.journal import Books
from app.services.rebilling.preview import preview_run
from app.services.rebilling.runs import draft_run, lock_run
from app.services.settings import FirmCard, change_firm, firm
from tests.cli.ran import Forfait
from tests.factories import client, journal, on_day, subscribe
from tests.services.entries.accounted import FULL
from tests.services.entries.fec_rules import Fec, broken

JANUARY = "2027-01-22"


@pytest.fixture
def billed(office: Books) -> Books:
    """Accounts that are set, and a client whose November was bought and charged on."""
    set_accounting(office, FULL)
    subscribe(office, client(office, "Garage du Lac"), "pro", on="2026-11-20")
    later = on_day(office, "2026-11-30")
    first, last = date(2026, 11, 1), date(2026, 11, 30)
    run_id, _ = draft_run(later, first, last, last)
    lock_run(later, run_id, preview_run(later, run_id))
    return later


def test_entries_are_written_and_told(forfait: Forfait, billed: Books, tmp_path: Path) -> None:
    ran = forfait(
        *("entries", "--format", "quadra", "--period", "2026-11", "--out", tmp_path),
        today=JANUARY,
    )
    assert (ran.status, ran.err) == (0, "")
    said, *warnings = ran.out.splitlines()
    assert said.startswith("QUADRA_20261101_20261130.txt: 6 line")
    assert said.endswith(
        "€64.56 debited and credited. Try the import on a copy of the books first."
    )
    (warning,) = warnings
    assert warning.startswith("The number of the vendor’s invoice is not noted")
    assert warning.endswith(": 1]")
    lines = (tmp_path / "QUADRA_20261101_20261130.txt").read_text("cp1252").splitlines()
    assert [line[1:9].strip() for line in lines] == [
        *("651100", "445660", "FEDIT"),
        *("CD10001", "706000", "445710"),
    ]
    entry = journal(billed)[-1]
    assert (entry.act, entry.facts["report"]) == ("exported", "entries")


def test_a_part_is_written_to_a_file_and_told_as_json(
    forfait: Forfait, billed: Books, tmp_path: Path
) -> None:
    change_firm(billed, _with_siren(billed))
    target = tmp_path / "732829320FEC20261231.txt"
    ran = forfait(
        *("entries", "--format", "fec", "--what", "rebilling", "--period", "2026-Q4"),
        *("--out", target, "--json"),
        today=JANUARY,
    )
    assert ran.status == 0
    facts = ran.facts
    assert facts.pop("sha256")
    assert facts == {
        "file": str(target),
        "format": "fec",
        "entries": 1,
        "lines": 3,
        "debit": "32.28",
        "credit": "32.28",
        "warnings": [],
    }
    assert list(broken(Fec(target.name, target.read_bytes()))) == []


def _with_siren(of: Books) -> FirmCard:
    return replace(firm(of), company_number="732829320")


def test_what_cannot_be_written_is_one_sentence(
    forfait: Forfait, billed: Books, tmp_path: Path
) -> None:
    acts = len(journal(billed))
    asked = ("entries", "--format", "fec", "--period", "2026-11", "--out", tmp_path)
    ran = forfait(*asked, today="2026-11-30")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("The name of a file in the FEC format begins with the SIREN")
    asked = ("entries", "--format", "quadra", "--period", "2025", "--out", tmp_path)
    ran = forfait(*asked, today="2026-11-30")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("From 01/01/2025 to 31/12/2025 there is no entry to write.")
    assert len(journal(billed)) == acts
    assert [path.suffix for path in tmp_path.glob("*.txt")] == []


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2026-10", "2026-10-01", "2026-10-31"),
        ("2028-02", "2028-02-01", "2028-02-29"),
        ("2026-Q4", "2026-10-01", "2026-12-31"),
        ("2026-Q1", "2026-01-01", "2026-03-31"),
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-10-01..2026-12-31", "2026-10-01", "2026-12-31"),
        ("2026-10-01..2026-10-01", "2026-10-01", "2026-10-01"),
    ],
)
def test_periods(text: str, start: str, end: str) -> None:
    assert period(text) == AskedPeriod(date.fromisoformat(start), date.fromisoformat(end))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-13",
        "2026-Q5",
        "26-10",
        "october",
        "2026-10-01",
        "..",
        "2026-10-01..",
        "0000",
        "2026-02-30..2026-03-01",
        "2026-10-02..2026-10-01",
        "2026-10\n",
    ],
)
def test_what_is_no_period(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        period(text)


def test_a_period_that_is_none_is_wrong_usage(forfait: Forfait, tmp_path: Path) -> None:
    ran = forfait("entries", "--format", "fec", "--period", "2026-13", "--out", tmp_path)
    assert ran.status == 2
    assert "is not a period like 2026-10, 2026-Q4, 2026" in ran.err


def test_everything_that_can_be_chosen_is_offered() -> None:
    assert set(FORMATS) == {each.value for each in EntriesFormat}
    assert tuple(each.value for each in What) == WHAT
