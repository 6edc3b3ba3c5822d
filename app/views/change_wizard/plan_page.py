"""The first step: the plans side by side, and the way out of renewing at all."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.calendar import Interval
from app.domain.catalogue import Plan
from app.domain.subscription import Sale, price_of
from app.domain.timeline import offers as sells
from app.views import labels
from app.views.change_wizard.page import Page, WizardState
from app.views.change_wizard.sizing import recommendation, sizing, with_use
from app.views.change_wizard.words import WizardText, excluding_vat
from app.views.theme import Size, Tone, Weight
from app.views.widgets.banners import Remark
from app.views.widgets.buttons import LinkButton
from app.views.widgets.plan_cards import PlanCardRow, PlanChip, PlanLine, PlanOffer
from app.views.widgets.tabs import SegmentedSwitch

INTERVALS = (Interval.MONTHLY, Interval.YEARLY)


class PlanPage(Page):
    """Choose a plan. The switch above the prices is the interval of the next step."""

    stop_asked = Signal()
    """The subscription is not to be renewed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Choose a plan"), " ", parent)
        names = [labels.interval_name(interval) for interval in INTERVALS]
        self.switch = SegmentedSwitch(names, accessible_name=self.tr("Billing interval"))
        self.switch.chosen.connect(self._on_interval_chosen)
        self.add_beside_title(self.switch)
        self.cards = PlanCardRow(accessible_name=self.tr("Plans"))
        self.cards.chosen.connect(self._on_plan_chosen)
        self.column.addWidget(self.cards)
        self._problem = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self.column.addWidget(self._problem)
        self._recommended = Remark("", icon_name="thumbs-up", tone=Tone.ACCENT)
        self.column.addWidget(self._recommended)
        self._stopped = Remark("", icon_name="circle-stop")
        self.column.addWidget(self._stopped)
        self.stop_link = LinkButton(
            self.tr("Do &not renew this subscription…"), icon_name="circle-stop"
        )
        self.stop_link.clicked.connect(self.stop_asked)
        row = QHBoxLayout()
        row.addWidget(self.stop_link)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self._offers: list[PlanOffer] = []

    def refresh(self) -> None:
        state, present = self.state, self.state.present
        self.set_sentence(
            self.tr("It begins today, paid by your firm.")
            if present is None
            else self.tr("An upgrade takes effect today, a downgrade at the renewal.")
        )
        self.switch.set_current(INTERVALS.index(state.draft.interval))
        self._show_plans()
        refused = state.estimate.refused
        unknown = refused is not None and state.estimate.preview is None
        self._problem.setVisible(unknown)
        if refused is not None and unknown:
            self._problem.say(labels.refusal(refused, state.catalogue, state.formats))
        advice = recommendation(state)
        self._recommended.setVisible(bool(advice))
        self._recommended.say(advice)
        self.stop_link.setVisible(present is not None and present.renews)
        self._stopped.setVisible(present is not None and not present.renews)
        if present is not None:
            day = state.formats.day(present.period.end)
            sentence = self.tr(
                "Renewal is stopped. Confirming this window resumes it: "
                "the subscription will renew on {day}."
            )
            self._stopped.say(sentence.format(day=day))

    def _show_plans(self) -> None:
        state = self.state
        offers = [_offer(state, plan) for plan in state.catalogue.plans]
        if offers == self._offers and self.cards.current == state.draft.plan:
            return
        self._offers = offers
        self.cards.show_offers(offers, chosen=state.draft.plan)

    def first_field(self) -> QWidget:
        cards = self.cards.cards
        checked = next((card for card in cards if card.isChecked()), None)
        return checked or (cards[0] if cards else self.switch)

    def _on_plan_chosen(self, code: object) -> None:
        self.edited.emit(replace(self.state.draft, plan=str(code)))

    def _on_interval_chosen(self, place: int) -> None:
        self.edited.emit(replace(self.state.draft, interval=INTERVALS[place]))


def _offer(state: WizardState, plan: Plan) -> PlanOffer:
    interval = state.draft.interval
    return PlanOffer(
        key=plan.code,
        title=state.plan_name(plan.code),
        price=state.amount(_price(state, plan)),
        unit=excluding_vat(interval),
        chips=_chips(state, plan),
        bands=tuple(
            band
            for band in (_quota(state, plan), with_use(state, plan), _services(state, plan))
            if band
        ),
    )


def _price(state: WizardState, plan: Plan) -> int:
    """What the plan costs from the next renewal on; the running one at the price that it keeps."""
    present, interval = state.present, state.draft.interval
    sale = Sale(plan.code, state.context.today)
    if present is None:
        return price_of(sale, plan.prices, interval, state.context.today)[0]
    on = present.period.end
    if plan.code == present.plan.code:
        sale = present.plan.sale
    elif plan.rank < state.catalogue.plan(present.plan.code).rank:
        sale = Sale(plan.code, on)
    return price_of(sale, plan.prices, interval, on)[0]


def _chips(state: WizardState, plan: Plan) -> tuple[PlanChip, ...]:
    present = state.present
    if present is None:
        return ()
    if plan.code == present.plan.code:
        return (PlanChip(WizardText.tr("Current"), "circle-dot", Tone.NEUTRAL),)
    if plan.code == present.scheduled.plan:
        day = state.formats.day(present.period.end)
        words = WizardText.tr("From {day} on").format(day=day)
        return (PlanChip(words, "calendar-clock", Tone.WARNING),)
    sized = sizing(state)
    if sized is not None and plan.code == sized.best.plan:
        return (PlanChip(WizardText.tr("Recommended"), "thumbs-up", Tone.INFO),)
    return ()


def _quota(state: WizardState, plan: Plan) -> tuple[PlanLine, ...]:
    quota, interval = plan.quota, state.draft.interval
    window = Interval.MONTHLY if quota.by_month else interval
    then = WizardText.tr("then {price} each").format(price=state.amount(plan.overage))
    return (
        PlanLine(labels.documents(quota.documents(interval)), weight=Weight.SEMIBOLD),
        PlanLine(labels.per_interval(window), tone=Tone.SECONDARY),
        PlanLine(then, size=Size.CAPTION, tone=Tone.SECONDARY),
    )


def _services(state: WizardState, plan: Plan) -> tuple[PlanLine, ...]:
    title = PlanLine(
        WizardText.tr("Services"), size=Size.CAPTION, weight=Weight.MEDIUM, tone=Tone.SECONDARY
    )
    included = [
        PlanLine(
            WizardText.tr("{service}, included").format(service=state.add_on_name(add_on.code)),
            icon_name="check",
            icon_tone=Tone.POSITIVE,
        )
        for add_on in state.catalogue.add_ons
        if add_on.code in plan.includes
    ]
    offered = [
        PlanLine(state.add_on_name(add_on.code), icon_name="plus")
        for add_on in state.catalogue.add_ons
        if sells(plan, add_on.code)
    ]
    return (title, *included, *offered)
