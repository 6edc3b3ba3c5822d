"""Storing invoices: what may be stored, the open one of an act, its lines."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from app.domain.errors import Refusal, Refused
from app.domain.vendor_invoices import Origin
from app.models.tables import VendorInvoiceLineRow, VendorInvoiceRow
from app.services.invoices.values import InvoiceFields, StatedValues
from app.services.journal import Act, Facts


def store_invoice(a: Act, fields: InvoiceFields, origin: Origin, file: str = "") -> int:
    """Store an invoice without lines; return its id."""
    invoice = VendorInvoiceRow(
        **fields.columns(), origin=origin, file=file, journal_id=a.journal_id, settled_id=None
    )
    a.session.add(invoice)
    a.session.flush()
    return invoice.id


def store_lines(session: Session, invoice_id: int, lines: Sequence[StatedValues]) -> None:
    """Store lines, at least one, behind those that there are."""
    mine = VendorInvoiceLineRow.invoice_id == invoice_id
    last = session.scalar(select(func.max(VendorInvoiceLineRow.row)).where(mine)) or 0
    rows = [
        {"invoice_id": invoice_id, "row": row, **values.columns()}
        for row, values in enumerate(lines, start=last + 1)
    ]
    session.execute(insert(VendorInvoiceLineRow), rows)


def remove_invoice(session: Session, invoice: VendorInvoiceRow) -> None:
    """Take an open invoice out; its lines and what was decided about them go with it."""
    session.execute(delete(VendorInvoiceRow).where(VendorInvoiceRow.id == invoice.id))


def stored_invoice(session: Session, invoice_id: int) -> VendorInvoiceRow:
    """Return an invoice. Raises `Refused` (INVOICE_GONE)."""
    invoice = session.get(VendorInvoiceRow, invoice_id)
    if invoice is None:
        raise Refused(Refusal.INVOICE_GONE)
    return invoice


def open_invoice(session: Session, invoice_id: int) -> VendorInvoiceRow:
    """Return an invoice that can be changed. Raises `Refused`: INVOICE_GONE, INVOICE_SETTLED."""
    invoice = stored_invoice(session, invoice_id)
    if invoice.settled_id is not None:
        raise Refused(Refusal.INVOICE_SETTLED, number=invoice.number)
    return invoice


def check_fields(
    session: Session, fields: InvoiceFields, today: date, *, but: int | None = None
) -> None:
    """Raise `Refused` where an invoice cannot be as it is typed; `but` is its own id.

    INVOICE_NUMBER_MISSING, INVOICE_DATED_IN_FUTURE, INVOICE_TOTALS_DIFFER, INVOICE_KNOWN.
    """
    if not fields.number:
        raise Refused(Refusal.INVOICE_NUMBER_MISSING)
    if fields.issued_on > today:
        raise Refused(Refusal.INVOICE_DATED_IN_FUTURE, day=fields.issued_on, today=today)
    stated = fields.vat is not None and fields.gross is not None
    if stated and fields.net + (fields.vat or 0) != fields.gross:
        raise Refused(
            Refusal.INVOICE_TOTALS_DIFFER,
            amount_net=fields.net,
            amount_vat=fields.vat or 0,
            amount_gross=fields.gross or 0,
        )
    known = session.scalars(
        select(VendorInvoiceRow).where(VendorInvoiceRow.number == fields.number)
    ).one_or_none()
    if known is not None and known.id != but:
        raise Refused(Refusal.INVOICE_KNOWN, number=known.number, day=known.issued_on)


def facts_of(invoice: VendorInvoiceRow) -> Facts:
    """Return what the journal says of an invoice: nothing that names a client."""
    return {
        "number": invoice.number,
        "issued_on": invoice.issued_on.isoformat(),
        "net": invoice.net,
    }
