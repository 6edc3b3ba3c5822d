"""Finding entries of the journal as somebody types: folded texts, read once and kept up to date.

Every word must be found in the entry's own words (author, reason, act, file) or in one client that
it touched (name, reference, numbers, e-mail, city, tags).
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, select, true

from app.domain.text import folded
from app.models.tables import JournalClientRow, JournalRow
from app.services.changes import Changes
from app.services.client_index import ClientIndex
from app.services.journal import Books, Facts

_SAID = ("file", "name", "reference", "label", "number", "document", "sha256")
"""What an act's own facts hold that somebody would look for."""
_MOST_AT_ONCE = 500
"""Of more clients than this the index is rather built anew."""


class JournalIndex:
    """What can be looked for in each entry.

    New ones are added. One changes only where a client is anonymised, and then all are read anew.
    """

    def __init__(self, act_names: Mapping[str, str]) -> None:
        """Begin empty; `act_names` are the words by which each act is looked for."""
        self._act_names = act_names
        self._begin()

    def build(self, books: Books) -> None:
        """Read the whole journal and every client."""
        self._begin()
        self._clients.build(books)
        self._read_entries(books)
        self._read_pairs(books, true())

    def update(self, books: Books, changes: Changes) -> None:
        """Read what an act added and touched; clients that an undone import took away go."""
        if changes.all_clients or len(changes.clients) > _MOST_AT_ONCE:
            self.build(books)
            return
        for client_id in changes.clients:
            self._entries_of.pop(client_id, None)
        pair, added = JournalClientRow, JournalClientRow.journal_id > self._last
        touched = self._read_pairs(books, pair.client_id.in_(changes.clients) | added)
        self._read_entries(books)
        if len(touched) > _MOST_AT_ONCE:
            self._clients.build(books)
        else:
            self._clients.update(books, Changes(clients=changes.clients | touched))

    def matching(self, text: str, ids: Iterable[int]) -> "array[int]":
        """Return, in their order, the ids of the entries that hold every word of a text."""
        words = folded(text).split()
        texts, missing_in = self._texts, dict[str, tuple[str, ...]]()
        touching: dict[tuple[str, ...], set[int]] = {}
        found = array("q")
        for entry_id in ids:
            own = texts.get(entry_id, "")
            missing = missing_in.get(own)
            if missing is None:
                missing = missing_in[own] = tuple(word for word in words if word not in own)
            if missing and missing not in touching:
                touching[missing] = self._touching(missing)
            if not missing or entry_id in touching[missing]:
                found.append(entry_id)
        return found

    def _begin(self) -> None:
        self._clients = ClientIndex()
        self._texts: dict[int, str] = {}
        self._entries_of: dict[int, array[int]] = defaultdict(lambda: array("q"))
        self._same: dict[str, str] = {}
        self._last = 0

    def _touching(self, words: tuple[str, ...]) -> set[int]:
        """Return the entries that touched a client who has all these words."""
        clients = self._clients.matching(" ".join(words), self._entries_of)
        return {entry_id for client_id in clients for entry_id in self._entries_of[client_id]}

    def _read_entries(self, books: Books) -> None:
        row = JournalRow
        statement = select(row.id, row.act, row.author, row.reason, row.facts).where(
            row.id > self._last
        )
        with books.database.read() as session:
            for entry_id, act, author, reason, facts in session.execute(statement):
                name = self._act_names.get(act, act)
                text = "\n".join((name, author, reason, *_said(facts)))
                # Most entries say the same as others: each text is folded and kept once.
                if text not in self._same:
                    self._same[text] = folded(text)
                self._texts[entry_id] = self._same[text]
                self._last = max(self._last, entry_id)

    def _read_pairs(self, books: Books, chosen: ColumnElement[bool]) -> set[int]:
        """Read which clients some entries touched, and return them."""
        touched: set[int] = set()
        statement = select(JournalClientRow.client_id, JournalClientRow.journal_id).where(chosen)
        with books.database.read() as session:
            for client_id, entry_id in session.execute(statement):
                self._entries_of[client_id].append(entry_id)
                touched.add(client_id)
        return touched


def journal_index(books: Books, act_names: Mapping[str, str]) -> JournalIndex:
    """Return the index of the journal as it stands; half a second for 100,000 entries."""
    index = JournalIndex(act_names)
    index.build(books)
    return index


def _said(facts: Facts) -> list[str]:
    values: list[Any] = [facts[name] for name in _SAID if name in facts]
    return [str(value) for value in values if value is not None]
