"""The fourth step: the discount there is with what is left of it, and a code checked when typed."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.discount import Discount, granted
from app.domain.errors import Refusal
from app.views import labels
from app.views.change_wizard.draft import WizardStep, step_of
from app.views.change_wizard.page import Page
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import Remark
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField
from app.views.widgets.meters import PeriodPips
from app.views.widgets.texts import Hairline, Text

_FIELD_WIDTH = 320


class PromoPage(Page):
    """Type a promo code, or leave it out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Promo code"), " ", parent)
        self._present = QVBoxLayout()
        self._present.setSpacing(Space.GRID)
        self._caption = Text(
            self.tr("Active discount"),
            size=Size.CAPTION,
            weight=Weight.MEDIUM,
            tone=Tone.SECONDARY,
        )
        self._title = Text("", weight=Weight.SEMIBOLD, wrap=True)
        self._left = Text("", tone=Tone.SECONDARY, wrap=True)
        self._pips = PeriodPips()
        self._pips.setMaximumWidth(_FIELD_WIDTH)
        self._scheduled = Remark("", icon_name="calendar-clock")
        for part in (self._caption, self._title, self._left, self._pips, self._scheduled):
            self._present.addWidget(part)
        self.column.addLayout(self._present)
        self._rule = Hairline()
        self.column.addWidget(self._rule)
        self.code = LineEdit()
        self.code.setMaxLength(60)
        self.code.textEdited.connect(self._on_typed)
        self.code.editingFinished.connect(self._on_left)
        self.field = FormField(self.tr("&Promo code, if there is one"), self.code)
        self.field.setMaximumWidth(_FIELD_WIDTH)
        self.column.addWidget(self.field)
        self.granted = Remark("", icon_name="circle-check", tone=Tone.POSITIVE)
        self.column.addWidget(self.granted)
        self.column.addStretch(1)

    def refresh(self) -> None:
        self.set_sentence(
            self.tr("A code applies to the first period and those that follow.")
            if self.state.present is None
            else self.tr(
                "A code applies from the next renewal on. "
                "A subscription has one discount at a time."
            )
        )
        if self.code.text() != self.state.draft.promo:
            self.code.setText(self.state.draft.promo)
        self._show_present()
        self._show_check(typing=self.code.hasFocus())

    def first_field(self) -> QWidget:
        return self.code

    def _show_present(self) -> None:
        state = self.state
        active = state.present.discount if state.present is not None else None
        scheduled = state.present.scheduled.promo if state.present is not None else None
        self._caption.setVisible(active is not None)
        self._title.setVisible(active is not None)
        self._left.setVisible(active is not None)
        self._pips.setVisible(active is not None and active.periods is not None)
        if active is not None:
            self._show_active(active)
        self._scheduled.setVisible(scheduled is not None)
        if scheduled is not None and state.present is not None:
            words = self.tr("{promo} is scheduled from {day} on").format(
                promo=labels.promo_title(scheduled, state.formats, state.catalogue.currency),
                day=state.formats.day(state.present.period.end),
            )
            self._scheduled.say(words)
        self._rule.setVisible(active is not None or scheduled is not None)

    def _show_active(self, active: Discount) -> None:
        state, currency = self.state, self.state.catalogue.currency
        self._title.setText(labels.promo_title(active, state.formats, currency))
        scope = labels.rebate_scope(active.rebate, active.scope, state.formats, currency)
        left = labels.discount_left(active)
        self._left.setText(scope if active.periods is not None else f"{scope}, {left}")
        if active.periods is not None:
            self._pips.show_periods("", left, spent=active.used, total=active.periods)

    def _show_check(self, *, typing: bool) -> None:
        """Say what is wrong with the code, or what it gives."""
        state, refused = self.state, self.state.estimate.refused
        typed = state.draft.promo.strip()
        wrong = refused is not None and step_of(refused.reason) is WizardStep.PROMO
        sentence = ""
        if refused is not None and wrong and not (typing and self._may_become_known(typed)):
            sentence = labels.refusal(refused, state.catalogue, state.formats)
        self.field.set_error(sentence)
        self.granted.setVisible(bool(typed) and not wrong)
        if typed and not wrong:
            self.granted.say(self._promised(typed))

    def _may_become_known(self, typed: str) -> bool:
        """Whether the code is unknown only because it is not typed to its end."""
        refused = self.state.estimate.refused
        if refused is None or refused.reason is not Refusal.PROMO_UNKNOWN:
            return False
        begun = typed.casefold()
        return any(p.code.casefold().startswith(begun) for p in self.state.catalogue.promo_codes)

    def _promised(self, typed: str) -> str:
        state = self.state
        promo = granted(state.catalogue.promo_code(typed))
        on = state.context.today if state.present is None else state.present.period.end
        return self.tr("{rebate}, {duration}, from {day} on").format(
            rebate=labels.rebate_scope(
                promo.rebate, promo.scope, state.formats, state.catalogue.currency
            ),
            duration=labels.duration_words(promo.periods),
            day=state.formats.day(on),
        )

    def _on_typed(self, text: str) -> None:
        self.edited.emit(replace(self.state.draft, promo=text, replacing=""))

    def _on_left(self) -> None:
        self._show_check(typing=False)
