"""What a file is checked against: the catalogue, the clients and the redemptions of the books."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.catalogue import Catalogue
from app.models.tables import ClientRow
from app.services.imports.fields import Field
from app.services.imports.identifiers import identifiers_of
from app.services.terms import load_terms


@dataclass(frozen=True, slots=True)
class KnownClient:
    """A client that is already in the file, as a sentence names it."""

    id: int
    name: str
    reference: str


@dataclass(frozen=True, slots=True)
class Known:
    """What new clients are checked against: the catalogue, the clients there are, codes redeemed.

    `clients` is indexed by field and by what `identifiers_of` makes of it.
    """

    catalogue: Catalogue
    clients: Mapping[tuple[Field, str], KnownClient] = field(default_factory=dict)
    redeemed: Mapping[str, int] = field(default_factory=dict)


def load_known(session: Session) -> Known:
    """Return what is known within a transaction."""
    terms = load_terms(session)
    clients: dict[tuple[Field, str], KnownClient] = {}
    for row in session.execute(
        select(
            ClientRow.id,
            ClientRow.legal_name,
            ClientRow.reference,
            ClientRow.country,
            ClientRow.company_number,
            ClientRow.vat_number,
        )
    ):
        client = KnownClient(row.id, row.legal_name, row.reference)
        identifiers = identifiers_of(row.country, row.company_number, row.vat_number, row.reference)
        clients |= dict.fromkeys(identifiers.items(), client)
    return Known(terms.catalogue, clients, terms.redeemed)
