"""The forecast laid out for a file: a column a month, and every line that makes the figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Period
from app.services.exports.sheet import Cell, Column, ColumnKind, Sheet
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
from app.services.reports.forecast import (
    ExpectedLine,
    Forecast,
    ForecastParameters,
    forecast_of,
)


class ForecastColumn(Enum):
    """A column of the report or of its lines, named by `ForecastWords.heading`."""

    PAYER = "payer"
    PLAN = "plan"
    TOTAL = "total"
    OVERAGE = "overage"
    """What of the total is overage of the windows that are open."""
    DAY = "day"
    CLIENT_CODE = "client_code"
    CLIENT = "client"
    ADD_ON = "add_on"
    KIND = "kind"
    NET = "net"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastWords:
    """Everything that the exported report says, in the caller's language."""

    file: FileWords
    lines_title: str
    """Of the sheet with every line expected."""
    heading: Callable[[ForecastColumn], str]
    month: Callable[[Period], str]
    payer: Callable[[Payer], str]
    kind: Callable[[LineKind], str]
    plan: Callable[[str], str]
    add_on: Callable[[str], str]
    parameters: Callable[[ForecastParameters], Sequence[tuple[str, str]]]


def forecast_file(parameters: ForecastParameters, words: ForecastWords) -> Making:
    """Return how the report is made for a file."""

    def make(books: Books, progress: Progress) -> ReportFile:
        found = forecast_of(books, parameters, progress)
        total = found.total()
        return ReportFile(
            name="forecast",
            asked=parameters.facts(),
            parameters=tuple(words.parameters(parameters)),
            totals={"net": total.net, "overage": total.overage},
            currency=found.currency,
            sheets=(_months(found, words), _lines(found, words)),
            words=words.file,
        )

    return make


def _months(found: Forecast, words: ForecastWords) -> Sheet:
    heading, column = words.heading, ForecastColumn
    titles = [words.month(month) for month in found.months]
    titles += [heading(column.TOTAL), heading(column.OVERAGE)]
    columns = (
        Column(heading(column.PAYER), ColumnKind.TEXT),
        Column(heading(column.PLAN), ColumnKind.TEXT),
        *(Column(title, ColumnKind.AMOUNT, summed=True) for title in titles),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            words.payer(row.payer),
            words.plan(row.plan),
            *(cost.net for cost in row.months),
            row.total.net,
            row.total.overage,
        )
        for row in found.rows
    ]
    return words.file.sheet(columns, rows, found.currency)


def _lines(found: Forecast, words: ForecastWords) -> Sheet:
    column = ForecastColumn
    fields: tuple[Field[ExpectedLine], ...] = (
        Field(column.DAY, lambda row: row.line.day, ColumnKind.DATE),
        Field(column.CLIENT_CODE, lambda row: row.client.reference, ColumnKind.IDENTIFIER),
        Field(column.CLIENT, lambda row: row.client.name),
        Field(column.PAYER, lambda row: words.payer(row.line.payer)),
        Field(column.PLAN, lambda row: words.plan(row.line.plan)),
        Field(column.ADD_ON, lambda row: words.add_on(row.line.add_on) if row.line.add_on else ""),
        Field(column.KIND, lambda row: words.kind(row.line.kind)),
        Field(column.NET, lambda row: row.line.net, ColumnKind.AMOUNT, summed=True),
    )
    return words.file.sheet(
        headed(fields, words.heading),
        filled(fields, found.lines),
        found.currency,
        title=words.lines_title,
    )
