"""Recording that a client accepted: on which day, and what begins then."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refusal, Refused
from app.services.client_detail import ClientDetail
from app.services.clients import accept
from app.views import labels
from app.views.clients.beginning import Beginning, beginning
from app.views.clients.dialogs import ActDialog
from app.views.failures import failure_sentence
from app.views.typed import Mistyped, typed_date
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import PrimaryButton
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace


class AcceptDialog(ActDialog):
    """Takes a day from the invitation to today and shows, before it is recorded, what it begins."""

    recorded = Signal()

    def __init__(self, workspace: Workspace, detail: ClientDetail, parent: QWidget) -> None:
        super().__init__("", detail.fields.legal_name, PrimaryButton("", large=True), parent)
        self._workspace = workspace
        self._detail = detail
        self.setWindowTitle(self.tr("Record acceptance"))
        self.confirm.setText(self.tr("&Record acceptance"))
        self.day = LineEdit()
        self.day.setText(workspace.formats.day(detail.today))
        self.field = FormField(
            self.tr("&Accepted on"),
            self.day,
            hint=self.tr("A point means today, −3 three days ago."),
        )
        self.body.addWidget(self.field)
        self.preview = Banner("", "")
        self.body.addWidget(self.preview)
        self.day.textChanged.connect(self._on_typed)
        self.confirm.clicked.connect(self._on_confirmed)
        self._preview(detail.today)
        self.day.selectAll()
        self.day.setFocus()

    def _on_typed(self) -> None:
        """Follow what is typed; what cannot be a day yet is not scolded before it is confirmed."""
        self.show_error("")
        self.field.set_error("")
        day = self._typed()
        self.preview.setVisible(day is not None)
        if day is not None:
            self._preview(day)

    def _typed(self) -> date | None:
        try:
            day = typed_date(self.day.text(), today=self._detail.today)
            self._check(day)
        except (Mistyped, Refused):
            return None
        return day

    def _check(self, day: date) -> None:
        invited, today = self._detail.invited_on, self._detail.today
        if day > today:
            raise Refused(Refusal.ACCEPTED_IN_FUTURE, day=day, today=today)
        if invited is not None and day < invited:
            raise Refused(Refusal.ACCEPTED_BEFORE_INVITED, day=day, invited=invited)

    def _on_confirmed(self) -> None:
        try:
            day = typed_date(self.day.text(), today=self._detail.today)
            self._check(day)
        except Mistyped as mistake:
            self._say_wrong(labels.mistyped(mistake))
            return
        except Refused as refused:
            self._say_wrong(self._sentence(refused))
            return
        try:
            self._workspace.apply(accept, self._detail.id, day)
        except Refused as refused:
            self.show_error(self._sentence(refused))
            return
        self.recorded.emit()
        self.accept()

    def _say_wrong(self, sentence: str) -> None:
        self.field.set_error(sentence)
        self.day.setFocus()
        self.day.selectAll()

    def _sentence(self, refused: Refused) -> str:
        return failure_sentence(refused, self._workspace.formats, self._detail.catalogue)

    def _preview(self, day: date) -> None:
        running = self._detail.running
        if running is not None:
            self._preview_running(running.subscription.period.end)
            return
        try:
            begins = beginning(self._detail, day)
        except Refused as refused:
            self.preview.say(self.tr("The pending plan cannot begin"), self._sentence(refused))
            return
        if begins is None:
            self.preview.say(
                self.tr("No plan is pending"),
                self.tr("The client becomes Active without a subscription."),
            )
            return
        self.preview.say(self._begins(begins, day), self._billed(begins))

    def _preview_running(self, renewal: date) -> None:
        self.preview.say(
            self.tr("The running subscription goes on"),
            self.tr("It renews again on {day}; nothing is billed before.").format(
                day=self._workspace.formats.day(renewal)
            ),
        )

    def _begins(self, begins: Beginning, day: date) -> str:
        formats = self._workspace.formats
        return self.tr("{plan} begins on {day}").format(
            plan=labels.plan_name(self._detail.catalogue, begins.plan, formats.language),
            day=formats.day(day),
        )

    def _billed(self, begins: Beginning) -> str:
        formats, currency = self._workspace.formats, self._detail.catalogue.currency
        first = self.tr("{payer}: {amount} excl. VAT {interval}.").format(
            payer=labels.paid_by(begins.payer),
            amount=formats.amount(begins.first, currency),
            interval=labels.per_interval(begins.interval),
        )
        if begins.periods == 1:
            return first
        so_far = self.tr(
            "%Ln period(s) up to today: {amount} are billed at once.", "", begins.periods
        )
        return f"{first} {so_far.format(amount=formats.amount(begins.billed, currency))}"
