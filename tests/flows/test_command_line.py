"""A firm's first winter on the command line: its files come in, renewals catch up, months close.

The files are those that the project was given, or their copies among the program's resources.
"""

import csv
import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
import python_calamine
from PySide6.QtCore import QCoreApplication
from sqlalchemy import select

from app.domain.billing import LineKind
from app.domain.vat import vat_totals
from app.models.database import open_database
from app.models.tables import BilledLineRow, DocumentRow
from app.services.journal import Books
from tests.cli.ran import Forfait, command_line
from tests.factories import AUTHOR, tables

ROOT = Path(__file__).parents[2]
GIVEN = ROOT.parent / "shared" / "data"
RESOURCES = ROOT / "resources"
FIRST, LAST = date(2026, 11, 22), date(2027, 3, 15)
WINTER = ["--from", "2026-11-22", "--to", "2027-03-15"]


def given(name: str) -> Path:
    """A file that the project was given."""
    folders = [GIVEN, RESOURCES / "sample"]
    return next(folder / name for folder in folders if (folder / name).exists())


def price_list() -> Path:
    found = GIVEN / "catalogue.toml"
    return found if found.exists() else RESOURCES / "catalogue" / "fictitious.toml"


def opened(folder: Path) -> Books:
    return Books(open_database(folder / "forfait.db"), lambda: LAST, AUTHOR)


@pytest.fixture(scope="module")
def forfait(qapp: QCoreApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Forfait]:
    with command_line(qapp, tmp_path_factory.mktemp("unused")) as run:
        yield run


@pytest.fixture(scope="module")
def november(forfait: Forfait, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder after the files have come in."""
    folder = tmp_path_factory.mktemp("firm") / "données"
    rejects = folder.parent / "rejets.xlsx"
    assert forfait("catalogue", "import", price_list(), folder=folder).status == 0
    portfolio = forfait(
        "import", given("portfolio.xlsx"), "--skip-bad", "--rejects", rejects, "--json",
        folder=folder,
    )  # fmt: skip
    assert portfolio.facts == {
        "rows": 240,
        "imported": 234,
        "rejected": [65, 90, 103, 122, 135, 152],
        "remarks": [19, 42, 173, 201, 212],
    }
    assert len(list(openpyxl.load_workbook(rejects).worksheets[0].values)) == 7
    use = forfait("import", given("usage_2026-11.csv"), "--skip-bad", "--json", folder=folder)
    assert (use.facts["rows"], use.facts["imported"]) == (166, 152)
    first = forfait("import", given("clients_cp1252.csv"), "--skip-bad", "--json", folder=folder)
    assert (first.facts["imported"], first.facts["rejected"]) == (118, [62, 77])
    second = forfait("import", given("clients_en_utf8.csv"), "--json", folder=folder)
    assert (second.facts["imported"], second.facts["rejected"]) == (80, [])
    return folder


@pytest.fixture(scope="module")
def march(forfait: Forfait, november: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder after catching up to March in one step."""
    folder = tmp_path_factory.mktemp("firm") / "données"
    shutil.copytree(november, folder)
    ran = forfait("advance", "--json", folder=folder, today=str(LAST))
    assert (ran.status, ran.facts["since"], ran.facts["until"]) == (0, str(FIRST), str(LAST))
    assert ran.facts["renewed"] > 300
    return folder


def stored(folder: Path) -> list[BilledLineRow]:
    """The lines that a report has: opening balances are none."""
    of = opened(folder)
    with of.database.read() as session:
        return list(
            session.scalars(
                select(BilledLineRow)
                .where(BilledLineRow.kind != LineKind.OPENING)
                .order_by(BilledLineRow.id)
            )
        )


def test_the_file_stands_up_to_the_check(forfait: Forfait, march: Path) -> None:
    ran = forfait("check", "--json", folder=march, today=str(LAST))
    assert (ran.status, ran.facts) == (0, {"complaints": []})


def test_a_file_refused_whole_leaves_nothing(
    forfait: Forfait, november: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "données"
    shutil.copytree(november, folder)
    before = tables(opened(folder))
    ran = forfait("import", given("portfolio.xlsx"), folder=folder)
    assert ran.status == 1
    assert len(ran.err.splitlines()) == 1
    assert tables(opened(folder)) == before


# ------------------------------------------------------------------------- reports


Row = Mapping[str, object]


def from_csv(file: Path) -> list[Row]:
    text = file.read_text(encoding="utf-8-sig")
    return [
        {
            heading: Decimal(cell.replace(",", ".")) if heading in {"Net", "VAT", "Gross"} else cell
            for heading, cell in row.items()
        }
        for row in csv.DictReader(text.splitlines(), delimiter=";")
    ]


def from_openpyxl(file: Path) -> list[Row]:
    headings, *rows, total = openpyxl.load_workbook(file, data_only=True).worksheets[0].values
    assert total[0] == "Total"
    return [_row(list(headings), list(row)) for row in rows]


def from_calamine(file: Path) -> list[Row]:
    sheet = python_calamine.CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0)
    headings, *rows, total = sheet.to_python()
    assert total[0] == "Total"
    return [_row(headings, row) for row in rows]


def _row(headings: Sequence[object], cells: Sequence[object]) -> Row:
    """Amounts of a workbook are its own numbers: their shortest decimals are the cents."""
    return {
        str(heading): Decimal(repr(cell)) if isinstance(cell, float) else cell
        for heading, cell in zip(headings, cells, strict=True)
    }


READERS = {"csv": from_csv, "xlsx": from_openpyxl, "xlsx by calamine": from_calamine}


@pytest.mark.parametrize("reader", READERS)
def test_what_is_exported_is_what_is_stored(
    forfait: Forfait, march: Path, tmp_path: Path, reader: str
) -> None:
    file = tmp_path / f"facturation.{reader.split(maxsplit=1)[0]}"
    ran = forfait(
        "report", "billing", *WINTER, "--out", file, "--json", folder=march, today=str(LAST)
    )
    assert ran.status == 0
    rows, lines = READERS[reader](file), stored(march)
    nets = [_cents(row["Net"]) for row in rows]
    assert sorted(nets) == sorted(line.net for line in lines)
    assert sum(nets) == sum(line.net for line in lines)
    by_payer = {
        payer: sum(_cents(row["Net"]) for row in rows if row["Payer"] == payer.capitalize())
        for payer in ("firm", "client")
    }
    assert by_payer == {
        payer: sum(line.net for line in lines if line.payer.value == payer) for payer in by_payer
    }
    assert all(row["Net"] + row["VAT"] == row["Gross"] for row in rows)  # type: ignore[operator]
    totals = {heading: sum(_cents(row[heading]) for row in rows) for heading in _TOTALS}
    assert totals == {heading: _cents(Decimal(ran.facts[_TOTALS[heading]])) for heading in _TOTALS}
    assert ran.facts["rows"] == len(rows)


_TOTALS = {"Net": "net", "VAT": "vat", "Gross": "gross"}


def _cents(amount: object) -> int:
    cents = Decimal(str(amount)) * 100
    assert cents == cents.to_integral_value()
    return int(cents)


def test_the_vat_of_each_document_is_exported_whole(
    forfait: Forfait, march: Path, tmp_path: Path
) -> None:
    file = tmp_path / "facturation.csv"
    forfait("report", "billing", *WINTER, "--out", file, folder=march, today=str(LAST))
    exported: dict[int, int] = {}
    for row in from_csv(file):
        if row["Document"]:
            number = int(str(row["Document"]))
            exported[number] = exported.get(number, 0) + _cents(row["VAT"])
    lines = stored(march)
    with opened(march).database.read() as session:
        documents = session.scalars(select(DocumentRow).order_by(DocumentRow.number)).all()
    assert [document.number for document in documents] == list(range(1, len(documents) + 1))
    assert exported == {
        document.number: vat_totals(
            [(line.net, line.vat_rate) for line in lines if line.document_id == document.id]
        ).vat
        for document in documents
    }


# ------------------------------------------------------------------------- time


def test_a_second_advance_changes_nothing(forfait: Forfait, march: Path) -> None:
    of = opened(march)
    before = tables(of)
    ran = forfait("advance", "--json", folder=march, today=str(LAST))
    assert (ran.status, ran.facts["lines"], ran.facts["renewed"]) == (0, 0, 0)
    assert tables(of) == before


def test_day_by_day_comes_to_the_same(
    forfait: Forfait, november: Path, march: Path, tmp_path: Path
) -> None:
    daily = tmp_path / "données"
    shutil.copytree(november, daily)
    for days in range((LAST - FIRST).days + 1):
        today = str(FIRST + timedelta(days=days))
        assert forfait("advance", folder=daily, today=today).status == 0
    at_once, by_day = tables(opened(march)), tables(opened(daily))
    for table in ("subscriptions", "services", "discounts", "periods", "clients", "redemptions"):
        assert by_day[table] == at_once[table]
    entry = list(BilledLineRow.__table__.columns.keys()).index("journal_id")
    written = list(DocumentRow.__table__.columns.keys()).index("written_on")
    for table, place in (("billed_lines", entry), ("documents", written)):
        assert _but(by_day[table], place) == _but(at_once[table], place)
    assert forfait("check", folder=daily, today=str(LAST)).status == 0


def _but(rows: list[tuple[object, ...]], place: int) -> list[tuple[object, ...]]:
    """Rows without the column that says in which act they were written."""
    return [row[:place] + row[place + 1 :] for row in rows]


# ------------------------------------------------------------------------- sample


def test_the_sample_has_the_same_clients(forfait: Forfait, november: Path, tmp_path: Path) -> None:
    folder = tmp_path / "exemple"
    assert forfait("sample", folder=folder).status == 0
    sample, own = opened(folder), opened(november)
    for tab in ("active", "inactive"):
        listing = ["clients", "--tab", tab, "--json"]
        shown = forfait(*listing, folder=folder).facts
        assert shown == forfait(*listing, folder=november).facts
        assert len(shown) > 100
    at_first, at_second = tables(sample), tables(own)
    for table in ("clients", "client_tags", "pending_subscriptions", "subscriptions", "services"):
        assert at_first[table] == at_second[table]
