"""The prices of subscriptions opened: one to its services, many to their plans."""

from collections.abc import Sequence

from app.domain.as_of import Standing
from app.domain.catalogue import Catalogue
from app.services.portfolio import MonthlySum
from app.views import labels
from app.views.explain import Explanation
from app.views.formatting import Formats
from app.views.labels import Computation, ComputationRow
from app.views.labels.source import Labels


def price_explained(
    title: str, standing: Standing, catalogue: Catalogue, formats: Formats
) -> Explanation:
    """The price of an interval: each service, its discount, the sum; and a year's by the month."""
    rows = []
    for line in standing.lines:
        name = labels.service_name(catalogue, line, formats.language)
        origin = labels.price_origin(line, formats)
        rows.append(ComputationRow(name, formats.amount(line.price, catalogue.currency), origin))
        if line.discount:
            code = Labels.tr("Discount {code}").format(code=line.discount_code or "")
            off = formats.amount(-line.discount, catalogue.currency)
            rows.append(ComputationRow(code, off))
    if standing.monthly_price != standing.price:
        by_month = formats.amount(standing.monthly_price, catalogue.currency)
        words = Labels.tr("Monthly equivalent: the price of a year ÷ 12")
        rows.append(ComputationRow(words, by_month))
    per = Labels.tr("Price {per}").format(per=labels.per_interval(standing.interval))
    rows.append(ComputationRow(per, formats.amount(standing.price, catalogue.currency)))
    sentence = Labels.tr("Billed {period}, excl. VAT.").format(
        period=formats.period_inline(standing.period)
    )
    return Explanation(title, (Computation(title, sentence, tuple(rows)),))


def months_explained(
    title: str, sums: Sequence[MonthlySum], catalogue: Catalogue, formats: Formats
) -> Explanation:
    """What many subscriptions cost a month: a row for each plan and interval, then the sum."""
    ranks = {plan.code: plan.rank for plan in catalogue.plans}
    rows = [
        ComputationRow(
            Labels.tr("{plan}, {interval}").format(
                plan=labels.plan_name(catalogue, each.plan, formats.language),
                interval=labels.interval_name(each.interval),
            ),
            formats.amount(each.monthly, catalogue.currency),
            labels.clients(each.clients),
        )
        for each in sorted(sums, key=lambda each: (ranks.get(each.plan, 0), each.interval.months))
    ]
    total = formats.amount(sum(each.monthly for each in sums), catalogue.currency)
    rows.append(ComputationRow(Labels.tr("Sum per month, excl. VAT"), total))
    sentence = Labels.tr(
        "Discounts off, extra services in. The price of a year counts for a twelfth, rounded to "
        "the cent for each client."
    )
    return Explanation(title, (Computation(title, sentence, tuple(rows)),))
