"""The headings of the billing report's columns, in a file and on the clipboard."""

from app.services.reports.billing_columns import BillingColumn
from app.views.labels.source import Labels


def billing_heading(column: BillingColumn) -> str:
    """The heading of one column of the billing report."""
    return {**_who_and_what(), **_amounts(), **_when_and_why()}[column]


def _who_and_what() -> dict[BillingColumn, str]:
    return {
        BillingColumn.PERIOD: Labels.tr("Period", "report column"),
        BillingColumn.CLIENT_CODE: Labels.tr("Client code", "report column"),
        BillingColumn.CLIENT: Labels.tr("Client", "report column"),
        BillingColumn.COMPANY_NUMBER: Labels.tr("Company number", "report column"),
        BillingColumn.VAT_NUMBER: Labels.tr("VAT number", "report column"),
        BillingColumn.PAYER: Labels.tr("Payer", "report column"),
        BillingColumn.PLAN: Labels.tr("Plan", "report column"),
        BillingColumn.ADD_ON: Labels.tr("Add-on", "report column"),
    }


def _amounts() -> dict[BillingColumn, str]:
    return {
        BillingColumn.QUANTITY: Labels.tr("Quantity", "report column"),
        BillingColumn.UNIT_PRICE: Labels.tr("Unit price excl. VAT", "report column"),
        BillingColumn.DISCOUNT: Labels.tr("Discount", "report column"),
        BillingColumn.NET: Labels.tr("Net", "report column"),
        BillingColumn.VAT_RATE: Labels.tr("VAT rate", "report column"),
        BillingColumn.VAT: Labels.tr("VAT", "report column"),
        BillingColumn.GROSS: Labels.tr("Gross", "report column"),
        BillingColumn.CURRENCY: Labels.tr("Currency", "report column"),
    }


def _when_and_why() -> dict[BillingColumn, str]:
    return {
        BillingColumn.FROM: Labels.tr("From", "report column"),
        BillingColumn.TO: Labels.tr("To", "report column"),
        BillingColumn.RENEWAL: Labels.tr("Renewal", "report column"),
        BillingColumn.KIND: Labels.tr("Kind", "report column"),
        BillingColumn.DOCUMENT: Labels.tr("Document", "report column"),
        BillingColumn.MANAGER: Labels.tr("Manager", "report column"),
        BillingColumn.COMMENT: Labels.tr("Comment", "report column"),
    }
