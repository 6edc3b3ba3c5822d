"""Makers of files to import, good and hostile, and of what they are checked against."""

import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.domain.catalogue import Catalogue
from app.services.imports.checked_row import CheckedRow
from app.services.imports.checking import Checked, check
from app.services.imports.client_finder import ClientFinder
from app.services.imports.fields import Field, Kind
from app.services.imports.headings import heading
from app.services.imports.known_clients import Known, KnownClient
from app.services.imports.known_invoices import KnownInvoices
from app.services.imports.known_use import KnownUse
from app.services.imports.mapping import find_mapping
from app.services.imports.reading import read_table
from app.services.imports.rules import ClientRules, InvoiceRules, ReadingRules, Rules
from app.services.imports.service_words import ServiceWords
from app.services.imports.table import Cell, FileFormat, SheetRow, Source, Table
from app.services.usage_book import UsageBook
from tests.builders import terms
from tests.factories import sample_catalogue

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"
TODAY = date(2026, 11, 22)

CLIENT: Mapping[Field, Cell] = {
    Field.LEGAL_NAME: "Boulangerie Martin",
    Field.COUNTRY: "FR",
    Field.EMAIL: "a.martin@example.org",
    Field.FIRST_NAME: "Anne",
    Field.LAST_NAME: "Martin",
    Field.LOCALE: "fr-FR",
}
ACTIVE: Mapping[Field, Cell] = {
    **CLIENT,
    Field.STATUS: "Actif",
    Field.PAYER: "Cabinet",
    Field.PLAN: "essentiel",
    Field.INTERVAL: "mensuel",
    Field.START: "07/11/2026",
}
INVITED: Mapping[Field, Cell] = {
    **CLIENT,
    Field.STATUS: "Invité",
    Field.PAYER: "Cabinet",
    Field.PLAN: "essentiel",
    Field.INTERVAL: "mensuel",
}


def workbook(*rows: Sequence[object], change: Callable[[Worksheet], None] | None = None) -> bytes:
    """Make an .xlsx file of rows; `change` does more to its sheet."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in rows:
        sheet.append(list(row))
    if change is not None:
        change(sheet)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def repacked(content: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """Make a zip again with its parts changed; a part that becomes empty is left out."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as parts, zipfile.ZipFile(made, "w") as again:
        for name in parts.namelist():
            part = change(name, parts.read(name))
            if part:
                again.writestr(name, part)
    return made.getvalue()


def table(*rows: Mapping[Field, Cell]) -> Table:
    """Make a table of rows that have these cells, the first of them in sheet row 2."""
    fields = [f for f in Field if any(f in row for row in rows)]
    return Table(
        Source(name="clients.csv", format=FileFormat.DELIMITED),
        tuple(heading(f, "fr") for f in fields),
        tuple(
            SheetRow(number, tuple(row.get(f, "") for f in fields))
            for number, row in enumerate(rows, start=2)
        ),
    )


def known(
    clients: Mapping[tuple[Field, str], KnownClient] | None = None,
    redeemed: Mapping[str, int] | None = None,
    catalogue: Catalogue | None = None,
) -> Known:
    return Known(catalogue or sample_catalogue(), clients or {}, redeemed or {})


def by_rules(kind: Kind, against: Known | None = None) -> Rules:
    """What rows are checked by on 22 November 2026; by default there are no clients."""
    if kind is Kind.USAGE:
        nobody = UsageBook(terms(sample_catalogue()), {}, {}, {}, {})
        return ReadingRules(KnownUse(ClientFinder.of(()), nobody), TODAY)
    if kind is Kind.INVOICE:
        catalogue = sample_catalogue()
        services = ServiceWords.of(catalogue)
        return InvoiceRules(KnownInvoices(catalogue, ClientFinder.of(()), services), TODAY)
    return ClientRules.of(kind, against or known(), TODAY)


def checked(
    *rows: Mapping[Field, Cell], kind: Kind = Kind.PORTFOLIO, against: Known | None = None
) -> Checked:
    """Check rows on 22 November 2026, against the sample catalogue and no clients."""
    made = table(*rows)
    return check(made, find_mapping(made.headings), by_rules(kind, against))


def checked_row(row: Mapping[Field, Cell], kind: Kind = Kind.PORTFOLIO) -> CheckedRow:
    """Check one row."""
    return checked(row, kind=kind).rows[0]


def checked_file(path: Path, kind: Kind) -> Checked:
    read = read_table(path)
    return check(read, find_mapping(read.headings), by_rules(kind))


def reasons(row: CheckedRow, place: Field | None = None) -> list[str]:
    """Return the names of a row's reasons, or of one cell's."""
    return [p.reason.name for p in row.problems if place is None or p.field is place]
