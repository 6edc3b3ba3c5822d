"""The wizard's window without its behaviour: head, steps, pages, summary, footer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.views.change_wizard.add_ons_page import AddOnsPage
from app.views.change_wizard.confirmation_page import ConfirmationPage
from app.views.change_wizard.frame import PageStack, WarningStrip, WizardHead
from app.views.change_wizard.interval_page import IntervalPage
from app.views.change_wizard.payment_page import PaymentPage
from app.views.change_wizard.plan_page import PlanPage
from app.views.change_wizard.promo_page import PromoPage
from app.views.change_wizard.summary import SummaryPanel
from app.views.change_wizard.words import step_names
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button, GhostButton, PrimaryButton
from app.views.widgets.steps import StepList
from app.views.workspace import Workspace

_WIDTH, _HEIGHT = 1040, 700


class WizardWindow(QDialog):
    """Everything that is seen, laid out; focus goes steps, page, summary, footer."""

    def __init__(self, workspace: Workspace, parent: QWidget | None, *, begins: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Subscribe") if begins else self.tr("Modify subscription")
        self.setWindowTitle(title)
        self.head = WizardHead(title)
        self.warning = WarningStrip()
        self.steps = StepList(step_names())
        self.steps.setAccessibleName(self.tr("Steps"))
        self.plan_page, self.interval_page = PlanPage(), IntervalPage()
        self.add_ons_page, self.promo_page = AddOnsPage(), PromoPage()
        self.payment_page = PaymentPage(workspace)
        self.confirmation_page = ConfirmationPage()
        self.pages = PageStack(
            (
                self.plan_page,
                self.interval_page,
                self.add_ons_page,
                self.promo_page,
                self.payment_page,
                self.confirmation_page,
            )
        )
        self.summary = SummaryPanel()
        self.cancel_button = GhostButton(self.tr("C&ancel"), large=True)
        self.back_button = Button(self.tr("&Back"), large=True)
        self.next_button = PrimaryButton(self.tr("&Continue"), large=True)
        self.next_button.setDefault(True)
        self.footer = Footer()
        self._lay_out()
        self.resize(_WIDTH, _HEIGHT)

    def show_footer(self, *, may_go_back: bool, is_last: bool, why_not: str) -> None:
        """Show what the buttons do; where it cannot go on, why."""
        self.next_button.setText(self.tr("C&onfirm") if is_last else self.tr("&Continue"))
        self.next_button.setEnabled(not why_not)
        self.next_button.setAccessibleDescription(why_not)
        self.next_button.updateGeometry()
        self.footer.set_reason(why_not)
        self.back_button.setEnabled(may_go_back)

    def _lay_out(self) -> None:
        self.footer.add_left(self.cancel_button)
        self.footer.add_right(self.back_button)
        self.footer.add_right(self.next_button)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self.warning)
        centre.addWidget(self.pages, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.steps)
        middle.addLayout(centre, 1)
        middle.addWidget(self.summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(middle, 1)
        column.addWidget(self.footer)
