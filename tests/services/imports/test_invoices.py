"""An invoice of the vendor's from a file: read however it is written, checked, imported, undone.

The books: Boulangerie Noël (A1) with Pro and reminders and Cave Roy (B2) with Essentiel, billed on
5 October; two clients are called Double, and one has no subscription. It is 3 November.
"""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import Refusal, Refused
from app.domain.invoice_matching import UNIT, Cause, Outcome
from app.domain.vendor_invoices import Decision, Origin
from app.models.tables import JournalRow
from app.services.check import check as check_books
from app.services.imports.amounts import signed_amount
from app.services.imports.checked_row import CheckedRow, State
from app.services.imports.checking import Checked, check
from app.services.imports.drafts import InvoiceLineDraft
from app.services.imports.fields import Field, Kind
from app.services.imports.files import check_file
from app.services.imports.importing import import_checked
from app.services.imports.mapping import find_mapping, likely_kind
from app.services.imports.problems import Reason
from app.services.imports.reading import read_pasted
from app.services.imports.rules import rules_in
from app.services.imports.service_words import ServiceWords
from app.services.imports.stated_figures import quantity, vat_rate
from app.services.imports.table import Cell
from app.services.imports.undoing import last_import, undo_import
from app.services.invoices.comparison import InvoiceComparison
from app.services.invoices.deciding import Decided, decide
from app.services.invoices.entering import delete_invoice
from app.services.invoices.reading import compare_invoice
from app.services.invoices.settling import settle_invoice
from app.services.invoices.values import StatedValues
from app.services.journal import Books
from tests import factories
from tests.builders import day
from tests.factories import copied, sample_catalogue, stocked, tables
from tests.services.imports.files import table, workbook
from tests.services.invoices.stated import outcomes

F = Field
ACCEPTED = Decided(Decision.ACCEPTED)
LINE: dict[Field, Cell] = {
    F.INVOICE_NUMBER: "FA-1",
    F.INVOICE_DATE: "31/10/2026",
    F.REFERENCE: "A1",
    F.DESIGNATION: "Essentiel",
    F.NET: "10,90",
}


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Books:
    of = stocked(tmp_path_factory.mktemp("firm"), "2026-10-05")
    noel = factories.client(of, "Boulangerie Noël", reference="A1", company_number="552100554")
    roy = factories.client(of, "Cave Roy", reference="B2", vat_number="FR44732829320")
    factories.client(of, "Double", reference="C3")
    factories.client(of, "Double", reference="D4")
    factories.subscribe(of, noel, "pro", add_ons=["relances"])
    factories.subscribe(of, roy, "essentiel")
    return factories.on_day(of, "2026-11-03")


@pytest.fixture
def books(before: Books, tmp_path: Path) -> Books:
    return copied(before, tmp_path)


def checked(of: Books, *rows: dict[Field, Cell]) -> Checked:
    made = table(*rows)
    return check(made, find_mapping(made.headings), rules_in(of, Kind.INVOICE))


def only(of: Books, **cells: Cell) -> CheckedRow:
    (found,) = checked(of, {**LINE, **{F(name): cell for name, cell in cells.items()}}).rows
    return found


def values(found: CheckedRow) -> StatedValues:
    assert isinstance(found.draft, InvoiceLineDraft)
    return found.draft.values


def told(found: CheckedRow) -> list[Reason | Refusal]:
    return [problem.reason for problem in found.problems]


def imported(of: Books, found: Checked) -> InvoiceComparison:
    done = import_checked(of, found)
    assert done.invoice is not None
    return compare_invoice(of, done.invoice)


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# ------------------------------------------------------------------------------ files of every kind

FRENCH = """\
N° de facture;Date de facture;Client;Code client;Désignation;Qté;P.U. HT;Total HT;TVA;Du;Au
FA-10;31/10/2026;Noël;A1;Abonnement Pro - octobre;1;26,90;26,90 €;20 %;05/10/2026;04/11/2026
FA-10;31/10/2026;Noël;A1;Relances automatiques;1;5,00;5,00 €;20 %;05/10/2026;04/11/2026
FA-10;31/10/2026;Cave Roy;B2;Essentiel;1;12,90;12,90 €;20 %;05/10/2026;04/11/2026
FA-10;31/10/2026;Inconnu SARL;Z9;Pro;1;26,90;26,90 €;20 %;05/10/2026;04/11/2026
"""
ENGLISH = """\
Invoice number,Invoice date,Company number,Description,Qty,Unit price,Amount,VAT rate,From,To
FA-10,2026-10-31,552 100 554,PRO,1,26.90,26.90,20,2026-10-05,2026-11-04
FA-10,2026-10-31,552 100 554,relances,1,5.00,5.00,20,2026-10-05,2026-11-04
FA-10,2026-10-31,FR44732829320,Essential,1,12.90,12.90,20,2026-10-05,2026-11-04
FA-10,2026-10-31,FR00000000000,PRO,1,26.90,26.90,20,2026-10-05,2026-11-04
"""
DUTCH = """\
Factuurnummer\tDatum\tKlantcode\tDienst\tAantal\tEenheidsprijs\tBedrag\tBtw\tVan\tTot
FA-10\t31-10-2026\tA1\tpro\t1\t26,90\t26,90\t20%\t05-10-2026\t04-11-2026
FA-10\t31-10-2026\tA1\tRelances\t1\t5,00\t5,00\t20%\t05-10-2026\t04-11-2026
FA-10\t31-10-2026\tB2\tEssentiel\t1\t12,90\t12,90\t20%\t05-10-2026\t04-11-2026
FA-10\t31-10-2026\tZ9\tPro\t1\t26,90\t26,90\t20%\t05-10-2026\t04-11-2026
"""


def check_october(found: InvoiceComparison) -> None:
    assert outcomes(found) == [
        (Outcome.MATCHED, None, 0),
        (Outcome.DIFFERS, Cause.PRICE, 500 - 795),
        (Outcome.DIFFERS, Cause.PRICE, 200),
        (Outcome.UNKNOWN_CLIENT, None, 2690),
    ]
    fields = found.fields
    assert (fields.number, fields.issued_on) == ("FA-10", day("2026-10-31"))
    assert (fields.start, fields.end) == (day("2026-10-01"), day("2026-10-31"))
    assert (fields.net, fields.vat, fields.gross) == (7170, 1434, 8604)
    assert found.rows[0].stated is not None
    assert found.rows[0].stated.values.quantity == UNIT
    assert found.origin is Origin.IMPORTED


@pytest.mark.parametrize(
    ("name", "text"), [("a.csv", FRENCH), ("b.csv", ENGLISH), ("c.txt", DUTCH)]
)
def test_a_delimited_file_in_each_language(
    books: Books, tmp_path: Path, name: str, text: str
) -> None:
    found = check_file(books, written(tmp_path, name, text), None)
    assert found.kind is Kind.INVOICE
    assert found.counts[State.REJECTED] == 0
    compared = imported(books, found)
    check_october(compared)
    assert compared.file == name


def test_a_workbook_with_real_numbers_and_dates(books: Books, tmp_path: Path) -> None:
    first, last = date(2026, 10, 5), date(2026, 11, 4)
    head = ("Facture", "Date", "Référence", "Forfait", "Nombre", "Prix", "Montant HT", "TVA", "Du",
            "Au")  # fmt: skip
    rows = [
        ("A1", "pro", 26.9),
        ("A1", "relances", 5),
        ("B2", "essentiel", 12.9),
        ("Z9", "pro", 26.9),
    ]
    lines = [
        ("FA-10", date(2026, 10, 31), client, plan, 1, net, net, 0.2, first, last)
        for client, plan, net in rows
    ]
    found = check_file(books, written(tmp_path, "a.xlsx", workbook(head, *lines)), None)
    assert found.kind is Kind.INVOICE
    check_october(imported(books, found))


def test_pasted_rows(books: Books) -> None:
    made = read_pasted(DUTCH)
    mapping = find_mapping(made.headings)
    assert likely_kind(mapping) is Kind.INVOICE
    compared = imported(books, check(made, mapping, rules_in(books, Kind.INVOICE)))
    check_october(compared)
    assert compared.file == ""


def test_columns_without_a_number_are_read_as_an_invoices_where_that_is_said(books: Books) -> None:
    headings = ("Date", "Dossier", "Prix", "Montant HT")
    assert likely_kind(find_mapping(headings)) is not Kind.INVOICE
    mapping = find_mapping(headings, of_invoice=True).with_constant(F.INVOICE_NUMBER, "FA-1")
    assert mapping.columns == (F.INVOICE_DATE, F.REFERENCE, F.UNIT_PRICE, F.NET)
    assert mapping.missing(Kind.INVOICE) == ()
    assert likely_kind(find_mapping(("Désignation", "Net HT"))) is Kind.INVOICE
    saved = {"stuff": "net"}
    assert find_mapping(("Stuff", "Facture"), saved).columns == (F.NET, F.INVOICE_NUMBER)


def test_a_column_that_stands_twice_is_told() -> None:
    mapping = find_mapping(("Facture", "Date", "Date de facture"))
    assert mapping.repeated == {2: F.INVOICE_DATE}


# ------------------------------------------------------------------------------------- rows of them


def test_a_client_that_is_not_known_is_a_line_all_the_same(books: Books) -> None:
    found = only(books, reference="Z9", legal_name="=Nobody")
    assert told(found) == [
        Reason.RUNS_IN_SPREADSHEET,
        Reason.INVOICE_CLIENT_UNKNOWN,
    ] or told(found) == [Reason.INVOICE_CLIENT_UNKNOWN, Reason.RUNS_IN_SPREADSHEET]
    assert found.state is State.REMARK
    assert (values(found).client, values(found).client_text) == (None, "Z9 · =Nobody")
    nobody = only(books, reference="")
    assert [(p.reason, p.field) for p in nobody.problems] == [
        (Reason.INVOICE_CLIENT_UNKNOWN, F.LEGAL_NAME)
    ]
    assert values(nobody).client_text == ""


def test_two_clients_of_one_name_are_told_apart_by_another_cell(books: Books) -> None:
    found = only(books, reference="", legal_name="Double")
    assert told(found) == [Reason.INVOICE_CLIENT_AMBIGUOUS]
    assert values(found).client is None
    assert values(only(books, reference="D4", legal_name="Double")).client == 4
    other = only(books, reference="A1", legal_name="Double")
    assert told(other) == [Reason.INVOICE_CLIENT_OTHER]
    assert values(other).client is None


def test_without_a_designation_it_is_the_clients_plan(books: Books) -> None:
    found = only(books, designation="")
    assert told(found) == [Reason.INVOICE_PLAN_TAKEN]
    assert found.state is State.NOTE
    assert values(found).service == "pro"
    for nobodys in ("C3", "Z9"):
        row = only(books, designation="", reference=nobodys)
        assert Reason.INVOICE_SERVICE_UNKNOWN in told(row)
        assert values(row).service is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ESSENTIEL", "essentiel"),
        ("Essential", "essentiel"),
        ("Abonnement Pro, novembre", "pro"),
        ("Relances automatiques (forfait Pro)", "relances"),
        ("Pro rata", None),
        ("Crédit prorata Essentiel", "essentiel"),
        ("Essentiel → Pro", None),
        ("Frais de dossier", None),
        ("", None),
        ("···", None),
    ],
)
def test_a_service_is_found_in_what_is_said(text: str, code: str | None) -> None:
    assert ServiceWords.of(sample_catalogue()).find(text) == code


def test_what_is_written_almost_so_is_suggested(books: Books) -> None:
    found = only(books, designation="Essentie")
    assert [(p.reason, p.suggestion) for p in found.problems] == [
        (Reason.INVOICE_SERVICE_UNKNOWN, "essentiel")
    ]
    assert only(books, designation="Hosting").problems[0].suggestion is None


@pytest.mark.parametrize(
    ("cells", "place", "reason"),
    [
        ({"invoice_number": ""}, F.INVOICE_NUMBER, Reason.MISSING),
        ({"invoice_number": "x" * 61}, F.INVOICE_NUMBER, Reason.TEXT_TOO_LONG),
        ({"invoice_date": ""}, F.INVOICE_DATE, Reason.MISSING),
        ({"invoice_date": "31/31/2026"}, F.INVOICE_DATE, Reason.DAY_UNKNOWN),
        ({"invoice_date": "04/11/2026"}, F.INVOICE_DATE, Refusal.INVOICE_DATED_IN_FUTURE),
        ({"net": ""}, F.NET, Reason.MISSING),
        ({"net": "ten"}, F.NET, Reason.AMOUNT_UNKNOWN),
        ({"net": "1,234"}, F.NET, Reason.AMOUNT_AMBIGUOUS),
        ({"net": "10,9055"}, F.NET, Reason.AMOUNT_TOO_PRECISE),
        ({"unit_price": "ten"}, F.UNIT_PRICE, Reason.AMOUNT_UNKNOWN),
        ({"quantity": "many"}, F.QUANTITY, Reason.COUNT_UNKNOWN),
        ({"quantity": "1,500"}, F.QUANTITY, Reason.COUNT_AMBIGUOUS),
        ({"from": "soon"}, F.FROM, Reason.DAY_UNKNOWN),
        ({"from": "soon", "to": "31/10/2026"}, F.FROM, Reason.DAY_UNKNOWN),
        ({"from": "05/10/2026", "to": "04/10/2026"}, F.TO, Reason.DAYS_BACKWARDS),
        ({"designation": "x" * 251}, F.DESIGNATION, Reason.TEXT_TOO_LONG),
    ],
)
def test_what_rejects_a_row(
    books: Books, cells: dict[str, Cell], place: Field, reason: Reason | Refusal
) -> None:
    found = only(books, **cells)
    assert found.state is State.REJECTED
    assert found.draft is None
    assert reason in [problem.reason for problem in found.problems_in(place)]
    assert Reason.LAST_DAY_ALONE not in told(found)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"unit_price": "0,0525"}, Reason.UNIT_PRICE_LEFT_OUT),
        ({"vat_rate": "exonéré"}, Reason.RATE_UNKNOWN),
        ({"to": "31/10/2026"}, Reason.LAST_DAY_ALONE),
        ({"quantity": "0,33333"}, Reason.QUANTITY_ROUNDED),
    ],
)
def test_what_is_told_and_left_out(books: Books, cells: dict[str, Cell], reason: Reason) -> None:
    found = only(books, **cells)
    assert told(found) == [reason]
    stated = values(found)
    assert (stated.unit_price, stated.vat_rate, stated.end) == (None, None, None)
    assert stated.quantity in (None, 3333)


def test_credits_are_below_zero(books: Books) -> None:
    found = only(books, net="-10,90 €", quantity="-1", unit_price="10,90")
    assert (values(found).net, values(found).quantity) == (-1090, -UNIT)
    assert found.state is State.READY


@pytest.mark.parametrize(
    ("cell", "minor"),
    [
        (Decimal("-12.5"), -1250),
        (Decimal("12.5"), 1250),
        ("−12,50", -1250),
        ("12,50-", -1250),
        ("(12,50 €)", -1250),
        ("12,-", 1200),
        ("-1 234,50 €", -123450),
        (date(2026, 1, 1), None),
        ("--5", None),
        ("-", None),
        ("-" * 30, None),
    ],
)
def test_signed_amounts(cell: Cell, minor: int | None) -> None:
    assert signed_amount(cell).value == minor


def test_what_would_be_right_has_its_sign_too() -> None:
    problem = signed_amount("-10,9055").problem
    assert problem is not None
    assert problem.suggestion == "-10.91"
    assert signed_amount("-ten").problem is not None


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        (Decimal("0.3"), 3000),
        ("7", 70_000),
        ("-2", -20_000),
        (date(2026, 1, 1), None),
        ("9" * 9, None),
        ("x" * 30, None),
    ],
)
def test_quantities(cell: Cell, parts: int | None) -> None:
    assert quantity(cell).value == parts


@pytest.mark.parametrize(
    ("cell", "rate"),
    [
        (Decimal("0.2"), 2000),
        (Decimal(20), 2000),
        ("5,5 %", 550),
        ("0", 0),
        ("0,5 %", 50),
        ("21", 2100),
        ("100 %", 10_000),
        ("101", None),
        (Decimal(-1), None),
        ("5,555 %", None),
        (date(2026, 1, 1), None),
    ],
)
def test_rates(cell: Cell, rate: int | None) -> None:
    assert vat_rate(cell).value == rate


# ---------------------------------------------------------------------------- one invoice in a file


def test_a_file_holds_one_invoice(books: Books) -> None:
    second: dict[Field, Cell] = {**LINE, F.INVOICE_NUMBER: "FA-2", F.INVOICE_DATE: "30/09/2026"}
    found = checked(books, LINE, second, LINE)
    assert [row.state for row in found.rows] == [State.READY, State.REJECTED, State.READY]
    (problem,) = found.rows[1].problems
    assert (problem.reason, problem.facts) == (Reason.INVOICE_OTHER_NUMBER, {"number": "FA-1"})
    assert problem.field is F.INVOICE_NUMBER
    # Who skips the rows of the first imports the other.
    other = found.skipping([2, 4])
    assert [row.state for row in other.rows] == [State.SKIPPED, State.READY, State.SKIPPED]
    assert imported(books, other).fields.number == "FA-2"
    assert imported(books, found).lines == 2


def test_an_invoice_has_one_date(books: Books) -> None:
    found = checked(books, LINE, {**LINE, F.INVOICE_DATE: "30/10/2026"})
    assert told(found.rows[1]) == [Reason.INVOICE_OTHER_DATE]
    assert found.rows[1].problems[0].facts == {"day": day("2026-10-31")}


def test_the_same_number_is_refused(books: Books) -> None:
    imported(books, checked(books, LINE))
    (row,) = checked(books, LINE).rows
    assert row.state is State.REJECTED
    assert row.problems[0].reason is Refusal.INVOICE_KNOWN
    assert row.problems[0].facts == {"number": "FA-1", "day": day("2026-10-31")}


def test_without_days_it_is_of_the_month_of_its_date(books: Books) -> None:
    found = imported(books, checked(books, {**LINE, F.INVOICE_DATE: "15/09/2026"}))
    assert (found.fields.start, found.fields.end) == (day("2026-09-01"), day("2026-09-30"))
    assert (found.fields.vat, found.fields.gross) == (None, None)


def test_nothing_is_written_where_nothing_can_be(books: Books) -> None:
    found = checked(books, {**LINE, F.NET: "ten"})
    done = import_checked(books, found)
    assert (done.invoice, done.rows) == (None, 0)


def test_it_is_in_the_journal_without_the_clients(books: Books) -> None:
    found = checked(books, LINE, {**LINE, F.REFERENCE: "Z9"}, {**LINE, F.NET: "ten"})
    done = import_checked(books, found)
    assert (done.rows, done.lines, done.clients) == (2, 2, {2: 1})
    with books.database.read() as session:
        entry = session.query(JournalRow).order_by(JournalRow.id.desc()).first()
        assert entry is not None
    assert entry.act == "vendor_invoice_imported"
    assert entry.facts == {
        "kind": "invoice",
        "file": "clients.csv",
        "sheet": "",
        "rows": 2,
        "rejected": 1,
        "skipped": 0,
        "number": "FA-1",
        "issued_on": "2026-10-31",
        "net": 2180,
    }


# ----------------------------------------------------------------------------------------- undoing


def test_it_is_undone_while_it_is_open(books: Books) -> None:
    before = tables(books)
    compared = imported(books, checked(books, LINE, LINE))
    decide(books, compared.id, {compared.rows[1].point: Decided(comment="twice?")})
    undoable = last_import(books)
    assert undoable is not None
    assert (undoable.lines, undoable.number, undoable.rows) == (2, "FA-1", 0)
    undo_import(books, undoable.journal_id)
    after = tables(books)
    assert {name for name in before if before[name] != after[name]} <= {"journal", "firm"}
    assert last_import(books) is None
    with pytest.raises(Refused) as refused:
        undo_import(books, undoable.journal_id)
    assert refused.value.reason is Refusal.IMPORT_ALREADY_UNDONE
    imported(books, checked(books, LINE))


def test_a_settled_one_is_reopened_first(books: Books) -> None:
    compared = imported(books, checked(books, LINE))
    decide(books, compared.id, {row.point: ACCEPTED for row in compared.rows if row.is_open})
    undoable = last_import(books)
    assert undoable is not None
    settle_invoice(books, compared.id)
    assert last_import(books) is None
    with pytest.raises(Refused) as refused:
        undo_import(books, undoable.journal_id)
    assert refused.value.reason is Refusal.INVOICE_SETTLED
    assert check_books(books).complaints == ()


def test_an_earlier_import_is_undone_once_the_invoice_is_deleted(books: Books) -> None:
    compared = imported(books, checked(books, LINE))
    assert last_import(books) is not None
    delete_invoice(books, compared.id)
    assert last_import(books) is None
