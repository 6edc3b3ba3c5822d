"""What is found for the words that are typed: the nearest first."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from app.domain.text import folded
from app.services.client_lists import ClientInList
from app.services.client_rows import rows
from app.services.portfolio import client_by_reference
from app.views import labels
from app.views.clients.finder import ClientFinder
from app.views.jump.commands import Command
from app.views.signs import STATUS_SIGNS
from app.views.workspace import Workspace

MOST_CLIENTS, MOST_COMMANDS = 30, 12
_LOOKED_AT = 200
"""Clients among which the nearest are looked for; more than that say that a word is missing."""


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the list: what it leads to, its words, what stands beside and at its end."""

    icon_name: str
    words: str
    beside: str
    at_end: str
    go: Callable[[], object]


def nearness(query: str, *texts: str) -> int:
    """How near some texts come to what is typed: 0 is the thing itself, 4 only contains it.

    >>> nearness("d70574", "D70574", "BV Huysmans"), nearness("huy", "D70574", "BV Huysmans")
    (0, 3)
    """
    asked = folded(query)
    known = [folded(text) for text in texts]
    if asked in known:
        return 0
    if any(text.startswith(asked) for text in known[:1] if text):
        return 1
    if any(text.startswith(asked) for text in known):
        return 2
    words = asked.split()
    starts = [word for text in known for word in text.split()]
    if all(any(start.startswith(word) for start in starts) for word in words):
        return 3
    return 4


def clients_found(
    query: str, workspace: Workspace, finder: ClientFinder, opened: Callable[[int], object]
) -> list[Found]:
    """Return the clients that have every word, the nearest first."""
    ids = finder.first(query, _LOOKED_AT)
    exact = workspace.ask(client_by_reference, query.strip().upper())
    if exact is not None and exact not in ids:
        ids.insert(0, exact)
    found = clients_by_id(ids, workspace)
    found.sort(key=lambda client: nearness(query, client.reference, client.name))
    return [client_line(client, opened) for client in found[:MOST_CLIENTS]]


def clients_by_id(ids: Sequence[int], workspace: Workspace) -> list[ClientInList]:
    """Return the rows of some clients, in this order; who is gone is left out."""
    known = workspace.ask(rows, ids)
    return [known[client_id] for client_id in ids if client_id in known]


def client_line(client: ClientInList, opened: Callable[[int], object]) -> Found:
    """Return the line of a client."""
    icon_name, _ = STATUS_SIGNS[client.status]
    beside = " · ".join(part for part in (client.reference, client.city) if part)
    at_end = labels.status_name(client.status)
    return Found(icon_name, client.name, beside, at_end, partial(opened, client.id))


def commands_found(query: str, commands: Iterable[Command]) -> list[Found]:
    """Return the commands whose words, or the menus that lead to them, have every word."""
    words = folded(query).split()
    fitting = [
        each
        for each in commands
        if all(word in folded(f"{each.words} {each.path}") for word in words)
    ]
    fitting.sort(key=lambda each: nearness(query, each.words, each.path))
    return [
        Found("chevron-right", each.words, each.path, each.keys, each.act.trigger)
        for each in fitting[:MOST_COMMANDS]
    ]
