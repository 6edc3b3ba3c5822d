"""Pages to look at and to print, without any data file."""

from datetime import UTC, datetime
from pathlib import Path

from app.services.exports.paper.document import Document
from app.services.exports.paper.pages import pages_of
from app.services.exports.sheet import Column, ColumnKind, Sheet, Workbook
from app.views.formatting import Formats
from app.views.reports.paper_words import paper_words

WORDS = paper_words(Formats("fr"))


def document(rows: int = 200) -> Document:
    columns = (
        Column("Client", ColumnKind.TEXT),
        Column("Net", ColumnKind.AMOUNT, summed=True),
    )
    table = Sheet(
        title="Lignes",
        columns=columns,
        rows=[(f"Client {place}", place * 100) for place in range(rows)],
        total="Total",
    )
    return pages_of(
        Workbook(
            sheets=(table,),
            parameters_title="",
            parameters=(),
            moment=datetime(2026, 11, 28, tzinfo=UTC),
        ),
        WORDS,
    )


def pages_in(file: Path) -> list[str]:
    """How each page of a printed file says its number."""
    from pypdf import PdfReader

    return [page.extract_text() for page in PdfReader(file).pages]
