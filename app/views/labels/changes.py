"""What is scheduled, and what a person must be told before confirming a change."""

from dataclasses import dataclass
from datetime import timedelta

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.change import ScheduledChange, Slot
from app.domain.errors import Refused
from app.domain.notices import Notice, NoticeKind
from app.domain.subscription import Subscription
from app.views.formatting import Formats
from app.views.labels.offers import add_on_name, plan_name, promo_named
from app.views.labels.source import Labels
from app.views.labels.terms import interval_name, payer_name


@dataclass(frozen=True, slots=True)
class Announcement:
    """The two lines of a banner."""

    lead: str
    text: str = ""


def scheduled_change(change: ScheduledChange, catalogue: Catalogue, formats: Formats) -> str:
    """One scheduled change: "Downgrade to Essential on 07/12/2026"."""
    on, language = formats.day(change.on), formats.language
    match change.slot:
        case Slot.PLAN:
            plan = plan_name(catalogue, change.code, language)
            return Labels.tr("Downgrade to {plan} on {day}").format(plan=plan, day=on)
        case Slot.INTERVAL:
            return _interval_switch(Interval(change.code)).format(day=on)
        case Slot.PAYER:
            return _payer_switch(Payer(change.code)).format(day=on)
        case Slot.PROMO:
            promo = promo_named(catalogue, change.code, formats)
            return Labels.tr("Promo code {promo} from {day} on").format(promo=promo, day=on)
        case Slot.ADD_ON_END:
            add_on = add_on_name(catalogue, change.code, language)
            last_day = formats.day(change.on - timedelta(days=1))
            return Labels.tr("{add_on} until {day} included").format(add_on=add_on, day=last_day)
        case Slot.ADD_ON_START:
            add_on = add_on_name(catalogue, change.code, language)
            return Labels.tr("{add_on} from {day} on").format(add_on=add_on, day=on)


def scheduled_short(change: ScheduledChange, catalogue: Catalogue, formats: Formats) -> str:
    """One scheduled change in a column, beside its icon: "Essential", "Yearly"."""
    match change.slot:
        case Slot.PLAN:
            return plan_name(catalogue, change.code, formats.language)
        case Slot.INTERVAL:
            return interval_name(Interval(change.code))
        case Slot.PAYER:
            return payer_name(Payer(change.code))
        case Slot.PROMO:
            return change.code
        case Slot.ADD_ON_END:
            name = add_on_name(catalogue, change.code, formats.language)
            return Labels.tr("End: {add_on}").format(add_on=name)
        case Slot.ADD_ON_START:
            name = add_on_name(catalogue, change.code, formats.language)
            return Labels.tr("New: {add_on}").format(add_on=name)


def without_effect() -> str:
    """What stands beside a scheduled change while renewal is stopped."""
    return Labels.tr("Without effect while renewal is stopped")


def renewal_stopped(subscription: Subscription, formats: Formats) -> Announcement:
    """The banner of a subscription that will not renew."""
    last_day = formats.day(subscription.period.last_day)
    return Announcement(
        Labels.tr("Renewal is stopped"),
        Labels.tr("The subscription can be used until {day} included, then it ends.").format(
            day=last_day
        ),
    )


def handed_over(subscription: Subscription, formats: Formats) -> Announcement:
    """The banner of a subscription that the firm has handed over."""
    return Announcement(
        Labels.tr("Handed over to the client"),
        Labels.tr(
            "The subscription can be used until {day} included. From then on the client, or "
            "another partner, can subscribe."
        ).format(day=formats.day(subscription.period.last_day)),
    )


def not_renewing(subscription: Subscription, formats: Formats) -> Announcement:
    """The banner of a subscription that will end: handed over, or its renewal stopped."""
    said = handed_over if subscription.handed_over else renewal_stopped
    return said(subscription, formats)


def pending_firm_pays() -> Announcement:
    """The notice of a pending subscription that the firm pays."""
    return Announcement(
        Labels.tr("Your firm will pay for this client"),
        Labels.tr(
            "Your firm will be responsible for payment once the client is activated. "
            "Nothing is charged before."
        ),
    )


def notice(
    told: Notice, after: Subscription, catalogue: Catalogue, formats: Formats
) -> Announcement:
    """What to tell before a change is confirmed; `after` is the subscription as it will be."""
    renewal = formats.day(after.period.end)
    match told.kind:
        case NoticeKind.FIRM_BECOMES_PAYER:
            return _firm_becomes_payer()
        case NoticeKind.RENEWAL_RESUMES:
            return _renewal_resumes(renewal)
        case NoticeKind.SCHEDULED_PLAN_WITHDRAWN:
            return _plan_withdrawn(plan_name(catalogue, told.code, formats.language))
        case NoticeKind.ADD_ON_ENDS_NOW:
            return _add_on_ends_now(told.code, after, catalogue, formats)
        case NoticeKind.ADD_ON_ENDS_AT_RENEWAL:
            return _add_on_ends_at_renewal(told.code, after, catalogue, formats)
        case NoticeKind.DISCOUNT_ENDS:
            return _discount_ends(told.code, after, catalogue, formats)
        case NoticeKind.DISCOUNT_REPLACED:
            return _discount_replaced(told, catalogue, formats, renewal=renewal)
        case NoticeKind.PROMO_ENDS_AT_RENEWAL:
            return _promo_ends(told.code, catalogue, formats, renewal=renewal)


def _interval_switch(interval: Interval) -> str:
    match interval:
        case Interval.MONTHLY:
            return Labels.tr("Monthly billing from {day} on")
        case Interval.YEARLY:
            return Labels.tr("Yearly billing from {day} on")


def _payer_switch(payer: Payer) -> str:
    match payer:
        case Payer.FIRM:
            return Labels.tr("Paid by the firm from {day} on")
        case Payer.CLIENT:
            return Labels.tr("Paid by the client from {day} on")


def _firm_becomes_payer() -> Announcement:
    return Announcement(
        Labels.tr("Your firm will be billed for this subscription"),
        Labels.tr("What the client has already paid stays paid."),
    )


def _renewal_resumes(renewal: str) -> Announcement:
    return Announcement(
        Labels.tr("Renewal resumes"),
        Labels.tr("Renewal was stopped. The subscription will renew on {day}.").format(day=renewal),
    )


def _plan_withdrawn(plan: str) -> Announcement:
    return Announcement(
        Labels.tr("The scheduled downgrade to {plan} is withdrawn").format(plan=plan),
        Labels.tr("The plan chosen now takes its place."),
    )


def _add_on_ends_now(
    code: str, after: Subscription, catalogue: Catalogue, formats: Formats
) -> Announcement:
    """Say whether the new plan includes the service or does not offer it."""
    names = {
        "add_on": add_on_name(catalogue, code, formats.language),
        "plan": plan_name(catalogue, after.plan.code, formats.language),
    }
    if _includes(catalogue, after.plan.code, code):
        reason = Labels.tr("{plan} includes it. What is left of it is credited.")
    else:
        reason = Labels.tr("{plan} does not offer it. What is left of it is credited.")
    return Announcement(
        Labels.tr("The extra service {add_on} ends today").format(**names), reason.format(**names)
    )


def _add_on_ends_at_renewal(
    code: str, after: Subscription, catalogue: Catalogue, formats: Formats
) -> Announcement:
    """Say why the service ends with the present plan."""
    coming = after.next_plan
    names = {
        "add_on": add_on_name(catalogue, code, formats.language),
        "plan": plan_name(catalogue, coming, formats.language),
        "day": formats.day(after.period.end),
    }
    if _includes(catalogue, coming, code):
        reason = Labels.tr("{plan} includes it from then on.")
    else:
        reason = Labels.tr("{plan} does not offer it. It can be used until then.")
    return Announcement(
        Labels.tr("The extra service {add_on} ends on {day}").format(**names),
        reason.format(**names),
    )


def _includes(catalogue: Catalogue, plan: str, add_on: str) -> bool:
    try:
        return add_on in catalogue.plan(plan).includes
    except Refused:
        return False


def _discount_ends(
    code: str, after: Subscription, catalogue: Catalogue, formats: Formats
) -> Announcement:
    names = {
        "promo": promo_named(catalogue, code, formats),
        "plan": plan_name(catalogue, after.plan.code, formats.language),
    }
    return Announcement(
        Labels.tr("The discount {promo} ends today").format(**names),
        Labels.tr("This promo code does not cover {plan}.").format(**names),
    )


def _discount_replaced(
    told: Notice, catalogue: Catalogue, formats: Formats, *, renewal: str
) -> Announcement:
    names = {
        "old": promo_named(catalogue, told.code, formats),
        "new": promo_named(catalogue, told.replaced_by, formats),
        "day": renewal,
    }
    return Announcement(
        Labels.tr("{new} replaces {old}").format(**names),
        Labels.tr(
            "A subscription has one discount at a time. "
            "The new one begins on {day}; what is left of {old} is lost."
        ).format(**names),
    )


def _promo_ends(code: str, catalogue: Catalogue, formats: Formats, *, renewal: str) -> Announcement:
    names = {"promo": promo_named(catalogue, code, formats), "day": renewal}
    return Announcement(
        Labels.tr("The discount {promo} ends at the renewal of {day}").format(**names),
        Labels.tr("This promo code does not cover the plan or the interval of that renewal."),
    )
