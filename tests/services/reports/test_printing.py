"""Reports as PDF and on the printer: what is on the pages, and what the journal keeps."""

import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.domain.billing import LineKind, Payer
from app.models.tables import BilledLineRow, JournalRow
from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.journal import firm_row
from app.services.progress import Cancelled
from app.services.reports.billing import BillingParameters, billing_report
from app.services.reports.billing_file import billing_file
from app.services.reports.billing_groups import GroupBy
from app.services.reports.exporting import export_report
from app.services.reports.printing import note_printed, paged, save_pages
from tests.builders import day
from tests.services.exports.on_paper import amount, opened, page_texts, squeezed
from tests.services.reports.billed_books import Ledger
from tests.services.reports.words import WORDS

ALL = BillingParameters(start=day("2026-01-01"), end=day("2026-12-31"))
BY_CLIENT = BillingParameters(
    start=day("2026-01-01"), end=day("2026-12-31"), group_by=GroupBy.CLIENT
)


@pytest.fixture
def billed(ledger: Ledger) -> Ledger:
    """Two months of three clients, of the firm and of a client, one with a hostile name."""
    with ledger.database.write() as session:
        firm_row(session).name = "Cabinet <Noël>"
    ledger.client("001", "<b>Atelier</b> & \x07 🧾", company_number="0123")
    ledger.subscribe("001", "2026-09-10", "entreprise", code="CABINET15", add_ons=("relances",))
    ledger.subscribe("002", "2026-09-12", payer=Payer.CLIENT, add_ons=("archivage",))
    ledger.subscribe("003", "2026-10-20", "pro")
    ledger.until("2026-11-22")
    return ledger


def acts(ledger: Ledger, name: str) -> list[JournalRow]:
    return [row for row in ledger.rows(JournalRow) if row.act == name]


def text_of(path: Path) -> str:
    return squeezed(" ".join(page_texts(path.read_bytes())))


def test_every_line_of_the_books_is_on_the_pages_and_they_add_up(
    billed: Ledger, tmp_path: Path
) -> None:
    target = tmp_path / "rapport.PDF"
    exported = export_report(billed.books, billing_file(ALL, WORDS), target)
    report, text = billing_report(billed.books, ALL), text_of(target)
    assert exported.rows == len(report.rows) > 5
    for row in report.rows:
        assert squeezed(WORDS.lines.comment(row.line)) in text
        assert squeezed(amount(row.gross)) in text
    with billed.database.read() as session:
        net = session.scalar(
            select(func.sum(BilledLineRow.net)).where(BilledLineRow.kind != LineKind.OPENING)
        )
    assert net == report.totals.net
    for total in (net, report.totals.vat, report.totals.gross):
        assert squeezed(amount(total)) in text
    assert "<b>Atelier</b>&□□" in text
    assert "Cabinet<Noël>" in text


def test_an_export_as_pdf_is_noted_as_any_other(billed: Ledger, tmp_path: Path) -> None:
    target = tmp_path / "rapport.pdf"
    exported = export_report(billed.books, billing_file(ALL, WORDS), target)
    (noted,) = acts(billed, "exported")
    assert noted.facts["file"] == "rapport.pdf"
    assert noted.facts["sha256"] == exported.sha256 == sha256(target.read_bytes()).hexdigest()
    again = tmp_path / "again.pdf"
    export_report(billed.books, billing_file(ALL, WORDS), again)
    assert again.read_bytes() == target.read_bytes()


def test_grouped_lines_stand_below_their_groups_with_their_sums(
    billed: Ledger, tmp_path: Path
) -> None:
    target = tmp_path / "rapport.pdf"
    export_report(billed.books, billing_file(BY_CLIENT, WORDS), target)
    report, text = billing_report(billed.books, BY_CLIENT), text_of(target)
    for group in report.groups:
        assert squeezed(amount(group.totals.gross)) in text
    sections = opened(target.read_bytes()).outline
    assert [str(entry["/Title"]) for entry in sections if not isinstance(entry, list)] == [
        "Billing",
        "Groups",
        "VAT",
    ]
    (groups,) = [entry for entry in sections if isinstance(entry, list)]
    assert len(groups) == len(report.groups) == 3


def test_a_group_of_the_previous_period_alone_has_no_lines_on_paper(billed: Ledger) -> None:
    november = BillingParameters(
        start=day("2026-10-15"), end=day("2026-11-30"), group_by=GroupBy.MONTH, compare=True
    )
    made = billing_file(november, WORDS)(billed.books, lambda done, total: None)
    groups = made.sheets[0].groups
    assert [place for group in groups for place in group.rows] == list(
        range(len(made.sheets[0].rows))
    )
    assert all(group.rows for group in groups)


def test_what_is_seen_is_what_is_saved(billed: Ledger, tmp_path: Path) -> None:
    seen = paged(billed.books, billing_file(ALL, WORDS))
    saved, exported = tmp_path / "seen.pdf", tmp_path / "exported.pdf"
    done = save_pages(billed.books, seen, saved)
    export_report(billed.books, billing_file(ALL, WORDS), exported)
    assert saved.read_bytes() == exported.read_bytes()
    first, second = acts(billed, "exported")
    assert first.facts | {"file": ""} == second.facts | {"file": ""}
    assert (done.report, done.rows, done.path) == ("billing", seen.rows, saved)


def test_a_print_is_an_act_of_its_own(billed: Ledger) -> None:
    seen = paged(billed.books, billing_file(ALL, WORDS))
    assert not acts(billed, "printed")
    note_printed(billed.books, seen, 2)
    (noted,) = acts(billed, "printed")
    report = billing_report(billed.books, ALL)
    assert noted.facts == {
        "report": "billing",
        "parameters": ALL.facts(),
        "net": report.totals.net,
        "vat": report.totals.vat,
        "gross": report.totals.gross,
        "currency": "EUR",
        "moment": "2026-11-22T13:32:00+00:00",
        "rows": len(report.rows),
        "pages": 2,
    }


def test_pages_are_saved_as_pdf_alone(billed: Ledger, tmp_path: Path) -> None:
    seen = paged(billed.books, billing_file(ALL, WORDS))
    for target, reason in (
        (tmp_path / "a.xlsx", WritingFailure.FORMAT_UNKNOWN),
        (tmp_path / "gone" / "a.pdf", WritingFailure.FOLDER_MISSING),
    ):
        with pytest.raises(CannotWrite) as caught:
            save_pages(billed.books, seen, target)
        assert caught.value.reason is reason
    assert not acts(billed, "exported")


def test_a_stopped_pdf_leaves_nothing(billed: Ledger, tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export_report(billed.books, billing_file(ALL, WORDS), tmp_path / "a.pdf", progress=stop)
    assert not list(tmp_path.glob("*.p*"))
    assert not acts(billed, "exported")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_another_reader_sees_the_same_total(billed: Ledger, tmp_path: Path) -> None:
    target = tmp_path / "rapport.pdf"
    export_report(billed.books, billing_file(ALL, WORDS), target)
    said = subprocess.run(
        ["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True
    )
    total = amount(billing_report(billed.books, ALL).totals.gross)
    assert squeezed(total) in squeezed(said.stdout)
