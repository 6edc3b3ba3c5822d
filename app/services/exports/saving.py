"""Saving an export: the file and its journal entry, both or neither."""

from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from app.services.exports.csv_file import csv_content
from app.services.exports.paper.document import Document
from app.services.exports.paper.pdf import pdf_content
from app.services.exports.plain_text import Dialect
from app.services.exports.sheet import Workbook
from app.services.exports.writing import CannotWrite, WritingFailure, beside, check_target
from app.services.exports.xlsx import MOST_ROWS, xlsx_content
from app.services.journal import Books, Facts, write_act
from app.services.progress import Progress, unwatched

EXTENSIONS = (".xlsx", ".csv", ".pdf")


def check_export(target: Path) -> None:
    """Raise `CannotWrite` where an export can be seen to fail, before any work is done."""
    if target.suffix.lower() not in EXTENSIONS:
        raise CannotWrite(WritingFailure.FORMAT_UNKNOWN, target)
    check_target(target)


def save_export(
    books: Books,
    workbook: Workbook,
    target: Path,
    facts: Facts,
    *,
    pages: Callable[[Progress], Document],
    dialect: Dialect | None = None,
    progress: Progress = unwatched,
) -> str:
    """Write a workbook in the format of the target's extension; return the file's SHA-256.

    A CSV file holds the first sheet alone; a PDF is made of `pages`. The journal keeps `facts`,
    the moment, the number of rows, the file's name and its SHA-256. Raises `CannotWrite`; stopped
    by `progress`, it leaves nothing.
    """
    check_export(target)
    content = _content(workbook, target, dialect, pages, progress)
    rows = len(workbook.sheets[0].rows)
    return save_content(books, content, target, facts, moment=workbook.moment, rows=rows)


def save_content(
    books: Books, content: bytes, target: Path, facts: Facts, *, moment: datetime, rows: int
) -> str:
    """Write a finished file of any format and note it in the journal; return its SHA-256.

    Raises `CannotWrite`.
    """
    digest = sha256(content).hexdigest()
    with beside(target, content) as draft, write_act(books, "exported", **facts) as act:
        act.facts |= {
            "moment": moment.isoformat(),
            "rows": rows,
            "file": target.name,
            "sha256": digest,
        }
        # Last: where the rename fails, the entry is undone with it.
        draft.put_in_place()
    return digest


def _content(
    workbook: Workbook,
    target: Path,
    dialect: Dialect | None,
    pages: Callable[[Progress], Document],
    progress: Progress,
) -> bytes:
    extension = target.suffix.lower()
    if extension == ".csv":
        return csv_content(workbook.sheets[0], dialect, progress)
    if extension == ".pdf":
        return pdf_content(pages(progress), progress)
    if any(len(sheet.rows) > MOST_ROWS for sheet in workbook.sheets):
        raise CannotWrite(WritingFailure.TOO_MANY_ROWS, target)
    return xlsx_content(workbook, progress)
