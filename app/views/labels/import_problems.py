"""One sentence for each thing that the check of an import finds in a cell or a row."""

from typing import Final

from app.domain.catalogue import Catalogue
from app.domain.errors import Refusal
from app.services.imports.problems import Problem, Reason, Severity
from app.views.formatting import Formats
from app.views.labels.identity_problems import closer, identity_problems
from app.views.labels.invoice_problems import invoice_problems
from app.views.labels.reading_problems import reading_problems
from app.views.labels.refusals import refusal_template, worded_facts
from app.views.labels.source import Labels, filled

_AMOUNTS: Final[dict[Reason | Refusal, tuple[str, ...]]] = {
    Reason.AMOUNT_TOO_LARGE: ("limit",),
    Reason.LATE_BILLS: ("price", "net"),
}
"""The facts of a reason that are amounts."""


def severity_name(severity: Severity) -> str:
    """What becomes of the row, on its chip: "Rejected"."""
    match severity:
        case Severity.ERROR:
            return Labels.tr("Rejected", "row of an import")
        case Severity.WARNING:
            return Labels.tr("Remark", "row of an import")
        case Severity.NOTE:
            return Labels.tr("Note", "row of an import")


def severity_consequence(severity: Severity) -> str:
    """What becomes of the row, in the panel below the table."""
    match severity:
        case Severity.ERROR:
            return Labels.tr("This row is not imported unless you correct it.")
        case Severity.WARNING:
            return Labels.tr("Imported as it is unless you correct it.")
        case Severity.NOTE:
            return Labels.tr("There is nothing to do.")


def import_problem(problem: Problem, catalogue: Catalogue, formats: Formats) -> str:
    """What is wrong with a cell, and why."""
    named = worded_facts(problem.facts, catalogue, formats)
    for fact in _AMOUNTS.get(problem.reason, ()):
        amount = problem.facts.get(fact)
        if isinstance(amount, int):
            named[fact] = formats.amount(amount, catalogue.currency)
    template = closer(problem.reason, named) if isinstance(problem.reason, Reason) else None
    return filled(template or import_problem_template(problem.reason), named)


def import_suggestion(problem: Problem) -> str:
    """What would be right in the cell; empty where that cannot be known."""
    if problem.suggestion is None:
        return ""
    return Labels.tr("Right would be: {suggestion}").format(suggestion=problem.suggestion)


def import_problem_template(reason: Reason | Refusal) -> str:
    """The sentence of a reason, its facts still to be filled in."""
    if isinstance(reason, Refusal):
        return refusal_template(reason)
    every = {**_cells(), **_words(), **_figures(), **_rows(), **_plans()}
    of_kinds = {**reading_problems(), **invoice_problems(), **identity_problems()}
    return {**every, **of_kinds}[reason]


def _cells() -> dict[Reason, str]:
    return {
        Reason.MISSING: Labels.tr("This cell is empty and has to be filled. Type a value."),
        Reason.CELLS_BEYOND_HEADINGS: Labels.tr(
            "The row has {cells} cells for {headings} headings: a separator may stand inside a "
            "text. Correct the row in the file."
        ),
        Reason.TEXT_TOO_LONG: Labels.tr(
            "The text has {length} characters, more than {limit}. Shorten it."
        ),
        Reason.TRIMMED: Labels.tr("Spaces around the text were left out."),
        Reason.RUNS_IN_SPREADSHEET: Labels.tr(
            "The text begins with “{sign}”: a spreadsheet would run it. "
            "It is kept as text, and made harmless in every export."
        ),
    }


def _words() -> dict[Reason, str]:
    return {
        Reason.COUNTRY_UNKNOWN: Labels.tr(
            "This is not a country. Type its two letters, as in FR, BE or LU."
        ),
        Reason.COUNTRY_UNDERSTOOD: Labels.tr("Understood as the country {country}."),
        Reason.LOCALE_UNKNOWN: Labels.tr(
            "This is not a language with a country. Type it as in fr-BE or nl-BE."
        ),
        Reason.LOCALE_COMPLETED: Labels.tr("Completed to {locale} with the client’s country."),
        Reason.STATUS_UNKNOWN: Labels.tr(
            "This is not a status. Type Draft, Invited, Active, Archived or Lost."
        ),
        Reason.PAYER_UNKNOWN: Labels.tr("This is not a payer. Type Firm or Client."),
        Reason.INTERVAL_UNKNOWN: Labels.tr(
            "This is not a billing interval. Type Monthly or Yearly."
        ),
    }


def _figures() -> dict[Reason, str]:
    return {
        Reason.DAY_UNKNOWN: Labels.tr("This is not a date. Type the day first, as in 31/01/2026."),
        Reason.DAY_IMPLAUSIBLE: Labels.tr("The date {day} is before {earliest}. Check the year."),
        Reason.AMOUNT_UNKNOWN: Labels.tr("This is not an amount. Type it as in 1234,50."),
        Reason.AMOUNT_AMBIGUOUS: Labels.tr(
            "This amount can be read as {grouped} or as {decimal}. Type it with two decimals."
        ),
        Reason.AMOUNT_TOO_PRECISE: Labels.tr(
            "The amount has more than {digits} decimals. Round it."
        ),
        Reason.AMOUNT_NEGATIVE: Labels.tr("The amount is below zero. Type zero or more."),
        Reason.AMOUNT_TOO_LARGE: Labels.tr("The amount is above {limit}. Check it."),
    }


def _rows() -> dict[Reason, str]:
    return {
        Reason.DUPLICATE_IN_FILE: Labels.tr(
            "Row {row} of this file already has this value: {client}. Correct or skip one of them."
        ),
        Reason.DUPLICATE_OF_CLIENT: Labels.tr(
            "A client already has this value: {client}. Correct the cell, or skip the row."
        ),
    }


def _plans() -> dict[Reason, str]:
    return {
        Reason.ADD_ON_INCLUDED: Labels.tr(
            "{plan} already includes {add_on}. It is not billed beside it."
        ),
        Reason.ADD_ON_REPEATED: Labels.tr("{add_on} is there twice. It is taken once."),
        Reason.CLIENT_WILL_PAY: Labels.tr("The payer is not given: the client will pay."),
        Reason.NEEDS_PLAN: Labels.tr(
            "Extra services go with a plan. Type a plan in this row, or empty this cell."
        ),
        Reason.IGNORED_WITHOUT_PLAN: Labels.tr("Left out: it goes with a plan, and there is none."),
        Reason.IGNORED_UNLESS_ACTIVE: Labels.tr(
            "Left out: it is for active clients, and this one is not active."
        ),
    }
