"""Documents: numbered without gaps, of the firm's lines of their days, their VAT adding up."""

from collections.abc import Iterator

from app.domain.billing import LineKind, Payer
from app.domain.vat import WHOLE, vat_totals
from app.services.check.complaints import Complaint, ComplaintKind
from app.services.check.ledger import Document, Entry, Ledger


def check_documents(ledger: Ledger) -> Iterator[Complaint]:
    """Look at every document, in the order of writing."""
    previous = 0
    for document in ledger.documents:
        number = document.number
        if number != previous + 1:
            yield Complaint(
                ComplaintKind.DOCUMENT_NUMBER, {"number": number, "expected": previous + 1}
            )
        previous = number
        if not document.entries:
            yield Complaint(ComplaintKind.DOCUMENT_EMPTY, {"number": number})
        for entry in document.entries:
            if not _belongs(document, entry):
                yield ledger.line_complaint(ComplaintKind.DOCUMENT_LINE, entry, number=number)
        if not _vat_adds_up(document):
            yield Complaint(ComplaintKind.DOCUMENT_VAT, {"number": number})


def _belongs(document: Document, entry: Entry) -> bool:
    line = entry.line
    return (
        line.payer is Payer.FIRM
        and line.kind is not LineKind.OPENING
        and line.day in document.covered
    )


def _vat_adds_up(document: Document) -> bool:
    """Whether every rate is a percentage, and what the lines bear is the VAT of the document."""
    lines = [(entry.line.net, entry.line.vat_rate) for entry in document.entries]
    totals = vat_totals(lines)
    return (
        all(0 <= rate <= WHOLE for _, rate in lines)
        and totals.net == sum(net for net, _ in lines)
        and totals.vat == sum(totals.by_line)
    )
