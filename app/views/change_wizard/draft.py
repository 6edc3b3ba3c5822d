"""What is chosen in the wizard, without Qt: the draft, the change it amounts to, the next step."""

from dataclasses import dataclass, replace
from enum import Enum

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Modify
from app.domain.errors import Refusal
from app.domain.subscription import Subscription
from app.domain.timeline import Subscribing, advance, offers
from app.services.subscriptions import ChangeContext


class WizardStep(Enum):
    """The steps in their order; the value is the place."""

    PLAN = 0
    INTERVAL = 1
    ADD_ONS = 2
    PROMO = 3
    PAYMENT = 4
    CONFIRMATION = 5

    @property
    def following(self) -> "WizardStep | None":
        """The step that comes next; None after the last."""
        return None if self is WizardStep.CONFIRMATION else WizardStep(self.value + 1)

    @property
    def preceding(self) -> "WizardStep | None":
        """The step to go back to; None before the first."""
        return None if self is WizardStep.PLAN else WizardStep(self.value - 1)


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything chosen so far; it is the same object to every step, so Back loses nothing."""

    plan: str | None
    interval: Interval = Interval.MONTHLY
    add_ons: frozenset[str] = frozenset()
    """Wished for, whatever the plan: changing the plan and back again forgets none."""
    promo: str = ""
    replacing: str = ""
    """The promo code for which it was agreed that it replaces the discount there is."""
    ticked: bool = False


def running(context: ChangeContext) -> Subscription | None:
    """Return the subscription as it stands today, renewals first; None where there is none."""
    if context.subscription is None:
        return None
    today, _ = advance(context.subscription, context.terms, context.today)
    return today if today.ended_on is None else None


def first_draft(context: ChangeContext) -> Draft:
    """Return the draft of a wizard just opened: what the next renewal will have as things stand."""
    present = running(context)
    if present is None:
        return Draft(None)
    staying = {service.code for service in present.add_ons if not service.ends}
    return Draft(
        present.next_plan,
        present.next_interval,
        frozenset(staying | set(present.scheduled.add_ons)),
    )


def is_changed(draft: Draft, context: ChangeContext) -> bool:
    """Whether anything was chosen that closing the window would lose."""
    return replace(draft, ticked=False, replacing="") != first_draft(context)


def rebased(draft: Draft, old: Draft, new: Draft) -> Draft:
    """Carry what was chosen over to a subscription that changed meanwhile.

    `old` and `new` are the first drafts before and after: what was left alone follows the change.
    A promise to pay was made for other figures, so the box is to be ticked anew.
    """
    return Draft(
        plan=new.plan if draft.plan == old.plan else draft.plan,
        interval=new.interval if draft.interval is old.interval else draft.interval,
        add_ons=new.add_ons if draft.add_ons == old.add_ons else draft.add_ons,
        promo=draft.promo,
        replacing=draft.replacing,
    )


def modification(draft: Draft, context: ChangeContext, present: Subscription) -> Modify:
    """Return the change that a draft amounts to: None for each part that was left alone."""
    first = first_draft(context)
    plan = None if draft.plan == first.plan else draft.plan
    # A new plan settles anew which of the add-ons that were to begin can begin.
    settled = plan is None or not present.scheduled.add_ons
    wanted = _attainable(draft, context, present)
    return Modify(
        plan=plan,
        interval=None if draft.interval is first.interval else draft.interval,
        add_ons=None if draft.add_ons == first.add_ons and settled else wanted,
        promo=draft.promo.strip() or None,
    )


def subscribing(draft: Draft, context: ChangeContext) -> Subscribing | None:
    """Return the subscription that a draft begins, paid by the firm; None without a plan."""
    if draft.plan is None:
        return None
    plan = context.terms.catalogue.plan(draft.plan)
    return Subscribing(
        reference=context.reference,
        client_country=context.country,
        plan=plan.code,
        interval=draft.interval,
        add_ons=tuple(sorted(code for code in draft.add_ons if offers(plan, code))),
        payer=Payer.FIRM,
    )


def is_upgrade(draft: Draft, context: ChangeContext, present: Subscription) -> bool:
    """Whether the chosen plan is of a higher rank than the running one, so that it begins today."""
    catalogue = context.terms.catalogue
    chosen = draft.plan or present.plan.code
    return catalogue.plan(chosen).rank > catalogue.plan(present.plan.code).rank


def step_of(reason: Refusal) -> WizardStep:
    """Return the step on which a refusal can be put right."""
    return _STEPS.get(reason, WizardStep.CONFIRMATION)


def _attainable(draft: Draft, context: ChangeContext, present: Subscription) -> frozenset[str]:
    """Leave out wishes that the chosen plan cannot grant.

    What is running stays wished for when the plan falls: it ends with the plan, and would stay if
    the fall were withdrawn.
    """
    coming = context.terms.catalogue.plan(draft.plan or present.next_plan)
    rises = is_upgrade(draft, context, present)
    kept = frozenset() if rises else {service.code for service in present.add_ons}
    return frozenset(code for code in draft.add_ons if offers(coming, code) or code in kept)


_STEPS = {
    Refusal.PLAN_UNKNOWN: WizardStep.PLAN,
    Refusal.PLAN_NOT_SOLD_YET: WizardStep.PLAN,
    Refusal.ADD_ON_UNKNOWN: WizardStep.ADD_ONS,
    Refusal.ADD_ON_NOT_OFFERED: WizardStep.ADD_ONS,
    Refusal.PROMO_UNKNOWN: WizardStep.PROMO,
    Refusal.PROMO_NOT_YET_VALID: WizardStep.PROMO,
    Refusal.PROMO_EXPIRED: WizardStep.PROMO,
    Refusal.PROMO_WRONG_PLAN: WizardStep.PROMO,
    Refusal.PROMO_WRONG_INTERVAL: WizardStep.PROMO,
    Refusal.PROMO_USED_UP: WizardStep.PROMO,
    Refusal.PROMO_USED_BY_CLIENT: WizardStep.PROMO,
    Refusal.PROMO_ALREADY_ACTIVE: WizardStep.PROMO,
    Refusal.NO_PAYMENT_METHOD: WizardStep.PAYMENT,
}
