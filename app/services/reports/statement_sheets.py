"""What a client statement says, and the tables that it is made of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.billing import BilledLine
from app.domain.vat import RateTotal
from app.services.exports.sheet import Cell, Column, ColumnKind, Sheet
from app.services.reports.billing_rows import BillingRow
from app.services.reports.days import month_of
from app.services.reports.exporting import Field, FileWords, filled, headed
from app.services.reports.statement import ClientStatement, StatementParameters, Statements


class StatementColumn(Enum):
    """A column of the lines or of the totals, named by `StatementWords.heading`."""

    MONTH = "month"
    CLIENT_CODE = "client_code"
    CLIENT = "client"
    WHAT = "what"
    """The plan or the extra service."""
    PERIOD = "period"
    FROM = "from"
    TO = "to"
    QUANTITY = "quantity"
    UNIT_PRICE = "unit_price"
    DISCOUNT = "discount"
    NET = "net"
    VAT_RATE = "vat_rate"
    VAT = "vat"
    GROSS = "gross"
    WHY = "why"
    """What the amount was computed from."""
    FIRM = "firm"
    COMPANY_NUMBER = "company_number"
    VAT_NUMBER = "vat_number"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementWords:
    """Everything that a statement says, in the language of who asks for it."""

    file: FileWords
    rates_title: str
    """Of the VAT by rate of a month."""
    period_title: str
    """Of the total of the whole period."""
    heading: Callable[[StatementColumn], str]
    month: Callable[[date], str]
    what: Callable[[BilledLine], str]
    period: Callable[[BilledLine], str]
    why: Callable[[BilledLine], str]
    client: Callable[[ClientStatement], str]
    """The client in a line: name and reference."""
    days: Callable[[StatementParameters], str]
    """The days asked for, in a line."""
    parameters: Callable[[StatementParameters], Sequence[tuple[str, str]]]


def lines_sheet(found: Statements, words: StatementWords) -> Sheet:
    """Return every line of the statements, by client and day."""
    column, text = StatementColumn, ColumnKind.TEXT
    client: tuple[Field[BillingRow], ...] = (
        Field(column.MONTH, lambda row: month_of(row.line.day)),
        Field(column.CLIENT_CODE, lambda row: row.client.reference, ColumnKind.IDENTIFIER),
        Field(column.CLIENT, lambda row: row.client.name),
        Field(column.WHAT, lambda row: words.what(row.line)),
        Field(column.FROM, lambda row: row.line.span.start, ColumnKind.DATE),
        Field(column.TO, lambda row: row.line.span.last_day, ColumnKind.DATE),
    )
    why = Field[BillingRow](column.WHY, lambda row: words.why(row.line), text)
    fields = (*client, *_amounts(), why)
    rows = [row for each in found.clients for row in each.rows]
    return words.file.sheet(headed(fields, words.heading), filled(fields, rows), found.currency)


def month_sheet(rows: Sequence[BillingRow], words: StatementWords, currency: str) -> Sheet:
    """Return lines of one client as they stand on a page, each with its reason below it."""
    column = StatementColumn
    fields: tuple[Field[BillingRow], ...] = (
        Field(column.WHAT, lambda row: words.what(row.line)),
        Field(column.PERIOD, lambda row: words.period(row.line)),
        *_amounts(),
    )
    why = Column(words.heading(column.WHY), ColumnKind.TEXT, aside=True)
    written = [
        (*cells, words.why(row.line)) for cells, row in zip(filled(fields, rows), rows, strict=True)
    ]
    return words.file.sheet((*headed(fields, words.heading), why), written, currency)


def rates_sheet(rates: Sequence[RateTotal], words: StatementWords, currency: str) -> Sheet:
    """Return the VAT by rate."""
    rows = [(at.rate, at.net, at.vat, at.net + at.vat) for at in rates]
    first = Column(words.heading(StatementColumn.VAT_RATE), ColumnKind.PERCENT)
    return _sums(first, rows, words, currency, words.rates_title)


def period_sheet(statement: ClientStatement, words: StatementWords, currency: str) -> Sheet:
    """Return the months of a statement, which add up to the period."""
    rows = [
        (words.month(month.first), month.totals.net, month.totals.vat, month.totals.gross)
        for month in statement.months
    ]
    first = Column(words.heading(StatementColumn.MONTH), ColumnKind.TEXT)
    return _sums(first, rows, words, currency, words.period_title)


def _sums(
    first: Column, rows: Sequence[Sequence[Cell]], words: StatementWords, currency: str, title: str
) -> Sheet:
    summed = (StatementColumn.NET, StatementColumn.VAT, StatementColumn.GROSS)
    amounts = (Column(words.heading(each), ColumnKind.AMOUNT, summed=True) for each in summed)
    return words.file.sheet((first, *amounts), rows, currency, title=title)


def _amounts() -> tuple[Field[BillingRow], ...]:
    column, amount = StatementColumn, ColumnKind.AMOUNT
    return (
        Field(column.QUANTITY, lambda row: row.quantity, ColumnKind.INTEGER),
        Field(column.UNIT_PRICE, lambda row: row.unit_price, amount),
        Field(column.DISCOUNT, lambda row: row.discount, amount, summed=True),
        Field(column.NET, lambda row: row.net, amount, summed=True),
        Field(column.VAT_RATE, lambda row: row.line.vat_rate, ColumnKind.PERCENT),
        Field(column.VAT, lambda row: row.vat, amount, summed=True),
        Field(column.GROSS, lambda row: row.gross, amount, summed=True),
    )
