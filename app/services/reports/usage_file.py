"""The use of documents laid out for a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.domain.billing import Payer
from app.services.exports.sheet import ColumnKind
from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.exporting import (
    Field,
    FileWords,
    Making,
    ReportFile,
    filled,
    headed,
)
from app.services.reports.usage import UsageParameters, UsageRow, usage_report


class UsageColumn(Enum):
    """A column of the report, named by `UsageWords.heading`."""

    CLIENT_CODE = "client_code"
    CLIENT = "client"
    MANAGER = "manager"
    PAYER = "payer"
    PLAN = "plan"
    WINDOWS = "windows"
    """Quota windows in the period."""
    UNREAD = "unread"
    """Windows among them without a reading."""
    QUOTA = "quota"
    USED = "used"
    BEYOND = "beyond"
    OVERAGE = "overage"
    """Billed beyond the quota, before VAT."""
    EXPECTED = "expected"
    """Documents a month that are expected."""
    FITTING = "fitting"
    """The cheapest plan for them."""
    SAVES = "saves"
    """What it saves a month, before VAT."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageWords:
    """Everything that the exported report says, in the caller's language."""

    file: FileWords
    heading: Callable[[UsageColumn], str]
    payer: Callable[[Payer], str]
    plan: Callable[[str], str]
    parameters: Callable[[UsageParameters], Sequence[tuple[str, str]]]


def usage_file(parameters: UsageParameters, words: UsageWords) -> Making:
    """Return how the report is made for a file."""

    def make(books: Books, progress: Progress) -> ReportFile:
        found = usage_report(books, parameters, progress)
        fields = (*_of_client(words), *_of_use(), *_of_fit(words))
        sheet = words.file.sheet(
            headed(fields, words.heading), filled(fields, found.rows), found.currency
        )
        return ReportFile(
            name="usage",
            asked=parameters.facts(),
            parameters=tuple(words.parameters(parameters)),
            totals={"overage_billed": found.overage, "saves": found.saves},
            currency=found.currency,
            sheets=(sheet,),
            words=words.file,
        )

    return make


def _of_client(words: UsageWords) -> tuple[Field[UsageRow], ...]:
    column = UsageColumn
    return (
        Field(column.CLIENT_CODE, lambda row: row.client.reference, ColumnKind.IDENTIFIER),
        Field(column.CLIENT, lambda row: row.client.name),
        Field(column.MANAGER, lambda row: row.client.manager),
        Field(column.PAYER, lambda row: None if row.payer is None else words.payer(row.payer)),
        Field(column.PLAN, lambda row: words.plan(row.plan)),
    )


def _of_use() -> tuple[Field[UsageRow], ...]:
    column, integer = UsageColumn, ColumnKind.INTEGER
    return (
        Field(column.WINDOWS, lambda row: row.windows, integer),
        Field(column.UNREAD, lambda row: row.unread or None, integer),
        Field(column.QUOTA, lambda row: row.quota, integer, summed=True),
        Field(column.USED, lambda row: row.used, integer, summed=True),
        Field(column.BEYOND, lambda row: row.beyond, integer, summed=True),
        Field(column.OVERAGE, lambda row: row.overage, ColumnKind.AMOUNT, summed=True),
    )


def _of_fit(words: UsageWords) -> tuple[Field[UsageRow], ...]:
    column = UsageColumn
    return (
        Field(column.EXPECTED, lambda row: row.expected, ColumnKind.INTEGER),
        Field(
            column.FITTING,
            lambda row: None if row.fitting is None else words.plan(row.fitting.best.plan),
        ),
        Field(column.SAVES, lambda row: row.saves or None, ColumnKind.AMOUNT, summed=True),
    )
