"""Checking a row of documents used: whose reading it is, of which day, and how many."""

from app.domain.errors import Refusal
from app.domain.quota import Reading
from app.services.imports.cells import Cells
from app.services.imports.client_finder import ClientFinder
from app.services.imports.counts import count
from app.services.imports.days import day
from app.services.imports.drafts import ReadingDraft
from app.services.imports.fields import IDENTIFYING, Field
from app.services.imports.known_clients import KnownClient
from app.services.imports.problems import Reason, doubtful, wrong
from app.services.imports.rules import ReadingRules, RowCheck


def check_reading(cells: Cells, rules: ReadingRules) -> RowCheck:
    """Check a row by itself: an identified client, a day that has come, a whole number."""
    client = _identified(cells, rules.known.clients)
    cells.needed(Field.READ_ON)
    cells.needed(Field.DOCUMENTS)
    on = cells.read_cell(Field.READ_ON, day)
    documents = cells.read_cell(Field.DOCUMENTS, count)
    if on is not None and on > rules.today:
        cells.tell(Field.READ_ON, wrong(Refusal.READING_IN_FUTURE, day=on, today=rules.today))
    if client is None or on is None or documents is None or cells.rejected:
        return RowCheck(None, cells.problems)
    return RowCheck(ReadingDraft(client, Reading(on, documents)), cells.problems)


def _identified(cells: Cells, clients: ClientFinder) -> KnownClient | None:
    """Return the client that the row names; of several cells that name one, the first decides.

    A cell that names another client rejects the row; one that names nobody is told, because the
    books may know the client by an older name or without its number.
    """
    filled = [place for place in IDENTIFYING if cells.has(place)]
    if not filled:
        cells.needed(Field.REFERENCE)
        return None
    found = {place: clients.find(cells.bare(place), place) for place in filled}
    deciding = next((place for place in filled if found[place]), None)
    if deciding is None:
        cells.tell(filled[0], wrong(Reason.CLIENT_UNKNOWN))
        return None
    if len(found[deciding]) > 1:
        several = len(found[deciding])
        cells.tell(deciding, wrong(Reason.CLIENT_AMBIGUOUS, clients=several))
        return None
    (client,) = found[deciding]
    for place in filled:
        _compare(cells, place, found[place], client)
    return client


def _compare(
    cells: Cells, place: Field, named: tuple[KnownClient, ...], client: KnownClient
) -> None:
    if not named:
        kept = {"name": client.name, "reference": client.reference}
        cells.tell(place, doubtful(Reason.CLIENT_WITHOUT_THIS, **kept))
    elif client not in named:
        other = {"name": named[0].name, "reference": named[0].reference}
        cells.tell(place, wrong(Reason.CLIENT_OTHER, **other))
