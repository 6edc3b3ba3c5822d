"""Figures that other billing engines publish: every row of every case file, one test each."""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from app.domain.billing import BilledLine, LineKind, Payer
from app.domain.calendar import Anchor, Interval, Period, boundaries_after, period_on
from app.domain.catalogue import FixedAmount, Percent, Rebate, Scope
from app.domain.discount import Discount, taken_from
from app.domain.money import rounded, share
from app.domain.proration import credit
from app.domain.vat import vat_totals

HERE = Path(__file__).parent
INTERVALS = {"month": Interval.MONTHLY, "year": Interval.YEARLY}
Row = dict[str, Any]


def cents(text: str) -> int:
    """Read an amount in euros; the files hold no fraction of a cent."""
    amount = Decimal(text) * 100
    assert amount == int(amount)
    return int(amount)


def euros(amount: int) -> str:
    return f"{Decimal(amount) / 100:.2f}"


def period_of(dates: list[str]) -> Period:
    return Period(*(date.fromisoformat(text) for text in dates))


def rebate_of(row: Row) -> Rebate:
    match row["type"]:
        case "percent":
            return Percent(rounded(Fraction(Decimal(row["value"])) * 100))
        case "fixed":
            return FixedAmount(cents(row["value"]))
        case kind:
            raise AssertionError(f"unknown discount {kind}")


def discounted(price: int, discounts: list[Row]) -> int:
    """Take at most one discount from a full-period price."""
    for row in discounts:
        price -= taken_from(rebate_of(row), Scope.PLAN, price, [])[0]
    return price


def billed(full_net: int, span: Period, period: Period) -> BilledLine:
    return BilledLine(
        kind=LineKind.UPGRADE,
        day=span.start,
        plan="any",
        span=span,
        period=period,
        price=full_net,
        net=share(full_net, span.days, period.days),
        payer=Payer.FIRM,
        vat_rate=0,
    )


def case_slice(given: Row) -> Row:
    period, part = period_of(given["period"]), period_of(given["slice"])
    return {"amount": euros(billed(cents(given["price"]), part, period).net)}


def case_lines(given: Row) -> Row:
    period = period_of(given["period"])
    left = Period(date.fromisoformat(given["change_date"]), period.end)
    lines = [share(cents(price), left.days, period.days) for price in given["signed_full_prices"]]
    return {"lines": [euros(line) for line in lines], "net": euros(sum(lines))}


def _change(running: BilledLine, new_price: int, day: date) -> tuple[BilledLine, BilledLine]:
    """Credit the running line and charge the new price for the days left."""
    charge = billed(new_price, Period(day, running.period.end), running.period)
    return credit(running, day, Payer.FIRM), charge


def case_change(given: Row) -> Row:
    period = period_of(given["period"])
    old = discounted(cents(given["old_price"]), given.get("discount_on_old", []))
    new = discounted(cents(given["new_price"]), given.get("discount_on_new", []))
    day = date.fromisoformat(given["change_date"])
    credited, charge = _change(billed(old, period, period), new, day)
    return {"credit": euros(-credited.net), "charge": euros(charge.net)}


def case_changes(given: Row) -> Row:
    period = period_of(given["period"])
    running = billed(cents(given["start_price"]), period, period)
    found = []
    for day, price in given["changes"]:
        credited, running = _change(running, cents(price), date.fromisoformat(day))
        found.append([euros(-credited.net), euros(running.net)])
    return {"changes": found}


def _anchor(given: Row) -> tuple[date, Anchor, Interval]:
    start = date.fromisoformat(given["start"])
    return start, Anchor.on(start, given["anchor_day"]), INTERVALS[given["interval"]]


def case_renewals(given: Row) -> Row:
    days = islice(boundaries_after(*_anchor(given)), given["count"])
    return {"renewals": [day.isoformat() for day in days]}


def case_period_on(given: Row) -> Row:
    _, period = period_on(*_anchor(given), date.fromisoformat(given["on"]))
    return {"period": [period.start.isoformat(), period.end.isoformat()]}


def _shares(given: Row) -> tuple[int, ...]:
    first, *others = (cents(line) for line in given["lines"])
    if "discount" not in given:
        return (0,) * (1 + len(others))
    return taken_from(rebate_of(given["discount"]), Scope.SUBSCRIPTION, first, others)


def case_spread(given: Row) -> Row:
    shares = _shares(given)
    return {"discount": euros(sum(shares)), "shares": [euros(share) for share in shares]}


def case_recurring_discount(given: Row) -> Row:
    row, net = given["discount"], cents(given["net"])
    discount = Discount("ANY", rebate_of(row), Scope.PLAN, periods=row.get("periods"))
    totals = []
    for _ in range(given["periods"]):
        off = taken_from(discount.rebate, discount.scope, net, [])[0] if discount.lasts else 0
        totals.append(euros(net - off))
        discount = discount.counted()
    return {"totals": totals}


def case_vat(given: Row) -> Row:
    shares = _shares(given)
    nets = [cents(line) - off for line, off in zip(given["lines"], shares, strict=True)]
    rates = [int(Decimal(rate) * 100) for rate in given["rates"]]
    totals = vat_totals(list(zip(nets, rates, strict=True)))
    return {
        "shares": [euros(off) for off in shares],
        "taxes": [euros(vat) for vat in totals.by_line],
        "net": euros(totals.net),
        "total": euros(totals.gross),
    }


KINDS: dict[str, Callable[[Row], Row]] = {
    "slice": case_slice,
    "lines": case_lines,
    "change": case_change,
    "changes": case_changes,
    "renewals": case_renewals,
    "period_on": case_period_on,
    "spread": case_spread,
    "recurring_discount": case_recurring_discount,
    "vat": case_vat,
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test per row of the files beside this one and of those named by `--cases`."""
    files = [*sorted(HERE.glob("*.jsonl"))]
    files += [Path(name) for name in metafunc.config.getoption("cases")]
    rows = [
        json.loads(line)
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    metafunc.parametrize("row", rows, ids=[row["id"] for row in rows])


INFORMATIVE = {"taxes"}
"""What a row says of other engines: they round VAT line by line, we once per rate (BR-CO-17)."""


def test_published_figure(row: Row) -> None:
    found = KINDS[row["kind"]](row["given"])
    for name, expected in row["expect"].items():
        if name in INFORMATIVE:
            continue
        assert found[name] == expected, f"{row['id']}: {name}"
