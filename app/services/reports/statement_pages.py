"""Client statements on paper: a page a month, headed by the firm and the client; A4 upright."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from app.services.exports.paper.document import (
    LONG_SIDE,
    SHORT_SIDE,
    Bookmark,
    Document,
    Fill,
    Mark,
    Shade,
    Text,
)
from app.services.exports.paper.flow import Block, Flow
from app.services.exports.paper.frame import BOTTOM, SIDE, TOP, Frame
from app.services.exports.paper.pages import titled
from app.services.exports.paper.table import Table, shaped
from app.services.exports.paper.typeface import ASCENT, LEADING, Typeface, typeface
from app.services.exports.paper.widths import Shape, shape_of
from app.services.exports.paper.written import Written, written
from app.services.exports.sheet import Sheet
from app.services.progress import Progress, unwatched, watched
from app.services.reports.statement import ClientStatement, Party, StatementMonth, Statements
from app.services.reports.statement_sheets import (
    StatementColumn,
    StatementWords,
    month_sheet,
    period_sheet,
    rates_sheet,
)

_WIDTH = SHORT_SIDE - 2 * SIDE
_TITLE, _MONTH, _NAME, _LINE, _LABEL = 17.0, 13.0, 10.0, 8.6, 7.2
_APART = 20.0
"""Between the tables of a page, and between the two parties."""
_NAME_LINES = 6
"""A name that takes more lines is set in smaller type; in the smallest it takes what it needs."""


def statement_document(
    found: Statements, words: StatementWords, moment: datetime, progress: Progress = unwatched
) -> Document:
    """Set statements on pages, one client after the other; each numbers its own pages.

    The outline has the clients with their months.
    """
    setter = _Setter(found, words, moment)
    pages: list[tuple[Mark, ...]] = []
    bookmarks: list[Bookmark] = []
    for statement in watched(found.clients, progress):
        flow = setter.flow(statement)
        name = setter.face.drawable(words.client(statement))
        bookmarks.append(Bookmark(name, 0, len(pages), TOP))
        bookmarks += [
            Bookmark(mark.title, 1, mark.page + len(pages), mark.y) for mark in flow.bookmarks
        ]
        pages += setter.frame(statement).around(flow.pages)
    return Document(
        width=SHORT_SIDE,
        height=LONG_SIDE,
        # A file has a page even where there is nothing to state.
        pages=tuple(pages) or ((),),
        bookmarks=tuple(bookmarks),
        title=setter.face.drawable(_title(found, words)),
        author=setter.face.drawable(found.firm.name),
        language=words.file.paper.language,
        moment=moment,
        fonts=words.file.paper.fonts,
    )


def _title(found: Statements, words: StatementWords) -> str:
    """The statement's title, with the client where there is one alone."""
    if len(found.clients) != 1:
        return words.file.title
    return words.file.paper.labelled(words.file.title, words.client(found.clients[0]))


class _Setter:
    """Sets the statements of one period."""

    def __init__(self, found: Statements, words: StatementWords, moment: datetime) -> None:
        self.face: Typeface = typeface(words.file.paper.fonts)
        self._found, self._words, self._moment = found, words, moment
        self._paper = words.file.paper

    def frame(self, statement: ClientStatement) -> Frame:
        """Return what stands on every page of a statement."""
        words = self._words
        return Frame(
            firm=self._found.firm.name,
            said=(words.file.title, words.days(self._found.parameters)),
            about=words.client(statement),
            moment=self._paper.labelled(*words.file.moment(self._moment)),
            words=self._paper,
            face=self.face,
            width=SHORT_SIDE,
            height=LONG_SIDE,
        )

    def flow(self, statement: ClientStatement) -> Flow:
        """Return the pages of a statement: months, and below the last one the period."""
        flow = Flow(TOP, LONG_SIDE - BOTTOM)
        currency = self._found.currency
        whole = self._written(month_sheet(statement.rows, self._words, currency))
        # The columns of every month stand one below the other, from page to page.
        shape = shape_of(whole.sheet.columns, whole.needs, _WIDTH)
        for place, month in enumerate(statement.months):
            if place:
                flow.turn()
            flow.add(self._head(statement, month))
            flow.add(self._month(month, shape))
            rates = rates_sheet(month.totals.by_rate, self._words, currency)
            flow.add_whole(self._small(rates), gap=_APART)
        period = period_sheet(statement, self._words, currency)
        flow.add_whole(self._small(period), gap=_APART)
        return flow

    def _written(self, sheet: Sheet) -> Written:
        return written(sheet, self._paper, self.face, unwatched)

    def _month(self, month: StatementMonth, shape: Shape) -> Iterator[Block]:
        said = self._written(month_sheet(month.rows, self._words, self._found.currency))
        yield from Table(said, shape, self._paper, self.face).blocks()

    def _small(self, sheet: Sheet) -> Iterator[Block]:
        table = shaped(self._written(sheet), _WIDTH, self._paper, self.face)
        for block in titled(table, self.face, _WIDTH):
            # The outline has months; each of them has these.
            yield replace(block, bookmark=None)

    def _head(self, statement: ClientStatement, month: StatementMonth) -> Iterator[Block]:
        """Yield the title with the month, then the firm beside the client."""
        face, words = self.face, self._words
        name = face.drawable(words.month(month.first))
        title = face.line(face.drawable(words.file.title), _TITLE, _WIDTH / 2, strong=True)
        right = _WIDTH - face.width(name, _MONTH)
        marks: tuple[Mark, ...] = (
            Fill(0, 0, 26, 2.2, Shade.ACCENT),
            Text(0, 10 + _TITLE * ASCENT, title, _TITLE, strong=True),
            Text(right, 10 + _TITLE * ASCENT, name, _MONTH),
        )
        yield Block(height=10 + _TITLE * 1.6, marks=marks, glued=True, bookmark=(name, 0))
        half = (_WIDTH - _APART) / 2
        column = StatementColumn
        reference = (column.CLIENT_CODE, statement.reference)
        firm, firm_height = self._party(column.FIRM, self._found.firm, (), 0, half)
        client, height = self._party(
            column.CLIENT, statement.party, (reference,), half + _APART, half
        )
        deepest = max(height, firm_height) + 14
        yield Block(height=deepest, marks=(*firm, *client), glued=True)

    def _party(
        self,
        label: StatementColumn,
        party: Party,
        numbers: Sequence[tuple[StatementColumn, str]],
        x: float,
        width: float,
    ) -> tuple[list[Mark], float]:
        """Set a name, its address and its numbers one below the other; say how high they are.

        None of them is cut: what is wider takes more lines.
        """
        face, words, column = self.face, self._words, StatementColumn
        numbered = (
            *numbers,
            (column.COMPANY_NUMBER, party.company_number),
            (column.VAT_NUMBER, party.vat_number),
        )
        lines = [party.street, party.place]
        lines += [self._paper.labelled(words.heading(each), n) for each, n in numbered if n]
        heading = face.line(face.drawable(words.heading(label)), _LABEL, width)
        marks: list[Mark] = [Text(x, _LABEL * ASCENT, heading, _LABEL, shade=Shade.SECONDARY)]
        y = _LABEL * LEADING + 2
        size, name = self._name(party.name, width)
        for line in name:
            marks.append(Text(x, y + size * ASCENT, line, size, strong=True))
            y += size * LEADING
        for text in lines:
            if text:
                for line in self._whole(text, _LINE, width):
                    marks.append(Text(x, y + _LINE * ASCENT, line, _LINE))
                    y += _LINE * LEADING
        return marks, y

    def _name(self, name: str, width: float) -> tuple[float, list[str]]:
        """Return the lines of a name, in the largest type that has room for it."""
        for size in (_NAME, _LINE):
            lines = self._whole(name, size, width, strong=True)
            if len(lines) <= _NAME_LINES:
                return size, lines
        return _LABEL, self._whole(name, _LABEL, width, strong=True)

    def _whole(self, text: str, size: float, width: float, *, strong: bool = False) -> list[str]:
        drawn = self.face.drawable(text)
        return self.face.lines(drawn, size, width, most=len(drawn) + 1, strong=strong)
