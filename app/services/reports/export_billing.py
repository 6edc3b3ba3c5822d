"""The billing report as a file, with its journal entry, and for the clipboard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.services.exports.plain_text import Dialect
from app.services.exports.saving import check_export, save_export
from app.services.exports.sheet import Sheet, Workbook
from app.services.journal import Books
from app.services.progress import Progress, unwatched
from app.services.renewals import catch_up
from app.services.reports.billing import BillingParameters, BillingReport, billing_report
from app.services.reports.billing_columns import LineWords, cells, columns
from app.services.reports.billing_rows import BillingRow
from app.services.reports.billing_summary import SummaryWords, summaries


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """Everything that an exported report says, in the caller's language."""

    title: str
    """Of the report, and of its sheet."""
    total: str
    lines: LineWords
    summary: SummaryWords
    parameters_title: str
    parameters: Callable[[BillingParameters], Sequence[tuple[str, str]]]
    """A label and a value for each thing asked."""
    moment: Callable[[datetime], tuple[str, str]]
    """A label and a value for the moment of the export."""
    places: int = 2
    """Decimals of the firm's currency."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What a file holds: its rows, their sums in minor units, and its own SHA-256."""

    rows: int
    net: int
    vat: int
    gross: int
    sha256: str
    path: Path


def export_billing(
    books: Books,
    parameters: BillingParameters,
    target: Path,
    words: ReportWords,
    *,
    dialect: Dialect | None = None,
    progress: Progress = unwatched,
) -> Exported:
    """Write the report as .xlsx or .csv, by the target's extension, and note it in the journal.

    The books are first caught up to today, as before every act. A CSV file holds the lines alone.
    Raises `CannotWrite`, or `Refused` (DAY_BEFORE_LATEST); stopped by `progress` it leaves nothing.
    """
    check_export(target)
    catch_up(books)
    report, moment = billing_report(books, parameters), books.now()
    totals = report.totals
    facts = {
        "report": "billing",
        "parameters": parameters.facts(),
        "net": totals.net,
        "vat": totals.vat,
        "gross": totals.gross,
        "currency": report.currency,
    }
    workbook = billing_workbook(report, words, moment)
    digest = save_export(books, workbook, target, facts, dialect=dialect, progress=progress)
    return Exported(totals.lines, totals.net, totals.vat, totals.gross, digest, target)


def billing_workbook(report: BillingReport, words: ReportWords, moment: datetime) -> Workbook:
    """Return the report as neutral tables: its lines, its parameters, its groups, VAT by rate."""
    lines = billing_sheet(report, report.rows, words)
    return Workbook(
        sheets=(lines, *summaries(report, words.summary, words.places)),
        parameters_title=words.parameters_title,
        parameters=(*words.parameters(report.parameters), words.moment(moment)),
        moment=moment,
    )


def billing_sheet(report: BillingReport, rows: Sequence[BillingRow], words: ReportWords) -> Sheet:
    """Return some lines of a report as a table: all of them, or those to be copied."""
    return Sheet(
        title=words.title,
        columns=columns(words.lines),
        rows=[cells(row, words.lines, report.currency) for row in rows],
        total=words.total,
        currency=report.currency,
        places=words.places,
    )
