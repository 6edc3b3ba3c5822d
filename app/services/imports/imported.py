"""What an import wrote."""

from dataclasses import dataclass

from app.services.changes import Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import wrote: the client of each row, by the row's number in the sheet."""

    clients: dict[int, int]
    changes: Changes
    running: int = 0
    pending: int = 0
    billed: int = 0
    """What late readings bill today, before VAT."""
