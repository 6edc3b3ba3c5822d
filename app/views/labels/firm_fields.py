"""The names of what is known of the firm, as sentences about changes of it say them."""

from app.views.labels.source import Labels


def firm_field_name(field: str) -> str:
    """A field of the firm by its name in the code; an unknown one is shown as it is."""
    return {**_identity(), **_billing()}.get(field, field)


def _identity() -> dict[str, str]:
    return {
        "name": Labels.tr("Name of the firm", "field of the firm"),
        "country": Labels.tr("Country", "field of the firm"),
        "currency": Labels.tr("Currency", "field of the firm"),
        "company_number": Labels.tr("Company number", "field of the firm"),
        "vat_number": Labels.tr("VAT number", "field of the firm"),
    }


def _billing() -> dict[str, str]:
    return {
        "billing_name": Labels.tr("Name on the bills", "field of the firm"),
        "billing_email": Labels.tr("E-mail for the bills", "field of the firm"),
        "street": Labels.tr("Street and number", "field of the firm"),
        "postal_code": Labels.tr("Postal code", "field of the firm"),
        "city": Labels.tr("City", "field of the firm"),
        "reverse_charge": Labels.tr("Vendor abroad, reverse charge", "field of the firm"),
        "documents_by_month": Labels.tr("One statement a month", "field of the firm"),
    }
