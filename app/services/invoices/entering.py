"""An invoice by hand: entered, changed, its lines added, assigned and taken out, deleted."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, update

from app.domain.errors import Refusal, Refused
from app.domain.vendor_invoices import Origin
from app.models.tables import VendorInvoiceLineRow
from app.services.acts import act
from app.services.changes import Changes
from app.services.invoices.reading import read_comparison
from app.services.invoices.storing import (
    check_fields,
    facts_of,
    open_invoice,
    remove_invoice,
    store_invoice,
    store_lines,
)
from app.services.invoices.values import InvoiceFields, StatedValues, fields_of
from app.services.journal import Books, Facts
from app.services.reports.billing_rows import BillingRow

_TOUCHED = Changes(invoices=True)


@dataclass(frozen=True, slots=True)
class Assigned:
    """What a line is found to be about; None leaves what there is."""

    client: int | None = None
    service: str | None = None


def enter_invoice(books: Books, fields: InvoiceFields) -> tuple[int, Changes]:
    """Enter an invoice without lines; return its id.

    Raises `Refused`: INVOICE_NUMBER_MISSING, INVOICE_DATED_IN_FUTURE, INVOICE_TOTALS_DIFFER,
    INVOICE_KNOWN.
    """
    wanted = fields.stripped
    with act(books, "vendor_invoice_entered") as a:
        check_fields(a.session, wanted, a.today)
        invoice_id = store_invoice(a, wanted, Origin.ENTERED)
        a.facts |= facts_of(open_invoice(a.session, invoice_id))
        return invoice_id, _TOUCHED


def change_invoice(books: Books, invoice_id: int, fields: InvoiceFields) -> Changes:
    """Put right what an open invoice states of itself, and which days it is of.

    Raises `Refused` as entering does, INVOICE_GONE, INVOICE_SETTLED, and INVOICE_UNCHANGED.
    """
    wanted = fields.stripped
    with act(books, "vendor_invoice_changed") as a:
        invoice = open_invoice(a.session, invoice_id)
        before = fields_of(invoice)
        if wanted == before:
            raise Refused(Refusal.INVOICE_UNCHANGED)
        check_fields(a.session, wanted, a.today, but=invoice_id)
        for name, value in wanted.columns().items():
            setattr(invoice, name, value)
        a.facts |= {**facts_of(invoice), "changed": _changed(before, wanted)}
    return _TOUCHED


def add_lines(books: Books, invoice_id: int, lines: Sequence[StatedValues]) -> Changes:
    """Add lines to an open invoice.

    Raises `Refused`: INVOICE_GONE, INVOICE_SETTLED, INVOICE_UNCHANGED where there are none.
    """
    with act(books, "vendor_invoice_changed") as a:
        invoice = open_invoice(a.session, invoice_id)
        if not lines:
            raise Refused(Refusal.INVOICE_UNCHANGED)
        store_lines(a.session, invoice_id, lines)
        a.facts |= {**facts_of(invoice), "added": len(lines)}
    return _TOUCHED


def state_as_ours(books: Books, invoice_id: int, billed: Collection[int]) -> Changes:
    """Add to an open invoice the lines that it lacks, as ours are: the vendor bills them too.

    `billed` are the ids of ours. Raises `Refused`: INVOICE_GONE, INVOICE_SETTLED,
    INVOICE_UNCHANGED where it lacks none of them.
    """
    with act(books, "vendor_invoice_changed") as a:
        invoice = open_invoice(a.session, invoice_id)
        lacked = [
            row.ours
            for row in read_comparison(a.session, invoice_id).rows
            if row.stated is None and row.ours is not None and row.ours.line_id in billed
        ]
        if not lacked:
            raise Refused(Refusal.INVOICE_UNCHANGED)
        store_lines(a.session, invoice_id, [_as_ours(row) for row in lacked])
        a.facts |= {**facts_of(invoice), "added": len(lacked)}
    return _TOUCHED


def remove_lines(books: Books, invoice_id: int, lines: Collection[int]) -> Changes:
    """Take lines out of an open invoice, with what was decided about them.

    Raises `Refused`: INVOICE_GONE, INVOICE_SETTLED, INVOICE_UNCHANGED where none is its own.
    """
    mine = VendorInvoiceLineRow.invoice_id == invoice_id, VendorInvoiceLineRow.id.in_(lines)
    with act(books, "vendor_invoice_changed") as a:
        invoice = open_invoice(a.session, invoice_id)
        gone = a.session.execute(
            delete(VendorInvoiceLineRow).where(*mine).returning(VendorInvoiceLineRow.id)
        ).all()
        if not gone:
            raise Refused(Refusal.INVOICE_UNCHANGED)
        a.facts |= {**facts_of(invoice), "removed": len(gone)}
    return _TOUCHED


def assign_lines(
    books: Books, invoice_id: int, lines: Collection[int], assigned: Assigned
) -> Changes:
    """Say whom lines of an open invoice are about, and which service they bill.

    Raises `Refused`: INVOICE_GONE, INVOICE_SETTLED, INVOICE_UNCHANGED.
    """
    given = {"client_id": assigned.client, "service": assigned.service}
    wanted = {name: value for name, value in given.items() if value is not None}
    mine = VendorInvoiceLineRow.invoice_id == invoice_id, VendorInvoiceLineRow.id.in_(lines)
    with act(books, "vendor_invoice_changed") as a:
        invoice = open_invoice(a.session, invoice_id)
        if not wanted or not lines:
            raise Refused(Refusal.INVOICE_UNCHANGED)
        a.session.execute(update(VendorInvoiceLineRow).where(*mine).values(wanted))
        a.facts |= {**facts_of(invoice), "assigned": len(lines)}
    return _TOUCHED


def delete_invoice(books: Books, invoice_id: int) -> Changes:
    """Delete an open invoice with its lines and what was decided about them.

    Raises `Refused`: INVOICE_GONE, INVOICE_SETTLED.
    """
    with act(books, "vendor_invoice_deleted") as a:
        invoice = open_invoice(a.session, invoice_id)
        a.facts |= facts_of(invoice)
        remove_invoice(a.session, invoice)
    return _TOUCHED


def _as_ours(row: BillingRow) -> StatedValues:
    line = row.line
    return StatedValues(
        client_text=row.client.name,
        client=row.client.id,
        service_text="",
        service=line.service,
        net=row.net,
        vat_rate=line.vat_rate,
        start=line.span.start,
        end=line.span.last_day,
    )


def _changed(before: InvoiceFields, after: InvoiceFields) -> Facts:
    """Return what is another, from what to what, as the journal keeps it."""
    old, new = before.columns(), after.columns()
    return {name: [_plain(old[name]), _plain(new[name])] for name in new if old[name] != new[name]}


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, int) else str(value)
