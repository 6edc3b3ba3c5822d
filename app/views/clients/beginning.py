"""What begins when a client accepts on a day, by the rules that will bill it."""

from dataclasses import dataclass
from datetime import date

from app.domain.billing import Payer
from app.domain.calendar import Interval, Period
from app.domain.pending import discount_of
from app.domain.timeline import Subscribing, advance, start
from app.services.client_detail import ClientDetail


@dataclass(frozen=True, slots=True)
class Beginning:
    """A subscription's first period and, up to today, all that is billed at once; before VAT."""

    plan: str
    interval: Interval
    payer: Payer
    period: Period
    first: int
    periods: int
    billed: int


def beginning(detail: ClientDetail, on: date) -> Beginning | None:
    """Return what the acceptance of a day begins; None where no plan is pending.

    Raises `Refused` where the pending plan cannot begin.
    """
    pending = detail.pending
    if pending is None or pending.plan is None:
        return None
    wanted = Subscribing(
        reference=detail.fields.reference,
        client_country=detail.fields.country,
        plan=pending.plan,
        interval=pending.interval,
        add_ons=pending.add_ons,
        payer=pending.payer,
        discount=discount_of(detail.terms, pending),
    )
    begun = start(wanted, detail.terms, on)
    first = sum(service.running.net for service in begun.services)
    _, steps = advance(begun, detail.terms, detail.today)
    return Beginning(
        plan=pending.plan,
        interval=pending.interval,
        payer=pending.payer,
        period=begun.period,
        first=first,
        periods=1 + len(steps),
        billed=first + sum(line.net for step in steps for line in step.lines),
    )
