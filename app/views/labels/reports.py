"""The headings of the reports' columns."""

from enum import Enum

from app.views.labels.source import Labels


class BillingColumn(Enum):
    """The columns of the billing report, in their order."""

    PERIOD = "period"
    CLIENT_CODE = "client_code"
    CLIENT = "client"
    COMPANY_NUMBER = "company_number"
    VAT_NUMBER = "vat_number"
    PAYER = "payer"
    PLAN = "plan"
    ADD_ON = "add_on"
    QUANTITY = "quantity"
    UNIT_PRICE = "unit_price"
    DISCOUNT = "discount"
    NET = "net"
    VAT_RATE = "vat_rate"
    VAT = "vat"
    GROSS = "gross"
    CURRENCY = "currency"
    FIRST_DAY = "first_day"
    LAST_DAY = "last_day"
    RENEWAL = "renewal"
    KIND = "kind"
    DOCUMENT = "document"
    MANAGER = "manager"
    COMMENT = "comment"


def billing_heading(column: BillingColumn) -> str:
    """The heading of one column of the billing report."""
    return {**_who_and_what(), **_amounts(), **_when_and_why()}[column]


def billing_headings() -> tuple[str, ...]:
    """The headings of the billing report, in their order."""
    named = {**_who_and_what(), **_amounts(), **_when_and_why()}
    return tuple(named[column] for column in BillingColumn)


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
        BillingColumn.FIRST_DAY: Labels.tr("From", "report column"),
        BillingColumn.LAST_DAY: Labels.tr("To", "report column"),
        BillingColumn.RENEWAL: Labels.tr("Renewal", "report column"),
        BillingColumn.KIND: Labels.tr("Kind", "report column"),
        BillingColumn.DOCUMENT: Labels.tr("Document", "report column"),
        BillingColumn.MANAGER: Labels.tr("Manager", "report column"),
        BillingColumn.COMMENT: Labels.tr("Comment", "report column"),
    }
