"""The words of the report of re-billing and of the register; the command line uses them too."""

from collections.abc import Sequence
from typing import assert_never

from app.domain.catalogue import Catalogue
from app.services.rebilling.preview import RunPreview
from app.services.reports.rebilling import RebillingParameters, RebillState
from app.services.reports.rebilling_file import RebillingColumn, RebillingWords
from app.services.reports.runs import RunInList, RunState
from app.services.reports.runs_file import RunColumn, RunsWords
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.source import Labels
from app.views.reports.words import file_words, line_words


def rebilling_words(catalogue: Catalogue, formats: Formats) -> RebillingWords:
    """Return everything that the report says."""
    return RebillingWords(
        file=file_words(Labels.tr("Re-billing", "report"), catalogue.currency, formats),
        lines=line_words(catalogue, formats),
        heading=lambda column: rebilling_headings()[column],
        mode=labels.rebill_mode_name,
        state=rebill_state_name,
        client=lambda client: labels.client_named(client.name, client.reference),
        parameters=lambda asked: _parameters(asked, formats),
        run_parameters=lambda run: _of_run(run, formats),
    )


def runs_words(catalogue: Catalogue, formats: Formats) -> RunsWords:
    """Return everything that the register says."""
    return RunsWords(
        file=file_words(Labels.tr("Re-billing runs", "report"), catalogue.currency, formats),
        heading=lambda column: run_headings()[column],
        state=lambda row: run_state(row, formats),
        parameters=(),
    )


def rebill_state_name(state: RebillState) -> str:
    """What became of a line, in a column."""
    match state:
        case RebillState.OPEN:
            return Labels.tr("To be charged on", "re-billing state")
        case RebillState.GROWING:
            return Labels.tr("Document not complete", "re-billing state")
        case RebillState.CLIENT_PAYS:
            return Labels.tr("Client was to pay", "re-billing state")
        case RebillState.CHARGED:
            return Labels.tr("Charged on", "re-billing state")
        case RebillState.WAIVED:
            return Labels.tr("Waived", "re-billing state")
        case RebillState.INCLUDED:
            return Labels.tr("In the fee", "re-billing state")
        case _:
            assert_never(state)


def run_state(row: RunInList, formats: Formats) -> str:
    """Where a run stands: "Locked", "Reversed by run 4"."""
    other = "" if row.other is None else formats.integer(row.other)
    match row.state:
        case RunState.DRAFT:
            return Labels.tr("Draft", "re-billing run")
        case RunState.LOCKED:
            return Labels.tr("Locked", "re-billing run")
        case RunState.REVERSED:
            return Labels.tr("Reversed by run {number}").format(number=other)
        case RunState.REVERSAL:
            return Labels.tr("Reverses run {number}").format(number=other)
        case _:
            assert_never(row.state)


def rebilling_headings() -> dict[RebillingColumn, str]:
    """Return the headings of the columns of the report."""
    return {**_of_paid(), **_of_charge()}


def run_headings() -> dict[RunColumn, str]:
    """Return the headings of the columns of the register."""
    return {
        RunColumn.NUMBER: Labels.tr("Run", "report column"),
        RunColumn.FROM: Labels.tr("From", "report column"),
        RunColumn.TO: Labels.tr("To", "report column"),
        RunColumn.DATED_ON: Labels.tr("Dated", "report column"),
        RunColumn.STATE: Labels.tr("State", "report column"),
        RunColumn.LOCKED_ON: Labels.tr("Locked on", "report column"),
        RunColumn.AUTHOR: Labels.tr("Author", "report column"),
        RunColumn.CLIENTS: Labels.tr("Clients", "report column"),
        RunColumn.LINES: Labels.tr("Lines", "report column"),
        RunColumn.COST: Labels.tr("Cost excl. VAT", "report column"),
        RunColumn.NET: Labels.tr("Net", "report column"),
        RunColumn.VAT: Labels.tr("VAT", "report column"),
        RunColumn.GROSS: Labels.tr("Gross", "report column"),
    }


def _of_paid() -> dict[RebillingColumn, str]:
    return {
        RebillingColumn.RUN: Labels.tr("Run", "report column"),
        RebillingColumn.DATED_ON: Labels.tr("Dated", "report column"),
        RebillingColumn.CLIENT_CODE: Labels.tr("Client code", "report column"),
        RebillingColumn.CLIENT: Labels.tr("Client", "report column"),
        RebillingColumn.COMPANY_NUMBER: Labels.tr("Company number", "report column"),
        RebillingColumn.VAT_NUMBER: Labels.tr("VAT number", "report column"),
        RebillingColumn.MANAGER: Labels.tr("Manager", "report column"),
        RebillingColumn.PLAN: Labels.tr("Plan", "report column"),
        RebillingColumn.ADD_ON: Labels.tr("Add-on", "report column"),
        RebillingColumn.BILLED_ON: Labels.tr("Billed on", "report column"),
        RebillingColumn.FROM: Labels.tr("From", "report column"),
        RebillingColumn.TO: Labels.tr("To", "report column"),
        RebillingColumn.DOCUMENT: Labels.tr("Document", "report column"),
    }


def _of_charge() -> dict[RebillingColumn, str]:
    return {
        RebillingColumn.MODE: Labels.tr("Mode", "report column"),
        RebillingColumn.COST_NET: Labels.tr("Cost excl. VAT", "report column"),
        RebillingColumn.COST_VAT: Labels.tr("VAT of the cost", "report column"),
        RebillingColumn.MARGIN: Labels.tr("Margin", "report column"),
        RebillingColumn.NET: Labels.tr("Net", "report column"),
        RebillingColumn.VAT_RATE: Labels.tr("VAT rate", "report column"),
        RebillingColumn.VAT: Labels.tr("VAT", "report column"),
        RebillingColumn.GROSS: Labels.tr("Gross", "report column"),
        RebillingColumn.STATE: Labels.tr("State", "report column"),
        RebillingColumn.COMMENT: Labels.tr("Comment", "report column"),
    }


def _parameters(asked: RebillingParameters, formats: Formats) -> Sequence[tuple[str, str]]:
    everything = Labels.tr("All", "report parameter")
    state = everything if asked.state is None else rebill_state_name(asked.state)
    return (
        (Labels.tr("From", "report parameter"), formats.day(asked.start)),
        (Labels.tr("To, included", "report parameter"), formats.day(asked.end)),
        (Labels.tr("State", "report parameter"), state),
    )


def _of_run(run: RunPreview, formats: Formats) -> Sequence[tuple[str, str]]:
    return (
        (Labels.tr("Run", "report parameter"), labels.run_name(run.number)),
        (Labels.tr("From", "report parameter"), formats.day(run.start)),
        (Labels.tr("To, included", "report parameter"), formats.day(run.end)),
        (Labels.tr("Dated", "report parameter"), formats.day(run.dated_on)),
    )
