"""What a pending subscription would be, as far as it is chosen, without Qt: checked and priced."""

from dataclasses import dataclass, replace

from app.domain.clients import PendingSubscription
from app.domain.discount import Redemptions, redeem
from app.domain.errors import Refused
from app.domain.subscription import Subscription, redemptions
from app.domain.timeline import Subscribing, offers, start
from app.services.subscriptions import ChangeContext


@dataclass(frozen=True, slots=True)
class PendingEstimate:
    """What would be billed at an acceptance of today; `refused` is what is wrong with the code."""

    begun: Subscription | None
    refused: Refused | None = None


def settled(draft: PendingSubscription, context: ChangeContext) -> PendingSubscription:
    """Return a draft as it would be stored: only add-ons that the plan sells, the code as known."""
    if draft.plan is None:
        return replace(draft, add_ons=(), promo=None)
    plan = context.terms.catalogue.plan(draft.plan)
    sold = tuple(sorted({code for code in draft.add_ons if offers(plan, code)}))
    return replace(draft, add_ons=sold, promo=_code(draft.promo, context))


def estimated(
    draft: PendingSubscription, stored: PendingSubscription | None, context: ChangeContext
) -> PendingEstimate:
    """Check the code as the act will, and bill the first period as if it began today."""
    wanted = settled(draft, context)
    if wanted.plan is None:
        return PendingEstimate(None)
    subscribing = Subscribing(
        reference=context.reference,
        client_country=context.country,
        plan=wanted.plan,
        interval=wanted.interval,
        add_ons=wanted.add_ons,
        payer=wanted.payer,
    )
    refused = None
    if wanted.promo is not None:
        try:
            promo = context.terms.catalogue.promo_code(wanted.promo)
            discount = redeem(
                promo,
                plan=wanted.plan,
                interval=wanted.interval,
                on=context.today,
                redemptions=_redeemed(promo.code, stored, context),
            )
            subscribing = replace(subscribing, discount=discount)
        except Refused as error:
            refused = error
    return PendingEstimate(start(subscribing, context.terms, context.today), refused)


def _redeemed(code: str, stored: PendingSubscription | None, context: ChangeContext) -> Redemptions:
    """Count a code's redemptions, without the one that confirming takes back first."""
    counted = redemptions(context.terms, context.codes_used, code)
    if stored is None or stored.promo != code:
        return counted
    return Redemptions(counted.total - 1, counted.by_client - 1)


def _code(typed: str | None, context: ChangeContext) -> str | None:
    """Return a code as the catalogue writes it, one that is unknown as typed, nothing as None."""
    text = (typed or "").strip()
    if not text:
        return None
    try:
        return context.terms.catalogue.promo_code(text).code
    except Refused:
        return text
