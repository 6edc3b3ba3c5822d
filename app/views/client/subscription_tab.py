"""The Subscription tab: what runs, and the acts on it; or the offer to subscribe."""

from PySide6.QtWidgets import QWidget

from app.domain.change import (
    Change,
    Preview,
    ResumeRenewal,
    ScheduledChange,
    StopRenewal,
    Withdraw,
    preview_change,
)
from app.domain.clients import ClientStatus
from app.domain.errors import Refused
from app.services.client_detail import ClientDetail, RunningSubscription
from app.services.subscriptions import PreviewOutdated, confirm
from app.views import labels
from app.views.change_wizard.wizard import ChangeWizard
from app.views.client.running_view import RunningView
from app.views.client.tab import Tab
from app.views.theme import Tone
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import Button, PrimaryButton
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
        self.stop_button = Button(self.tr("S&top renewal"), icon_name="circle-stop", large=True)
        self.stop_button.clicked.connect(self._on_stop)
        self.resume_button = Button(self.tr("&Resume renewal"), icon_name="rotate-ccw", large=True)
        self.resume_button.clicked.connect(self._on_resume)
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
        renews = running.subscription.renews
        active = detail.status is ClientStatus.ACTIVE
        self.stop_button.setVisible(renews)
        self.resume_button.setVisible(not renews)
        self.resume_button.setEnabled(active)
        self.modify_button.setEnabled(active)
        self.view.services_link.setEnabled(active)
        self._footer.set_reason("" if active else self.tr("The link with this client has ended"))

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
            ),
        )
        empty.act_chosen.connect(self.open_wizard)
        return empty

    def _lay_out(self) -> None:
        body = self.add_body()
        body.addWidget(self._wrong)
        body.addWidget(self.view, 1)
        self._footer = self.add_footer()
        self._footer.add_left(self.stop_button)
        self._footer.add_left(self.resume_button)
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

    def _on_stop(self) -> None:
        preview = self._previewed(StopRenewal())
        if preview is None:
            return
        ask(
            self,
            title=self.tr("Stop renewal?"),
            sentence=labels.renewal_stopped(preview.after, self.workspace.formats).text,
            yes=self.tr("&Stop renewal"),
            no=self.tr("&Keep renewing"),
            then=lambda: self._confirm(StopRenewal(), preview, self._stopped(preview)),
        )

    def _on_resume(self) -> None:
        detail, _ = self._present()
        preview = self._previewed(ResumeRenewal())
        if preview is None or detail is None:
            return
        formats = self.workspace.formats
        price = sum(line.net for line in preview.at_renewal)
        ask(
            self,
            title=self.tr("Resume renewal?"),
            sentence=self.tr(
                "The subscription can be used until {last_day} included; it then renews on {day} "
                "for {price} excl. VAT {per_interval}."
            ).format(
                last_day=formats.day(preview.after.period.last_day),
                day=formats.day(preview.after.period.end),
                price=formats.amount(price, detail.catalogue.currency),
                per_interval=labels.per_interval(preview.after.next_interval),
            ),
            yes=self.tr("&Resume renewal"),
            no=self.tr("&Leave it stopped"),
            then=lambda: self._confirm(ResumeRenewal(), preview, self._resumed(preview)),
        )

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

    def _stopped(self, preview: Preview) -> str:
        day = self.workspace.formats.day(preview.after.period.last_day)
        return self.tr("Renewal stopped: usable until {day} included").format(day=day)

    def _resumed(self, preview: Preview) -> str:
        day = self.workspace.formats.day(preview.after.period.end)
        return self.tr("Renewal resumed: renews on {day}").format(day=day)
