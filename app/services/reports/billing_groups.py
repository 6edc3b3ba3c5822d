"""Gathering the lines of the billing report, and what the previous period stands beside them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, assert_never

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.text import folded
from app.services.reports.billing_rows import BilledClient, BillingRow
from app.services.reports.billing_totals import BillingTotals, totals_of
from app.services.reports.days import Days, counterpart_month, month_of


class GroupBy(Enum):
    """What the lines of the report are gathered by."""

    NONE = "none"
    CLIENT = "client"
    PAYER = "payer"
    PLAN = "plan"
    """An add-on counts with the plan that it was billed beside."""
    INTERVAL = "interval"
    MANAGER = "manager"
    MONTH = "month"


GroupKey = BilledClient | Payer | Interval | str
"""A client, a payer, an interval, a plan's code, a manager ("": none), a month ("2026-10")."""


@dataclass(frozen=True, slots=True)
class BillingGroup:
    """The lines that share a key, in the order of the report, with their subtotals."""

    key: GroupKey
    rows: tuple[BillingRow, ...]
    """Empty where only the previous period billed something."""
    totals: BillingTotals
    previous: BillingTotals | None
    """None: no comparison."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The lines of a report and those of its previous period; None: no comparison."""

    days: Days
    rows: Sequence[BillingRow]
    earlier: Sequence[BillingRow] | None


def groups_of(
    group_by: GroupBy, compared: Compared, ranks: Mapping[str, int]
) -> tuple[BillingGroup, ...]:
    """Gather lines; none without grouping.

    Plans come by rank, the highest first; clients and managers by the alphabet, clients without a
    manager last; the firm before the clients; months in their order. A month of the previous
    period stands beside the month that takes its place.
    """
    if group_by is GroupBy.NONE:
        return ()
    now, before = _gathered(group_by, compared)
    keys = sorted({*now, *before}, key=lambda key: _place(key, group_by, ranks))
    return tuple(
        BillingGroup(
            key,
            tuple(now[key]),
            totals_of(now[key]),
            None if compared.earlier is None else totals_of(before[key]),
        )
        for key in keys
    )


def beside(group_by: GroupBy, compared: Compared) -> Mapping[int, int]:
    """Return what the previous period billed a client for the same service, by line id.

    Net, in minor units; inside the same group, and stated once: on the first of the lines that it
    stands beside. A line that is not in it has no counterpart.
    """
    now, before = _gathered(group_by, compared)
    found: dict[int, int] = {}
    for key, rows in now.items():
        nets = defaultdict[tuple[int, str, str | None], int](int)
        for row in before.get(key, ()):
            nets[_service(row)] += row.net
        for row in rows:
            if _service(row) in nets:
                found[row.line_id] = nets.pop(_service(row))
    return found


def _service(row: BillingRow) -> tuple[int, str, str | None]:
    return row.client.id, row.line.plan, row.line.add_on


_Gathered = defaultdict[GroupKey, list[BillingRow]]


def _gathered(group_by: GroupBy, compared: Compared) -> tuple[_Gathered, _Gathered]:
    now = defaultdict[GroupKey, list[BillingRow]](list)
    before = defaultdict[GroupKey, list[BillingRow]](list)
    for row in compared.rows:
        now[_key(row, group_by, month_of(row.line.day))].append(row)
    for row in compared.earlier or ():
        month = counterpart_month(row.line.day, compared.days)
        before[_key(row, group_by, month)].append(row)
    return now, before


def _key(row: BillingRow, group_by: GroupBy, month: str) -> GroupKey:
    match group_by:
        case GroupBy.NONE:
            return ""
        case GroupBy.CLIENT:
            return row.client
        case GroupBy.PAYER:
            return row.line.payer
        case GroupBy.PLAN:
            return row.line.plan
        case GroupBy.INTERVAL:
            return row.interval
        case GroupBy.MANAGER:
            return row.client.manager
        case GroupBy.MONTH:
            return month
        case _:
            assert_never(group_by)


def _place(key: GroupKey, group_by: GroupBy, ranks: Mapping[str, int]) -> tuple[Any, ...]:
    match key:
        case BilledClient():
            return folded(key.name), key.reference, key.id
        case Payer():
            return (list(Payer).index(key),)
        case Interval():
            return (key.months,)
        case _ if group_by is GroupBy.PLAN:
            return -ranks[key], key
        case _:
            return not key, folded(key), key
