"""What the journal says of clients on a past day: status, payer, whether they would renew."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.as_of import Arrangement
from app.domain.billing import Payer
from app.domain.clients import ClientStatus
from app.models.tables import JournalClientRow, JournalRow
from app.services.journal import Facts

SAYS_NOTHING = (
    "advanced",
    "use_read",
    "use_corrected",
    "use_imported",
    "details_imported",
    "anonymised",
)
"""Acts that change neither: by far the most entries, and never read."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What one act did to a client, on the day from which it counts."""

    on: date
    act: str
    facts: Facts
    undone_on: date | None

    def counts(self, on: date) -> bool:
        """Whether it had been done by the end of a day, and not undone yet."""
        return self.on <= on and (self.undone_on is None or self.undone_on > on)

    @property
    def status(self) -> ClientStatus | None:
        """The status that it gave the client; None: it left it alone."""
        if self.act == "client_created":
            return ClientStatus.DRAFT
        given = self.facts.get("status")
        if given is None:
            return None
        return ClientStatus(given if isinstance(given, str) else given[-1])

    @property
    def arrangement(self) -> Arrangement | None:
        """What it arranged for the subscription; None: nothing."""
        facts, after = self.facts, self.facts.get("after")
        if isinstance(after, dict) and "renews" in after:
            return Arrangement(
                on=self.on,
                payer=Payer(after["payer"]),
                renews=after["renews"],
                ended=bool(after["ended"]),
                undone_on=self.undone_on,
            )
        if "runs_until" in facts:
            return Arrangement(on=self.on, renews=False, undone_on=self.undone_on)
        if "resumed" in facts:
            return Arrangement(on=self.on, renews=True, undone_on=self.undone_on)
        if "payer" in facts:
            payer = Payer(facts["payer"])
            return Arrangement(on=self.on, payer=payer, renews=True, undone_on=self.undone_on)
        return None


def entries_of_clients(session: Session) -> Mapping[int, Sequence[Entry]]:
    """Return the acts of each client in the order in which they count.

    An acceptance, or the client's own subscription, that was recorded later counts from its own
    day, as what it billed does.
    """
    found = defaultdict[int, list[tuple[int, Entry]]](list)
    undone: dict[tuple[int, int], date] = {}
    rows = session.execute(
        select(
            JournalRow.id,
            JournalRow.day,
            JournalRow.act,
            JournalRow.facts,
            JournalClientRow.client_id,
            JournalClientRow.facts,
        )
        .join(JournalClientRow, JournalClientRow.journal_id == JournalRow.id)
        .where(JournalRow.act.not_in(SAYS_NOTHING))
        .order_by(JournalRow.id.desc())
    )
    # The latest first: what undoes an act is met before the act.
    for journal_id, day, act, of_act, client_id, facts in rows:
        if act == "undone":
            undone[client_id, facts["undone_id"]] = day
        since = facts.get("since") if act == "client_subscribed" else of_act.get("accepted_on")
        on = date.fromisoformat(since) if since else day
        entry = Entry(on, act, facts, undone.get((client_id, journal_id)))
        found[client_id].append((journal_id, entry))
    return {
        client_id: [entry for _, entry in sorted(made, key=lambda pair: (pair[1].on, pair[0]))]
        for client_id, made in found.items()
    }


def status_on(entries: Iterable[Entry], on: date) -> ClientStatus | None:
    """Return a client's status at the end of a day; None: the books did not know the client yet."""
    given = [entry.status for entry in entries if entry.counts(on) and entry.status is not None]
    return given[-1] if given else None


def arrangements_since(entries: Iterable[Entry], started_on: date) -> tuple[Arrangement, ...]:
    """Return what acts arranged for the subscription that began on a day."""
    made = (entry.arrangement for entry in entries if entry.on >= started_on)
    return tuple(arrangement for arrangement in made if arrangement is not None)
