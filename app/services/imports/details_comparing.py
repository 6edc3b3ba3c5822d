"""Comparing rows of details with each other and with the books: what each would change."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from app.services.imports.checked_row import CheckedRow
from app.services.imports.drafts import DetailsDraft
from app.services.imports.fields import Field
from app.services.imports.known_details import Details, KnownDetails
from app.services.imports.problems import Problem, Reason, in_order, noted, wrong
from app.services.imports.rules import DetailRules

_SINGLE: Final = (Field.REFERENCE, Field.MANAGER)
"""Of these a client has one; rows may each add tags."""


def details_compared(rows: Iterable[CheckedRow], rules: DetailRules) -> list[CheckedRow]:
    """Return the rows in their order, each with what the client was before it and is after.

    Clients may exchange references: what counts is that no two have the same one when all rows
    are written. A row that is rejected changes nothing, so that another may be in the way of what
    was free: it is tried until the rest holds together.
    """
    listed = list(rows)
    refused: dict[int, Problem] = {}
    while True:
        trial = _Trial(rules.known)
        tried = [trial.row(row, refused.get(row.number)) for row in listed]
        clashes = dict(trial.clashes())
        if not clashes:
            return tried
        refused |= clashes


class _Trial:
    """The details with the rows so far written into them."""

    def __init__(self, known: KnownDetails) -> None:
        self._known = known
        self._now = dict(known.details)
        self._given: dict[tuple[int, Field], int] = {}
        """The row that gave a client its reference or manager."""

    def row(self, row: CheckedRow, refused: Problem | None) -> CheckedRow:
        """Try a row; `refused` is why it was found that it cannot be written."""
        draft = row.alone.draft
        if row.skipped or not isinstance(draft, DetailsDraft):
            return replace(row, draft=None, problems=row.alone.problems)
        found = [refused] if refused else self._repeated(draft)
        if found:
            return replace(row, draft=None, problems=in_order((*row.alone.problems, *found)))
        before = self._now[draft.client.id]
        after = before.with_wanted(draft.wanted)
        self._now[draft.client.id] = after
        for place in _SINGLE:
            if getattr(draft.wanted, place.value):
                self._given[draft.client.id, place] = row.number
        problems = in_order((*row.alone.problems, *_replaced(before, after)))
        return replace(row, draft=replace(draft, before=before, after=after), problems=problems)

    def clashes(self) -> Iterator[tuple[int, Problem]]:
        """Yield the rows that give a client a reference which another has when all is written."""
        for clients in self._by_reference().values():
            rows = {id_: self._given.get((id_, Field.REFERENCE)) for id_ in clients}
            giving = sorted(row for row in rows.values() if row is not None)
            holder = next((id_ for id_, row in rows.items() if row is None), None)
            if holder is not None:
                yield from ((row, self._taken(holder)) for row in giving)
            else:
                first = next(id_ for id_, row in rows.items() if row == giving[0])
                yield from ((row, self._twice(giving[0], first)) for row in giving[1:])

    def _by_reference(self) -> Mapping[str, Sequence[int]]:
        holders = defaultdict[str, list[int]](list)
        for client_id, details in self._now.items():
            if details.reference:
                holders[details.reference.casefold()].append(client_id)
        given = {client_id for client_id, place in self._given if place is Field.REFERENCE}
        return {
            key: clients
            for key, clients in holders.items()
            if len(clients) > 1 and not given.isdisjoint(clients)
        }

    def _repeated(self, draft: DetailsDraft) -> list[Problem]:
        """Two rows may not give one client two references, or two managers."""
        found = []
        for place in _SINGLE:
            row = self._given.get((draft.client.id, place))
            wanted = getattr(draft.wanted, place.value)
            now = getattr(self._now[draft.client.id], place.value)
            if row is not None and wanted not in ("", now):
                named = self._named(draft.client.id)
                found.append(wrong(Reason.GIVEN_TWICE_IN_FILE, row=row, **named).at(place))
        return found

    def _taken(self, client_id: int) -> Problem:
        named = self._named(client_id)
        return wrong(Reason.DUPLICATE_OF_CLIENT, client=client_id, **named).at(Field.REFERENCE)

    def _twice(self, row: int, client_id: int) -> Problem:
        named = self._named(client_id)
        return wrong(Reason.DUPLICATE_IN_FILE, row=row, **named).at(Field.REFERENCE)

    def _named(self, client_id: int) -> Mapping[str, str]:
        reference = self._known.details[client_id].reference
        return {"name": self._known.names[client_id], "reference": reference}


def _replaced(before: Details, after: Details) -> Iterator[Problem]:
    for place in _SINGLE:
        old = getattr(before, place.value)
        if old and getattr(after, place.value) != old:
            yield noted(Reason.VALUE_REPLACED, before=old).at(place)
