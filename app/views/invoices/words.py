"""The words of the vendor's invoices in tables and files; the command line uses them too."""

from collections.abc import Sequence
from typing import assert_never

from app.domain.catalogue import Catalogue
from app.domain.invoice_matching import UNIT
from app.domain.vendor_invoices import Decision, Origin
from app.services.invoices.comparison import ComparedLine, InvoiceComparison
from app.services.reports.invoice_file import ComparisonColumn, ComparisonWords
from app.services.reports.invoices import InvoiceInList, InvoiceState
from app.services.reports.invoices_file import InvoiceColumn, InvoicesWords
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.source import Labels
from app.views.reports.words import file_words


def invoices_words(catalogue: Catalogue, formats: Formats) -> InvoicesWords:
    """Return everything that the register says."""
    return InvoicesWords(
        file=file_words(Labels.tr("Vendor's invoices", "report"), catalogue.currency, formats),
        heading=lambda column: invoice_headings()[column],
        state=invoice_state,
        source=invoice_source,
        parameters=(),
    )


def comparison_words(catalogue: Catalogue, formats: Formats) -> ComparisonWords:
    """Return everything that a comparison says."""
    return ComparisonWords(
        file=file_words(Labels.tr("Vendor's invoice", "report"), catalogue.currency, formats),
        heading=lambda column: comparison_headings()[column],
        service=lambda row: service_words(row, catalogue, formats),
        quantity=lambda parts: quantity_words(parts, formats),
        outcome=outcome_words,
        decision=decision_words,
        parameters=lambda found: _parameters(found, formats),
    )


def invoice_state(state: InvoiceState) -> str:
    """Where an invoice stands."""
    match state:
        case InvoiceState.OPEN:
            return Labels.tr("Open", "vendor's invoice")
        case InvoiceState.DECIDED:
            return Labels.tr("To be settled", "vendor's invoice")
        case InvoiceState.SETTLED:
            return Labels.tr("Settled", "vendor's invoice")
        case _:
            assert_never(state)


def invoice_source(row: InvoiceInList) -> str:
    """How an invoice came in: the name of its file, or that it was entered."""
    if row.origin is Origin.ENTERED:
        return Labels.tr("By hand", "vendor's invoice")
    return row.file or Labels.tr("Pasted", "vendor's invoice")


def outcome_words(row: ComparedLine) -> str:
    """What came of a line, with the reason where it differs: "Other price"."""
    pair = row.pair
    return (
        labels.outcome_name(pair.outcome) if pair.cause is None else labels.cause_name(pair.cause)
    )


def decision_words(decision: Decision | None) -> str:
    """What was decided; empty where nothing was."""
    return "" if decision is None else labels.decision_name(decision)


def service_words(row: ComparedLine, catalogue: Catalogue, formats: Formats) -> str:
    """What a line bills: by the books, by what was found, or in the vendor's own words."""
    if row.ours is not None:
        if row.ours.line.usage is not None:
            return labels.line_title(row.ours.line, catalogue, formats)
        return labels.service_name(catalogue, row.ours.line, formats.language)
    values = None if row.stated is None else row.stated.values
    if values is None:
        return ""
    if values.service is None:
        return values.service_text
    return labels.sold_name(catalogue, values.service, formats.language)


def quantity_words(parts: int, formats: Formats) -> str:
    """A quantity given in ten-thousandths, without idle zeros: "0,3"."""
    return formats.decimal(parts, UNIT)


def invoice_headings() -> dict[InvoiceColumn, str]:
    """Return the headings of the columns of the register."""
    return {
        InvoiceColumn.NUMBER: Labels.tr("Invoice", "report column"),
        InvoiceColumn.ISSUED_ON: Labels.tr("Date", "report column"),
        InvoiceColumn.FROM: Labels.tr("From", "report column"),
        InvoiceColumn.TO: Labels.tr("To", "report column"),
        InvoiceColumn.LINES: Labels.tr("Lines", "report column"),
        InvoiceColumn.NET: Labels.tr("Stated excl. VAT", "report column"),
        InvoiceColumn.EXPECTED: Labels.tr("Expected excl. VAT", "report column"),
        InvoiceColumn.DIFFERENCE: Labels.tr("Difference", "report column"),
        InvoiceColumn.OPEN_POINTS: Labels.tr("Open points", "report column"),
        InvoiceColumn.STATE: Labels.tr("State", "report column"),
        InvoiceColumn.SOURCE: Labels.tr("Source", "report column"),
    }


def comparison_headings() -> dict[ComparisonColumn, str]:
    """Return the headings of the columns of a comparison."""
    return {**_of_line(), **_of_comparison()}


def _of_line() -> dict[ComparisonColumn, str]:
    return {
        ComparisonColumn.ROW: Labels.tr("Line", "report column"),
        ComparisonColumn.CLIENT_CODE: Labels.tr("Client code", "report column"),
        ComparisonColumn.CLIENT: Labels.tr("Client", "report column"),
        ComparisonColumn.STATED_CLIENT: Labels.tr("Client as stated", "report column"),
        ComparisonColumn.SERVICE: Labels.tr("Service", "report column"),
        ComparisonColumn.STATED_SERVICE: Labels.tr("Description as stated", "report column"),
        ComparisonColumn.STATED_FROM: Labels.tr("Stated from", "report column"),
        ComparisonColumn.STATED_TO: Labels.tr("Stated to", "report column"),
        ComparisonColumn.FROM: Labels.tr("Expected from", "report column"),
        ComparisonColumn.TO: Labels.tr("Expected to", "report column"),
        ComparisonColumn.QUANTITY: Labels.tr("Quantity", "report column"),
        ComparisonColumn.UNIT_PRICE: Labels.tr("Unit price", "report column"),
    }


def _of_comparison() -> dict[ComparisonColumn, str]:
    return {
        ComparisonColumn.STATED_NET: Labels.tr("Stated excl. VAT", "report column"),
        ComparisonColumn.NET: Labels.tr("Expected excl. VAT", "report column"),
        ComparisonColumn.DIFFERENCE: Labels.tr("Difference", "report column"),
        ComparisonColumn.OUTCOME: Labels.tr("Outcome", "report column"),
        ComparisonColumn.DOCUMENT: Labels.tr("Document", "report column"),
        ComparisonColumn.DECISION: Labels.tr("Decision", "report column"),
        ComparisonColumn.COMMENT: Labels.tr("Comment", "report column"),
    }


def _parameters(found: InvoiceComparison, formats: Formats) -> Sequence[tuple[str, str]]:
    fields = found.fields
    return (
        (Labels.tr("Invoice", "report parameter"), fields.number),
        (Labels.tr("Date", "report parameter"), formats.day(fields.issued_on)),
        (Labels.tr("From", "report parameter"), formats.day(fields.start)),
        (Labels.tr("To, included", "report parameter"), formats.day(fields.end)),
    )
