"""What a draft costs and what stands in its way, without Qt: one estimate for all the steps."""

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto

from app.domain.calendar import Anchor, Interval, boundary
from app.domain.change import Preview, preview_change, preview_subscribing
from app.domain.errors import Refusal, Refused
from app.domain.notices import Notice, NoticeKind
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import advance, renew
from app.services.subscriptions import ChangeContext
from app.views.change_wizard.draft import (
    Draft,
    WizardStep,
    modification,
    running,
    step_of,
    subscribing,
)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A draft previewed. Figures are shown even where it is refused, as far as there are any."""

    before: Subscription | None
    preview: Preview | None
    """What the summary shows; without the promo code where that is what is refused."""
    refused: Refused | None = None

    @property
    def confirmable(self) -> Preview | None:
        """The preview, where the rules allow exactly this draft."""
        return self.preview if self.refused is None else None

    @property
    def price_before(self) -> int | None:
        """What an interval costs now, before VAT."""
        return None if self.before is None else self.before.price

    @property
    def price_after(self) -> int | None:
        """What the next renewal costs, before VAT; None where there is none."""
        if self.preview is None or not self.preview.at_renewal:
            return None
        return sum(line.net for line in self.preview.at_renewal)

    @property
    def replaced(self) -> Notice | None:
        """The discount that the promo code would replace, if any."""
        if self.confirmable is None:
            return None
        told = (n for n in self.confirmable.notices if n.kind is NoticeKind.DISCOUNT_REPLACED)
        return next(told, None)


def twelve_months(estimate: Estimate, terms: Terms) -> int | None:
    """Return what the twelve months from the next renewal on cost, before VAT.

    By the rules that will bill them, so that a discount that runs out or a price to come counts.
    """
    preview = estimate.preview
    if preview is None or not preview.after.renews:
        return None
    first = preview.after.period.end
    end = boundary(Anchor.on(first), Interval.YEARLY, 1)
    _, steps = advance(preview.after, terms, end - timedelta(days=1))
    return sum(line.net for step in steps for line in step.lines)


class Obstacle(Enum):
    """What stands in the way of going on, apart from what the rules refuse."""

    PLAN_MISSING = auto()
    NO_PAYMENT_METHOD = auto()
    NOT_TICKED = auto()


def estimated(draft: Draft, context: ChangeContext) -> Estimate:
    """Preview a draft as the rules will bill it."""
    before = running(context)
    try:
        return Estimate(before, _previewed(draft, context, before))
    except Refused as refused:
        return Estimate(before, _without(refused, draft, context, before), refused)


def at_interval(draft: Draft, context: ChangeContext, interval: Interval) -> Estimate:
    """Preview the same draft at another interval, to compare them."""
    return estimated(replace(draft, interval=interval), context)


def obstacle(
    step: WizardStep, draft: Draft, estimate: Estimate, context: ChangeContext
) -> Obstacle | Refused | None:
    """Return what keeps a step from being left forwards; a refusal only from its own step on."""
    if draft.plan is None:
        return Obstacle.PLAN_MISSING
    refused = estimate.refused
    if refused is not None and step_of(refused.reason).value <= step.value:
        return refused
    if step.value >= WizardStep.PAYMENT.value and lacks_payment_method(estimate, context):
        return Obstacle.NO_PAYMENT_METHOD
    if step is WizardStep.CONFIRMATION and not draft.ticked:
        return Obstacle.NOT_TICKED
    return None


def lacks_payment_method(estimate: Estimate, context: ChangeContext) -> bool:
    """Whether the firm would owe something and has declared no way to pay it."""
    owes = estimate.preview is not None and estimate.preview.firm_owes
    return owes and not context.payment_methods


def _previewed(draft: Draft, context: ChangeContext, before: Subscription | None) -> Preview | None:
    if before is None:
        wanted = subscribing(draft, context)
        if wanted is None:
            return None
        promo = draft.promo.strip() or None
        return preview_subscribing(wanted, context.terms, promo, context.today, context.codes_used)
    change = modification(draft, context, before)
    return preview_change(before, context.terms, change, context.today)


def _without(
    refused: Refused, draft: Draft, context: ChangeContext, before: Subscription | None
) -> Preview | None:
    """Return the figures to show beside a refusal: without the code, or as things stand."""
    if step_of(refused.reason) is WizardStep.PROMO and draft.promo:
        return estimated(replace(draft, promo=""), context).preview
    if refused.reason is Refusal.NOTHING_CHANGES and before is not None:
        return Preview(before, before, (), renew(before, context.terms).lines, ())
    return None
