"""The columns of the billing report in a file, in their order, and what each line says in them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.billing import BilledLine, LineKind, Payer
from app.services.exports.sheet import Cell, Column, ColumnKind
from app.services.reports.billing_rows import BillingRow
from app.services.reports.days import month_of


class BillingColumn(Enum):
    """A column of the report, named by `ReportWords.heading`."""

    PERIOD = "period"
    """The month in which the line was billed, as `2026-10`: it sorts and groups in a file."""
    CLIENT_CODE = "client_code"
    CLIENT = "client"
    COMPANY_NUMBER = "company_number"
    VAT_NUMBER = "vat_number"
    PAYER = "payer"
    PLAN = "plan"
    ADD_ON = "add_on"
    """Empty: the line is the plan's own."""
    QUANTITY = "quantity"
    UNIT_PRICE = "unit_price"
    """Before the discount; a part of a period is not its whole price."""
    DISCOUNT = "discount"
    """Negative: quantity × unit price and discount add up to the net."""
    NET = "net"
    VAT_RATE = "vat_rate"
    VAT = "vat"
    GROSS = "gross"
    CURRENCY = "currency"
    FROM = "from"
    TO = "to"
    """The last day included."""
    RENEWAL = "renewal"
    """The end of the period: the day on which the next one begins."""
    KIND = "kind"
    DOCUMENT = "document"
    MANAGER = "manager"
    COMMENT = "comment"
    """What the amount was computed from."""


KINDS: Mapping[BillingColumn, ColumnKind] = {
    BillingColumn.CLIENT_CODE: ColumnKind.IDENTIFIER,
    BillingColumn.COMPANY_NUMBER: ColumnKind.IDENTIFIER,
    BillingColumn.VAT_NUMBER: ColumnKind.IDENTIFIER,
    BillingColumn.QUANTITY: ColumnKind.INTEGER,
    BillingColumn.UNIT_PRICE: ColumnKind.AMOUNT,
    BillingColumn.DISCOUNT: ColumnKind.AMOUNT,
    BillingColumn.NET: ColumnKind.AMOUNT,
    BillingColumn.VAT_RATE: ColumnKind.PERCENT,
    BillingColumn.VAT: ColumnKind.AMOUNT,
    BillingColumn.GROSS: ColumnKind.AMOUNT,
    BillingColumn.FROM: ColumnKind.DATE,
    BillingColumn.TO: ColumnKind.DATE,
    BillingColumn.RENEWAL: ColumnKind.DATE,
    BillingColumn.DOCUMENT: ColumnKind.IDENTIFIER,
}
"""What a column holds where that is not text."""
ASIDE = frozenset(
    {
        BillingColumn.PERIOD,
        BillingColumn.COMPANY_NUMBER,
        BillingColumn.VAT_NUMBER,
        BillingColumn.CURRENCY,
        BillingColumn.RENEWAL,
        BillingColumn.MANAGER,
        BillingColumn.COMMENT,
    }
)
"""What stands below the line on paper: who reads the figures seldom needs it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineWords:
    """How the caller's language names what a line says."""

    heading: Callable[[BillingColumn], str]
    payer: Callable[[Payer], str]
    kind: Callable[[LineKind], str]
    plan: Callable[[str], str]
    """The name of a plan, by its code."""
    add_on: Callable[[str], str]
    comment: Callable[[BilledLine], str]
    """The computation of a line in one sentence; a credit knows the line that it credits."""


def columns(words: LineWords) -> tuple[Column, ...]:
    """Return the columns, headed; amounts are summed, but not the prices of one unit."""
    return tuple(
        Column(
            words.heading(column),
            kind,
            summed=kind is ColumnKind.AMOUNT and column is not BillingColumn.UNIT_PRICE,
            aside=column in ASIDE,
        )
        for column in BillingColumn
        for kind in (KINDS.get(column, ColumnKind.TEXT),)
    )


def cells(row: BillingRow, words: LineWords, currency: str) -> tuple[Cell, ...]:
    """Return what a line says in each column."""
    line, client = row.line, row.client
    said: dict[BillingColumn, str | int | date | None] = {
        BillingColumn.PERIOD: month_of(line.day),
        BillingColumn.CLIENT_CODE: client.reference,
        BillingColumn.CLIENT: client.name,
        BillingColumn.COMPANY_NUMBER: client.company_number,
        BillingColumn.VAT_NUMBER: client.vat_number,
        BillingColumn.PAYER: words.payer(line.payer),
        BillingColumn.PLAN: words.plan(line.plan),
        BillingColumn.ADD_ON: words.add_on(line.add_on) if line.add_on else "",
        BillingColumn.QUANTITY: row.quantity,
        BillingColumn.UNIT_PRICE: row.unit_price,
        BillingColumn.DISCOUNT: row.discount,
        BillingColumn.NET: row.net,
        BillingColumn.VAT_RATE: line.vat_rate,
        BillingColumn.VAT: row.vat,
        BillingColumn.GROSS: row.gross,
        BillingColumn.CURRENCY: currency,
        BillingColumn.FROM: line.span.start,
        BillingColumn.TO: line.span.last_day,
        BillingColumn.RENEWAL: line.period.end,
        BillingColumn.KIND: words.kind(line.kind),
        BillingColumn.DOCUMENT: "" if row.document is None else str(row.document),
        BillingColumn.MANAGER: client.manager,
        BillingColumn.COMMENT: words.comment(line),
    }
    return tuple(said[column] for column in BillingColumn)
