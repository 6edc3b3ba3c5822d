"""The fields that a file of clients or of a portfolio may have, and which of them it must have."""

from enum import Enum
from typing import Final


class Kind(Enum):
    """What is imported: clients as drafts, or an existing portfolio with its subscriptions."""

    CLIENTS = "clients"
    PORTFOLIO = "portfolio"


class Field(Enum):
    """A column of the templates, in their order."""

    LEGAL_NAME = "legal_name"
    COUNTRY = "country"
    EMAIL = "email"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    LOCALE = "locale"
    COMPANY_NUMBER = "company_number"
    VAT_NUMBER = "vat_number"
    REFERENCE = "reference"
    IBAN = "iban"
    STREET = "street"
    NUMBER = "number"
    BOX = "box"
    POSTAL_CODE = "postal_code"
    CITY = "city"
    STATUS = "status"
    PAYER = "payer"
    PLAN = "plan"
    INTERVAL = "interval"
    ADD_ONS = "add_ons"
    START = "start"
    PRICE = "price"
    PROMO = "promo"
    MANAGER = "manager"
    TAGS = "tags"
    NOTES = "notes"


PORTFOLIO_ONLY: Final = frozenset(
    {
        Field.STATUS,
        Field.PAYER,
        Field.PLAN,
        Field.INTERVAL,
        Field.ADD_ONS,
        Field.START,
        Field.PRICE,
        Field.PROMO,
    }
)
"""What an existing portfolio needs on day one; a file of clients has none of these."""

_MANDATORY: Final = (
    Field.LEGAL_NAME,
    Field.COUNTRY,
    Field.EMAIL,
    Field.FIRST_NAME,
    Field.LAST_NAME,
    Field.LOCALE,
)


def fields_of(kind: Kind) -> tuple[Field, ...]:
    """Return the fields of a kind of file, in the order of its template."""
    return tuple(f for f in Field if kind is Kind.PORTFOLIO or f not in PORTFOLIO_ONLY)


def mandatory(kind: Kind) -> tuple[Field, ...]:
    """Return the fields that every row must fill, whatever else is in it."""
    return (*_MANDATORY, Field.STATUS) if kind is Kind.PORTFOLIO else _MANDATORY
