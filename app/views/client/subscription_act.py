"""Stopping, resuming, taking over, handing over and ending: what each does, before it is done."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.change import (
    ExpireNow,
    HandOver,
    Preview,
    ResumeRenewal,
    StopRenewal,
    TakeOver,
    preview_change,
)
from app.domain.errors import Refusal, Refused
from app.domain.notices import NoticeKind
from app.services.subscriptions import ChangeContext, PreviewOutdated, confirm, for_change
from app.views import labels
from app.views.billed_lines import BilledTable
from app.views.change_wizard.payment_methods import DeclareForm
from app.views.client.reason_field import ReasonField
from app.views.client.words import ClientText
from app.views.clients.dialogs import ActDialog
from app.views.explain import Explanation, explain
from app.views.failures import failure_sentence
from app.views.theme import Tone
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import Button, DangerButton, PrimaryButton
from app.views.widgets.line_table import Line, LineTable
from app.views.widgets.question import ask
from app.views.workspace import Workspace

PlainAct = StopRenewal | ResumeRenewal | TakeOver | HandOver | ExpireNow
"""A change without choices of its own."""


@dataclass(frozen=True, slots=True)
class ActWords:
    """How an act is called: over the window, on its button, and once it is done."""

    title: str
    button: str
    icon_name: str
    done: str


def act_words(act: PlainAct) -> ActWords:
    """The words of an act."""
    match act:
        case StopRenewal():
            return ActWords(
                ClientText.tr("Stop renewal"),
                ClientText.tr("&Stop renewal", "button of a dialog"),
                "circle-stop",
                ClientText.tr("Renewal stopped: usable until {last_day} included"),
            )
        case ResumeRenewal():
            return ActWords(
                ClientText.tr("Resume renewal"),
                ClientText.tr("&Resume renewal", "button of a dialog"),
                "rotate-ccw",
                ClientText.tr("Renewal resumed: renews on {day}"),
            )
        case TakeOver():
            return ActWords(
                ClientText.tr("Take over"),
                ClientText.tr("&Take over", "button of a dialog"),
                "building-2",
                ClientText.tr("Taken over: your firm pays from {day} on"),
            )
        case HandOver():
            return ActWords(
                ClientText.tr("Hand over to the client"),
                ClientText.tr("&Hand over", "button of a dialog"),
                "user-check",
                ClientText.tr("Handed over: usable until {last_day} included"),
            )
        case ExpireNow():
            return ActWords(
                ClientText.tr("Expire now"),
                ClientText.tr("&Expire now", "button of a dialog"),
                "octagon-x",
                ClientText.tr("Ended today"),
            )


class SubscriptionActDialog(ActDialog):
    """Shows what an act bills today and at the renewal, and does what was shown or nothing."""

    said = Signal(str)
    """The act is done."""

    def __init__(
        self, workspace: Workspace, client_id: int, act: PlainAct, preview: Preview, parent: QWidget
    ) -> None:
        self._words = act_words(act)
        last = isinstance(act, ExpireNow)
        kind: type[Button] = DangerButton if last else PrimaryButton
        button = kind(self._words.button, icon_name=self._words.icon_name, large=True)
        context = workspace.ask(for_change, client_id)
        super().__init__(self._words.title, context.name, button, parent)
        self._workspace = workspace
        self._act = act
        self._context = context
        self._preview = preview
        *_, tone = self._announcement()
        self._banner = Banner("", "", icon_name=self._words.icon_name, tone=tone)
        self.body.addWidget(self._banner)
        self._today, self._later = LineTable(""), LineTable("")
        for table in (self._today, self._later):
            table.asked.connect(self._on_asked)
            self.body.addWidget(table)
        self.declare = DeclareForm(workspace)
        self.declare.declared.connect(self._on_declared)
        self.body.addWidget(self.declare)
        self.reason = ReasonField()
        self.body.addWidget(self.reason)
        self.setMinimumWidth(520)
        self.confirm.clicked.connect(self._on_confirmed)
        if not last:
            self.confirm.setDefault(True)
        self._show()
        self.reason.line.setFocus()

    @property
    def preview(self) -> Preview:
        """What is shown, and would be done."""
        return self._preview

    def _show(self) -> None:
        preview, formats = self._preview, self._workspace.formats
        lead, text, _ = self._announcement()
        self._banner.say(lead, text)
        table = BilledTable(self._context.terms.catalogue, formats)
        self._today.set_head(self.tr("Today"), [""])
        totals = self.tr("Total incl. VAT to pay today")
        self._today.show_lines(
            table.today(preview.today),
            table.totals(preview.today, totals) if preview.today else (),
        )
        self._later.setVisible(bool(preview.at_renewal))
        day = formats.day(preview.after.period.end)
        self._later.set_head(self.tr("At the renewal of {day}").format(day=day), [""])
        self._later.show_lines(
            [
                Line(labels.line_title(line, table.catalogue, formats), (table.explained(line),))
                for line in preview.at_renewal
            ],
            table.totals(preview.at_renewal, self.tr("Total incl. VAT at the renewal"))
            if preview.at_renewal
            else (),
        )
        self._show_declaring()

    def _announcement(self) -> tuple[str, str, Tone]:
        preview, formats = self._preview, self._workspace.formats
        after = preview.after
        match self._act:
            case StopRenewal():
                said = labels.renewal_stopped(after, formats)
                return said.lead, said.text, Tone.WARNING
            case HandOver():
                said = labels.handed_over(after, formats)
                return said.lead, said.text, Tone.WARNING
            case ExpireNow():
                return (
                    self.tr("The subscription ends today"),
                    self.tr(
                        "It can no longer be used, and what is paid is not refunded. "
                        "Documents beyond the quota are charged."
                    ),
                    Tone.DANGER,
                )
            case TakeOver() | ResumeRenewal():
                told = [
                    labels.notice(each, after, self._context.terms.catalogue, formats)
                    for each in preview.notices
                    if each.kind is NoticeKind.FIRM_BECOMES_PAYER
                ] or [
                    labels.notice(each, after, self._context.terms.catalogue, formats)
                    for each in preview.notices
                ]
                return told[0].lead, self._from_then_on(told[0].text), Tone.INFO

    def _from_then_on(self, text: str) -> str:
        day = self._workspace.formats.day(self._preview.after.period.end)
        sentence = self.tr("The subscription renews on {day}.").format(day=day)
        return sentence if sentence in text else f"{text} {sentence}"

    def _show_declaring(self) -> None:
        """Ask for a way to pay only where one is needed and none is declared."""
        needed = isinstance(self._act, TakeOver) and self._preview.firm_owes
        missing = needed and not self._context.payment_methods
        self.declare.setVisible(missing)
        self.confirm.setEnabled(not missing)
        self.footer.set_reason(self.tr("Declare a payment method first") if missing else "")

    def _on_declared(self) -> None:
        self._context = self._workspace.ask(for_change, self._context.client_id)
        self._show_declaring()
        self.confirm.setFocus()

    def _on_asked(self, about: object) -> None:
        if isinstance(about, Explanation):
            explain(self, about)

    def _on_confirmed(self) -> None:
        if not isinstance(self._act, ExpireNow):
            self._do()
            return
        ask(
            self,
            title=self.tr("Really end this subscription today?"),
            sentence=self.tr("{name} can no longer use it from now on.").format(
                name=self._context.name
            ),
            yes=self.tr("&End it today"),
            no=self.tr("&Leave it running"),
            then=self._do,
            enter_means_no=True,
        )

    def _do(self) -> None:
        try:
            self._workspace.apply(
                confirm, self._context.client_id, self._act, self._preview, self.reason.reason
            )
        except PreviewOutdated as outdated:
            self._take_fresh(outdated.fresh)
            return
        except Refused as refused:
            self._refuse(refused)
            return
        after, formats = self._preview.after, self._workspace.formats
        self.said.emit(
            self._words.done.format(
                day=formats.day(after.period.end), last_day=formats.day(after.period.last_day)
            )
        )
        self.accept()

    def _take_fresh(self, fresh: Preview) -> None:
        self._context = self._workspace.ask(for_change, self._context.client_id)
        self._preview = fresh
        self._show()
        self.show_error(
            self.tr(
                "This subscription has changed meanwhile; nothing was done. "
                "These are the new figures: confirm again."
            )
        )

    def _refuse(self, refused: Refused) -> None:
        if refused.reason is Refusal.NO_PAYMENT_METHOD:
            self._on_declared()
        catalogue = self._context.terms.catalogue
        self.show_error(failure_sentence(refused, self._workspace.formats, catalogue))


def open_act(
    workspace: Workspace, client_id: int, act: PlainAct, parent: QWidget
) -> SubscriptionActDialog:
    """Preview an act by the rules and open its window; raises `Refused` where they forbid it."""
    workspace.catch_up()
    context: ChangeContext = workspace.ask(for_change, client_id)
    if context.subscription is None:
        raise Refused(Refusal.NO_SUBSCRIPTION)
    preview = preview_change(context.subscription, context.terms, act, context.today)
    dialog = SubscriptionActDialog(workspace, client_id, act, preview, parent)
    dialog.open()
    return dialog
