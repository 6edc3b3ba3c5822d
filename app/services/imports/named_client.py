"""Which client of the books a row is about, by whatever cells it names it in."""

from collections.abc import Sequence

from app.services.imports.cells import Cells
from app.services.imports.client_finder import ClientFinder
from app.services.imports.fields import Field
from app.services.imports.known_clients import KnownClient
from app.services.imports.problems import Reason, doubtful, wrong


def named_client(
    cells: Cells, clients: ClientFinder, places: Sequence[Field]
) -> KnownClient | None:
    """Return the client that the row names; of several cells that name one, the first decides.

    One that names a single client goes before one that names several. A cell that names another
    client rejects the row; one that names nobody is told, because the books may know the client
    by an older name or without its number.
    """
    filled = [place for place in places if cells.has(place)]
    if not filled:
        cells.needed(places[0])
        return None
    found = {place: clients.find(cells.bare(place), place) for place in filled}
    naming = sorted((place for place in filled if found[place]), key=lambda p: len(found[p]) > 1)
    if not naming:
        cells.tell(filled[0], wrong(Reason.CLIENT_UNKNOWN))
        return None
    if len(found[naming[0]]) > 1:
        several = len(found[naming[0]])
        cells.tell(naming[0], wrong(Reason.CLIENT_AMBIGUOUS, clients=several))
        return None
    (client,) = found[naming[0]]
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
