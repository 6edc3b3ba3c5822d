"""Who redeemed which promo code: counted at Confirm, released when it never took effect."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from app.models.tables import RedemptionRow
from app.services.journal import Act


def codes_used_by(session: Session, client_id: int) -> Mapping[str, int]:
    """Return how often a client redeemed each code."""
    counted = session.execute(
        select(RedemptionRow.promo, func.count())
        .where(RedemptionRow.client_id == client_id)
        .group_by(RedemptionRow.promo)
    )
    return dict(counted.all())


def redeemed(a: Act, client_id: int, promo: str) -> None:
    """Count a redemption."""
    redeem_all(a, ((client_id, promo),))


def redeem_all(a: Act, taken: Iterable[tuple[int, str]]) -> None:
    """Count a redemption of each client, given with its code."""
    rows = [{"promo": promo, "client_id": client_id, "day": a.today} for client_id, promo in taken]
    if rows:
        a.session.execute(insert(RedemptionRow), rows)


def release(session: Session, client_id: int, promo: str) -> None:
    """Take back the client's latest redemption of a code that never took effect."""
    release_all(session, ((client_id, promo),))


def release_all(session: Session, given_back: Iterable[tuple[int, str]]) -> None:
    """Take back the latest redemption of each client, given with its code: a query a code."""
    clients: dict[str, list[int]] = defaultdict(list)
    for client_id, promo in given_back:
        clients[promo].append(client_id)
    for promo, client_ids in clients.items():
        latest = (
            select(func.max(RedemptionRow.id))
            .where(RedemptionRow.promo == promo, RedemptionRow.client_id.in_(client_ids))
            .group_by(RedemptionRow.client_id)
        )
        session.execute(delete(RedemptionRow).where(RedemptionRow.id.in_(latest)))
