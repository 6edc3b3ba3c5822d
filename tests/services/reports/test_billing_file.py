import csv
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from sqlalchemy import insert, select

from app.domain.billing import LineKind, Payer
from app.domain.change import Modify
from app.domain.errors import Refusal, Refused
from app.models.tables import BilledLineRow, JournalRow
from app.services.exports import saving
from app.services.exports.clipboard import copied
from app.services.exports.paper.pages import pages_of
from app.services.exports.plain_text import Dialect
from app.services.exports.saving import save_export
from app.services.exports.sheet import Column, ColumnKind, Sheet, Workbook
from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.progress import Cancelled
from app.services.reports.billing import BillingParameters, billing_report
from app.services.reports.billing_columns import BillingColumn
from app.services.reports.billing_file import billing_file, billing_sheet
from app.services.reports.billing_groups import GroupBy
from app.services.reports.exporting import Exported, export_report
from tests.builders import YEARLY, day
from tests.services.exports.on_paper import PAPER
from tests.services.reports.billed_books import Ledger, open_copy
from tests.services.reports.words import WORDS

ALL = BillingParameters(start=day("2026-01-01"), end=day("2026-12-31"))
SUMMED = ("discount", "net", "vat", "gross")


@pytest.fixture
def billed(ledger: Ledger) -> Ledger:
    """Charges, credits, discounts, add-ons, zero lines, both payers, and hostile names."""
    names = (
        '=HYPERLINK("http://example.invalid";"x")',
        "+33 SARL",
        "\ttab\tsep",
        "\rreturn\r\nline",
        'dit "le 🧾"; SA\u00a0\u202f',
        "<r>x</r>",
    )
    for number, name in enumerate(names):
        ledger.client(f"00{number}", name, company_number=f"0{number}23", manager="@Anne")
    ledger.subscribe("000", "2026-09-10", "entreprise", code="CABINET15", add_ons=("relances",))
    ledger.subscribe("001", "2026-09-12", payer=Payer.CLIENT, add_ons=("archivage",))
    ledger.subscribe("002", "2026-09-30", "decouverte")
    ledger.subscribe("003", "2026-10-20", "pro", YEARLY, add_ons=("archivage", "relances"))
    ledger.modify("003", "2026-10-25", Modify(plan="entreprise"))
    ledger.subscribe("004", "2026-10-25", code="MOINS5")
    ledger.modify("004", "2026-10-28", Modify(plan="pro"))
    ledger.subscribe("005", "2026-10-30", imported_from="2026-10-15")
    ledger.until("2026-11-22")
    return ledger


def export(
    ledger: Ledger,
    target: Path,
    parameters: BillingParameters = ALL,
    **other: Any,  # noqa: ANN401
) -> Exported:
    return export_report(ledger.books, billing_file(parameters, WORDS), target, **other)


def read_xlsx(path: Path, sheet: int = 0) -> tuple[list[str], list[dict[str, Any]], dict[str, Any]]:
    """Return the headings, the rows and the totals, as another program sees them."""
    values = list(openpyxl.load_workbook(path, data_only=True).worksheets[sheet].values)
    headings = [str(heading) for heading in values[0]]
    rows = [dict(zip(headings, row, strict=True)) for row in values[1:]]
    return headings, rows[:-1], rows[-1]


def read_by_calamine(path: Path) -> list[list[Any]]:
    """Return the first sheet; much faster than openpyxl."""
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def read_csv(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=";"))


def cents(value: object) -> int:
    exact = Decimal(str(value).replace(",", ".")) * 100
    assert exact == exact.to_integral_value()
    return int(exact)


def sums(rows: Sequence[dict[str, Any]]) -> dict[str, int]:
    return {name: sum(cents(row[name]) for row in rows) for name in SUMMED}


def stored(ledger: Ledger) -> list[BilledLineRow]:
    return [row for row in ledger.rows(BilledLineRow) if row.kind is not LineKind.OPENING]


def exports(ledger: Ledger) -> list[JournalRow]:
    return [row for row in ledger.rows(JournalRow) if row.act == "exported"]


def test_the_headings_are_the_23_columns_in_their_order(billed: Ledger, tmp_path: Path) -> None:
    export(billed, tmp_path / "a.xlsx")
    headings, _, _ = read_xlsx(tmp_path / "a.xlsx")
    assert headings == [column.value for column in BillingColumn]
    assert len(headings) == 23


@pytest.mark.parametrize("name", ["rapport.xlsx", "rapport.XLSX", "rapport.csv"])
def test_the_file_adds_up_to_the_lines_of_the_books(
    billed: Ledger, tmp_path: Path, name: str
) -> None:
    target = tmp_path / name
    made = export(billed, target)
    rows: Sequence[dict[str, Any]]
    rows = read_csv(target) if name.endswith("csv") else read_xlsx(target)[1]
    lines = stored(billed)
    added = sums(rows)
    assert len(rows) == made.rows == len(lines) == 24
    assert added["net"] == made.totals["net"] == sum(line.net for line in lines)
    assert all(
        int(row["quantity"]) * cents(row["unit_price"]) + cents(row["discount"])
        == cents(row["net"])
        for row in rows
    )
    assert added["net"] + added["vat"] == added["gross"] == made.totals["gross"]
    assert added["vat"] == made.totals["vat"]
    assert min(cents(row["net"]) for row in rows) < 0 < added["net"]
    assert 0 in [cents(row["net"]) for row in rows]
    assert made.sha256 == sha256(target.read_bytes()).hexdigest()
    assert made.path == target


def test_the_totals_of_the_workbook_carry_the_sums(billed: Ledger, tmp_path: Path) -> None:
    export(billed, tmp_path / "a.xlsx")
    _, rows, totals = read_xlsx(tmp_path / "a.xlsx")
    assert {name: cents(totals[name]) for name in SUMMED} == sums(rows)
    formulas = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert formulas["L26"].value == "=SUBTOTAL(109,L2:L25)"


def test_a_line_says_everything_about_itself(billed: Ledger, tmp_path: Path) -> None:
    export(billed, tmp_path / "a.xlsx")
    _, rows, _ = read_xlsx(tmp_path / "a.xlsx")
    assert rows[0] == {
        "period": "2026-09",
        "client_code": "000",
        "client": '=HYPERLINK("http://example.invalid";"x")',
        "company_number": "0023",
        "vat_number": None,
        "payer": "firm",
        "plan": "Entreprise",
        "add_on": None,
        "quantity": 1,
        "unit_price": 79,
        "discount": -11.85,
        "net": 67.15,
        "vat_rate": 0.2,
        "vat": 13.43,
        "gross": 80.58,
        "currency": "EUR",
        "from": datetime(2026, 9, 10),  # noqa: DTZ001 - a spreadsheet knows no zones
        "to": datetime(2026, 10, 9),  # noqa: DTZ001
        "renewal": datetime(2026, 10, 10),  # noqa: DTZ001
        "kind": "start",
        "document": "1",
        "manager": "@Anne",
        "comment": "7900 × 30/30",
    }
    (credit,) = [row for row in rows if row["client_code"] == "004" and row["kind"] == "credit"]
    assert credit["comment"] == "590 × 28/31, billed on 2026-10-25"
    assert (credit["net"], credit["unit_price"], credit["discount"]) == (-5.33, -5.33, 0)
    assert credit["renewal"] == datetime(2026, 11, 25)  # noqa: DTZ001


def test_no_name_runs_in_a_csv_file(billed: Ledger, tmp_path: Path) -> None:
    export(billed, tmp_path / "a.csv")
    rows = read_csv(tmp_path / "a.csv")
    assert not [
        row for row in rows for text in (row["client"], row["manager"]) if text[0] in "=+-@\t\r"
    ]
    assert {row["client"] for row in rows if row["client_code"] == "003"} == {"'\rreturn\r\nline"}
    assert rows[0]["discount"] == "-11,85"
    assert rows[0]["from"] == "10/09/2026"


def test_another_dialect(billed: Ledger, tmp_path: Path) -> None:
    export(billed, tmp_path / "a.csv", dialect=Dialect(separator=",", decimal="."))
    assert b",79.00,-11.85,67.15,20.00,13.43,80.58,EUR," in (tmp_path / "a.csv").read_bytes()


def test_groups_and_vat_have_sheets_of_their_own(billed: Ledger, tmp_path: Path) -> None:
    october = BillingParameters(
        start=day("2026-10-01"), end=day("2026-10-31"), group_by=GroupBy.PAYER, compare=True
    )
    target = tmp_path / "a.xlsx"
    made = export(billed, target, october)
    book = openpyxl.load_workbook(target)
    assert book.sheetnames == ["Billing", "Parameters", "Groups", "VAT"]
    assert ("group_by", "payer") in list(book.worksheets[1].values)
    assert list(book.worksheets[1].values)[-1] == ("moment", "22/11/2026 13:32")
    headings, groups, totals = read_xlsx(target, 2)
    assert headings[-3:] == ["gross", "previous_net", "difference"]
    assert [row["group"] for row in groups] == ["firm", "client"]
    assert cents(totals["net"]) == made.totals["net"] == sum(cents(row["net"]) for row in groups)
    assert [cents(row["previous_net"]) for row in groups] == [7391, 1423]
    assert [cents(row["difference"]) for row in groups] == [
        cents(row["net"]) - cents(row["previous_net"]) for row in groups
    ]
    assert (totals["lines"], totals["clients"]) == (made.rows, None)
    _, rates, _ = read_xlsx(target, 3)
    assert [(row["vat_rate"], cents(row["vat"])) for row in rates] == [(0.2, made.totals["vat"])]


def test_a_comparison_without_groups_is_one_row(billed: Ledger, tmp_path: Path) -> None:
    parameters = BillingParameters(start=day("2026-10-01"), end=day("2026-10-31"), compare=True)
    export(billed, tmp_path / "a.xlsx", parameters)
    _, groups, _ = read_xlsx(tmp_path / "a.xlsx", 2)
    assert [row["group"] for row in groups] == ["Total"]
    plain = BillingParameters(start=day("2026-10-01"), end=day("2026-10-31"))
    export(billed, tmp_path / "b.xlsx", plain)
    assert openpyxl.load_workbook(tmp_path / "b.xlsx").sheetnames == [
        "Billing",
        "Parameters",
        "VAT",
    ]


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_no_lines_is_a_file_too(ledger: Ledger, tmp_path: Path, name: str) -> None:
    made = export(ledger, tmp_path / name)
    assert (made.rows, made.totals["net"], made.totals["vat"], made.totals["gross"]) == (0, 0, 0, 0)
    if name == "a.csv":
        assert read_csv(tmp_path / name) == []
    else:
        _, rows, totals = read_xlsx(tmp_path / name)
        assert (rows, totals["gross"]) == ([], 0)


def test_the_export_is_in_the_journal(billed: Ledger, tmp_path: Path) -> None:
    parameters = BillingParameters(
        start=day("2026-10-01"), end=day("2026-10-31"), payer=Payer.FIRM, interval=YEARLY
    )
    made = export(billed, tmp_path / "Octobre.xlsx", parameters)
    (entry,) = exports(billed)
    assert entry.author == "Anne"
    assert entry.facts == {
        "report": "billing",
        "parameters": {
            "start": "2026-10-01",
            "end": "2026-10-31",
            "payer": "firm",
            "plan": None,
            "interval": "yearly",
            "manager": None,
            "group_by": "none",
            "compare": False,
        },
        "moment": "2026-11-22T13:32:00+00:00",
        "currency": "EUR",
        "rows": made.rows,
        "net": made.totals["net"],
        "vat": made.totals["vat"],
        "gross": made.totals["gross"],
        "file": "Octobre.xlsx",
        "sha256": made.sha256,
    }


def test_made_again_it_is_identical(billed: Ledger, tmp_path: Path) -> None:
    first = export(billed, tmp_path / "a.xlsx")
    assert export(billed, tmp_path / "b.xlsx").sha256 == first.sha256


def test_the_books_are_caught_up_first(billed: Ledger, tmp_path: Path) -> None:
    before = len(stored(billed))
    billed.day = day("2026-12-15")
    assert export(billed, tmp_path / "a.csv").rows == len(stored(billed)) > before


def test_an_earlier_day_is_refused_before_anything_is_written(
    billed: Ledger, tmp_path: Path
) -> None:
    billed.day = day("2026-11-21")
    with pytest.raises(Refused) as caught:
        export(billed, tmp_path / "a.csv")
    assert caught.value.reason is Refusal.DAY_BEFORE_LATEST
    assert not (tmp_path / "a.csv").exists()


def stop_halfway(done: int, total: int) -> None:
    if done == total:
        raise Cancelled


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_stopped_it_leaves_nothing(billed: Ledger, tmp_path: Path, name: str) -> None:
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        export(billed, tmp_path / name, progress=stop_halfway)
    assert sorted(tmp_path.iterdir()) == before
    assert exports(billed) == []


def test_a_format_that_we_do_not_write(billed: Ledger, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as caught:
        export(billed, tmp_path / "a.xls")
    assert caught.value.reason is WritingFailure.FORMAT_UNKNOWN


def test_a_file_that_is_open_leaves_no_entry(
    billed: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(path: Path, other: Path) -> None:
        raise PermissionError(13, "used by another process")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(CannotWrite) as caught:
        export(billed, tmp_path / "a.xlsx")
    assert caught.value.reason is WritingFailure.OPEN_ELSEWHERE
    assert exports(billed) == []
    assert not list(tmp_path.glob("*.part"))


def test_more_rows_than_a_sheet_holds_are_refused(
    billed: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "MOST_ROWS", 1)
    table = Sheet(title="x", columns=(Column("a", ColumnKind.TEXT),), rows=[("a",), ("b",)])
    workbook = Workbook(sheets=(table,), parameters_title="p", parameters=(), moment=billed.moment)
    with pytest.raises(CannotWrite) as caught:
        save_export(
            billed.books,
            workbook,
            tmp_path / "a.xlsx",
            {},
            pages=partial(pages_of, workbook, PAPER),
        )
    assert caught.value.reason is WritingFailure.TOO_MANY_ROWS
    save_export(
        billed.books, workbook, tmp_path / "a.csv", {}, pages=partial(pages_of, workbook, PAPER)
    )


def test_some_lines_can_be_copied(billed: Ledger) -> None:
    report = billing_report(billed.books, ALL)
    text = copied(billing_sheet(report, report.rows[:2], WORDS)).text
    assert text.count("\r\n") == 3
    assert "\t79,00\t-11,85\t67,15\t20,00\t13,43\t80,58\tEUR\t10/09/2026\t" in text


@settings(max_examples=20)  # each writes a data file and two exports
@given(names=st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), max_size=4))
def test_any_name_leaves_the_figures_alone(
    template: Path, tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("names")
    ledger = open_copy(template, folder)
    for number, name in enumerate(names):
        ledger.client(f"D{number}", name.replace("\0", "0"))
        ledger.subscribe(f"D{number}", "2026-10-05", add_ons=("archivage",))
    made = export(ledger, folder / "a.xlsx")
    export(ledger, folder / "a.csv")
    _, rows, _ = read_xlsx(folder / "a.xlsx")
    assert sums(rows) == sums(read_csv(folder / "a.csv"))
    assert len(rows) == 2 * len(names)
    assert sums(rows)["net"] == made.totals["net"] == sum(line.net for line in stored(ledger))
    ledger.database.close()


def test_ten_thousand_lines(ledger: Ledger, tmp_path: Path) -> None:
    ledger.by_month()
    ledger.subscribe("D1", "2026-10-05", add_ons=("archivage",))
    with ledger.database.write() as session:
        line = session.execute(select(BilledLineRow.__table__).limit(1)).mappings().one()
        session.execute(
            insert(BilledLineRow),
            [
                {**line, "id": 10 + n, "kind": LineKind.ADD_ON, "net": n % 1999, "price": n % 1999}
                for n in range(10_000)
            ],
        )
    expected = sum(line.net for line in stored(ledger))
    xlsx = export(ledger, tmp_path / "a.xlsx")
    export(ledger, tmp_path / "a.csv")
    headings, *rows, totals = read_by_calamine(tmp_path / "a.xlsx")
    net = headings.index("net")
    assert len(rows) == 10_002
    assert (
        sum(cents(row[net]) for row in rows) == cents(totals[net]) == xlsx.totals["net"] == expected
    )
    assert sums(read_csv(tmp_path / "a.csv"))["net"] == expected
