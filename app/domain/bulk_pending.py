"""One change for many pending subscriptions: nothing is charged before a client accepts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.billing import BilledLine, Payer
from app.domain.bulk import counting
from app.domain.bulk_change import BulkChange
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refusal, Refused
from app.domain.pending import covered_pending, discount_of, fitting_pending, redeemed_pending
from app.domain.subscription import Subscription, Terms, monthly_equivalent
from app.domain.timeline import Subscribing, offers, start


@dataclass(frozen=True, slots=True)
class PendingClient:
    """A client without an active subscription, and what begins once it accepts."""

    name: str
    reference: str
    country: str
    status: ClientStatus
    pending: PendingSubscription | None = None
    codes_used: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PendingPreview:
    """What a bulk change does to one pending subscription, billed as if it began today."""

    before: PendingSubscription | None
    after: PendingSubscription
    begun_before: Subscription | None
    begun_after: Subscription | None

    @property
    def today(self) -> tuple[BilledLine, ...]:
        """What is billed at once: nothing, before the client accepts."""
        return ()

    @property
    def now(self) -> int | None:
        """The price a month as it is now, whoever would pay it; None without a plan."""
        return _price(self.begun_before)

    @property
    def then(self) -> int | None:
        """The price a month after the change; None without a plan."""
        return _price(self.begun_after)

    @property
    def then_lines(self) -> tuple[BilledLine, ...]:
        """What an acceptance of today would bill; nothing without a plan."""
        begun = self.begun_after
        return () if begun is None else tuple(service.running for service in begun.services)

    @property
    def then_interval(self) -> Interval:
        """The billing interval after the change."""
        return self.after.interval

    @property
    def firm_now(self) -> int:
        """What the firm would pay a month as things stand."""
        return _firm_price(self.begun_before)

    @property
    def firm_then(self) -> int:
        """What the firm will pay a month, once the client accepts."""
        return _firm_price(self.begun_after)

    @property
    def firm_owes(self) -> bool:
        """Whether the firm has something to pay: not before the client accepts."""
        return False

    @property
    def promo_before(self) -> str | None:
        """The code that the client has redeemed."""
        return self.before.promo if self.before else None

    @property
    def promo_after(self) -> str | None:
        """The code that the client has redeemed after the change."""
        return self.after.promo


def preview_pending(
    client: PendingClient, terms: Terms, change: BulkChange, today: date
) -> PendingPreview:
    """Return what a bulk change does to one pending subscription.

    Draft, Invited, Archived and Lost clients can have one; what an Active client has is changed in
    Active. What the client is to pay is refused, unless the payer is to be the firm; where nothing
    was to begin, nobody was to pay. Renewal is not asked of what has not begun.

    >>> from app.domain.catalogue import Catalogue
    >>> from app.domain.vat import VatRules
    >>> none = Terms(Catalogue("none", "EUR"), VatRules("FR", ()))
    >>> draft = PendingClient("Martin", "D1", "FR", ClientStatus.DRAFT)
    >>> preview_pending(draft, none, BulkChange(payer=Payer.FIRM), date(2026, 11, 22)).after.payer
    <Payer.FIRM: 'firm'>

    Raises `Refused`: STATUS_FORBIDS, PAID_BY_CLIENT, USE_UNKNOWN, PLAN_MISSING, what the plan does
    not sell, what is wrong with the code, or NOTHING_CHANGES where it already is as asked.
    """
    if client.status is ClientStatus.ACTIVE:
        raise Refused(Refusal.STATUS_FORBIDS, name=client.name, status=client.status.value)
    before = client.pending or PendingSubscription()
    if change.modifies and before.plan and not before.firm_pays and change.payer is not Payer.FIRM:
        raise Refused(Refusal.PAID_BY_CLIENT)
    if change.fits:
        raise Refused(Refusal.USE_UNKNOWN)
    after = _changed(before, client, terms, change, today)
    if after == replace(before, add_ons=tuple(sorted(set(before.add_ons)))):
        raise Refused(Refusal.NOTHING_CHANGES)
    begun = (begun_today(client, pending, terms, today) for pending in (before, after))
    return PendingPreview(client.pending, after, *begun)


def pending_previews(
    clients: Mapping[int, PendingClient], terms: Terms, change: BulkChange, today: date
) -> Iterator[tuple[int, PendingPreview | Refused]]:
    """Preview a bulk change, client by client in the order of their references.

    Each with its key, and with why it cannot in place of a preview; codes are counted on the way.
    """
    for key in sorted(clients, key=lambda key: (clients[key].reference, key)):
        try:
            found = preview_pending(clients[key], terms, change, today)
        except Refused as refused:
            yield key, refused
            continue
        yield key, found
        terms = counting(terms, found.promo_before, found.promo_after)


def begun_today(
    client: PendingClient, pending: PendingSubscription, terms: Terms, today: date
) -> Subscription | None:
    """Return a pending subscription as if the client accepted today; None without a plan."""
    if pending.plan is None:
        return None
    wanted = Subscribing(
        reference=client.reference,
        client_country=client.country,
        plan=pending.plan,
        interval=pending.interval,
        add_ons=pending.add_ons,
        payer=pending.payer,
        discount=discount_of(terms, pending),
    )
    return start(wanted, terms, today)


def _changed(
    before: PendingSubscription,
    client: PendingClient,
    terms: Terms,
    change: BulkChange,
    today: date,
) -> PendingSubscription:
    plan = change.plan or before.plan
    if plan is None and change.modifies:
        raise Refused(Refusal.PLAN_MISSING)
    wanted = replace(
        before,
        firm_pays=before.firm_pays if change.payer is None else change.payer is Payer.FIRM,
        plan=plan,
        interval=change.interval or before.interval,
        add_ons=_add_ons(before, plan, terms, change),
    )
    if change.promo:
        code = terms.catalogue.promo_code(change.promo).code
        wanted = replace(wanted, promo=code)
    fitting = fitting_pending(wanted, terms)
    if fitting.promo != before.promo:
        return redeemed_pending(fitting, terms, client.codes_used, today)
    return covered_pending(fitting, terms)


def _add_ons(
    before: PendingSubscription, plan: str | None, terms: Terms, change: BulkChange
) -> tuple[str, ...]:
    """Return the add-ons it is to have: those that its plan still sells, more, less."""
    if plan is None:
        return ()
    sold = terms.catalogue.plan(plan)
    kept = {code for code in before.add_ons if offers(sold, code)}
    more = {code for code in change.add if code not in sold.includes}
    return tuple(sorted((kept | more) - change.end))


def _price(begun: Subscription | None) -> int | None:
    return None if begun is None else monthly_equivalent(begun.price, begun.interval)


def _firm_price(begun: Subscription | None) -> int:
    return 0 if begun is None or begun.payer is Payer.CLIENT else _price(begun) or 0
