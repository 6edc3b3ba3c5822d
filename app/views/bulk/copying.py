"""The preview and the report as tables for a spreadsheet: plain amounts, a heading a column."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app.domain.catalogue import Catalogue
from app.domain.errors import Refused
from app.services.bulk import BulkRow
from app.services.exports.clipboard import copied
from app.services.exports.sheet import Cell, Column, ColumnKind, Sheet
from app.views import labels
from app.views.bulk.explaining import Explaining
from app.views.bulk.report_page import ReportRow, fate_word, why
from app.views.bulk.words import BulkText
from app.views.formatting import Formats, minor_places


def copy_preview(rows: Iterable[BulkRow], explaining: Explaining) -> None:
    """Put a preview on the clipboard."""
    columns = (
        *_who(),
        Column(BulkText.tr("Now"), ColumnKind.AMOUNT),
        Column(BulkText.tr("After"), ColumnKind.AMOUNT),
        Column(BulkText.tr("Per month"), ColumnKind.AMOUNT),
        Column(BulkText.tr("Today"), ColumnKind.AMOUNT),
        Column(BulkText.tr("Remark"), ColumnKind.TEXT),
    )
    _copy(columns, [_previewed(row, explaining) for row in rows], explaining.catalogue.currency)


def copy_report(rows: Iterable[ReportRow], catalogue: Catalogue, formats: Formats) -> None:
    """Put a report on the clipboard."""
    columns = (
        *_who(),
        Column(BulkText.tr("Result"), ColumnKind.TEXT),
        Column(BulkText.tr("Per month"), ColumnKind.AMOUNT),
        Column(BulkText.tr("Today"), ColumnKind.AMOUNT),
        Column(BulkText.tr("Reason", "why it was not done"), ColumnKind.TEXT),
    )
    found = [
        [
            row.row.name,
            row.row.reference,
            fate_word(row.fate),
            row.monthly,
            row.today,
            why(row, catalogue, formats),
        ]
        for row in rows
    ]
    _copy(columns, found, catalogue.currency)


def _who() -> tuple[Column, Column]:
    return (
        Column(BulkText.tr("Client"), ColumnKind.TEXT),
        Column(BulkText.tr("Reference"), ColumnKind.IDENTIFIER),
    )


def _previewed(row: BulkRow, explaining: Explaining) -> list[Cell]:
    found, now = row.outcome, row.monthly_price
    if isinstance(found, Refused):
        sentence = labels.refusal(found, explaining.catalogue, explaining.formats)
        return [row.name, row.reference, now, None, None, None, sentence]
    told = " ".join(f"{each.lead}. {each.text}".strip() for each in explaining.told(row))
    today = sum(line.net for line in found.today)
    monthly = found.firm_then - found.firm_now
    return [row.name, row.reference, now, found.then, monthly, today, told]


def _copy(columns: tuple[Column, ...], rows: Sequence[Sequence[Cell]], currency: str) -> None:
    sheet = Sheet(
        title="", columns=columns, rows=rows, currency=currency, places=minor_places(currency)
    )
    made = copied(sheet)
    mime = QMimeData()
    mime.setText(made.text)
    mime.setHtml(made.html)
    QGuiApplication.clipboard().setMimeData(mime)
