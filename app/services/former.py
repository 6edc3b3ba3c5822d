"""What a client was before an act, kept so that the act can be undone."""

from collections.abc import Iterator, Mapping, Sequence
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


def remember(a: Act, *client_ids: int) -> None:
    """Keep the clients as they stand, before the act changes anything of them."""
    a.session.flush()
    states: dict[int, State] = {client_id: {} for client_id in client_ids}
    owners: dict[int, int] = {}
    for table, where in _tables(a.session, client_ids):
        for state in states.values():
            state[table.name] = []
        for row in dumped(a.session, table, where):
            if table.name == SubscriptionRow.__tablename__:
                owners[row["id"]] = row["client_id"]
            states[_owner(table, row, owners)][table.name].append(row)
    rows = [
        {"journal_id": a.journal_id, "client_id": client_id, "state": state, "undone_by": None}
        for client_id, state in states.items()
    ]
    a.session.execute(insert(FormerStateRow), rows)


def _owner(table: Table, row: Plain, owners: Mapping[int, int]) -> int:
    """Whose row it is; `owners` are the clients of the subscriptions."""
    if table.name == ClientRow.__tablename__:
        found = row["id"]
    elif "client_id" in row:
        found = row["client_id"]
    else:
        found = owners[row["subscription_id"]]
    return int(found)


def restore(session: Session, client_id: int, state: State) -> None:
    """Make the client what it was; a subscription that was not there yet is not touched."""
    client = values_of(session, ClientRow.__table__, state[ClientRow.__tablename__][0])  # type: ignore[arg-type]
    session.execute(update(ClientRow).where(ClientRow.id == client_id).values(client))
    for row in state[SubscriptionRow.__tablename__]:
        values = values_of(session, SubscriptionRow.__table__, row)  # type: ignore[arg-type]
        session.execute(
            update(SubscriptionRow).where(SubscriptionRow.id == row["id"]).values(values)
        )
    for table, where in _tables(session, (client_id,)):
        if table.name not in (ClientRow.__tablename__, SubscriptionRow.__tablename__):
            put_back(session, table, where, state[table.name])


def window_ends(state: State) -> dict[int, date]:
    """Return the subscriptions that the client had, ended ones too, and their windows' ends."""
    rows = state[SubscriptionRow.__tablename__]
    return {row["id"]: date.fromisoformat(row["window_end"]) for row in rows}


def _tables(
    session: Session, client_ids: Sequence[int]
) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    """Name the tables that are the clients' own, and which of their rows.

    Billed lines, documents, periods, closed windows and readings are not among them: they are
    never taken away, only answered by their opposite.
    """
    mine = list(
        session.scalars(select(SubscriptionRow.id).where(SubscriptionRow.client_id.in_(client_ids)))
    )
    of_clients: tuple[tuple[type[Any], Any], ...] = (
        (ClientRow, ClientRow.id.in_(client_ids)),
        (ClientTagRow, ClientTagRow.client_id.in_(client_ids)),
        (PendingSubscriptionRow, PendingSubscriptionRow.client_id.in_(client_ids)),
        (RedemptionRow, RedemptionRow.client_id.in_(client_ids)),
        (SubscriptionRow, SubscriptionRow.client_id.in_(client_ids)),
    )
    of_subscriptions: tuple[type[Any], ...] = (ServiceRow, DiscountRow, ScheduledChangeRow)
    for kind, where in of_clients:
        yield kind.__table__, where
    for kind in of_subscriptions:
        yield kind.__table__, kind.subscription_id.in_(mine)
