"""The quality of what is stored, laid out for a file."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from app.domain.clients import ClientStatus
from app.services.exports.sheet import ColumnKind
from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.exporting import Field, FileWords, Making, ReportFile, filled, headed
from app.services.reports.quality import Finding, QualityRow, quality_report


class QualityColumn(Enum):
    """A column of the report, named by `QualityWords.heading`."""

    FINDING = "finding"
    CLIENT_CODE = "client_code"
    CLIENT = "client"
    STATUS = "status"
    MANAGER = "manager"
    VALUE = "value"
    """What stands in the field that fails."""
    WHAT_TO_DO = "what_to_do"
    """What is wrong, and what to do about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityWords:
    """Everything that the exported report says, in the caller's language."""

    file: FileWords
    heading: Callable[[QualityColumn], str]
    finding: Callable[[Finding], str]
    status: Callable[[ClientStatus], str]
    sentence: Callable[[QualityRow], str]


def quality_file(words: QualityWords) -> Making:
    """Return how the report is made for a file."""

    def make(books: Books, progress: Progress) -> ReportFile:
        found = quality_report(books, progress)
        column, identifier = QualityColumn, ColumnKind.IDENTIFIER
        fields: tuple[Field[QualityRow], ...] = (
            Field(column.FINDING, lambda row: words.finding(row.finding)),
            Field(column.CLIENT_CODE, lambda row: row.client.reference, identifier),
            Field(column.CLIENT, lambda row: row.client.name),
            Field(column.STATUS, lambda row: words.status(row.status)),
            Field(column.MANAGER, lambda row: row.client.manager),
            Field(column.VALUE, lambda row: row.value, identifier),
            Field(column.WHAT_TO_DO, words.sentence),
        )
        return ReportFile(
            name="quality",
            asked={"on": books.today().isoformat()},
            parameters=(),
            totals={},
            currency=found.currency,
            sheets=(
                words.file.sheet(
                    headed(fields, words.heading), filled(fields, found.rows), found.currency
                ),
            ),
            words=words.file,
        )

    return make
