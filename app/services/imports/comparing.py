"""Comparing the rows of a file with each other and with the books, each kind in its own way."""

from collections.abc import Iterable

from app.services.imports.checked_row import CheckedRow
from app.services.imports.client_comparing import clients_compared
from app.services.imports.rules import Rules


def compared(rows: Iterable[CheckedRow], rules: Rules) -> tuple[CheckedRow, ...]:
    """Return the rows in their order, with what only the others and the books can tell."""
    return tuple(clients_compared(rows, rules))
