"""Checking a row of documents used: whose reading it is, of which day, and how many."""

from app.domain.errors import Refusal
from app.domain.quota import Reading
from app.services.imports.cells import Cells
from app.services.imports.counts import count
from app.services.imports.days import day
from app.services.imports.drafts import ReadingDraft
from app.services.imports.fields import IDENTIFYING, Field
from app.services.imports.named_client import named_client
from app.services.imports.problems import wrong
from app.services.imports.rules import ReadingRules, RowCheck


def check_reading(cells: Cells, rules: ReadingRules) -> RowCheck:
    """Check a row by itself: an identified client, a day that has come, a whole number."""
    client = named_client(cells, rules.known.clients, IDENTIFYING)
    cells.needed(Field.READ_ON)
    cells.needed(Field.DOCUMENTS)
    on = cells.read_cell(Field.READ_ON, day)
    documents = cells.read_cell(Field.DOCUMENTS, count)
    if on is not None and on > rules.today:
        cells.tell(Field.READ_ON, wrong(Refusal.READING_IN_FUTURE, day=on, today=rules.today))
    if client is None or on is None or documents is None or cells.rejected:
        return RowCheck(None, cells.problems)
    return RowCheck(ReadingDraft(client, Reading(on, documents)), cells.problems)
