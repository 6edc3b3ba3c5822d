"""What a client was before an act, kept so that the act can be undone."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, func, insert, select, update
from sqlalchemy.orm import Session

from app.domain.errors import Refusal, Refused
from app.domain.scheduled import Slot
from app.models.rows import Plain, dumped, put_back, values_of
from app.models.tables import (
    AddOnRow,
    ClientRow,
    ClientTagRow,
    DiscountRow,
    FormerStateRow,
    PendingSubscriptionRow,
    PlanRow,
    PromoCodeRow,
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
    of_clients = SubscriptionRow.client_id.in_(client_ids)
    subscriptions = list(a.session.scalars(select(SubscriptionRow.id).where(of_clients)))
    for table, where in _tables(client_ids, subscriptions):
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
    for table, where in _tables((client_id,), list(window_ends(state))):
        if table.name not in (ClientRow.__tablename__, SubscriptionRow.__tablename__):
            # The number of a redemption may be another client's by now, and nothing refers to it.
            kept = [{k: v for k, v in row.items() if k != "id"} for row in state[table.name]]
            put_back(session, table, where, kept)


def due_since(state: State, today: date) -> date | None:
    """Return the day on which what ran in the state would have renewed or closed its window."""
    ends = window_ends(state)
    running = (row for row in state[SubscriptionRow.__tablename__] if row["ended_on"] is None)
    return next((ends[row["id"]] for row in running if ends[row["id"]] <= today), None)


def gone_code(session: Session, state: State) -> str | None:
    """Return a code that the state needs and that the catalogue no longer has; None: no such."""
    for kind, codes in _codes(session, state).items():
        gone = codes - set(session.scalars(select(kind.code)))
        if gone:
            return min(gone)
    return None


def used_up_code(session: Session, client_id: int, state: State) -> tuple[str, int] | None:
    """Return a promo code, and how often it can be used, that others have used up since."""
    wanted = Counter(row["promo"] for row in state[RedemptionRow.__tablename__])
    for promo, times in sorted(wanted.items()):
        counted = select(func.count()).where(RedemptionRow.promo == promo)
        mine = session.scalar(counted.where(RedemptionRow.client_id == client_id)) or 0
        everyone = session.scalar(counted) or 0
        most = session.get_one(PromoCodeRow, promo).max_redemptions
        if most is not None and times > mine and everyone - mine + times > most:
            return promo, most
    return None


def refuse_taken_references(session: Session, states: Mapping[int, State]) -> None:
    """Refuse to restore clients of which another has the reference by now.

    Raises `Refused` (CLIENT_DUPLICATED) with the other client.
    """
    wanted = {state[ClientRow.__tablename__][0]["reference"] for state in states.values()} - {""}
    columns = select(ClientRow.id, ClientRow.legal_name, ClientRow.reference)
    for client_id, name, reference in session.execute(
        columns.where(ClientRow.reference.in_(wanted)).order_by(ClientRow.id)
    ):
        if client_id not in states:
            facts = {"value": reference, "name": name, "reference": reference}
            raise Refused(Refusal.CLIENT_DUPLICATED, field="reference", **facts)


def _codes(
    session: Session, state: State
) -> dict[type[PlanRow] | type[AddOnRow] | type[PromoCodeRow], set[str]]:
    """Name the codes of what is scheduled, pending or redeemed; what was billed stays for ever."""
    table = PendingSubscriptionRow.__table__
    pending = [values_of(session, table, row) for row in state[table.name]]  # type: ignore[arg-type, attr-defined]
    scheduled = state[ScheduledChangeRow.__tablename__]
    redeemed = [*pending, *state[RedemptionRow.__tablename__]]

    def in_slot(slot: Slot) -> set[str]:
        return {row["code"] for row in scheduled if row["slot"] == slot.value}

    return {
        PlanRow: in_slot(Slot.PLAN) | {row["plan"] for row in pending if row["plan"]},
        AddOnRow: in_slot(Slot.ADD_ON_START) | {c for row in pending for c in row["add_ons"]},
        PromoCodeRow: {row["promo"] for row in redeemed if row["promo"]},
    }


def window_ends(state: State) -> dict[int, date]:
    """Return the subscriptions that the client had, ended ones too, and their windows' ends."""
    rows = state[SubscriptionRow.__tablename__]
    return {row["id"]: date.fromisoformat(row["window_end"]) for row in rows}


def _tables(
    client_ids: Sequence[int], subscriptions: Sequence[int]
) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    """Name the tables that are the clients' own, and which of their rows.

    Billed lines, documents, periods, closed windows and readings are not among them: they are
    never taken away, only answered by their opposite.
    """
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
        yield kind.__table__, kind.subscription_id.in_(subscriptions)
