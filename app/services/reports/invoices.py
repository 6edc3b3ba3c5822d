"""The register of the vendor's invoices: what each states, what was expected, what is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.vendor_invoices import Decision, Origin
from app.models.tables import (
    BilledLineRow,
    VendorInvoiceDecisionRow,
    VendorInvoiceLineRow,
    VendorInvoiceMatchRow,
    VendorInvoiceRow,
)
from app.services.invoices.reading import read_comparison
from app.services.invoices.values import InvoiceFields, fields_of
from app.services.journal import Books, firm_row
from app.services.progress import Progress, unwatched


class InvoiceState(Enum):
    """Where an invoice stands."""

    OPEN = "open"
    """Something has still to be decided."""
    DECIDED = "decided"
    """It can be settled."""
    SETTLED = "settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceInList:
    """An invoice with its sums, in minor units."""

    id: int
    fields: InvoiceFields
    origin: Origin
    file: str
    lines: int
    expected: int
    """What the firm expects to pay."""
    open_points: int
    is_settled: bool

    @property
    def difference(self) -> int:
        """What it states beyond what the firm expects."""
        return self.fields.net - self.expected

    @property
    def state(self) -> InvoiceState:
        """Where it stands."""
        if self.is_settled:
            return InvoiceState.SETTLED
        return InvoiceState.OPEN if self.open_points else InvoiceState.DECIDED


@dataclass(frozen=True, slots=True)
class InvoicesReport:
    """The invoices, the latest first."""

    currency: str
    rows: tuple[InvoiceInList, ...]


def invoices_report(books: Books, progress: Progress = unwatched) -> InvoicesReport:
    """Return every invoice: a handful of queries, and what each open one is compared with."""
    with books.database.read() as session:
        lines, expected = _lines(session), _expected_of_settled(session)
        invoices = session.scalars(
            select(VendorInvoiceRow).order_by(
                VendorInvoiceRow.issued_on.desc(), VendorInvoiceRow.id.desc()
            )
        ).all()
        found = []
        for done, invoice in enumerate(invoices):
            progress(done, len(invoices))
            if invoice.settled_id is None:
                compared = read_comparison(session, invoice.id)
                figures = compared.expected_net, compared.open_points
            else:
                figures = expected.get(invoice.id, 0), 0
            found.append(_in_list(invoice, lines.get(invoice.id, 0), *figures))
        progress(len(invoices), len(invoices))
        return InvoicesReport(firm_row(session).currency, tuple(found))


def _lines(session: Session) -> Mapping[int, int]:
    of_invoice = VendorInvoiceLineRow.invoice_id
    rows = session.execute(select(of_invoice, func.count()).group_by(of_invoice))
    return dict(rows.all())


def _expected_of_settled(session: Session) -> Mapping[int, int]:
    """Return what settled invoices were expected to bill: what is done with, and what is due."""
    of_match = VendorInvoiceMatchRow.invoice_id
    done = session.execute(
        select(of_match, func.sum(BilledLineRow.net))
        .join(BilledLineRow, BilledLineRow.id == VendorInvoiceMatchRow.billed_line_id)
        .group_by(of_match)
    )
    expected = dict(done.all())
    of_decision = VendorInvoiceDecisionRow.invoice_id
    due = session.execute(
        select(of_decision, func.sum(VendorInvoiceDecisionRow.difference))
        .where(
            VendorInvoiceDecisionRow.billed_line_id.is_not(None),
            VendorInvoiceDecisionRow.decision == Decision.DISPUTED,
        )
        .group_by(of_decision)
    )
    for invoice_id, difference in due:
        expected[invoice_id] = expected.get(invoice_id, 0) - difference
    return expected


def _in_list(
    invoice: VendorInvoiceRow, lines: int, expected: int, open_points: int
) -> InvoiceInList:
    return InvoiceInList(
        id=invoice.id,
        fields=fields_of(invoice),
        origin=invoice.origin,
        file=invoice.file,
        lines=lines,
        expected=expected,
        open_points=open_points,
        is_settled=invoice.settled_id is not None,
    )
