"""The sentence of each thing that can be doubtful about entries, its facts not filled in yet."""

from app.domain.entry_warnings import EntryProblem, EntryWarning
from app.views.labels.source import Labels


def problem_template(warning: EntryWarning) -> str:
    """What is doubtful, and what to do about it."""
    if warning.problem is EntryProblem.ACCOUNT_MISSING and "rate" in warning.facts:
        return Labels.tr(
            "No account is set for “{account}” at {rate}: what needs it was not booked. Set it, "
            "or the account of every rate."
        )
    if warning.problem is EntryProblem.AUXILIARY_UNKNOWN and warning.kind.is_purchase:
        return Labels.tr(
            "The vendor has no auxiliary account: WinBooks needs one for a supplier. Set it."
        )
    if warning.problem is EntryProblem.VAT_CODE_MISSING and warning.facts["reverse_charge"]:
        return Labels.tr("No VAT code of WinBooks is set for reverse charge at {rate}. Set it.")
    return problem_templates()[warning.problem]


def several_template(problem: EntryProblem) -> str:
    """What is doubtful about several clients at once."""
    return {
        EntryProblem.AUXILIARY_UNKNOWN: Labels.tr(
            "{clients} have neither a reference nor an auxiliary account of their own: the "
            "collective account alone is booked. Give each of them one or the other."
        ),
        EntryProblem.AUXILIARY_SHARED: Labels.tr(
            "{clients} have the same auxiliary account {account}. Give each of them an account of "
            "its own, or allow longer accounts in the settings."
        ),
    }[problem]


def problem_templates() -> dict[EntryProblem, str]:
    """The sentence of each problem where nothing more is known of it."""
    return {**_not_booked(), **_as_booked(), **_of_texts(), **_of_winbooks()}


def _not_booked() -> dict[EntryProblem, str]:
    return {
        EntryProblem.EXPORTED_ALREADY: Labels.tr(
            "Entries from {first} to {last} were already exported on {day} by {author}, as {file}. "
            "What is imported twice is booked twice."
        ),
        EntryProblem.JOURNAL_MISSING: Labels.tr(
            "No journal is set for “{kind}”: none of its entries was made. Set its code."
        ),
        EntryProblem.ACCOUNT_MISSING: Labels.tr(
            "No account is set for “{account}”: what needs it was not booked. Set it."
        ),
        EntryProblem.DOCUMENT_GROWING: Labels.tr(
            "A document still takes lines, and is left out. Export these days again once its "
            "period is over."
        ),
        EntryProblem.RUN_NOT_LOCKED: Labels.tr(
            "A re-billing run dated in these days is still a draft, and is left out. Lock it or "
            "throw it away first."
        ),
    }


def _as_booked() -> dict[EntryProblem, str]:
    return {
        EntryProblem.AUXILIARY_UNKNOWN: Labels.tr(
            "{client} has neither a reference nor an auxiliary account of its own: the collective "
            "account alone is booked. Give the client one of them."
        ),
        EntryProblem.AUXILIARY_SHARED: Labels.tr(
            "{client} and {other} have the same auxiliary account {account}. Give one of them an "
            "account of its own, or allow longer accounts in the settings."
        ),
        EntryProblem.VENDOR_INVOICE_MISSING: Labels.tr(
            "The number of the vendor’s invoice is not noted: that of the document stands for the "
            "piece. Note it in the report of the documents."
        ),
        EntryProblem.DISBURSEMENT_WAIVED: Labels.tr(
            "What was laid out in a client’s name and then waived is carried over to the costs, "
            "VAT included: of an invoice in another’s name none is deducted."
        ),
        EntryProblem.DISBURSEMENT_TAKEN_OVER: Labels.tr(
            "What was laid out in a client’s name and then settled otherwise is carried over to "
            "the costs, and its VAT deducted: that takes an invoice in the firm’s name."
        ),
        EntryProblem.REVERSE_CHARGE_NOT_BOOKED: Labels.tr(
            "VAT at {rate} is due on {net} under reverse charge, and was not booked: set both "
            "accounts of reverse charge."
        ),
        EntryProblem.PARTY_MISSING: Labels.tr(
            "The amounts of an entry cancel, so that it has no line of the supplier or client. "
            "WinBooks may refuse it: book it by hand."
        ),
    }


def _of_texts() -> dict[EntryProblem, str]:
    return {
        EntryProblem.CHARACTER_REPLACED: Labels.tr(
            "The format has no “{character}”: “{replacement}” is written instead."
        ),
        EntryProblem.TEXT_CUT: Labels.tr(
            "“{text}” is too long for the format: “{cut}” is written."
        ),
        EntryProblem.ACCOUNT_TOO_LONG: Labels.tr(
            "The account {text} is too long for the format: {cut} would be booked, which may be "
            "another account. Set a shorter one."
        ),
        EntryProblem.JOURNAL_TOO_LONG: Labels.tr(
            "The journal {text} is too long for the format: {cut} would be booked, which may be "
            "another journal. Set a shorter code."
        ),
        EntryProblem.PIECE_TOO_LONG: Labels.tr(
            "The piece {text} is too long for the format: its end {cut} is written."
        ),
        EntryProblem.ACCOUNT_NOT_OF_CHART: Labels.tr(
            "The account {text} does not begin with three digits, as the French chart of accounts "
            "asks for. Set another one."
        ),
    }


def _of_winbooks() -> dict[EntryProblem, str]:
    return {
        EntryProblem.DOCUMENT_NUMBER_TOO_LONG: Labels.tr(
            "The number {number} has more than {most} digits: its end is written. Check the "
            "entry after the import."
        ),
        EntryProblem.CREDIT_NOTE_WITH_INVOICES: Labels.tr(
            "A credit note is in the journal {journal}, which holds invoices: WinBooks takes it in "
            "a journal of its own alone. Set one for “{kind}”."
        ),
        EntryProblem.TRANSFER_IN_SALES: Labels.tr(
            "A transfer between disbursements and costs bills nobody: WinBooks may refuse it in a "
            "journal of sales. Book it by hand as a general entry."
        ),
        EntryProblem.DAY_OUTSIDE_YEARS: Labels.tr(
            "The day of an entry lies in none of the financial years that are set. Set the year "
            "that WinBooks has for it."
        ),
        EntryProblem.VAT_CODE_MISSING: Labels.tr(
            "No VAT code of WinBooks is set for “{kind}” at {rate}. Set it."
        ),
    }
