"""Who redeemed which promo code: counted at Confirm, released when it never took effect."""

from collections.abc import Mapping

from sqlalchemy import delete, func, select
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
    a.session.add(RedemptionRow(promo=promo, client_id=client_id, day=a.today))
    a.session.flush()


def release(session: Session, client_id: int, promo: str) -> None:
    """Take back the client's latest redemption of a code that never took effect."""
    latest = select(func.max(RedemptionRow.id)).where(
        RedemptionRow.client_id == client_id, RedemptionRow.promo == promo
    )
    session.execute(delete(RedemptionRow).where(RedemptionRow.id == latest.scalar_subquery()))
