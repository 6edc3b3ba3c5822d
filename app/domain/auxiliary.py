"""The clients' own accounts below the collective one, made from their references by a rule."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.text import folded

_NOT_KEPT = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class AuxiliaryRule:
    """A prefix and the client's reference, in capitals, cut where it is too long.

    Accents, spaces and signs are left out, since accounting programs take letters and digits.

    >>> AuxiliaryRule("C", 8).number("dos. 10-042é")
    'CDOS1004'
    """

    prefix: str = ""
    longest: int = 8

    def number(self, reference: str) -> str:
        """Return the account for a reference; empty where there is nothing to make it from."""
        kept = _NOT_KEPT.sub("", folded(reference)).upper()
        return f"{self.prefix}{kept}"[: self.longest] if kept else ""


def shared_accounts(
    own: Mapping[int, str], references: Mapping[int, str], rule: AuxiliaryRule
) -> Mapping[int, int]:
    """Return the clients whose account is that of another one, too, each with such a client.

    References that are cut can end up the same. Where every client of an account was given it by
    hand, that is what the firm wants.

    >>> rule = AuxiliaryRule("C", 4)
    >>> shared_accounts({}, {1: "D-1001", 2: "D-1002", 3: "E-1001"}, rule)
    {1: 2, 2: 1}
    >>> shared_accounts({1: "GROUP", 2: "GROUP"}, {1: "D-1001", 2: "D-1002"}, rule)
    {}
    """
    by_account: dict[str, list[int]] = defaultdict(list)
    for client, reference in references.items():
        number = own.get(client) or rule.number(reference)
        if number:
            by_account[number].append(client)
    found: dict[int, int] = {}
    for clients in by_account.values():
        if len(clients) > 1 and any(not own.get(client) for client in clients):
            for client in clients:
                found[client] = next(other for other in clients if other != client)
    return found
