"""What a file is checked against: the catalogue, the clients and the redemptions of the books."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.tables import ClientRow
from app.services.imports.comparing import Known, KnownClient
from app.services.imports.fields import Field
from app.services.imports.row_check import identifiers_of
from app.services.journal import Books
from app.services.terms import load_terms


def known_in(books: Books) -> Known:
    """Return what is known now."""
    with books.database.read() as session:
        return load_known(session)


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
