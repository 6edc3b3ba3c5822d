"""The Subscription tab: what runs, and the acts on it; or the offer to subscribe."""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.billing import Payer
from app.domain.change import (
    Change,
    ExpireNow,
    HandOver,
    Preview,
    ResumeRenewal,
    ScheduledChange,
    StopRenewal,
    TakeOver,
    Withdraw,
    preview_change,
)
from app.domain.clients import ClientStatus
from app.domain.errors import Refused
from app.domain.subscription import Subscription
from app.services.client_detail import ClientDetail, RunningSubscription
from app.services.subscriptions import PreviewOutdated, confirm
from app.views import labels
from app.views.change_wizard.wizard import ChangeWizard
from app.views.client.client_subscription import ClientSubscriptionDialog
from app.views.client.running_view import RunningView
from app.views.client.subscription_act import PlainAct, act_words, open_act
from app.views.client.tab import Tab
from app.views.theme import Tone
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import Button, DangerButton, PrimaryButton
from app.views.widgets.empty_state import Act, EmptyState
from app.views.widgets.question import ask
from app.views.workspace import Workspace


class SubscriptionTab(Tab):
    """One running subscription. Its acts are previewed by the rules before they are confirmed."""

    def __init__(self, workspace: Workspace, client_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, client_id, parent)
        self._detail: ClientDetail | None = None
        self.view = RunningView(workspace.formats)
        self.view.asked.connect(self.show_explanation)
        self.view.withdraw_asked.connect(self._on_withdraw)
        self.view.services_asked.connect(self.open_wizard)
        self.stop_button = self._act_button(self.tr("S&top renewal"), StopRenewal())
        self.resume_button = self._act_button(self.tr("&Resume renewal"), ResumeRenewal())
        self.take_over_button = self._act_button(self.tr("Take &over"), TakeOver())
        self.hand_over_button = self._act_button(self.tr("Hand o&ver to the client"), HandOver())
        self.expire_button = self._act_button(self.tr("Ex&pire now…"), ExpireNow())
        self.modify_button = PrimaryButton(
            self.tr("&Modify subscription"), icon_name="pencil", large=True
        )
        self.primary = self.modify_button
        self.modify_button.clicked.connect(self.open_wizard)
        self._wrong = Banner("", icon_name="triangle-alert", tone=Tone.WARNING)
        self._wrong.hide()
        self.empty = self._empty_state()
        self._lay_out()

    def show_client(self, detail: ClientDetail) -> None:
        self._detail = detail
        self._wrong.hide()
        running = detail.running
        self.area.setVisible(running is not None)
        self._footer.setVisible(running is not None)
        self.empty.setVisible(running is None)
        if running is None:
            return
        self.view.show_client(detail, running)
        self._offer_acts(running.subscription, detail)
        active = detail.status is ClientStatus.ACTIVE
        self.modify_button.setEnabled(active)
        self.view.services_link.setEnabled(active)
        self._footer.set_reason("" if active else self.tr("The link with this client has ended"))

    def _offer_acts(self, subscription: Subscription, detail: ClientDetail) -> None:
        """Offer what the subscription allows; a client that left can only be ended."""
        active = detail.status is ClientStatus.ACTIVE
        ours = subscription.payer is Payer.FIRM
        self.stop_button.setVisible(subscription.renews)
        self.resume_button.setVisible(not subscription.renews)
        self.hand_over_button.setVisible(ours and not subscription.handed_over)
        taken = subscription.scheduled.payer is Payer.FIRM
        self.take_over_button.setVisible(subscription.handed_over or not (ours or taken))
        self.expire_button.show()
        for button in (self.resume_button, self.hand_over_button, self.take_over_button):
            button.setEnabled(active)

    def _act_button(self, text: str, act: PlainAct) -> Button:
        words = act_words(act)
        if isinstance(act, ExpireNow):
            button: Button = DangerButton(text, icon_name=words.icon_name, large=True)
        else:
            button = Button(text, icon_name=words.icon_name, large=True)
        button.clicked.connect(partial(self._begin, act))
        # Which acts there are is known once a subscription is shown.
        button.hide()
        return button

    def open_wizard(self) -> None:
        """Modify the subscription, or begin one."""
        wizard = ChangeWizard(self.workspace, self.client_id, self.window())
        wizard.confirmed.connect(self._on_wizard_confirmed)
        wizard.open()

    def _empty_state(self) -> EmptyState:
        empty = EmptyState(
            "package",
            self.tr("No subscription"),
            self.tr("This client is active and has no subscription."),
            acts=(
                Act(
                    "subscribe",
                    "circle-plus",
                    self.tr("&Subscribe"),
                    self.tr("Choose a plan; your firm pays from today on."),
                ),
                Act(
                    "client_subscribed",
                    "user-check",
                    self.tr("&Record the client’s own subscription…"),
                    self.tr("The client, or another partner, has subscribed and pays."),
                ),
            ),
        )
        empty.act_chosen.connect(self._on_empty_act)
        return empty

    def _on_empty_act(self, name: str) -> None:
        if name == "subscribe":
            self.open_wizard()
            return
        dialog = ClientSubscriptionDialog(self.workspace, self.client_id, self.window())
        dialog.said.connect(self.said)
        dialog.open()

    def _lay_out(self) -> None:
        body = self.add_body()
        body.addWidget(self._wrong)
        body.addWidget(self.view, 1)
        self._footer = self.add_footer()
        for button in (
            self.stop_button,
            self.resume_button,
            self.take_over_button,
            self.hand_over_button,
            self.expire_button,
        ):
            self._footer.add_left(button)
        self._footer.add_right(self.modify_button)
        self.add_whole(self.empty)

    def _on_wizard_confirmed(self) -> None:
        self.said.emit(self.tr("Subscription confirmed"))

    def _on_withdraw(self, change: ScheduledChange) -> None:
        """Take one scheduled change back; ask first where others fall with it."""
        detail, running = self._present()
        if detail is None or running is None:
            return
        withdraw = Withdraw(change.slot, change.code)
        preview = self._previewed(withdraw)
        if preview is None:
            return
        title = labels.scheduled_change(change, detail.catalogue, self.workspace.formats)
        others = len(running.planned) - 1 - len(preview.scheduled)
        if others <= 0:
            self._confirm(withdraw, preview, self._withdrawn(title))
            return
        ask(
            self,
            title=self.tr("Withdraw this change?"),
            sentence=self.tr(
                "%Ln other change(s) that depend on it are withdrawn too.", "", others
            ),
            yes=self.tr("&Withdraw"),
            no=self.tr("&Keep it"),
            then=lambda: self._confirm(withdraw, preview, self._withdrawn(title)),
        )

    def _begin(self, act: PlainAct) -> None:
        """Open the window of an act; where the rules forbid it, say why."""
        detail = self._detail
        if detail is None:
            return
        try:
            dialog = open_act(self.workspace, self.client_id, act, self.window())
        except Refused as refused:
            self._say_refused(self.refusal(refused, detail))
            return
        dialog.said.connect(self.said)

    def _present(self) -> tuple[ClientDetail | None, RunningSubscription | None]:
        return self._detail, self._detail.running if self._detail is not None else None

    def _previewed(self, change: Change) -> Preview | None:
        """Preview a change by the rules; where they refuse it, say why."""
        detail, running = self._present()
        if detail is None or running is None:
            return None
        try:
            return preview_change(running.subscription, detail.terms, change, detail.today)
        except Refused as refused:
            self._say_refused(self.refusal(refused, detail))
            return None

    def _confirm(self, change: Change, preview: Preview, done: str) -> None:
        detail = self._detail
        if detail is None:
            return
        try:
            self.workspace.apply(confirm, self.client_id, change, preview)
        except (Refused, PreviewOutdated) as refused:
            self._say_refused(self.refusal(refused, detail))
            return
        self.said.emit(done)

    def _say_refused(self, sentence: str) -> None:
        self._wrong.say(self.tr("Nothing was changed"), sentence)
        self._wrong.show()

    def _withdrawn(self, title: str) -> str:
        return self.tr("Withdrawn: {change}").format(change=title)
