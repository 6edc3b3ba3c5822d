"""Entries as a file for an accounting program: the file and its journal entry, both or neither."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import assert_never

from app.domain.entry_warnings import EntryWarning
from app.domain.errors import Refusal, Refused
from app.services.entries.choices import EntriesFormat
from app.services.entries.fec import SirenProblem, fec_content, fec_file_name
from app.services.entries.gathering import EntriesParameters, EntriesReport, gathered_entries
from app.services.entries.lines import EntriesFile
from app.services.entries.quadra import quadra_content, quadra_file_name
from app.services.entries.winbooks import winbooks_content, winbooks_file_name
from app.services.entries.words import EntryWords
from app.services.exports.saving import save_content
from app.services.exports.writing import check_target
from app.services.journal import Books
from app.services.progress import Progress, unwatched
from app.services.renewals import catch_up

EURO = "EUR"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntriesExported:
    """What a file holds."""

    path: Path
    format: EntriesFormat
    entries: int
    lines: int
    total: int
    """What is debited, and credited too, in cents."""
    warnings: tuple[EntryWarning, ...]
    """Of the entries, then of the format."""
    sha256: str


def entries_file_name(report: EntriesReport, format_: EntriesFormat) -> str:
    """Return the name that a format asks for.

    The name of a FEC has the day that its financial year closes on: of the year set that the last
    day lies in, else of the calendar year. Raises `Refused`: ENTRIES_WITHOUT_SIREN,
    ENTRIES_SIREN_WRONG.
    """
    asked = report.parameters
    match format_:
        case EntriesFormat.FEC:
            return _fec_name(report, asked.end)
        case EntriesFormat.QUADRA:
            return quadra_file_name(asked.start, asked.end)
        case EntriesFormat.WINBOOKS:
            return winbooks_file_name()
        case _:
            assert_never(format_)


def written_entries(
    report: EntriesReport, format_: EntriesFormat, progress: Progress = unwatched
) -> EntriesFile:
    """Return the entries in a format, with what is doubtful about them there.

    Raises `Refused`: ENTRIES_NOT_EUR, ENTRIES_NOTHING, and as `entries_file_name`.
    """
    asked = report.parameters
    if report.currency != EURO:
        raise Refused(Refusal.ENTRIES_NOT_EUR, currency=report.currency)
    if not report.entries:
        raise Refused(Refusal.ENTRIES_NOTHING, start=asked.start, end=asked.end)
    entries_file_name(report, format_)
    match format_:
        case EntriesFormat.FEC:
            return fec_content(report.entries, progress=progress)
        case EntriesFormat.QUADRA:
            return quadra_content(report.entries, progress=progress)
        case EntriesFormat.WINBOOKS:
            known = report.accounting.winbooks()
            return winbooks_content(report.entries, known, progress=progress)
        case _:
            assert_never(format_)


def export_entries(
    books: Books,
    parameters: EntriesParameters,
    format_: EntriesFormat,
    words: EntryWords,
    target: Path,
    *,
    progress: Progress = unwatched,
) -> EntriesExported:
    """Write the entries of a period to a file, or, where the target is a folder, into it.

    In a folder the file has the name that its format asks for. The books are first caught up to
    today, as before every act. Raises `CannotWrite`, and `Refused` as `written_entries`; stopped
    by `progress` it leaves nothing.
    """
    catch_up(books)
    report = gathered_entries(books, parameters, words, progress)
    path = target / entries_file_name(report, format_) if target.is_dir() else target
    check_target(path)
    file, moment = written_entries(report, format_, progress), books.now()
    facts = {
        "report": "entries",
        "format": format_.value,
        "parameters": parameters.facts(),
        "entries": len(report.entries),
        "debit": report.total,
        "credit": report.total,
        "currency": report.currency,
    }
    digest = save_content(books, file.content, path, facts, moment=moment, rows=report.lines)
    return EntriesExported(
        path=path,
        format=format_,
        entries=len(report.entries),
        lines=report.lines,
        total=report.total,
        warnings=(*report.warnings, *file.warnings),
        sha256=digest,
    )


def _fec_name(report: EntriesReport, last_day: date) -> str:
    year = report.accounting.winbooks().year_of(last_day)
    closing = date(last_day.year, 12, 31) if year is None else year.last_day
    name = fec_file_name(report.company_number, closing)
    match name:
        case SirenProblem.MISSING:
            raise Refused(Refusal.ENTRIES_WITHOUT_SIREN)
        case SirenProblem.NOT_A_SIREN:
            raise Refused(Refusal.ENTRIES_SIREN_WRONG, number=report.company_number)
        case _:
            return name
