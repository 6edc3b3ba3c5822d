"""Which clients need attention, and why."""

from datetime import date, timedelta
from typing import assert_never

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from app.domain.clients import ClientStatus
from app.domain.discount_end import discounted_until
from app.models.tables import ClientRow, DiscountRow, SubscriptionRow
from app.services.client_filter import Attention
from app.services.identity_checks import wrong_of
from app.services.subscription_reading import load_subscriptions
from app.services.terms import load_terms

DISCOUNT_ENDING_DAYS = 60
"""A discount that ends within so many days makes the next price a surprise."""
LONG_AGO_DAYS = 30
"""After so many days without an answer an invitation is worth a second one."""
_NUMBERS = frozenset({"company_number", "vat_number", "iban"})
_EMAIL = frozenset({"email"})


def needing(session: Session, attention: Attention, today: date) -> frozenset[int]:
    """Return the clients that need one kind of attention on a day.

    The first check of a number takes some tenths of a millisecond, later ones next to nothing:
    asked of thousands of clients for the first time, this is work for a worker thread.
    """
    match attention:
        case Attention.RENEWAL_STOPPED:
            return frozenset(session.scalars(_running(SubscriptionRow.renews.is_(False))))
        case Attention.DISCOUNT_ENDING:
            return _with_discount_ending(session, today + timedelta(days=DISCOUNT_ENDING_DAYS))
        case Attention.INVITED_LONG_AGO:
            return _invited_before(session, today - timedelta(days=LONG_AGO_DAYS))
        case Attention.WRONG_NUMBER:
            return _failing(session, _NUMBERS)
        case Attention.WRONG_EMAIL:
            return _failing(session, _EMAIL)
    assert_never(attention)


def _running(*conditions: ColumnElement[bool]) -> Select[int]:
    """Pick the active clients by their running subscription; who left needs nothing more."""
    return (
        select(ClientRow.id)
        .join(SubscriptionRow, SubscriptionRow.client_id == ClientRow.id)
        .where(
            ClientRow.status == ClientStatus.ACTIVE, SubscriptionRow.ended_on.is_(None), *conditions
        )
    )


def _with_discount_ending(session: Session, last_day: date) -> frozenset[int]:
    """Play the discounts that may end by a day through, by the rules that will bill them."""
    counted = select(DiscountRow.subscription_id).where(DiscountRow.scheduled.is_(False))
    soon = SubscriptionRow.id.in_(counted) & (SubscriptionRow.period_end <= last_day)
    asked = _running(soon)
    clients: dict[int, int] = dict(
        session.execute(asked.with_only_columns(ClientRow.id, SubscriptionRow.id)).all()
    )
    chosen = SubscriptionRow.id.in_(asked.with_only_columns(SubscriptionRow.id))
    terms = load_terms(session)
    found = load_subscriptions(session, chosen)
    ends = {number: discounted_until(each, terms) for number, each in found.items()}
    return frozenset(
        client_id
        for client_id, number in clients.items()
        if (end := ends[number]) is not None and end <= last_day
    )


def _invited_before(session: Session, day: date) -> frozenset[int]:
    asked = select(ClientRow.id).where(
        ClientRow.status == ClientStatus.INVITED, ClientRow.invited_on <= day
    )
    return frozenset(session.scalars(asked))


def _failing(session: Session, names: frozenset[str]) -> frozenset[int]:
    """Check the identities of everybody who is, or may become, a client."""
    left = (ClientStatus.ARCHIVED, ClientStatus.LOST)
    row = ClientRow
    asked = select(
        row.id, row.country, row.company_number, row.vat_number, row.iban, row.email
    ).where(row.status.not_in(left))
    return frozenset(
        client_id for client_id, *identity in session.execute(asked) if names & wrong_of(*identity)
    )
