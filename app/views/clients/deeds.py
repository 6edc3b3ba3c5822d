"""Which acts apply to the clients that are selected."""

from dataclasses import dataclass
from enum import Enum, auto

from app.domain.clients import MAY_BECOME, ClientStatus
from app.services.client_lists import ClientInList, Tab


class Deed(Enum):
    """What can be done with clients from their list."""

    OPEN = auto()
    EXPLAIN = auto()
    CHANGE = auto()
    PLAN = auto()
    INTERVAL = auto()
    PAYER = auto()
    PROMO = auto()
    RENEWAL = auto()
    REBILLING = auto()
    INVITE = auto()
    TAKE_BACK = auto()
    ACCEPT = auto()
    ARCHIVE = auto()
    LOSE = auto()
    DELETE = auto()
    ANONYMISE = auto()
    EXPORT = auto()


FIELD_OF = {
    Deed.CHANGE: "",
    Deed.PLAN: "plan",
    Deed.INTERVAL: "interval",
    Deed.PAYER: "payer",
    Deed.PROMO: "promo",
    Deed.RENEWAL: "renewal",
}
"""The field of the bulk change that an act begins with; empty: none is switched on."""

DEED_ICONS = {
    Deed.OPEN: "id-card",
    Deed.EXPLAIN: "info",
    Deed.CHANGE: "sliders-horizontal",
    Deed.PLAN: "layers",
    Deed.INTERVAL: "repeat-2",
    Deed.PAYER: "building-2",
    Deed.PROMO: "ticket-percent",
    Deed.RENEWAL: "calendar-sync",
    Deed.REBILLING: "receipt-text",
    Deed.INVITE: "send",
    Deed.TAKE_BACK: "undo-2",
    Deed.ACCEPT: "user-check",
    Deed.ARCHIVE: "archive",
    Deed.LOSE: "user-x",
    Deed.DELETE: "trash-2",
    Deed.ANONYMISE: "eye-off",
    Deed.EXPORT: "file-up",
}

IRREVERSIBLE = frozenset({Deed.DELETE, Deed.ANONYMISE})
"""What cannot be undone, and looks like it."""

STATUSES_OF = {
    Tab.ACTIVE: frozenset({ClientStatus.ACTIVE}),
    Tab.INACTIVE: frozenset(ClientStatus) - {ClientStatus.ACTIVE},
}


@dataclass(frozen=True, slots=True)
class Selection:
    """The selected clients, from top to bottom, and every status among them."""

    ids: tuple[int, ...] = ()
    statuses: frozenset[ClientStatus] = frozenset()

    @classmethod
    def of(cls, clients: list[ClientInList]) -> "Selection":
        """The selection of these clients."""
        return cls(
            tuple(client.id for client in clients), frozenset(client.status for client in clients)
        )


def applicable(selection: Selection) -> frozenset[Deed]:
    """Return what can be done with every one of the selected clients.

    >>> draft = Selection((1,), frozenset({ClientStatus.DRAFT}))
    >>> sorted(deed.name for deed in applicable(draft) if deed.name not in ("PLAN", "PAYER"))
    ['CHANGE', 'DELETE', 'EXPORT', 'INTERVAL', 'INVITE', 'OPEN', 'PROMO', 'REBILLING']
    """
    if not selection.ids:
        return frozenset()
    one = len(selection.ids) == 1
    rules = {
        Deed.OPEN: one,
        Deed.EXPLAIN: selection.statuses != {ClientStatus.DRAFT},
        Deed.CHANGE: True,
        Deed.PLAN: True,
        Deed.INTERVAL: True,
        Deed.PAYER: True,
        Deed.PROMO: True,
        # What has not begun has no renewal to stop.
        Deed.RENEWAL: selection.statuses == {ClientStatus.ACTIVE},
        Deed.REBILLING: True,
        Deed.INVITE: all(map(_may_be_invited, selection.statuses)),
        Deed.TAKE_BACK: _all_may_become(selection, ClientStatus.DRAFT),
        Deed.ACCEPT: one and _all_may_become(selection, ClientStatus.ACTIVE),
        Deed.ARCHIVE: _all_may_become(selection, ClientStatus.ARCHIVED),
        Deed.LOSE: _all_may_become(selection, ClientStatus.LOST),
        Deed.DELETE: selection.statuses == {ClientStatus.DRAFT},
        Deed.ANONYMISE: selection.statuses <= {ClientStatus.ARCHIVED, ClientStatus.LOST},
        Deed.EXPORT: True,
    }
    return frozenset(deed for deed, applies in rules.items() if applies)


def _may_be_invited(status: ClientStatus) -> bool:
    """An invited client can be sent its invitation again."""
    return status is ClientStatus.INVITED or ClientStatus.INVITED in MAY_BECOME[status]


def _all_may_become(selection: Selection, status: ClientStatus) -> bool:
    return all(status in MAY_BECOME[each] for each in selection.statuses)
