"""A month is closed on the sample portfolio, and the next one opened: all adds up, to the cent.

Every file is read by another library, never by the program that wrote it.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import QCoreApplication

from app.domain.rebilling import Margin, RebillTerms
from app.models.database import open_database
from app.services.entries.accounts import accounting_state, set_accounting
from app.services.entries.usual import with_usual
from app.services.journal import Books
from app.services.rebilling.terms import set_default
from app.services.settings import change_firm, firm
from tests.builders import day
from tests.cli.ran import Forfait, command_line
from tests.factories import AUTHOR

DECEMBER = ("--from", "2026-12-01", "--to", "2026-12-31")
TODAY = "2027-01-05"
AMOUNT = re.compile(r"€(-?[\d,]+\.\d\d)")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("month") / "data"


@pytest.fixture(scope="module")
def forfait(qapp: QCoreApplication, folder: Path) -> Iterator[Forfait]:
    """The sample portfolio on 5 January, with a margin of ten percent and accounts that are set."""
    with command_line(qapp, folder) as run:
        assert run("sample", today="2026-11-28").status == 0
        assert run("advance", today=TODAY).status == 0
        books = Books(open_database(folder / "forfait.db"), lambda: day(TODAY), AUTHOR)
        change_firm(books, replace(firm(books), company_number="732829320"))
        set_default(books, RebillTerms(margin=Margin(percent=1000)))
        state = accounting_state(books)
        set_accounting(books, with_usual(state.accounting, state.country, _code, _code))
        books.database.close()
        yield run


def _code(what: object) -> str:
    return str(what)


def cents(amount: str | float | Decimal) -> int:
    exact = Decimal(str(amount).replace(",", ".")) * 100
    assert exact == exact.to_integral_value()
    return int(exact)


def column(path: Path, heading: str, **wanted: str) -> int:
    """The sum of a column of a workbook, of the rows that say something in another."""
    values: Any = openpyxl.load_workbook(path).worksheets[0].values
    rows = [list(row) for row in values]
    head = rows[0]
    kept = [
        row
        for row in rows[1:-1]
        if all(row[head.index(name)] == value for name, value in wanted.items())
    ]
    return sum(cents(round(row[head.index(heading)], 2)) for row in kept)


@pytest.fixture(scope="module")
def paid(forfait: Forfait, tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    """What the firm was billed in December, by the billing report."""
    target = tmp_path_factory.mktemp("billing") / "billing.xlsx"
    assert forfait("report", "billing", *DECEMBER, "--out", target, today=TODAY).status == 0
    return {name: column(target, name, Payer="Firm") for name in ("Net", "VAT", "Gross")}


@pytest.fixture(scope="module")
def run(forfait: Forfait) -> dict[str, int]:
    """What the run of December charges on, locked."""
    locked = forfait("rebill", "prepare", "--period", "2026-12", "--lock", "--json", today=TODAY)
    assert locked.facts["number"] == 1
    assert locked.facts["left_out"] == 0
    return {name: cents(locked.facts[name]) for name in ("cost", "margin", "net", "vat", "gross")}


def test_the_documents_are_what_was_billed(
    forfait: Forfait, paid: dict[str, int], tmp_path: Path
) -> None:
    target = tmp_path / "documents.xlsx"
    assert forfait("report", "documents", *DECEMBER, "--out", target, today=TODAY).status == 0
    assert column(target, "Net") == paid["Net"]
    assert column(target, "Gross") == paid["Gross"]


def test_the_run_charges_what_was_paid_with_its_margin(
    forfait: Forfait, paid: dict[str, int], run: dict[str, int], tmp_path: Path
) -> None:
    assert run["cost"] == paid["Net"]
    assert run["net"] == run["cost"] + run["margin"]
    target = tmp_path / "run.xlsx"
    assert forfait("rebill", "show", 1, "--out", target, today=TODAY).status == 0
    assert column(target, "Cost excl. VAT") == paid["Net"]
    assert column(target, "VAT of the cost") == paid["VAT"]
    assert column(target, "Gross") == run["gross"]


def test_the_statements_on_paper_are_what_was_paid(
    forfait: Forfait, paid: dict[str, int], tmp_path: Path
) -> None:
    asked = ("statements", "--period", "2026-12", "--out", tmp_path, "--json")
    written = forfait(*asked, today=TODAY)
    assert cents(written.facts["gross"]) == paid["Gross"]
    files = sorted(tmp_path.glob("*.pdf"))
    assert len(files) == written.facts["clients"] == len(written.facts["files"])
    assert sum(total_on_paper(file) for file in files) == paid["Gross"]


def total_on_paper(file: Path) -> int:
    """The last amount of the last page: the total of the period with VAT."""
    text = pypdf.PdfReader(file).pages[-1].extract_text()
    minus = text.replace("\u2212€", "€-")
    return cents(AMOUNT.findall(minus)[-1].replace(",", ""))


def test_the_entries_of_two_programs_are_the_same_and_balanced(
    forfait: Forfait, paid: dict[str, int], run: dict[str, int], tmp_path: Path
) -> None:
    for kind in ("fec", "quadra"):
        asked = ("entries", "--format", kind, "--period", "2026-12", "--out", tmp_path)
        assert forfait(*asked, today=TODAY).status == 0
    fec, quadra = next(tmp_path.glob("*FEC*.txt")), next(tmp_path.glob("QUADRA*.txt"))
    total = paid["Gross"] + run["gross"]
    with fec.open(encoding="iso-8859-15", newline="") as file:
        lines = list(csv.DictReader(file, delimiter="\t"))
    assert sum(cents(line["Debit"]) for line in lines) == total
    assert sum(cents(line["Credit"]) for line in lines) == total
    assert supplier(lines) == paid["Gross"]
    rows = quadra.read_bytes().decode("cp1252").split("\r\n")[:-1]
    debits = [row for row in rows if row[41] == "D"]
    credits_ = [row for row in rows if row[41] == "C"]
    assert sum(int(row[43:55]) for row in debits) == total
    assert sum(int(row[43:55]) for row in credits_) == total
    assert len(rows) == len(lines)


def supplier(lines: list[dict[str, str]]) -> int:
    """What is owed to the vendor."""
    owed = [line for line in lines if line["CompteNum"].startswith("401")]
    return sum(cents(line["Credit"]) - cents(line["Debit"]) for line in owed)


def test_the_next_month_is_opened_with_its_own_lines(
    forfait: Forfait, run: dict[str, int], tmp_path: Path
) -> None:
    later = "2027-02-02"
    assert forfait("advance", today=later).status == 0
    again = forfait("rebill", "prepare", "--period", "2026-12", "--lock", today=later)
    assert again.status == 1
    assert "still to be charged on" in again.err
    draft = forfait("rebill", "prepare", "--period", "2027-01", "--json", today=later)
    target = tmp_path / "billing.xlsx"
    asked = ("--from", "2027-01-01", "--to", "2027-01-31", "--out", target)
    assert forfait("report", "billing", *asked, today=later).status == 0
    assert cents(draft.facts["cost"]) == column(target, "Net", Payer="Firm")
    assert forfait("rebill", "lock", "--json", today=later).facts["number"] == 2
    checked = forfait("check", today=later)
    assert checked.status == 0, checked.out
    assert run["gross"] > 0
