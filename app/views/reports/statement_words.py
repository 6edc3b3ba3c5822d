"""The words of client statements; the command line uses them too."""

from app.domain.billing import BilledLine
from app.domain.catalogue import Catalogue
from app.services.reports.statement import ClientStatement, StatementParameters
from app.services.reports.statement_sheets import StatementColumn, StatementWords
from app.views import labels
from app.views.formatting import EN_DASH, Formats
from app.views.labels.source import Labels
from app.views.reports.words import file_words


def statement_words(catalogue: Catalogue, formats: Formats) -> StatementWords:
    """Return everything that a statement says, naming plans as the catalogue does."""

    def what(line: BilledLine) -> str:
        if line.is_of_period and line.credited is None and line.reverses is None:
            return labels.service_name(catalogue, line, formats.language)
        return labels.line_title(line, catalogue, formats)

    def days(asked: StatementParameters) -> str:
        return f"{formats.day(asked.start)} {EN_DASH} {formats.day(asked.end)}"

    return StatementWords(
        file=file_words(Labels.tr("Client statement", "report"), catalogue.currency, formats),
        rates_title=Labels.tr("VAT by rate", "report sheet"),
        period_title=Labels.tr("Total of the period", "report sheet"),
        heading=lambda column: statement_headings()[column],
        month=formats.month_title,
        what=what,
        period=lambda line: formats.period_range(line.span),
        why=lambda line: labels.line_sentence(line, formats, catalogue.currency),
        client=_client,
        days=days,
        parameters=lambda asked: (
            (Labels.tr("From", "report parameter"), formats.day(asked.start)),
            (Labels.tr("To, included", "report parameter"), formats.day(asked.end)),
        ),
    )


def statement_headings() -> dict[StatementColumn, str]:
    """Return the headings of the columns."""
    return {**_what(), **_amounts(), **_parties()}


def _client(statement: ClientStatement) -> str:
    return labels.client_named(statement.party.name, statement.reference)


def _what() -> dict[StatementColumn, str]:
    return {
        StatementColumn.MONTH: Labels.tr("Month", "column"),
        StatementColumn.WHAT: Labels.tr("What was billed"),
        StatementColumn.PERIOD: Labels.tr("Period", "report column"),
        StatementColumn.FROM: Labels.tr("From", "report column"),
        StatementColumn.TO: Labels.tr("To", "report column"),
        StatementColumn.WHY: Labels.tr("Why", "report column"),
    }


def _amounts() -> dict[StatementColumn, str]:
    return {
        StatementColumn.QUANTITY: Labels.tr("Quantity", "report column"),
        StatementColumn.UNIT_PRICE: Labels.tr("Unit price excl. VAT", "report column"),
        StatementColumn.DISCOUNT: Labels.tr("Discount", "report column"),
        StatementColumn.NET: Labels.tr("Net", "report column"),
        StatementColumn.VAT_RATE: Labels.tr("VAT rate", "report column"),
        StatementColumn.VAT: Labels.tr("VAT", "report column"),
        StatementColumn.GROSS: Labels.tr("Gross", "report column"),
    }


def _parties() -> dict[StatementColumn, str]:
    return {
        StatementColumn.FIRM: Labels.tr("Accounting firm", "statement"),
        StatementColumn.CLIENT: Labels.tr("Client", "report column"),
        StatementColumn.CLIENT_CODE: Labels.tr("Client code", "report column"),
        StatementColumn.COMPANY_NUMBER: Labels.tr("Company number", "report column"),
        StatementColumn.VAT_NUMBER: Labels.tr("VAT number", "report column"),
    }
