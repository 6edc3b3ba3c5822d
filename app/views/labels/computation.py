"""How an amount came about: what opens where an amount is clicked."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.billing import BilledLine, LineKind
from app.domain.catalogue import Catalogue
from app.domain.money import share
from app.domain.vat import RateTotal
from app.views.formatting import MINUS, Formats
from app.views.labels.counts import days_of
from app.views.labels.offers import service_name
from app.views.labels.overage import ComputationRow, overage_sentence, overage_steps
from app.views.labels.source import Labels
from app.views.labels.terms import payer_name


@dataclass(frozen=True, slots=True)
class Computation:
    """A title, the computation in one sentence, and its steps; the last row is the result."""

    title: str
    sentence: str
    rows: tuple[ComputationRow, ...]


def line_title(line: BilledLine, catalogue: Catalogue, formats: Formats) -> str:
    """What a line is: "Credit: Essential not used", "Pro to the end of the period"."""
    if line.reverses is not None:
        title = line_title(line.reverses, catalogue, formats)
        return Labels.tr("Undone: {title}").format(title=title)
    service = service_name(catalogue, line, formats.language)
    if line.usage is not None:
        return Labels.tr("{service}: documents beyond the quota").format(service=service)
    if line.kind is LineKind.CREDIT:
        return Labels.tr("Credit: {service} not used").format(service=service)
    if line.span != line.period:
        return Labels.tr("{service} to the end of the period").format(service=service)
    period = formats.period_inline(line.span)
    return Labels.tr("{service}, {period}").format(service=service, period=period)


def line_sentence(line: BilledLine, formats: Formats, currency: str = "EUR") -> str:
    """A line's computation: `10,90 € × 9 days of 30, from 22/11 to 30/11/2026`."""
    if line.reverses is not None:
        return Labels.tr("the opposite of the line of {day}: {computation}").format(
            day=formats.day(line.reverses.day),
            computation=line_sentence(line.reverses, formats, currency),
        )
    if line.usage is not None:
        return overage_sentence(line, line.usage, formats, currency)
    facts = {
        "price": _price(line, formats, currency),
        "days": days_of(line.span.days, total=line.period.days),
        "period": formats.period_inline(line.span),
    }
    if line.cap is not None:
        limit = formats.amount(line.cap, currency)
        template = Labels.tr("{price} × {days}, {period}, limited to {limit}")
        return template.format(**facts, limit=limit)
    if line.span == line.period:
        return Labels.tr("{price} for the whole period, {period}").format(**facts)
    return Labels.tr("{price} × {days}, {period}").format(**facts)


def line_computation(line: BilledLine, catalogue: Catalogue, formats: Formats) -> Computation:
    """Open one billed line, in the catalogue's currency."""
    currency = catalogue.currency
    if line.reverses is not None:
        steps = _reversal_steps(line.reverses, catalogue, formats)
    elif line.usage is not None:
        steps = overage_steps(line, line.usage, formats, currency)
    elif line.kind is LineKind.CREDIT:
        steps = _credit_steps(line, catalogue, formats)
    else:
        steps = _charge_steps(line, formats, currency)
    return Computation(
        line_title(line, catalogue, formats),
        line_sentence(line, formats, currency),
        (*steps, *_circumstances(line, formats), _result(line, formats, currency)),
    )


def total_computation(
    lines: Sequence[BilledLine], catalogue: Catalogue, formats: Formats
) -> Computation:
    """Open a total before VAT: the sum of its lines."""
    currency = catalogue.currency
    rows = tuple(
        ComputationRow(
            line_title(line, catalogue, formats),
            formats.amount(line.net, currency),
            line_sentence(line, formats, currency),
        )
        for line in lines
    )
    total = formats.amount(sum(line.net for line in lines), currency)
    title = Labels.tr("Total excl. VAT")
    sentence = Labels.tr("The sum of %Ln line(s), each rounded on its own", None, len(lines))
    return Computation(title, sentence, (*rows, ComputationRow(title, total)))


def vat_title(taxed: RateTotal, formats: Formats, currency: str = "EUR") -> str:
    """A line of VAT under a total: `VAT 20% on €4.80`."""
    return Labels.tr("VAT {rate} on {net}").format(
        rate=formats.percent(taxed.rate), net=formats.amount(taxed.net, currency)
    )


def vat_computation(taxed: RateTotal, formats: Formats, currency: str = "EUR") -> Computation:
    """Open the VAT of one rate."""
    net, rate = formats.amount(taxed.net, currency), formats.percent(taxed.rate)
    vat = formats.amount(taxed.vat, currency)
    return Computation(
        vat_title(taxed, formats, currency),
        Labels.tr("{net} × {rate} = {vat}, rounded once for all lines of this rate").format(
            net=net, rate=rate, vat=vat
        ),
        (
            ComputationRow(Labels.tr("Net amounts at this rate"), net),
            ComputationRow(Labels.tr("VAT rate"), rate),
            ComputationRow(Labels.tr("VAT"), vat),
        ),
    )


def price_origin(line: BilledLine, formats: Formats) -> str:
    """Where a line's price is from: the version of the catalogue, or the import."""
    if line.price_from is None:
        return Labels.tr("price given at the import")
    return Labels.tr("price of {day}", "version of a price").format(
        day=formats.day(line.price_from)
    )


def _price(line: BilledLine, formats: Formats, currency: str) -> str:
    """The full-period price, its discount still visible."""
    price = formats.amount(line.price, currency)
    if not line.discount:
        return price
    discounted = f"{price} {MINUS} {formats.amount(line.discount, currency)}"
    return discounted if line.span == line.period else f"({discounted})"


def _charge_steps(line: BilledLine, formats: Formats, currency: str) -> list[ComputationRow]:
    price = formats.amount(line.price, currency)
    steps = [
        ComputationRow(Labels.tr("Price of a full period"), price, price_origin(line, formats))
    ]
    if line.discount:
        off = formats.amount(-line.discount, currency)
        taken = Labels.tr("{amount} of these days").format(
            amount=formats.amount(-line.discount_taken, currency)
        )
        label = Labels.tr("Discount {code}").format(code=line.discount_code or "").strip()
        steps.append(ComputationRow(label, off, "" if line.span == line.period else taken))
        net = formats.amount(line.full_net, currency)
        steps.append(ComputationRow(Labels.tr("Price after discount"), net))
    steps.append(_days(line, formats))
    return steps


def _credit_steps(line: BilledLine, catalogue: Catalogue, formats: Formats) -> list[ComputationRow]:
    """What is credited is what the running line was billed, its own discount already off."""
    currency = catalogue.currency
    billed = formats.amount(line.price, currency)
    origin = formats.period_inline(line.period)
    if line.credited is not None:
        origin = Labels.tr("billed on {day}: {computation}").format(
            day=formats.day(line.credited.day),
            computation=line_sentence(line.credited, formats, currency),
        )
    steps = [ComputationRow(Labels.tr("Line credited"), billed, origin), _days(line, formats)]
    if line.cap is not None:
        unused = share(line.full_net, line.span.days, line.period.days)
        steps.append(ComputationRow(Labels.tr("Not used"), formats.amount(unused, currency)))
        steps.append(
            ComputationRow(
                Labels.tr("Limit of the credit"),
                formats.amount(line.cap, currency),
                Labels.tr("a change never credits more than it charges"),
            )
        )
    return steps


def _reversal_steps(
    reversed_line: BilledLine, catalogue: Catalogue, formats: Formats
) -> list[ComputationRow]:
    """What is undone, as it was billed."""
    currency = catalogue.currency
    return [
        ComputationRow(
            Labels.tr("Line undone"),
            formats.amount(reversed_line.net, currency),
            Labels.tr("billed on {day}: {computation}").format(
                day=formats.day(reversed_line.day),
                computation=line_sentence(reversed_line, formats, currency),
            ),
        )
    ]


def _days(line: BilledLine, formats: Formats) -> ComputationRow:
    label = Labels.tr("Days not used") if line.kind is LineKind.CREDIT else Labels.tr("Days billed")
    written = days_of(line.span.days, total=line.period.days)
    return ComputationRow(label, written, formats.period_inline(line.span))


def _circumstances(line: BilledLine, formats: Formats) -> list[ComputationRow]:
    kept = ""
    if line.credited is not None:
        kept = Labels.tr("the rate of the line credited")
    elif line.reverses is not None:
        kept = Labels.tr("the rate of the line undone")
    return [
        ComputationRow(Labels.tr("Billed on"), formats.day(line.day)),
        ComputationRow(Labels.tr("Payer"), payer_name(line.payer)),
        ComputationRow(Labels.tr("VAT rate"), formats.percent(line.vat_rate), kept),
    ]


def _result(line: BilledLine, formats: Formats, currency: str) -> ComputationRow:
    amount = formats.amount(line.net, currency)
    return ComputationRow(
        Labels.tr("Amount excl. VAT"), amount, line_sentence(line, formats, currency)
    )
