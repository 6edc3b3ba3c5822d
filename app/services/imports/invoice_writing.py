"""Writing an invoice of the vendor's from a file, within one act."""

from collections.abc import Sequence
from datetime import timedelta

from app.domain.vendor_invoices import Origin, days_of_invoice
from app.services.changes import Changes
from app.services.imports.checked_row import CheckedRow
from app.services.imports.drafts import InvoiceLineDraft
from app.services.imports.imported import Imported
from app.services.invoices.storing import facts_of, open_invoice, store_invoice, store_lines
from app.services.invoices.values import InvoiceFields, vat_of
from app.services.journal import Act
from app.services.progress import Progress


def write_invoice(a: Act, rows: Sequence[CheckedRow], file: str, progress: Progress) -> Imported:
    """Write the one invoice of a file; it states what its lines add up to.

    `progress` hears of the rows written, once: what they need is few statements.
    """
    drafts = [row.draft for row in rows if isinstance(row.draft, InvoiceLineDraft)]
    if not drafts:
        return Imported(clients={}, changes=Changes())
    lines = [draft.values for draft in drafts]
    net, vat = sum(line.net for line in lines), vat_of(lines)
    begun = [line.start for line in lines if line.start is not None]
    days = days_of_invoice(drafts[0].issued_on, begun)
    fields = InvoiceFields(
        number=drafts[0].number,
        issued_on=drafts[0].issued_on,
        start=days.start,
        end=days.end - timedelta(days=1),
        net=net,
        vat=vat,
        gross=None if vat is None else net + vat,
    )
    invoice_id = store_invoice(a, fields, Origin.IMPORTED, file)
    store_lines(a.session, invoice_id, lines)
    a.facts |= facts_of(open_invoice(a.session, invoice_id))
    progress(len(rows), len(rows))
    return Imported(
        clients={
            row.number: row.draft.client.id
            for row in rows
            if isinstance(row.draft, InvoiceLineDraft) and row.draft.client is not None
        },
        invoice=invoice_id,
        lines=len(lines),
        changes=Changes(invoices=True),
    )
