"""What is asked of the Renewals page: a month or one of its days, or other days; whose."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.billing import Payer
from app.domain.calendar import Anchor, Interval, period_from
from app.services.renewal_list import RenewalParameters, RenewalRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The day chosen in the calendar, and what of its month is listed.

    >>> Asked(day=date(2026, 11, 22)).listed
    (datetime.date(2026, 11, 1), datetime.date(2026, 11, 30))
    """

    day: date
    only_day: bool = False
    """The list holds the day alone, and not its month."""
    span: tuple[date, date] | None = None
    """Other days that the list holds instead, the first and the last one included."""
    payer: Payer | None = None
    """None: whoever pays."""

    @property
    def month(self) -> tuple[date, date]:
        """The first and the last day of the month that the calendar shows."""
        first = self.day.replace(day=1)
        return first, period_from(first, Anchor.on(first), Interval.MONTHLY).last_day

    @property
    def listed(self) -> tuple[date, date]:
        """The first and the last day of the list."""
        if self.span is not None:
            return self.span
        return (self.day, self.day) if self.only_day else self.month

    @property
    def is_narrowed(self) -> bool:
        """Whether the list may hold less than the month does."""
        return self.only_day or self.span is not None or self.payer is not None

    def reading(self) -> RenewalParameters:
        """Return what calendar and list need together; the payer is told apart when shown."""
        (first, last), (start, end) = self.month, self.listed
        return RenewalParameters(min(first, start), max(last, end))

    def parameters(self) -> RenewalParameters:
        """Return what the list holds."""
        return RenewalParameters(*self.listed, self.payer)

    def in_list(self, rows: Iterable[RenewalRow]) -> list[RenewalRow]:
        """Return the rows that the list holds."""
        return self._of(rows, self.listed)

    def in_month(self, rows: Iterable[RenewalRow]) -> list[RenewalRow]:
        """Return the rows that the calendar counts."""
        return self._of(rows, self.month)

    def _of(self, rows: Iterable[RenewalRow], days: tuple[date, date]) -> list[RenewalRow]:
        first, last = days
        return [
            row
            for row in rows
            if first <= row.renewal.day <= last and self.payer in (None, row.renewal.payer)
        ]
