"""Writing references, managers and tags of a file, all of them within one act."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import bindparam, delete, insert, update

from app.models.tables import ClientRow, ClientTagRow
from app.services.changes import Changes
from app.services.former import remember
from app.services.imports.checked_row import CheckedRow
from app.services.imports.drafts import DetailsDraft
from app.services.imports.imported import Imported
from app.services.imports.known_details import Details
from app.services.journal import Act
from app.services.progress import Progress


def write_details(a: Act, rows: Sequence[CheckedRow], progress: Progress) -> Imported:
    """Write what rows give their clients; each can be given its former state back.

    `progress` hears of the rows written, once: what they need is few statements.
    """
    drafted = [(row.number, row.draft) for row in rows if isinstance(row.draft, DetailsDraft)]
    clients = {number: draft.client.id for number, draft in drafted}
    before: dict[int, Details] = {}
    after: dict[int, Details] = {}
    last: dict[int, int] = {}
    for number, draft in drafted:
        before.setdefault(draft.client.id, draft.before)
        after[draft.client.id] = draft.after
        last[draft.client.id] = number
    if after:
        remember(a, *sorted(after))
        put_details(a, after)
    for client_id, details in after.items():
        a.touch(client_id, row=last[client_id], changed=before[client_id].becoming(details))
    progress(len(drafted), len(drafted))
    return Imported(clients=clients, changes=Changes(clients=frozenset(after)))


def put_details(a: Act, details: Mapping[int, Details]) -> None:
    """Give clients their references, managers and tags, each by the client's id.

    No two clients may have one reference at any moment: all are taken off before any is given, so
    that clients can exchange theirs.
    """
    clients = ClientRow.__table__.c
    connection = a.session.connection()
    connection.execute(update(ClientRow).where(clients.id.in_(details)).values(reference=""))
    connection.execute(
        update(ClientRow)
        .where(clients.id == bindparam("of_client"))
        .values(reference=bindparam("its_reference"), manager=bindparam("its_manager")),
        [
            {"of_client": id_, "its_reference": each.reference, "its_manager": each.manager}
            for id_, each in details.items()
        ],
    )
    _put_tags(a, details)
    a.session.expire_all()


def _put_tags(a: Act, details: Mapping[int, Details]) -> None:
    ids: Collection[int] = details.keys()
    a.session.execute(delete(ClientTagRow).where(ClientTagRow.client_id.in_(ids)))
    tags = [
        {"client_id": client_id, "tag": tag}
        for client_id, each in details.items()
        for tag in each.tags
    ]
    if tags:
        a.session.execute(insert(ClientTagRow), tags)
