"""All that the check compares, read at once: a dozen queries, however large the portfolio."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import RowMapping, func, select
from sqlalchemy.orm import Session

from app.domain.billing import BilledLine
from app.domain.calendar import Anchor, Interval, Period
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    DocumentRow,
    JournalRow,
    PeriodRow,
    PromoCodeRow,
    RedemptionRow,
    ServiceRow,
    SubscriptionRow,
)
from app.services.check.complaints import Complaint, ComplaintKind, Facts
from app.services.check.invoice_reading import Noted, load_noted
from app.services.check.run_reading import Run, load_runs
from app.services.check.window_reading import Window, load_windows
from app.services.journal import firm_row
from app.services.subscription_reading import billed_line


@dataclass(frozen=True, slots=True)
class Entry:
    """A billed line with the rows that it belongs to."""

    id: int
    line: BilledLine
    subscription_id: int
    journal_id: int
    document_id: int | None
    is_reversed: bool
    """An undo has written its opposite."""

    @property
    def stands(self) -> bool:
        """Whether the line counts for its period: neither undone nor the undoing of another."""
        return not self.is_reversed and self.line.is_of_period


@dataclass(frozen=True, slots=True)
class Running:
    """A plan or add-on of a subscription, and its running line."""

    subscription_id: int
    code: str
    is_plan: bool
    line_id: int


@dataclass(frozen=True, slots=True)
class Held:
    """A subscription as its row has it."""

    client_id: int
    client: str
    started_on: date
    anchor: Anchor
    interval: Interval
    period: Period
    ended_on: date | None
    price: int
    monthly_price: int


@dataclass(frozen=True, slots=True)
class Document:
    """A document and what is in it."""

    number: int
    covered: Period
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Redeemed:
    """How often a promo code was redeemed, and whether it was since the catalogue last changed."""

    promo: str
    most: int
    times: int
    lately: bool


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything that was billed, and what it was billed for."""

    latest_day: date | None
    held: Mapping[int, Held]
    entries: Mapping[int, Entry]
    running: Sequence[Running]
    periods: Mapping[int, Sequence[Period]]
    documents: Sequence[Document]
    redeemed: Sequence[Redeemed]
    runs: Sequence[Run]
    noted: Sequence[Noted]
    windows: Sequence[Window]
    reversed_ids: frozenset[int]
    """The lines that a reversal names."""

    def complaint(
        self, kind: ComplaintKind, subscription_id: int, **facts: str | int | date
    ) -> Complaint:
        """Make a complaint about a subscription, with the client to look at."""
        held = self.held.get(subscription_id)
        named: Facts = {"client": held.client, "client_id": held.client_id} if held else {}
        return Complaint(kind, {**named, **facts})

    def line_complaint(
        self, kind: ComplaintKind, entry: Entry, **facts: str | int | date
    ) -> Complaint:
        """Make a complaint about a line."""
        line = entry.line
        return self.complaint(kind, entry.subscription_id, line=entry.id, day=line.day, **facts)


def load_ledger(session: Session) -> Ledger:
    """Read everything; raises `ValueError` on a value that means nothing."""
    entries = _entries(session)
    periods: dict[int, list[Period]] = defaultdict(list)
    stored = select(PeriodRow.subscription_id, PeriodRow.start_day, PeriodRow.end_day)
    for subscription_id, start, end in session.execute(stored.order_by(PeriodRow.start_day)):
        periods[subscription_id].append(Period(start, end))
    return Ledger(
        latest_day=firm_row(session).latest_day,
        held=_held(session),
        entries=entries,
        running=[
            Running(*row)
            for row in session.execute(
                select(
                    ServiceRow.subscription_id,
                    ServiceRow.code,
                    ServiceRow.is_plan,
                    ServiceRow.running_line_id,
                )
            )
        ],
        periods=periods,
        documents=_documents(session, entries),
        redeemed=[*_redeemed(session), *_redeemed_by_client(session)],
        runs=load_runs(session),
        noted=load_noted(session),
        windows=load_windows(
            session, [(e.subscription_id, e.line) for e in entries.values() if not e.is_reversed]
        ),
        reversed_ids=frozenset(
            entry.line.reverses.id
            for entry in entries.values()
            if entry.line.reverses is not None and entry.line.reverses.id is not None
        ),
    )


def _held(session: Session) -> dict[int, Held]:
    rows = session.execute(
        select(SubscriptionRow.__table__, ClientRow.legal_name).outerjoin_from(
            SubscriptionRow, ClientRow, ClientRow.id == SubscriptionRow.client_id
        )
    )
    return {
        row["id"]: Held(
            client_id=row["client_id"],
            client=row["legal_name"] or "",
            started_on=row["started_on"],
            anchor=Anchor(row["anchor_year"], row["anchor_month"], row["anchor_day"]),
            interval=row["interval"],
            period=Period(row["period_start"], row["period_end"]),
            ended_on=row["ended_on"],
            price=row["price"],
            monthly_price=row["monthly_price"],
        )
        for row in rows.mappings()
    }


def _entries(session: Session) -> dict[int, Entry]:
    """Return the lines by id; a credit or reversal is stored after the line that it is of."""
    entries: dict[int, Entry] = {}
    lines = select(BilledLineRow.__table__).order_by(BilledLineRow.id)
    for row in session.execute(lines).mappings():
        entries[row["id"]] = _entry(row, entries)
    return entries


def _entry(row: RowMapping, entries: Mapping[int, Entry]) -> Entry:
    credited, reverses = entries.get(row["credited_id"]), entries.get(row["reverses_id"])
    line = billed_line(
        row, credited.line if credited else None, reverses.line if reverses else None
    )
    return Entry(
        id=row["id"],
        line=line,
        subscription_id=row["subscription_id"],
        journal_id=row["journal_id"],
        document_id=row["document_id"],
        is_reversed=row["reversed"],
    )


def _documents(session: Session, entries: Mapping[int, Entry]) -> list[Document]:
    within: dict[int | None, list[Entry]] = defaultdict(list)
    for entry in entries.values():
        within[entry.document_id].append(entry)
    rows = session.execute(
        select(
            DocumentRow.id, DocumentRow.number, DocumentRow.start_day, DocumentRow.end_day
        ).order_by(DocumentRow.id)
    )
    return [
        Document(number, Period(start, end), tuple(within[id_])) for id_, number, start, end in rows
    ]


def _redeemed(session: Session) -> list[Redeemed]:
    """Return each limited code's redemptions.

    A code may have been redeemed more often than a later catalogue allows; only what was redeemed
    after that catalogue came is held against it.
    """
    changed_on = _catalogue_changed_on(session)
    rows = session.execute(
        select(
            RedemptionRow.promo,
            PromoCodeRow.max_redemptions,
            func.count(),
            func.max(RedemptionRow.day) > changed_on,
        )
        .join(PromoCodeRow, PromoCodeRow.code == RedemptionRow.promo)
        .where(PromoCodeRow.max_redemptions.is_not(None))
        .group_by(RedemptionRow.promo, PromoCodeRow.max_redemptions)
    )
    return [Redeemed(promo, most or 0, times, lately) for promo, most, times, lately in rows]


def _redeemed_by_client(session: Session) -> list[Redeemed]:
    """Return how often each client redeemed a code that is for once per client."""
    rows = session.execute(
        select(
            RedemptionRow.promo,
            func.count(),
            func.max(RedemptionRow.day) > _catalogue_changed_on(session),
        )
        .join(PromoCodeRow, PromoCodeRow.code == RedemptionRow.promo)
        .where(PromoCodeRow.once_per_client.is_(True))
        .group_by(RedemptionRow.promo, RedemptionRow.client_id)
    )
    return [Redeemed(promo, 1, times, lately) for promo, times, lately in rows]


def _catalogue_changed_on(session: Session) -> date:
    """Return the day that the catalogue was last imported or changed; long ago if it never was."""
    acts = ("catalogue_imported", "catalogue_changed")
    last = session.scalar(select(func.max(JournalRow.day)).where(JournalRow.act.in_(acts)))
    return last or date.min
