"""The words of the vendor's invoices: outcomes, reasons, decisions, and what is refused."""

from typing import assert_never

from app.domain.errors import Refusal
from app.domain.invoice_matching import Cause, Outcome
from app.domain.vendor_invoices import Decision
from app.views.labels.source import Labels


def outcome_name(outcome: Outcome) -> str:
    """What came of a line, in a column or at the head of a group: "Missing"."""
    match outcome:
        case Outcome.MATCHED:
            return Labels.tr("Matched", "invoice line")
        case Outcome.DIFFERS:
            return Labels.tr("Differs", "invoice line")
        case Outcome.UNKNOWN_CLIENT:
            return Labels.tr("Unknown client", "invoice line")
        case Outcome.UNKNOWN_SERVICE:
            return Labels.tr("Unknown service", "invoice line")
        case Outcome.NOT_EXPECTED:
            return Labels.tr("Not expected", "invoice line")
        case Outcome.MISSING:
            return Labels.tr("Missing", "invoice line")
        case _:
            assert_never(outcome)


def cause_name(cause: Cause) -> str:
    """Why a line differs, in a column: "Other price"."""
    match cause:
        case Cause.QUANTITY:
            return Labels.tr("Other quantity", "invoice line")
        case Cause.PRICE:
            return Labels.tr("Other price", "invoice line")
        case Cause.PRORATION:
            return Labels.tr("Other days", "invoice line")
        case Cause.AMOUNT:
            return Labels.tr("Other amount", "invoice line")
        case _:
            assert_never(cause)


def decision_name(decision: Decision) -> str:
    """What was decided about a line."""
    match decision:
        case Decision.ACCEPTED:
            return Labels.tr("Accepted", "decision on an invoice line")
        case Decision.DISPUTED:
            return Labels.tr("Disputed", "decision on an invoice line")
        case _:
            assert_never(decision)


def outcome_sentence(outcome: Outcome, cause: Cause | None) -> str:
    """What came of a line and what it means, in a sentence."""
    match cause:
        case Cause.QUANTITY:
            return Labels.tr("The vendor bills the same price for another quantity.")
        case Cause.PRICE:
            return Labels.tr("The vendor bills another unit price.")
        case Cause.PRORATION:
            return Labels.tr("The vendor bills the same price for other days.")
        case Cause.AMOUNT:
            return Labels.tr(
                "The vendor bills another amount: neither quantity nor unit price nor days "
                "explain it."
            )
        case None:
            return _sentences()[outcome]
        case _:
            assert_never(cause)


def _sentences() -> dict[Outcome, str]:
    return {
        Outcome.MATCHED: Labels.tr("The vendor bills what your books expect."),
        Outcome.DIFFERS: Labels.tr("The vendor bills another amount."),
        Outcome.UNKNOWN_CLIENT: Labels.tr(
            "No client is known by what the vendor states. Assign one, or decide about the line."
        ),
        Outcome.UNKNOWN_SERVICE: Labels.tr(
            "The catalogue has no plan or extra service of this name. Assign one, or decide about "
            "the line."
        ),
        Outcome.NOT_EXPECTED: Labels.tr(
            "Your books have no such line in the days of the invoice that no other settled invoice "
            "is done with."
        ),
        Outcome.MISSING: Labels.tr("Your books expect this line; the invoice lacks it."),
    }


def invoice_refusals() -> dict[Refusal, str]:
    """The sentences of what is refused."""
    return {**_of_head(), **_of_acts()}


def _of_head() -> dict[Refusal, str]:
    return {
        Refusal.INVOICE_NUMBER_MISSING: Labels.tr(
            "An invoice has a number. Type the one that stands on it."
        ),
        Refusal.INVOICE_KNOWN: Labels.tr(
            "Invoice {number} of {day} is entered already. Open it in the register of the vendor's "
            "invoices, or delete it there to bring it in anew."
        ),
        Refusal.INVOICE_DATED_IN_FUTURE: Labels.tr(
            "{day} is after today, {today}. Type the date that stands on the invoice."
        ),
        Refusal.INVOICE_TOTALS_DIFFER: Labels.tr(
            "{amount_net} and {amount_vat} of VAT do not come to {amount_gross}. Correct one of "
            "the totals, or leave VAT or gross empty."
        ),
    }


def _of_acts() -> dict[Refusal, str]:
    return {
        Refusal.INVOICE_GONE: Labels.tr(
            "This invoice no longer exists: it was deleted meanwhile. Close it and look at the "
            "register."
        ),
        Refusal.INVOICE_SETTLED: Labels.tr(
            "Invoice {number} is settled. Reopen it first to change anything."
        ),
        Refusal.INVOICE_NOT_SETTLED: Labels.tr("Invoice {number} is open. It can be changed."),
        Refusal.INVOICE_SUM_DIFFERS: Labels.tr(
            "The lines of invoice {number} add up to {amount_of_lines}, and it states "
            "{amount_stated}. Add the lines that are lacking, or correct its total."
        ),
        Refusal.INVOICE_POINTS_OPEN: Labels.tr(
            "Invoice {number} has open points: {points}. Accept or dispute each of them first."
        ),
        Refusal.INVOICE_UNCHANGED: Labels.tr("That is how it is already: nothing would change."),
        Refusal.INVOICE_DISPUTE_WITHOUT_REASON: Labels.tr(
            "A dispute needs a reason. Type what you tell the vendor."
        ),
        Refusal.DOCUMENT_SETTLED: Labels.tr(
            "Document {document} was settled with the vendor's invoice {number}. Reopen that "
            "invoice first to note another number."
        ),
    }
