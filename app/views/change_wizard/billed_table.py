"""The lines of the confirmation: today's and the renewal's, with VAT, each amount explained."""

from collections.abc import Sequence

from app.domain.billing import BilledLine
from app.domain.change import Preview
from app.domain.vat import vat_totals
from app.views import labels
from app.views.change_wizard.page import WizardState
from app.views.change_wizard.words import WizardText
from app.views.explain import gross_explained, lines_explained, vat_explained
from app.views.widgets.line_table import Line, LineAmount


def today_lines(state: WizardState, preview: Preview) -> list[Line]:
    """What is billed today, each line with its computation beneath."""
    if not preview.today:
        words = WizardText.tr("Nothing is charged today")
        return [Line(words, (LineAmount(state.amount(0)),))]
    return [
        Line(
            labels.line_title(line, state.catalogue, state.formats),
            (_explained(state, line),),
            labels.line_sentence(line, state.formats, state.catalogue.currency),
        )
        for line in preview.today
    ]


def today_totals(state: WizardState, preview: Preview) -> list[Line]:
    """Net, VAT by rate, and what is paid today; nothing where nothing is billed."""
    if not preview.today:
        return []
    return _totals(state, preview.today, WizardText.tr("Total incl. VAT to pay today"))


def renewal_lines(state: WizardState, preview: Preview) -> list[Line]:
    """What the next renewal bills; services that go on as they are say so."""
    return [
        Line(_renewal_title(state, line), (_explained(state, line),)) for line in preview.at_renewal
    ]


def renewal_totals(state: WizardState, preview: Preview) -> list[Line]:
    """Net, VAT by rate, and what each interval costs from the renewal on."""
    interval = preview.after.next_interval
    title = WizardText.tr("Total incl. VAT {per_interval}").format(
        per_interval=labels.per_interval(interval)
    )
    return _totals(state, preview.at_renewal, title)


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


def _explained(state: WizardState, line: BilledLine) -> LineAmount:
    title = labels.line_title(line, state.catalogue, state.formats)
    return LineAmount(
        state.amount(line.net), lines_explained(title, [line], state.catalogue, state.formats)
    )


def _totals(state: WizardState, lines: Sequence[BilledLine], gross_title: str) -> list[Line]:
    totals = vat_totals([(line.net, line.vat_rate) for line in lines])
    catalogue, formats = state.catalogue, state.formats
    net_title = WizardText.tr("Total excl. VAT")
    net = lines_explained(net_title, lines, catalogue, formats)
    gross = gross_explained(gross_title, totals, catalogue, formats)
    return [
        Line(net_title, (LineAmount(state.amount(totals.net), net if lines else None),)),
        *(
            Line(
                labels.vat_title(taxed, formats, catalogue.currency),
                (LineAmount(state.amount(taxed.vat), vat_explained(taxed, catalogue, formats)),),
            )
            for taxed in totals.by_rate
        ),
        Line(gross_title, (LineAmount(state.amount(totals.gross), gross),)),
    ]
