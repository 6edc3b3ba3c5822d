"""The costs of the overview as a table: a row for each month, payer and plan."""

from app.domain.catalogue import Catalogue
from app.services.exports.sheet import Column, ColumnKind, Sheet
from app.services.overview import Overview
from app.views import labels
from app.views.formatting import Formats, minor_places
from app.views.labels.source import Labels


def overview_sheet(overview: Overview, catalogue: Catalogue, formats: Formats) -> Sheet:
    """Return what was billed and is expected; months without any cost have no row."""
    return Sheet(
        title="",
        columns=(
            Column(Labels.tr("Month", "column"), ColumnKind.DATE),
            Column(Labels.tr("Payer", "report column"), ColumnKind.TEXT),
            Column(Labels.tr("Plan", "report column"), ColumnKind.TEXT),
            Column(Labels.tr("Billed, excl. VAT"), ColumnKind.AMOUNT, summed=True),
            Column(Labels.tr("Expected, excl. VAT"), ColumnKind.AMOUNT, summed=True),
        ),
        rows=[
            (
                month.start,
                labels.payer_name(month.payer),
                labels.plan_name(catalogue, month.plan, formats.language),
                month.billed,
                month.expected,
            )
            for month in overview.months
        ],
        currency=overview.currency,
        places=minor_places(overview.currency),
    )
