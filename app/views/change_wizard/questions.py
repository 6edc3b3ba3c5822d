"""The wizard's questions, before what cannot be taken back by choosing otherwise."""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from app.domain.notices import Notice
from app.domain.subscription import Subscription
from app.views import labels
from app.views.change_wizard.page import WizardState
from app.views.change_wizard.words import WizardText
from app.views.widgets.question import ask


def ask_to_discard(parent: QWidget, then: Callable[[], None]) -> QMessageBox:
    """Ask before choices are lost."""
    return ask(
        parent,
        title=WizardText.tr("Close without confirming?"),
        sentence=WizardText.tr("What was chosen here is lost. The subscription stays as it is."),
        yes=WizardText.tr("&Close without confirming"),
        no=WizardText.tr("&Keep choosing"),
        then=then,
    )


def ask_to_replace(
    parent: QWidget, state: WizardState, told: Notice, then: Callable[[], None]
) -> QMessageBox:
    """Ask whether a promo code may replace the discount there is; both are shown."""
    day = "" if state.present is None else state.formats.day(state.present.period.end)
    sentence = WizardText.tr(
        "Now: {old}.\nFrom {day} on: {new}.\n"
        "A subscription has one discount at a time: what is left of {code} is lost."
    )
    return ask(
        parent,
        title=WizardText.tr("Replace {old} with {new}?").format(
            old=told.code, new=told.replaced_by
        ),
        sentence=sentence.format(
            old=_discount_now(state, told.code),
            new=_discount_promised(state, told.replaced_by),
            code=told.code,
            day=day,
        ),
        yes=WizardText.tr("&Replace it"),
        no=WizardText.tr("&Leave it as it is"),
        then=then,
    )


def ask_to_stop(
    parent: QWidget, state: WizardState, stopped: Subscription, then: Callable[[], None]
) -> QMessageBox:
    """Ask before the renewal is stopped."""
    return ask(
        parent,
        title=WizardText.tr("Do not renew this subscription?"),
        sentence=labels.renewal_stopped(stopped, state.formats).text,
        yes=WizardText.tr("&Stop the renewal"),
        no=WizardText.tr("&Keep renewing"),
        then=then,
    )


def _discount_now(state: WizardState, code: str) -> str:
    """The running or scheduled discount with what is left of it."""
    present = state.present
    if present is None:
        return code
    for discount in (present.scheduled.promo, present.discount):
        if discount is not None and discount.code == code:
            return WizardText.tr("{promo}, {left}").format(
                promo=labels.promo_title(discount, state.formats, state.catalogue.currency),
                left=labels.discount_left(discount),
            )
    return code


def _discount_promised(state: WizardState, code: str) -> str:
    promo = state.catalogue.promo_code(code)
    return WizardText.tr("{promo}, {left}").format(
        promo=labels.promo_title(promo, state.formats, state.catalogue.currency),
        left=labels.duration_words(promo.periods),
    )
