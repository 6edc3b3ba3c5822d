"""Refusals in the few words of a chip; the whole sentence is told where there is room."""

from app.domain.errors import Refusal, Refused
from app.views.labels.source import Labels


def refusal_short(refused: Refused) -> str:
    """Why something cannot be done, on a chip: "Paid by the client"."""
    known = {**_states(), **_offers()}
    return known.get(refused.reason, Labels.tr("Cannot", "chip"))


def _states() -> dict[Refusal, str]:
    return {
        Refusal.PAID_BY_CLIENT: Labels.tr("Paid by the client"),
        Refusal.NOTHING_CHANGES: Labels.tr("Already so", "chip"),
        Refusal.USE_UNKNOWN: Labels.tr("Use unknown", "chip"),
        Refusal.CHANGED_MEANWHILE: Labels.tr("Changed meanwhile", "chip"),
        Refusal.NO_SUBSCRIPTION: Labels.tr("No subscription", "chip"),
        Refusal.ALREADY_ENDED: Labels.tr("Ended", "chip"),
        Refusal.STATUS_FORBIDS: Labels.tr("Active by now", "chip"),
        Refusal.HAND_OVER_STOPS_RENEWAL: Labels.tr("Contradiction", "chip"),
    }


def _offers() -> dict[Refusal, str]:
    return {
        Refusal.PLAN_MISSING: Labels.tr("No plan yet", "chip"),
        Refusal.PLAN_NOT_SOLD_YET: Labels.tr("Plan not sold yet", "chip"),
        Refusal.ADD_ON_NOT_SOLD_YET: Labels.tr("Service not sold yet", "chip"),
        Refusal.ADD_ON_NOT_OFFERED: Labels.tr("Service not offered", "chip"),
        Refusal.PROMO_NOT_YET_VALID: Labels.tr("Code not valid yet", "chip"),
        Refusal.PROMO_EXPIRED: Labels.tr("Code expired", "chip"),
        Refusal.PROMO_WRONG_PLAN: Labels.tr("Code: other plan", "chip"),
        Refusal.PROMO_WRONG_INTERVAL: Labels.tr("Code: other interval", "chip"),
        Refusal.PROMO_USED_UP: Labels.tr("Code used up", "chip"),
        Refusal.PROMO_USED_BY_CLIENT: Labels.tr("Code already used", "chip"),
    }
