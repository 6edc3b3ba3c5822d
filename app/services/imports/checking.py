"""Step three, check: every row by itself and against the others, fixed in place or skipped."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from app.domain.catalogue import Catalogue
from app.services.imports.checked_row import IMPORTED, CheckedRow, State
from app.services.imports.comparing import compared
from app.services.imports.fields import Field, Kind, fields_of
from app.services.imports.mapping import ColumnMapping
from app.services.imports.problems import Reason, wrong
from app.services.imports.row_check import check_row
from app.services.imports.rules import Rules
from app.services.imports.table import SheetRow, Table, is_blank
from app.services.progress import Progress, unwatched

_ROWS_BETWEEN_REPORTS: Final = 50


@dataclass(frozen=True, slots=True)
class Checked:
    """A whole file checked; each change returns it checked again."""

    table: Table
    mapping: ColumnMapping
    rules: Rules
    rows: tuple[CheckedRow, ...]

    @property
    def kind(self) -> Kind:
        """What is imported."""
        return self.rules.kind

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue by which its words were understood."""
        return self.rules.known.catalogue

    @property
    def counts(self) -> Mapping[State, int]:
        """How many rows are in each state."""
        found = Counter(row.state for row in self.rows)
        return {state: found[state] for state in State}

    @property
    def importable(self) -> tuple[CheckedRow, ...]:
        """The rows that an import writes."""
        return tuple(row for row in self.rows if row.state in IMPORTED)

    @property
    def rejected(self) -> tuple[CheckedRow, ...]:
        """The rows that have to be put right; skipped ones are none of them."""
        return tuple(row for row in self.rows if row.state is State.REJECTED)

    def row(self, number: int) -> CheckedRow:
        """Return a row by its number in the sheet; raises `KeyError`."""
        for row in self.rows:
            if row.number == number:
                return row
        raise KeyError(number)

    def with_cell(self, number: int, place: Field, text: str) -> "Checked":
        """Return the file with a cell fixed: its row is checked again, then all for duplicates."""
        row = self.row(number)
        fixed = _alone(replace(row, typed={**row.typed, place: text}), self.table, self.rules)
        return self._compared(fixed if r.number == number else r for r in self.rows)

    def skipping(self, numbers: Collection[int], *, skipped: bool = True) -> "Checked":
        """Return the file with rows left out, or taken in again; what they repeat may change."""
        return self._compared(
            replace(row, skipped=skipped) if row.number in numbers else row for row in self.rows
        )

    def again(self, rules: Rules, progress: Progress = unwatched) -> "Checked":
        """Return the file, as fixed so far, checked by what is known now."""
        rows = []
        for done, row in enumerate(self.rows):
            if done % _ROWS_BETWEEN_REPORTS == 0:
                progress(done, len(self.rows))
            rows.append(_alone(row, self.table, rules))
        progress(len(self.rows), len(self.rows))
        return replace(self, rules=rules, rows=compared(rows, rules))

    def _compared(self, rows: Iterable[CheckedRow]) -> "Checked":
        return replace(self, rows=compared(rows, self.rules))


def check(
    table: Table, mapping: ColumnMapping, rules: Rules, progress: Progress = unwatched
) -> Checked:
    """Check every row of a table by the mapping of its columns.

    Of two rows about the same thing the later is rejected, unless the earlier is rejected or
    skipped itself.
    """
    rows = tuple(_unchecked(row, mapping, rules.kind) for row in table.rows)
    return Checked(table, mapping, rules, rows).again(rules, progress)


def _alone(row: CheckedRow, table: Table, rules: Rules) -> CheckedRow:
    """Check a row by itself; cells beyond the headings mean that a separator has shifted it."""
    width = len(table.headings)
    filled = sum(not is_blank(cell) for cell in row.cells[width:])
    found = [wrong(Reason.CELLS_BEYOND_HEADINGS, cells=width + filled, headings=width)]
    return replace(row, alone=check_row(row.typed, rules, *(found if filled else ())))


def _unchecked(row: SheetRow, mapping: ColumnMapping, kind: Kind) -> CheckedRow:
    wanted = fields_of(kind)
    typed = {f: row.cells[place] for f, place in mapping.places.items() if f in wanted}
    for constant, text in mapping.constants.items():
        if constant in wanted and is_blank(typed.get(constant, "")):
            typed[constant] = text
    return CheckedRow(row.number, typed, row.cells)
