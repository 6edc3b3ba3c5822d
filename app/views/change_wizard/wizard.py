"""The wizard's window: it walks the steps, keeps the one draft, and confirms what was shown."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.services import subscriptions
from app.services.changes import Changes
from app.services.subscriptions import ChangeContext, PreviewOutdated
from app.views import labels
from app.views.change_wizard.commands import Command, confirming, stopping
from app.views.change_wizard.draft import (
    Draft,
    WizardStep,
    first_draft,
    is_changed,
    rebased,
    running,
)
from app.views.change_wizard.estimate import Obstacle, estimated, obstacle
from app.views.change_wizard.page import Page, WizardState
from app.views.change_wizard.questions import ask_to_discard, ask_to_replace, ask_to_stop
from app.views.change_wizard.window import WizardWindow
from app.views.change_wizard.words import reason
from app.views.explain import Explanation, explain
from app.views.workspace import Workspace


class ChangeWizard(WizardWindow):
    """Modifies a client's subscription; begins one where the client has none.

    Nothing is written before Confirm but the firm's own billing information and payment methods.
    """

    confirmed = Signal(object)
    """The client's id: what was shown has been written."""

    def __init__(self, workspace: Workspace, client_id: int, parent: QWidget | None = None) -> None:
        context = workspace.ask(subscriptions.for_change, client_id)
        super().__init__(workspace, parent, begins=running(context) is None)
        self._workspace = workspace
        self._client_id = client_id
        self._is_writing = False
        self._step = WizardStep.PLAN
        self._state = self._stated(first_draft(context), context)
        self._connect()
        self._show(self._state)
        self._enter(WizardStep.PLAN)

    @property
    def step(self) -> WizardStep:
        """The step that is shown."""
        return self._step

    @property
    def draft(self) -> Draft:
        """What is chosen so far."""
        return self._state.draft

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages.pages[self._step.value]

    def reject(self) -> None:
        """Close; a question comes first where something would be lost."""
        unsaved = any(page.has_unsaved for page in self.pages.pages)
        if unsaved or is_changed(self._state.draft, self._state.context):
            ask_to_discard(self, super().reject)
        else:
            super().reject()

    def _connect(self) -> None:
        self.cancel_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(self._on_back)
        self.next_button.clicked.connect(self._on_next)
        self.steps.step_chosen.connect(self._on_step_chosen)
        self.plan_page.stop_asked.connect(self._on_stop_asked)
        self.summary.asked.connect(self._on_asked)
        for page in self.pages.pages:
            page.edited.connect(self._on_edited)
            page.asked.connect(self._on_asked)
        self._workspace.changed.connect(self._on_workspace_changed)

    def _stated(self, draft: Draft, context: ChangeContext) -> WizardState:
        return WizardState(context, draft, estimated(draft, context), self._workspace.formats)

    def _show(self, state: WizardState) -> None:
        """Bring everything in sight in line with the state."""
        self._state = state
        context = state.context
        self.head.say(context.name, context.reference, state.formats.day(context.today))
        self.summary.show_state(state)
        self.page.show_state(state)
        self._show_footer()

    def _show_footer(self) -> None:
        found = self._obstacle()
        self.show_footer(
            may_go_back=self._step.preceding is not None,
            is_last=self._step.following is None,
            why_not="" if found is None else reason(found),
        )

    def _obstacle(self) -> Obstacle | Refused | None:
        state = self._state
        return obstacle(self._step, state.draft, state.estimate, state.context)

    def _enter(self, step: WizardStep) -> None:
        self._step = step
        self.warning.hide()
        self.steps.set_current(step.value)
        self.page.show_state(self._state)
        self.pages.show_page(step.value)
        self._show_footer()
        self.page.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self, draft: Draft) -> None:
        old = self._state
        if replace(draft, ticked=old.draft.ticked) == old.draft:
            self._show(replace(old, draft=draft))
            return
        self.warning.hide()
        # The box promised other figures.
        self._show(self._stated(replace(draft, ticked=False), old.context))

    def _on_step_chosen(self, place: int) -> None:
        if place < self._step.value:
            self._enter(WizardStep(place))

    def _on_back(self) -> None:
        if self._step.preceding is not None:
            self._enter(self._step.preceding)

    def _on_next(self) -> None:
        if self._obstacle() is not None or not self.page.leave() or self._asks_to_replace():
            return
        following = self._step.following
        if following is not None:
            self._enter(following)
            return
        command = confirming(self._workspace, self._state)
        if command is not None:
            self._write(command)

    def _asks_to_replace(self) -> bool:
        """Ask, once a code, whether it may replace the discount there is."""
        told = self._state.estimate.replaced
        if self._step is not WizardStep.PROMO or told is None:
            return False
        if told.replaced_by == self._state.draft.replacing:
            return False
        ask_to_replace(self, self._state, told, lambda: self._on_replacing_agreed(told.replaced_by))
        return True

    def _on_replacing_agreed(self, promo: str) -> None:
        self._on_edited(replace(self._state.draft, replacing=promo))
        self._on_next()

    def _on_stop_asked(self) -> None:
        found = stopping(self._workspace, self._state)
        if found is not None:
            preview, command = found
            ask_to_stop(self, self._state, preview.after, lambda: self._write(command))

    def _write(self, command: Command) -> None:
        """Write what was shown and close; or write nothing, say why and show fresh figures."""
        self._is_writing = True
        try:
            command()
        except PreviewOutdated:
            self._renew()
            self.warning.say(
                self.tr("The figures have changed since they were shown"),
                self.tr("Nothing was written. Check the figures, then tick the box again."),
            )
        except Refused as refused:
            self._renew()
            self.warning.say(
                self.tr("Nothing was written"),
                labels.refusal(refused, self._state.catalogue, self._state.formats),
            )
        else:
            self.confirmed.emit(self._client_id)
            self.accept()
        finally:
            self._is_writing = False

    def _renew(self) -> None:
        """Ask for the client anew and carry the choices over to how things stand now."""
        old = self._state
        context = self._workspace.ask(subscriptions.for_change, self._client_id)
        draft = rebased(old.draft, first_draft(old.context), first_draft(context))
        self._show(self._stated(draft, context))

    def _on_workspace_changed(self, changes: Changes) -> None:
        if self._is_writing or not changes.concerns(self._client_id):
            return
        old = self._state
        self._renew()
        if self._state.estimate.preview == old.estimate.preview:
            self._show(replace(self._state, draft=replace(self.draft, ticked=old.draft.ticked)))
        elif self._step is WizardStep.CONFIRMATION:
            self.warning.say(
                self.tr("The figures have changed since they were shown"),
                self.tr("Check them below before you confirm."),
            )

    def _on_asked(self, explanation: Explanation) -> None:
        explain(self, explanation)
