"""What a file or the clipboard is given: neutral tables of typed values, headed in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum


class ColumnKind(Enum):
    """What a column holds, and so how it is written."""

    TEXT = "text"
    IDENTIFIER = "identifier"
    """Text that may look like a number: it keeps its leading zeros."""
    AMOUNT = "amount"
    """An integer of minor units."""
    DATE = "date"
    INTEGER = "integer"
    PERCENT = "percent"
    """An integer of hundredths of a percent: 2000 is 20 %."""


Cell = str | int | date | None
"""None is an empty cell."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column; a summed one has its total below."""

    heading: str
    kind: ColumnKind
    summed: bool = False
    aside: bool = False
    """On paper, which has no room for every column, it is written below its row."""

    @property
    def is_figure(self) -> bool:
        """Whether it is set flush right."""
        return self.kind in (ColumnKind.AMOUNT, ColumnKind.INTEGER, ColumnKind.PERCENT)


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows of a table that stand together on paper, below a title with their sums."""

    title: str
    rows: tuple[int, ...]
    """Their places in the table, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A table. Amounts are minor units of `currency`, which has `places` decimals."""

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Cell]]
    total: str = ""
    """What stands before the totals; empty: the table has none."""
    currency: str = "EUR"
    places: int = 2
    groups: tuple[RowGroup, ...] = ()
    """On paper every row is in one of them; empty: the rows stand as they come."""

    def totals(self) -> dict[int, int]:
        """Return the total of each summed column, by its place."""
        return self.sums(self.rows)

    def sums(self, rows: Iterable[Sequence[Cell]]) -> dict[int, int]:
        """Return what some rows add up to in each summed column, by its place."""
        summed = [place for place, column in enumerate(self.columns) if column.summed]
        totals = dict.fromkeys(summed, 0)
        for row in rows:
            for place in summed:
                totals[place] += _number(row[place])
        return totals


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """A file of several tables, the first of which is the report itself."""

    sheets: tuple[Sheet, ...]
    parameters_title: str
    parameters: tuple[tuple[str, str], ...]
    """What was asked for, in words: a label and a value each."""
    moment: datetime
    """When it was exported; the same moment and figures make the same file."""
    exported: tuple[str, str] | None = None
    """The moment in words: a label and a value."""
    firm: str = ""
    """Whose figures they are."""

    @property
    def said(self) -> tuple[tuple[str, str], ...]:
        """What was asked for and when, in words."""
        return self.parameters if self.exported is None else (*self.parameters, self.exported)


def _number(value: Cell) -> int:
    if isinstance(value, int):
        return value
    if value is None:
        return 0
    raise TypeError(f"not a number: {value!r}")
