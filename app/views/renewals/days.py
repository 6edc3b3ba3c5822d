"""What each day of the calendar says: how many renew, what they cost, how many end."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject

from app.domain.billing import Payer
from app.services.renewal_list import RenewalRow, RenewalSum, by_day, summed
from app.views import labels
from app.views.formatting import Formats
from app.views.widgets.month_calendar import DayMark


class DaysOfMonth(QObject):
    """Counts the rows of a month; the amount of a day is the firm's, unless the clients' is asked.

    The amounts of different payers are never one sum: nobody pays it.
    """

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._sums: dict[date, tuple[RenewalSum, RenewalSum]] = {}
        self._payer = Payer.FIRM
        self._currency = ""

    @property
    def marks(self) -> Mapping[date, DayMark]:
        """What stands in each day that holds something."""
        return {day: self._mark(*found) for day, found in self._sums.items()}

    def count(self, rows: Sequence[RenewalRow], payer: Payer | None, currency: str) -> None:
        """Count other rows, those of a payer or of both."""
        self._payer, self._currency = payer or Payer.FIRM, currency
        self._sums = {
            day: (summed(of_day), summed(of_day, self._payer))
            for day, of_day in by_day(rows).items()
        }

    def spoken(self, day: date) -> str:
        """A day with all that it holds, in words."""
        said = [self._formats.long_day(day)]
        if day not in self._sums:
            return ", ".join((*said, self.tr("nothing renews")))
        found, paid = self._sums[day]
        if found.renewals:
            said.append(labels.renewals(found.renewals))
        if paid.renewals:
            said.append(self._paid(self._formats.amount(paid.net, self._currency)))
        if found.ends:
            said.append(self.tr("%Ln subscription(s) end(s)", "", found.ends))
        return ", ".join(said)

    def _mark(self, found: RenewalSum, paid: RenewalSum) -> DayMark:
        return DayMark(
            count=self._formats.integer(found.renewals) if found.renewals else "",
            amount=self._formats.bare(paid.net, self._currency) if paid.renewals else "",
            ends=self._formats.integer(found.ends) if found.ends else "",
        )

    def _paid(self, amount: str) -> str:
        if self._payer is Payer.CLIENT:
            return self.tr("{amount} excl. VAT for the clients").format(amount=amount)
        return self.tr("{amount} excl. VAT for the firm").format(amount=amount)
