"""What was changed in a period, and what each change made of the cost per month."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import RowMapping, select
from sqlalchemy.orm import Session

from app.domain.as_of import Standing, running_lines
from app.domain.billing import BilledLine
from app.models.tables import (
    ClientRow,
    FirmRow,
    JournalClientRow,
    JournalRow,
    SubscriptionRow,
)
from app.services.effective_days import effective_days
from app.services.journal import Books, Facts
from app.services.progress import Progress, unwatched, watched
from app.services.reports.billing_rows import CLIENT_COLUMNS, BilledClient, billed_client
from app.services.reports.days import PeriodAsked
from app.services.subscription_reading import LINES, related_line

NO_CHANGE = frozenset(
    {"use_read", "use_corrected", "use_imported", "details_imported", "anonymised"}
)
"""Acts that change no subscription, nor whether there is to be one."""


@dataclass(frozen=True, slots=True)
class ChangesParameters(PeriodAsked):
    """What is asked: the acts of the days of the period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """One act on one client."""

    journal_id: int
    at: datetime
    day: date
    author: str
    act: str
    reason: str
    client: BilledClient
    act_facts: Facts
    facts: Facts
    effective: tuple[date, ...]
    """The days from which it has its effect, the first one first."""
    before: int
    after: int
    """What the client's subscription cost a month before it and after it, before VAT."""
    lines: tuple[BilledLine, ...]
    """What it billed; a renewal's period too."""

    @property
    def key(self) -> tuple[int, int]:
        """What names the row whatever its place."""
        return self.journal_id, self.client.id

    @property
    def monthly(self) -> int:
        """What it changed of the cost per month."""
        return self.after - self.before

    @property
    def net(self) -> int:
        """What it billed, before VAT."""
        return sum(line.net for line in self.lines)


@dataclass(frozen=True, slots=True)
class ChangesReport:
    """The changes of a period, the earliest first; amounts in units of `currency`."""

    parameters: ChangesParameters
    currency: str
    rows: tuple[ChangeRow, ...]

    @property
    def monthly(self) -> int:
        """What all of them changed of the cost per month."""
        return sum(row.monthly for row in self.rows)

    @property
    def net(self) -> int:
        """What all of them billed, before VAT."""
        return sum(row.net for row in self.rows)


def changes_report(
    books: Books, parameters: ChangesParameters, progress: Progress = unwatched
) -> ChangesReport:
    """Return the changes of a period, in the same number of queries however many clients.

    The cost per month after an act is that of what had been billed by then and still ran on its
    day; before it, what it was after the act before. So the effects of a period add up to the
    difference of the portfolios at its two ends, where everything was recorded on its own day: an
    acceptance that was recorded later, and what time brought while the program was not started,
    stand on the day of their act, with the day from which they hold beside it. What is scheduled
    costs nothing else until the renewal that makes it: the effect stands there.
    """
    with books.database.read() as session:
        acts = _acts(session, parameters)
        lines = _lines(session, parameters, list(acts))
        currency = session.scalars(select(FirmRow.currency)).one()
    found = [
        row
        for client_id, made in watched(acts.items(), progress)
        for row in _replayed(made, lines.get(client_id, {}), parameters)
    ]
    found.sort(key=lambda row: row.journal_id)
    return ChangesReport(parameters, currency, tuple(found))


_Line = tuple[int, BilledLine]
"""A line, with the id of the subscription that it is of."""
_Lines = Mapping[int, Sequence[_Line]]
"""What each act billed, by the act's id."""


def _acts(session: Session, parameters: ChangesParameters) -> Mapping[int, Sequence[RowMapping]]:
    """Return every act up to the end of the period on the clients that it has acts on."""
    row, of_client = JournalRow, JournalClientRow
    touched = (
        select(of_client.client_id)
        .join(row, row.id == of_client.journal_id)
        .where(row.day >= parameters.start, row.day <= parameters.end)
    )
    rows = session.execute(
        select(
            row.id,
            row.at,
            row.day,
            row.author,
            row.act,
            row.reason,
            row.facts.label("act_facts"),
            of_client.facts,
            *CLIENT_COLUMNS,
        )
        .join(of_client, of_client.journal_id == row.id)
        .join(ClientRow, ClientRow.id == of_client.client_id)
        .where(row.day <= parameters.end, of_client.client_id.in_(touched))
        .order_by(row.id, ClientRow.sort_name)
    )
    found = defaultdict[int, list[RowMapping]](list)
    for made in rows.mappings():
        found[made["client_id"]].append(made)
    return found


def _lines(
    session: Session, parameters: ChangesParameters, client_ids: Sequence[int]
) -> Mapping[int, _Lines]:
    """Return what each act billed each of these clients by the end of the period."""
    wanted = frozenset(client_ids)
    owners = dict(session.execute(select(SubscriptionRow.id, SubscriptionRow.client_id)).all())
    rows = session.execute(select(LINES).where(LINES.c.day <= parameters.end).order_by(LINES.c.id))
    stored = {row["id"]: row for row in rows.mappings() if owners[row["subscription_id"]] in wanted}
    found: dict[int, dict[int, list[_Line]]] = defaultdict(lambda: defaultdict(list))
    for row in stored.values():
        subscription = row["subscription_id"]
        of_act = found[owners[subscription]][row["journal_id"]]
        of_act.append((subscription, related_line(row, stored)))
    return found


@dataclass(slots=True)
class _Course:
    """A client's subscriptions as one act after the other makes them."""

    billed: dict[int, list[BilledLine]] = field(default_factory=dict)
    """By the subscription's id."""
    ended: frozenset[int] = frozenset()
    """Subscriptions that ended in the middle of a period: their lines stay as they were billed."""
    ended_before: dict[int, frozenset[int]] = field(default_factory=dict)
    cost: int = 0

    def take(self, act: RowMapping, lines: Sequence[_Line]) -> tuple[int, int]:
        """Do an act; return what the subscription cost a month before it and after it."""
        before, facts = self.cost, act["facts"]
        self.ended_before[act["id"]] = self.ended
        for subscription, line in lines:
            self.billed.setdefault(subscription, []).append(line)
        after = facts.get("after")
        if act["act"] == "undone":
            self.ended = self.ended_before.get(facts.get("undone_id", 0), self.ended)
        elif isinstance(after, dict) and after.get("ended"):
            self.ended = frozenset(self.billed)
        self.cost = sum(
            _cost(billed, act["day"])
            for subscription, billed in self.billed.items()
            if subscription not in self.ended
        )
        return before, self.cost


def _cost(billed: Sequence[BilledLine], on: date) -> int:
    running = running_lines(billed, on)
    if not running:
        return 0
    return Standing(lines=running, payer=running[0].payer, renews=True).monthly_price


def _replayed(
    acts: Sequence[RowMapping], lines: _Lines, parameters: ChangesParameters
) -> Iterator[ChangeRow]:
    """Do the acts of a client one after the other; return those of the period that changed it."""
    course = _Course()
    for act in acts:
        billed = tuple(lines.get(act["id"], ()))
        before, after = course.take(act, billed)
        if act["day"] < parameters.start or act["act"] in NO_CHANGE:
            continue
        if act["act"] == "advanced" and before == after:
            # A renewal at the same price changed nothing.
            continue
        yield ChangeRow(
            journal_id=act["id"],
            at=act["at"],
            day=act["day"],
            author=act["author"],
            act=act["act"],
            reason=act["reason"],
            client=billed_client(act),
            act_facts=act["act_facts"],
            facts=act["facts"],
            effective=effective_days(act["day"], act["act_facts"], act["facts"]),
            before=before,
            after=after,
            lines=tuple(line for _, line in billed),
        )
