"""Any report as finished pages, to be looked at; what is printed of them, or saved, is noted."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.services.exports.paper.document import Document
from app.services.exports.paper.pdf import pdf_content
from app.services.exports.saving import save_content
from app.services.exports.writing import CannotWrite, WritingFailure, check_target
from app.services.journal import Books, Facts, write_act
from app.services.progress import Progress, unwatched
from app.services.renewals import catch_up
from app.services.reports.exporting import Exported, Making, firm_name

EXTENSION = ".pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paged:
    """A report on pages: the same ones are seen, printed and saved."""

    document: Document
    report: str
    """What the journal calls it."""
    rows: int
    totals: Mapping[str, int]
    facts: Facts
    """What the journal keeps of it, whatever becomes of it."""


def paged(books: Books, make: Making, progress: Progress = unwatched) -> Paged:
    """Return a report on pages, as the file stands today.

    The books are first caught up to today, as before every export. Raises `Refused`
    (DAY_BEFORE_LATEST).
    """
    catch_up(books)
    made = make(books, progress)
    return Paged(
        document=made.document(books.now(), firm_name(books), progress),
        report=made.name,
        rows=len(made.sheets[0].rows),
        totals=made.totals,
        facts=made.facts(),
    )


def note_printed(books: Books, printed: Paged, pages: int) -> None:
    """Note in the journal that a report went to a printer, and how many of its pages.

    Raises `Refused` (DAY_BEFORE_LATEST).
    """
    with write_act(books, "printed", **printed.facts) as act:
        act.facts |= {
            "moment": printed.document.moment.isoformat(),
            "rows": printed.rows,
            "pages": pages,
        }


def save_pages(books: Books, seen: Paged, target: Path, progress: Progress = unwatched) -> Exported:
    """Write the pages that were seen to a PDF, and note it in the journal as any export.

    Raises `CannotWrite`, or `Refused` (DAY_BEFORE_LATEST); stopped by `progress` it leaves nothing.
    """
    if target.suffix.lower() != EXTENSION:
        raise CannotWrite(WritingFailure.FORMAT_UNKNOWN, target)
    check_target(target)
    content = pdf_content(seen.document, progress)
    moment = seen.document.moment
    digest = save_content(books, content, target, seen.facts, moment=moment, rows=seen.rows)
    missing = seen.document.missing
    return Exported(seen.report, seen.rows, seen.totals, digest, target, missing)
