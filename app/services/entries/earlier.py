"""Files of entries that were written before: what is imported twice is booked twice."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entries import EntryKind
from app.domain.entry_warnings import EntryProblem, EntryWarning
from app.models.tables import JournalRow
from app.services.entries.choices import What
from app.services.journal import Facts
from app.services.reports.days import Days


def written_before(session: Session, days: Days, what: What) -> Iterator[EntryWarning]:
    """Return a warning of the latest file that has a day and a kind of entries in common."""
    exports = select(JournalRow).where(JournalRow.act == "exported").order_by(JournalRow.id.desc())
    for row in session.scalars(exports):
        # The same report as a table to be read has no format: nobody imports it.
        if row.facts.get("report") == "entries" and "format" in row.facts:
            asked = row.facts["parameters"]
            if _meets(asked, days, what):
                facts = {"first": asked["start"], "last": asked["end"], "file": row.facts["file"]}
                yield EntryWarning(
                    problem=EntryProblem.EXPORTED_ALREADY,
                    kind=EntryKind.PURCHASE,
                    document=0,
                    piece="",
                    facts={**facts, "day": row.day.isoformat(), "author": row.author},
                )
                return


def _meets(asked: Facts, days: Days, what: What) -> bool:
    kinds = {asked["what"], what.value}
    first, last = days.first.isoformat(), days.last.isoformat()
    of_same_days = bool(asked["start"] <= last and first <= asked["end"])
    return of_same_days and (What.BOTH.value in kinds or len(kinds) == 1)
