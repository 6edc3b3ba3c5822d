"""The words of the exported forecast; the command line uses them too."""

from app.domain.calendar import Period
from app.domain.catalogue import Catalogue
from app.services.reports.forecast_file import ForecastColumn, ForecastWords
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.source import Labels
from app.views.reports.words import file_words


def forecast_words(catalogue: Catalogue, formats: Formats) -> ForecastWords:
    """Return everything that the report says, naming plans as the catalogue does."""
    return ForecastWords(
        file=file_words(Labels.tr("Forecast", "report"), catalogue.currency, formats),
        lines_title=Labels.tr("Expected lines", "report sheet"),
        heading=lambda column: _headings()[column],
        month=lambda month: month_heading(month, formats),
        payer=labels.payer_name,
        kind=labels.line_kind_name,
        plan=lambda code: labels.plan_name(catalogue, code, formats.language),
        add_on=lambda code: labels.add_on_name(catalogue, code, formats.language),
        parameters=lambda asked: (
            (Labels.tr("Months", "report parameter"), formats.integer(asked.months)),
            (
                Labels.tr("Payer", "report parameter"),
                labels.payer_name(asked.payer)
                if asked.payer
                else Labels.tr("All", "report parameter"),
            ),
        ),
    )


def month_heading(month: Period, formats: Formats) -> str:
    """Return the head of a month's column; of a month that has begun, only the rest is left."""
    title = formats.month_title(month.start)
    if month.start.day == 1:
        return title
    return Labels.tr("Rest of {month}", "report column").format(month=formats.month(month.start))


def _headings() -> dict[ForecastColumn, str]:
    return {
        ForecastColumn.PAYER: Labels.tr("Payer", "report column"),
        ForecastColumn.PLAN: Labels.tr("Plan", "report column"),
        ForecastColumn.TOTAL: Labels.tr("Total", "report column"),
        ForecastColumn.OVERAGE: Labels.tr("Of which overage", "report column"),
        ForecastColumn.DAY: Labels.tr("Day", "report column"),
        ForecastColumn.CLIENT_CODE: Labels.tr("Client code", "report column"),
        ForecastColumn.CLIENT: Labels.tr("Client", "report column"),
        ForecastColumn.ADD_ON: Labels.tr("Add-on", "report column"),
        ForecastColumn.KIND: Labels.tr("Kind", "report column"),
        ForecastColumn.NET: Labels.tr("Net", "report column"),
    }
