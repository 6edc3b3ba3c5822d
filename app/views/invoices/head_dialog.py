"""What an invoice states of itself: typed for a new one, put right for one that is open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import Refusal, Refused
from app.domain.vendor_invoices import days_of_invoice
from app.services.catalogue import catalogue
from app.services.invoices.entering import change_invoice, enter_invoice
from app.services.invoices.values import LONGEST_NUMBER, InvoiceFields
from app.views.clients.dialogs import ActDialog
from app.views.failures import failure_sentence
from app.views.invoices.typed_fields import AmountField
from app.views.rebilling.run_dialogs import DateField
from app.views.reports.periods import Span
from app.views.reports.typed_days import TypedDays
from app.views.theme import Space
from app.views.typed import Mistyped
from app.views.widgets.buttons import PrimaryButton
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace

_OF_NUMBER = (Refusal.INVOICE_NUMBER_MISSING, Refusal.INVOICE_KNOWN)


class HeadDialog(ActDialog):
    """Asks for number, date, days and totals."""

    written = Signal(object)
    """The id of the invoice."""

    def __init__(
        self, workspace: Workspace, parent: QWidget, invoice: tuple[int, InvoiceFields] | None
    ) -> None:
        title = self.tr("New invoice of the vendor’s")
        words = self.tr("&Enter")
        if invoice is not None:
            title = self.tr("Invoice {number}").format(number=invoice[1].number)
            words = self.tr("&Save")
        super().__init__(title, title, PrimaryButton(words, large=True), parent)
        self._workspace = workspace
        self._invoice_id = None if invoice is None else invoice[0]
        currency, formats = workspace.ask(catalogue).currency, workspace.formats
        self.number = LineEdit()
        self.number.setMaxLength(LONGEST_NUMBER)
        self.number_field = FormField(self.tr("&Number"), self.number)
        self.number.textChanged.connect(lambda _text: self.number_field.set_error(""))
        today = workspace.books.today()
        self.dated = DateField(self.tr("&Date of the invoice"), "", workspace, today)
        self.days = TypedDays(workspace)
        self.net = AmountField(self.tr("Total e&xcl. VAT"), formats, currency)
        self.vat = AmountField(self.tr("&VAT, where stated"), formats, currency, optional=True)
        self.gross = AmountField(
            self.tr("Total &incl. VAT, where stated"), formats, currency, optional=True
        )
        self._lay_out()
        self._show(invoice[1] if invoice is not None else None)
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._on_confirmed)
        self.number.setFocus()

    def _lay_out(self) -> None:
        self.body.addLayout(_side_by_side(self.number_field, self.dated))
        self.add_sentence(
            self.tr("It is compared with what the firm pays, by your books, in these days.")
        )
        days = QHBoxLayout()
        days.addWidget(self.days)
        days.addStretch(1)
        self.body.addLayout(days)
        self.body.addLayout(_side_by_side(self.net, self.vat, self.gross))

    def _show(self, fields: InvoiceFields | None) -> None:
        if fields is None:
            days = days_of_invoice(self._workspace.books.today(), ())
            self.days.show_span(Span(days.start, days.last_day))
            return
        self.number.setText(fields.number)
        self.dated.line.setText(self._workspace.formats.day(fields.issued_on))
        self.days.show_span(Span(fields.start, fields.end))
        self.net.show_amount(fields.net)
        self.vat.show_amount(fields.vat)
        self.gross.show_amount(fields.gross)

    def _fields(self) -> InvoiceFields | None:
        """Return what was typed; None where something is mistyped, which is said at its field."""
        issued_on, span = self.dated.day(), self.days.span()
        amounts = []
        for field in (self.net, self.vat, self.gross):
            try:
                amounts.append(field.amount())
            except Mistyped:
                field.line.setFocus()
        if issued_on is None or span is None or len(amounts) < 3:
            return None
        net, vat, gross = amounts
        return InvoiceFields(
            number=self.number.text(),
            issued_on=issued_on,
            start=span.start,
            end=span.end,
            net=net or 0,
            vat=vat,
            gross=gross,
        )

    def _on_confirmed(self) -> None:
        self.show_error("")
        fields = self._fields()
        if fields is None:
            return
        try:
            invoice_id = self._write(fields)
        except Refused as refused:
            self._refuse(refused)
            return
        self.accept()
        self.written.emit(invoice_id)

    def _write(self, fields: InvoiceFields) -> int:
        if self._invoice_id is None:
            invoice_id, _ = self._workspace.apply(enter_invoice, fields)
            return invoice_id
        self._workspace.apply(change_invoice, self._invoice_id, fields)
        return self._invoice_id

    def _refuse(self, refused: Refused) -> None:
        """Say why: at the field that it is about, else below."""
        names = self._workspace.ask(catalogue)
        sentence = failure_sentence(refused, self._workspace.formats, names)
        if refused.reason in _OF_NUMBER:
            self.number_field.set_error(sentence)
            self.number.setFocus()
        elif refused.reason is Refusal.INVOICE_DATED_IN_FUTURE:
            self.dated.complain(sentence)
        else:
            self.show_error(sentence)


def _side_by_side(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.THREE_QUARTERS)
    for field in fields:
        row.addWidget(field, 1)
    return row
