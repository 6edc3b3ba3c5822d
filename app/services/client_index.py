"""Finding clients as somebody types: one folded text a client, scanned a slice at a time.

Every word must match somewhere in the name, reference, numbers, e-mail, city or tags.
"""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import func, select

from app.domain.text import folded
from app.models.tables import ClientRow, ClientTagRow
from app.services.changes import Changes
from app.services.journal import Books


class ClientIndex:
    """The folded text of every client, built once and kept up to date by `Changes`."""

    def __init__(self) -> None:
        """Begin empty: nothing is found before `build`."""
        self._texts: dict[int, str] = {}

    @property
    def ids(self) -> Iterable[int]:
        """The clients that have been read, in the order in which they were."""
        return self._texts.keys()

    def build(self, books: Books) -> None:
        """Read every client."""
        self._texts = dict(_texts(books, None))

    def update(self, books: Books, changes: Changes) -> None:
        """Read again what an act touched."""
        if changes.all_clients:
            self.build(books)
            return
        for client_id in changes.clients:
            self._texts.pop(client_id, None)
        self._texts |= dict(_texts(books, changes.clients))

    def matching(self, text: str, ids: Iterable[int]) -> Iterator[int]:
        """Yield, lazily and in their order, the ids whose client has every word of a text."""
        words = folded(text).split()
        texts = self._texts
        for client_id in ids:
            found = texts.get(client_id, "")
            if all(word in found for word in words):
                yield client_id


def _texts(books: Books, only: Sequence[int] | frozenset[int] | None) -> list[tuple[int, str]]:
    tags = (
        select(func.group_concat(ClientTagRow.tag, " "))
        .where(ClientTagRow.client_id == ClientRow.id)
        .correlate(ClientRow)
        .scalar_subquery()
    )
    statement = select(
        ClientRow.id,
        ClientRow.legal_name,
        ClientRow.reference,
        ClientRow.company_number,
        ClientRow.vat_number,
        ClientRow.email,
        ClientRow.city,
        tags,
    )
    if only is not None:
        statement = statement.where(ClientRow.id.in_(only))
    with books.database.read() as session:
        return [
            (row[0], folded("\n".join(part or "" for part in row[1:])))
            for row in session.execute(statement)
        ]
