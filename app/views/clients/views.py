"""Saved views: what a list shows, by name, and how the settings keep them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from PySide6.QtCore import QSettings

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus
from app.services.client_filter import Attention, ClientFilter, Facet, QuotaState
from app.services.client_lists import Column, Sort, Tab

_SAVED, _LAST = "clients/views", "clients/last_view"
_READERS: Mapping[Facet, Callable[[Any], object]] = {
    Facet.ATTENTION: Attention,
    Facet.STATUS: ClientStatus,
    Facet.PAYER: Payer,
    Facet.PLAN: str,
    Facet.INTERVAL: Interval,
    Facet.QUOTA: QuotaState,
    Facet.RENEWAL: int,
    Facet.MANAGER: str,
    Facet.TAG: str,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """A tab, what narrows it, its order, and the columns that were chosen for it, if any."""

    name: str = ""
    tab: Tab = Tab.ACTIVE
    text: str = ""
    wanted: ClientFilter = field(default_factory=ClientFilter)
    sorts: tuple[Sort, ...] = ()
    columns: tuple[Column, ...] | None = None

    def shows_as(self, other: "ListView") -> bool:
        """Whether both show the same, whatever their names."""
        mine = replace(self, name="", wanted=self.wanted.for_tab(self.tab))
        return mine == replace(other, name="", wanted=other.wanted.for_tab(other.tab))


class ViewMemory:
    """The views that the settings hold. What this version does not know is passed over."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def views(self) -> list[ListView]:
        """The saved views, by name."""
        stored = self._stored(_SAVED)
        found = map(_read, stored if isinstance(stored, list) else [])
        return sorted((view for view in found if view), key=lambda view: view.name.casefold())

    def named(self, name: str) -> ListView | None:
        """The view of a name."""
        return next((view for view in self.views() if view.name == name), None)

    def keep(self, view: ListView) -> None:
        """Save a view; one of its name is replaced."""
        self._store([*(each for each in self.views() if each.name != view.name), view])

    def forget(self, name: str) -> None:
        """Delete a view."""
        self._store([each for each in self.views() if each.name != name])

    def last(self) -> ListView | None:
        """What was shown last; its name is that of the view it began as."""
        return _read(self._stored(_LAST))

    def keep_last(self, view: ListView) -> None:
        """Remember what is shown, for the next start."""
        self._settings.setValue(_LAST, json.dumps(_written(view)))

    def _store(self, views: list[ListView]) -> None:
        self._settings.setValue(_SAVED, json.dumps([_written(view) for view in views]))

    def _stored(self, key: str) -> object:
        try:
            return json.loads(str(self._settings.value(key, "")))
        except ValueError:
            return None


def facts_of(view: ListView) -> dict[str, object]:
    """Return what narrows a view, for the journal."""
    facets = {facet.value: view.wanted.values(facet) for facet in Facet}
    return {
        "tab": view.tab.value,
        "text": view.text,
        "filter": {
            name: sorted(map(_word, each), key=str) for name, each in facets.items() if each
        },
    }


def _written(view: ListView) -> dict[str, object]:
    return {
        **facts_of(view),
        "name": view.name,
        "sorts": [["-" if sort.descending else "", sort.column.value] for sort in view.sorts],
        "columns": None if view.columns is None else [each.value for each in view.columns],
    }


def _word(value: object) -> object:
    return value.value if isinstance(value, Enum) else value


def _read(stored: object) -> ListView | None:
    """Return a stored view; None where it was written by hand, or by another version."""
    try:
        return _from(stored)  # type: ignore[arg-type]
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def _from(stored: Mapping[str, Any]) -> ListView:
    wanted = ClientFilter()
    for facet, read in _READERS.items():
        values = stored["filter"].get(facet.value, [])
        wanted = wanted.having(facet, frozenset(map(read, values)))
    columns = stored["columns"]
    return ListView(
        name=str(stored["name"]),
        tab=Tab(stored["tab"]),
        text=str(stored["text"]),
        wanted=wanted,
        sorts=tuple(Sort(Column(name), sign == "-") for sign, name in stored["sorts"]),
        columns=None if columns is None else tuple(map(Column, columns)),
    )
