"""The Pending subscription tab: what begins when the client accepts."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.clients import PendingSubscription
from app.domain.errors import Refused
from app.services.client_detail import ClientDetail, RunningSubscription
from app.services.pending import clear_pending, set_pending
from app.services.subscriptions import ChangeContext, for_change
from app.views import labels
from app.views.client.pending_choices import PendingChoices
from app.views.client.pending_draft import PendingEstimate, estimated, settled
from app.views.client.prices import Prices
from app.views.client.tab import Tab
from app.views.theme import Size, Space, Tone
from app.views.widgets.banners import Banner, Remark
from app.views.widgets.buttons import GhostButton, PrimaryButton
from app.views.widgets.line_table import LineTable
from app.views.widgets.texts import Text
from app.views.workspace import Workspace


class PendingTab(Tab):
    """Chooses it, prices it as if the client accepted today, confirms it; nothing is charged."""

    def __init__(self, workspace: Workspace, client_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, client_id, parent)
        self._detail: ClientDetail | None = None
        self._context: ChangeContext | None = None
        self._draft = PendingSubscription()
        self._estimate = PendingEstimate(None)
        self._origin = Remark("", icon_name="info")
        self._wrong = Banner("", icon_name="triangle-alert", tone=Tone.WARNING)
        self._wrong.hide()
        self.choices = PendingChoices(workspace.formats)
        self.choices.edited.connect(self._on_edited)
        self.table = LineTable(self.tr("What is billed at acceptance"))
        self.table.asked.connect(self.show_explanation)
        self._note = Text("", size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True)
        self.confirm_button = PrimaryButton(self.tr("C&onfirm"), large=True)
        self.confirm_button.clicked.connect(self._on_confirm)
        self.primary = self.confirm_button
        self.remove_button = GhostButton(
            self.tr("Re&move the pending subscription"), icon_name="trash-2", large=True
        )
        self.remove_button.clicked.connect(self._on_remove)
        self._lay_out()

    @property
    def has_unsaved(self) -> bool:
        context, detail = self._context, self._detail
        if context is None or detail is None:
            return False
        return settled(self._draft, context) != (detail.pending or PendingSubscription())

    @property
    def origin(self) -> str:
        """Who set what is pending: somebody, or the default preferences."""
        return self._origin.accessibleName()

    def show_client(self, detail: ClientDetail) -> None:
        kept = self.has_unsaved
        self._detail = detail
        self._context = self.workspace.ask(for_change, self.client_id)
        if not kept:
            self._draft = detail.pending or PendingSubscription()
        self._wrong.hide()
        self._show_origin(detail)
        self._show()

    def _lay_out(self) -> None:
        body = self.add_body()
        body.setSpacing(Space.CARD)
        margin = Space.PAGE_MARGIN
        body.setContentsMargins(margin, Space.CARD, margin, Space.CARD)
        body.addWidget(self._wrong)
        body.addWidget(self.choices)
        body.addStretch(1)
        summary = QWidget()
        column = QVBoxLayout(summary)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GRID)
        column.addWidget(self.table)
        column.addWidget(self._note)
        column.addStretch(1)
        self.choices.add_origin(self._origin)
        self.choices.add_summary(summary)
        self._footer = self.add_footer()
        self._footer.add_left(self.remove_button)
        self._footer.add_right(self.confirm_button)

    def _show_origin(self, detail: ClientDetail) -> None:
        if detail.pending is None or detail.pending.plan is None:
            sentence = self.tr("Without a plan the client becomes active without a subscription.")
        elif detail.pending_by_hand:
            sentence = self.tr("Set by hand; the default billing preferences do not apply.")
        else:
            sentence = self.tr("From the default billing preferences.")
        self._origin.say(sentence)
        self._origin.setAccessibleName(sentence)

    def _show(self) -> None:
        """Bring the choices, their price and the acts in line with the draft."""
        context, detail = self._context, self._detail
        if context is None or detail is None:
            return
        self._estimate = estimated(self._draft, detail.pending, context)
        self.choices.show_draft(self._draft, context, self._estimate.refused)
        self._show_price(detail)
        why_not = self._why_not(context, detail)
        self.confirm_button.setEnabled(not why_not)
        self.confirm_button.setAccessibleDescription(why_not)
        self._footer.set_reason(why_not)
        self.remove_button.setVisible(
            detail.pending is not None and detail.pending != PendingSubscription()
        )

    def _show_price(self, detail: ClientDetail) -> None:
        begun = self._estimate.begun
        if begun is None:
            self.table.show_lines([])
            self._note.setText(self.tr("Nothing: no plan is chosen."))
            return
        shown = RunningSubscription(begun, (), ())
        prices = Prices(shown, detail.catalogue, self.workspace.formats)
        self.table.show_lines(prices.lines(), [prices.total()])
        sentence = self.tr(
            "At the prices of today, {day}, {then}. Nothing is charged before acceptance."
        )
        self._note.setText(
            sentence.format(
                day=self.workspace.formats.day(detail.today),
                then=labels.then_each(begun.interval),
            )
        )

    def _why_not(self, context: ChangeContext, detail: ClientDetail) -> str:
        if self._draft.plan is None:
            return self.tr("Choose a plan to confirm")
        if self._estimate.refused is not None:
            return self.tr("Correct the promo code or leave it out")
        if settled(self._draft, context) == detail.pending:
            return self.tr("Nothing has been changed")
        return ""

    def _on_edited(self, draft: PendingSubscription) -> None:
        self._draft = draft
        self._wrong.hide()
        self._show()

    def _on_confirm(self) -> None:
        context, detail = self._context, self._detail
        if context is None or detail is None or self._why_not(context, detail):
            return
        wanted = settled(self._draft, context)
        # What is stored is what is chosen: nothing is left to keep when the tab is shown again.
        self._draft = wanted
        try:
            self.workspace.apply(set_pending, self.client_id, wanted)
        except Refused as refused:
            self._wrong.say(self.tr("Nothing was changed"), self.refusal(refused, detail))
            self._wrong.show()
            return
        name = labels.plan_name(
            detail.catalogue, wanted.plan or "", self.workspace.formats.language
        )
        self.said.emit(self.tr("Pending subscription set: {plan}").format(plan=name))

    def _on_remove(self) -> None:
        detail = self._detail
        if detail is None:
            return
        self._draft = detail.pending or PendingSubscription()
        try:
            self.workspace.apply(clear_pending, self.client_id)
        except Refused as refused:
            self._wrong.say(self.tr("Nothing was changed"), self.refusal(refused, detail))
            self._wrong.show()
            return
        self.said.emit(self.tr("Pending subscription removed"))
