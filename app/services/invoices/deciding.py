"""Deciding about the lines of an invoice that do not match: accepted, disputed, commented on."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import delete, insert, or_
from sqlalchemy.orm import Session

from app.domain.errors import Refusal, Refused
from app.domain.vendor_invoices import Decision
from app.models.tables import VendorInvoiceDecisionRow
from app.services.acts import act
from app.services.changes import Changes
from app.services.invoices.comparison import ComparedLine, Point
from app.services.invoices.reading import read_comparison
from app.services.invoices.storing import facts_of, open_invoice
from app.services.journal import Books, Facts


@dataclass(frozen=True, slots=True)
class Decided:
    """What is decided about a line; without a decision it is open, or only commented on."""

    decision: Decision | None = None
    comment: str = ""


def decide(books: Books, invoice_id: int, wanted: Mapping[Point, Decided]) -> Changes:
    """Decide about lines of an open invoice, each by its point; what matches keeps its comment.

    Raises `Refused`: INVOICE_GONE, INVOICE_SETTLED, INVOICE_UNCHANGED, and
    INVOICE_DISPUTE_WITHOUT_REASON.
    """
    if any(each.decision is Decision.DISPUTED and not each.comment for each in wanted.values()):
        raise Refused(Refusal.INVOICE_DISPUTE_WITHOUT_REASON)
    with act(books, "vendor_invoice_decided") as a:
        invoice = open_invoice(a.session, invoice_id)
        rows = {row.point: row for row in read_comparison(a.session, invoice_id).rows}
        changed = {
            point: (rows[point], given)
            for point, given in _applicable(rows, wanted).items()
            if Decided(rows[point].decision, rows[point].comment) != given
        }
        if not changed:
            raise Refused(Refusal.INVOICE_UNCHANGED)
        store_decisions(a.session, invoice_id, changed)
        a.facts |= {**facts_of(invoice), **_counted(given for _, given in changed.values())}
    return Changes(invoices=True)


def store_decisions(
    session: Session, invoice_id: int, decided: Mapping[Point, tuple[ComparedLine, Decided]]
) -> None:
    """Store what was decided about lines in place of what there is, with the difference seen."""
    lines = [point.line for point in decided if point.line is not None]
    billed = [point.billed_line for point in decided if point.billed_line is not None]
    session.execute(
        delete(VendorInvoiceDecisionRow).where(
            VendorInvoiceDecisionRow.invoice_id == invoice_id,
            or_(
                VendorInvoiceDecisionRow.line_id.in_(lines),
                VendorInvoiceDecisionRow.billed_line_id.in_(billed),
            ),
        )
    )
    kept = [
        {
            "invoice_id": invoice_id,
            "line_id": point.line,
            "billed_line_id": point.billed_line,
            "decision": given.decision,
            "difference": row.pair.difference,
            "comment": given.comment,
        }
        for point, (row, given) in decided.items()
        if given != Decided()
    ]
    if kept:
        session.execute(insert(VendorInvoiceDecisionRow), kept)


def _applicable(
    rows: Mapping[Point, ComparedLine], wanted: Mapping[Point, Decided]
) -> Mapping[Point, Decided]:
    """Leave out lines that are gone meanwhile, and decisions where there is nothing to decide."""
    return {
        point: Decided(None, given.comment) if rows[point].pair.agrees else given
        for point, given in wanted.items()
        if point in rows
    }


def _counted(given: Iterable[Decided]) -> Facts:
    """Return how many lines were decided about, and how."""
    counts = Counter(each.decision for each in given)
    return {
        "accepted": counts[Decision.ACCEPTED],
        "disputed": counts[Decision.DISPUTED],
        "reopened": counts[None],
    }
