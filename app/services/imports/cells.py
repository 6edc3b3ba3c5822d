"""Reading the cells of one row, and collecting what there is to say about each."""

import re
from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from app.services.imports.fields import Field
from app.services.imports.problems import (
    Problem,
    Read,
    Reason,
    Severity,
    doubtful,
    in_order,
    noted,
    wrong,
)
from app.services.imports.table import Cell, cell_text

MAX_TEXT: Final = 250
MAX_NOTES: Final = 5_000
_OF_SEVERAL_LINES: Final = (Field.TAGS, Field.NOTES)
_RUNS: Final = ("=", "+", "-", "@")
"""What makes a spreadsheet take a text for a formula."""
_EDGE_SPACES: Final = " \t\r\n\v\f\u00a0\u1680\u2007\u2009\u202f\u200b\u2060\ufeff"
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LINE_ENDS = re.compile(r"\s*[\r\n\t]+\s*")

T = TypeVar("T")


class Cells:
    """The cells of a row while it is being checked; what is read twice is told once."""

    def __init__(self, typed: Mapping[Field, Cell]) -> None:
        """Begin with nothing to say."""
        self._typed = typed
        self._problems: list[Problem] = []

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What there is to say, in the order of the columns."""
        return in_order(self._problems)

    @property
    def rejected(self) -> bool:
        """Whether anything found so far rejects the row."""
        return any(problem.severity is Severity.ERROR for problem in self._problems)

    def tell(self, field: Field | None, problem: Problem) -> None:
        """Note something about a cell, or about the row."""
        self._problems.append(problem if field is None else problem.at(field))

    def raw(self, field: Field) -> Cell:
        """Return a cell as it is."""
        return self._typed.get(field, "")

    def bare(self, field: Field) -> str:
        """Return the text of a cell that will be interpreted: spaces around it mean nothing."""
        return cell_text(self.raw(field)).strip(_EDGE_SPACES)

    def has(self, field: Field) -> bool:
        """Whether anything is in a cell."""
        return bool(self.bare(field))

    def text(self, field: Field, limit: int = MAX_TEXT) -> str:
        """Return the text of a cell that will be kept, without the spaces around it.

        In one line, but for notes and tags. Tells of spaces taken off, of text that a spreadsheet
        would run (which is kept), and of text that is too long.
        """
        typed = cell_text(self.raw(field))
        kept = _CONTROLS.sub("", typed).strip(_EDGE_SPACES)
        if field not in _OF_SEVERAL_LINES:
            kept = _LINE_ENDS.sub(" ", kept)
        if kept != typed and kept:
            self.tell(field, noted(Reason.TRIMMED))
        if kept.startswith(_RUNS):
            self.tell(field, doubtful(Reason.RUNS_IN_SPREADSHEET, sign=kept[0]))
        if len(kept) > limit:
            self.tell(field, wrong(Reason.TEXT_TOO_LONG, length=len(kept), limit=limit))
        return kept

    def needed(self, field: Field) -> bool:
        """Whether a cell that may not be blank is filled; tells where it is not."""
        if self.has(field):
            return True
        self.tell(field, wrong(Reason.MISSING))
        return False

    def read(self, field: Field, parse: Callable[[str], Read[T]]) -> T | None:
        """Interpret the text of a cell; None where it is blank or not understood, which is told."""
        return self.read_cell(field, lambda cell: parse(cell_text(cell).strip(_EDGE_SPACES)))

    def read_cell(self, field: Field, parse: Callable[[Cell], Read[T]]) -> T | None:
        """Interpret a cell that may be a number or a day."""
        if not self.has(field):
            return None
        found = parse(self.raw(field))
        if found.problem is not None:
            self.tell(field, found.problem)
        return found.value

    def checked(self, field: Field, check: Callable[[str], Read[str]]) -> str:
        """Return the text to keep of a cell whose content has rules of its own."""
        kept = self.text(field)
        if not kept:
            return ""
        found = check(kept)
        if found.problem is not None:
            self.tell(field, found.problem)
        return found.value or kept

    def ignore(self, field: Field, reason: Reason) -> None:
        """Tell that a filled cell has no effect."""
        if self.has(field):
            self.tell(field, doubtful(reason))
