"""Documents: internal statements of what the firm pays, numbered as they are written."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, insert, select

from app.domain.calendar import Anchor, Interval, Period, period_from
from app.models.tables import DocumentRow
from app.services.journal import Act, firm_row


class Documents:
    """Gives each line of an act its document, opening one where none is open.

    A document takes lines until the file's latest day has passed what it covers: a line that an
    act dates back gets a document of its own, so that nothing written is changed. Catching up
    months later in one step fills the same documents as day by day.
    """

    def __init__(self, act: Act) -> None:
        """Load the documents that are still open."""
        self._act = act
        firm = firm_row(act.session)
        self._by_month = firm.documents_by_month
        latest = firm.latest_day or act.today
        open_ones = act.session.execute(
            select(DocumentRow.id, DocumentRow.start_day, DocumentRow.end_day).where(
                DocumentRow.end_day > latest
            )
        )
        self._open = {Period(start, end): id_ for id_, start, end in open_ones}
        self._last_id = act.session.scalar(select(func.max(DocumentRow.id))) or 0
        self._last_number = act.session.scalar(select(func.max(DocumentRow.number))) or 0
        self._new: list[dict[str, Any]] = []

    def covering(self, day: date) -> int:
        """Return the id of the open document that covers a day, opening one where there is none."""
        covered = self._covered(day)
        if covered not in self._open:
            self._last_id += 1
            self._last_number += 1
            self._open[covered] = self._last_id
            self._new.append(
                {
                    "id": self._last_id,
                    "number": self._last_number,
                    "start_day": covered.start,
                    "end_day": covered.end,
                    "written_on": self._act.today,
                }
            )
        return self._open[covered]

    def write(self) -> None:
        """Store the documents that were opened."""
        if self._new:
            self._act.session.execute(insert(DocumentRow), self._new)
            self._new = []

    def _covered(self, day: date) -> Period:
        if self._by_month:
            first = day.replace(day=1)
            return period_from(first, Anchor.on(first), Interval.MONTHLY)
        return Period(day, day + timedelta(days=1))
