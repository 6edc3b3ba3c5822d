"""What a run charges: computed for a draft, as it was written for a locked run."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.rebilling import Adjustment, RebillMode
from app.domain.vat import RateTotal
from app.models.tables import (
    BilledLineRow,
    DocumentRow,
    RebillAdjustmentRow,
    RebillLineRow,
    RebillRunRow,
    SubscriptionRow,
)
from app.services.journal import Books, Facts, firm_row
from app.services.rebilling.charging import ChargedLine, ClientToCharge, charged_clients
from app.services.rebilling.lines import written_clients
from app.services.rebilling.terms import Agreed, load_agreed
from app.services.reports.billing_filter import BillingFilter
from app.services.reports.billing_rows import BillingRow, billed_rows
from app.services.reports.billing_totals import rates_added
from app.services.reports.days import Days


@dataclass(frozen=True, slots=True, kw_only=True)
class RunTotals:
    """What a run adds up to, in minor units."""

    lines: int
    cost: int
    margin: int
    net: int
    by_rate: tuple[RateTotal, ...]
    """VAT of each client's own invoice, added up by rate."""

    @property
    def vat(self) -> int:
        """VAT of all clients."""
        return sum(rate.vat for rate in self.by_rate)

    @property
    def gross(self) -> int:
        """What the clients owe in all."""
        return self.net + self.vat

    def facts(self) -> Facts:
        """Return what the journal keeps."""
        return {"lines": self.lines, "net": self.net, "vat": self.vat, "gross": self.gross}


@dataclass(frozen=True, slots=True, kw_only=True)
class RunPreview:
    """A run with everything that it charges, clients by reference. Both days are included."""

    id: int
    start: date
    end: date
    dated_on: date
    number: int | None
    """None: a draft."""
    reverses: int | None
    """The number of the run that this one answers."""
    is_reversed: bool
    """Another run answers this one."""
    currency: str
    clients: tuple[ClientToCharge, ...]
    earlier: int
    """Of a draft: how many lines from before its days are still to be charged on."""

    @property
    def lines(self) -> tuple[ChargedLine, ...]:
        """Every line, of those left out too."""
        return tuple(line for each in self.clients for line in each.lines)

    @property
    def charged(self) -> tuple[ClientToCharge, ...]:
        """The clients whose lines the run settles."""
        return tuple(each for each in self.clients if not each.is_left_out)

    @property
    def can_be_reversed(self) -> bool:
        """Whether it is locked, and neither reverses another run nor was reversed itself."""
        return self.number is not None and self.reverses is None and not self.is_reversed

    @property
    def totals(self) -> RunTotals:
        """What it adds up to, without what is left out."""
        return totals_of(self.charged)


def totals_of(clients: Iterable[ClientToCharge]) -> RunTotals:
    """Return what clients owe together."""
    found = tuple(clients)
    return RunTotals(
        lines=sum(len(each.lines) for each in found),
        cost=sum(each.owed.cost for each in found),
        margin=sum(each.owed.margin for each in found),
        net=sum(each.owed.totals.net for each in found),
        by_rate=rates_added(rate for each in found for rate in each.owed.totals.by_rate),
    )


def preview_run(books: Books, run_id: int) -> RunPreview:
    """Return what a run charges. Raises `NoResultFound` where it was thrown away."""
    with books.database.read() as session:
        return read_run(session, run_id, books.today())


def current_draft(books: Books) -> int | None:
    """Return the id of the draft; None: there is none."""
    with books.database.read() as session:
        return session.scalar(select(RebillRunRow.id).where(RebillRunRow.number.is_(None)))


def run_numbered(books: Books, number: int) -> int | None:
    """Return the id of the run of this number; None: no run has it."""
    with books.database.read() as session:
        return session.scalar(select(RebillRunRow.id).where(RebillRunRow.number == number))


def read_run(session: Session, run_id: int, today: date) -> RunPreview:
    """Return what a run charges within a transaction."""
    run = session.scalars(select(RebillRunRow).where(RebillRunRow.id == run_id)).one()
    days = Days(run.start_day, run.end_day - timedelta(days=1))
    is_draft = run.number is None
    if is_draft:
        rows = open_rows(session, days, today)
        clients = charged_clients(session, rows, run.dated_on, drafted(session, run_id))
    else:
        source = run.reverses_id or run_id
        clients = written_clients(session, source, days, opposite=run.reverses_id is not None)
    answered = select(RebillRunRow.number).where(RebillRunRow.id == run.reverses_id)
    answering = exists().where(RebillRunRow.reverses_id == run_id)
    return RunPreview(
        id=run_id,
        start=days.first,
        end=days.last,
        dated_on=run.dated_on,
        number=run.number,
        reverses=None if run.reverses_id is None else session.scalar(answered),
        is_reversed=bool(session.scalar(select(answering))),
        currency=firm_row(session).currency,
        clients=clients,
        earlier=_open_before(session, days.first, today) if is_draft else 0,
    )


def open_rows(session: Session, days: Days, today: date) -> list[BillingRow]:
    """Return what the firm has paid and no run holds, of documents that take no more lines.

    A document that is still open could change the VAT of the lines that it has.
    """
    growing = set(session.scalars(select(DocumentRow.number).where(DocumentRow.end_day > today)))
    rows = billed_rows(session, days, BillingFilter(payer=Payer.FIRM, not_settled=True))
    return [row for row in rows if row.document not in growing]


def drafted(session: Session, run_id: int) -> Mapping[int, Adjustment]:
    """Return what was decided about the lines of a draft, by their ids."""
    rows = session.scalars(select(RebillAdjustmentRow).where(RebillAdjustmentRow.run_id == run_id))
    return {row.billed_line_id: Adjustment(row.waived, row.comment) for row in rows}


def waits_until(session: Session, days: Days, today: date) -> date | None:
    """Return the last day of the documents that still take lines of these days; None: none does."""
    growing = select(func.max(DocumentRow.end_day)).where(
        DocumentRow.start_day <= days.last,
        DocumentRow.end_day > days.first,
        DocumentRow.end_day > today,
    )
    end = session.scalar(growing)
    return None if end is None else end - timedelta(days=1)


def _open_before(session: Session, day: date, today: date) -> int:
    """Count what a run that begins earlier would charge too, from before a day."""
    settled = select(RebillLineRow.billed_line_id).where(RebillLineRow.settles)
    counted = (
        select(func.count(BilledLineRow.id))
        .join(SubscriptionRow, SubscriptionRow.id == BilledLineRow.subscription_id)
        .join(DocumentRow, DocumentRow.id == BilledLineRow.document_id)
        .where(
            BilledLineRow.payer == Payer.FIRM,
            BilledLineRow.day < day,
            BilledLineRow.id.not_in(settled),
            DocumentRow.end_day <= today,
            charged_on(load_agreed(session)),
        )
    )
    return session.scalar(counted) or 0


def charged_on(agreed: Agreed) -> ColumnElement[bool]:
    """Return the condition of the clients whose lines runs take, on their subscriptions."""
    owners = SubscriptionRow.client_id
    apart = [
        client_id
        for client_id, terms in agreed.own.items()
        if (terms.mode is RebillMode.CLIENT_PAYS) != (agreed.default.mode is RebillMode.CLIENT_PAYS)
    ]
    if agreed.default.mode is RebillMode.CLIENT_PAYS:
        return owners.in_(apart)
    return owners.not_in(apart)
