"""The documents of a period as they are to be booked: their days, their parts, their labels."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.booking import Booked
from app.domain.calendar import Period
from app.domain.entries import EntryKind
from app.domain.entry_warnings import EntryProblem, EntryWarning
from app.domain.purchase_entries import (
    PurchaseDocument,
    PurchasePart,
    purchase_entry,
)
from app.domain.rebilling import RebillMode
from app.domain.vat import VatRules, vat_totals
from app.models.tables import (
    BilledLineRow,
    DocumentRow,
    RebillLineRow,
    SubscriptionRow,
)
from app.services.entries.accounting import Accounting
from app.services.entries.words import EntryWords, fitting
from app.services.rebilling.terms import load_agreed
from app.services.reports.days import Days
from app.services.terms import load_vat


@dataclass(frozen=True, slots=True)
class _Line:
    net: int
    rate: int
    is_laid_out: bool
    """In a client's name, whether it is charged on or waived."""
    is_waived: bool


def booked_purchases(
    session: Session, days: Days, accounting: Accounting, words: EntryWords, today: date
) -> Iterator[tuple[int, Booked]]:
    """Return each document of the days with its number and its entry: seven queries.

    A document belongs to the last day that it covers, whenever it was written: that is when its
    cost is complete. One that still takes lines is told and left out. A line is disbursed where a
    run that still holds charged it on as a disbursement, or, while none has, where that is agreed
    with the client.
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
            yield document.number, Booked(None, (_warned(document, EntryProblem.DOCUMENT_GROWING),))
        elif purchases is None:
            yield document.number, Booked(None, (_missing(EntryKind.PURCHASE),))
        else:
            found = lines[document.id]
            booked = purchase_entry(_document(document, found, accounting, words, vat), purchases)
            told = (*booked.warnings, *_waived(document, found))
            yield document.number, replace(booked, warnings=told)


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
        self_assessed_rate=_self_assessed_rate(vat, day),
    )


def _self_assessed_rate(vat: VatRules, day: date) -> int | None:
    """Return the firm's own rate: what a vendor abroad billed without VAT is taxed at.

    Lines keep the rate that they were billed at: one of 0 % where the country has a rate was
    billed under reverse charge, whatever is set by now.
    """
    return VatRules(vat.firm_country, vat.rates).rate_on(vat.firm_country, day) or None


def _parts(lines: Iterable[_Line]) -> Iterator[PurchasePart]:
    """Gather lines by rate and by whether they are disbursed, each with its share of the VAT."""
    found = tuple(lines)
    shares = vat_totals([(line.net, line.rate) for line in found]).by_line
    sums: dict[tuple[int, bool], tuple[int, int]] = defaultdict(lambda: (0, 0))
    for line, share in zip(found, shares, strict=True):
        key = (line.rate, line.is_laid_out and not line.is_waived)
        net, vat = sums[key]
        sums[key] = (net + line.net, vat + share)
    for rate, disbursed in sorted(sums, key=lambda key: (-key[0], key[1])):
        yield PurchasePart(rate, *sums[rate, disbursed], disbursed)


def _lines(session: Session, days: Days) -> Mapping[int, list[_Line]]:
    """Return the lines of each document by its id, in the order in which their VAT is spread."""
    agreed, found = load_agreed(session), defaultdict[int, list[_Line]](list)
    rows = session.execute(
        select(
            DocumentRow.id,
            BilledLineRow.net,
            BilledLineRow.vat_rate,
            SubscriptionRow.client_id,
            RebillLineRow.mode,
            RebillLineRow.waived,
        )
        .join(BilledLineRow, BilledLineRow.document_id == DocumentRow.id)
        .join(SubscriptionRow, SubscriptionRow.id == BilledLineRow.subscription_id)
        .outerjoin(
            RebillLineRow,
            (RebillLineRow.billed_line_id == BilledLineRow.id) & RebillLineRow.settles,
        )
        .where(DocumentRow.end_day > days.first, DocumentRow.end_day <= _after(days.last))
        .order_by(BilledLineRow.id)
    )
    for document, net, rate, client, mode, waived in rows:
        found[document].append(_line(net, rate, agreed.of(client).mode, mode, waived=waived))
    return found


def _line(
    net: int, rate: int, agreed: RebillMode, charged: RebillMode | None, *, waived: bool | None
) -> _Line:
    laid_out = (charged or agreed) is RebillMode.DISBURSEMENT
    return _Line(net, rate, laid_out, laid_out and bool(waived))


def _waived(document: DocumentRow, lines: Iterable[_Line]) -> Iterator[EntryWarning]:
    found = tuple(lines)
    shares = vat_totals([(line.net, line.rate) for line in found]).by_line
    gross = sum(line.net + vat for line, vat in zip(found, shares, strict=True) if line.is_waived)
    if gross:
        yield _warned(document, EntryProblem.DISBURSEMENT_WAIVED, gross=gross)


def _warned(document: DocumentRow, problem: EntryProblem, **facts: int) -> EntryWarning:
    return EntryWarning(
        problem=problem,
        kind=EntryKind.PURCHASE,
        document=document.number,
        piece=document.vendor_invoice or str(document.number),
        facts=facts,
    )


def _missing(kind: EntryKind) -> EntryWarning:
    return EntryWarning(problem=EntryProblem.JOURNAL_MISSING, kind=kind, document=0, piece="")
