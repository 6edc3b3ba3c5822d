"""Which columns of a table stand side by side on paper, how wide, and in which size of type."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.services.exports.paper.typeface import Typeface
from app.services.exports.sheet import Column, ColumnKind

LARGEST, SMALLEST = 8.6, 6.6
_EASY = (LARGEST, 8.2, 7.8)
"""The sizes, in points, in which a table is wanted; in smaller ones its texts wrap before."""
_TIGHT = (7.8, 7.4, 7.0, SMALLEST)
GAP = 1.1
"""Between two columns, per point of size."""
_AFTER_FIGURES = 1.0
"""More between figures and a text, which else seem to be one."""
_MORE = 2.2
"""The most that is added to a gap of a table that stays narrower than the page."""
_WIDEST_TEXT = 26.0
"""A text wraps beyond this width, per point of size; a figure beyond the next one."""
_WIDEST_FIGURE = 18.0
_NARROWEST_TEXT = 7.0
_NEARLY = 0.5
"""A table that needs as much of the width is given all of it."""


@dataclass(frozen=True, slots=True)
class Need:
    """How wide a column has to be, and would be, per point of size."""

    least: float
    natural: float
    whole: float
    """As wide as its longest text."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A column beside the others."""

    place: int
    """In the table."""
    x: float
    width: float

    @property
    def end(self) -> float:
        """Its right edge."""
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class Shape:
    """How a table is set: its columns side by side, and those that are written below a row."""

    size: float
    width: float
    columns: tuple[Placed, ...]
    below: tuple[int, ...]
    is_easy: bool
    """Everything has the room that it would have on wider paper."""


def needs(
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    sums: Sequence[Sequence[str]],
    face: Typeface,
) -> tuple[Need, ...]:
    """Measure the columns of drawable texts: the rows, what they add up to, the heads."""
    return tuple(
        _need(
            column,
            max(
                max((face.width(row[place], 1) for row in rows), default=0.0),
                max((face.width(row[place], 1, strong=True) for row in sums), default=0.0),
            ),
            face,
        )
        for place, column in enumerate(columns)
    )


def shape_of(columns: Sequence[Column], found: Sequence[Need], width: float) -> Shape:
    """Return the shape of a table in a width.

    Where not even the smallest type has room for the columns, the last of them that can be spared
    are written below the row. One column always has room on a page.
    """
    beside = [place for place, column in enumerate(columns) if not column.aside] or [0]
    while True:
        gaps = _gaps([columns[place] for place in beside])
        size, is_easy = _size([found[place] for place in beside], gaps, width)
        if size:
            break
        spared = [place for place in beside if not columns[place].summed] or beside
        beside.remove(spared[-1])
    below = tuple(place for place in range(len(columns)) if place not in beside)
    placed = _placed(beside, found, gaps, size, width)
    whole = width if below else placed[-1].end
    return Shape(size, whole, placed, below, is_easy)


def _need(column: Column, longest: float, face: Typeface) -> Need:
    words = face.drawable(column.heading).split(" ")
    word = max(face.width(each, 1, strong=True) for each in words)
    head = _in_two_lines(words, face)
    if column.kind is ColumnKind.TEXT:
        whole = max(longest, head)
        natural = min(whole, _WIDEST_TEXT)
        return Need(min(natural, max(word, _NARROWEST_TEXT)), natural, whole)
    natural = min(max(longest, head), _WIDEST_FIGURE)
    return Need(min(natural, max(longest, word)), natural, natural)


def _in_two_lines(words: Sequence[str], face: Typeface) -> float:
    """Return the least width in which words take no more than two lines."""
    parted = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1))
    return min(max(face.width(line, 1, strong=True) for line in lines) for lines in parted)


def _gaps(beside: Sequence[Column]) -> list[float]:
    """Return what stands between each column and the next, per point of size."""
    return [
        GAP + (_AFTER_FIGURES if left.is_figure and not right.is_figure else 0)
        for left, right in pairwise(beside)
    ]


def _size(found: Sequence[Need], gaps: Sequence[float], width: float) -> tuple[float, bool]:
    """Return the largest size in which columns have room, and whether they have all they want."""
    natural = sum(gaps) + sum(need.natural for need in found)
    least = sum(gaps) + sum(need.least for need in found)
    for size in _EASY:
        if natural * size <= width:
            return size, True
    # Half way first: texts that wrap a little are read more easily than small ones.
    for wanted in ((natural + least) / 2, least):
        for size in _TIGHT:
            if wanted * size <= width:
                return size, False
    return 0.0, False


def _placed(
    beside: Sequence[int],
    found: Sequence[Need],
    gaps: Sequence[float],
    size: float,
    width: float,
) -> tuple[Placed, ...]:
    room = width - sum(gaps) * size
    widths = _widths([found[place] for place in beside], size, room)
    spread = max(0.0, room - sum(widths)) / max(1, len(gaps))
    if sum(widths) < room * _NEARLY:
        spread = min(spread, _MORE * size)
    placed, x = [], 0.0
    for place, column_width, gap in zip(beside, widths, (*gaps, 0.0), strict=True):
        placed.append(Placed(place, x, column_width))
        x += column_width + gap * size + spread
    return tuple(placed)


def _widths(wanted: Sequence[Need], size: float, room: float) -> list[float]:
    """Give each column what it wants; a text gives way where there is less, and grows with more."""
    least = size * sum(need.least for need in wanted)
    natural = size * sum(need.natural for need in wanted)
    whole = size * sum(need.whole for need in wanted)
    if room < natural:
        share = (room - least) / (natural - least)
        return [size * (need.least + share * (need.natural - need.least)) for need in wanted]
    share = 1.0 if room >= whole else (room - natural) / (whole - natural)
    return [size * (need.natural + share * (need.whole - need.natural)) for need in wanted]
