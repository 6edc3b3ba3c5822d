"""Figures as JSON carries them: amounts as decimal strings, days as ISO text, periods half-open."""

from collections.abc import Sequence
from typing import Any

from app.domain.billing import BilledLine
from app.domain.vat import vat_totals


def euros(minor: int) -> str:
    """Return an amount as a decimal string; nothing rounds it.

    >>> euros(-327), euros(5)
    ('-3.27', '0.05')
    """
    return f"{'-' if minor < 0 else ''}{abs(minor) // 100}.{abs(minor) % 100:02}"


def billed(lines: Sequence[BilledLine]) -> dict[str, Any]:
    """Return lines with their net, VAT once per rate, and total."""
    totals = vat_totals([(line.net, line.vat_rate) for line in lines])
    return {
        "lines": [line_facts(line) for line in lines],
        "net": euros(totals.net),
        "vat": euros(totals.vat),
        "gross": euros(totals.gross),
    }


def line_facts(line: BilledLine) -> dict[str, Any]:
    """Return one line with everything that it was computed from."""
    return {
        "kind": line.kind.value,
        "plan": line.plan,
        "add_on": line.add_on,
        "from": line.span.start.isoformat(),
        "to": line.span.last_day.isoformat(),
        "days": line.span.days,
        "days_of": line.period.days,
        "price": euros(line.price),
        "price_from": line.price_from.isoformat() if line.price_from else None,
        "discount": euros(line.discount),
        "discount_code": line.discount_code,
        "net": euros(line.net),
        "vat_rate": euros(line.vat_rate),
        "payer": line.payer.value,
        "capped": line.cap is not None,
    }
