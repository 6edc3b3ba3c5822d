"""What was charged on to clients, or is to be, laid out for a file: a line for each paid line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import groupby

from app.domain.rebilling import RebillMode
from app.services.exports.sheet import ColumnKind, RowGroup
from app.services.journal import Books, Facts
from app.services.progress import Progress
from app.services.rebilling.preview import RunPreview
from app.services.reports.billing_columns import LineWords
from app.services.reports.billing_rows import BilledClient
from app.services.reports.exporting import (
    Field,
    FileWords,
    Making,
    ReportFile,
    filled,
    headed,
)
from app.services.reports.rebilling import (
    RebillingParameters,
    RebillingRow,
    RebillState,
    read_run_rows,
    rebilling_report,
)


class RebillingColumn(Enum):
    """A column of the report, named by `RebillingWords.heading`."""

    RUN = "run"
    DATED_ON = "dated_on"
    CLIENT_CODE = "client_code"
    CLIENT = "client"
    COMPANY_NUMBER = "company_number"
    VAT_NUMBER = "vat_number"
    MANAGER = "manager"
    PLAN = "plan"
    ADD_ON = "add_on"
    BILLED_ON = "billed_on"
    FROM = "from"
    TO = "to"
    DOCUMENT = "document"
    MODE = "mode"
    COST_NET = "cost_net"
    COST_VAT = "cost_vat"
    MARGIN = "margin"
    NET = "net"
    VAT_RATE = "vat_rate"
    VAT = "vat"
    GROSS = "gross"
    STATE = "state"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class RebillingWords:
    """Everything that the exported report says, in the caller's language."""

    file: FileWords
    lines: LineWords
    heading: Callable[[RebillingColumn], str]
    mode: Callable[[RebillMode], str]
    state: Callable[[RebillState], str]
    client: Callable[[BilledClient], str]
    """A client above its lines."""
    parameters: Callable[[RebillingParameters], Sequence[tuple[str, str]]]
    run_parameters: Callable[[RunPreview], Sequence[tuple[str, str]]]


def rebilling_file(parameters: RebillingParameters, words: RebillingWords) -> Making:
    """Return how the report is made for a file."""

    def make(books: Books, progress: Progress) -> ReportFile:
        found = rebilling_report(books, parameters, progress)
        said = words.parameters(parameters)
        return _file(parameters.facts(), found.rows, found.currency, words, said)

    return make


def run_file(run_id: int, words: RebillingWords) -> Making:
    """Return how the lines of one run are made for a file."""

    def make(books: Books, progress: Progress) -> ReportFile:
        run, rows = read_run_rows(books, run_id)
        progress(1, 1)
        asked = {"start": run.start.isoformat(), "end": run.end.isoformat(), "run": run.number}
        made = _file(asked, rows, run.currency, words, words.run_parameters(run))
        (sheet,) = made.sheets
        return replace(made, sheets=(replace(sheet, groups=_by_client(rows, words)),))

    return make


def _by_client(rows: Sequence[RebillingRow], words: RebillingWords) -> tuple[RowGroup, ...]:
    """Gather the lines of a run, which come client by client."""
    groups = groupby(enumerate(rows), key=lambda placed: placed[1].paid.client)
    return tuple(
        RowGroup(words.client(client), tuple(place for place, _ in placed))
        for client, placed in groups
    )


def _file(
    asked: Facts,
    rows: Sequence[RebillingRow],
    currency: str,
    words: RebillingWords,
    said: Sequence[tuple[str, str]],
) -> ReportFile:
    fields = (*_of_run(), *_of_client(), *_of_line(words), *_of_charge(words))
    sheet = words.file.sheet(headed(fields, words.heading), filled(fields, rows), currency)
    totals = {
        "net": sum(row.charged.charge.net for row in rows),
        "vat": sum(row.charged.vat for row in rows),
        "gross": sum(row.charged.gross for row in rows),
    }
    return ReportFile(
        name="rebilling",
        asked=asked,
        parameters=tuple(said),
        totals=totals,
        currency=currency,
        sheets=(sheet,),
        words=words.file,
    )


def _of_run() -> tuple[Field[RebillingRow], ...]:
    column = RebillingColumn
    return (
        Field(column.RUN, lambda row: row.run, ColumnKind.INTEGER),
        Field(column.DATED_ON, lambda row: row.dated_on, ColumnKind.DATE, aside=True),
    )


def _of_client() -> tuple[Field[RebillingRow], ...]:
    column, identifier = RebillingColumn, ColumnKind.IDENTIFIER
    return (
        Field(column.CLIENT_CODE, lambda row: row.paid.client.reference, identifier),
        Field(column.CLIENT, lambda row: row.paid.client.name),
        Field(
            column.COMPANY_NUMBER,
            lambda row: row.paid.client.company_number,
            identifier,
            aside=True,
        ),
        Field(column.VAT_NUMBER, lambda row: row.paid.client.vat_number, identifier, aside=True),
        Field(column.MANAGER, lambda row: row.paid.client.manager, aside=True),
    )


def _of_line(words: RebillingWords) -> tuple[Field[RebillingRow], ...]:
    column, says = RebillingColumn, words.lines
    return (
        Field(column.PLAN, lambda row: says.plan(row.paid.line.plan)),
        Field(
            column.ADD_ON,
            lambda row: says.add_on(row.paid.line.add_on) if row.paid.line.add_on else "",
        ),
        Field(column.BILLED_ON, lambda row: row.paid.line.day, ColumnKind.DATE),
        Field(column.FROM, lambda row: row.paid.line.span.start, ColumnKind.DATE),
        Field(column.TO, lambda row: row.paid.line.span.last_day, ColumnKind.DATE),
        Field(column.DOCUMENT, lambda row: row.paid.document, ColumnKind.INTEGER),
    )


def _of_charge(words: RebillingWords) -> tuple[Field[RebillingRow], ...]:
    column, amount = RebillingColumn, ColumnKind.AMOUNT
    return (
        Field(column.MODE, lambda row: words.mode(row.charged.charge.mode)),
        Field(column.COST_NET, lambda row: row.charged.charge.cost_net, amount, summed=True),
        Field(column.COST_VAT, lambda row: row.charged.charge.cost_vat, amount, summed=True),
        Field(column.MARGIN, lambda row: row.charged.charge.margin, amount, summed=True),
        Field(column.NET, lambda row: row.charged.charge.net, amount, summed=True),
        Field(column.VAT_RATE, lambda row: row.charged.charge.vat_rate, ColumnKind.PERCENT),
        Field(column.VAT, lambda row: row.charged.vat, amount, summed=True),
        Field(column.GROSS, lambda row: row.charged.gross, amount, summed=True),
        Field(column.STATE, lambda row: words.state(row.state)),
        Field(column.COMMENT, lambda row: row.comment, aside=True),
    )
