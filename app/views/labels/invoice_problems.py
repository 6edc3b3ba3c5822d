"""The sentences of what the check finds in the lines of an invoice of the vendor's."""

from app.services.imports.problems import Reason
from app.views.labels.source import Labels


def invoice_problems() -> dict[Reason, str]:
    """Each reason with its sentence, the facts still to be filled in."""
    return {**_about(), **_of_file(), **_figures()}


def _about() -> dict[Reason, str]:
    return {
        Reason.INVOICE_CLIENT_UNKNOWN: Labels.tr(
            "No client is known by this. The line comes in as one for an unknown client: you can "
            "assign one afterwards, or correct the cell now."
        ),
        Reason.INVOICE_CLIENT_AMBIGUOUS: Labels.tr(
            "{clients} clients are known by this. The line comes in as one for an unknown client; "
            "the reference of one of them would tell."
        ),
        Reason.INVOICE_CLIENT_OTHER: Labels.tr(
            "This belongs to {client}, and the row names another client. The line comes in as one "
            "for an unknown client unless you correct one of the two cells."
        ),
        Reason.INVOICE_SERVICE_UNKNOWN: Labels.tr(
            "The catalogue has no plan or extra service of this name. The line comes in with its "
            "own words: you can assign one afterwards."
        ),
        Reason.INVOICE_PLAN_TAKEN: Labels.tr("Taken for the client’s plan, {plan}."),
    }


def _of_file() -> dict[Reason, str]:
    return {
        Reason.INVOICE_OTHER_NUMBER: Labels.tr(
            "An import is of one invoice, and this file also holds invoice {number}. Import that "
            "one, then choose the file again and skip its rows."
        ),
        Reason.INVOICE_OTHER_DATE: Labels.tr(
            "The invoice has another date in its first row: {day}. Correct one of the two."
        ),
    }


def _figures() -> dict[Reason, str]:
    return {
        Reason.QUANTITY_ROUNDED: Labels.tr(
            "The quantity is kept with {decimals} decimals. The amount counts."
        ),
        Reason.UNIT_PRICE_LEFT_OUT: Labels.tr(
            "The unit price has more than {digits} decimals and is left out. The amount counts."
        ),
        Reason.RATE_UNKNOWN: Labels.tr(
            "This is not a VAT rate and is left out. Type it as in 20 %."
        ),
        Reason.LAST_DAY_ALONE: Labels.tr("Without a first day the last one is left out."),
        Reason.DAYS_BACKWARDS: Labels.tr(
            "{day} is before {first}, the first day. Correct one of the two."
        ),
    }
