"""The documents that settled invoices of the vendor's are of, read at once."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.tables import (
    BilledLineRow,
    DocumentRow,
    VendorInvoiceDocumentRow,
    VendorInvoiceMatchRow,
    VendorInvoiceRow,
)


@dataclass(frozen=True, slots=True)
class Noted:
    """A document and an invoice that is done with lines of it."""

    invoice: str
    document: int
    number: str
    """What the document carries."""
    was_noted: bool
    """Settling the invoice has noted it; otherwise the document had a number already."""
    is_settled: bool

    @property
    def is_right(self) -> bool:
        """Whether the document carries the number, or else one that it had before."""
        return self.is_settled and (self.number == self.invoice or self._had_another)

    @property
    def _had_another(self) -> bool:
        return not self.was_noted and bool(self.number)


def load_noted(session: Session) -> list[Noted]:
    """Return every such document, by invoice and document: one query."""
    rows = session.execute(
        select(
            VendorInvoiceRow.number,
            DocumentRow.number,
            DocumentRow.vendor_invoice,
            VendorInvoiceDocumentRow.document_id,
            VendorInvoiceRow.settled_id,
        )
        .select_from(VendorInvoiceMatchRow)
        .join(VendorInvoiceRow, VendorInvoiceRow.id == VendorInvoiceMatchRow.invoice_id)
        .join(BilledLineRow, BilledLineRow.id == VendorInvoiceMatchRow.billed_line_id)
        .join(DocumentRow, DocumentRow.id == BilledLineRow.document_id)
        .outerjoin(
            VendorInvoiceDocumentRow,
            (VendorInvoiceDocumentRow.document_id == DocumentRow.id)
            & (VendorInvoiceDocumentRow.invoice_id == VendorInvoiceRow.id),
        )
        .distinct()
        .order_by(VendorInvoiceRow.number, DocumentRow.number)
    )
    return [
        Noted(invoice, document, number, noted is not None, settled is not None)
        for invoice, document, number, noted, settled in rows
    ]
