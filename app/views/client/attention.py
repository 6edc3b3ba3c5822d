"""What the head of a client's window marks: its status, who pays, and the one thing to look at."""

from dataclasses import dataclass

from app.domain.billing import Payer
from app.domain.change import Slot
from app.domain.clients import ClientStatus
from app.domain.quota import exceeding
from app.services.attention import LONG_AGO_DAYS
from app.services.client_detail import ClientDetail, RunningSubscription
from app.services.identity_checks import wrong_identities
from app.views import labels
from app.views.client.words import ClientText
from app.views.formatting import Formats
from app.views.signs import STATUS_SIGNS
from app.views.theme import Tone


@dataclass(frozen=True, slots=True)
class Mark:
    """One chip: its words, its icon, its tone."""

    text: str
    icon_name: str
    tone: Tone


def marks(detail: ClientDetail, formats: Formats) -> tuple[Mark, ...]:
    """Return the chips of a client: status, payer, and what needs attention, if anything."""
    icon_name, tone = STATUS_SIGNS[detail.status]
    status = Mark(labels.status_name(detail.status), icon_name, tone)
    found = (status, _payer(detail), attention(detail, formats))
    return tuple(mark for mark in found if mark is not None)


def attention(detail: ClientDetail, formats: Formats) -> Mark | None:
    """Return the one thing that needs attention, the nearest to costing money first."""
    if detail.running is not None:
        found = _over_quota(detail, detail.running) or _of_running(detail.running, formats)
        if found is not None:
            return found
    return _invited_long_ago(detail) or _wrong_identity(detail)


def _payer(detail: ClientDetail) -> Mark | None:
    """Say who pays, or who would once the client is active."""
    running, pending = detail.running, detail.pending
    if running is not None:
        payer, words = running.subscription.payer, labels.paid_by(running.subscription.payer)
    elif pending is not None and pending.plan is not None and detail.status.value != "active":
        payer = pending.payer
        firm, client = ClientText.tr("The firm will pay"), ClientText.tr("The client will pay")
        words = firm if payer is Payer.FIRM else client
    else:
        return None
    if payer is Payer.FIRM:
        return Mark(words, "building-2", Tone.INFO)
    return Mark(words, "user", Tone.NEUTRAL)


def _over_quota(detail: ClientDetail, running: RunningSubscription) -> Mark | None:
    subscription = running.subscription
    quota = detail.catalogue.plan(subscription.plan.code).quota.documents(subscription.interval)
    beyond = exceeding(subscription.usage.used or 0, quota)
    if not beyond:
        return None
    text = ClientText.tr("%Ln document(s) over quota", None, beyond)
    return Mark(text, "triangle-alert", Tone.DANGER)


def _of_running(running: RunningSubscription, formats: Formats) -> Mark | None:
    period = running.subscription.period
    if not running.subscription.renews:
        words, icon_name = ClientText.tr("Ends after {day}"), "circle-stop"
        if running.subscription.handed_over:
            words, icon_name = ClientText.tr("Handed over, ends after {day}"), "user-check"
        return Mark(words.format(day=formats.day(period.last_day)), icon_name, Tone.WARNING)
    if not running.planned:
        return None
    on = formats.day(period.end)
    text = ClientText.tr("%Ln change(s) on {day}", None, len(running.planned)).format(day=on)
    if len(running.planned) == 1 and running.planned[0].change.slot is Slot.PLAN:
        text = ClientText.tr("Downgrade on {day}").format(day=on)
    return Mark(text, "calendar-clock", Tone.WARNING)


def _invited_long_ago(detail: ClientDetail) -> Mark | None:
    if detail.status is not ClientStatus.INVITED or detail.invited_on is None:
        return None
    days = (detail.today - detail.invited_on).days
    if days < LONG_AGO_DAYS:
        return None
    text = ClientText.tr("Invited %Ln day(s) ago", None, days)
    return Mark(text, "hourglass", Tone.WARNING)


def _wrong_identity(detail: ClientDetail) -> Mark | None:
    wrong = wrong_identities(detail.fields)
    if not wrong:
        return None
    text = ClientText.tr("{field}: check failed").format(field=labels.field_name(wrong[0]))
    return Mark(text, "circle-alert", Tone.DANGER)
