"""Settling an invoice, which notes its number on the documents that it is of; and reopening it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from app.domain.errors import Refusal, Refused
from app.domain.vendor_invoices import Decision
from app.models.tables import (
    BilledLineRow,
    DocumentRow,
    VendorInvoiceDecisionRow,
    VendorInvoiceDocumentRow,
    VendorInvoiceMatchRow,
    VendorInvoiceRow,
)
from app.services.acts import act
from app.services.changes import Changes
from app.services.invoices.comparison import ComparedLine, InvoiceComparison
from app.services.invoices.deciding import Decided, store_decisions
from app.services.invoices.reading import read_comparison
from app.services.invoices.storing import facts_of, open_invoice, stored_invoice
from app.services.journal import Books

_TOUCHED = Changes(documents=True, invoices=True)


@dataclass(frozen=True, slots=True)
class Settled:
    """What settling did."""

    noted: tuple[int, ...]
    """The numbers of the documents that now carry the invoice's number."""
    others: tuple[tuple[int, str], ...]
    """Documents with its lines that carry another number, which they keep, with that number."""
    changes: Changes


def settle_invoice(books: Books, invoice_id: int) -> Settled:
    """Settle an open invoice: nothing about it changes any more, unless it is reopened.

    Its number is noted on the documents with lines that it is done with: those that match, those
    that differ or are accepted. A document that carries another number keeps it. Raises `Refused`:
    INVOICE_GONE, INVOICE_SETTLED, INVOICE_SUM_DIFFERS, INVOICE_POINTS_OPEN.
    """
    with act(books, "vendor_invoice_settled") as a:
        invoice = open_invoice(a.session, invoice_id)
        found = read_comparison(a.session, invoice_id)
        _check(found)
        invoice.settled_id = a.journal_id
        _keep(a.session, found)
        noted, others = _note(a.session, invoice)
        a.facts |= {
            **facts_of(invoice),
            "expected": found.expected_net,
            "documents": list(noted),
            "others": [list(other) for other in others],
        }
        return Settled(noted, others, _TOUCHED)


def reopen_invoice(books: Books, invoice_id: int) -> Changes:
    """Open a settled invoice again, and take its number off where settling has noted it.

    Raises `Refused`: INVOICE_GONE, INVOICE_NOT_SETTLED.
    """
    with act(books, "vendor_invoice_reopened") as a:
        invoice = stored_invoice(a.session, invoice_id)
        if invoice.settled_id is None:
            raise Refused(Refusal.INVOICE_NOT_SETTLED, number=invoice.number)
        invoice.settled_id = None
        noted = _noted_on(a.session, invoice_id)
        by_it = DocumentRow.number.in_(noted)
        a.session.execute(update(DocumentRow).where(by_it).values(vendor_invoice=""))
        for table in (VendorInvoiceDocumentRow, VendorInvoiceMatchRow):
            a.session.execute(delete(table).where(table.invoice_id == invoice_id))
        a.facts |= {**facts_of(invoice), "documents": list(noted)}
    return _TOUCHED


def _check(found: InvoiceComparison) -> None:
    number = found.fields.number
    if found.lines_net != found.fields.net:
        raise Refused(
            Refusal.INVOICE_SUM_DIFFERS,
            number=number,
            amount_stated=found.fields.net,
            amount_of_lines=found.lines_net,
        )
    if found.open_points:
        raise Refused(Refusal.INVOICE_POINTS_OPEN, number=number, points=found.open_points)


def _keep(session: Session, found: InvoiceComparison) -> None:
    """Store which of our lines the invoice is done with, and what was decided, nothing else."""
    of_it = VendorInvoiceDecisionRow.invoice_id == found.id
    session.execute(delete(VendorInvoiceDecisionRow).where(of_it))
    store_decisions(
        session,
        found.id,
        {row.point: (row, Decided(row.decision, row.comment)) for row in found.rows},
    )
    done = [
        {
            "billed_line_id": row.ours.line_id,
            "invoice_id": found.id,
            "line_id": None if row.stated is None else row.stated.id,
        }
        for row in found.rows
        if row.ours is not None and _is_done_with(row)
    ]
    if done:
        session.execute(insert(VendorInvoiceMatchRow), done)


def _is_done_with(row: ComparedLine) -> bool:
    """Whether no other invoice is to bill it: one that is lacking and disputed is still due."""
    return row.stated is not None or row.decision is not Decision.DISPUTED


def _note(
    session: Session, invoice: VendorInvoiceRow
) -> tuple[tuple[int, ...], tuple[tuple[int, str], ...]]:
    """Note the number; return on which documents, and which of them carry another."""
    mine = (
        select(BilledLineRow.document_id)
        .join(VendorInvoiceMatchRow, VendorInvoiceMatchRow.billed_line_id == BilledLineRow.id)
        .where(VendorInvoiceMatchRow.invoice_id == invoice.id)
    )
    documents: Sequence[DocumentRow] = session.scalars(
        select(DocumentRow).where(DocumentRow.id.in_(mine)).order_by(DocumentRow.number)
    ).all()
    free = [document for document in documents if not document.vendor_invoice]
    others = tuple(
        (document.number, document.vendor_invoice)
        for document in documents
        if document.vendor_invoice not in ("", invoice.number)
    )
    for document in free:
        document.vendor_invoice = invoice.number
        session.add(VendorInvoiceDocumentRow(document_id=document.id, invoice_id=invoice.id))
    return tuple(document.number for document in free), others


def _noted_on(session: Session, invoice_id: int) -> Sequence[int]:
    return session.scalars(
        select(DocumentRow.number)
        .join(VendorInvoiceDocumentRow, VendorInvoiceDocumentRow.document_id == DocumentRow.id)
        .where(VendorInvoiceDocumentRow.invoice_id == invoice_id)
        .order_by(DocumentRow.number)
    ).all()
