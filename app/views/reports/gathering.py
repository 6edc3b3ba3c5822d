"""Gathering the rows of a report into groups that open and close."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.billing import Payer
from app.domain.catalogue import Catalogue
from app.domain.text import folded
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.source import Labels
from app.views.reports.choices import choice_of
from app.views.theme import Tone, Weight
from app.views.widgets.forms import FormField
from app.views.widgets.table_cells import Cell, RowKind

RowT = TypeVar("RowT")
Place = tuple[tuple[int, str], str]
"""Where a group stands among the others, and what it is called."""

_LAST = 1_000_000
"""The place of the group without what clients are gathered by."""


class Gathered(Enum):
    """What rows are gathered by; each report says by which."""

    NOTHING = "nothing"
    PAYER = "payer"
    PLAN = "plan"
    MANAGER = "manager"
    STATUS = "status"
    ACT = "act"
    AUTHOR = "author"
    MODE = "mode"
    STATE = "state"
    CLIENT = "client"
    ENTRY = "entry"
    OUTCOME = "outcome"
    FINDING = "finding"
    """What is wrong, in the report of the quality."""


# Without slots: such a class cannot be subscripted before Python 3.12.
@dataclass(frozen=True)
class Group(Generic[RowT]):
    """The rows that share something."""

    title: str
    rows: tuple[RowT, ...]


class Gathering(QObject):
    """The choice of what rows are gathered by, and which of the groups are closed."""

    changed = Signal()
    """Other rows are to be shown."""
    regrouped = Signal()
    """They are gathered by something else: their columns may need other widths."""

    def __init__(self, kinds: Iterable[Gathered], first: Gathered) -> None:
        super().__init__()
        self.choice = choice_of((by, gathered_name(by)) for by in kinds)
        self.choice.setCurrentIndex(self.choice.findData(first))
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.field = FormField(self.tr("&Group by"), self.choice)
        self._closed: frozenset[str] = frozenset()

    def shown(
        self, rows: Sequence[RowT], place: Callable[[RowT, Gathered], Place]
    ) -> list[Group[RowT] | RowT]:
        """Return the rows below the heads of their groups, those of closed ones left out."""
        by: Gathered = self.choice.currentData()
        if by is Gathered.NOTHING:
            return list(rows)
        found = defaultdict[Place, list[RowT]](list)
        for row in rows:
            found[place(row, by)].append(row)
        shown: list[Group[RowT] | RowT] = []
        for at in sorted(found):
            group = Group(at[1], tuple(found[at]))
            shown.append(group)
            if not self.is_closed(group.title):
                shown += group.rows
        return shown

    def is_closed(self, title: str) -> bool:
        """Whether the rows of a group are left out."""
        return title in self._closed

    def toggle(self, row: object) -> None:
        """Close a group, or open it again; any other row stays as it is."""
        if isinstance(row, Group):
            self._closed = self._closed ^ {row.title}
            self.changed.emit()

    def kind_of(self, row: object) -> RowKind:
        """Return whether a row is an ordinary one, or a group that is open or closed."""
        if not isinstance(row, Group):
            return RowKind.ORDINARY
        return RowKind.GROUP_CLOSED if self.is_closed(row.title) else RowKind.GROUP_OPEN

    def head(self, group: Group[RowT]) -> Cell:
        """Return the first cell of a group's row."""
        sign = "chevron-right" if self.is_closed(group.title) else "chevron-down"
        return Cell(group.title, weight=Weight.SEMIBOLD, icon=sign)

    def _on_chosen(self) -> None:
        self._closed = frozenset()
        self.changed.emit()
        self.regrouped.emit()


def row_name(of_row: Callable[[RowT], Hashable]) -> Callable[[Group[RowT] | RowT], Hashable]:
    """Return what names a row or a group whatever its place."""

    def name(row: Group[RowT] | RowT) -> Hashable:
        return ("group", row.title) if isinstance(row, Group) else of_row(row)

    return name


def counted(group: Group[RowT]) -> Cell:
    """Return how many clients are in a group, for its second cell."""
    return Cell(labels.clients(len(group.rows)), tone=Tone.SECONDARY)


def of_payer(payer: Payer | None) -> Place:
    """Return the group of a payer: the firm's first, last who has no subscription."""
    if payer is None:
        return (_LAST, ""), Labels.tr("No subscription", "report group")
    return (list(Payer).index(payer), ""), labels.paid_by(payer)


def of_plan(plan: str | None, catalogue: Catalogue, formats: Formats) -> Place:
    """Return the group of a plan: by rank, the highest first, last who has no subscription."""
    if plan is None:
        return (_LAST, ""), Labels.tr("No subscription", "report group")
    name = labels.plan_name(catalogue, plan, formats.language)
    return (-catalogue.plan(plan).rank, ""), name


def of_manager(manager: str) -> Place:
    """Return the group of a manager: by name, last who has none."""
    return (int(not manager), folded(manager)), manager or Labels.tr("No manager", "report group")


def gathered_name(by: Gathered) -> str:
    """Return what rows can be gathered by."""
    return {
        Gathered.NOTHING: Labels.tr("Nothing", "report grouping"),
        Gathered.PAYER: Labels.tr("Payer", "report grouping"),
        Gathered.PLAN: Labels.tr("Plan", "report grouping"),
        Gathered.MANAGER: Labels.tr("Manager", "report grouping"),
        Gathered.STATUS: Labels.tr("Status", "report grouping"),
        Gathered.ACT: Labels.tr("Kind of act", "report grouping"),
        Gathered.AUTHOR: Labels.tr("Author", "report grouping"),
        Gathered.MODE: Labels.tr("Mode", "report grouping"),
        Gathered.STATE: Labels.tr("State", "report grouping"),
        Gathered.CLIENT: Labels.tr("Client", "report grouping"),
        Gathered.ENTRY: Labels.tr("Entry", "report grouping"),
        Gathered.OUTCOME: Labels.tr("Outcome", "report grouping"),
        Gathered.FINDING: Labels.tr("Finding", "report grouping"),
    }[by]
