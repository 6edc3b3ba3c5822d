"""The lines of the confirmation: today's and the renewal's, with VAT, each amount explained."""

from app.domain.billing import BilledLine
from app.domain.change import Preview
from app.views import labels
from app.views.billed_lines import BilledTable
from app.views.change_wizard.page import WizardState
from app.views.change_wizard.words import WizardText
from app.views.widgets.line_table import Line


def today_lines(state: WizardState, preview: Preview) -> list[Line]:
    """What is billed today, each line with its computation beneath."""
    return _table(state).today(preview.today)


def today_totals(state: WizardState, preview: Preview) -> list[Line]:
    """Net, VAT by rate, and what is paid today; nothing where nothing is billed."""
    if not preview.today:
        return []
    return _table(state).totals(preview.today, WizardText.tr("Total incl. VAT to pay today"))


def renewal_lines(state: WizardState, preview: Preview) -> list[Line]:
    """What the next renewal bills; services that go on as they are say so."""
    table = _table(state)
    return [
        Line(_renewal_title(state, line), (table.explained(line),)) for line in preview.at_renewal
    ]


def renewal_totals(state: WizardState, preview: Preview) -> list[Line]:
    """Net, VAT by rate, and what each interval costs from the renewal on."""
    interval = preview.after.next_interval
    title = WizardText.tr("Total incl. VAT {per_interval}").format(
        per_interval=labels.per_interval(interval)
    )
    return _table(state).totals(preview.at_renewal, title)


def _table(state: WizardState) -> BilledTable:
    return BilledTable(state.catalogue, state.formats)


def _renewal_title(state: WizardState, line: BilledLine) -> str:
    title = labels.line_title(line, state.catalogue, state.formats)
    if line.add_on is None or state.present is None:
        return title
    unchanged = any(
        service.code == line.add_on and service.running.full_net == line.net
        for service in state.present.add_ons
    )
    name = state.add_on_name(line.add_on)
    return WizardText.tr("{service}, unchanged").format(service=name) if unchanged else title
