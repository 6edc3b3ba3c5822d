"""Checking one row by itself, each kind of row in its own way."""

from collections.abc import Mapping
from typing import assert_never

from app.services.imports.cells import Cells
from app.services.imports.client_check import check_client
from app.services.imports.details_check import check_details
from app.services.imports.fields import Field
from app.services.imports.invoice_check import check_invoice_line
from app.services.imports.problems import Problem
from app.services.imports.reading_check import check_reading
from app.services.imports.rules import (
    ClientRules,
    DetailRules,
    InvoiceRules,
    ReadingRules,
    RowCheck,
    Rules,
)
from app.services.imports.table import Cell


def check_row(typed: Mapping[Field, Cell], rules: Rules, *problems: Problem) -> RowCheck:
    """Check a row by itself; `problems` are those that reading it has found already."""
    cells = Cells(typed)
    for problem in problems:
        cells.tell(None, problem)
    match rules:
        case ClientRules():
            return check_client(cells, rules)
        case DetailRules():
            return check_details(cells, rules)
        case ReadingRules():
            return check_reading(cells, rules)
        case InvoiceRules():
            return check_invoice_line(cells, rules)
    assert_never(rules)
