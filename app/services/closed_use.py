"""What clients used in the quota windows that have ended: two queries, however many clients."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.calendar import Period
from app.domain.right_size import WindowUse
from app.models.tables import QuotaWindowRow, ReadingRow, SubscriptionRow


def closed_use(session: Session, client_ids: Sequence[int]) -> dict[int, list[WindowUse]]:
    """Return the use of each client's windows, the earliest first; an unread one has none."""
    of_them = SubscriptionRow.client_id.in_(client_ids)
    used = {
        (subscription, end): documents
        for subscription, end, documents in session.execute(
            select(ReadingRow.subscription_id, ReadingRow.window_end, ReadingRow.documents)
            .join(SubscriptionRow, SubscriptionRow.id == ReadingRow.subscription_id)
            .where(of_them, ReadingRow.superseded_by.is_(None))
            .order_by(ReadingRow.day)
        )
    }
    row, found = QuotaWindowRow, defaultdict[int, list[WindowUse]](list)
    windows = session.execute(
        select(SubscriptionRow.client_id, row.subscription_id, row.start_day, row.end_day)
        .join(SubscriptionRow, SubscriptionRow.id == row.subscription_id)
        .where(of_them)
        .order_by(row.end_day)
    )
    for client_id, subscription, start, end in windows:
        found[client_id].append(WindowUse(Period(start, end), used.get((subscription, end))))
    return dict(found)
