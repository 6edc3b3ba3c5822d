"""The plans against the documents that the client really uses: a band of each card, and advice."""

from app.domain.catalogue import Plan
from app.domain.money import rounded
from app.domain.right_size import RightSize, expected_overage, right_size, window_documents
from app.views import labels
from app.views.change_wizard.page import WizardState
from app.views.change_wizard.words import WizardText
from app.views.theme import Size, Tone, Weight
from app.views.widgets.plan_cards import PlanLine


def sizing(state: WizardState) -> RightSize | None:
    """Compare the plans at the interval chosen; None where nothing is known of the use."""
    context, present = state.context, state.present
    if context.documents is None or present is None:
        return None
    return right_size(
        present, context.terms, context.documents, context.today, state.draft.interval
    )


def with_use(state: WizardState, plan: Plan) -> tuple[PlanLine, ...]:
    """What the documents expected mean for a plan: covered with so many to spare, or beyond."""
    documents, interval = state.context.documents, state.draft.interval
    if documents is None:
        return ()
    expected = rounded(window_documents(plan, interval, documents))
    quota = plan.quota.documents(interval)
    title = WizardText.tr("With {documents}").format(documents=labels.documents(expected))
    head = PlanLine(title, size=Size.CAPTION, weight=Weight.MEDIUM, tone=Tone.SECONDARY)
    if expected > quota:
        beyond = WizardText.tr("%Ln beyond the quota", None, expected - quota)
        cost = WizardText.tr("+{amount} {per_interval}").format(
            amount=state.amount(expected_overage(plan, interval, documents)),
            per_interval=labels.per_interval(interval),
        )
        return (
            head,
            PlanLine(beyond, icon_name="triangle-alert", icon_tone=Tone.WARNING),
            PlanLine(cost, size=Size.CAPTION, tone=Tone.SECONDARY),
        )
    spare = WizardText.tr("%Ln to spare", None, quota - expected)
    return (
        head,
        PlanLine(WizardText.tr("Covered"), icon_name="circle-check", icon_tone=Tone.POSITIVE),
        PlanLine(spare, size=Size.CAPTION, tone=Tone.SECONDARY),
    )


def recommendation(state: WizardState) -> str:
    """Which plan costs least for the documents expected, and what staying would cost."""
    sized = sizing(state)
    if sized is None:
        return ""
    per_interval = labels.per_interval(state.draft.interval)
    facts = {
        "documents": labels.documents(rounded(sized.documents)),
        "best": state.plan_name(sized.best.plan),
        "cost": state.amount(sized.best.cost),
        "present": state.plan_name(sized.present.plan),
        "price": state.amount(sized.present.price),
        "overage": state.amount(sized.present.overage),
        "stays": state.amount(sized.present.cost),
        "per_interval": per_interval,
    }
    if sized.best == sized.present:
        return WizardText.tr(
            "For {documents} a month, {present} is the plan that costs least: {price} + "
            "{overage} of overage = {stays} {per_interval}."
        ).format(**facts)
    return WizardText.tr(
        "Recommended for {documents} a month: {best}, {cost} {per_interval}, overage included. "
        "Staying with {present} would come to {price} + {overage} of overage = {stays}."
    ).format(**facts)
