"""The billing report laid out for a file and for the clipboard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.services.exports.sheet import RowGroup, Sheet
from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.billing import BillingParameters, BillingReport, billing_report
from app.services.reports.billing_columns import LineWords, cells, columns
from app.services.reports.billing_rows import BillingRow
from app.services.reports.billing_summary import SummaryWords, summaries
from app.services.reports.exporting import FileWords, Making, ReportFile


@dataclass(frozen=True, slots=True, kw_only=True)
class BillingWords:
    """Everything that an exported billing report says, in the caller's language."""

    file: FileWords
    lines: LineWords
    summary: SummaryWords
    parameters: Callable[[BillingParameters], Sequence[tuple[str, str]]]
    """A label and a value for each thing asked."""


def billing_file(parameters: BillingParameters, words: BillingWords) -> Making:
    """Return how the report is made for a file: its lines, its groups, VAT by rate."""

    def make(books: Books, _progress: Progress) -> ReportFile:
        report = billing_report(books, parameters)
        totals, places = report.totals, words.file.places
        return ReportFile(
            name="billing",
            asked=parameters.facts(),
            parameters=tuple(words.parameters(parameters)),
            totals={"net": totals.net, "vat": totals.vat, "gross": totals.gross},
            currency=report.currency,
            sheets=(
                replace(
                    billing_sheet(report, report.rows, words), groups=_row_groups(report, words)
                ),
                *summaries(report, words.summary, places),
            ),
            words=words.file,
        )

    return make


def billing_sheet(report: BillingReport, rows: Sequence[BillingRow], words: BillingWords) -> Sheet:
    """Return some lines of a report as a table: all of them, or those to be copied."""
    written = [cells(row, words.lines, report.currency) for row in rows]
    return words.file.sheet(columns(words.lines), written, report.currency)


def _row_groups(report: BillingReport, words: BillingWords) -> tuple[RowGroup, ...]:
    """Return which lines stand together on paper; a group of the previous period alone has none."""
    places = {row.line_id: place for place, row in enumerate(report.rows)}
    group_by = report.parameters.group_by
    return tuple(
        RowGroup(
            words.summary.group(group_by, group.key),
            tuple(places[row.line_id] for row in group.rows),
        )
        for group in report.groups
        if group.rows
    )
