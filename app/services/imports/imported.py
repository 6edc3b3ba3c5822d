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
    invoice: int | None = None
    """The id of the invoice that the rows are lines of."""
    lines: int = 0
    """How many lines it has, whoever they are for."""

    @property
    def rows(self) -> int:
        """How many rows were written."""
        return self.lines or len(self.clients)
