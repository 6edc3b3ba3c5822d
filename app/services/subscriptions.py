"""The acts on a running subscription: previewed by the rules, confirmed only as they were shown."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.change import (
    Change,
    ExpireNow,
    HandOver,
    Modify,
    Preview,
    ResumeRenewal,
    StopRenewal,
    TakeOver,
    Withdraw,
    preview_change,
    preview_subscribing,
)
from app.domain.clients import ClientStatus
from app.domain.errors import Refusal, Refused
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import Subscribing
from app.models.tables import ClientRow, PaymentMethodRow
from app.services.acts import act
from app.services.changes import Changes
from app.services.client_usage import documents_expected
from app.services.former import remember
from app.services.history import change_facts
from app.services.journal import Act, Books
from app.services.redemptions import codes_used_by, redeemed, release
from app.services.renewals import advance_one
from app.services.settings import FirmCard, PaymentMethod, firm_card, payment_methods
from app.services.subscription_reading import last_end, load_subscriptions, running_of
from app.services.subscription_writing import Written, write_subscriptions
from app.services.terms import load_terms


class PreviewOutdated(Exception):
    """What was confirmed is no longer what it costs; nothing was written. `fresh` is."""

    def __init__(self, fresh: Preview) -> None:
        super().__init__("the preview is outdated")
        self.fresh = fresh


@dataclass(frozen=True, slots=True)
class ChangeContext:
    """Everything that the wizard needs to show what a change costs, without asking again."""

    client_id: int
    name: str
    reference: str
    country: str
    subscription: Subscription | None
    terms: Terms
    codes_used: dict[str, int]
    firm: FirmCard
    payment_methods: tuple[PaymentMethod, ...]
    today: date
    documents: Fraction | None = None
    """Expected a month, by the windows that were read; None: nothing is known of the use."""


def for_change(books: Books, client_id: int) -> ChangeContext:
    """Return a client's subscription with all that a change of it depends on.

    `subscription` is None where the client is without one: the wizard then begins one.
    """
    with books.database.read() as session:
        client = session.get_one(ClientRow, client_id)
        running = load_subscriptions(session, running_of(client_id))
        subscription = next(iter(running.values()), None)
        return ChangeContext(
            client_id=client_id,
            name=client.legal_name,
            reference=client.reference,
            country=client.country,
            subscription=subscription,
            terms=load_terms(session),
            codes_used=dict(codes_used_by(session, client_id)),
            firm=firm_card(session),
            payment_methods=payment_methods(session),
            today=books.today(),
            documents=documents_expected(session, client_id, subscription)
            if subscription is not None
            else None,
        )


def confirm(
    books: Books, client_id: int, change: Change, confirmed: Preview, reason: str = ""
) -> Changes:
    """Apply a change that was previewed; `reason` is why, for the journal.

    The preview is made again inside the transaction: raises `PreviewOutdated` where anything
    differs from what the person saw, and `Refused` where the rules no longer allow it, or where the
    wizard, or taking over, leaves the firm with something to pay and no payment method.
    """
    with act(books, ACTS[type(change)], reason) as a:
        subscription_id, subscription = _running(a.session, client_id)
        fresh = preview_change(subscription, load_terms(a.session), change, a.today)
        if fresh != confirmed:
            raise PreviewOutdated(fresh)
        if isinstance(change, Modify | TakeOver):
            _check_payment_method(a.session, fresh)
        remember(a, client_id)
        count_promo(a, client_id, subscription, fresh.after)
        write_subscriptions(
            a, [Written(client_id, fresh.after, fresh.today, subscription_id, fresh.closed)]
        )
        a.touch(client_id, **change_facts(fresh, change))
    return Changes(clients=frozenset({client_id}))


def subscribe(
    books: Books, client_id: int, wanted: Subscribing, promo: str | None, confirmed: Preview
) -> Changes:
    """Begin a subscription today for an Active client without one, as it was previewed.

    Reference and country are the client's as they stand; a discount comes from the code alone.
    """
    with act(books, "subscribed") as a:
        client = _without_subscription(a.session, client_id)
        wanted = replace(
            wanted, reference=client.reference, client_country=client.country, discount=None
        )
        used = codes_used_by(a.session, client_id)
        fresh = preview_subscribing(wanted, load_terms(a.session), promo, a.today, used)
        if fresh != confirmed:
            raise PreviewOutdated(fresh)
        _check_payment_method(a.session, fresh)
        remember(a, client_id)
        if fresh.after.discount is not None:
            redeemed(a, client_id, fresh.after.discount.code)
        write_subscriptions(a, [Written(client_id, fresh.after, fresh.today)])
        a.touch(client_id, **change_facts(fresh, None))
    return Changes(clients=frozenset({client_id}))


def record_client_subscription(
    books: Books, client_id: int, wanted: Subscribing, on: date, *, by_partner: bool = False
) -> Changes:
    """Record that the client, or another partner, has subscribed since a day: the client pays.

    From the end of the subscription before it to today; it bills from that day, to the client.
    Raises `Refused`: STATUS_FORBIDS, ALREADY_SUBSCRIBED, BEGINS_IN_FUTURE, BEGINS_BEFORE_END, and
    where the plan is not sold or a service not offered.
    """
    with act(books, "client_subscribed") as a:
        client = _without_subscription(a.session, client_id)
        ended = last_end(a.session, client_id)
        if on > a.today:
            raise Refused(Refusal.BEGINS_IN_FUTURE, day=on, today=a.today)
        if ended is not None and on < ended:
            raise Refused(Refusal.BEGINS_BEFORE_END, day=on, ended=ended)
        wanted = replace(
            wanted,
            reference=client.reference,
            client_country=client.country,
            payer=Payer.CLIENT,
            discount=None,
        )
        terms = load_terms(a.session)
        begun = preview_subscribing(wanted, terms, None, on, {}).after
        remember(a, client_id)
        lines = tuple(service.running for service in begun.services)
        a.touch(
            client_id,
            plan=wanted.plan,
            interval=wanted.interval.value,
            payer=Payer.CLIENT.value,
            since=on.isoformat(),
            by_partner=by_partner,
        )
        write_subscriptions(a, [advance_one(a, Written(client_id, begun, lines), terms)])
    return Changes(clients=frozenset({client_id}))


ACTS: dict[type[Change], str] = {
    Modify: "subscription_modified",
    StopRenewal: "renewal_stopped",
    ResumeRenewal: "renewal_resumed",
    Withdraw: "change_withdrawn",
    TakeOver: "taken_over",
    HandOver: "handed_over",
    ExpireNow: "expired",
}
"""What the journal calls each kind of change."""


def _without_subscription(session: Session, client_id: int) -> ClientRow:
    """Return an Active client that nothing runs for; raises `Refused` otherwise."""
    client = session.get_one(ClientRow, client_id)
    if client.status is not ClientStatus.ACTIVE:
        raise Refused(Refusal.STATUS_FORBIDS, name=client.legal_name, status=client.status.value)
    if load_subscriptions(session, running_of(client_id)):
        raise Refused(Refusal.ALREADY_SUBSCRIBED, name=client.legal_name)
    return client


def _running(session: Session, client_id: int) -> tuple[int, Subscription]:
    """Return the client's running subscription; raises `Refused` (NO_SUBSCRIPTION)."""
    running = load_subscriptions(session, running_of(client_id))
    for subscription_id, subscription in running.items():
        return subscription_id, subscription
    raise Refused(Refusal.NO_SUBSCRIPTION)


def _check_payment_method(session: Session, preview: Preview) -> None:
    """Raise `Refused` where the firm owes something and has declared no way to pay it."""
    declared = session.scalar(select(exists().where(PaymentMethodRow.removed_on.is_(None))))
    if preview.firm_owes and not declared:
        raise Refused(Refusal.NO_PAYMENT_METHOD)


def count_promo(a: Act, client_id: int, before: Subscription, after: Subscription) -> None:
    """Count a code that was scheduled now; release one that was scheduled and never began."""
    old, new = before.scheduled.promo, after.scheduled.promo
    if old == new:
        return
    if old is not None:
        release(a.session, client_id, old.code)
    if new is not None:
        redeemed(a, client_id, new.code)
