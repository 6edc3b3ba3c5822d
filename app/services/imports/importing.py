"""Step four, import: the rows that can be are written in one transaction and journal entry."""

from collections.abc import Sequence
from typing import Final, assert_never

from app.services.acts import act
from app.services.imports.checked_row import CheckedRow, State
from app.services.imports.checking import Checked
from app.services.imports.client_writing import write_clients
from app.services.imports.details_writing import write_details
from app.services.imports.drafts import RowDraft
from app.services.imports.fields import Kind
from app.services.imports.imported import Imported
from app.services.imports.invoice_writing import write_invoice
from app.services.imports.reading_writing import write_use
from app.services.imports.rules import (
    ClientRules,
    DetailRules,
    InvoiceRules,
    ReadingRules,
    load_rules,
)
from app.services.journal import Act, Books, Facts
from app.services.progress import Progress, unwatched

_ACTS: Final = {
    Kind.CLIENTS: "imported",
    Kind.PORTFOLIO: "imported",
    Kind.DETAILS: "details_imported",
    Kind.USAGE: "use_imported",
    Kind.INVOICE: "vendor_invoice_imported",
}
"""The act in the journal: what brought clients in can be undone as a whole."""


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
    with act(books, _ACTS[checked.kind], **_facts(checked)) as a:
        rules = load_rules(a.session, checked.kind, a.today)
        fresh = checked.again(rules, lambda done, _: progress(done, parts))
        if _outcomes(fresh.importable) != _outcomes(checked.importable):
            raise CheckOutdated(fresh)
        return _write(a, fresh, lambda done, _: progress(before + done, parts))


def _write(a: Act, checked: Checked, progress: Progress) -> Imported:
    rules, rows = checked.rules, checked.importable
    match rules:
        case ClientRules():
            return write_clients(a, rows, progress)
        case DetailRules():
            return write_details(a, rows, progress)
        case ReadingRules():
            return write_use(a, rows, rules.known.book, progress)
        case InvoiceRules():
            return write_invoice(a, rows, checked.table.source.name, progress)
    assert_never(rules)


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
