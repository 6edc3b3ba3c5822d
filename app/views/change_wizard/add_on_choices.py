"""Which extra services a draft may have, how each stands and what it costs; without Qt."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from app.domain.catalogue import AddOn, Plan
from app.domain.subscription import Sale, Subscription, price_of
from app.domain.timeline import offers
from app.services.subscriptions import ChangeContext
from app.views.change_wizard.draft import Draft, is_upgrade


class Standing(Enum):
    """How an extra service stands with the chosen plan."""

    RUNNING = auto()
    BEGINS_TODAY = auto()
    BEGINS_AT_RENEWAL = auto()
    ENDS_AT_RENEWAL = auto()
    OFFERED = auto()
    INCLUDED = auto()
    """In the price of the plan; nothing to choose."""
    LOST_WITH_PLAN = auto()
    """It runs, and the chosen plan does not offer it; nothing to choose."""


@dataclass(frozen=True, slots=True)
class AddOnChoice:
    """One extra service on its step."""

    add_on: AddOn
    standing: Standing
    price: int
    """Of an interval, from the next renewal on."""
    day: date | None = None
    """When the plan that includes or loses it begins; None: at once."""

    @property
    def is_open(self) -> bool:
        """Whether it can be ticked or not."""
        return self.standing not in (Standing.INCLUDED, Standing.LOST_WITH_PLAN)


def choices(
    draft: Draft, context: ChangeContext, present: Subscription | None
) -> tuple[AddOnChoice, ...]:
    """Return the extra services that the chosen plan has to do with, in the catalogue's order."""
    if draft.plan is None:
        return ()
    coming = context.terms.catalogue.plan(draft.plan)
    found = (_choice(add_on, draft, context, present, coming) for add_on in _all(context))
    return tuple(choice for choice in found if choice is not None)


def _all(context: ChangeContext) -> tuple[AddOn, ...]:
    return context.terms.catalogue.add_ons


def _choice(
    add_on: AddOn,
    draft: Draft,
    context: ChangeContext,
    present: Subscription | None,
    coming: Plan,
) -> AddOnChoice | None:
    runs = present is not None and add_on.code in {s.code for s in present.add_ons}
    price = _price(add_on, draft, context, present)
    at_renewal = None
    if present is not None and not is_upgrade(draft, context, present):
        at_renewal = present.period.end
    if add_on.code in coming.includes:
        changes = present is not None and coming.code != present.plan.code
        return AddOnChoice(add_on, Standing.INCLUDED, price, at_renewal if changes else None)
    if not offers(coming, add_on.code):
        return AddOnChoice(add_on, Standing.LOST_WITH_PLAN, price, at_renewal) if runs else None
    standing = _standing(wished=add_on.code in draft.add_ons, runs=runs)
    if standing is Standing.BEGINS_TODAY and at_renewal and not _sold_now(add_on, context, present):
        standing = Standing.BEGINS_AT_RENEWAL
    return AddOnChoice(add_on, standing, price)


def _standing(*, wished: bool, runs: bool) -> Standing:
    if runs:
        return Standing.RUNNING if wished else Standing.ENDS_AT_RENEWAL
    return Standing.BEGINS_TODAY if wished else Standing.OFFERED


def _sold_now(add_on: AddOn, context: ChangeContext, present: Subscription | None) -> bool:
    """Whether the running plan sells it; otherwise it begins with the plan that does."""
    if present is None:
        return True
    return offers(context.terms.catalogue.plan(present.plan.code), add_on.code)


def _price(
    add_on: AddOn, draft: Draft, context: ChangeContext, present: Subscription | None
) -> int:
    """What it costs an interval; a running one at the price that it keeps."""
    on = context.today if present is None else present.period.end
    running = () if present is None else present.add_ons
    kept = next((service.sale for service in running if service.code == add_on.code), None)
    sale = kept or Sale(add_on.code, context.today)
    return price_of(sale, add_on.prices, draft.interval, on)[0]
