"""One sentence for each thing that a check can find wrong with a data file."""

from datetime import date

from app.services.check import Complaint, ComplaintKind
from app.views.formatting import Formats
from app.views.labels.source import Labels, filled

AMOUNTS = frozenset({"net", "expected", "price", "most"})
"""Facts that are amounts, where the complaint is about money."""
COUNTED = frozenset(
    {ComplaintKind.DOCUMENT_NUMBER, ComplaintKind.RUN_NUMBER, ComplaintKind.PROMO_OVERUSED}
)
"""Complaints whose `expected` and `most` are numbers of things instead."""


def complaint(found: Complaint, formats: Formats, currency: str = "EUR") -> str:
    """What is wrong, and where; the client first where there is one."""
    facts = {
        name: _worded(name, value, found.kind, formats, currency)
        for name, value in found.facts.items()
    }
    sentence = filled(complaint_template(found.kind), facts)
    if "client" not in facts:
        return sentence
    return Labels.tr("{client}: {complaint}").format(client=facts["client"], complaint=sentence)


def complaint_template(kind: ComplaintKind) -> str:
    """The sentence of a kind, its facts still to be filled in."""
    return {**_file(), **_lines(), **_periods(), **_documents(), **_runs(), **_invoices()}[kind]


def _worded(
    name: str, value: str | int | date, kind: ComplaintKind, formats: Formats, currency: str
) -> str:
    if isinstance(value, date):
        return formats.day(value)
    if isinstance(value, int) and name in AMOUNTS and kind not in COUNTED:
        return formats.amount(value, currency)
    return str(value)


def _file() -> dict[ComplaintKind, str]:
    return {
        ComplaintKind.DAMAGED: Labels.tr("The file is damaged: {detail}. Restore a backup."),
        ComplaintKind.REFERENCE_BROKEN: Labels.tr(
            "Row {row} of table {table} refers to a row of {other} that does not exist."
        ),
        ComplaintKind.SCHEMA_DIFFERS: Labels.tr(
            "{name} is not as this program makes it: something else changed the file."
        ),
        ComplaintKind.UNREADABLE: Labels.tr("A stored value means nothing: {detail}."),
        ComplaintKind.PROMO_OVERUSED: Labels.tr(
            "The promo code {promo} was redeemed {times} times; it allows {most}."
        ),
    }


def _lines() -> dict[ComplaintKind, str]:
    return {
        ComplaintKind.LINE_AMOUNT: Labels.tr(
            "Line {line} of {day} is stored as {net}; its facts give {expected}."
        ),
        ComplaintKind.LINE_SIGN: Labels.tr("Line {line} of {day} has the wrong sign: {net}."),
        ComplaintKind.CREDIT_DIFFERS: Labels.tr(
            "Line {line} of {day} does not credit the line that it names."
        ),
        ComplaintKind.REVERSAL_DIFFERS: Labels.tr(
            "Line {line} of {day} was undone, but its opposite is not as it should be."
        ),
        ComplaintKind.OVERAGE_DIFFERS: Labels.tr(
            "For the quota window from {start} on, {billed} documents beyond the quota were "
            "billed; its readings give {expected}."
        ),
        ComplaintKind.USE_DIFFERS: Labels.tr(
            "For the quota window from {start} on, lists show {used} documents used; its readings "
            "give {expected}."
        ),
        ComplaintKind.CREDITS_EXCEED_CHARGES: Labels.tr("A change of {day} paid money out: {net}."),
        ComplaintKind.LINE_AFTER_END: Labels.tr(
            "Line {line} of {day} was billed after the end on {ended_on}."
        ),
        ComplaintKind.LINE_AFTER_LATEST_DAY: Labels.tr(
            "Line {line} of {day} lies after the latest day of the file."
        ),
        ComplaintKind.RUNNING_LINE: Labels.tr(
            "The running line of {service} is not its own, or not of the running period."
        ),
        ComplaintKind.NO_PLAN: Labels.tr("The subscription has no plan."),
        ComplaintKind.PRICE_DIFFERS: Labels.tr(
            "The list shows {price}; the running lines give {expected}."
        ),
    }


def _periods() -> dict[ComplaintKind, str]:
    return {
        ComplaintKind.PERIODS_APART: Labels.tr(
            "A period ends on {end} and the next begins on {start}."
        ),
        ComplaintKind.PERIOD_OFF_ANCHOR: Labels.tr(
            "The period from {start} to {end} does not follow its anchor."
        ),
        ComplaintKind.PERIOD_NOT_RUNNING: Labels.tr(
            "The period from {start} to {end} is not the last one billed."
        ),
        ComplaintKind.PERIOD_NOT_BILLED: Labels.tr(
            "The period from {start} and its plan's line do not go together."
        ),
        ComplaintKind.PERIOD_NET: Labels.tr(
            "The period from {start} was billed {net}; it can be 0 to {most}."
        ),
    }


def _documents() -> dict[ComplaintKind, str]:
    return {
        ComplaintKind.DOCUMENT_NUMBER: Labels.tr(
            "Document {number} should have the number {expected}."
        ),
        ComplaintKind.DOCUMENT_EMPTY: Labels.tr("Document {number} has no line."),
        ComplaintKind.DOCUMENT_LINE: Labels.tr(
            "Line {line} of {day} does not belong in document {number}."
        ),
        ComplaintKind.DOCUMENT_VAT: Labels.tr("The VAT of document {number} does not add up."),
    }


def _runs() -> dict[ComplaintKind, str]:
    return {
        ComplaintKind.RUN_NUMBER: Labels.tr(
            "Re-billing run {number} should have the number {expected}."
        ),
        ComplaintKind.RUN_DATE: Labels.tr(
            "Re-billing run {number} cannot be dated {day}: numbers follow the dates."
        ),
        ComplaintKind.RUN_UNSOUND: Labels.tr(
            "Re-billing run {number} is not what the journal noted when it was locked."
        ),
        ComplaintKind.RUN_LINE: Labels.tr(
            "Re-billing run {number} does not charge line {line} as its facts say."
        ),
        ComplaintKind.RUN_VAT: Labels.tr("The VAT of re-billing run {number} does not add up."),
    }


def _invoices() -> dict[ComplaintKind, str]:
    return {
        ComplaintKind.INVOICE_NOT_NOTED: Labels.tr(
            "Document {document} does not carry the number of the vendor's invoice {number}, which "
            "was settled with its lines."
        ),
    }
