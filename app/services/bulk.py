"""Bulk changes: one change for many clients, previewed client by client, done in one act."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain.bulk_change import BulkChange
from app.domain.bulk_totals import BulkTotals, Outcome, bulk_totals
from app.domain.errors import Refusal, Refused
from app.domain.subscription import Subscription, Terms, monthly_equivalent
from app.services.acts import act
from app.services.bulk_reading import Chosen, load_chosen
from app.services.bulk_writing import Doable, write_batch
from app.services.changes import Changes
from app.services.client_lists import Tab
from app.services.journal import Act, Books, Facts
from app.services.progress import Cancelled, Progress, unwatched
from app.services.settings import PaymentMethod, payment_methods
from app.services.terms import load_terms

BATCH = 50
"""Clients that are written together: few enough for a Cancel that is soon heard."""


@dataclass(frozen=True, slots=True)
class BulkRow:
    """One client of a bulk change; `running` is what it has, or would have by accepting today."""

    client_id: int
    name: str
    reference: str
    running: Subscription | None
    outcome: Outcome

    @property
    def monthly_price(self) -> int | None:
        """The price a month as it is now, whoever pays it; None where there is nothing."""
        running = self.running
        return None if running is None else monthly_equivalent(running.price, running.interval)


@dataclass(frozen=True, slots=True)
class BulkContext:
    """What was previewed: the change, for whom, by which terms, and what it costs in all."""

    tab: Tab
    change: BulkChange
    today: date
    terms: Terms
    payment_methods: tuple[PaymentMethod, ...]
    rows: tuple[BulkRow, ...]
    """In the order of their references."""
    totals: BulkTotals

    @property
    def firm_owes(self) -> bool:
        """Whether the firm has something to pay today or at the next renewal."""
        return any(
            not isinstance(row.outcome, Refused) and row.outcome.firm_owes for row in self.rows
        )


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A client that was to be changed and was not, and why."""

    row: BulkRow
    refused: Refused


@dataclass(frozen=True, slots=True)
class BulkReport:
    """What became of a confirmed bulk change; those who could not from the start are left out."""

    done: tuple[BulkRow, ...] = ()
    refused: tuple[RefusedRow, ...] = ()
    left: tuple[BulkRow, ...] = ()
    """Not done, and not touched: it was cancelled before."""
    changes: Changes = field(default_factory=Changes)
    journal_id: int | None = None
    """The entry of the act; None where nobody was changed."""


def preview_bulk(
    books: Books,
    client_ids: Sequence[int],
    tab: Tab,
    change: BulkChange,
    progress: Progress = unwatched,
) -> BulkContext:
    """Return what a change would do to each client of a selection, and to all of them together.

    In Active it is about their subscriptions, in Inactive about what is pending. Nothing is
    written. Raises `Cancelled` where `progress` does.
    """
    with books.database.read() as session:
        terms, today = load_terms(session), books.today()
        chosen = load_chosen(session, tab, client_ids)
        rows: list[BulkRow] = []
        for client_id, outcome in chosen.outcomes(terms, change, today):
            running = chosen.running(client_id, terms, today)
            rows.append(BulkRow(client_id, *chosen.names[client_id], running, outcome))
            if len(rows) % BATCH == 0:
                progress(len(rows), len(chosen.names))
        return BulkContext(
            tab=tab,
            change=change,
            today=today,
            terms=terms,
            payment_methods=payment_methods(session),
            rows=tuple(rows),
            totals=bulk_totals(row.outcome for row in rows),
        )


def apply_bulk(
    books: Books, confirmed: BulkContext, reason: str = "", progress: Progress = unwatched
) -> BulkReport:
    """Do a bulk change as it was previewed, for all who can: one transaction, one journal entry.

    Each preview is made again inside the transaction: a client for whom it is no longer the one
    shown is refused, the others are done. Where `progress` raises `Cancelled`, those done so far
    stay done and the report names those who were not; no client is ever half done. Where nobody is
    done, nothing is written. Raises `Refused` (NO_PAYMENT_METHOD) where the firm would owe.
    """
    doing = _Doing(confirmed, progress)
    try:
        with act(books, "bulk_changed", reason, change=change_of(confirmed.change)) as a:
            if confirmed.firm_owes and not payment_methods(a.session):
                raise Refused(Refusal.NO_PAYMENT_METHOD)
            doing.run(a)
    except _NobodyDone:
        pass
    return doing.report()


def change_of(change: BulkChange) -> Facts:
    """Return what the journal says of a bulk change: only what was switched on."""
    facts: Facts = {
        "plan": change.plan,
        "fits": change.fits or None,
        "interval": change.interval.value if change.interval else None,
        "add": sorted(change.add),
        "end": sorted(change.end),
        "payer": change.payer.value if change.payer else None,
        "promo": change.promo,
        "renews": change.renews,
    }
    return {name: value for name, value in facts.items() if value not in (None, [])}


class _NobodyDone(Exception):
    """The transaction is given up: an act that did nothing leaves no entry."""


class _Doing:
    """One run over the clients that could be changed when they were shown."""

    def __init__(self, confirmed: BulkContext, progress: Progress) -> None:
        self._change, self._tab = confirmed.change, confirmed.tab
        self._progress = progress
        self._shown = {
            row.client_id: row for row in confirmed.rows if not isinstance(row.outcome, Refused)
        }
        self._refused: dict[int, Refused] = {}
        self.done: set[int] = set()
        self._journal_id: int | None = None

    def run(self, a: Act) -> None:
        """Do one after the other, in batches, until all are done or it is cancelled."""
        chosen = load_chosen(a.session, self._tab, tuple(self._shown))
        gone = self._shown.keys() - chosen.names.keys()
        self._refused = {client_id: Refused(Refusal.CHANGED_MEANWHILE) for client_id in gone}
        batch: list[tuple[int, Doable]] = []
        outcomes = chosen.outcomes(load_terms(a.session), self._change, a.today)
        try:
            for place, (client_id, fresh) in enumerate(outcomes):
                self._progress(place, len(self._shown))
                if isinstance(fresh, Refused):
                    self._refused[client_id] = fresh
                elif fresh != self._shown[client_id].outcome:
                    self._refused[client_id] = Refused(Refusal.CHANGED_MEANWHILE)
                else:
                    batch.append((client_id, fresh))
                if len(batch) == BATCH:
                    self._write(a, chosen, batch)
        except Cancelled:
            pass
        self._write(a, chosen, batch)
        if not self.done:
            raise _NobodyDone
        a.facts["clients"] = len(self.done)
        self._journal_id = a.journal_id

    def report(self) -> BulkReport:
        """Say what became of each."""
        rows = self._shown.values()
        return BulkReport(
            done=tuple(row for row in rows if row.client_id in self.done),
            refused=tuple(
                RefusedRow(row, self._refused[row.client_id])
                for row in rows
                if row.client_id in self._refused
            ),
            left=tuple(
                row
                for row in rows
                if row.client_id not in self.done and row.client_id not in self._refused
            ),
            changes=Changes(clients=frozenset(self.done)),
            journal_id=self._journal_id,
        )

    def _write(self, a: Act, chosen: Chosen, batch: list[tuple[int, Doable]]) -> None:
        if batch:
            write_batch(a, chosen, batch)
            self.done |= {client_id for client_id, _ in batch}
            batch.clear()
