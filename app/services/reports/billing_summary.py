"""What stands behind the lines in an exported workbook: the groups, and the VAT by rate."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from app.services.exports.sheet import Cell, Column, ColumnKind, Sheet
from app.services.reports.billing import BillingReport
from app.services.reports.billing_groups import GroupBy, GroupKey
from app.services.reports.billing_totals import BillingTotals


class SummaryColumn(Enum):
    """A column of the groups or of the VAT by rate, named by `SummaryWords.heading`."""

    GROUP = "group"
    LINES = "lines"
    CLIENTS = "clients"
    VAT_RATE = "vat_rate"
    UNIT_PRICE = "unit_price"
    DISCOUNT = "discount"
    NET = "net"
    VAT = "vat"
    GROSS = "gross"
    PREVIOUS_NET = "previous_net"
    DIFFERENCE = "difference"
    """Net now minus net in the previous period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryWords:
    """How the caller's language names the further sheets."""

    groups_title: str
    rates_title: str
    total: str
    heading: Callable[[SummaryColumn], str]
    group: Callable[[GroupBy, GroupKey], str]


_KINDS = {
    SummaryColumn.GROUP: ColumnKind.TEXT,
    SummaryColumn.LINES: ColumnKind.INTEGER,
    SummaryColumn.CLIENTS: ColumnKind.INTEGER,
    SummaryColumn.VAT_RATE: ColumnKind.PERCENT,
}
_GROUPS = (
    SummaryColumn.GROUP,
    SummaryColumn.LINES,
    SummaryColumn.CLIENTS,
    SummaryColumn.UNIT_PRICE,
    SummaryColumn.DISCOUNT,
    SummaryColumn.NET,
    SummaryColumn.VAT,
    SummaryColumn.GROSS,
)
_COMPARED = (SummaryColumn.PREVIOUS_NET, SummaryColumn.DIFFERENCE)
_RATES = (
    SummaryColumn.VAT_RATE,
    SummaryColumn.NET,
    SummaryColumn.VAT,
    SummaryColumn.GROSS,
)


def summaries(report: BillingReport, words: SummaryWords, places: int) -> tuple[Sheet, ...]:
    """Return the sheet of the groups, where there is something to set apart, and that of the VAT.

    Without grouping, a comparison is one row: the report as a whole.
    """
    sheets = [_rates(report, words, places)]
    if report.groups or report.previous is not None:
        sheets.insert(0, _groups(report, words, places))
    return tuple(sheets)


def _groups(report: BillingReport, words: SummaryWords, places: int) -> Sheet:
    groups = [
        (words.group(report.parameters.group_by, g.key), g.totals, g.previous)
        for g in report.groups
    ]
    if not groups:
        groups = [(words.total, report.totals, report.previous)]
    compared = () if report.previous is None else _COMPARED
    return Sheet(
        title=words.groups_title,
        columns=_columns((*_GROUPS, *compared), words),
        rows=[_group_cells(*group) for group in groups],
        total=words.total,
        currency=report.currency,
        places=places,
    )


def _group_cells(
    name: str, totals: BillingTotals, previous: BillingTotals | None
) -> tuple[Cell, ...]:
    compared = () if previous is None else (previous.net, totals.net - previous.net)
    return (
        name,
        totals.lines,
        totals.clients,
        totals.before_discount,
        totals.discount,
        totals.net,
        totals.vat,
        totals.gross,
        *compared,
    )


def _rates(report: BillingReport, words: SummaryWords, places: int) -> Sheet:
    return Sheet(
        title=words.rates_title,
        columns=_columns(_RATES, words),
        rows=[(at.rate, at.net, at.vat, at.net + at.vat) for at in report.totals.by_rate],
        total=words.total,
        currency=report.currency,
        places=places,
    )


def _columns(wanted: tuple[SummaryColumn, ...], words: SummaryWords) -> tuple[Column, ...]:
    """Head the columns. Clients are not summed: one client can be in several groups."""
    return tuple(
        Column(
            words.heading(column),
            kind,
            summed=kind is ColumnKind.AMOUNT or column is SummaryColumn.LINES,
        )
        for column in wanted
        for kind in (_KINDS.get(column, ColumnKind.AMOUNT),)
    )
