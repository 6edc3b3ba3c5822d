"""The documents: what each covers and comes to, its lines, and the vendor's invoice for it."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.calendar import Period
from app.domain.errors import Refusal, Refused
from app.domain.vat import RateTotal, VatTotals, vat_totals
from app.models.tables import (
    BilledLineRow,
    DocumentRow,
    FirmRow,
    VendorInvoiceMatchRow,
    VendorInvoiceRow,
)
from app.services.acts import act
from app.services.changes import Changes
from app.services.journal import Books
from app.services.reports.billing_filter import BillingFilter
from app.services.reports.billing_rows import BillingRow, billed_rows
from app.services.reports.billing_totals import rates_added
from app.services.reports.days import Days, PeriodAsked


@dataclass(frozen=True, slots=True)
class DocumentsParameters(PeriodAsked):
    """What is asked: the documents that cover a day of the period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentInList:
    """A document with its sums, in minor units."""

    number: int
    covers: Period
    written_on: date
    lines: int
    totals: VatTotals
    """Net, VAT once per rate, gross."""
    vendor_invoice: str
    """Empty: the vendor's invoice has not been noted."""


@dataclass(frozen=True, slots=True)
class DocumentsReport:
    """The documents by number, and what they add up to."""

    parameters: DocumentsParameters
    currency: str
    rows: tuple[DocumentInList, ...]
    net: int
    vat: int
    by_rate: tuple[RateTotal, ...]
    """Highest rate first; each the sum of the documents' own VAT."""

    @property
    def gross(self) -> int:
        """Net plus VAT."""
        return self.net + self.vat

    @property
    def noted(self) -> int:
        """How many documents have the vendor's invoice number."""
        return sum(1 for row in self.rows if row.vendor_invoice)


def documents_report(books: Books, parameters: DocumentsParameters) -> DocumentsReport:
    """Return the documents that cover the days: three queries, however many there are."""
    with books.database.read() as session:
        documents = session.scalars(
            select(DocumentRow)
            .where(DocumentRow.start_day <= parameters.end, DocumentRow.end_day > parameters.start)
            .order_by(DocumentRow.number)
        ).all()
        sums = _sums(session, parameters)
        rows = tuple(_in_list(document, sums[document.id]) for document in documents)
        by_rate = rates_added(rate for row in rows for rate in row.totals.by_rate)
        return DocumentsReport(
            parameters=parameters,
            currency=session.scalars(select(FirmRow.currency)).one(),
            rows=rows,
            net=sum(rate.net for rate in by_rate),
            vat=sum(rate.vat for rate in by_rate),
            by_rate=by_rate,
        )


def document_lines(books: Books, document: DocumentInList) -> tuple[BillingRow, ...]:
    """Return the lines of a document, each with its share of the document's VAT."""
    days = Days(document.covers.start, document.covers.last_day)
    with books.database.read() as session:
        return tuple(billed_rows(session, days, BillingFilter(document=document.number)))


def note_vendor_invoice(books: Books, document: int, number: str) -> Changes:
    """Note the number of the vendor's invoice on the document of this number; empty clears it.

    Raises `Refused`: NOTHING_CHANGES where that is what is noted already, DOCUMENT_SETTLED where a
    settled invoice of that number is done with its lines.
    """
    number = number.strip()
    with act(books, "vendor_invoice_noted") as a:
        row = a.session.scalars(select(DocumentRow).where(DocumentRow.number == document)).one()
        if row.vendor_invoice == number:
            raise Refused(Refusal.NOTHING_CHANGES)
        if _is_settled(a.session, row):
            raise Refused(Refusal.DOCUMENT_SETTLED, document=document, number=row.vendor_invoice)
        a.facts |= {"document": document, "number": number, "before": row.vendor_invoice}
        row.vendor_invoice = number
    return Changes(documents=True)


def _is_settled(session: Session, document: DocumentRow) -> bool:
    """Whether the number that it carries is that of a settled invoice with lines of its own."""
    held = (
        select(VendorInvoiceMatchRow.invoice_id)
        .join(BilledLineRow, BilledLineRow.id == VendorInvoiceMatchRow.billed_line_id)
        .join(VendorInvoiceRow, VendorInvoiceRow.id == VendorInvoiceMatchRow.invoice_id)
        .where(
            BilledLineRow.document_id == document.id,
            VendorInvoiceRow.number == document.vendor_invoice,
        )
    )
    return bool(session.scalar(select(held.exists())))


_Sums = list[tuple[int, int, int]]
"""Of each VAT rate of a document: the net amount, the rate, how many lines."""


def _sums(session: Session, parameters: DocumentsParameters) -> Mapping[int, _Sums]:
    found = defaultdict[int, _Sums](list)
    rows = session.execute(
        select(
            DocumentRow.id,
            func.sum(BilledLineRow.net),
            BilledLineRow.vat_rate,
            func.count(),
        )
        .join(BilledLineRow, BilledLineRow.document_id == DocumentRow.id)
        .where(DocumentRow.start_day <= parameters.end, DocumentRow.end_day > parameters.start)
        .group_by(DocumentRow.id, BilledLineRow.vat_rate)
    )
    for document_id, net, rate, lines in rows:
        found[document_id].append((net, rate, lines))
    return found


def _in_list(document: DocumentRow, sums: _Sums) -> DocumentInList:
    return DocumentInList(
        number=document.number,
        covers=Period(document.start_day, document.end_day),
        written_on=document.written_on,
        lines=sum(lines for _, _, lines in sums),
        # VAT is of the sum of a rate's lines, so that their sum stands for them.
        totals=vat_totals([(net, rate) for net, rate, _ in sums]),
        vendor_invoice=document.vendor_invoice,
    )
