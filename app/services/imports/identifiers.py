"""What a client is compared by, to find it twice or to find it again."""

from collections.abc import Mapping

from app.services.imports import identities
from app.services.imports.fields import Field

Identifiers = Mapping[Field, str]
"""What no two clients share, as it is compared."""


def identifiers_of(country: str, company: str, vat: str, reference: str) -> Identifiers:
    """Return what a client is compared by, to find it twice: numbers without their writing.

    Two countries may give out the same company number. A reference is compared whatever its case.
    """
    number = identities.compact(company)
    found = {
        Field.COMPANY_NUMBER: f"{country} {number}" if number else "",
        Field.VAT_NUMBER: identities.compact(vat),
        Field.REFERENCE: reference.casefold(),
    }
    return {place: text for place, text in found.items() if text}
