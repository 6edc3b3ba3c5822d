"""Checking a row of references, managers and tags: which client it is about, and what it gives."""

from app.services.imports.cells import Cells
from app.services.imports.drafts import DetailsDraft
from app.services.imports.fields import NAMING, Field
from app.services.imports.known_details import Details
from app.services.imports.named_client import named_client
from app.services.imports.rules import DetailRules, RowCheck
from app.services.imports.written_tags import written_tags


def check_details(cells: Cells, rules: DetailRules) -> RowCheck:
    """Check a row by itself.

    Where a name or a number finds the client, the reference is the one that it is to have; where
    none does, it is the one that it has.
    """
    clients = rules.known.clients
    otherwise = NAMING[:-1]
    by_other = any(cells.has(p) and clients.find(cells.bare(p), p) for p in otherwise)
    client = named_client(cells, clients, otherwise if by_other else NAMING)
    wanted = Details(
        reference=cells.text(Field.REFERENCE) if by_other else "",
        manager=cells.text(Field.MANAGER),
        tags=written_tags(cells.text(Field.TAGS)),
    )
    if client is None or cells.rejected:
        return RowCheck(None, cells.problems)
    return RowCheck(DetailsDraft(client, wanted), cells.problems)
