"""What the vendor states on a line, beside the computation of ours."""

from collections.abc import Iterator

from app.domain.catalogue import Catalogue
from app.services.invoices.comparison import ComparedLine
from app.services.invoices.values import StatedRow
from app.views import labels
from app.views.explain import Explanation
from app.views.formatting import Formats
from app.views.invoices.words import quantity_words
from app.views.labels import Computation, ComputationRow
from app.views.labels.source import Labels


def comparison_explained(row: ComparedLine, catalogue: Catalogue, formats: Formats) -> Explanation:
    """Explain a line: how ours was computed, then what the vendor states, then the difference."""
    currency = catalogue.currency
    parts = []
    if row.ours is not None:
        parts.append(labels.line_computation(row.ours.line, catalogue, formats))
    sentence = labels.outcome_sentence(row.pair.outcome, row.pair.cause)
    if row.stated is None:
        stated: tuple[ComputationRow, ...] = (ComputationRow(Labels.tr("Total excl. VAT"), "—"),)
    else:
        stated = tuple(_stated(row.stated, currency, formats))
    parts.append(Computation(Labels.tr("On the vendor's invoice"), sentence, stated))
    difference = formats.signed(row.pair.difference, currency)
    return Explanation(
        _title(row), tuple(parts), ComputationRow(Labels.tr("Difference"), difference)
    )


def _title(row: ComparedLine) -> str:
    if row.client is not None:
        return labels.client_named(row.client.name, row.client.reference)
    stated = "" if row.stated is None else row.stated.values.client_text
    return stated or Labels.tr("Not stated", "client of an invoice line")


def _stated(line: StatedRow, currency: str, formats: Formats) -> Iterator[ComputationRow]:
    values = line.values
    texts = " · ".join(text for text in (values.client_text, values.service_text) if text)
    place = Labels.tr("Line {number}").format(number=formats.integer(line.row))
    if texts:
        yield ComputationRow(place, "", texts)
    if values.span is not None:
        yield ComputationRow(Labels.tr("Days", "report column"), formats.period_range(values.span))
    if values.quantity is not None:
        quantity = quantity_words(values.quantity, formats)
        yield ComputationRow(Labels.tr("Quantity", "report column"), quantity)
    if values.unit_price is not None:
        price = formats.amount(values.unit_price, currency)
        yield ComputationRow(Labels.tr("Unit price", "report column"), price)
    if values.vat_rate is not None:
        rate = formats.percent(values.vat_rate)
        yield ComputationRow(Labels.tr("VAT rate", "report column"), rate)
    yield ComputationRow(Labels.tr("Total excl. VAT"), formats.amount(values.net, currency))
