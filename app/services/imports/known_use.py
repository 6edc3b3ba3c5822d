"""What readings are checked against: the clients there are, and their quota windows."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.catalogue import Catalogue
from app.services.imports.client_finder import ClientFinder, load_finder
from app.services.usage_book import UsageBook, load_usage


@dataclass(frozen=True, slots=True)
class KnownUse:
    """The clients, and the book in which their readings would be entered."""

    clients: ClientFinder
    book: UsageBook

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue of the firm."""
        return self.book.terms.catalogue


def load_known_use(session: Session) -> KnownUse:
    """Return what is known within a transaction: a fixed number of queries."""
    return KnownUse(load_finder(session), load_usage(session))
