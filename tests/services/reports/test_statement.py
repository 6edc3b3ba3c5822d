"""The client statement: what it holds, its pages, and its files."""

import errno
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import event, func, select

from app.domain.billing import LineKind, Payer
from app.domain.change import Modify
from app.models.tables import BilledLineRow, JournalRow, SubscriptionRow
from app.services.exports.paper.document import Text
from app.services.exports.paper.pdf import pdf_content
from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.journal import firm_row
from app.services.progress import Cancelled
from app.services.reports.exporting import export_report
from app.services.reports.printing import paged
from app.services.reports.statement import (
    ClientStatement,
    StatementParameters,
    Statements,
    client_statements,
)
from app.services.reports.statement_batch import LONGEST_NAME, file_names, save_statements
from app.services.reports.statement_file import statement_file
from app.services.reports.statement_pages import statement_document
from tests.builders import YEARLY, day
from tests.services.exports.on_paper import amount, opened, page_texts, squeezed
from tests.services.reports.billed_books import Ledger
from tests.services.reports.statement_words import STATEMENT

AUTUMN = StatementParameters(day("2026-09-01"), day("2026-11-30"))
OCTOBER = StatementParameters(day("2026-10-01"), day("2026-10-31"))


@pytest.fixture
def billed(ledger: Ledger) -> Ledger:
    """Two clients whom the firm pays for, one of them with a gap; one who pays."""
    with ledger.database.write() as session:
        firm = firm_row(session)
        firm.name, firm.street, firm.postal_code, firm.city = "Cabinet", "1 rue", "75001", "Paris"
        firm.company_number, firm.vat_number = "123456789", "FR32123456789"
    address = {"street": "Rue Haute", "number": "7", "postal_code": "1000", "city": "Bruxelles"}
    ledger.client("D2", "Ozanne <b> & /fils", company_number="0123", vat_number="BE0123", **address)
    ledger.client("D1", "Élan")
    ledger.subscribe("D2", "2026-09-10", "entreprise", code="CABINET15", add_ons=("relances",))
    ledger.subscribe("D9", "2026-09-12", payer=Payer.CLIENT)
    ledger.subscribe("D1", "2026-09-20", "pro", YEARLY)
    ledger.modify("D1", "2026-11-05", Modify(plan="entreprise"))
    ledger.until("2026-11-22")
    return ledger


def statements(ledger: Ledger, asked: StatementParameters = AUTUMN) -> Statements:
    return client_statements(ledger.books, asked)


def acts(ledger: Ledger) -> list[JournalRow]:
    return [row for row in ledger.rows(JournalRow) if row.act == "exported"]


def test_each_client_that_the_firm_pays_for_has_the_months_in_which_it_was_billed(
    billed: Ledger,
) -> None:
    found = statements(billed)
    assert [each.party.name for each in found.clients] == ["Élan", "Ozanne <b> & /fils"]
    elan, ozanne = found.clients
    assert [str(month.first) for month in elan.months] == ["2026-09-01", "2026-11-01"]
    assert [str(month.first) for month in ozanne.months] == [
        "2026-09-01",
        "2026-10-01",
        "2026-11-01",
    ]
    assert (ozanne.party.street, ozanne.party.place) == ("Rue Haute 7", "1000 Bruxelles")
    assert found.firm.place == "75001 Paris"


def test_statements_add_up_to_the_books(billed: Ledger) -> None:
    found = statements(billed)
    with billed.database.read() as session:
        nets = dict(
            session.execute(
                select(SubscriptionRow.client_id, func.sum(BilledLineRow.net))
                .join(SubscriptionRow, SubscriptionRow.id == BilledLineRow.subscription_id)
                .where(BilledLineRow.payer == Payer.FIRM, BilledLineRow.kind != LineKind.OPENING)
                .group_by(SubscriptionRow.client_id)
            ).all()
        )
    assert {each.client_id: each.totals.net for each in found.clients} == nets
    for each in found.clients:
        for total in ("net", "vat", "gross"):
            months = sum(getattr(month.totals, total) for month in each.months)
            assert months == getattr(each.totals, total)
    assert sum(each.totals.gross for each in found.clients) == found.totals.gross


def test_one_client_can_be_asked_for(billed: Ledger) -> None:
    alone = StatementParameters(AUTUMN.start, AUTUMN.end, billed.clients["D1"])
    (only,) = statements(billed, alone).clients
    assert only.reference == "D1"
    assert alone.facts() == {
        "start": "2026-09-01",
        "end": "2026-11-30",
        "client": billed.clients["D1"],
    }
    nobody = StatementParameters(AUTUMN.start, AUTUMN.end, billed.clients["D9"])
    assert not statements(billed, nobody).clients


def test_as_many_queries_for_many_clients_as_for_few(billed: Ledger) -> None:
    def asked() -> int:
        counted: list[str] = []

        def count(*arguments: object) -> None:
            counted.append(str(arguments[2]))

        engine = billed.database._reading
        event.listen(engine, "before_cursor_execute", count)
        statements(billed)
        event.remove(engine, "before_cursor_execute", count)
        return len(counted)

    few = asked()
    for number in range(20):
        billed.subscribe(f"E{number:02}", "2026-11-22")
    assert asked() == few


def document_pages(ledger: Ledger, asked: StatementParameters = AUTUMN) -> list[list[str]]:
    made = statement_document(statements(ledger, asked), STATEMENT, ledger.moment)
    return [[m.text for m in marks if isinstance(m, Text)] for marks in made.pages]


def test_every_month_has_a_page_headed_by_firm_and_client(billed: Ledger) -> None:
    pages = document_pages(billed)
    assert len(pages) == 5
    for page in pages[2:]:
        for said in ("Cabinet", "1 rue", "75001 Paris", "company_number : 123456789"):
            assert said in page
        for said in ("Ozanne <b> & /fils", "Rue Haute 7", "1000 Bruxelles", "client_code : D2"):
            assert said in page
        assert "vat_number : BE0123" in page
    assert [page[-1] for page in pages] == [
        *("Page 1 sur 2", "Page 2 sur 2"),
        *("Page 1 sur 3", "Page 2 sur 3", "Page 3 sur 3"),
    ]
    assert "10/2026" in pages[3]


LONG = (
    "Société Coopérative d’Intérêt Collectif pour l’Approvisionnement en Énergies Nouvelles des "
    "Communautés de Communes du Pays-de-la-Haute-Vallée-de-l’Authion SARL & Cie"
)


def called(ledger: Ledger, name: str) -> list[list[Text]]:
    """The texts of the pages of one client's statement, whose name is another."""
    alone = StatementParameters(AUTUMN.start, AUTUMN.end, ledger.clients["D2"])
    found = statements(ledger, alone)
    (only,) = found.clients
    street = "Avenue du Général-de-Gaulle-et-de-la-Résistance-Intérieure-Française 1234 bis BP 99"
    party = replace(only.party, name=name, street=street)
    renamed = replace(only, reference=f"REF-{'X' * 60}", party=party)
    made = statement_document(replace(found, clients=(renamed,)), STATEMENT, ledger.moment)
    return [[mark for mark in marks if isinstance(mark, Text)] for marks in made.pages]


@pytest.mark.parametrize("name", ["Roy", LONG, "W" * 300])
def test_every_page_says_whose_statement_it_is_and_of_which_days(billed: Ledger, name: str) -> None:
    for page in called(billed, name):
        head = page[1].text
        title, client, days = head.split("  ·  ")
        assert (title, days) == ("Statement", "2026-09-01 – 2026-11-30")
        assert client.startswith(name[:20])
        assert page[0].text == "Cabinet"
        assert client.endswith("…") is (len(name) > 3)


@pytest.mark.parametrize("name", [LONG, "W" * 300, "mot " * 150])
def test_neither_a_legal_name_nor_an_address_is_cut(billed: Ledger, name: str) -> None:
    for page in called(billed, name):
        strong = [mark for mark in page[2:] if mark.strong and mark.x > page[0].x + 200]
        said = squeezed("".join(mark.text for mark in page[2:]))
        assert squeezed(name) in said
        assert squeezed("Résistance-Intérieure-Française 1234 bis BP 99") in said
        assert f"client_code:REF-{'X' * 60}" in said
        lines = [mark for mark in strong if squeezed(mark.text) in squeezed(name)]
        assert len({mark.size for mark in lines}) == 1
        assert lines[0].size < 10 or len(lines) <= 6


def test_every_line_says_its_amounts_and_why(billed: Ledger) -> None:
    text = squeezed(" ".join(" ".join(page) for page in document_pages(billed)))
    for statement in statements(billed).clients:
        for row in statement.rows:
            assert squeezed(f"why : {STATEMENT.why(row.line)}") in text
            assert squeezed(amount(row.net)) in text
        for month in statement.months:
            assert squeezed(amount(month.totals.gross)) in text


def test_the_period_is_totalled_on_the_last_page_alone(billed: Ledger) -> None:
    pages = document_pages(billed)
    assert ["Total of the period" in page for page in pages] == [False, True, False, False, True]
    total = statements(billed).clients[1].totals
    for figure in (total.net, total.vat, total.gross):
        assert amount(figure) in pages[-1]
    assert all("VAT by rate" in page for page in pages)


def test_a_month_with_more_lines_than_a_page_goes_on_with_its_heads(billed: Ledger) -> None:
    asked = StatementParameters(AUTUMN.start, AUTUMN.end, billed.clients["D2"])
    statement = statements(billed, asked)
    long = statement.clients[0]
    rows = long.rows * 20
    month = type(long.months[0])(long.months[0].first, rows, long.totals)
    many = Statements(
        asked,
        "EUR",
        statement.firm,
        (ClientStatement(long.client_id, "D2", long.party, (month,), long.totals),),
        long.totals,
    )
    made = statement_document(many, STATEMENT, billed.moment)
    assert len(made.pages) > 3
    for marks in made.pages[:-1]:
        assert "gross" in [mark.text for mark in marks if isinstance(mark, Text)]


def test_the_outline_has_clients_with_their_months(billed: Ledger) -> None:
    made = statement_document(statements(billed), STATEMENT, billed.moment)
    assert [(mark.title, mark.level, mark.page) for mark in made.bookmarks] == [
        ("Élan (D1)", 0, 0),
        ("09/2026", 1, 0),
        ("11/2026", 1, 1),
        ("Ozanne <b> & /fils (D2)", 0, 2),
        ("09/2026", 1, 2),
        ("10/2026", 1, 3),
        ("11/2026", 1, 4),
    ]
    assert made.title == "Statement"
    assert pdf_content(made) == pdf_content(made)


def test_a_period_without_lines_has_an_empty_page(billed: Ledger) -> None:
    nothing = StatementParameters(day("2020-01-01"), day("2020-01-31"))
    assert document_pages(billed, nothing) == [[]]


def test_as_a_table_it_has_every_line(billed: Ledger, tmp_path: Path) -> None:
    target = tmp_path / "lines.csv"
    done = export_report(billed.books, statement_file(AUTUMN, STATEMENT), target)
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + done.rows == 1 + statements(billed).totals.lines
    assert lines[0].startswith("month;client_code;client;what;from;to;quantity;")
    assert lines[0].endswith(";why")
    assert done.totals["gross"] == statements(billed).totals.gross


def test_one_file_for_all_is_made_of_the_pages_that_are_seen(
    billed: Ledger, tmp_path: Path
) -> None:
    target = tmp_path / "all.pdf"
    making = statement_file(AUTUMN, STATEMENT)
    done = export_report(billed.books, making, target)
    assert target.read_bytes() == pdf_content(paged(billed.books, making).document)
    (noted,) = acts(billed)
    assert (noted.facts["report"], noted.facts["sha256"]) == ("statement", done.sha256)
    outline = opened(target.read_bytes()).outline
    clients = [str(each["/Title"]) for each in outline if not isinstance(each, list)]
    assert clients == ["Élan (D1)", "Ozanne <b> & /fils (D2)"]


def test_a_file_for_each_client_and_one_entry_for_all(billed: Ledger, tmp_path: Path) -> None:
    done = save_statements(billed.books, OCTOBER, STATEMENT, tmp_path)
    (only,) = done.files
    assert only.path.name == "D2 Ozanne b & fils 2026-10.pdf"
    done = save_statements(billed.books, AUTUMN, STATEMENT, tmp_path)
    assert [file.path.name for file in done.files] == [
        "D1 Élan 2026-09_2026-11.pdf",
        "D2 Ozanne b & fils 2026-09_2026-11.pdf",
    ]
    assert done.failed is None
    noted = acts(billed)[-1]
    assert noted.facts["files"] == [
        {"client": file.client_id, "sha256": file.sha256} for file in done.files
    ]
    for file in done.files:
        content = file.path.read_bytes()
        assert sha256(content).hexdigest() == file.sha256
        assert opened(content).metadata is not None
    first, last = (page_texts(file.path.read_bytes()) for file in done.files)
    assert (len(first), len(last)) == (2, 3)
    assert noted.facts["gross"] == statements(billed).totals.gross == done.totals["gross"]
    assert noted.facts["rows"] == statements(billed).totals.lines
    assert done.missing == sum(file.missing for file in done.files) == 0
    assert not list(tmp_path.glob("*.part"))


def test_again_it_makes_the_same_files(billed: Ledger, tmp_path: Path) -> None:
    first = save_statements(billed.books, AUTUMN, STATEMENT, tmp_path)
    assert save_statements(billed.books, AUTUMN, STATEMENT, tmp_path) == first
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_stopped_it_leaves_nothing(billed: Ledger, tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        save_statements(billed.books, AUTUMN, STATEMENT, tmp_path, stop)
    assert not list(tmp_path.glob("*D?*"))
    assert not list(tmp_path.glob("*.part"))
    assert not acts(billed)


def refusing(at: int) -> Callable[[Path, Path], Path]:
    """Return a rename that fails the time after `at`."""
    put, count = Path.replace, [0]

    def rename(path: Path, other: Path) -> Path:
        count[0] += 1
        if count[0] > at:
            raise PermissionError(errno.EACCES, "used by another process")
        return put(path, other)

    return rename


def test_where_one_cannot_be_put_in_place_those_before_it_stay_and_are_noted(
    billed: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "replace", refusing(1))
    done = save_statements(billed.books, AUTUMN, STATEMENT, tmp_path)
    assert done.failed is not None
    assert done.failed.reason is WritingFailure.OPEN_ELSEWHERE
    assert (len(done.files), done.wanted) == (1, 2)
    (noted,) = acts(billed)
    assert [file["client"] for file in noted.facts["files"]] == [billed.clients["D1"]]
    assert noted.facts["gross"] == statements(billed).clients[0].totals.gross
    assert [path.name for path in tmp_path.glob("*.p*")] == ["D1 Élan 2026-09_2026-11.pdf"]


def test_where_the_first_cannot_be_put_in_place_nothing_is_noted(
    billed: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "replace", refusing(0))
    with pytest.raises(CannotWrite):
        save_statements(billed.books, AUTUMN, STATEMENT, tmp_path)
    assert not acts(billed)


def test_a_folder_that_is_gone_or_a_file_that_is_open_is_said_before_any_work(
    billed: Ledger, tmp_path: Path
) -> None:
    with pytest.raises(CannotWrite) as caught:
        save_statements(billed.books, AUTUMN, STATEMENT, tmp_path / "gone")
    assert caught.value.reason is WritingFailure.FOLDER_MISSING
    (tmp_path / "D1 Élan 2026-09_2026-11.pdf").mkdir()
    with pytest.raises(CannotWrite) as caught:
        save_statements(billed.books, AUTUMN, STATEMENT, tmp_path)
    assert caught.value.reason is WritingFailure.IS_A_FOLDER


def test_nothing_billed_is_no_file_and_no_entry(billed: Ledger, tmp_path: Path) -> None:
    nothing = StatementParameters(day("2020-01-01"), day("2020-01-31"))
    done = save_statements(billed.books, nothing, STATEMENT, tmp_path)
    assert (done.files, done.wanted) == ((), 0)
    assert not acts(billed)


def test_names_of_files_are_possible_and_unique(billed: Ledger) -> None:
    found = statements(billed).clients[0]

    def named(number: int, name: str, reference: str = "") -> ClientStatement:
        party = replace(found.party, name=name)
        return ClientStatement(number, reference, party, found.months, found.totals)

    names = file_names(
        (
            named(1, "Martin"),
            named(2, "MARTIN"),
            named(3, 'a<>:"/\\|?*b\n\x00c.'),
            named(4, "x" * 300),
            named(5, "\u202e "),
        ),
        OCTOBER,
    )
    assert list(names.values()) == [
        "Martin 2026-10 (1).pdf",
        "MARTIN 2026-10 (2).pdf",
        "a b c 2026-10.pdf",
        f"{'x' * LONGEST_NAME} 2026-10.pdf",
        "2026-10.pdf",
    ]
