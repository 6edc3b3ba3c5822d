"""What a client was before an act, kept so that the act can be undone."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, insert, select, update
from sqlalchemy.orm import Session

from app.models.rows import Plain, dumped, put_back, values_of
from app.models.tables import (
    ClientRow,
    ClientTagRow,
    DiscountRow,
    FormerStateRow,
    PendingSubscriptionRow,
    RedemptionRow,
    ScheduledChangeRow,
    ServiceRow,
    SubscriptionRow,
)
from app.services.journal import Act

State = dict[str, list[Plain]]
"""The client's rows by the name of their table."""


def remember(a: Act, client_id: int) -> None:
    """Keep the client as it stands, before the act changes anything of it."""
    a.session.flush()
    mine = list(
        a.session.scalars(select(SubscriptionRow.id).where(SubscriptionRow.client_id == client_id))
    )
    state: State = {
        table.name: dumped(a.session, table, where) for table, where in _tables(client_id, mine)
    }
    row = {"journal_id": a.journal_id, "client_id": client_id, "state": state, "undone_by": None}
    a.session.execute(insert(FormerStateRow), [row])


def restore(session: Session, client_id: int, state: State) -> None:
    """Make the client what it was; a subscription that was not there yet is not touched."""
    client = values_of(session, ClientRow.__table__, state[ClientRow.__tablename__][0])  # type: ignore[arg-type]
    session.execute(update(ClientRow).where(ClientRow.id == client_id).values(client))
    for row in state[SubscriptionRow.__tablename__]:
        values = values_of(session, SubscriptionRow.__table__, row)  # type: ignore[arg-type]
        session.execute(
            update(SubscriptionRow).where(SubscriptionRow.id == row["id"]).values(values)
        )
    for table, where in _tables(client_id, window_ends(state)):
        if table.name not in (ClientRow.__tablename__, SubscriptionRow.__tablename__):
            put_back(session, table, where, state[table.name])


def window_ends(state: State) -> dict[int, date]:
    """Return the subscriptions that the client had, ended ones too, and their windows' ends."""
    rows = state[SubscriptionRow.__tablename__]
    return {row["id"]: date.fromisoformat(row["window_end"]) for row in rows}


def _tables(
    client_id: int, subscriptions: Iterable[int]
) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    """Name the tables that are the client's own, and which of their rows.

    Billed lines, documents, periods, closed windows and readings are not among them: they are
    never taken away, only answered by their opposite.
    """
    of_client: tuple[tuple[type[Any], Any], ...] = (
        (ClientRow, ClientRow.id == client_id),
        (ClientTagRow, ClientTagRow.client_id == client_id),
        (PendingSubscriptionRow, PendingSubscriptionRow.client_id == client_id),
        (RedemptionRow, RedemptionRow.client_id == client_id),
        (SubscriptionRow, SubscriptionRow.client_id == client_id),
    )
    of_subscriptions: tuple[type[Any], ...] = (ServiceRow, DiscountRow, ScheduledChangeRow)
    for kind, where in of_client:
        yield kind.__table__, where
    for kind in of_subscriptions:
        yield kind.__table__, kind.subscription_id.in_(list(subscriptions))
