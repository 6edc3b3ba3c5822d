"""What references, managers and tags are checked against: those that the clients have now."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.catalogue import Catalogue
from app.models.tables import ClientRow, ClientTagRow
from app.services.imports.client_finder import ClientFinder, load_finder
from app.services.imports.written_tags import with_tags
from app.services.terms import load_catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """A client's place in the firm; what is blank in a row stays as it is."""

    reference: str = ""
    manager: str = ""
    tags: tuple[str, ...] = ()

    def with_wanted(self, wanted: "Details") -> "Details":
        """Return them with what a row gives: another reference or manager, more tags.

        >>> Details(manager="Anne", tags=("VIP",)).with_wanted(Details(tags=("vip", "bio")))
        Details(reference='', manager='Anne', tags=('VIP', 'bio'))
        """
        return Details(
            reference=wanted.reference or self.reference,
            manager=wanted.manager or self.manager,
            tags=tuple(sorted(with_tags(self.tags, wanted.tags))),
        )

    def becoming(self, after: "Details") -> dict[str, list[object]]:
        """Return what each field that differs is and will be, as an edited client leaves it.

        >>> Details(manager="Anne").becoming(Details(manager="Luc"))
        {'manager': ['Anne', 'Luc']}
        """
        pairs = ((name, getattr(self, name), getattr(after, name)) for name in self.__slots__)
        return {name: [old, new] for name, old, new in pairs if old != new}


NO_DETAILS = Details()


@dataclass(frozen=True, slots=True)
class KnownDetails:
    """The clients there are, by what a row names them by, and the details of each by its id."""

    catalogue: Catalogue
    clients: ClientFinder
    details: Mapping[int, Details] = field(default_factory=dict)
    names: Mapping[int, str] = field(default_factory=dict)


def load_known_details(session: Session) -> KnownDetails:
    """Return what is known within a transaction: a fixed number of queries."""
    tags = defaultdict[int, list[str]](list)
    for client_id, tag in session.execute(
        select(ClientTagRow.client_id, ClientTagRow.tag).order_by(ClientTagRow.tag)
    ):
        tags[client_id].append(tag)
    details: dict[int, Details] = {}
    names: dict[int, str] = {}
    for client_id, name, reference, manager in session.execute(
        select(ClientRow.id, ClientRow.legal_name, ClientRow.reference, ClientRow.manager)
    ):
        names[client_id] = name
        details[client_id] = Details(
            reference=reference, manager=manager, tags=tuple(tags[client_id])
        )
    return KnownDetails(load_catalogue(session), load_finder(session), details, names)
