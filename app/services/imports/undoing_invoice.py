"""Taking an imported invoice of the vendor's back: deleting it, for as long as it is open."""

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from app.domain.errors import Refusal, Refused
from app.models.tables import JournalRow, VendorInvoiceLineRow, VendorInvoiceRow
from app.services.invoices.storing import open_invoice, remove_invoice
from app.services.journal import Act

INVOICE_ACT = "vendor_invoice_imported"
"""The act in the journal that brought an invoice in."""


def brought_open_invoice() -> ColumnElement[bool]:
    """Return the condition that an act of the journal brought in an invoice that is open still."""
    open_one = VendorInvoiceRow.settled_id.is_(None)
    brought = select(VendorInvoiceRow.id).where(VendorInvoiceRow.journal_id == JournalRow.id)
    is_there = brought.where(open_one).correlate(JournalRow).exists()
    return (JournalRow.act == INVOICE_ACT) & is_there


def lines_brought(session: Session, journal_id: int) -> int:
    """Return how many lines the invoice of an import has."""
    lines = select(func.count()).where(VendorInvoiceLineRow.invoice_id.in_(_brought(journal_id)))
    return session.scalar(lines) or 0


def take_back_invoice(a: Act, entry: JournalRow) -> None:
    """Delete the invoice of an import, with its lines and what was decided about them.

    Raises `Refused`: IMPORT_ALREADY_UNDONE where it is gone, INVOICE_SETTLED.
    """
    invoice_id = a.session.scalar(_brought(entry.id))
    if invoice_id is None:
        raise Refused(Refusal.IMPORT_ALREADY_UNDONE, file=str(entry.facts.get("file", "")))
    invoice = open_invoice(a.session, invoice_id)
    a.facts["lines"] = lines_brought(a.session, entry.id)
    remove_invoice(a.session, invoice)


def _brought(journal_id: int) -> Select[int]:
    return select(VendorInvoiceRow.id).where(VendorInvoiceRow.journal_id == journal_id)
