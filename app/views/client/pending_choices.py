"""What can be chosen for a pending subscription: payer, plan, interval, add-ons, promo code."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue, Plan
from app.domain.clients import PendingSubscription
from app.domain.errors import Refusal, Refused
from app.domain.subscription import Sale, price_of
from app.domain.timeline import offers
from app.services.subscriptions import ChangeContext
from app.views import labels
from app.views.client.tab import section
from app.views.formatting import Formats
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import Banner, Remark
from app.views.widgets.fields import CheckBox, LineEdit
from app.views.widgets.forms import FormField
from app.views.widgets.layouts import emptied
from app.views.widgets.plan_cards import PlanCardRow, PlanLine, PlanOffer
from app.views.widgets.tabs import SegmentedSwitch

_INTERVALS = (Interval.MONTHLY, Interval.YEARLY)
_FIELD_WIDTH = 320


class PendingChoices(QWidget):
    """The choices, shown from a draft and told by `edited`; it keeps no draft of its own."""

    edited = Signal(object)
    """The `PendingSubscription` as it has become."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._draft = PendingSubscription()
        self._context: ChangeContext | None = None
        self.pays = CheckBox(self.tr("Pa&y for client"))
        self.pays.clicked.connect(self._on_pays)
        said = labels.pending_firm_pays()
        self.notice = Banner(said.lead, said.text, icon_name="building-2")
        names = [labels.interval_name(interval) for interval in _INTERVALS]
        self.switch = SegmentedSwitch(names, accessible_name=self.tr("Billing interval"))
        self.switch.chosen.connect(self._on_interval)
        self.cards = PlanCardRow(accessible_name=self.tr("Plans"))
        self.cards.chosen.connect(self._on_plan)
        self.boxes: dict[str, CheckBox] = {}
        self._offered: tuple[str | None, Interval, Catalogue] | None = None
        self._add_ons = QVBoxLayout()
        self._add_ons.setSpacing(6)
        self.code = LineEdit()
        self.code.setMaxLength(60)
        self.code.textEdited.connect(self._on_code)
        self.code.editingFinished.connect(self._on_code_left)
        self.code_field = FormField(self.tr("Promo &code, if there is one"), self.code)
        self.granted = Remark("", icon_name="circle-check", tone=Tone.POSITIVE)
        self._refused: Refused | None = None
        self._lay_out()

    def show_draft(
        self, draft: PendingSubscription, context: ChangeContext, refused: Refused | None
    ) -> None:
        """Show what is chosen so far, and what is wrong with its code."""
        self._draft, self._context, self._refused = draft, context, refused
        catalogue = context.terms.catalogue
        self.pays.setChecked(draft.firm_pays)
        self.notice.setVisible(draft.firm_pays)
        self.switch.set_current(_INTERVALS.index(draft.interval))
        made = [self._offer(plan, context) for plan in catalogue.plans]
        self.cards.show_offers(made, chosen=draft.plan)
        self._show_add_ons(context)
        if self.code.text() != (draft.promo or "") and not self.code.hasFocus():
            self.code.setText(draft.promo or "")
        self.code.setEnabled(draft.plan is not None)
        self._show_code(typing=self.code.hasFocus())

    def add_summary(self, widget: QWidget) -> None:
        """Put what the choices cost at their right."""
        self._below.addWidget(widget, 5)

    def add_origin(self, widget: QWidget) -> None:
        """Put between payer and interval where the choices come from."""
        self._head.insertWidget(1, widget, 1, Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.PAGE_MARGIN)
        self._head.addWidget(self.pays)
        self._head.addWidget(self.switch)
        left = section(self.tr("Extra services"))
        left.addLayout(self._add_ons)
        left.addSpacing(Space.GRID)
        self.code_field.setMaximumWidth(_FIELD_WIDTH)
        left.addWidget(self.code_field)
        left.addWidget(self.granted)
        left.addStretch(1)
        self._below = QHBoxLayout()
        self._below.setSpacing(2 * Space.CARD)
        self._below.addLayout(left, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.THREE_QUARTERS)
        column.addLayout(self._head)
        column.addWidget(self.notice)
        column.addWidget(self.cards)
        column.addLayout(self._below)
        QWidget.setTabOrder(self.pays, self.switch)
        QWidget.setTabOrder(self.switch, self.cards)

    def _offer(self, plan: Plan, context: ChangeContext) -> PlanOffer:
        interval, currency = self._draft.interval, context.terms.catalogue.currency
        price = price_of(Sale(plan.code, context.today), plan.prices, interval, context.today)[0]
        window = Interval.MONTHLY if plan.quota.by_month else interval
        quota = (
            PlanLine(
                self.tr("{documents} {per_interval}").format(
                    documents=labels.documents(plan.quota.documents(interval)),
                    per_interval=labels.per_interval(window),
                ),
                weight=Weight.MEDIUM,
            ),
            PlanLine(
                self.tr("then {price} each").format(
                    price=self._formats.amount(plan.overage, currency)
                ),
                size=Size.CAPTION,
                tone=Tone.SECONDARY,
            ),
        )
        return PlanOffer(
            key=plan.code,
            title=labels.plan_name(context.terms.catalogue, plan.code, self._formats.language),
            price=self._formats.amount(price, currency),
            unit=self.tr("excl. VAT {per_interval}").format(
                per_interval=labels.per_interval(interval)
            ),
            bands=(quota,),
        )

    def _show_add_ons(self, context: ChangeContext) -> None:
        """Offer what the plan sells beside itself, with its price; name what it includes."""
        catalogue, code = context.terms.catalogue, self._draft.plan
        plan = catalogue.plan(code) if code is not None else None
        offered = (code, self._draft.interval, catalogue)
        if offered == self._offered:
            for add_on_code, box in self.boxes.items():
                box.setChecked(add_on_code in self._draft.add_ons)
            return
        self._offered = offered
        emptied(self._add_ons)
        self.boxes = {}
        if plan is None:
            self._add_ons.addWidget(Remark(self.tr("They are offered once a plan is chosen.")))
            return
        for add_on in catalogue.add_ons:
            if offers(plan, add_on.code):
                box = CheckBox(self._priced(add_on.code, catalogue, context))
                box.setChecked(add_on.code in self._draft.add_ons)
                box.clicked.connect(self._on_add_on)
                self.boxes[add_on.code] = box
                self._add_ons.addWidget(box)
            elif add_on.code in plan.includes:
                name = labels.add_on_name(catalogue, add_on.code, self._formats.language)
                words = self.tr("{service}, included").format(service=name)
                self._add_ons.addWidget(Remark(words, icon_name="check", tone=Tone.POSITIVE))

    def _priced(self, code: str, catalogue: Catalogue, context: ChangeContext) -> str:
        versions = catalogue.add_on(code).prices
        price = price_of(Sale(code, context.today), versions, self._draft.interval, context.today)
        text = self.tr("{service}, {price} {per_interval}").format(
            service=labels.add_on_name(catalogue, code, self._formats.language),
            price=self._formats.amount(price[0], catalogue.currency),
            per_interval=labels.per_interval(self._draft.interval),
        )
        # An ampersand in a name is no mnemonic.
        return text.replace("&", "&&")

    def _show_code(self, *, typing: bool) -> None:
        """Say what is wrong with the code, or what it gives."""
        context, refused = self._context, self._refused
        typed = (self._draft.promo or "").strip()
        self.granted.setVisible(bool(typed) and refused is None and context is not None)
        if context is None:
            return
        catalogue = context.terms.catalogue
        sentence = ""
        if refused is not None and not (typing and _may_become_known(typed, refused, catalogue)):
            sentence = labels.refusal(refused, catalogue, self._formats)
        self.code_field.set_error(sentence)
        if typed and refused is None and self._draft.plan is not None:
            self.granted.say(self._promised(typed, catalogue))

    def _promised(self, typed: str, catalogue: Catalogue) -> str:
        promo = catalogue.promo_code(typed)
        return self.tr("{rebate}, {duration}").format(
            rebate=labels.rebate_scope(
                promo.rebate, promo.scope, self._formats, catalogue.currency
            ),
            duration=labels.duration_words(promo.periods),
        )

    def _on_pays(self) -> None:
        self.edited.emit(replace(self._draft, firm_pays=self.pays.isChecked()))

    def _on_interval(self, place: int) -> None:
        self.edited.emit(replace(self._draft, interval=_INTERVALS[place]))

    def _on_plan(self, code: object) -> None:
        self.edited.emit(replace(self._draft, plan=str(code)))

    def _on_add_on(self) -> None:
        """Keep what another plan would sell: choosing that plan again brings it back."""
        ticked = {code for code, box in self.boxes.items() if box.isChecked()}
        kept = set(self._draft.add_ons) - set(self.boxes)
        self.edited.emit(replace(self._draft, add_ons=tuple(sorted(kept | ticked))))

    def _on_code(self, text: str) -> None:
        self.edited.emit(replace(self._draft, promo=text))

    def _on_code_left(self) -> None:
        self._show_code(typing=False)


def _may_become_known(typed: str, refused: Refused, catalogue: Catalogue) -> bool:
    """Whether a code is unknown only because it is not typed to its end."""
    begun = typed.casefold()
    return refused.reason is Refusal.PROMO_UNKNOWN and any(
        promo.code.casefold().startswith(begun) for promo in catalogue.promo_codes
    )
