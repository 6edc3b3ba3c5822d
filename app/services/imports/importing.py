"""Step four, import: the rows that can be are written in one transaction and journal entry."""

from collections.abc import Sequence

from app.services.acts import act
from app.services.imports.checked_row import CheckedRow, State
from app.services.imports.checking import Checked
from app.services.imports.client_writing import write_clients
from app.services.imports.drafts import RowDraft
from app.services.imports.imported import Imported
from app.services.imports.rules import load_rules
from app.services.journal import Books, Facts
from app.services.progress import Progress, unwatched


class CheckOutdated(Exception):
    """What was checked no longer holds: rows would become something else. Nothing was written."""

    def __init__(self, fresh: Checked) -> None:
        super().__init__(fresh.counts)
        self.fresh = fresh


def import_checked(books: Books, checked: Checked, progress: Progress = unwatched) -> Imported:
    """Write the rows of a checked file that are neither rejected nor skipped.

    Raises `CheckOutdated` where the books have changed meanwhile in a way that matters,
    `Cancelled` from `progress`; either leaves nothing.
    """
    before = len(checked.rows)
    parts = before + len(checked.importable)
    with act(books, "imported", **_facts(checked)) as a:
        rules = load_rules(a.session, checked.kind, a.today)
        fresh = checked.again(rules, lambda done, _: progress(done, parts))
        if _outcomes(fresh.importable) != _outcomes(checked.importable):
            raise CheckOutdated(fresh)
        return write_clients(a, fresh.importable, lambda done, _: progress(before + done, parts))


def _outcomes(rows: Sequence[CheckedRow]) -> list[tuple[int, RowDraft | None]]:
    return [(row.number, row.draft) for row in rows]


def _facts(checked: Checked) -> Facts:
    """Return what the journal says of the file as a whole."""
    counts = checked.counts
    source = checked.table.source
    return {
        "kind": checked.kind.value,
        "file": source.name,
        "sheet": source.sheet,
        "rows": len(checked.importable),
        "rejected": counts[State.REJECTED],
        "skipped": counts[State.SKIPPED],
    }
