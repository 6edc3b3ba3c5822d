"""How overage came about: the documents used beyond the quota of a window."""

from dataclasses import dataclass

from app.domain.billing import BilledLine, Consumption
from app.domain.quota import exceeding
from app.views.formatting import Formats
from app.views.labels.counts import documents
from app.views.labels.source import Labels


@dataclass(frozen=True, slots=True)
class ComputationRow:
    """One step: what it is, its figure, and where the figure is from."""

    label: str
    figure: str
    origin: str = ""


def overage_sentence(
    line: BilledLine, counted: Consumption, formats: Formats, currency: str
) -> str:
    """A line of overage: `7 documents × 0,45 €: 37 used, 30 covered, from 07/11 to 06/12/2026`."""
    facts = {
        "documents": documents(counted.documents),
        "price": formats.amount(line.price, currency),
        "used": formats.integer(counted.used),
        "quota": formats.integer(counted.quota),
        "period": formats.period_inline(line.span),
        "billed": formats.integer(counted.billed),
    }
    if counted.billed:
        return Labels.tr(
            "{documents} × {price}: {used} used, {quota} covered, {billed} billed before, {period}"
        ).format(**facts)
    return Labels.tr("{documents} × {price}: {used} used, {quota} covered, {period}").format(
        **facts
    )


def overage_steps(
    line: BilledLine, counted: Consumption, formats: Formats, currency: str
) -> list[ComputationRow]:
    """The steps of a line of overage."""
    beyond = exceeding(counted.used, counted.quota)
    steps = [
        ComputationRow(
            Labels.tr("Documents used"),
            formats.integer(counted.used),
            formats.period_inline(line.span),
        ),
        ComputationRow(Labels.tr("Documents covered"), formats.integer(counted.quota)),
        ComputationRow(Labels.tr("Beyond the quota"), formats.integer(beyond)),
    ]
    if counted.billed:
        steps.append(ComputationRow(Labels.tr("Billed before"), formats.integer(-counted.billed)))
    price = formats.amount(line.price, currency)
    return [*steps, ComputationRow(Labels.tr("Price of a document"), price)]


def unit_price(line: BilledLine, formats: Formats, currency: str) -> str:
    """The price of a unit, with how many where that is not one: `7 × 0,45 €`."""
    price = formats.amount(line.unit_price, currency)
    if line.quantity == 1:
        return price
    return f"{formats.integer(line.quantity)} × {price}"
