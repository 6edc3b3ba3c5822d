"""What stands between a choice and its confirmation, in the few words beside the button."""

from app.views.bulk.choices import ChoicesPanel
from app.views.bulk.preview_page import PreviewPage
from app.views.bulk.words import BulkText


def obstacle(choices: ChoicesPanel, preview: PreviewPage, clients: int, *, is_fresh: bool) -> str:
    """Return the first thing that is still to be done; empty where it can be confirmed.

    `clients` is how many could be changed; `is_fresh`: the preview is that of the choices.
    """
    if choices.is_empty:
        return BulkText.tr("Switch on what is to change")
    if choices.missing():
        return BulkText.tr("Choose what is switched on")
    if choices.is_wrong:
        return BulkText.tr("Correct what is marked at the left")
    if not is_fresh:
        return BulkText.tr("Reckoning…")
    if not clients:
        return BulkText.tr("None of the clients can be changed like this")
    if preview.lacks_payment_method:
        return BulkText.tr("Declare a payment method to confirm")
    if preview.needs_tick and not preview.box.isChecked():
        return BulkText.tr("Tick the box to confirm")
    return ""
