"""With whom a disbursement was agreed on a past day, as the journal has it for good."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.rebilling import RebillMode
from app.models.tables import JournalClientRow, JournalRow


@dataclass(frozen=True, slots=True)
class LaidOut:
    """Since when a disbursement is agreed with each client, or no longer, in turn."""

    changes: Mapping[int, tuple[tuple[date, bool], ...]]

    def on(self, client_id: int, day: date) -> bool:
        """Whether what is bought for a client on a day is paid in its name.

        What is agreed at the end of the day counts. The firm's default never is a disbursement.

        >>> agreed = LaidOut({7: ((date(2026, 10, 5), True), (date(2026, 11, 2), False))})
        >>> [agreed.on(7, date(2026, *on)) for on in ((10, 4), (10, 5), (11, 1), (11, 2))]
        [False, True, True, False]
        """
        known = [agreed for since, agreed in self.changes.get(client_id, ()) if since <= day]
        return bool(known) and known[-1]


def load_laid_out(session: Session) -> LaidOut:
    """Return what was agreed on each day: one query. No day comes before one that was written."""
    rows = session.execute(
        select(JournalClientRow.client_id, JournalRow.day, JournalClientRow.facts)
        .join(JournalRow, JournalRow.id == JournalClientRow.journal_id)
        .where(JournalRow.act == "rebill_terms_set")
        .order_by(JournalRow.id)
    )
    changes = defaultdict[int, list[tuple[date, bool]]](list)
    for client_id, day, facts in rows:
        _, after = facts["rebill"]
        agreed = after is not None and after["mode"] == RebillMode.DISBURSEMENT.value
        changes[client_id].append((day, agreed))
    return LaidOut({client_id: tuple(days) for client_id, days in changes.items()})
