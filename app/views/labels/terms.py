"""The names of the domain's own terms: payers, intervals, states, kinds."""

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Scope
from app.domain.change import Slot
from app.domain.clients import ClientStatus
from app.domain.timeline import StepKind
from app.views.labels.source import Labels


def payer_name(payer: Payer) -> str:
    """Who pays, in a column: "Firm"."""
    match payer:
        case Payer.FIRM:
            return Labels.tr("Firm", "payer")
        case Payer.CLIENT:
            return Labels.tr("Client", "payer")


def paid_by(payer: Payer) -> str:
    """Who pays, on a chip: "Paid by the firm"."""
    match payer:
        case Payer.FIRM:
            return Labels.tr("Paid by the firm")
        case Payer.CLIENT:
            return Labels.tr("Paid by the client")


def interval_name(interval: Interval) -> str:
    """The billing interval: "Monthly"."""
    match interval:
        case Interval.MONTHLY:
            return Labels.tr("Monthly", "interval")
        case Interval.YEARLY:
            return Labels.tr("Yearly", "interval")


def per_interval(interval: Interval) -> str:
    """What stands after a price: "per month"."""
    match interval:
        case Interval.MONTHLY:
            return Labels.tr("per month")
        case Interval.YEARLY:
            return Labels.tr("per year")


def then_each(interval: Interval) -> str:
    """What stands after the date of a first payment: "then every month"."""
    match interval:
        case Interval.MONTHLY:
            return Labels.tr("then every month")
        case Interval.YEARLY:
            return Labels.tr("then every year")


def status_name(status: ClientStatus) -> str:
    """Where a client stands with the firm: "Invited"."""
    match status:
        case ClientStatus.DRAFT:
            return Labels.tr("Draft", "status of a client")
        case ClientStatus.INVITED:
            return Labels.tr("Invited", "status of a client")
        case ClientStatus.ACTIVE:
            return Labels.tr("Active", "status of a client")
        case ClientStatus.ARCHIVED:
            return Labels.tr("Archived", "status of a client")
        case ClientStatus.LOST:
            return Labels.tr("Lost", "status of a client")


def line_kind_name(kind: LineKind) -> str:
    """Why a line was billed: "Renewal"."""
    match kind:
        case LineKind.OPENING:
            return Labels.tr("Opening balance", "kind of line")
        case LineKind.START:
            return Labels.tr("Start", "kind of line")
        case LineKind.RENEWAL:
            return Labels.tr("Renewal", "kind of line")
        case LineKind.UPGRADE:
            return Labels.tr("Upgrade", "kind of line")
        case LineKind.ADD_ON:
            return Labels.tr("Extra service", "kind of line")
        case LineKind.CREDIT:
            return Labels.tr("Credit", "kind of line")
        case LineKind.OVERAGE:
            return Labels.tr("Overage", "kind of line")
        case LineKind.REVERSAL:
            return Labels.tr("Undone", "kind of line")


def slot_name(slot: Slot) -> str:
    """What is scheduled: "Plan"."""
    match slot:
        case Slot.PLAN:
            return Labels.tr("Plan", "scheduled change")
        case Slot.INTERVAL:
            return Labels.tr("Billing interval", "scheduled change")
        case Slot.PAYER:
            return Labels.tr("Payer", "scheduled change")
        case Slot.PROMO:
            return Labels.tr("Promo code", "scheduled change")
        case Slot.ADD_ON_END:
            return Labels.tr("End of an extra service", "scheduled change")
        case Slot.ADD_ON_START:
            return Labels.tr("New extra service", "scheduled change")


def scope_name(scope: Scope) -> str:
    """What a discount is taken from: "Plan only"."""
    match scope:
        case Scope.PLAN:
            return Labels.tr("Plan only", "scope of a discount")
        case Scope.SUBSCRIPTION:
            return Labels.tr("Plan and extra services", "scope of a discount")


def step_name(kind: StepKind) -> str:
    """What time did to a subscription: "Renewed"."""
    match kind:
        case StepKind.RENEWED:
            return Labels.tr("Renewed", "subscription")
        case StepKind.ENDED:
            return Labels.tr("Ended", "subscription")
        case StepKind.WINDOW_CLOSED:
            return Labels.tr("Overage billed", "subscription")
