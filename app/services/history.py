"""A client's history: what happened, who did it, when, from what to what."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from app.domain.change import Change, Preview, Withdraw, scheduled_changes
from app.domain.subscription import Subscription
from app.models.tables import JournalClientRow, JournalRow
from app.services.journal import Books, Facts


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One act that touched a client; `facts` are the client's, `act_facts` the whole act's."""

    journal_id: int
    at: datetime
    day: date
    author: str
    act: str
    facts: Facts
    act_facts: Facts
    reason: str = ""


def history_of(books: Books, client_id: int) -> tuple[HistoryRow, ...]:
    """Return what happened to a client, the latest first."""
    with books.database.read() as session:
        rows = session.execute(
            select(JournalRow, JournalClientRow.facts)
            .join(JournalClientRow, JournalClientRow.journal_id == JournalRow.id)
            .where(JournalClientRow.client_id == client_id)
            .order_by(JournalRow.id.desc())
        )
        return tuple(
            HistoryRow(row.id, row.at, row.day, row.author, row.act, facts, row.facts, row.reason)
            for row, facts in rows
        )


def change_facts(preview: Preview, change: Change | None) -> Facts:
    """Return what the history says of a confirmed change: from, to, and what it cost."""
    facts: Facts = {
        "before": _state(preview.before) if preview.before else None,
        "after": _state(preview.after),
        "today": sum(line.net for line in preview.today),
    }
    if isinstance(change, Withdraw):
        facts["withdrawn"] = [change.slot.value, change.add_on or ""]
    return facts


def _state(subscription: Subscription) -> dict[str, Any]:
    discount = subscription.discount
    return {
        "plan": subscription.plan.code,
        "interval": subscription.interval.value,
        "payer": subscription.payer.value,
        "add_ons": [service.code for service in subscription.add_ons],
        "promo": discount.code if discount else "",
        "price": subscription.price,
        "renews": subscription.renews,
        "handed_over": subscription.handed_over,
        "ended": subscription.ended_on.isoformat() if subscription.ended_on else "",
        "scheduled": [[c.slot.value, c.code] for c in scheduled_changes(subscription)],
        "renewal": subscription.period.end.isoformat(),
    }
