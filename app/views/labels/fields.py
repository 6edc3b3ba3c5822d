"""The names of what is known of a client: headings, form labels and the subjects of sentences."""

from app.views.labels.source import Labels


def field_name(field: str) -> str:
    """A field of a client by its name in the code; an unknown one is shown as it is."""
    return field_names().get(field, field)


def field_names() -> dict[str, str]:
    """Every field of a client by its name in the code."""
    return {
        **_identity(),
        **_contact(),
        **_address(),
        **_subscription(),
        **_reading(),
        **_invoice(),
    }


def _identity() -> dict[str, str]:
    return {
        "legal_name": Labels.tr("Legal name", "field of a client"),
        "country": Labels.tr("Country", "field of a client"),
        "reference": Labels.tr("Reference", "field of a client"),
        "company_number": Labels.tr("Company number", "field of a client"),
        "vat_number": Labels.tr("VAT number", "field of a client"),
        "iban": Labels.tr("IBAN", "field of a client"),
        "manager": Labels.tr("Manager", "field of a client"),
        "ledger_account": Labels.tr("Auxiliary account", "field of a client"),
        "tags": Labels.tr("Tags", "field of a client"),
        "notes": Labels.tr("Notes", "field of a client"),
    }


def _contact() -> dict[str, str]:
    return {
        "email": Labels.tr("Contact e-mail", "field of a client"),
        "first_name": Labels.tr("First name", "field of a client"),
        "last_name": Labels.tr("Last name", "field of a client"),
        "locale": Labels.tr("Language", "field of a client"),
    }


def _address() -> dict[str, str]:
    return {
        "street": Labels.tr("Street", "field of a client"),
        "number": Labels.tr("Number", "field of a client"),
        "box": Labels.tr("PO box", "field of a client"),
        "postal_code": Labels.tr("Postal code", "field of a client"),
        "city": Labels.tr("City", "field of a client"),
    }


def _subscription() -> dict[str, str]:
    return {
        "status": Labels.tr("Status", "field of a client"),
        "payer": Labels.tr("Payer", "field of a client"),
        "plan": Labels.tr("Plan", "field of a client"),
        "interval": Labels.tr("Billing interval", "field of a client"),
        "add_ons": Labels.tr("Extra services", "field of a client"),
        "start": Labels.tr("Start date", "field of a client"),
        "price": Labels.tr("Present price excl. VAT", "field of a client"),
        "promo": Labels.tr("Promo code", "field of a client"),
    }


def _reading() -> dict[str, str]:
    return {
        "read_on": Labels.tr("Date read", "field of a reading"),
        "documents": Labels.tr("Documents used", "field of a reading"),
    }


def _invoice() -> dict[str, str]:
    return {
        "invoice_number": Labels.tr("Invoice number", "field of an invoice"),
        "invoice_date": Labels.tr("Invoice date", "field of an invoice"),
        "designation": Labels.tr("Description", "field of an invoice"),
        "quantity": Labels.tr("Quantity", "field of an invoice"),
        "unit_price": Labels.tr("Unit price excl. VAT", "field of an invoice"),
        "net": Labels.tr("Net amount", "field of an invoice"),
        "vat_rate": Labels.tr("VAT rate", "field of an invoice"),
        "from": Labels.tr("First day", "field of an invoice"),
        "to": Labels.tr("Last day", "field of an invoice"),
    }
