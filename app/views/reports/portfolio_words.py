"""The words of the exported portfolio; the command line uses them too."""

from app.domain.catalogue import Catalogue
from app.services.reports.portfolio_file import PortfolioColumn, PortfolioWords
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.source import Labels
from app.views.reports.words import file_words


def portfolio_words(catalogue: Catalogue, formats: Formats) -> PortfolioWords:
    """Return everything that the report says, naming plans as the catalogue does."""
    return PortfolioWords(
        file=file_words(Labels.tr("Portfolio", "report"), catalogue.currency, formats),
        payers_title=Labels.tr("By payer", "report sheet"),
        heading=lambda column: {**_who(), **_what(), **_when()}[column],
        status=labels.status_name,
        payer=labels.payer_name,
        interval=labels.interval_name,
        plan=lambda code: labels.plan_name(catalogue, code, formats.language),
        add_on=lambda code: labels.add_on_name(catalogue, code, formats.language),
        parameters=lambda asked: ((Labels.tr("As of", "report parameter"), formats.day(asked.on)),),
    )


def _who() -> dict[PortfolioColumn, str]:
    return {
        PortfolioColumn.CLIENT_CODE: Labels.tr("Client code", "report column"),
        PortfolioColumn.CLIENT: Labels.tr("Client", "report column"),
        PortfolioColumn.STATUS: Labels.tr("Status", "report column"),
        PortfolioColumn.MANAGER: Labels.tr("Manager", "report column"),
        PortfolioColumn.PAYER: Labels.tr("Payer", "report column"),
        PortfolioColumn.CLIENTS: Labels.tr("Clients", "report column"),
    }


def _what() -> dict[PortfolioColumn, str]:
    return {
        PortfolioColumn.PLAN: Labels.tr("Plan", "report column"),
        PortfolioColumn.INTERVAL: Labels.tr("Interval", "report column"),
        PortfolioColumn.ADD_ONS: Labels.tr("Extra services", "report column"),
        PortfolioColumn.PRICE: Labels.tr("Price excl. VAT", "report column"),
        PortfolioColumn.PROMO_CODE: Labels.tr("Promo code", "report column"),
        PortfolioColumn.DISCOUNT: Labels.tr("Discount", "report column"),
        PortfolioColumn.MONTHLY_PRICE: Labels.tr("Monthly equivalent", "report column"),
        PortfolioColumn.QUOTA: Labels.tr("Quota", "report column"),
    }


def _when() -> dict[PortfolioColumn, str]:
    return {
        PortfolioColumn.FROM: Labels.tr("From", "report column"),
        PortfolioColumn.TO: Labels.tr("To", "report column"),
        PortfolioColumn.RENEWAL: Labels.tr("Renewal", "report column"),
    }
