"""What the pictures show: the sample portfolio, with acts that make each screen worth showing."""

from dataclasses import dataclass, replace
from datetime import timedelta

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Change, Modify, StopRenewal, preview_change
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.quota import Reading
from app.domain.rebilling import Adjustment, Margin, RebillTerms
from app.services.client_lists import ClientInList, Tab
from app.services.client_rows import rows
from app.services.client_usage import client_usage
from app.services.entries.accounts import accounting_state, set_accounting
from app.services.entries.usual import with_usual
from app.services.imports.files import check_file
from app.services.imports.importing import import_checked
from app.services.invoices.entering import (
    add_lines,
    change_invoice,
    enter_invoice,
    state_as_ours,
)
from app.services.invoices.reading import compare_invoice
from app.services.invoices.values import InvoiceFields, StatedValues
from app.services.journal import Books
from app.services.pending import set_pending
from app.services.portfolio import ordered_ids
from app.services.rebilling.preview import preview_run
from app.services.rebilling.runs import adjust, draft_run, lock_run
from app.services.rebilling.terms import set_default
from app.services.reports.days import months_before
from app.services.sample import fill_sample
from app.services.settings import add_mandate, change_firm, firm
from app.services.subscriptions import confirm, for_change
from app.services.usage import preview_reading, record_reading
from app.views.resources import resource, resources_dir

IBAN = "FR76 3000 6000 0112 3456 7890 189"
"""The example of the French IBAN registry."""
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stage:
    """The files that the pictures are taken of."""

    books: Books
    """The sample portfolio, with a few acts."""
    later: Books
    """The same after two months of renewals."""
    stocked: Books
    """A catalogue and no client: what a portfolio is imported into."""
    unread: Books
    """The portfolio alone, two weeks later: some of its readings come late."""
    empty: Books


def stage(books: Books) -> None:
    """Fill the file, and do what makes the pictures speak."""
    fill_sample(books, resources_dir(), "Cabinet Lemaire")
    change_firm(books, firm(books))
    add_mandate(books, label="Compte courant", iban=IBAN, reference="RUM-2026-001")
    active = listed(books, Tab.ACTIVE)
    _downgrade(books, active)
    _change(books, _monthly(active, "essentiel", 1), Modify(interval=Interval.YEARLY))
    stopped = _monthly(active, "essentiel", 2)
    _change(books, stopped, StopRenewal(), "Cessation d’activité annoncée par courriel")
    ends = next(
        c
        for c in active
        if c.plan == "essentiel" and c.payer and _add_ons(books, c) and not c.scheduled
    )
    _change(books, ends, Modify(add_ons=frozenset()))
    draft = next(c for c in listed(books, Tab.INACTIVE) if c.status is ClientStatus.DRAFT)
    set_pending(
        books,
        draft.id,
        PendingSubscription(
            firm_pays=True,
            plan="pro",
            interval=Interval.MONTHLY,
            add_ons=("relances",),
            promo="CABINET15",
        ),
    )


def take_over(books: Books) -> None:
    """Import the portfolio without its use."""
    import_checked(books, check_file(books, resource("sample", "portfolio.xlsx")))


def read_use(books: Books) -> None:
    """Enter what the client of the Usage picture used since: a late reading and one of today."""
    client_id = client_over_quota(books)
    for on, documents in ((books.today() - timedelta(days=31), 48), (books.today(), 27)):
        reading = Reading(on, documents)
        record_reading(books, client_id, reading, preview_reading(books, client_id, reading))


def listed(books: Books, tab: Tab) -> list[ClientInList]:
    """Return the clients of a tab in the order of their names."""
    ids = ordered_ids(books, tab)
    found = rows(books, ids)
    return [found[client_id] for client_id in ids]


def shown_client(books: Books) -> int:
    """Return the client of the Subscription picture: a discount, services, a downgrade to come."""
    active = listed(books, Tab.ACTIVE)
    planned = [c for c in active if c.scheduled and c.plan == "pro"]
    monthly = [c for c in active if c.interval is Interval.MONTHLY and c.payer is Payer.FIRM]
    discounted = [c for c in monthly if c.discount]
    return (planned or discounted)[0].id


def client_over_quota(books: Books) -> int:
    """Return the client of the Usage picture: on Essentiel, whose last month cost overage."""
    monthly = [
        client.id
        for client in listed(books, Tab.ACTIVE)
        if client.plan == "essentiel" and client.interval is Interval.MONTHLY
    ]
    return max(monthly, key=lambda each: sum(w.billed for w in client_usage(books, each).windows))


def client_to_upgrade(books: Books) -> int:
    """Return the client of the wizard's pictures: on Essentiel, monthly, paying itself."""
    active = listed(books, Tab.ACTIVE)
    paying = [c for c in active if c.plan == "essentiel" and c.payer is Payer.CLIENT]
    monthly = [c for c in paying if c.interval is Interval.MONTHLY]
    return (monthly or active)[0].id


def charge_on(books: Books) -> None:
    """Agree on a margin, lock the run of the month before last, and draft that of the last one."""
    set_default(books, RebillTerms(margin=Margin(percent=1000)))
    before, last, this = months_before(books.today(), 3)
    run_id, _ = draft_run(books, before, last - ONE_DAY, last - ONE_DAY)
    lock_run(books, run_id, preview_run(books, run_id))
    second, _ = draft_run(books, last, this - ONE_DAY, this - ONE_DAY)
    waived = preview_run(books, second).lines[1].row.line_id
    adjust(books, second, {waived: Adjustment(waived=True, comment="Geste commercial")})


def set_accounts(books: Books) -> None:
    """Set the usual accounts of the firm's country; names would be of one language."""
    state = accounting_state(books)
    set_accounting(books, with_usual(state.accounting, state.country, _nameless, _nameless))


def _nameless(_what: object) -> str:
    return ""


def state_invoice(books: Books) -> None:
    """Enter the vendor's invoice of last month: as expected, but for a price and two lines."""
    first, this = months_before(books.today(), 2)
    last = this - ONE_DAY
    fields = InvoiceFields(number="FA-2027-0117", issued_on=last, start=first, end=last, net=0)
    invoice_id, _ = enter_invoice(books, fields)
    ours = [row.ours for row in compare_invoice(books, invoice_id).rows if row.ours is not None]
    dearer, _missing, *rest = ours
    state_as_ours(books, invoice_id, [row.line_id for row in rest])
    span, line = dearer.line.span, dearer.line
    stated = StatedValues(
        client_text=dearer.client.reference,
        client=dearer.client.id,
        service_text=line.service,
        service=line.service,
        net=dearer.net + 100,
        start=span.start,
        end=span.last_day,
    )
    unknown = StatedValues(client_text="D00000", service_text="Pro", net=2690)
    add_lines(books, invoice_id, [stated, unknown])
    net = sum(row.net for row in rest) + stated.net + unknown.net
    change_invoice(books, invoice_id, replace(fields, net=net))


def clients_to_upgrade(books: Books) -> tuple[int, ...]:
    """Return the clients of the bulk change's pictures: on Essentiel, two of them paying."""
    found = [c for c in listed(books, Tab.ACTIVE) if c.plan == "essentiel" and c.renews]
    mine = [c.id for c in found if c.payer is Payer.FIRM]
    theirs = [c.id for c in found if c.payer is Payer.CLIENT]
    return (*mine[:12], *theirs[:2])


def pending_client(books: Books) -> int:
    """Return the client of the Pending picture: a Draft whose subscription was set."""
    for row in listed(books, Tab.INACTIVE):
        if row.status is ClientStatus.DRAFT and row.pending_plan == "pro":
            return row.id
    return listed(books, Tab.INACTIVE)[0].id


def _downgrade(books: Books, active: list[ClientInList]) -> None:
    """Schedule a downgrade for a discounted client on Pro."""
    discounted = [
        c for c in active if c.plan == "pro" and c.discount and c.interval is Interval.MONTHLY
    ]
    best = max(
        discounted,
        key=lambda c: (
            c.discount is not None and c.discount.left is not None and c.discount.left > 0,
            len(_add_ons(books, c)),
        ),
    )
    _change(books, best, Modify(plan="essentiel"))


def _monthly(active: list[ClientInList], plan: str, place: int) -> ClientInList:
    found = [
        c
        for c in active
        if c.plan == plan and c.interval is Interval.MONTHLY and c.payer is Payer.FIRM
    ]
    return found[place]


def _add_ons(books: Books, client: ClientInList) -> tuple[str, ...]:
    context = for_change(books, client.id)
    running = context.subscription
    return tuple(s.code for s in running.add_ons) if running else ()


def _change(books: Books, client: ClientInList, change: Change, reason: str = "") -> None:
    context = for_change(books, client.id)
    if context.subscription is None:
        return
    preview = preview_change(context.subscription, context.terms, change, context.today)
    confirm(books, client.id, change, preview, reason)
