"""The bars of a chart of months: the last twelve as billed, the coming ones as expected."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date

from app.domain.forecast import YEAR
from app.services.reports.days import months_before
from app.services.reports.forecast import Forecast
from app.views.formatting import Formats
from app.views.labels.source import Labels
from app.views.widgets.month_chart import MonthBar


def month_bars(report: Forecast, formats: Formats) -> tuple[list[MonthBar], Callable[[int], str]]:
    """Return the bars of a forecast, this month's among them with both parts, and its axis."""
    billed = defaultdict[date, int](int)
    for month in report.billed:
        billed[month.start] += month.net
    expected = {
        month.start.replace(day=1): report.month(place).net
        for place, month in enumerate(report.months)
    }
    starts = list(months_before(report.today, YEAR))
    starts += [start for start in expected if start not in starts]
    costs = {start: (billed[start], expected.get(start)) for start in starts}
    return bars_of(costs, report.today, report.currency, formats)


def bars_of(
    costs: Mapping[date, tuple[int, int | None]], today: date, currency: str, formats: Formats
) -> tuple[list[MonthBar], Callable[[int], str]]:
    """Return a bar for each month by what it billed and is expected to, and how an axis writes.

    Nothing is expected of a month that is over: None.
    """
    now = today.replace(day=1)
    bars = [
        MonthBar(
            mark=formats.month_mark(start),
            year=str(start.year),
            billed=billed,
            expected=expected or 0,
            spoken=_spoken(start, billed, expected, formats, currency),
            is_now=start == now,
        )
        for start, (billed, expected) in costs.items()
    ]
    return bars, lambda minor: whole_amount(minor, formats, currency)


def whole_amount(minor: int, formats: Formats, currency: str) -> str:
    """Return an amount of whole units without idle decimals: `5 000 €`.

    >>> whole_amount(500000, Formats("en"), "EUR")
    '€5,000'
    """
    idle = formats.bare(0, currency)[1:]
    written = formats.amount(minor, currency)
    return written.replace(idle, "") if idle else written


def _spoken(start: date, billed: int, expected: int | None, formats: Formats, currency: str) -> str:
    """Say a month and its amounts: "December 2026: €10.00 billed, €5.00 expected"."""
    parts = []
    if billed or expected is None:
        parts.append(Labels.tr("{amount} billed").format(amount=formats.amount(billed, currency)))
    if expected is not None:
        parts.append(
            Labels.tr("{amount} expected").format(amount=formats.amount(expected, currency))
        )
    return Labels.tr("{month}: {amounts}").format(
        month=formats.month_title(start), amounts=", ".join(parts)
    )
