"""What is to change: a switch a field, and the reason for the journal."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.billing import Payer
from app.domain.bulk_change import BulkChange
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.errors import Refused
from app.services.client_lists import Tab
from app.views import labels
from app.views.bulk.field_switch import FieldSwitch
from app.views.formatting import Formats
from app.views.theme import Size, Space, Tone, Weight, current_theme
from app.views.widgets.fields import ComboBox, LineEdit
from app.views.widgets.forms import FormField
from app.views.widgets.layouts import scrolled
from app.views.widgets.texts import Ground, Text, set_ground

_INTERVALS = (Interval.MONTHLY, Interval.YEARLY)
_PAYERS = (Payer.FIRM, Payer.CLIENT)
_ADD, _END = 1, 2
T = TypeVar("T")


class ChoicesPanel(QWidget):
    """The fields of a bulk change. Only those switched on are touched."""

    edited = Signal()
    """Something else is chosen."""

    def __init__(
        self, catalogue: Catalogue, formats: Formats, tab: Tab, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_ground(self, Ground.SUNKEN)
        self._catalogue, self._formats = catalogue, formats
        digits = current_theme().metrics().horizontalAdvance("0")
        self.setFixedWidth(max(256, 34 * digits))
        plans = [
            labels.plan_name(catalogue, plan.code, formats.language) for plan in catalogue.plans
        ]
        if tab is Tab.ACTIVE:
            # Nobody knows what clients use before they have begun.
            plans.append(self.tr("The best fit for each"))
        self.plan = self._choice(self.tr("Plan"), plans)
        self.interval = self._choice(
            self.tr("Billing interval"), [labels.interval_name(each) for each in _INTERVALS]
        )
        self.payer = self._choice(self.tr("Payer"), [labels.payer_name(each) for each in _PAYERS])
        self.renewal = self._choice(
            self.tr("Renewal"), [self.tr("Stop renewal"), self.tr("Resume renewal")]
        )
        self.promo = LineEdit(placeholder=self.tr("Code"))
        self.promo.setAccessibleName(self.tr("Promo code"))
        self.promo.setMaxLength(60)
        self.promo.textEdited.connect(self.edited)
        self.services: dict[str, ComboBox] = {}
        self.switches = {
            "plan": FieldSwitch(self.tr("&Plan"), self.plan),
            "interval": FieldSwitch(self.tr("&Billing interval"), self.interval),
            "payer": FieldSwitch(self.tr("Pa&yer"), self.payer),
            "services": FieldSwitch(self.tr("Extra &services"), self._services()),
            "promo": FieldSwitch(self.tr("Promo co&de"), self.promo),
            "renewal": FieldSwitch(self.tr("&Renewal"), self.renewal),
        }
        # What has not begun has no renewal to stop.
        self.switches["renewal"].setVisible(tab is Tab.ACTIVE)
        self.reason = LineEdit()
        self.reason.setMaxLength(400)
        for switch in self.switches.values():
            switch.edited.connect(self.edited)
        self._lay_out()

    def change(self) -> BulkChange:
        """What is asked for, as far as it is chosen."""
        add, end = (self._services_at(place) for place in (_ADD, _END))
        return BulkChange(
            plan=self._plan_chosen(),
            fits=self._place("plan", self.plan) == len(self._catalogue.plans),
            interval=_at(_INTERVALS, self._place("interval", self.interval)),
            add=add,
            end=end,
            payer=_at(_PAYERS, self._place("payer", self.payer)),
            promo=self._promo_typed() or None,
            renews=_at((False, True), self._place("renewal", self.renewal)),
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing is switched on."""
        return not any(switch.is_on for switch in self.switches.values())

    @property
    def is_wrong(self) -> bool:
        """Whether something is said to be wrong."""
        return any(switch.error for switch in self.switches.values())

    def missing(self) -> bool:
        """Whether something is switched on for which nothing is chosen yet."""
        change = self.change()
        chosen = {
            "plan": change.plan or change.fits,
            "interval": change.interval,
            "payer": change.payer,
            "services": change.add or change.end,
            "promo": change.promo,
            "renewal": change.renews is not None,
        }
        return any(switch.is_on and not chosen[key] for key, switch in self.switches.items())

    def check(self) -> bool:
        """Say beside its field what is wrong whoever the client is; whether nothing is."""
        switches, change = self.switches, self.change()
        unknown = ""
        if change.promo:
            try:
                self._catalogue.promo_code(change.promo)
            except Refused as refused:
                unknown = labels.refusal(refused, self._catalogue, self._formats)
        switches["promo"].set_error(unknown)
        contradicts = change.payer is Payer.CLIENT and change.renews is True
        sentence = self.tr("Handing over to the client stops renewal: leave this unchanged.")
        switches["renewal"].set_error(sentence if contradicts else "")
        return not unknown and not contradicts

    def _lay_out(self) -> None:
        body = QWidget()
        set_ground(body, Ground.SUNKEN)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(body))
        column = QVBoxLayout(body)
        column.setContentsMargins(Space.WIZARD_MARGIN, Space.WIZARD_MARGIN, 16, Space.CARD)
        column.setSpacing(0)
        title = Text(self.tr("What changes"), size=Size.HEADING, weight=Weight.SEMIBOLD)
        column.addWidget(title)
        column.addSpacing(Space.HALF)
        for switch in self.switches.values():
            column.addWidget(switch)
        column.addSpacing(Space.THREE_QUARTERS)
        for sentence in (
            self.tr("Only what is switched on is changed."),
            self.tr("To include clients that pay themselves, switch the payer on: firm."),
        ):
            column.addWidget(Text(sentence, size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True))
            column.addSpacing(Space.GRID)
        column.addWidget(FormField(self.tr("Reason, &for the journal"), self.reason))
        column.addStretch(1)

    def _choice(self, name: str, texts: Sequence[str]) -> ComboBox:
        made = ComboBox(accessible_name=name)
        made.addItems(list(texts))
        # Nothing is chosen for the person: a first plan would be as good as any other.
        made.setPlaceholderText(self.tr("Choose…"))
        made.setCurrentIndex(-1)
        made.currentIndexChanged.connect(self.edited)
        return made

    def _services(self) -> QWidget:
        """One line for each extra service of the catalogue: unchanged, add, end."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(Space.HALF)
        grid.setColumnStretch(0, 1)
        for row, add_on in enumerate(self._catalogue.add_ons):
            name = labels.add_on_name(self._catalogue, add_on.code, self._formats.language)
            chooser = ComboBox(accessible_name=name)
            chooser.addItems([self.tr("unchanged"), self.tr("Add"), self.tr("End")])
            chooser.currentIndexChanged.connect(self.edited)
            self.services[add_on.code] = chooser
            grid.addWidget(Text(name, wrap=True), row, 0)
            grid.addWidget(chooser, row, 1)
        return holder

    def _place(self, key: str, chooser: ComboBox) -> int:
        return chooser.currentIndex() if self.switches[key].is_on else -1

    def _plan_chosen(self) -> str | None:
        place = self._place("plan", self.plan)
        plans = self._catalogue.plans
        return plans[place].code if 0 <= place < len(plans) else None

    def _promo_typed(self) -> str:
        return self.promo.text().strip() if self.switches["promo"].is_on else ""

    def _services_at(self, place: int) -> frozenset[str]:
        if not self.switches["services"].is_on:
            return frozenset()
        return frozenset(c for c, box in self.services.items() if box.currentIndex() == place)


def _at(values: Sequence[T], place: int) -> T | None:
    return values[place] if place >= 0 else None
