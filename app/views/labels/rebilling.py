"""The words of re-billing: the modes, the margins, the runs, and what is refused."""

from typing import assert_never

from app.domain.errors import Refusal
from app.domain.rebilling import Margin, RebillMode, RebillTerms
from app.views.formatting import Formats
from app.views.labels.source import Labels


def rebill_mode_name(mode: RebillMode) -> str:
    """How a client is charged on, in a column or a list: "Re-bill"."""
    match mode:
        case RebillMode.REBILL:
            return Labels.tr("Re-bill", "re-billing mode")
        case RebillMode.DISBURSEMENT:
            return Labels.tr("Disbursement", "re-billing mode")
        case RebillMode.INCLUDED:
            return Labels.tr("Included in the fee", "re-billing mode")
        case RebillMode.CLIENT_PAYS:
            return Labels.tr("Client pays", "re-billing mode")
        case _:
            assert_never(mode)


def margin_words(margin: Margin, formats: Formats, currency: str) -> str:
    """What the firm adds: "10%", "€2.00 a month"; empty without a margin."""
    if margin.percent:
        return formats.percent(margin.percent)
    if margin.amount:
        amount = formats.amount(margin.amount, currency)
        return Labels.tr("{amount} a month").format(amount=amount)
    return ""


def terms_words(terms: RebillTerms, formats: Formats, currency: str) -> str:
    """What is agreed, in one line: "Re-bill + 10%"."""
    mode = rebill_mode_name(terms.mode)
    margin = margin_words(terms.margin, formats, currency)
    return f"{mode} + {margin}" if margin else mode


def run_name(number: int | None) -> str:
    """How a run is called: "Run 3"; without a number "Draft"."""
    if number is None:
        return Labels.tr("Draft", "re-billing run")
    return Labels.tr("Run {number}", "re-billing").format(number=number)


def rebilling_refusals() -> dict[Refusal, str]:
    """The sentences of what is refused."""
    return {
        Refusal.DISBURSEMENT_NOT_IN_CLIENT_NAME: Labels.tr(
            "A disbursement needs the vendor’s invoice in the client’s name. Tick that it is, or "
            "choose another mode."
        ),
        Refusal.DISBURSEMENT_WITHOUT_MANDATE: Labels.tr(
            "A disbursement needs the client’s mandate. Type its reference or date, or choose "
            "another mode."
        ),
        Refusal.DISBURSEMENT_NO_DEFAULT: Labels.tr(
            "Disbursements are agreed client by client, each with its mandate. Choose another mode "
            "for all clients, and set them in the clients’ own files."
        ),
        Refusal.RUN_DRAFTED_ALREADY: Labels.tr(
            "There is already a draft, from {start} to {end}. Lock it or throw it away first."
        ),
        Refusal.RUN_NOT_DRAFT: Labels.tr(
            "This draft no longer exists: it was locked or thrown away meanwhile. Close it and "
            "look at the list of runs."
        ),
        Refusal.RUN_NOT_LOCKED: Labels.tr(
            "This run is not locked. A draft is thrown away, not reversed."
        ),
        Refusal.RUN_REVERSED_ALREADY: Labels.tr(
            "Run {number} was already reversed by run {by}. What it held can be charged on by a "
            "new run."
        ),
        Refusal.RUN_IS_REVERSAL: Labels.tr(
            "Run {number} itself reverses another. What that one held can be charged on by a new "
            "run."
        ),
        Refusal.RUN_EMPTY: Labels.tr(
            "From {start} to {end} the firm has paid nothing that is still to be charged on. "
            "Choose other days."
        ),
        Refusal.RUN_DATED_IN_FUTURE: Labels.tr(
            "{day} is after today, {today}. Type a date up to today."
        ),
        Refusal.RUN_DATED_TOO_EARLY: Labels.tr(
            "{day} is before {last}, the last day of what is charged. Type that day or a later one."
        ),
        Refusal.RUN_DATED_BEFORE_LAST: Labels.tr(
            "{day} is before {last}, the date of run {number}, and numbers follow the dates. Type "
            "that day or a later one."
        ),
        Refusal.RUN_WAITS: Labels.tr(
            "What the firm has paid from {start} to {end} is in documents that still take lines, "
            "until {day}. Prepare the run after that day."
        ),
        Refusal.RUN_LINE_LEFT_OUT: Labels.tr(
            "This draft does not charge that line: it can be neither waived nor commented."
        ),
    }
