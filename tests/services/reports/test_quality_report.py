"""The quality of what is stored: each finding, and nothing where nothing is to be mended."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.billing import Payer
from app.domain.clients import ClientStatus, PendingSubscription
from app.services.imports.problems import Reason
from app.services.journal import Books
from app.services.pending import clear_pending, set_pending
from app.services.progress import Cancelled
from app.services.reports.exporting import export_report
from app.services.reports.quality import Finding, quality_report
from app.services.reports.quality_file import QualityColumn, QualityWords, quality_file
from tests import factories
from tests.services.reports.test_billing_file import read_csv, read_xlsx
from tests.services.reports.words import file_words, named

WORDS = QualityWords(
    file=file_words("Quality"),
    heading=named,
    finding=named,
    status=named,
    sentence=lambda row: ", ".join(each.name for each in row.doubles),
)


@pytest.fixture
def of(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path)
    factories.pays(made)
    yield made
    made.database.close()


def found(of: Books) -> list[tuple[Finding, str]]:
    return [(row.finding, row.client.name) for row in quality_report(of).rows]


def active(of: Books, name: str, **columns: object) -> int:
    mine = factories.client(of, name, **columns)
    factories.subscribe(of, mine, "pro")
    return mine


def test_nothing_is_to_be_mended(of: Books) -> None:
    active(of, "Atelier Noël", company_number="732829320", vat_number="FR44732829320")
    active(of, "Boulangerie", reference="B2")
    report = quality_report(of)
    assert (report.rows, report.clients) == ((), 0)


def test_an_identity_that_fails_says_why(of: Books) -> None:
    active(of, "Atelier", company_number="732829321", iban="FR00", email="anne(at)x.fr")
    rows = quality_report(of).rows
    assert [row.finding for row in rows] == [
        Finding.COMPANY_NUMBER,
        Finding.IBAN,
        Finding.EMAIL,
    ]
    company = rows[0]
    assert company.value == "732829321"
    assert company.problem is not None
    assert company.problem.reason is Reason.SIREN_CHECK_DIGIT
    assert quality_report(of).clients == 1


def test_the_same_company_twice_names_the_other(of: Books) -> None:
    active(of, "Atelier", company_number="73282932000074")
    active(of, "Atelier Noël", reference="A2", vat_number="FR44732829320")
    first, second = quality_report(of).rows
    assert first.finding is second.finding is Finding.SAME_COMPANY
    assert [each.name for each in first.doubles] == ["Atelier Noël"]
    assert [each.name for each in second.doubles] == ["Atelier"]


def test_names_that_look_the_same_are_pointed_out_once(of: Books) -> None:
    active(of, "SARL Martin")
    active(of, "Martin", reference="M2")
    active(of, "???", reference="M3")
    active(of, "!!!", reference="M4")
    assert found(of) == [(Finding.SAME_NAME, "Martin"), (Finding.SAME_NAME, "SARL Martin")]


def test_who_is_the_same_company_is_not_told_of_the_name_as_well(of: Books) -> None:
    active(of, "SARL Martin", company_number="732829320")
    active(of, "Martin", reference="M2", company_number="732829320")
    assert {finding for finding, _ in found(of)} == {Finding.SAME_COMPANY}


def test_the_firm_pays_without_a_way_to(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    books = factories.stocked(tmp_path / "other")
    active(books, "Atelier")
    own = factories.client(books, "Boulangerie", reference="B2")
    factories.subscribe(books, own, payer=Payer.CLIENT)
    assert found(books) == [(Finding.NO_PAYMENT_METHOD, "Atelier")]
    factories.pays(books)
    assert found(books) == []
    books.database.close()


def test_a_client_that_would_begin_with_nothing(of: Books) -> None:
    draft = factories.client(of, "Atelier", status=ClientStatus.DRAFT)
    factories.client(of, "Boulangerie", reference="B2", status=ClientStatus.INVITED)
    assert found(of) == [
        (Finding.NOTHING_PENDING, "Atelier"),
        (Finding.NOTHING_PENDING, "Boulangerie"),
    ]
    set_pending(of, draft, PendingSubscription(firm_pays=True, plan="pro"))
    assert found(of) == [(Finding.NOTHING_PENDING, "Boulangerie")]
    clear_pending(of, draft)
    assert len(found(of)) == 2


@pytest.mark.parametrize("status", [ClientStatus.ARCHIVED, ClientStatus.LOST])
def test_nothing_is_to_be_mended_for_who_has_left(of: Books, status: ClientStatus) -> None:
    factories.client(of, "Atelier", status=status, iban="FR00")
    assert found(of) == []


def test_the_number_of_queries_does_not_grow(of: Books) -> None:
    active(of, "Atelier", iban="FR00")
    with factories.statements(of) as few:
        quality_report(of)
    for number in range(5):
        active(of, "Atelier", reference=f"R{number}", iban="FR00")
    with factories.statements(of) as many:
        quality_report(of)
    assert len(few) == len(many)


def test_it_can_be_stopped(of: Books) -> None:
    active(of, "Atelier")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        quality_report(of, stop)


def test_the_file_says_what_the_report_does(of: Books, tmp_path: Path) -> None:
    active(of, "=SUM(A1)", reference="00042", iban="FR00", manager="Anne")
    active(of, "SARL =sum(A1)", reference="M2")
    done = export_report(of, quality_file(WORDS), tmp_path / "quality.xlsx")
    assert (done.rows, done.totals) == (3, {})
    headings, rows, _ = read_xlsx(done.path)
    assert headings == [column.value for column in QualityColumn]
    # No sums: the last row is one of the report, not a total.
    assert rows[0] == {
        "finding": "iban",
        "client_code": "00042",
        "client": "=SUM(A1)",
        "status": "active",
        "manager": "Anne",
        "value": "FR00",
        "what_to_do": None,
    }
    assert rows[1]["what_to_do"] == "SARL =sum(A1)"
    entry = factories.journal(of)[-1]
    assert (entry.facts["report"], entry.facts["parameters"]) == ("quality", {"on": "2026-11-22"})
    read = read_csv(export_report(of, quality_file(WORDS), tmp_path / "quality.csv").path)
    assert [row["finding"] for row in read] == ["iban", "same_name", "same_name"]
    assert read[0]["client"] == "'=SUM(A1)"
