"""Pending subscriptions: what begins when a client accepts, and the firm's defaults for it."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refusal, Refused
from app.domain.pending import covered_pending, fitting_pending, redeemed_pending
from app.domain.subscription import Terms
from app.models.tables import ClientRow, PendingSubscriptionRow
from app.services.acts import act
from app.services.changes import Changes
from app.services.former import remember
from app.services.journal import Act, Books, Facts, firm_row
from app.services.redemptions import codes_used_by, redeemed, release
from app.services.terms import load_terms


def set_pending(books: Books, client_id: int, wanted: PendingSubscription) -> Changes:
    """Set what begins when the client accepts; from then on it counts as set by hand.

    Nothing is charged. A promo code counts as redeemed now, and the code it replaces no longer
    does; one that stays was redeemed on its own day.
    Raises `Refused` where a plan, add-on or code does not fit, or the client is Active.
    """
    with act(books, "pending_set") as a:
        row = a.session.get_one(ClientRow, client_id)
        if row.status is ClientStatus.ACTIVE:
            raise Refused(Refusal.STATUS_FORBIDS, name=row.legal_name, status=row.status.value)
        before = pending_of(a.session, client_id)
        remember(a, client_id)
        checked = _redeemed_anew(a, client_id, wanted, before.promo if before else None)
        write_pending(a.session, client_id, checked, by_hand=True)
        a.touch(client_id, before=pending_facts(before), after=pending_facts(checked))
    return Changes(clients=frozenset({client_id}))


def _redeemed_anew(
    a: Act, client_id: int, wanted: PendingSubscription, kept: str | None
) -> PendingSubscription:
    """Check what is wanted, and count its code unless it is the one that the client keeps."""
    terms = load_terms(a.session)
    if kept and wanted.promo and terms.catalogue.promo_code(wanted.promo).code == kept:
        return covered_pending(fitting_pending(replace(wanted, promo=kept), terms), terms)
    if kept:
        release(a.session, client_id, kept)
    checked = check_pending(a, terms, client_id, wanted)
    if checked.promo:
        redeemed(a, client_id, checked.promo)
    return checked


def clear_pending(books: Books, client_id: int) -> Changes:
    """Remove the pending subscription: the client would be Active without one."""
    with act(books, "pending_removed") as a:
        before = pending_of(a.session, client_id)
        if before is None:
            raise Refused(Refusal.NO_SUBSCRIPTION)
        remember(a, client_id)
        if before.promo:
            release(a.session, client_id, before.promo)
        write_pending(a.session, client_id, PendingSubscription(), by_hand=True)
        a.touch(client_id, before=pending_facts(before), after=None)
    return Changes(clients=frozenset({client_id}))


def check_pending(
    a: Act, terms: Terms, client_id: int, wanted: PendingSubscription
) -> PendingSubscription:
    """Return it with the code as the catalogue writes it, or raise `Refused`."""
    fitting = fitting_pending(wanted, terms)
    return redeemed_pending(fitting, terms, codes_used_by(a.session, client_id), a.today)


def pending_of(session: Session, client_id: int) -> PendingSubscription | None:
    """Return a client's pending subscription, None where nobody set one."""
    row = session.get(PendingSubscriptionRow, client_id)
    if row is None:
        return None
    return PendingSubscription(row.firm_pays, row.plan, row.interval, tuple(row.add_ons), row.promo)


def write_pending(
    session: Session, client_id: int, pending: PendingSubscription, *, by_hand: bool
) -> None:
    """Store a client's pending subscription over any it had."""
    remove_pending(session, client_id)
    session.add(
        PendingSubscriptionRow(
            client_id=client_id,
            firm_pays=pending.firm_pays,
            plan=pending.plan,
            interval=pending.interval,
            add_ons=list(pending.add_ons),
            promo=pending.promo,
            by_hand=by_hand,
        )
    )
    session.flush()


def remove_pending(session: Session, client_id: int) -> None:
    """Forget a client's pending subscription: it has begun, or another replaces it."""
    row = session.get(PendingSubscriptionRow, client_id)
    if row is not None:
        session.delete(row)
        session.flush()


def apply_defaults(a: Act, client_id: int) -> None:
    """Give an invited client the firm's default preferences, unless somebody set its own."""
    by_hand = a.session.scalar(
        select(PendingSubscriptionRow.by_hand).where(PendingSubscriptionRow.client_id == client_id)
    )
    if by_hand:
        return
    firm = firm_row(a.session)
    if not firm.default_firm_pays and firm.default_plan is None:
        return
    pending = PendingSubscription(
        firm.default_firm_pays,
        firm.default_plan,
        firm.default_interval,
        tuple(firm.default_add_ons) if firm.default_plan else (),
    )
    a.session.flush()
    write_pending(a.session, client_id, pending, by_hand=False)
    a.touch(client_id, defaults=pending_facts(pending))


def pending_facts(pending: PendingSubscription | None) -> Facts | None:
    """Return what the history says of a pending subscription; None where there is none."""
    if pending is None:
        return None
    return {
        "payer": pending.payer.value,
        "plan": pending.plan or "",
        "interval": pending.interval.value if pending.plan else "",
        "add_ons": list(pending.add_ons),
        "promo": pending.promo or "",
    }
