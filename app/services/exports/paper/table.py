"""A table as blocks: heads that are repeated, rows, groups with their sums, totals at the end."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.services.exports.paper.document import Fill, Mark, Shade, Text
from app.services.exports.paper.flow import Block
from app.services.exports.paper.typeface import ASCENT, LEADING, Typeface
from app.services.exports.paper.widths import GAP, Placed, Shape, shape_of
from app.services.exports.paper.words import PaperWords
from app.services.exports.paper.written import Written
from app.services.progress import Progress, unwatched, watched

MOST_LINES = 6
"""Of a cell; what is longer ends with an ellipsis."""
_SMALLER = 0.88
"""What stands below a row, beside the row itself."""
_PADDING = 0.42
"""Above and below the text of a row, per point of size."""
_ABOVE_GROUP = 0.6
_THIN, _THICK = 0.4, 0.9
_BETWEEN = "  ·  "


@dataclass(frozen=True, slots=True)
class Table:
    """A written table in the shape that a width gives it."""

    said: Written
    shape: Shape
    words: PaperWords
    face: Typeface
    asked: Collection[tuple[str, str]] = ()
    """Labels and values that are at the head of the document: they are not said again."""

    def blocks(self, progress: Progress = unwatched) -> Iterator[Block]:
        """Yield the heads, the rows, and the totals, which the last row stays with."""
        head = self._head()
        yield from self._common()
        yield replace(head, glued=True)
        made = self._groups if self.said.sheet.groups else self._rows
        rows = list(made(head, progress))
        if self.said.sheet.total:
            rows[-1:] = [replace(row, glued=True) for row in rows[-1:]]
            rows.append(replace(self._total(), again=(head,)))
        yield from rows

    def _rows(self, head: Block, progress: Progress) -> Iterator[Block]:
        for cells in watched(self.said.rows, progress):
            yield replace(self._row(cells), again=(head,))

    def _groups(self, head: Block, progress: Progress) -> Iterator[Block]:
        for group, sums in zip(self.said.sheet.groups, self.said.groups, strict=True):
            title = self.face.drawable(group.title)
            top = self._summed(title, sums, is_group=True)
            yield replace(top, glued=True, bookmark=(title, 1), again=(head,))
            # On the next page its title alone: the sums are of all its rows.
            above = (head, self._summed(title, ("",) * len(sums), is_group=True))
            for place in watched(group.rows, progress):
                yield replace(self._row(self.said.rows[place]), again=above)

    def _common(self) -> Iterator[Block]:
        """Yield a line for what every row says: it is not said again below each."""
        said = self._labelled({place: self.said.common[place] for place in self._shared})
        size = self.shape.size * _SMALLER
        for line in self.face.lines(said, size, self.shape.width, most=MOST_LINES):
            if line:
                text = Text(0, size * ASCENT, line, size, shade=Shade.SECONDARY)
                yield Block(height=size * LEADING, marks=(text,), glued=True)

    @property
    def _shared(self) -> list[int]:
        columns, common = self.said.sheet.columns, self.said.common
        return [
            place
            for place in self.shape.below
            if common[place] and (columns[place].heading, common[place]) not in self.asked
        ]

    def _head(self) -> Block:
        size = self.shape.size * 0.94
        lines = {
            column.place: self.face.lines(
                self.face.drawable(self.said.sheet.columns[column.place].heading),
                size,
                column.width,
                most=MOST_LINES,
                strong=True,
            )
            for column in self.shape.columns
        }
        deepest = max(map(len, lines.values()))
        marks: list[Mark] = []
        for column in self.shape.columns:
            # Heads stand on the rule: a short one is level with the last line of a long one.
            above = (deepest - len(lines[column.place])) * LEADING * size
            marks += self._set(
                lines[column.place], column, above + size * ASCENT, size, strong=True
            )
        height = deepest * LEADING * size + size * 0.35
        marks.append(Fill(0, height, self.shape.width, _THICK, Shade.RULE))
        return Block(height=height + _THICK, marks=tuple(marks))

    def _row(self, cells: Sequence[str]) -> Block:
        size = self.shape.size
        top = size * _PADDING
        marks, deepest = self._cells(cells, top, strong=False)
        y = top + max(1, deepest) * LEADING * size
        below = self._below(cells, strong=False)
        small = size * _SMALLER
        for line in below:
            text = Text(self._indent, y + small * ASCENT, line, small, shade=Shade.SECONDARY)
            marks.append(text)
            y += small * LEADING
        height = y + size * (_PADDING - LEADING + 1)
        marks.append(Fill(0, height, self.shape.width, _THIN, Shade.HAIRLINE))
        return Block(height=height + _THIN, marks=tuple(marks))

    def _cells(self, cells: Sequence[str], top: float, *, strong: bool) -> tuple[list[Mark], int]:
        """Set the cells that stand side by side; say how many lines the highest has."""
        marks: list[Mark] = []
        size, deepest = self.shape.size, 0
        for column in self.shape.columns:
            if cells[column.place]:
                lines = self.face.lines(
                    cells[column.place], size, column.width, most=MOST_LINES, strong=strong
                )
                marks += self._set(lines, column, top + size * ASCENT, size, strong=strong)
                deepest = max(deepest, len(lines))
        return marks, deepest

    def _summed(self, title: str, sums: Sequence[str], *, is_group: bool) -> Block:
        """Set a title over the columns that are not summed, and sums in those that are."""
        size = self.shape.size
        air = size * _ABOVE_GROUP if is_group else 0.0
        top = air + size * (_PADDING + 0.1)
        marks, deepest = self._cells(sums, top, strong=True)
        first = self.shape.columns[0]
        # Where even the first column is summed, the title has a line of its own.
        is_alone = bool(sums[first.place])
        room = self.shape.width if is_alone else self._before_sums(sums)
        lines = self.face.lines(title, size, room, most=2, strong=True)
        if is_alone:
            marks = [mark.at(len(lines) * LEADING * size) for mark in marks]
        marks += [
            Text(first.x, top + size * (ASCENT + LEADING * line), text, size, strong=True)
            for line, text in enumerate(lines)
        ]
        depth = len(lines) + deepest if is_alone else max(len(lines), deepest)
        y = top + depth * LEADING * size
        small = size * _SMALLER
        for line in self._below(sums, strong=True):
            marks.append(Text(self._indent, y + small * ASCENT, line, small, strong=True))
            y += small * LEADING
        height = y + size * (_PADDING + 0.1 - LEADING + 1)
        if is_group:
            marks.insert(0, Fill(0, air, self.shape.width, height - air, Shade.BAND))
        return Block(height=height, marks=tuple(marks))

    def _total(self) -> Block:
        block = self._summed(
            self.face.drawable(self.said.sheet.total), self.said.totals, is_group=False
        )
        rule = Fill(0, 0, self.shape.width, _THICK, Shade.RULE)
        return replace(
            block,
            height=block.height + _THICK,
            marks=(rule, *(mark.at(_THICK) for mark in block.marks)),
        )

    def _before_sums(self, sums: Sequence[str]) -> float:
        """Return the width up to the first sum."""
        for column in self.shape.columns:
            if sums[column.place]:
                return column.x - GAP * self.shape.size
        return self.shape.width

    @property
    def _indent(self) -> float:
        """Where the lines below a row begin: under its second column, if that is near."""
        columns = self.shape.columns
        near = len(columns) > 1 and columns[1].x < self.shape.width / 5
        return columns[1].x if near else 0.0

    def _below(self, cells: Sequence[str], *, strong: bool) -> list[str]:
        """Return the lines below a row: what is in the columns that have no place beside it."""
        said = self._labelled(
            {
                place: cells[place]
                for place in self.shape.below
                if cells[place] != self.said.common[place]
            }
        )
        room = self.shape.width - self._indent
        size = self.shape.size * _SMALLER
        lines = self.face.lines(said, size, room, most=MOST_LINES, strong=strong)
        return [line for line in lines if line]

    def _labelled(self, said: Mapping[int, str]) -> str:
        columns = self.said.sheet.columns
        return self.face.drawable(
            _BETWEEN.join(
                self.words.labelled(columns[place].heading, text)
                for place, text in said.items()
                if text
            )
        )

    def _set(
        self, lines: Sequence[str], column: Placed, y: float, size: float, *, strong: bool
    ) -> Iterator[Mark]:
        """Place the lines of a cell: figures flush right."""
        flush_right = self.said.sheet.columns[column.place].is_figure
        for line, text in enumerate(lines):
            x = column.x
            if flush_right:
                x = column.end - self.face.width(text, size, strong=strong)
            yield Text(x, y + line * LEADING * size, text, size, strong)


def shaped(
    said: Written,
    width: float,
    words: PaperWords,
    face: Typeface,
    asked: Collection[tuple[str, str]] = (),
) -> Table:
    """Return a table in a width, below what was `asked`."""
    return Table(said, shape_of(said.sheet.columns, said.needs, width), words, face, asked)
