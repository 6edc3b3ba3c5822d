"""What subscriptions have now: their running lines, and the prices that lists sort by."""

from collections import defaultdict
from collections.abc import Iterator

from app.domain.billing import BilledLine, LineKind
from app.domain.subscription import monthly_equivalent
from app.services.check.complaints import Complaint, ComplaintKind
from app.services.check.ledger import Ledger, Running


def check_running(ledger: Ledger) -> Iterator[Complaint]:
    """Look at what runs in every subscription."""
    credited = {
        entry.line.credited.id
        for entry in ledger.entries.values()
        if entry.line.credited and entry.stands
    }
    of_subscription: dict[int, list[Running]] = defaultdict(list)
    for running in ledger.running:
        of_subscription[running.subscription_id].append(running)
        if running.line_id in credited or not _is_its_line(ledger, running):
            yield ledger.complaint(
                ComplaintKind.RUNNING_LINE, running.subscription_id, service=running.code
            )
    for subscription_id in ledger.held:
        services = of_subscription[subscription_id]
        if not any(running.is_plan for running in services):
            yield ledger.complaint(ComplaintKind.NO_PLAN, subscription_id)
        yield from _check_price(ledger, subscription_id, services)


def _is_its_line(ledger: Ledger, running: Running) -> bool:
    """Whether a line is of the subscription, its running period, and the plan or add-on."""
    entry, held = ledger.entries.get(running.line_id), ledger.held.get(running.subscription_id)
    if entry is None or held is None:
        return False
    line = entry.line
    return (
        entry.subscription_id == running.subscription_id
        and line.is_of_period
        and line.kind is not LineKind.CREDIT
        and line.period == held.period
        and line.service == running.code
        and (line.add_on is None) == running.is_plan
    )


def _check_price(
    ledger: Ledger, subscription_id: int, services: list[Running]
) -> Iterator[Complaint]:
    held = ledger.held[subscription_id]
    lines: list[BilledLine] = [
        ledger.entries[running.line_id].line
        for running in services
        if running.line_id in ledger.entries
    ]
    price = sum(line.full_net for line in lines)
    monthly = monthly_equivalent(price, held.interval)
    if (held.price, held.monthly_price) != (price, monthly):
        yield ledger.complaint(
            ComplaintKind.PRICE_DIFFERS, subscription_id, price=held.price, expected=price
        )
