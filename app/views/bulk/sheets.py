"""The preview and the report as tables: plain amounts, a heading a column."""

from collections.abc import Iterable, Sequence

from app.domain.catalogue import Catalogue
from app.domain.errors import Refused
from app.services.bulk import BulkRow
from app.services.exports.sheet import Cell, Column, ColumnKind, Sheet
from app.views import labels
from app.views.bulk.cells import plan_words
from app.views.bulk.explaining import Explaining
from app.views.bulk.report_rows import ReportRow, fate_word, why
from app.views.bulk.words import BulkText
from app.views.formatting import Formats, minor_places


def preview_sheet(rows: Iterable[BulkRow], explaining: Explaining) -> Sheet:
    """Return a preview as a table."""
    columns = (
        *_who(),
        Column(BulkText.tr("Plan"), ColumnKind.TEXT),
        Column(BulkText.tr("Now"), ColumnKind.AMOUNT),
        Column(BulkText.tr("After"), ColumnKind.AMOUNT),
        Column(BulkText.tr("Per month"), ColumnKind.AMOUNT),
        Column(BulkText.tr("Today"), ColumnKind.AMOUNT),
        Column(BulkText.tr("Remark"), ColumnKind.TEXT),
    )
    return _sheet(
        columns, [_previewed(row, explaining) for row in rows], explaining.catalogue.currency
    )


def report_sheet(rows: Iterable[ReportRow], catalogue: Catalogue, formats: Formats) -> Sheet:
    """Return a report as a table."""
    columns = (
        *_who(),
        Column(BulkText.tr("Result"), ColumnKind.TEXT),
        Column(BulkText.tr("Plan"), ColumnKind.TEXT),
        Column(BulkText.tr("Per month"), ColumnKind.AMOUNT, summed=True),
        Column(BulkText.tr("Today"), ColumnKind.AMOUNT, summed=True),
        Column(BulkText.tr("Reason", "why it was not done"), ColumnKind.TEXT),
    )
    found = [
        [
            row.row.name,
            row.row.reference,
            fate_word(row.fate),
            plan_words(row.row, catalogue, formats.language),
            row.monthly,
            row.today,
            why(row, catalogue, formats),
        ]
        for row in rows
    ]
    return _sheet(columns, found, catalogue.currency)


def _who() -> tuple[Column, Column]:
    return (
        Column(BulkText.tr("Client"), ColumnKind.TEXT),
        Column(BulkText.tr("Reference"), ColumnKind.IDENTIFIER),
    )


def _previewed(row: BulkRow, explaining: Explaining) -> list[Cell]:
    found, now = row.outcome, row.monthly_price
    plan = plan_words(row, explaining.catalogue, explaining.formats.language)
    if isinstance(found, Refused):
        sentence = labels.refusal(found, explaining.catalogue, explaining.formats)
        return [row.name, row.reference, plan, now, None, None, None, sentence]
    told = " ".join(f"{each.lead}. {each.text}".strip() for each in explaining.told(row))
    today = sum(line.net for line in found.today)
    monthly = found.firm_then - found.firm_now
    return [row.name, row.reference, plan, now, found.then, monthly, today, told]


def _sheet(columns: tuple[Column, ...], rows: Sequence[Sequence[Cell]], currency: str) -> Sheet:
    return Sheet(
        title="", columns=columns, rows=rows, currency=currency, places=minor_places(currency)
    )
