"""The billing report: what was billed in a period, grouped, beside the previous period."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.models.tables import FirmRow, PlanRow
from app.services.journal import Books, Facts
from app.services.reports.billing_filter import BillingFilter
from app.services.reports.billing_groups import BillingGroup, Compared, GroupBy, beside, groups_of
from app.services.reports.billing_rows import BillingRow, billed_rows
from app.services.reports.billing_totals import BillingTotals, totals_of
from app.services.reports.days import Days, previous_days


@dataclass(frozen=True, slots=True, kw_only=True)
class BillingParameters:
    """What is asked: the days from `start` to `end`, both included; None does not filter.

    Raises ValueError where the last day is before the first.
    """

    start: date
    end: date
    payer: Payer | None = None
    plan: str | None = None
    interval: Interval | None = None
    manager: str | None = None
    """Empty: clients without a manager."""
    group_by: GroupBy = GroupBy.NONE
    compare: bool = False

    def __post_init__(self) -> None:
        """Check the days."""
        if self.end < self.start:
            raise ValueError(f"a report from {self.start} to {self.end}")

    @property
    def days(self) -> Days:
        """The days asked for."""
        return Days(self.start, self.end)

    @property
    def previous(self) -> Days | None:
        """The days to compare with; None where no comparison is asked for, or possible."""
        return previous_days(self.days) if self.compare else None

    @property
    def filter(self) -> BillingFilter:
        """The lines asked for, whatever their day."""
        return BillingFilter(self.payer, self.plan, self.interval, self.manager)

    def facts(self) -> Facts:
        """Return what the journal keeps, so that the report can be made again."""
        return {
            "start": self.start.isoformat(),
            "end": self.end.isoformat(),
            "payer": self.payer.value if self.payer else None,
            "plan": self.plan,
            "interval": self.interval.value if self.interval else None,
            "manager": self.manager,
            "group_by": self.group_by.value,
            "compare": self.compare,
        }


@dataclass(frozen=True, slots=True)
class BillingReport:
    """What was billed, in minor units of `currency`; `rows` by day, reference and line."""

    parameters: BillingParameters
    currency: str
    rows: tuple[BillingRow, ...]
    groups: tuple[BillingGroup, ...]
    """Empty without grouping."""
    totals: BillingTotals
    previous_days: Days | None
    """None, as `previous`: no comparison."""
    previous: BillingTotals | None
    beside: Mapping[int, int]
    """What the previous period billed the same client for the same service, net, by line id.

    Stated once, on the first of the lines that it stands beside; no entry: nothing was billed.
    """


def billing_report(books: Books, parameters: BillingParameters) -> BillingReport:
    """Return the report as the file stands: a handful of queries, however many lines.

    It has the lines of the firm and of the clients, never opening balances. A line's VAT is its
    share of the VAT of its whole document, whatever part of the document the report shows.
    """
    with books.database.read() as session:
        return _report(session, parameters)


def _report(session: Session, parameters: BillingParameters) -> BillingReport:
    days, before = parameters.days, parameters.previous
    # The previous period ends where this one begins: one reading serves both.
    first = days.first if before is None else before.first
    read = billed_rows(session, Days(first, days.last), parameters.filter)
    rows = tuple(row for row in read if row.line.day >= days.first)
    earlier = None if before is None else read[: len(read) - len(rows)]
    compared = Compared(days, rows, earlier)
    ranks = dict(session.execute(select(PlanRow.code, PlanRow.rank)).all())
    return BillingReport(
        parameters=parameters,
        currency=session.scalars(select(FirmRow.currency)).one(),
        rows=rows,
        groups=groups_of(parameters.group_by, compared, ranks),
        totals=totals_of(rows),
        previous_days=before,
        previous=None if earlier is None else totals_of(earlier),
        beside=beside(parameters.group_by, compared),
    )
