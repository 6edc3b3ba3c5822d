"""Any report as a file, with its journal entry: both or neither."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Generic, TypeVar

from app.services.exports.paper.document import Document
from app.services.exports.paper.pages import pages_of
from app.services.exports.paper.words import PaperWords
from app.services.exports.plain_text import Dialect
from app.services.exports.saving import check_export, save_export
from app.services.exports.sheet import Cell, Column, ColumnKind, Sheet, Workbook
from app.services.journal import Books, Facts, firm_row
from app.services.progress import Progress, unwatched
from app.services.renewals import catch_up

RowT = TypeVar("RowT")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWords:
    """What every exported report says, in the caller's language."""

    title: str
    """Of the report, and of its sheet."""
    total: str
    parameters_title: str
    moment: Callable[[datetime], tuple[str, str]]
    """A label and a value for the moment of the export."""
    paper: PaperWords
    """What is said on paper, and how figures are written there."""
    places: int = 2
    """Decimals of the firm's currency."""

    def sheet(
        self,
        columns: Iterable[Column],
        rows: Sequence[Sequence[Cell]],
        currency: str,
        *,
        title: str = "",
    ) -> Sheet:
        """Return a table of the report, with totals; its title is the report's unless given."""
        return Sheet(
            title=title or self.title,
            columns=tuple(columns),
            rows=rows,
            total=self.total,
            currency=currency,
            places=self.places,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFile:
    """What a report puts into a file, and what the journal keeps of it."""

    name: str
    """What the journal calls the report."""
    asked: Facts
    """What was asked, so that the report can be made again."""
    parameters: tuple[tuple[str, str], ...]
    """The same in words: a label and a value each."""
    totals: Mapping[str, int]
    """What the journal keeps of its figures: sums in minor units of `currency`, or how many."""
    currency: str
    sheets: tuple[Sheet, ...]
    words: FileWords
    own_pages: Callable[[datetime, Progress], Document] | None = None
    """How it is set on paper; None: as its tables are."""

    def workbook(self, moment: datetime, firm: str) -> Workbook:
        """Return the tables with what was asked, when, and whose they are."""
        return Workbook(
            sheets=self.sheets,
            parameters_title=self.words.parameters_title,
            parameters=self.parameters,
            moment=moment,
            exported=self.words.moment(moment),
            firm=firm,
        )

    def document(self, moment: datetime, firm: str, progress: Progress) -> Document:
        """Return the report on pages."""
        if self.own_pages is not None:
            return self.own_pages(moment, progress)
        return pages_of(self.workbook(moment, firm), self.words.paper, progress)

    def facts(self) -> Facts:
        """Return what the journal keeps of the report, whatever becomes of it."""
        return {
            "report": self.name,
            "parameters": self.asked,
            **self.totals,
            "currency": self.currency,
        }


Making = Callable[[Books, Progress], ReportFile]
"""Reads what is asked and lays it out as it goes into a file."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What a file holds: of which report, its rows, its totals, its own SHA-256."""

    report: str
    rows: int
    totals: Mapping[str, int]
    sha256: str
    path: Path
    missing: int = 0
    """How many characters of its pages the fonts lack."""


# Without slots, as `table_model.Column`: such a class cannot be subscripted before Python 3.12.
@dataclass(frozen=True)
class Field(Generic[RowT]):
    """A column of a report's table: what it is, and what a row says in it."""

    column: Enum
    cell: Callable[[RowT], Cell]
    kind: ColumnKind = ColumnKind.TEXT
    summed: bool = False
    aside: bool = False
    """On paper it stands below its row."""


def headed(fields: Iterable[Field[RowT]], heading: Callable[..., str]) -> tuple[Column, ...]:
    """Return the columns of fields, headed in the caller's language."""
    return tuple(
        Column(heading(field.column), field.kind, field.summed, field.aside) for field in fields
    )


def filled(fields: Sequence[Field[RowT]], rows: Iterable[RowT]) -> tuple[tuple[Cell, ...], ...]:
    """Return what each row says in each field."""
    return tuple(tuple(field.cell(row) for field in fields) for row in rows)


def firm_name(books: Books) -> str:
    """Return whose books they are; empty as long as nobody has said it."""
    with books.database.read() as session:
        return firm_row(session).name


def export_report(
    books: Books,
    make: Making,
    target: Path,
    *,
    dialect: Dialect | None = None,
    progress: Progress = unwatched,
) -> Exported:
    """Write a report as .xlsx, .csv or .pdf, by the target's extension; note it in the journal.

    The books are first caught up to today, as before every act. A CSV file holds the first table
    alone. Raises `CannotWrite`, or `Refused` (DAY_BEFORE_LATEST); stopped by `progress` it leaves
    nothing.
    """
    check_export(target)
    catch_up(books)
    made = make(books, progress)
    moment, firm = books.now(), firm_name(books)
    missing = 0

    def pages(progress: Progress) -> Document:
        nonlocal missing
        document = made.document(moment, firm, progress)
        missing = document.missing
        return document

    digest = save_export(
        books,
        made.workbook(moment, firm),
        target,
        made.facts(),
        pages=pages,
        dialect=dialect,
        progress=progress,
    )
    rows = len(made.sheets[0].rows)
    return Exported(made.name, rows, made.totals, digest, target, missing)
