"""Recording what the client itself, or another partner, has subscribed: the client pays."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Preview, preview_subscribing
from app.domain.errors import Refusal, Refused
from app.domain.timeline import Subscribing, offers
from app.services.subscriptions import for_change, record_client_subscription
from app.views import labels
from app.views.billed_lines import BilledTable
from app.views.clients.dialogs import ActDialog
from app.views.explain import Explanation, explain
from app.views.failures import failure_sentence
from app.views.theme import Space
from app.views.typed import Mistyped, typed_date
from app.views.widgets.buttons import PrimaryButton
from app.views.widgets.fields import CheckBox, ComboBox, LineEdit
from app.views.widgets.forms import FormField
from app.views.widgets.layouts import emptied
from app.views.widgets.line_table import LineTable
from app.views.widgets.tabs import SegmentedSwitch
from app.views.workspace import Workspace

_INTERVALS = (Interval.MONTHLY, Interval.YEARLY)


class ClientSubscriptionDialog(ActDialog):
    """Takes plan, interval, services and the first day; shows what the client is billed for it."""

    said = Signal(str)
    """It is recorded."""

    def __init__(self, workspace: Workspace, client_id: int, parent: QWidget) -> None:
        self._context = workspace.ask(for_change, client_id)
        button = PrimaryButton("", icon_name="user-check", large=True)
        super().__init__("", self._context.name, button, parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Subscription of the client"))
        self.confirm.setText(self.tr("&Record it"))
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._on_confirmed)
        self.setMinimumWidth(520)
        who = [self.tr("The client itself"), self.tr("Another partner")]
        self.by = SegmentedSwitch(who, accessible_name=self.tr("Subscribed by"))
        self.plan = ComboBox()
        for plan in self._context.terms.catalogue.plans:
            name = labels.plan_name(self._context.terms.catalogue, plan.code, self._language)
            self.plan.addItem(name, plan.code)
        names = [labels.interval_name(each) for each in _INTERVALS]
        self.interval = SegmentedSwitch(names, accessible_name=self.tr("Billing interval"))
        self.day = LineEdit()
        self.day.setText(workspace.formats.day(self._context.today))
        self.day_field = FormField(
            self.tr("&Since"), self.day, hint=self.tr("A point means today, −3 three days ago.")
        )
        self.boxes: dict[str, CheckBox] = {}
        self._services = QVBoxLayout()
        self._services.setSpacing(6)
        self._billed = LineTable("")
        self._billed.asked.connect(self._on_asked)
        self._lay_out()
        self.plan.currentIndexChanged.connect(self._on_plan_chosen)
        self.interval.chosen.connect(self._show)
        self.day.textChanged.connect(self._on_typed)
        self._on_plan_chosen()
        self.plan.setFocus()

    @property
    def _language(self) -> str:
        return self._workspace.formats.language

    def _lay_out(self) -> None:
        self.add_sentence(
            self.tr("Your firm is billed nothing. What the client pays is kept and reported.")
        )
        self.body.addWidget(self.by)
        row = QHBoxLayout()
        row.setSpacing(Space.CARD)
        row.addWidget(FormField(self.tr("&Plan"), self.plan), 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.day_field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addWidget(self.interval)
        self.body.addLayout(self._services)
        self.body.addWidget(self._billed)

    def _on_plan_chosen(self) -> None:
        """Offer the services that the plan sells beside itself."""
        catalogue = self._context.terms.catalogue
        emptied(self._services)
        self.boxes = {}
        plan = catalogue.plan(str(self.plan.currentData()))
        for add_on in catalogue.add_ons:
            if offers(plan, add_on.code):
                name = labels.add_on_name(catalogue, add_on.code, self._language)
                box = CheckBox(name.replace("&", "&&"))
                box.clicked.connect(self._show)
                self.boxes[add_on.code] = box
                self._services.addWidget(box)
        self._show()

    def _on_typed(self) -> None:
        self.day_field.set_error("")
        self._show()

    def _wanted(self) -> Subscribing:
        chosen = (code for code, box in self.boxes.items() if box.isChecked())
        return Subscribing(
            reference=self._context.reference,
            client_country=self._context.country,
            plan=str(self.plan.currentData()),
            interval=_INTERVALS[self.interval.current],
            add_ons=tuple(sorted(chosen)),
            payer=Payer.CLIENT,
        )

    def _previewed(self, on: date) -> Preview:
        return preview_subscribing(self._wanted(), self._context.terms, None, on, {})

    def _show(self) -> None:
        """Show what the first period bills the client, once the day can be read."""
        self.show_error("")
        table = BilledTable(self._context.terms.catalogue, self._workspace.formats)
        try:
            on = typed_date(self.day.text(), today=self._context.today)
            lines = self._previewed(on).today
        except (Mistyped, Refused):
            self._billed.hide()
            return
        self._billed.set_head(self.tr("The first period, billed to the client"), [""])
        total = self.tr("Total incl. VAT, paid by the client")
        self._billed.show_lines(table.today(lines), table.totals(lines, total))
        self._billed.show()

    def _on_asked(self, about: object) -> None:
        if isinstance(about, Explanation):
            explain(self, about)

    def _on_confirmed(self) -> None:
        try:
            on = typed_date(self.day.text(), today=self._context.today)
        except Mistyped as mistake:
            self._say_wrong(labels.mistyped(mistake))
            return
        try:
            self._workspace.apply(
                record_client_subscription,
                self._context.client_id,
                self._wanted(),
                on,
                by_partner=self.by.current == 1,
            )
        except Refused as refused:
            catalogue, formats = self._context.terms.catalogue, self._workspace.formats
            sentence = failure_sentence(refused, formats, catalogue)
            if refused.reason in (Refusal.BEGINS_IN_FUTURE, Refusal.BEGINS_BEFORE_END):
                self._say_wrong(sentence)
            else:
                self.show_error(sentence)
            return
        self.said.emit(self.tr("Subscription of the client recorded"))
        self.accept()

    def _say_wrong(self, sentence: str) -> None:
        self.day_field.set_error(sentence)
        self.day.setFocus()
        self.day.selectAll()
