"""Finding clients that are in the books again, by whatever a file knows them by."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.tables import ClientRow
from app.services.imports import identities
from app.services.imports.fields import IDENTIFYING, Field
from app.services.imports.known_clients import KnownClient

Named = tuple[KnownClient, Mapping[Field, str]]
"""A client with what it is known by."""


@dataclass(frozen=True, slots=True)
class ClientFinder:
    """Clients by reference, numbers and legal name, however these are written."""

    by: Mapping[tuple[Field, str], tuple[KnownClient, ...]]

    @classmethod
    def of(cls, clients: Iterable[Named]) -> "ClientFinder":
        """Index clients; two may have the same name, or the same number in two countries."""
        found: dict[tuple[Field, str], tuple[KnownClient, ...]] = {}
        for client, known_by in clients:
            for place, text in known_by.items():
                key = place, _compared(place, text)
                if key[1]:
                    found[key] = (*found.get(key, ()), client)
        return cls(found)

    def find(self, text: str, place: Field) -> tuple[KnownClient, ...]:
        """Return the clients that a cell names, first by its own field, then by the others.

        A column of clients may hold references as well as names.
        """
        for field in (place, *(f for f in IDENTIFYING if f is not place)):
            clients = self.by.get((field, _compared(field, text)))
            if clients:
                return clients
        return ()


def load_finder(session: Session) -> ClientFinder:
    """Return the finder of the clients there are: one query."""
    columns = {field: getattr(ClientRow, field.value) for field in IDENTIFYING}
    rows = session.execute(select(ClientRow.id, *columns.values())).all()
    named: list[Named] = []
    for client_id, *texts in rows:
        known_by = dict(zip(columns, texts, strict=True))
        client = KnownClient(client_id, known_by[Field.LEGAL_NAME], known_by[Field.REFERENCE])
        named.append((client, known_by))
    return ClientFinder.of(named)


def _compared(place: Field, text: str) -> str:
    """Numbers count without their writing; references and names whatever their case and spaces."""
    if place in (Field.COMPANY_NUMBER, Field.VAT_NUMBER):
        return identities.compact(text)
    return " ".join(text.split()).casefold()
