"""A table in the words of paper, measured."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.services.exports.paper.typeface import Typeface
from app.services.exports.paper.widths import Need, needs
from app.services.exports.paper.words import PaperWords
from app.services.exports.sheet import Cell, Sheet
from app.services.progress import Progress, watched


@dataclass(frozen=True, slots=True)
class Written:
    """A table in drawable words: its rows, and the sums of each group and of all."""

    sheet: Sheet
    rows: tuple[tuple[str, ...], ...]
    groups: tuple[tuple[str, ...], ...]
    totals: tuple[str, ...]
    common: tuple[str, ...]
    """What all of several rows say in a column that is not summed; else empty."""
    needs: tuple[Need, ...]


def written(sheet: Sheet, words: PaperWords, face: Typeface, progress: Progress) -> Written:
    """Write and measure every cell; the longest part of the work."""

    def said(cells: Sequence[Cell]) -> tuple[str, ...]:
        return tuple(
            "" if cell is None else face.drawable(words.cell(cell, column.kind, sheet.currency))
            for cell, column in zip(cells, sheet.columns, strict=True)
        )

    def sums(found: Mapping[int, int]) -> tuple[str, ...]:
        return said([found.get(place) for place in range(len(sheet.columns))])

    rows = tuple(said(row) for row in watched(sheet.rows, progress))
    groups = tuple(
        sums(sheet.sums(sheet.rows[place] for place in group.rows)) for group in sheet.groups
    )
    totals = sums(sheet.totals())
    # The first column has to hold the word before the totals, unless it has one itself.
    label = (totals[0] or face.drawable(sheet.total), *totals[1:])
    found = needs(sheet.columns, rows, (*groups, label), face)
    return Written(sheet, rows, groups, totals, _common(sheet, rows), found)


def _common(sheet: Sheet, rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    return tuple(
        rows[0][place]
        if len(rows) > 1 and not column.summed and all(row[place] == rows[0][place] for row in rows)
        else ""
        for place, column in enumerate(sheet.columns)
    )
