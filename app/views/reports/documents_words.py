"""The words of the exported documents; the command line uses them too."""

from app.domain.catalogue import Catalogue
from app.services.reports.documents_file import DocumentColumn, DocumentsWords
from app.views.formatting import Formats
from app.views.labels.source import Labels
from app.views.reports.words import file_words


def documents_words(catalogue: Catalogue, formats: Formats) -> DocumentsWords:
    """Return everything that the report says."""
    return DocumentsWords(
        file=file_words(Labels.tr("Documents", "report"), catalogue.currency, formats),
        heading=lambda column: document_headings()[column],
        vat_at=lambda rate: vat_heading(rate, formats),
        parameters=lambda asked: (
            (Labels.tr("From", "report parameter"), formats.day(asked.start)),
            (Labels.tr("To, included", "report parameter"), formats.day(asked.end)),
        ),
    )


def vat_heading(rate: int, formats: Formats) -> str:
    """Return the heading of the VAT of one rate: "VAT 20 %"."""
    return Labels.tr("VAT {rate}", "report column").format(rate=formats.percent(rate))


def document_headings() -> dict[DocumentColumn, str]:
    """Return the headings of the columns."""
    return {
        DocumentColumn.NUMBER: Labels.tr("Document", "report column"),
        DocumentColumn.FROM: Labels.tr("From", "report column"),
        DocumentColumn.TO: Labels.tr("To", "report column"),
        DocumentColumn.WRITTEN_ON: Labels.tr("Written on", "report column"),
        DocumentColumn.LINES: Labels.tr("Lines", "report column"),
        DocumentColumn.NET: Labels.tr("Net", "report column"),
        DocumentColumn.VAT: Labels.tr("VAT", "report column"),
        DocumentColumn.GROSS: Labels.tr("Gross", "report column"),
        DocumentColumn.VENDOR_INVOICE: Labels.tr("Vendor invoice", "report column"),
    }
