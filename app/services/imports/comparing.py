"""Comparing the rows of a file with each other and with the books, each kind in its own way."""

from collections.abc import Iterable
from typing import assert_never

from app.services.imports.checked_row import CheckedRow
from app.services.imports.client_comparing import clients_compared
from app.services.imports.details_comparing import details_compared
from app.services.imports.invoice_comparing import lines_compared
from app.services.imports.reading_comparing import readings_compared
from app.services.imports.rules import ClientRules, DetailRules, InvoiceRules, ReadingRules, Rules


def compared(rows: Iterable[CheckedRow], rules: Rules) -> tuple[CheckedRow, ...]:
    """Return the rows in their order, with what only the others and the books can tell."""
    match rules:
        case ClientRules():
            return tuple(clients_compared(rows, rules))
        case DetailRules():
            return tuple(details_compared(rows, rules))
        case ReadingRules():
            return tuple(readings_compared(rows, rules))
        case InvoiceRules():
            return tuple(lines_compared(rows, rules))
    assert_never(rules)
