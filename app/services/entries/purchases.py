"""The documents of a period as they are to be booked: their days, their parts, their labels."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.booking import Booked
from app.domain.calendar import Period
from app.domain.entries import EntryKind
from app.domain.entry_warnings import EntryProblem, EntryWarning
from app.domain.purchase_entries import PurchaseDocument, PurchasePart, purchase_entry
from app.domain.transfers import Borne
from app.domain.vat import VatRules, vat_totals
from app.models.tables import BilledLineRow, DocumentRow, SubscriptionRow
from app.services.entries.accounting import Accounting
from app.services.entries.laid_out import LaidOut, load_laid_out
from app.services.entries.words import EntryWords, fitting
from app.services.reports.days import Days
from app.services.terms import load_vat


@dataclass(frozen=True, slots=True)
class _Line:
    net: int
    rate: int
    is_laid_out: bool


def booked_purchases(
    session: Session, days: Days, accounting: Accounting, words: EntryWords, today: date
) -> Iterator[tuple[int, Booked]]:
    """Return each document of the days with its number and its entry: six queries.

    A document belongs to the last day that it covers, whenever it was written: that is when its
    cost is complete. One that still takes lines is told and left out. A line is disbursed where
    that was agreed with the client on that last day, whatever is agreed or charged later: an entry
    that was exported stays as it is, and the run that settles it otherwise carries it over.
    """
    purchases = accounting.purchases()
    documents = session.scalars(
        select(DocumentRow)
        .where(DocumentRow.end_day > days.first, DocumentRow.end_day <= _after(days.last))
        .order_by(DocumentRow.number)
    ).all()
    lines, vat = _lines(session, days), load_vat(session)
    for document in documents:
        if document.end_day > today:
            yield document.number, Booked(None, (_growing(document),))
        elif purchases is None:
            yield document.number, Booked(None, (_missing(EntryKind.PURCHASE),))
        else:
            found = lines[document.id]
            bought = _document(document, found, accounting, words, vat)
            yield document.number, purchase_entry(bought, purchases)


def bought_as(laid_out: LaidOut, client_id: int, last_day: date) -> Borne:
    """Return how what a document has for a client is booked, by the last day that it covers."""
    return Borne.LAID_OUT if laid_out.on(client_id, last_day) else Borne.COST


def self_assessed_rate(vat: VatRules, day: date) -> int | None:
    """Return the firm's own rate: what a vendor abroad billed without VAT is taxed at.

    Lines keep the rate that they were billed at: one of 0 % where the country has a rate was
    billed under reverse charge, whatever is set by now.
    """
    return VatRules(vat.firm_country, vat.rates).rate_on(vat.firm_country, day) or None


def _after(day: date) -> date:
    return day + timedelta(days=1)


def _document(
    row: DocumentRow,
    lines: Iterable[_Line],
    accounting: Accounting,
    words: EntryWords,
    vat: VatRules,
) -> PurchaseDocument:
    covers = Period(row.start_day, row.end_day)
    day, term = covers.last_day, accounting.supplier_days
    return PurchaseDocument(
        number=row.number,
        vendor_invoice=row.vendor_invoice,
        day=day,
        due=None if term is None else day + timedelta(days=term),
        label=fitting(words.purchase(covers)),
        parts=tuple(_parts(lines)),
        self_assessed_rate=self_assessed_rate(vat, day),
    )


def _parts(lines: Iterable[_Line]) -> Iterator[PurchasePart]:
    """Gather lines by rate and by whether they are disbursed, each with its share of the VAT."""
    found = tuple(lines)
    shares = vat_totals([(line.net, line.rate) for line in found]).by_line
    sums: dict[tuple[int, bool], tuple[int, int]] = defaultdict(lambda: (0, 0))
    for line, share in zip(found, shares, strict=True):
        key = (line.rate, line.is_laid_out)
        net, vat = sums[key]
        sums[key] = (net + line.net, vat + share)
    for rate, disbursed in sorted(sums, key=lambda key: (-key[0], key[1])):
        yield PurchasePart(rate, *sums[rate, disbursed], disbursed)


def _lines(session: Session, days: Days) -> Mapping[int, list[_Line]]:
    """Return the lines of each document by its id, in the order in which their VAT is spread."""
    laid_out, found = load_laid_out(session), defaultdict[int, list[_Line]](list)
    rows = session.execute(
        select(
            DocumentRow.id,
            DocumentRow.start_day,
            DocumentRow.end_day,
            BilledLineRow.net,
            BilledLineRow.vat_rate,
            SubscriptionRow.client_id,
        )
        .join(BilledLineRow, BilledLineRow.document_id == DocumentRow.id)
        .join(SubscriptionRow, SubscriptionRow.id == BilledLineRow.subscription_id)
        .where(DocumentRow.end_day > days.first, DocumentRow.end_day <= _after(days.last))
        .order_by(BilledLineRow.id)
    )
    for document, start, end, net, rate, client in rows:
        borne = bought_as(laid_out, client, Period(start, end).last_day)
        found[document].append(_Line(net, rate, borne is Borne.LAID_OUT))
    return found


def _growing(document: DocumentRow) -> EntryWarning:
    return EntryWarning(
        problem=EntryProblem.DOCUMENT_GROWING,
        kind=EntryKind.PURCHASE,
        document=document.number,
        piece=document.vendor_invoice or str(document.number),
    )


def _missing(kind: EntryKind) -> EntryWarning:
    return EntryWarning(problem=EntryProblem.JOURNAL_MISSING, kind=kind, document=0, piece="")
