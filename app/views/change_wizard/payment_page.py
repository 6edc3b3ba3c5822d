"""The fifth step: under which name the firm is billed, and what it pays with."""

from PySide6.QtWidgets import QWidget

from app.views.change_wizard.billing_form import BillingForm
from app.views.change_wizard.page import Page
from app.views.change_wizard.payment_methods import PaymentMethods
from app.views.theme import Space
from app.views.widgets.texts import Hairline
from app.views.workspace import Workspace


class PaymentPage(Page):
    """The firm's own billing information and payment methods; they serve all its subscriptions."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Payment"),
            self.tr("Your firm pays. What is changed here holds for all its subscriptions."),
            parent,
        )
        self.billing = BillingForm(workspace)
        self.methods = PaymentMethods(workspace)
        self.column.addWidget(self.methods)
        self.column.addSpacing(Space.HALF)
        self.column.addWidget(Hairline())
        self.column.addWidget(self.billing)
        self.column.addStretch(1)

    @property
    def has_unsaved(self) -> bool:
        return self.billing.is_changed or self.methods.form.has_typed

    def refresh(self) -> None:
        self.methods.show_state(self.state)
        self.billing.show_card(self.state.context.firm)

    def first_field(self) -> QWidget:
        return self.methods.first_field()

    def leave(self) -> bool:
        return self.billing.save(self.state)
