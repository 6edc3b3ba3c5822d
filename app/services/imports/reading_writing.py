"""Writing the readings of a file, all of them within one act."""

from collections.abc import Sequence

from app.services.changes import Changes
from app.services.former import remember
from app.services.imports.checked_row import CheckedRow
from app.services.imports.imported import Imported
from app.services.imports.reading_comparing import by_day
from app.services.journal import Act
from app.services.progress import Progress
from app.services.usage import write_readings
from app.services.usage_book import UsageBook


def write_use(a: Act, rows: Sequence[CheckedRow], book: UsageBook, progress: Progress) -> Imported:
    """Write readings in the order of their days; each client can be given its former state back.

    `book` is what the rows were checked against, within this act. `progress` hears of the rows
    written, once: what they need is few statements.
    """
    entered = by_day(rows)
    taken = [book.take(draft.client.id, draft.reading, a.today) for _, draft in entered]
    clients = {row.number: draft.client.id for row, draft in entered}
    if taken:
        remember(a, *sorted(set(clients.values())))
        write_readings(a, taken)
    progress(len(entered), len(entered))
    return Imported(
        clients=clients,
        billed=sum(line.net for each in taken for line in each.preview.lines),
        changes=Changes(clients=frozenset(clients.values())),
    )
