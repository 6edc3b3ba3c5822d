"""Choosing the client of a line by hand: by name, reference or number, as files name them."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.services.imports.client_finder import ClientFinder, load_finder
from app.services.imports.fields import Field
from app.services.imports.known_clients import KnownClient
from app.services.journal import Books


@dataclass(frozen=True, slots=True)
class ClientChoices:
    """The clients there are, by name."""

    finder: ClientFinder
    clients: tuple[KnownClient, ...]

    def found(self, text: str) -> tuple[KnownClient, ...]:
        """Return the clients that a text names."""
        return self.finder.find(text, Field.LEGAL_NAME)


def client_choices(books: Books) -> ClientChoices:
    """Return the clients that a line can be assigned to: one query."""
    with books.database.read() as session:
        finder = load_finder(session)
    known: Mapping[int, KnownClient] = {
        client.id: client for clients in finder.by.values() for client in clients
    }
    by_name = sorted(known.values(), key=lambda each: (each.name.casefold(), each.reference))
    return ClientChoices(finder, tuple(by_name))
