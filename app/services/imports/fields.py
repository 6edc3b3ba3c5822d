"""The fields that each kind of file may have, and which of them it must have."""

from enum import Enum
from typing import Final, assert_never


class Kind(Enum):
    """What is imported.

    Clients as drafts; an existing portfolio; of clients that are there already their references,
    managers and tags; readings of the documents that they used; or an invoice of the vendor's.
    """

    CLIENTS = "clients"
    PORTFOLIO = "portfolio"
    DETAILS = "details"
    USAGE = "usage"
    INVOICE = "invoice"


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
    READ_ON = "read_on"
    DOCUMENTS = "documents"
    INVOICE_NUMBER = "invoice_number"
    INVOICE_DATE = "invoice_date"
    DESIGNATION = "designation"
    QUANTITY = "quantity"
    UNIT_PRICE = "unit_price"
    NET = "net"
    VAT_RATE = "vat_rate"
    FROM = "from"
    TO = "to"


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

USAGE_ONLY: Final = frozenset({Field.READ_ON, Field.DOCUMENTS})
"""What makes a row a reading."""

INVOICE_ONLY: Final = (
    Field.INVOICE_NUMBER,
    Field.INVOICE_DATE,
    Field.DESIGNATION,
    Field.QUANTITY,
    Field.UNIT_PRICE,
    Field.NET,
    Field.VAT_RATE,
    Field.FROM,
    Field.TO,
)
"""What makes a row a line of an invoice of the vendor's."""

_OF_OTHERS: Final = USAGE_ONLY.union(INVOICE_ONLY)

IDENTIFYING: Final = (
    Field.REFERENCE,
    Field.COMPANY_NUMBER,
    Field.VAT_NUMBER,
    Field.LEGAL_NAME,
)
"""By which a client that is in the books is found; the first of them decides."""

NAMING: Final = (
    Field.LEGAL_NAME,
    Field.COMPANY_NUMBER,
    Field.VAT_NUMBER,
    Field.REFERENCE,
)
"""The same where the reference may be a new one: it names the client only if nothing else does."""

_MANDATORY: Final = (
    Field.LEGAL_NAME,
    Field.COUNTRY,
    Field.EMAIL,
    Field.FIRST_NAME,
    Field.LAST_NAME,
    Field.LOCALE,
)
_READING: Final = (Field.READ_ON, Field.DOCUMENTS)


def fields_of(kind: Kind) -> tuple[Field, ...]:
    """Return the fields that a kind of file may have."""
    match kind:
        case Kind.CLIENTS:
            return tuple(f for f in Field if f not in PORTFOLIO_ONLY | _OF_OTHERS)
        case Kind.PORTFOLIO:
            return tuple(f for f in Field if f not in _OF_OTHERS)
        case Kind.DETAILS:
            return (*NAMING, Field.MANAGER, Field.TAGS)
        case Kind.USAGE:
            return (*IDENTIFYING, *_READING)
        case Kind.INVOICE:
            return (*INVOICE_ONLY[:2], *IDENTIFYING, *INVOICE_ONLY[2:])
    assert_never(kind)


def template_fields(kind: Kind) -> tuple[Field, ...]:
    """Return the fields of the template, in its order: of those that stand in for one, that one."""
    return mandatory(kind) if kind is Kind.USAGE else fields_of(kind)


def mandatory(kind: Kind) -> tuple[Field, ...]:
    """Return the fields that every row must fill, whatever else is in it."""
    match kind:
        case Kind.CLIENTS:
            return _MANDATORY
        case Kind.PORTFOLIO:
            return (*_MANDATORY, Field.STATUS)
        case Kind.DETAILS:
            return (Field.LEGAL_NAME,)
        case Kind.USAGE:
            return (Field.REFERENCE, *_READING)
        case Kind.INVOICE:
            return (Field.INVOICE_NUMBER, Field.INVOICE_DATE, Field.NET)
    assert_never(kind)


def stand_ins(kind: Kind, field: Field) -> tuple[Field, ...]:
    """Return the fields of which any does as well as a mandatory one.

    What is said of a client that is there already needs one, and finds it by any of these.
    """
    needs_client = kind in (Kind.DETAILS, Kind.USAGE) and field is mandatory(kind)[0]
    return tuple(f for f in IDENTIFYING if f is not field) if needs_client else ()
