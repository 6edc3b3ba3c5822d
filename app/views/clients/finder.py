"""The filter of the lists: the index of every client's text, and one search at a time in it."""

from array import array
from collections.abc import Iterator
from itertools import islice
from time import perf_counter

from PySide6.QtCore import QObject, Signal

from app.domain.text import folded
from app.services.changes import Changes
from app.services.client_index import ClientIndex
from app.services.client_lists import Tab
from app.services.portfolio import ordered_ids
from app.views.clients.slices import Slices
from app.views.workspace import Workspace

_READ_AT_ONCE = 200
_SCANNED_AT_ONCE = 500
_FIRST_BUDGET_MS = 8


class Search:
    """One text looked for among some clients: what was found so far, in their order."""

    def __init__(self, index: ClientIndex, text: str, ids: "array[int]") -> None:
        self.text = folded(text)
        self.hits: array[int] = array("q")
        self.is_done = False
        self._index = index
        self._ids = ids
        self._place = 0

    def begin(self, wanted: int) -> None:
        """Find the first screenful, or what can be found of it before anybody notices."""
        end = perf_counter() + _FIRST_BUDGET_MS / 1000
        for _ in self.steps():
            if len(self.hits) >= wanted or perf_counter() > end:
                return

    def steps(self) -> Iterator[None]:
        """Find the rest, a few hundred clients a step."""
        while self._place < len(self._ids):
            some = self._ids[self._place : self._place + _SCANNED_AT_ONCE]
            self._place += _SCANNED_AT_ONCE
            self.hits.extend(self._index.matching(self.text, some))
            yield
        self.is_done = True

    def finish(self) -> "array[int]":
        """Find everything at once and return it."""
        for _ in self.steps():
            pass
        return self.hits

    def narrows(self, other: "Search") -> bool:
        """Whether everything that this finds is among what another one has found."""
        return other.is_done and self.text.startswith(other.text)


class ClientFinder(QObject):
    """The index of the open file: read in slices after the first paint, then kept up to date."""

    ready = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._index = ClientIndex()
        self._began = False
        self._missed = Changes()
        self._slices = Slices(self)
        self._slices.finished.connect(self._on_read)

    @property
    def is_ready(self) -> bool:
        """Whether everything is in the index."""
        return self._began and not self._slices.is_running

    def begin(self) -> None:
        """Begin to read, once."""
        if not self._began:
            self._began = True
            self._missed = Changes()
            self._slices.start(self._read())

    def update(self, changes: Changes) -> None:
        """Read again what an act touched."""
        if not self._began:
            return
        if changes.all_clients or len(changes.clients) > _READ_AT_ONCE:
            self._began = False
            self._index = ClientIndex()
            self.begin()
        elif self._slices.is_running:
            self._missed |= changes
        elif changes.clients:
            self._index.update(self._workspace.books, changes)

    def search(self, text: str, ids: "array[int]") -> Search:
        """Look for a text among some clients; nothing has been found yet."""
        return Search(self._index, text, ids)

    def first(self, text: str, most: int) -> list[int]:
        """Return the first clients that have every word of a text: Active first, by name."""
        return list(islice(self._index.matching(text, self._index.ids), most))

    def _read(self) -> Iterator[None]:
        ids: array[int] = array("q")
        for tab in Tab:
            ids += self._workspace.ask(ordered_ids, tab)
            yield
        for place in range(0, len(ids), _READ_AT_ONCE):
            some = frozenset(ids[place : place + _READ_AT_ONCE])
            self._index.update(self._workspace.books, Changes(clients=some))
            yield

    def _on_read(self) -> None:
        if self._missed.clients:
            self._index.update(self._workspace.books, self._missed)
            self._missed = Changes()
        self.ready.emit()
