"""Writing what a bulk change does to a batch of clients: their rows, codes and history."""

from collections.abc import Sequence

from sqlalchemy import delete, insert

from app.domain.bulk import BulkPreview
from app.domain.bulk_pending import PendingPreview
from app.domain.change import Withdraw
from app.models.tables import PendingSubscriptionRow
from app.services.bulk_reading import Chosen
from app.services.former import remember
from app.services.history import change_facts
from app.services.journal import Act
from app.services.pending import pending_facts
from app.services.redemptions import redeem_all, release_all
from app.services.subscription_writing import Written, write_subscriptions

Doable = BulkPreview | PendingPreview


def write_batch(a: Act, chosen: Chosen, batch: Sequence[tuple[int, Doable]]) -> None:
    """Write what was previewed for some clients; each can be undone on its own afterwards."""
    remember(a, *(client_id for client_id, _ in batch))
    _count_codes(a, batch)
    written: list[Written] = []
    pending: list[tuple[int, PendingPreview]] = []
    for client_id, found in batch:
        if isinstance(found, PendingPreview):
            pending.append((client_id, found))
            continue
        after = found.preview.after
        own = chosen.subscription_ids[client_id]
        written.append(Written(client_id, after, found.today, own, found.preview.closed))
        withdrawn = next((c for c in found.changes if isinstance(c, Withdraw)), None)
        a.touch(client_id, **change_facts(found.preview, withdrawn))
    if written:
        write_subscriptions(a, written)
    if pending:
        _write_pending(a, pending)


def _count_codes(a: Act, batch: Sequence[tuple[int, Doable]]) -> None:
    """Count the codes that were taken, and release those that never began."""
    changed = [
        (client_id, found) for client_id, found in batch if found.promo_before != found.promo_after
    ]
    release_all(
        a.session, [(id_, found.promo_before) for id_, found in changed if found.promo_before]
    )
    redeem_all(a, [(id_, found.promo_after) for id_, found in changed if found.promo_after])


def _write_pending(a: Act, pending: Sequence[tuple[int, PendingPreview]]) -> None:
    """Store pending subscriptions over any that there were; they count as set by hand."""
    ids = [client_id for client_id, _ in pending]
    a.session.execute(
        delete(PendingSubscriptionRow).where(PendingSubscriptionRow.client_id.in_(ids))
    )
    a.session.execute(
        insert(PendingSubscriptionRow),
        [
            {
                "client_id": client_id,
                "firm_pays": found.after.firm_pays,
                "plan": found.after.plan,
                "interval": found.after.interval,
                "add_ons": list(found.after.add_ons),
                "promo": found.after.promo,
                "by_hand": True,
            }
            for client_id, found in pending
        ],
    )
    for client_id, found in pending:
        a.touch(client_id, before=pending_facts(found.before), after=pending_facts(found.after))
