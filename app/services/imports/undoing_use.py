"""Taking back the readings of an import, of all its clients in a fixed number of statements."""

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import bindparam, select, update

from app.domain.billing import BilledLine, reversal
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    FormerStateRow,
    JournalRow,
    ReadingRow,
    SubscriptionRow,
)
from app.services.journal import Act
from app.services.subscription_reading import LINES, related_line
from app.services.subscription_writing import write_lines


def take_back_use(a: Act, entry: JournalRow) -> None:
    """Take back every reading of an import on which nothing was built.

    What the readings superseded counts again, and what late ones billed is answered by its
    opposite, dated today.
    """
    _take_back_readings(a, entry.id)
    clients = _restore_use(a, entry.id)
    net = _reverse(a, entry.id)
    for client_id in clients:
        a.touch(
            client_id,
            undone=entry.act,
            undone_id=entry.id,
            on=entry.day.isoformat(),
            today=-net[client_id],
        )


def _take_back_readings(a: Act, journal_id: int) -> None:
    mine = ReadingRow.journal_id == journal_id
    a.session.execute(update(ReadingRow).where(mine).values(superseded_by=a.journal_id))
    again = ReadingRow.superseded_by == journal_id
    a.session.execute(update(ReadingRow).where(again).values(superseded_by=None))


def _restore_use(a: Act, journal_id: int) -> list[int]:
    """Show in lists what was shown before, nothing else having changed; return the clients."""
    former = FormerStateRow.journal_id == journal_id
    states = a.session.execute(
        select(FormerStateRow.client_id, FormerStateRow.state).where(former)
    ).all()
    rows = [
        {"of_subscription": row["id"], "before": row["used"]}
        for _, state in states
        for row in state[SubscriptionRow.__tablename__]
    ]
    subscriptions = SubscriptionRow.__table__.c
    a.session.connection().execute(
        update(SubscriptionRow)
        .where(subscriptions.id == bindparam("of_subscription"))
        .values(used=bindparam("before")),
        rows,
    )
    a.session.execute(update(FormerStateRow).where(former).values(undone_by=a.journal_id))
    return [client_id for client_id, _ in states]


def _reverse(a: Act, journal_id: int) -> Mapping[int, int]:
    """Write the opposite of each line; return what they had billed each client."""
    rows = a.session.execute(
        select(LINES, ClientRow.id.label("owner"), ClientRow.reference.label("code"))
        .join(SubscriptionRow, SubscriptionRow.id == LINES.c.subscription_id)
        .join(ClientRow, ClientRow.id == SubscriptionRow.client_id)
        .where(LINES.c.journal_id == journal_id)
    ).mappings()
    net: Counter[int] = Counter()
    opposite: list[tuple[int, str, tuple[BilledLine, ...]]] = []
    for row in rows:
        line = related_line(row, {})
        net[row["owner"]] += line.net
        opposite.append((row["subscription_id"], row["code"], (reversal(line, a.today),)))
    write_lines(a, opposite)
    mine = BilledLineRow.journal_id == journal_id
    a.session.execute(update(BilledLineRow).where(mine).values(reversed=True))
    return net
