"""Reading billed lines for a report: which client, which document, and each line's own VAT."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    RowMapping,
    Select,
    and_,
    or_,
    select,
    union,
)
from sqlalchemy.orm import Session

from app.domain.billing import BilledLine
from app.domain.calendar import Interval
from app.domain.vat import vat_totals
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    DocumentRow,
    SubscriptionRow,
)
from app.services.reports.billing_filter import BillingFilter, billed_on, wanted_lines
from app.services.reports.days import Days
from app.services.subscription_reading import LINES, related_line

AT_ONCE = 1000
"""Rows fetched at a time: a long report is never held twice."""
CLIENT_COLUMNS = (
    ClientRow.id.label("client_id"),
    ClientRow.reference,
    ClientRow.legal_name,
    ClientRow.company_number,
    ClientRow.vat_number,
    ClientRow.manager,
)
"""What a `BilledClient` is made of."""


@dataclass(frozen=True, slots=True)
class BilledClient:
    """The client of a line, as it is named today."""

    id: int
    reference: str
    name: str
    company_number: str
    vat_number: str
    manager: str


@dataclass(frozen=True, slots=True)
class BillingRow:
    """One line of the report. Amounts are minor units.

    `net` is `quantity` × `unit_price` plus `discount`.
    """

    line_id: int
    line: BilledLine
    client: BilledClient
    document: int | None
    """The document's number; None where the client pays."""
    vat: int
    """The line's share of the VAT of its document; client-paid: of its client and day."""

    @property
    def quantity(self) -> int:
        """How many units: documents of overage, otherwise one."""
        return self.line.quantity

    @property
    def unit_price(self) -> int:
        """The price of a unit before its discount."""
        return self.line.unit_price

    @property
    def discount(self) -> int:
        """What the discount takes, as a negative amount."""
        return -self.line.discount_taken

    @property
    def net(self) -> int:
        """The amount before VAT."""
        return self.line.net

    @property
    def gross(self) -> int:
        """The amount with VAT."""
        return self.line.net + self.vat

    @property
    def interval(self) -> Interval:
        """The interval that the line was billed at; a credit's is that of the credited line."""
        return self.line.interval


def billed_rows(session: Session, days: Days, wanted: BillingFilter) -> list[BillingRow]:
    """Return the lines billed on these days, by day, reference and line; no opening balances."""
    chosen = wanted_lines(days, wanted)
    related = related_rows(session, chosen)
    vat = _vat_by_line(session, days)
    clients: dict[int, BilledClient] = {}
    rows = []
    for row in _streamed(session, _lines(chosen)):
        line = related_line(row, related)
        client = clients.get(row["client_id"]) or clients.setdefault(
            row["client_id"], billed_client(row)
        )
        rows.append(
            BillingRow(
                row["id"],
                line,
                client,
                row["document"],
                vat[row["id"]],
            )
        )
    return rows


def _streamed(session: Session, statement: Select[*tuple[object, ...]]) -> Iterator[RowMapping]:
    found = session.execute(statement.execution_options(yield_per=AT_ONCE))
    return iter(found.mappings())


def _lines(chosen: ColumnElement[bool]) -> Select[*tuple[object, ...]]:
    return (
        select(
            LINES,
            DocumentRow.number.label("document"),
            *CLIENT_COLUMNS,
        )
        .join(SubscriptionRow, SubscriptionRow.id == LINES.c.subscription_id)
        .join(ClientRow, ClientRow.id == SubscriptionRow.client_id)
        .outerjoin(DocumentRow, DocumentRow.id == LINES.c.document_id)
        .where(chosen)
        .order_by(LINES.c.day, ClientRow.reference, LINES.c.id)
    )


def billed_client(row: RowMapping) -> BilledClient:
    """Return the client of a row that has `CLIENT_COLUMNS`."""
    return BilledClient(
        row["client_id"],
        row["reference"],
        row["legal_name"],
        row["company_number"],
        row["vat_number"],
        row["manager"],
    )


def related_rows(session: Session, chosen: ColumnElement[bool]) -> Mapping[int, RowMapping]:
    """Return the rows of the lines that the chosen ones credit or reverse, and theirs, by id."""
    found: dict[int, RowMapping] = {}
    wanted: CompoundSelect[int | None] | None = _related_ids(chosen)
    while wanted is not None:
        rows = list(_streamed(session, select(LINES).where(LINES.c.id.in_(wanted))))
        found |= {row["id"]: row for row in rows}
        further = {row["credited_id"] or row["reverses_id"] for row in rows} - {None, *found}
        wanted = _related_ids(BilledLineRow.id.in_(wanted)) if further else None
    return found


def _related_ids(chosen: ColumnElement[bool]) -> CompoundSelect[int | None]:
    credited, reverses = BilledLineRow.credited_id, BilledLineRow.reverses_id
    return union(
        select(credited).where(chosen, credited.is_not(None)),
        select(reverses).where(chosen, reverses.is_not(None)),
    )


def _vat_by_line(session: Session, days: Days) -> Mapping[int, int]:
    """Return what each line bears of the VAT of its document, or of its client's day.

    Documents are read whole: lines of theirs that were billed on other days count too.
    """
    billed = billed_on(days)
    documents = select(BilledLineRow.document_id).where(
        billed, BilledLineRow.document_id.is_not(None)
    )
    statement = (
        select(
            BilledLineRow.id,
            BilledLineRow.document_id,
            SubscriptionRow.client_id,
            BilledLineRow.day,
            BilledLineRow.net,
            BilledLineRow.vat_rate,
        )
        .join(SubscriptionRow, SubscriptionRow.id == BilledLineRow.subscription_id)
        .where(
            or_(
                BilledLineRow.document_id.in_(documents),
                and_(BilledLineRow.document_id.is_(None), billed),
            )
        )
        .order_by(BilledLineRow.id)
        .execution_options(yield_per=AT_ONCE)
    )
    together = defaultdict[tuple[object, ...], list[tuple[int, int, int]]](list)
    for line_id, document_id, client_id, day, net, rate in session.execute(statement):
        key = (client_id, day) if document_id is None else (document_id,)
        together[key].append((line_id, net, rate))
    return {
        line_id: borne
        for lines in together.values()
        for (line_id, _, _), borne in zip(
            lines, vat_totals([(net, rate) for _, net, rate in lines]).by_line, strict=True
        )
    }
