"""The sentences of what is refused to acts on clients, on the firm and on the data file."""

from app.domain.errors import Refusal
from app.views.labels.accounting import accounting_refusals
from app.views.labels.invoices import invoice_refusals
from app.views.labels.rebilling import rebilling_refusals
from app.views.labels.source import Labels


def act_refusals() -> dict[Refusal, str]:
    """Sentences by reason, their facts still to be filled in."""
    return {
        **_clients(),
        **_standing(),
        **_firm(),
        **_imports(),
        **_days(),
        **_use(),
        **_undoing(),
        **rebilling_refusals(),
        **accounting_refusals(),
        **invoice_refusals(),
    }


def _clients() -> dict[Refusal, str]:
    return {
        Refusal.NAME_MISSING: Labels.tr("The legal name is missing. Type the name of the client."),
        Refusal.COUNTRY_UNKNOWN: Labels.tr(
            "“{country}” is not a country code. Type the two letters, as in FR, BE or LU."
        ),
        Refusal.CLIENT_DUPLICATED: Labels.tr(
            "{field}: {value} is already that of {client}. "
            "Correct it here, or open the other client."
        ),
        Refusal.CLIENT_HAS_HISTORY: Labels.tr(
            "{name} has a billing history and cannot be deleted. Archive the client instead."
        ),
        Refusal.STILL_RUNS: Labels.tr(
            "The subscription of {name} runs until {day} included. Anonymise the client after it."
        ),
        Refusal.ANONYMISED_ALREADY: Labels.tr(
            "{name} is anonymised already: there is nothing more to erase."
        ),
    }


def _standing() -> dict[Refusal, str]:
    return {
        Refusal.STATUS_FORBIDS: Labels.tr(
            "{name} has the status “{status}”, in which this cannot be done. "
            "Change the status first, or choose another client."
        ),
        Refusal.PLAN_MISSING: Labels.tr(
            "Extra services and promo codes go with a plan. Choose a plan, or remove them."
        ),
        Refusal.NO_SUBSCRIPTION: Labels.tr(
            "This client has no subscription to change. Subscribe the client first."
        ),
        Refusal.ALREADY_SUBSCRIBED: Labels.tr(
            "{name} already has a subscription. Modify it instead of starting another one."
        ),
    }


def _firm() -> dict[Refusal, str]:
    return {
        Refusal.NO_PAYMENT_METHOD: Labels.tr(
            "Your firm has something to pay and no payment method. "
            "Declare a card or a SEPA mandate at the payment step first."
        ),
        Refusal.IBAN_WRONG: Labels.tr(
            "The IBAN “{iban}” fails its check. Compare it with the bank statement and correct it."
        ),
        Refusal.CARD_ENDING_WRONG: Labels.tr(
            "“{ending}” is not the end of a card number. Type its last four digits only."
        ),
        Refusal.CURRENCY_IN_USE: Labels.tr(
            "Something has already been billed in {currency}, so the currency cannot change. "
            "Use another data file for another currency."
        ),
        Refusal.CATALOGUE_IN_USE: Labels.tr(
            "This catalogue leaves out what is in use: {codes}. Add it, and import again."
        ),
        Refusal.FILE_BUSY: Labels.tr(
            "The data file is being written by something longer, such as an import. "
            "Wait until that is done, then try again."
        ),
        Refusal.PASSWORD_WRONG: Labels.tr(
            "This is not the present password. Type it again, with its capitals and spaces."
        ),
        Refusal.PASSWORD_SHORT: Labels.tr(
            "A password has at least {shortest} characters. Several words are easy to remember."
        ),
        Refusal.COPY_MISSING: Labels.tr(
            "There is no file {file} there. Choose the copy that is to be restored."
        ),
        Refusal.COPY_IS_THE_FILE: Labels.tr(
            "{file} is the data file that is open. Choose a copy of it."
        ),
        Refusal.FILE_NOT_EMPTY: Labels.tr(
            "This data file already holds clients. Sample data goes into an empty file only: "
            "start with another data folder."
        ),
    }


def _imports() -> dict[Refusal, str]:
    return {
        Refusal.IMPORT_BUILT_ON: Labels.tr(
            "The import of {file} can no longer be undone as a whole: the journal has “{act}” of "
            "{day} for {client}, which it brought in. Delete or archive its clients one by one."
        ),
        Refusal.USE_IMPORT_BUILT_ON: Labels.tr(
            "The import of {file} can no longer be undone as a whole: the journal has “{act}” of "
            "{day} for {client}. Undo it client by client, in the history of each."
        ),
        Refusal.IMPORT_ALREADY_UNDONE: Labels.tr(
            "Nothing is left of the import of {file}: it was undone, or its clients were deleted. "
            "There is nothing more to undo."
        ),
    }


def _days() -> dict[Refusal, str]:
    return {
        Refusal.DAY_BEFORE_LATEST: Labels.tr(
            "Today is {day} by this computer’s clock, and this data file was last used on "
            "{latest}. Correct the clock, or wait until that day."
        ),
        Refusal.START_IN_FUTURE: Labels.tr(
            "The start date {day} is after today, {today}. Type a date up to today."
        ),
        Refusal.ACCEPTED_BEFORE_INVITED: Labels.tr(
            "The acceptance of {day} is before the invitation of {invited}. "
            "Type a date from the invitation to today."
        ),
        Refusal.BEGINS_IN_FUTURE: Labels.tr(
            "{day} is after today, {today}. Type the day on which the client subscribed."
        ),
        Refusal.BEGINS_BEFORE_END: Labels.tr(
            "On {day} the subscription before it was still running: it ended on {ended}. "
            "Type a date from then on."
        ),
        Refusal.ACCEPTED_IN_FUTURE: Labels.tr(
            "The acceptance of {day} is after today, {today}. "
            "Type a date from the invitation to today."
        ),
    }


def _use() -> dict[Refusal, str]:
    return {
        Refusal.READING_IN_FUTURE: Labels.tr(
            "{day} is after today, {today}. Type the day on which the documents were read."
        ),
        Refusal.READING_TOO_EARLY: Labels.tr(
            "No quota window of this client contains {day}. Type a later date."
        ),
        Refusal.READING_TOO_LARGE: Labels.tr(
            "{documents} documents in one quota window are more than {most}. Check the number."
        ),
        Refusal.READING_BELOW: Labels.tr(
            "{documents} documents were already read on {day}: a window never goes down. "
            "Check the number, or enter it as a correction."
        ),
        Refusal.READING_ABOVE: Labels.tr(
            "On {day}, later, only {documents} documents were read. "
            "Check the number, or enter it as a correction."
        ),
    }


def _undoing() -> dict[Refusal, str]:
    return {
        Refusal.NOT_UNDOABLE: Labels.tr("“{act}” cannot be undone. Do the opposite act instead."),
        Refusal.UNDONE_ALREADY: Labels.tr(
            "“{act}” was already undone on {day}. There is nothing more to undo."
        ),
        Refusal.UNDO_BUILT_ON: Labels.tr(
            "“{act}” can no longer be undone: “{later}” of {day} stands on it. "
            "Do the opposite act instead."
        ),
        Refusal.UNDO_WOULD_RENEW: Labels.tr(
            "“{act}” can no longer be undone: the subscription that it would bring back was to go "
            "on from {day}. Subscribe again instead."
        ),
        Refusal.UNDO_CODE_GONE: Labels.tr(
            "“{act}” can no longer be undone: the catalogue no longer has “{code}”. "
            "Add it to the catalogue first."
        ),
    }
