"""The small dialogs of an invoice's lines: one that is added, an assignment, a dispute."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import Refused
from app.services.catalogue import catalogue
from app.services.invoices.entering import Assigned, add_lines, assign_lines
from app.services.invoices.values import StatedValues
from app.views import labels
from app.views.clients.dialogs import ActDialog
from app.views.failures import failure_sentence
from app.views.invoices.typed_fields import AmountField, ClientField, QuantityField
from app.views.reports.choices import choice_of
from app.views.reports.periods import Span
from app.views.reports.typed_days import TypedDays
from app.views.theme import Space
from app.views.typed import Mistyped
from app.views.widgets.buttons import PrimaryButton
from app.views.widgets.fields import ComboBox, LineEdit
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace


def _services(workspace: Workspace, nothing: str) -> ComboBox:
    """Return the choice of a plan or an extra service; first of all none."""
    known, language = workspace.ask(catalogue), workspace.formats.language
    sold = [
        *((plan.code, labels.name_of(plan.names, plan.code, language)) for plan in known.plans),
        *((each.code, labels.name_of(each.names, each.code, language)) for each in known.add_ons),
    ]
    return choice_of([(None, nothing), *sold])


class LineDialog(ActDialog):
    """Asks for a line of the invoice; what is typed for its days comes with them."""

    def __init__(self, workspace: Workspace, invoice_id: int, days: Span, parent: QWidget) -> None:
        title = self.tr("Add a line of the invoice")
        super().__init__(title, title, PrimaryButton(self.tr("&Add"), large=True), parent)
        self._workspace, self._invoice_id = workspace, invoice_id
        formats, currency = workspace.formats, workspace.ask(catalogue).currency
        self.client = ClientField(self.tr("&Client"), workspace)
        self.service = _services(workspace, self.tr("None of the catalogue"))
        self.quantity = QuantityField(self.tr("&Quantity"), formats)
        self.unit_price = AmountField(
            self.tr("&Unit price excl. VAT"), formats, currency, optional=True
        )
        self.net = AmountField(self.tr("&Net amount"), formats, currency)
        self.days = TypedDays(workspace)
        self.days.show_span(days)
        self.body.addWidget(self.client)
        self.body.addWidget(FormField(self.tr("&Service"), self.service))
        figures = QHBoxLayout()
        figures.setSpacing(Space.THREE_QUARTERS)
        for field in (self.quantity, self.unit_price, self.net):
            figures.addWidget(field, 1)
        self.body.addLayout(figures)
        row = QHBoxLayout()
        row.addWidget(self.days)
        row.addStretch(1)
        self.body.addLayout(row)
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._on_confirmed)
        self.client.line.setFocus()

    def _values(self) -> StatedValues:
        """Return what was typed. Raises `Mistyped` or ValueError, said at the field."""
        client, span = self.client.client(), self.days.span()
        if span is None:
            raise ValueError(self.days)
        return StatedValues(
            client_text="" if client is None else client.name,
            client=None if client is None else client.id,
            service=self.service.currentData(),
            quantity=self.quantity.parts(),
            unit_price=self.unit_price.amount(),
            net=self.net.amount() or 0,
            start=span.start,
            end=span.end,
        )

    def _on_confirmed(self) -> None:
        self.show_error("")
        try:
            values = self._values()
            self._workspace.apply(add_lines, self._invoice_id, [values])
        except (Mistyped, ValueError):
            return
        except Refused as refused:
            self.show_error(failure_sentence(refused, self._workspace.formats))
            return
        self.accept()


class AssignDialog(ActDialog):
    """Asks whom lines are about and what they bill; what is left alone stays as it is."""

    def __init__(
        self, workspace: Workspace, invoice_id: int, lines: list[int], stated: str, parent: QWidget
    ) -> None:
        title = self.tr("Assign %Ln line(s)", "", len(lines))
        super().__init__(title, title, PrimaryButton(self.tr("&Assign"), large=True), parent)
        self._workspace, self._invoice_id, self._lines = workspace, invoice_id, lines
        if stated:
            self.add_sentence(self.tr("The vendor states: {words}").format(words=stated))
        hint = self.tr("By name, reference or number. Left empty, it stays as it is.")
        self.client = ClientField(self.tr("&Client"), workspace, hint=hint)
        self.service = _services(workspace, self.tr("As it is"))
        self.body.addWidget(self.client)
        self.body.addWidget(FormField(self.tr("&Service"), self.service))
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._on_confirmed)
        self.client.line.setFocus()

    def _on_confirmed(self) -> None:
        self.show_error("")
        try:
            client = self.client.client()
        except ValueError:
            return
        wanted = Assigned(None if client is None else client.id, self.service.currentData())
        try:
            self._workspace.apply(assign_lines, self._invoice_id, self._lines, wanted)
        except Refused as refused:
            self.show_error(failure_sentence(refused, self._workspace.formats))
            return
        self.accept()


class DisputeDialog(ActDialog):
    """Asks what the vendor is told about lines that are disputed."""

    def __init__(
        self, count: int, present: str, disputed: Callable[[str], None], parent: QWidget
    ) -> None:
        title = self.tr("Dispute %Ln line(s)", "", count)
        super().__init__(title, title, PrimaryButton(self.tr("&Dispute"), large=True), parent)
        self._disputed = disputed
        self.editor = LineEdit()
        self.editor.setText(present)
        self.editor.setMaxLength(200)
        hint = self.tr("It stands on the line, and in what you export for the vendor.")
        self.reason = FormField(self.tr("&Reason"), self.editor, hint=hint)
        self.editor.textChanged.connect(lambda _text: self.reason.set_error(""))
        self.body.addWidget(self.reason)
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._on_confirmed)
        self.editor.setFocus()

    def _on_confirmed(self) -> None:
        reason = self.editor.text().strip()
        if not reason:
            self.reason.set_error(self.tr("Type what you tell the vendor."))
            self.editor.setFocus()
            return
        self.accept()
        self._disputed(reason)
