"""A PDF for each client of a batch of statements, in one folder, with one journal entry."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

from app.domain.text import folded
from app.services.exports.paper.pdf import pdf_content
from app.services.exports.writing import (
    CannotWrite,
    Draft,
    WritingFailure,
    beside,
    check_target,
)
from app.services.journal import Books, write_act
from app.services.progress import Progress, unwatched, watched
from app.services.renewals import catch_up
from app.services.reports.days import Days
from app.services.reports.statement import (
    ClientStatement,
    StatementParameters,
    Statements,
    client_statements,
)
from app.services.reports.statement_file import statements_laid_out
from app.services.reports.statement_pages import statement_document
from app.services.reports.statement_sheets import StatementWords

LONGEST_NAME = 90
"""Characters of a client's name in the name of a file."""
_NOT_IN_A_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')


@dataclass(frozen=True, slots=True)
class StatementFile:
    """A file that was written."""

    client_id: int
    path: Path
    sha256: str
    missing: int = 0
    """How many characters of its pages the fonts lack."""


@dataclass(frozen=True, slots=True)
class StatementFiles:
    """What came of a batch."""

    files: tuple[StatementFile, ...]
    """Those in their place."""
    wanted: int
    """How many there were to be; more than there are only where one could not be put in place."""
    totals: Mapping[str, int]
    failed: CannotWrite | None = None
    """Why the rest are not in their place."""

    @property
    def missing(self) -> int:
        """How many characters of all the pages the fonts lack."""
        return sum(file.missing for file in self.files)


def save_statements(
    books: Books,
    parameters: StatementParameters,
    words: StatementWords,
    folder: Path,
    progress: Progress = unwatched,
) -> StatementFiles:
    """Write a PDF for each client that has lines, and note them all in one journal entry.

    The books are first caught up to today. Every file is written beside its place first: stopped
    by `progress`, or without room on the disk, nothing is left of any. Then they are put in place,
    one by one; where one of them cannot be, those before it stay, and the journal has just these.
    Raises `CannotWrite` where none is written, or `Refused` (DAY_BEFORE_LATEST).
    """
    if not folder.is_dir():
        # The sentence names the folder of a file.
        raise CannotWrite(WritingFailure.FOLDER_MISSING, folder / "*.pdf")
    catch_up(books)
    found, moment = client_statements(books, parameters), books.now()
    named = file_names(found.clients, parameters)
    for name in named.values():
        check_target(folder / name)
    with ExitStack() as drafts:
        written: list[tuple[ClientStatement, StatementFile, Draft]] = []
        for statement in watched(found.clients, progress):
            alone = replace(found, clients=(statement,))
            document = statement_document(alone, words, moment)
            content, target = pdf_content(document), folder / named[statement.client_id]
            draft = drafts.enter_context(beside(target, content))
            digest = sha256(content).hexdigest()
            file = StatementFile(statement.client_id, target, digest, document.missing)
            written.append((statement, file, draft))
        return _put_in_place(books, found, words, written)


def file_names(
    statements: Sequence[ClientStatement], parameters: StatementParameters
) -> dict[int, str]:
    """Return a name for the file of each client, by its id: `D10001 Martin SARL 2026-10.pdf`.

    It is possible on every system, and the same whenever it is asked for; where two clients would
    have the same, both have their number behind it.
    """
    period = period_mark(parameters)
    plain = {
        each.client_id: " ".join(
            part for part in (_safe(each.reference), _safe(each.party.name), period) if part
        )
        for each in statements
    }
    # Systems differ in whether case and accents tell two files apart.
    taken = Counter(folded(name) for name in plain.values())
    return {
        client_id: f"{name}.pdf" if taken[folded(name)] == 1 else f"{name} ({client_id}).pdf"
        for client_id, name in plain.items()
    }


def period_mark(parameters: StatementParameters) -> str:
    """Return a period as it sorts in a folder.

    >>> from datetime import date
    >>> period_mark(StatementParameters(date(2026, 10, 1), date(2026, 10, 31)))
    '2026-10'
    >>> period_mark(StatementParameters(date(2026, 10, 1), date(2026, 12, 31)))
    '2026-10_2026-12'
    >>> period_mark(StatementParameters(date(2026, 10, 5), date(2026, 10, 9)))
    '2026-10-05_2026-10-09'
    """
    start, end = parameters.start, parameters.end
    months = Days(start, end).whole_months
    if months == 1:
        return f"{start:%Y-%m}"
    return f"{start:%Y-%m}_{end:%Y-%m}" if months else f"{start}_{end}"


def _put_in_place(
    books: Books,
    found: Statements,
    words: StatementWords,
    written: Sequence[tuple[ClientStatement, StatementFile, Draft]],
) -> StatementFiles:
    """Put the files in their places within the transaction of their journal entry."""
    made = statements_laid_out(found, words)
    files: list[StatementFile] = []
    failed: CannotWrite | None = None
    if not written:
        return StatementFiles((), 0, made.totals)
    with write_act(books, "exported", **made.facts()) as act:
        for _, file, draft in written:
            try:
                draft.put_in_place()
            except CannotWrite as error:
                if not files:
                    raise
                failed = error
                break
            files.append(file)
        done = [each for each, _, _ in written[: len(files)]]
        act.facts |= {
            "moment": books.now().isoformat(),
            "rows": sum(each.totals.lines for each in done),
            "net": sum(each.totals.net for each in done),
            "vat": sum(each.totals.vat for each in done),
            "gross": sum(each.totals.gross for each in done),
            # By client: a file's own name says who it is, and could never be forgotten.
            "files": [{"client": file.client_id, "sha256": file.sha256} for file in files],
        }
        totals = {name: act.facts[name] for name in ("net", "vat", "gross")}
    return StatementFiles(tuple(files), len(written), totals, failed)


def _safe(text: str) -> str:
    """Return a text that may stand in the name of a file on every system."""
    composed = normalize("NFC", _NOT_IN_A_NAME.sub(" ", text))
    spaced = "".join(letter if letter.isprintable() else " " for letter in composed)
    return " ".join(spaced.split())[:LONGEST_NAME].strip(" .")
