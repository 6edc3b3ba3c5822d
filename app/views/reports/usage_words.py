"""The words of the report of the use; the command line uses them too."""

from app.domain.catalogue import Catalogue
from app.services.reports.usage_file import UsageColumn, UsageWords
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.source import Labels
from app.views.reports.words import file_words


def usage_words(catalogue: Catalogue, formats: Formats) -> UsageWords:
    """Return everything that the report says, naming plans as the catalogue does."""
    return UsageWords(
        file=file_words(Labels.tr("Usage", "report"), catalogue.currency, formats),
        heading=lambda column: usage_headings()[column],
        payer=labels.payer_name,
        plan=lambda code: labels.plan_name(catalogue, code, formats.language),
        parameters=lambda asked: (
            (Labels.tr("From", "report parameter"), formats.day(asked.start)),
            (Labels.tr("To, included", "report parameter"), formats.day(asked.end)),
        ),
    )


def usage_headings() -> dict[UsageColumn, str]:
    """Return the headings of the columns."""
    return {**_of_client(), **_of_use()}


def _of_client() -> dict[UsageColumn, str]:
    return {
        UsageColumn.CLIENT_CODE: Labels.tr("Client code", "report column"),
        UsageColumn.CLIENT: Labels.tr("Client", "report column"),
        UsageColumn.MANAGER: Labels.tr("Manager", "report column"),
        UsageColumn.PAYER: Labels.tr("Payer", "report column"),
        UsageColumn.PLAN: Labels.tr("Plan", "report column"),
    }


def _of_use() -> dict[UsageColumn, str]:
    return {
        UsageColumn.WINDOWS: Labels.tr("Windows", "report column"),
        UsageColumn.UNREAD: Labels.tr("Not read", "report column"),
        UsageColumn.QUOTA: Labels.tr("Quota", "report column"),
        UsageColumn.USED: Labels.tr("Used", "report column"),
        UsageColumn.BEYOND: Labels.tr("Beyond the quota", "report column"),
        UsageColumn.OVERAGE: Labels.tr("Overage excl. VAT", "report column"),
        UsageColumn.EXPECTED: Labels.tr("Expected per month", "report column"),
        UsageColumn.FITTING: Labels.tr("Plan that fits", "report column"),
        UsageColumn.SAVES: Labels.tr("Saves per month", "report column"),
    }
