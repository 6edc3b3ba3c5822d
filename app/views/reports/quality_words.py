"""The words of the report of the quality; the command line uses them too."""

from app.domain.catalogue import Catalogue
from app.services.reports.quality import Finding, QualityRow
from app.services.reports.quality_file import QualityColumn, QualityWords
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.import_problems import import_problem
from app.views.labels.source import Labels
from app.views.reports.words import file_words


def quality_words(catalogue: Catalogue, formats: Formats) -> QualityWords:
    """Return everything that the report says."""
    return QualityWords(
        file=file_words(Labels.tr("Data quality", "report"), catalogue.currency, formats),
        heading=lambda column: quality_headings()[column],
        finding=finding_name,
        status=labels.status_name,
        sentence=lambda row: quality_sentence(row, catalogue, formats),
    )


def quality_headings() -> dict[QualityColumn, str]:
    """Return the headings of the columns."""
    return {
        QualityColumn.FINDING: Labels.tr("Finding", "report column"),
        QualityColumn.CLIENT_CODE: Labels.tr("Client code", "report column"),
        QualityColumn.CLIENT: Labels.tr("Client", "report column"),
        QualityColumn.STATUS: Labels.tr("Status", "report column"),
        QualityColumn.MANAGER: Labels.tr("Manager", "report column"),
        QualityColumn.VALUE: Labels.tr("What stands there", "report column"),
        QualityColumn.WHAT_TO_DO: Labels.tr("What is wrong, what to do", "report column"),
    }


def finding_name(finding: Finding) -> str:
    """What a kind of finding is called."""
    return {
        Finding.COMPANY_NUMBER: Labels.tr("Company number fails its check", "finding"),
        Finding.VAT_NUMBER: Labels.tr("VAT number fails its check", "finding"),
        Finding.IBAN: Labels.tr("IBAN fails its check", "finding"),
        Finding.EMAIL: Labels.tr("E-mail address fails its check", "finding"),
        Finding.SAME_COMPANY: Labels.tr("The same company twice", "finding"),
        Finding.SAME_NAME: Labels.tr("Names that look the same", "finding"),
        Finding.NO_PAYMENT_METHOD: Labels.tr("Paid by the firm, without a way to pay", "finding"),
        Finding.NOTHING_PENDING: Labels.tr("Without a pending subscription", "finding"),
    }[finding]


def quality_sentence(row: QualityRow, catalogue: Catalogue, formats: Formats) -> str:
    """What is wrong with a client, and what to do about it."""
    if row.problem is not None:
        return import_problem(row.problem, catalogue, formats)
    if row.doubles:
        others = ", ".join(labels.client_named(each.name, each.reference) for each in row.doubles)
        if row.finding is Finding.SAME_COMPANY:
            said = Labels.tr("{others} has the same company or VAT number. Keep one of them.")
        else:
            said = Labels.tr("Is it {others}? Then keep one of them.")
        return said.format(others=others)
    if row.finding is Finding.NO_PAYMENT_METHOD:
        return Labels.tr("Declare a card or a mandate: Settings, Payment.")
    return Labels.tr("Nothing would begin when it accepts. Choose its plan, or who pays.")
