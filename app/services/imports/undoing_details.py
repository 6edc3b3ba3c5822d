"""Giving clients back the references, managers and tags that they had before an import."""

from sqlalchemy import select, update

from app.models.tables import ClientRow, ClientTagRow, FormerStateRow, JournalRow
from app.services.former import State, refuse_taken_references
from app.services.imports.details_writing import put_details
from app.services.imports.known_details import Details
from app.services.journal import Act


def take_back_details(a: Act, entry: JournalRow) -> None:
    """Give every client of an import its former details back.

    Raises `Refused` (CLIENT_DUPLICATED) where another client has been given one of the references
    since.
    """
    kept = FormerStateRow.journal_id == entry.id, FormerStateRow.undone_by.is_(None)
    former = select(FormerStateRow.client_id, FormerStateRow.state).where(*kept)
    states: dict[int, State] = dict(a.session.execute(former).all())
    refuse_taken_references(a.session, states)
    put_details(a, {client_id: _details(state) for client_id, state in states.items()})
    a.session.execute(update(FormerStateRow).where(*kept).values(undone_by=a.journal_id))
    for client_id in states:
        a.touch(client_id, undone=entry.act, undone_id=entry.id, on=entry.day.isoformat())


def _details(state: State) -> Details:
    (client,) = state[ClientRow.__tablename__]
    return Details(
        reference=client["reference"],
        manager=client["manager"],
        tags=tuple(row["tag"] for row in state[ClientTagRow.__tablename__]),
    )
