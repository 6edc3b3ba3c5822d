"""Sentences that several steps of the wizard say, and why it cannot go on."""

from PySide6.QtCore import QCoreApplication

from app.domain.calendar import Interval
from app.domain.errors import Refusal, Refused
from app.services.settings import PaymentMethod
from app.views import labels
from app.views.change_wizard.draft import WizardStep, step_of
from app.views.change_wizard.estimate import Obstacle


class WizardText:
    """The translation context of what is said outside a widget's own methods."""

    @staticmethod
    def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return `text` in the chosen language; `n` chooses the plural."""
        return QCoreApplication.translate("WizardText", text, disambiguation, n)


def step_names() -> tuple[str, ...]:
    """The steps in their order, as the list beside them names them."""
    return (
        WizardText.tr("Plan", "step"),
        WizardText.tr("Interval", "step"),
        WizardText.tr("Services", "step"),
        WizardText.tr("Promo code", "step"),
        WizardText.tr("Payment", "step"),
        WizardText.tr("Confirmation", "step"),
    )


def excluding_vat(interval: Interval) -> str:
    """What stands under a price: "excl. VAT per month"."""
    return WizardText.tr("excl. VAT {per_interval}").format(
        per_interval=labels.per_interval(interval)
    )


def reason(obstacle: Obstacle | Refused) -> str:
    """Why the wizard cannot go on, in the few words that stand beside its button."""
    match obstacle:
        case Obstacle.PLAN_MISSING:
            return WizardText.tr("Choose a plan to continue")
        case Obstacle.NO_PAYMENT_METHOD:
            return WizardText.tr("Declare a payment method to continue")
        case Obstacle.NOT_TICKED:
            return WizardText.tr("Tick the box to confirm")
        case Refused(reason=Refusal.NOTHING_CHANGES):
            return WizardText.tr("Nothing changes: there is nothing to confirm")
        case Refused() if step_of(obstacle.reason) is WizardStep.PROMO:
            return WizardText.tr("Correct the promo code or leave it out")
        case Refused() if step_of(obstacle.reason) is WizardStep.PLAN:
            return WizardText.tr("Choose another plan")
        case _:
            return WizardText.tr("This cannot be confirmed as it is")


def payment_method(method: PaymentMethod) -> str:
    """A payment method in a sentence: "Card of the firm, number ending in 4242"."""
    if method.kind == "card":
        return WizardText.tr("Card of the firm, number ending in {ending}").format(
            ending=method.last_four
        )
    return WizardText.tr("SEPA mandate of the firm, IBAN ending in {ending}").format(
        ending=method.last_four
    )
