"""`forfait invoice`: an invoice is compared with the books and settled from the command line."""

import csv
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.models.tables import DocumentRow
from app.services.journal import Books
from tests.cli.ran import Forfait
from tests.factories import client, journal, subscribe

LATER = "2026-12-02"
FILE = """\
Invoice number;Invoice date;Client code;Description;Unit price;Net;VAT rate;From;To
FA-9;30/11/2026;A1;Pro;28,90;28,90;20;22/11/2026;21/12/2026
FA-9;30/11/2026;Z9;Essential;10,90;10,90;20;22/11/2026;21/12/2026
"""


@pytest.fixture
def billed(office: Books) -> Books:
    """Two clients that the firm has paid for on 22 November."""
    subscribe(office, client(office, "Noël", reference="A1"), "pro")
    subscribe(office, client(office, "Martin", reference="B2"), "essentiel")
    return office


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "invoice.csv"
    path.write_text(FILE, encoding="utf-8")
    return path


def noted(of: Books) -> list[str]:
    with of.database.read() as session:
        return [row.vendor_invoice for row in session.query(DocumentRow)]


def test_it_is_imported_compared_accepted_and_settled(
    forfait: Forfait, billed: Books, file: Path
) -> None:
    tried = forfait("invoice", "import", file, "--dry-run", "--json", today=LATER)
    assert tried.facts == {"rows": 2, "imported": 0, "rejected": [], "remarks": [3]}
    brought = forfait("invoice", "import", file, "--json", today=LATER)
    assert brought.facts["imported"] == 2
    shown = forfait("invoice", "show", "FA-9", "--json", today=LATER).facts
    assert (shown["net"], shown["expected"], shown["difference"]) == ("39.80", "37.80", "2.00")
    assert [(each["line"], each["outcome"], each["cause"]) for each in shown["lines"]] == [
        (1, "differs", "price"),
        (2, "unknown_client", None),
        (None, "missing", None),
    ]
    told = forfait("invoice", "show", "FA-9", today=LATER).out.splitlines()
    assert told[0].split("\t")[:5] == ["1", "Noël", "Pro", "Other price", "+€2.00"]
    assert told[1].split("\t")[1] == "Z9"
    assert told[-1].endswith("difference +€2.00; open points: 3.")
    assert forfait("invoice", "settle", "FA-9", today=LATER).status == 1
    one = forfait(
        "invoice", "accept", "FA-9", "--line", 2, "--comment", "new client", "--json", today=LATER
    )
    assert one.facts["lines"][1]["decision"] == "accepted"
    assert one.facts["lines"][1]["comment"] == "new client"
    differing = forfait("invoice", "accept", "FA-9", "--all-differing", "--json", today=LATER)
    assert differing.facts["open_points"] == 1
    rest = forfait("invoice", "accept", "FA-9", "--all", "--json", today=LATER)
    assert rest.facts["open_points"] == 0
    told = forfait("invoice", "show", "FA-9", today=LATER).out.splitlines()
    assert told[1].split("\t")[5:] == ["Accepted", "new client"]
    settled = forfait("invoice", "settle", "FA-9", "--json", today=LATER)
    assert settled.facts == {"number": "FA-9", "documents": [1], "others": []}
    assert noted(billed) == ["FA-9"]
    assert journal(billed)[-1].act == "vendor_invoice_settled"
    assert forfait("check", today=LATER).status == 0


def test_a_document_with_another_number_is_told(
    forfait: Forfait, billed: Books, file: Path
) -> None:
    with billed.database.write() as session:
        session.query(DocumentRow).one().vendor_invoice = "OLD-7"
    forfait("invoice", "import", file, today=LATER)
    forfait("invoice", "accept", "FA-9", "--all", today=LATER)
    settled = forfait("invoice", "settle", "FA-9", today=LATER)
    assert "1 document" in settled.out
    assert settled.out.endswith("keep another number.\n")


def test_it_is_written_to_a_file(
    forfait: Forfait, billed: Books, file: Path, tmp_path: Path
) -> None:
    forfait("invoice", "import", file, today=LATER)
    target = tmp_path / "compared.csv"
    ran = forfait("invoice", "show", "FA-9", "--out", target, today=LATER)
    assert ran.out.startswith("compared.csv: 3 line")
    with target.open(encoding="utf-8-sig", newline="") as written:
        rows = list(csv.DictReader(written, delimiter=";"))
    assert [(row["Client code"], row["Outcome"]) for row in rows] == [
        ("A1", "Other price"),
        ("", "Unknown client"),
        ("B2", "Missing"),
    ]
    paper = tmp_path / "compared.pdf"
    assert forfait("invoice", "show", "FA-9", "--out", paper, today=LATER).status == 0
    assert "Unknown client" in PdfReader(paper).pages[0].extract_text()
    register = tmp_path / "register.csv"
    said = forfait("report", "invoices", "--out", register, today=LATER).out
    assert said.endswith("net €39.80, expected €37.80.\n")
    facts = forfait("report", "invoices", "--out", register, "--json", today=LATER).facts
    assert (facts["rows"], facts["net"], facts["expected"]) == (1, "39.80", "37.80")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("show", "FA-1"), "No invoice has the number FA-1"),
        (("settle", "FA-1"), "No invoice has the number FA-1"),
        (("accept", "FA-9", "--line", "7"), "has no line 7"),
        (("settle", "FA-9"), "open points: 3"),
    ],
)
def test_what_cannot_be_done_is_said(
    forfait: Forfait, billed: Books, file: Path, arguments: tuple[str, ...], said: str
) -> None:
    forfait("invoice", "import", file, today=LATER)
    ran = forfait("invoice", *arguments, today=LATER)
    assert ran.status == 1
    assert said in ran.err
    again = forfait("invoice", "import", file, today=LATER)
    assert (again.status, "is entered already" in again.out) == (1, True)
