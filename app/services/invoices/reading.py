"""An invoice beside ours: its lines compared with what the firm pays in its days."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.errors import Refusal, Refused
from app.domain.invoice_matching import (
    ExpectedLine,
    Pair,
    StatedLine,
    compared,
    expected_line,
    match_invoice,
)
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    DocumentRow,
    JournalRow,
    VendorInvoiceDecisionRow,
    VendorInvoiceLineRow,
    VendorInvoiceMatchRow,
    VendorInvoiceRow,
)
from app.services.invoices.comparison import ComparedLine, InvoiceComparison, Point
from app.services.invoices.values import StatedRow, fields_of, stated_row
from app.services.journal import Books, firm_row
from app.services.reports.billing_filter import BillingFilter
from app.services.reports.billing_rows import (
    CLIENT_COLUMNS,
    BilledClient,
    BillingRow,
    billed_client,
    billed_rows,
)
from app.services.reports.days import Days


def compare_invoice(books: Books, invoice_id: int) -> InvoiceComparison:
    """Return an invoice beside ours. Raises `Refused` (INVOICE_GONE)."""
    with books.database.read() as session:
        return read_comparison(session, invoice_id)


def invoice_numbered(books: Books, number: str) -> int | None:
    """Return the id of the invoice of this number; None: no invoice has it."""
    with books.database.read() as session:
        numbered = VendorInvoiceRow.number == number.strip()
        return session.scalar(select(VendorInvoiceRow.id).where(numbered))


def read_comparison(session: Session, invoice_id: int) -> InvoiceComparison:
    """Return an invoice beside ours within a transaction: a fixed number of queries.

    What another settled invoice is done with is not expected once more. A settled invoice is shown
    with what it was settled with, whatever was billed since.
    """
    invoice = session.get(VendorInvoiceRow, invoice_id)
    if invoice is None:
        raise Refused(Refusal.INVOICE_GONE)
    fields = fields_of(invoice)
    days = Days(fields.start, fields.end)
    stated = {line.id: line for line in _lines(session, invoice_id)}
    decided = _decided(session, invoice_id)
    ours = {row.line_id: row for row in billed_rows(session, days, BillingFilter(payer=Payer.FIRM))}
    held = _held(session, days)
    lines = [line.to_match() for line in stated.values()]
    expected = [expected_line(row.line_id, row.client.id, row.line) for row in ours.values()]
    if invoice.settled_id is None:
        free = [each for each in expected if each.id not in held]
        pairs: Sequence[Pair] = match_invoice(lines, free)
    else:
        mine = {billed: line for billed, (of, line) in held.items() if of == invoice_id}
        pairs = _settled_pairs(lines, expected, mine, decided)
    clients = _clients(session, invoice_id)
    return InvoiceComparison(
        id=invoice_id,
        fields=fields,
        origin=invoice.origin,
        file=invoice.file,
        settled_on=_settled_on(session, invoice),
        currency=firm_row(session).currency,
        rows=tuple(_row(pair, stated, ours, clients, decided) for pair in pairs),
        others=_others(session, invoice),
    )


_Decided = Mapping[Point, VendorInvoiceDecisionRow]
_Held = Mapping[int, tuple[int, int | None]]
"""The invoice that is done with a billed line, and its line that answers it, by the line's id."""


def _lines(session: Session, invoice_id: int) -> Iterable[StatedRow]:
    rows = session.scalars(
        select(VendorInvoiceLineRow)
        .where(VendorInvoiceLineRow.invoice_id == invoice_id)
        .order_by(VendorInvoiceLineRow.row)
    )
    return [stated_row(row) for row in rows]


def _decided(session: Session, invoice_id: int) -> _Decided:
    rows = session.scalars(
        select(VendorInvoiceDecisionRow).where(VendorInvoiceDecisionRow.invoice_id == invoice_id)
    )
    return {Point(row.line_id, row.billed_line_id): row for row in rows}


def _held(session: Session, days: Days) -> _Held:
    rows = session.execute(
        select(
            VendorInvoiceMatchRow.billed_line_id,
            VendorInvoiceMatchRow.invoice_id,
            VendorInvoiceMatchRow.line_id,
        )
        .join(BilledLineRow, BilledLineRow.id == VendorInvoiceMatchRow.billed_line_id)
        .where(BilledLineRow.day.between(days.first, days.last))
    )
    return {billed: (invoice, line) for billed, invoice, line in rows}


def _settled_pairs(
    lines: Sequence[StatedLine],
    expected: Sequence[ExpectedLine],
    mine: Mapping[int, int | None],
    decided: _Decided,
) -> Sequence[Pair]:
    """Return what an invoice was settled with: its pairs, then what it lacked."""
    answers = {mine[each.id]: each for each in expected if mine.get(each.id) is not None}
    lacked = [
        each
        for each in expected
        if (each.id in mine and mine[each.id] is None)
        or (each.id not in mine and Point(billed_line=each.id) in decided)
    ]
    return (
        *(compared(line, answers.get(line.id)) for line in lines),
        *(compared(None, each) for each in lacked),
    )


def _clients(session: Session, invoice_id: int) -> Mapping[int, BilledClient]:
    named = select(VendorInvoiceLineRow.client_id).where(
        VendorInvoiceLineRow.invoice_id == invoice_id, VendorInvoiceLineRow.client_id.is_not(None)
    )
    rows = session.execute(select(*CLIENT_COLUMNS).where(ClientRow.id.in_(named))).mappings()
    return {row["client_id"]: billed_client(row) for row in rows}


def _settled_on(session: Session, invoice: VendorInvoiceRow) -> date | None:
    if invoice.settled_id is None:
        return None
    return session.scalar(select(JournalRow.day).where(JournalRow.id == invoice.settled_id))


def _others(session: Session, invoice: VendorInvoiceRow) -> tuple[tuple[int, str], ...]:
    rows = session.execute(
        select(DocumentRow.number, DocumentRow.vendor_invoice)
        .where(
            DocumentRow.start_day < invoice.end_day,
            DocumentRow.end_day > invoice.start_day,
            DocumentRow.vendor_invoice.not_in(["", invoice.number]),
        )
        .order_by(DocumentRow.number)
    )
    return tuple((document, number) for document, number in rows)


def _row(
    pair: Pair,
    stated: Mapping[int, StatedRow],
    ours: Mapping[int, BillingRow],
    clients: Mapping[int, BilledClient],
    decided: _Decided,
) -> ComparedLine:
    line = None if pair.stated is None else stated[pair.stated.id]
    billed = None if pair.ours is None else ours[pair.ours.id]
    found = None if line is None or line.values.client is None else clients[line.values.client]
    bare = ComparedLine(
        pair=pair, stated=line, ours=billed, client=found if billed is None else billed.client
    )
    kept = decided.get(bare.point)
    if kept is None:
        return bare
    holds = not pair.agrees and kept.difference == pair.difference
    return ComparedLine(
        pair=pair,
        stated=line,
        ours=billed,
        client=bare.client,
        decision=kept.decision if holds else None,
        comment=kept.comment,
    )
