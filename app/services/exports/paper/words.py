"""What paper says beside the tables, and how the caller's language writes what is in them."""

from collections.abc import Callable
from dataclasses import dataclass

from app.services.exports.paper.typeface import FontFiles
from app.services.exports.sheet import Cell, ColumnKind

Writing = Callable[[Cell, ColumnKind, str], str]
"""Writes a cell as on the screen; the currency is that of its table. None is nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """What every report on paper says, in the caller's language."""

    language: str
    """Its code, for the readers of the file."""
    fonts: FontFiles
    cell: Writing
    page: Callable[[int, int], str]
    """Which page, of how many."""
    labelled: Callable[[str, str], str]
    """A label with its value, in one line."""
