"""What a file or the clipboard is given: neutral tables of typed values, headed in words."""

from collections.abc import Sequence
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

    def totals(self) -> dict[int, int]:
        """Return the total of each summed column, by its place."""
        return {
            place: sum(_number(row[place]) for row in self.rows)
            for place, column in enumerate(self.columns)
            if column.summed
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """A file of several tables, the first of which is the report itself."""

    sheets: tuple[Sheet, ...]
    parameters_title: str
    parameters: tuple[tuple[str, str], ...]
    """What was asked for and when, in words: a label and a value each."""
    moment: datetime
    """When it was exported; the same moment and figures make the same file."""


def _number(value: Cell) -> int:
    if isinstance(value, int):
        return value
    if value is None:
        return 0
    raise TypeError(f"not a number: {value!r}")
