"""The portfolio as of a day laid out for a file: its clients, and the totals by payer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.as_of import Standing
from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus
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
from app.services.reports.portfolio import (
    Portfolio,
    PortfolioParameters,
    PortfolioRow,
    portfolio_as_of,
)


class PortfolioColumn(Enum):
    """A column of the report, named by `PortfolioWords.heading`."""

    CLIENT_CODE = "client_code"
    CLIENT = "client"
    STATUS = "status"
    MANAGER = "manager"
    PAYER = "payer"
    PLAN = "plan"
    INTERVAL = "interval"
    ADD_ONS = "add_ons"
    PRICE = "price"
    """Of one interval, discount off, add-ons in, before VAT."""
    PROMO_CODE = "promo_code"
    DISCOUNT = "discount"
    """What the code takes from the price, negative."""
    MONTHLY_PRICE = "monthly_price"
    QUOTA = "quota"
    FROM = "from"
    TO = "to"
    """The last day of the running period."""
    RENEWAL = "renewal"
    """Empty where it does not renew: it ends after `TO`."""
    CLIENTS = "clients"
    """Of the totals by payer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioWords:
    """Everything that the exported report says, in the caller's language."""

    file: FileWords
    payers_title: str
    """Of the sheet with the totals by payer."""
    heading: Callable[[PortfolioColumn], str]
    status: Callable[[ClientStatus], str]
    payer: Callable[[Payer], str]
    interval: Callable[[Interval], str]
    plan: Callable[[str], str]
    add_on: Callable[[str], str]
    parameters: Callable[[PortfolioParameters], Sequence[tuple[str, str]]]


def portfolio_file(parameters: PortfolioParameters, words: PortfolioWords) -> Making:
    """Return how the report is made for a file."""

    def make(books: Books, progress: Progress) -> ReportFile:
        found = portfolio_as_of(books, parameters, progress)
        return ReportFile(
            name="portfolio",
            asked=parameters.facts(),
            parameters=tuple(words.parameters(parameters)),
            totals={"monthly": found.monthly},
            currency=found.currency,
            sheets=(_clients(found, words), _payers(found, words)),
            words=words.file,
        )

    return make


def _clients(found: Portfolio, words: PortfolioWords) -> Sheet:
    fields = (*_of_client(words), *_of_subscription(words), *_of_period())
    return words.file.sheet(
        headed(fields, words.heading), filled(fields, found.rows), found.currency
    )


def _of_client(words: PortfolioWords) -> tuple[Field[PortfolioRow], ...]:
    column = PortfolioColumn
    return (
        Field(column.CLIENT_CODE, lambda row: row.client.reference, ColumnKind.IDENTIFIER),
        Field(column.CLIENT, lambda row: row.client.name),
        Field(column.STATUS, lambda row: words.status(row.status)),
        Field(column.MANAGER, lambda row: row.client.manager),
    )


def _of_subscription(words: PortfolioWords) -> tuple[Field[PortfolioRow], ...]:
    column, amount = PortfolioColumn, ColumnKind.AMOUNT
    return (
        Field(column.PAYER, _of(lambda s: words.payer(s.payer))),
        Field(column.PLAN, _of(lambda s: words.plan(s.plan))),
        Field(column.INTERVAL, _of(lambda s: words.interval(s.interval))),
        Field(column.ADD_ONS, _of(lambda s: ", ".join(words.add_on(code) for code in s.add_ons))),
        Field(column.PRICE, _of(lambda s: s.price), amount),
        Field(column.PROMO_CODE, _of(lambda s: s.discount_code), ColumnKind.IDENTIFIER),
        Field(column.DISCOUNT, _of(lambda s: -s.discount or None), amount),
        Field(column.MONTHLY_PRICE, _of(lambda s: s.monthly_price), amount, summed=True),
    )


def _of_period() -> tuple[Field[PortfolioRow], ...]:
    column = PortfolioColumn
    return (
        Field(column.QUOTA, lambda row: row.quota, ColumnKind.INTEGER),
        Field(column.FROM, _of(lambda s: s.period.start), ColumnKind.DATE),
        Field(column.TO, _of(lambda s: s.period.last_day), ColumnKind.DATE),
        Field(column.RENEWAL, lambda row: row.renewal, ColumnKind.DATE),
    )


def _of(cell: Callable[[Standing], str | int | date | None]) -> Callable[[PortfolioRow], Cell]:
    """Return a cell of the subscription; empty where none ran."""
    return lambda row: None if row.standing is None else cell(row.standing)


def _payers(found: Portfolio, words: PortfolioWords) -> Sheet:
    columns = (
        Column(words.heading(PortfolioColumn.PAYER), ColumnKind.TEXT),
        Column(words.heading(PortfolioColumn.CLIENTS), ColumnKind.INTEGER, summed=True),
        Column(words.heading(PortfolioColumn.MONTHLY_PRICE), ColumnKind.AMOUNT, summed=True),
    )
    rows = [(words.payer(total.payer), total.clients, total.monthly) for total in found.totals]
    return words.file.sheet(columns, rows, found.currency, title=words.payers_title)
