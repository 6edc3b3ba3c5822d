"""Until when a running discount lasts, by the rules that will bill it."""

from datetime import date

from app.domain.subscription import Subscription, Terms
from app.domain.timeline import StepKind, renew


def discounted_until(subscription: Subscription, terms: Terms) -> date | None:
    """Return the last day of the last discounted period as things stand; None: for ever.

    Renewals are played through: a scheduled plan that the code does not cover ends it before its
    periods are used up, and a scheduled interval makes its periods longer.
    """
    state, discount = subscription, subscription.discount
    if discount is None:
        return subscription.period.last_day
    last_day = subscription.period.last_day
    while state.discount is not None and state.discount.code == discount.code:
        last_day = state.period.last_day
        step = renew(state, terms)
        if step.kind is StepKind.ENDED:
            return last_day
        goes_on = step.after.discount
        if goes_on is not None and goes_on.code == discount.code and goes_on.periods is None:
            return None
        state = step.after
    return last_day
