"""A row of a file after the check: what was found in it, and what becomes of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from app.services.imports.drafts import DetailsDraft, RowDraft
from app.services.imports.fields import Field
from app.services.imports.problems import Problem, Reason, Severity
from app.services.imports.rules import UNCHECKED, RowCheck
from app.services.imports.table import Cell


class State(Enum):
    """What becomes of a row."""

    READY = "ready"
    NOTE = "note"
    REMARK = "remark"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"
    SKIPPED = "skipped"


IMPORTED = frozenset({State.READY, State.NOTE, State.REMARK})


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row of the sheet by its number, what was found, and what it would become."""

    number: int
    typed: Mapping[Field, Cell]
    """The cells that have a field, as typed or as fixed since."""
    cells: tuple[Cell, ...]
    """All the cells of the sheet, as they were read."""
    alone: RowCheck = UNCHECKED
    """The row by itself, before it is compared with the others."""
    draft: RowDraft | None = None
    """None where it is rejected."""
    problems: tuple[Problem, ...] = ()
    skipped: bool = False

    @property
    def state(self) -> State:
        """What becomes of the row, by the gravest of its problems."""
        if self.skipped:
            return State.SKIPPED
        if isinstance(self.draft, DetailsDraft) and self.draft.before == self.draft.after:
            return State.UNCHANGED
        worst = max((problem.severity for problem in self.problems), default=None)
        return {
            None: State.READY,
            Severity.NOTE: State.NOTE,
            Severity.WARNING: State.REMARK,
            Severity.ERROR: State.REJECTED,
        }[worst]

    @property
    def exists(self) -> int | None:
        """The client that the row repeats, None where it would be a new one."""
        for problem in self.problems:
            if problem.reason is Reason.DUPLICATE_OF_CLIENT:
                return int(str(problem.facts["client"]))
        return None

    def problems_in(self, place: Field) -> tuple[Problem, ...]:
        """Return what is to be said of a cell."""
        return tuple(problem for problem in self.problems if problem.field is place)
