"""The acts that the wizard ends with, each given the preview that was shown."""

from collections.abc import Callable

from app.domain.change import Preview, StopRenewal, preview_change
from app.services import subscriptions
from app.views.change_wizard.draft import modification, subscribing
from app.views.change_wizard.page import WizardState
from app.views.workspace import Workspace

Command = Callable[[], object]


def confirming(workspace: Workspace, state: WizardState) -> Command | None:
    """Return the act that confirms a draft; None where there is nothing that could be confirmed."""
    preview, context = state.estimate.confirmable, state.context
    if preview is None:
        return None
    if state.present is not None:
        change = modification(state.draft, context, state.present)
        return lambda: workspace.apply(subscriptions.confirm, context.client_id, change, preview)
    wanted = subscribing(state.draft, context)
    if wanted is None:
        return None
    promo = state.draft.promo.strip() or None
    return lambda: workspace.apply(
        subscriptions.subscribe, context.client_id, wanted, promo, preview
    )


def stopping(workspace: Workspace, state: WizardState) -> tuple[Preview, Command] | None:
    """Return what stopping the renewal does, and the act; None without a subscription."""
    context = state.context
    if state.present is None:
        return None
    preview = preview_change(state.present, context.terms, StopRenewal(), context.today)
    return preview, lambda: workspace.apply(
        subscriptions.confirm, context.client_id, StopRenewal(), preview
    )
