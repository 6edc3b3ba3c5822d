"""Writing the clients of a file, with their subscriptions, within one act."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import func, insert, select

from app.domain.catalogue import Catalogue
from app.domain.discount import Discount, granted
from app.domain.subscription import Subscription, Terms
from app.domain.text import folded
from app.domain.timeline import Subscribing, open_running
from app.models.tables import (
    ClientRow,
    ClientTagRow,
    PendingSubscriptionRow,
    RedemptionRow,
)
from app.services.changes import Changes
from app.services.imports.checked_row import CheckedRow
from app.services.imports.drafts import ClientDraft, RunningDraft
from app.services.imports.imported import Imported
from app.services.journal import Act, Facts
from app.services.progress import Progress
from app.services.subscription_writing import Written, write_subscriptions
from app.services.terms import load_terms

_AT_ONCE: Final = 500
"""Rows written in one go: more would hold the window's thread up while the driver works."""


def write_clients(a: Act, rows: Sequence[CheckedRow], progress: Progress) -> Imported:
    """Write rows of clients, or of a portfolio; `progress` hears of the rows written.

    Clients come in their status and nobody is invited; an invitation sent before the import has
    no known day. A running subscription enters with its period as an opening balance; a pending
    one, or a payer alone, counts as set by hand.
    """
    terms = load_terms(a.session)
    numbered = _numbered(a, rows)
    clients: dict[int, int] = {}
    for chunk in _chunks(numbered):
        _write(a, chunk, terms)
        clients |= {row.number: client_id for client_id, row, _ in chunk}
        progress(len(clients), len(numbered))
    drafts = [draft for _, _, draft in numbered]
    return Imported(
        clients=clients,
        running=sum(draft.running is not None for draft in drafts),
        pending=sum(draft.pending is not None for draft in drafts),
        changes=Changes(clients=frozenset(clients.values())),
    )


def opened(
    running: RunningDraft, reference: str, country: str, terms: Terms, on: date
) -> Subscription:
    """Return the subscription of a row as it stands on a day, its running period billed before."""
    wanted = Subscribing(
        reference=reference,
        client_country=country,
        plan=running.plan,
        interval=running.interval,
        add_ons=running.add_ons,
        payer=running.payer,
        discount=_discount(running, terms.catalogue),
    )
    return open_running(wanted, terms, started_on=running.started_on, on=on, price=running.price)


_Numbered = tuple[int, CheckedRow, ClientDraft]
"""A client's new id, its row, and what the row becomes."""


def _discount(running: RunningDraft, catalogue: Catalogue) -> Discount | None:
    return granted(catalogue.promo_code(running.promo)) if running.promo else None


def _numbered(a: Act, rows: Sequence[CheckedRow]) -> list[_Numbered]:
    last = a.session.scalar(select(func.max(ClientRow.id))) or 0
    drafted = [(row, row.draft) for row in rows if isinstance(row.draft, ClientDraft)]
    return [(client_id, *pair) for client_id, pair in enumerate(drafted, start=last + 1)]


def _chunks(rows: Sequence[_Numbered]) -> Iterator[Sequence[_Numbered]]:
    for start in range(0, len(rows), _AT_ONCE):
        yield rows[start : start + _AT_ONCE]


def _write(a: Act, rows: Sequence[_Numbered], terms: Terms) -> None:
    _insert(a, ClientRow, [_client_row(a, client_id, draft) for client_id, _, draft in rows])
    _insert(
        a,
        ClientTagRow,
        [
            {"client_id": client_id, "tag": tag}
            for client_id, _, draft in rows
            for tag in draft.client.tags
        ],
    )
    _insert(a, PendingSubscriptionRow, [row for r in rows for row in _pending_rows(r)])
    _insert(a, RedemptionRow, [row for r in rows for row in _redemption_rows(r, a.today)])
    running = []
    for client_id, row, draft in rows:
        facts: Facts = {"row": row.number, "status": draft.status.value}
        if draft.running is not None:
            client = draft.client
            begun = opened(draft.running, client.reference, client.country, terms, a.today)
            lines = tuple(service.running for service in begun.services)
            running.append(Written(client_id, begun, lines))
            facts |= {"plan": begun.plan.code, "interval": begun.interval.value}
            facts |= {"payer": begun.payer.value, "since": begun.started_on.isoformat()}
        a.touch(client_id, **facts)
    write_subscriptions(a, running)


def _insert(a: Act, table: type[Any], rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        a.session.execute(insert(table), rows)


def _client_row(a: Act, client_id: int, draft: ClientDraft) -> dict[str, Any]:
    return {
        "id": client_id,
        "status": draft.status,
        "status_since": a.today,
        "sort_name": folded(draft.client.legal_name),
        **draft.client.columns(),
    }


def _pending_rows(numbered: _Numbered) -> Iterator[dict[str, Any]]:
    client_id, _, draft = numbered
    pending = draft.pending
    if pending is not None:
        yield {
            "client_id": client_id,
            "firm_pays": pending.firm_pays,
            "plan": pending.plan,
            "interval": pending.interval,
            "add_ons": list(pending.add_ons),
            "promo": pending.promo,
            "by_hand": True,
        }


def _redemption_rows(numbered: _Numbered, today: date) -> Iterator[dict[str, Any]]:
    client_id, _, draft = numbered
    redemption = draft.redemption(today)
    if redemption is not None:
        code, _, _, on = redemption
        yield {"promo": code, "client_id": client_id, "day": on}
