"""The second step: monthly or yearly, each with what the whole subscription then costs."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.calendar import Interval
from app.domain.subscription import monthly_equivalent
from app.views import labels
from app.views.change_wizard.estimate import Estimate, at_interval, twelve_months
from app.views.change_wizard.page import Page, WizardState
from app.views.change_wizard.plan_page import INTERVALS
from app.views.change_wizard.words import WizardText
from app.views.theme import Tone, Weight
from app.views.widgets.plan_cards import PlanCardRow, PlanChip, PlanLine, PlanOffer


class IntervalPage(Page):
    """Choose how often the subscription is billed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Choose a billing interval"), " ", parent)
        self.cards = PlanCardRow(accessible_name=self.tr("Billing intervals"))
        self.cards.chosen.connect(self._on_chosen)
        self.column.addWidget(self.cards)
        self.column.addStretch(1)
        self._offers: list[PlanOffer] = []

    def refresh(self) -> None:
        state, present = self.state, self.state.present
        if present is None:
            self.set_sentence(self.tr("The first period begins today."))
        else:
            day = state.formats.day(present.period.end)
            sentence = self.tr("A switch takes effect at the renewal of {day}; nothing moves now.")
            self.set_sentence(sentence.format(day=day))
        compared = {each: at_interval(state.draft, state.context, each) for each in INTERVALS}
        offers = [_offer(state, each, compared) for each in INTERVALS]
        if offers == self._offers and self.cards.current is state.draft.interval:
            return
        self._offers = offers
        self.cards.show_offers(offers, chosen=state.draft.interval)

    def first_field(self) -> QWidget:
        cards = self.cards.cards
        return next((card for card in cards if card.isChecked()), cards[0])

    def _on_chosen(self, interval: object) -> None:
        if isinstance(interval, Interval):
            self.edited.emit(replace(self.state.draft, interval=interval))


def _offer(
    state: WizardState, interval: Interval, compared: Mapping[Interval, Estimate]
) -> PlanOffer:
    price = compared[interval].price_after
    unit = WizardText.tr("excl. VAT {per_interval}, extra services counted").format(
        per_interval=labels.per_interval(interval)
    )
    return PlanOffer(
        key=interval,
        title=labels.interval_name(interval),
        price="" if price is None else state.amount(price),
        unit="" if price is None else unit,
        chips=_chips(state, interval),
        bands=(_comparison(state, interval, compared),),
    )


def _chips(state: WizardState, interval: Interval) -> tuple[PlanChip, ...]:
    present = state.present
    if present is None:
        return ()
    if interval is present.interval:
        return (PlanChip(WizardText.tr("Current"), "circle-dot", Tone.NEUTRAL),)
    if interval is present.scheduled.interval:
        day = state.formats.day(present.period.end)
        words = WizardText.tr("From {day} on").format(day=day)
        return (PlanChip(words, "calendar-clock", Tone.WARNING),)
    return ()


def _comparison(
    state: WizardState, interval: Interval, compared: Mapping[Interval, Estimate]
) -> tuple[PlanLine, ...]:
    """What the twelve months from the renewal on cost, and what the yearly interval saves."""
    terms = state.context.terms
    monthly = twelve_months(compared[Interval.MONTHLY], terms)
    yearly = twelve_months(compared[Interval.YEARLY], terms)
    if monthly is None or yearly is None:
        return ()
    total = monthly if interval is Interval.MONTHLY else yearly
    words = WizardText.tr("{amount} for the next twelve months")
    lines = [PlanLine(words.format(amount=state.amount(total)))]
    if interval is Interval.YEARLY:
        each = state.amount(monthly_equivalent(yearly, Interval.YEARLY))
        lines.append(PlanLine(WizardText.tr("that is {amount} a month").format(amount=each)))
    saved = monthly - yearly if interval is Interval.YEARLY else yearly - monthly
    if saved > 0:
        words = WizardText.tr("{amount} less").format(amount=state.amount(saved))
        lines.append(
            PlanLine(
                words,
                weight=Weight.SEMIBOLD,
                icon_name="trending-down",
                icon_tone=Tone.POSITIVE,
            )
        )
    return tuple(lines)
