"""The words of the lists: their headings, and the few texts that several of their parts share."""

from PySide6.QtCore import QCoreApplication

from app.services.client_lists import Column


class ListWords:
    """The translation context of the lists' columns."""

    @staticmethod
    def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return `text` in the chosen language."""
        return QCoreApplication.translate("ListWords", text, disambiguation, n)


def heading(column: Column) -> str:
    """The title of a column, as short as a head needs it."""
    return _headings().get(column) or full_heading(column)


def full_heading(column: Column) -> str:
    """The name of a column in full: in its menu, in its tip, and for a screen reader."""
    return {**_of_client(), **_of_subscription(), **_of_pending()}[column]


def _headings() -> dict[Column, str]:
    return {
        Column.PRICE: ListWords.tr("Net price", "column"),
        Column.MONTHLY_PRICE: ListWords.tr("Monthly eq.", "column"),
        Column.RENEWAL: ListWords.tr("Renewal", "column"),
        Column.INTERVAL: ListWords.tr("Interval", "column"),
        Column.PENDING_INTERVAL: ListWords.tr("Interval", "column"),
        Column.QUOTA: ListWords.tr("Quota", "column"),
    }


def _of_client() -> dict[Column, str]:
    return {
        Column.CLIENT: ListWords.tr("Client", "column"),
        Column.REFERENCE: ListWords.tr("Reference", "column"),
        Column.STATUS: ListWords.tr("Status", "column"),
        Column.SINCE: ListWords.tr("Since", "column"),
        Column.EMAIL: ListWords.tr("E-mail", "column"),
        Column.MANAGER: ListWords.tr("Manager", "column"),
        Column.CITY: ListWords.tr("City", "column"),
        Column.COUNTRY: ListWords.tr("Country", "column"),
    }


def _of_subscription() -> dict[Column, str]:
    return {
        Column.PLAN: ListWords.tr("Plan", "column"),
        Column.INTERVAL: ListWords.tr("Billing interval", "column"),
        Column.PAYER: ListWords.tr("Payer", "column"),
        Column.PRICE: ListWords.tr("Price per interval, excluding VAT", "column"),
        Column.MONTHLY_PRICE: ListWords.tr("Monthly equivalent, excluding VAT", "column"),
        Column.DISCOUNT: ListWords.tr("Discount", "column"),
        Column.QUOTA: ListWords.tr("Use / quota", "column"),
        Column.RENEWAL: ListWords.tr("Next renewal", "column"),
        Column.SCHEDULED: ListWords.tr("Scheduled change", "column"),
    }


def _of_pending() -> dict[Column, str]:
    return {
        Column.PENDING_PLAN: ListWords.tr("Pending plan", "column"),
        Column.PENDING_INTERVAL: ListWords.tr("Billing interval", "column"),
        Column.PENDING_PAYER: ListWords.tr("Payer", "column"),
    }
