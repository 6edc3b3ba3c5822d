"""The computation of what a client is charged for a line."""

from collections.abc import Iterator

from app.domain.catalogue import Catalogue
from app.domain.rebilling import RebillMode
from app.services.rebilling.charging import ChargedLine
from app.views import labels
from app.views.explain import Explanation
from app.views.formatting import Formats
from app.views.labels import Computation, ComputationRow
from app.views.labels.source import Labels


def charge_explained(line: ChargedLine, catalogue: Catalogue, formats: Formats) -> Explanation:
    """Explain a line: what the firm paid and why, then what the client owes for it."""
    title = labels.client_named(line.row.client.name, line.row.client.reference)
    paid = labels.line_computation(line.row.line, catalogue, formats)
    rows = tuple(_rows(line, formats, catalogue.currency))
    charged = Computation(Labels.tr("Charged on to the client"), _reason(line, formats), rows)
    return Explanation(title, (paid, charged))


def _rows(line: ChargedLine, formats: Formats, currency: str) -> Iterator[ComputationRow]:
    charge = line.charge

    def amount(minor: int) -> str:
        return formats.amount(minor, currency)

    yield ComputationRow(Labels.tr("Cost excl. VAT"), amount(charge.cost_net))
    if charge.mode is RebillMode.DISBURSEMENT:
        yield ComputationRow(Labels.tr("VAT of the cost"), amount(charge.cost_vat))
    if charge.margin and charge.margin_percent:
        words = Labels.tr("Margin: {percent} of the cost").format(
            percent=formats.percent(charge.margin_percent)
        )
        yield ComputationRow(words, amount(charge.margin))
    elif charge.margin:
        yield ComputationRow(Labels.tr("Margin of the month"), amount(charge.margin))
    if not charge.is_charged:
        yield ComputationRow(Labels.tr("Not charged on"), amount(-charge.cost))
    yield ComputationRow(Labels.tr("Total excl. VAT"), amount(charge.net))
    yield ComputationRow(
        Labels.tr("VAT {rate}, its share of the client’s").format(
            rate=formats.percent(charge.vat_rate)
        ),
        amount(line.vat),
    )
    yield ComputationRow(Labels.tr("Total incl. VAT"), amount(line.gross))


def _reason(line: ChargedLine, formats: Formats) -> str:
    charge = line.charge
    if charge.adjustment.waived:
        return Labels.tr("Waived: the client owes nothing for it.")
    match charge.mode:
        case RebillMode.DISBURSEMENT:
            return Labels.tr(
                "A disbursement: the exact gross amount, without a margin and without VAT of the "
                "firm’s."
            )
        case RebillMode.INCLUDED:
            return Labels.tr("It is part of the fee: the client owes nothing for it.")
        case RebillMode.CLIENT_PAYS:
            return Labels.tr("The client was to pay the vendor: no run charges it on.")
        case RebillMode.REBILL if charge.vat_rate:
            return Labels.tr(
                "With the firm’s VAT, {rate}, once on the sum of what the client owes."
            ).format(rate=formats.percent(charge.vat_rate))
        case RebillMode.REBILL:
            return Labels.tr("Without VAT: the client, abroad, accounts for it itself.")
