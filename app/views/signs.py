"""The icon and tone of a client's status and of a scheduled change: the same on every screen."""

from app.domain.change import Slot
from app.domain.clients import ClientStatus
from app.views.theme import Tone

SLOT_ICONS = {
    Slot.PLAN: "arrow-down-right",
    Slot.INTERVAL: "repeat",
    Slot.PAYER: "arrow-right-left",
    Slot.PROMO: "ticket-percent",
    Slot.ADD_ON_END: "circle-minus",
    Slot.ADD_ON_START: "circle-plus",
}

STATUS_SIGNS = {
    ClientStatus.DRAFT: ("pencil", Tone.NEUTRAL),
    ClientStatus.INVITED: ("mail", Tone.INFO),
    ClientStatus.ACTIVE: ("circle-check", Tone.POSITIVE),
    ClientStatus.ARCHIVED: ("archive", Tone.NEUTRAL),
    ClientStatus.LOST: ("user-x", Tone.WARNING),
}
