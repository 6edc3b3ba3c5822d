"""Settled invoices of the vendor's: their numbers are on the documents of their lines."""

from collections.abc import Iterator

from app.services.check.complaints import Complaint, ComplaintKind
from app.services.check.ledger import Ledger


def check_invoices(ledger: Ledger) -> Iterator[Complaint]:
    """Look at every document with lines that an invoice is done with, or that it was noted on."""
    for noted in ledger.noted:
        if not noted.is_right:
            yield Complaint(
                ComplaintKind.INVOICE_NOT_NOTED,
                {"number": noted.invoice, "document": noted.document},
            )
