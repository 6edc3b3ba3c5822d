"""What a person must be told before confirming a change, found by comparing before and after."""

from dataclasses import dataclass
from enum import Enum

from app.domain.subscription import Subscription


class NoticeKind(Enum):
    """What there is to know."""

    FIRM_BECOMES_PAYER = "firm_becomes_payer"
    RENEWAL_RESUMES = "renewal_resumes"
    DISCOUNT_ENDS = "discount_ends"
    DISCOUNT_REPLACED = "discount_replaced"
    SCHEDULED_PLAN_WITHDRAWN = "scheduled_plan_withdrawn"
    ADD_ON_ENDS_NOW = "add_on_ends_now"
    ADD_ON_ENDS_AT_RENEWAL = "add_on_ends_at_renewal"
    """The plan that comes includes it, or does not offer it."""
    PROMO_ENDS_AT_RENEWAL = "promo_ends_at_renewal"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to know; `code` is the plan, add-on or promo code it speaks of."""

    kind: NoticeKind
    code: str = ""
    replaced_by: str = ""


def notices_of(before: Subscription, after: Subscription) -> tuple[Notice, ...]:
    """Return the notices that a change calls for, the payer's first."""
    found: list[Notice] = []
    if after.firm_pays_next and not before.firm_pays_next:
        found.append(Notice(NoticeKind.FIRM_BECOMES_PAYER))
    if after.renews and not before.renews:
        found.append(Notice(NoticeKind.RENEWAL_RESUMES))
    found += _on_discounts(before, after)
    planned = before.scheduled.plan
    if planned is not None and after.scheduled.plan is None and after.plan != before.plan:
        found.append(Notice(NoticeKind.SCHEDULED_PLAN_WITHDRAWN, planned))
    gone = {s.code for s in before.add_ons} - {s.code for s in after.add_ons}
    found += [Notice(NoticeKind.ADD_ON_ENDS_NOW, code) for code in sorted(gone)]
    return tuple(found)


def _on_discounts(before: Subscription, after: Subscription) -> list[Notice]:
    """A discount that ends now, is replaced at renewal, or will not cover that renewal."""
    found: list[Notice] = []
    old, new = before.discount, after.scheduled.promo
    if old is not None and after.discount is None:
        found.append(Notice(NoticeKind.DISCOUNT_ENDS, old.code))
    replaced = before.scheduled.promo or after.discount
    if new is not None and new != before.scheduled.promo and replaced and replaced.lasts:
        found.append(Notice(NoticeKind.DISCOUNT_REPLACED, replaced.code, new.code))
    coming = new or after.discount
    if (
        coming is not None
        and coming.lasts
        and after.renews
        and not coming.covers(after.next_plan, after.next_interval)
    ):
        found.append(Notice(NoticeKind.PROMO_ENDS_AT_RENEWAL, coming.code))
    return found
