"""A workbook as pages: what was asked at the head, its tables one after the other, A4."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.services.exports.paper.document import (
    LONG_SIDE,
    SHORT_SIDE,
    Document,
    Fill,
    Mark,
    Shade,
    Text,
)
from app.services.exports.paper.flow import Block, Flow
from app.services.exports.paper.frame import BOTTOM, SIDE, TOP, Frame
from app.services.exports.paper.table import Table, shaped
from app.services.exports.paper.typeface import ASCENT, LEADING, Typeface, typeface
from app.services.exports.paper.words import PaperWords
from app.services.exports.paper.written import written
from app.services.exports.sheet import Workbook
from app.services.progress import Progress, unwatched

_TITLE, _SECTION = 17.0, 11.5
_LABEL, _VALUE = 7.2, 8.8
_APART = 22.0
"""Between two parameters, and between two tables."""
_MOST_LINES = 2
"""Of the value of a parameter."""


def pages_of(workbook: Workbook, words: PaperWords, progress: Progress = unwatched) -> Document:
    """Set a workbook on pages: upright where every column has its room, otherwise landscape.

    The same workbook makes the same pages. Stopped by `progress`, it leaves nothing.
    """
    face = typeface(words.fonts)
    said = [written(sheet, words, face, progress) for sheet in workbook.sheets]
    asked = [(label, face.drawable(value)) for label, value in workbook.parameters]
    width, height = SHORT_SIDE, LONG_SIDE
    tables = [shaped(each, width - 2 * SIDE, words, face, asked) for each in said]
    if not all(table.shape.is_easy for table in tables):
        width, height = height, width
        tables = [shaped(each, width - 2 * SIDE, words, face, asked) for each in said]
    flow = Flow(TOP, height - BOTTOM)
    flow.add(_opening(workbook, face, width - 2 * SIDE))
    flow.add(_first(tables[0], workbook, face, progress))
    for table in tables[1:]:
        flow.add_whole(titled(table, face, width - 2 * SIDE, progress), gap=_APART)
    exported = workbook.exported
    frame = Frame(
        firm=workbook.firm,
        said=(
            workbook.sheets[0].title,
            *(words.labelled(*each) for each in workbook.parameters),
        ),
        moment="" if exported is None else words.labelled(*exported),
        words=words,
        face=face,
        width=width,
        height=height,
    )
    return Document(
        width=width,
        height=height,
        pages=frame.around(flow.pages),
        bookmarks=tuple(flow.bookmarks),
        title=face.drawable(workbook.sheets[0].title),
        author=face.drawable(workbook.firm),
        language=words.language,
        moment=workbook.moment,
        fonts=words.fonts,
    )


def _opening(workbook: Workbook, face: Typeface, width: float) -> Iterator[Block]:
    """Yield the title of the report and what was asked."""
    title = face.drawable(workbook.sheets[0].title)
    line = face.line(title, _TITLE, width, strong=True)
    marks: tuple[Mark, ...] = (
        Fill(0, 0, 26, 2.2, Shade.ACCENT),
        Text(0, 10 + _TITLE * ASCENT, line, _TITLE, strong=True),
    )
    yield Block(height=10 + _TITLE * 1.45, marks=marks, glued=True)
    yield from parameter_blocks(workbook.parameters, face, width)
    yield Block(height=10, marks=())


def parameter_blocks(
    parameters: Sequence[tuple[str, str]], face: Typeface, width: float
) -> Iterator[Block]:
    """Yield what was asked, a label above each value, in as many lines as it takes."""
    x, marks, deepest = 0.0, list[Mark](), 0
    for label, value in parameters:
        drawn = face.drawable(label), face.drawable(value)
        wide = min(max(face.width(drawn[0], _LABEL), face.width(drawn[1], _VALUE)) + 0.1, width / 2)
        if marks and x + wide > width:
            yield _parameter_line(marks, deepest)
            x, marks, deepest = 0.0, [], 0
        shown = face.line(drawn[0], _LABEL, wide)
        marks.append(Text(x, _LABEL * ASCENT, shown, _LABEL, shade=Shade.SECONDARY))
        lines = face.lines(drawn[1], _VALUE, wide, most=_MOST_LINES)
        top = _LABEL * LEADING + 1 + _VALUE * ASCENT
        marks += [
            Text(x, top + place * _VALUE * LEADING, line, _VALUE)
            for place, line in enumerate(lines)
        ]
        deepest = max(deepest, len(lines))
        x += wide + _APART
    if marks:
        yield _parameter_line(marks, deepest)


def _parameter_line(marks: Sequence[Mark], deepest: int) -> Block:
    height = _LABEL * LEADING + 1 + deepest * _VALUE * LEADING + 5
    return Block(height=height, marks=tuple(marks))


def _first(table: Table, workbook: Workbook, face: Typeface, progress: Progress) -> Iterator[Block]:
    """Yield the blocks of the report's own table, whose title is that of the document."""
    head, *rest = table.blocks(progress)
    yield replace(head, bookmark=(face.drawable(workbook.sheets[0].title), 0))
    yield from rest


def titled(
    table: Table, face: Typeface, width: float, progress: Progress = unwatched
) -> Iterator[Block]:
    """Yield the blocks of a section: its title, which the outline has, and its table."""
    title = face.drawable(table.said.sheet.title)
    line = face.line(title, _SECTION, width, strong=True)
    text = Text(0, _SECTION * ASCENT, line, _SECTION, strong=True)
    yield Block(height=_SECTION * 1.7, marks=(text,), glued=True, bookmark=(title, 0))
    yield from table.blocks(progress)
